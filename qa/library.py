"""`Library`: an index and the models that answer from it. Wiring only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from embeddings.articles.article import Article, Span
from embeddings.errors import IndexModelMismatch, SettingInvalid
from embeddings.index.build import BuildReport, build
from embeddings.index.generation import Generation
from embeddings.index.store import current, open_generation
from embeddings.models.protocols import Encoder, Reranker
from embeddings.models.registry import load_encoder, load_reranker
from qa.answer import Answer, Excerpt, Searched
from qa.citation import cite
from qa.confidence import THRESHOLD, confidence
from qa.excerpt import Run, choose
from qa.question import Filters, checked
from qa.rerank import Scored, rerank
from qa.retrieve import candidates

CANDIDATES = 20
NEAREST = 3

Turn = str | tuple[str, Answer]


class Library:
    """An opened index: ask it, and it quotes or stays silent. Safe for many threads.

    A newer generation that a build committed is taken at the next question; an answer never mixes two.
    """

    def __init__(self, index: Path, generation: Generation, encoder: Encoder, reranker: Reranker, threshold: float) -> None:
        self._index = index
        self._generation = generation
        self._encoder = encoder
        self._reranker = reranker
        self._threshold = threshold
        self._swap = threading.Lock()

    @classmethod
    def build(
        cls,
        paths: Sequence[str | Path] | None = None,
        *,
        index: str | Path = "index/",
        model: str | None = None,
        reranker: str | None = None,
        strict: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Self:
        """Index the articles under ``paths`` (None: those of the last build) and open the result."""
        encoder = load_encoder(model)
        build(paths, Path(index), encoder=encoder, strict=strict, progress=progress)
        return cls.open(index, reranker=reranker, encoder=encoder)

    @classmethod
    def open(
        cls,
        index: str | Path = "index/",
        *,
        model: str | None = None,
        reranker: str | None = None,
        threshold: float = THRESHOLD,
        encoder: Encoder | None = None,
    ) -> Self:
        """Open an index with the encoder it was built with.

        Raises:
            IndexMissing, IndexCorrupt, IndexVersion, IndexModelMismatch, ModelMissing, ModelCorrupt.
        """
        if not 0.0 <= threshold <= 1.0:
            raise SettingInvalid(f"the threshold must lie between 0 and 1, not {threshold}")
        generation = open_generation(Path(index))
        encoder = encoder or load_encoder(model or generation.manifest.encoder.name)
        _same_encoder(generation, encoder, Path(index))
        return cls(Path(index), generation, encoder, load_reranker(reranker), threshold)

    @property
    def generation(self) -> Generation:
        """The generation that the next question is answered from."""
        named = current(self._index)
        if named is not None and named[0] != self._generation.number:
            with self._swap:
                if named[0] != self._generation.number:
                    fresh = open_generation(self._index)
                    _same_encoder(fresh, self._encoder, self._index)
                    self._generation = fresh
        return self._generation

    @property
    def articles(self) -> Sequence[Article]:
        """The indexed articles, in the order of the index."""
        return self.generation.articles

    def ask(
        self,
        question: str,
        *,
        k: int = 3,
        history: Sequence[Turn] = (),
        articles: Sequence[str] | None = None,
        authors: Sequence[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        fresh_only: bool = False,
    ) -> Answer:
        """Quote what answers the question, or stay silent.

        Raises:
            QuestionError: when it is empty, too long, or a filter names something unknown.
        """
        text, filters = checked(question), _filters(articles, authors, since, until, fresh_only)
        _checked_k(k)
        generation = self.generation
        rows, searched = _scope(generation, filters)
        scored = rerank(generation, self._reranker, text, candidates(generation, self._encoder, text, rows, CANDIDATES))
        sure = confidence(scored[0].score) if scored else 0.0
        answered = sure >= self._threshold and bool(scored)
        runs = _runs(generation, scored)
        shown = tuple(_excerpt(generation, run) for run in runs[:k]) if answered else ()
        nearest = () if answered else tuple(_excerpt(generation, Run(s.row, s.row, s.score)) for s in scored[:NEAREST])
        return Answer(question, answered, sure, shown, nearest, searched, generation.number)

    def search(
        self,
        query: str,
        *,
        k: int = 20,
        articles: Sequence[str] | None = None,
        authors: Sequence[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        fresh_only: bool = False,
    ) -> tuple[Excerpt, ...]:
        """The ``k`` best single sentences, ranked; never silent."""
        text, filters = checked(query), _filters(articles, authors, since, until, fresh_only)
        _checked_k(k)
        generation = self.generation
        rows, _ = _scope(generation, filters)
        scored = rerank(generation, self._reranker, text, candidates(generation, self._encoder, text, rows, max(k, CANDIDATES)))
        return tuple(_excerpt(generation, Run(s.row, s.row, s.score)) for s in scored[:k])


_opened: dict[Path, Library] = {}
_opening = threading.Lock()


def retrieve(question: str, *, index: str | Path = "index/", k: int = 3, **filters: Any) -> Answer:
    """`Library.ask` as one call. The opened library is kept for the next call; nothing is ever built."""
    path = Path(index).resolve()
    with _opening:
        library = _opened.get(path)
        if library is None:
            library = _opened[path] = Library.open(index)
    return library.ask(question, k=k, **filters)


def _same_encoder(generation: Generation, encoder: Encoder, index: Path) -> None:
    built = generation.manifest.encoder
    if built.fingerprint != encoder.fingerprint:
        raise IndexModelMismatch(
            f"{index} was built with {built.name}, which is not the {encoder.name} loaded here; "
            f"rebuild it with 'inquote build --index {index}'"
        )


def _filters(
    articles: Sequence[str] | None, authors: Sequence[str] | None, since: str | None, until: str | None, fresh_only: bool
) -> Filters:
    return Filters(
        None if articles is None else tuple(articles), None if authors is None else tuple(authors), since, until, fresh_only
    )


def _checked_k(k: int) -> None:
    if not 1 <= k <= 1_000:
        raise SettingInvalid(f"k counts excerpts and must lie between 1 and 1000, not {k}")


def _scope(generation: Generation, filters: Filters) -> tuple[NDArray[np.int64] | None, Searched]:
    """The rows that may answer (None: all), and what the answer says was searched."""
    total = len(generation.passages.article)
    selected = filters.selected(generation.articles)
    if selected is None:
        return None, Searched(len(generation.articles), total, filters.to_dict())
    rows = np.flatnonzero(np.isin(generation.passages.article, selected)).astype(np.int64)
    return rows, Searched(len(selected), len(rows), filters.to_dict())


def _runs(generation: Generation, scored: list[Scored]) -> list[Run]:
    p = generation.passages
    place = [(int(p.article[s.row]), int(p.paragraph[s.row])) for s in scored]
    return choose(scored, place, [int(p.start[s.row]) for s in scored], [int(p.end[s.row]) for s in scored])


def _excerpt(generation: Generation, run: Run) -> Excerpt:
    """Cut one excerpt from the stored text: the only place where a quote is made."""
    p = generation.passages
    number = int(p.article[run.first])
    article = generation.articles[number]
    span = Span(int(p.start[run.first]), int(p.end[run.last]))
    rows = generation.rows(number)
    heading_row = int(p.heading[run.first])
    heading = None
    if heading_row >= 0:
        heading = Span(int(generation.headings.start[heading_row]), int(generation.headings.end[heading_row]))

    def neighbour(row: int) -> Span | None:
        return Span(int(p.start[row]), int(p.end[row])) if row in rows else None

    return Excerpt(
        article=article,
        start=span.start,
        end=span.end,
        text=span.of(article.text),
        score=run.score,
        confidence=confidence(run.score),
        citation=cite(article, span, heading),
        before=neighbour(run.first - 1),
        after=neighbour(run.last + 1),
        heading=heading,
    )


__all__ = ["BuildReport", "Library", "Turn", "retrieve"]
