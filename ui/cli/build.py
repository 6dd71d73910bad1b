"""``inquote build``: articles in, index out."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Protocol

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from embeddings.articles.sources import find
from embeddings.index.build import BuildReport
from embeddings.index.build import build as build_index
from embeddings.index.gather import documents, unheeded
from embeddings.index.store import current, manifest_of, read_pointer, recorded_model
from embeddings.models.registry import load_encoder
from ui.cli.options import DEFAULT_INDEX, DEFAULT_SEEDS, IndexOption, ModelOption
from ui.render import counted, printable


class _Advance(Protocol):
    def __call__(self, done: int, total: int, /) -> None: ...


@contextmanager
def progress_bar(label: str) -> Iterator[_Advance | None]:
    """A bar on standard error when that is a terminal; None otherwise."""
    if not sys.stderr.isatty():
        yield None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def summary(report: BuildReport) -> str:
    """What a build did, in one line."""
    return (
        f"{counted(report.articles, 'article')}, {counted(report.passages, 'passage')}: "
        f"{report.encoded:,} encoded, {report.reused:,} reused, {report.removed:,} removed, "
        f"{report.seconds:.1f} seconds (generation {report.generation}{', unchanged' if report.unchanged else ''})"
    )


def paths_to_build(given: list[Path] | None, index: Path) -> list[Path] | None:
    """The paths given; else those of the last build (None); else the seeds folder."""
    if given:
        return given
    if os.environ.get("INQUOTE_SEEDS"):
        return [Path(os.environ["INQUOTE_SEEDS"])]
    return None if current(index) is not None else [DEFAULT_SEEDS]


def recorded_paths(index: Path) -> list[Path]:
    """The paths of the last build."""
    return [Path(path) for path in manifest_of(index, read_pointer(index).generation).paths]


def rehearse(paths: list[Path]) -> None:
    """Read and split every article as a build would; what would be refused or warned of goes to standard error."""
    started = time.perf_counter()
    articles = sentences = characters = refused = 0
    refusals: list[str] = []
    read: list[tuple[str, str]] = []
    found = find(paths)
    with progress_bar("Reading files") as progress:
        for number, source in enumerate(found, start=1):
            for document, _ in documents([source], refusals, strict=False):
                articles += 1
                read.append((document.article.path, document.article.id))
                sentences += len(document.structure.sentences)
                characters += len(document.article.text)
                for warning in document.article.warnings:
                    typer.echo(f"warning: {printable(f'{document.article.id}: {warning}')}", err=True)
            for line in refusals:
                typer.echo(f"would refuse: {printable(line)}", err=True)
            refused += len(refusals)
            refusals.clear()
            if progress is not None:
                progress(number, len(found))
    for warning in unheeded(found, read):
        typer.echo(f"warning: {printable(warning)}", err=True)
    seconds = time.perf_counter() - started
    typer.echo(
        f"{counted(articles, 'article')}, {counted(sentences, 'sentence')}, {characters / 1e6:.1f} million characters; "
        f"{counted(refused, 'file')} would be refused; "
        f"{seconds:.1f} seconds, {articles / max(seconds, 1e-9):,.0f} articles a second"
    )


def run_build(paths: list[Path] | None, index: Path, *, model: str | None, strict: bool) -> BuildReport:
    """Build with a progress bar; what was refused and warned of goes to standard error."""
    encoder = load_encoder(model or recorded_model(index))
    with progress_bar("Encoding passages") as progress:
        report = build_index(paths, index, encoder=encoder, strict=strict, progress=progress)
    for line in report.refused:
        typer.echo(f"refused: {printable(line)}", err=True)
    for line in report.warnings:
        typer.echo(f"warning: {printable(line)}", err=True)
    return report


def build(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            help="Folders, files, or JSON-Lines corpora. Default: the paths of the last build, else INQUOTE_SEEDS, else seeds/."
        ),
    ] = None,
    index: IndexOption = DEFAULT_INDEX,
    model: ModelOption = None,
    strict: Annotated[bool, typer.Option("--strict", help="A file that cannot be read is an error, not a refusal.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Go on, and build again whenever an article changes.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and split, say what would be refused, write nothing.")] = False,
) -> None:
    """Build or update the index. Only what changed is encoded again."""
    if dry_run:
        rehearse(paths or paths_to_build(None, index) or recorded_paths(index))
        return

    def once() -> BuildReport:
        return run_build(paths_to_build(paths, index), index, model=model, strict=strict)

    def tell(report: BuildReport) -> None:
        typer.echo(summary(report))

    if watch:
        from embeddings.index.watch import keep_building

        stop = threading.Event()

        def told(report: BuildReport) -> None:
            if not stop.is_set():
                _end_gently(stop)
            tell(report)

        keep_building(once, index, built=told, failed=lambda fault: typer.echo(f"inquote: {fault}", err=True), stop=stop)
    else:
        tell(once())


def _end_gently(stop: threading.Event) -> None:
    """From now on the first interruption ends the watching when the build at work is done, a second one ends it at once.

    The exception that Python raises otherwise is lost when it falls into a finaliser, and the watching would go on.
    """

    def end(_number: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        stop.set()

    signal.signal(signal.SIGINT, end)
