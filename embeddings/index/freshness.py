"""Whether the file that an article was read from is still what was read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from embeddings.articles.readers.registry import OF_MANY, contents
from embeddings.errors import ArticleUnreadable
from embeddings.index.gather import UNKNOWN, stat_of
from embeddings.index.generation import Generation
from embeddings.index.texts import StoredArticles

State = Literal["current", "changed", "missing"]

_BOM = b"\xef\xbb\xbf"


def source_state(generation: Generation, number: int) -> State:
    """How the source of article ``number`` stands today.

    A file whose size and time of change are as they were is taken to be unchanged; any other is hashed. One that
    is found to hold what was read is then known by its new size and time of change, unless it changed just now. In a
    file of many articles the line, the row or the member is what counts, wherever it stands in its file now.

    Returns:
        ``"current"``, ``"changed"``, or ``"missing"`` when the file is gone or cannot be read.
    """
    record = generation.articles.record(number)
    path = Path(record["path"])
    articles = generation.articles
    try:
        stat = path.stat()
        if (stat.st_size, stat.st_mtime_ns) in (articles.stat(number), articles.hashed.get(number)):
            return "current"
        before = stat_of(path)
        if path.suffix.lower() in OF_MANY or record["line"] is not None:
            same = record["sha256"] in _held(articles, path, before)
        else:
            same = _file_is(path, record["sha256"])
    except OSError:
        return "missing"
    if same and before == stat_of(path) != UNKNOWN:
        articles.hashed[number] = before
    return "current" if same else "changed"


def _file_is(path: Path, sha256: str) -> bool:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def _held(articles: StoredArticles, path: Path, stat: tuple[int, int]) -> frozenset[str]:
    """The hashes of what is in a file of many articles now; read once for all its articles, until it changes.

    Raises:
        OSError: when the file cannot be opened.
    """
    known, found = articles.held.get(path, (UNKNOWN, frozenset()))
    if known == stat != UNKNOWN:
        return found
    found = frozenset(_of_members(path) if path.suffix.lower() in OF_MANY else _of_lines(path))
    if stat == stat_of(path):
        articles.held[path] = stat, found
    return found


def _of_members(path: Path) -> Iterator[str]:
    path.open("rb").close()
    try:
        # Links were judged when the articles were read; here nothing but hashes is taken from the file.
        for content in contents(path, Path(path.anchor), lambda _: None):
            yield content.sha256
    except ArticleUnreadable:
        pass  # no file of many articles any more; what came before the fault is there all the same


def _of_lines(path: Path) -> Iterator[str]:
    with path.open("rb") as file:
        for count, data in enumerate(file):
            data = data.removeprefix(_BOM) if count == 0 else data
            yield hashlib.sha256(data.rstrip(b"\r\n")).hexdigest()
