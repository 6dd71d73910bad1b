"""Dates as articles write them, to ISO 8601; whatever is not clearly a date is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

_NAMES = """
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|
september sept sep|october oct|november nov|december dec
"""
_MONTHS = {name: number for number, names in enumerate(_NAMES.strip().split("|"), 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +)?"
_ZONE = r"(?:(?!(?:in|on|by|at|to|of|for|from|and)\b)\(?(?:(?:GMT|UTC)[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,4})\)?|[+-]\d{2}:?\d{2})?"
_CLOCK = rf"(?:[,T ]? *(?:(?:at|@) +)?\d{{1,2}}[:.]\d{{2}}(?::\d{{2}}(?:\.\d+)?)? *(?:[ap]\.?m\.?)? *{_ZONE})?"
_DAY_BEHIND = r"(?:,? +\(?(?:mon|tues|wednes|thurs|fri|satur|sun)day\)?(?![\w-]))?"
_ISO = re.compile(rf"(\d{{4}})(?:[-/](\d{{1,2}})(?:[-/](\d{{1,2}}){_CLOCK})?)?", re.IGNORECASE)
_DAY_FIRST = re.compile(
    rf"{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]({_MONTH})\.?,?[ -](\d{{4}}){_DAY_BEHIND}{_CLOCK}", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"{_WEEKDAY}({_MONTH})(?:\. ?| )(\d{{1,2}})(?:st|nd|rd|th)?(?:, ?| )(\d{{4}}){_DAY_BEHIND}{_CLOCK}", re.IGNORECASE
)
_FIGURES = re.compile(rf"{_WEEKDAY}(\d{{1,2}})(?P<mark>[/.-])(\d{{1,2}})(?P=mark)(\d{{4}}){_CLOCK}", re.IGNORECASE)
_YEAR_FIRST = re.compile(rf"(\d{{4}}),? ({_MONTH})\.?(?: (\d{{1,2}}))?", re.IGNORECASE)
"""As catalogues write a day: ``2024 May 3``."""
_MONTH_ONLY = re.compile(rf"({_MONTH})\.?,? (\d{{4}})", re.IGNORECASE)


def iso_date(text: str) -> str | None:
    """``text`` as a whole read as a date: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; None when it is not one.

    Day and month in figures with the year last (``03/04/2024``) mean different days in different countries and are refused,
    unless only one of the two can be a month (``23/04/2024``).
    """
    text = " ".join(text.split())
    if len(text) > 60:
        return None
    if m := _FIGURES.fullmatch(text):
        return _of_figures(int(m[1]), int(m[3]), m[4])
    if m := _ISO.fullmatch(text):
        return _iso(m[1], m[2], m[3])
    if m := _DAY_FIRST.fullmatch(text):
        return _iso(m[3], str(_MONTHS[m[2].lower()]), m[1])
    if m := _MONTH_FIRST.fullmatch(text):
        return _iso(m[3], str(_MONTHS[m[1].lower()]), m[2])
    if m := _YEAR_FIRST.fullmatch(text):
        return _iso(m[1], str(_MONTHS[m[2].lower()]), m[3])
    if m := _MONTH_ONLY.fullmatch(text):
        return _iso(m[2], str(_MONTHS[m[1].lower()]), None)
    return None


def _of_figures(first: int, second: int, year: str) -> str | None:
    if first > 12 >= second or first == second:
        return _iso(year, str(second), str(first))
    return _iso(year, str(first), str(second)) if second > 12 >= first else None


def _iso(year: str, month: str | None, day: str | None) -> str | None:
    try:
        whole = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return whole.isoformat()[: 10 if day else 7 if month else 4]


_ANY = re.compile(
    "|".join(pattern.pattern for pattern in (_DAY_FIRST, _MONTH_FIRST, _MONTH_ONLY))
    + r"|(?<![\d/-])\d{4}[-/]\d{2}[-/]\d{2}"
    + _CLOCK
    + r"|(?<![\d/.-])(?:\d{1,2}/\d{1,2}/\d{4}|\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\.\d{1,2}\.\d{4})(?![/.-]?\d)"
    + _CLOCK,
    re.IGNORECASE,
)
_PUBLISHED_TEXT = """
published online|published|first published|originally published|publication date|date of publication|date published|
published date|posted|date|dated|issued|created|available online|filed|for release|for release on|release date
"""
_CHANGED_TEXT = """
updated|last updated|last update|modified|last modified|date modified|revised|last revised|received|accepted|submitted|
amended|reviewed|last reviewed|retrieved|accessed|saved|archived|corrected
"""
_PUBLISHED, _CHANGED = (
    "|".join(sorted((" ".join(word.split()) for word in words.split("|")), key=len, reverse=True))
    for words in (_PUBLISHED_TEXT, _CHANGED_TEXT)
)
_SAID = re.compile(rf"(?<![\w-])(?:(?P<published>{_PUBLISHED})|(?P<changed>{_CHANGED}))?(?: ?(?:on|at|:))* ?$", re.IGNORECASE)


_RANGE = re.compile(rf"\b(?:{_MONTH})\.? ?[/–—-] ?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date within a line.

    Attributes:
        day: in ISO 8601.
        said: ``"published"`` or ``"changed"`` when the words before it say which day it is, else empty.
        start, end: where it stands, with those words.
    """

    day: str
    said: str
    start: int
    end: int


def dated(line: str) -> list[Dated]:
    """Every date in a line, in order, with what the words before it say of it."""
    found: list[Dated] = []
    for m in _ANY.finditer(line):
        end = m.start() + len(m[0].rstrip())
        if (day := iso_date(m[0])) is None or line[end : end + 1].isalnum() or line[: m.start()][-1:].isalnum():
            continue
        if len(day) == 7 and _RANGE.search(line[: m.start()][-24:]):
            continue  # "July/August 2024" is neither
        low = max(found[-1].end if found else 0, m.start() - 40)
        said = _SAID.search(line[low : m.start()])
        word = (said.lastgroup or "") if said else ""
        found.append(Dated(day, word, low + said.start() if said else m.start(), end))
    return found


def without(line: str, dates: Sequence[Dated]) -> tuple[str, bool]:
    """A line without its dates and what is left hanging around them, and whether there were any."""
    if not dates:
        return line, False
    parts, at = [], 0
    for found in dates:
        parts.append(line[at : found.start])
        at = found.end
    return " ".join(" ".join([*parts, line[at:]]).split()).strip(" ,;:|·•–—()-"), True


_PAGES = re.compile(r"(?:on )?(?:pages?|pp?\.?|pg\.?) ?[a-z]?\d{1,3}[a-z]?(?: ?(?:[-–,&]|and|to) ?[a-z]?\d{1,3})?", re.IGNORECASE)


def paged_day(line: str) -> str | None:
    """The day of a line of nothing but a day and a page: ``13 April 2023, page 22``, ``p. A4 | May 3, 2024``."""
    days = dated(line) if len(line) <= 80 else []
    rest = without(line, days)[0]
    whole = len(days) == 1 and days[0].said != "changed" and len(days[0].day) == len("2024-05-03")
    return days[0].day if whole and _PAGES.fullmatch(rest) else None


_YEARLESS = re.compile(
    rf"{_WEEKDAY}(?:(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})\.?)", re.IGNORECASE
)


def is_yearless(line: str) -> bool:
    """Whether a line is a day as letters and feeds show one of the last months: ``Jul 17``."""
    return _YEARLESS.fullmatch(line) is not None
