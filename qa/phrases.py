"""Phrases in quotation marks: whoever writes one wants to see it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_QUOTED = re.compile(r'"([^"]{2,200})"|“([^“”]{2,200})”|«([^«»]{2,200})»|„([^„“”]{2,200})[“”]')
_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-", "\u00ad": None})


def phrases(question: str) -> tuple[str, ...]:
    """What stands in quotation marks, without the marks and without punctuation at its ends, in order."""
    found = (next(group for group in match.groups() if group is not None) for match in _QUOTED.finditer(question))
    bare = (phrase.strip(" \t\r\n.,;:!?") for phrase in found)
    return tuple(phrase for phrase in bare if any(character.isalnum() for character in phrase))


def holds(text: str, phrase: str) -> bool:
    """Whether a text holds a phrase: letter case, width of spaces and shape of quotation marks and dashes aside."""
    return _pattern(phrase).search(_flat(text)) is not None


def held(text: str, wanted: Sequence[str]) -> frozenset[str]:
    """Those of some phrases that a text `holds`."""
    flat = _flat(text)
    return frozenset(phrase for phrase in wanted if _pattern(phrase).search(flat))


@lru_cache(maxsize=64)
def _pattern(phrase: str) -> re.Pattern[str]:
    edges = (r"(?<!\w)" if phrase[0].isalnum() else "") + re.escape(_flat(phrase)) + (r"(?!\w)" if phrase[-1].isalnum() else "")
    return re.compile(edges)


def _flat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(_MARKS).casefold().split())
