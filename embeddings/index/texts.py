"""Articles as stored: one file of texts with offsets, one of everything else known of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from embeddings.articles.article import Article, Attribution, Fact, Span
from embeddings.articles.reading import Document
from embeddings.articles.structure import Aside, SetAside
from embeddings.errors import IndexCorrupt
from embeddings.index.files import FileEntry, Writer, damaged, write_array

TEXTS = "articles.txt"
TEXT_STARTS = "articles.txt.npy"
RECORDS = "articles.jsonl"
RECORD_STARTS = "articles.jsonl.npy"
STATS = "articles.stat.npy"
KEYS = "articles.key.npy"

_KEY = 32
"""Bytes of a document's key."""

_KEPT = 256
"""Articles whose decoded texts are kept in memory."""

Bytes = bytes | memoryview

FACTS = ("title", "author", "publication", "date", "url", "notice")


class ArticlesWriter:
    """Writes articles while documents come in: nothing but offsets stays in memory."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # A text is hashed by itself before its first use; hashing all of them at opening would cost seconds.
        self._texts = Writer(folder / TEXTS, at_open=False)
        self._records = Writer(folder / RECORDS)
        self._text_starts = [0]
        self._record_starts = [0]
        self._stats: list[tuple[int, int]] = []
        self._keys = bytearray()

    def __len__(self) -> int:
        return len(self._stats)

    def add(self, document: Document, stat: tuple[int, int]) -> None:
        """Write one article; ``stat`` is size and time of change of its file, ``(-1, -1)`` when they prove nothing."""
        article, structure = document.article, document.structure
        text = article.text.encode("utf-8")
        record = {**_plain(article), "asides": [(a.span.start, a.span.end, a.kind.value, a.rule) for a in structure.asides]}
        record["text_sha256"] = hashlib.sha256(text).hexdigest()
        # ASCII only: names of files may hold what UTF-8 cannot carry.
        line = json.dumps(record, ensure_ascii=True, sort_keys=True).encode("ascii") + b"\n"
        self._text_starts.append(self._text_starts[-1] + self._texts.write(text))
        self._record_starts.append(self._record_starts[-1] + self._records.write(line))
        self._stats.append(stat)
        self._keys += bytes.fromhex(document.key).ljust(_KEY, b"\0")

    def close(self) -> dict[str, FileEntry]:
        """Sync everything; returns the manifest's entries."""
        return {
            TEXTS: self._texts.close(),
            RECORDS: self._records.close(),
            TEXT_STARTS: write_array(self._folder / TEXT_STARTS, np.array(self._text_starts, dtype=np.int64)),
            RECORD_STARTS: write_array(self._folder / RECORD_STARTS, np.array(self._record_starts, dtype=np.int64)),
            KEYS: write_array(self._folder / KEYS, np.frombuffer(bytes(self._keys), np.uint8).reshape(-1, _KEY)),
            STATS: write_array(self._folder / STATS, np.array(self._stats, dtype=np.int64).reshape(-1, 2)),
        }

    def abandon(self) -> None:
        """Close after a failure."""
        self._texts.abandon()
        self._records.abandon()


def _plain(article: Article) -> dict[str, Any]:
    facts = {name: getattr(article.attribution, name) for name in FACTS}
    return {
        "id": article.id,
        "path": article.path,
        "sha256": article.sha256,
        "reader": article.reader,
        "line": article.line,
        "pages": list(article.pages),
        "warnings": list(article.warnings),
        "sources": list(article.attribution.sources),
        **{name: None if fact is None else asdict(fact) for name, fact in facts.items()},
    }


def _fact(value: Mapping[str, Any] | None) -> Fact | None:
    if value is None:
        return None
    span = value["span"]
    return Fact(value["value"], value["rule"], None if span is None else Span(span["start"], span["end"]), value["source"])


@dataclass(frozen=True, slots=True)
class _Files:
    """The two mapped files and their offsets."""

    folder: Path
    texts: Bytes
    records: Bytes
    text_starts: NDArray[np.int64]
    record_starts: NDArray[np.int64]

    def record(self, number: int) -> dict[str, Any]:
        line = bytes(self.records[self.record_starts[number] : self.record_starts[number + 1]])
        try:
            record: dict[str, Any] = json.loads(line)
        except ValueError as fault:
            raise IndexCorrupt(damaged(self.folder / RECORDS, f"holds no record at {number}")) from fault
        return record

    def article(self, number: int) -> Article:
        record = self.record(number)
        text = bytes(self.texts[self.text_starts[number] : self.text_starts[number + 1]])
        if hashlib.sha256(text).hexdigest() != record["text_sha256"]:
            raise IndexCorrupt(damaged(self.folder / TEXTS, f"holds another text of {record['id']} than was written"))
        return Article(
            id=record["id"],
            path=record["path"],
            text=text.decode("utf-8"),
            sha256=record["sha256"],
            attribution=Attribution(**{name: _fact(record[name]) for name in FACTS}, sources=tuple(record["sources"])),
            reader=record["reader"],
            line=record["line"],
            pages=tuple(record["pages"]),
            warnings=tuple(record["warnings"]),
        )


class StoredArticles(Sequence[Article]):
    """The articles of one generation, made when they are asked for. Safe for threads."""

    def __init__(self, folder: Path, texts: Bytes, records: Bytes, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._files = _Files(folder, texts, records, arrays[TEXT_STARTS], arrays[RECORD_STARTS])
        self._stats = arrays[STATS]
        self._keys = arrays[KEYS]
        self.hashed: dict[int, tuple[int, int]] = {}
        """Size and time of change of files that were hashed since this was opened and held what was read, by article."""
        self.held: dict[Path, tuple[tuple[int, int], frozenset[str]]] = {}
        """Files of many articles read again since this was opened: size and time of change, and hashes of what they held."""
        # A method of another object: one of this would hold it in a circle, and the files of a generation that nobody
        # uses any more would stay mapped until the garbage collector came by.
        self._make = lru_cache(maxsize=_KEPT)(self._files.article)

    def __len__(self) -> int:
        return len(self._stats)

    @overload
    def __getitem__(self, number: int) -> Article: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Article]: ...
    def __getitem__(self, number: int | slice) -> Article | Sequence[Article]:
        if isinstance(number, slice):
            return [self[i] for i in range(*number.indices(len(self)))]
        if not -len(self) <= number < len(self):
            raise IndexError(f"article {number} of {len(self)}")
        return self._make(int(number) % len(self))

    def record(self, number: int) -> dict[str, Any]:
        """Everything stored of one article but its text, as plain values; its text is not read."""
        return self._files.record(number)

    def stat(self, number: int) -> tuple[int, int]:
        """Size and time of change (nanoseconds) of the article's file when it was read; ``(-1, -1)`` when unknown."""
        size, changed = self._stats[number]
        return int(size), int(changed)

    def key(self, number: int) -> str:
        """What the article was made from (`Document.key`); empty when that is not known."""
        key = self._keys[number].tobytes()
        return key.hex() if any(key) else ""

    def by_key(self) -> dict[str, int]:
        """Numbers of articles by key."""
        return {key: number for number in range(len(self)) if (key := self.key(number))}

    def asides(self, number: int) -> tuple[Aside, ...]:
        """What stands in the text and is never quoted."""
        return tuple(Aside(Span(start, end), SetAside(kind), rule) for start, end, kind, rule in self.record(number)["asides"])
