"""`inquote eval` as a user runs it, on a set small enough to check by eye."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from embeddings.articles.reading import read
from embeddings.articles.sources import find
from qa import Library
from qa.evaluation.exact import Sources
from qa.evaluation.fit import load
from qa.evaluation.outcome import Outcome
from qa.evaluation.report import at_shares, curve
from qa.evaluation.run import evaluate
from qa.evaluation.sets import Question, SetInvalid
from ui.cli.main import main

TEXTS = {
    "bridges": "The Nordfjord agency closed 14 bridges in 2021. Most were built of timber.\n\nFerries carry the lorries now.",
    "bread": "Rye bread keeps for two weeks in a stone jar. Bakers in the valley bake it on Fridays.",
    "tunnels": "The Oslo tunnel opened in 1998. A tunnel needs fewer repairs than a bridge.",
}
QUESTIONS = [
    ("1", "How many bridges were closed in 2021?", "bridges", "14 bridges"),
    ("2", "How long does rye bread keep?", "bread", "two weeks"),
    ("3", "When did the Oslo tunnel open?", "tunnels", "1998"),
    ("4", "Who won the chess championship in Buenos Aires?", None, None),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INQUOTE_CACHE", str(tmp_path / "cache"))
    given = tmp_path / "small"
    given.mkdir()
    rows = [{"doc_id": name, "title": name.title(), "text": text} for name, text in TEXTS.items()]
    (given / "corpus.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    asked: list[dict[str, Any]] = []
    for qid, question, article, answer in QUESTIONS:
        row: dict[str, Any] = {"qid": qid, "question": question, "answerable": article is not None}
        if article is not None and answer is not None:
            at = TEXTS[article].index(answer)
            row |= {"doc_id": article, "spans": [[at, at + len(answer)]]}
        asked.append(row)
    (given / "questions.jsonl").write_text("\n".join(map(json.dumps, asked)), encoding="utf-8")
    return given


def test_every_figure_is_reported_and_the_second_look_asks_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = evaluate([folder], time=False)
    (part,) = first.sets
    assert part.questions == 4
    for name in ("hit@1", "hit@3", "hit@500c", "answered"):
        assert part.figures[name].value == 1.0
    assert part.figures["false_answers"].value == 0.0
    assert part.figures["recall"].value == 1.0
    assert 0 < part.figures["precision"].value < part.figures["first_iou_sentence"].value <= 1
    assert part.values["auroc"] == part.values["exact"] == 1.0
    assert first.exact
    monkeypatch.setattr(Library, "ask", None)
    assert evaluate([folder], time=False).to_dict() == first.to_dict()


def test_a_changed_question_is_asked_again(folder: Path) -> None:
    evaluate([folder], time=False)
    path = folder / "questions.jsonl"
    path.write_text(path.read_text(encoding="utf-8").replace("rye bread keep", "a lunar module weigh"), encoding="utf-8")
    assert evaluate([folder], time=False).sets[0].figures["hit@3"].value < 1.0


def test_cases_are_fitted_to_the_labels_that_a_set_has_now(folder: Path) -> None:
    assert load(folder, 10, 7).answers.sum() == 3.0
    path = folder / "questions.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    # The same questions; one is said to be answered elsewhere in its article.
    rows[2]["spans"] = [[TEXTS["tunnels"].index("A tunnel"), len(TEXTS["tunnels"])]]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert load(folder, 10, 7).answers.sum() == 2.0


def test_the_command_prints_json_draws_and_says_what_an_answer_costs(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["eval", str(folder), "--json", "--plot", str(tmp_path / "plot.svg")])
    assert not stopped.value.code
    report = json.loads(capsys.readouterr().out)
    assert report["format"] == 1
    assert report["cost"]["ratio"] > 0
    assert report["sets"][0]["at_answered"]["95%"]["answered"] == 1.0
    assert ET.fromstring((tmp_path / "plot.svg").read_text(encoding="utf-8")).tag.endswith("svg")


def test_own_questions_are_asked_of_an_index_that_exists(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Library.build([folder], index=tmp_path / "index")
    with pytest.raises(SystemExit) as stopped:
        main(["eval", str(folder / "questions.jsonl"), "--index", str(tmp_path / "index")])
    assert not stopped.value.code
    assert "hit@1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('{"qid": "9", "question": "How?"}', "questions.jsonl, line 1: the field 'answerable' is missing"),
        (
            '{"qid": "9", "question": "How?", "answerable": true, "doc_id": "z", "spans": [[0, 1]]}',
            "which the articles do not hold",
        ),
        (
            '{"qid": "9", "question": "How?", "answerable": true, "doc_id": "bread", "spans": [[0, 999]]}',
            "past the end of 'bread'",
        ),
    ],
)
def test_a_bad_set_is_one_line_and_exit_2(folder: Path, capsys: pytest.CaptureFixture[str], line: str, says: str) -> None:
    (folder / "questions.jsonl").write_text(line, encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        main(["eval", str(folder)])
    assert stopped.value.code == 2
    errors = capsys.readouterr().err
    assert says in errors
    assert errors.count("\n") == 1


def test_fewer_articles_keep_those_that_the_questions_need(folder: Path) -> None:
    report = evaluate([folder], articles=1, time=False)
    assert report.sets[0].articles == 1
    assert report.sets[0].figures["hit@1"].count == 1


def test_two_sets_of_one_name_are_an_error(folder: Path) -> None:
    with pytest.raises(SetInvalid, match="given already"):
        evaluate([folder, folder], time=False)


def test_exactness_is_read_again_from_the_bytes(folder: Path, tmp_path: Path) -> None:
    library = Library.build([folder], index=tmp_path / "index")
    (excerpt,) = library.ask("When did the Oslo tunnel open?", k=1).excerpts
    sources = Sources()
    assert sources.same(excerpt.article, excerpt.start, excerpt.end, excerpt.text) is True
    assert sources.same(excerpt.article, excerpt.start, excerpt.end, excerpt.text + " ") is False
    assert sources.same(excerpt.article, excerpt.start + 1, excerpt.end + 1, excerpt.text) is False


def compared(path: Path, quote: str, then: bytes | None = None) -> bool | None:
    """What `Sources` says of a quote of a file; with ``then``, of a file that holds that since it was indexed."""
    documents = (document.article for source in find([path]) for document in read(source))
    article = next(article for article in documents if quote in article.text)
    start = article.text.index(quote)
    if then is not None:
        path.write_bytes(then)
    return Sources().same(article, start, start + len(quote), quote)


@pytest.mark.parametrize(
    "record",
    [
        {"body": "It rained. The weir held."},
        {"content": {"rendered": "It rained. The weir held."}},
        {"text": " ", "body": "It rained. The weir held."},
        {"data": {"text": "It rained. The weir held."}},
        {"text": "<p>It rained.</p>\n<p>The weir held.</p>"},
    ],
    ids=json.dumps,
)
def test_a_record_whose_text_is_no_plain_field_is_not_compared(tmp_path: Path, record: dict[str, object]) -> None:
    (tmp_path / "x.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    assert compared(tmp_path / "x.jsonl", "The weir held.") is None


def test_a_corpus_in_an_archive_is_not_compared(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("corpus.jsonl", json.dumps({"text": "It rained. The weir held."}) + "\n")
    assert compared(tmp_path / "x.zip", "The weir held.") is None


LINES = b'{"text": "It rained. All was wet."}\n{"text": "It rained. The weir held."}\n'
TEXT = b"It rained. The weir held.\n"


@pytest.mark.parametrize(
    ("name", "data", "then", "same"),
    [
        ("x.jsonl", LINES, LINES, True),
        ("x.jsonl", LINES, LINES[:36], None),
        ("x.jsonl", LINES, LINES[:35], None),
        ("x.jsonl", LINES, LINES[:60], None),
        ("x.jsonl", LINES, LINES.replace(b"held", b"fell"), False),
        ("x.txt", TEXT, TEXT, True),
        ("x.txt", TEXT, TEXT[:12], None),
        ("x.txt", TEXT, TEXT.replace(b"held", b"fell"), False),
    ],
)
def test_a_source_cut_short_is_not_compared_and_one_that_says_something_else_differs(
    tmp_path: Path, name: str, data: bytes, then: bytes, same: bool | None
) -> None:
    (tmp_path / name).write_bytes(data)
    assert compared(tmp_path / name, "The weir held.", then) is same


@pytest.mark.parametrize(("name", "data"), [("x.jsonl", LINES), ("x.txt", TEXT)])
def test_a_quote_past_the_end_of_what_was_indexed_differs_and_of_a_file_that_is_gone_is_not_compared(
    tmp_path: Path, name: str, data: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    *_, article = (document.article for source in find([path]) for document in read(source))
    assert Sources().same(article, 20, 40, "held.") is False
    assert Sources().same(replace(article, path=str(tmp_path / f"gone-{name}")), 0, 10, "It rained.") is None


def test_questions_about_articles_that_cannot_be_compared_are_measured_and_the_report_says_so(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = folder / "corpus.jsonl"
    corpus.write_text(corpus.read_text(encoding="utf-8").replace('"text"', '"body"'), encoding="utf-8")
    Library.build([folder], index=tmp_path / "index")
    with pytest.raises(SystemExit) as stopped:
        main(["eval", str(folder / "questions.jsonl"), "--index", str(tmp_path / "index")])
    assert not stopped.value.code
    assert "exact: no excerpt could be compared with its source\n" in capsys.readouterr().out


def outcome(sure: float, right: bool) -> Outcome:
    place = ("a", 0, 5) if right else ("a", 50, 55)
    return Outcome("x", sure, sure >= 0.5, (place,), place, 1, 1, 1.0, (0.1, False))


def test_one_threshold_serves_all_sets_and_each_weighs_the_same() -> None:
    yes = Question("1", "?", True, (("a", 0, 5),), ("a",))
    no = Question("2", "?", False)
    many = [(yes, outcome(0.9, True))] * 30
    few = [(yes, outcome(sure, True)) for sure in (0.8, 0.6, 0.4, 0.2)] + [(no, outcome(0.5, False))]
    points = at_shares({"many": many, "few": few})
    assert points["many"]["90%"]["threshold"] == points["few"]["90%"]["threshold"] == 0.2
    assert points["few"]["90%"]["false_answers"] == 1.0
    assert "false_answers" not in points["many"]["90%"]
    assert at_shares({"none": [(no, outcome(0.5, False))]}) == {"none": {}}


def test_as_the_threshold_rises_fewer_are_answered() -> None:
    yes = Question("1", "?", True, (("a", 0, 5),), ("a",))
    points = curve([(yes, outcome(0.9, True)), (yes, outcome(0.3, False))])
    answered = [point[1] for point in points]
    assert (answered[0], answered[-1]) == (1.0, 0.0)
    assert answered == sorted(answered, reverse=True)
    assert points[50][3:] == (1.0, 0.5)
