"""Zipped folders: checked before anything is unpacked, unpacked into memory only, one member at a time."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from embeddings.articles.files import MOST_BYTES
from embeddings.articles.readers.content import Content, Refuse
from embeddings.errors import ArticleUnreadable

MOST_MEMBERS = 10_000
MOST_TOTAL = 512 * 1024 * 1024
MOST_RATIO = 200
"""A member that unpacks to more than this many times its packed size is refused, when it is larger than `SMALL`."""

SMALL = 1024 * 1024

ZIP_FAULTS = (
    zipfile.BadZipFile,
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
    OverflowError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
)
"""What ``zipfile`` raises for damaged archives and for what it cannot unpack; ``NotImplementedError`` is a ``RuntimeError``."""

Read = Callable[[bytes, str, Refuse], Iterator[Content]]


def check_archive(archive: zipfile.ZipFile, name: str) -> None:
    """Refuses an archive whose own directory promises more than a folder of articles has.

    Raises:
        ArticleUnreadable: too many members, too large, or packed too tightly to be text.
    """
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise ArticleUnreadable(f"{name}: {len(members):,} members, more than the limit of {MOST_MEMBERS:,}; split it")
    if sum(member.file_size for member in members) > MOST_TOTAL:
        raise ArticleUnreadable(f"{name}: unpacks to more than the limit of {MOST_TOTAL:,} bytes; split it")
    for member in members:
        if member.file_size > SMALL and member.file_size > MOST_RATIO * max(1, member.compress_size):
            raise ArticleUnreadable(f"{name}: a member unpacks to over {MOST_RATIO} times its size; it is no folder of articles")


def read_archive(data: bytes, name: str, refuse: Refuse, read: Callable[[str], Read]) -> Iterator[Content]:
    """The articles of a zipped folder, in sorted order, each known by its path inside.

    Args:
        data: the archive.
        name: what it is called in messages.
        refuse: is told of each member that cannot be read.
        read: the reader of a member, by its name.

    Raises:
        ArticleUnreadable: when the archive as a whole is refused.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except ZIP_FAULTS:
        raise ArticleUnreadable(f"{name}: is not a readable ZIP archive") from None
    with archive:
        check_archive(archive, name)
        members = sorted(_articles(archive.infolist()), key=lambda member: member.filename)
        if not members:
            raise ArticleUnreadable(f"{name}: holds no articles")
        for member in members:
            try:
                for content in read(member.filename)(_unpack(archive, member, name), f"{name}/{member.filename}", refuse):
                    yield replace(content, within=f"{member.filename}/{content.within}" if content.within else member.filename)
            except ArticleUnreadable as error:
                refuse(str(error))


def _articles(members: list[zipfile.ZipInfo]) -> Iterator[zipfile.ZipInfo]:
    corpora = {PurePosixPath(m.filename).parent for m in members if PurePosixPath(m.filename).name == "corpus.jsonl"}
    for member in members:
        path = PurePosixPath(member.filename)
        hidden = any((part.startswith(".") and part not in (".", "..")) or part == "__MACOSX" for part in path.parts)
        skipped = path.name.upper().startswith("README") or path.name == "seeds.toml"
        beside = path.name != "corpus.jsonl" and any(folder in corpora for folder in path.parents)
        if not (member.is_dir() or hidden or skipped or beside):
            yield member


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    where = f"{name}/{member.filename}"
    if member.flag_bits & 1:
        raise ArticleUnreadable(f"{where}: is encrypted; pack it without a password")
    if ".." in PurePosixPath(member.filename).parts or member.filename.startswith("/"):
        raise ArticleUnreadable(f"{where}: leads out of the archive")
    try:
        with archive.open(member) as file:
            # What the directory promises need not be so: read no further than the limit.
            data = file.read(MOST_BYTES + 1)
    except ZIP_FAULTS as error:
        raise ArticleUnreadable(f"{where}: cannot be unpacked ({type(error).__name__})") from None
    if len(data) > MOST_BYTES:
        raise ArticleUnreadable(f"{where}: larger than the limit of {MOST_BYTES:,} bytes; split it")
    return data
