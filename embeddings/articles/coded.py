"""Exports that set a short code in capitals before each fact (``HD  A headline``, ``AU  - A B``), as databases of news and of
literature write them. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.dates import dated, without
from embeddings.articles.labelled import people
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said, line_of
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import SetAside

RULE = "code of a database"

LEAST = 4
"""Fewer codes of known meaning than this are words in capitals."""

FIRST = 3
"""The first code is among so many paragraphs."""

_LINE = re.compile(r"([A-Z][A-Z0-9]{1,2})(?:(?:\s{2,}|\t| {1,3}- |: ?)(\S.*))?", re.DOTALL)
_MEANING = {
    **dict.fromkeys(("HD", "TI", "T1", "HL"), "title"),
    **dict.fromkeys(("BY", "AU", "A1"), "author"),
    **dict.fromkeys(("SN", "SO", "JO", "JF", "T2", "JT"), "publication"),
    **dict.fromkeys(("PD", "DA", "PY", "DP", "Y1"), "date"),
    "UR": "url",
}
_OTHERS_TEXT = """
TY ER SE CR WC ET SC PG ED VOL LA CY CT RF LP TD AB CO IN NS RE PUB AN IPC IPD ART CLM CX VL IS SP EP PB KW N1 N2 ID DO DB DE AD
"""
_KNOWN = frozenset(_OTHERS_TEXT.split()) | _MEANING.keys()
_BODY = frozenset(["LP", "TD", "AB", "N2"])
"""What follows these is text."""


def coded(text: str, parts: Sequence[Paragraph], said: Said) -> list[Paragraph]:
    """Notes what codes before a text state, sets their lines aside, and gives the other paragraphs."""
    found = {at: m for at, p in enumerate(parts) if (m := _LINE.fullmatch(text[p.start : min(p.end, p.start + 400)]))}
    found = {at: m for at, m in found.items() if m[1] in _KNOWN}
    if not found or min(found) >= FIRST or len({m[1] for m in found.values()}) < LEAST:
        return list(parts)
    fields = [_MEANING[m[1]] for m in found.values() if m[1] in _MEANING]
    if len(set(fields)) < 2:
        return list(parts)
    taken: set[int] = set()
    people_named: list[str] = []
    for at, m in found.items():
        if m[1] in _BODY:
            if not m[2]:
                taken.add(at)
            continue
        below = at + 1 if not m[2] and m[1] in _MEANING and at + 1 < len(parts) and at + 1 not in found else at
        taken |= {at, below}
        field, value = _MEANING.get(m[1]), " ".join((m[2] or line_of(text, parts[below])).split())
        usable = _value(field, value) if field else None
        if field == "author" and usable:
            people_named.append(usable)
        elif field and usable:
            said.fact(field, usable, RULE, parts[below].span)
    if people_named:
        at = next(at for at, m in found.items() if _MEANING.get(m[1]) == "author")
        said.fact("author", ", ".join(dict.fromkeys(people_named)), RULE, parts[at].span)
    for at in sorted(taken):
        said.aside(parts[at].span, SetAside.BYLINE, RULE)
    return [p for at, p in enumerate(parts) if at not in taken]


def _value(field: str, value: str) -> str | None:
    if field == "author":
        return people(value)
    if field == "date":
        days = dated(value)
        return days[0].day if len(days) == 1 and not without(value, days)[0] else None
    if field == "url":
        return value if is_web_address(value) else None
    return value if sum(map(str.isalpha, value)) > 2 and len(value) <= 200 else None
