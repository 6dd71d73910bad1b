"""The command ``inquote``: one module a command, joined here. Errors are one line on standard error, exit 2."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import version
from typing import Annotated, NoReturn

import typer
from typer.exceptions import Abort, TyperException

from embeddings.errors import InquoteError
from ui.cli import articles, ask, attribute, build, chat, check_receipt, diff, feedback, history, password, search, verify
from ui.cli import eval as evaluation

app = typer.Typer(
    name="inquote",
    help="Ask a collection of articles; get exact, attributed quotations and nothing else.",
    add_completion=False,
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
app.command("search")(search.search)
app.command("articles")(articles.articles)
app.command("attribute")(attribute.attribute)
app.command("add")(attribute.add)
app.command("eval")(evaluation.evaluation)
app.command("verify")(verify.verify)
app.command("generations")(history.generations)
app.command("rollback")(history.rollback)
app.command("prune")(history.prune)
app.command("diff")(diff.diff)
app.command("check-receipt")(check_receipt.check_receipt)
app.command("feedback")(feedback.feedback)
app.command("password")(password.password)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and exit: 0 done, 1 nothing answers, 2 an error, 130 interrupted, 141 nobody reads the output."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        # Outside standalone mode typer returns the exit code and raises what is wrong, which becomes one line here.
        code = app(args=given or ["--help"], prog_name="inquote", standalone_mode=False)
    except InquoteError as fault:
        _stop(str(fault))
    except TyperException as fault:
        _stop(f"{' '.join(fault.format_message().split())} (see 'inquote --help')")
    except (KeyboardInterrupt, Abort):
        code = 130
    except SystemExit as ended:
        # When the reader of our output has gone (`inquote ask ... | head`) typer ends with 1, which says that nothing answers.
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        code = 141
    sys.exit(code)


def _stop(message: str) -> NoReturn:
    with suppress(BrokenPipeError):  # nobody reads it, and an error it is all the same
        typer.echo(f"inquote: {message}", err=True)
    sys.exit(2)
