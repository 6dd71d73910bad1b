"""What the chat needs of `qa.Library`: two protocols, and a catalogue of the articles that is made once a generation."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from embeddings.articles.article import Article, Span
from qa.answer import Answer


class Opened(Protocol):
    """An opened generation of the index."""

    @property
    def number(self) -> int:
        """Counts up with every build that changed something."""
        ...

    @property
    def articles(self) -> Sequence[Article]:
        """Every indexed article."""
        ...

    @property
    def manifest(self) -> Any:
        """How it was made; ``created`` is read here."""
        ...

    @property
    def headings(self) -> Any:
        """Columns ``article``, ``start``, ``end``: one row a heading."""
        ...

    def __len__(self) -> int:
        """How many passages."""
        ...


class Collection(Protocol):
    """A library that can be asked."""

    @property
    def generation(self) -> Opened:
        """The generation that the next question is answered from."""
        ...

    def ask(
        self,
        question: str,
        *,
        k: int = 3,
        history: Sequence[str | tuple[str, Answer]] = (),
        articles: Sequence[str] | None = None,
        authors: Sequence[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        fresh_only: bool = False,
    ) -> Answer:
        """Quotations that answer, or silence."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One article in the catalogue: everything but its text."""

    position: int
    id: str
    title: str | None
    author: str | None
    publication: str | None
    date: str | None
    url: str | None
    words: int
    sha256: str
    warnings: tuple[str, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        """Which of title, author and date nothing says."""
        return tuple(name for name in ("title", "author", "date") if getattr(self, name) is None)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What one generation holds."""

    generation: int
    created: str
    passages: int
    entries: tuple[Entry, ...]

    @property
    def authors(self) -> tuple[str, ...]:
        """Every known author once, in alphabetical order."""
        return tuple(sorted({entry.author for entry in self.entries if entry.author}, key=str.casefold))

    def find(self, words: str) -> tuple[Entry, ...]:
        """The entries whose title, author, publication, date or id hold every one of the words."""
        wanted = words.casefold().split()
        return tuple(entry for entry in self.entries if all(word in _searchable(entry) for word in wanted))


def _searchable(entry: Entry) -> str:
    return "\n".join(filter(None, (entry.id, entry.title, entry.author, entry.publication, entry.date))).casefold()


def entry_of(position: int, article: Article) -> Entry:
    """The catalogue's entry of one article."""
    return Entry(
        position,
        article.id,
        article.title,
        article.author,
        article.publication,
        article.date,
        article.url,
        len(article.text.split()),
        article.sha256,
        article.warnings,
    )


class Shelves:
    """The catalogue of a collection's current generation; made anew only when the generation changes. Safe for threads."""

    def __init__(self, collection: Collection) -> None:
        self.collection = collection
        self._lock = threading.Lock()
        self._catalogue: Catalogue | None = None

    def catalogue(self) -> Catalogue:
        """What the current generation holds."""
        return self._of(self.collection.generation)

    def _of(self, generation: Opened) -> Catalogue:
        with self._lock:
            if self._catalogue is None or self._catalogue.generation != generation.number:
                entries = tuple(entry_of(i, article) for i, article in enumerate(generation.articles))
                created = str(generation.manifest.created)
                self._catalogue = Catalogue(generation.number, created, len(generation), entries)
            return self._catalogue

    def article(self, id: str) -> Article | None:
        """One article by its id, or None."""
        generation = self.collection.generation  # once: a newer one may hold it at another place
        position = next((entry.position for entry in self._of(generation).entries if entry.id == id), None)
        return None if position is None else generation.articles[position]

    def headings(self, id: str) -> tuple[str, ...]:
        """The headings of one article, each once, in order of the text."""
        generation = self.collection.generation
        position = next((entry.position for entry in self._of(generation).entries if entry.id == id), None)
        if position is None:
            return ()
        text = generation.articles[position].text
        columns = generation.headings
        spans = [
            Span(int(columns.start[row]), int(columns.end[row]))
            for row in range(len(columns.article))
            if int(columns.article[row]) == position
        ]
        return tuple(dict.fromkeys(span.of(text) for span in spans))
