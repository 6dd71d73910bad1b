"""Bytes of a file, safely: regular files inside their folder, under a limit, that do not change while read; written whole."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from embeddings.errors import ArticleUnreadable

MOST_BYTES = 32 * 1024 * 1024
"""A file of more bytes is refused; a corpus of JSON lines is read line by line, and this is the limit of a line."""


@contextmanager
def opened(path: Path, root: Path) -> Iterator[BinaryIO]:
    """The file, open for reading and checked.

    Raises:
        ArticleUnreadable: when it is missing, no regular file, outside ``root``, not permitted, or changes meanwhile.
    """
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve(strict=True)):
            raise ArticleUnreadable(f"{path}: leads out of the folder {root}; copy the file into it")
        # A FIFO would block here for ever without O_NONBLOCK, which regular files ignore.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise ArticleUnreadable(f"{path}: no such file") from None
    except (OSError, RuntimeError) as error:
        raise ArticleUnreadable(f"{path}: cannot be opened ({getattr(error, 'strerror', None) or error})") from None
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        os.close(descriptor)
        raise ArticleUnreadable(f"{path}: is not a regular file")
    with os.fdopen(descriptor, "rb") as file:
        try:
            yield file
        except OSError as error:
            raise ArticleUnreadable(f"{path}: cannot be read ({error.strerror or error})") from None
        after = os.fstat(file.fileno())
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise ArticleUnreadable(f"{path}: changed while it was read; build again")


def read_bytes(path: Path, root: Path, most: int = MOST_BYTES) -> bytes:
    """All bytes of a file.

    Raises:
        ArticleUnreadable: as for `opened`, and when there are more than ``most`` bytes.
    """
    with opened(path, root) as file:
        data = file.read(most + 1)
        if len(data) > most:
            raise ArticleUnreadable(f"{path}: larger than the limit of {most:,} bytes; split it")
    return data


def replace_whole(path: Path, data: bytes) -> None:
    """Writes a file so that it is either the old one or the new one, whatever happens meanwhile.

    Raises:
        OSError: when it cannot be written; the old one is as it was.
    """
    # Hidden, so that a build that comes meanwhile does not take it for an article.
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".inquote-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
