"""Adding articles from the page: what was found in a file, what an editor corrects, and what a rebuild changed.

Only a server that was started with ``--editor`` and a password uses this. Files go into the articles' folder and
corrections into its ``seeds.toml``, each written whole or not at all; nothing that is there is overwritten unasked.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from embeddings.articles import seeds_toml
from embeddings.articles.article import Article, Attribution, Fact
from embeddings.articles.files import replace_whole
from embeddings.articles.reading import read
from embeddings.articles.sources import find
from embeddings.errors import InquoteError, SettingInvalid
from embeddings.index.build import BuildReport
from ui.chat.collection import Catalogue, Shelves

FIELDS = ("title", "author", "publication", "date", "url")
"""What an editor may correct."""
LONGEST_NAME = 120
LONGEST_VALUE = 500
LOOK = 0.1
"""Seconds between two looks whether a generation has been opened."""
OPENING = 30.0
"""Seconds after which it is said to have failed: what the page shows is then of the generation before."""

Rebuild = Callable[[Callable[[int, int], None]], BuildReport]
"""Brings the index up to date; is given what to call with passages encoded so far and in all."""


class UploadUnusable(InquoteError):
    """A file that cannot become an article of the collection."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that was uploaded, as an article: what was found, and what that rests on.

    Attributes:
        noted: what the folder's ``seeds.toml`` says already of an article of this name, which goes before what it says itself.
    """

    path: Path
    name: str
    article: Article
    sentences: int
    noted: Attribution

    def found(self, field: str) -> Fact | None:
        """What would be cited for one of `FIELDS`, were the file put into the folder as it is."""
        return _cited(field, self.noted, self.article)


def safe_name(name: str) -> str:
    """A name for the file in the articles' folder: its last part only, printable, and one that is read as an article.

    Raises:
        UploadUnusable: when nothing is left of it, or such files are never read as articles.
    """
    last = unicodedata.normalize("NFC", name).replace("\\", "/").split("/")[-1]
    kept = "".join(c if c.isalnum() or c in " ._-()" else "_" for c in last if c.isprintable()).strip(" .")
    stem, dot, suffix = kept.rpartition(".")
    kept = f"{stem[: LONGEST_NAME - len(suffix) - 1]}{dot}{suffix}" if dot else kept[:LONGEST_NAME]
    if not kept or kept.casefold().startswith("readme") or kept.casefold() in (seeds_toml.NAME, "corpus.jsonl"):
        raise UploadUnusable(f"{name[:60]!r} cannot be the name of an article; rename the file")
    return kept


def draft(path: Path, folder: Path) -> Draft:
    """Read an uploaded file as an article that is to go into ``folder``.

    Raises:
        UploadUnusable: when it holds none, or several.
        ArticleError: when it, or the folder's ``seeds.toml``, cannot be read.
    """
    name = safe_name(path.name)
    documents = [document for source in find([path]) for document in read(source)]
    if len(documents) != 1:
        raise UploadUnusable(f"{name}: holds {len(documents)} articles; upload files of one article each")
    return Draft(path, name, documents[0].article, len(documents[0].structure.sentences), _noted(folder, name))


def _noted(folder: Path, name: str) -> Attribution:
    """What the folder's ``seeds.toml`` says of the article of this name."""
    return seeds_toml.editor(folder / name, folder, name)[0]


def _cited(field: str, noted: Attribution, article: Article) -> Fact | None:
    fact: Fact | None = getattr(noted, field) or getattr(article.attribution, field)
    return fact


def articles_folder(paths: tuple[str, ...]) -> Path:
    """The first folder that the index is built from.

    Raises:
        SettingInvalid: when there is none, or its articles are not files of their own.
    """
    for path in map(Path, paths):
        if path.is_dir():
            if (path / "corpus.jsonl").exists():
                raise SettingInvalid(f"{path}: its articles are in corpus.jsonl, so files cannot be added to it from the page")
            return path
    raise SettingInvalid("the index was not built from a folder, so articles cannot be added from the page")


def corrections(folder: Path, found: Draft, wanted: Mapping[str, str]) -> dict[str, str | None]:
    """What ``seeds.toml`` has to say anew so that what an editor wants is cited; None takes an emptied field out of it.

    What the file says of itself cannot be corrected to nothing.

    Raises:
        UploadUnusable: when a value is too long or not one line.
        ArticleError: when the folder's ``seeds.toml`` cannot be read.
    """
    noted = _noted(folder, found.name)  # again: somebody may have written to it since the form was shown
    changed: dict[str, str | None] = {}
    for field in FIELDS:
        value = wanted.get(field, "").strip()
        if len(value) > LONGEST_VALUE or not value.isprintable():
            raise UploadUnusable(f"the {field} must be one line of at most {LONGEST_VALUE} characters")
        fact = _cited(field, noted, found.article)
        if value and (fact is None or value != fact.value):
            changed[field] = value
        elif not value and field in wanted and getattr(noted, field) is not None:
            changed[field] = None
    return changed


def keep(folder: Path, found: Draft, wanted: Mapping[str, str], *, replace: bool = False) -> Path:
    """Put the article into the folder, its corrections beside it.

    Args:
        folder: the articles' folder.
        found: the article.
        wanted: each of `FIELDS` as the editor's form shows it; one that is not named stays as it is.
        replace: whether an article of the same name may be replaced.

    Raises:
        UploadUnusable: when an article of that name is there and ``replace`` was not asked for, or nothing can be written.
        SettingInvalid: for a value that would not be read, such as a date that is none; nothing is written then.
        ArticleError: when the folder's ``seeds.toml`` cannot be read or written.
    """
    target = folder / found.name
    if target.is_symlink() or (target.exists() and (not replace or not target.is_file())):
        raise UploadUnusable(f"{found.name}: an article of this name is there; rename the file, or choose to replace it")
    changed = corrections(folder, found, wanted)
    if changed:
        seeds_toml.write(folder, found.name, changed)
    try:
        replace_whole(target, found.path.read_bytes())
    except OSError as error:
        raise UploadUnusable(f"{found.name}: could not be kept ({error.strerror})") from error
    return target


def landed(shelves: Shelves, number: int) -> Catalogue:
    """The catalogue once it is of generation ``number``, which is there: a visitor's question may be opening it just now."""
    until = time.monotonic() + OPENING
    while (catalogue := shelves.catalogue()).generation < number and time.monotonic() < until:
        time.sleep(LOOK)
    return catalogue


@dataclass(frozen=True, slots=True)
class Changes:
    """What a rebuild changed: articles by id."""

    report: BuildReport
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]


def changes(before: Catalogue, after: Catalogue, report: BuildReport) -> Changes:
    """Compare the catalogues of two generations."""
    old = {entry.id: entry for entry in before.entries}
    new = {entry.id: entry for entry in after.entries}
    differs = tuple(id for id in new if id in old and _compared(old[id]) != _compared(new[id]))
    return Changes(report, tuple(id for id in new if id not in old), tuple(id for id in old if id not in new), differs)


def _compared(entry: object) -> tuple[object, ...]:
    names = ("sha256", "title", "author", "publication", "date", "url")
    return tuple(getattr(entry, name) for name in names)
