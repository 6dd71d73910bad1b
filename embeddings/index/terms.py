"""Text to terms, for the index of terms and for questions. Pure.

Terms are made on a copy of the text: compatibility forms and accents folded, lower case, English endings off. Numbers
lose their thousands separators; a word with hyphens or apostrophes is found whole and by its parts; an acronym
(``US``, ``U.S.``) has a term of its own beside the word that it looks like (``us``).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Final

import Stemmer

_ACRONYM = "^"
"""First character of the terms that stand for acronyms; no other term can begin with it."""

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S., T.T.P.
    r"|\d+(?:[.,]\d+)*"  # 1,200 and 3.5
    r"|[^\W_]+(?:[-‐‑'’][^\W_]+)*"  # words, with hyphens and apostrophes
)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_POSSESSIVE = re.compile(r"['’]s?$")
_JOINTS = re.compile(r"[-‐‑'’]")
_LETTERS_DIGITS = re.compile(r"[^\W\d_]+|\d+")

# Words that carry no subject; they are indexed, but a question that has other words is not searched for them.
_FUNCTION_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        "a about an and are as at be been but by can could did do does for from had has have he her his how i if "
        "in into is it its me my of on or our she should so than that the their them then there these they this "
        "those to was we were what when where which who whom whose why will with would you your",
    )
)


def _stem(word: str) -> str:
    # A stemmer keeps state while it works, so each call has its own; words are cached with their terms.
    return str(Stemmer.Stemmer("english").stemWord(word))


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)) if not decomposed.isascii() else decomposed


def _terms(text: str) -> Iterable[tuple[str, bool]]:
    """Each term, and whether it comes from a function word."""
    for word in _WORD.findall(_fold(text)):
        yield from _terms_of(word)


@lru_cache(maxsize=500_000)
def _terms_of(word: str) -> tuple[tuple[str, bool], ...]:
    return tuple(_split(word))


def _split(word: str) -> Iterable[tuple[str, bool]]:
    if word[0].isdigit() and not any(c.isalpha() for c in word):
        yield _THOUSANDS.sub("", word), False
        return
    letters = word.replace(".", "")
    if 2 <= len(letters) <= 6 and letters.isalpha() and letters.isupper():
        yield _ACRONYM + letters.casefold(), False
    word = _POSSESSIVE.sub("", letters).casefold()
    parts = _JOINTS.split(word)
    if len(parts) > 1:
        yield _stem("".join(parts)), False
    for part in filter(None, parts):
        yield _stem(part), part in _FUNCTION_WORDS
        if not part.isalpha() and not part.isdigit():
            for run in _LETTERS_DIGITS.findall(part):
                yield _stem(run), False


def terms(text: str) -> list[str]:
    """The terms of a passage, in order, repeated as often as they stand there."""
    return [term for term, _ in _terms(text)]


def question_terms(text: str) -> list[str]:
    """The distinct terms to look for, sorted; without function words unless there is nothing else."""
    found = list(_terms(text))
    return sorted({term for term, function in found if not function} or {term for term, _ in found})


@cache
def terms_version() -> str:
    """Changes whenever a text might give other terms: with this module, the stemmer, or Python's tables of characters."""
    made_by = f"PyStemmer {version('PyStemmer')} Unicode {unicodedata.unidata_version}\n"
    return hashlib.sha256(made_by.encode() + Path(__file__).read_bytes()).hexdigest()
