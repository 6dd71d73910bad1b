"""Cuttings of papers, and what services that cut, monitor and index papers put around a text."""

from __future__ import annotations

import pytest

from embeddings.articles.article import Span
from embeddings.articles.attribution import attribute
from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.databases import paged_day
from embeddings.articles.factlines import fact_line
from embeddings.articles.segment import segment

SENTENCE = (
    "The harbour was dredged in {}, and nobody in the town of the northern quays has paid for the work done there since then."
)
BODY = "\n\n".join(SENTENCE.format(year) for year in (1990, 1995, 1999, 2004))
TITLE = "The harbour that nobody pays for"


def stated(text: str, *headings: str) -> dict[str, str]:
    spans = [Span(at := text.index(one), at + len(one)) for one in headings]
    a = attribute(text, headings=spans).attribution
    return {name: fact.value for name in ("title", "author", "publication", "date", "url") if (fact := getattr(a, name))}


def quoted(text: str, *headings: str) -> str:
    spans = [Span(at := text.index(one), at + len(one)) for one in headings]
    asides = attribute(text, headings=spans).asides
    return "\n".join(s.span.of(text) for s in segment(text, headings=spans, asides=asides).sentences)


@pytest.mark.parametrize("paper", ["The Coast Herald", "Humber Evening Post", "The Aldwych", "Morgenblatt"])
@pytest.mark.parametrize(
    "place", ["13 April 2023, page 22", "April 13, 2023 | p. A4", "Thursday, 13 April 2023, pp. 4-5", "p 7, 2023-04-13"]
)
@pytest.mark.parametrize(
    "below", ["By Joan Ellwood", "Joan Ellwood | Harbour correspondent", "Joan Ellwood\n\nHarbour correspondent"]
)
def test_a_cutting_names_paper_day_and_page_above_its_headline(paper: str, place: str, below: str) -> None:
    text = f"{paper}\n\n{place}\n\n{TITLE}\n\n{below}\n\n{BODY}"
    expected = {"title": TITLE, "author": "Joan Ellwood", "publication": paper, "date": "2023-04-13"}
    assert stated(text, TITLE) == expected
    assert stated(text) == expected
    assert place not in quoted(text, TITLE)


@pytest.mark.parametrize("paper", ["Press Cuttings", "Joan Ellwood", "Opinion", "Harbour file 12", "Archive of the Coast"])
def test_a_file_a_person_and_a_section_above_day_and_page_are_no_paper(paper: str) -> None:
    text = f"{paper}\n\n13 April 2023, page 22\n\n{TITLE}\n\nBy Mark Quill\n\n{BODY}"
    assert "publication" not in stated(text, TITLE)


@pytest.mark.parametrize(
    "above", ["What the sea took from the town last winter", "Harbours, quays and those who pay for them.", BODY]
)
def test_a_heading_below_anything_but_paper_and_day_is_not_said_to_be_the_title(above: str) -> None:
    assert stated(f"{above}\n\n13 April 2023\n\n{TITLE}\n\nBy Mark Quill\n\n{BODY}", TITLE).get("title") != TITLE


def test_a_heading_without_byline_or_day_below_it_is_a_section_s() -> None:
    assert (
        stated(f"The Coast Herald\n\n13 April 2023\n\nThe first of the years\n\n{BODY}", "The first of the years").get("title")
        != "The first of the years"
    )


@pytest.mark.parametrize("line", ["13 April 2023, page 22", "page A4 | May 3, 2024", "pp. 3 and 4, 3 May 2024"])
def test_a_line_of_a_day_and_a_page_is_told(line: str) -> None:
    assert paged_day(line)


@pytest.mark.parametrize(
    "line", ["13 April 2023", "page 22", "Updated 13 April 2023, page 2", "Coast, 13 April 2023, page 2", "May 2024, p. 3"]
)
def test_any_other_line_is_none(line: str) -> None:
    assert paged_day(line) is None


ADDRESS = "https://www.coastherald.example/comment/2023/the-harbour-that-nobody-pays-for-31716"


@pytest.mark.parametrize("label", ["Link", "URL", "Web link", "Link to article", "Source", "Article URL", "Permalink"])
@pytest.mark.parametrize("behind", ["", "\nClip ID 55821011", "\nMatched keywords: harbours, quays\nClip ID 55821011"])
def test_a_labelled_address_below_the_text_that_spells_the_headline_is_its_own(label: str, behind: str) -> None:
    text = f"{TITLE}\nThe Coast Herald | 13 April 2023\nBy Joan Ellwood\n\n{BODY}\n\n{label}: {ADDRESS}{behind}"
    assert stated(text)["url"] == ADDRESS
    assert "https" not in quoted(text)
    assert "Clip" not in quoted(text)


def test_a_labelled_address_on_the_paper_s_own_host_is_its_own() -> None:
    text = f"{TITLE}\nThe Coast Herald | 13 April 2023\nBy Joan Ellwood\n\n{BODY}\n\nLink: https://coast-herald.example/a/31716"
    assert stated(text)["url"] == "https://coast-herald.example/a/31716"


@pytest.mark.parametrize(
    "line", ["Link: https://www.ministry.example/report/12", "Source: https://data.example/harbours", "Photo: " + ADDRESS]
)
def test_a_labelled_address_of_something_else_below_the_text_is_not_taken(line: str) -> None:
    assert "url" not in stated(f"{TITLE}\nThe Coast Herald | 13 April 2023\nBy Joan Ellwood\n\n{BODY}\n\n{line}")


def test_of_two_labelled_addresses_below_the_text_neither_is_taken() -> None:
    lines = f"Link: {ADDRESS}\nLink: https://www.coastherald.example/comment/2023/the-harbour-that-nobody-pays-for-2"
    assert "url" not in stated(f"{TITLE}\nBy Joan Ellwood\n\n{BODY}\n\n{lines}")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Text of article by Joan Ellwood, published by the newspaper The Coast on 13 April 2023", ("Joan Ellwood", "The Coast")),
        ("Text of report by Coastland newspaper The Coast website on 13 April 2023", (None, "The Coast")),
        ("Text of article by Joan Ellwood headlined “Who pays?”, published by daily Morgenblatt on 13 April", None),
        ("Full text of commentary by Joan Ellwood published in The Coast on April 13, 2023", ("Joan Ellwood", "The Coast")),
        ("Text of editorial published by the Coast Herald website on 13 April 2023", (None, "Coast Herald")),
    ],
)
def test_a_service_says_whose_text_it_gives(line: str, found: tuple[str | None, str] | None) -> None:
    facts = fact_line(line)
    if found is None:
        assert facts == {}
        return
    assert (facts.get("author"), facts["publication"], facts["date"]) == (*found, "2023-04-13")


@pytest.mark.parametrize(
    "line",
    [
        "The text of the article by Joan Ellwood was published on 13 April 2023.",
        "Text of article by the ministry published by order of the court on 13 April 2023",
        "Text of the treaty, published in London on 13 April 2023",
    ],
)
def test_a_sentence_on_a_text_says_nothing_of_whose_this_one_is(line: str) -> None:
    assert fact_line(line) == {}


def test_what_a_monitoring_service_puts_around_a_text_is_read_and_not_quoted() -> None:
    top = "Text of article by Joan Ellwood, published by the newspaper The Coast on 13 April 2023"
    last = "Source: The Coast, in English 13 April 2023\nRegional Press Monitoring. Not for onward transmission."
    text = f"{TITLE}\n\n{top}\n\n{BODY}\n\n{last}\n"
    assert stated(text) == {"title": TITLE, "author": "Joan Ellwood", "publication": "The Coast", "date": "2023-04-13"}
    assert quoted(text) == BODY.replace("\n\n", "\n")


INDEX = "---- INDEX REFERENCES ---\nNews Subject: (Harbours (1HA27); Police (1PO98))\nRegion: (Coast (1CO61))\nLanguage: EN"


def test_the_number_above_and_the_index_below_a_text_of_a_service_are_not_quoted() -> None:
    top = "2023 NWRM 10482209\n\nThe Coast Herald\n\nCopyright 2023 The Coast Herald. All Rights Reserved.\n\nApril 13, 2023\n\n"
    end = "Word Count: 463\nEnd of Document\t© 2024 Lakeside Legal. No claim to original government works."
    text = f"{top}Section: Opinion\n\n{TITLE}\n\nJoan Ellwood\n\n{BODY}\n\n{INDEX}\n{end}\n"
    expected = {"title": TITLE, "author": "Joan Ellwood", "publication": "The Coast Herald", "date": "2023-04-13"}
    assert stated(text) == expected
    assert quoted(text) == BODY.replace("\n\n", "\n")


def test_prose_below_a_heading_on_an_index_is_quoted_all_the_same() -> None:
    text = f"{TITLE}\n\n{BODY}\n\nIndex terms\n\n{SENTENCE.format(2010)}"
    assert "2010" in quoted(text)


@pytest.mark.parametrize(
    "line",
    [
        "Reach: 215400   |   AVE: USD 1,982   |   Sentiment: Neutral",
        "Circulation: 20,000 | AVE: 300",
        "Clip ID 55821011",
        "Article no. A-2093821",
        "2022 NWRM 10482209",
        "Not for further distribution.",
    ],
)
def test_a_line_of_a_service_is_not_quoted(line: str) -> None:
    assert boilerplate_rule(line)


@pytest.mark.parametrize(
    "line",
    [
        "Article no. 370",
        "The reach: 200 boats, or so they say.",
        "Reach: it was what the fleet had lost.",
        "In 2022 NATO 10000 men were sent.",
        "The secret is not for distribution among the crews of the boats that went.",
    ],
)
def test_prose_and_headings_that_begin_alike_stay_quotable(line: str) -> None:
    assert boilerplate_rule(line) is None
