"""How manuscripts, reviews of books and sheets of a series open: facts over several lines, each telling what its neighbour is.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from embeddings.articles.article import Span
from embeddings.articles.blocks import heading_like
from embeddings.articles.characters import plain
from embeddings.articles.credits import leading_names
from embeddings.articles.dates import dated, without
from embeddings.articles.factlines import capitals
from embeddings.articles.headlines import FRONT, above, may_be_headline
from embeddings.articles.names import split_names
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said, line_of
from embeddings.articles.structure import SetAside

SHORT = 120

_BY = re.compile(r"(?:written |words |text )?by:?", re.IGNORECASE)
_REVIEWED = re.compile(r"reviewed by:? (.{3,80})", re.IGNORECASE)
_BOOK = re.compile(r"\b\d{2,4} ?(?:pages|pp\.?|pgs)(?!\w)|\bISBN\b|[£$€]\d", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:(?:(?:[a-z-]{3,14} ){0,2}(?:report|paper|brief|briefing|note|bulletin|series|memo|sheet|monograph) )?"
    r"(?:no|number|issue|nr|vol|volume)\b\.?,? ?[\dIVXLC/.-]{1,9},? ?){1,2}(?:,? ?dated)?",
    re.IGNORECASE,
)


def openings(text: str, parts: Sequence[Paragraph], title: str | None, dull: Sequence[Span], said: Said) -> list[Paragraph]:
    """Notes what such lines state, sets them aside, and gives the other paragraphs."""
    _reviewer(text, parts, dull, said)
    return _manuscript(text, _numbered(text, parts, title, dull, said), title, said)


def _manuscript(text: str, parts: Sequence[Paragraph], title: str | None, said: Said) -> list[Paragraph]:
    """``by`` alone on a line: the name stands below it, the title above it."""
    for at, (p, below) in enumerate(pairwise(parts[: FRONT + 1])):
        if p.end - p.start > 12 or not _BY.fullmatch(line_of(text, p)):
            continue
        names = line_of(text, below)
        if below.end - below.start > SHORT or not split_names(names):
            break
        rule = "“by” on a line of its own"
        if at and title is None and _is_title(text, parts[at - 1]):
            over = parts[at - 1]
            said.fact("title", line_of(text, over), "line above “by”", over.span)
            said.aside(over.span, SetAside.TITLE, "line above “by”")
            above(text, parts[: at - 1], said)
        said.fact("author", names, rule, below.span)
        said.aside(p.span, SetAside.BYLINE, rule)
        said.aside(below.span, SetAside.BYLINE, rule)
        titled = any(a.kind is SetAside.TITLE for a in said.asides)
        return list(parts[at + 2 :]) if titled or not at else [*parts[:at], *parts[at + 2 :]]
    return list(parts)


def _is_title(text: str, p: Paragraph) -> bool:
    return heading_like(text, p) and may_be_headline(p, line_of(text, p))


def _reviewer(text: str, parts: Sequence[Paragraph], dull: Sequence[Span], said: Said) -> None:
    """``Reviewed by A B`` below what a book costs or how many pages it has: A B wrote the review, whoever wrote the book."""
    lines = [p for p in parts[:FRONT] if p.end - p.start <= SHORT and _BOOK.search(line_of(text, p))]
    end = parts[min(FRONT, len(parts)) - 1].end if parts else 0
    for span in sorted({*dull, *(p.span for p in parts[:FRONT])}):
        m = _REVIEWED.fullmatch(" ".join(plain(span.of(text)).split())) if len(span) <= SHORT and span.end <= end else None
        names = leading_names(m[1]) if m else None
        if names and any(p.end <= span.start for p in lines):
            said.fact("author", names, "reviewer of a book", span)
            said.aside(span, SetAside.BYLINE, "reviewer of a book")
            for p in lines:
                said.aside(p.span, SetAside.BYLINE, "the book that is reviewed")
            return


def _numbered(text: str, parts: Sequence[Paragraph], title: str | None, dull: Sequence[Span], said: Said) -> list[Paragraph]:
    """The number and the day of a sheet, below the name of its series on the very first line."""
    for at, p in enumerate(parts[:3]):
        line = line_of(text, p) if p.end - p.start <= SHORT else ""
        days = dated(line)
        if len(days) != 1 or days[0].said == "changed" or not _NUMBER.fullmatch(without(line, days)[0].strip(" |·•,")):
            continue
        first = parts[at - 1].start if at else max((span.end for span in dull if span.end <= p.start), default=0)
        name = " ".join(plain(text[first : p.start]).split()) if p.start - first <= SHORT else ""
        if not 3 <= len(name) <= 60 or not capitals(name) or "\n" in text[first : p.start].strip():
            continue
        if title is not None and name.casefold() == " ".join(title.split()).casefold():
            continue
        rule = "series over its number and day"
        said.fact("publication", name, rule, Span(first + text[first : p.start].index(text[first : p.start].strip()), p.end))
        said.fact("date", days[0].day, rule, p.span)
        said.aside(p.span, SetAside.BYLINE, rule)
        if at and at + 1 < len(parts) and _is_title(text, parts[at + 1]) and not said.asides[:-1]:
            said.aside(parts[at - 1].span, SetAside.BYLINE, rule)
            return [*parts[: at - 1], *parts[at + 1 :]]
        return [*parts[:at], *parts[at + 1 :]]
    return list(parts)
