"""Who wrote it, when, and what it is called: only what the text or its editor says."""

from __future__ import annotations

import pytest

from embeddings.articles.article import Attribution, Fact
from embeddings.articles.attribution import attribute
from embeddings.articles.dates import iso_date
from embeddings.articles.names import is_name, split_names
from embeddings.articles.structure import SetAside

BODY = "The first paragraph says something at length. It goes on.\nThe second paragraph says something else.\nThe last one ends."


def author(text: str) -> str | None:
    fact = attribute(text).attribution.author
    return fact and fact.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"(Arshad Aziz Malik)\n{BODY}", "Arshad Aziz Malik"),
        (f"\nSaima Khan\nI. Introduction: The Surge\n{BODY}", "Saima Khan"),
        (f"By Jane Doe\n{BODY}", "Jane Doe"),
        (f"A Headline of Some Words\nBy Jane Doe and John de la Roe | 3 May 2024\n{BODY}", "Jane Doe and John de la Roe"),
        (f"BY JANE DOE, Staff Writer\n{BODY}", "JANE DOE"),
        (f"Written by Jane A. Doe\n{BODY}", "Jane A. Doe"),
        (f"Jane Doe, senior correspondent\n{BODY}", "Jane Doe"),
        (f"A Headline of Some Words\n{BODY}\nJane Doe is a senior fellow at the Institute of Peace.", "Jane Doe"),
        (
            f"A Headline of Some Words\n{BODY}\nJane Doe is a fellow.\nDr. John Roe is an analyst in Lahore.",
            "Jane Doe, Dr. John Roe",
        ),
        (f"{BODY}\nJane Doe", "Jane Doe"),
        (f"Climate Change\n{BODY} It is about climate change.", None),
        (f"Jim Thorpe\nJim Thorpe was an athlete from Oklahoma, whom many remember. {BODY}", None),
        (f"By all accounts it was late\n{BODY}", None),
        (f"By Staff Reporter\n{BODY}", None),
        (f"{BODY}\nThe author is a security analyst.", None),
        ("One Jane Doe ran. She won.\nDoe was glad of it.\nJohn Roe lost it.\nJane Doe is a student at the school.", None),
        (BODY, None),
    ],
)
def test_an_author_is_named_only_where_the_text_names_one(text: str, expected: str | None) -> None:
    assert author(text) == expected


def test_a_byline_is_evidence_and_never_a_sentence() -> None:
    text = f"(Arshad Aziz Malik)\n{BODY}"
    found = attribute(text)
    fact = found.attribution.author
    assert fact is not None
    assert fact.span is not None
    assert fact.span.of(text) == "(Arshad Aziz Malik)"
    assert [(a.kind, a.span) for a in found.asides] == [(SetAside.BYLINE, fact.span)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Pakistan’s Volatile Landscape\n{BODY}", "Pakistan’s Volatile Landscape"),
        (f"Is the War Really Over Now?\n{BODY}", "Is the War Really Over Now?"),
        (f"I. Introduction: The Surge\n{BODY}", None),
        (f"1. Intelligence Reform Now\n{BODY}", None),
        (f"Executive Summary\n{BODY}", None),
        (f"(Arshad Aziz Malik)\n{BODY}", None),
        (BODY, None),
    ],
)
def test_a_title_is_a_headline_on_the_first_line_or_nothing(text: str, expected: str | None) -> None:
    title = attribute(text).attribution.title
    assert (title and title.value) == expected


def test_a_known_title_that_opens_the_text_is_set_aside() -> None:
    text = f"The Long War\n{BODY}"
    found = attribute(text, (Attribution(title=Fact("The long  war", "editor")),))
    assert [(a.kind, a.span.of(text)) for a in found.asides] == [(SetAside.TITLE, "The Long War")]
    assert found.attribution.title == Fact("The long  war", "editor")


def test_the_editor_goes_before_the_format_and_the_format_before_the_text() -> None:
    text = f"By Jane Doe\n{BODY}"
    editor = Attribution(title=Fact("Edited", "editor"))
    stated = Attribution(title=Fact("Stated", "front matter"), author=Fact("J. Doe", "front matter"))
    found = attribute(text, (editor, stated))
    assert found.attribution.title == Fact("Edited", "editor")
    assert found.attribution.author == Fact("J. Doe", "front matter")
    assert [a.kind for a in found.asides] == [SetAside.BYLINE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A Headline of Some Words\nPublished: 3 May 2024\n{BODY}", "2024-05-03"),
        (f"A Headline of Some Words\nMay 3, 2024\n{BODY}", "2024-05-03"),
        (f"KARACHI, May 3, 2024 (Reuters) — {BODY}", "2024-05-03"),
        (f"A Headline of Some Words\nUpdated May 4, 2024\n{BODY}", None),
        (f"A Decade of Decline (2021-2024)\n{BODY} As 2024 ended it rained.", None),
        (f"Operations in May 2024\n{BODY}", None),
    ],
)
def test_a_date_needs_a_day_or_the_word_published(text: str, expected: str | None) -> None:
    date = attribute(text).attribution.date
    assert (date and date.value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", "2024"),
        ("2024-06", "2024-06"),
        ("2022/10/18", "2022-10-18"),
        ("2024-06-01T12:30:00+05:00", "2024-06-01"),
        ("2024-06-01T12:30:00.123Z", "2024-06-01"),
        ("Monday, 3 June 2024, 5:30 pm", "2024-06-03"),
        ("Sept. 5, 2023", "2023-09-05"),
        ("3rd of March 2021", "2021-03-03"),
        ("March 2021", "2021-03"),
        ("03/04/2024", None),
        ("2004/2005", None),
        ("31 February 2024", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_become_iso_or_nothing(text: str, expected: str | None) -> None:
    assert iso_date(text) == expected


def test_names_are_told_from_other_short_lines() -> None:
    for name in (
        "Saima Khan",
        "Abdul Basit",
        "J. K. Rowling",
        "Ludwig van Beethoven",
        "Dr. A. Q. Khan",
        "Jean-Luc O’Brien",
        "JOE REEDY",
    ):
        assert is_name(name), name
    for other in ("Militancy in Balochistan", "The Authors", "Netflix", "Staff Reporter", "saima khan", "Khan 2", "A.", ""):
        assert not is_name(other), other
    for other in ("Climate Change", "Border Reform", "Security Policy"):
        assert not is_name(other, alone=True), other
    assert split_names("Hyung-Jin Kim, Kim Tong-Hyung, and Mari Yamaguchi") == [
        "Hyung-Jin Kim",
        "Kim Tong-Hyung",
        "Mari Yamaguchi",
    ]
    assert split_names("Jane Doe and the army") == []


def test_theresa_may_is_a_name_where_a_byline_says_so() -> None:
    assert author(f"By Theresa May\n{BODY}") == "Theresa May"


def test_the_credit_of_an_agency_names_the_reporter_and_a_byline_goes_before_it() -> None:
    credit = "(Reporting by Jane Doe in Karachi; Editing by John Roe)"
    assert author(f"{BODY}\n{credit}") == "Jane Doe"
    assert author(f"By Amina Khan\n{BODY}\n{credit}") == "Amina Khan"


def test_a_byline_in_emphasis_is_one() -> None:
    found = attribute(f"# The long war\n\n*By Jane Doe · May 3, 2024*\n\n{BODY}", markdown=True)
    assert found.attribution.author is not None
    assert (found.attribution.author.value, found.attribution.date and found.attribution.date.value) == ("Jane Doe", "2024-05-03")
