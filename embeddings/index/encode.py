"""Vectors for the passages of a build: reused where the content hash is known, encoded where it is not."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.errors import IndexFault, ModelCorrupt
from embeddings.index.cache import BatchCache
from embeddings.index.generation import Generation
from embeddings.index.passages import HASHES, matching_rows
from embeddings.index.store import numbers, open_generation, read_pointer
from embeddings.models.protocols import Encoder

BATCH = 256
"""Passages given to the encoder at once, and kept together in the cache."""

_COPIED = 65_536
"""Vectors copied from an older generation at a time."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """Vectors for every passage, in order, and how many had to be encoded."""

    values: NDArray[np.float32]
    encoded: int
    reused: int


def reusable(index: Path, encoder: Encoder) -> tuple[Generation | None, list[str]]:
    """The generation whose vectors this build may reuse, the live one if possible, and a line for each that is damaged.

    A damaged generation stops nothing: what it held is encoded again.
    """
    warnings = []
    order = sorted(numbers(index), reverse=True)
    with suppress(IndexFault):  # no index yet, or a damaged pointer, which this build replaces
        live = read_pointer(index).generation
        order.sort(key=live.__ne__)
    for number in order:
        try:
            generation = open_generation(index, number)
            generation.array(HASHES)
        except IndexFault as fault:
            warnings.append(f"generation {number} cannot be used: {fault}")
            continue
        made_by = generation.manifest.encoder
        if (made_by.fingerprint, made_by.dimension) == (encoder.fingerprint, encoder.dimension):
            return generation, warnings
    return None, warnings


def vectors_for(
    hashes: NDArray[np.uint8],
    passage: Callable[[int], str],
    *,
    encoder: Encoder,
    old: Generation | None,
    cache: BatchCache,
    progress: Callable[[int, int], None] | None = None,
) -> Vectors:
    """A vector for every content hash.

    Args:
        hashes: shape ``(n, 32)``.
        passage: the encoder's input of one row; asked for only where it has to be encoded.
        encoder: makes what is missing.
        old: a generation of the same encoder, or None.
        cache: batches that an interrupted build left; takes the new ones.
        progress: called with passages encoded so far and to encode in all.

    Raises:
        ModelCorrupt: when the encoder gives something that is not one finite vector a passage.
    """
    values = np.empty((len(hashes), encoder.dimension), dtype=np.float32)
    known = np.zeros(len(hashes), dtype=bool)
    if old is not None:
        found = matching_rows(hashes, old.array(HASHES))
        _copy(values, known, found, old)
    cached_hashes, cached = cache.read()
    found = matching_rows(hashes, cached_hashes)
    fresh = np.flatnonzero((found >= 0) & ~known)
    values[fresh] = cached[found[fresh]]
    known[fresh] = True

    missing = np.flatnonzero(~known)
    # The same sentence in two articles is encoded once.
    unique, inverse = _distinct(hashes[missing])
    first = missing[unique]
    made = _encode(values, hashes, first, passage, encoder, cache, progress)
    values[missing] = values[first[inverse]]
    return Vectors(values, made, len(hashes) - made)


def _copy(values: NDArray[np.float32], known: NDArray[np.bool_], found: NDArray[np.int64], old: Generation) -> None:
    rows = np.flatnonzero(found >= 0)
    for start in range(0, len(rows), _COPIED):
        block = rows[start : start + _COPIED]
        values[block] = old.vectors(found[block])
    known[rows] = True


def _distinct(hashes: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where each distinct hash stands first, and for each hash which of these it is."""
    if not len(hashes):
        return np.empty(0, np.int64), np.empty(0, np.int64)
    whole = np.ascontiguousarray(hashes).view("V32").ravel()
    seen: dict[bytes, int] = {}
    inverse = np.fromiter((seen.setdefault(digest.tobytes(), len(seen)) for digest in whole), np.int64, len(whole))
    _, first = np.unique(inverse, return_index=True)
    return first.astype(np.int64), inverse


def _encode(
    values: NDArray[np.float32],
    hashes: NDArray[np.uint8],
    rows: NDArray[np.int64],
    passage: Callable[[int], str],
    encoder: Encoder,
    cache: BatchCache,
    progress: Callable[[int, int], None] | None,
) -> int:
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        if progress is not None:
            progress(start, len(rows))
        vectors = checked(encoder, encoder.encode_passages([passage(int(row)) for row in batch]), len(batch))
        values[batch] = vectors
        cache.append(hashes[batch], vectors)
    if progress is not None:
        progress(len(rows), len(rows))
    return len(rows)


def checked(encoder: Encoder, vectors: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """What an encoder gave, when it is what the protocol promises.

    Raises:
        ModelCorrupt: when the shape is another, or a number is not finite.
    """
    expected = (count, encoder.dimension)
    if vectors.shape != expected:
        raise ModelCorrupt(
            f"{encoder.name} gave vectors of shape {vectors.shape} where {expected} was expected: use another --model"
        )
    if not np.isfinite(vectors).all():
        raise ModelCorrupt(f"{encoder.name} gave a vector with a number that is not finite: use another --model")
    return vectors.astype(np.float32, copy=False)
