"""Labelled pairs before or after a text state what they say, are never quoted, and are told from an article's own lines."""

from __future__ import annotations

import pytest

from embeddings.articles.article import Attribution
from embeddings.articles.attribution import attribute
from embeddings.articles.labelled import people, states
from embeddings.articles.segment import segment

BODY = "The first paragraph says something at length. It goes on.\n\nThe second one says something else.\n\nThe last one ends."


def read(text: str) -> tuple[Attribution, str]:
    found = attribute(text)
    sentences = segment(text, asides=found.asides).sentences
    return found.attribution, " ".join(s.span.of(text) for s in sentences)


@pytest.mark.parametrize("separator", [": ", " | ", "\t"])
def test_lines_above_a_text_are_read_and_never_quoted(separator: str) -> None:
    pairs = {
        "Title": "The Long War",
        "Author": "Jane Doe",
        "Editor": "John Roe",
        "Publication date": "3 May 2024",
        "Words": "650",
    }
    found, quoted = read("\n".join(separator.join(pair) for pair in pairs.items()) + f"\n\n{BODY}")
    values = [fact and fact.value for fact in (found.title, found.author, found.date)]
    assert values == ["The Long War", "Jane Doe", "2024-05-03"]
    assert quoted == BODY.replace("\n\n", " ")


def test_lines_below_a_text_are_read_and_the_day_of_a_change_is_not_its_date() -> None:
    below = "Publication: The Evening Paper\nDocument URL: https://paper.example/a\nLast updated: 4 June 2025\nLanguage: English"
    found, quoted = read(f"{BODY}\n\n{below}")
    values = [fact and fact.value for fact in (found.publication, found.url, found.date)]
    assert values == ["The Evening Paper", "https://paper.example/a", None]
    assert "Evening" not in quoted


@pytest.mark.parametrize(
    "pairs",
    [
        [("Photography", "Jane Doe"), ("Editor", "John Roe"), ("Reviewed by", "Amina Khan")],
        [("Contact", "Jane Doe"), ("Last updated", "3 May 2024")],
        [("Author", "Staff"), ("Words", "650")],
        [("Editor", "Why did you go?"), ("Author", "Because I had to."), ("Editor", "And then?")],
        [("Name", "Jane Doe"), ("Age", "42")],
        [("Author", "Jane Doe")],
    ],
)
def test_others_than_the_author_and_the_lines_of_an_interview_state_nothing(pairs: list[tuple[str, str]]) -> None:
    assert states(pairs) == {}


def test_a_source_is_an_address_or_a_publication() -> None:
    assert states([("Source", "https://paper.example/a"), ("Date", "May 3, 2024")])["url"][0] == "https://paper.example/a"
    assert states([("Source", "The Evening Paper"), ("Date", "May 3, 2024")])["publication"][0] == "The Evening Paper"


def test_names_of_a_catalogue_are_turned_round() -> None:
    assert people("Mirza, Rukhsana; Khan, Zarak") == "Rukhsana Mirza, Zarak Khan"
    assert people("Jane Doe, The Evening Paper") == "Jane Doe"
    assert people("Staff Reporter") is None


def test_a_colon_within_an_article_makes_no_label() -> None:
    text = f"{BODY}\n\nThe rule: nobody leaves.\n\nThe cost: a harbour.\n\n{BODY}"
    assert "nobody leaves" in read(text)[1]
