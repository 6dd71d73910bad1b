"""Which reader reads which file. Formats that are converted need a library each, which is an optional extra."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from embeddings.articles import sandbox
from embeddings.articles.files import opened, read_bytes
from embeddings.articles.readers.archives import read_archive
from embeddings.articles.readers.content import Content, Reader, Refuse
from embeddings.articles.readers.extract import content
from embeddings.articles.readers.json_lines import read_json_lines, read_stream
from embeddings.articles.readers.table import read_table
from embeddings.articles.readers.text import read_markdown, read_text
from embeddings.errors import ArticleUnreadable

LIBRARIES: Mapping[str, str] = {"html": "trafilatura", "pdf": "pypdf", "docx": "docx"}
"""The module that each converted format needs; the format's name is also the name of its extra."""


def _converted(kind: str, data: bytes, name: str, refuse: Refuse) -> Iterator[Content]:  # noqa: ARG001
    if find_spec(LIBRARIES[kind]) is None:
        raise ArticleUnreadable(f"{name}: reading .{kind} needs a library that is not installed: pip install 'inquote[{kind}]'")
    yield content(sandbox.SHARED.extract(kind, data, name), data)


def _zipped(data: bytes, name: str, refuse: Refuse) -> Iterator[Content]:
    return read_archive(data, name, refuse, _member_reader)


READERS: Mapping[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".jsonl": read_json_lines,
    ".csv": read_table,
    ".html": partial(_converted, "html"),
    ".htm": partial(_converted, "html"),
    ".xhtml": partial(_converted, "html"),
    ".pdf": partial(_converted, "pdf"),
    ".docx": partial(_converted, "docx"),
    ".zip": _zipped,
}
"""By suffix, in lower case."""

OF_MANY = frozenset({".csv", ".zip"})
"""Formats whose articles each have a hash of their own, which only reading the file gives again (JSON lines need no reader)."""


def contents(path: Path, root: Path, refuse: Refuse) -> Iterator[Content]:
    """The articles of a file in ``root``, as its format gives them.

    Raises:
        ArticleUnreadable: when the file cannot be read, or its suffix is none that is read.
    """
    reader = reader_for(path.name)
    if path.suffix.lower() == ".jsonl":
        # A corpus may be larger than memory: it is read line by line.
        with opened(path, root) as file:
            yield from read_stream(file, str(path), refuse)
    else:
        yield from reader(read_bytes(path, root), str(path), refuse)


def reader_for(name: str) -> Reader:
    """The reader of a file by its name.

    Raises:
        ArticleUnreadable: when its suffix is none that is read.
    """
    suffix = PurePosixPath(name).suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        raise ArticleUnreadable(f"{name}: {suffix or 'no suffix'} is not a format that is read ({', '.join(sorted(READERS))})")
    return reader


def _member_reader(name: str) -> Reader:
    if name.lower().endswith(".zip"):
        raise ArticleUnreadable(f"{name}: an archive inside an archive is not read; unpack it")
    return reader_for(name)
