"""A whole citation above a text: ``A B, “What It Says,” The Paper, 3 May 2024, https://…``. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.credits import leading_names
from embeddings.articles.dates import dated
from embeddings.articles.factlines import capitals
from embeddings.articles.labelled import people
from embeddings.articles.names import split_names
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said, line_of
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import SetAside
from embeddings.articles.subjects import is_subject

RULE = "citation above the text"

HEAD, LONGEST = 2, 390

_QUOTED = re.compile(r"(?P<who>[^“”\"]{3,120}?)[.,:]? [“\"](?P<title>[^“”\"]{3,200}?)[.,]?[”\"][.,]? (?:in )?(?P<rest>.{6,240})")
_PLAIN = re.compile(r"(?P<who>[^()“”]{3,120}?) \((?P<day>[^()]{4,30})\)[.:,] (?P<title>[^.“”]{3,200})\. (?P<rest>.{3,200})")
_OF_IT = re.compile(
    r"\b(?:this|that|her|his|their) (?:essay|article|piece|column|op-ed|book|paper|argument)\b"
    r"|\bthe (?:author|authors|writer|essay|article|piece|column|op-ed|book)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"<?(https?://[^\s<>]{4,250}?)>?[.)]*$")


def citation(text: str, parts: Sequence[Paragraph], said: Said) -> list[Paragraph]:
    """Notes what a citation says that stands above the text, when it is the only one in it; gives the other paragraphs."""
    found = {at: facts for at, p in enumerate(parts) if p.end - p.start <= LONGEST and (facts := read(line_of(text, p)))}
    if len(found) != 1 or (at := min(found)) >= HEAD or len(parts) < 3:
        return list(parts)
    if _is_discussed(found[at]["author"], text, parts[at].end):
        return list(parts)
    for name, value in found[at].items():
        said.fact(name, value, RULE, parts[at].span)
    said.aside(parts[at].span, SetAside.BYLINE, RULE)
    return [p for n, p in enumerate(parts) if n != at]


def _is_discussed(authors: str, text: str, end: int) -> bool:
    """Whether the text speaks of what is cited above it, as a review or a reply does: then it is somebody else's."""
    people = split_names(authors) or [authors]
    return _OF_IT.search(text[end : end + 500]) is not None or any(is_subject(name, text, end) for name in people)


def read(line: str) -> dict[str, str]:
    """Author, title, publication, day and perhaps the address of a line that is a citation; empty when it is none."""
    m = _QUOTED.fullmatch(line) or _PLAIN.fullmatch(line)
    if m is None:
        return {}
    who = _people(m["who"])
    rest = m["rest"]
    link = _ADDRESS.search(rest)
    rest = rest[: link.start()] if link else rest
    day = m.groupdict().get("day")
    days = dated(_turned(day)) if day else [one for one in dated(rest) if one.said != "changed"]
    first = rest if day else rest[: days[0].start] if days else ""
    paper = re.split(r",|\(|\. ", first)[0].strip(" .,(")
    if not who or len(days) != 1 or not capitals(paper) or not any(map(str.isalpha, paper)):
        return {}
    facts = {"author": who, "title": m["title"].strip(), "publication": paper, "date": days[0].day}
    return facts | ({"url": link[1]} if link and is_web_address(link[1]) else {})


def _turned(day: str) -> str:
    """``2024, May 3`` the other way round."""
    m = re.fullmatch(r"(\d{4}), ([^\W\d_]+)\.?(?: (\d{1,2}))?", day)
    return f"{m[2]} {m[3] + ', ' if m[3] else ''}{m[1]}" if m else day


def _people(who: str) -> str | None:
    who = who.strip(" ,.")
    return who if split_names(who) else people(who) or leading_names(who)
