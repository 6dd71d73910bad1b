"""The front of an article as a whole: every line before its text is told, and what they say is taken together.

Where a line stands is half of what it means: a name is an author's between headline and day, and a subject's elsewhere. So
nothing is taken unless the lines as a sequence can be read in one way only. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from embeddings.articles.addresses import of_another, sites_at_the_ends
from embeddings.articles.article import Span
from embeddings.articles.blocks import heading_like
from embeddings.articles.characters import plain
from embeddings.articles.dates import paged_day
from embeddings.articles.factlines import capitals, fact_line
from embeddings.articles.frontfacts import Chosen, choose
from embeddings.articles.frontlines import Front, FrontLine, Lines, front_line, is_work
from embeddings.articles.headlines import capitals_end, is_capitals, looks_like_one, may_be_headline
from embeddings.articles.institutes import is_cut_from, is_institute, is_its_own, owns
from embeddings.articles.names import are_words, names_alone
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said, line_of
from embeddings.articles.sections import is_letters
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import SetAside

MOST = 18
"""So many paragraphs a front may take at most."""

MOST_FREE, MOST_SENTENCES = 6, 2
"""So many lines of it may be headline, standfirst and captions; so many sentences may follow each other in it."""

MOST_HEADLINES = 3
"""Of lines that might be the headline; where there are more, the page is a list of articles."""

RULE = "front of the article"

_STRONG = frozenset([Front.SECTION, Front.PAPER, Front.DAY, Front.FACTS, Front.INSTITUTE])
_BODY_LABEL = re.compile(r"body|text|full text|article|article text|content", re.IGNORECASE)


def front(text: str, parts: Sequence[Paragraph], title: str | None, below: int, labels: Sequence[Span], said: Said) -> int | None:
    """Notes what the front says and sets its lines aside; gives how many paragraphs it takes, or None when it cannot be told."""
    start = _start(text, parts, title, below)
    if start is None:
        return None
    found = _read(text, parts[start:], sorted([*labels, *(a.span for a in said.asides)], key=lambda span: span.start))
    end = _end(found)
    if not end:
        return None
    head: int | None = -1
    last = -1
    if title is None:
        head, last = _headline(text, found, end)
        if head is None:
            return None
    chosen = choose(text, found, end, last, said)
    if chosen is None:
        return None
    _address(text, found, end, labels, said)
    return start + _note(text, found, end, (head, last), chosen, said)


def _start(text: str, parts: Sequence[Paragraph], title: str | None, below: int) -> int | None:
    """The paragraph with which the front begins: the one behind a known title, or the first."""
    if title is None:
        return 0
    known = " ".join(title.split()).casefold()
    if (
        known
        and (place := next((n for n, p in enumerate(parts[:MOST]) if line_of(text, p).casefold() == known), None)) is not None
    ):
        return None if place else 1
    return next((n for n, p in enumerate(parts) if p.start >= below), None) if below else None


def _read(text: str, parts: Sequence[Paragraph], dull: Sequence[Span]) -> Lines:
    found = Lines(list(parts[: MOST + 1]), [])
    for at, p in enumerate(found.parts):
        line = front_line(text, p)
        if line.kind is Front.NAMES and not line.credited and line.names == line.text and are_words(line.names, text[p.end :]):
            line = FrontLine(Front.FREE, line.text)
        above = found.lines[at - 1] if at else None
        if above and (above.kind is Front.NAMES or at - 1 in found.works) and not above.nobody and is_work(line):
            found.works.add(at)
        found.lines.append(line)
        after = parts[at + 1].start if at + 1 < len(parts) else len(text)
        between = [span for span in dull if p.end <= span.start < after]
        found.behind.append(" ".join(plain(between[0].of(text)).split())[:80] if between else "")
    first, second = [*found.lines, None, None][:2]
    if first and second and paged_day(second.text) and first.kind in (Front.FREE, Front.NAMES) and is_cut_from(text, first.text):
        found.lines[0] = FrontLine(Front.PAPER, first.text, paper=first.text)
    _institute(text, found)
    _paper_of_site(text, found)
    return found


def _paper_of_site(text: str, found: Lines) -> None:
    """Tells a paper from what a writer is and from another's name, between a byline and a day: the addresses above and below
    the text are of its site, whether or not there is a word for papers in its name.
    """
    for at, line in enumerate(found.lines[1:-1], 1):
        above, below = found.lines[at - 1], found.lines[at + 1]
        placed = above.credited and below.kind is Front.DAY and found.parts[at].lines == 1
        if not placed or line.kind not in (Front.FREE, Front.NAMES) or line.credited:
            continue
        if capitals(line.text) and sites_at_the_ends(text, line.text):
            found.lines[at] = FrontLine(Front.PAPER, line.text, paper=line.text)
            found.works.discard(at)


def _institute(text: str, found: Lines) -> None:
    """Tells institutes from headlines: one above everything, perhaps below the kind of the paper or its day, with a line below
    that may be the headline; and one below the headline, of a text that is plainly its own.
    """
    over = (Front.SECTION, Front.DAY, Front.DULL)
    at = next((n for n, line in enumerate(found.lines) if line.kind not in over), len(found.lines))
    free = [n for n, line in enumerate(found.lines[:MOST]) if line.kind is Front.FREE and n not in found.works]
    below = next((n for n in free if n > at), None)
    if at in free and below is not None and _may_be(text, found, below) and _is_body(text, found, at):
        found.lines[at] = FrontLine(Front.INSTITUTE, found.lines[at].text)
    headlines = [n for n in free if n >= at and found.lines[n].kind is Front.FREE and _may_be(text, found, n)]
    for n in free:
        name = found.lines[n].text
        if headlines and n > headlines[0] and is_institute(name) and found.parts[n].lines == 1 and is_its_own(name, text):
            found.lines[n] = FrontLine(Front.INSTITUTE, name)


def _is_body(text: str, found: Lines, at: int) -> bool:
    name = found.lines[at].text
    named = is_institute(name) or (capitals(name) and 2 <= len(name.split()) <= 6 and owns(name, text))
    return named and found.parts[at].lines == 1


def _is_strong(found: Lines, at: int) -> bool:
    """Whether a line can only stand before a text; a name does where something beside it does."""
    line = found.lines[at]
    if line.kind in _STRONG or at in found.works:
        return True
    if line.kind is not Front.NAMES:
        return False
    if line.credited or line.nobody or line.days or line.paper or line.names != line.text or at + 1 in found.works:
        return True
    if at and found.lines[at - 1].kind is Front.FREE and (at == 1 or found.behind[at - 2] or _is_strong(found, at - 2)):
        return not found.lines[at - 1].sentence  # right below the headline
    return bool(found.behind[at] or (at and found.behind[at - 1])) or any(
        0 <= n < len(found.lines) and found.lines[n].kind in (*_STRONG, Front.DULL) for n in (at - 1, at + 1)
    )


def _end(found: Lines) -> int:
    """How many paragraphs the front takes: to the last line that can only stand there, before too many that need not."""
    end = free = sentences = 0
    for at, line in enumerate(found.lines[:MOST]):
        p = found.parts[at]
        if p.end - p.start > 320 or p.marked or (line.kind is Front.FREE and _BODY_LABEL.fullmatch(line.text)):
            break
        if _is_strong(found, at):
            end, sentences = at + 1, 0
            continue
        if line.kind is Front.FREE:
            free += 1
            sentences += line.sentence
        if free > MOST_FREE or sentences > MOST_SENTENCES:
            break
        if found.behind[at]:
            end, sentences = at + 1, 0
    return end


def _headline(text: str, found: Lines, end: int) -> tuple[int | None, int]:
    """First and last line of the headline: of the lines before the author's name that are free, the first that may be one."""
    group: list[int] = []
    for at, line in enumerate(found.lines[: end + 1]):
        if at in found.works:
            continue
        if line.kind is Front.NAMES and line.title:
            return (at, at) if not group else (None, -1)
        if line.kind is Front.NAMES and group:
            break
        if line.kind is Front.FREE and at < end:
            group.append(at)
    if sum(_may_be(text, found, at) and not _is_body_of_state(found.lines[at].text) for at in range(end)) > MOST_HEADLINES:
        return None, -1
    candidates = [at for at in group if _may_be(text, found, at)]
    if not candidates:
        return (end, end) if not group and _follows(text, found, end) else (None, -1)
    at = candidates[0]
    over = [n for n in group if n < at and not found.lines[n].text[:1].islower()]
    if any(found.lines[n].sentence for n in over[1:]) or (
        over and found.lines[over[0]].sentence and not _section(found, over[0])
    ):
        return None, -1
    over = [n for n in over if not found.lines[n].sentence]
    labelled = all(_section(found, n) or is_capitals(found.lines[n].text + " X") for n in over)
    if over and not capitals(found.lines[at].text):
        # Names of sections in the capitals of names, above a headline in those of a sentence.
        labelled = labelled or all(capitals(found.lines[n].text) and " " in found.lines[n].text for n in over)
    follows = any(n > at for n in group)
    if over and not labelled and not (follows and len(over) == 1):
        return None, -1  # a short headline and a standfirst, or the name of a section and a headline?
    while len(found.lines[at].text.split()) <= 7 and _is_body_of_state(found.lines[at].text):
        after = next((n for n in group if n > at and _may_be(text, found, n)), None)
        if after is None:
            break
        at = after
    last = at
    if is_capitals(found.lines[at].text):
        last = capitals_end(text, found.parts, at)
    return at, last


def _follows(text: str, found: Lines, end: int) -> bool:
    """Whether the headline is the line behind all others of the front, and the text follows right behind it."""
    if end + 1 >= len(found.lines) or not _may_be(text, found, end):
        return False
    dated = any(line.kind in (Front.DAY, Front.NAMES) for line in found.lines[:end]) or is_letters(found.lines[0].text)
    return dated and not heading_like(text, found.parts[end + 1])


_STATE = re.compile(
    r"(?:(?:government|ministry|department|office|embassy|republic|state) of .+|.+ (?:bureau|ministry|secretariat))",
    re.IGNORECASE,
)


def _is_body_of_state(line: str) -> bool:
    return capitals(line.replace("&", "and")) and _STATE.fullmatch(line) is not None


def _section(found: Lines, at: int) -> bool:
    """Whether the name of a section stands directly above a line."""
    return at > 0 and found.lines[at - 1].kind is Front.SECTION


def _may_be(text: str, found: Lines, at: int) -> bool:
    line, p = found.lines[at], found.parts[at]
    if line.title:
        return len(line.title.split()) >= 4
    if line.kind is not Front.FREE or at in found.works or not looks_like_one(text, p, line.text):
        return False
    return may_be_headline(p, line.text) or (names_alone(line.text) == line.text and len(line.text.split()) >= 3)


def _note(text: str, found: Lines, end: int, headline: tuple[int | None, int], chosen: Chosen, said: Said) -> int:
    """Notes facts, sets the lines of the front aside; gives how many paragraphs it takes."""
    head, last = headline
    end = max(end, last + 1)
    if head is not None and head >= 0:
        _note_title(text, found, head, last, said)
    for at, line in enumerate(found.lines[:end]):
        if line.kind is Front.FACTS:
            for name, value in fact_line(line.text).items():
                said.fact(name, value, "names, publication and day in one line", found.parts[at].span)
    if chosen.authors:
        names = [found.lines[at].names.strip(" ,;") for at in chosen.authors]
        rule = "line that begins with “By”" if found.lines[chosen.authors[0]].credited else "name among the lines before the text"
        said.fact("author", ", ".join(names), rule, found.parts[chosen.authors[0]].span)
    if chosen.day:
        said.fact("date", chosen.day[1], "date among the lines before the text", found.parts[chosen.day[0]].span)
    if chosen.paper:
        said.fact("publication", chosen.paper[1], "paper beside the day before the text", found.parts[chosen.paper[0]].span)
    for at in range(end):
        _set_aside(text, found, at, (head, last), end, said)
    return end


def _address(text: str, found: Lines, end: int, dull: Sequence[Span], said: Said) -> None:
    """Notes the one address that stands on a line of its own within the front."""
    first, last = found.parts[0].start, found.parts[end - 1].end
    after = found.parts[end].start if end < len(found.parts) else len(text)
    near = {span for span in dull if first <= span.start and span.end <= after and len(span) <= 300}
    links = {span.of(text).strip("<>"): span for span in near if last - 1 < span.start <= last + 4 or span.start < last}
    links = {
        one: span
        for one, span in links.items()
        if is_web_address(one) and len(urlsplit(one).path) > 1 and not of_another(text, span)
    }
    if len(links) == 1:
        ((one, span),) = links.items()
        said.fact("url", one, "address among the lines before the text", span)


def _note_title(text: str, found: Lines, head: int, last: int, said: Said) -> None:
    line, whole = found.lines[head], Span(found.parts[head].start, found.parts[last].end)
    title = line.title or " ".join(one.text for one in found.lines[head : last + 1])
    if line.title and line.title in whole.of(text):
        at = whole.start + whole.of(text).index(line.title)
        said.fact("title", line.title, RULE, Span(at, at + len(line.title)))
    else:
        said.fact("title", title, RULE, whole)
    said.aside(whole, SetAside.TITLE, RULE)


def _set_aside(text: str, found: Lines, at: int, headline: tuple[int | None, int], end: int, said: Said) -> None:
    p, line = found.parts[at], found.lines[at]
    head, last = headline
    if head is not None and head <= at <= last:
        return
    if at in found.works or line.kind is not Front.FREE:
        said.aside(p.span, SetAside.BYLINE, RULE)
    elif at < (head or 0):
        said.aside(p.span, SetAside.BOILERPLATE, "line above the headline")
    elif heading_like(text, p) and any(one.kind in (Front.DAY, Front.NAMES) for one in found.lines[at + 1 : end]):
        said.aside(p.span, SetAside.BYLINE, "line between headline and byline")
