"""What every reader gives: the text of one article and what its format says of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from embeddings.articles.article import Attribution, Span
from embeddings.articles.structure import Aside


@dataclass(frozen=True, slots=True)
class Content:
    """One article as its format gives it.

    Attributes:
        text: decoded or extracted text, never changed afterwards.
        sha256: of the bytes it came from.
        reader: what made it; for converted formats with the library's version.
        stated: what the format itself says of title, author and so on.
        hinted: what it says in passing, such as the properties of a document; the text itself is believed before it.
        markdown: whether the text carries signs of Markdown.
        headings, asides: what the format knows of the text's parts.
        pages: offsets at which pages begin.
        id: the article's own id, which stands alone (``doc_id``), or None.
        within: its name within the file, which follows the file's id, or None.
        line: line of the file, from 1, for formats of one article a line.
        warnings: one line each.
    """

    text: str = field(repr=False)
    sha256: str
    reader: str
    stated: Attribution = field(default_factory=Attribution)
    hinted: Attribution = field(default_factory=Attribution)
    markdown: bool = False
    headings: tuple[Span, ...] = ()
    asides: tuple[Aside, ...] = ()
    pages: tuple[int, ...] = ()
    id: str | None = None
    within: str | None = None
    line: int | None = None
    warnings: tuple[str, ...] = ()


Refuse = Callable[[str], None]
"""Is told of a part of a file that cannot be read, in one line, so that the rest can be."""

Reader = Callable[[bytes, str, Refuse], Iterator[Content]]
"""Reads the bytes of a file that is called so in messages."""
