"""Manuscripts, reviews of books, sheets of a series, and feet of pages."""

from __future__ import annotations

from embeddings.articles.attribution import attribute

BODY = "The river rose twice that spring, and nobody had asked the engineers what they would do about it.\n\n" * 4


def facts(text: str) -> list[str | None]:
    found = attribute(text).attribution
    return [fact.value if fact else None for fact in (found.title, found.author, found.publication, found.date)]


def test_by_on_a_line_of_its_own() -> None:
    assert facts(f"The river and the plan\n\nby\n\nAsma Lodhi\n\n{BODY}") == ["The river and the plan", "Asma Lodhi", None, None]


def test_the_reviewer_wrote_the_review() -> None:
    head = "The river and the plan\n\nA History of Tolls\n\nby Peter Oduya\n\nPike, 312 pages, £25\n\nReviewed by Asma Lodhi\n\n"
    assert facts(f"{head}{BODY}")[1] == "Asma Lodhi"


def test_a_reviewer_of_no_book_wrote_nothing() -> None:
    assert facts(f"The river and the plan\n\nReviewed by Asma Lodhi\n\n{BODY}")[1] is None


def test_series_number_and_day() -> None:
    found = facts(f"Harbour Commentary\n\nNo. 041/2024 dated 3 May 2024\n\nThe river and the plan\n\nBy Asma Lodhi\n\n{BODY}")
    assert found[2:] == ["Harbour Commentary", "2024-05-03"]


def test_paper_day_and_page_at_the_end() -> None:
    assert facts(f"The river and the plan\n\n{BODY}Harbour Times, 3 May 2024, p. 23")[2:] == ["Harbour Times", "2024-05-03"]
