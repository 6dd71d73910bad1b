"""Offices and occupations that stand before a name. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.names import is_name
from embeddings.articles.said import ROLES

_OFFICE = rf"(?:{ROLES}|commissioner|manager|secretary|engineer|inspector|superintendent|farmer|trader)"


def has_rank(words: Sequence[str]) -> bool:
    """Whether a name follows an office that begins the sentence: "District commissioner Ilyas Toor"."""
    at = next((at for at, word in enumerate(words) if at and word[:1].isupper()), 0)
    return (
        1 < at <= 4
        and words[0][0].isupper()
        and re.fullmatch(_OFFICE, words[at - 1]) is not None
        and is_name(" ".join(words[at:]))
    )
