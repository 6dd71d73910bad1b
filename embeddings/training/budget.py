"""Fewer groups, where time is short: which kinds to keep more of."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from embeddings.training.groups import Group

WEIGHTS = {"answered": 0.25, "written to fool": 0.6, "unlabelled": 0.08, "part unanswered": 0.2}
WEIGHTS |= {"other negation": 0.25, "other opposite": 0.4, "other name": 0.45}
"""How likely a group of each kind is kept at `PLANNED` texts; other kinds are kept whole. Found by no search."""

PLANNED = 6_000
MOST_WRONG = 4
"""Texts beside the gold one in a group that is kept."""


def limited(made: Sequence[Group], texts: int, seed: int) -> list[Group]:
    """About so many texts' worth of groups, the same for the same seed.

    Of a question that was written to fool only the text that fools most is kept.
    """
    random = Random(seed)
    kept = []
    for group in made:
        if not group.texts or random.random() >= WEIGHTS.get(group.kind, 1.0) * texts / PLANNED:
            continue
        if group.kind == "answered":
            others = range(1, len(group.texts))
            kept.append(_cut(group, [0, *sorted(random.sample(others, min(len(others), MOST_WRONG)))]))
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
