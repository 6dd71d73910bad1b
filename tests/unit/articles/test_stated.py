"""Values by name to an attribution: whatever the names and values are."""

from __future__ import annotations

import pytest

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
