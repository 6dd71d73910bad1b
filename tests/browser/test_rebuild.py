"""The index is rebuilt while somebody asks: every answer is whole, and the page says that it changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import serving
from tests.browser.desk import Desk

Visit = Callable[..., Desk]
REBUILDS = 20


@pytest.mark.slow
def test_twenty_rebuilds_while_a_browser_asks(visit: Visit, browser: Browser, folder: Path, say: Callable[[str], None]) -> None:
    from embeddings.index.build import build
    from embeddings.models.registry import load_encoder

    articles, index = folder / "changing", folder / "changing-index"
    articles.mkdir()
    for name in ("harbour", "bridge", "market"):
        (articles / f"{name}.txt").write_text(f"The {name} was opened in 1904 by the mayor. It is still in use today.\n", "utf-8")
    serving.build(articles, index)
    encoder = load_encoder()
    failed: list[BaseException] = []

    def rebuild() -> None:
        try:
            for number in range(REBUILDS):
                text = f"The lighthouse number {number} was lit in {1900 + number} by the keeper. It is dark today.\n"
                (articles / "lighthouse.txt").write_text(text, "utf-8")
                build([articles], index, encoder=encoder, wait=10)
        except BaseException as error:
            failed.append(error)
            raise

    with serving.chat(index, "--rate", "1000") as address:
        desk = visit(address).open()
        first = int(desk.page.locator(".generation").get_attribute("data-generation") or 0)
        worker = threading.Thread(target=rebuild)
        worker.start()
        asked = 0
        while worker.is_alive() or asked < 3:
            quotes = desk.quotes(desk.ask("When was the harbour opened?" if asked % 2 else "When was the lighthouse lit?"))
            assert all(quote.startswith(("The ", "It is ")) for quote in quotes)
            expect(desk.page.locator(".trouble p")).to_have_count(0)
            asked += 1
        worker.join()
        assert failed == []
        # While somebody opens the last generation, others are still answered from the one before; the footer tells when.
        desk.ask("When was the harbour opened?")
        expect(desk.page.locator(".generation")).to_have_attribute("data-generation", str(first + REBUILDS))
        turn = desk.ask("When was the lighthouse lit?")
        expect(turn.locator("blockquote").first).to_contain_text(f"The lighthouse number {REBUILDS - 1} was lit")
        desk.page.close()
    say(f"{asked} questions on the page during {REBUILDS} rebuilds")
