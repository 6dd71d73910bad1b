"""What a program that made text out of a printed file left above and below each page: running heads and numbers. Pure.

Only where the text itself marks its pages, with form feeds: then a line that repeats at the edge of at least half of them is no
part of the article, and neither is the number of a page beside one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from embeddings.articles.article import Attribution, Fact, Span
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
RULE = "running head of the pages"


def running_heads(text: str) -> list[Aside]:
    """What stands above and below the pages of a text with form feeds, but not above the first, where the front is."""
    pages = _pages(text)
    if len(pages) < 2:
        return []
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_shape(text, line) for line in _edges(page)})
    heads = {shape for shape, count in counts.items() if any(map(str.isalpha, shape)) and count >= max(2, len(pages) / 2)}
    found = [line for at, page in enumerate(pages) for line in _edges(page, above=at > 0)]
    found = [line for line in found if _shape(text, line) in heads or _NUMBER.fullmatch(text[line.start : line.end])]
    return [Aside(Span(line.start, line.end), SetAside.BOILERPLATE, RULE) for line in found]


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
