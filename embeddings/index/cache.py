"""Batches of vectors that an unfinished build has already made, so that the next build does not make them again.

One file an encoder; each batch is a record with a hash of its own, appended in one go. A record that is cut off or
damaged ends the file: what stands before it is used, the rest is made again.
"""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from embeddings.index.files import remove_tree

FOLDER = "cache"

_HEAD = struct.Struct("<4sII32s")  # magic, passages, dimension, sha256 of what follows
_MAGIC = b"inqb"


class BatchCache:
    """The finished batches of one encoder. Used by the one writer only."""

    def __init__(self, index: Path, fingerprint: str, dimension: int) -> None:
        self._path = index / FOLDER / (hashlib.sha256(fingerprint.encode()).hexdigest()[:16] + ".batches")
        self._dimension = dimension
        self._file: BinaryIO | None = None

    def read(self) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """Content hashes, shape ``(n, 32)``, and vectors, shape ``(n, dimension)``, of every whole batch."""
        hashes, vectors = [np.empty((0, 32), np.uint8)], [np.empty((0, self._dimension), np.float32)]
        whole = 0
        if self._path.is_file():
            with self._path.open("rb") as file:
                while (batch := self._record(file)) is not None:
                    hashes.append(batch[0])
                    vectors.append(batch[1])
                    whole = file.tell()
            with self._path.open("r+b") as file:
                file.truncate(whole)
        return np.concatenate(hashes), np.concatenate(vectors)

    def _record(self, file: BinaryIO) -> tuple[NDArray[np.uint8], NDArray[np.float32]] | None:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return None
        magic, count, dimension, digest = _HEAD.unpack(head)
        if magic != _MAGIC or dimension != self._dimension or count > 1 << 20:
            return None
        body = file.read(count * (32 + 4 * dimension))
        if hashlib.sha256(body).digest() != digest:
            return None
        split = count * 32
        return (
            np.frombuffer(body[:split], np.uint8).reshape(count, 32),
            np.frombuffer(body[split:], "<f4").reshape(count, dimension).astype(np.float32),
        )

    def append(self, hashes: NDArray[np.uint8], vectors: NDArray[np.float32]) -> None:
        """Keep one finished batch. Not synced: after a power cut a batch may be made again, nothing else."""
        if self._file is None:
            self._path.parent.mkdir(exist_ok=True)
            self._file = self._path.open("ab")
        body = np.ascontiguousarray(hashes).tobytes() + np.ascontiguousarray(vectors, dtype="<f4").tobytes()
        self._file.write(_HEAD.pack(_MAGIC, len(hashes), self._dimension, hashlib.sha256(body).digest()) + body)
        self._file.flush()

    def close(self) -> None:
        """Close the file; what it holds stays for the next build."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def clear(self) -> None:
        """Remove every batch, of every encoder: what they were kept for is committed."""
        self.close()
        if self._path.parent.is_dir():
            remove_tree(self._path.parent)
