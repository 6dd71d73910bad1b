"""Characters that need care: line ends, invisible ones, and the copy of a text that goes into tokenisers."""

from __future__ import annotations

import re
import unicodedata

LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
"""Everything that ends a line, one alternative at most two characters long."""

ZERO_WIDTH = "\u200b\u2060\ufeff"
"""Invisible characters that stand for nothing at the edge of a sentence."""

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that change the direction in which their neighbours are shown."""

TERMINAL = ".!?…。！？؟۔।"
"""What ends a sentence, in the scripts that news articles are likely to quote."""

CLOSING = "”’\"'»)]}›*_"
"""What may follow the end of a sentence and still belongs to it."""

_INVISIBLE = ZERO_WIDTH + BIDI + "\u200c\u200d\x00"
_PLAIN = str.maketrans(
    {c: " " for c in _INVISIBLE + "\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029\t\xa0\u202f"} | {"\u00ad": "-"}
)
_EDGE = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    + ZERO_WIDTH
    + "".join(map(chr, range(0x2000, 0x200B)))
)


def plain(text: str) -> str:
    """A copy of equal length in which line ends and invisible characters are spaces, so that offsets stay what they are."""
    return text.translate(_PLAIN)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space and zero-width characters at its edges; ``start == end`` when nothing else is in it."""
    part = text[start:end]
    kept = part.lstrip(_EDGE)
    start = end - len(kept)
    return start, start + len(kept.rstrip(_EDGE))


def ends_sentence(text: str) -> bool:
    """Whether the last visible character, closing quotation marks and brackets aside, ends a sentence."""
    return text.rstrip(_EDGE + CLOSING)[-1:] in tuple(TERMINAL)


def mixes_alphabets(name: str) -> bool:
    """Whether one word of a name holds letters of several alphabets, as a name does that only looks like another's."""
    return any(len({_alphabet(c) for c in word if c.isalpha()}) > 1 for word in re.split(r"[\W_]+", name))


def _alphabet(letter: str) -> str:
    first = unicodedata.name(letter, "?").split()[0]
    return first if first in ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC") else "OTHER"


def warnings(text: str) -> list[str]:
    """One line for each kind of character in ``text`` that a reader cannot see and should know of."""
    found = []
    if any(c in text for c in BIDI):
        found.append("holds characters that change the direction of text; quotes keep them")
    if any(c in text for c in ZERO_WIDTH):
        found.append("holds zero-width characters; quotes keep them")
    if "\x00" in text:
        found.append("holds NUL characters; quotes keep them")
    return found
