"""Which sentences retrieval would bring up for a question: nearest in the space of an encoder."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.models.protocols import Encoder
from embeddings.training.corpora import Sentence


class Near:
    """Sentences with their vectors.

    Args:
        sentences: what may come up.
        vectors: one unit vector a sentence, shape ``(len(sentences), d)``.
        every: only each ``every``-th sentence comes up as one from elsewhere: a search over all of them for each question
            takes longer than training does.
    """

    def __init__(self, sentences: Sequence[Sentence], vectors: NDArray[np.float32], every: int = 6) -> None:
        self.sentences = tuple(sentences)
        self._vectors = vectors
        self._some = np.arange(0, len(self.sentences), every)
        self._some_vectors = np.ascontiguousarray(vectors[self._some])
        rows: dict[str, list[int]] = {}
        for row, sentence in enumerate(self.sentences):
            rows.setdefault(sentence.article, []).append(row)
        self._rows = {article: np.array(where) for article, where in rows.items()}
        self._row_of = {(s.article, s.span.start): row for row, s in enumerate(self.sentences)}

    def of_articles(self, question: NDArray[np.float32], articles: Sequence[str], k: int) -> list[Sentence]:
        """The ``k`` nearest of some articles, nearest first."""
        rows = np.concatenate([np.empty(0, dtype=np.int64), *(self._rows[a] for a in articles if a in self._rows)])
        return self._best(self._vectors[rows] @ question, rows, k)

    def like(self, sentence: Sentence, k: int) -> list[Sentence]:
        """The ``k`` other sentences of its article that are nearest to it."""
        vector = self._vectors[self._row_of[sentence.article, sentence.span.start]]
        return [s for s in self.of_articles(vector, [sentence.article], k + 1) if s.span != sentence.span][:k]

    def elsewhere(self, question: NDArray[np.float32], articles: frozenset[str], k: int) -> list[Sentence]:
        """The ``k`` nearest that stand in none of ``articles``."""
        everywhere = self._best(self._some_vectors @ question, self._some, k + 50)
        return [sentence for sentence in everywhere if sentence.article not in articles][:k]

    def _best(self, scores: NDArray[np.float32], rows: NDArray[np.int64], k: int) -> list[Sentence]:
        # Only what may be among them is sorted, which saves most of the time; stable: equal scores keep the order of the text.
        near = np.flatnonzero(scores >= np.partition(scores, -k)[-k]) if k < len(scores) else np.arange(len(scores))
        return [self.sentences[rows[i]] for i in near[np.argsort(-scores[near], kind="stable")][:k]]


def encoded(encoder: Encoder, texts: Sequence[str], cache: Path, *, questions: bool) -> NDArray[np.float32]:
    """Vectors of texts, kept in a file from one run to the next; only texts not met before are encoded.

    Args:
        encoder: makes the vectors.
        texts: what to encode.
        cache: a ``.npz`` file, written when anything was new; it belongs to one encoder.
        questions: whether the texts are questions.
    """
    keys = [hashlib.sha256(text.encode()).digest() for text in texts]
    known: dict[bytes, NDArray[np.float32]] = {}
    if cache.exists():
        with np.load(cache) as stored:
            if str(stored["fingerprint"]) == encoder.fingerprint:
                known = dict(zip(map(bytes, stored["keys"]), stored["vectors"], strict=True))
    missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    new = sorted(missing, key=lambda key: (len(missing[key]), key))
    encode = encoder.encode_questions if questions else encoder.encode_passages
    for start in range(0, len(new), 1_000):
        part = new[start : start + 1_000]
        known.update(zip(part, encode([missing[key] for key in part]), strict=True))
        # Written as it goes, so that an interrupted run loses little, and beside the file, so that it breaks nothing.
        stored_keys = np.array([np.frombuffer(key, dtype=np.uint8) for key in known])
        temporary = cache.with_name(cache.name + ".tmp")
        with temporary.open("wb") as file:
            np.savez(file, fingerprint=encoder.fingerprint, keys=stored_keys, vectors=np.stack(list(known.values())))
        temporary.replace(cache)
    return np.stack([known[key] for key in keys])
