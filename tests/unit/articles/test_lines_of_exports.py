"""Lines that databases, syndicates and sites put around an article."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.dates import iso_date

BODY = "The council met on Monday and put the question off again, as it had done in the spring.\n\nNobody spoke against it."


@pytest.mark.parametrize(
    "line",
    [
        "Load-Date: August 8, 2025",
        "End of Document",
        "Length: 812 words",
        "(812 words)",
        "1,204 words",
        "Copyright: Plain Syndicate, 2019.",
        "www.plain-syndicate.example",
        "https://plain.example/a/b",
        "Document DLTHRD0020230223ek7400002",
        "{{publish}}",
        "[[Category:Pakistan]]",
        "- 5 min read",
        "The views expressed in this article are the author’s own and do not necessarily reflect those of The Delta.",
        "Opinions expressed here are those of the author.",
        "Photo of a press by A B used under a Creative Commons license.",
    ],
)
def test_a_line_that_is_about_the_file_or_its_rights_is_never_quotable(line: str) -> None:
    assert boilerplate_rule(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "The views expressed in the survey were those of farmers.",
        "The opinions stated at the meeting differed.",
        "Documents from 2019 show otherwise.",
        "He wrote 812 words.",
        "The photo of the bridge was published under protest.",
        "Copyright lapses after 70 years.",
    ],
)
def test_a_sentence_about_views_words_and_pictures_stays_quotable(line: str) -> None:
    assert boilerplate_rule(line) is None


def test_a_weekday_may_stand_behind_a_date() -> None:
    assert iso_date("July 4, 2024 Thursday") == "2024-07-04"
    assert iso_date("4 July 2024, Thursday") == "2024-07-04"


def test_the_day_of_release_is_the_day_of_publication_and_no_headline() -> None:
    text = f"FOR RELEASE 26 Sep 2018\n\nWHAT LIES AHEAD\n\nBy ANA BELO\n\n{BODY}"
    found = attribute(text).attribution
    assert [fact and fact.value for fact in (found.title, found.author, found.date)] == [
        "WHAT LIES AHEAD",
        "ANA BELO",
        "2018-09-26",
    ]


def test_a_memorandum_says_from_whom_it_is_and_on_what() -> None:
    text = f"MEMORANDUM\n\nTO: Carl Dorn\n\nFROM: Ana Belo\n\nDATE: 19 January 2022\n\nSUBJECT: What lies ahead\n\n{BODY}"
    found = attribute(text).attribution
    assert [fact and fact.value for fact in (found.title, found.author, found.date)] == [
        "What lies ahead",
        "Ana Belo",
        "2022-01-19",
    ]


def test_the_subject_of_a_record_of_a_database_is_no_title() -> None:
    text = f"Subject: Politics\n\nDate: 19 January 2022\n\n{BODY}"
    assert attribute(text).attribution.title is None
