"""Stand-ins for models, whose results can be worked out by eye. Nothing that is under test is replaced by them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FAKE_WORDS = ("bread", "river", "music", "law", "war", "sport", "money")
"""One dimension a word; the last dimension is for texts that hold none of them."""


class FakeEncoder:
    """Counts words: ``"river law river"`` is (0, 2, 0, 1, 0, 0, 0, 0), at unit length."""

    def __init__(self, name: str = "fake", dimension: int = len(FAKE_WORDS) + 1) -> None:
        self.name = name
        self.dimension = dimension
        self.calls: list[str] = []

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(f"{self.name} {self.dimension}".encode()).hexdigest()

    def _vector(self, text: str) -> NDArray[np.float32]:
        vector = np.zeros(self.dimension, np.float32)
        for word in text.lower().replace(".", " ").split():
            if word in FAKE_WORDS:
                vector[FAKE_WORDS.index(word)] += 1
        if not vector.any():
            vector[-1] = 1
        return vector / np.linalg.norm(vector)

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.calls.extend(texts)
        return np.array([self._vector(text) for text in texts], np.float32).reshape(-1, self.dimension)

    def encode_questions(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array([self._vector(text) for text in texts], np.float32).reshape(-1, self.dimension)
