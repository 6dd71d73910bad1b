"""Where a quote stands: the citation of a span of an article."""

from __future__ import annotations

from bisect import bisect_right

from embeddings.articles.article import Article, Span
from embeddings.articles.reported import reported
from qa.answer import Citation

UNNAMED = "a speaker whom the article does not name here"


def line_of(text: str, offset: int) -> int:
    """The line an offset stands on, counted from 1; a line ends with LF, CR or CRLF, as editors count."""
    before = text[:offset]
    return 1 + before.count("\n") + before.count("\r") - before.count("\r\n")


def cite(article: Article, span: Span, heading: Span | None = None) -> Citation:
    """The citation of one span: attribution of its article, and its place in it."""
    place = [f"line {line_of(article.text, span.start)}"]
    if article.pages:
        place.insert(0, f"page {bisect_right(article.pages, span.start)}")
    if heading is not None:
        place.append(f"under “{' '.join(heading.of(article.text).split())}”")
    return Citation(
        author=article.author,
        title=article.title,
        publication=article.publication,
        date=article.date,
        url=article.url,
        place=", ".join(place),
        article_id=article.id,
        sources=article.attribution.sources,
        notice=article.notice,
        quoted_in=speaker(article.text, span),
    )


def speaker(text: str, span: Span) -> str | None:
    """Who speaks in a stretch that is somebody else's words, as the article names them; None when its author does."""
    found = reported(text, span)
    if found is None:
        return None
    return UNNAMED if found.speaker is None else " ".join(found.speaker.split())
