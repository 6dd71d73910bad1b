"""SQuAD 1.1's file becomes a set whose spans stand where the answers do, and no other file is taken for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from embeddings.training.squad import load, parsed

FIRST = "The mill was built in 1870. It burnt down twice."
SECOND = "Its owner, Ada Finch, rebuilt it. She sold it in 1902."


def asked(identity: str, question: str, context: str, answer: str) -> dict[str, Any]:
    return {"id": identity, "question": question, "answers": [{"answer_start": context.index(answer), "text": answer}]}


ROWS = [
    {
        "title": "Old_Mill",
        "paragraphs": [
            {"context": FIRST, "qas": [asked("a", "When was the  mill built?", FIRST, "1870")]},
            {"context": SECOND, "qas": [asked("b", "Who rebuilt it?", SECOND, "Ada Finch")]},
        ],
    }
]


def test_gold_is_the_sentence_that_holds_the_answer() -> None:
    data = parsed(ROWS, 1.0)
    gold = {q.text: [s.text for s in data.within(q) if q.is_gold(s)] for q in data.questions}
    assert gold == {
        "When was the mill built?": ["The mill was built in 1870."],
        "Who rebuilt it?": ["Its owner, Ada Finch, rebuilt it."],
    }


def test_a_question_is_asked_of_its_paragraph_under_the_title_of_its_article() -> None:
    data = parsed(ROWS, 1.0)
    second = data.questions[1]
    assert [s.text for s in data.within(second)] == ["Its owner, Ada Finch, rebuilt it.", "She sold it in 1902."]
    assert {s.title for row in data.articles.values() for s in row} == {"Old Mill"}


def test_a_share_of_the_questions_keeps_all_articles() -> None:
    assert parsed(ROWS, 0.0).questions == ()
    assert parsed(ROWS, 0.0).articles == parsed(ROWS, 1.0).articles


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "train-v1.1.json"
    path.write_text(json.dumps({"data": ROWS}), encoding="utf-8")
    with pytest.raises(ValueError, match="another file, or only a part"):
        load(path, 1.0)
