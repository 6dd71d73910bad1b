"""One writer at a time: a lock that the system gives back when its holder dies."""

from __future__ import annotations

import fcntl
import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from embeddings.errors import IndexBusy

NAME = "lock"

_POLL = 0.1


@contextmanager
def writer_lock(index: Path, *, wait: float = 0.0) -> Iterator[None]:
    """Hold the writer's lock of an index.

    The lock is the kernel's (``flock``), so that it ends with the process that holds it, however that ends; what the
    file says is only for people, and is overwritten by the next holder.

    Args:
        index: folder of the index.
        wait: seconds to wait for another writer to finish; 0 to fail at once.

    Raises:
        IndexBusy: saying who holds it.
    """
    path = index / NAME
    # Not truncated on opening: until the lock is ours, the file says who holds it.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)
    try:
        _acquire(descriptor, path, time.monotonic() + wait)
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "since": datetime.now(UTC).isoformat(timespec="seconds")}
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, json.dumps(holder).encode() + b"\n", 0)
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, path: Path, until: float) -> None:
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise IndexBusy(
                    f"another build is writing {path.parent}: {holder(path)}; wait for it to end, or stop it"
                ) from None
            time.sleep(_POLL)
        else:
            return


def holder(path: Path) -> str:
    """Who wrote the lock file last, for a message."""
    try:
        said = json.loads(path.read_bytes())
        return f"process {int(said['pid'])} on {said['host']} since {said['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "a process that has not said its name yet"
