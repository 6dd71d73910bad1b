"""A page for the title, as reports have one: institute, title, names and day on it, most of them in larger type. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.blocks import LONGEST as SHORT
from embeddings.articles.boilerplate import rule_of_rows
from embeddings.articles.dates import iso_date
from embeddings.articles.frontlines import Front, FrontLine, front_line
from embeddings.articles.institutes import is_body, is_institute, is_its_own, may_be_body, teaches
from embeddings.articles.names import names_alone, split_names, used_as_words
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said
from embeddings.articles.structure import SetAside
from embeddings.articles.subjects import is_subject

HEAD = 6
"""Such a page has so many headings at most."""

ROWS = 10
"""So many rows at most, those in the size of the text among them."""

LONGEST = 300

Row = tuple[Span, FrontLine]

_SMALL = (Front.NAMES, Front.DAY, Front.SECTION, Front.DULL, Front.INSTITUTE)
"""What a row of such a page may be that is not in larger type."""


def title_page(text: str, headings: Sequence[Span], rows: Sequence[Span], said: Said) -> None:
    """Notes day, institute and names of a page for the title.

    Args:
        text: the article.
        headings: those before the text.
        rows: headings and paragraphs of the whole text, in order.
        said: where the facts are noted.
    """
    block = [_row(text, span) for span in _block(text, headings)]
    days = [(span, line.days[0].day) for span, line in block if line.kind is Front.DAY and len(line.days) == 1]
    others = [span for span in headings[len(block) :] if len(span) <= LONGEST and iso_date(span.of(text))]
    if len(block) > 1 and len(days) == 1 and not others and days[0][0] != block[0][0]:
        said.fact("date", days[0][1], "day on the page of the title", days[0][0])
    for span, line in block[:1] + block[2:]:
        if len(block) > 1 and is_institute(line.text) and is_its_own(line.text, text):
            said.fact("publication", line.text, "institute on the page of the title", span)
    page = _page(text, set(headings), rows)
    if len(block) > 1 and sum(line.kind is Front.DAY and len(line.days) == 1 for _, line in page) == 1:
        _institute(page, said)
        prose = (span.start for span in rows[len(page) :] if len(span) > SHORT and not rule_of_rows(span.of(text)))
        _names(text, page, set(headings), next(prose, len(text)), said)


def _block(text: str, headings: Sequence[Span]) -> list[Span]:
    """The headings right below each other with which a text begins."""
    block = list(headings[:1])
    for span in headings[1:HEAD]:
        if text[block[-1].end : span.start].strip():
            break
        block.append(span)
    return block


def _page(text: str, headings: set[Span], rows: Sequence[Span]) -> list[Row]:
    """The rows from the top on that are headings, or short lines as they stand before a text."""
    page: list[Row] = []
    for span in rows[:ROWS]:
        row = _row(text, span)
        if span not in headings and (len(span) > LONGEST or row[1].kind not in _SMALL):
            break
        page.append(row)
    return page


def _row(text: str, span: Span) -> Row:
    return span, front_line(text, Paragraph(span.start, span.end, span.start, bullet=False, lines=1))


def _institute(page: Sequence[Row], said: Said) -> None:
    """The institute above everything, where a day stands on the page; where people study only of a text that is its own."""
    span, line = page[0]
    if is_institute(line.text) and not teaches(line.text):
        said.fact("publication", line.text, "institute above the title on its page", span)


def _names(text: str, page: Sequence[Row], headings: set[Span], end: int, said: Said) -> None:
    """The only names on the page, in larger type, above another row of it; not of whom the text from ``end`` on is about."""
    named = [(at, line.names or names_alone(line.text)) for at, (_, line) in enumerate(page)]
    named = [(at, names) for at, names in named if names]
    if len(named) != 1 or not 0 < named[0][0] < len(page) - 1 or page[named[0][0]][0] not in headings:
        return
    at, names = named[0]
    span = page[at][0]
    if may_be_body(names, text, end):
        if is_body(names, text, end):
            said.fact("publication", names, "holds the rights and stands on the page of the title", span)
        return
    people = split_names(names)
    if not people or used_as_words(names, text[end:]) or all(is_subject(name, text, end) for name in people):
        return
    said.fact("author", names, "names on the page of the title", span)
    said.aside(span, SetAside.BYLINE, "names on the page of the title")
