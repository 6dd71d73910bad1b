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
