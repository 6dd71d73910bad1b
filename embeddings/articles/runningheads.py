"""What a program that made text out of a printed file left above and below each page: running heads and numbers. Pure.

Where the text itself marks its pages, with form feeds, a line that repeats at the edge of at least half of them is no part of
the article, and neither is the number of a page beside one. Without them only a line that stands apart and is one of the first
lines of the text once more: with the number of a page, or again and again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from embeddings.articles.article import Attribution, Fact, Span
from embeddings.articles.characters import TERMINAL
from embeddings.articles.dates import dated, without
from embeddings.articles.factlines import capitals
from embeddings.articles.names import is_name
from embeddings.articles.paragraphs import Line, split_lines
from embeddings.articles.structure import Aside, SetAside

LONGEST = 160

EDGE = 2
"""So many lines at the top and at the bottom of a page may be heads, where an empty line sets them apart."""

_FEED = re.compile("\f")
_FIGURES = re.compile(r"\d+")
_NUMBER = re.compile(r"(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: (?:of|/) \d{1,4})?", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(\S.{2,150}?)(?: {2,}|\t| *[|·•] *)(?:page )?\d{1,4}"
    r"|(?:page )?\d{1,4}(?: {2,}|\t| *[|·•] *)(\S.{2,150})",
    re.IGNORECASE,
)
FIRST, ROWS = 10, 3
"""So many filled lines are the first; so many rows a headline may take."""

RULE = "running head of the pages"


def running_heads(text: str) -> list[Aside]:
    """What stands above and below the pages of a text with form feeds, but not above the first, where the front is."""
    pages = _pages(text)
    again = _front_again(text)
    if len(pages) < 2:
        return [Aside(Span(line.start, line.end), SetAside.BOILERPLATE, RULE) for line in again]
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_shape(text, line) for line in _edges(page)})
    heads = {shape for shape, count in counts.items() if any(map(str.isalpha, shape)) and count >= max(2, len(pages) / 2)}
    found = [line for at, page in enumerate(pages) for line in _edges(page, above=at > 0)]
    found = [line for line in found if _shape(text, line) in heads or _NUMBER.fullmatch(text[line.start : line.end])]
    chosen = {line.start: line for line in (*found, *again)}
    return [Aside(Span(line.start, line.end), SetAside.BOILERPLATE, RULE) for _, line in sorted(chosen.items())]


def numbered(line: str) -> str:
    """The name beside the number of a page in one line (``A Name   12``, ``12 | A Name``), or nothing."""
    m = _NUMBERED.fullmatch(line.strip()) if len(line) <= LONGEST else None
    name = " ".join((m[1] or m[2]).split()) if m else ""
    return name if len(name.split()) > 1 else ""


_PIECES = re.compile(r" {2,}|\t| *[|·•] *| [–—-] |, (?=\d)")


def made_of(row: str, first: Collection[str]) -> bool:
    """Whether a row is made of several of the first lines of a text, perhaps with the number of a page: the institute and the
    number of the paper, or the institute and the headline.
    """
    pieces = [" ".join(piece.split()).casefold() for piece in _PIECES.split(row.strip())] if len(row) <= LONGEST else []
    named = [piece for piece in pieces if piece and not _NUMBER.fullmatch(piece)]
    return len(named) > 1 and all(piece in first for piece in named)


def first_lines(rows: Iterable[str]) -> set[str]:
    """The first filled rows of a text, in small letters; those that follow each other also as one."""
    found: set[str] = set()
    block: list[str] = []
    filled = 0
    for row in rows:
        block = [*block[1 - ROWS :], " ".join(row.split()).casefold()] if row.strip() else []
        filled += bool(block)
        found |= {" ".join(block[at:]) for at in range(len(block))}
        if filled >= FIRST:
            break
    return found


def _front_again(text: str) -> list[Line]:
    """The lines that stand apart and are one of the first lines: with a page's number, or bare and at least twice more; or
    several of them in one row.
    """
    first = first_lines(row[: 2 * LONGEST] for row in text[: 20 * LONGEST].split("\n"))
    lines = split_lines(text)
    apart = [
        line
        for above, line, below in zip([None, *lines], lines, [*lines[1:], None], strict=False)
        if line and not above and not below and line.end - line.start <= LONGEST
    ]
    tops = [(line, text[line.start : line.end]) for line in apart]
    found = [line for line, row in tops if numbered(row).casefold() in first - {""} or made_of(row, first)]
    bare: dict[str, list[Line]] = {}
    for line in apart:
        row = " ".join(text[line.start : line.end].split())
        if row.casefold() in first and len(row.split()) > 1 and row[-1] not in TERMINAL:
            bare.setdefault(row.casefold(), []).append(line)
    # The first of them is the headline or the institute above it.
    return found + [line for lines in bare.values() if len(lines) > 2 for line in lines[1:]]


def named_in_head(text: str, asides: Sequence[Aside]) -> Attribution:
    """Paper and day of ``The Paper | 3 May 2024`` above every page; nothing where the name may be the title's or a person's."""
    first = next((line for line in split_lines(text[: 4 * LONGEST]) if line), None)
    row = " ".join(text[first.start : first.end].split()) if first and first.end - first.start <= LONGEST else ""
    days = dated(row)
    repeats = any(" ".join(a.span.of(text).split()) == row for a in asides)
    if first is None or not repeats or len(days) != 1 or days[0].said == "changed":
        return Attribution(sources=())
    name, span = without(row, days)[0].strip(" |·•,–—-"), Span(first.start, first.end)
    top = text[first.end : first.end + 10 * LONGEST].casefold()
    if not name.startswith("The ") or len(name.split()) > 5 or not capitals(name) or is_name(name, alone=True):
        return Attribution(sources=())
    others = {" ".join(line.split()) for line in top.split("\n")} - {row.casefold()}
    if any(line.startswith(name.casefold()) for line in others):
        return Attribution(sources=())
    return Attribution(publication=Fact(name, RULE, span), date=Fact(days[0].day, RULE, span), sources=())


def _pages(text: str) -> list[list[list[Line]]]:
    """The blocks of filled lines of each page that has any."""
    if "\f" not in text:
        return []
    ends = [m.start() for m in _FEED.finditer(text)] + [len(text) + 1]
    pages: list[list[list[Line]]] = [[]]
    opened = False
    for line in split_lines(text):
        while line.start > ends[len(pages) - 1]:
            pages.append([])
            opened = False
        if line and not opened:
            pages[-1].append([])
        if line:
            pages[-1][-1].append(line)
        opened = bool(line)
    return [page for page in pages if page]


def _edges(page: Sequence[Sequence[Line]], *, above: bool = True) -> list[Line]:
    """The lines at the top and the bottom of a page that an empty line sets apart from the text."""
    top, bottom = _apart(page) if above else [], _apart(page[::-1])
    chosen = {line.start: line for line in (*top, *bottom) if line.end - line.start <= LONGEST}
    return [chosen[start] for start in sorted(chosen)]


def _apart(blocks: Sequence[Sequence[Line]]) -> list[Line]:
    found: list[Line] = []
    for block in blocks[:EDGE]:
        if len(block) > 1:
            break
        found += block
    return found


def _shape(text: str, line: Line) -> str:
    return _FIGURES.sub("0", " ".join(text[line.start : line.end].split()).casefold())
