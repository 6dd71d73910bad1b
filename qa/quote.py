"""From chosen passages to excerpts: the only place where a quote is cut from a text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from embeddings.articles.article import Span
from embeddings.index.freshness import source_state
from embeddings.index.generation import Generation
from qa.answer import Citation, Excerpt, SourceState
from qa.citation import cite
from qa.discourse import introduction
from qa.excerpt import Run, Text


def text_of(generation: Generation) -> Text:
    """What the choice of excerpts needs to know of a generation."""
    return Text(
        start=lambda row: int(generation.passages.start[row]),
        end=lambda row: int(generation.passages.end[row]),
        paragraph=partial(_paragraph, generation),
        words=lambda first, last: span_of(generation, first, last).of(article_text(generation, first)),
        together=partial(_together, generation),
    )


def _paragraph(generation: Generation, row: int) -> tuple[int, int] | None:
    p = generation.passages
    return (int(p.article[row]), int(p.paragraph[row])) if 0 <= row < len(p) else None


def _together(generation: Generation, row: int, other: int) -> bool:
    if _paragraph(generation, row) == _paragraph(generation, other):
        return True
    first, second = (introduction(generation, one) for one in (row, other))
    return (row if first is None else first) == (other if second is None else second)


def article_text(generation: Generation, row: int) -> str:
    """The text of the article that a passage stands in."""
    return generation.articles[int(generation.passages.article[row])].text


def span_of(generation: Generation, first: int, last: int) -> Span:
    """From the beginning of one passage to the end of another of the same article."""
    return Span(int(generation.passages.start[first]), int(generation.passages.end[last]))


def citation(generation: Generation, run: Run) -> Citation:
    """Where a run of passages stands."""
    article = generation.articles[int(generation.passages.article[run.first])]
    return cite(article, span_of(generation, run.first, run.last), generation.heading(run.first))


def state_of(generation: Generation, row: int) -> SourceState:
    """How the file that a passage was read from stands today."""
    return SourceState(source_state(generation, int(generation.passages.article[row])))


def quote(generation: Generation, run: Run, confidence: float, copies: Sequence[Run] = ()) -> Excerpt:
    """Cut one excerpt from the stored text; ``copies`` are the same statement in other places."""
    number = int(generation.passages.article[run.first])
    article = generation.articles[number]
    span = span_of(generation, run.first, run.last)
    rows = generation.rows(number)

    def neighbour(row: int) -> Span | None:
        return span_of(generation, row, row) if row in rows else None

    return Excerpt(
        article=article,
        start=span.start,
        end=span.end,
        text=span.of(article.text),
        score=run.score,
        confidence=confidence,
        citation=citation(generation, run),
        source_state=state_of(generation, run.first),
        also_in=tuple(citation(generation, copy) for copy in copies),
        before=neighbour(run.first - 1),
        after=neighbour(run.last + 1),
        heading=generation.heading(run.first),
    )
