"""The pictures in docs/images/, made from the articles in seeds/: ``python -m tests.browser.screenshots [FOLDER]``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests.browser import serving
from tests.browser.desk import Desk

QUESTION = "How many attacks did the TTP carry out in 2024?"
LARGEST = 200_000
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 780}, "color_scheme": "dark"}


def visit(browser: Browser, address: str, options: dict[str, Any], query: str = "") -> Desk:
    context = browser.new_context(reduced_motion="reduce", **options)
    return Desk(context.new_page(), address).open(query)


def take(desk: Desk, folder: Path, name: str) -> None:
    desk.page.wait_for_timeout(600)
    path = folder / f"{name}.png"
    desk.page.screenshot(path=path)
    assert path.stat().st_size < LARGEST, f"{path} has {path.stat().st_size} bytes"
    print(path)


def pictures(browser: Browser, address: str, folder: Path) -> None:
    desk = visit(browser, address, DESK)
    take(desk, folder, "chat-welcome")
    turn = desk.ask(QUESTION)
    desk.show(turn.locator(".card").first)
    desk.page.wait_for_selector(".chip", timeout=5_000)
    take(desk, folder, "chat-answer")
    silent = desk.ask("Who won the 2022 World Cup?")
    silent.locator("details.nearest > summary").click()
    take(desk, folder, "chat-silence")
    desk.page.get_by_role("button", name="Filters").click()
    take(desk, folder, "chat-filters")
    desk.page.get_by_role("tab", name="Articles").click()
    take(desk, folder, "chat-articles")
    dark = visit(browser, address, DESK | {"color_scheme": "dark"})
    dark.show(dark.ask(QUESTION).locator(".card").first)
    take(dark, folder, "chat-dark")
    phone = visit(browser, address, PHONE)
    turn = phone.ask(QUESTION)
    take(phone, folder, "chat-phone")
    phone.show(turn.locator(".card").first)
    take(phone, folder, "chat-phone-source")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else serving.ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        index = serving.build(serving.ROOT / "seeds", Path(scratch) / "index")
        browser = playwright.chromium.launch(executable_path=serving.chromium(), args=serving.FLAGS)
        with serving.chat(index, "--feedback", Path(scratch) / "feedback.jsonl", "--rate", "1000") as address:
            pictures(browser, address, folder)
            browser.close()


if __name__ == "__main__":
    main()
