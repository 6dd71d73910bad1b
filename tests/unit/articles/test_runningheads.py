"""Heads and numbers of pages in text that a program made out of a printed file."""

from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.articles.reading import Document, read
from embeddings.articles.runningheads import running_heads
from embeddings.articles.sources import find
from tests.timing import growth

WHOLE = "In year {} the harbour froze before the new year had begun, and no ferry could sail to the northern islands until April."


def rows(word: str) -> list[str]:
    """Two rows and an empty one, a paragraph that no other page has."""
    first, _, second = WHOLE.format(word).partition(" no ferry")
    return [first, f"no ferry{second}", ""]


def body(word: str) -> list[str]:
    return [row for number in ("one", "two", "three") for row in rows(f"{number} of {word}")]


def sentences(*words: str) -> set[str]:
    return {WHOLE.format(f"{number} of {word}") for word in words for number in ("one", "two", "three")}


def page(head: str, number: int, *rows: str) -> str:
    return "\n".join([head, "", *rows, "", str(number), "", ""])


def article(folder: Path, text: str) -> Document:
    (folder / "a.txt").write_text(text)
    (document,) = read(find([folder])[0])
    return document


def quotable(document: Document) -> list[str]:
    return [" ".join(s.span.of(document.article.text).split()) for s in document.structure.sentences]


def test_a_head_above_every_page_is_not_quotable_and_neither_is_the_number_below(tmp_path: Path) -> None:
    head = "Annals of Ice, number 4"
    document = article(tmp_path, "\f".join(page(head, n, *body(word)) for n, word in enumerate("abc", 4)))
    assert set(quotable(document)) == sentences(*"abc")


def test_the_front_of_the_first_page_is_read_below_its_head(tmp_path: Path) -> None:
    front = ("Azure ice and the limits", "of every icebreaker", "", "Jane Holloway", "")
    first = page("The Wayfarer | 14 August 2015", 18, *front, *body("a"))
    got = article(tmp_path, first + "\f" + page("The Wayfarer | 14 August 2015", 19, *body("b"))).article
    assert (got.title, got.author) == ("Azure ice and the limits of every icebreaker", "Jane Holloway")
    assert (got.publication, got.date) == ("The Wayfarer", "2015-08-14")


@pytest.mark.parametrize(
    "head", ["The Long Winter | 14 August 2015", "Jane Holloway | 14 August 2015", "Winter | 14 August 2015"]
)
def test_a_head_that_may_be_a_title_or_a_person_is_no_publication(tmp_path: Path, head: str) -> None:
    pages = [page(head, n, "The Long Winter and its ice", "", *body(str(n))) for n in (1, 2)]
    assert article(tmp_path, "\f".join(pages)).article.publication is None


@pytest.mark.parametrize(
    "text",
    [
        "\n".join([*body("a"), "So it is.", "", *body("b"), "So it is.", ""]),
        "\f".join(["\n".join(body(word)) for word in "abc"]),
        "\f" + "\n".join(body("a")),
    ],
)
def test_lines_that_no_page_repeats_and_texts_without_pages_stay(text: str) -> None:
    assert running_heads(text) == []


@pytest.mark.parametrize("piece", ["\f", "a\f", "a\n\f", "1\n", "\n\f\n"])
def test_finding_heads_takes_time_in_proportion_to_the_text(piece: str) -> None:
    assert growth(lambda times: running_heads(piece * times), 2_000, 32_000) < 60


def test_a_head_that_only_later_pages_have_is_not_quotable_either(tmp_path: Path) -> None:
    cover = "\n".join(["A Cover of Ice", "", *body("a")])
    document = article(tmp_path, "\f".join([cover, *(page("Annals of Ice say this.", n, *body(str(n))) for n in (2, 3))]))
    assert set(quotable(document)) == sentences("a", "2", "3")


@pytest.mark.parametrize("feed", ["", "\f"])
@pytest.mark.parametrize(
    "head", ["Wharf Institute   {}", "{}   Wharf Institute", "{} | Wharf Institute", "Azure ice and its limits\t{}"]
)
def test_a_line_of_the_front_beside_the_number_of_a_page_is_not_quotable(tmp_path: Path, feed: str, head: str) -> None:
    front = ["Wharf Institute", "", "Azure ice", "and its limits", "", "Jane Holloway", "", "May 2015", ""]
    text = "\n".join([*front, *body("a"), feed + head.format(2), "", *body("b")])
    document = article(tmp_path, text)
    assert (document.article.title, document.article.date) == ("Azure ice and its limits", "2015-05")
    assert set(quotable(document)) == sentences(*"ab")


def test_a_line_of_the_front_that_stands_apart_again_and_again_is_not_quotable() -> None:
    text = "\n".join(["Wharf Institute", "", *body("a"), "Wharf Institute", "", *body("b"), "Wharf Institute", "", *body("c")])
    assert [a.span.of(text) for a in running_heads(text)] == ["Wharf Institute"] * 2


@pytest.mark.parametrize("line", ["Other Institute   2", "Ice   2", "Azure ice and its limits 2", "In 2015   2"])
def test_other_lines_with_a_number_stay(line: str) -> None:
    text = "\n".join(["Wharf Institute", "", "Azure ice and its limits", "", *body("a"), line, "", *body("b")])
    assert running_heads(text) == []
