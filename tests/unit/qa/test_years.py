"""Years in a question, and what counts as an article that knows them."""

from __future__ import annotations

import pytest

from qa.years import absent, known, without_sources, years


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
