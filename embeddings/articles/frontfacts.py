"""What the lines before a text say together: who of the named wrote, which of the days is that of publication. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from embeddings.articles.factlines import capitals
from embeddings.articles.frontlines import Front, Lines, is_changed
from embeddings.articles.institutes import is_institute, is_its_own, teaches
from embeddings.articles.names import split_names, used_as_words
from embeddings.articles.said import Said
from embeddings.articles.subjects import is_subject

_PAGE = re.compile(r"(?:page|pp?\.?|pg\.?) ?[a-z]?\d{1,3}[a-z]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is taken from a front: the lines that name the authors; line and value of the day and of the paper."""

    authors: tuple[int, ...] = ()
    day: tuple[int, str] | None = None
    paper: tuple[int, str] | None = None


def choose(text: str, found: Lines, end: int, last: int, said: Said) -> Chosen | None:
    """Whose names, which day and which paper; None when nothing of it all is said, or the names can be read in two ways."""
    lines = found.lines[:end]
    nobody = next((at for at, line in enumerate(lines) if line.nobody), None)
    credited = [at for at, line in enumerate(lines[:nobody]) if line.kind is Front.NAMES and line.credited]
    alone = [at for at, line in enumerate(lines) if line.kind is Front.NAMES and not line.credited and not line.nobody]
    authors: tuple[int, ...] = tuple(credited[:1])
    if not credited and nobody is None and alone:
        alone = [
            at for n, at in enumerate(alone) if lines[at].names.casefold() not in {lines[m].names.casefold() for m in alone[:n]}
        ]
        if len(alone) > 1 and not all(at + 1 in found.works for at in alone):
            alone = []
        if alone and end < len(found.lines) and _names_follow(found, alone[-1], end):
            alone = []  # two names below each other: who wrote and who took the pictures?
        if any(not _wrote(text, found, at, end, last) for at in alone):
            alone = []
        authors = tuple(alone)
    day = _day(found, end)
    paper = _paper(found, end, last) or _institute(text, found, end)
    facts = any(line.kind is Front.FACTS for line in lines) or bool(said.facts)
    if not (authors or day or paper or facts or nobody is not None or any(line.kind is Front.SECTION for line in lines)):
        return None
    return Chosen(authors, day, paper)


def _names_follow(found: Lines, at: int, end: int) -> bool:
    """Whether another name stands right below the last line of the front, which is a name itself."""
    line = found.lines[end]
    return at == end - 1 and line.kind is Front.NAMES and line.names.casefold() != found.lines[at].names.casefold()


def _wrote(text: str, found: Lines, at: int, end: int, last: int) -> bool:
    """Whether a name without lead words is an author's: the article is not about it, and it quotes nobody above it."""
    line, p = found.lines[at], found.parts[at]
    if at < last or (last < 0 and at and found.lines[at - 1].kind is Front.FREE):
        # Above the headline: only beside the name of its section, or where a day follows.
        beside = line.text != line.names or any(one.kind is Front.DAY for one in found.lines[at + 1 : end])
        if at < last and not beside:
            return False
    above = found.lines[at - 1].text if at else ""
    if at - 1 > last and above[:1] in ("“", '"', "‘"):
        return False
    if any(day.said == "published" for day in line.days):
        return True
    others = {one.names for one in found.lines[end:] if one.kind is Front.NAMES and not one.credited} - {line.names}
    if any(one.sentence for one in found.lines[:at]) and (others or _chronicle(found, end)):
        return False
    behind = found.parts[end - 1].end
    return not used_as_words(line.names, text[p.end :]) and not all(
        is_subject(name, text, behind) for name in split_names(line.names)
    )


def _day(found: Lines, end: int) -> tuple[int, str] | None:
    """The day of publication: the one that is said to be it, else the only one; none where days are headings of a chronicle."""
    stated: list[tuple[int, str]] = []
    bare: list[tuple[int, str]] = []
    for at, line in enumerate(found.lines[:end]):
        for day in line.days if not is_changed(line) else [one for one in line.days if one.said == "published"]:
            if day.said != "changed":
                (stated if day.said else bare).append((at, day.day))
    chosen = stated or bare
    days = sorted({day for _, day in chosen}, key=len)
    if not days or any(not days[-1].startswith(day) for day in days):
        return stated[0] if stated and not bare else None
    if stated and any(not day.startswith(days[0]) and not days[-1].startswith(day) for _, day in bare):
        return None
    at = next(at for at, day in chosen if day == days[-1])
    if any(line.sentence for line in found.lines[:at]) and not stated and _chronicle(found, end):
        return None
    return at, days[-1]


def _chronicle(found: Lines, end: int) -> bool:
    """Whether another line behind the front is a day and nothing else."""
    return any(line.kind is Front.DAY and line.days for line in found.lines[end:])


_AGENCY = re.compile(r"(?:the )?(?:(?:associated|canadian|united) press|press (?:association|trust))\b.*", re.IGNORECASE)
"""Agencies that are called as papers are: where a name stands above one, it is whom the writer works for."""


def _between(found: Lines, at: int, end: int) -> bool:
    """Whether a line stands between the only name and the day that is said to be that of publication; below a name that is said
    to be the writer's the day may be bare.
    """
    above, below = found.lines[at - 1], found.lines[at + 1] if at + 1 < end else None
    names = [line for line in found.lines[:end] if line.kind is Front.NAMES]
    if above not in names or len(names) != 1 or below is None:
        return False
    if any(day.said == "published" for day in below.days):
        return True
    bare = below.kind is Front.DAY and len(below.days) == 1 and not below.days[0].said and not below.paper
    return above.credited and bare and not _AGENCY.fullmatch(found.lines[at].text)


def _institute(text: str, found: Lines, end: int) -> tuple[int, str] | None:
    """The institute above or below the headline; where people study only of a text that is plainly its own."""
    for at, line in enumerate(found.lines[:end]):
        known = line.kind is Front.INSTITUTE or (at in found.works and is_institute(line.text) and is_its_own(line.text, text))
        if known and (not teaches(line.text) or is_its_own(line.text, text)):
            return at, line.text
    return None


def _paper(found: Lines, end: int, last: int) -> tuple[int, str] | None:
    """The paper beside a day; on a line of its own next to one, or above everything with a section, a day or a page below."""
    papers: list[tuple[int, str]] = []
    author = next((at for at, line in enumerate(found.lines[:end]) if line.kind is Front.NAMES), end)
    for at, line in enumerate(found.lines[:end]):
        near = [found.lines[n] for n in (at - 1, at + 1) if 0 <= n < end]
        if line.kind is Front.DAY and line.paper and not is_changed(line):
            papers.append((at, line.paper))
        elif line.kind is Front.PAPER and (at <= author or _between(found, at, end)):
            beside = any(one.kind is Front.DAY and one.days and not is_changed(one) for one in near)
            if beside or (at == 0 and last > 1 and near and near[0].kind is Front.SECTION):
                papers.append((at, line.paper))
    if not papers and end > 1 and found.lines[0].kind in (Front.FREE, Front.NAMES) and last > 1:
        name, day = found.lines[0].text, found.lines[1]
        paged = any(_PAGE.fullmatch(one) for one in found.behind[:2]) or _PAGE.fullmatch(found.lines[2].text)
        if capitals(name) and 1 <= len(name.split()) <= 5 and day.kind is Front.DAY and day.days and paged:
            papers.append((0, name))
    return papers[0] if len({name.casefold() for _, name in papers}) == 1 else None
