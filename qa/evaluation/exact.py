"""Is a quotation what the source file says? Read again from the bytes, by code that shares nothing with what made the quote."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from embeddings.articles.article import Article


class Sources:
    """Reads source files again. A converted format (HTML, PDF, DOCX) has no slice of its file to compare with."""

    def same(self, article: Article, start: int, end: int, text: str) -> bool | None:
        """Whether the source holds exactly ``text`` at ``start:end``; None when its format cannot be compared."""
        path = Path(article.path)
        if article.line is not None:
            line = _lines(path)[article.line - 1]
            return bool(json.loads(line)["text"][start:end] == text)
        if path.suffix.lower() not in {".txt", ".md", ".markdown", ".text"}:
            return None
        data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
        try:
            return data.decode("utf-8")[start:end] == text
        except UnicodeDecodeError:
            return None


@lru_cache(maxsize=4)
def _lines(path: Path) -> list[bytes]:
    return path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
