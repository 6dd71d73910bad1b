"""Somebody else's words are told from the author's own."""

from __future__ import annotations

import pytest

from embeddings.articles.article import Span
from embeddings.articles.clauses import Speech
from embeddings.articles.reported import reported
from tests.eval.articles.reported_labels import WRITTEN
from tests.eval.reported import rates


@pytest.mark.parametrize(("text", "sentence", "speaker"), WRITTEN)
def test_the_speaker_is_the_one_the_article_names(text: str, sentence: str, speaker: str | None) -> None:
    start = text.index(sentence)
    found = reported(text, Span(start, start + len(sentence)))
    assert (found and found.speaker) == speaker


def test_rates_on_the_labelled_sentences_stay_what_they_were() -> None:
    for name, (right, total, wrong) in rates().items():
        assert right >= 0.98 * total, (name, wrong)


def test_the_evidence_is_in_the_text() -> None:
    text = "It rained. “We will not stop now,” said Colonel Shah."
    found = reported(text, Span(11, len(text)))
    assert found is not None
    assert found.kind is Speech.QUOTED
    assert found.evidence.of(text) == "said Colonel Shah"


def test_a_quotation_without_a_speaker_is_a_quotation_all_the_same() -> None:
    text = "It rained. “We will not stop until it ends.” It ended."
    found = reported(text, Span(11, 44))
    assert found is not None
    assert (found.kind, found.speaker) == (Speech.QUOTED, None)


def test_speech_of_several_paragraphs_is_quoted_in_each() -> None:
    text = "He said: “It begins here and goes on.\n“It goes on there and does not end yet.\n“It ends.”"
    start = text.index("“It goes on there")
    found = reported(text, Span(start, text.index("\n“It ends")))
    assert found is not None
    assert found.kind is Speech.QUOTED


def test_a_clause_before_a_noun_that_looks_like_a_verb_is_nobody() -> None:
    text = "Smith welcomes the public remark of the chief minister that nobody is to blame."
    assert reported(text, Span(0, len(text))) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Never!” cried Mrs. Amna Shah.", "Mrs. Amna Shah"),
        ("“I know,” said Khan. “We all know it by now.”", "Khan"),
        ("Villagers complained that the well was dry.", "Villagers"),
        ("A spokeswoman for the ministry confirmed that talks had begun.", "A spokeswoman for the ministry"),
        ("The government expects growth of 3 per cent.", "The government"),
        ("In the words of one trader, “the market is dead.”", "one trader"),
        ("As the poet once put it, the sea has no memory.", "the poet"),
        ("According to one official, the road is closed.", "one official"),
        ("Wages rise according to age.", None),
        ("Everything went according to plan.", None),
        ("No one denied that he was there.", None),
        ("I believe the plan is good.", None),
        ("What the report found is clear.", None),
        ("The committee found him guilty.", None),
        ("The clock in the hall said noon.", None),
        ("The rain continued for days.", None),
        ("The proposal called for new elections.", None),
    ],
)
def test_only_who_says_something_is_a_speaker(text: str, speaker: str | None) -> None:
    found = reported(text, Span(0, len(text)))
    assert (found and found.speaker) == speaker


def test_a_quotation_that_goes_on_in_the_next_paragraph_keeps_its_speaker() -> None:
    text = "“It was the worst winter,” Farida Noor said.\n\n“We burned the doors first.\n\n“In March it ended.”\n\n“Was it so?”"
    for sentence, speaker in (
        ("“We burned the doors first.", "Farida Noor"),
        ("“In March it ended.”", "Farida Noor"),
        ("“Was it so?”", None),
    ):
        start = text.index(sentence)
        found = reported(text, Span(start, start + len(sentence)))
        assert found is not None
        assert found.speaker == speaker


def test_an_office_before_a_name_is_part_of_who_speaks() -> None:
    text = "District commissioner Ilyas Toor said that tents were on their way."
    found = reported(text, Span(0, len(text)))
    assert found is not None
    assert found.speaker == "District commissioner Ilyas Toor"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We wait,” shop owner Ali Raza said, “and we go on waiting here.”", "shop owner Ali Raza"),
        ("Her uncle Anwar remembered that the river was clean.", "Her uncle Anwar"),
        ("Ann Roe, economist at Delta Bank, said prices would fall.", "Ann Roe"),
        ("A lawyer for the families, Ann Roe, told reporters that they would sue.", "Ann Roe"),
        ("The minister called the report “a work of fiction from beginning to end.”", "The minister"),
        ("Fewer ships called last year, figures from the port showed.", "figures from the port"),
        ("As the court noted on Monday, the law is silent.", "the court"),
        ("Residents of the valley said they would leave.", "Residents of the valley"),
        ("Sky News pointed out that nobody had asked.", "Sky News"),
    ],
)
def test_offices_relatives_texts_and_names_beside_what_they_are_speak(text: str, speaker: str) -> None:
    found = reported(text, Span(0, len(text)))
    assert found is not None
    assert found.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The ministry did not respond to requests for comment.",
        "Hospitals admitted 214 patients on Monday.",
        "The director pleaded guilty to two charges.",
        "He called it a “difficult day” and left the hall.",
        "The state should listen before it counts.",
        "The company added 400 jobs in May.",
        "The map shows where the river ran.",
        "While Reyes still maintains more support than anybody, the party has moved on.",
        "In a merger, one faction swears loyalty to another and is absorbed by it.",
    ],
)
def test_acts_and_terms_are_no_speech(text: str) -> None:
    assert reported(text, Span(0, len(text))) is None


@pytest.mark.parametrize(
    "text",
    [
        "Roe would keep the toll; Haddad thinks it must go.",
        "The port stayed open, while Haddad says that nobody came.",
        "The port stayed open, and Haddad credits the pilots with it.",
        "The port stayed open, but officials said the pilots had left.",
        "Haddad says that the port is open; Roe believes it is shut.",
        "Roe reports a good year, whereas Haddad describes a bad one.",
    ],
)
def test_of_two_clauses_by_different_people_neither_names_the_speaker_of_both(text: str) -> None:
    known = "Ann Roe and Omar Haddad know the port."
    assert reported(f"{known} {text}", Span(len(known) + 1, len(known) + 1 + len(text))) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The minister said the port was open, but that nobody came.", "The minister"),
        ("The minister said the port was open; it would stay so, she added.", "The minister"),
        ("But the minister said that the port was open.", "the minister"),
        ("While the port decays, the minister argues, nobody pays.", "the minister"),
    ],
)
def test_a_speaker_of_all_clauses_is_named(text: str, speaker: str) -> None:
    found = reported(text, Span(0, len(text)))
    assert found is not None
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor opposed the bridge and Berg said so.", None),
        ("The town slept and the police said so.", None),
        ("The firm collapsed in 2002 and prosecutors claim that money is missing.", None),
        ("The mayor and the council said so.", "The mayor and the council"),
        ("Ann Berg and the mayor said so.", "Ann Berg and the mayor"),
        ("Passengers at the terminus and drivers said they would walk.", "Passengers at the terminus and drivers"),
    ],
)
def test_a_clause_before_and_is_no_part_of_who_speaks(text: str, speaker: str | None) -> None:
    found = reported(text, Span(0, len(text)))
    assert (found and found.speaker) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe's figures explain the concern.",
        "Ann Roe’s article argues that the port is open.",
        "Its numbers show that the port is open.",
        "Roe’s list is the longest, and runs to three pages.",
        "Her remarks follow a bad year.",
    ],
)
def test_a_thing_of_somebodys_is_nobody_who_speaks(text: str) -> None:
    assert reported(text, Span(0, len(text))) is None


def test_who_is_according_to_ends_where_a_clause_begins() -> None:
    text = "According to Haddad they reach well beyond the port."
    found = reported(text, Span(0, len(text)))
    assert found is not None
    assert found.speaker == "Haddad"
