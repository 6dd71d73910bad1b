"""How often each term stands in each passage: counted, or taken from an older generation that holds the same passage."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.index.generation import Generation
from embeddings.index.lexical import COUNTS, SETTINGS, Counts
from embeddings.index.passages import HASHES, matching_rows
from embeddings.index.terms import terms

Integers = NDArray[np.integer]


@dataclass(frozen=True, slots=True)
class Known:
    """What an older generation says of the passages of a build.

    Attributes:
        names: its terms.
        missing: the passages that it does not hold.
        terms, rows, times: for each term of each of the others its number in ``names``, the passage, and how often.
    """

    names: Sequence[str]
    missing: Integers
    terms: Integers
    rows: Integers
    times: Integers


def known_counts(hashes: NDArray[np.uint8], old: Generation | None) -> Known | None:
    """What ``old`` says of the passages with these content hashes, or None when it does not say or was made by other code."""
    if old is None or COUNTS not in old.manifest.files or old.manifest.settings.get("terms") != SETTINGS:
        return None
    found = matching_rows(hashes, old.array(HASHES))
    rows = np.flatnonzero(found >= 0).astype(np.int32)
    # It lists the passages of each term; in this order they are the terms of each passage.
    passages = old.array("terms.rows")
    order = np.argsort(passages, kind="stable")
    ends = np.cumsum(np.bincount(passages, minlength=len(old)))
    lengths = np.diff(ends, prepend=0)[found[rows]]
    place = np.arange(lengths.sum()) + np.repeat(ends[found[rows]] - np.cumsum(lengths), lengths)
    entries = order[place]
    holding = np.diff(old.array("terms.starts"))
    return Known(
        names=old.terms_beginning(""),
        missing=np.flatnonzero(found < 0).astype(np.int32),
        terms=np.repeat(np.arange(len(holding), dtype=np.int32), holding)[entries],
        rows=np.repeat(rows, lengths),
        times=old.array(COUNTS)[entries],
    )


def count(passages: Sequence[str], known: Known | None = None) -> Counts:
    """Count the terms of every passage that is not ``known``. The result is the same whatever is known."""
    none = np.empty(0, np.int32)
    known = known or Known((), np.arange(len(passages), dtype=np.int32), none, none, none)
    ids = {name: number for number, name in enumerate(known.names)}
    numbers, lengths = array("i"), array("i")
    for row in known.missing.tolist():
        before = len(numbers)
        numbers.extend([ids.setdefault(term, len(ids)) for term in terms(passages[row])])
        lengths.append(len(numbers) - before)
    counted = np.frombuffer(numbers, np.intc)
    return _ordered(
        list(ids),
        np.concatenate([known.terms, counted]),
        np.concatenate([known.rows, np.repeat(known.missing, lengths)]),
        np.concatenate([known.times, np.ones(len(counted), np.uint8)]),
        len(passages),
    )


def _ordered(names: Sequence[str], numbers: Integers, rows: Integers, times: Integers, passages: int) -> Counts:
    """The entries in the order of terms, then of passages; those of one term in one passage added up; no term without any."""
    used = np.flatnonzero(np.bincount(numbers, minlength=len(names))).tolist()
    used.sort(key=names.__getitem__)
    place = np.zeros(len(names), np.int64)
    place[used] = np.arange(len(used))
    keys = place[numbers] * passages + rows
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    first = np.flatnonzero(np.diff(keys, prepend=-1))
    keys, times = keys[first], np.add.reduceat(times[order], first, dtype=np.int64)
    return Counts(
        names=[names[number] for number in used],
        starts=np.searchsorted(keys, np.arange(len(used) + 1) * passages),
        rows=(keys % passages).astype(np.int32),
        times=times.astype(np.min_scalar_type(times.max(initial=0))),
        passages=passages,
    )
