"""Answers overtake each other on a slow network: what was done last is what the page shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import serving
from tests.browser.desk import Desk
from ui.chat.feedback import read

pytestmark = pytest.mark.slow

Visit = Callable[..., Desk]
QUESTION = "How many attacks did the TTP carry out in 2024?"
OTHER = "What is the National Action Plan?"
SEVERAL = "Where are the sanctuaries?"
ANSWER = '"data":[null]', '"event_data":null'
"""What marks the request that has a question answered: it brings nothing but the visitor's conversation."""


def press(desk: Desk, question: str) -> None:
    """Ask without waiting for anything."""
    desk.page.fill("#question textarea", question)
    desk.page.press("#question textarea", "Enter")


def settled(desk: Desk) -> list[str | None]:
    """The turns as they stand, once none is waited for."""
    expect(desk.page.locator(".turn[aria-busy=true]")).to_have_count(0)
    return [turn.get_attribute("id") for turn in desk.page.locator(".turn").all()]


def test_two_quick_questions_are_both_answered_and_stand_in_order(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    begun = desk.late(QUESTION)
    press(desk, QUESTION)
    begun.given()
    press(desk, OTHER)
    expect(desk.page.locator("#turn-2")).to_be_visible()
    begun.come()
    for number, question in ((1, QUESTION), (2, OTHER)):
        expect(desk.turn(number).locator(".question")).to_contain_text(question)
    assert settled(desk) == ["turn-1", "turn-2"]


def test_what_is_typed_while_a_question_is_on_its_way_stays(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    begun = desk.late(QUESTION)
    press(desk, QUESTION)
    begun.given()
    desk.page.fill("#question textarea", OTHER)
    begun.come()
    desk.turn(1)
    expect(desk.page.locator("#question textarea")).to_have_value(OTHER)
    desk.page.press("#question textarea", "Enter")
    expect(desk.turn(2).locator(".question")).to_contain_text(OTHER)
    expect(desk.page.locator("#question textarea")).to_have_value("")


def test_a_question_that_is_refused_after_a_while_comes_back(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open("?q=Who+%3Cb%3Ecounts%3C/b%3E?&article=none.txt")
    expect(desk.page.locator("#question textarea")).to_have_value("Who <b>counts</b>?")
    assert "none.txt" in desk.trouble()
    expect(desk.page.locator(".turn")).to_have_count(0)
    expect(desk.page.locator(".welcome")).to_be_visible()


@pytest.mark.parametrize("which", ["question", "answer"])
def test_a_question_of_before_does_not_come_back_into_a_new_conversation(visit: Visit, seeds_page: str, which: str) -> None:
    desk = visit(seeds_page).open()
    late = desk.late(*([QUESTION] if which == "question" else ANSWER))
    press(desk, QUESTION)
    late.given()
    desk.page.get_by_role("button", name="New conversation").click()
    expect(desk.page.locator(".turn")).to_have_count(0)
    late.come()
    expect(desk.page.locator(".turn")).to_have_count(0)
    expect(desk.page.locator(".welcome")).to_be_visible()
    press(desk, QUESTION)
    expect(desk.turn(2).locator("blockquote").first).to_be_visible()
    assert settled(desk) == ["turn-2"]


def test_a_new_conversation_that_begins_late_takes_nothing_from_itself(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    desk.ask(OTHER)
    late = desk.late('"event_data":{')
    desk.page.get_by_role("button", name="New conversation").click()
    late.given()
    press(desk, QUESTION)
    desk.turn(2)
    late.come()
    assert settled(desk) == ["turn-2"]
    desk.show(desk.turn(2).locator(".card").first)


def test_the_quotation_that_was_opened_last_is_the_one_that_is_shown(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    cards = desk.ask(SEVERAL).locator(".card")
    late = desk.late('"shelf":"excerpts","position":1')
    cards.first.get_by_role("button", name="Show in article").click()
    late.given()
    second = desk.show(cards.nth(1))
    late.come()
    expect(desk.page.locator("mark.chosen").first).to_be_visible()
    assert "".join(desk.page.locator("mark.chosen").all_text_contents()) == second


def test_a_panel_that_was_closed_or_left_behind_stays_empty(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    cards = desk.ask(SEVERAL).locator(".card")
    for leave in ("Close", "New conversation"):
        desk.show(cards.first)
        late = desk.late('"shelf":"excerpts","position":2')
        cards.nth(1).get_by_role("button", name="Show in article").click()
        late.given()
        desk.page.get_by_role("button", name=leave).click()
        expect(desk.page.locator("mark.chosen")).to_have_count(0)
        late.come()
        expect(desk.page.locator("mark.chosen")).to_have_count(0)


def test_of_two_quick_ratings_the_second_counts(visit: Visit, seeds_index: Path, tmp_path: Path, browser: Browser) -> None:
    ratings = tmp_path / "ratings.jsonl"
    with serving.chat(seeds_index, "--feedback", ratings, "--rate", "1000") as address:
        desk = visit(address).open()
        card = desk.ask(QUESTION).locator(".card").first
        late = desk.late('"helpful":false', sent=False)
        card.get_by_role("button", name="Not helpful", exact=True).click()
        late.given()
        with desk.page.expect_response(lambda answer: '"helpful":true' in (answer.request.post_data or "")):
            card.get_by_role("button", name="Helpful", exact=True).click()
        late.come()
        assert [one.helpful for one in read(ratings)] == [True]
        desk.page.close()


def test_a_notice_stays_when_the_answer_to_a_question_of_before_comes(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    late = desk.late(*ANSWER)
    press(desk, QUESTION)
    late.given()
    # The page learns of its question a moment after it asks for the answer; until then its field still holds it.
    expect(desk.page.locator("#question textarea")).to_have_value("")
    desk.page.click("#send")
    assert desk.trouble() == "There is no question yet. Type one and press Enter."
    late.come()
    desk.turn(1)
    assert desk.trouble() == "There is no question yet. Type one and press Enter."


@pytest.fixture(scope="module")
def long_page(folder: Path, browser: Browser) -> Iterator[str]:
    articles = folder / "many"
    articles.mkdir()
    for number in range(60):
        (articles / f"{number:02}.txt").write_text(f"The ferry number {number} sails at noon.\n", encoding="utf-8")
    with serving.chat(serving.build(articles, folder / "many-index"), "--rate", "1000") as address:
        yield address


def test_a_page_of_the_listing_that_comes_late_does_not_replace_what_was_found(visit: Visit, long_page: str) -> None:
    desk = visit(long_page).open()
    desk.page.get_by_role("tab", name="Articles").click()
    rows = desk.page.locator("#listing .entry")
    expect(rows).to_have_count(50)
    late = desk.late('"event_data":{"page":1}')
    desk.page.get_by_role("button", name="Next page").click()
    late.given()
    desk.page.get_by_label("Find an article").fill("07.txt")
    expect(rows).to_have_count(1)
    late.come()
    expect(rows).to_have_count(1)
    desk.page.get_by_label("Find an article").fill("")
    expect(rows).to_have_count(50)
    desk.page.get_by_role("button", name="Next page").click()
    expect(rows).to_have_count(10)
