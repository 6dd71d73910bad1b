"""Which reader reads which file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from embeddings.articles.readers.content import Reader
from embeddings.articles.readers.json_lines import read_json_lines
from embeddings.articles.readers.text import read_markdown, read_text
from embeddings.errors import ArticleUnreadable

READERS: Mapping[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".jsonl": read_json_lines,
}
"""By suffix, in lower case."""


def reader_for(path: Path) -> Reader:
    """The reader of a file.

    Raises:
        ArticleUnreadable: when its suffix is none that is read.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise ArticleUnreadable(
            f"{path}: {path.suffix or 'no suffix'} is not a format that is read ({', '.join(sorted(READERS))})"
        )
    return reader
