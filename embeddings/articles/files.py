"""Bytes of a file, safely: regular files inside their folder, under a limit, that do not change while they are read."""

from __future__ import annotations

import codecs
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from embeddings.errors import ArticleUnreadable

MOST_BYTES = 32 * 1024 * 1024
"""A file of more bytes is refused; a corpus of JSON lines is read line by line, and this is the limit of a line."""

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x7fELF", "a program"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\xd0\xcf\x11\xe0", "an old or encrypted office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x1f\x8b", "a compressed file"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = dict.fromkeys([*range(9), *range(14, 27), *range(28, 32), 127])


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
    with os.fdopen(descriptor, "rb") as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise ArticleUnreadable(f"{path}: is not a regular file")
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


def decode(data: bytes, name: object) -> tuple[str, list[str]]:
    """The text of a file and warnings. The byte order mark, which is no character of the text, is left out; nothing else is.

    Raises:
        ArticleUnreadable: when the bytes are no text, or are in an encoding that cannot be told.
    """
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise ArticleUnreadable(f"{name}: is {kind} and not the text its name promises; give it its proper suffix")
    encoding, skip = next(((code, len(mark)) for mark, code in _BOMS if data.startswith(mark)), ("utf-8", 0))
    try:
        text = data[skip:].decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleUnreadable(
            f"{name}: is not valid {encoding.upper()} at byte {error.start + skip}; save it as UTF-8"
        ) from None
    if _is_binary(text):
        raise ArticleUnreadable(f"{name}: is binary, not text")
    return text, []


def _is_binary(text: str) -> bool:
    """More than one control character in ten: no text that anybody wrote."""
    return len(text) - len(text.translate(_CONTROLS)) > len(text) / 10
