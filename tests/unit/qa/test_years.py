"""Years in a question, and what counts as an article that knows them."""

from __future__ import annotations

import pytest

from qa.years import absent, known, tells_of_others, without_sources, years


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("How many people died in 2022?", {"2022"}),
        ("What changed between 1998 and 2004?", {"1998", "2004"}),
        ("Who won the 1066 battle?", {"1066"}),
        ("What was built in the 1980s, and what in the 1990's?", set()),
        ("Did Norway lose 1,200 men and 2000.5 tons?", set()),
        ("What does ISO 9001 ask for? And flight AB1904, or 12:2010?", set()),
        ("What was said in 2022-23?", {"2022"}),
        ("What is bread?", set()),
    ],
)
def test_years_are_whole_numbers_of_four_digits_and_no_decades(question: str, named: set[str]) -> None:
    assert years(question) == named


def test_a_reference_to_a_source_does_not_tell_of_its_year() -> None:
    text = "Deaths rose by 45% (Dawn, 2025; visionofhumanity.org, 2025). Attacks fell (GCTF, 2024)."
    assert without_sources(text) == "Deaths rose by 45% . Attacks fell ."
    assert absent(frozenset({"2025"}), known(text)) == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "The plan (launched June 2024) failed.",
        "The law (May, 2024) failed.",
        "The coalition (formed in 2024, in Quetta) failed.",
        "It was 2024.",
    ],
)
def test_a_year_in_brackets_that_tells_of_the_matter_counts(text: str) -> None:
    assert absent(frozenset({"2024"}), known(text)) == 0.0


def test_of_several_years_the_share_that_is_missing_counts() -> None:
    assert absent(frozenset({"2019", "2022"}), known("In 2019 it shrank.")) == 0.5
    assert absent(frozenset(), frozenset()) == 0.0


@pytest.mark.parametrize(
    ("passage", "other"),
    [
        ("In 2018 the yard built 40 boats.", True),
        ("Output rose from 40 boats in 2015 to 90 in 2018.", True),
        ("It built 90 boats in 2018, up from 40 the year before.", True),
        ("In 2018 the yard built 40 boats (Dawn, 2021).", True),
        ("In 2021 the yard built 40 boats.", False),
        ("The yard built 40 boats.", False),
        ("The yard built 40 boats (Dawn, 2018).", False),
        ("Since early 2018 the yard has built 40 boats.", False),
        ("By the end of 2024 the yard had built 40 boats.", False),
        ("From 2018 to 2024 the yard built 40 boats.", False),
        ("Between 2015 and 2018 the yard built 40 boats.", True),
        ("In 2020-22 the yard built 40 boats.", False),
        ("In the 2020s the yard built 40 boats, in 1995 none.", False),
        ("In 2020 it built none, and 40 the following year.", False),
        ("The yard employs 1500 men and 2000 machines.", False),
        ("The yard sold 1,500 boats for $2000 each.", False),
    ],
)
def test_a_passage_that_tells_of_other_years_is_told_from_one_that_may_tell_of_this_one(passage: str, other: bool) -> None:
    assert tells_of_others(frozenset({"2021"}), passage, passage) is other


def test_a_year_that_stands_around_a_passage_is_its_own_too() -> None:
    passage = "In 2018 the yard had built 40 boats."
    assert not tells_of_others(frozenset({"2021"}), passage, f"The year 2021\n{passage} Now it builds 90.")
    assert not tells_of_others(frozenset({"2018", "2021"}), passage, passage)
    assert not tells_of_others(frozenset(), passage, passage)
