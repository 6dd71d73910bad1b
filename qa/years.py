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
