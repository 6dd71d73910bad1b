"""Serving the page: one process, hardened, on the loopback address unless told otherwise."""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from anyio import to_thread
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp

from embeddings.errors import SettingInvalid
from ui.chat.auth import Users, load_users
from ui.chat.collection import Collection
from ui.chat.editor import Rebuild
from ui.chat.middleware import MAX_BODY, BodyLimit, Buckets, Closed, Headers, RateLimit

LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "::1")
CLOSED = (
    r"/+gradio_api/+(deep_link|stream|proxy=|process_recording|component_server|dev|profiling|runs)",
    r"/+gradio_api/+(run-history|vibe|undo-vibe|token|startup-events$|custom_component|openapi\.json)",
    r"/+(monitoring|svelte|docs|redoc|openapi\.json|token)",
)
UPLOAD = r"/+gradio_api/+upload"
SESSIONS = 200
"""Conversations held in memory; the one used longest ago goes first."""
RATE, BURST = 5.0, 40
"""Requests that cost work, for one address: a second, and at once."""
LOGIN_RATE, LOGIN_BURST = 0.1, 5
"""Passwords that one address may try: a second, and at once."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the page is served.

    Attributes:
        host, port: where to listen; port 0 takes a free one.
        hosts: further names under which a browser may ask for the page.
        feedback: file that keeps ratings of quotations; None to offer none.
        auth: file of names and password hashes; None to ask nobody for a password.
        rebuild: brings the index up to date; with it the page offers to add articles. Needs ``auth``.
        rate, burst: requests that cost work, for one address: a second, and at once.
    """

    host: str = "127.0.0.1"
    port: int = 7860
    hosts: tuple[str, ...] = ()
    feedback: Path | None = None
    auth: Path | None = None
    rebuild: Rebuild | None = None
    rate: float = RATE
    burst: int = BURST


class Announcing(uvicorn.Server):
    """A server that says where it listens once it does."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then print the address on standard output."""
        await super().startup(sockets)
        if self.started and sockets:
            sys.stdout.write(f"{address(sockets[0])}\n")
            sys.stdout.flush()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop. An open page keeps a stream open, and that this is cut off is no error to tell anyone of."""
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        await super().shutdown(sockets)


def address(listening: socket.socket) -> str:
    """The page's address."""
    host, port = listening.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens.

    Raises:
        SettingInvalid: when the address or the port cannot be had.
    """
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except (OSError, OverflowError) as error:
        raise SettingInvalid(f"cannot listen on {host} port {port}: {error}; choose another with --host or --port") from error


def login(users: Users) -> Callable[[str, str], Awaitable[bool]]:
    """A check that does not hold up everybody else while it works."""

    async def check(name: str, password: str) -> bool:
        return await to_thread.run_sync(users.check, name, password)

    return check


def application(collection: Collection, settings: Settings) -> ASGIApp:
    """The page and everything that guards it, as one ASGI application.

    Raises:
        SettingInvalid: when articles could be added without a password, or the file of passwords cannot be used.
    """
    if settings.rebuild is not None and settings.auth is None:
        raise SettingInvalid(
            "--editor lets people change the index, so it needs --auth FILE; make one with `inquote password NAME`"
        )
    editing = settings.rebuild is not None
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    os.environ.setdefault("GRADIO_ANALYTICS_MAX_EVENTS", "200")
    from ui.chat import page  # only now: gradio reads the environment when it is imported, and takes seconds

    auth = None if settings.auth is None else login(load_users(settings.auth))
    blocks = page.build(collection, feedback=settings.feedback, rebuild=settings.rebuild)
    app: ASGIApp = page.mount(blocks, host=settings.host, port=settings.port, sessions=SESSIONS, auth=auth, uploads=editing)
    app = RateLimit(app, Buckets(LOGIN_RATE, LOGIN_BURST), only="/login")
    app = RateLimit(app, Buckets(settings.rate, settings.burst))
    largest = {"/gradio_api/upload": page.MAX_UPLOAD + MAX_BODY} if editing else {}
    app = BodyLimit(app, lambda path: largest.get(path, MAX_BODY))
    app = Closed(app, CLOSED if editing else (*CLOSED, UPLOAD))
    app = TrustedHostMiddleware(app, allowed_hosts=[*LOOPBACK, settings.host, *settings.hosts], www_redirect=False)
    return Headers(app)


def serve(
    library: Collection,
    *,
    host: str = "127.0.0.1",
    port: int = 7860,
    hosts: Sequence[str] = (),
    feedback: str | Path | None = None,
    auth: str | Path | None = None,
    rebuild: Rebuild | None = None,
    rate: float = RATE,
    burst: int = BURST,
) -> None:
    """Serve the chat until interrupted; prints its address on standard output once it listens.

    Raises:
        SettingInvalid: when the address cannot be had.
    """
    settings = Settings(
        host=host,
        port=port,
        hosts=tuple(hosts),
        feedback=None if feedback is None else Path(feedback),
        auth=None if auth is None else Path(auth),
        rebuild=rebuild,
        rate=rate,
        burst=burst,
    )
    app = application(library, settings)
    with listen(host, port) as listening:
        config = uvicorn.Config(app, log_level="warning", proxy_headers=False, server_header=False, timeout_graceful_shutdown=2)
        Announcing(config).run([listening])
