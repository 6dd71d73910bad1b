"""Receipts: what is needed to prove later, with no index, that a quotation stands in its source."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from embeddings.articles.readers.content import Content
from embeddings.articles.readers.registry import contents
from embeddings.errors import ArticleUnreadable, SettingInvalid
from qa.answer import Answer, Excerpt

FORMAT = 1
"""Version of the file that `write` makes."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation of a receipt.

    Attributes:
        article: the article's id.
        path: the file that it was read from, as it was called then.
        source_sha256: of the bytes it was made from, as in `Article.sha256`.
        reader: what turned bytes into text; for converted formats with the library's version.
        line: for formats of one article a line, the line, counted from 1; else None.
        start, end: code points into the article's text.
        text: the quotation.
        sha256: of the quotation in UTF-8.
        citation: who wrote it and where it stands, for people.
    """

    article: str
    path: str
    source_sha256: str
    reader: str
    line: int | None
    start: int
    end: int
    text: str
    sha256: str
    citation: str

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was asked, of which generation of the index, and what was quoted."""

    question: str
    generation: int
    created: str
    quotes: tuple[Quote, ...]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "format": FORMAT,
            "question": self.question,
            "generation": self.generation,
            "created": self.created,
            "quotes": [quote.to_dict() for quote in self.quotes],
        }


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether one quotation stands in a source. ``detail`` says in one line how that was found, or what differs."""

    quote: Quote
    proved: bool
    detail: str


def receipt(answer: Answer) -> Receipt:
    """A receipt for every excerpt of an answer; one without quotes for a silent answer."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Receipt(answer.question, answer.generation, now, tuple(map(_quote, answer.excerpts)))


def _quote(excerpt: Excerpt) -> Quote:
    article = excerpt.article
    return Quote(
        article=article.id,
        path=article.path,
        source_sha256=article.sha256,
        reader=article.reader,
        line=article.line,
        start=excerpt.start,
        end=excerpt.end,
        text=excerpt.text,
        sha256=_sha256(excerpt.text),
        citation=str(excerpt.citation),
    )


def write(answer: Answer, path: Path) -> Receipt:
    """Write the receipt of an answer as JSON.

    Raises:
        SettingInvalid: when the file cannot be written.
    """
    made = receipt(answer)
    try:
        # ASCII only: names of files may hold what UTF-8 cannot carry.
        path.write_text(json.dumps(made.to_dict(), indent=1, ensure_ascii=True) + "\n", encoding="ascii")
    except OSError as fault:
        raise SettingInvalid(f"cannot write the receipt {path}: {fault.strerror}; name another file") from fault
    return made


def load(path: Path) -> Receipt:
    """Read what `write` wrote.

    Raises:
        SettingInvalid: when the file cannot be read or is no receipt.
    """
    try:
        said = json.loads(path.read_bytes())
    except OSError as fault:
        raise SettingInvalid(f"cannot read the receipt {path}: {fault.strerror}") from fault
    except (ValueError, RecursionError) as fault:
        raise SettingInvalid(f"{path} is no receipt: it is not JSON") from fault
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        found = said.get("format") if isinstance(said, dict) else None
        raise SettingInvalid(f"{path} is no receipt of format {FORMAT} (found {found!r}); use the inquote that wrote it")
    try:
        quotes = tuple(_parse(quote) for quote in said["quotes"])
        return Receipt(str(said["question"]), int(said["generation"]), str(said["created"]), quotes)
    except (KeyError, TypeError, ValueError) as fault:
        raise SettingInvalid(f"{path} is no receipt: {fault!r} is missing or wrong") from fault


def _parse(said: Mapping[str, Any]) -> Quote:
    quote = Quote(**said)
    texts = (quote.article, quote.path, quote.source_sha256, quote.reader, quote.text, quote.sha256, quote.citation)
    numbers = (quote.start, quote.end, *(() if quote.line is None else (quote.line,)))
    if not all(isinstance(text, str) for text in texts) or not all(type(number) is int for number in numbers):
        raise TypeError("a field of a quote")
    return quote


def check(made: Receipt, source: Path) -> list[Proof]:
    """Compare a source, as it lies on disk now, with every quotation of a receipt that is of it.

    Nothing but the receipt and the source is needed. A quotation is proved when the source has the very bytes that were
    indexed, and its slice, read again, is the quotation, code point for code point.

    Args:
        made: the receipt.
        source: the file with the article, under any name with the same suffix.

    Raises:
        ArticleUnreadable: when the source cannot be read as an article.
        SettingInvalid: when the receipt holds no quotation, or none of this source.
    """
    if not made.quotes:
        raise SettingInvalid("the receipt holds no quotation: the answer was silent")
    found: dict[str, list[Content]] = {}
    refused: list[str] = []
    for content in contents(source, source.parent, refused.append):
        found.setdefault(content.sha256, []).append(content)
    if not found and refused:
        raise ArticleUnreadable(refused[0])
    quotes = _of(made, source, found)
    return [_prove(quote, source, found) for quote in quotes]


def _of(made: Receipt, source: Path, found: Mapping[str, list[Content]]) -> list[Quote]:
    """The quotations that are to be proved from this source: by its bytes, else by its name, else all of a single article.

    A line of a corpus that was changed is known by those of the same file that were not.
    """
    files = {quote.path for quote in made.quotes if quote.source_sha256 in found}
    chosen = [quote for quote in made.quotes if quote.path in files]
    chosen = chosen or [quote for quote in made.quotes if Path(quote.path).name == source.name]
    if not chosen and len({quote.article for quote in made.quotes}) == 1:
        return list(made.quotes)
    if not chosen:
        named = ", ".join(sorted({quote.article for quote in made.quotes}))
        raise SettingInvalid(f"the receipt quotes {named}, and nothing of {source}; name the source with --source")
    return chosen


def _prove(quote: Quote, source: Path, found: Mapping[str, list[Content]]) -> Proof:
    where = f"line {quote.line} of {source}" if quote.line is not None else str(source)
    if _sha256(quote.text) != quote.sha256:
        return Proof(
            quote, False, f"the receipt itself was changed: its quotation of {quote.article} does not match its own hash"
        )
    same = found.get(quote.source_sha256, [])
    if not same:
        now = ", ".join(found) if len(found) == 1 else "none of its articles matches"
        return Proof(quote, False, f"{where} is not what was quoted: SHA-256 {quote.source_sha256} then, {now} now")
    for content in same:
        if 0 <= quote.start < quote.end and content.text[quote.start : quote.end] == quote.text:
            moved = "" if content.line in (None, quote.line) else f" (now at line {content.line})"
            how = f"{where}{moved}, characters {quote.start} to {quote.end}, read by {content.reader}"
            return Proof(quote, True, f"{how}; SHA-256 of the source {quote.source_sha256}")
    readers = f"read by {quote.reader} then, by {same[0].reader} now"
    return Proof(quote, False, f"{where} has the same bytes, but characters {quote.start} to {quote.end} differ ({readers})")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
