"""A visitor's hands and eyes on the page."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import APIResponse, Locator, Page, Route, TimeoutError


class Desk:
    """One open page, and everything it did that it should not have: errors, and requests to other hosts."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.faults: list[str] = []
        self.number = 0  # of the last turn; turns are numbered on when a new conversation begins
        page.on("console", lambda m: self.faults.append(f"console: {m.text}") if m.type == "error" else None)
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on("request", lambda request: self._seen(request.url))
        page.on("dialog", lambda dialog: (self.faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def _seen(self, url: str) -> None:
        if not url.startswith((self.address + "/", "data:", "blob:")) and url != self.address:
            self.faults.append(f"request: {url}")

    def open(self, query: str = "") -> Desk:
        self.number = 0
        self.page.goto(f"{self.address}/{query}")
        self.page.wait_for_selector("#question textarea")
        self.page.wait_for_selector(".conversation[data-ready]")
        return self

    @property
    def turns(self) -> int:
        return self.page.locator(".turn").count()

    def ask(self, question: str) -> Locator:
        """Type, press Enter, wait for the answer; gives its turn."""
        self.page.fill("#question textarea", question)
        self.page.press("#question textarea", "Enter")
        return self.turn(self.number + 1)

    def turn(self, number: int) -> Locator:
        self.number = max(self.number, number)
        turn = self.page.locator(f"#turn-{number}[aria-busy=false]")
        try:
            turn.wait_for()
        except TimeoutError as error:
            seen = [self.page.locator(part).all_inner_texts() for part in (".conversation", ".trouble", ".toast-wrap")]
            typed = self.page.input_value("#question textarea")
            raise AssertionError(f"turn {number} never came: {seen}, typed {typed!r}, {self.faults}") from error
        return turn

    def quotes(self, turn: Locator) -> list[str]:
        return [quote.text_content() or "" for quote in turn.locator("blockquote").all()]

    def show(self, card: Locator) -> str:
        """Open a card in the source panel; gives the marked text."""
        quote = card.locator("blockquote").text_content() or ""
        card.get_by_role("button", name="Show in article").click()
        self.page.wait_for_function(
            "q => document.querySelector('mark.chosen') !== null && "
            "[...document.querySelectorAll('mark.chosen')].map(m => m.textContent).join('') === q",
            arg=quote,
        )
        return "".join(mark.text_content() or "" for mark in self.page.locator("mark.chosen").all())

    def in_view(self, selector: str) -> bool:
        """Whether the first such element comes to be seen within what scrolls around it, and within the window."""
        try:
            self.page.wait_for_function(
                """selector => {
              const seen = document.querySelector(selector)?.getBoundingClientRect();
              const around = document.querySelector(".source-text")?.getBoundingClientRect();
              return seen && around
                && seen.top >= around.top - 1 && seen.top <= around.bottom && seen.top >= 0 && seen.top <= innerHeight;
            }""",
                arg=selector,
            )
        except TimeoutError:
            return False
        return True

    def trouble(self) -> str:
        place = self.page.locator(".trouble p").first
        place.wait_for()
        return place.text_content() or ""

    def late(self, *marks: str, sent: bool = True) -> Late:
        """From now on, the first request whose body holds all of the marks gets its answer late, or is itself sent late."""
        return Late(self.page, marks, sent)

    def clipboard(self) -> str:
        text: Any = self.page.evaluate("navigator.clipboard.readText()")
        return str(text)


class Late:
    """A request whose answer the page gets when it is told to `come`; the server has given it before, unless not ``sent``."""

    def __init__(self, page: Page, marks: tuple[str, ...], sent: bool) -> None:
        self._page = page
        self._marks = [mark.replace(" ", "") for mark in marks]
        self._sent = sent
        self._kept: tuple[Route, APIResponse | None] | None = None
        page.route(re.compile(r"/gradio_api/(run|call|queue/join)"), self._take)

    def _take(self, route: Route) -> None:
        body = (route.request.post_data or "").replace(" ", "")
        if self._kept is None and all(mark in body for mark in self._marks):
            self._kept = route, None
            self._kept = route, route.fetch() if self._sent else None
        else:
            route.fallback()

    def given(self) -> None:
        """Wait until the request has come, and the server has answered it if it was sent."""
        for _ in range(400):
            if self._kept is not None and (self._kept[1] is not None or not self._sent):
                return
            self._page.wait_for_timeout(50)
        raise AssertionError(f"no request with {self._marks}")

    def come(self) -> None:
        """Let the page have the answer, and the time to do something with it."""
        self.given()
        assert self._kept is not None
        route, answer = self._kept
        with self._page.expect_event("requestfinished", lambda request: request == route.request):
            if answer is None:
                route.continue_()
            else:
                route.fulfill(response=answer)
        self._page.wait_for_timeout(1_000)
