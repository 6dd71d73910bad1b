"""Asking a handful of articles: what is searched, who is quoted, what history adds. Real models, small texts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from qa import Answer, Library
from qa.confidence import TYPICAL
from qa.finding import Found, find, signals
from qa.query import scope
from qa.question import Filters
from qa.view import View

ARTICLES = {
    "bridges.txt": (
        "title: Bridges of the North\nauthor: Ana Ruiz",
        "The Nordfjord Transport Agency (NTA) closed 14 bridges in 2021. Most of them were built of timber. "
        "This was decided in March after a long inspection.\n\n"
        "Ferries carry the lorries now, and the crossing takes an hour. Drivers complain about the price of a ticket.",
    ),
    "tunnels.txt": (
        "title: Tunnels of the North\nauthor: Olaf Berg",
        "A tunnel costs more than a bridge but needs fewer repairs. The Oslo tunnel opened in 1998. "
        "The minister called it “a gift to the coast” when it opened.\n\n"
        "Nobody has drowned there, whatever the newspapers say. Drivers complain about the price of a ticket.",
    ),
    "bread.txt": (
        "title: Bread\nauthor: Ana Ruiz",
        "Rye bread keeps for two weeks in a stone jar. Bakers in the valley bake it on Fridays. "
        "The price of flour doubled in 2022.",
    ),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for name, (front, text) in ARTICLES.items():
        (folder / name).write_text(f"---\n{front}\n---\n\n{text}\n", encoding="utf-8")
    return Library.build([folder], index=tmp_path_factory.mktemp("index"))


def first(library: Library, question: str, **more: object) -> str:
    answer = library.ask(question, **more)  # type: ignore[arg-type]
    return answer.excerpts[0].text if answer.excerpts else ""


def test_the_sentence_that_answers_comes_first(library: Library) -> None:
    assert "14 bridges" in first(library, "How many bridges were closed in 2021?")
    assert "1998" in first(library, "When did the Oslo tunnel open?")


def test_how_alike_question_and_passage_are_speaks_for_it_when_the_encoder_is_the_one_that_was_fitted(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = View(library.generation)
    query, _ = scope(view, "How many bridges were closed in 2021?", Filters())

    def alike() -> list[float]:
        found = find(view, library.encoder, library.reranker, query)
        assert found is not None
        return [signals(view, found, item.row).likeness for item in found.scored]

    assert 0.5 < alike()[0] < 1.0
    assert len(set(alike())) > 1
    monkeypatch.setattr(library.encoder, "name", "another")
    assert set(alike()) == {TYPICAL}


def test_what_nothing_answers_gets_silence_and_the_nearest_sentences(library: Library) -> None:
    answer = library.ask("Who won the chess championship in Buenos Aires?")
    assert not answer.answered
    assert answer.excerpts == ()
    assert len(answer.nearest) == 3
    assert 0 <= answer.confidence < library.threshold


def test_silence_names_the_one_term_that_no_fitting_passage_has(library: Library) -> None:
    answer = library.ask("How many bridges did the agency close in 1874?")
    assert not answer.answered
    assert answer.not_found == "1874"
    assert answer.to_dict()["not_found"] == "1874"
    assert library.ask("Who won the chess championship in Buenos Aires with Magnus Carlsen in 1961?").not_found is None
    assert library.ask("How many bridges were closed in 2021?").not_found is None


def test_a_year_that_no_article_knows_is_silence_that_names_it(library: Library) -> None:
    answer = library.ask("When did the Oslo tunnel open, in 1987?")
    assert (answer.excerpts, answer.not_found) == ((), "1987")
    assert "2022" in first(library, "What happened to the price of flour in 2022?")


@pytest.mark.parametrize(("question", "several"), [("What do drivers complain about?", True), ("... in 1998?", False)])
def test_of_what_is_found_only_articles_that_know_the_year_are_quoted(library: Library, question: str, several: bool) -> None:
    view = View(library.generation)
    query, _ = scope(view, question.replace("...", "What did drivers complain about"), Filters())
    found = find(view, library.encoder, library.reranker, query)
    assert found is not None
    assert (len({int(view.generation.passages.article[item.row]) for item in found.scored}) > 1) is several


def test_a_follow_up_about_another_year_asks_for_that_year(library: Library) -> None:
    assert library.ask("And in 1874?", history=["How many bridges were closed in 2021?"]).excerpts == ()


@pytest.mark.parametrize(
    ("question", "strange"),
    [
        ("What did Magnus Carlsen close?", 1.0),
        ("What did Magnus Carlsen close in 2021?", 0.0),
        ("How many bridges did the NTA close?", 0.0),
        ("how many bridges were closed", 0.0),
    ],
)
def test_a_question_is_strange_when_nothing_that_it_names_stands_anywhere(
    library: Library, question: str, strange: float
) -> None:
    view = View(library.generation)
    query, _ = scope(view, question, Filters())
    found = find(view, library.encoder, library.reranker, query)
    assert found is not None
    assert signals(view, found, found.scored[0].row).strange == strange


def test_confidence_rests_on_the_logit_that_says_whether_a_passage_answers(library: Library) -> None:
    view = View(library.generation)
    query, _ = scope(view, "When did the Oslo tunnel open?", Filters())
    found = find(view, library.encoder, library.reranker, query)
    assert found is not None
    best = found.scored[0]
    assert best.answer != best.score
    assert signals(view, found, best.row).logit == best.answer


def test_a_question_about_an_author_is_answered_from_that_author(library: Library) -> None:
    for author in ("Ana Ruiz", "Olaf Berg"):
        answer = library.ask(f"What does {author} say about the complaints of drivers?")
        assert answer.answered
        assert {x.citation.author for x in answer.excerpts} == {author}


@pytest.mark.parametrize(
    ("question", "authors", "strange"),
    [
        ("How does Ruiz rate the ferries?", {"Ana Ruiz"}, 0.0),
        ("What would Olaf Berg build?", {"Olaf Berg"}, 0.0),
        ("what does berg say about it?", {"Olaf Berg"}, 0.0),
        ("Who is Berg?", None, 0.0),
        ("What does Carlsen say about bridges?", None, 1.0),
    ],
)
def test_what_an_author_thinks_is_looked_for_in_that_authors_articles(
    library: Library, question: str, authors: set[str] | None, strange: float
) -> None:
    view = View(library.generation)
    query, _ = scope(view, question, Filters())
    numbers = view.generation.passages.article if query.rows is None else view.generation.passages.article[query.rows]
    everyone = {"Ana Ruiz", "Olaf Berg"}
    assert {view.generation.articles[int(number)].author for number in numbers} == (authors or everyone)
    assert query.asked == (question if "rate" not in question else "What is said about the ferries?")
    found = find(view, library.encoder, library.reranker, query)
    assert found is not None
    assert signals(view, found, found.scored[0].row).strange == strange


def test_a_surname_that_others_write_about_may_mean_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("---\nauthor: Saima Berg\n---\n\nThe tunnel is too dear.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        "---\nauthor: Ana Ruiz\n---\n\nThe minister, Berg, calls the tunnel a gift.\n", encoding="utf-8"
    )
    view = View(Library.build([tmp_path], index=tmp_path / "index").generation)
    assert scope(view, "What does Berg say about the tunnel?", Filters())[0].rows is None
    whole, _ = scope(view, "What does Saima Berg say about the tunnel?", Filters())
    assert whole.rows is not None
    assert whole.words == "the tunnel?"


def test_another_authors_name_in_quotation_marks_still_has_to_stand_in_the_quote(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("---\nauthor: Ana Ruiz\n---\n\nThe tunnel is too dear.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text(
        "---\nauthor: Olaf Berg\n---\n\nOn the tunnel Ana Ruiz is wrong. It is cheap.\n", encoding="utf-8"
    )
    view = View(Library.build([tmp_path], index=tmp_path / "index").generation)
    query, _ = scope(view, 'What does Olaf Berg say about "Ana Ruiz"?', Filters())
    assert query.quoted == ("Ana Ruiz",)
    assert query.rows is not None
    assert {view.generation.articles[int(n)].author for n in view.generation.passages.article[query.rows]} == {"Olaf Berg"}


def test_the_same_statement_of_two_authors_is_one_excerpt_that_names_both(library: Library) -> None:
    answer = library.ask("What do drivers complain about?")
    quoted = [x for x in answer.excerpts if "Drivers complain" in x.text]
    assert len(quoted) == 1
    assert {quoted[0].citation.author, *(c.author for c in quoted[0].also_in)} == {"Ana Ruiz", "Olaf Berg"}


def test_a_phrase_in_quotation_marks_stands_in_every_excerpt(library: Library) -> None:
    answer = library.ask('Who spoke of "a gift to the coast"?')
    assert answer.answered
    assert all("a gift to the coast" in x.text for x in answer.excerpts)
    assert library.ask('Who spoke of "a gift to the mountains"?').excerpts == ()
    assert all("the price of" in x.text.lower() for x in library.search('"the price of"', k=50))
    assert len(library.search('"the price of"', k=50)) == 3


def test_silence_names_the_phrase_that_stands_nowhere_and_shows_what_is_nearest_without_it(library: Library) -> None:
    answer = library.ask('Who spoke of "a gift to the mountains" at the Oslo tunnel?')
    assert (answer.excerpts, answer.not_found) == ((), "a gift to the mountains")
    assert len(answer.nearest) == 3
    assert library.ask('Who spoke of "a gift to the coast" and of "rye bread"?').not_found is None


def test_common_words_that_are_also_names_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The mill burnt down in May. A mine is a hole that people dig for ore.", encoding="utf-8")
    mill = Library.build([tmp_path], index=tmp_path / "index")
    assert "May" in first(mill, "What happened in May?")
    assert "hole" in first(mill, "What is a mine?")


@pytest.mark.parametrize("nothing", ["Who are you?", "What is it about?", "and so?", "Thanks!"])
def test_a_question_that_asks_for_nothing_gets_silence(library: Library, nothing: str) -> None:
    answer = library.ask(nothing)
    assert (answer.excerpts, answer.nearest, answer.confidence) == ((), (), 0.0)


def test_an_acronym_is_not_missing_where_its_long_form_stands(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The Nordfjord Transport Agency (NTA) was founded in 1970.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The Nordfjord Transport Agency closed 14 bridges.", encoding="utf-8")
    agency = Library.build([tmp_path], index=tmp_path / "index")
    view = View(agency.generation)
    query, _ = scope(view, "How many bridges did the NTA close?", Filters())
    found = find(view, agency.encoder, agency.reranker, query)
    assert found is not None
    row = next(item.row for item in found.scored if "14 bridges" in view.generation.text(item.row))
    assert signals(view, found, row).names == 0.0
    assert signals(view, replace(found, query=replace(query, forms=())), row).names == 1.0


def test_phrases_that_only_stand_in_different_sentences_of_one_article_are_quoted_from_it(library: Library) -> None:
    apart = library.ask('What did the minister call the "Oslo tunnel", "a gift"?').excerpts
    assert "a gift to the coast" in apart[0].text
    assert all("Oslo tunnel" in x.text or "a gift" in x.text for x in apart)
    # Together where they stand together, and never from articles that hold only one of them.
    assert [x.text for x in library.search('"the price of" "a ticket" "drivers"', k=9)] == [
        "Drivers complain about the price of a ticket.",
        "Drivers complain about the price of a ticket.",
    ]
    assert library.ask('Who spoke of "a gift to the coast" and of "rye bread"?').excerpts == ()
    # Four at most: more are words that somebody pasted, and one sentence has to hold them all.
    few = '"a tunnel costs", "Oslo tunnel", "a gift" and "drivers complain"'
    assert library.search(f"What is said of {few}?")
    assert not library.search(f'What is said of {few} and "nobody has drowned"?')


@pytest.mark.parametrize(
    ("question", "words", "quoted"),
    [
        ('What does "Olaf Berg" say about the tunnel?', "the tunnel?", ()),
        ("According to “Olaf Berg”, what did the minister call it?", "what did the minister call it?", ()),
        ('How does "Berg" see the tunnel?', "the tunnel?", ()),
        ('What would "Berg" build?', "What would Berg build?", ()),
        ('Does "Olaf Berg" say "a gift to the coast"?', '"a gift to the coast"?', ("a gift to the coast",)),
    ],
)
def test_an_authors_name_in_quotation_marks_asks_for_that_author_and_need_not_stand_in_the_text(
    library: Library, question: str, words: str, quoted: tuple[str, ...]
) -> None:
    view = View(library.generation)
    query, _ = scope(view, question, Filters())
    assert query.rows is not None
    assert {view.generation.articles[int(number)].author for number in view.generation.passages.article[query.rows]} == {
        "Olaf Berg"
    }
    assert query.words.split() == words.split()
    assert query.quoted == quoted


@pytest.mark.parametrize(
    ("question", "phrase"),
    [
        ('When did the Oslo tunnel open, "when it opened"?', "when it opened"),
        ('Does a tunnel need repairs? "Oslo tunnel"', "Oslo tunnel"),
    ],
)
def test_a_sentence_beside_the_phrase_that_answers_better_is_not_quoted_without_it(
    library: Library, question: str, phrase: str
) -> None:
    answer = library.ask(question)
    shown = (*answer.excerpts, *answer.nearest)
    assert shown
    assert all(phrase in x.text for x in shown)


def test_a_question_in_an_article_is_no_answer_to_itself(tmp_path: Path) -> None:
    asked = "Which fruit did doctors in Lima warn of this week?"
    (tmp_path / "quiz.txt").write_text(f"It is time for the weekly quiz. {asked} Send us a card.\n", encoding="utf-8")
    said = "Eating unripe lucuma may do harm, a hospital in the Peruvian capital said on Friday."
    (tmp_path / "news.txt").write_text(f"There is news. {said} It comes as a surprise.\n", encoding="utf-8")
    answer = Library.build([tmp_path], index=tmp_path / "index").ask(asked)
    assert [x.text for x in answer.excerpts] == [said]


def test_a_list_is_quoted_with_the_line_that_introduces_it(tmp_path: Path) -> None:
    listed = (
        "The reform of the police rests on three pillars:",
        "records held on computers;",
        "training for every officer;",
        "trust.",
    )
    (tmp_path / "police.txt").write_text(
        f"Crime fell last year. {listed[0]}\n\n- {listed[1]}\n- {listed[2]}\n- {listed[3]}\n\nMost towns welcome it.\n",
        encoding="utf-8",
    )
    answer = Library.build([tmp_path], index=tmp_path / "index").ask("What does the reform of the police rest on?")
    assert len(answer.excerpts) == 3
    assert {x.text for x in answer.excerpts} < set(listed)


def test_links_and_notes_in_a_sentence_do_not_hide_that_it_answers(tmp_path: Path) -> None:
    sentence = "The [ministry of water](https://example.org/a/b?c=1) called the [dam](https://example.org/x) safe.[^1]"
    (tmp_path / "dam.md").write_text(f"# The Dam\n\nIt leaks in spring. {sentence} Nobody believed it.\n", encoding="utf-8")
    answer = Library.build([tmp_path], index=tmp_path / "index").ask("What did the ministry say about the dam?")
    assert [x.text for x in answer.excerpts[:1]] == [sentence]
    assert answer.confidence > 0.5


def test_an_acronym_finds_what_it_stands_for_and_back(library: Library) -> None:
    assert "14 bridges" in first(library, "How many bridges did the NTA close?")
    assert "14 bridges" in first(library, "How many bridges did the Nordfjord Transport Agency close?")


def test_a_slip_in_a_name_is_no_obstacle(library: Library) -> None:
    assert "14 bridges" in first(library, "What did the Nordfjrod Transport Agency close in 2021?")


def test_a_follow_up_is_asked_with_the_subject_of_the_question_before(library: Library) -> None:
    before = "When did the Oslo tunnel open?"
    answer = library.ask("What did the minister call it?", history=[before])
    assert answer.asked_with == "Oslo tunnel open"
    assert "gift to the coast" in answer.excerpts[0].text
    assert library.ask("What did the minister call it?", history=[(before, library.ask(before))]) == answer
    assert library.ask(before, history=["How long does rye bread keep?"]).asked_with is None


def test_a_follow_up_to_a_question_about_an_author_is_answered_from_that_author(library: Library) -> None:
    before = "What does Ana Ruiz say about bread?"
    answer = library.ask("And about drivers?", history=[before])
    assert answer.searched.articles == 2
    assert answer.excerpts[0].article.author == "Ana Ruiz"
    assert library.ask("And about drivers?", history=["How long does rye bread keep?"]).searched.articles == 3
    instead = library.ask("And Olaf Berg?", history=["What does Ana Ruiz say about the price of a ticket?"])
    assert [excerpt.article.author for excerpt in instead.excerpts] == ["Olaf Berg"]


def asked(library: Library, question: str, *before: str) -> tuple[Answer, list[tuple[str, Answer]]]:
    """The answer to the last of some questions, one quotation each, and the conversation before it."""
    turns: list[tuple[str, Answer]] = []
    for turn in before:
        turns.append((turn, library.ask(turn, k=1, history=turns)))
    return library.ask(question, k=1, history=turns), turns


@pytest.mark.parametrize("more", ["What else?", "Anything else?", "Ok, tell me more about it.", "Go on!", "more"])
def test_who_asks_for_more_is_not_given_the_same_again(library: Library, more: str) -> None:
    answer, [(_, before)] = asked(library, more, "When did the Oslo tunnel open?")
    assert before.excerpts[0].text not in [excerpt.text for excerpt in answer.excerpts]
    assert answer.asked_with == "Oslo tunnel open"


def test_the_same_statement_of_another_article_is_not_more(library: Library) -> None:
    more, [(_, before)] = asked(library, "What else?", "What do drivers complain about?")
    assert "price of a ticket" in before.excerpts[0].text
    assert not [x.text for x in (*more.excerpts, *more.nearest) if "price of a ticket" in x.text]


def test_when_what_changed_may_not_answer_the_best_that_is_unchanged_does(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    told = [
        f"The Lillehavn bridge opened in 1931, {who} wrote."
        for who in ("Dahl", "Berg", "Ruiz", "Lund", "Holm", "Moe", "Vik", "Lie")
    ]
    for number, sentence in enumerate(told):
        (articles / f"{number}.txt").write_text(f"{sentence}\n", encoding="utf-8")
    (articles / "last.txt").write_text(
        "To the bridge of Lillehavn the first lorry came in 1931, when it opened.\n", encoding="utf-8"
    )
    library = Library.build([articles], index=tmp_path / "index")
    question = "When did the Lillehavn bridge open?"
    for number in range(len(told)):
        (articles / f"{number}.txt").write_text("Rewritten.\n", encoding="utf-8")
    assert first(library, question) in told
    assert "lorry" in first(library, question, fresh_only=True)
    assert [x.article.id for x in library.search(question, k=3, fresh_only=True)] == ["last.txt"]
    # Nor is what changed shown beneath a silence.
    silent = library.ask("Who painted the Lillehavn bridge green?", fresh_only=True)
    assert [x.article.id for x in silent.nearest] == ["last.txt"]


def test_what_is_told_of_another_year_does_not_answer(tmp_path: Path) -> None:
    port = tmp_path / "port.txt"
    port.write_text(
        "In 2023 the port of Lillehavn handled 412 ships. Half of them brought timber.\n\nMarit Dahl became mayor in 2019.\n",
        encoding="utf-8",
    )
    library = Library.build([port], index=tmp_path / "index")
    assert "412" in first(library, "How many ships did the port of Lillehavn handle in 2023?")
    assert not library.ask("How many ships did the port of Lillehavn handle in 2019?").answered
    assert "Dahl" in first(library, "Who became mayor in 2019?")


def test_what_is_told_of_another_year_is_quoted_after_nothing(tmp_path: Path) -> None:
    port = tmp_path / "port.txt"
    port.write_text(
        "In 2019 the port of Lillehavn handled 412 ships, most of them with timber.\n\n"
        "The mayor spoke of it for hours.\n\nIn 2023 the port of Lillehavn handled 388 ships, most of them with oil.\n",
        encoding="utf-8",
    )
    library = Library.build([port], index=tmp_path / "index")
    view = View(library.generation)

    def read(year: int) -> Found:
        query, _ = scope(view, f"How many ships did the port of Lillehavn handle in {year}?", Filters())
        found = find(view, library.encoder, library.reranker, query)
        assert found is not None
        return found

    assert [item.row for item in read(2019).scored] == [0, 1]
    assert [item.row for item in read(2023).scored] == [2, 1]
    # All stay when the best tells of another year, which counts against it.
    of_neither = read(2021)
    best = of_neither.scored[0].row
    assert best in (0, 2)
    assert {0, 2} <= {item.row for item in of_neither.scored}
    assert signals(view, of_neither, best).years == 1.0


def test_who_asks_for_more_has_not_changed_the_subject(library: Library) -> None:
    ruiz = "What does Ana Ruiz say about bread?"
    more, _ = asked(library, "What else?", ruiz)
    assert more.searched.articles == 2
    assert more.asked_with == "Ana Ruiz bread"
    for between in ((), ("What else?",), ("Go on", "Tell me more")):
        answer, _ = asked(library, "And about drivers?", ruiz, *between)
        assert answer.asked_with == "Ana Ruiz bread"
        assert [excerpt.article.author for excerpt in answer.excerpts] == ["Ana Ruiz"]
    then, _ = asked(library, "What else?", "When did the Oslo tunnel open?", "What did the minister call it?")
    assert then.asked_with == "Oslo tunnel open minister call"


@pytest.mark.parametrize("unusable", ["", "?", "\ud800", "x" * 12_000])
def test_who_asks_for_more_of_nothing_gets_silence(library: Library, unusable: str) -> None:
    assert not library.ask("What else?").answered
    assert not library.ask("What else?", history=[unusable, "Tell me more"]).answered
    again = library.ask("What else?", history=["When did the Oslo tunnel open?", unusable])
    assert "1998" in again.excerpts[0].text


def test_who_else_asks_who_and_what_was_quoted_is_known(library: Library) -> None:
    answer, [(_, before)] = asked(library, "Who else?", "What does Ana Ruiz say about drivers?")
    assert before.excerpts[0].article.author == "Ana Ruiz"
    assert before.excerpts[0].text not in [excerpt.text for excerpt in answer.excerpts]
    phrase, _ = asked(library, "What else?", 'What is said of "a gift to the coast"?')
    assert phrase.not_found is None


def test_what_was_quoted_is_known_where_it_stands_now(tmp_path: Path) -> None:
    port, text = tmp_path / "port.txt", "The port of Lillehavn handled 412 ships. Half of them brought timber."
    port.write_text(text, encoding="utf-8")
    question = "How many ships did the port of Lillehavn handle?"
    before = Library.build([port], index=tmp_path / "index").ask(question)
    port.write_text(f"A new line.\n\n{text}", encoding="utf-8")
    after = Library.build([port], index=tmp_path / "index").ask("What else?", history=[(question, before)])
    assert "412" in before.excerpts[0].text
    assert not [x for x in (*after.excerpts, *after.nearest) if "412" in x.text]


def test_more_is_silence_when_there_is_no_more(library: Library) -> None:
    rye = "How long does rye bread keep?"
    answer, [(_, before)] = asked(library, "What else?", rye)
    assert "two weeks" in before.excerpts[0].text
    assert not answer.answered
    assert before.excerpts[0].text not in [near.text for near in answer.nearest]
    assert "two weeks" in first(library, "What else?", history=[rye])


def test_a_question_that_only_begins_like_one_for_more_may_be_answered_with_what_was_shown(library: Library) -> None:
    answer, [(_, before)] = asked(library, "More than a dozen bridges were closed when?", "How many bridges were closed in 2021?")
    assert answer.excerpts[0].text == before.excerpts[0].text


def test_history_is_no_source_of_answers(library: Library) -> None:
    assert not library.ask("Who won the chess championship in Buenos Aires?", history=["When did the Oslo tunnel open?"]).answered


@pytest.mark.parametrize(
    "question", ["bread", "the of and", "Qu'est-ce que c'est?", "“”", '"', "(((((", "price " * 1_600, "\x07bread\x00"]
)
def test_odd_questions_get_an_answer_or_silence(library: Library, question: str) -> None:
    if any(c.isalnum() for c in question):
        answer = library.ask(question)
        assert answer.answered == bool(answer.excerpts)
        assert library.ask(question) == answer


def test_search_ranks_single_sentences_and_never_stays_silent(library: Library) -> None:
    found = library.search("chess championship", k=100)
    assert len(found) == len({(x.article.id, x.start) for x in found}) > 5
    assert [x.score for x in found] == sorted((x.score for x in found), reverse=True)


def test_the_index_holds_no_more_than_the_articles(library: Library, tmp_path: Path) -> None:
    empty = tmp_path / "one"
    empty.mkdir()
    (empty / "a.txt").write_text("One sentence only.\n", encoding="utf-8")
    small = Library.build([empty], index=tmp_path / "index")
    assert len(small.search("sentence", k=10)) == 1
    assert small.ask("How many sentences are there?").searched.passages == 1
