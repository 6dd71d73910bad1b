"""Is a quotation what the source file says? Read again from the bytes, by code that shares nothing with what made the quote."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from pathlib import Path

from embeddings.articles.article import Article

_BOM = b"\xef\xbb\xbf"
_TEXT = frozenset([".txt", ".md", ".markdown", ".text"])
_AS_IT_STANDS = "JSON lines"
"""The reader of a record whose text was taken as it stands; where it was HTML, what converted it is named as well."""


class Sources:
    """Reads source files again. A converted format (HTML, PDF, DOCX) has no slice of its file to compare with."""

    def same(self, article: Article, start: int, end: int, text: str) -> bool | None:
        """Whether the source holds exactly ``text`` at ``start:end``; None when that cannot be compared: its format has no such
        slice, or the file is gone or was cut short since it was indexed.
        """
        try:
            found = _file(article) if article.line is None else _record(article, article.line)
        except OSError:
            return None
        if found is None:
            return None
        source, said = found
        if end > len(said):
            # Cut short it is only when its bytes are others: a quote past the end of what was indexed is a fault.
            return False if hashlib.sha256(source).hexdigest() == article.sha256 else None
        return said[start:end] == text


def _file(article: Article) -> tuple[bytes, str] | None:
    """A text file's bytes, and what they say."""
    path = Path(article.path)
    if path.suffix.lower() not in _TEXT:
        return None
    data = path.read_bytes()
    try:
        return data, data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _record(article: Article, number: int) -> tuple[bytes, str] | None:
    """The bytes of a line and the ``text`` of its record; None where its text stands elsewhere, or no such line is left."""
    path = Path(article.path)
    if path.suffix.lower() != ".jsonl" or article.reader != _AS_IT_STANDS:
        return None
    lines = _lines(path)
    if number > len(lines):
        return None
    try:
        record = json.loads(lines[number - 1])
    except ValueError:
        return None
    text = record.get("text") if isinstance(record, dict) else None
    return (lines[number - 1].rstrip(b"\r"), text) if isinstance(text, str) and text.strip() else None


@lru_cache(maxsize=4)
def _lines(path: Path) -> list[bytes]:
    return path.read_bytes().removeprefix(_BOM).split(b"\n")
