"""Candidates: the passages worth reading closely, from both indexes, fused."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from embeddings.index.generation import Generation
from embeddings.models.protocols import Encoder

DEPTH = 100
"""How many passages each index gives."""

RRF_K = 60
"""Constant of reciprocal rank fusion (Cormack, Clarke and Buettcher, SIGIR 2009)."""


def fuse(rankings: list[NDArray[np.int64]], weights: list[float]) -> NDArray[np.int64]:
    """Rows of all rankings by reciprocal rank fusion: score = sum of weight / (60 + rank); ties by row.

    Args:
        rankings: each best first.
        weights: one for each ranking.

    Returns:
        Every row that occurs in any ranking, best first.
    """
    score: dict[int, float] = {}
    for ranking, weight in zip(rankings, weights, strict=True):
        for rank, row in enumerate(ranking.tolist(), start=1):
            score[row] = score.get(row, 0.0) + weight / (RRF_K + rank)
    return np.array(sorted(score, key=lambda row: (-score[row], row)), dtype=np.int64)


def candidates(
    generation: Generation, encoder: Encoder, question: str, rows: NDArray[np.int64] | None, count: int
) -> NDArray[np.int64]:
    """The ``count`` most promising rows for a question, best first; ``rows`` restricts where to look."""
    vector = encoder.encode_questions([question])[0]
    dense, _ = generation.nearest(vector, DEPTH, rows)
    lexical, _ = generation.match(question, DEPTH, rows)
    return fuse([dense, lexical], [1.0, 0.5])[:count]
