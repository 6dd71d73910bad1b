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


@pytest.mark.parametrize(
    ("name", "field"),
    [
        *(("media_name", "publication"), ("news_outlet_name", "publication"), ("outletTitle", "publication")),
        *(("date_publish", "date"), ("article_publish_datetime", "date"), ("pub_time", "date")),
        *(("story_headline", "title"), ("article_byline", "author"), ("news_url", "url")),
    ],
)
def test_a_name_is_understood_by_its_parts(name: str, field: str) -> None:
    value = {"date": "2024-05-03", "url": "https://delta.example/a"}.get(field, "Delta Queen")
    found = getattr(_record(text="A.", **{name: value}).stated, field)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "name", ["date_download", "image_url", "media_id", "title_rss", "author_email", "is_published", "outlet"]
)
def test_a_name_with_another_part_is_another_thing(name: str) -> None:
    stated = _record(text="A.", **{name: "2024"}).stated
    assert [stated.title, stated.author, stated.date, stated.url] == [None] * 4


@pytest.mark.parametrize("name", ["maintext", "main_text", "storyBody", "clean_text", "news_content"])
def test_the_text_is_found_by_the_parts_of_its_name(name: str) -> None:
    assert _record(**{name: "What happened.", "content_type": "news"}).text == "What happened."


def test_the_subject_of_what_was_sent_is_its_title() -> None:
    sent = _record(text="A.", subject="The river rises", status="sent", email_type="public").stated.title
    assert sent is not None
    assert sent.value == "The river rises"
    assert _record(text="A.", subject="Rivers").stated.title is None


@pytest.mark.parametrize(
    "value", ["Staff report", "By Staff Reporter", "News Desk", "Agencies", "Our Correspondent", "N/A", "Unknown"]
)
def test_a_column_that_says_nobody_in_particular_wrote_states_no_author(value: str) -> None:
    stated, warned = attribution({"byline": value}, "column", "row 2")
    assert (stated.author, warned) == (None, [])


@pytest.mark.parametrize("value", ["Amina Qureshi", "World Bank Group", "The Harbour Institute", "Guest Desmond"])
def test_a_person_and_a_body_that_a_column_names_stay_the_author(value: str) -> None:
    stated, _ = attribution({"byline": value}, "column", "row 2")
    assert stated.author is not None
    assert stated.author.value == value


def test_what_the_editor_states_is_taken_as_it_stands() -> None:
    stated, _ = attribution({"author": "Anonymous"}, "editor", "seeds.toml")
    assert stated.author is not None


def test_the_host_of_a_blog_is_not_its_publication() -> None:
    stated, _ = attribution({"publisher": "Blogger", "site": "Harbour Notes"}, "column", "row 2")
    assert stated.publication is not None
    assert stated.publication.value == "Harbour Notes"


def test_a_record_s_source_is_a_publication_by_its_name_or_its_title() -> None:
    for name in ("name", "title"):
        stated, _ = attribution({"source": {"uri": "coast.example", name: "The Coast"}}, "JSON line", "line 1")
        assert stated.publication is not None
        assert stated.publication.value == "The Coast"


def test_a_record_s_source_without_a_name_is_no_publication() -> None:
    stated, _ = attribution({"source": {"uri": "coast.example", "dataType": "news"}}, "JSON line", "line 1")
    assert stated.publication is None


def test_a_day_with_the_hours_from_greenwich_is_read() -> None:
    for written in ("17 July 2025 at 06:02:11 GMT+5", "17 July 2025 06:02 UTC-03:30", "17 July 2025, 06:02 (GMT+1)"):
        stated, _ = attribution({"date": written}, "JSON line", "line 1")
        assert stated.date is not None
        assert stated.date.value == "2025-07-17"
