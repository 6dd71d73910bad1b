"""Whether a stretch of an article is somebody else's words: inside quotation marks, or said to be somebody's. Pure.

The author of an article is not the author of what it quotes, and a citation has to say so. What is looked for is what the
sentence itself says ("X said", "according to X", "in X's view"); where it does not, the author is taken to speak.
"""

from __future__ import annotations

import re

from embeddings.articles.article import Span
from embeddings.articles.characters import LINE_END, plain
from embeddings.articles.clauses import END, Reported, Speech, named, said, shared

LONGEST = 4_000
"""No more characters than this are looked at around a stretch."""

LEAST_WORDS = 4
"""Fewer quoted words than this are a term ("Operation Storm"), not a statement."""

_SPEECH_OPENS = frozenset('“«"‘')
_QUOTE_MARK = re.compile('[“”«»"‘’]')
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]+")
MOST_PARAGRAPHS = 12
"""A quotation over more paragraphs than this is not followed back to its speaker."""


def reported(text: str, span: Span) -> Reported | None:
    """Who is speaking in ``text[span.start:span.end]``, or None when it is the author of ``text``."""
    start, end = _paragraph(text, span)
    copy = plain(text[start:end])
    quotes = _quotes(copy)
    first, last = span.start - start, min(span.end, end) - start
    if _mostly_quoted(copy, first, last, quotes):
        found = _speaker_of_quote(copy, start, first, last, quotes, text)
        return found if found.speaker else _goes_on(text, start, end) or found
    if exclaimed := _short_quote(copy, start, first, last, quotes, text):
        return exclaimed
    blank = _without(copy, quotes)
    return _attributed(blank[first:last], start + first, text)


def _goes_on(text: str, start: int, end: int) -> Reported | None:
    """The speaker of a quotation over several paragraphs, each of which opens it again and none but the last closes it."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text, max(0, start - LONGEST), end)]
    unclosed = False
    for low, high in reversed(lines[-MOST_PARAGRAPHS:]):
        copy = plain(text[low:high])
        quotes = _quotes(copy)
        if not quotes:
            return None
        open_end = quotes[-1][1] == len(copy)
        if low < start:
            if not (unclosed or open_end):
                return None
            first, last = quotes[-1]
            found = _speaker_of_quote(copy, low, first, last, quotes, text)
            if found.speaker:
                return found
            if not open_end:
                return None
        unclosed = open_end
        if copy[:1] not in _SPEECH_OPENS:
            return None
    return None


def _short_quote(copy: str, start: int, first: int, last: int, quotes: list[tuple[int, int]], text: str) -> Reported | None:
    """``“Rubbish!” shouted A B``: few words, but a whole utterance with its speaker right behind it."""
    for a, b in quotes:
        if first < a and b < last and not copy[first : a - 1].strip() and copy[b - 1 : b] in (",", "!", "?", "."):
            after = END.split(_without(copy, quotes)[b + 1 : last], maxsplit=1)[0]
            found = said(after, start + b + 1, text, quoted=True)
            if found and found.evidence.start - (start + b + 1) <= 1:
                return Reported(Speech.QUOTED, found.speaker, found.evidence)
    return None


def _paragraph(text: str, span: Span) -> tuple[int, int]:
    low, high = max(0, span.start - LONGEST // 2), min(len(text), span.start + LONGEST)
    breaks = [m.end() for m in LINE_END.finditer(text, low, span.start)]
    after = LINE_END.search(text, min(span.end, high), high)
    return (breaks[-1] if breaks else low), (after.start() if after else high)


def _quotes(copy: str) -> list[tuple[int, int]]:
    """Ranges between quotation marks; one that is never closed reaches to the end, as in speech of several paragraphs."""
    found: list[tuple[int, int]] = []
    opened, closing = -1, ""
    for mark in _QUOTE_MARK.finditer(copy):
        at, c = mark.start(), mark.group()
        before, after = copy[at - 1 : at], copy[at + 1 : at + 2]
        if opened < 0 and (c in "“«" or (c in '"‘' and not before.isalnum() and after.strip())):
            opened, closing = at, {"“": "”", "«": "»", '"': '"', "‘": "’"}[c]
        elif opened >= 0 and c == closing and not (c == "’" and after.isalnum()):
            found.append((opened + 1, at))
            opened = -1
    if opened >= 0 and closing != "’":
        found.append((opened + 1, len(copy)))
    return found


def _mostly_quoted(copy: str, first: int, last: int, quotes: list[tuple[int, int]]) -> bool:
    pieces = [copy[max(a, first) : min(b, last)] for a, b in quotes if a < last and first < b]
    whole = copy[first:last]
    letters = sum(map(str.isalnum, whole))
    inside = sum(sum(map(str.isalnum, piece)) for piece in pieces)
    enough = sum(len(piece.split()) for piece in pieces) >= LEAST_WORDS or inside == letters
    return letters > 0 and enough and 2 * inside >= letters


def _without(copy: str, quotes: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for a, b in quotes:
        # Single marks become double ones: an apostrophe is no boundary.
        parts += [copy[at : a - 1], "“", " " * (b - a), "”" if b < len(copy) else ""]
        at = b + 1
    return "".join([*parts, copy[at:]])


def _speaker_of_quote(copy: str, start: int, first: int, last: int, quotes: list[tuple[int, int]], text: str) -> Reported:
    """The nearest clause that says who speaks: after the quote, else before it, without looking into other quotes."""
    own = next((a, b) for a, b in quotes if a < last and first < b)
    blank = _without(copy, quotes)
    after = END.split(blank[own[1] + 1 :], maxsplit=1)[0]
    low = max((m.end() for m in END.finditer(blank, 0, own[0])), default=0)
    if found := named(blank[low : own[1] + 1 + len(after)], start + low):
        return Reported(Speech.QUOTED, found.speaker, found.evidence)
    for piece, at in ((after, own[1] + 1), (blank[: own[0] - 1], 0)):
        found = said(piece, start + at, text, backwards=at == 0, quoted=True)
        if found:
            return Reported(Speech.QUOTED, found.speaker, found.evidence)
    return Reported(Speech.QUOTED, None, Span(start + own[0] - 1, min(start + own[1] + 1, start + len(copy))))


def _attributed(sentence: str, offset: int, text: str) -> Reported | None:
    found = named(sentence, offset) or said(sentence, offset, text)
    return None if found is None or shared(sentence, found, offset, text) else found
