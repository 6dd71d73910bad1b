"""How well scores tell which text answers, and whether any does. Candidates are given; nothing is retrieved.

Every question has a list of candidates. ``hit@1``: the one with the highest rank logit is a gold one. ``AUROC``: how often
an answerable question has a higher answer logit at its first candidate than one without an answer has at its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from embeddings.models.judge import ANSWER, RANK, reading
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
    """Logits of one task: rank and answer for each candidate, shape ``(candidates, 2)``."""

    logits: NDArray[np.float32]
    gold: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Measured:
    """Numbers of one scorer on one set; ``nan`` where the set has no questions for it.

    Attributes:
        hit: share of answerable questions whose first candidate by rank logit is gold.
        answer: AUROC of the first candidate's answer logit.
        rank: AUROC of the first candidate's rank logit.
        asked: answerable and unanswerable questions.
    """

    hit: float
    answer: float
    rank: float
    asked: tuple[int, int]


def task(question: Question, candidates: Sequence[Sentence]) -> Task:
    """A question with its candidates and which of them are gold."""
    return Task(question.text, tuple(candidates), tuple(question.is_gold(s) for s in candidates))


def scored(tasks: Sequence[Task], scorer: Scorer, *, marked: bool) -> list[Scored]:
    """Logits of every task; with ``marked`` each sentence is read as the judge reads it, otherwise after its title."""
    logits = scorer(
        [
            (one.question, reading(s.title, s.author, s.before, s.text) if marked else s.titled)
            for one in tasks
            for s in one.candidates
        ]
    )
    ends = np.cumsum([len(one.candidates) for one in tasks])[:-1]
    return [Scored(part, np.array(one.gold, dtype=bool)) for one, part in zip(tasks, np.split(logits, ends), strict=True)]


def measured(results: Sequence[Scored]) -> Measured:
    """Hit rate over the answerable questions, and two AUROCs over all."""
    first = [(r.logits[r.logits[:, RANK].argmax()], bool(r.gold.any())) for r in results]
    hits = [bool(r.gold[r.logits[:, RANK].argmax()]) for r in results if r.gold.any()]

    def apart(column: int) -> float:
        return auroc([float(f[column]) for f, yes in first if yes], [float(f[column]) for f, yes in first if not yes])

    return Measured(_share(hits), apart(ANSWER), apart(RANK), (len(hits), len(results) - len(hits)))


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
