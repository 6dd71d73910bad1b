"""``inquote chat``: serve the chat page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from embeddings.errors import ArticleError
from embeddings.index.build import BuildReport
from embeddings.index.build import build as build_index
from embeddings.index.store import current, recorded_model
from embeddings.models.registry import load_encoder
from qa import Library
from ui.cli.build import paths_to_build, run_build, summary
from ui.cli.options import DEFAULT_INDEX, IndexOption, RerankerOption


def chat(
    index: IndexOption = DEFAULT_INDEX,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port to listen on; 0 takes a free one.")] = 7860,
    build: Annotated[
        bool, typer.Option("--build/--no-build", help="Build the index first when articles changed or it is missing.")
    ] = True,
    reranker: RerankerOption = None,
    feedback: Annotated[
        Path | None, typer.Option("--feedback", help="Let readers rate quotations; ratings are kept in this file.")
    ] = None,
    auth: Annotated[
        Path | None, typer.Option("--auth", help="Ask for name and password; lines made by 'inquote password'.")
    ] = None,
    allow_host: Annotated[
        list[str] | None, typer.Option("--allow-host", help="A further host name that browsers may use; may be repeated.")
    ] = None,
    editor: Annotated[
        bool, typer.Option("--editor", help="Let whoever logs in add articles and rebuild the index; needs --auth.")
    ] = False,
    rate: Annotated[
        float, typer.Option("--rate", min=0.1, help="Questions a second that one address may ask, on average.")
    ] = 5.0,
) -> None:
    """Serve the chat page, after bringing the index up to date."""
    if build:
        try:
            typer.echo(summary(run_build(paths_to_build(None, index), index, model=None, strict=False)), err=True)
        except ArticleError as fault:
            # Articles that have gone do not take down a page that can still quote what was indexed.
            if current(index) is None:
                raise
            typer.echo(f"warning: the index was not updated: {fault}", err=True)
    library = Library.open(index, reranker=reranker)
    # Gradio takes seconds to import, so only the command that shows a page pays for it.
    from ui.chat.server import serve

    def rebuild(progress: Callable[[int, int], None]) -> BuildReport:
        return build_index(None, index, encoder=load_encoder(recorded_model(index)), progress=progress)

    serve(
        library,
        host=host,
        port=port,
        hosts=allow_host or (),
        feedback=feedback,
        auth=auth,
        rebuild=rebuild if editor else None,
        rate=rate,
    )
