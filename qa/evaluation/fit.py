"""Fit the coefficients of `qa.confidence`: ``python -m qa.evaluation.fit FIT ... [--own FILE INDEX] [--confirm SET ...]``.

Each answerable question is asked twice, of all articles and with those that answer it left out; a question counts as
answered rightly when the best passage touches gold. Unanswerable questions count too. A logistic regression (Newton's method, a
little ridge), every set weighing the same, gives the weights printed; the sets to confirm on are only measured.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import astuple, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from qa.confidence import Signals
from qa.directory import entries
from qa.evaluation import measures
from qa.evaluation.outcome import fingerprint
from qa.evaluation.run import cache_folder, prepared
from qa.evaluation.sets import Question
from qa.finding import View, find, scope, signals
from qa.library import Library
from qa.question import Filters
from qa.quote import span_of

Floats = NDArray[np.float64]

LEFT_OUT = 0.3
"""Weight of a question whose articles were left out: there are as many as answerable ones, and readers ask fewer."""

NAMES = tuple(field.name for field in fields(Signals))
BY_HAND = ("strange", "years")
"""Signals whose weights are set by hand (docs/quality.md, "Confidence")."""


def cases(library: Library, questions: Sequence[Question]) -> Iterator[tuple[Signals, bool, str]]:
    """Signals of the best passage, whether it answers, and what kind of case it is."""
    view = View(library.generation)
    ids = tuple(entry.id for entry in entries(view.generation))
    for question in questions:
        yield from _case(library, view, question, None, "answerable" if question.answerable else "unanswerable")
        left = tuple(article for article in ids if article not in question.articles)
        if question.answerable and question.articles and left:
            yield from _case(library, view, question, left, "withheld")


def _case(
    library: Library, view: View, question: Question, articles: tuple[str, ...] | None, kind: str
) -> Iterator[tuple[Signals, bool, str]]:
    query, _ = scope(view, question.text, Filters(articles=articles), question.history)
    found = find(view, library.encoder, library.reranker, query)
    if found is None:
        return
    row = found.scored[0].row
    span = span_of(view.generation, row, row)
    place = (view.generation.articles[int(view.generation.passages.article[row])].id, span.start, span.end)
    right = kind == "answerable" and measures.touches(place, question.gold)
    yield signals(view, found, row), right, kind


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


def _load(path: Path, count: int, seed: int, articles: int | None, index: Path | None = None) -> tuple[Floats, Floats, list[str]]:
    drawn, library = prepared(path, questions=count, articles=articles, seed=seed, index=index)
    asked = f"{drawn.name}-{count}-{seed}-{fingerprint(library, 0)}"
    store = cache_folder() / "signals" / f"{asked}.json"
    if store.exists():
        rows = json.loads(store.read_text())
    else:
        rows = [[astuple(s), right, kind] for s, right, kind in cases(library, drawn.questions)]
        store.parent.mkdir(parents=True, exist_ok=True)
        store.write_text(json.dumps(rows))
    return np.array([r[0] for r in rows]), np.array([float(r[1]) for r in rows]), [r[2] for r in rows]


def _weights(kinds: Sequence[str]) -> Floats:
    return np.array([LEFT_OUT if kind == "withheld" else 1.0 for kind in kinds]) / len(kinds)


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit, confirm, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("fit", nargs="+", type=Path)
    parser.add_argument("--own", nargs=2, type=Path, metavar=("QUESTIONS", "INDEX"), help="questions to fit on about an index")
    parser.add_argument("--confirm", nargs="*", type=Path, default=[])
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--articles", type=int)
    parser.add_argument("--seed", type=int, default=7)
    fitted = [name for name in NAMES if name not in BY_HAND]
    parser.add_argument("--only", nargs="*", default=fitted, help="signals to use")
    given = parser.parse_args(arguments)
    loaded = {path: _load(path, given.questions, given.seed, given.articles) for path in [*given.fit, *given.confirm]}
    if given.own:
        questions, index = given.own
        loaded[questions] = _load(questions, given.questions, given.seed, None, index)
        given.fit.append(questions)
    used = [NAMES.index(name) for name in given.only]
    x = np.concatenate([loaded[path][0] for path in given.fit])[:, used]
    y = np.concatenate([loaded[path][1] for path in given.fit])
    weight = np.concatenate([_weights(loaded[path][2]) for path in given.fit])
    weights, centre = logistic(x, y, weight * len(y) / len(given.fit))
    print("CENTRE =", round(centre, 3), {name: round(float(w), 3) for name, w in zip(given.only, weights, strict=True)})  # noqa: T201
    for path in loaded:
        signal, right, kinds = loaded[path]
        sure = 1 / (1 + np.exp(-np.clip(signal[:, used] @ weights + centre, -30, 30)))
        kind = np.array(kinds)
        up = sure[kind == "answerable"]
        threshold = measures.threshold_answering(up, 0.95) or 0.0
        parts = [f"{path.name:24s}", "fitted   " if path in given.fit else "confirmed"]
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
