"""Pieces as they are passed on: where and when on the last line, who writes from where, what stands around them."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.closing import contents
from embeddings.articles.frontlines import Front, front_line, is_work
from embeddings.articles.paragraphs import paragraphs

BODY = [
    f"The harbour was dredged in {year}, and nobody in the town has paid for the work since then." for year in (1990, 1995, 1999)
]


def stated(first: list[str], last: str) -> tuple[str | None, str | None]:
    found = attribute("\n\n".join([*first, *BODY, last])).attribution
    return found.publication and found.publication.value, found.date and found.date.value


@pytest.mark.parametrize(
    "last",
    [
        "Source: The Coast Herald, May 3, 2024",
        "Source: The Coast Herald | 3 May 2024",
        "(The Coast Herald, May 3, 2024)",
        "[The Coast Herald, 3 May 2024]",
        "Courtesy: The Coast Herald, 3 May 2024.",
        "(Source: The Coast Herald, 3 May 2024)",
    ],
)
@pytest.mark.parametrize("first", [["The harbour nobody pays for", "By Joan Ellwood"], ["The harbour nobody pays for"]])
def test_paper_and_day_on_the_last_line_are_read(first: list[str], last: str) -> None:
    assert stated(first, last) == ("The Coast Herald", "2024-05-03")


@pytest.mark.parametrize(
    "last",
    [
        "Source: World Bank, May 3, 2024",
        "Source: The Coast Herald, May 2024",
        "The Coast Herald, May 3, 2024, was the first to say so.",
        "(Joan Ellwood, May 3, 2024)",
        "Source: The Coast Herald, May 3, 2024; The Quay Post, June 4, 2024",
    ],
)
def test_other_sources_on_the_last_line_are_no_publication(last: str) -> None:
    assert stated(["The harbour nobody pays for", "By Joan Ellwood"], last)[0] is None


@pytest.mark.parametrize(
    "who", ["Joan Ellwood in Nairobi", "Joan Ellwood and Omar Haddad in New York", "Joan Ellwood in Quetta, Balochistan"]
)
def test_the_names_before_a_place_are_the_authors(who: str) -> None:
    text = "\n\n".join(["The harbour nobody pays for", who, "Published May 3 2024", *BODY])
    author = attribute(text).attribution.author
    assert author is not None
    assert author.value == who.partition(" in ")[0]


@pytest.mark.parametrize(
    "line", ["Harbour works in Nairobi", "Joan Ellwood in trouble again", "The people in Nairobi", "Hope in Nairobi"]
)
def test_other_words_before_a_place_name_nobody(line: str) -> None:
    assert front_line(line, paragraphs(line)[0]).kind is not Front.NAMES


@pytest.mark.parametrize(
    "line",
    [
        "Lecturer in public law and a former member of a harbour board.",
        "Professor of history at a college in the north and the author of two books.",
    ],
)
def test_two_positions_below_a_name_say_what_somebody_is(line: str) -> None:
    assert is_work(front_line(line, paragraphs(line)[0]))


def test_a_sentence_about_a_lecturer_is_not_what_somebody_is() -> None:
    line = "Lecturers in public law were paid, and a former member of the board said so."
    assert not is_work(front_line(line, paragraphs(line)[0]))


@pytest.mark.parametrize(
    "line",
    [
        "Save articles to read later and create your own reading list.",
        "One email every Friday with the pieces that our editors liked.",
        "You may occasionally receive promotional content from The Quay.",
    ],
)
def test_what_a_house_says_to_its_readers_is_no_part_of_the_article(line: str) -> None:
    assert boilerplate_rule(line)


@pytest.mark.parametrize(
    "line", ["One email every hour was all that the clerk sent.", "You may receive no answer from the office."]
)
def test_prose_about_mail_is_quoted(line: str) -> None:
    assert boilerplate_rule(line) is None


def test_rows_whose_dots_lead_to_a_page_are_contents_without_a_label() -> None:
    rows = ["The figures ............ 3", "What has changed . . . . . . 4"]
    text = "\n\n".join([*rows, "He waited ..... and then came 3 men.", *BODY])
    assert [a.span.of(text) for a in contents(text, paragraphs(text))] == rows
