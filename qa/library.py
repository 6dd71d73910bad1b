"""`Library`: an index and the models that answer from it. Wiring only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Self

from embeddings.articles.article import Article
from embeddings.errors import IndexModelMismatch, SettingInvalid
from embeddings.index.build import BuildReport, build
from embeddings.index.generation import Generation
from embeddings.index.reader import LiveIndex
from embeddings.index.store import open_generation, recorded_model
from embeddings.models.protocols import Encoder, Reranker
from embeddings.models.registry import load_encoder, load_reranker
from qa.answer import Answer, Excerpt, SourceState
from qa.choice import excerpts, run_confidence
from qa.confidence import THRESHOLD, confidence
from qa.excerpt import Run
from qa.finding import find, not_found, ranked, signals
from qa.followup import asks_for_more
from qa.phrases import holds, phrases
from qa.query import scope, unheld, unshown
from qa.question import Filters, checked
from qa.quote import quote, state_of
from qa.view import View

NEAREST = 3
"""How many of the closest sentences a silent answer carries."""

READ_IN_SEARCH = 20
"""How many passages `Library.search` lets the reranker read; the others follow in the order of the cheap evidence."""

Turn = str | tuple[str, Answer]


class Library:
    """An opened index: ask it, and it quotes or stays silent. Safe for many threads.

    A newer generation that a build committed is taken at the next question; an answer never mixes two.
    """

    def __init__(self, held: Callable[[], Generation], encoder: Encoder, reranker: Reranker, threshold: float) -> None:
        """Wire what `open` has opened; ``held`` gives the generation to answer the next question from."""
        self._held = held
        self._view = View(held())
        self._encoder = encoder
        self._reranker = reranker
        self._threshold = threshold

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
        """Index the articles under ``paths`` (None: those of the last build) and open the result.

        ``model`` names the encoder; None for the one that the index was built with, or the default one for a new index.
        """
        encoder = load_encoder(model or recorded_model(Path(index)))
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
        generation: int | None = None,
    ) -> Self:
        """Open an index with the encoder it was built with.

        Args:
            index: its folder.
            model: name of the encoder; None for the one it was built with.
            reranker: name of the reranker; None for the default.
            threshold: confidence below which it stays silent.
            encoder: an encoder that is loaded already.
            generation: answer from this one for ever; None for the live one, and newer ones as they are committed.

        Raises:
            IndexMissing, IndexCorrupt, IndexVersion, IndexModelMismatch, ModelMissing, ModelCorrupt.
        """
        _checked_threshold(threshold)
        path = Path(index)
        first = open_generation(path, generation)
        encoder = encoder or load_encoder(model or first.manifest.encoder.name)
        same = partial(_same_encoder, encoder=encoder, index=path)
        same(first)
        held = LiveIndex(path, same).generation if generation is None else lambda: first
        return cls(held, encoder, load_reranker(reranker), threshold)

    @property
    def generation(self) -> Generation:
        """The generation that the next question is answered from."""
        return self._current().generation

    def _current(self) -> View:
        generation, view = self._held(), self._view
        if view.generation is not generation:
            view = self._view = View(generation)
        return view

    @property
    def encoder(self) -> Encoder:
        """What turns questions into vectors."""
        return self._encoder

    @property
    def reranker(self) -> Reranker:
        """What reads candidates closely."""
        return self._reranker

    @property
    def threshold(self) -> float:
        """The confidence below which it stays silent."""
        return self._threshold

    def with_threshold(self, threshold: float) -> Self:
        """The same library with another threshold.

        Raises:
            SettingInvalid: when it does not lie between 0 and 1.
        """
        _checked_threshold(threshold)
        return type(self)(self._held, self._encoder, self._reranker, threshold)

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

        Args:
            question: at most 10,000 characters.
            k: most excerpts.
            history: the questions before it, oldest first, each alone or with its answer. What was quoted in these answers is not
                quoted again when more is asked for ("What else?").
            articles: only those with these ids may answer.
            authors: only what these wrote.
            since: only what is dated this day (or month, or year) or later.
            until: only what is dated this day (or month, or year) or earlier.
            fresh_only: only articles whose file has not changed since it was indexed.

        Raises:
            QuestionError: when it is empty, too long, or a filter names something unknown.
        """
        filters = _filters(articles, authors, since, until, fresh_only)
        _checked_k(k)
        bare = checked(question)
        view = self._current()
        query, searched = scope(view, bare, filters, [turn if isinstance(turn, str) else turn[0] for turn in history])
        if asks_for_more(bare):
            query = unshown(view, query, [quoted for turn in history if not isinstance(turn, str) for quoted in turn[1].excerpts])
        found = find(view, self._encoder, self._reranker, query)
        sure = 0.0 if found is None else confidence(signals(view, found, found.scored[0].row))
        shown: tuple[Excerpt, ...] = ()
        nearest: tuple[Excerpt, ...] = ()
        if found is not None and sure >= self._threshold:
            shown = excerpts(view, found, k)
        absent = None
        if found is None and query.quoted:
            absent = unheld(view, query)
            near = find(view, self._encoder, self._reranker, replace(query, quoted=(), holding=None))
        else:
            near = found
            if found is not None and sure < self._threshold:
                absent = not_found(view, found, self._threshold)
        if near is not None and not shown:
            closest = [Run(item.row, item.row, item.score) for item in near.scored[:NEAREST]]
            nearest = tuple(quote(view.generation, run, run_confidence(view, near, run)) for run in closest)
        return Answer(question, bool(shown), sure, shown, nearest, searched, view.generation.number, query.added, absent)

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
        filters = _filters(articles, authors, since, until, fresh_only)
        _checked_k(k)
        view = self._current()
        wanted, _ = scope(view, checked(query), filters)
        best = ranked(view, self._encoder, self._reranker, wanted, k, READ_IN_SEARCH)
        return tuple(quote(view.generation, Run(item.row, item.row, item.score), sure) for item, sure in best)

    def mentions(
        self,
        phrase: str,
        *,
        articles: Sequence[str] | None = None,
        authors: Sequence[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        fresh_only: bool = False,
    ) -> tuple[Excerpt, ...]:
        """Every sentence that holds a word or phrase, in the order of the articles.

        Letter case, width of spaces and shape of quotation marks and dashes do not matter; everything else does.
        """
        filters = _filters(articles, authors, since, until, fresh_only)
        view = self._current()
        generation = view.generation
        wanted = phrases(phrase) or (checked(phrase),)
        selected = filters.selected(view.directory)
        rows = range(len(generation)) if selected is None else view.rows(selected)
        held = [int(row) for row in rows if all(holds(generation.text(int(row)), one) for one in wanted)]
        kept = [row for row in held if not fresh_only or state_of(generation, row) is SourceState.CURRENT]
        return tuple(quote(generation, Run(row, row, 1.0), 1.0) for row in kept)


_opened: dict[Path, Library] = {}
_opening = threading.Lock()


def retrieve(question: str, *, index: str | Path = "index/", k: int = 3, **filters: Any) -> Answer:
    """`Library.ask` as one call. The opened library is kept for the next call; nothing is ever built."""
    path = Path(index).resolve()
    with _opening:
        library = _opened.get(path)
        if library is None:
            library = _opened[path] = Library.open(path)
    return library.ask(question, k=k, **filters)


def _same_encoder(generation: Generation, *, encoder: Encoder, index: Path) -> None:
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


def _checked_threshold(threshold: float) -> None:
    if not 0.0 <= threshold <= 1.0:
        raise SettingInvalid(f"the threshold must lie between 0 and 1, not {threshold}")


def _checked_k(k: int) -> None:
    if not 1 <= k <= 1_000:
        raise SettingInvalid(f"k counts excerpts and must lie between 1 and 1000, not {k}")


__all__ = ["BuildReport", "Library", "Turn", "retrieve"]
