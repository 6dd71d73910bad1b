"""The index of terms: BM25 over plain arrays that are memory-mapped; bm25s sums the weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import bm25s
import numpy as np
from numpy.typing import NDArray

from embeddings.index.files import FileEntry, write_array, write_bytes
from embeddings.index.terms import question_terms, terms, terms_version

Rows = NDArray[np.int64]
Floats = NDArray[np.float32]

_K1, _B = 1.2, 0.75

SETTINGS: Final = {"k1": _K1, "b": _B, "method": "lucene", "terms": terms_version()}
"""What the stored weights depend on; recorded in the manifest. A change here makes the next build compute them again."""

COUNTS: Final = "terms.counts.npy"


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each term stands in each passage that holds it.

    Attributes:
        names: the distinct terms, sorted.
        starts: where each term begins in the next two, and where the last one ends.
        rows: the passages that hold it, in order.
        times: how often it stands there.
        passages: how many there are, those without terms included.
    """

    names: Sequence[str]
    starts: Rows
    rows: NDArray[np.int32]
    times: NDArray[np.unsignedinteger]
    passages: int


def write(folder: Path, counts: Counts) -> dict[str, FileEntry]:
    """Weigh every term of every passage, and write arrays and terms, synced."""
    encoded = [name.encode("utf-8") for name in counts.names]
    # Sorted by code point is sorted by UTF-8 byte, so a term is found by halving, without a table in memory.
    starts = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum([len(name) for name in encoded], out=starts[1:])
    return {
        "terms.weights.npy": write_array(folder / "terms.weights.npy", _weights(counts)),
        "terms.rows.npy": write_array(folder / "terms.rows.npy", counts.rows),
        "terms.starts.npy": write_array(folder / "terms.starts.npy", counts.starts),
        COUNTS: write_array(folder / COUNTS, counts.times),
        "terms.txt": write_bytes(folder / "terms.txt", b"".join(encoded)),
        "terms.names.npy": write_array(folder / "terms.names.npy", starts),
    }


def _weights(counts: Counts) -> Floats:
    """Lucene's BM25 after Kamphuis et al. 2020, as bm25s computes it passage by passage, for all of them at once."""
    lengths = np.bincount(counts.rows, counts.times, counts.passages)
    norm = _K1 * ((1 - _B) + _B * lengths / (lengths.mean() if len(counts.rows) else 1))
    holding = np.diff(counts.starts)
    rarity = np.log(1 + (counts.passages - holding + 0.5) / (holding + 0.5)).astype(np.float32)
    weights: Floats = (np.repeat(rarity, holding) * (counts.times / (norm[counts.rows] + counts.times))).astype(np.float32)
    return weights


def _retriever() -> Any:
    return bm25s.BM25(k1=_K1, b=_B, method=SETTINGS["method"], backend="numpy")


class LexicalIndex:
    """An opened index of terms, read-only and safe for threads."""

    def __init__(self, arrays: dict[str, NDArray[Any]], words: bytes | memoryview, count: int) -> None:
        self._names = arrays["terms.names.npy"]
        self._words = words
        self._count = count
        self._retriever = _retriever()
        self._retriever.nonoccurrence_array = None
        self._retriever.scores = {
            "data": arrays["terms.weights.npy"],
            "indices": arrays["terms.rows.npy"],
            "indptr": arrays["terms.starts.npy"],
            "num_docs": count,
        }

    def __len__(self) -> int:
        return len(self._names) - 1

    def _find(self, term: str) -> int | None:
        wanted = term.encode("utf-8", "surrogatepass")
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            name = bytes(self._words[self._names[middle] : self._names[middle + 1]])
            if name == wanted:
                return middle
            low, high = (middle + 1, high) if name < wanted else (low, middle)
        return None

    def search(self, words: str, k: int, rows: Rows | None = None) -> tuple[Rows, Floats]:
        """The ``k`` passages with the greatest BM25 score, best first, equal scores in order of rows; none that shares no term.

        Args:
            words: a question, or any words.
            k: most rows to give; fewer come back when fewer share a term.
            rows: consider these only; the weights stay those of the whole collection.
        """
        found = [number for number in map(self._find, question_terms(words)) if number is not None]
        if not found or k <= 0:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        scores: Floats = self._retriever.get_scores_from_ids(found)
        considered = np.flatnonzero(scores > 0) if rows is None else rows[scores[rows] > 0]
        kept = scores[considered]
        if len(kept) > 4 * k:
            least = np.partition(kept, len(kept) - k)[len(kept) - k]
            considered, kept = considered[kept >= least], kept[kept >= least]
        order = np.lexsort((considered, -kept))[:k]
        return considered[order].astype(np.int64), kept[order]

    def holds(self, words: str, rows: Rows) -> tuple[NDArray[np.bool_], Floats]:
        """Which of the terms of ``words`` each passage holds, and how rare each term is.

        Args:
            words: a question, or any words.
            rows: passages, in any order.

        Returns:
            Presence, shape ``(len(rows), terms)``, and ``log(1 + passages / (1 + passages with the term))``, shape
            ``(terms,)``; a term that stands nowhere is held by none and rarest.
        """
        wanted = question_terms(words)
        presence = np.zeros((len(rows), len(wanted)), dtype=np.bool_)
        frequency = np.zeros(len(wanted), dtype=np.float32)
        starts, holders = self._retriever.scores["indptr"], self._retriever.scores["indices"]
        for position, number in enumerate(map(self._find, wanted)):
            if number is not None:
                column = holders[starts[number] : starts[number + 1]]
                frequency[position] = len(column)
                if len(column):
                    wanted_rows = rows.astype(column.dtype)
                    place = np.minimum(np.searchsorted(column, wanted_rows), len(column) - 1)
                    presence[:, position] = column[place] == wanted_rows
        return presence, np.log1p(self._count / (1.0 + frequency)).astype(np.float32)

    def unknown(self, word: str) -> bool:
        """Whether none of the terms of a word stands anywhere."""
        return all(self._find(term) is None for term in terms(word))

    def beginning(self, letters: str) -> list[str]:
        """The terms that begin with ``letters``, sorted."""
        wanted = letters.encode("utf-8", "surrogatepass")
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            if bytes(self._words[self._names[middle] : self._names[middle + 1]]) < wanted:
                low = middle + 1
            else:
                high = middle
        found: list[str] = []
        while low < len(self) and (name := bytes(self._words[self._names[low] : self._names[low + 1]])).startswith(wanted):
            found.append(name.decode("utf-8"))
            low += 1
        return found
