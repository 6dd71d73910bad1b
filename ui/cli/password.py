"""``inquote password``: a line for the file given to ``inquote chat --auth``."""

from __future__ import annotations

from typing import Annotated

import typer

from ui.chat.auth import password_line


def password(name: Annotated[str, typer.Argument(help="The name to log in with.")]) -> None:
    """Ask for a password and print its hashed line; append it to the file that 'inquote chat --auth' reads."""
    typer.echo(password_line(name, typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)))
