"""The index of terms: BM25 by bm25s, over plain arrays that are memory-mapped.

Terms are made on a copy of the text: compatibility forms and accents folded, lower case, English endings off. Numbers
lose their thousands separators; a word with hyphens or apostrophes is found whole and by its parts; an acronym
(``US``, ``U.S.``) has a term of its own beside the word that it looks like (``us``).
"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import bm25s
import numpy as np
import Stemmer
from numpy.typing import NDArray

from embeddings.index.files import FileEntry, write_array, write_bytes

Rows = NDArray[np.int64]
Floats = NDArray[np.float32]

SETTINGS: Final = {"k1": 1.2, "b": 0.75, "method": "lucene", "terms": "nfkd-casefold-english-3"}
"""What the stored weights depend on; recorded in the manifest. A change here makes the next build compute them again."""

logging.getLogger("bm25s").setLevel(logging.WARNING)  # it would log each step of each build

_ACRONYM = "^"
"""First character of the terms that stand for acronyms; no other term can begin with it."""

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., T.T.P.
    r"|\d+(?:[.,]\d+)*"  # 1,200 and 3.5
    r"|[^\W_]+(?:[-‐‑'’][^\W_]+)*"  # words, with hyphens and apostrophes
)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_POSSESSIVE = re.compile(r"['’]s?$")
_JOINTS = re.compile(r"[-‐‑'’]")
_LETTERS_DIGITS = re.compile(r"[^\W\d_]+|\d+")

# Words that carry no subject; they are indexed, but a question that has other words is not searched for them.
_FUNCTION_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        "a about an and are as at be been but by can could did do does for from had has have he her his how i if "
        "in into is it its me my of on or our she should so than that the their them then there these they this "
        "those to was we were what when where which who whom whose why will with would you your",
    )
)


def _stem(word: str) -> str:
    # A stemmer keeps state while it works, so each call has its own; words are cached with their terms.
    return str(Stemmer.Stemmer("english").stemWord(word))


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)) if not decomposed.isascii() else decomposed


def _terms(text: str) -> Iterable[tuple[str, bool]]:
    """Each term, and whether it comes from a function word."""
    for word in _WORD.findall(_fold(text)):
        yield from _terms_of(word)


@lru_cache(maxsize=500_000)
def _terms_of(word: str) -> tuple[tuple[str, bool], ...]:
    return tuple(_split(word))


def _split(word: str) -> Iterable[tuple[str, bool]]:
    if word[0].isdigit() and not any(c.isalpha() for c in word):
        yield _THOUSANDS.sub("", word), False
        return
    letters = word.replace(".", "")
    if 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper():
        yield _ACRONYM + letters.casefold(), False
    word = _POSSESSIVE.sub("", letters).casefold()
    parts = _JOINTS.split(word)
    if len(parts) > 1:
        yield _stem("".join(parts)), False
    for part in filter(None, parts):
        yield _stem(part), part in _FUNCTION_WORDS
        if not part.isalpha() and not part.isdigit():
            for run in _LETTERS_DIGITS.findall(part):
                yield _stem(run), False


def terms(text: str) -> list[str]:
    """The terms of a passage, in order, repeated as often as they stand there."""
    return [term for term, _ in _terms(text)]


def question_terms(text: str) -> list[str]:
    """The distinct terms to look for, sorted; without function words unless there is nothing else."""
    found = list(_terms(text))
    return sorted({term for term, function in found if not function} or {term for term, _ in found})


def write(folder: Path, passages: Iterable[str]) -> dict[str, FileEntry]:
    """Number and weigh every term of every passage, and write arrays and terms, synced."""
    ids: dict[str, int] = {}
    numbered = [[ids.setdefault(term, len(ids)) for term in terms(passage)] for passage in passages]
    names = sorted(ids)
    renumber = np.empty(len(names), dtype=np.int64)
    for new, name in enumerate(names):
        renumber[ids[name]] = new
    data, indices, indptr = _weigh(numbered, renumber)
    encoded = [name.encode("utf-8") for name in names]
    # Sorted by code point is sorted by UTF-8 byte, so a term is found by halving, without a table in memory.
    starts = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum([len(name) for name in encoded], out=starts[1:])
    return {
        "terms.weights.npy": write_array(folder / "terms.weights.npy", data),
        "terms.rows.npy": write_array(folder / "terms.rows.npy", indices),
        "terms.starts.npy": write_array(folder / "terms.starts.npy", indptr),
        "terms.txt": write_bytes(folder / "terms.txt", b"".join(encoded)),
        "terms.names.npy": write_array(folder / "terms.names.npy", starts),
    }


def _retriever() -> Any:
    return bm25s.BM25(k1=SETTINGS["k1"], b=SETTINGS["b"], method=SETTINGS["method"], backend="numpy")


def _weigh(passages: Sequence[list[int]], renumber: NDArray[np.int64]) -> tuple[Floats, NDArray[np.int32], NDArray[np.int64]]:
    """Columns of term weights: weights, rows, and where each term's column begins."""
    if not any(passages):
        return np.empty(0, np.float32), np.empty(0, np.int32), np.zeros(len(renumber) + 1, np.int64)
    retriever = _retriever()
    table = renumber.tolist()
    numbered = [[table[term] for term in passage] for passage in passages]
    retriever.index((numbered, {str(i): i for i in range(len(table))}), create_empty_token=False, show_progress=False)
    scores = retriever.scores
    return scores["data"].astype(np.float32), scores["indices"].astype(np.int32), scores["indptr"].astype(np.int64)


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
                presence[:, position] = np.isin(rows, column)
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
