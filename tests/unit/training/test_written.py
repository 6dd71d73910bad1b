"""The written articles: read as they are laid out, with every sentence and place where it is said to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.training import written
from embeddings.training.data import WRITTEN_HELD_OUT, written_files, written_held_out

FILE = """\
## A | Two Floods | Ana Ruiz | 2023-05-14
1 The river rose in May.
2 It took the bridge.

3 Nobody had counted the boats.
? When did the water come = A1
? What was lost? = A2, A1 + A2
! Who counted the boats? ~ A3

## B | Boats | Li Na | 2023-06-01
1 There were nine boats.
? how many boats = B1
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "x1_01.txt"
    file.write_text(FILE, encoding="utf-8")
    return file


def test_sentences_are_slices_of_the_text_and_paragraphs_are_apart(path: Path) -> None:
    articles, _ = written.read_file(path)
    assert [a.id for a in articles] == ["x1_01-A", "x1_01-B"]
    assert articles[0].text == "The river rose in May. It took the bridge.\n\nNobody had counted the boats."
    assert [s.of(articles[0].text) for s in articles[0].spans] == [
        "The river rose in May.",
        "It took the bridge.",
        "Nobody had counted the boats.",
    ]


def test_questions_know_what_answers_them_and_what_only_tempts(path: Path) -> None:
    data = written.load(path.parent)
    came, lost, counted, many = data.questions
    sentences = {s.text: s for row in data.articles.values() for s in row}
    assert [q.answerable for q in data.questions] == [True, True, False, True]
    assert came.is_gold(sentences["The river rose in May."])
    assert lost.is_gold(sentences["It took the bridge."])
    assert not came.is_gold(sentences["It took the bridge."])
    assert counted.tempting == {"x1_01-A": (sentences["Nobody had counted the boats."].span,)}
    assert many.articles == ("x1_01-B",)
    assert data.kin["x1_01-A"] == ("x1_01-B",)
    assert sentences["Nobody had counted the boats."].before == "It took the bridge."


def test_what_is_wrong_is_named_with_file_and_line(path: Path) -> None:
    for wrong, line in (("= B1", "= B7"), ("3 Nobody", "4 Nobody"), ("| 2023-06-01", ""), ("= A1\n", "~ A1\n")):
        path.write_text(FILE.replace(wrong, line, 1), encoding="utf-8")
        with pytest.raises(written.WrittenInvalid, match=r"x1_01\.txt, line \d+"):
            written.read_file(path)


def test_every_file_that_ships_is_as_it_should_be() -> None:
    files = written_files()
    data = written.load()
    assert len(data.articles) == 6 * len(files)
    answered = [q for q in data.questions if q.answerable]
    assert len(answered) > 9 * len(data.articles)
    assert len(data.questions) - len(answered) > 6 * len(data.articles)
    corpus, questions = written.rows(written.FOLDER, files)
    texts = {row["doc_id"]: row["text"] for row in corpus}
    for row in questions:
        for article, spans in row.get("spans_by_doc", {}).items():
            assert all(0 <= start < end <= len(texts[article]) for start, end in spans)


def test_what_is_held_out_is_not_trained_on() -> None:
    files = written_files()
    held = written_held_out(files)
    assert 0 < len(held) < 2 * WRITTEN_HELD_OUT * len(files)
    trained = written.load(files=set(files) - held)
    assert not set(trained.articles) & set(written.load(files=held).articles)
