"""Values by name to an attribution: whatever the names and values are."""

from __future__ import annotations

import json

import pytest

from embeddings.articles.readers.content import Content
from embeddings.articles.readers.json_lines import record
from embeddings.articles.stated import attribution


def test_a_column_without_a_name_states_nothing() -> None:
    stated, warned = attribution({"": "17", "title": "A Title", "---": "https://example.org/a"}, "column", "row 2")
    assert stated.title is not None
    assert stated.title.value == "A Title"
    assert [stated.author, stated.publication, stated.date, stated.url] == [None] * 4
    assert warned == []


@pytest.mark.parametrize("name", ["author", "title", "source", "sources", "date", "url"])
def test_lists_within_lists_without_end_are_no_value_and_no_fault(name: str) -> None:
    value: object = "A B"
    for _ in range(5000):
        value = [value]
    stated, _ = attribution({name: value}, "JSON line", "line 1")
    assert stated.author is None
    assert stated.sources == ()


@pytest.mark.parametrize("name", ["author", "title", "publication", "notice", "date", "url"])
def test_half_of_a_surrogate_pair_is_left_out_with_a_warning(name: str) -> None:
    stated, warned = attribution({name: "A \ud800", "sources": ["B \ud800"]}, "JSON line", "line 1")
    assert [stated.author, stated.title, stated.publication, stated.notice, stated.date, stated.url] == [None] * 6
    assert stated.sources == ()
    assert len(warned) == 1


def _record(**values: object) -> Content:
    return record(json.dumps(values).encode(), 7)


@pytest.mark.parametrize("name", ["text", "content", "body", "articleBody", "article_body", "full_text"])
def test_the_text_of_a_record_has_one_of_several_names(name: str) -> None:
    assert _record(**{"doc_id": "a", name: "What happened.", "description": "No."}).text == "What happened."


def test_an_empty_text_of_a_record_gives_way_to_its_content() -> None:
    assert _record(doc_id="a", text=" ", content="What happened.").text == "What happened."


def test_a_record_without_doc_id_is_known_by_its_id_within_the_file_or_else_its_line() -> None:
    assert (_record(id="op-17", text="A.").id, _record(id="op-17", text="A.").within) == (None, "op-17")
    assert _record(text="A.").within == "7"
    assert _record(id=True, text="A.").within == "7"
    assert (_record(doc_id="a", id="b", text="A.").id, _record(doc_id="a", id="b", text="A.").within) == ("a", None)


def test_the_site_of_a_record_is_its_publication_unless_it_is_an_address() -> None:
    named = _record(text="A.", site="The Delta").stated.publication
    assert named is not None
    assert named.value == "The Delta"
    assert _record(text="A.", site="https://delta.example").stated.publication is None
