"""``inquote search``: ranked sentences, or every mention; never silent about what is near."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from qa import Library
from ui import render
from ui.cli.options import (
    DEFAULT_INDEX,
    ArticleOption,
    AuthorOption,
    FreshOption,
    IndexOption,
    JsonOption,
    RerankerOption,
    SinceOption,
    UntilOption,
)


def search(
    query: Annotated[str, typer.Argument(help="Words to look for; with --all, a word or phrase that must stand there.")],
    index: IndexOption = DEFAULT_INDEX,
    k: Annotated[int, typer.Option("-k", help="Most sentences to show.")] = 20,
    every: Annotated[bool, typer.Option("--all", help="Every sentence that holds the query, in order.")] = False,
    as_json: JsonOption = False,
    article: ArticleOption = None,
    author: AuthorOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    fresh_only: FreshOption = False,
    reranker: RerankerOption = None,
) -> None:
    """Rank single sentences by how well they match. Exit 0 when there are any, 1 when there is none."""
    library = Library.open(index, reranker=reranker)
    if every:
        found = library.mentions(query, articles=article, authors=author, since=since, until=until, fresh_only=fresh_only)
    else:
        found = library.search(query, k=k, articles=article, authors=author, since=since, until=until, fresh_only=fresh_only)
    if as_json:
        typer.echo(json.dumps([excerpt.to_dict() for excerpt in found], ensure_ascii=False, indent=2))
    elif found:
        typer.echo("\n\n".join(render.excerpt(number, excerpt) for number, excerpt in enumerate(found, start=1)))
    else:
        typer.echo("No passage holds this.")
    raise typer.Exit(0 if found else 1)
