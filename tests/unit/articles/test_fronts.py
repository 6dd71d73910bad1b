"""What stands around a text in the files of newsrooms: fronts of prints and mails, letters, folios, contents."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.collectives import is_collective
from embeddings.articles.databases import folio
from embeddings.articles.names import is_name, names_alone
from embeddings.articles.segment import segment

BODY = "\n\n".join(f"Paragraph {n} says at some length what happened at the harbour, and to whom it happened." for n in range(6))


def stated(text: str) -> tuple[str | None, ...]:
    a = attribute(text).attribution
    return tuple(fact and fact.value for fact in (a.title, a.author, a.publication, a.date, a.url))


def quotable(text: str, *, markdown: bool = False) -> str:
    found = attribute(text, markdown=markdown)
    return " ".join(s.span.of(text) for s in segment(text, markdown=markdown, asides=found.asides).sentences)


@pytest.mark.parametrize(
    "name", ["News Desk", "Our Special Correspondent", "admin", "Editorial", "Windows User", "Ministry of Ports"]
)
def test_a_desk_or_an_account_is_no_person(name: str) -> None:
    assert is_collective(name)


@pytest.mark.parametrize("name", ["Amina Qureshi", "Brig. (retd) Naveed Gondal", "Walter Haskins Jr."])
def test_ranks_and_generations_belong_to_names(name: str) -> None:
    assert is_name(name)
    assert not is_collective(name)


def test_marks_of_notes_are_no_part_of_names() -> None:
    assert names_alone("Lubna Zaheer* and Jean Picot†") == "Lubna Zaheer and Jean Picot"
    assert names_alone("Lubna Zaheer1,2, Jean Picot2") == "Lubna Zaheer, Jean Picot"
    assert names_alone("What the Ministry Did1") == ""


@pytest.mark.parametrize(
    "line",
    [
        *("14 | THE DELTA TIMES | Monday, 3 June 2024", "Monday, June 3, 2024 • The Delta Times • A14"),
        *("The Delta Times, Monday 3 June 2024, page 7",),
    ],
)
def test_the_line_above_a_page_names_paper_and_day(line: str) -> None:
    found = folio(line)
    assert found is not None
    assert (found[0].casefold(), found[1]) == ("the delta times", "2024-06-03")


@pytest.mark.parametrize("line", ["Opinion | Monday, 3 June 2024", "Amina Qureshi | 3 June 2024", "The Delta Times | 14 | 2024"])
def test_a_line_without_number_or_day_is_no_folio(line: str) -> None:
    assert folio(line) is None


def test_a_headline_is_found_below_menus_and_slugs_when_its_byline_follows() -> None:
    for above in ("Sections\n\nOpinion\n\n", "BC-AS--Harbour-Fire, 1st Ld\n\nEds: UPDATES with comment.\n\n"):
        text = f"{above}The harbour that burned twice\n\nBy Amina Qureshi\n\n{BODY}"
        assert stated(text)[:2] == ("The harbour that burned twice", "Amina Qureshi")
        assert above.split("\n")[0] not in quotable(text)


def test_a_section_and_a_heading_below_it_are_no_headline() -> None:
    assert stated(f"Economy\n\nGrowth and prices today\n\n{BODY}") == (None,) * 5


def test_whoever_signs_a_letter_wrote_it() -> None:
    text = (
        f"LETTERS TO THE EDITOR\n\nThe harbour and its friends\n\nSir,\n\n{BODY}\n\nYours faithfully,\nAmina Qureshi\nKarachi\n"
    )
    assert stated(text) == ("The harbour and its friends", "Amina Qureshi", None, None, None)
    assert "Karachi" not in quotable(text)
    assert "Sir" not in quotable(text)


def test_a_letter_beside_an_article_signs_nothing() -> None:
    beside = "Dear Ms Stokes,\n\nPlease find an article below.\n\nKind regards,\nTom Reyes\n\n* * *"
    text = f"{beside}\n\nThe harbour and its friends\n\nBy Amina Qureshi\n\n{BODY}"
    assert stated(text)[:2] == ("The harbour and its friends", "Amina Qureshi")
    assert "Please find" not in quotable(text)


def test_the_one_address_above_a_text_is_its_own() -> None:
    front = "The harbour that burned twice\nby Élodie Marchand\n3 June 2024 · 6 min read"
    assert stated(f"https://delta.example/2024/harbour\n\n{front}\n\n{BODY}") == (
        "The harbour that burned twice",
        "Élodie Marchand",
        None,
        "2024-06-03",
        "https://delta.example/2024/harbour",
    )
    assert stated(f"https://delta.example/a\nhttps://delta.example/b\n\n{front}\n\n{BODY}")[4] is None
    assert stated(f"https://delta.example/\n\n{front}\n\n{BODY}")[4] is None


def test_a_publisher_is_believed_when_the_notice_of_rights_names_it_too() -> None:
    note = "Published by the Delta Institute, Karachi."
    assert stated(f"{BODY}\n\n{note}\n\n© 2024 Delta Institute")[2] == "Delta Institute"
    assert stated(f"{BODY}\n\n{note}")[2] is None
    assert stated(f"{BODY}\n\n{note}\n\n© 2024 Harbour Books")[2] is None


def test_the_lines_of_contents_are_not_quotable() -> None:
    text = f"Contents\n\nWhat burned 3\n\nWho paid 7\n\nWho did not 12\n\n{BODY}"
    assert quotable(text).startswith("Paragraph 0")


def test_what_a_writer_is_behind_the_name_is_no_second_author() -> None:
    line = "By Kim Seo-yeon, Senior Research Fellow, Delta Institute, Geneva"
    assert stated(f"The harbour that burned twice\n\n{line}\n\n{BODY}")[1] == "Kim Seo-yeon"


@pytest.mark.parametrize("lead", ["Interview by", "Remarks by", "Review by"])
def test_a_byline_names_the_kind_of_text(lead: str) -> None:
    assert stated(f"The harbour that burned twice\n\n{lead} Amina Qureshi\n\n{BODY}")[1] == "Amina Qureshi"


@pytest.mark.parametrize("lead", ["Photographs by", "Translated by", "Edited by", "Hosted by"])
def test_others_who_worked_on_a_text_did_not_write_it(lead: str) -> None:
    assert stated(f"The harbour that burned twice\n\n{lead} Amina Qureshi\n\n{BODY}")[1] is None


def test_links_of_markdown_are_read_in_bylines_and_alone_never_quoted() -> None:
    text = f"The harbour that burned twice\n===\n\n*By [Amina Qureshi](/w)* | 3 June 2024\n\n{BODY}\n\n- [Another harbour](/b)\n"
    found = attribute(text, markdown=True).attribution
    assert [fact and fact.value for fact in (found.title, found.author, found.date)] == [
        "The harbour that burned twice",
        "Amina Qureshi",
        "2024-06-03",
    ]
    assert "Another harbour" not in quotable(text, markdown=True)
