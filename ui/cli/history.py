"""``inquote generations``, ``rollback`` and ``prune``: what is kept of an index, going back, and removing."""

from __future__ import annotations

from typing import Annotated

import typer

from embeddings.index.derive import purge
from embeddings.index.history import generations as list_generations
from embeddings.index.history import prune as prune_index
from embeddings.index.history import rollback as roll_back
from ui.cli.options import DEFAULT_INDEX, IndexOption
from ui.render import counted, printable


def generations(index: IndexOption = DEFAULT_INDEX) -> None:
    """List the generations kept, oldest first; the one that answers is marked with an asterisk."""
    for kept in list_generations(index):
        mark = "*" if kept.live else " "
        if kept.manifest is None:
            typer.echo(f"{mark} {kept.number}\tunreadable: {printable(kept.fault or '')}")
            continue
        counts = kept.manifest.counts
        holds = f"{counted(counts['articles'], 'article')}\t{counted(counts['passages'], 'passage')}\t{kept.size / 1e6:.1f} MB"
        typer.echo(f"{mark} {kept.number}\t{kept.manifest.created}\t{holds}\t{kept.manifest.encoder.name}")


def rollback(
    number: Annotated[int | None, typer.Argument(help="The generation to go back to; default: the one before.")] = None,
    index: IndexOption = DEFAULT_INDEX,
) -> None:
    """Let an older generation answer, after checking every file of it. Open chats take it at their next question."""
    typer.echo(f"generation {roll_back(index, number)} answers now")


def prune(
    index: IndexOption = DEFAULT_INDEX,
    keep: Annotated[int, typer.Option("--keep", help="How many of the newest generations to keep.")] = 1,
    article: Annotated[
        str | None, typer.Option("--purge", help="Take this article (its id) out of every generation kept.")
    ] = None,
) -> None:
    """Remove old generations, or take one article down."""
    if article is None:
        removed = prune_index(index, keep)
        typer.echo(f"{counted(len(removed), 'generation')} removed{': ' + ', '.join(map(str, removed)) if removed else ''}")
        return
    report = purge(index, article)
    typer.echo(f"{printable(article)} was taken out of {counted(len(report.written), 'generation')}; no generation holds it now")
    for number in report.dropped:
        typer.echo(
            f"warning: generation {number} could not be read and was removed, since it may have held the article", err=True
        )
    if report.source is not None:
        typer.echo(f"warning: {printable(str(report.source))} is still there; the next build would bring it back", err=True)
