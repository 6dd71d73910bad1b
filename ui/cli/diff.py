"""``inquote diff``: the same questions asked of two generations, before the newer one is published."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from embeddings.errors import SettingInvalid
from qa import Excerpt, Library
from qa.compare import compare
from qa.evaluation.sets import read_questions
from ui.cli.options import DEFAULT_INDEX, IndexOption, RerankerOption
from ui.render import counted, printable


def diff(
    old: Annotated[str, typer.Argument(help="A generation of the index, or the folder of another index.")],
    new: Annotated[str, typer.Argument(help="A generation of the index, or the folder of another index.")],
    questions: Annotated[Path, typer.Option("--questions", help="Questions: one a line, or questions.jsonl.")],
    index: IndexOption = DEFAULT_INDEX,
    k: Annotated[int, typer.Option("-k", help="Most excerpts a question.")] = 3,
    reranker: RerankerOption = None,
) -> None:
    """Ask both the same questions and list quotes gained, lost and changed. Exit 1 when any was lost."""
    asked = read_questions(questions)
    before, after = _open(old, index, reranker), _open(new, index, reranker)
    gained = lost = changed = 0
    for question in asked:
        found = compare(before.ask(question, k=k), after.ask(question, k=k))
        gained, lost, changed = gained + len(found.gained), lost + len(found.lost), changed + len(found.changed)
        if not found.same:
            typer.echo(printable(question))
            for excerpt in found.lost:
                typer.echo(f"  - {_line(excerpt)}")
            for excerpt in found.gained:
                typer.echo(f"  + {_line(excerpt)}")
            for one, other in found.changed:
                typer.echo(f"  < {_line(one)}\n  > {_line(other)}")
    typer.echo(f"{counted(len(asked), 'question')}: {gained:,} gained, {lost:,} lost, {changed:,} changed")
    raise typer.Exit(1 if lost else 0)


def _open(named: str, index: Path, reranker: str | None) -> Library:
    if named.isdecimal():
        return Library.open(index, reranker=reranker, generation=int(named))
    if not Path(named).is_dir():
        raise SettingInvalid(f"{named!r} is neither the number of a generation nor a folder; 'inquote generations' lists them")
    return Library.open(named, reranker=reranker)


def _line(excerpt: Excerpt) -> str:
    return " ".join(printable(f"{excerpt.text} ({excerpt.article.id})").splitlines())
