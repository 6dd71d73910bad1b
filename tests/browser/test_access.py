"""Everybody can use the page: by keyboard alone, on a phone, in the dark, with a screen reader, from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser import serving
from tests.browser.desk import Desk

Visit = Callable[..., Desk]
QUESTION = "How many attacks did the TTP carry out in 2024?"


def serious(desk: Desk) -> list[str]:
    """What axe-core calls serious or critical, each with where it is."""
    desk.page.wait_for_timeout(400)  # a theme or a panel fades in; axe measures contrast on the way
    desk.page.wait_for_function(
        "document.getAnimations().every(a => a.playState !== 'running' || a.effect.getComputedTiming().endTime === Infinity)"
    )
    violations = Axe().run(desk.page).response["violations"]
    return [
        f"{v['id']}: {node['target']} {node['html'][:120]}"
        for v in violations
        if v["impact"] in ("serious", "critical")
        for node in v["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_serious_in_any_state(visit: Visit, seeds_page: str, scheme: str, width: int) -> None:
    desk = visit(seeds_page, color_scheme=scheme, viewport={"width": width, "height": 844}, reduced_motion="reduce").open()
    assert serious(desk) == []
    turn = desk.ask(QUESTION)
    turn.locator("details summary").first.click()
    desk.show(turn.locator(".card").first)
    assert serious(desk) == []
    desk.page.keyboard.press("Escape")
    silent = desk.ask("How do I bake sourdough bread?")
    silent.locator("details.nearest > summary").click()
    desk.page.get_by_role("button", name="Filters").click()
    desk.page.click("#send")
    desk.trouble()
    assert serious(desk) == []
    desk.page.get_by_role("tab", name="Articles").click()
    expect(desk.page.locator("#listing .entry").first).to_be_visible()
    assert serious(desk) == []


def test_everything_is_reached_by_keyboard(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    keyboard = desk.page.keyboard
    desk.page.locator("body").press("/")
    expect(desk.page.locator("#question textarea")).to_be_focused()
    keyboard.type(QUESTION)
    keyboard.press("Enter")
    turn = desk.turn(1)
    focused = "document.activeElement.dataset.do ?? document.activeElement.tagName"
    reached = []
    for _ in range(40):
        keyboard.press("Shift+Tab")
        reached.append(desk.page.evaluate(focused))
        if reached[-1] == "open" and desk.page.evaluate("document.activeElement.closest('.card').dataset.position") == "1":
            break
    assert {"copy-link", "copy", "rate", "open"} <= set(reached)
    quote = turn.locator("blockquote").first.text_content()
    keyboard.press("Enter")
    expect(desk.page.locator("mark.chosen").first).to_be_visible()
    assert "".join(desk.page.locator("mark.chosen").all_text_contents()) == quote
    expect(desk.page.locator(".source-text")).to_be_focused()
    keyboard.press("Escape")
    expect(desk.page.locator("mark.chosen")).to_have_count(0)
    assert desk.page.evaluate(focused) == "open"
    desk.page.get_by_role("tab", name="Ask").focus()
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(desk.page.get_by_role("tab", name="Articles")).to_have_attribute("aria-selected", "true")


def test_a_phone_shows_everything_without_scrolling_sideways(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True).open()
    turn = desk.ask(QUESTION)
    assert desk.page.evaluate("document.documentElement.scrollWidth") <= 390
    expect(desk.page.locator("#question textarea")).to_be_in_viewport()
    desk.show(turn.locator(".card").first)
    expect(desk.page.locator("mark.chosen").first).to_be_in_viewport()
    desk.page.get_by_role("button", name="Close").click()
    expect(turn.locator(".card").first).to_be_visible()
    desk.page.get_by_role("tab", name="Articles").click()
    expect(desk.page.locator("#listing .entry").first).to_be_visible()
    assert desk.page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.fixture(scope="module")
def urdu_page(folder: Path, browser: Browser) -> Iterator[str]:
    articles = folder / "urdu"
    articles.mkdir()
    urdu = "پاکستان میں دہشت گردی کے خلاف قومی ایکشن پلان 2014 میں منظور ہوا۔"
    (articles / "urdu.txt").write_text(f"{urdu}\n", encoding="utf-8")
    (articles / "english.txt").write_text("The National Action Plan was approved in 2014.\n", encoding="utf-8")
    with serving.chat(serving.build(articles, folder / "urdu-index"), "--rate", "1000") as address:
        yield address


def test_quotations_from_right_to_left_stand_right(visit: Visit, urdu_page: str) -> None:
    desk = visit(urdu_page).open("?q=National+Action+Plan+2014&article=urdu.txt")
    turn = desk.turn(1)
    for details in turn.locator("details.nearest > summary").all():
        details.click()
    quote = turn.locator("blockquote").first
    assert quote.evaluate("element => getComputedStyle(element).direction") == "rtl"
    desk.show(turn.locator("li.card").first)
    box = desk.page.locator(".source-text .text").evaluate(
        "element => { const mark = element.querySelector('mark').getBoundingClientRect();"
        " const around = element.getBoundingClientRect(); return [mark.right, around.right] }"
    )
    assert abs(box[0] - box[1]) < 4
