"""What the rest of the program needs of a model: two small protocols."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray


def titled(title: str, text: str) -> str:
    """Title, full stop, sentence: what a reranker reads that has not learnt to tell a sentence from the one before it."""
    return f"{title}. {text}" if title else text


@runtime_checkable
class Encoder(Protocol):
    """Turns passages and questions into vectors whose inner product says how near they are in meaning."""

    @property
    def name(self) -> str:
        """What a user types after ``--model``."""
        ...

    @property
    def fingerprint(self) -> str:
        """Changes whenever the vectors would: hash of weights, pooling, prefixes and limits."""
        ...

    @property
    def dimension(self) -> int:
        """Length of one vector."""
        ...

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of passages: shape ``(len(texts), dimension)``, each of unit length."""
        ...

    def encode_questions(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of questions: shape ``(len(texts), dimension)``, each of unit length."""
        ...


@runtime_checkable
class Reranker(Protocol):
    """Reads a question and a text together and says how well the one answers the other."""

    @property
    def name(self) -> str:
        """What a user types after ``--reranker``."""
        ...

    @property
    def fingerprint(self) -> str:
        """Changes whenever the scores would."""
        ...

    @property
    def reads_author(self) -> bool:
        """Whether `reading` has the author in it, so that a question may name one."""
        ...

    def reading(self, title: str, author: str, before: str, text: str, heading: str = "") -> str:
        """What it reads of a sentence, given title and author of its article, the sentence before and the heading above."""
        ...

    def judge(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """Two logits a text, shape ``(len(texts), 2)``: which of several answers best, and whether it answers; no fixed scale."""
        ...

    def score(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """The first of them alone: shape ``(len(texts),)``."""
        ...


def both(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """The one logit of a model that has one output, for either question: shape ``(n, 2)`` from ``(n,)``.

    Halved for the second: the judge's answer logits, which confidence is fitted to, spread half as wide as its rank logits.
    """
    return np.stack([scores, scores / 2], axis=1)
