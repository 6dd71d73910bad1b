"""Which candidates the reranker reads, in which words, and what it says of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.articles.article import Span
from embeddings.index.generation import Generation
from embeddings.index.passages import input_text
from embeddings.models.protocols import Reranker

READ = 6
"""How many candidates are read first; for most questions more would change nothing (docs/quality.md)."""

MORE = 8
"""How many more are read when none of the first answers clearly."""

CLEAR = -1.0
"""The logit from which an answer is clear enough to stop reading."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A passage and the reranker's logit for it, read after its article's title."""

    row: int
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reranker said.

    Attributes:
        scored: best first, ties by row, which is article and place.
        alone: its logit for the best passage without the title; lower when only the title answers.
        continued: its logit for the best passage together with the next of the paragraph, or None when there is none.
    """

    scored: tuple[Scored, ...]
    alone: float
    continued: float | None


def read(generation: Generation, reranker: Reranker, question: str, rows: NDArray[np.int64]) -> Reading | None:
    """Read the rows, most promising first, until one answers clearly or `READ` and `MORE` are read; None when there are none."""
    scored = rank(generation, reranker, question, rows[:READ])
    if not scored:
        return None
    if scored[0].score < CLEAR and len(rows) > READ:
        scored = best_first([*scored, *rank(generation, reranker, question, rows[READ : READ + MORE])])
    best = scored[0].row
    texts = [alone(generation, best, best)]
    follows = following(generation, best)
    if follows is not None:
        texts.insert(0, titled(generation, best, follows))
    scores = [float(score) for score in reranker.score(question, texts)]
    return Reading(tuple(scored), scores[-1], scores[0] if follows is not None else None)


def rank(generation: Generation, reranker: Reranker, question: str, rows: NDArray[np.int64]) -> list[Scored]:
    """The rows by the reranker's score of title and sentence, best first, ties by row."""
    if not len(rows):
        return []
    texts = [titled(generation, int(row), int(row)) for row in rows]
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


def titled(generation: Generation, first: int, last: int) -> str:
    """What the reranker reads of consecutive passages of one article: its title and a copy of them, on one line."""
    article = generation.articles[int(generation.passages.article[first])]
    return input_text(article, Span(int(generation.passages.start[first]), int(generation.passages.end[last])))


def alone(generation: Generation, first: int, last: int) -> str:
    """A copy of consecutive passages on one line, without the title."""
    article = generation.articles[int(generation.passages.article[first])]
    span = Span(int(generation.passages.start[first]), int(generation.passages.end[last]))
    return " ".join(span.of(article.text).split())
