"""The questions a model is chosen by, and those that confirm it: samples small enough for a CPU, the same for the same seed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import TypeVar

from embeddings.training.corpora import Question, Set, load
from embeddings.training.data import Sources
from embeddings.training.measure import Task, task

_Any = TypeVar("_Any")


def selection(found: Sources, seed: int) -> dict[str, list[Task]]:
    """Held-out questions with the sentences of their passage, section or articles as candidates."""
    random = Random(seed)
    squad, selqa, hotpot, written = (d.held_out for d in (found.squad, found.selqa, found.hotpot, found.written))
    yes = [q for q in squad.questions if q.answerable]
    no = [q for q in squad.questions if not q.answerable]
    return {
        "squad": _tasks(squad, [*_some(yes, 100, random), *_some(no, 100, random)]),
        # Where a long section is cut short of its gold sentence there is nothing to find.
        "selqa": [t for t in map(_short, _tasks(selqa, _some(selqa.questions, 40, random))) if any(t.gold)],
        "hotpot": _tasks(hotpot, hotpot.questions),
        "written": _tasks(written, _some(written.questions, 240, random)),
    }


def confirming(folder: Path, seed: int) -> dict[str, list[Task]]:
    """Questions of sets that nothing was trained or chosen on."""
    random = Random(seed)
    clapnq, several = load(folder / "clapnq_dev"), load(folder / "multispanqa_valid")
    passages = _paired(folder / "clapnq_dev" / "questions.jsonl")

    def given(question: Question) -> Task:
        return task(question, [s for article in passages[question.id] for s in clapnq.articles.get(article, ())])

    yes = [q for q in clapnq.questions if q.answerable]
    no = [q for q in clapnq.questions if not q.answerable]
    return {
        "clapnq": [t for t in map(given, [*_some(yes, 80, random), *_some(no, 80, random)]) if t.candidates],
        "multispanqa": _tasks(several, _some(several.questions, 50, random)),
    }


def _tasks(data: Set, questions: Iterable[Question]) -> list[Task]:
    return [t for t in (task(q, data.within(q)) for q in questions) if t.candidates]


def _short(long: Task) -> Task:
    return Task(long.question, long.candidates[:14], long.gold[:14])


def _some(items: Iterable[_Any], count: int, random: Random) -> list[_Any]:
    every = list(items)
    return random.sample(every, min(count, len(every)))


def _paired(path: Path) -> dict[str, list[str]]:
    """The articles a question is asked of, also where they do not answer it."""
    paired = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        paired[row["qid"]] = [row["doc_id"]] if row.get("doc_id") else list(row.get("doc_ids") or ())
    return paired
