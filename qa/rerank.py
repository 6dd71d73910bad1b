"""Which candidates the reranker reads, in which words, and what it says of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.index.generation import Generation
from embeddings.models.protocols import Reranker

READ = 4
"""How many candidates are read first; for most questions more would change nothing (docs/quality.md)."""

MORE = 16
"""How many more are read when none of the first answers clearly."""

CLEAR = 0.0
"""The logit from which an answer is clear enough to stop reading."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A passage and the reranker's logit for it."""

    row: int
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reranker said.

    Attributes:
        scored: best first, ties by row, which is article and place.
        continued: its logit for the best passage together with the next of the paragraph, or None when there is none.
    """

    scored: tuple[Scored, ...]
    continued: float | None


def read(generation: Generation, reranker: Reranker, question: str, rows: NDArray[np.int64]) -> Reading | None:
    """Read the rows, most promising first, until one answers clearly or `READ` and `MORE` are read; None when there are none."""
    scored = rank(generation, reranker, question, rows[:READ])
    if not scored:
        return None
    if scored[0].score < CLEAR and len(rows) > READ:
        scored = best_first([*scored, *rank(generation, reranker, question, rows[READ : READ + MORE])])
    best = scored[0].row
    follows = following(generation, best)
    if follows is None:
        return Reading(tuple(scored), None)
    together = reranker.score(question, [reading(generation, reranker, best, follows)])
    return Reading(tuple(scored), float(together[0]))


def rank(generation: Generation, reranker: Reranker, question: str, rows: NDArray[np.int64]) -> list[Scored]:
    """The rows by the reranker's score, best first, ties by row."""
    if not len(rows):
        return []
    texts = [reading(generation, reranker, int(row), int(row)) for row in rows]
    # Longest first: a processor that is done early would else wait for a long one that began late.
    order = sorted(range(len(texts)), key=lambda i: (-len(texts[i]), i))
    scores = reranker.score(question, [texts[i] for i in order])
    scored = [Scored(int(rows[i]), float(score)) for i, score in zip(order, scores, strict=True)]
    return best_first(scored)


def best_first(scored: list[Scored]) -> list[Scored]:
    """Ordered by score, ties by row, which is article and place."""
    return sorted(scored, key=lambda item: (-item.score, item.row))


def following(generation: Generation, row: int) -> int | None:
    """The next passage of the same paragraph, or None."""
    p = generation.passages
    if row + 1 < len(p) and p.article[row + 1] == p.article[row] and p.paragraph[row + 1] == p.paragraph[row]:
        return row + 1
    return None


def reading(generation: Generation, reranker: Reranker, first: int, last: int) -> str:
    """What the reranker reads of consecutive passages of one article, beside the title and the passage before them."""
    passages = generation.passages
    number = int(passages.article[first])
    article = generation.articles[number]

    def line(start: int, end: int) -> str:
        return " ".join(article.text[start:end].split())

    before = first - 1 if first > 0 and int(passages.article[first - 1]) == number else None
    return reranker.reading(
        " ".join((article.title or "").split()),
        "" if before is None else line(int(passages.start[before]), int(passages.end[before])),
        line(int(passages.start[first]), int(passages.end[last])),
    )
