"""``inquote ask``: one question, its quotes on standard output. Exit 0 with quotes, 1 when nothing answers, 2 for an error."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from qa import Library
from qa import receipt as receipts
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


def ask(
    question: Annotated[str, typer.Argument(help="The question, in quotation marks.")],
    index: IndexOption = DEFAULT_INDEX,
    k: Annotated[int, typer.Option("-k", help="Most excerpts to show.")] = 3,
    as_json: JsonOption = False,
    article: ArticleOption = None,
    author: AuthorOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    fresh_only: FreshOption = False,
    reranker: RerankerOption = None,
    receipt: Annotated[Path | None, typer.Option("--receipt", help="Write what is needed to prove the quotes later.")] = None,
) -> None:
    """Ask the articles. Prints quotations with their source, or says that nothing answers."""
    library = Library.open(index, reranker=reranker)
    answer = library.ask(question, k=k, articles=article, authors=author, since=since, until=until, fresh_only=fresh_only)
    if receipt is not None:
        receipts.write(answer, receipt)
    typer.echo(json.dumps(answer.to_dict(), ensure_ascii=False, indent=2) if as_json else render.answer(answer))
    raise typer.Exit(0 if answer.answered else 1)
