"""Whatever an article says is shown as the text that it is: exactly, and without doing anything."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import hostile, serving
from tests.browser.desk import Desk

Visit = Callable[..., Desk]


@pytest.fixture(scope="module")
def articles(folder: Path) -> Path:
    return hostile.write(folder / "hostile")


@pytest.fixture(scope="module")
def hostile_page(articles: Path, folder: Path, browser: Browser) -> Iterator[str]:
    with serving.chat(serving.build(articles, folder / "hostile-index"), "--rate", "1000") as address:
        yield address


def retrieve(address: str, question: str, **filters: object) -> dict[str, object]:
    """The same question through the page's API, for the offsets."""
    data = json.dumps({"question": question, **filters}).encode()
    request = Request(f"{address}/gradio_api/call/v2/retrieve", data, {"content-type": "application/json"})
    with urlopen(request, timeout=30) as answer:
        event = json.load(answer)["event_id"]
    with urlopen(f"{address}/gradio_api/call/retrieve/{event}", timeout=30) as stream:
        for line in stream.read().decode("utf-8").split("\n"):
            if line.startswith("data: ["):
                return json.loads(line.removeprefix("data: "))[0]
    raise AssertionError("no answer")


def slice_of(articles: Path, quote: Any) -> str:
    """The quotation, cut anew from the bytes of its file."""
    source = (articles / quote["article"]["id"]).read_bytes().decode("utf-8")
    return source[quote["start"] : quote["end"]]


@pytest.mark.slow
def test_every_hostile_article_is_shown_exactly_and_does_nothing(visit: Visit, hostile_page: str, articles: Path) -> None:
    desk = visit(hostile_page).open()
    title = desk.page.title()
    shown = 0
    for name in hostile.HOSTILE:
        source = (articles / f"{name}.txt").read_bytes().decode("utf-8")
        if desk.turns:
            desk.page.get_by_role("button", name="New conversation").click()
            expect(desk.page.locator(".turn")).to_have_count(0)
        turn = desk.ask(hostile.question(name))
        answer = retrieve(hostile_page, hostile.question(name))
        shelf: Any = answer["excerpts"] or answer["nearest"]
        slices = [slice_of(articles, quote) for quote in shelf]
        place = next(i for i, quote in enumerate(shelf) if quote["article"]["id"] == f"{name}.txt")
        assert desk.quotes(turn) == slices, name
        assert slices, name
        for details in turn.locator("details.nearest > summary").all():
            details.click()
        card = turn.locator("li.card").nth(place)
        assert desk.show(card) == slices[place], name
        whole = desk.page.get_by_role("button", name="Whole article")
        if whole.count():
            whole.click()
            expect(desk.page.get_by_role("button", name="Only around the quotation")).to_be_visible()
        assert desk.page.locator(".source-text .text").text_content() == source, name
        shown += 1
    assert shown == len(hostile.HOSTILE)
    assert desk.page.title() == title


def test_hostile_titles_authors_addresses_and_file_names_are_text(visit: Visit, hostile_page: str) -> None:
    desk = visit(hostile_page).open("?q=Where+did+the+antelope+sleep?&article=front.md")
    card = desk.turn(1).locator("li.card").first
    expect(card).to_contain_text("Eve </span><script>alert(1)</script>")
    expect(card).to_contain_text('<img src=x onerror=alert(1)> "T" & {{x}}')
    if card.is_hidden():
        desk.page.locator("details.nearest > summary").click()
    desk.show(card)
    assert desk.page.locator('a[href^="javascript"]').count() == 0
    desk.page.get_by_role("tab", name="Articles").click()
    expect(desk.page.locator("#listing")).to_contain_text("named <b>&.txt")
    desk.page.locator("#listing .entry", has_text="named <b>&.txt").get_by_role("button", name="Read").click()
    expect(desk.page.locator(".source-title")).to_have_text("named <b>&.txt")


def test_a_question_is_text_too(visit: Visit, hostile_page: str) -> None:
    desk = visit(hostile_page).open()
    for question in ('<img src=x onerror="alert(1)">', "{{7*7}} ${7*7} `x` **b** $$y$$", "# <script>alert(1)</script>"):
        turn = desk.ask(question)
        assert (turn.locator(".question").text_content() or "").endswith(question)


def test_a_line_of_a_megabyte_can_be_quoted_and_read(visit: Visit, hostile_page: str) -> None:
    desk = visit(hostile_page).open("?q=Where+did+the+mammoth+sleep?&article=megabyte.txt")
    turn = desk.turn(1)
    for details in turn.locator("details.nearest > summary").all():
        details.click()
    desk.show(turn.locator("li.card").first)
    assert len(desk.page.locator(".source-text .text").text_content() or "") < 20_000
