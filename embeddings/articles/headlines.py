"""The headline of a text that no mark-up shows: a line before the text that looks like one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.blocks import heading_like
from embeddings.articles.characters import TERMINAL
from embeddings.articles.credits import LEAD
from embeddings.articles.dates import dated, iso_date, without
from embeddings.articles.names import is_name, split_names
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import ROLES, Said, line_of
from embeddings.articles.structure import SetAside

SKIPPED = 3
"""So many lines before a headline may hold a date or an address."""

BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,80})[)\]]")
ROLE_AFTER = re.compile(rf"(.{{3,60}}?), (?:[^,.]{{0,40}} )?(?:{ROLES})s?\b[^.]{{0,40}}", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|\bwww\.|\S@\S+\.\w")
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
    while at < min(SKIPPED, len(parts) - 1) and _no_headline(line_of(text, parts[at])):
        at += 1
    first = parts[at]
    line = line_of(text, first)
    if title is not None and line.casefold() == " ".join(title.split()).casefold():
        said.aside(first.span, SetAside.TITLE, "repeats the title")
        return at + 1
    if title is not None or len(parts) < at + 2:
        return 0
    end = _capitals(text, parts, at)
    whole = Span(first.start, parts[end].end)
    line = " ".join(line_of(text, p) for p in parts[at : end + 1])
    if not (_may_be_headline(first, line) and (end > at or _looks_like_one(text, first, line))):
        return 0
    rule = "headline on the first line" if at == 0 else "headline below a date or an address"
    said.fact("title", line, rule, whole)
    said.aside(whole, SetAside.TITLE, rule)
    return end + 1


def _no_headline(line: str) -> bool:
    """Whether a line holds an address or nothing but dates, so that the headline may follow it."""
    found = dated(line)
    rest, _ = without(line, found)
    address = _ADDRESS.search(line) is not None and len(line.split()) <= 10 and line[-1] not in TERMINAL
    return address or (bool(found) and not any(map(str.isalnum, rest)))


def _capitals(text: str, parts: Sequence[Paragraph], at: int) -> int:
    """The last of the lines in capitals, nothing between them, over which a headline runs."""
    end = at
    while end + 1 < min(len(parts) - 1, at + 3) and all(
        _is_capitals(line_of(text, p)) and not LEAD.fullmatch(line_of(text, p)) for p in parts[end : end + 2]
    ):
        between = text[parts[end].end : parts[end + 1].start]
        if between.strip() or between.replace("\r\n", "\n").count("\n") != 1:
            break
        end += 1
    return end


def _is_capitals(line: str) -> bool:
    return line.isupper() and len(line.split()) > 1 and line[-1] not in ".:;"


def _looks_like_one(text: str, p: Paragraph, line: str) -> bool:
    short = heading_like(text, p) or (1 < p.lines <= 3 and _is_capitals(line))
    return short or (line[-1] in "?!" and len(line.split()) <= 15 and line[0].isupper())


def _may_be_headline(p: Paragraph, line: str) -> bool:
    words = line.split()
    if p.marked or not 3 <= len(words) <= 20 or len(line) > 150 or _NUMBERED.match(line) or _ADDRESS.search(line):
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
