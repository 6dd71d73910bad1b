"""Offices and occupations that stand before a name. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.names import is_name
from embeddings.articles.said import ROLES
from embeddings.articles.speech_words import STRONG, WEAK

_NO_OFFICE_TEXT = """
of and to in on at by for from with without that which who whom than as but or not no is are was were has have had had be been
told tell met meet saw see made make took take gave give left put let led
"""
_NO_OFFICE = frozenset(_NO_OFFICE_TEXT.split())
_OFFICE = (
    rf"(?:{ROLES}|chairman|chairwoman|chairperson|commissioner|manager|secretary|engineer|inspector|superintendent|farmer|trader)"
)


def has_rank(words: Sequence[str]) -> bool:
    """Whether a name follows what somebody is: "District commissioner Ilyas Toor", "union secretary Esther Mwende"."""
    at = next((at for at, word in enumerate(words) if at and word[:1].isupper()), 0)
    if not 1 <= at <= 4 or not is_name(" ".join(words[at:])) or words[-1].endswith(("’s", "'s")):
        return False
    if at == 1 and words[0][0].isupper():
        return False
    if re.fullmatch(_OFFICE, words[at - 1]):
        return True
    return not any(word.lower() in _NO_OFFICE | STRONG | WEAK or word.endswith(("ed", "ing", "ly")) for word in words[:at])
