"""What a converting reader hands over from its own process: text and facts as plain values, which travel as JSON."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field

from embeddings.articles.article import Attribution, Fact, Span
from embeddings.articles.collectives import is_software
from embeddings.articles.dates import iso_date
from embeddings.articles.fields import FIELDS
from embeddings.articles.readers.content import Content
from embeddings.articles.stated import is_web_address, line


@dataclass(slots=True)
class Extract:
    """Text of a converted file.

    Attributes:
        text: the extracted text.
        reader: format, library and version.
        facts: by field, ``[value, rule, source]``.
        hints: the same, of what the text itself is believed before.
        headings: ``[start, end]`` of each heading.
        pages: offsets at which pages begin.
        warnings: one line each.
    """

    text: str
    reader: str
    facts: dict[str, list[str]] = field(default_factory=dict)
    hints: dict[str, list[str]] = field(default_factory=dict)
    headings: list[list[int]] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def state(self, name: str, value: object, rule: str, source: str) -> None:
        """Keeps a fact unless an earlier, better source gave one or the value cannot be used."""
        self._keep(self.facts, name, value, rule, source)

    def hint(self, name: str, value: object, rule: str, source: str) -> None:
        """As `state`, for what the text itself is believed before."""
        self._keep(self.hints, name, value, rule, source)

    @staticmethod
    def _keep(facts: dict[str, list[str]], name: str, value: object, rule: str, source: str) -> None:
        found = line(value)
        if name == "date":
            found = iso_date(found) or ""
        if name == "url" and not is_web_address(found):
            return
        if name == "publication" and is_software(found):
            return
        if found and name in FIELDS:
            facts.setdefault(name, [found, rule, source])

    def to_json(self) -> bytes:
        """For the way between processes."""
        return json.dumps(asdict(self)).encode("ascii")


class Blocks:
    """Builds a text of blocks with a blank line between them, and notes which are headings."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.headings: list[list[int]] = []

    def add(self, text: str, *, heading: bool = False, item: bool = False, broken: bool = False) -> None:
        """A paragraph, heading or list item; white space inside is made single spaces, for the source's means nothing.

        With ``broken`` the breaks of lines are the source's own and stay.
        """
        lines = text.split("\n") if broken else [text]
        text = "\n".join(filter(None, (" ".join(line.split()) for line in lines)))
        if not text:
            return
        if self._parts:
            self._parts.append("\n\n")
            self._length += 2
        text = f"- {text}" if item else text
        if heading:
            self.headings.append([self._length, self._length + len(text)])
        self._parts.append(text)
        self._length += len(text)

    @property
    def text(self) -> str:
        """All blocks."""
        return "".join(self._parts)


def content(extract: Extract, data: bytes) -> Content:
    """An extract as the article it gives."""
    stated, hinted = (
        Attribution(**{name: Fact(value, rule, source=source) for name, (value, rule, source) in facts.items()}, sources=())
        for facts in (extract.facts, extract.hints)
    )
    return Content(
        extract.text,
        hashlib.sha256(data).hexdigest(),
        extract.reader,
        stated,
        hinted,
        headings=tuple(Span(a, b) for a, b in extract.headings),
        pages=tuple(extract.pages),
        warnings=tuple(extract.warnings),
    )
