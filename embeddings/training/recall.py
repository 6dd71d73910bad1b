"""How often an encoder alone finds what answers: recall at several depths among all sentences of a set."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from embeddings.models.protocols import Encoder
from embeddings.training.corpora import Set
from embeddings.training.near import encoded

DEPTHS = (1, 6, 14, 40)


def recall(data: Set, encoder: Encoder, cache: Path) -> tuple[list[float], int]:
    """Share of questions with a gold sentence among the nearest 1, 6, 14 and 40, and how many questions have one at all.

    Args:
        data: sentences, read after their titles, and questions.
        encoder: makes the vectors.
        cache: a folder in which they are kept.
    """
    sentences = [s for row in data.articles.values() for s in row]
    rows: dict[str, list[int]] = {}
    for row, sentence in enumerate(sentences):
        rows.setdefault(sentence.article, []).append(row)
    asked, gold = [], []
    for question in data.questions:
        found = [row for article in question.gold for row in rows.get(article, ()) if question.is_gold(sentences[row])]
        if found:
            asked.append(question.text)
            gold.append(found)
    passages = encoded(encoder, [s.titled for s in sentences], cache / "titled.npz", questions=False)
    questions = encoded(encoder, asked, cache / "asked.npz", questions=True)
    order = np.argsort(-(questions @ passages.T), axis=1, kind="stable")[:, : max(DEPTHS)]
    ranks = [min(np.flatnonzero(np.isin(row, some)), default=max(DEPTHS)) for row, some in zip(order, gold, strict=True)]
    return [float(np.mean([rank < depth for rank in ranks])) for depth in DEPTHS], len(asked)
