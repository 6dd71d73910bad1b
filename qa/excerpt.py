"""From scored passages to spans worth quoting. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from qa.answer import MAX_EXCERPT
from qa.rerank import Scored

NEAR_BEST = 4.0
"""A passage further than this below the best one, in logits, is not quoted."""

MAX_SENTENCES = 4
"""Most sentences of one excerpt."""


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive passages of one paragraph, quoted together: rows ``first`` to ``last``, both included."""

    first: int
    last: int
    score: float


def choose(scored: list[Scored], paragraph: list[tuple[int, int]], start: list[int], end: list[int]) -> list[Run]:
    """What to quote, best first: passages near the best score, neighbours of one paragraph merged.

    Args:
        scored: best first.
        paragraph: for each scored passage, its article and its paragraph.
        start: for each scored passage, where it begins.
        end: for each scored passage, where it ends.
    """
    if not scored:
        return []
    near = [i for i, item in enumerate(scored) if item.score >= scored[0].score - NEAR_BEST]
    by_place = sorted(near, key=lambda i: scored[i].row)
    groups: list[list[int]] = []
    for i in by_place:
        if groups:
            last = groups[-1][-1]
            adjacent = scored[i].row == scored[last].row + 1 and paragraph[i] == paragraph[last]
            fits = len(groups[-1]) < MAX_SENTENCES and end[i] - start[groups[-1][0]] <= MAX_EXCERPT
            if adjacent and fits:
                groups[-1].append(i)
                continue
        groups.append([i])
    runs = [Run(scored[g[0]].row, scored[g[-1]].row, max(scored[i].score for i in g)) for g in groups]
    return sorted(runs, key=lambda run: (-run.score, run.first))
