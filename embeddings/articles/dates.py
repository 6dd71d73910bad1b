"""Dates as articles write them, to ISO 8601; whatever is not clearly a date is none."""

from __future__ import annotations

import re
from datetime import date

_NAMES = """
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|
september sept sep|october oct|november nov|december dec
"""
_MONTHS = {name: number for number, names in enumerate(_NAMES.strip().split("|"), 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +)?"
_CLOCK = r"(?:[,T ]? *(?:at +)?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)? *(?:[ap]\.?m\.?)? *(?:\(?[A-Z]{1,4}\)?|[+-]\d{2}:?\d{2})?)?"
_ISO = re.compile(rf"(\d{{4}})(?:[-/](\d{{1,2}})(?:[-/](\d{{1,2}}){_CLOCK})?)?", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]({_MONTH})\.?,?[ -](\d{{4}}){_CLOCK}", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}}){_CLOCK}", re.IGNORECASE)
_MONTH_ONLY = re.compile(rf"({_MONTH})\.?,? (\d{{4}})", re.IGNORECASE)


def iso_date(text: str) -> str | None:
    """``text`` as a whole read as a date: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; None when it is not one.

    Day and month in figures with the year last (``03/04/2024``) mean different days in different countries and are refused.
    """
    text = " ".join(text.split())
    if len(text) > 60:
        return None
    if m := _ISO.fullmatch(text):
        return _iso(m[1], m[2], m[3])
    if m := _DAY_FIRST.fullmatch(text):
        return _iso(m[3], str(_MONTHS[m[2].lower()]), m[1])
    if m := _MONTH_FIRST.fullmatch(text):
        return _iso(m[3], str(_MONTHS[m[1].lower()]), m[2])
    if m := _MONTH_ONLY.fullmatch(text):
        return _iso(m[2], str(_MONTHS[m[1].lower()]), None)
    return None


def _iso(year: str, month: str | None, day: str | None) -> str | None:
    try:
        whole = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    return whole.isoformat()[: 10 if day else 7 if month else 4]
