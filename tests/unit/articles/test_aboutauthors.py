"""Whom “About the author” introduces, and whom such words do not make an author."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from tests.timing import growth

BODY = "\n\n".join(f"Paragraph {n} says at some length what happened at the harbour, and to whom it happened." for n in range(8))


def author(text: str) -> str | None:
    fact = attribute(text).attribution.author
    return fact and fact.value


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "label", ["About the author", "ABOUT THE AUTHOR", "About the Author:", "Author bio", "Note on the contributor"]
)
@pytest.mark.parametrize(
    "notice", ["", "\n\n© Harbour Policy Institute 2018. Views expressed are the author’s own.", "\n\nPhoto: A. Kent"]
)
def test_who_is_introduced_below_the_label_wrote_the_text(gap: str, label: str, notice: str) -> None:
    text = f"Ice and the ports of the north\n\n{BODY}\n\n{label}{gap}Marta Quill is a research fellow at the institute.{notice}"
    assert author(text) == "Marta Quill"


@pytest.mark.parametrize(
    "told",
    [
        "Marta Quill is a fellow. She wrote on ice.\n\nJoel Ferris is an analyst of shipping.",
        "Marta Quill, a fellow at the institute, works on ports.\n\nJoel Ferris leads its work on ice.",
        "Marta Quill\nSenior Fellow\nJoel Ferris\nResearch Analyst",
        "Marta Quill\n\nMarta Quill is a fellow.\n\nHer work is on ice.\n\nJoel Ferris\n\nJoel Ferris is an analyst.",
    ],
)
def test_all_who_are_introduced_there_are_authors(told: str) -> None:
    assert author(f"Ice and the ports of the north\n\n{BODY}\n\nAbout the authors\n\n{told}\n") == "Marta Quill, Joel Ferris"


def test_the_label_may_stand_before_the_introduction_in_its_line_and_hold_the_name() -> None:
    text = f"Ice and the ports of the north\n\n{BODY}\n\n"
    assert author(f"{text}About the author: Marta Quill is a research fellow.\n") == "Marta Quill"
    assert author(f"{text}About Marta Quill\n\nMarta Quill is a research fellow.\n") == "Marta Quill"


def test_a_report_may_introduce_its_author_before_its_text() -> None:
    text = (
        f"Ice and the ports of the north\n\nAbout the author\n\nMarta Quill is a research fellow.\n\nSummary\n\n{BODY}\n\n{BODY}"
    )
    assert author(text) == "Marta Quill"


@pytest.mark.parametrize(
    "end",
    [
        "About the institute\n\nMarta Quill is its director.",
        "The writer\n\nMarta Quill was born in a harbour.",
        "The author\n\nMarta Quill was born in a harbour.",
        "Biography\n\nMarta Quill is a painter of ports.",
        "About the author\n\nThe institute has worked on ports since 1980.",
        "About the photographer\n\nMarta Quill is a photographer.",
    ],
)
def test_other_labels_and_other_words_below_it_name_nobody(end: str) -> None:
    assert author(f"Ice and the ports of the north\n\n{BODY}\n\n{end}\n\nMore was not known.\n\n{BODY[:200]}") is None


@pytest.mark.parametrize("label", ["About the author", "About Marta Quill"])
def test_whom_the_text_is_about_did_not_write_it(label: str) -> None:
    about = "The publisher of charts announced on Monday that Marta Quill has finished a book on the ports of the north."
    text = f"A new book on ice and ports\n\n{about}\n\n{BODY}\n\n{label}\n\nMarta Quill has sailed for years.\n\nMore soon.\n"
    assert author(text) is None


def test_two_such_parts_name_nobody() -> None:
    part = "About the author\n\nMarta Quill has worked on ports.\n\n"
    other = part.replace("Marta Quill", "Joel Ferris")
    assert author(f"Ice and the ports of the north\n\n{part}{BODY}\n\n{BODY}\n\n{other}More follows.\n\nNothing else.\n") is None


def test_it_takes_time_in_proportion_to_the_text() -> None:
    head = "About the author\n\n"
    assert growth(lambda times: attribute(head + "Marta Quill, Joel, and, " * times), 4_000, 40_000) < 40
