"""Fewer groups, where time is short: which kinds to keep more of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from embeddings.training.corpora import Question, Set, share
from embeddings.training.data import Sources
from embeddings.training.groups import Group

WEIGHTS = {"answered": 0.25, "written to fool": 0.6, "unlabelled": 0.08, "part unanswered": 0.2}
WEIGHTS |= {"other negation": 0.25, "other opposite": 0.4, "other name": 0.45}
"""How likely a group of each kind is kept at `PLANNED` texts; other kinds are kept whole. Found by no search."""

AGAIN = {"answered": 1.0, "written to fool": 0.45, "unlabelled": 0.1, "written, answered": 0.42, "written, near miss": 0.42}
AGAIN |= {"other negation": 0.2, "other opposite": 0.4, "other name": 0.4, "topic": 1.0}
"""The same for a second pass, which sees every question of the encyclopaedias: the first sees too few of them to keep what
the reranker knew. As they stand, whatever is planned."""

LAST = {"answered": 0.5, "written to fool": 0.4, "unlabelled": 0.08, "topic": 0.4}
LAST |= {"other negation": 0.1, "other opposite": 0.2, "other name": 0.15, "part unanswered": 0.5}
"""The same for a third pass, over the written questions that came last and some of all others."""

WIDE = {"answered": 1.0, "part unanswered": 0.25, "other negation": 0.05, "other opposite": 0.12, "other name": 0.2}
WIDE |= {"unlabelled": 0.0, "other year": 0.5, "other number": 0.5, "other month": 0.5, "other acronym": 0.4}
"""The same for the many questions of SQuAD 1.1 in the sixth pass."""

REPEATED = 0.34
"""How much of what the third pass and the second see the sixth repeats, so that nothing is forgotten."""

LATEST = ("4", "5")
"""What the names of the files end in, before their number, that were written last: the second pass had shown that more such
questions teach more. The third pass sees every question of them that has an answer."""

EVEN, EARLIER = 0.5, 0.15
"""Shares of the questions of earlier files that the third pass sees: of those whose near misses share no more words with the text
than answered questions do (their names end in 2 or 3), and of the others."""

SHARED, ALIKE = 0.25, 0.35
"""In the latest files near misses share far more words with what tempts than answered questions with what answers. So that this
does not come to mean that nothing is answered, of those that share more than `SHARED` only so many are seen."""

FIRST, PLANNED = 11_000, 6_000
"""How much of each kind the first pass sees, in the unit of `WEIGHTS`."""

MOST_WRONG = 4
"""Texts beside the gold ones in a group that is kept."""


def latest(found: Sources, seed: int) -> Sources:
    """The sources with the written questions that the third pass sees."""
    train = found.written.train

    def seen(question: Question) -> bool:
        kind = question.id.partition("_")[0]
        if not kind.endswith(LATEST):
            return share(question.id, seed) < (EVEN if kind.endswith(("2", "3")) else EARLIER)
        return question.answerable or shared(question, train) <= SHARED or share(question.id, seed) < ALIKE

    return replace(found, written=replace(found.written, train=replace(train, questions=tuple(filter(seen, train.questions)))))


def shared(question: Question, data: Set) -> float:
    """The largest share of a question's longer words that stand in one sentence which answers it or seems to: 0 to 1."""
    own = _long_words(question.text)
    spans = question.gold or question.tempting
    places = (s for a, some in spans.items() for s in data.articles[a] if any(span.overlaps(s.span) for span in some))
    return max((len(own & _long_words(s.text)) / len(own) for s in places), default=0.0) if own else 0.0


def _long_words(text: str) -> set[str]:
    """Words of four letters and more by their first six: inflected forms count as one."""
    return {word[:6] for word in re.findall(r"[a-z]{4,}", text.lower())}


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
            kept.append(group.only([*range(gold), *sorted(random.sample(others, min(len(others), MOST_WRONG)))]))
        elif group.kind == "written to fool":
            kept.append(group.only([0]))
        else:
            kept.append(group)
    return kept
