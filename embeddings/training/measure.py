"""How well scores tell which text answers, and whether any does. Candidates are given; nothing is retrieved.

Every question has a list of candidates. ``hit@1``: the one with the highest rank logit is a gold one. ``AUROC``: how often
an answerable question has a higher answer logit at its first candidate than one without an answer has at its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.training.corpora import Question, Sentence

Scorer = Callable[[Sequence[tuple[str, str]]], NDArray[np.float32]]
"""From pairs of question and text to rank and answer logits, shape ``(len(pairs), 2)``."""


@dataclass(frozen=True, slots=True)
class Task:
    """A question with its candidates; ``gold`` is all false for a question without an answer."""

    question: str
    candidates: tuple[Sentence, ...]
    gold: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """Logits of one task: rank and answer for each candidate by itself, and for each with the sentence before it."""

    alone: NDArray[np.float32]
    context: NDArray[np.float32]
    gold: NDArray[np.bool_]

    @property
    def rank(self) -> NDArray[np.float32]:
        """The mean of both rank logits."""
        return np.asarray((self.alone[:, 0] + self.context[:, 0]) / 2, dtype=np.float32)

    @property
    def answer(self) -> NDArray[np.float32]:
        """The better of both answer logits."""
        return np.maximum(self.alone[:, 1], self.context[:, 1])


@dataclass(frozen=True, slots=True)
class Measured:
    """Numbers of one scorer on one set; ``nan`` where the set has no questions for it."""

    hit: float
    hit_context: float
    first: float
    best: float
    rank: float
    asked: tuple[int, int]


def task(question: Question, candidates: Sequence[Sentence]) -> Task:
    """A question with its candidates and which of them are gold."""
    return Task(question.text, tuple(candidates), tuple(question.is_gold(s) for s in candidates))


def scored(tasks: Sequence[Task], scorer: Scorer, *, context: bool) -> list[Scored]:
    """Logits of every task, each sentence read after its title; with ``context`` also after the sentence before it."""
    alone = scorer([(one.question, s.heading + s.text) for one in tasks for s in one.candidates])
    beside = alone.copy()
    rows = [(one.question, s) for one in tasks for s in one.candidates]
    again = [i for i, (_, s) in enumerate(rows) if context and s.before]
    if again:
        beside[again] = scorer([(rows[i][0], rows[i][1].heading + rows[i][1].in_context) for i in again])
    result, at = [], 0
    for one in tasks:
        end = at + len(one.candidates)
        result.append(Scored(alone[at:end], beside[at:end], np.array(one.gold, dtype=bool)))
        at = end
    return result


def measured(results: Sequence[Scored]) -> Measured:
    """Hit rates over the answerable questions, and three AUROCs over all."""
    yes = [r for r in results if r.gold.any()]
    no = [r for r in results if not r.gold.any()]
    return Measured(
        hit=_share([bool(r.gold[r.alone[:, 0].argmax()]) for r in yes]),
        hit_context=_share([bool(r.gold[r.rank.argmax()]) for r in yes]),
        first=auroc([r.answer[r.rank.argmax()] for r in yes], [r.answer[r.rank.argmax()] for r in no]),
        best=auroc([r.answer.max() for r in yes], [r.answer.max() for r in no]),
        rank=auroc([r.rank.max() for r in yes], [r.rank.max() for r in no]),
        asked=(len(yes), len(no)),
    )


def auroc(yes: Sequence[float], no: Sequence[float]) -> float:
    """Probability that a value of ``yes`` is above one of ``no``, ties counting half (Mann-Whitney U, normalised)."""
    if not yes or not no:
        return float("nan")
    low = np.sort(np.asarray(no, dtype=np.float64))
    high = np.asarray(yes, dtype=np.float64)
    below, upto = np.searchsorted(low, high, "left"), np.searchsorted(low, high, "right")
    return float((below + upto).mean() / 2 / len(low))


def _share(hits: Sequence[bool]) -> float:
    return float(np.mean(hits)) if hits else float("nan")
