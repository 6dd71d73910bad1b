"""What a question means before anything is searched: follow-ups, sources, phrases, names."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from qa.aim import aim
from qa.carried import carried
from qa.confidence import missing
from qa.directory import Entry
from qa.followup import asks_for_more, asks_only_for_more, resolved
from qa.names import distance, fitting, long_form, paired, sounding
from qa.phrases import holds, phrases
from qa.sources import Sources

ARTICLES = (
    Entry(0, "a", "The Long March Home", "Ana María Ruiz", "2024"),
    Entry(1, "b", "Rivers", "John Smith and Ana Maria Ruiz", None),
    Entry(2, "c", None, None, None),
    Entry(3, "d", "Dams", "Smith", "2023-01"),
    Entry(4, "e", "Locks", "River Research Group", None),
    Entry(5, "f", None, "Conor O’Brien", None),
    Entry(6, "g", None, "Martin King Jr.", None),
    Entry(7, "h", None, "Jan van der Berg", None),
    Entry(8, "i", None, "Talat Masood (Retd)", None),
)


@pytest.mark.parametrize(
    ("question", "earlier", "added"),
    [
        ("And in 2023?", ["How many bridges collapsed in Norway?"], "bridges collapsed Norway"),
        ("Who built them?", ["How many bridges collapsed in Norway?"], "bridges collapsed Norway"),
        ("Why?", ["Did the mayor resign?"], "mayor resign"),
        ("When did it open?", ["Where is the Oslo tunnel?", "How long is it?"], "Oslo tunnel"),
        ("How many bridges collapsed in Sweden in 1950?", ["Where is the Oslo tunnel?"], None),
        ("Who built them?", [], None),
    ],
)
def test_a_follow_up_takes_on_the_subject_of_the_question_before(question: str, earlier: list[str], added: str | None) -> None:
    asked, words = resolved(question, earlier)
    assert words == added
    assert asked == (question if added is None else f"{question} ({added})")


@pytest.mark.parametrize(
    ("question", "more", "only"),
    [
        ("What else?", True, True),
        ("And what else does he say?", True, True),
        ("Is there anything else?", True, True),
        ("Tell me a bit more about it.", True, True),
        ("Can you tell us a lot more?", True, True),
        ("I'd like to know more.", True, True),
        ("Thanks, what else?", True, True),
        ("More, please", True, True),
        ("ok, go on", True, True),
        ("Something more?", True, True),
        ("Who else?", True, False),
        ("Who else objected?", True, False),
        ("What else did Ruiz recommend?", True, False),
        ("More about the locks", True, False),
        ("Any other reasons?", True, False),
        ("Another one", True, False),
        ("More examples?", True, False),
        ("More than how many people came?", False, False),
        ("Tell me more than one reason.", False, False),
        ("Any more locks in 2024 than 40?", False, False),
        ("More people came in 2020, why?", False, False),
        ("What more recent locks leak?", False, False),
        ("Something else: how deep are the locks?", False, False),
        ("Where did they go on Sunday?", False, False),
        ("Besides Ruiz, who else objected?", False, False),
        ("What is done elsewhere?", False, False),
    ],
)
def test_what_asks_for_more_than_was_said(question: str, more: bool, only: bool) -> None:
    assert (asks_for_more(question), asks_only_for_more(question)) == (more, only)


@pytest.mark.parametrize(
    ("question", "articles", "rest"),
    [
        ("What does Ana Maria Ruiz say about locks?", (0, 1), "locks?"),
        ("According to John Smith, how deep is the canal?", (1,), "how deep is the canal?"),
        ("Why does John Smith argue that dams fail?", (1,), "Why dams fail?"),
        ("What is said of bread in the article “The Long March Home”?", (0,), "What is said of bread ?"),
        ('What does "The long march home" say about bread?', (0,), "bread?"),
        ("What does Ruiz say about locks?", (0, 1), "locks?"),
        ("what does ruiz say about locks?", (0, 1), "locks?"),
        ("What would John Smith do about the silt?", (1,), "What would John Smith do about the silt?"),
        ("Why does Dr Ruiz fear the winter?", (0, 1), "Why does Ruiz fear the winter?"),
        ("What is Ruiz's verdict on the locks?", (0, 1), "the locks?"),
        ("In Ruíz’s opinion, what should be done?", (0, 1), "what should be done?"),
        ("what does smith say about NATO?", (1, 3), "NATO?"),
        ("What has Smith called for?", (1, 3), "What has Smith called for?"),
        ("What do Smith and Ruiz say about dams?", (0, 1, 3), "dams?"),
        ("Does Ana Maria Ruiz agree with O’Brien's view?", (0, 1, 5), "Does Ana Maria Ruiz agree with O’Brien's view?"),
        ("What does O'Brien write about “São Paulo”?", (5,), "“São Paulo”?"),
        ("What does Martin King Jr. say about peace?", (6,), "peace?"),
        ("What does King say about peace?", (6,), "peace?"),
        ("What does van der Berg say about peace?", (7,), "peace?"),
        ("According to Talat Masood, what matters?", (8,), "what matters?"),
    ],
)
def test_a_question_that_names_its_source_is_answered_from_there(question: str, articles: tuple[int, ...], rest: str) -> None:
    found = aim(question, Sources(ARTICLES))
    assert found is not None
    assert (found.articles, found.question) == (articles, rest)


@pytest.mark.parametrize(
    "question",
    [
        "Who is John Smith?",
        "When was The Long March Home filmed?",
        "Where was John Smith born?",
        "What does Carlos Ruiz say about dams?",
        "What does Ruiz Moreno say about dams?",
        "Who is Ruiz?",
        "What does the Ruiz say?",
        "what does the group say about dams?",
        "What does Group say about dams?",
        "What is the criticism of John Smith?",
        "Who rejected Smith's proposal?",
        "What do critics say about John Smith's claims?",
        "Was John Smith blamed for the collapse?",
        "Adam Smith's view of locks?",
        "What does Øystein Smith say about locks?",
        "What does J. Smith say about locks?",
        "what did adam smith argue about locks?",
        "how does king affect the water?",
        "What does de Smith say about locks?",
        "What did the leaked King report find?",
        "What did Smith's government want?",
        "How long is the Ruiz canal?",
        "How deep are rivers?",
    ],
)
def test_a_name_that_is_no_source_aims_nowhere(question: str) -> None:
    assert aim(question, Sources(ARTICLES)) is None


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("What does Ruiz say about locks?", "What is said about locks?"),
        ("How does John Smith rate the dams?", "What is said about the dams?"),
        ("What does Smith make of the dams?", "What is said about the dams?"),
        ("O'Brien's view of the dams", "What is said about the dams?"),
        ("What does the article “The Long March Home” say about bread?", "What is said about bread?"),
        ("Why does John Smith argue that dams fail?", "Why does John Smith argue that dams fail?"),
        ("What does O'Brien recommend?", "What does O'Brien recommend?"),
        ("How deep is the canal in the article “The Long March Home”?", "How deep is the canal ?"),
    ],
)
def test_who_reads_authors_is_asked_for_a_topic_or_the_question_as_it_was_typed(question: str, asked: str) -> None:
    found = aim(question, Sources(ARTICLES))
    assert found is not None
    assert found.whole == asked


RUIZ = "What does Ana Maria Ruiz say about locks?"


@pytest.mark.parametrize(
    ("question", "earlier", "articles", "asked"),
    [
        ("And about dams?", [RUIZ], (0, 1), "What is said about dams?"),
        ("What about the winter?", [RUIZ], (0, 1), "What is said about the winter?"),
        ("And on bread?", [RUIZ, "And about dams?"], (0, 1), "What is said about bread?"),
        ("What else does she say?", [RUIZ], (0, 1), "What else does she say? (locks)"),
        ("Why does the author think that they leak?", [RUIZ], (0, 1), "Why does the author think that they leak? (locks)"),
        ("What is his view of bread?", ["According to John Smith, how deep is it?"], (1,), "What is his view of bread? (deep)"),
        ("And about bread?", ["What do Smith and Ruiz say about dams?"], (0, 1, 3), "What is said about bread?"),
        ("And on bread?", [RUIZ, *["And about dams?"] * 10], (0, 1), "What is said about bread?"),
        ("And Smith?", [RUIZ], (1, 3), "What is said about locks?"),
        ("What about Dr. Smith?", [RUIZ], (1, 3), "What is said about locks?"),
        ("What about Smith and O'Brien?", [RUIZ], (1, 3, 5), "What is said about locks?"),
        ("What about O'Brien?", [RUIZ, "And about dams?"], (5,), "What is said about dams?"),
        ("And what does Smith say about dams?", [RUIZ], (1, 3), "What is said about dams?"),
        ("And what does Smith say?", [RUIZ], (1, 3), "What is said about locks?"),
        ("What does Smith say about it?", ["How deep is the canal?"], (1, 3), "How deep is the canal?"),
        ("And what do others say?", [RUIZ], (2, 3, 4, 5, 6, 7, 8), "What is said about locks?"),
        ("Does anybody else agree with that?", [RUIZ, "And about dams?"], (2, 3, 4, 5, 6, 7, 8), "What is said about dams?"),
        ("Who else?", [RUIZ], (2, 3, 4, 5, 6, 7, 8), "What is said about locks?"),
        ("And who else says so?", [RUIZ], (2, 3, 4, 5, 6, 7, 8), "What is said about locks?"),
        ("What do other authors say about bread?", [RUIZ], (2, 3, 4, 5, 6, 7, 8), "What is said about bread?"),
        ("And the others?", ["According to John Smith, how deep is it?"], (0, 2, 3, 4, 5, 6, 7, 8), "how deep is it?"),
        ("And about bread?", ['What does "The long march home" say about dams?'], (0,), "What is said about bread?"),
    ],
)
def test_a_follow_up_is_asked_of_whom_the_question_before_was_asked_of(
    question: str, earlier: list[str], articles: tuple[int, ...], asked: str
) -> None:
    found = carried(question, earlier, Sources(ARTICLES), nowhere)
    assert found is not None
    assert (found.aim.articles, found.aim.whole) == (articles, asked)


@pytest.mark.parametrize(
    ("question", "earlier"),
    [
        ("Do others see more dams?", [RUIZ]),
        ("What do others say?", ["How deep is the canal?"]),
        ("When was it built?", [RUIZ]),
        ("How do they leak?", [RUIZ]),
        ("TTP?", [RUIZ]),
        ("And in Smith's time?", [RUIZ]),
        ("What about Smith's view of bread?", [RUIZ]),
        ("On what day was it built?", [RUIZ]),
        ("About how many were lost?", [RUIZ]),
        ("And about dams?", ["How deep is the canal?"]),
        ("And about dams?", [RUIZ, "How deep is the canal?"]),
        ("And about dams?", [RUIZ, "When was it built?"]),
    ],
)
def test_a_follow_up_that_may_well_ask_anybody_is_asked_of_all(question: str, earlier: list[str]) -> None:
    assert carried(question, earlier, Sources(ARTICLES), nowhere) is None


def nowhere(_name: str, _articles: Sequence[int]) -> bool:
    return False


def test_phrases_are_what_stands_in_quotation_marks() -> None:
    assert phrases('Who said "no comment," and “never again”?') == ("no comment", "never again")
    assert phrases("Who's that? It's 5' 10\".") == ()
    assert phrases('What is ""?') == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [("They had No  comment.", True), ("No\ncomment", True), ("no comments", False), ("casino comment", False), ("none", False)],
)
def test_a_phrase_stands_in_a_text_as_whole_words(text: str, found: bool) -> None:
    assert holds(text, "no comment") is found


def test_an_acronym_means_what_the_text_says_it_means() -> None:
    assert long_form("The Tehreek-e-Taliban Pakistan (TTP) said so.", "TTP") == "Tehreek-e-Taliban Pakistan"
    assert long_form("the Ministry of Health (MoH)", "MOH") is None
    assert long_form("In May the World Health Organization (“WHO”) met.", "WHO") == "World Health Organization"
    assert long_form("We met Bob (WHO).", "WHO") is None


BOTH = (("WHO", "World Health Organization"), ("Ministry of Health", "MoH"))


def test_a_passage_is_asked_with_the_form_of_a_name_that_it_has() -> None:
    asked = "What did the WHO ask of the Ministry of Health?"
    assert fitting(asked, BOTH, "The World Health Organization wrote to the MoH.") == (
        "What did the World Health Organization ask of the MoH?"
    )
    assert fitting(asked, BOTH, "The World Health Organization (WHO) wrote.") == asked
    assert fitting(asked, BOTH, "Somebody wrote, who knows.") == asked


def test_the_index_of_terms_is_asked_with_both_forms() -> None:
    assert paired("WHO? The WHO!", BOTH[:1]) == "WHO (World Health Organization)? The WHO!"


def test_spellings_of_one_name_sound_alike_and_others_do_not() -> None:
    assert sounding("tehrik") == sounding("tehreek")
    assert sounding("mohammad") == sounding("muhamad")
    assert sounding("taliban") != sounding("talkan")


def test_a_swap_of_neighbours_is_one_slip() -> None:
    assert distance("pakitsan", "pakistan") == 1
    assert distance("", "abc") == 3
    assert distance("abc", "abc") == 0


def test_missing_numbers_and_names_are_shares() -> None:
    assert missing("Did Norway lose 1,200 men in 1905?", "1200 men of Norway in 1906") == (0.5, 0.0)
    assert missing("What did Olaf and Knut eat?", "Olaf ate") == (0.0, 0.5)
    assert missing("what is bread?", "") == (0.0, 0.0)


def test_a_short_name_stands_only_where_it_is_a_word() -> None:
    assert missing("What did Ali say?", "The Taliban said it.") == (0.0, 1.0)
    assert missing("What did Iran say?", "An Iranian said it.") == (0.0, 0.0)
    assert missing("What does a UN do?", "unknown") == (0.0, 1.0)
    assert missing("Who runs the CTDs?", "The CTD is run by Bo.") == (0.0, 0.0)
    assert missing("Who runs a CTD?", "CTDs are run by Bo.") == (0.0, 0.0)
    assert missing("Did the US act?", "The U.S. acted.") == (0.0, 0.0)
    assert missing("Did the U.S. act?", "The US acted.") == (0.0, 0.0)
    assert missing("What did O'Neill say?", "O’Neill’s word") == (0.0, 0.0)
