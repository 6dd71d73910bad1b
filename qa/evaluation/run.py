"""`evaluate`: build or reuse an index for each set, ask its questions, and report."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from embeddings.index.generation import Generation
from embeddings.models.registry import DEFAULT_ENCODER
from qa.evaluation import render
from qa.evaluation.measures import Place
from qa.evaluation.outcome import ask_all, cost_ratio, fingerprint
from qa.evaluation.report import Pair, SetReport, at_shares, curve, figures_of
from qa.evaluation.sets import CORPUS, Question, QuestionSet, SetInvalid, read_set
from qa.library import Library

FORMAT = 1
"""Version of what ``Report.to_dict`` gives."""

TIMED = 40
"""How many questions the cost of an answer is measured on."""

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Report:
    """Every set's figures, and what was asked for.

    Attributes:
        settings: questions a set, seed, ``k``, threshold, models.
        sets: one report a set.
        cost: median milliseconds of an answer, of one reranking of its six best sentences, and the ratio; or None.
        exact: whether every excerpt that could be compared equals its slice of the source.
    """

    settings: dict[str, Any]
    sets: tuple[SetReport, ...]
    cost: tuple[float, float, float] | None
    exact: bool
    curves: dict[str, list[tuple[float, float, float, float, float]]] = field(default_factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        cost = None if self.cost is None else dict(zip(("answer_ms", "rerank_six_ms", "ratio"), self.cost, strict=True))
        return {
            "format": FORMAT,
            "settings": self.settings,
            "cost": cost,
            "exact": self.exact,
            "sets": [report.to_dict() for report in self.sets],
            "threshold_curves": self.curves,
        }

    def __str__(self) -> str:
        return render.text(self)


def cache_folder() -> Path:
    """Where indexes and outcomes of evaluations are kept: ``INQUOTE_CACHE``, else the user's cache folder."""
    if setting := os.environ.get("INQUOTE_CACHE"):
        return Path(setting)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "inquote"


def evaluate(
    paths: Sequence[Path],
    *,
    index: Path | None = None,
    questions: int | None = 500,
    articles: int | None = None,
    seed: int = 7,
    k: int = 3,
    model: str | None = None,
    reranker: str | None = None,
    threshold: float | None = None,
    fresh: bool = False,
    time: bool = True,
    withhold: bool = True,
    tag: str = "",
    progress: Progress | None = None,
) -> Report:
    """Ask every set's questions exactly as a user would, and measure what comes back.

    Args:
        paths: folders of sets; with ``index``, folders or files of questions.
        index: an index that exists, for questions about one's own articles; nothing is built then.
        questions: at most so many a set, drawn with ``seed``; None for all.
        articles: cut each corpus to so many articles: those that the first questions need, then others.
        seed: of the draw and of the bootstrap.
        k: excerpts shown.
        model: encoder to build with.
        reranker: what reads candidates.
        threshold: below which it stays silent; None for the default.
        fresh: ask again what the cache holds.
        time: also measure what an answer costs.
        withhold: also ask each answerable question with the articles that answer it left out.
        tag: keeps these outcomes apart from others of the same code (see `qa.evaluation.steps`).
        progress: called with what is being done, done so far, and in all.

    Raises:
        SetInvalid: naming file, line and field.
        InquoteError: as `Library.build` and `Library.open`.
    """
    asked: dict[str, list[Pair]] = {}
    reports: list[SetReport] = []
    timings: list[tuple[float, float, float]] = []
    opened: Library | None = None
    for path in paths:
        drawn, opened = prepared(
            path,
            index=index,
            questions=questions,
            articles=articles,
            seed=seed,
            model=model,
            reranker=reranker,
            progress=progress,
        )
        if drawn.name in asked:
            raise SetInvalid(f"{path}: a set named {drawn.name!r} was given already")
        if threshold is not None:
            opened = opened.with_threshold(threshold)
        cache = cache_folder() / "outcomes" / f"{drawn.name}-{fingerprint(opened, k)}{tag}{'' if withhold else '-a'}.jsonl"
        if fresh:
            cache.unlink(missing_ok=True)
        asking = _labelled(progress, f"{drawn.name}: asking")
        outcomes = ask_all(opened, drawn.questions, k=k, cache=cache, withhold=withhold, progress=asking)
        asked[drawn.name] = pairs = list(zip(drawn.questions, outcomes, strict=True))
        reports.append(_report(drawn.name, opened.generation, pairs, seed))
        if time:
            timed = cost_ratio(opened, Random(seed).sample(drawn.questions, min(TIMED, len(drawn.questions))), k=k)
            timings += [timed] if timed is not None else []
    points = at_shares(asked)
    reports = [_with_points(report, points[report.name]) for report in reports]
    cost = tuple(float(np.median(column)) for column in zip(*timings, strict=True)) if timings else None
    settings: dict[str, Any] = {"questions": questions, "articles": articles, "seed": seed, "k": k}
    if opened is not None:
        settings |= {
            "threshold": opened.threshold,
            "model": opened.generation.manifest.encoder.name,
            "reranker": opened.reranker.name,
        }
    exact = all(report.values.get("exact", 1.0) == 1.0 for report in reports)
    return Report(settings, tuple(reports), cost, exact, {name: curve(pairs) for name, pairs in asked.items()})  # type: ignore[arg-type]


def prepared(
    path: Path,
    *,
    index: Path | None = None,
    questions: int | None = None,
    articles: int | None = None,
    seed: int = 7,
    model: str | None = None,
    reranker: str | None = None,
    progress: Progress | None = None,
) -> tuple[QuestionSet, Library]:
    """The questions drawn, and the library that answers them; the arguments are those of `evaluate`."""
    if index is not None:
        library = Library.open(index, reranker=reranker)
        stored = library.articles
        return read_set(path, {article.id: len(article.text) for article in stored}).sample(questions, seed), library
    drawn = read_set(path)
    drawn = _cut(drawn, articles, questions, seed) if articles is not None else drawn.sample(questions, seed)
    corpus = drawn.corpus or path
    # By its name: an index that is there would else be built further with the encoder that was the default then.
    model = model or DEFAULT_ENCODER
    key = hashlib.sha256(f"{corpus.resolve()}\n{model}".encode()).hexdigest()[:16]
    folder = cache_folder() / "indexes" / f"{drawn.name}-{key}"
    building = _labelled(progress, f"{drawn.name}: encoding")
    # The set's own corpus file, not its folder: questions lie beside it.
    library = Library.build([corpus], index=folder, model=model, reranker=reranker, progress=building)
    return drawn, library


def _cut(given: QuestionSet, articles: int, questions: int | None, seed: int) -> QuestionSet:
    """The set with at most ``articles`` articles: questions are taken in drawn order while their articles fit."""
    order = list(given.questions)
    Random(seed).shuffle(order)
    needed: dict[str, None] = {}
    kept: list[Question] = []
    for question in order:
        more = [article for article in question.articles if article not in needed]
        if len(needed) + len(more) <= articles:
            needed.update(dict.fromkeys(more))
            kept.append(question)
    kept = kept[:questions]
    source = given.corpus or Path(CORPUS)
    lines = source.read_bytes().split(b"\n")
    ids = [json.loads(line)["doc_id"] if line.strip() else None for line in lines]
    chosen = set(needed)
    chosen.update([name for name in ids if name is not None and name not in chosen][: max(0, articles - len(chosen))])
    folder = cache_folder() / "corpora" / f"{given.name}-{articles}-{seed}"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / CORPUS
    data = b"\n".join(line for line, name in zip(lines, ids, strict=True) if name in chosen) + b"\n"
    if not target.exists() or target.read_bytes() != data:
        target.write_bytes(data)
    return QuestionSet(given.name, target, tuple(kept))


def _labelled(progress: Progress | None, label: str) -> Callable[[int, int], None] | None:
    return None if progress is None else lambda done, total: progress(label, done, total)


def _report(name: str, generation: Generation, pairs: Sequence[Pair], seed: int) -> SetReport:
    numbers = {str(generation.articles.record(number)["id"]): number for number in range(len(generation.articles))}

    def sentences(question: Question) -> list[Place]:
        return list(_sentences(generation, numbers, question))

    figures, values, curves, kinds = figures_of(pairs, sentences, seed)
    return SetReport(name, len(pairs), len(generation.articles), len(generation), figures, values, curves, kinds)


def _sentences(generation: Generation, numbers: dict[str, int], question: Question) -> Iterator[Place]:
    """The whole sentences of the index that a question's gold touches."""
    passages = generation.passages
    for article, start, end in question.gold:
        rows = generation.rows(numbers[article]) if article in numbers else range(0)
        held = slice(rows.start, rows.stop)
        for row in np.flatnonzero((passages.start[held] < end) & (passages.end[held] > start)) + rows.start:
            yield article, int(passages.start[row]), int(passages.end[row])


def _with_points(report: SetReport, points: dict[str, dict[str, float]]) -> SetReport:
    return SetReport(
        report.name,
        report.questions,
        report.articles,
        report.passages,
        report.figures,
        report.values,
        report.curves,
        report.kinds,
        points,
    )
