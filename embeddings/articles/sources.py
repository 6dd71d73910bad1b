"""Which files are articles: folders walked in sorted order, files taken as they are named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from embeddings.articles.seeds_toml import NAME as SEEDS_TOML
from embeddings.errors import NoArticles

CORPUS = "corpus.jsonl"


@dataclass(frozen=True, slots=True)
class Source:
    """One file that may hold articles.

    Attributes:
        id: POSIX path relative to the folder that was given, or the file's name when a file was given.
        path: the file.
        root: the folder that was given, or the file's own folder; links must not lead out of it.
        named: the file itself was given, so a fault in it is an error and not a refusal.
    """

    id: str
    path: Path
    root: Path
    named: bool = False


def find(paths: Sequence[str | Path]) -> list[Source]:
    """The files that ``paths`` name or hold, in the order of the paths and sorted within each folder, none of them twice.

    A folder that holds ``corpus.jsonl`` contributes that file only. ``README*``, hidden files and ``seeds.toml`` are no
    articles. Files that turn out unreadable, links and special files among them, are found all the same, so that they
    can be refused by name.

    Raises:
        NoArticles: when a path is missing or holds nothing to index.
    """
    found: dict[Path, Source] = {}
    for given in map(Path, paths):
        if given.is_dir():
            sources = [Source(file.relative_to(given).as_posix(), file, given) for file in _walk(given)]
            if not sources:
                raise NoArticles(f"{given}: holds no articles; put some there, or name another folder")
        elif given.exists() or given.is_symlink():
            sources = [Source(given.name, given, given.parent, named=True)]
        else:
            raise NoArticles(f"{given}: no such file or folder")
        for source in sources:
            # The same file named twice, or named and inside a named folder, is one article.
            found.setdefault(Path(os.path.abspath(source.path)), source)  # noqa: PTH100 -- without following links
    if not found:
        raise NoArticles("no path was given; name a folder or a file")
    return list(found.values())


def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise NoArticles(f"{folder}: cannot be listed ({error.strerror})") from None
    names = {entry.name for entry in entries}
    if CORPUS in names:
        yield folder / CORPUS
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name == SEEDS_TOML or entry.name.upper().startswith("README"):
            continue
        # A linked folder is found as one entry, and refused when it is read: following it could lead anywhere.
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name)
        else:
            yield folder / entry.name
