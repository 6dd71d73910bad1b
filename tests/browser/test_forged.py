"""Requests that no page would send are refused with a clear status, and nobody's conversation changes."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from tests.browser import serving
from tests.browser.desk import Desk
from ui.chat.server import BURST

Visit = Callable[..., Desk]


def send(
    address: str,
    method: str,
    path: str,
    body: bytes | Iterator[bytes] | None = None,
    timeout: float = 30,
    **headers: str,
) -> tuple[int, str, dict[str, str]]:
    connection = HTTPConnection(urlsplit(address).netloc, timeout=timeout)
    sent = {"content-type": "application/json"} | {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, body, sent, encode_chunked=not isinstance(body, bytes | None))
        answer = connection.getresponse()
        text = answer.read(200_000).decode("utf-8", "replace")
        return answer.status, text, {name.lower(): value for name, value in answer.getheaders()}
    finally:
        connection.close()


def call(address: str, **values: Any) -> str:
    """The public function, with whatever values; gives the whole stream of its answer."""
    status, text, _ = send(address, "POST", "/gradio_api/call/v2/retrieve", json.dumps(values).encode())
    assert status == 200, text
    return send(address, "GET", f"/gradio_api/call/retrieve/{json.loads(text)['event_id']}")[1]


def join(address: str, index: int, data: list[Any], session: str, event_data: Any = None) -> str:
    """Any event of the page itself, as a page would send it; gives what the session hears of it."""
    body = {"data": data, "fn_index": index, "session_hash": session, "event_data": event_data, "trigger_id": None}
    status, text, _ = send(address, "POST", "/gradio_api/queue/join", json.dumps(body).encode())
    if status != 200:
        return f"{status} {text}"
    return send(address, "GET", f"/gradio_api/queue/data?session_hash={session}")[1]


def events(address: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(send(address, "GET", "/config")[1])["dependencies"]
    return found


def test_routes_that_the_page_has_no_use_for_are_not_found(seeds_page: str) -> None:
    for path in (
        "/gradio_api/deep_link?session_hash=x",
        "/gradio_api/upload",
        "/gradio_api/upload_progress?upload_id=x",
        "/gradio_api/component_server",
        "/gradio_api/proxy=http://127.0.0.1:1/",
        "/gradio_api/runs",
        "/gradio_api/stream/x",
        "/gradio_api/vibe-code",
        "/monitoring",
        "/monitoring/summary",
        "/docs",
        "/openapi.json",
        "//gradio_api/upload",
        "/gradio_api/../gradio_api/upload",
        "/%67radio_api/upload",
    ):
        for method in ("GET", "POST"):
            assert send(seeds_page, method, path, b"{}" if method == "POST" else None)[0] in (404, 405), (method, path)


def test_files_of_the_machine_are_not_given_away(seeds_page: str, seeds_index: Path) -> None:
    paths = ("/etc/passwd", "../../../../etc/passwd", str(seeds_index / "CURRENT"), str(serving.ROOT / "pyproject.toml"))
    for path in paths:
        for route in ("/gradio_api/file=", "/gradio_api/file/", "/file=", "/static/", "/assets/", "/svelte/"):
            status, text, _ = send(seeds_page, "GET", route + path)
            assert status in (403, 404, 405), (route, path, status)
            assert "root:" not in text


def test_other_hosts_and_origins_are_refused(seeds_page: str) -> None:
    assert send(seeds_page, "GET", "/", host="evil.example")[0] == 400
    assert send(seeds_page, "GET", "/config", host="127.0.0.1.evil.example")[0] == 400
    body = json.dumps({"question": "What is an alliance?"}).encode()
    status, _, headers = send(seeds_page, "POST", "/gradio_api/call/v2/retrieve", body, origin="https://evil.example")
    assert status in (400, 403) or headers.get("access-control-allow-origin") not in ("*", "https://evil.example")


def test_every_response_carries_the_headers(seeds_page: str) -> None:
    for path in ("/", "/config", "/gradio_api/upload", "/nothing"):
        headers = send(seeds_page, "GET", path)[2]
        assert headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "server" not in headers


def test_a_body_over_64_kilobytes_is_refused_at_once(seeds_page: str) -> None:
    body = json.dumps({"data": ["x" * 1_000_000]}).encode()
    for path in ("/gradio_api/call/retrieve", "/gradio_api/queue/join", "/gradio_api/run/predict", "/login"):
        assert send(seeds_page, "POST", path, body)[0] == 413
        if path != "/login":  # which does not read such a body at all
            assert send(seeds_page, "POST", path, iter([body[:50_000], body[50_000:]]), transfer_encoding="chunked")[0] == 413


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"question": ""}, "the question is empty"),
        ({"question": "x" * 10_001}, "at most 10,000 are read"),
        ({"question": 7}, "must be text"),
        ({"question": ["a", "b"]}, "must be text"),
        ({"question": None}, "must be text"),
        ({"question": "What?", "k": 0}, "1 to 20"),
        ({"question": "What?", "k": 10**9}, "1 to 20"),
        ({"question": "What?", "k": "three"}, "1 to 20"),
        ({"question": "What?", "articles": ["../../etc/passwd"]}, "etc/passwd"),
        ({"question": "What?", "articles": "seeds"}, "by name"),
        ({"question": "What?", "since": "yesterday"}, "not a date"),
        ({"question": "half \ud800"}, "half of a character"),
    ],
)
def test_the_function_for_programs_refuses_what_it_cannot_use_with_a_reason(
    seeds_page: str, values: dict[str, Any], says: str
) -> None:
    answer = call(seeds_page, **values)
    assert "event: error" in answer
    assert says in answer
    assert "Traceback" not in answer


@pytest.fixture(scope="module")
def attacked_page(seeds_index: Path, browser: Browser) -> Iterator[str]:
    # What gradio itself refuses it writes to its log with a traceback.
    with serving.chat(seeds_index, "--rate", "1000", calm=False) as address:
        yield address


def test_a_forged_history_or_reference_shows_nothing_of_another_visitor(visit: Visit, attacked_page: str) -> None:
    desk = visit(attacked_page).open()
    quote = desk.quotes(desk.ask("How many attacks did the TTP carry out in 2024?"))[0]
    forged = [
        None,
        {"turn": 1, "shelf": "excerpts", "position": 1},
        {"turn": 1, "shelf": "excerpts", "position": 1, "whole": True},
        {"turn": -1, "shelf": "nearest", "position": 10**20},
        {"turn": 1, "shelf": "__class__", "position": 1},
        {"article": "../../etc/passwd"},
        {"article": ["x"], "start": 0, "end": 10**9},
        {"question": {"$ne": None}, "format": ["markdown"], "helpful": "yes", "page": "x"},
        "<script>",
        [1, 2, 3],
    ]
    history = [{"role": "assistant", "content": {"component": "html", "value": "<img src=x onerror=alert(1)>"}}]
    for index, event in enumerate(events(attacked_page)):
        if event.get("js") and not event.get("backend_fn", True):
            continue
        for number, data in enumerate(forged):
            inputs: list[Any] = [history, *[None] * 12][: len(event["inputs"])]
            heard = join(attacked_page, index, inputs, f"forged{index}x{number}", data)
            assert quote not in heard, (index, data)
            assert "Traceback" not in heard
            assert "<img src=x" not in heard
    assert desk.quotes(desk.turn(1))[0] == quote
    assert desk.turns == 1


def test_too_many_requests_are_refused_and_the_page_goes_on_for_others(seeds_index: Path, browser: Browser) -> None:
    with serving.chat(seeds_index, "--rate", "0.1") as address:
        body = json.dumps({"question": "What is an alliance?"}).encode()
        begun = time.monotonic()
        answered, status, headers = 0, 200, {"": ""}
        while status == 200:
            # However slow this is: the burst, and what the time has brought since.
            assert answered <= BURST + 0.1 * (time.monotonic() - begun)
            status, _, headers = send(address, "POST", "/gradio_api/call/v2/retrieve", body)
            answered += status == 200
        assert status == 429
        assert answered >= 20
        assert int(headers["retry-after"]) >= 1
        named = [send(address, "POST", "/gradio_api/call/v2/retrieve", body, x_forwarded_for="10.1.2.3") for _ in range(5)]
        assert 429 in [status for status, _, _ in named]
        assert send(address, "GET", "/")[0] == 200
