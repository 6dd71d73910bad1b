"""Briefs, papers and letters: institute, kind, number and day in any order, and a strip above the title."""

from __future__ import annotations

import pytest

from embeddings.articles.article import Attribution, Fact, Span
from embeddings.articles.attribution import attribute
from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.frontlines import Front, front_line
from embeddings.articles.institutes import institute_of_series
from embeddings.articles.paragraphs import paragraphs
from embeddings.articles.segment import segment

SENTENCE = (
    "The harbour was dredged in {}, and nobody in the town of the northern quays has paid for the work done there since then."
)
BODY = "\n\n".join(SENTENCE.format(year) for year in (1990, 1995, 1999, 2004))
TITLE = "The harbour that nobody pays for"
HOUSE = "Ashcombe Forum on Governance"


def stated(text: str, *headings: str) -> dict[str, str]:
    spans = [Span(at := text.index(one), at + len(one)) for one in headings]
    a = attribute(text, headings=spans).attribution
    return {name: fact.value for name in ("title", "author", "publication", "date", "url") if (fact := getattr(a, name))}


def quoted(text: str) -> str:
    return "\n".join(s.span.of(text) for s in segment(text, asides=attribute(text).asides).sentences)


LINES = [
    f"Issue Brief No. 28 — {HOUSE}, August 2018",
    f"{HOUSE} | Issue Brief 28 | August 2018",
    f"{HOUSE}: Policy Brief, August 2018",
    f"August 2018 · Working Paper 2018/4 · {HOUSE}",
    f"{HOUSE}, Discussion Paper 12 (August 2018)",
    f"Policy Paper - {HOUSE} - August 2018",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("by", ["", "By Joan Ellwood\n"])
@pytest.mark.parametrize("above", [False, True])
def test_institute_kind_number_and_month_in_one_line_are_read_in_any_order(line: str, by: str, above: bool) -> None:
    front = f"{line}\n\n{TITLE}\n{by}" if above else f"{TITLE}\n{by}{line}\n"
    found = stated(f"{front}\n{BODY}\n")
    expected = {"title": TITLE, "publication": HOUSE, "date": "2018-08"} | ({"author": "Joan Ellwood"} if by else {})
    assert found == expected


def test_an_institute_beside_the_kind_of_its_paper_needs_no_day() -> None:
    assert stated(f"{TITLE}\nIssue Brief No. 28 — {HOUSE}\nBy Joan Ellwood\n\n{BODY}\n")["publication"] == HOUSE


@pytest.mark.parametrize(
    "line",
    [
        "Issue Brief No. 28, August 2018",
        f"{HOUSE}, August 2018",
        f"{HOUSE} — what it got wrong, August 2018",
        f"Report by the {HOUSE}, August 2018",
        f"Policy Brief — {HOUSE} — Weir Street Foundation, August 2018",
        f"Policy Brief 12, {HOUSE}, updated August 2018",
        f"Policy Brief 12, {HOUSE}, May 2018, August 2018",
    ],
)
def test_any_other_line_names_no_institute_of_a_paper(line: str) -> None:
    assert institute_of_series(line) == ""


def test_a_university_beside_the_kind_of_a_paper_is_no_publication_of_a_text_that_is_not_its_own() -> None:
    found = stated(f"{TITLE}\nWorking Paper 12, Lakeside University, August 2018\nBy Joan Ellwood\n\n{BODY}\n")
    assert "publication" not in found
    assert found["date"] == "2018-08"


@pytest.mark.parametrize(
    "strip", ["POLICY BRIEF 22 October 2024", "Issue Brief No. 4 | 22 October 2024", "22 October 2024\n\nReport 4/24"]
)
@pytest.mark.parametrize("over", [f"{HOUSE}\n\n", ""])
def test_the_day_in_a_strip_above_a_known_title_is_that_of_publication(strip: str, over: str) -> None:
    text = f"{over}{strip}\n\n{TITLE}\n\nJoan Ellwood\n\nResearch Fellow, South Asia Programme\n\n{BODY}\n"
    if strip.startswith("22"):
        text = text.replace("Report 4/24", "Policy Report 4/24")
    assert stated(text, TITLE, "Joan Ellwood").get("date") == "2024-10-22"


@pytest.mark.parametrize(
    "strip",
    [
        "Saturday, 22 October 2024",
        "The sitting of 22 October 2024",
        "Updated 22 October 2024\n\nPolicy Brief",
        "Policy Brief, 2024",
        "Policy Brief 22 October 2024\n\n23 October 2024",
    ],
)
def test_any_other_day_above_a_known_title_is_not_taken_from_a_strip(strip: str) -> None:
    facts = attribute(
        text := f"{strip}\n\n{TITLE}\n\n{BODY}\n", headings=[Span(at := text.index(TITLE), at + len(TITLE))]
    ).attribution
    assert facts.date is None or "strip" not in facts.date.rule
    assert facts.date is None or not facts.date.rule.startswith("day above the title")


@pytest.mark.parametrize("line", ["Jul 17", "17 July", "Thu, Jul 17", "July 17th", "Sept. 3"])
def test_a_day_without_its_year_is_a_day_of_no_date(line: str) -> None:
    told = front_line(line, paragraphs(line)[0])
    assert (told.kind, told.days) == (Front.DAY, ())
    found = stated(f"{TITLE}\n\nJoan Ellwood\n{line}\n\n{BODY}\n")
    assert found == {"title": TITLE, "author": "Joan Ellwood"}


@pytest.mark.parametrize("line", ["May 17 men", "March 17 kilometres", "Jul 2024 17", "Julia 17", "17 Julys", "Marching 17"])
def test_other_words_beside_a_number_are_no_day(line: str) -> None:
    assert front_line(line, paragraphs(line)[0]).kind is not Front.DAY or "2024" in line


MAIL = """From: The Tuesday Ledger <tuesday@letters.example>
Subject: {title}
Date: 18 May 2022 at 06:02:11 GMT+5
To: Saira Janjua <s.janjua@desk.example>
"""
FOOT = "Like\nComment\n© 2022 Joan Ellwood\n14 Weir Street\nUnsubscribe\nStart writing\n"


@pytest.mark.parametrize("note", ["The middle part is what I meant.\n\nSent from my phone\n\n", "Saira,\n\nSee below.\n\n"])
@pytest.mark.parametrize("mark", ["Begin forwarded message:\n\n", "---------- Forwarded message ---------\n"])
@pytest.mark.parametrize("day", ["May 18", "18 May", "May 18, 2022"])
def test_a_letter_that_is_sent_on_keeps_author_and_day_and_nothing_around_it_is_quoted(note: str, mark: str, day: str) -> None:
    front = f"{TITLE}\nThe reports are shelved.\n\nJoan Ellwood\n{day}\n\nREAD IN APP"
    text = f"{note}{mark}{MAIL.format(title=TITLE)}\n{front}\n\n{BODY}\n\n{FOOT}"
    found = stated(text)
    assert (found["title"], found["author"], found["date"]) == (TITLE, "Joan Ellwood", "2022-05-18")
    told = quoted(text)
    assert all(line not in told for line in ("middle part", "See below", day, "14 Weir Street", "READ"))
    assert told.endswith(BODY.replace("\n\n", "\n"))


def test_prose_between_rights_and_the_end_of_a_list_is_quoted() -> None:
    text = f"{TITLE}\n\nBy Joan Ellwood\n\n{BODY}\n\n© 2022 Joan Ellwood\n\n{SENTENCE.format(2010)}\n\nUnsubscribe\n"
    assert "2010" in quoted(text)


@pytest.mark.parametrize(
    "line",
    [
        "About the centre: The Tarrant Centre for Strategic Analysis is an independent body that studies security.",
        "About us – Weir Street Foundation works with towns on their harbours and quays.",
        "Acknowledgements: The author thanks Millicent Drew and two anonymous reviewers.",
        "Acknowledgments. We are grateful to the crews of the boats that went out for us.",
    ],
)
def test_what_an_institute_says_of_itself_and_whom_an_author_thanks_is_not_quoted(line: str) -> None:
    assert boilerplate_rule(line)


@pytest.mark.parametrize(
    "line",
    [
        "About the centre: nobody knows who is paid there.",
        "About the council nothing was said that is an answer.",
        "Acknowledgements of debt were signed by the owners of the boats.",
        "Acknowledgement: it came late.",
    ],
)
def test_prose_that_begins_alike_stays_quotable(line: str) -> None:
    assert boilerplate_rule(line) is None


def below_the_title(text: str) -> str:
    """What can be quoted of a text whose format states the title, from its first sentence on."""
    heading = Span(at := text.index(TITLE), at + len(TITLE))
    found = attribute(text, [Attribution(title=Fact(TITLE, "PDF properties"))], headings=[heading])
    return text[segment(text, headings=[heading], asides=found.asides).sentences[0].span.start :]


@pytest.mark.parametrize("line", ["Briefing 34", "Policy Note 17", f"{HOUSE} | Briefing 34", HOUSE, "POLICY BRIEF"])
def test_the_kind_and_the_institute_above_a_heading_that_is_the_title_are_not_quoted(line: str) -> None:
    text = f"{line}\n\nwww.ashcombe.example   1\n\nBriefing 34\n\n{TITLE}\n\nJoan Ellwood\n\n3 May 2018\n\n{BODY}\n"
    assert below_the_title(text) == f"{BODY}\n"


def test_other_lines_above_a_heading_that_is_the_title_stay() -> None:
    text = f"The quays were sold before anybody asked.\n\n{TITLE}\n\n{BODY}\n"
    assert below_the_title(text) == text


@pytest.mark.parametrize("line", ["www.ashcombe.example   1", "12 | www.ashcombe.example", "https://ashcombe.example/briefs 3"])
def test_an_address_beside_the_number_of_the_page_is_no_sentence(line: str) -> None:
    assert boilerplate_rule(line) is not None
    assert boilerplate_rule(f"{line} ships") is None
