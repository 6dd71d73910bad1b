"""One file to its articles, each with attribution and structure. Wiring only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from embeddings.articles import characters, seeds_toml
from embeddings.articles.article import Article, Attribution
from embeddings.articles.attribution import attribute
from embeddings.articles.language import not_english
from embeddings.articles.readers.content import Content, Refuse
from embeddings.articles.readers.registry import contents
from embeddings.articles.segment import segment
from embeddings.articles.sources import Source
from embeddings.articles.structure import Structure
from embeddings.errors import ArticleUnreadable

MOST_CHARACTERS = 20_000_000
"""An article of more characters than this is refused."""


@dataclass(frozen=True, slots=True)
class Document:
    """What one article gives to the index.

    Attributes:
        key: names everything that article and structure were made from, but for the code; see `version.reading_version`.
    """

    article: Article
    structure: Structure
    key: str = ""


Known = Callable[[str], Document | None]
"""Gives the document that was made under a key before, by the same code, or None."""


def read(source: Source, *, refuse: Refuse | None = None, known: Known | None = None) -> Iterator[Document]:
    """The articles of one file, in the order in which they stand in it.

    Args:
        source: the file.
        refuse: is told, in one line, of each article of a file of many that cannot be read; the others are read all the
            same. Without it the first such article is an error.
        known: documents made before; what it gives is not attributed and split again.

    Raises:
        ArticleUnreadable: when the file as a whole cannot be read; of the articles of a file of many some may have come before.
    """
    refuse = refuse or _raise
    try:
        source.id.encode("utf-8")
    except UnicodeEncodeError:
        raise ArticleUnreadable(f"{source.path}: its name is not valid UTF-8; rename the file") from None
    for content in contents(source.path, source.root, refuse):
        try:
            yield document(source, content, known)
        except ArticleUnreadable as error:
            if content.id is None and content.within is None:
                raise
            refuse(str(error))


def document(source: Source, content: Content, known: Known | None = None) -> Document:
    """An article with its attribution and structure, made now or taken from ``known``.

    Raises:
        ArticleUnreadable: when there is no sentence in it that could be quoted, or too much text.
    """
    name = content.id or (f"{source.id}/{content.within}" if content.within else source.id)
    where = (
        f"{source.path}:{content.line}"
        if content.line
        else f"{source.path}/{content.within}"
        if content.within
        else f"{source.path}"
    )
    text = content.text
    if len(text) > MOST_CHARACTERS:
        raise ArticleUnreadable(f"{where}: {len(text):,} characters, more than the limit of {MOST_CHARACTERS:,}; split it")
    if not text.strip():
        raise ArticleUnreadable(f"{where}: is empty")
    noted, doubts = seeds_toml.editor(source.path, source.root, name, content.id or content.within)
    key = _key(content, noted, doubts)
    before = known(key) if known is not None else None
    if before is not None and before.article.text == text:
        return replace(before, article=replace(before.article, id=name, path=str(source.path), line=content.line))
    attributed = attribute(
        text, (noted, content.stated), content.hinted, markdown=content.markdown, headings=content.headings, asides=content.asides
    )
    structure = segment(text, markdown=content.markdown, headings=content.headings, asides=(*content.asides, *attributed.asides))
    if not structure.sentences:
        raise ArticleUnreadable(f"{where}: holds no sentence that could be quoted")
    author = attributed.attribution.author
    if author and characters.mixes_alphabets(author.value):
        doubts = [*doubts, "the author's name mixes alphabets whose letters look like each other's"]
    article = Article(
        id=name,
        path=str(source.path),
        text=text,
        sha256=content.sha256,
        attribution=attributed.attribution,
        reader=content.reader,
        line=content.line,
        pages=content.pages,
        warnings=(*content.warnings, *doubts, *filter(None, [not_english(text)]), *characters.warnings(text)),
    )
    return Document(article, structure, key)


def _key(content: Content, noted: Attribution, doubts: list[str]) -> str:
    """Everything that `document` makes an article of, but its id, path and line, which are given again each time."""
    parts = (content.sha256, content.reader, content.id, content.within, content.markdown, noted, doubts)
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _raise(message: str) -> None:
    raise ArticleUnreadable(message)
