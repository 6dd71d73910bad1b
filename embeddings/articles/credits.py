"""One line that says who wrote an article: ``By A B | 3 May 2024``, ``Words: A B``, ``A B Published May 3, 2024``. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from embeddings.articles.dates import Dated, dated, without
from embeddings.articles.names import split_names

_BY_TEXT = """
    by|written by|words by|text by|story by|article by|report by|reported by|reporting by|analysis by|opinion
    by|commentary by|column by|posted by|prepared by|authored by|submitted by|contributed
    by|filed by|interview by|interviewed by|remarks by|speech by|address by|lecture by|statement by|testimony by|keynote by|
    testimony of|statement of|remarks of|speech of|address of|prepared remarks of|prepared statement of|written testimony of|
    speech delivered by|remarks delivered by|address delivered by|lecture delivered by|keynote address by|
    essay by|review by|dispatch by|letter by|profile by|feature by|blog by|guest post by|op-ed by|a report by
"""
_COLON_TEXT = "words|text|story|report|reporting|writing|byline|authors?|writers?|author\\(s\\)|correspondents?"
_BY = "|".join(" ".join(lead.split()) for lead in _BY_TEXT.split("|"))
LEAD = re.compile(
    rf"(?:(?:{_BY}|{_COLON_TEXT}) ?: ?|(?:{_BY}|authors?|writers?) |(?-i:(?:[A-Z][a-z]{{3,8}} )?By(?=[^\W\d_a-z]\w))(?=\w+ ))"
    r"(.{3,200})",
    re.IGNORECASE,
)
"""A line that is said to name its author; the first group is what follows the lead words."""

SEPARATOR = re.compile(r"\s[|•·—–/-]\s|\s*[|•·\t]\s*")
_WIKI = re.compile(r"\[\[(?:[^\[\]|]{1,200}\|)?([^\[\]|]{1,200})\]\]")
_ABBREVIATED = re.compile(r" (?:Jr|Sr|Esq)$")
_TAIL = re.compile(r", | for | [iI]n | at | [oO]n | of |\. | \(|; | with ")


def clean(value: str) -> str:
    """A stated value without the brackets of a wiki's link."""
    return _WIKI.sub(lambda m: m[1], value).strip()


def clean_author(value: str) -> str:
    """An author as a field states it, without the lead words of a byline and, behind those, without what follows the names."""
    value = clean(value)
    m = LEAD.fullmatch(value)
    if m is None:
        return value
    rest, found = without(m[1], dated(m[1]))
    return leading_names(rest if found else m[1]) or m[1]


def leading_names(rest: str) -> str | None:
    """``A B and C D`` out of ``A B and C D, The Daily News``."""
    bare = rest.rstrip(" .,;")
    rest = bare + "." if _ABBREVIATED.search(bare) and rest[len(bare) :].startswith(".") else bare
    if split_names(rest):
        return rest
    for cut in _TAIL.finditer(rest[:160]):
        end = cut.start() + (cut[0][0] == "." and _ABBREVIATED.search(rest[: cut.start()]) is not None)
        if not split_names(rest[:end]):
            continue
        commas = [comma.start() for comma in re.finditer(", ", rest[:160]) if comma.start() > end]
        longer = [comma for comma in commas if split_names(rest[:comma])]
        return rest[: longer[-1] if longer else end]
    return None


_PUBLISHED_ON = re.compile(
    r"(?:this (?:article|story|piece|page) )?(?:was )?(?:first |originally )?published (?:on|in|at|by) ([^()]{2,60}?) ?"
    r"\((?:https?://|www\.)[^\s()]{3,200}\)\.?",
    re.IGNORECASE,
)


_PRINTED_FROM = re.compile(
    r"(?:(?:this )?(?:article|story|post|page|document|entry) )?printed from ([^:()]{2,60}?) ?[:–—-] ?https?://[^\s()]{3,200}"
    r"|- ([^\W\d_][^:()]{1,58}?) [–—-] https?://[^\s()/]{3,100}/? -",
    re.IGNORECASE,
)


def published_on(line: str) -> str | None:
    """The publication that a line names with its address behind it, as prints of pages begin and end:
    ``Published on A (https://a.example)``, ``Article printed from A: https://a.example``.
    """
    m = _PUBLISHED_ON.fullmatch(line) or _PRINTED_FROM.fullmatch(line)
    return next(filter(None, m.groups())).strip(" ,") if m else None


def pieces(line: str) -> Iterator[tuple[str, list[Dated]]]:
    """The parts of a line that bars and dots separate, each without the dates that stand in it, and those."""
    for piece in SEPARATOR.split(line):
        if piece := piece.strip("*_ "):
            found = dated(piece)
            yield without(piece, found)[0], found


def credited(piece: str) -> str | None:
    """The names behind lead words, or None."""
    m = LEAD.fullmatch(piece)
    return leading_names(m[1]) if m else None
