"""Passages as columns: where each sentence stands, and the hash that says whether its vector can be reused."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from embeddings.articles.article import Article, Span
from embeddings.articles.lists import introductions
from embeddings.index.files import FileEntry, write_array

if TYPE_CHECKING:
    from embeddings.articles.reading import Document

Column = NDArray[np.int32]

PASSAGE_COLUMNS = ("article", "start", "end", "paragraph", "heading")
HEADING_COLUMNS = ("article", "start", "end")
HASHES = "passages.hash.npy"

INTRODUCTION = 300
"""Most characters of the line above a list that are read with each item: its end. More would push the item out of what an
encoder reads."""


def passage_inputs(document: Document) -> list[str]:
    """What the encoder and the index of terms read for each sentence: see `input_texts`."""
    sentences = document.structure.sentences
    return input_texts(document.article, [s.span for s in sentences], [s.paragraph for s in sentences])


def input_texts(article: Article, spans: Sequence[Span], paragraphs: Sequence[int]) -> list[str]:
    """For each sentence, on one line, the article's title, what introduces the list it is an item of, and a copy of it.

    A sentence rarely names its subject again, the title does, and so does the line above a list (docs/quality.md, "The title
    before the sentence", "Lists"). The name of the file is not part of it: a renamed article keeps its vectors.

    Raises:
        SpanInvalid: when a span is not one of the text.
    """
    title = " ".join((article.title or "").split())
    lines = [" ".join(span.of(article.text).split()) for span in spans]
    listed = introductions(article.text, [(span.start, span.end) for span in spans], paragraphs)
    read = (f"{lines[listed[at]][-INTRODUCTION:]} {line}" if at in listed else line for at, line in enumerate(lines))
    return [f"{title}. {line}" if title else line for line in read]


def content_hash(fingerprint: str, passage: str) -> bytes:
    """32 bytes that change whenever the vector of a passage would: its input, or what makes vectors of it."""
    return hashlib.sha256(f"{fingerprint}\0{passage}".encode()).digest()


@dataclass(frozen=True, slots=True)
class Passages:
    """One row a passage, in the order of articles and of their texts. Memory-mapped; no object per passage.

    Attributes:
        article: number of the article in ``Generation.articles``.
        start, end: code points into the article's text.
        paragraph: number within the article, from 0.
        heading: row in the columns of headings, or -1.
    """

    article: Column
    start: Column
    end: Column
    paragraph: Column
    heading: Column

    def __len__(self) -> int:
        return len(self.article)


@dataclass(frozen=True, slots=True)
class Headings:
    """One row a heading: number of the article, and code points into its text."""

    article: Column
    start: Column
    end: Column

    def __len__(self) -> int:
        return len(self.article)


class ColumnsWriter:
    """Collects the columns of passages and headings while documents come in."""

    def __init__(self) -> None:
        self._passages = {name: array("i") for name in PASSAGE_COLUMNS}
        self._headings = {name: array("i") for name in HEADING_COLUMNS}
        self._hashes = bytearray()

    def __len__(self) -> int:
        return len(self._passages["article"])

    @property
    def headings(self) -> int:
        """Headings so far."""
        return len(self._headings["article"])

    def add(self, number: int, document: Document, hashes: list[bytes]) -> None:
        """Take in the sentences of the next article, and one content hash for each."""
        before = self.headings
        for span in document.structure.headings:
            _append(self._headings, number, span.start, span.end)
        for sentence in document.structure.sentences:
            heading = -1 if sentence.heading is None else before + sentence.heading
            _append(self._passages, number, sentence.span.start, sentence.span.end, sentence.paragraph, heading)
        for digest in hashes:
            self._hashes += digest

    def hashes(self) -> NDArray[np.uint8]:
        """Content hashes: shape ``(passages, 32)``."""
        return np.frombuffer(bytes(self._hashes), dtype=np.uint8).reshape(-1, 32)

    def write(self, folder: Path) -> dict[str, FileEntry]:
        """Write all columns, synced."""
        files = {}
        for kind, columns in (("passages", self._passages), ("headings", self._headings)):
            for name, values in columns.items():
                file = f"{kind}.{name}.npy"
                files[file] = write_array(folder / file, np.frombuffer(values, dtype=np.intc).astype(np.int32))
        files[HASHES] = write_array(folder / HASHES, self.hashes())
        return files


def of_article(column: Column, number: int) -> range:
    """The rows of one article in a column of numbers of articles, passages' or headings'."""
    # Asked in the column's own type: any other has NumPy copy the whole column each time.
    first, last = np.searchsorted(column, np.array([number, number + 1], column.dtype)).tolist()
    return range(first, last)


def _append(columns: dict[str, Any], *values: int) -> None:
    for column, value in zip(columns.values(), values, strict=True):
        column.append(value)


def matching_rows(wanted: NDArray[np.uint8], known: NDArray[np.uint8]) -> NDArray[np.int64]:
    """For each hash of ``wanted``, shape ``(n, 32)``, a row of ``known`` that holds the same, or -1."""
    if not len(wanted) or not len(known):
        return np.full(len(wanted), -1, dtype=np.int64)
    keys = np.ascontiguousarray(known[:, :8]).view(np.uint64).ravel()
    order = np.argsort(keys, kind="stable")
    asked = np.ascontiguousarray(wanted[:, :8]).view(np.uint64).ravel()
    place = np.minimum(np.searchsorted(keys[order], asked), len(keys) - 1)
    rows = order[place].astype(np.int64)
    # Eight bytes narrow it down, all thirty-two decide; a missed match only costs encoding again.
    rows[~(known[rows] == wanted).all(axis=1)] = -1
    return rows
