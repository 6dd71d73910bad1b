"""Candidates: the passages worth reading closely, from both indexes, ordered by evidence that costs next to nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.index.generation import Generation

DEPTH = 60
"""How many passages each index gives."""

NEIGHBOUR = 0.3
"""How much the sentences before and after weigh against a sentence's own, in the likeness of its surroundings."""

SURROUNDINGS = 0.3
"""Weight of the likeness of the surroundings, against 1 for the sentence's own."""

COVERAGE = 0.3
"""Weight of the share of the question's terms that stand there, rare terms counting more."""

Rows = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Passages, most promising first, and the `evidence` for each that they are ordered by: of one length."""

    rows: Rows
    score: Floats

    def __len__(self) -> int:
        return len(self.rows)

    def first(self, count: int) -> Candidates:
        """The ``count`` most promising."""
        return Candidates(self.rows[:count], self.score[:count])


def candidates(generation: Generation, vector: Floats, question: str, rows: Rows | None, depth: int = DEPTH) -> Candidates:
    """What either index finds for a question, best first, ties by row.

    Rank fusion lets a weak ranker push out what the strong one found; here both only propose, and every proposal is
    weighed by the same evidence (docs/quality.md, "Fusion").

    Args:
        generation: where to look.
        vector: the question's, shape ``(dimension,)``.
        question: its words.
        rows: consider these only; None for all.
        depth: how many each index proposes.
    """
    dense_rows, _ = generation.nearest(vector, depth, rows)
    lexical_rows, _ = generation.match(question, depth, rows)
    return weigh(generation, vector, question, np.union1d(dense_rows, lexical_rows).astype(np.int64))


def weigh(generation: Generation, vector: Floats, question: str, found: Rows) -> Candidates:
    """Order the passages ``found`` (distinct rows) by the `evidence` for them."""
    score = evidence(generation, vector, question, found)
    order = np.lexsort((found, -score))
    return Candidates(found[order], score[order])


def evidence(generation: Generation, vector: Floats, question: str, rows: Rows) -> Floats:
    """What speaks for each passage before any is read closely: likeness, that of its surroundings, and coverage."""
    if not len(rows):
        return np.empty(0, np.float32)
    before, after = beside(generation, rows, -1), beside(generation, rows, 1)
    wanted, place = np.unique(np.concatenate([rows, before, after]), return_inverse=True)
    own, previous, following = likeness(generation, vector, wanted)[place].reshape(3, -1)
    has_before, has_after = before != rows, after != rows
    around = own + NEIGHBOUR * (previous * has_before + following * has_after)
    around /= 1 + NEIGHBOUR * (has_before.astype(np.float32) + has_after)
    covered = coverage(generation, question, rows, before)
    score: Floats = (own + SURROUNDINGS * around + COVERAGE * covered).astype(np.float32)
    return score


def likeness(generation: Generation, vector: Floats, rows: Rows) -> NDArray[np.float64]:
    """Inner product of each passage's vector with the question's: 1 when they mean the same.

    Summed in double precision, so that equal passages are equally like wherever they stand; single precision leaves differences
    in the last bits, which would come before the order of articles and places.
    """
    return generation.vectors(rows).astype(np.float64) @ vector.astype(np.float64)


def coverage(generation: Generation, question: str, rows: Rows, also: Rows) -> Floats:
    """Share of the question's terms, weighed by rarity, in each passage or the one of ``also`` beside it: 0 to 1."""
    held, rarity = generation.holds(question, np.concatenate([rows, also]))
    total = float(rarity.sum())
    if not total:
        return np.zeros(len(rows), np.float32)
    # Not a matrix product, whose sums depend on where a row stands: equal passages are covered equally.
    shares: Floats = (np.where(held[: len(rows)] | held[len(rows) :], rarity, 0.0).sum(axis=1) / total).astype(np.float32)
    return shares


def beside(generation: Generation, rows: Rows, step: int) -> Rows:
    """For each row the one ``step`` further in the same article, or the row itself where there is none."""
    article = generation.passages.article
    other = np.clip(rows + step, 0, len(article) - 1)
    return np.where(article[other] == article[rows], other, rows).astype(np.int64)
