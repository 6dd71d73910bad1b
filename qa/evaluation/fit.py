"""Fit the coefficients of `qa.confidence`: ``python -m qa.evaluation.fit FIT ... [--own FILE INDEX] [--odds SET ...]``.

Each answerable question is asked twice, of all articles and with those that answer it left out. Unanswerable questions count too.
A logistic regression (Newton's method, a little ridge), every set weighing the same, gives the weights that tell whether the best
passage touches gold. A second one over their sum (Platt 1999, "Probabilistic Outputs for Support Vector Machines"), of the sets
under ``--odds`` too, makes it the probability that the first excerpt does, for the questions as they were asked: those whose
articles were left out were not, and now and then another article answers them. The sets to confirm on are only measured.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from qa.choice import excerpts
from qa.confidence import Signals
from qa.directory import entries
from qa.evaluation import measures
from qa.evaluation.outcome import fingerprint
from qa.evaluation.run import cache_folder, prepared
from qa.evaluation.sets import Question
from qa.finding import find, signals
from qa.library import Library
from qa.query import scope
from qa.question import Filters
from qa.quote import span_of
from qa.view import View

Floats = NDArray[np.float64]

LEFT_OUT = 0.3
"""Weight of a question whose articles were left out: there are as many as answerable ones, and readers ask fewer."""

NAMES = tuple(field.name for field in fields(Signals))
BY_HAND = ("strange", "years")
"""Signals whose weights are set by hand (docs/quality.md, "Confidence")."""


@dataclass(frozen=True, slots=True)
class Cases:
    """The questions of one set.

    Attributes:
        x: signals of the best passage, shape ``(n, signals)``.
        answers: 1 when that passage touches gold, else 0, shape ``(n,)``.
        right: 1 when the first excerpt does, be there silence or not, else 0, shape ``(n,)``.
        kind: ``"answerable"``, ``"unanswerable"`` or ``"withheld"``, shape ``(n,)``.
    """

    x: Floats
    answers: Floats
    right: Floats
    kind: NDArray[np.str_]

    def where(self, mask: NDArray[np.bool_]) -> Cases:
        """Some of the cases."""
        return Cases(self.x[mask], self.answers[mask], self.right[mask], self.kind[mask])

    def using(self, signals: Sequence[int]) -> Cases:
        """Some of the signals."""
        return Cases(self.x[:, signals], self.answers, self.right, self.kind)


def cases(library: Library, questions: Sequence[Question]) -> Iterator[tuple[Signals, bool, bool, str]]:
    """Signals of the best passage, whether it answers, whether the first excerpt does, and what kind of case it is."""
    view = View(library.generation)
    ids = tuple(entry.id for entry in entries(view.generation))
    for question in questions:
        yield from _case(library, view, question, None, "answerable" if question.answerable else "unanswerable")
        left = tuple(article for article in ids if article not in question.articles)
        if question.answerable and question.articles and left:
            yield from _case(library, view, question, left, "withheld")


def _case(
    library: Library, view: View, question: Question, articles: tuple[str, ...] | None, kind: str
) -> Iterator[tuple[Signals, bool, bool, str]]:
    query, _ = scope(view, question.text, Filters(articles=articles), question.history)
    found = find(view, library.encoder, library.reranker, query)
    if found is None:
        return
    row = found.scored[0].row
    passage, first = span_of(view.generation, row, row), excerpts(view, found, 1)[0]
    article = view.generation.articles[int(view.generation.passages.article[row])].id
    places = ((article, passage.start, passage.end), (first.article.id, first.start, first.end))
    answers, right = (kind == "answerable" and measures.touches(place, question.gold) for place in places)
    yield signals(view, found, row), answers, right, kind


def logistic(x: Floats, y: Floats, weight: Floats, ridge: float = 1e-2, steps: int = 50) -> tuple[Floats, float]:
    """Weights and centre of a logistic regression, by Newton's method.

    Args:
        x: signals, shape ``(n, d)``.
        y: 1 for an answer, 0 for none, shape ``(n,)``.
        weight: of each case, shape ``(n,)``.
        ridge: penalty on the squared weights of standardised signals; the centre is free.
        steps: of Newton's method.
    """
    mean, spread = np.average(x, axis=0, weights=weight), x.std(axis=0) + 1e-9
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    penalty = np.diag([ridge * weight.sum()] * x.shape[1] + [1e-9])
    w = np.zeros(z.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(z @ w, -30, 30)))
        gradient = z.T @ (weight * (y - p)) - penalty @ w
        hessian = (z * (weight * p * (1 - p))[:, None]).T @ z + penalty
        w += np.linalg.solve(hessian, gradient)
    weights = w[:-1] / spread
    return weights, float(w[-1] - weights @ mean)


def fitted(fit: Sequence[Cases], odds: Sequence[Cases]) -> tuple[Floats, float]:
    """Weights and centre: the first regression over ``fit``, the second over the questions of both as they were asked."""
    signals, answers, _, weight = _together(fit)
    weights, centre = logistic(signals, answers, weight)
    signals, _, right, weight = _together([case.where(case.kind != "withheld") for case in (*fit, *odds)])
    slope, shift = logistic((signals @ weights + centre)[:, None], right, weight, ridge=0.0)
    return weights * slope, float(centre * slope[0] + shift)


def _together(some: Sequence[Cases]) -> tuple[Floats, Floats, Floats, Floats]:
    """Signals, both truths, and weight of all cases; every set weighs the same."""
    weights = [np.where(case.kind == "withheld", LEFT_OUT, 1.0) / len(case.kind) for case in some]
    columns = ([c.x for c in some], [c.answers for c in some], [c.right for c in some], weights)
    signals, answers, right, weight = map(np.concatenate, columns)
    return signals, answers, right, weight


def load(path: Path, count: int, seed: int, articles: int | None = None, index: Path | None = None) -> Cases:
    """The cases of a set, or of questions about an index; kept until its questions, the index or the code change."""
    drawn, library = prepared(path, questions=count, articles=articles, seed=seed, index=index)
    kept = hashlib.sha256(repr((drawn.questions, fingerprint(library, 0))).encode() + Path(__file__).read_bytes()).hexdigest()
    store = cache_folder() / "cases" / f"{drawn.name}-{kept[:24]}.json"
    if store.exists():
        rows = json.loads(store.read_text())
    else:
        rows = [[astuple(s), *rest] for s, *rest in cases(library, drawn.questions)]
        store.parent.mkdir(parents=True, exist_ok=True)
        store.write_text(json.dumps(rows))
    x, answers, right, kind = zip(*rows, strict=True)
    return Cases(np.array(x), np.array(answers, dtype=np.float64), np.array(right, dtype=np.float64), np.array(kind))


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit, confirm, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("fit", nargs="+", type=Path)
    parser.add_argument("--own", nargs=2, type=Path, metavar=("QUESTIONS", "INDEX"), help="questions to fit on about an index")
    parser.add_argument("--odds", nargs="*", type=Path, default=[], help="further sets for the second regression only")
    parser.add_argument("--confirm", nargs="*", type=Path, default=[])
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--articles", type=int)
    parser.add_argument("--seed", type=int, default=7)
    usual = [name for name in NAMES if name not in BY_HAND]
    parser.add_argument("--only", nargs="*", default=usual, help="signals to use")
    given = parser.parse_args(arguments)
    used = [NAMES.index(name) for name in given.only]
    sets = [*given.fit, *given.odds, *given.confirm]
    loaded = {path: load(path, given.questions, given.seed, given.articles).using(used) for path in sets}
    if given.own:
        questions, index = given.own
        loaded[questions] = load(questions, given.questions, given.seed, None, index).using(used)
        given.fit.append(questions)
    weights, centre = fitted([loaded[path] for path in given.fit], [loaded[path] for path in given.odds])
    print("CENTRE =", round(centre, 3), {name: round(float(w), 3) for name, w in zip(given.only, weights, strict=True)})  # noqa: T201
    for path in loaded:
        right, kind = loaded[path].right, loaded[path].kind
        sure = 1 / (1 + np.exp(-np.clip(loaded[path].x @ weights + centre, -30, 30)))
        up = sure[kind == "answerable"]
        threshold = measures.threshold_answering(up, 0.95) or 0.0
        parts = [f"{path.name:24s}", "fitted   " if path in given.fit else "odds     " if path in given.odds else "confirmed"]
        for other in ("withheld", "unanswerable"):
            if (kind == other).any():
                share = (sure[kind == other] >= threshold).mean()
                parts.append(f"{other}: auroc {measures.auroc(up, sure[kind == other]):.3f}, at 95% {share:.3f}")
        own = kind != "withheld"
        parts.append(f"answered at .5 {(up >= 0.5).mean():.3f}")
        parts += [f"{k} at .5 {(sure[kind == k] >= 0.5).mean():.3f}" for k in ("withheld", "unanswerable") if (kind == k).any()]
        parts.append(f"calibration error {measures.calibration_error(sure[own], right[own]):.3f}")
        print(", ".join(parts))  # noqa: T201


if __name__ == "__main__":
    main()
