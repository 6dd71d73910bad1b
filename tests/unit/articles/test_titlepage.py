"""What a page for the title, the edges of pages and the heads of databases state, and what they do not."""

from __future__ import annotations

import io
import json

import docx
import pytest

from embeddings.articles.article import Span
from embeddings.articles.attribution import attribute
from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.institutes import is_institute, is_its_own
from embeddings.articles.labelled import states
from embeddings.articles.readers.docx import extract
from embeddings.articles.readers.json_lines import record
from embeddings.articles.readers.pdf_lines import Line, end_early, without_running_lines
from embeddings.articles.runningheads import first_lines, made_of, running_heads

SENTENCE = (
    "The harbour froze in the first week of the year, and no ferry has sailed to the northern islands since then, they say. "
)
BODY = f"{2 * SENTENCE}\n\n{2 * SENTENCE}\n\n{2 * SENTENCE}\n"
TITLE = "Ice and the ports of the north"


def stated(text: str, *headings: str) -> tuple[str | None, ...]:
    spans = [Span(at := text.index(one), at + len(one)) for one in headings]
    a = attribute(text, headings=spans).attribution
    return tuple(fact and fact.value for fact in (a.author, a.publication, a.date))


@pytest.mark.parametrize("names", ["Marta Quill", "Marta Quill and Joel Ferris", "Glenn A. Quill\nYuki Hamasaki"])
@pytest.mark.parametrize("below", ["", "Every inquiry ends with the same list, and few read it.\n\n"])
@pytest.mark.parametrize("day", ["February 2025", "3 February 2025"])
@pytest.mark.parametrize("cited", ["", "© 2025 Weir Street Foundation\nSuggested citation: {} (2025).\n\n"])
def test_names_day_and_institute_of_a_page_for_the_title_are_read(names: str, below: str, day: str, cited: str) -> None:
    text = f"Weir Street Foundation\n\n{TITLE}\n\n{below}{names}\n\n{day}\n\n{cited.format(names.splitlines()[0])}{BODY}"
    headings = ["Weir Street Foundation", TITLE, *([below.strip()] if below else []), names]
    author, publication, date = stated(text, *headings)
    assert author == names.replace("\n", ", ")
    assert publication == "Weir Street Foundation"
    assert date == ("2025-02" if day[0] == "F" else "2025-02-03")


def test_a_heading_that_names_whom_the_text_is_about_is_no_author() -> None:
    told = BODY.replace("The harbour froze", "Marta Quill saw that the harbour froze")
    assert stated(f"{TITLE}\n\n3 May 2023\n\nMarta Quill\n\n{told}", TITLE, "3 May 2023", "Marta Quill")[0] is None
    assert stated(f"{TITLE}\n\nMarta Quill\n\n3 May 2023\n\n{told}", TITLE, "Marta Quill")[0] is None


def test_of_two_names_in_larger_type_neither_is_the_author() -> None:
    text = f"{TITLE}\n\nWhat they did at sea\n\nMarta Quill\n\nThe ferry\n\nJoel Ferris\n\n3 May 2023\n\n{BODY}"
    assert stated(text, TITLE, "What they did at sea", "Marta Quill", "The ferry", "Joel Ferris")[0] is None


def test_the_service_of_a_parliament_above_its_briefing_published_it() -> None:
    top = f"Assembly Research Service\n\nResearch Briefing\n\nBy Marta Quill\n3 May 2023\n\n{TITLE}\n\nNumber 9304\n\n"
    assert stated(f"{top}{BODY}", "Assembly Research Service", "Research Briefing", TITLE)[1:] == (
        "Assembly Research Service",
        "2023-05-03",
    )


@pytest.mark.parametrize("name", ["Congressional Research Service", "House of Commons Library", "Library and Research Service"])
def test_what_works_for_a_parliament_is_an_institute(name: str) -> None:
    assert is_institute(name) == (name != "Library and Research Service")


@pytest.mark.parametrize("line", ["Secret Service", "Ferry Service", "The Fire Service", "A Library", "burned the Old Library"])
def test_any_other_service_is_none(line: str) -> None:
    assert not is_institute(line)


def test_an_institute_that_heads_pages_with_the_number_of_its_paper_published_it() -> None:
    name = "Corrib Institute of Public Affairs"
    assert is_its_own(name, f"{TITLE}\n\n1\n\f{name} – Discussion Paper 26\n\n{BODY}")
    assert not is_its_own(name, f"{TITLE}\n\n{name} – which nobody had asked\n\n{BODY}")


def test_a_row_made_of_several_of_the_first_lines_runs_above_the_pages() -> None:
    first = first_lines(["Corrib Institute", "", TITLE, "", "Discussion Paper 26", "July 2017"])
    assert made_of("Corrib Institute – Discussion Paper 26", first)
    assert made_of(f"Corrib Institute    {TITLE}   12", first)
    assert not made_of("Corrib Institute – Discussion Paper 27", first)
    assert not made_of("Corrib Institute", first)
    assert not made_of("Corrib Institute – it was late", first)


def test_a_running_head_on_the_second_page_alone_is_not_quoted() -> None:
    text = f"{TITLE}\n\nMarta Quill\n\nDiscussion Paper 26\n\nCorrib Institute of Ports\n\n{BODY}\n1\n\f"
    text += f"Corrib Institute of Ports – Discussion Paper 26\n\n{BODY}\n2\n"
    assert any("Ports – Discussion" in a.span.of(text) for a in running_heads(text))
    pages = [[Line("Corrib Institute"), Line(""), Line(TITLE), Line(""), Line(SENTENCE)]]
    pages.append([Line(f"Corrib Institute    {TITLE}   1"), Line(""), Line("They sailed.")])
    assert without_running_lines(pages)[1] == 1


def test_a_cover_and_an_imprint_do_not_run_on_to_the_next_page_and_a_full_page_does() -> None:
    full = [Line(SENTENCE)] * 20
    assert end_early([[Line(TITLE)], [Line("ISBN 1")], full, full]) == [True, True, False, False]
    assert end_early([[Line(TITLE)], [Line("and it went on")], full]) == [False, True, False]
    assert end_early([]) == []


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("Glenmoor Centre for Risk Studies", "Glenmoor Centre for Risk Studies"),
        ("Glenmoor Centre for Risk Studies | Policy Brief", "Glenmoor Centre for Risk Studies"),
        ("Lakeside University", None),
        ("Confidential", None),
        ("Marta Quill", None),
    ],
)
@pytest.mark.parametrize("footer", [False, True])
def test_the_institute_above_or_below_the_pages_of_a_document_published_it(row: str, name: str | None, footer: bool) -> None:
    file = docx.Document()
    section = file.sections[0]
    (section.footer if footer else section.header).paragraphs[0].text = row
    file.add_paragraph(TITLE, style="Title")
    file.add_paragraph(2 * SENTENCE)
    data = io.BytesIO()
    file.save(data)
    hint = extract(data.getvalue(), "a.docx").hints.get("publication")
    assert (hint and hint[0]) == name


@pytest.mark.parametrize(
    ("site", "name"), [("The Oguta Times", "The Oguta Times"), ("ogutatimes.example", None), ("www.oguta.example", None)]
)
def test_a_records_source_hostname_is_the_site_where_it_is_no_computers_name(site: str, name: str | None) -> None:
    values = {"title": TITLE, "text": SENTENCE, "source": "https://oguta.example/a", "source-hostname": site}
    stated = record(json.dumps(values).encode(), 1).stated.publication
    assert (stated and stated.value) == name


@pytest.mark.parametrize(
    "source",
    ["The Elbe Post; November 24, 2020, p21", "The Elbe Post, 24 November 2020, p. A4", "The Elbe Post. 2020-11-24, pp. 3–4"],
)
def test_a_source_of_paper_day_and_page_states_paper_and_day(source: str) -> None:
    facts = states([("Title", TITLE), ("Source", source)])
    assert (facts["publication"][0], facts["date"][0]) == ("The Elbe Post", "2020-11-24")


@pytest.mark.parametrize("source", ["The Elbe Post; November 24, 2020, of a reader", "Interviews, May 3 and May 9"])
def test_any_other_source_states_no_day(source: str) -> None:
    assert "date" not in states([("Title", TITLE), ("Source", source)])


@pytest.mark.parametrize("section", ["Opinion", "International", "Op-ed"])
def test_above_section_day_and_page_stands_the_paper(section: str) -> None:
    text = f"Carpathian Daily\n{section}, Thursday, January 15, 2026, p. 14\n\n{TITLE}\n\nMarta Quill\n\n{BODY}"
    assert stated(text)[1:] == ("Carpathian Daily", "2026-01-15")


def test_a_section_is_never_the_paper() -> None:
    text = f"Opinion, Thursday, January 15, 2026, p. 14\n\n{TITLE}\n\nMarta Quill\n\n{BODY}"
    assert stated(text)[1] is None


@pytest.mark.parametrize("above", ["", "View this email in your browser\n\n"])
def test_the_day_beside_an_issues_number_above_a_known_headline_is_read(above: str) -> None:
    text = f"{above}The Public Purse\n\nIssue 37 | 9 October 2018\n\n{TITLE}\n\nBy Marta Quill\n\n{BODY}"
    assert stated(text, "The Public Purse", TITLE)[1:] == ("The Public Purse", "2018-10-09")


BODY_NAME = "Larch Tree Relief"
SMALL = f"© {BODY_NAME} 2024\nThis report may be reproduced without fee for teaching, provided that its source is acknowledged."


def cover(name: str, small: str, last: str = "") -> tuple[str | None, ...]:
    text = f"BRIEFING PAPER\n\n{TITLE}\n\n{name}\n\nMay 2024\n\n{small}\n\n{BODY}\n{last}"
    return stated(text, "BRIEFING PAPER", TITLE, name, "May 2024")


@pytest.mark.parametrize(
    "told",
    [
        "Registered charity no. 900218.",
        "Charity number: 900218",
        "Registered in England and Wales, no. 1009218",
        "A company limited by guarantee",
        f"{BODY_NAME} is an independent organisation of doctors.",
        f"About {BODY_NAME}\n{BODY_NAME} was founded as a charity in 1974.",
    ],
)
@pytest.mark.parametrize("last", [False, True])
def test_a_body_named_as_people_are_published_its_report_and_is_no_author(told: str, last: bool) -> None:
    small = SMALL if last else f"{SMALL}\n{told}"
    assert cover(BODY_NAME, small, told if last else "") == (None, BODY_NAME, "2024-05")


def test_who_holds_the_rights_above_the_text_and_may_be_a_body_is_neither_author_nor_publication() -> None:
    assert cover(BODY_NAME, SMALL) == (None, None, "2024-05")


@pytest.mark.parametrize("name", ["Marta B. Quill", "Dr Marta Quill", "M. Quill"])
def test_a_person_may_hold_the_rights_of_a_report(name: str) -> None:
    assert cover(name, f"© {name} 2024")[0] == name


def test_who_holds_the_rights_below_the_text_may_have_written_it() -> None:
    assert cover("Marta Quill", "", "© 2024 Marta Quill")[0] == "Marta Quill"


def test_a_charity_that_the_text_is_about_makes_nobody_a_body() -> None:
    last = "The harbour master left the boats to a registered charity, and the rest to the town.\n\n© 2024 Marta Quill"
    assert cover("Marta Quill", "", last)[:2] == ("Marta Quill", None)


@pytest.mark.parametrize(
    "line",
    [
        "Registered charity no. 900218.",
        "Registered Charity Number: 900218 (England and Wales), SC038262 (Scotland)",
        "Charity no. 900218",
        "Company number 07213911",
        "Registered in England and Wales, company no. 7213911.",
        "Larch Tree Relief is a registered charity, no. 900218",
    ],
)
def test_the_number_under_which_a_body_is_registered_is_not_quoted(line: str) -> None:
    assert boilerplate_rule(line)


@pytest.mark.parametrize(
    "line",
    [
        "The owner is company no. 7213911, which nobody had heard of.",
        "He is a registered charity collector.",
        "The charity sold 900 boats in 2018.",
        "Company number 7 held the bridge until noon.",
    ],
)
def test_prose_on_charities_and_companies_stays_quotable(line: str) -> None:
    assert boilerplate_rule(line) is None
