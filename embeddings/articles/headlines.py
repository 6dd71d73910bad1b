"""The headline of a text that no mark-up shows: a line before the text that looks like one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from embeddings.articles.article import Span
from embeddings.articles.blocks import heading_like
from embeddings.articles.characters import TERMINAL
from embeddings.articles.credits import LEAD, credited, pieces
from embeddings.articles.dates import dated, iso_date, without
from embeddings.articles.frontlines import Front, front_line
from embeddings.articles.institutes import is_institute
from embeddings.articles.names import is_name, split_names
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import ROLES, Said, line_of
from embeddings.articles.sections import is_section
from embeddings.articles.structure import SetAside

SKIPPED = 3
"""So many lines before a headline may hold a date or an address."""

LONGEST_ABOVE = 120

FRONT = 12
"""A headline directly above its byline is looked for in so many paragraphs: menus, slugs and notes stand before it."""

BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,80})[)\]]")
ROLE_AFTER = re.compile(rf"(.{{3,60}}?), (?:[^,.]{{0,40}} )?(?:{ROLES})s?\b[^.]{{0,40}}", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|\bwww\.|\S@\S+\.\w")
_SLUG = re.compile(r"\S*\w(?:--|_)\w|.{3,80}\b\d(?:st|nd|rd|th) (?:ld|lead|add)\b", re.IGNORECASE)
"""What a wire or an editor's system calls a story."""

_SPOKEN = re.compile(r"(?:Q|A|Question|Answer)[:.] ")
"""A turn of an interview."""
_TOLD = re.compile(r"as told (?:to|by) ", re.IGNORECASE)

_NUMBERED = re.compile(
    r"\(?(?:\d{1,3}|[IVXLC]{1,7})[.):]\s|(?:part|chapter|section|step) (?:\d|[ivx]+\b|one|two|three|four|five)", re.IGNORECASE
)
_SECTIONS_TEXT = (
    "introduction|conclusion|background|summary|abstract|overview|executive summary|key points|"
    "key findings|key takeaways|contents|notes|references|further reading|what we know|"
    "what we know so far|what to know|at a glance|in brief|highlights|the basics"
)
_SECTIONS = frozenset(_SECTIONS_TEXT.split("|"))


def headline(text: str, parts: Sequence[Paragraph], title: str | None, said: Said) -> int:
    """Sets the title aside when a line before the text is one; gives how many paragraphs lie behind it."""
    at = 0
    while at < min(SKIPPED, len(parts) - 1) and (_no_headline(text, parts[at]) or _is_institute(text, parts, at)):
        at += 1
    first = parts[at]
    line = line_of(text, first)
    if title is not None:
        known = " ".join(title.split()).casefold()
        place = next((n for n, p in enumerate(parts[:FRONT]) if line_of(text, p).casefold() == known), None) if known else None
        if place is None or (place > at and not above(text, parts[:place], said)):
            return 0
        said.aside(parts[place].span, SetAside.TITLE, "repeats the title")
        return place + 1
    if len(parts) < at + 2:
        return 0
    end = capitals_end(text, parts, at)
    whole = Span(first.start, parts[end].end)
    line = " ".join(line_of(text, p) for p in parts[at : end + 1])
    if not (may_be_headline(first, line) and (end > at or looks_like_one(text, first, line))):
        return _over_byline(text, parts, said)
    sections = any(is_section(line_of(text, p)) or is_institute(line_of(text, p)) for p in parts[:at])
    if sections and not said.asides and not _has_front(text, parts[end + 1 : end + 4]):
        return 0  # the name of a section and a line below it may be two headings of a text that has no headline
    above(text, parts[:at], said)
    rule = "headline on the first line" if at == 0 else "headline below a date or an address"
    said.fact("title", line, rule, whole)
    said.aside(whole, SetAside.TITLE, rule)
    return end + 1


def _has_front(text: str, parts: Sequence[Paragraph]) -> bool:
    """Whether a byline or nothing but a date stands among some lines."""
    found = [pieces(line_of(text, p)) for p in parts if p.end - p.start <= LONGEST_ABOVE]
    return any(credited(piece) or (days and not any(map(str.isalnum, piece))) for line in found for piece, days in line)


def _over_byline(text: str, parts: Sequence[Paragraph], said: Said) -> int:
    """The line directly above the first byline, when what stands before it is short, as menus, slugs and notes to editors are."""
    lines = [line_of(text, p) for p in parts[:FRONT]]
    number = next((n for n, line in enumerate(lines) if n and credited(next(pieces(line))[0] if line else "")), 0)
    if not number or number + 1 >= len(parts):
        return 0
    p, line = parts[number - 1], lines[number - 1]
    if not (may_be_headline(p, line) and looks_like_one(text, p, line) and above(text, parts[: number - 1], said)):
        return 0
    said.fact("title", line, "headline above the byline", p.span)
    said.aside(p.span, SetAside.TITLE, "headline above the byline")
    return number


def above(text: str, parts: Sequence[Paragraph], said: Said) -> bool:
    """Sets the lines above a headline aside; whether all are short enough to be no text, dates and addresses aside."""
    if any(p.end - p.start > LONGEST_ABOVE for p in parts):
        return False
    for p in parts:
        if not dated(line_of(text, p)):
            said.aside(p.span, SetAside.BOILERPLATE, "line above the headline")
    return True


def _no_headline(text: str, p: Paragraph) -> bool:
    """Whether a line is the name of a section, holds an address or nothing but dates, so that the headline may follow it."""
    line = line_of(text, p)
    if is_section(line) or front_line(text, p).kind in (Front.SECTION, Front.DAY, Front.DULL):
        return True
    address = _ADDRESS.search(line) is not None and len(line.split()) <= 10 and line[-1] not in TERMINAL
    rest, found = without(line, dated(line))
    return address or (found and not any(map(str.isalnum, rest)))


def _is_institute(text: str, parts: Sequence[Paragraph], at: int) -> bool:
    """Whether a line is the name of an institute and the headline may stand right below it."""
    below = parts[at + 1]
    line = line_of(text, below)
    return is_institute(line_of(text, parts[at])) and may_be_headline(below, line) and looks_like_one(text, below, line)


def capitals_end(text: str, parts: Sequence[Paragraph], at: int) -> int:
    """The last of the lines in capitals, nothing between them, over which a headline runs."""
    end = at
    while end + 1 < min(len(parts) - 1, at + 3) and all(
        is_capitals(line_of(text, p)) and not LEAD.fullmatch(line_of(text, p)) for p in parts[end : end + 2]
    ):
        between = text[parts[end].end : parts[end + 1].start]
        if between.strip() or between.replace("\r\n", "\n").count("\n") != 1:
            break
        end += 1
    return end


def is_capitals(line: str) -> bool:
    """Whether a line of several words is in capitals."""
    return line.isupper() and len(line.split()) > 1 and line[-1] not in ".:;"


def looks_like_one(text: str, p: Paragraph, line: str) -> bool:
    """Whether a line is short and ends as headlines do."""
    short = heading_like(text, p) or (1 < p.lines <= 3 and (is_capitals(line) or _in_short_rows(text, p)))
    return short or (line[-1:] in ("?", "!") and len(line.split()) <= 15 and line[:1].isupper())


SHORT_ROW = 60
"""A headline that a narrow column broke into rows has none of more characters."""


def _in_short_rows(text: str, p: Paragraph) -> bool:
    """Whether a paragraph would be like a heading if its rows, all of them short, were one."""
    rows = text[p.start : p.end].split("\n")
    return max(map(len, rows)) <= SHORT_ROW and heading_like(text, replace(p, lines=1))


def may_be_headline(p: Paragraph, line: str) -> bool:
    """Whether nothing about a line rules out that it is a headline."""
    words = line.split()
    if p.marked or not 3 <= len(words) <= 20 or len(line) > 150 or _NUMBERED.match(line) or _ADDRESS.search(line):
        return False
    if _SLUG.match(line) or _SPOKEN.match(line) or _TOLD.match(line):
        return False
    if line.casefold().strip(":") in _SECTIONS or line[-1] in "—–-:":
        return False
    return not (
        LEAD.fullmatch(line)
        or BRACKETS.fullmatch(line)
        or iso_date(line)
        or is_name(line, alone=True)
        or split_names(line, alone=True)
        or ROLE_AFTER.fullmatch(line)
    )
