"""Which candidates the reranker reads, and the order they come out in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.index.generation import Generation
from embeddings.models.protocols import Reranker


@dataclass(frozen=True, slots=True)
class Scored:
    """A passage and the reranker's logit for it."""

    row: int
    score: float


def rerank(generation: Generation, reranker: Reranker, question: str, rows: NDArray[np.int64]) -> list[Scored]:
    """The rows by the reranker's score, best first; ties by row, which is article and place."""
    scores = reranker.score(question, [" ".join(generation.text(int(row)).split()) for row in rows])
    scored = [Scored(int(row), float(score)) for row, score in zip(rows, scores, strict=True)]
    return sorted(scored, key=lambda item: (-item.score, item.row))
