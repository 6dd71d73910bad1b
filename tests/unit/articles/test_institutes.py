"""Institutes above briefs and reports: told from headlines, and when they are the publication."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.institutes import is_institute, is_its_own, is_series
from tests.timing import growth

BODY = "\n\n".join(f"Paragraph {n} says at some length what happened at the harbour, and to whom it happened." for n in range(6))
TITLE, NAMES = "Ice, ferries and public trust", "Marta Quill and Joel Ferris"


def stated(text: str) -> tuple[str | None, ...]:
    a = attribute(text).attribution
    return tuple(fact and fact.value for fact in (a.title, a.author, a.publication, a.date))


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Harbour Policy Institute",
            "The Institute for Northern Studies",
            "Centre for Ice and Ports",
            "Council on Sea Relations",
        ),
        *("Women and Ports Foundation", "Institute of Ice (IOI)", "Wharf Institution", "Center for the Study of Ferries"),
    ],
)
def test_names_of_institutes_are_told(name: str) -> None:
    assert is_institute(name)


@pytest.mark.parametrize(
    "line",
    [
        *("The Future of the Arts Council", "Inside the Harbour Institute", "The Council’s Last Winter", "How a Council Fell"),
        *(
            "Closing Harbour University",
            "The council and the port",
            "Council",
            "The Institute",
            "A Network of Ports and Why It Fell",
        ),
        *("Ports and ferries", "Harbour Policy Institute.", "Harbour Institute Closes Its Doors", "Britain’s Foundation"),
    ],
)
def test_headlines_with_words_of_institutes_are_none(line: str) -> None:
    assert not is_institute(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Policy Brief 23/05", "Working Paper No. 7", "ISSUE BRIEF 112", "Report No. 3, May 2021", "Briefing Note 4"),
        *("Policy Brief | No. 12", "Commentary No. 5", "Special Report 481", "Working Paper Series No. 12/3"),
        *("Briefing 34", "REPORT 7", "Backgrounder 112", "Paper 12/3", "Briefing 2023/4", "Bulletin 9, May 2021"),
    ],
)
def test_kind_and_number_of_a_paper_are_told(line: str) -> None:
    assert is_series(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Global Ice Report 2024",
            "Policy Brief",
            "Report 2024",
            "Economic Report 2024",
            "Brief lives 12",
            "Seven papers of 12",
        ),
        *("Report ill", "Briefing", "Notes 3", "Papers 7", "Report 12 dead", "Briefing2", "Paper XL"),
    ],
)
def test_titles_with_a_year_are_no_series(line: str) -> None:
    assert not is_series(line)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("day", [("May 2023", "2023-05"), ("3 May 2023", "2023-05-03")])
@pytest.mark.parametrize(
    "order",
    [
        *(
            "institute series day title",
            "institute day series title",
            "institute title names day",
            "series institute title names day",
        ),
        *(
            "institute series title names day",
            "institute title day names",
            "series day institute title names",
            "day institute title",
        ),
        *("institute title day", "institute day title names"),
    ],
)
def test_an_institute_above_the_headline_published_it(gap: str, day: tuple[str, str], order: str) -> None:
    lines = {
        "institute": "Harbour Policy Institute",
        "series": "Policy Brief 23/05",
        "day": day[0],
        "title": TITLE,
        "names": NAMES,
    }
    text = gap.join(lines[word] for word in order.split()) + "\n\n" + BODY
    who = NAMES if "names" in order else None
    assert stated(text) == (TITLE, who, "Harbour Policy Institute", day[1])


@pytest.mark.parametrize(
    "own", ["© Centre for Ice 2023", "The Centre for Ice is an independent body.", "About the Centre for Ice"]
)
@pytest.mark.parametrize(
    "front",
    [
        "{t}\n\nMay 2023\n\nCentre for Ice\n\n",
        "{t}\n\n{n}\n\nMay 2023\n\nCentre for Ice\n\n",
        "{t}\n\nCentre for Ice\n\nMay 2023\n\n",
    ],
)
def test_an_institute_below_the_headline_published_what_says_that_it_is_its_own(own: str, front: str) -> None:
    top = front.format(t=TITLE, n=NAMES)
    who = NAMES if NAMES in top else None
    assert stated(f"{top}{BODY}\n\n{own}\n\nIt was founded by sailors.") == (TITLE, who, "Centre for Ice", "2023-05")


def test_a_body_with_another_name_is_told_by_its_notice_of_rights() -> None:
    top = "Northern Ferry Watch\nBriefing Note 4\nMay 2023\n\n"
    own = "© Northern Ferry Watch 2023. All views are the author’s own."
    assert stated(f"{top}{TITLE}\n\n{BODY}\n\n{own}")[::2] == (TITLE, "Northern Ferry Watch")


@pytest.mark.parametrize(
    "front",
    [
        f"{TITLE}\n\nMarta Quill\nCentre for Ice\n\nMay 2023\n\n",
        f"{TITLE}\n\nMay 2023\n\nCentre for Ice\n\n",
        f"University of the Ports\n\n{TITLE}\n\nMarta Quill\n\nMay 2023\n\n",
    ],
)
def test_where_an_author_works_or_studies_is_no_publication(front: str) -> None:
    assert stated(front + BODY)[2] is None


def test_a_headline_that_is_the_name_of_an_institute_stays_the_headline() -> None:
    assert stated(f"Harbour Policy Institute\n\n{BODY}")[0] == "Harbour Policy Institute"
    assert stated(f"Harbour Policy Institute\n\nMarta Quill\n\n3 May 2023\n\n{BODY}")[2] is None


def test_two_lines_that_may_both_be_the_headline_give_none() -> None:
    assert stated(f"Harbour Policy Institute\n\nThe early years of ferries\n\n{BODY}")[::2] == (None, None)


@pytest.mark.parametrize("piece", ["Harbour Institute ", "1 ", "\n©", "Centre for Ice\n", "the "])
def test_looking_for_institutes_takes_time_in_proportion_to_the_text(piece: str) -> None:
    def look(times: int) -> None:
        text = piece * times
        is_institute(text)
        is_series(text)
        is_its_own("Centre for Ice", text)

    assert growth(look, 10_000, 100_000) < 40
