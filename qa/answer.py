"""The frozen types that an answer is made of. Nothing here searches, ranks or formats."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from embeddings.articles.article import Article, Span
from embeddings.errors import SpanInvalid

FORMAT = 1
"""Version of what ``to_dict`` gives. Raised when a field changes its meaning or goes."""

MAX_EXCERPT = 1_200
"""Most characters of an excerpt of several sentences; a longer single sentence is quoted whole."""


class SourceState(StrEnum):
    """How the file that an article was read from stands today."""

    CURRENT = "current"
    CHANGED = "changed"
    MISSING = "missing"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Citation:
    """Who wrote it, where it was published, and where in the article it stands.

    ``str()`` is the line a person pastes. It says whose words they are and what an editor noted, too: nothing gives a quote
    away without them.

    Attributes:
        place: for a person: line (counted from 1), nearest heading, page where there are pages.
        sources: works that the article names as its own sources.
        notice: a correction or retraction, or None.
        quoted_in: who is speaking, as the article names them, when the excerpt is quoted or reported speech, followed by
            ", in part" when not every sentence of it is; else None.
    """

    author: str | None
    title: str | None
    publication: str | None
    date: str | None
    url: str | None
    place: str
    article_id: str
    sources: tuple[str, ...] = ()
    notice: str | None = None
    quoted_in: str | None = None

    def __str__(self) -> str:
        parts = [self.author or "Unknown author", f"“{self.title}”" if self.title else self.article_id]
        parts += [part for part in (self.publication, self.date, self.place, self.url) if part]
        line = ", ".join(parts)
        if self.quoted_in:
            line += f" (words of: {self.quoted_in})"
        if self.notice:
            line += f" [notice: {self.notice}]"
        return line

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "author": self.author,
            "title": self.title,
            "publication": self.publication,
            "date": self.date,
            "url": self.url,
            "place": self.place,
            "sources": list(self.sources),
            "notice": self.notice,
            "quoted_in": self.quoted_in,
            "text": str(self),
        }


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A quotation: whole consecutive sentences of one paragraph, cut from the article and equal to their slice.

    Attributes:
        start, end: code points into ``article.text``.
        score: what it was ranked by; higher is better, comparable within one answer only.
        confidence: 0 to 1, how likely it is that this excerpt answers the question; 0.5 means even odds.
        also_in: the same statement in other articles.
        before, after: the neighbouring sentences of the same article, or None.
        heading: the heading it stands under, or None.

    Raises:
        SpanInvalid: when ``text`` is not exactly ``article.text[start:end]``.
    """

    article: Article
    start: int
    end: int
    text: str
    score: float
    confidence: float
    citation: Citation
    source_state: SourceState = SourceState.UNCHECKED
    also_in: tuple[Citation, ...] = ()
    before: Span | None = None
    after: Span | None = None
    heading: Span | None = None

    def __post_init__(self) -> None:
        if not self.text or Span(self.start, self.end).of(self.article.text) != self.text:
            raise SpanInvalid(f"an excerpt of {self.article.id} is not its slice {self.start}-{self.end}")

    @property
    def span(self) -> Span:
        """Its place in the article's text."""
        return Span(self.start, self.end)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON; the article by id and path, never its text."""

        def neighbour(span: Span | None) -> dict[str, Any] | None:
            return None if span is None else {"start": span.start, "end": span.end, "text": span.of(self.article.text)}

        return {
            "format": FORMAT,
            "article": {"id": self.article.id, "path": self.article.path, "sha256": self.article.sha256},
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "score": self.score,
            "confidence": self.confidence,
            "citation": self.citation.to_dict(),
            "source_state": self.source_state.value,
            "also_in": [c.to_dict() for c in self.also_in],
            "before": neighbour(self.before),
            "after": neighbour(self.after),
            "heading": neighbour(self.heading),
        }


@dataclass(frozen=True, slots=True)
class Searched:
    """What was looked at: articles and passages after the filters, and the filters."""

    articles: int
    passages: int
    filters: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {"articles": self.articles, "passages": self.passages, "filters": dict(self.filters)}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question got: excerpts, or silence.

    Attributes:
        confidence: 0 to 1, computed before the threshold; kept in silence; does not depend on ``k``.
        excerpts: best first; ``()`` when silent.
        nearest: the closest sentences when silent (they may not answer); ``()`` otherwise.
        generation: the number of the index generation that answered.
        asked_with: what the history added to the question, or None.
        not_found: when silent because of one name or number of the question that no fitting passage has, or of a phrase in
            quotation marks that stands nowhere: that term, as it was typed; otherwise None.
    """

    question: str
    answered: bool
    confidence: float
    excerpts: tuple[Excerpt, ...]
    nearest: tuple[Excerpt, ...]
    searched: Searched
    generation: int
    asked_with: str | None = None
    not_found: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "format": FORMAT,
            "question": self.question,
            "answered": self.answered,
            "confidence": self.confidence,
            "excerpts": [x.to_dict() for x in self.excerpts],
            "nearest": [x.to_dict() for x in self.nearest],
            "searched": self.searched.to_dict(),
            "generation": self.generation,
            "asked_with": self.asked_with,
            "not_found": self.not_found,
        }
