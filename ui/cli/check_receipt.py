"""``inquote check-receipt``: does a quotation stand in its source? Needs no index."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from qa import receipt as receipts
from ui.render import printable


def check_receipt(
    receipt: Annotated[Path, typer.Argument(help="The file written by 'inquote ask --receipt'.")],
    source: Annotated[list[Path], typer.Option("--source", help="The article as you have it; may be repeated.")],
) -> None:
    """Prove each quotation of a receipt against its source. Exit 0 when all are proved, 1 when one byte differs."""
    made = receipts.load(receipt)
    proofs = [proof for path in source for proof in receipts.check(made, path)]
    for proof in proofs:
        typer.echo(printable(f"{'proved' if proof.proved else 'NOT PROVED'}: {proof.quote.citation}\n  {proof.detail}"))
    proved = {proof.quote for proof in proofs if proof.proved}
    unchecked = [quote for quote in made.quotes if quote not in {proof.quote for proof in proofs}]
    for quote in unchecked:
        typer.echo(printable(f"no source given for: {quote.citation}"), err=True)
    raise typer.Exit(0 if len(proved) == len(made.quotes) else 1)
