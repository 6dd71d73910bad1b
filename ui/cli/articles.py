"""``inquote articles``: what is indexed, with attribution, what is unknown, and what was set aside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated

import typer

from embeddings.articles.article import Article
from embeddings.articles.duplicates import copies as find_copies
from embeddings.articles.structure import SetAside
from embeddings.index.generation import Generation
from embeddings.index.store import open_generation
from ui import render
from ui.cli.options import DEFAULT_INDEX, IndexOption, JsonOption
from ui.render import printable

FIELDS = ("id", "path", "title", "author", "publication", "date", "url", "notice", "sha256", "reader")
WANTED = ("title", "author", "date")
"""What a citation wants; the rest is welcome."""


def articles(
    index: IndexOption = DEFAULT_INDEX,
    as_json: JsonOption = False,
    unknown: Annotated[bool, typer.Option("--unknown", help="Only articles whose title, author or date is unknown.")] = False,
    boilerplate: Annotated[bool, typer.Option("--boilerplate", help="What was set aside as boilerplate, and why.")] = False,
    copies: Annotated[bool, typer.Option("--copies", help="Articles that are copies of one another.")] = False,
    evidence: Annotated[bool, typer.Option("--evidence", help="What each field of attribution rests on.")] = False,
) -> None:
    """List the indexed articles: id, author, title, date."""
    generation = open_generation(index)
    if boilerplate:
        _print(_set_aside(generation))
        return
    if copies:
        _print(_copies(generation))
        return
    if evidence:
        _print(line for article in generation.articles for line in _evidence(article))
        return
    if unknown:
        _print(_unknown(generation))
        return
    listed = generation.articles
    if as_json:
        typer.echo(json.dumps([{name: getattr(a, name) for name in FIELDS} for a in listed], ensure_ascii=False, indent=2))
    else:
        typer.echo(render.article_table(listed))


def _print(lines: Iterator[str]) -> None:
    for line in lines:
        typer.echo(" ".join(printable(line).splitlines()))


def _unknown(generation: Generation) -> Iterator[str]:
    for article in generation.articles:
        missing = [name for name in WANTED if getattr(article, name) is None]
        if missing:
            yield f"{article.id}\tunknown: {', '.join(missing)}\tinquote attribute {article.path}"


def _set_aside(generation: Generation) -> Iterator[str]:
    for number, article in enumerate(generation.articles):
        for aside in generation.articles.asides(number):
            if aside.kind is SetAside.BOILERPLATE:
                words = " ".join(aside.span.of(article.text).split())
                yield f"{article.id}:{aside.span.start}-{aside.span.end}\t{aside.rule}\t{words}"


def _copies(generation: Generation) -> Iterator[str]:
    for group in find_copies(article.text for article in generation.articles):
        ids = "\t".join(generation.articles[number].id for number in group.members)
        yield f"{group.overlap:.0%} alike\t{ids}"


def _evidence(article: Article) -> Iterator[str]:
    for name in ("title", "author", "publication", "date", "url", "notice"):
        fact = getattr(article.attribution, name)
        if fact is not None:
            where = fact.source or (f"characters {fact.span.start}-{fact.span.end}" if fact.span else "")
            yield f"{article.id}\t{name}\t{fact.value}\t{fact.rule}\t{where}"
