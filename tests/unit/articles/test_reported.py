"""Somebody else's words are told from the author's own."""

from __future__ import annotations

import pytest

from embeddings.articles.article import Span
from embeddings.articles.reported import Speech, reported
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
