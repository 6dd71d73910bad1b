"""Outcomes to figures: what is reported of one set, and of all sets together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import numpy as np

from qa.evaluation import measures
from qa.evaluation.measures import Place
from qa.evaluation.outcome import Outcome
from qa.evaluation.sets import Question

SHARES = (0.90, 0.95, 0.97)
"""Shares of answerable questions answered at which false answers are compared."""

LONG = 2.0
"""A median excerpt more than this many times the median gold sentence buys its hits with length: its hits do not count."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over questions, with its 95% bootstrap interval and the number of questions."""

    value: float
    low: float
    high: float
    count: int

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {"value": self.value, "low": self.low, "high": self.high, "count": self.count}


@dataclass(frozen=True, slots=True)
class SetReport:
    """Figures of one set, by name; a figure that the set does not allow is absent."""

    name: str
    questions: int
    articles: int
    passages: int
    figures: Mapping[str, Figure]
    values: Mapping[str, float]
    curves: Mapping[str, list[Any]] = field(default_factory=dict, repr=False)
    kinds: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    threshold_points: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return {
            "name": self.name,
            "questions": self.questions,
            "articles": self.articles,
            "passages": self.passages,
            "figures": {name: figure.to_dict() for name, figure in self.figures.items()},
            "values": dict(self.values),
            "curves": dict(self.curves),
            "kinds": {kind: dict(values) for kind, values in self.kinds.items()},
            "at_answered": {share: dict(values) for share, values in self.threshold_points.items()},
        }


Pair = tuple[Question, Outcome]


def figures_of(
    pairs: Sequence[Pair], sentences: Callable[[Question], Sequence[Place]], seed: int
) -> tuple[dict[str, Figure], dict[str, float], dict[str, list[Any]], dict[str, dict[str, float]]]:
    """Figures, values, curves and figures by kind of question.

    Args:
        pairs: questions with what became of them.
        sentences: the whole sentences that hold a question's gold.
        seed: of the bootstrap.
    """
    answerable = [(q, o) for q, o in pairs if q.answerable]
    located = [(q, o) for q, o in answerable if q.gold]
    others = [(q, o) for q, o in pairs if not q.answerable]
    strict = [(q, o) for q, o in others if not q.abstain_ok]
    kept_out = [o.withheld for _, o in answerable if o.withheld is not None]
    figures: dict[str, Figure] = {}

    def add(name: str, values: Sequence[float]) -> None:
        between = measures.interval(values, seed=seed)
        if between is not None:
            figures[name] = Figure(float(np.mean(values)), *between, len(values))

    add("hit@1", [measures.hit(o.shown, q.gold, 1) for q, o in located])
    add("hit@3", [measures.hit(o.shown, q.gold, 3) for q, o in located])
    add("hit@500c", [measures.hit_within(o.shown, q.gold, 500) for q, o in located])
    add("recall", [measures.recall(o.shown, q.gold) for q, o in located])
    add("precision", [measures.precision(o.shown, q.gold) for q, o in located])
    add("iou", [measures.iou(o.shown, q.gold) for q, o in located])
    add("first_iou", [measures.iou(o.shown[:1], q.gold) for q, o in located])
    whole = [sentences(q) for q, _ in located]
    add("first_iou_sentence", [measures.iou(o.shown[:1], gold) for (_, o), gold in zip(located, whole, strict=True)])
    add("article@1", [bool(o.shown) and o.shown[0][0] in q.articles for q, o in answerable if q.articles])
    add("answered", [o.answered for q, o in answerable if not q.abstain_ok])
    add("false_answers", [o.answered for _, o in strict])
    add("withheld_false_answers", [answered for _, answered in kept_out])
    values = _values(answerable, located, others, kept_out, whole)
    sure = [o.confidence for _, o in (*located, *others)]
    right = [o.best is not None and measures.touches(o.best, q.gold) for q, o in located] + [False] * len(others)
    if sure:
        values["calibration_error"] = measures.calibration_error(sure, right) or 0.0
    curves = {"reliability": measures.reliability(sure, right) if sure else []}
    return figures, values, curves, _kinds(pairs)


def _values(
    answerable: Sequence[Pair],
    located: Sequence[Pair],
    others: Sequence[Pair],
    kept_out: Sequence[tuple[float, bool]],
    whole: Sequence[Sequence[Place]],
) -> dict[str, float]:
    values: dict[str, float] = {}
    up = [o.confidence for _, o in answerable]
    for name, down in (("auroc", [o.confidence for _, o in others]), ("withheld_auroc", [sure for sure, _ in kept_out])):
        area = measures.auroc(up, down)
        if area is not None:
            values[name] = area
    read, exact = sum(o.read for _, o in (*answerable, *others)), sum(o.exact for _, o in (*answerable, *others))
    if read:
        values["exact"] = exact / read
    times = [o.milliseconds for _, o in (*answerable, *others)]
    if times:
        values["milliseconds_median"] = float(np.median(times))
        values["milliseconds_95"] = float(np.quantile(times, 0.95))
    first = [end - start for _, o in located for _, start, end in o.shown[:1]]
    gold = [end - start for places in whole for _, start, end in places]
    if first and gold:
        values["excerpt_characters"] = float(median(first))
        values["gold_sentence_characters"] = float(median(gold))
        values["too_long"] = float(median(first) > LONG * median(gold))
    return values


def _kinds(pairs: Sequence[Pair]) -> dict[str, dict[str, float]]:
    kinds: dict[str, dict[str, float]] = {}
    for kind in sorted({q.kind for q, _ in pairs if q.kind is not None}):
        chosen = [(q, o) for q, o in pairs if q.kind == kind]
        located = [(q, o) for q, o in chosen if q.gold]
        row = {"questions": float(len(chosen)), "answered": float(np.mean([o.answered for _, o in chosen]))}
        if located:
            row["hit@1"] = float(np.mean([measures.hit(o.shown, q.gold, 1) for q, o in located]))
            row["hit@3"] = float(np.mean([measures.hit(o.shown, q.gold, 3) for q, o in located]))
        kinds[kind] = row
    return kinds


def at_shares(sets: Mapping[str, Sequence[Pair]]) -> dict[str, dict[str, dict[str, float]]]:
    """For each share of `SHARES`: one threshold for all sets, and what each set does at it.

    Every set weighs the same in the threshold, however many questions it has.
    """
    grid = sorted({o.confidence for pairs in sets.values() for q, o in pairs if q.answerable})
    points: dict[str, dict[str, dict[str, float]]] = {name: {} for name in sets}
    answerable = {name: [o.confidence for q, o in pairs if q.answerable] for name, pairs in sets.items()}
    answerable = {name: values for name, values in answerable.items() if values}
    if not answerable:
        return points
    ups = [np.sort(np.asarray(values)) for values in answerable.values()]
    reached = np.mean([1 - np.searchsorted(up, grid, "left") / len(up) for up in ups], axis=0)
    for share in SHARES:
        threshold = grid[max(int(np.searchsorted(-reached, -share + 1e-12, "right")) - 1, 0)]
        for name, pairs in sets.items():
            down = {
                "answered": [o.confidence for q, o in pairs if q.answerable],
                "false_answers": [o.confidence for q, o in pairs if not q.answerable and not q.abstain_ok],
                "withheld_false_answers": [o.withheld[0] for _, o in pairs if o.withheld is not None],
            }
            point = {key: measures.share_reaching(scores, threshold) for key, scores in down.items()}
            held = {key: value for key, value in point.items() if value is not None}
            points[name][f"{share:.0%}"] = {"threshold": threshold, **held}
    return points


def curve(pairs: Sequence[Pair], steps: int = 101) -> list[tuple[float, float, float, float, float]]:
    """As the threshold moves: threshold, answered, false answers (unanswerable and withheld), precision, recall.

    Precision and recall are of the first excerpt: right ones among those shown, and among the answerable questions.
    """
    positive = [(o.confidence, o.best is not None and measures.touches(o.best, q.gold)) for q, o in pairs if q.answerable]
    negative = [o.confidence for q, o in pairs if not q.answerable] + [o.withheld[0] for _, o in pairs if o.withheld is not None]
    points = []
    for threshold in np.linspace(0, 1, steps).tolist():
        shown = [right for sure, right in positive if sure >= threshold]
        wrong = sum(sure >= threshold for sure in negative)
        points.append(
            (
                threshold,
                len(shown) / len(positive) if positive else 0.0,
                wrong / len(negative) if negative else 0.0,
                sum(shown) / (len(shown) + wrong) if shown or wrong else 1.0,
                sum(shown) / len(positive) if positive else 0.0,
            )
        )
    return points
