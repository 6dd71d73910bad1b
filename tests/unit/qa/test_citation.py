"""Under a quote stands who speaks in it, and nobody who does not."""

from __future__ import annotations

import pytest

from embeddings.articles.article import Article, Attribution, Fact, Span
from qa.answer import Citation
from qa.citation import SEVERAL, UNNAMED, cite, speaker

SAID = "According to the Harbour Board database, 212 ships called in 2024."
OWN = "That is a third more than in the year before."


def whose(text: str) -> str | None:
    return speaker(text, Span(0, len(text)))


def test_one_who_speaks_in_some_of_the_sentences_speaks_in_part() -> None:
    assert whose(SAID) == "the Harbour Board database"
    assert whose(OWN) is None
    assert whose(f"{SAID} {OWN}") == "the Harbour Board database, in part"
    assert whose(f"{OWN} {SAID}") == "the Harbour Board database, in part"


def test_one_who_speaks_in_every_sentence_speaks_in_the_whole() -> None:
    assert whose("Ann Berg said that ships came. Berg added that few left.") == "Ann Berg"
    assert whose("The army said it had left. According to the army, nobody came.") == "The army"


def test_of_several_speakers_none_is_named_but_it_is_not_given_to_the_author() -> None:
    assert whose("Ann Berg said that ships came. Omar Haddad said that none did.") == SEVERAL
    assert whose(f"Ann Berg said that ships came. {SAID} {OWN}") == f"{SEVERAL}, in part"


@pytest.mark.parametrize(
    "text",
    [
        "It lists 212 ships in the harbour.",
        "In 2024, it reported, 212 ships called.",
        "She said that 212 ships called.",
        "Others say that nobody came.",
        "Nobody came, according to him.",
    ],
)
def test_a_pronoun_names_nobody(text: str) -> None:
    assert whose(text) == UNNAMED


def test_a_pronoun_after_a_name_does_not_make_all_of_it_that_name_s() -> None:
    assert whose("Ann Berg told the minister that ships came. She said that few left.") == "Ann Berg, in part"
    assert whose(f"{OWN} It lists 212 ships.") == f"{UNNAMED}, in part"


def test_a_thing_of_somebody_s_is_not_named_as_who_speaks() -> None:
    assert whose("Ann Berg's figures explain the concern.") is None
    assert whose("Ships came, according to Ann Berg’s account.") is None
    assert whose("“Ships came, and few of them left again,” Ann Berg’s letter said.") == UNNAMED
    assert whose("Ann Berg’s lawyers said that ships came.") == "Ann Berg’s lawyers"


def test_the_line_a_person_pastes_says_whose_words_they_are_and_what_an_editor_noted() -> None:
    noted = Attribution(author=Fact("Mara Stein", "t"), title=Fact("The Harbour", "t"), notice=Fact("Retracted.", "editor"))
    told = cite(Article("a.txt", "a.txt", SAID, "0", noted), Span(0, len(SAID)))
    assert str(told) == "Mara Stein, “The Harbour”, line 1 (words of: the Harbour Board database) [notice: Retracted.]"
    assert told.to_dict()["text"] == str(told)
    assert str(Citation("Mara Stein", None, None, "2024", None, "line 1", "a.txt")) == "Mara Stein, a.txt, 2024, line 1"
