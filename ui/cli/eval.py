"""``inquote eval``: how well the articles are quoted, measured on questions whose evidence is known."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from embeddings.errors import SettingInvalid
from qa.evaluation.plot import svg
from qa.evaluation.run import Progress, evaluate
from ui.cli.options import JsonOption, ModelOption, RerankerOption


def _progress() -> Progress | None:
    """A line that is written over, on a terminal; nothing otherwise."""
    if not sys.stderr.isatty():
        return None

    def show(label: str, done: int, total: int) -> None:
        typer.echo(f"\r\x1b[K{label} {done:,}/{total:,}", err=True, nl=done >= total)

    return show


def evaluation(
    sets: Annotated[
        list[Path], typer.Argument(help="Folders with corpus.jsonl and questions.jsonl; with --index also files of questions.")
    ],
    index: Annotated[Path | None, typer.Option("--index", help="Ask this index instead of building one for each set.")] = None,
    questions: Annotated[int, typer.Option("--questions", min=1, help="Most questions a set, drawn with the seed.")] = 500,
    everything: Annotated[bool, typer.Option("--all", help="Ask every question.")] = False,
    articles: Annotated[
        int | None, typer.Option("--articles", min=1, help="Cut each corpus to so many articles: those the first questions need.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Of the draw and of the intervals.")] = 7,
    k: Annotated[int, typer.Option("-k", min=1, help="Most excerpts shown.")] = 3,
    as_json: JsonOption = False,
    plot: Annotated[Path | None, typer.Option("--plot", help="Draw the curves into this SVG file.")] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Ask again what an earlier run kept.")] = False,
    model: ModelOption = None,
    reranker: RerankerOption = None,
) -> None:
    """Measure hits, precision, silence and exactness on question sets. Exit 2 when an excerpt is not its slice of the source."""
    report = evaluate(
        sets,
        index=index,
        questions=None if everything else questions,
        articles=articles,
        seed=seed,
        k=k,
        model=model,
        reranker=reranker,
        fresh=fresh,
        progress=_progress(),
    )
    if plot is not None:
        try:
            plot.write_text(svg(report), encoding="utf-8")
        except OSError as fault:
            raise SettingInvalid(f"{plot}: cannot be written ({fault.strerror}); name another file with --plot") from fault
    typer.echo(json.dumps(report.to_dict(), ensure_ascii=False, indent=2) if as_json else str(report))
    if not report.exact:
        raise typer.Exit(2)
