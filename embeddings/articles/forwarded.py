"""A mail around an article that somebody wrote elsewhere: what the mail says of itself is none of what the article says. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from embeddings.articles.addresses import of_another
from embeddings.articles.article import Span
from embeddings.articles.characters import TERMINAL
from embeddings.articles.factlines import fact_line, is_paper
from embeddings.articles.fields import key
from embeddings.articles.frontlines import Front, front_line
from embeddings.articles.headlines import looks_like_one, may_be_headline
from embeddings.articles.labelled import OF_MAILS, ONWARD, PAIR, PREFIX, SENDER
from embeddings.articles.letters import is_valediction
from embeddings.articles.names import is_name
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said, line_of
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import SetAside

RULE = "mail around the article"

FIRST, WITH_NOTE = 3, 8
"""The lines of a mail begin among so many paragraphs; below what whoever sends it on writes above it, among so many."""

NOTE, LONGEST_NOTE = 8, 600
"""So many paragraphs, none of more characters, may stand between them and the article."""

FOOT, LONGEST_FOOT = 14, 500
"""So many may stand below the dashes under which mails are signed."""

_FORWARDED = re.compile(r"[-_*= ]{0,40}(?:begin )?(?:forwarded|original) (?:message|mail|e-mail):?[-_*= ]{0,40}", re.IGNORECASE)
_SIGNS = re.compile(r"^(?:--|—|_{2,20})[ \t]*$", re.MULTILINE)
_DISCLAIMER = re.compile(
    r"\b(?:confidential|privileged|intended (?:only )?(?:for|recipient)|addressees?|disclaimer|virus|unauthori[sz]ed|e-?mail)\b",
    re.IGNORECASE,
)


def forwarded(text: str, parts: Sequence[Paragraph], dull: Sequence[Span], said: Said) -> list[Paragraph]:
    """Sets the mail aside, notes headline and address of the article in it, and gives the article's paragraphs.

    All of them where the text is no mail, or where it is the mail itself that is to be read.
    """
    lines = [line_of(text, p) if p.end - p.start <= LONGEST_NOTE else "" for p in parts[: 4 * NOTE]]
    first, behind = _head(lines, 0, WITH_NOTE)
    noted = first > 0 and _is_note(lines[:first])
    if behind <= first or (first >= FIRST and not noted):
        return list(parts)
    head = _fields(lines[first:behind])
    parts = _unsigned(text, parts, said)
    inner, after = _inner(lines, behind)
    if after > inner:
        # The mail inside says whose and of when the article is.
        _aside(parts[:inner], said)
        return parts[inner:]
    name = _sender(head)
    own = is_paper(name) and text.count(name) > 1
    at = None if own else _article(text, parts, lines, (first if noted else 0, behind), head)
    if at is None and noted and is_name(name, alone=True) and not own:
        # Below a note the head is a quoted mail's: subject and day are as little the article's as the note is.
        _aside([p for n, p in enumerate(parts[:behind]) if n >= first or p.end - p.start <= LONGEST_NOTE], said)
        return parts[behind:]
    if at is None:
        # What a paper sends is its own, and what somebody wrote above it is not.
        marked = first > 0 and (_FORWARDED.fullmatch(lines[first - 1]) or _BAR.fullmatch(lines[first - 1]))
        note = first if marked and sum(p.end - p.start for p in parts[:first]) <= LONGEST_NOTE else 0
        _aside(parts[:note], said)
        return parts[note:]
    _address(text, parts, (behind, at), dull, said)
    title = parts[at]
    said.fact("title", lines[at], "headline of the article in a mail", title.span)
    said.aside(title.span, SetAside.TITLE, "headline of the article in a mail")
    _aside(parts[:at], said)
    return parts[at:]


def _head(lines: Sequence[str], start: int, within: int = FIRST) -> tuple[int, int]:
    """First line of a mail's own lines and the one behind the last; the same twice when there are none."""
    for at in range(start, min(start + within, len(lines))):
        end = at
        while end < len(lines) and (m := PAIR.fullmatch(lines[end])) and key(m[1]) in OF_MAILS:
            end += 1
        known = _fields(lines[at:end])
        if end - at >= 3 and "from" in known and known.keys() & {"date", "sent"} and known.keys() & {"subject", "to"}:
            return at, end
    return start, start


def _fields(lines: Sequence[str]) -> dict[str, str]:
    found = (PAIR.fullmatch(line) for line in lines)
    return {key(m[1]): " ".join(m[2].split()) for m in found if m}


def _inner(lines: Sequence[str], behind: int) -> tuple[int, int]:
    """The lines of the innermost mail that is quoted below the first, as forwarding programs put it."""
    best = (behind, behind)
    at = behind
    while at < min(len(lines), behind + 2 * NOTE):
        start, end = _head(lines, at, 1)
        if end > start:
            best, at, behind = (start, end), end, end
        else:
            at += 1
    return best


def _sender(head: dict[str, str]) -> str:
    m = SENDER.fullmatch(head["from"])
    return m[1].strip() if m else head["from"]


_SALUTATION = re.compile(r"(?:dear|hi|hello|hey) [^.!?]{2,40}[,:–—-]|[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?,", re.IGNORECASE)
_BAR = re.compile(r"[-_*=—]{5,100}")


def _is_note(lines: Sequence[str]) -> bool:
    """Whether what stands above the lines of a mail is by whoever sends it on: a bar or "Forwarded message" right below it, or
    a salutation or a sentence above everything.
    """
    last = lines[-1]
    if _FORWARDED.fullmatch(last) or _BAR.fullmatch(last):
        return True
    first = lines[0]
    return bool(_SALUTATION.fullmatch(first)) or (first[-1:] == "." and len(first.split()) > 2)


def _article(
    text: str, parts: Sequence[Paragraph], lines: Sequence[str], place: tuple[int, int], head: dict[str, str]
) -> int | None:
    """The paragraph that is the headline of an article in a mail: the mail's subject once more, or a line above a byline.

    Only in a mail that is sent on, or from one person to another, with a note above the article. ``place``: how many paragraphs
    whoever sends it on wrote above its lines, and how many stand before its text.
    """
    above, behind = place
    subject = PREFIX.sub("", head.get("subject", "")).strip().casefold()
    forwards = any(_FORWARDED.fullmatch(line) for line in lines[:behind])
    onward = above > 0 or forwards or ONWARD.match(head.get("subject", "")) is not None
    name = _sender(head)
    personal = is_name(name, alone=True) and "to" in head
    if not (onward or personal) or (SENDER.fullmatch(head["from"]) and not is_name(name, alone=True)):
        return None  # what a paper sends is its own
    end = min(len(lines) - 2, behind + NOTE)
    found = next((n for n in range(behind, end) if subject and lines[n].casefold().rstrip(" .") == subject.rstrip(" .")), None)
    if found is None:
        found = next((n for n in range(behind, end) if _over_byline(text, parts, lines, n, name)), None)
    if found is None or any(not line for line in lines[behind:found]):
        return None
    noted = found > behind
    return found if onward or (noted and _over_byline(text, parts, lines, found, name)) else None


def _over_byline(text: str, parts: Sequence[Paragraph], lines: Sequence[str], at: int, sender: str) -> bool:
    """Whether a line may be a headline and one of the two below it says who wrote, somebody else than who sends, or which paper
    it is from.
    """
    if not (may_be_headline(parts[at], lines[at]) and looks_like_one(text, parts[at], lines[at])):
        return False
    below = [(p, front_line(text, p)) for p in parts[at + 1 : at + 5]]
    for (p, line), (_, after) in pairwise(below):
        dated_below = after.kind is Front.DAY and bool(after.days)
        if line.credited or (line.kind is Front.NAMES and (line.days or dated_below)):
            return line.names.casefold() != sender.casefold()
        if line.kind is Front.FACTS:
            return fact_line(line.text).get("author", "").casefold() != sender.casefold()
        if line.kind is Front.DAY and line.paper and line.days:
            return True
        if line.kind is Front.FREE and (line.sentence or p.end - p.start > 160):
            return False
    return False


def _address(text: str, parts: Sequence[Paragraph], note: tuple[int, int], dull: Sequence[Span], said: Said) -> None:
    """The one address on a line of its own between the lines of the mail and the text of the article."""
    behind, at = note
    low = parts[behind - 1].end
    high = next((p.start for p in parts[at + 1 :] if p.end - p.start > 160), parts[at].end)
    near = [span for span in dull if low <= span.start and span.end <= high and len(span) <= 400]
    near = [span for span in near if not of_another(text, span)]
    links = {one: span for span in near if is_web_address(one := span.of(text).strip(" <>")) and len(urlsplit(one).path) > 1}
    if len(links) == 1:
        ((one, span),) = links.items()
        said.fact("url", one, "address above the article in a mail", span)


def _unsigned(text: str, parts: Sequence[Paragraph], said: Said) -> list[Paragraph]:
    """Sets aside what stands below "Best wishes" or the dashes at the end of a mail: names, telephones, notices; never any
    prose.
    """
    signed = next((n for n, p in enumerate(parts) if n >= len(parts) - FOOT // 2 and is_valediction(text, p)), len(parts))
    if 2 < signed < len(parts) and all(_signs(text, p) for p in parts[signed:]):
        _aside(parts[signed:], said)
        parts = parts[:signed]
    dashes = [m.end() for m in _SIGNS.finditer(text) if 2 * m.start() > len(text)]
    below = [p for p in parts if dashes and p.start >= dashes[-1]]
    if not below or len(below) > FOOT or any(not _signs(text, p) for p in below):
        return list(parts)
    _aside(below, said)
    return [p for p in parts if p.start < dashes[-1]]


def _signs(text: str, p: Paragraph) -> bool:
    line = line_of(text, p)
    if p.end - p.start > LONGEST_FOOT:
        return False
    return bool(_DISCLAIMER.search(line)) or (len(line) <= 100 and line[-1:] not in TERMINAL)


def _aside(parts: Sequence[Paragraph], said: Said) -> None:
    for p in parts:
        said.aside(p.span, SetAside.BOILERPLATE, RULE)
