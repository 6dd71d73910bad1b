"""The command ``inquote``: one module a command, joined here. Errors are one line on standard error, exit 2."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import Annotated

import typer

from embeddings.errors import InquoteError
from ui.cli import articles, ask, build, chat

app = typer.Typer(
    name="inquote",
    help="Ask a collection of articles; get exact, attributed quotations and nothing else.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"inquote {version('inquote')}")
        raise typer.Exit


@app.callback()
def _root(
    show_version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Ask a collection of articles; get exact, attributed quotations and nothing else."""


app.command("build")(build.build)
app.command("ask")(ask.ask)
app.command("chat")(chat.chat)
app.command("articles")(articles.articles)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and exit: 0 done, 1 nothing answers, 2 an error."""
    try:
        app(args=None if arguments is None else list(arguments), prog_name="inquote")
    except InquoteError as fault:
        typer.echo(f"inquote: {fault}", err=True)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output has gone (`inquote ask ... | head`); there is nobody left to tell.
        sys.stderr.close()
        sys.exit(141)
