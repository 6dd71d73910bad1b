"""``seeds.toml``: the editor's word on the articles beside it, which goes before everything else."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path

import tomlkit

from embeddings.articles.article import Attribution
from embeddings.articles.fields import FIELDS
from embeddings.articles.fields import key as spelled
from embeddings.articles.files import replace_whole
from embeddings.articles.stated import EDITOR, attribution, line
from embeddings.errors import ArticleUnreadable, SettingInvalid

NAME = "seeds.toml"
KEYS = ("title", "author", "publication", "date", "url", "notice", "sources")


def editor(path: Path, root: Path, article_id: str, own: str | None = None) -> tuple[Attribution, list[str]]:
    """What an editor wrote of one article: the table of its name in the ``seeds.toml`` beside it, or of its id in the root's.

    Args:
        path: the file that holds the article.
        root: the folder that was given.
        article_id: the id of the article.
        own: its id within the file, for files that hold many.

    Raises:
        ArticleUnreadable: when a ``seeds.toml`` cannot be read.
    """
    for folder, names in ((path.parent, (own or path.name,)), (root, (article_id,))):
        tables = load(folder / NAME)
        for name in names:
            if name in tables:
                source = (folder / NAME).name
                found, warned = attribution(tables[name], EDITOR, source)
                warned += [
                    f"{source} says {key!r} of {name}, which is none of {', '.join(KEYS)}"
                    for key in tables[name]
                    if key not in KEYS
                ]
                return found, warned
    return Attribution(), []


def load(path: Path) -> Mapping[str, Mapping[str, object]]:
    """The tables of one file by article; empty when there is no such file.

    Raises:
        ArticleUnreadable: when it is not TOML, or holds something that is not a table.
    """
    try:
        state = path.stat()
    except OSError:
        return {}
    return _load(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=64)
def _load(path: Path, changed: int, size: int) -> Mapping[str, Mapping[str, object]]:  # noqa: ARG001 -- they tell versions of the file apart
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ArticleUnreadable(f"{path}: cannot be read as TOML ({error}); mend it or remove it") from None
    wrong = [name for name, table in tables.items() if not isinstance(table, dict)]
    if wrong:
        raise ArticleUnreadable(f'{path}: {wrong[0]!r} is not a table; write ["{wrong[0]}"] and the fields under it')
    return {name: {key.lower(): value for key, value in table.items()} for name, table in tables.items()}


def write(folder: Path, name: str, values: Mapping[str, str | None]) -> Path:
    """Notes what an editor knows of an article, and leaves everything else in the file as it is, comments included.

    Args:
        folder: the folder of the article; its ``seeds.toml`` is made when there is none.
        name: the file's name, or the article's id within a file of many.
        values: by field; None takes a field out, a field that is not named stays.

    Returns:
        the file written.

    Raises:
        SettingInvalid: for a field or a value that would not be read, such as ``date = "soon"``.
        ArticleUnreadable: when the file that is there is not TOML, or cannot be written.
    """
    unknown = sorted(set(values) - set(KEYS))
    if unknown:
        raise SettingInvalid(f"{unknown[0]!r} is none of {', '.join(KEYS)}")
    given = {key: line(value) for key, value in values.items() if value is not None}
    _, warned = attribution(given, EDITOR, NAME)
    empty = [key for key, value in given.items() if not value]
    if warned or empty:
        raise SettingInvalid(warned[0] if warned else f"{empty[0]} is empty; leave it out instead")
    path = folder / NAME
    load(path)
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
        table = document.setdefault(name, tomlkit.table())
        for key, value in values.items():
            # Written by hand it may be called otherwise ("By", "published"), which would be read before what is written here.
            for name_of in [other for other in table if other != key and spelled(other) in FIELDS.get(key, ())]:
                del table[name_of]
            if value is None:
                table.pop(key, None)
            else:
                table[key] = given[key]
        replace_whole(path, tomlkit.dumps(document).encode("utf-8"))
    except OSError as error:
        raise ArticleUnreadable(f"{path}: cannot be written ({error.strerror or error})") from None
    return path


def unmatched(folder: Path, names: Collection[str]) -> list[str]:
    """The tables of a folder's ``seeds.toml`` that name none of its articles: misprints, or articles that are gone.

    Args:
        folder: the folder.
        names: file names and ids of the articles that are there.

    Raises:
        ArticleUnreadable: when the file cannot be read.
    """
    return [name for name in load(folder / NAME) if name not in names]
