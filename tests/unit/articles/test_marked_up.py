"""HTML in a column or a record: when a text is that, and what of it is text."""

from __future__ import annotations

import csv
import io
import json

import pytest

from embeddings.articles.readers import marked_up
from embeddings.articles.readers.content import Content
from embeddings.articles.readers.json_lines import read_json_lines
from embeddings.articles.readers.marked_up import is_marked_up
from embeddings.articles.readers.table import read_table
from tests.timing import growth

SENTENCE = "The ferry to the northern islands will not sail before the ice in the harbour has broken."


def record(text: object, name: str = "body") -> Content:
    (content,) = read_json_lines(json.dumps({"id": "a", name: text}).encode(), "a.jsonl", pytest.fail)
    return content


def headings(content: Content) -> list[str]:
    return [span.of(content.text) for span in content.headings]


@pytest.mark.parametrize("name", ["body", "content", "bodyHtml", "content_html", "text"])
def test_paragraphs_headings_and_items_of_a_record_are_those_that_a_browser_shows(name: str) -> None:
    marked = f"<p>{SENTENCE}</p>\n<h2 class='x'>Ice &amp; wind</h2><p>So <a href='/y'>they</a> wait.</p><ul><li>One.</li></ul>"
    content = record(marked, name)
    assert content.text == f"{SENTENCE}\n\nIce & wind\n\nSo they wait.\n\n- One."
    assert headings(content) == ["Ice & wind"]
    assert "lxml" in content.reader


def test_captions_boxes_and_scripts_are_no_text() -> None:
    around = "<figure><img src='a'><figcaption>A boat. Photo: A B</figcaption></figure>"
    around += "<aside><p>Related: <a href='/x'>Why it froze</a></p></aside><script>var a = 1;</script><style>p { }</style>"
    assert record(f"<p>{SENTENCE}</p>{around}<p>{SENTENCE}</p>").text == f"{SENTENCE}\n\n{SENTENCE}"


def test_a_box_that_holds_most_of_the_text_is_the_text() -> None:
    assert record(f"<div class='caption'><p>{SENTENCE}</p></div><p>So it is.</p>").text == f"{SENTENCE}\n\nSo it is."


def test_breaks_between_sentences_are_paragraphs_and_a_single_one_ends_a_line() -> None:
    assert record(f"{SENTENCE}<br><br>{SENTENCE}<br/>So it is.<br /><br />Yes.").text == (
        f"{SENTENCE}\n\n{SENTENCE}\nSo it is.\n\nYes."
    )


def test_comments_of_an_editor_between_blocks_are_no_text() -> None:
    marked = f"<!-- wp:paragraph -->\n<p>{SENTENCE}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2>Ice</h2>\n"
    content = record(marked + f"<!-- /wp:heading --><p>{SENTENCE}</p>")
    assert (content.text, headings(content)) == (f"{SENTENCE}\n\nIce\n\n{SENTENCE}", ["Ice"])


def test_what_an_interface_shows_is_the_text_of_its_record() -> None:
    assert record({"rendered": f"<p>{SENTENCE}</p>", "protected": False}, "content").text == SENTENCE


def test_a_column_is_read_as_a_record_is_and_known_by_its_row_as_before() -> None:
    rows = io.StringIO()
    csv.writer(rows).writerows([["id", "title", "content"], ["7", "Ice", f"<p>{SENTENCE}</p><p>Yes.</p>"]])
    (content,) = read_table(rows.getvalue().encode(), "a.csv", pytest.fail)
    assert (content.text, content.within) == (f"{SENTENCE}\n\nYes.", "7")
    assert content.stated.title is not None


def test_a_whole_page_in_a_record_is_read_as_a_page() -> None:
    page = f"<!DOCTYPE html><html><head><title>Ice</title></head><body><nav>Home</nav><p>{SENTENCE}</p><p>{SENTENCE} Yes.</p>"
    content = record(page + "</body></html>")
    assert content.text.startswith(SENTENCE)
    assert "Home" not in content.text
    assert "trafilatura" in content.reader


@pytest.mark.parametrize(
    "text",
    [
        "If a < b and c > d, then the sum is smaller.",
        "The <p> tag opens a paragraph and the </p> tag closes it. A <br> breaks a line.",
        "<p> opens a paragraph, and </p> closes it.",
        "<3 was the first sign of the kind.",
        "Write this:\n<p>Hello</p>\nThat is a paragraph.",
        "She wrote <br><br> twice in a row, and once <br> alone.",
        "<b>Bold</b> words open the text. Others follow.",
        "Nothing of the kind.",
        "",
    ],
)
def test_a_text_with_a_sign_or_a_tag_in_it_stays_as_it_is(text: str) -> None:
    assert not is_marked_up(text)
    if text:
        assert record(text, "text").text == text


def test_without_the_library_the_text_stays_and_a_warning_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marked_up, "LIBRARY", "no_such_library")
    content = record(f"<p>{SENTENCE}</p>")
    assert content.text == f"<p>{SENTENCE}</p>"
    assert "inquote[html]" in content.warnings[0]


@pytest.mark.parametrize("piece", ["<p", "<p>", "</p>", "<br>", "<br> ", "<br>\n", "<div ", "<!--", "a.<br><br>"])
def test_telling_takes_time_in_proportion_to_the_text(piece: str) -> None:
    assert growth(lambda times: is_marked_up(piece * times), 10_000, 160_000) < 60
