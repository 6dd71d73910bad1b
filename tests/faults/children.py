"""Processes that are there to be killed. They are forked from a server that has imported everything already."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable, Sequence
from multiprocessing.process import BaseProcess
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.errors import IndexBusy
from embeddings.index import derive, files, history
from embeddings.index.build import build
from tests.fakes import FakeEncoder

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.faults.children"])

BUSY = 75
"""Exit code of a child that found another writer at work."""


HANGS = 240
"""Seconds after which a child that has not ended hangs."""


class SlowEncoder(FakeEncoder):
    """Takes its time, so that a kill finds it at work."""

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        time.sleep(0.02)
        return super().encode_passages(texts)


def building(index: Path, articles: Path) -> None:
    build([articles], index, encoder=SlowEncoder(), keep=2)


def purging(index: Path, _articles: Path) -> None:
    derive.purge(index, "article 0.txt")


def purging_what_was_left_out(index: Path, _articles: Path) -> None:
    derive.purge(index, "only in 1.txt")


def rolling_back(index: Path, _articles: Path) -> None:
    history.rollback(index)


def pruning(index: Path, _articles: Path) -> None:
    history.prune(index, 1)


def _run(work: Callable[[Path, Path], None], index: Path, articles: Path, points: str) -> None:
    if points:
        os.environ["INQUOTE_FAULT_POINTS"] = points
        files.arm()
    try:
        work(index, articles)
    except IndexBusy:
        os._exit(BUSY)


def start(work: Callable[[Path, Path], None], index: Path, articles: Path, points: str = "") -> BaseProcess:
    """Start ``work`` in a process of its own; ``points`` is for ``INQUOTE_FAULT_POINTS``."""
    child = CONTEXT.Process(target=_run, args=(work, index, articles, points), daemon=True)
    child.start()
    return child


def run(work: Callable[[Path, Path], None], index: Path, articles: Path, points: str = "") -> int:
    """Run ``work`` to its end, or to its death; returns the exit code, negative for a signal."""
    child = start(work, index, articles, points)
    child.join(HANGS)
    assert child.exitcode is not None, "a build hangs"
    return child.exitcode
