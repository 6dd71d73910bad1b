"""The rows of a PDF's pages to lines: where a paragraph ends, which rows are in larger type, which only run along the edges."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from embeddings.articles.factlines import capitals
from embeddings.articles.institutes import on_edge
from embeddings.articles.runningheads import first_lines, made_of, numbered
from embeddings.articles.sections import is_section_name

WIDER = 1.4
"""A gap so many times the usual one separates paragraphs."""

LARGER = 1.15
"""Type so many times as large as the text's is a heading's."""

LONGEST_HEADING = 200
MOST_ROWS = 4


@dataclass(frozen=True, slots=True)
class Row:
    """What stands at one height of a page: how high, in which size, the text, and whether all of it is bold."""

    y: float
    size: float
    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page; an empty one separates paragraphs.

    Attributes:
        size: of the type, 0 when it is not known.
        heading: whether the type is larger than that of the text.
    """

    text: str
    size: float = 0
    heading: bool = False


def rows(page: Any) -> list[Row]:
    """The rows of a page from top to bottom, as the page writes them."""
    found: list[Row] = []

    def visit(text: str, cm: list[float], tm: list[float], font: dict[str, Any] | None, size: float | None) -> None:
        if not text.strip():
            return
        bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
        y = tm[5] * cm[3] + cm[5] if cm[3] else tm[5]
        real = abs((size or 0) * (tm[3] or 1) * (cm[3] or 1))
        if found and abs(found[-1].y - y) < 1:
            # An initial in large type does not make its line a heading.
            most = real if len(text) > len(found[-1].text) else found[-1].size
            found[-1] = Row(y, most, found[-1].text + text, found[-1].bold and bold)
        else:
            found.append(Row(y, real, text, bold))

    plain = str(page.extract_text(visitor_text=visit))
    return found if any(a.y > b.y for a, b in pairwise(found)) else [Row(0, 0, plain)]


def lines(pages: Sequence[Sequence[Row]]) -> list[list[Line]]:
    """The lines of all pages. The usual gap and size are those of the whole document: a first page is often all front."""
    usual, size = _usual_gap(pages), _usual_size(pages)
    return [_page(page, usual, size) for page in pages]


def _usual_gap(pages: Sequence[Sequence[Row]]) -> float:
    """From one line to the next within a paragraph: the smallest gap that a tenth of all gaps have."""
    gaps = [a.y - b.y for page in pages for a, b in pairwise(page) if a.y - b.y > 0.7 * min(a.size, b.size)]
    counts = Counter(round(2 * gap) / 2 for gap in gaps if gap > 1)
    frequent = [gap for gap, count in counts.items() if 10 * count >= len(gaps)]
    return min(frequent) if frequent else median(gaps) if gaps else 0.0


def _usual_size(pages: Sequence[Sequence[Row]]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for row in page:
            sizes[round(row.size, 1)] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _page(page: Sequence[Row], usual: float, size: float) -> list[Line]:
    found: list[Line] = []
    for number, row in enumerate(page):
        if number and _apart(page[number - 1], row, usual, size):
            found.append(Line(""))
        heading = size > 0 and row.size >= LARGER * size
        found += [Line(line.rstrip(), row.size, heading) for line in row.text.strip("\n").split("\n")]
    return found


def _apart(above: Row, row: Row, usual: float, size: float) -> bool:
    gap = above.y - row.y
    if above.size == row.size >= LARGER * size > 0:
        return gap > 1.8 * row.size or gap < 0
    if usual and (gap > WIDER * usual or gap < 0):
        return True
    if above.bold != row.bold and not row.text.lstrip()[:1].islower():
        return True  # a heading in the size of the text
    smaller, larger = sorted((above.size, row.size))
    return larger >= LARGER * smaller > 0


def headings(kept: Sequence[Sequence[Line]]) -> list[tuple[int, int, int]]:
    """Page, first line and line after the last of each heading in larger type."""
    found = []
    for number, page in enumerate(kept):
        first = None
        for at, line in enumerate([*page, Line("")]):
            goes_on = line.heading and (first is None or line.size == page[first].size)
            if first is not None and not goes_on:
                text = " ".join(line.text for line in page[first:at])
                if at - first <= MOST_ROWS and len(text) <= LONGEST_HEADING and sum(map(str.isalpha, text)) > 2:
                    found.append((number, first, at))
                first = None
            if line.heading and first is None:
                first = at
    return found


def without_running_lines(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], int]:
    """Pages without page numbers and without lines that open or close at least half of them; and how many were left out."""
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_shape(line.text) for line in _edge_lines(page)})
    running = {shape for shape, count in edges.items() if shape and len(pages) > 1 and count >= max(2, len(pages) / 2)}
    smaller = _smaller_later(pages)
    first = first_lines(line.text for line in pages[0]) if pages else set()
    kept, dropped = [], 0
    for number, page in enumerate(pages):
        left = list(page)
        for at in (0, -1):
            for _ in range(2):
                while left and not left[at].text.strip():
                    left.pop(at)
                if not left or (not number and left[at].size >= LARGER * smaller.get(_shape(left[at].text), left[at].size) > 0):
                    continue  # the headline on a page of its own, which stands small above the others
                row = left[at].text
                again = number and (numbered(row).casefold() in first - {""} or made_of(row, first))
                if again or _shape(left[at].text) in running or _is_number(left[at].text):
                    left.pop(at)
                    dropped += 1
        kept.append(left)
    return kept, dropped


def end_early(pages: Sequence[Sequence[Line]]) -> list[bool]:
    """Of each page whether its text does not run on to the next, as on covers and imprints: it takes less than half of the
    fullest page, and the next begins with no word in the middle of a sentence.
    """
    filled = [[line.text.strip() for line in page if line.text.strip()] for page in pages]
    most = max(map(len, filled), default=0)
    below = [page[0] if page else "" for page in [*filled[1:], []]]
    return [2 * len(page) < most and first != "" and not first[0].islower() for page, first in zip(filled, below, strict=False)]


def _smaller_later(pages: Sequence[Sequence[Line]]) -> dict[str, float]:
    """The size in which each edge line stands on the pages behind the first."""
    found: dict[str, float] = {}
    for page in pages[1:]:
        for line in _edge_lines(page):
            found.setdefault(_shape(line.text), line.size)
    return found


def institute(pages: Sequence[Sequence[Line]]) -> str:
    """The institute that heads or foots at least half of the pages, or of the only page beside its section; else nothing."""
    counts: Counter[str] = Counter()
    for page in pages:
        on_page: set[str] = set()
        for row in (numbered(line.text) or line.text for line in _edge_lines(page)):
            named, others = on_edge(row)
            beside = len(named) + len(others) > 1 and all(map(is_section_name, others))
            on_page.update(named if len(pages) > 1 or beside else [])
        counts.update(on_page)
    found = [name for name, count in counts.items() if count >= len(pages) / 2 and count >= min(2, len(pages))]
    return found[0] if len(found) == 1 else ""


_VOLUME = re.compile(
    r"(?!(?:as|in|see|from|cf|published|this) )(?P<name>[^\W\d_][^,;:()\d|]{3,80}?)[,:;|]? (?:vol|volume)\b\.? ?[\dIVXLC]{1,6}\b"
    r"(?:[ ,;:.|()–-]|no|nr|issue|number|pp?|pages?|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|spring|summer|autumn|fall|winter|\d){0,60}",
    re.IGNORECASE,
)


def journal(pages: Sequence[Sequence[Line]]) -> str:
    """The journal that stands with its volume at the edge of at least half of the pages, two or more; else nothing."""
    counts: Counter[str] = Counter()
    for page in pages:
        matched = (
            _VOLUME.fullmatch(" ".join(line.text.split())) for line in _edge_lines(page) if len(line.text) <= LONGEST_HEADING
        )
        counts.update({" ".join(m["name"].split()) for m in matched if m and capitals(m["name"])})
    found = [name for name, count in counts.items() if 2 * count >= len(pages) and count > 1]
    return found[0] if len(found) == 1 and len(counts) == 1 else ""


def _edge_lines(page: Sequence[Line]) -> list[Line]:
    filled = [line for line in page if line.text.strip()]
    return filled[:2] + filled[-2:]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", " ".join(line.split()))


def _is_number(line: str) -> bool:
    return re.fullmatch(r"\s*(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: (?:of|/) \d{1,4})?\s*", line, re.IGNORECASE) is not None
