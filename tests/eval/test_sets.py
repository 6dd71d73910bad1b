"""Question sets: what is read, and the one line that says what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from qa.evaluation.sets import SetInvalid, read_set

ARTICLES = [{"doc_id": "a", "title": "A", "text": "Ten letters."}, {"doc_id": "b", "title": "B", "text": "More."}]


def write(folder: Path, *questions: Any) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "corpus.jsonl").write_text("\n".join(map(json.dumps, ARTICLES)), encoding="utf-8")
    lines = [question if isinstance(question, str) else json.dumps(question) for question in questions]
    (folder / "questions.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def question(**fields: Any) -> dict[str, Any]:
    return {"qid": "1", "question": "How many?", "answerable": True, "doc_id": "a", "spans": [[0, 3]], **fields}


def test_both_forms_of_evidence_are_read(tmp_path: Path) -> None:
    several = question(qid="2", spans_by_doc={"a": [[0, 3]], "b": [[0, 4], [4, 5]]}, doc_ids=["a", "b"])
    one, two = read_set(write(tmp_path, question(), several)).questions
    assert one.gold == (("a", 0, 3),)
    assert two.gold == (("a", 0, 3), ("b", 0, 4), ("b", 4, 5))
    assert two.articles == ("a", "b")


def test_only_what_the_person_said_is_history(tmp_path: Path) -> None:
    turns = [{"role": "user", "text": "Who?"}, {"role": "assistant", "text": "Nobody."}, "Where?"]
    assert read_set(write(tmp_path, question(history=turns))).questions[0].history == ("Who?", "Where?")


def test_a_sample_is_the_same_for_the_same_seed_and_keeps_the_order(tmp_path: Path) -> None:
    given = read_set(write(tmp_path, *(question(qid=str(n)) for n in range(50))))
    first = given.sample(10, 7).questions
    assert first == given.sample(10, 7).questions != given.sample(10, 8).questions
    assert [int(q.id) for q in first] == sorted(int(q.id) for q in first)
    assert given.sample(None, 7) is given


@pytest.mark.parametrize(
    ("wrong", "line", "field"),
    [
        (question(qid=None), 1, "qid"),
        ({"qid": "1", "answerable": True}, 1, "question"),
        ({"qid": "1", "question": "How?"}, 1, "answerable"),
        (question(answerable="yes"), 1, "answerable"),
        (question(doc_id="z"), 1, "spans"),
        (question(spans=[[0, 99]]), 1, "spans"),
        (question(spans=[[3, 3]]), 1, "spans"),
        (question(spans=[[-1, 3]]), 1, "spans"),
        (question(spans=[[0, True]]), 1, "spans"),
        (question(spans_by_doc={"a": 5}), 1, "spans_by_doc"),
        (question(spans=[], doc_ids=["z"]), 1, "doc_id"),
        (question(history=[7]), 1, "history"),
    ],
)
def test_what_is_wrong_is_named_by_file_line_and_field(tmp_path: Path, wrong: dict[str, Any], line: int, field: str) -> None:
    with pytest.raises(SetInvalid) as caught:
        read_set(write(tmp_path, wrong))
    message = str(caught.value)
    assert f"questions.jsonl, line {line}" in message
    assert f"'{field}'" in message
    assert "\n" not in message


@pytest.mark.parametrize("lines", ["{", "[1]", "", "[" * 100_000])
def test_a_line_that_is_no_question_is_named(tmp_path: Path, lines: str) -> None:
    with pytest.raises(SetInvalid, match=r"questions\.jsonl"):
        read_set(write(tmp_path, lines))


def test_a_repeated_question_is_named(tmp_path: Path) -> None:
    with pytest.raises(SetInvalid, match="line 2: the field 'qid' repeats"):
        read_set(write(tmp_path, question(), question()))


def test_a_missing_file_and_a_set_without_articles_are_named(tmp_path: Path) -> None:
    with pytest.raises(SetInvalid, match=r"corpus\.jsonl: cannot be read"):
        read_set(tmp_path)
    with pytest.raises(SetInvalid, match="--index"):
        read_set(tmp_path / "questions.jsonl")
    (tmp_path / "questions.jsonl").write_bytes(b"\xff\xfe")
    with pytest.raises(SetInvalid, match="UTF-8"):
        read_set(tmp_path / "questions.jsonl", {"a": 1})
