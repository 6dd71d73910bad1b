"""The head that databases of news and archives of papers give a text: where it was published, and when. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.characters import plain
from embeddings.articles.credits import pieces
from embeddings.articles.dates import dated, iso_date, paged_day
from embeddings.articles.factlines import capitals, is_paper
from embeddings.articles.institutes import is_cut_from, owns
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said, line_of
from embeddings.articles.sections import is_section_name
from embeddings.articles.structure import SetAside

HEAD = 12
"""How many paragraphs from the top such a head may take."""

RULE = "head of a database"

_CODE = re.compile(r"[A-Z][A-Z0-9]{2,11}")
_LANGUAGE = re.compile(
    r"(?:english|french|german|spanish|italian|portuguese|arabic|urdu|hindi|persian|turkish|russian|chinese|japanese)",
    re.IGNORECASE,
)
_OWNED = re.compile(r"(?:copyright|©|\(c\))[^\n]{0,200}", re.IGNORECASE)
_STAMP = re.compile(r"\w{3,20}:\d{4}\.\d{4,5}(?:v(\d{1,3}))? \[[\w.-]{2,20}\] (.{6,30})")
_ABSTRACT = re.compile(r"abstract|summary", re.IGNORECASE)


def database_head(text: str, parts: Sequence[Paragraph], said: Said, *, below: int = 0) -> list[Paragraph]:
    """Notes what such a head states, sets its lines aside, and gives the other paragraphs. ``below``: the end of the heading
    that is the title, or 0.
    """
    lines = [line_of(text, p) for p in parts[:HEAD]]
    taken: set[int] = set()
    for at, line in enumerate(lines):
        found = dated(line) if len(line) <= 80 else []
        if len(found) == 1 and (found[0].start, found[0].end) == (0, len(line)) and not found[0].said:
            taken |= _below(parts, lines, at, said) or _above(text, parts, lines, at, said, 1 if below else 2)
        if above := folio(line):
            taken.add(at)
            paper = parts[at - 1] if at and _is_paper_above(text, lines[at - 1], above[0]) else None
            if paper:
                taken.add(at - 1)
                said.fact("publication", lines[at - 1], "line above the section, the day and the page", paper.span)
            elif not is_section_name(above[0]):
                said.fact("publication", above[0], "line above a newspaper’s page", parts[at].span)
            said.fact("date", above[1], "line above a newspaper’s page", parts[at].span)
        if parts[at].end <= below and (day := paged_day(line)):
            taken.add(at)
            said.fact("date", day, "day and page above the headline", parts[at].span)
            if at == 1 and is_cut_from(text, lines[0]):
                taken.add(0)
                said.fact("publication", lines[0], "line above the day, the page and the headline", parts[0].span)
        if (m := _STAMP.fullmatch(line)) and (day := iso_date(m[2])):
            taken.add(at)
            if m[1] in (None, "1"):  # a later version says when it was changed
                said.fact("date", day, "stamp of an archive", parts[at].span)
    for at in taken:
        said.aside(parts[at].span, SetAside.BYLINE, RULE)
    return [p for at, p in enumerate(parts) if at not in taken]


def _below(parts: Sequence[Paragraph], lines: Sequence[str], at: int, said: Said) -> set[int]:
    """Below the day the publication; behind it, perhaps after a page or a section, the code of it and the language."""
    for code in range(at + 2, min(at + 5, len(lines) - 1)):
        # Between code and language the page may stand.
        last = code + 2 if _NUMBER.fullmatch(lines[code + 1]) and code + 2 < len(lines) else code + 1
        if _CODE.fullmatch(lines[code]) and _LANGUAGE.fullmatch(lines[last]):
            first = at + 2 if re.fullmatch(r"\d{1,2}[:.]\d{2}(?: [A-Z]{2,4})?", lines[at + 1]) else at + 1
            if first == code or len(lines[first]) > 80:
                return set()
            said.fact("publication", lines[first], RULE, parts[first].span)
            return set(range(at + 1, last + 1))
    return set()


def _above(text: str, parts: Sequence[Paragraph], lines: Sequence[str], at: int, said: Said, least: int) -> set[int]:
    """Below a headline the publication, then the day, then whose copyright it is: the same publication's."""
    if at < least or not 3 <= len(lines[at - 1]) <= 80:
        return set()
    after = text[parts[at].end : parts[at].end + 400].lstrip()
    m = _OWNED.match(after)
    name = re.escape(lines[at - 1])
    if m is None or not re.search(rf"(?<!\w){name}(?!\w)", " ".join(plain(m[0]).split())):
        return set()
    said.fact("publication", lines[at - 1], RULE, parts[at - 1].span)
    return {at - 1}


def _is_paper_above(text: str, above: str, beside: str) -> bool:
    """Whether the line above a section, a day and a page is the paper: by its name, or by the notice of rights below the text."""
    named = is_paper(above) or (capitals(above) and owns(above, text))
    return named and above.casefold() != beside.casefold() and not (is_paper(beside) and not is_section_name(beside))


_NUMBER = re.compile(r"(?:page |p\. ?)?[a-z]?\d{1,4}", re.IGNORECASE)
_PAGE = re.compile(r"(?:page|p\.) ?[a-z]?\d", re.IGNORECASE)


def folio(line: str) -> tuple[str, str] | None:
    """The publication and the day in the line above a newspaper's page: its number, the paper and the day, in any order."""
    found = [(piece.strip(), days) for piece, days in pieces(line)] if len(line) <= 120 else []
    days = [day.day for _, dates in found for day in dates]
    parts = [piece for piece, _ in found if piece]
    if len(parts) == 1 and _PAGE.search(parts[0]):
        parts = [piece.strip() for piece in parts[0].split(",") if piece.strip()]
    named = [piece for piece in parts if any(map(str.isalpha, piece)) and not _NUMBER.fullmatch(piece)]
    numbered = any(_NUMBER.fullmatch(piece) for piece in parts)
    if not numbered or len(days) != 1 or len(named) != 1 or len(days[0]) < len("2024-05-03") or not 3 <= len(named[0]) <= 60:
        return None
    return named[0], days[0]


def affiliations(text: str, parts: Sequence[Paragraph], byline: int, said: Said) -> None:
    """Sets aside the short lines between the authors of a paper and the word that stands over its abstract."""
    for at in range(byline + 1, min(byline + 6, len(parts) - 1)):
        p = parts[at]
        if _ABSTRACT.fullmatch(line_of(text, p).rstrip(".:")):
            for q in parts[byline + 1 : at + 1]:
                said.aside(Span(q.start, q.end), SetAside.BYLINE, "between the authors and the abstract")
            return
        if p.end - p.start > 120:
            return
