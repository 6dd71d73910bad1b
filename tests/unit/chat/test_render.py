"""HTML holds every text exactly: what a parser reads back from an element is the text that went in."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embeddings.articles.article import Span
from tests.unit.chat.standin import BRIDGE, HARBOUR, Standin, excerpt, noted
from ui.chat import cards, handlers, panel, render
from ui.chat.handlers import Source
from ui.chat.state import Conversation, Filters, Shelf

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


class Reader(HTMLParser):
    """Collects the text of every element of one tag, as a browser would."""

    def __init__(self, tag: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tag, self.depth, self.texts, self.tags = tag, 0, [""][:0], [""][:0]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == self.tag:
            self.depth += 1
            self.texts.append("")
        elif ("class", "nul") in attrs and self.depth:
            self.texts[-1] += "\0"

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag == self.tag

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.texts[-1] += data


def texts(html: str, tag: str) -> list[str]:
    reader = Reader(tag)
    reader.feed(html)
    reader.close()
    return reader.texts


@given(TEXT)
def test_escaped_text_reads_back_exactly(text: str) -> None:
    html = render.escape(text)
    assert "".join(texts(f"<p>{html}</p>", "p")) == text
    assert not re.search(r"<(?!i class=\"nul\"></i>|/i>)", html)
    assert "\r" not in html


@given(TEXT, st.lists(st.tuples(st.integers(0, 90), st.integers(1, 20))))
def test_marks_never_alter_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [(Span(start, start + length), f"m{i}") for i, (start, length) in enumerate(spans)]
    assert "".join(texts(f"<p>{render.marked(text, 0, len(text), marks)}</p>", "p")) == text


@given(TEXT)
def test_an_attribute_cannot_be_left(text: str) -> None:
    html = render.attribute(text)
    assert html[0] == html[-1] == '"'
    assert not set(html[1:-1]) & set('"<>\r\n\0')


def test_a_card_quotes_exactly_its_excerpt_and_marks_the_words_of_the_question() -> None:
    turn = handlers.ask(Standin(), Conversation(), "Was the bridge rebuilt?", Filters())
    html = cards.answered(turn)
    assert texts(html, "blockquote") == [x.text for x in turn.answer.excerpts]
    assert texts(html, "mark") == ["bridge", "rebuilt"]
    assert "Ben Arch" in html


def test_a_card_is_copied_with_whose_words_they_are_and_what_an_editor_noted_and_shows_each_once() -> None:
    turn = handlers.ask(Standin(), Conversation(), "Was the bridge rebuilt?", Filters())
    told = noted(turn.answer.excerpts[0], speaker="Ann Berg", notice="Retracted.")
    html = cards.card(1, Shelf.EXCERPTS, 1, told, turn.question)
    line = "Ben Arch, bridge.txt, line 1 (words of: Ann Berg) [notice: Retracted.]"
    assert f"data-citation={render.attribute(line)}" in html
    shown = "".join(texts(html, "p"))
    assert (shown.count("Ann Berg"), shown.count("Retracted.")) == (1, 1)
    copied = replace(turn.answer.excerpts[1], also_in=(told.citation,))
    assert line in texts(cards.card(1, Shelf.EXCERPTS, 1, copied, turn.question), "li")[-1]


def test_silence_says_what_was_searched_and_marks_the_nearest_as_doubtful() -> None:
    turn = handlers.ask(Standin(), Conversation(), "the bridge", Filters(articles=("harbour.txt",)))
    html = cards.answered(turn)
    assert "Searched: 6 passages in 2 articles, limited to articles harbour.txt." in html
    assert "They may not answer the question." in html
    assert texts(html, "blockquote") == ["Nobody lives on the mole."]


def test_silence_names_the_term_that_is_why_and_it_is_text() -> None:
    turn = handlers.ask(Standin(), Conversation(), "the bridge", Filters(articles=("harbour.txt",)))
    missing = replace(turn, answer=replace(turn.answer, not_found="<b>2019</b>"))
    assert "Not found in any passage that fits: “<b>2019</b>”." in texts(cards.answered(missing), "p")
    assert "Not found" not in cards.answered(turn)


def test_the_panel_marks_exactly_the_excerpt_in_its_article() -> None:
    quote = excerpt(BRIDGE, "It was rebuilt\tin  stone.")
    assert texts(panel.panel(Source(BRIDGE, quote)), "mark") == [quote.text]
    assert BRIDGE.text in texts(panel.panel(Source(BRIDGE, quote, whole=True)), "div")[-1]


def test_a_long_article_is_shown_around_the_quotation_in_whole_lines() -> None:
    from tests.unit.chat.standin import article

    long = article("long.txt", "".join(f"Line {n} of many.\n" for n in range(1000)))
    start, end = panel.window(Source(long, excerpt(long, "Line 500 of many.")))
    shown = long.text[start:end]
    assert shown.startswith("Line ")
    assert shown.endswith(" of many.")
    assert 2 * panel.CONTEXT <= len(shown) <= 4 * panel.CONTEXT


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https:", "//host/x", "ftp://host/x", "http://[", "", None]
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert render.web_address(url) is None


def test_the_original_is_opened_at_the_quotation_with_every_special_character_encoded() -> None:
    address = render.text_fragment("https://example.org/a#part", "well-known, “so” & more")
    assert address == "https://example.org/a#:~:text=well%2Dknown%2C%20%E2%80%9Cso%E2%80%9D%20%26%20more"
    assert render.attribute(address) in panel.panel(Source(HARBOUR, excerpt(HARBOUR, "It was widened twice."))) or HARBOUR.url


def test_cards_of_both_shelves_carry_their_reference() -> None:
    turn = handlers.ask(Standin(), Conversation(), "nonsense", Filters())
    assert 'data-shelf="nearest" data-position="1"' in cards.cards(turn, Shelf.NEAREST)
