"""Lines that databases, syndicates and sites put around an article."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.dates import iso_date
from embeddings.articles.segment import segment

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
        "Belo, A. (2016, May 2). What lies ahead. The Delta. Retrieved June 6, 2017, from https://delta.example/a",
        "Belo, Ana. “What lies ahead.” The Delta. 2 May. 2016. Web. 6 Jun. 2017.",
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


def _quotable(text: str) -> list[str]:
    asides = attribute(text).asides
    return [sentence.span.of(text) for sentence in segment(text, asides=asides).sentences]


def _values(text: str) -> list[str | None]:
    found = attribute(text).attribution
    return [fact and fact.value for fact in (found.title, found.author, found.publication, found.date)]


def test_below_the_day_a_database_names_the_publication_its_code_and_the_language() -> None:
    head = "What lies ahead\nBy Ana Belo\n812 words\n23 February 2023\nThe Delta\nDLTHRD\nEnglish\n© 2023 The Delta."
    text = f"{head}\n\n{BODY}\n"
    assert _values(text) == ["What lies ahead", "Ana Belo", "The Delta", "2023-02-23"]
    assert " ".join(_quotable(text)) == " ".join(BODY.split())


def test_a_line_below_a_day_without_code_and_language_is_no_publication() -> None:
    assert _values(f"What lies ahead\n\n23 February 2023\n\nThe Delta\n\n{BODY}")[2] is None


def test_the_line_above_the_day_is_the_publication_whose_copyright_the_next_line_states() -> None:
    rest = "Copyright 2024 The Delta All Rights Reserved\n\nByline: Ana Belo\n\nSection: OPINION\n\nBody"
    text = f"What lies ahead\n\nThe Delta\n\nJuly 4, 2024 Thursday\n\n{rest}\n\n{BODY}"
    assert _values(text) == ["What lies ahead", "Ana Belo", "The Delta", "2024-07-04"]
    assert _values(text.replace("2024 The Delta", "2024 Others"))[2] is None


def test_the_stamp_of_a_preprint_dates_its_first_version_only() -> None:
    rest = f"What lies ahead\n\nAna Belo, Carl Dorn\n\nInstitute of Rivers, Doha\n\nAbstract\n\n{BODY}"
    text = f"archive:1605.04105v1 [cs.CY] 2 May 2016\n\n{rest}"
    assert _values(text) == ["What lies ahead", "Ana Belo, Carl Dorn", None, "2016-05-02"]
    assert " ".join(_quotable(text)) == " ".join(BODY.split())
    assert _values(text.replace("v1", "v3"))[3] is None


def test_the_date_of_a_wiki_page_is_read_and_never_quoted() -> None:
    text = f"{{{{date|May 2, 2016}}}}\n\n{BODY}"
    assert _values(text)[3] == "2016-05-02"
    assert not any("date" in sentence for sentence in _quotable(text))
