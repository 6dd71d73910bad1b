"""Options that several commands share: how they are spelled, and where their defaults come from."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DEFAULT_SEEDS = Path("seeds")
DEFAULT_INDEX = Path("index")

IndexOption = Annotated[Path, typer.Option("--index", envvar="INQUOTE_INDEX", help="Folder of the index.", show_default=True)]
ModelOption = Annotated[
    str | None,
    typer.Option(
        "--model",
        help="Encoder: a sentence-transformers name or folder, or bge-small-en-v1.5. Default: the index's, else inquote-encoder.",
    ),
]
RerankerOption = Annotated[
    str | None,
    typer.Option(
        "--reranker",
        help="Reranker: ms-marco-MiniLM-L-12-v2 (zero-shot), or a CrossEncoder folder or hub name. Default: inquote-judge.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
ArticleOption = Annotated[list[str] | None, typer.Option("--article", help="Only this article (its id); may be repeated.")]
AuthorOption = Annotated[list[str] | None, typer.Option("--author", help="Only articles by this author; may be repeated.")]
FreshOption = Annotated[bool, typer.Option("--fresh-only", help="Withhold quotes whose file changed since it was indexed.")]
SinceOption = Annotated[
    str | None, typer.Option("--since", help="Only articles of this date or later: 2024, 2024-06 or 2024-06-30.")
]
UntilOption = Annotated[str | None, typer.Option("--until", help="Only articles of this date or earlier.")]
