"""One file to its articles, each with attribution and structure. Wiring only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from embeddings.articles import characters, seeds_toml
from embeddings.articles.article import Article
from embeddings.articles.attribution import attribute
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
    """What one article gives to the index."""

    article: Article
    structure: Structure


def read(source: Source, *, refuse: Refuse | None = None) -> Iterator[Document]:
    """The articles of one file, in the order in which they stand in it.

    Args:
        source: the file.
        refuse: is told, in one line, of each article of a file of many that cannot be read; the others are read all the
            same. Without it the first such article is an error.

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
            yield document(source, content)
        except ArticleUnreadable as error:
            if content.id is None and content.within is None:
                raise
            refuse(str(error))


def document(source: Source, content: Content) -> Document:
    """An article with its attribution and structure.

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
    attributed = attribute(
        text, (noted, content.stated), markdown=content.markdown, headings=content.headings, asides=content.asides
    )
    structure = segment(text, markdown=content.markdown, headings=content.headings, asides=(*content.asides, *attributed.asides))
    if not structure.sentences:
        raise ArticleUnreadable(f"{where}: holds no sentence that could be quoted")
    article = Article(
        id=name,
        path=str(source.path),
        text=text,
        sha256=content.sha256,
        attribution=attributed.attribution,
        reader=content.reader,
        line=content.line,
        pages=content.pages,
        warnings=(*content.warnings, *doubts, *characters.warnings(text)),
    )
    return Document(article, structure)


def _raise(message: str) -> None:
    raise ArticleUnreadable(message)
