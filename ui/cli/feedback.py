"""``inquote feedback``: what readers of the page thought of its quotations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from ui.chat.feedback import latest, question_set, read
from ui.cli.options import JsonOption
from ui.render import printable


def feedback(
    file: Annotated[Path, typer.Argument(help="The file given to 'inquote chat --feedback'.")] = Path("feedback.jsonl"),
    as_json: JsonOption = False,
    questions: Annotated[
        bool, typer.Option("--questions", help="Print questions.jsonl for 'inquote eval': helpful quotations as evidence.")
    ] = False,
) -> None:
    """List the ratings kept by the chat page, the last word on each quotation."""
    ratings = latest(read(file))
    if questions:
        for question in question_set(ratings):
            typer.echo(json.dumps(question, ensure_ascii=False))
        return
    for one in ratings:
        if as_json:
            typer.echo(json.dumps({name: getattr(one, name) for name in one.__slots__}, ensure_ascii=False))
        else:
            word = "helpful" if one.helpful else "not helpful"
            line = f"{one.time}\t{word}\t{one.question}\t{one.article}:{one.start}-{one.end}\t{one.text}"
            typer.echo(" ".join(printable(line).splitlines()))
