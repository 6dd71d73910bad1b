"""One opened generation: immutable, safe for threads, memory-mapped."""

from __future__ import annotations

import mmap
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from embeddings.articles.article import Span
from embeddings.errors import IndexCorrupt
from embeddings.index import passages, texts, vectors
from embeddings.index.files import check, damaged
from embeddings.index.lexical import LexicalIndex
from embeddings.index.manifest import Manifest
from embeddings.index.passages import Headings, Passages
from embeddings.index.texts import StoredArticles

Rows = NDArray[np.int64]
Floats = NDArray[np.float32]


class Generation:
    """What a build made, ready to be searched and quoted.

    Everything is opened at once and stays open, so that it goes on working when its files are removed.

    Attributes:
        folder: where it stood when it was opened; it may be gone since.
        number: counts up with every build that changed something.
        manifest: how it was made and what it holds.
        articles: the articles; each made, and its text compared with its hash, when it is asked for.
        passages: columns, one row a sentence.
        headings: columns, one row a heading.
    """

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        """Use `embeddings.index.store.open_generation`, which checks the files first."""
        self.folder = folder
        self.manifest = manifest
        self.number = manifest.number
        names = [name for name, entry in manifest.files.items() if name.endswith(".npy") and entry.at_open]
        self._arrays = {name: _map_array(folder / name) for name in names}
        try:
            self._assemble()
        except KeyError as fault:
            raise IndexCorrupt(damaged(folder, f"lacks {fault.args[0]}")) from fault

    def _assemble(self) -> None:
        column = {name: self._arrays[f"passages.{name}.npy"] for name in passages.PASSAGE_COLUMNS}
        heading = {name: self._arrays[f"headings.{name}.npy"] for name in passages.HEADING_COLUMNS}
        self.passages = Passages(**column)
        self.headings = Headings(**heading)
        self.articles = StoredArticles(self.folder, self._map(texts.TEXTS), self._map(texts.RECORDS), self._arrays)
        self._lexical = LexicalIndex(self._arrays, self._map("terms.txt"), len(self.passages))
        self._vectors = vectors.load(
            self.folder, self.manifest.vectors["kind"], len(self.passages), self.manifest.encoder.dimension
        )
        counts = {"articles": len(self.articles), "passages": len(self.passages), "headings": len(self.headings)}
        for name, count in counts.items():
            if self.manifest.counts[name] != count:
                raise IndexCorrupt(damaged(self.folder, f"holds {count} {name} where {self.manifest.counts[name]} are expected"))

    def __len__(self) -> int:
        return len(self.passages)

    def _map(self, name: str) -> bytes | memoryview:
        path = self.folder / name
        try:
            with path.open("rb") as file:
                if path.stat().st_size == 0:
                    return b""
                return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        except OSError as fault:
            raise IndexCorrupt(damaged(path, f"cannot be read ({fault.strerror})")) from fault

    def rows(self, article: int) -> range:
        """The passages of one article: contiguous, in the order of its text."""
        return passages.of_article(self.passages.article, article)

    def span(self, row: int) -> Span:
        """Where a passage stands in its article's text."""
        return Span(int(self.passages.start[row]), int(self.passages.end[row]))

    def text(self, row: int) -> str:
        """A passage, cut from its article."""
        return self.span(row).of(self.articles[int(self.passages.article[row])].text)

    def heading(self, row: int) -> Span | None:
        """The heading a passage stands under, or None."""
        heading = int(self.passages.heading[row])
        return None if heading < 0 else Span(int(self.headings.start[heading]), int(self.headings.end[heading]))

    def nearest(self, vector: Floats, k: int, rows: Rows | None = None) -> tuple[Rows, Floats]:
        """The ``k`` passages with the greatest inner product, best first, equal scores in order of rows.

        Args:
            vector: shape ``(dimension,)``.
            k: most to give; fewer come back when there are fewer.
            rows: consider these only.
        """
        return self._vectors.search(vector, k, rows)

    def match(self, words: str, k: int, rows: Rows | None = None) -> tuple[Rows, Floats]:
        """The ``k`` passages with the greatest BM25 score for ``words``, best first, equal scores in order of rows.

        Passages that share no term are never given.
        """
        return self._lexical.search(words, k, rows)

    def holds(self, words: str, rows: Rows) -> tuple[NDArray[np.bool_], Floats]:
        """Which of the terms of ``words`` each passage holds, shape ``(len(rows), terms)``, and how rare each term is."""
        return self._lexical.holds(words, np.asarray(rows, dtype=np.int64))

    def unknown(self, word: str) -> bool:
        """Whether a word stands in no passage, in none of its forms."""
        return self._lexical.unknown(word)

    def terms_beginning(self, letters: str) -> list[str]:
        """The terms of the index that begin with ``letters``, sorted."""
        return self._lexical.beginning(letters)

    def vectors(self, rows: Rows) -> Floats:
        """The stored vectors of passages: shape ``(len(rows), dimension)``."""
        return self._vectors.get(np.asarray(rows, dtype=np.int64))

    def array(self, name: str) -> NDArray[Any]:
        """A column by the name of its file, memory-mapped; one that opening did not hash is hashed now.

        Raises:
            KeyError: when this generation has no such file.
            IndexCorrupt: when the file is not as it was written.
        """
        file = name if name.endswith(".npy") else name + ".npy"
        entry = self.manifest.files[file]
        if file not in self._arrays:
            check(self.folder / file, entry)
            self._arrays[file] = _map_array(self.folder / file)  # from now on it stays, even when the file is removed
        array: NDArray[Any] = self._arrays[file]
        return array


def _map_array(path: Path) -> NDArray[Any]:
    try:
        # A plain view: np.memmap is a subclass and slow to index.
        array: NDArray[Any] = np.asarray(np.load(path, mmap_mode="r", allow_pickle=False))
    except (OSError, ValueError, EOFError) as fault:
        raise IndexCorrupt(damaged(path, "is not an array")) from fault
    return array
