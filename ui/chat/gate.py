"""A place for a bounded number of questions at a time, and a bounded number that wait for one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from embeddings.errors import InquoteError


class TooBusy(InquoteError):
    """More people are waiting than can be served soon."""


class Gate:
    """Lets ``at_once`` through, keeps at most ``waiting`` more, and turns the rest away at once."""

    def __init__(self, at_once: int, waiting: int) -> None:
        self._room = threading.BoundedSemaphore(at_once + waiting)
        self._places = threading.BoundedSemaphore(at_once)

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place, for as long as the block runs.

        Raises:
            TooBusy: when too many wait already.
        """
        if not self._room.acquire(blocking=False):
            raise TooBusy("too many questions are waiting; ask again in a moment")
        try:
            with self._places:
                yield
        finally:
            self._room.release()

    @contextmanager
    def spare(self) -> Iterator[bool]:
        """Whether a place is free just now, kept for as long as the block runs. Waits for none, and turns nobody away."""
        free = self._places.acquire(blocking=False)
        try:
            yield free
        finally:
            if free:
                self._places.release()
