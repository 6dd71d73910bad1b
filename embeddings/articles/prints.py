"""The rows that browsers print above and below a page, in a text that a program made out of the print. Pure.

Above stand the time of printing and the page's title, below its address and the number of the page: ``4/28/26, 9:14 AM  The
Title - The Site``, ``https://a.example/b  1/2``; some browsers put the address above and the time below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from embeddings.articles.article import Attribution, Fact, Span
from embeddings.articles.paragraphs import Line, split_lines
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import Aside, SetAside

RULE = "row that a browser printed above or below the page"

LONGEST = 1_000
TOP, ROWS = 12, 3
"""Among so many filled rows the headline of the page stands; so many rows it may take."""

_STAMP = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? +\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?"
_PAGES = r"(?:page )?\d{1,4} ?(?:/|of) ?\d{1,4}"
_WIDE = r"\t"
"""Wide spaces are made one tabulator before a row is read."""
_SPACES = re.compile(r"[ \t]*\t[ \t]*|[ \t]{2,}")
_ADDRESS = r"https?://[^\s/]{3,200}/\S{0,700}"
_TITLED = re.compile(rf"{_STAMP}{_WIDE}(?P<a>\S.{{2,300}})|(?P<b>\S.{{2,300}}?){_WIDE}{_STAMP}")
_ADDRESSED = re.compile(
    rf"(?P<a>{_ADDRESS})(?:{_WIDE}| ){_PAGES}|{_PAGES}(?:{_WIDE}| )(?P<b>{_ADDRESS})|(?P<c>{_ADDRESS}){_WIDE}{_STAMP}"
    rf"|(?P<title>\S.{{2,300}}?){_WIDE}(?P<d>{_ADDRESS})",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"{_PAGES}{_WIDE}{_STAMP}|{_STAMP}{_WIDE}{_PAGES}", re.IGNORECASE)
_MARKS = (" | ", " - ", " – ", " — ", " · ", " : ", " « ", " » ")


def browser_rows(text: str) -> tuple[list[Aside], Attribution]:
    """The rows that a browser printed, set aside, with the page's address, and the site that stands behind its headline.

    Nothing unless a row with the page's address, or one with the time of printing, stands at the top.
    """
    every = split_lines(text)
    lines = [line for line in every if line and line.end - line.start <= LONGEST]
    rows = [(line, _SPACES.sub("\t", text[line.start : line.end].strip())) for line in lines]
    titled = [
        (line, (m["a"] or m["b"]).strip()) for line, row in rows if (m := _TITLED.fullmatch(row)) and not _NUMBERED.fullmatch(row)
    ]
    addressed = [
        (line, m["a"] or m["b"] or m["c"] or m["d"], m["title"]) for line, row in rows if (m := _ADDRESSED.fullmatch(row))
    ]
    titles = [(line, title) for line, title in titled if "://" not in title] + [(line, t) for line, _, t in addressed if t]
    first = lines[0].start if lines else 0
    own = {title for line, title in titles if line.start == first}
    titles = [(line, title) for line, title in titles if not own or title in own]
    addressed = [(line, one, title) for line, one, title in addressed if not title or title in own]
    if not any(line.start == first for line, _ in (*titles, *((line, one) for line, one, _ in addressed))):
        return [], Attribution(sources=())
    kept = {line.start: line for line in (*(line for line, _ in titles), *(line for line, _, _ in addressed))}
    kept |= {line.start: line for line, row in rows if _NUMBERED.fullmatch(row)}
    filled = {line.start: at for at, line in enumerate(every) if line}
    kept = {start: line for start, line in kept.items() if start == first or _is_apart(text, every, filled[start])}
    url = _address([(line, one) for line, one, _ in addressed if line.start in kept])
    site = _site(
        [(line, title) for line, title in titles if line.start in kept], [row for line, row in rows if line.start not in kept]
    )
    asides = [Aside(Span(line.start, line.end), SetAside.BOILERPLATE, RULE) for _, line in sorted(kept.items())]
    return asides, Attribution(publication=site, url=url, sources=())


def _is_apart(text: str, lines: Sequence[Line], at: int) -> bool:
    """Whether nothing stands right above or right below a row, as at an edge of a page."""
    line = lines[at]
    if "\f" in text[max(0, line.start - 2) : line.end + 3]:
        return True
    return at == 0 or at + 1 == len(lines) or not lines[at - 1] or not lines[at + 1]


def _address(found: Sequence[tuple[Line, str]]) -> Fact | None:
    urls = {one for _, one in found}
    url = next(iter(urls), "")
    if len(urls) != 1 or not is_web_address(url) or len(urlsplit(url).path) < 2:
        return None
    line = found[0][0]
    return Fact(url, RULE, Span(line.start, line.end))


def _site(titles: Sequence[tuple[Line, str]], rows: Sequence[str]) -> Fact | None:
    """What stands behind the headline in the title of the page, where the same headline stands among the first rows."""
    tops = [" ".join(row.split()).casefold() for row in rows[:TOP]]
    shown = {" ".join(tops[at : at + size]) for at in range(len(tops)) for size in range(1, ROWS + 1)}
    for line, title in titles[:1]:
        whole = " ".join(title.split())
        for mark in _MARKS:
            head, found, site = whole.rpartition(mark)
            if found and head.casefold() in shown and 2 <= len(site) <= 60 and site.casefold() not in head.casefold():
                return Fact(site, RULE, Span(line.start, line.end))
    return None
