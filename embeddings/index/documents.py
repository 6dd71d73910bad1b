"""Stored articles as the documents that they were built from."""

from __future__ import annotations

from embeddings.articles.article import Span
from embeddings.articles.reading import Document, Known
from embeddings.articles.recurring import RULE
from embeddings.articles.structure import Sentence, Structure
from embeddings.articles.version import reading_version
from embeddings.errors import IndexCorrupt
from embeddings.index.generation import Generation
from embeddings.index.passages import of_article


def document_of(generation: Generation, number: int) -> Document:
    """An article of a generation as the build saw it."""
    headings, columns = generation.headings, generation.passages
    under = of_article(headings.article, number)
    rows = generation.rows(number)
    chosen = slice(rows.start, rows.stop)
    each = (column[chosen].tolist() for column in (columns.start, columns.end, columns.paragraph, columns.heading))
    sentences = tuple(
        Sentence(Span(start, end), paragraph, None if heading < 0 else heading - under.start)
        for start, end, paragraph, heading in zip(*each, strict=True)
    )
    spans = tuple(Span(int(headings.start[i]), int(headings.end[i])) for i in under)
    structure = Structure(sentences, spans, generation.articles.asides(number))
    return Document(generation.articles[number], structure, generation.articles.key(number))


def known_documents(generation: Generation) -> Known | None:
    """The articles of a generation by key, or None when other code had read them."""
    if generation.manifest.settings.get("reading") != reading_version():
        return None
    numbers = generation.articles.by_key()

    def known(key: str) -> Document | None:
        number = numbers.get(key)
        if number is None:
            return None
        try:
            document = document_of(generation, number)
        except IndexCorrupt:
            return None  # a damaged text is read again from its source
        # What was set aside because other articles had it too may be an article's own by now.
        return None if any(aside.rule == RULE for aside in document.structure.asides) else document

    return known
