"""``inquote verify``: whether every byte of the index is what it was when it was written."""

from __future__ import annotations

import typer

from embeddings.index.verify import verify as verify_index
from ui.cli.options import DEFAULT_INDEX, IndexOption
from ui.render import counted, printable


def verify(index: IndexOption = DEFAULT_INDEX) -> None:
    """Hash every file of the index again, cut every passage again, and say what is wrong and how to mend it.

    Exit 0 when all is well, 2 when something is wrong.
    """
    report = verify_index(index)
    for line in report.notes:
        typer.echo(f"note: {printable(line)}", err=True)
    for line in report.problems:
        typer.echo(f"wrong: {printable(line)}", err=True)
    looked_at = ((len(report.generations), "generation"), (report.files, "file"), (report.passages, "passage"))
    what = ", ".join(counted(number, noun) for number, noun in looked_at)
    typer.echo(f"{what} checked: {'all is well' if report.ok else counted(len(report.problems), 'problem')}")
    raise typer.Exit(0 if report.ok else 2)
