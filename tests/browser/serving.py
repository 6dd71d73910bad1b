"""Starting the real command as a user does, and a browser to look at it with."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START_SECONDS = 200


def chromium() -> str | None:
    """The system's Chromium, or None."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def environment() -> dict[str, str]:
    return os.environ | {"HF_HUB_OFFLINE": "1", "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", "OMP_NUM_THREADS": "1"}


def run(*arguments: str | Path, given: str | None = None) -> subprocess.CompletedProcess[str]:
    """``inquote ...`` to its end."""
    command = [sys.executable, "-m", "ui", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment(), timeout=300, check=False, input=given)


def build(articles: Path, index: Path) -> Path:
    """Index a folder."""
    done = run("build", articles, "--index", index)
    assert done.returncode == 0, done.stderr
    return index


def _pass_on(stream: IO[str], take: Callable[[str], object]) -> None:
    for line in stream:
        take(line)
    take("")


@contextmanager
def chat(index: Path, *options: str | Path, calm: bool = True) -> Iterator[str]:
    """``inquote chat`` on a free port, until the block ends. Gives the address that it printed.

    ``calm``: nothing that happens in the block may make the server log a traceback.
    """
    command = [sys.executable, "-m", "ui", "chat", "--no-build", "--index", str(index), "--port", "0", *map(str, options)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment()) as server:
        said: list[str] = []
        lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        assert server.stdout is not None
        assert server.stderr is not None
        readers = [
            threading.Thread(target=_pass_on, args=(server.stdout, lines.put), daemon=True),
            threading.Thread(target=_pass_on, args=(server.stderr, said.append), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            address = lines.get(timeout=START_SECONDS).strip()
            assert address.startswith("http://127.0.0.1:"), f"no address, but {address!r} and {''.join(said)}"
            yield address
        finally:
            server.terminate()
            try:
                server.wait(15)
            except subprocess.TimeoutExpired:
                server.kill()
            for reader in readers:
                reader.join(5)
    assert not calm or not any("Traceback" in line for line in said), "".join(said)
