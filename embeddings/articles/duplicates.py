"""Copies of one article, syndicated or revised: found by MinHash over the words, without comparing each with each. Pure.

A text is the set of its shingles (eight words in a row, without case and punctuation). The share of shingles that two texts have
in common (the smaller one's) says how far one is a copy of the other. Broder, "On the resemblance and containment of documents"
(1997); banding as in Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

WORDS = 8
"""Words in a shingle: fewer are shared by chance (names, stock phrases), more are broken by each small revision."""

BANDS, ROWS = 32, 4
"""128 hashes in 32 bands: texts alike by half meet in some band with probability 0.87, by 70 % with 0.9999."""

LEAST = 0.5
"""Of the smaller text's shingles, the share that makes two articles copies of one another."""

_WORD = re.compile(r"\w+")
_PRIME = (1 << 31) - 1


@dataclass(frozen=True, slots=True)
class Copies:
    """Articles that are copies of one another.

    Attributes:
        members: numbers of the articles in the order in which they were given, two or more.
        overlap: the least share of common shingles that ties a member to another.
    """

    members: tuple[int, ...]
    overlap: float


def shingles(text: str) -> NDArray[np.uint64]:
    """Sorted hashes of the shingles of ``text``, each once; of a text shorter than a shingle, the one hash of all its words."""
    words = [crc32(word.encode("utf-8", "surrogatepass")) for word in _WORD.findall(text.casefold())]
    if not words:
        return np.empty(0, dtype=np.uint64)
    found = np.array(words, dtype=np.uint64)
    width = min(WORDS, len(found))
    mixed = np.zeros(len(found) - width + 1, dtype=np.uint64)
    for at in range(width):
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + found[at : at + len(mixed)]
    return np.unique(mixed)


def signature(marks: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """MinHash of a set of shingles, shape ``(BANDS * ROWS,)``: the share of equal places estimates how alike two sets are."""
    if not len(marks):
        return np.full(BANDS * ROWS, _PRIME, dtype=np.uint32)
    folded = (marks ^ (marks >> np.uint64(32))) % np.uint64(_PRIME)
    least = np.full(BANDS * ROWS, _PRIME, dtype=np.uint64)
    # In pieces, so that a book does not take gigabytes.
    for at in range(0, len(folded), 4096):
        piece = (folded[at : at + 4096, None] * _A + _B) % np.uint64(_PRIME)
        least = np.minimum(least, piece.min(axis=0))
    return least.astype(np.uint32)


_RANDOM = np.random.default_rng(1997)
_A = _RANDOM.integers(1, _PRIME, BANDS * ROWS, dtype=np.uint64)
_B = _RANDOM.integers(0, _PRIME, BANDS * ROWS, dtype=np.uint64)


def containment(a: NDArray[np.uint64], b: NDArray[np.uint64]) -> float:
    """The share of the smaller set that the two have in common; 0 when one is empty."""
    smaller = min(len(a), len(b))
    return len(np.intersect1d(a, b, assume_unique=True)) / smaller if smaller else 0.0


def copies(texts: Iterable[str], least: float = LEAST) -> list[Copies]:
    """Groups of texts that are copies of one another, in the order of their first members.

    Time and memory grow with the amount of text, not with the number of pairs: only texts that meet in a band are compared.
    """
    marks: list[NDArray[np.uint64]] = []
    buckets: dict[tuple[int, bytes], list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        marks.append(shingles(text))
        if len(marks[-1]):
            bands = signature(marks[-1]).reshape(BANDS, ROWS)
            for band, rows in enumerate(bands):
                buckets[band, rows.tobytes()].append(number)
    return _groups(marks, buckets.values(), least)


def _groups(marks: Sequence[NDArray[np.uint64]], buckets: Iterable[list[int]], least: float) -> list[Copies]:
    leader = list(range(len(marks)))
    overlap: dict[int, float] = {}

    def find(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    for bucket in buckets:
        # Against the first and the one before is enough: a bucket of a thousand copies is no million of comparisons.
        for at in range(1, len(bucket)):
            for other in {bucket[0], bucket[at - 1]}:
                a, b = find(other), find(bucket[at])
                if a == b:
                    continue
                shared = containment(marks[other], marks[bucket[at]])
                if shared >= least:
                    low, high = min(a, b), max(a, b)
                    leader[high] = low
                    overlap[low] = min(shared, overlap.get(low, 1.0), overlap.get(high, 1.0))
    members: dict[int, list[int]] = defaultdict(list)
    for number in range(len(marks)):
        members[find(number)].append(number)
    return [Copies(tuple(group), overlap[first]) for first, group in members.items() if len(group) > 1]
