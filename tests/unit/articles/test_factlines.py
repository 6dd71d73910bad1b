"""Lines with several facts, and exports with codes before each fact."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.factlines import fact_line

BODY = "The river rose twice that spring, and nobody had asked the engineers what they would do about it.\n\n" * 4


@pytest.mark.parametrize(
    "line",
    [
        "Asma Lodhi and Peter Oduya · Harbour Times · 3 May 2024",
        "Harbour Times | 3 May 2024 | Asma Lodhi and Peter Oduya",
        "Asma Lodhi and Peter Oduya, Harbour Times, May 3, 2024",
        "3 May 2024 — Harbour Times — By Asma Lodhi and Peter Oduya",
        "via Harbour Times by Asma Lodhi and Peter Oduya on May 3, 2024",
    ],
)
def test_names_paper_and_day_in_any_order(line: str) -> None:
    assert fact_line(line) == {"author": "Asma Lodhi and Peter Oduya", "publication": "Harbour Times", "date": "2024-05-03"}


@pytest.mark.parametrize(
    "line",
    [
        "Asma Lodhi · Karachi · 3 May 2024",
        "Asma Lodhi told the Harbour Times on 3 May 2024",
        "Asma Lodhi · Harbour Times",
        "Asma Lodhi · Harbour Times · Updated 3 May 2024",
    ],
)
def test_a_place_a_sentence_or_a_change_is_none(line: str) -> None:
    assert fact_line(line) == {}


def test_codes_before_facts() -> None:
    text = f"HD  The river and the plan\n\nBY  By Asma Lodhi\n\nPD  3 May 2024\n\nSN  Harbour Times\n\nLP  \n\n{BODY}"
    found = attribute(text).attribution
    facts = (found.title, found.author, found.publication, found.date)
    assert [fact and fact.value for fact in facts] == ["The river and the plan", "Asma Lodhi", "Harbour Times", "2024-05-03"]


def test_words_in_capitals_are_no_codes() -> None:
    assert attribute(f"UN: Who pays?\n\nEU  Nobody knows\n\n{BODY}").attribution.author is None
