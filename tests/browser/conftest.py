"""A browser, the indexes, and running pages. Without a Chromium these tests are skipped, in continuous integration they fail."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser import serving
from tests.browser.desk import Desk
from tests.shared import SHARED

PATIENCE = 60_000
"""Milliseconds until what has not come is missing. Long, since a busy machine is slow and not wrong."""
expect.set_options(timeout=PATIENCE)

MISSING = "no Chromium on this machine; install Debian's package `chromium`"


# The whole package, not the session: playwright keeps an event loop in this thread, which other tests must not meet.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = serving.chromium()
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=serving.FLAGS, timeout=2 * PATIENCE)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chat")


@pytest.fixture(scope="package")
def seeds_index(folder: Path) -> Path:
    return serving.build(serving.ROOT / "seeds", folder / "seeds-index")


@pytest.fixture(scope="package")
def real_index(folder: Path) -> Path:
    if not SHARED.is_dir():
        pytest.skip("needs the real articles, which are not part of the project")
    return serving.build(SHARED / "seeds", folder / "real-index")


@pytest.fixture(scope="package")
def ratings(folder: Path) -> Path:
    return folder / "ratings.jsonl"


@pytest.fixture(scope="package")
def seeds_page(seeds_index: Path, ratings: Path, browser: Browser) -> Iterator[str]:
    with serving.chat(seeds_index, "--feedback", ratings, "--rate", "1000") as address:
        yield address


@pytest.fixture(scope="package")
def real_page(real_index: Path, browser: Browser) -> Iterator[str]:
    with serving.chat(real_index, "--rate", "1000") as address:
        yield address


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Desk]]:
    """Open a page as a new visitor. At the end nothing may have gone wrong on any of them."""
    desks: list[Desk] = []

    def new(address: str, **options: object) -> Desk:
        context = browser.new_context(**({"viewport": {"width": 1280, "height": 860}} | options))  # type: ignore[arg-type]
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.set_default_timeout(PATIENCE)
        desks.append(Desk(context.new_page(), address))
        return desks[-1]

    yield new
    for desk in desks:
        desk.page.context.close()
    assert [fault for desk in desks for fault in desk.faults] == []
