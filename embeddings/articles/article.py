"""What an article is: its text, unchanged, and what is known of who wrote it."""

from __future__ import annotations

from dataclasses import dataclass, field

from embeddings.errors import SpanInvalid


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in one text: ``text[start:end]``.

    Raises:
        SpanInvalid: when it is empty or begins before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise SpanInvalid(f"a span must have 0 <= start < end, not {self.start} and {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The slice of ``text`` that this span names.

        Raises:
            SpanInvalid: when the span reaches past the end of the text.
        """
        if self.end > len(text):
            raise SpanInvalid(f"span {self.start}-{self.end} reaches past the end of a text of {len(text)} characters")
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Fact:
    """A value of attribution, and the evidence it rests on.

    Attributes:
        value: never empty, never padded with white space.
        rule: the rule that found it, such as ``"editor"``, ``"front matter"``, ``"byline in parentheses"``.
        span: where in the article's text it stands, or None when it comes from outside the text.
        source: for a value from outside the text, the file, tag or column it came from.
    """

    value: str
    rule: str
    span: Span | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who wrote an article, when and where: each field a `Fact`, or None when nothing says so.

    ``sources`` are works that the article itself names as its own sources. ``notice`` is a correction or retraction
    that an editor noted; it is shown with every quote.
    """

    title: Fact | None = None
    author: Fact | None = None
    publication: Fact | None = None
    date: Fact | None = None
    url: Fact | None = None
    notice: Fact | None = None
    sources: tuple[str, ...] = ()


def _value(fact: Fact | None) -> str | None:
    return None if fact is None else fact.value


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read.

    Attributes:
        id: POSIX path relative to the folder that was given (the file's name when a file was given); ``doc_id`` for JSON-Lines.
        path: the file it was read from.
        text: the decoded text, not cleaned and not normalised; for formats that are converted, the extracted text.
        sha256: hexadecimal SHA-256 of the source bytes: the file, or the member of a ZIP archive; for JSON-Lines the line without
            its line end; for CSV the row's decoded fields, joined by U+001F.
        attribution: title, author, publication, date, url, each with its evidence.
        reader: name (and for converted formats the library's version) of what turned bytes into ``text``.
        line: for JSON-Lines, the line of the file, counted from 1.
        pages: for paged formats, the offset at which each page begins in ``text``; else empty.
        warnings: what a reader of the index should know, each one line (bidirectional controls, guessed encoding).
    """

    id: str
    path: str
    text: str = field(repr=False)
    sha256: str = field(repr=False)
    attribution: Attribution = field(default_factory=Attribution, repr=False)
    reader: str = field(default="text", repr=False)
    line: int | None = field(default=None, repr=False)
    pages: tuple[int, ...] = field(default=(), repr=False)
    warnings: tuple[str, ...] = field(default=(), repr=False)

    @property
    def title(self) -> str | None:
        """The title, or None when nothing says so."""
        return _value(self.attribution.title)

    @property
    def author(self) -> str | None:
        """The author, or None when nothing says so."""
        return _value(self.attribution.author)

    @property
    def publication(self) -> str | None:
        """Where it was published, or None when nothing says so."""
        return _value(self.attribution.publication)

    @property
    def date(self) -> str | None:
        """ISO 8601 date, possibly partial (``2024``, ``2024-06``), or None when nothing says so."""
        return _value(self.attribution.date)

    @property
    def url(self) -> str | None:
        """Address of the original (http or https), or None when nothing says so."""
        return _value(self.attribution.url)

    @property
    def notice(self) -> str | None:
        """A correction or retraction that an editor noted, or None."""
        return _value(self.attribution.notice)
