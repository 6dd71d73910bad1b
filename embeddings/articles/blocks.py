"""What each paragraph of an article is: a heading, a list item, or body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from embeddings.articles.characters import CLOSING, TERMINAL, plain
from embeddings.articles.paragraphs import Paragraph

LONGEST = 110
"""A heading has at most this many characters."""

MOST_WORDS = 15
"""... and this many words."""


class Kind(Enum):
    """The part a paragraph plays."""

    BODY = "body"
    ITEM = "list item"
    HEADING = "heading"
    LEFTOVER = "short line at the end"
    NOTHING = "no letter"


_NUMBERED = re.compile(r"\(?(?:\d{1,3}|[IVXLC]{1,7})[.)]\s")
_YEARS = re.compile(r"[(\[]?(?:1[5-9]|20)\d\d(?:[-–/](?:(?:1[5-9]|20)\d\d|\d\d))?s?[)\].,:]*")


def heading_like(text: str, p: Paragraph) -> bool:
    """Whether a paragraph looks like a heading by itself: short, begins like one, and does not end as a sentence does."""
    if p.lines > 1 or p.bullet or p.end - p.start > LONGEST:
        return False
    line = plain(text[p.body : p.end]).strip()
    words = line.split()
    bare = line.rstrip(CLOSING + " ")
    if not words or len(words) > MOST_WORDS or not bare or bare[-1] in TERMINAL + ";,":
        return False
    if bare[-1] == ":" and len(words) > 3:
        return False
    return not line[0].islower() and any(map(str.isalpha, line)) and 3 * _figures(words) <= len(words)


def _figures(words: Sequence[str]) -> int:
    """How many words hold figures, years aside: a row of a table is mostly figures, a heading is not."""
    return sum(any(map(str.isdigit, word)) and not _YEARS.fullmatch(word) for word in words)


def kinds(text: str, found: Sequence[Paragraph]) -> list[Kind]:
    """The kind of each paragraph.

    A heading is a heading-like line with a body after it. Of several such lines in a row, those that a colon
    introduces are a list; two are a heading and a heading under it; of more, the first is a heading and the others a list.
    """
    short = [heading_like(text, p) for p in found]
    result = [_kind(text, p) for p in found]
    at = 0
    while at < len(found):
        if not short[at] or result[at] is Kind.NOTHING:
            at += 1
            continue
        end = at
        while end < len(found) and short[end]:
            end += 1
        result[at:end] = _run(text, found, at, end)
        at = end
    return result


def _kind(text: str, p: Paragraph) -> Kind:
    if not any(map(str.isalpha, text[p.body : p.end])):
        return Kind.NOTHING
    return Kind.ITEM if p.marked else Kind.BODY


def _run(text: str, found: Sequence[Paragraph], at: int, end: int) -> list[Kind]:
    """The kinds of the heading-like lines ``found[at:end]``, which stand together."""
    size = end - at
    introduced = at > 0 and text[found[at - 1].start : found[at - 1].end].rstrip(CLOSING + " ").endswith(":")
    numbered = all(_NUMBERED.match(text, p.start, p.end) for p in found[at:end])
    tabular = 2 * sum(_figures(text[p.body : p.end].split()) > 0 for p in found[at:end]) >= size
    if size > 1 and (introduced or (numbered and size > 2) or (tabular and size > 2)):
        return [Kind.ITEM] * size
    if end == len(found):
        return [_last(text, p) for p in found[at:end]]
    if _goes_on(text, found[end - 1], found[end]):
        # A page ended within the sentence.
        cut = Kind.ITEM if found[end - 1].marked else Kind.BODY
        return [*_run(text, found, at, end - 1), cut] if size > 1 else [cut]
    return [Kind.HEADING] * size if size <= 2 else [Kind.HEADING] + [Kind.ITEM] * (size - 1)


def _goes_on(text: str, p: Paragraph, after: Paragraph) -> bool:
    """Whether the next paragraph goes on in lower case where a line of several words stopped."""
    follows = text[after.start : after.start + 1].islower() and not after.marked and not p.bullet
    return follows and len(text[p.start : p.end].split()) >= 3


def _last(text: str, p: Paragraph) -> Kind:
    """The kind of a heading-like line that has no body after it."""
    if p.marked or _figures(text[p.body : p.end].split()):
        return Kind.ITEM
    return Kind.BODY if sentence_like(text, p) else Kind.LEFTOVER


def sentence_like(text: str, p: Paragraph) -> bool:
    """Whether a line without a full stop still reads as a sentence: five words or more, most of them in lower case."""
    words = [word for word in plain(text[p.body : p.end]).split() if any(map(str.isalpha, word))]
    return len(words) >= 5 and 2 * sum(word[0].islower() for word in words) >= len(words)
