"""Rebuilding as articles change. The only module that imports watchfiles."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import watchfiles

from embeddings.errors import InquoteError
from embeddings.index import store
from embeddings.index.build import BuildReport

SETTLE = 400
"""Milliseconds without a further change before a rebuild begins: editors save in several steps."""
QUIET = 1_000
"""Milliseconds without any change after which `changes` says that it watches."""


def changes(paths: list[Path], index: Path, stop: threading.Event | None = None) -> Iterator[set[Path]]:
    """Files that changed under ``paths``, a set each time something did, until ``stop`` is set.

    The first set may be empty: it says that from now on no change is missed. What changes inside the index itself is
    not reported, even when it lies within one of the paths.
    """
    inside = index.resolve()

    def concerns(_change: watchfiles.Change, path: str) -> bool:
        return not Path(path).resolve().is_relative_to(inside)

    # A file is watched by its folder: editors replace files, and a watch on the old one would see nothing more.
    watched = {path if path.is_dir() else path.parent for path in paths}
    named = {path for path in paths if not path.is_dir()}
    begun = False
    batches = watchfiles.watch(
        *watched,
        watch_filter=concerns,
        step=SETTLE,
        stop_event=stop,
        rust_timeout=QUIET,
        yield_on_timeout=True,
        raise_interrupt=False,
    )
    for batch in batches:
        changed = {Path(path) for _, path in batch}
        relevant = {path for path in changed if path in named or any(path.is_relative_to(p) for p in paths)}
        if relevant or not begun:
            begun = True
            yield relevant


def keep_building(
    build: Callable[[], BuildReport],
    index: Path,
    *,
    built: Callable[[BuildReport], None],
    failed: Callable[[InquoteError], None],
    stop: threading.Event | None = None,
) -> None:
    """Build, then build again whenever an article changes, until ``stop`` is set or the program is interrupted.

    What changes during the first build, before the watching begins, is built too. A build that fails (an article half
    written, another writer) is told to ``failed``, and the watching goes on; the index stays as it was.

    Args:
        build: one build; `embeddings.index.build.build` with its arguments bound.
        index: folder of the index; what it records as its paths is watched.
        built: is given the report of each build.
        failed: is given the error of each build that failed.
        stop: set it to end the watching.

    Raises:
        InquoteError: when the first build fails.
    """
    built(build())
    paths = [Path(path) for path in store.manifest_of(index, store.read_pointer(index).generation).paths]
    for changed in changes(paths, index, stop):
        try:
            report = build()
            if changed or not report.unchanged:
                built(report)
        except InquoteError as fault:
            failed(fault)
