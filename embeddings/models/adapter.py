"""The question adapter: a matrix that moves a question's vector nearer to the passages that answer it.

Questions in quite other words than their answers lie off from them in the encoder's space, and mostly in the same
directions. A linear map of the question alone, ``q + q A`` brought to unit length again, makes up for part of it; vectors
of passages stay as they are, so no index has to be built again. Source: Sanjeev and Troynikov 2023, "Embedding Adapters"
(Chroma technical report). Fitted by ``embeddings.training.adapter``; figures in ``docs/judge.md``.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.errors import ModelCorrupt, ModelMissing

Floats = NDArray[np.float32]

SHA256 = "8da722c22f71df7c30d4ea5fe977b67fd056fcbcafbc4b1805315435d2f9e6f4"
"""Of ``data/question_adapter.npy``."""

_INSTEAD = "reinstall inquote"


@dataclass(frozen=True, slots=True)
class AdapterFile:
    """The matrix beside this module.

    Attributes:
        path: a ``.npy`` file of half-precision numbers, shape ``(dimension, dimension)``.
        sha256: the hash it must have.
    """

    path: Path = Path(__file__).parent / "data" / "question_adapter.npy"
    sha256: str = SHA256

    def read(self) -> Floats:
        """The matrix, after its hash was checked.

        Raises:
            ModelMissing: when the file is not installed.
            ModelCorrupt: when the hash is another one.
        """
        try:
            data = self.path.read_bytes()
        except OSError as fault:
            raise ModelMissing(f"question adapter: cannot read {self.path} ({fault.strerror}); {_INSTEAD}") from fault
        found = hashlib.sha256(data).hexdigest()
        if found != self.sha256:
            raise ModelCorrupt(
                f"question adapter: {self.path} has SHA-256 {found[:12]}..., not {self.sha256[:12]}...; {_INSTEAD}"
            )
        return np.asarray(np.load(io.BytesIO(data), allow_pickle=False), dtype=np.float32)


def adapted(vectors: Floats, matrix: Floats) -> Floats:
    """``q + q A`` for each row ``q``, of unit length: shape ``(n, dimension)`` as given."""
    moved: Floats = vectors + vectors @ matrix
    moved /= np.linalg.norm(moved, axis=1, keepdims=True)
    return moved
