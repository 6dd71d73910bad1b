"""The years that a question names, and whether an article speaks of them. Pure."""

from __future__ import annotations

import re

from qa.names import fold

_YEAR = re.compile(r"(?<![\w.,:/-])(?:1\d|20)\d\d(?![\w:/]|[.,]\d|['’]s\b)")
_DIGITS = re.compile(r"\d{4}")
_SOURCE = r"[^()\d;]{2,60},\s{0,3}(?:1\d|20)\d\d[a-z]?"
_SOURCES = re.compile(rf"\({_SOURCE}(?:;\s{{0,3}}{_SOURCE}){{0,20}}\)(?=\s{{0,3}}(?:[.,;:]|$))", re.MULTILINE)
_MONTH = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s*,", re.IGNORECASE
)

# Not what is counted: "2000 villages", "1500 men".
_TOLD = re.compile(
    r"(?<![\w.,:/$€£-])(?:1\d|20)\d\d(?![\w/%]|[.,:]\d|['’]s\b|\s+(?:[a-z]+s|people|men|women|children|police|per\s?cent|percent|km|m)\b)"
)
_BESIDE = "early|late|mid|about|around|the|year|end|of|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_POINT = rf"(?:(?:{_BESIDE})[\s-]+){{0,3}}(?P<%s>\d{{4}})\b"
_BETWEEN = re.compile(
    rf"\b(?:from|between)\s+{_POINT % 'first'}\s+(?:to|and|until|till|through)\s+{_POINT % 'last'}", re.IGNORECASE
)
_BEGINS = re.compile(rf"\b(?:since|after|from|beginning|starting)\s+{_POINT % 'year'}", re.IGNORECASE)
_ENDS = re.compile(rf"\b(?:until|till|before|by|through)\s+{_POINT % 'year'}", re.IGNORECASE)
_RANGE = re.compile(r"(?P<first>\d{4})\s?[-–—/]\s?(?P<last>\d{2,4})\b")
_DECADE = re.compile(r"(?P<decade>\d{3})0['’]?s\b")
_YEAR_BEFORE = re.compile(r"\byears?\s+(?:before|earlier|ago)\b|\b(?:previous|preceding|prior|past|last)\s+year\b", re.IGNORECASE)
_YEAR_AFTER = re.compile(r"\byears?\s+(?:after|later|on)\b|\b(?:following|next)\s+year\b", re.IGNORECASE)


def years(question: str) -> frozenset[str]:
    """The years in a question, each as four digits. A decade ("the 1980s") is none: it may be told in other words."""
    return frozenset(_YEAR.findall(fold(question)))


def without_sources(text: str) -> str:
    """The text without its references to sources: "(Dawn, 2025; GCTF, 2024)." says when others wrote, not when it happened."""
    return _SOURCES.sub(lambda found: found.group() if _MONTH.search(found.group()) else "", text)


def known(text: str) -> frozenset[str]:
    """The years, and all other numbers of four digits, that stand in a text other than in references to sources."""
    return frozenset(_DIGITS.findall(without_sources(fold(text))))


def absent(wanted: frozenset[str], stated: frozenset[str]) -> float:
    """Share, 0 to 1, of the years wanted that are not among those stated."""
    return len(wanted - stated) / len(wanted) if wanted else 0.0


def tells_of_others(wanted: frozenset[str], passage: str, around: str) -> bool:
    """Whether a passage tells of other years than those wanted, and neither it nor what stands around it of one of these.

    A time that may hold a year counts as telling of it: "2015-19", "since 2008", "by 2010", "the 1980s", "a year before".
    """
    if not wanted or wanted & known(around):
        return False
    text = without_sources(fold(passage))
    told = {int(year) for year in _TOLD.findall(text)}
    return bool(told) and not any(_may_hold(text, told, int(year)) for year in wanted)


def _may_hold(text: str, told: set[int], year: int) -> bool:
    spans = [(int(r["first"]), int(r["first"][: -len(r["last"])] + r["last"])) for r in _RANGE.finditer(text)]
    spans += [(int(found["first"]), int(found["last"])) for found in _BETWEEN.finditer(text)]
    text = _BETWEEN.sub("", text)
    spans += [(int(found["decade"]) * 10, int(found["decade"]) * 10 + 9) for found in _DECADE.finditer(text)]
    spans += [(int(found["year"]), year) for found in _BEGINS.finditer(text)]
    spans += [(year, int(found["year"])) for found in _ENDS.finditer(text)]
    spans += [(other - 1, other - 1) for other in told if _YEAR_BEFORE.search(text)]
    spans += [(other + 1, other + 1) for other in told if _YEAR_AFTER.search(text)]
    return any(first <= year <= last for first, last in spans)
