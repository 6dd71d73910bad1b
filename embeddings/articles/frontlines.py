"""The lines that stand before a text, each told by itself: a section, a paper, a day, names, what somebody is, or none of these.

Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.characters import TERMINAL, plain
from embeddings.articles.credits import SEPARATOR, credited
from embeddings.articles.dates import Dated, dated, is_yearless, paged_day, without
from embeddings.articles.factlines import capitals, fact_line, is_paper
from embeddings.articles.institutes import institute_of_series, is_series, teaches
from embeddings.articles.names import is_name, names_alone
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import ROLES, line_of
from embeddings.articles.sections import is_section, is_section_name

LONGEST = 200
"""A line of more characters than this is a sentence, or several."""


class Front(Enum):
    """What a line before a text is."""

    SECTION = "section"
    PAPER = "paper"
    INSTITUTE = "institute"
    DAY = "day"
    NAMES = "names"
    FACTS = "names, paper and day"
    DULL = "button, count or address"
    FREE = "headline, standfirst or sentence"


@dataclass(frozen=True, slots=True)
class FrontLine:
    """One line and what it says.

    Attributes:
        kind: of the line as a whole.
        text: the line.
        names: whom it names; ``credited`` when lead words ("By") say that they wrote.
        nobody: whether it begins as a byline does and names no person.
        paper: a publication that stands beside a day.
        title: what stands behind the name of a section or before a byline in the same line.
        days: the days in it.
    """

    kind: Front
    text: str
    names: str = ""
    credited: bool = False
    nobody: bool = False
    paper: str = ""
    title: str = ""
    days: tuple[Dated, ...] = ()

    @property
    def sentence(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.kind is Front.FREE and self.text.rstrip("”’\"')*_")[-1:] in (*TERMINAL.replace("?", "").replace("!", ""), "")


@dataclass(slots=True)
class Lines:
    """The lines of a front, with the paragraphs they are, and after which of them a line stands that was set aside before."""

    parts: list[Paragraph]
    lines: list[FrontLine]
    behind: list[str] = field(default_factory=list)
    works: set[int] = field(default_factory=set)


_ZONE = r"(?: ?\(?(?-i:[A-Z]{2,4})(?:[+-]\d{1,2}(?::?\d{2})?)?\)?(?![\w’]))?"
_CLOCK = re.compile(
    r"(?<![\w/.:-])(?:at )?\d{1,2}(?:[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?| ?o[’']clock)" + _ZONE,
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:(?:an?|one|two|\d{1,3}) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|just now|today|yesterday"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    re.IGNORECASE,
)
_WORDS_OF_DAYS = re.compile(
    r"(?:(?:first |originally |last |date |was |also )?(?:published|posted|updated|modified|issued|released|uploaded|created"
    r"|filed|revised|edited|changed|date|update)(?: (?:on|at|online|in))?|on|at|in|edt|est|et|gmt|bst|utc|ist|pkt|cet|eat"
    r"|local time|print edition|web edition|hrs?"
    r"|(?:from )?(?:the )?(?:magazine |print |cover )?(?:issue|edition)(?: date| of)?|dated)",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\(?\d{1,2}[/.]\d{1,2}[/.]\d{2}(?:\d{2})?\)?")
"""A day in figures that mean different days in different countries."""
_CHANGED = re.compile(r"(?:last )?(?:updated|modified|revised|edited|changed|update)\b", re.IGNORECASE)
_COUNT = re.compile(
    r"[\W_]*\d[\d.,]{0,8} ?[KkMm]?[\W_]*"
    r"(?:comments?|likes?|shares?|views?|claps?|followers?|replies|reads?|pages?|words?|slides?|mins?|minutes?)?[\W_]*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:(?:vol|volume|no|number|issue|nr)\b\.? ?[\dIVXLC/.-]{1,9},? ?){1,3}", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}(?:/\S{0,200})?", re.IGNORECASE)
_SLUG = re.compile(r"\w{2,30}(?:[-_/]\w{1,30}){2,8}")
"""What an agency calls a story: ``Kenya-water-dam``."""
_ORGANISATION = re.compile(
    r"\b(?:university|college|school|institut(?:e|ion)|cent(?:re|er)|programme|program|council|foundation|faculty|department"
    r"|academy|association|society|ministry|bureau|news|staff|press|agency|forum|network|initiative|project|trust|group|fund"
    r"|bank|commission|laboratory|company|magazine)\b",
    re.IGNORECASE,
)
_WORK = re.compile(
    rf"\b(?:{ROLES}|speaker|blogger|essayist|chief|executive|manager|engineer|physician|doctor|nurse|farmer|entrepreneur|investor"
    r"|pollster|strategist|planner|geographer|sociologist|anthropologist|theorist|philosopher|ecologist|biologist|physicist"
    r"|statistician|advocate|campaigner|organi[sz]er|organi[sz]ing|secretary|treasurer|judge|mp|senator|staff|desk)s?\b",
    re.IGNORECASE,
)
_VERBS = re.compile(r"\b(?:is|are|was|were|has|had|have|will|would|can|could|should|said|says)\b")
_ABOUT = re.compile(r"(?:(?:in|from|for|at|with|based in|before|special to|exclusively for|writing for) )+\S", re.IGNORECASE)


def front_line(text: str, p: Paragraph) -> FrontLine:
    """What the line of a paragraph is."""
    line = rows_of_names(text[p.start : p.end]) or line_of(text, p)
    if p.end - p.start > LONGEST or p.marked or not line:
        return FrontLine(Front.FREE, line)
    if fact_line(line):
        return FrontLine(Front.FACTS, line)
    if _COUNT.fullmatch(line) or _NUMBER.fullmatch(line) or _DOMAIN.fullmatch(line) or _SLUG.fullmatch(line):
        return FrontLine(Front.DULL, line)
    if paged_day(line):
        return FrontLine(Front.DAY, line, days=tuple(dated(line)))
    if house := institute_of_series(line):
        days = tuple(dated(line))
        return (
            FrontLine(Front.DAY, line, paper="" if teaches(house) else house, days=days)
            if days
            else FrontLine(Front.INSTITUTE, house)
        )
    if is_series(line):
        days = tuple(dated(line))
        return FrontLine(Front.DAY if days else Front.SECTION, line, days=days)
    # Names of sections stand before a headline with a wide space between them.
    raw = plain(text[p.start : p.end]).replace("\t", "  ") if p.lines == 1 else line
    found = [_piece(piece) for piece in _pieces(raw, line)]
    others = [one for one in found if one.kind is Front.FREE]
    names = [one for one in found if one.kind is Front.NAMES]
    if len({one.names.casefold() for one in names}) > 1 and not any(one.credited for one in names):
        return FrontLine(Front.FREE, line)
    days = tuple(day for one in found for day in one.days)
    first = found[0] if found else FrontLine(Front.DULL, line)
    if len(found) == 1:
        return FrontLine(first.kind, line, first.names, first.credited, first.nobody, first.paper, first.title, days)
    placed = bool(names) and (names[0].credited or bool(days)) and all(_is_small(one.text) for one in others)
    if names and (not others or (len(names) == 1 and placed)):
        paper = next((one.text for one in found if one.kind is Front.PAPER), "")
        return FrontLine(Front.NAMES, line, names[0].names, names[0].credited, names[0].nobody, paper, "", days)
    if names[:1] == [first] and len(found) == 2 and not names[0].credited and others and is_work(others[0]):
        return FrontLine(Front.NAMES, line, names[0].names, days=days)
    if days and len(names) == 1 and others == [first] and len(first.text.split()) >= 3 and len(found) >= 3:
        paper = next((one.text for one in found if one.kind is Front.PAPER), "")
        return FrontLine(Front.NAMES, line, names[0].names, names[0].credited, False, paper, first.text, days)
    if len(found) == 2 and names and names[0].credited and first.kind is Front.FREE and len(first.text.split()) >= 3:
        return FrontLine(Front.NAMES, line, names[0].names, True, title=first.text, days=days)
    if (
        len(found) >= 3
        and not names
        and not days
        and (first.kind is Front.SECTION or all(_is_subject(one.text) and capitals(one.text) for one in found))
    ):
        return FrontLine(Front.SECTION, line)  # the path to a page
    if is_section(line) or (first.kind is Front.SECTION and all(_is_subject(one.text) for one in others)):
        return FrontLine(Front.SECTION if not days else Front.DAY, line, days=days)
    if first.kind is Front.SECTION and len(others) == 1 and others[0] is found[-1] and len(found) == 2:
        return FrontLine(Front.FREE, line, title=others[0].text)
    if any(one.kind is Front.DAY for one in found) and all(_is_small(one.text) for one in others) and len(others) <= 2:
        paper = next((one.text for one in found if one.kind is Front.PAPER), "")
        return FrontLine(Front.DAY, line, paper=paper, days=days)
    if all(one.kind in (Front.DULL, Front.SECTION) for one in found):
        return FrontLine(Front.DULL, line)
    return FrontLine(Front.FREE, line)


def rows_of_names(written: str) -> str:
    """The names of a paragraph or heading with one on each of its rows, as covers have them; else nothing."""
    rows = [" ".join(plain(row).split()) for row in written.splitlines()] if len(written) <= LONGEST else []
    return ", ".join(rows) if 2 <= len(rows) <= 6 and all(is_name(row, alone=True) for row in rows) else ""


def _pieces(raw: str, line: str) -> Iterator[str]:
    wide = [piece for piece in re.split(r"\s{3,}|(?<=\w)\s{2}(?=\w)", raw.strip()) if piece.strip()]
    for part in wide if 1 < len(wide) <= 4 else [line]:
        for piece in SEPARATOR.split(part):
            if any(map(str.isalnum, piece)):
                yield " ".join(piece.split()).strip("*_ ,;")


def _is_subject(piece: str) -> bool:
    return len(piece.split()) <= 3 and piece[:1].isupper() and piece[-1] not in TERMINAL


def _is_small(piece: str) -> bool:
    """Whether a piece may be a place or a subject: three words, each with a capital."""
    return len(piece.split()) <= 3 and capitals(piece) and piece[-1] not in TERMINAL


def _piece(piece: str) -> FrontLine:
    """What one piece of a line is, the days in it aside."""
    timed = re.sub(r"\s+,", ",", " ".join(_CLOCK.sub(" ", piece).split())).strip(" ,;-–—")
    timed = re.sub(r"^((?:last )?updated),", r"\1", timed, flags=re.IGNORECASE)
    days = dated(timed)
    rest = without(timed, days)[0]
    if credited(rest):
        return FrontLine(Front.NAMES, piece, credited(rest) or "", True, days=tuple(days))
    left = _WORDS_OF_DAYS.sub(" ", _FIGURES.sub(" ", _AGO.sub(" ", rest)))
    if is_yearless(rest):
        return FrontLine(Front.DAY, piece, days=tuple(days))
    numeric = bool(_FIGURES.search(rest)) or bool(_AGO.search(rest)) or timed != piece
    if (days or numeric) and not any(map(str.isalnum, left)):
        return FrontLine(Front.DAY, piece, days=tuple(days))
    if not rest or not any(map(str.isalnum, rest)):
        return FrontLine(Front.DULL, piece)
    if _WORDS_OF_DAYS.fullmatch(rest.strip(" :")):
        return FrontLine(Front.DAY, piece, days=tuple(days))
    stated = [day for day in days if day.said]
    if stated and stated[0].start == 0 and len(rest.split()) <= 5 and piece[-1] not in TERMINAL:
        return FrontLine(Front.DAY, piece, days=tuple(days))
    if names := names_alone(rest) or _with_work(rest) or _in_place(rest):
        return FrontLine(Front.NAMES, piece, names, days=tuple(days))
    if rest[:3].casefold() == "by " and rest[3:4].isupper() and len(rest.split()) <= 6 and piece[-1] not in TERMINAL:
        return FrontLine(Front.NAMES, piece, nobody=True, days=tuple(days))
    if is_section_name(rest):
        return FrontLine(Front.SECTION if not days else Front.DAY, piece, days=tuple(days))
    if is_masthead(rest):
        rest = _PLACED.sub("", rest)
        return FrontLine(Front.DAY if days else Front.PAPER, rest, paper=rest, days=tuple(days))
    if days and _is_small(rest):
        return FrontLine(Front.DAY, piece, days=tuple(days))
    if _COUNT.fullmatch(piece) or _NUMBER.fullmatch(piece) or boilerplate_rule(piece):
        return FrontLine(Front.DULL, piece)
    return FrontLine(Front.FREE, piece, days=tuple(days))


def _with_work(piece: str) -> str:
    """The name before what somebody is: ``A B, economist``."""
    name, _, work = piece.partition(", ")
    told = 0 < len(work.split()) <= 8 and work[-1] not in TERMINAL and _WORK.search(work) and not _VERBS.search(work)
    return name if told and is_name(name, alone=True) and not is_name(work, alone=True) else ""


_PLACE = re.compile(r"(.{3,80}?) (?:in|reports from|reporting from) ([A-Z][\w’'.-]+(?:,? [A-Z][\w’'.-]+){0,2})")


def _in_place(piece: str) -> str:
    """The names before the place from which somebody reports: ``A B in Nairobi``."""
    m = _PLACE.fullmatch(piece)
    return names_alone(m[1]) if m else ""


_INNER = frozenset(["of", "and", "&"])
_ARTICLES = frozenset(["a", "an", "in", "on", "for", "with", "from", "to", "at", "under", "after", "before", "is", "are", "s"])


_PLACED = re.compile(r" \([A-Z][^()]{2,30}\)$")
"""The place of a paper behind its name."""


def is_masthead(name: str) -> bool:
    """Whether a line can be nothing but the name of a paper: its last word, or the one before "of", is a word for papers."""
    words = _PLACED.sub("", name).split()
    name = " ".join(words)
    if not is_paper(name) or len(words) > 5 or any(word.lower().strip("’'") in _ARTICLES for word in words):
        return False
    small = [at for at, word in enumerate(words) if at and word in ("the", *_INNER)]
    if not small:
        return is_paper(f"X {words[-1]}")
    return len(small) == 1 and small[0] >= 1 and (is_paper(f"X {words[small[0] - 1]}") or is_paper(f"X {words[-1]}"))


def is_changed(line: FrontLine) -> bool:
    """Whether a line says when something was changed."""
    return _CHANGED.match(line.text) is not None


_POSITION = re.compile(
    rf"(?:an? |the )?(?:(?:[A-Za-z]+ ){{0,3}})(?:{ROLES})s? (?:in|of|at|for) [^.?!:;]{{3,80}}? and (?:an? |the )?"
    r"(?:former|fellow|member|founder|author|editor|visiting|senior|associate|non-resident)\b[^.?!:;]{3,80}\.?",
    re.IGNORECASE,
)
"""Two positions of one person: ``Lecturer in law and a former member of the board.``"""


def is_work(line: FrontLine) -> bool:
    """Whether a line below a name says what somebody is or where: no clause, and a word for an occupation or a body."""
    words = line.text.split()
    if line.kind is not Front.FREE or not 0 < len(words) <= 18 or _VERBS.search(line.text) or line.text[-1] in "?!:":
        return False
    if line.text[0] in "“\"'‘":
        return False
    if _ABOUT.match(line.text) and len(words) <= 8:
        return True
    if _POSITION.fullmatch(line.text) is not None:
        return True
    if _WORK.search(line.text) is not None:
        return len(words) <= 8 or "," in line.text or _ORGANISATION.search(line.text) is not None or "based in" in line.text
    return _ORGANISATION.search(line.text) is not None and capitals(re.sub(r"[,|–—-]", " ", line.text).strip(" ."))
