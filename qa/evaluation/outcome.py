"""What became of each question: asked as a user would ask it, kept on disk so that a second look costs nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from qa.answer import Answer, Excerpt
from qa.directory import entries
from qa.evaluation.exact import Sources
from qa.evaluation.measures import Place
from qa.evaluation.sets import Question
from qa.library import Library


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one question got.

    Attributes:
        id: the question's.
        confidence: of the answer, before the threshold.
        answered: whether anything was quoted.
        shown: places of the excerpts, best first.
        best: the first excerpt, or the nearest sentence of a silent answer; None when nothing was found.
        exact: how many excerpts equal their slice of the source, as `Sources` reads it again.
        read: how many of the excerpts could be compared.
        milliseconds: how long the answer took.
        withheld: confidence and answered with the articles that answer left out; None where that was not asked.
    """

    id: str
    confidence: float
    answered: bool
    shown: tuple[Place, ...]
    best: Place | None
    exact: int
    read: int
    milliseconds: float
    withheld: tuple[float, bool] | None


def ask_all(
    library: Library,
    questions: Sequence[Question],
    *,
    k: int,
    cache: Path | None,
    withhold: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> list[Outcome]:
    """Ask every question through `Library.ask`; what is in the cache is not asked again.

    Args:
        library: what is asked.
        questions: in order.
        k: most excerpts shown.
        cache: file of earlier outcomes, or None.
        withhold: also ask each answerable question with the articles that answer it left out.
        progress: called with questions done and in all.
    """
    ids = [entry.id for entry in entries(library.generation)]
    sources = Sources()
    known = _read(cache)
    outcomes: list[Outcome] = []
    for count, question in enumerate(questions, start=1):
        outcome = known.get(_key(question))
        if outcome is None:
            outcome = _ask(library, question, ids if withhold else (), sources, k)
            _append(cache, _key(question), outcome)
        outcomes.append(outcome)
        if progress is not None:
            progress(count, len(questions))
    return outcomes


def _ask(library: Library, question: Question, ids: Sequence[str], sources: Sources, k: int) -> Outcome:
    began = perf_counter()
    answer = library.ask(question.text, k=k, history=question.history)
    milliseconds = 1e3 * (perf_counter() - began)
    checked = [sources.same(x.article, x.start, x.end, x.text) for x in answer.excerpts]
    return Outcome(
        id=question.id,
        confidence=answer.confidence,
        answered=answer.answered,
        shown=tuple(place(x) for x in answer.excerpts),
        best=_best(answer),
        exact=sum(same is True for same in checked),
        read=sum(same is not None for same in checked),
        milliseconds=milliseconds,
        withheld=_withheld(library, question, ids, k),
    )


def _withheld(library: Library, question: Question, ids: Sequence[str], k: int) -> tuple[float, bool] | None:
    """The question asked of all articles but those that answer it."""
    left = [article for article in ids if article not in question.articles]
    if not question.answerable or not question.articles or not left:
        return None
    answer = library.ask(question.text, k=k, history=question.history, articles=left)
    return answer.confidence, answer.answered


def place(excerpt: Excerpt) -> Place:
    """Where an excerpt stands."""
    return excerpt.article.id, excerpt.start, excerpt.end


def _best(answer: Answer) -> Place | None:
    first = (*answer.excerpts, *answer.nearest)[:1]
    return place(first[0]) if first else None


def fingerprint(library: Library, k: int) -> str:
    """Changes whenever an outcome may: with the generation, the reranker, ``k``, and the code that answers."""
    manifest = library.generation.manifest
    files = sorted((name, entry.sha256) for name, entry in manifest.files.items())
    parts = [files, manifest.encoder.fingerprint, library.reranker.fingerprint, library.threshold, k]
    digest = hashlib.sha256(repr(parts).encode())
    root = Path(__file__).parents[2]
    for folder in ("qa", "embeddings/articles", "embeddings/index", "embeddings/models"):
        for file in sorted((root / folder).glob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def _key(question: Question) -> str:
    return hashlib.sha256(repr((question.id, question.text, question.history, question.articles)).encode()).hexdigest()[:24]


def _read(cache: Path | None) -> dict[str, Outcome]:
    if cache is None or not cache.exists():
        return {}
    known = {}
    for line in cache.read_text(encoding="utf-8").splitlines():
        try:
            row = json.loads(line)
        except ValueError:
            continue  # the last line of a run that was stopped
        key = row.pop("key")
        known[key] = _outcome(row)
    return known


def _outcome(row: dict[str, Any]) -> Outcome:
    places = {
        "shown": tuple((article, start, end) for article, start, end in row["shown"]),
        "best": None if row["best"] is None else tuple(row["best"]),
        "withheld": None if row["withheld"] is None else tuple(row["withheld"]),
    }
    return Outcome(**{**row, **places})


def _append(cache: Path | None, key: str, outcome: Outcome) -> None:
    if cache is None:
        return
    cache.parent.mkdir(parents=True, exist_ok=True)
    with cache.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"key": key, **asdict(outcome)}) + "\n")


def cost_ratio(library: Library, questions: Iterable[Question], *, k: int) -> tuple[float, float, float] | None:
    """How dear an answer is, in units of one reranking of the question's six best sentences in one call of the same model.

    Returns:
        Median milliseconds of an answer, of such a reranking, and the first divided by the second; None without questions.
    """
    answers: list[float] = []
    rerankings: list[float] = []
    for question in questions:
        texts = [" ".join(x.text.split()) for x in library.search(question.text, k=6)]
        if not texts:
            continue
        for timings, work in (
            (answers, lambda: library.ask(question.text, k=k, history=question.history)),  # noqa: B023
            (rerankings, lambda: library.reranker.score(question.text, texts)),  # noqa: B023
        ):
            began = perf_counter()
            work()
            timings.append(1e3 * (perf_counter() - began))
    if not answers:
        return None
    answer, reranking = sorted(answers)[len(answers) // 2], sorted(rerankings)[len(rerankings) // 2]
    return answer, reranking, answer / reranking
