"""The doors that are closed stay closed, bodies and rates have limits, and every response carries the headers."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from ui.chat.middleware import BodyLimit, Buckets, Closed, Headers, RateLimit
from ui.chat.server import CLOSED, UPLOAD


async def echo(request: Request) -> PlainTextResponse:
    return PlainTextResponse(str(len(await request.body())))


APP = Starlette(routes=[Route("/{path:path}", echo, methods=["GET", "POST"])])


def ask(app: ASGIApp, method: str, path: str, content: bytes | Iterator[bytes] | None = None) -> httpx.Response:
    import asyncio

    async def stream() -> object:
        assert content is not None
        for piece in content:
            yield piece

    async def one() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://testserver") as client:
            body = content if content is None or isinstance(content, bytes) else stream()
            return await client.request(method, path, content=body)

    return asyncio.run(one())


@pytest.mark.parametrize("size", [0, 100])
def test_a_body_within_its_limit_passes(size: int) -> None:
    assert ask(BodyLimit(APP, lambda _: 100), "POST", "/x", b"x" * size).text == str(size)


def test_a_body_over_its_limit_is_refused_announced_or_chunked() -> None:
    app = BodyLimit(APP, lambda _: 100)
    assert ask(app, "POST", "/x", b"x" * 101).status_code == 413
    assert ask(app, "POST", "/x", iter([b"x" * 60, b"x" * 60])).status_code == 413


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/deep_link",
        "/gradio_api/upload",
        "//gradio_api/upload",
        "/gradio_api//upload",
        "/monitoring",
        "/monitoring/summary",
        "/gradio_api/proxy=http://example.org",
        "/gradio_api/component_server",
    ],
)
def test_routes_that_the_page_does_not_use_are_closed(path: str) -> None:
    assert ask(Closed(APP, (*CLOSED, UPLOAD)), "GET", f"http://testserver{path}").status_code == 404


@pytest.mark.parametrize("path", ["/", "/config", "/gradio_api/queue/join", "/gradio_api/info"])
def test_routes_that_the_page_uses_are_open(path: str) -> None:
    assert ask(Closed(APP, (*CLOSED, UPLOAD)), "GET", path).status_code == 200


def test_every_response_carries_the_headers_once() -> None:
    answer = ask(Headers(APP), "GET", "/")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_a_bucket_gives_its_burst_and_then_its_rate() -> None:
    now = [0.0]
    buckets = Buckets(2.0, 3, clock=lambda: now[0])
    assert [buckets.take("a") for _ in range(4)] == [0, 0, 0, 0.5]
    assert buckets.take("b") == 0
    now[0] = 0.5
    assert buckets.take("a") == 0
    assert buckets.take("a") == pytest.approx(0.5)


def test_buckets_hold_a_bounded_number_of_addresses() -> None:
    buckets = Buckets(1.0, 1, capacity=10)
    for n in range(100):
        buckets.take(str(n))
    assert len(buckets._levels) == 10


def test_too_many_requests_are_refused_with_the_time_to_wait_and_reading_is_free() -> None:
    app = RateLimit(APP, Buckets(0.001, 2))
    assert [ask(app, "POST", "/").status_code for _ in range(3)] == [200, 200, 429]
    assert int(ask(app, "POST", "/").headers["retry-after"]) > 1
    assert ask(app, "GET", "/").status_code == 200
