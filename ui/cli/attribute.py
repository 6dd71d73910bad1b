"""``inquote attribute`` and ``inquote add``: what an editor knows of an article, written where the next build reads it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Annotated

import typer

from embeddings.articles import seeds_toml
from embeddings.articles.article import Article
from embeddings.articles.reading import read
from embeddings.articles.sources import find
from embeddings.errors import ArticleUnreadable, SettingInvalid
from ui.cli.options import DEFAULT_SEEDS
from ui.render import printable

ASKED = ("title", "author", "publication", "date", "url")

TitleOption = Annotated[str | None, typer.Option("--title", help="The title.")]
NameOption = Annotated[str | None, typer.Option("--author", help="Who wrote it.")]
PublicationOption = Annotated[str | None, typer.Option("--publication", help="Where it was published.")]
DateOption = Annotated[str | None, typer.Option("--date", help="When: 2024, 2024-06 or 2024-06-30.")]
AddressOption = Annotated[str | None, typer.Option("--url", help="Address of the original.")]


def attribute(
    file: Annotated[Path, typer.Argument(help="The article's file.")],
    title: TitleOption = None,
    author: NameOption = None,
    publication: PublicationOption = None,
    date: DateOption = None,
    url: AddressOption = None,
    notice: Annotated[str | None, typer.Option("--notice", help="A correction or retraction, shown with every quote.")] = None,
) -> None:
    """Write what you know of an article to the seeds.toml beside it. An empty value takes a field out again."""
    if not file.is_file():
        raise ArticleUnreadable(f"{file}: no such file")
    given = {"title": title, "author": author, "publication": publication, "date": date, "url": url, "notice": notice}
    values = {name: value or None for name, value in given.items() if value is not None}
    if not values:
        raise SettingInvalid("nothing to write: give --title, --author, --publication, --date, --url or --notice")
    written = seeds_toml.write(file.parent, file.name, values)
    typer.echo(f"{printable(str(written))} says so of {printable(file.name)}; 'inquote build' takes it into the index")


def add(
    files: Annotated[list[Path], typer.Argument(help="Articles to copy.")],
    seeds: Annotated[Path, typer.Option("--seeds", envvar="INQUOTE_SEEDS", help="The folder to copy them into.")] = DEFAULT_SEEDS,
) -> None:
    """Copy articles into the seeds folder, and ask (on a terminal) for what they do not say of themselves."""
    for file in files:
        target = seeds / file.name
        found = _copy(file, target)
        typer.echo(printable(f"{target}: {', '.join(_known(found[0])) if len(found) == 1 else f'{len(found)} articles'}"))
        if len(found) == 1 and sys.stdin.isatty():
            _ask(target, found[0])
    typer.echo("'inquote build' takes them into the index")


def _copy(file: Path, target: Path) -> list[Article]:
    """Copy a file of articles; returns them as the next build reads them, with the word of the ``seeds.toml`` beside the copy.

    Raises:
        ArticleUnreadable: when it is no file, cannot be an article, or cannot be copied; then there is no copy.
        SettingInvalid: when there is a file of that name already.
    """
    try:
        if file.is_dir():
            raise ArticleUnreadable(f"{file}: is a folder; name the files in it, or build from it as it is")
        # Read before anything is copied: a file that cannot be an article never reaches the folder.
        _articles(file)
        if target.exists():
            raise SettingInvalid(f"{target} is there already; rename the new file, or remove the old one")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(file, target)
            return _articles(target)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    except OSError as fault:
        raise ArticleUnreadable(f"{file}: cannot be copied to {target} ({fault.strerror or fault})") from fault


def _articles(file: Path) -> list[Article]:
    return [document.article for source in find([file]) for document in read(source)]


def _known(article: Article) -> list[str]:
    return [f"{name} {getattr(article, name) or 'unknown'}" for name in ASKED[:2]] + [f"date {article.date or 'unknown'}"]


def _ask(target: Path, article: Article) -> None:
    """Ask for each unknown field; an empty answer leaves it unknown."""
    for name in ASKED:
        while getattr(article, name) is None:
            value = typer.prompt(f"{name} (empty: unknown)", default="", show_default=False, err=True).strip()
            if not value:
                break
            try:
                seeds_toml.write(target.parent, target.name, {name: value})
                break
            except SettingInvalid as fault:
                typer.echo(f"inquote: {fault}", err=True)
