"""What stands between the network and the page: closed doors, a limit on bodies, a limit on requests, and headers."""

from __future__ import annotations

import contextlib
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
    "object-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'"
)
HEADERS = {
    b"content-security-policy": POLICY.encode(),
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"cross-origin-opener-policy": b"same-origin",
}
MAX_BODY = 64 * 1024
"""Bytes of a request's body, chunked or not."""


class Headers:
    """Puts the security headers on every response."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = [(name, value) for name, value in message.get("headers", []) if name.lower() not in HEADERS]
                message["headers"] = [*own, *HEADERS.items()]
            await send(message)

        await self.app(scope, receive, with_headers)


class Closed:
    """Answers 404 on routes that the server underneath has and this page does not offer."""

    def __init__(self, app: ASGIApp, patterns: Iterable[str]) -> None:
        self.app = app
        self.pattern = re.compile("|".join(f"(?:{pattern})" for pattern in patterns))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] == "http" and self.pattern.match(scope["path"]):
            await PlainTextResponse("Not found", status_code=404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class _TooLarge(Exception):
    """A body grew past its limit while it was read; the refusal has been sent."""


class BodyLimit:
    """Answers 413 to a body over its limit, whether its length was announced or not."""

    def __init__(self, app: ASGIApp, limit: Callable[[str], int]) -> None:
        self.app = app
        self.limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        most = self.limit(scope["path"])
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        refuse = PlainTextResponse(f"A request may have {most:,} bytes", status_code=413)
        if not announced.isdigit() or int(announced) > most:
            await refuse(scope, receive, send)
            return
        seen = 0
        started = refused = False

        async def counted() -> Message:
            nonlocal seen, refused
            message = await receive()
            if message["type"] == "http.request":
                seen += len(message.get("body", b""))
                if seen > most:
                    refused = True
                    if not started:
                        await refuse(scope, receive, send)
                    raise _TooLarge
            return message

        async def noted(message: Message) -> None:
            nonlocal started
            if not refused:  # what the application says about the broken body is of no use to anyone
                started = started or message["type"] == "http.response.start"
                await send(message)

        with contextlib.suppress(_TooLarge):
            await self.app(scope, counted, noted)


class Buckets:
    """Token buckets, one a key: ``burst`` at once, then ``rate`` a second. Holds at most ``capacity`` keys."""

    def __init__(self, rate: float, burst: int, *, capacity: int = 10_000, clock: Callable[[], float] = time.monotonic) -> None:
        self.rate, self.burst, self.capacity, self.clock = rate, burst, capacity, clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> float:
        """Take one token. 0 when there was one, else the seconds until there will be."""
        now = self.clock()
        level, then = self._levels.pop(key, (float(self.burst), now))
        level = min(float(self.burst), level + (now - then) * self.rate)
        wait = 0.0 if level >= 1 else (1 - level) / self.rate
        self._levels[key] = (level - 1 if wait == 0.0 else level, now)
        while len(self._levels) > self.capacity:
            self._levels.popitem(last=False)
        return wait


class RateLimit:
    """Answers 429 when one address asks for too much work. Only requests that cost work count: everything but GET and HEAD.

    ``only``: count those whose path begins so, and let all others through.
    """

    def __init__(self, app: ASGIApp, buckets: Buckets, *, only: str = "/") -> None:
        self.app = app
        self.buckets = buckets
        self.only = only

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD") and scope["path"].startswith(self.only):
            client = scope.get("client")
            wait = self.buckets.take(client[0] if client else "")
            if wait > 0:
                headers = {"retry-after": str(int(wait) + 1)}
                await PlainTextResponse("Too many requests", status_code=429, headers=headers)(scope, receive, send)
                return
        await self.app(scope, receive, send)
