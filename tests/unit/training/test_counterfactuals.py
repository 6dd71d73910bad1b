"""A counterfactual differs in one term, and its text cannot answer it."""

from __future__ import annotations

from random import Random

import pytest

from embeddings.training.counterfactuals import Kind, counterfactuals, terms
from embeddings.training.variants import WAYS, keywords, long_winded, lower, typo, varied

TEXT = "In 1998 the Kivu Accord was signed in Nairobi by three ministers of ANC."
POOL = {
    Kind.YEAR: ["1998", "2003"],
    Kind.NAME: ["Kampala", "Nairobi", "Kivu Accord", "Bukavu Treaty"],
    Kind.ACRONYM: ["ANC", "UNHCR"],
    Kind.NUMBER: ["12"],
    Kind.MONTH: [],
}


def kinds(question: str, text: str = TEXT, seed: int = 1) -> dict[Kind, str]:
    return {c.kind: c.question for c in counterfactuals(question, text, text, POOL, Random(seed))}


def test_a_year_becomes_another_year() -> None:
    made = kinds("What was signed in 1998?")
    assert made[Kind.YEAR].startswith("What was signed in ")
    assert "1998" not in made[Kind.YEAR]


def test_a_name_becomes_a_name_of_the_same_length() -> None:
    assert kinds("Who came to Nairobi?")[Kind.NAME] == "Who came to Kampala?"
    assert kinds("When was the Kivu Accord signed?")[Kind.NAME] == "When was the Bukavu Treaty signed?"


def test_a_spelt_number_becomes_another_spelt_number() -> None:
    changed = kinds("Who were the three ministers?")[Kind.NUMBER]
    assert "three" not in changed
    assert changed.endswith("ministers?")


def test_nothing_is_exchanged_that_the_text_does_not_say() -> None:
    made = kinds("Who went to Lagos in 1877?")
    assert Kind.YEAR not in made
    assert Kind.NAME not in made


def test_no_replacement_stands_in_the_text() -> None:
    for seed in range(30):
        for made in counterfactuals("Who signed in Nairobi in 1998?", TEXT, TEXT + " Kampala, 2003.", POOL, Random(seed)):
            if made.kind in (Kind.YEAR, Kind.NAME):
                assert made.new not in TEXT + " Kampala, 2003."


def test_the_first_word_of_a_question_is_no_name() -> None:
    assert Kind.NAME not in kinds("Kampala?", "Kampala.")


def test_opposites_are_exchanged_only_where_the_text_has_not_both() -> None:
    assert kinds("Who was the first minister?", "She was the first minister.")[Kind.OPPOSITE] == "Who was the last minister?"
    assert Kind.OPPOSITE not in kinds("Who was the first?", "The first shall be last.")


def test_a_question_that_denies_is_not_denied_again() -> None:
    assert Kind.NEGATION in kinds("What was signed?")
    assert Kind.NEGATION not in kinds("What was not signed?")


def test_terms_are_each_of_one_kind() -> None:
    found = terms([TEXT, "On 4 May 2003 the Bukavu Treaty followed, said UNHCR."])
    assert found[Kind.YEAR] == ["1998", "2003"]
    assert found[Kind.ACRONYM] == ["ANC", "UNHCR"]
    assert found[Kind.MONTH] == ["May"]
    assert "Bukavu Treaty" in found[Kind.NAME]
    assert "4" in found[Kind.NUMBER]


@pytest.mark.parametrize("way", WAYS)
def test_the_same_seed_gives_the_same_variant(way: object) -> None:
    question = "Which treaty did Tehreek-e-Insaf oppose in Nairobi in 1998?"
    assert callable(way)
    assert way(question, Random(5)) == way(question, Random(5))


def test_variants_keep_the_numbers() -> None:
    question = "Which treaty did the ministers sign in 1998?"
    for seed in range(20):
        for way in WAYS:
            assert "1998" in way(question, Random(seed))


def test_keywords_leave_out_what_carries_nothing() -> None:
    assert keywords("What did the ministers sign in 1998?", Random(1)).lower() == "ministers sign 1998"
    assert lower("Who Signed?", Random(1)) == "who signed"


def test_slips_spare_short_words() -> None:
    assert typo("Who is in it?", Random(1)) == "Who is in it?"


def test_a_share_of_nothing_changes_nothing() -> None:
    assert varied("Who?", Random(1), 0.0) == "Who?"
    assert "Who signed?"[1:] in long_winded("Who signed?", Random(1))
