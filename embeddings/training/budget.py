"""Fewer groups, where time is short: which kinds to keep more of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from embeddings.training.corpora import share
from embeddings.training.data import Sources
from embeddings.training.groups import Group

WEIGHTS = {"answered": 0.25, "written to fool": 0.6, "unlabelled": 0.08, "part unanswered": 0.2}
WEIGHTS |= {"other negation": 0.25, "other opposite": 0.4, "other name": 0.45}
"""How likely a group of each kind is kept at `PLANNED` texts; other kinds are kept whole. Found by no search."""

AGAIN = {"answered": 1.0, "written to fool": 0.45, "unlabelled": 0.1, "written, answered": 0.42, "written, near miss": 0.42}
AGAIN |= {"other negation": 0.2, "other opposite": 0.4, "other name": 0.4, "topic": 1.0}
"""The same for a second pass, which sees every question of the encyclopaedias: the first sees too few of them to keep what
the reranker knew. As they stand, whatever is planned."""

LAST = {"answered": 0.3, "written to fool": 0.3, "unlabelled": 0.08, "written, near miss": 0.7, "topic": 0.5}
LAST |= {"other negation": 0.1, "other opposite": 0.2, "other name": 0.15, "part unanswered": 0.5}
"""The same for a third pass, over the written questions that came last and some of all others."""

LATEST = ("4", "5")
"""What the names of the files end in, before their number, that were written last: the second pass had shown that more such
questions teach more. The third pass sees all of them, of the others `EARLIER`."""

EARLIER = 0.3
"""Share of the questions of the earlier written files that the third pass sees."""

PLANNED = 6_000
MOST_WRONG = 4
"""Texts beside the gold ones in a group that is kept."""


def latest(found: Sources, seed: int) -> Sources:
    """The sources with all written questions of the latest files and some of the others."""
    train = found.written.train
    kept = (q for q in train.questions if q.id.partition("_")[0].endswith(LATEST) or share(q.id, seed) < EARLIER)
    return replace(found, written=replace(found.written, train=replace(train, questions=tuple(kept))))


def limited(made: Sequence[Group], weights: Mapping[str, float], factor: float, seed: int) -> list[Group]:
    """Fewer groups, the same for the same seed: of each kind its weight times ``factor``, or all.

    Of a question that was written to fool only the text that fools most is kept.
    """
    random = Random(seed)
    kept = []
    for group in made:
        if not group.texts or random.random() >= weights.get(group.kind, 1.0) * factor:
            continue
        if group.kind in ("answered", "written, answered"):
            gold = sum(group.gold)
            others = range(gold, len(group.texts))
            kept.append(_cut(group, [*range(gold), *sorted(random.sample(others, min(len(others), MOST_WRONG)))]))
        elif group.kind == "written to fool":
            kept.append(_cut(group, [0]))
        else:
            kept.append(group)
    return kept


def _cut(group: Group, rows: Sequence[int]) -> Group:
    return Group(
        kind=group.kind,
        question=group.question,
        texts=tuple(group.texts[i] for i in rows),
        plain=tuple(group.plain[i] for i in rows),
        gold=tuple(group.gold[i] for i in rows),
        answer=tuple(group.answer[i] for i in rows),
        far=tuple(group.far[i] for i in rows),
        ranked=group.ranked,
    )
