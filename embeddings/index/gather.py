"""Articles in: read every source, write its text, collect its passages."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from embeddings.articles import seeds_toml
from embeddings.articles.article import Article
from embeddings.articles.reading import Document, Known, read
from embeddings.articles.recurring import footers, set_aside
from embeddings.articles.sources import Source
from embeddings.errors import ArticleUnreadable, DuplicateArticle
from embeddings.index.files import FileEntry
from embeddings.index.passages import ColumnsWriter, content_hash, passage_inputs
from embeddings.index.texts import ArticlesWriter

_SETTLED = 2_000_000_000
"""Nanoseconds: a file changed less long ago may change again without its time of change moving."""

UNKNOWN = (-1, -1)
"""A size and time of change that prove nothing."""


def stat_of(path: Path) -> tuple[int, int]:
    """Size and time of change in nanoseconds, or `UNKNOWN` when they prove nothing: gone, or changed just now."""
    try:
        stat = path.stat()
    except OSError:
        return UNKNOWN
    return UNKNOWN if stat.st_mtime_ns > time.time_ns() - _SETTLED else (stat.st_size, stat.st_mtime_ns)


def documents(
    sources: Iterable[Source], refused: list[str], *, strict: bool, known: Known | None = None
) -> Iterator[tuple[Document, tuple[int, int]]]:
    """Every article of every source, with size and time of change of its file.

    A file that cannot be read is an error when it was named or ``strict`` is set; otherwise a line is added to
    ``refused`` and the next is read. ``known`` is for `read`.

    Raises:
        ArticleUnreadable
    """
    for source in sources:
        # Taken before reading: a file that changes while it is read differs from this ever after.
        stat = stat_of(source.path)
        try:
            for document in read(source, refuse=None if strict else refused.append, known=known):
                yield document, stat
        except ArticleUnreadable as fault:
            if source.named or strict:
                raise
            refused.append(str(fault))


def unheeded(sources: Sequence[Source], articles: Iterable[tuple[str, str]]) -> list[str]:
    """One line for each table of a ``seeds.toml`` that says something of no article: a misprint, or an article that is gone.

    Args:
        sources: the files of a build.
        articles: path and id of each article that was read from them.
    """
    by_path = {str(source.path): source for source in sources}
    folders = {folder for source in sources for folder in (source.path.parent, source.root)}
    names: dict[Path, set[str]] = {folder: set() for folder in folders if (folder / seeds_toml.NAME).is_file()}
    if not names:
        return []
    read_from: set[str] = set()
    for path, name in articles:
        read_from.add(path)
        source = by_path[path]
        own = source.path.name if name == source.id else name.removeprefix(f"{source.id}/")
        for folder, known in ((source.path.parent, own), (source.root, name)):
            if folder in names:
                names[folder].add(known)
    lines = []
    for folder in sorted(names):
        try:
            tables = seeds_toml.unmatched(folder, names[folder])
        except ArticleUnreadable as fault:
            lines.append(str(fault))
            continue
        for table in tables:
            # A file that was refused, or that this build was not given, is called by its right name all the same.
            there = str(folder / table)
            if there in read_from or not os.path.exists(there):  # noqa: PTH110 -- no error for what cannot be a name
                lines.append(
                    f'{folder / seeds_toml.NAME}: ["{table}"] names none of the articles; mend the name, or remove the table'
                )
    return lines


def without_footers(found: Iterable[tuple[Document, tuple[int, int]]]) -> list[tuple[Document, tuple[int, int]]]:
    """The documents without the lines that stand in many of them. All are held at once: one article cannot show a footer."""
    held = list(found)
    lines = footers([document.article.text for document, _ in held])
    if not lines:
        return held
    return [
        (replace(document, structure=set_aside(document.article, document.structure, lines)), stat) for document, stat in held
    ]


@dataclass(slots=True)
class Gathered:
    """What the articles gave: files written so far, and what vectors and terms are made from."""

    columns: ColumnsWriter = field(default_factory=ColumnsWriter)
    inputs: list[str] = field(default_factory=list)
    articles: int = 0
    warnings: list[str] = field(default_factory=list)
    files: dict[str, FileEntry] = field(default_factory=dict)


def gather(found: Iterable[tuple[Document, tuple[int, int]]], folder: Path, fingerprint: str) -> Gathered:
    """Write articles and passages into ``folder``.

    Raises:
        DuplicateArticle: when two articles have one id.
    """
    gathered = Gathered()
    writer = ArticlesWriter(folder)
    seen: dict[str, str] = {}
    try:
        for number, (document, stat) in enumerate(found):
            article = document.article
            _once(seen, article)
            writer.add(document, stat)
            inputs = passage_inputs(document)
            gathered.columns.add(number, document, [content_hash(fingerprint, text) for text in inputs])
            gathered.inputs += inputs
            gathered.warnings += [f"{article.id}: {warning}" for warning in article.warnings]
        gathered.articles = len(writer)
        gathered.files = writer.close()
    except BaseException:
        writer.abandon()
        raise
    gathered.files |= gathered.columns.write(folder)
    return gathered


def _once(seen: dict[str, str], article: Article) -> None:
    if article.id in seen:
        both = f"{seen[article.id]} and {article.path}"
        raise DuplicateArticle(f"two articles have the id {article.id}: {both}; rename one, or build from the folder above both")
    seen[article.id] = article.path
