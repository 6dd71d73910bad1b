"""Formats whose parsers cannot be trusted with hostile files are read in a process of its own, with limits on memory and time.

One such process serves many files. When a file makes it run out of memory, crash or take too long, it is ended, that file
is refused, and the next file gets a new process. What travels between the two is bytes and JSON, nothing that runs.
"""

from __future__ import annotations

import atexit
import json
import os
import select
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from embeddings.articles.readers.extract import Extract
from embeddings.errors import ArticleUnreadable

SECONDS = 60.0
"""A file that takes longer is refused."""

MEMORY = 1024**3
"""Bytes of address space that the reading process may have."""

MOST_ANSWER = 256 * 1024 * 1024


class Sandbox:
    """A reading process that is started when it is needed and replaced when it fails. Safe for threads: one file at a time."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self.seconds = seconds
        self.memory = memory
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def extract(self, kind: str, data: bytes, name: str) -> Extract:
        """The text of one file.

        Raises:
            ArticleUnreadable: as the reader says, or when it fails or exceeds a limit.
        """
        with self._lock:
            answer = self._ask(kind, data, name)
        if "error" in answer:
            raise ArticleUnreadable(answer["error"])
        return Extract(**answer)

    def close(self) -> None:
        """Ends the process, if there is one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()

    def _ask(self, kind: str, data: bytes, name: str) -> dict[str, Any]:
        process = self._started()
        header = json.dumps({"kind": kind, "name": name}).encode("ascii")
        deadline = time.monotonic() + self.seconds
        try:
            assert process.stdin is not None
            process.stdin.write(struct.pack(">II", len(header), len(data)) + header)
            process.stdin.write(data)
            process.stdin.flush()
            size = struct.unpack(">I", self._receive(process, 4, deadline))[0]
            answer = self._receive(process, min(size, MOST_ANSWER), deadline)
            found = json.loads(answer)
        except TimeoutError:
            self.close()
            raise ArticleUnreadable(f"{name}: took longer than {self.seconds:g} seconds to read") from None
        except (OSError, EOFError, ValueError):
            self.close()
            raise ArticleUnreadable(
                f"{name}: its reader ended; it needs more than {self.memory // 1024**2:,} MB, or is damaged"
            ) from None
        if not isinstance(found, dict):
            raise ArticleUnreadable(f"{name}: its reader gave no answer")
        return found

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            root = str(Path(__file__).resolve().parents[2])
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH", "")]))}
            command = [sys.executable, "-m", "embeddings.articles.readers.process", str(self.memory)]
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
            )
        return self._process

    @staticmethod
    def _receive(process: subprocess.Popen[bytes], size: int, deadline: float) -> bytes:
        assert process.stdout is not None
        parts, missing = [], size
        while missing:
            ready, _, _ = select.select([process.stdout], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError
            part = os.read(process.stdout.fileno(), min(missing, 1 << 20))
            if not part:
                raise EOFError
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)


SHARED = Sandbox()
"""The process that all reading uses."""

atexit.register(SHARED.close)
