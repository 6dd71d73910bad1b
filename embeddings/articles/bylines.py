"""What the text itself says of its title, author and date. Each rule needs its evidence to stand there; nothing is inferred."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from embeddings.articles.addresses import address_below, of_another
from embeddings.articles.article import Span
from embeddings.articles.authorlists import author_lists
from embeddings.articles.blocks import heading_like
from embeddings.articles.characters import TERMINAL, plain
from embeddings.articles.citations import citation
from embeddings.articles.coded import coded
from embeddings.articles.credits import credited, pieces, published_on
from embeddings.articles.databases import affiliations, database_head
from embeddings.articles.dates import Dated, iso_date, without
from embeddings.articles.endings import ending
from embeddings.articles.factlines import fact_lines
from embeddings.articles.forwarded import forwarded
from embeddings.articles.frontlines import Front, front_line, rows_of_names
from embeddings.articles.fronts import front
from embeddings.articles.headlines import BRACKETS, FRONT, ROLE_AFTER, above, headline
from embeddings.articles.institutes import institute_of_series, is_institute, is_kind_of_paper, is_series, may_be_body
from embeddings.articles.labelled import labelled_lines
from embeddings.articles.letters import letter
from embeddings.articles.names import names_alone, split_names, used_as_words
from embeddings.articles.openings import openings
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import ROLES, Said, line_of
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import SetAside
from embeddings.articles.subjects import is_subject

HEAD = 6
"""How many paragraphs from the top may hold a byline or a date."""

LONGEST_ADDRESS = 300
SHORT = 120

ALONE = "name alone on a line before the text"

OCCUPATION = re.compile(rf"(?:[\w&’'.-]+ ){{0,5}}(?:{ROLES})s?(?: for [\w ]{{2,30}})?", re.IGNORECASE)
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z .’'-]{2,30},(?: [A-Z][a-zA-Z. ]{1,25},)? "
    r"|[A-Z][\w .’'-]{2,30}, (?:[A-Z][a-zA-Z. ]{1,25}, )?(?=[^()]{8,20} \([A-Z]))"
    r"([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})(?: ?\([^()]{1,40}\))? ?[—–:-]"
)


def read_text(
    text: str, parts: Sequence[Paragraph], *, title: str | None = None, labels: Sequence[Span] = (), below: int = 0
) -> Said:
    """Title, author and date as ``text`` states them.

    Args:
        text: the article.
        parts: its paragraphs without boilerplate, headings of mark-up and front matter.
        title: a title known from elsewhere; a first line that repeats it is set aside. Empty when the text can have none.
        below: where the heading ends that is the title; 0 when none is.
        labels: boilerplate, where "The Author" over a biography would be.
    """
    said = Said()
    parts = forwarded(text, parts, labels, said)
    _address_above(text, parts, labels, said)
    if not title and "title" in said.facts:
        title = said.facts["title"].value
    parts = openings(text, coded(text, letter(text, parts, said), said), title, labels, said)
    parts = labelled_lines(text, database_head(text, parts, said, below=below), said)
    parts, note_list = author_lists(text, citation(text, parts, said), labels, said)
    if not parts:
        return said
    if not title and "title" in said.facts:
        title = said.facts["title"].value
    taken = front(text, parts, title, below, labels, said)
    if taken is None:
        at = headline(text, parts, title, said) or next((at for at, p in enumerate(parts) if p.start >= below), 0)
        parts = [*parts[:at], *fact_lines(text, parts[at:], labels, said)]
        _head(text, parts, at, said)
    else:
        for p in parts[taken : taken + 2]:
            _dateline(line_of(text, p), p, said)
    over = [p for p in parts if p.end <= below]
    _day_above(text, over, said)
    _strip_above(text, over, said)
    note_list()
    ending(text, parts, labels, said)
    address_below(text, labels, title or (said.facts["title"].value if "title" in said.facts else ""), said)
    return said


def _day_above(text: str, above: Sequence[Paragraph], said: Said) -> None:
    """The day in the strip of a paper's kind or institute above the heading that is its title, where none stands below that."""
    lines = [front_line(text, p) for p in above] if 0 < len(above) <= HEAD else []
    if "date" in said.facts or any(p.end - p.start > SHORT for p in above):
        return
    days = [(p, day) for p, line in zip(above, lines, strict=True) for day in line.days if line.kind is Front.DAY]
    if len(days) != 1 or days[0][1].said == "changed" or len(days[0][1].day) < len("2024-05"):
        return
    p, day = days[0]
    beside = without(line_of(text, p), [day])[0]
    others = [beside, *(line.text for q, line in zip(above, lines, strict=True) if q is not p)]
    if any(one and (is_series(one) or is_institute(one) or is_kind_of_paper(one)) for one in others):
        said.fact("date", day.day, "day above the title beside the kind of the paper or its institute", p.span)
        said.aside(p.span, SetAside.BYLINE, "day above the title beside the kind of the paper or its institute")


def _strip_above(text: str, above: Sequence[Paragraph], said: Said) -> None:
    """Sets aside the institute and the kind and number of its paper above the heading that is the title."""
    for p in above if len(above) <= HEAD else []:
        line = line_of(text, p) if p.end - p.start <= SHORT else ""
        if line and (is_series(line) or is_kind_of_paper(line) or institute_of_series(line) or is_institute(line)):
            said.aside(p.span, SetAside.BOILERPLATE, "institute or number of a paper above the title")


def repeated(text: str, parts: Sequence[Paragraph], author: str, said: Said) -> None:
    """Sets a byline aside that repeats the author a page states, and the short lines above it, which are the page's menu."""
    for number, p in enumerate(parts[:FRONT]):
        line = line_of(text, p) if p.end - p.start <= LONGEST_ADDRESS else ""
        if line and credited(line) == author:
            said.aside(p.span, SetAside.BYLINE, "repeats the author")
            above(text, parts[:number], said)
        elif line[-1:] in (*TERMINAL, ""):
            return


def _address_above(text: str, parts: Sequence[Paragraph], dull: Sequence[Span], said: Said) -> None:
    """The one address that stands alone above a text, as whoever copies one from a page puts it."""
    spans = [span for span in dull if parts and span.end <= parts[0].start and len(span) <= LONGEST_ADDRESS]
    above = [span.of(text).strip("<>") for span in spans if not of_another(text, span)]
    found = {one for one in above if is_web_address(one) and len(urlsplit(one).path) > 1}
    if len(found) == 1:
        span = next(span for span in dull if span.of(text).strip("<>") in found)
        said.fact("url", found.pop(), "address on a line above the text", span)


def _head(text: str, parts: Sequence[Paragraph], at: int, said: Said) -> None:
    """Bylines and dates before the text. After a byline that names nobody, none is looked for: it would be somebody else's."""
    closed = False
    for number, p in enumerate(parts[: at + HEAD]):
        line = rows_of_names(text[p.start : p.end]) or line_of(text, p)
        if number < HEAD:
            _dateline(line, p, said)
        if p.end - p.start > 240 or p.marked:
            continue
        if paper := published_on(line):
            said.fact("publication", paper, "publication with its address", p.span)
            said.aside(p.span, SetAside.BYLINE, "publication with its address")
            continue
        found = list(pieces(line))
        name = None if closed or number < at else _author(text, line, found, number - at)
        if name and name[1] == ALONE and number + 1 < len(parts) and split_names(line_of(text, parts[number + 1]), alone=True):
            name, closed = None, True  # two names below each other: who wrote and who took the pictures?
        if name:
            said.fact("author", name[0].strip(" ,;"), name[1], p.span)
            said.aside(p.span, SetAside.BYLINE, name[1])
            affiliations(text, parts, number, said)
            _occupation(text, parts, number + 1, said)
        elif number >= at and line[:3].casefold() == "by " and heading_like(text, p) and line[3:4].isupper():
            closed = True
        if number < HEAD and not _is_chronicle(text, parts, number):
            _dates(found, p, name is not None, said)
    _between(text, parts[at : at + HEAD], said)


def _dateline(line: str, p: Paragraph, said: Said) -> None:
    """The day of ``KARACHI, May 3, 2024 (Agency) —`` before the first words."""
    if (m := _DATELINE.match(line)) and (day := iso_date(m[1])):
        said.fact("date", day, "dateline", Span(p.start, min(p.end, p.start + m.end())))


def _occupation(text: str, parts: Sequence[Paragraph], number: int, said: Said) -> None:
    """Sets aside what a writer is, on the line below the name."""
    if number + 1 < len(parts) and heading_like(text, parts[number]) and OCCUPATION.fullmatch(line_of(text, parts[number])):
        said.aside(parts[number].span, SetAside.BYLINE, "occupation below the byline")


def _between(text: str, parts: Sequence[Paragraph], said: Said) -> None:
    """Sets aside the short lines between the headline and the last byline or date of the head: places, occasions."""
    taken = {a.span for a in said.asides if a.kind is SetAside.BYLINE}
    last = max((at for at, p in enumerate(parts) if p.span in taken), default=0)
    for p in parts[:last]:
        if p.span not in taken and heading_like(text, p):
            said.aside(p.span, SetAside.BYLINE, "line between headline and byline")


def in_headings(text: str, headings: Sequence[Span], title: str, prose: int, said: Said) -> None:
    """Bylines that mark-up makes headings, such as a line below the title in larger type; there names alone are one, too, but
    for those of whoever holds the rights by the small print above the prose.
    """
    above = ""
    for span in headings[:HEAD]:
        line = rows_of_names(span.of(text)) or " ".join(plain(span.of(text)[:240]).split())
        if title and above == title and (people := names_alone(line)) and not may_be_body(people, text, prose):
            said.fact("author", people, "names below the title", span)
        above = line.casefold()
        found = list(pieces(line))
        names = next((names for piece, _ in found if (names := credited(piece))), None)
        if names:
            said.fact("author", names, "heading that begins with “By”", span)
            days = [date for _, dates in found for date in dates if date.said != "changed"]
            if days:
                said.fact("date", days[0].day, "heading that begins with “By”", span)


def _author(text: str, line: str, found: Sequence[tuple[str, list[Dated]]], number: int) -> tuple[str, str] | None:
    """Author and rule of a line that is a byline; the parts of ``By A B | 3 May 2024`` are looked at one by one."""
    if number <= 1 and (m := BRACKETS.fullmatch(line)) and (names := m[1] if split_names(m[1]) else credited(m[1])):
        return names, "byline in brackets"
    for piece, _ in found:
        if names := credited(piece):
            return names, "line that begins with “By”"
    others = [piece for piece, _ in found if any(map(str.isalnum, piece))]
    if number == 0 and len(others) == 1:
        names = names_alone(others[0])
        people = split_names(names)
        stated = any(date.said == "published" for _, dates in found for date in dates)
        about = not stated and (used_as_words(names, text) or all(is_subject(name, text) for name in people))
        if people and not about:
            return names, ALONE
        if (m := ROLE_AFTER.fullmatch(others[0])) and split_names(m[1], alone=True):
            return m[1], "name and occupation on a line before the text"
    return None


def _is_chronicle(text: str, parts: Sequence[Paragraph], number: int) -> bool:
    """Whether a day is one of several that stand over what happened on them: text above it, and another such day below."""
    own = front_line(text, parts[number])
    if own.kind is not Front.DAY or not any(text[p.end - 1] == "." for p in parts[:number]):
        return False
    below = [line for p in parts[number + 2 : number + 14] if (line := front_line(text, p)).kind is Front.DAY]
    return not any(day.said for day in own.days) and any(not day.said for line in below for day in line.days)


def _dates(found: Sequence[tuple[str, list[Dated]]], p: Paragraph, byline: bool, said: Said) -> None:
    """The day of publication on a line of dates or a byline; of several, the one that is said to be it."""
    if p.end - p.start > 160:
        return
    alone = [date for piece, dates in found if byline or not any(map(str.isalnum, piece)) for date in dates]
    stated = [date for date in alone if date.said == "published"]
    bare = [date for date in alone if not date.said]
    if bare and any(date.day != bare[0].day for date in stated):
        return
    for date in stated:
        said.fact("date", date.day, "date of publication on a line of its own", p.span)
    if len({date.day for date in bare}) == 1 and not stated:  # from one day to another is a life, or a festival
        said.fact("date", bare[0].day, "date on a line of its own", p.span)
    if alone and (found[0][0].strip().casefold() == "{{date" or not any(any(map(str.isalnum, piece)) for piece, _ in found)):
        said.aside(p.span, SetAside.BYLINE, "date on a line of its own")
