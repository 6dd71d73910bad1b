"""``inquote articles``: what is indexed, with attribution."""

from __future__ import annotations

import json

import typer
from embeddings.index.store import open_generation

from ui import render
from ui.cli.options import DEFAULT_INDEX, IndexOption, JsonOption


def articles(index: IndexOption = DEFAULT_INDEX, as_json: JsonOption = False) -> None:
    """List the indexed articles: id, author, title, date."""
    listed = open_generation(index).articles
    if as_json:
        fields = ("id", "path", "title", "author", "publication", "date", "url", "sha256")
        typer.echo(json.dumps([{name: getattr(a, name) for name in fields} for a in listed], ensure_ascii=False, indent=2))
    else:
        typer.echo(render.article_table(listed))
