"""Whose words a question asks for where the name is misspelt, one of several, or left to the question before; and titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from qa import Library
from qa.aim import aim, respelt
from qa.carried import carried
from qa.directory import Entry
from qa.followup import resolved
from qa.query import scope
from qa.question import Filters
from qa.sources import Sources
from qa.view import View

SOURCES = Sources(
    (
        Entry(0, "a", "The Long March Home", "Ana María Ruiz", "2024"),
        Entry(1, "b", "Why do dams leak?", "John Smith", None),
        Entry(2, "c", None, "Conor O’Brien", None),
        Entry(3, "d", "Locks", "River Research Group", None),
        Entry(4, "e", None, "Rosa Baker", None),
    )
)
BRIDGES = "How many bridges collapsed in Norway?"
RUIZ = "What does Ana Maria Ruiz say about locks?"


def nowhere(_name: str, _articles: Sequence[int]) -> bool:
    return False


@pytest.mark.parametrize(
    "question",
    [
        "What is a weir?",
        "what was an adit?",
        "What is NVE?",
        "What is IS-K?",
        "Who is Olaf?",
        "Where is Oslo?",
        "What's the NVE?",
        "What does NVE mean?",
        "What does a weir mean?",
        "What does WHO stand for?",
        "Define NVE",
    ],
)
def test_a_short_question_for_what_a_thing_or_a_name_is_stands_by_itself(question: str) -> None:
    assert resolved(question, [BRIDGES]) == (question, None)


@pytest.mark.parametrize(
    "question",
    [
        "Why?",
        "How many died?",
        "Who is responsible?",
        "Who Is Responsible?",
        "WHO IS RESPONSIBLE?",
        "What was the cause?",
        "What is an example?",
        "What about dams?",
        "And dams?",
        "And what is a weir?",
        "What is that?",
        "Where is It?",
        "What does that mean?",
        "Where are they?",
        "What is the former?",
        "Who is the President?",
    ],
)
def test_a_short_question_that_leaves_open_of_what_stays_a_follow_up(question: str) -> None:
    assert resolved(question, [BRIDGES])[1] == "bridges collapsed Norway"


@pytest.mark.parametrize(
    ("question", "earlier", "articles", "asked"),
    [
        ("Does Smith agree?", [RUIZ], (1,), "What is said about locks?"),
        ("What is John Smith's view?", [RUIZ], (1,), "What is said about locks?"),
        ("What does John Smith say?", [RUIZ], (1,), "What is said about locks?"),
        ("How does Smith see it?", [RUIZ], (1,), "What is said about locks?"),
        ("And what is Mr. Smith's opinion on this?", [RUIZ, "And about dams?"], (1,), "What is said about dams?"),
        ("What does O'Brien think?", [RUIZ, "Does Smith agree?"], (2,), "What is said about locks?"),
        ("Do Smith and O'Brien agree?", [RUIZ], (1, 2), "What is said about locks?"),
        ("Does Smith agree with Ruiz?", [RUIZ], (0, 1), "What is said about locks?"),
        ("Does John Smith agree?", ["How deep is the canal?"], (1,), "How deep is the canal?"),
        ("Does John Smith agree?", ["Why does Ana Maria Ruiz like deep locks?"], (1,), "Why does like deep locks?"),
        ("What does Smith say?", ["How deep is the canal?", "And how long?"], (1,), "And how long? (deep canal)"),
    ],
)
def test_who_asks_only_for_the_next_author_asks_the_same_again(
    question: str, earlier: list[str], articles: tuple[int, ...], asked: str
) -> None:
    found = carried(question, earlier, SOURCES, nowhere)
    assert found is not None
    assert (found.aim.articles, found.aim.whole) == (articles, asked)


@pytest.mark.parametrize(
    "question",
    [
        "What does Smith say about bread?",
        "What does Smith say about research?",
        "What does John Smith say about Ruiz?",
        "What does John Smith recommend?",
        "What else does Ana Maria Ruiz recommend?",
        "When did John Smith write that?",
        "Who is Smith?",
    ],
)
def test_who_asks_an_author_something_else_does_not_ask_the_same_again(question: str) -> None:
    found = carried(question, [RUIZ], SOURCES, nowhere)
    assert found is None or found.aim.whole != "What is said about locks?"


def test_an_author_who_was_asked_for_no_topic_hands_none_on() -> None:
    assert carried("Does John Smith agree?", ["What does Ana Maria Ruiz say?"], SOURCES, nowhere) == carried(
        "Does John Smith agree?", [], SOURCES, nowhere
    )


@pytest.mark.parametrize(
    ("question", "articles", "rest", "asked"),
    [
        ("What do Smith and Ruiz say about dams?", (0, 1), "dams?", "What is said about dams?"),
        ("What do Smith, Ruiz, and O'Brien say about dams?", (0, 1, 2), "dams?", "What is said about dams?"),
        ('What do "John Smith" and "Ana Maria Ruiz" say about dams?', (0, 1), "dams?", "What is said about dams?"),
        ("What are Smith and Ruiz's views on dams?", (0, 1), "dams?", "What is said about dams?"),
        ("According to Dr. Smith and Mr. O'Brien, how deep is it?", (1, 2), "how deep is it?", None),
        ("Does Smith say what Ruiz says about dams?", (0, 1), None, None),
        ("What do Smith, Trump and Ruiz say about dams?", (0, 1), None, None),
    ],
)
def test_what_several_authors_are_asked_is_looked_for_without_the_list_of_their_names(
    question: str, articles: tuple[int, ...], rest: str | None, asked: str | None
) -> None:
    found = aim(question, SOURCES)
    assert found is not None
    assert (found.articles, found.question, found.whole) == (articles, rest or question, asked or question)


def test_a_list_that_may_hold_somebody_else_is_looked_for_everywhere() -> None:
    assert aim("What do Smith and Ruiz say about dams?", SOURCES, lambda name, _: name == "Smith") is None


@pytest.mark.parametrize(
    ("question", "spelt"),
    [
        ("What did Smyth say about dams?", "What did smith say about dams?"),
        ("what does o'brian say about dams", "what does o'brien say about dams"),
        ("What is Smiht's view of dams?", "What is smith's view of dams?"),
        ("According to Ruiiz, are dams safe?", "According to ruiz, are dams safe?"),
        ("How does John Smidth rate the dams?", "How does John smith rate the dams?"),
        ("What did Smithson say about dams?", None),
        ("What did Ruid say about dams?", None),
        ("What do bakers say about bread?", None),
        ("What did Smyth build?", None),
        ("What did Adam Smyth say about dams?", None),
        ("What did Known say about dams?", None),
        ("What does the long say about dams?", None),
    ],
)
def test_a_slip_in_an_authors_name_beside_a_word_of_saying_asks_that_author(question: str, spelt: str | None) -> None:
    known = re.findall(r"\S+", "what did does say about the dams known is of according to are safe how")

    def unknown(word: str) -> bool:
        return word.lower() not in known

    assert respelt(question, SOURCES, unknown, nowhere) == (spelt or question)
    assert respelt(question, SOURCES, lambda _word: False, nowhere) == question


def test_a_slip_in_a_surname_that_others_write_about_is_left_alone() -> None:
    question = "What did Smyth say about dams?"
    assert respelt(question, SOURCES, lambda word: word == "Smyth", lambda name, _: name == "smith") == question


def test_what_stands_in_quotation_marks_is_no_slip() -> None:
    question = 'Who wrote "according to Smyth, dams leak"?'
    assert respelt(question, SOURCES, lambda word: word == "Smyth", nowhere) == question


def test_a_slip_that_two_authors_may_be_meant_by_is_left_alone() -> None:
    both = Sources((Entry(0, "a", None, "Jan Larsen", None), Entry(1, "b", None, "Ola Larson", None)))
    question = "What did Larsyn say about dams?"
    assert respelt(question, both, lambda word: word == "Larsyn", nowhere) == question


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        ("What are Smith's four demands?", "What are the four demands?"),
        ("What was John Smith's plan for the dams?", "What was the plan for the dams?"),
    ],
)
def test_what_is_an_authors_own_is_looked_for_with_that_author(question: str, rest: str) -> None:
    found = aim(question, SOURCES)
    assert found is not None
    assert (found.articles, found.question, found.whole) == ((1,), rest, question)
    assert aim(question, SOURCES, lambda _name, _articles: True) is None


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        ("What does the long march home say about bread?", "bread?"),
        ("Why does The Long March Home claim that bread is dear?", "Why bread is dear?"),
        ("What is The Long March Home about?", None),
        ('What is "The Long March Home" about?', None),
        ("Give me a summary of The Long March Home.", None),
        ('Summary of the article "The Long March Home"', None),
    ],
)
def test_a_whole_title_needs_no_quotation_marks_where_it_says_or_is_about_something(question: str, rest: str | None) -> None:
    found = aim(question, SOURCES)
    assert found is not None
    assert (found.articles, found.question) == ((0,), rest or question)


@pytest.mark.parametrize(
    "question",
    [
        "When was The Long March Home filmed?",
        "What is the long march home?",
        "Does the long march home end in winter?",
        "What does Locks say about dams?",
        "What is the summary of the long march home by others?",
    ],
)
def test_a_title_that_may_be_the_thing_itself_aims_nowhere(question: str) -> None:
    assert aim(question, SOURCES) is None


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> View:
    folder = tmp_path_factory.mktemp("articles")
    for name, front, text in (
        ("a", "title: How violence is counted\nauthor: Ana Ruiz", "Two lists name the dead. They differ over ferries."),
        ("b", "title: Why do dams leak?\nauthor: Olaf Berglund", "A dam is never dry. The ferries are late in winter."),
    ):
        (folder / f"{name}.txt").write_text(f"---\n{front}\n---\n\n{text}\n", encoding="utf-8")
    return View(Library.build([folder], index=tmp_path_factory.mktemp("index")).generation)


def articles_of(view: View, question: str, *earlier: str) -> tuple[set[int], str, tuple[str, ...], str | None]:
    query, _ = scope(view, question, Filters(), earlier)
    rows = view.generation.passages.article if query.rows is None else view.generation.passages.article[query.rows]
    return {int(number) for number in rows}, query.words, query.quoted, query.added


@pytest.mark.parametrize(
    ("question", "article"),
    [
        ('What is "How violence is counted" about?', 0),
        ("What does “How violence is counted” say?", 0),
        ('What does "Why do dams leak?" say?', 1),
    ],
)
def test_the_title_of_the_article_asked_for_need_not_stand_in_its_text(view: View, question: str, article: int) -> None:
    assert articles_of(view, question) == ({article}, question, (), None)


def test_another_articles_title_in_quotation_marks_still_has_to_stand_in_the_quote(view: View) -> None:
    asked = 'What does Olaf Berglund say about "How violence is counted"?'
    assert articles_of(view, asked) == ({1}, '"How violence is counted"?', ("How violence is counted",), None)


def test_only_what_is_looked_for_changes_with_a_slip_in_an_authors_name(view: View) -> None:
    assert articles_of(view, "What did Berglunt say about the ferries?") == ({1}, "the ferries?", (), None)
    assert articles_of(view, "Does Ruiz agree?", "What did Berglunt say about the ferries?") == (
        {0},
        "the ferries?",
        (),
        "ferries",
    )


def test_the_next_author_is_asked_for_the_topic_that_is_shown_as_added(view: View) -> None:
    asked = "What does Ana Ruiz say about the ferries?"
    assert articles_of(view, "Does Berglund agree?", asked) == ({1}, "the ferries?", (), "ferries")
    assert articles_of(view, "What is a dam?", asked) == ({0, 1}, "What is a dam?", (), None)


def test_a_filter_without_the_next_author_leaves_the_question_as_it_is(view: View) -> None:
    query, searched = scope(
        view, "Does Berglund agree?", Filters(authors=("Ana Ruiz",)), ["What does Ana Ruiz say about ferries?"]
    )
    assert (query.words, query.added, searched.articles) == ("Does Berglund agree?", None, 1)


def test_asking_the_next_author_quotes_that_author(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("---\nauthor: Ana Ruiz\n---\n\nThe Oslo tunnel is too dear.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("---\nauthor: Olaf Berg\n---\n\nThe Oslo tunnel is cheap.\n", encoding="utf-8")
    answer = Library.build([tmp_path], index=tmp_path / "index").ask(
        "Does Berg agree?", history=["What does Ana Ruiz say about the Oslo tunnel?"]
    )
    assert [x.text for x in answer.excerpts] == ["The Oslo tunnel is cheap."]
    assert answer.asked_with == "Oslo tunnel"
