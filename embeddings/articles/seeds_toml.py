"""``seeds.toml``: the editor's word on the articles beside it, which goes before everything else."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from embeddings.articles.article import Attribution
from embeddings.articles.stated import attribution
from embeddings.errors import ArticleUnreadable

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
                found, warned = attribution(tables[name], "editor", source)
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
