"""The authors and titles of a collection, as a question may name them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence

from embeddings.articles.collectives import is_collective, is_nobody
from qa.directory import Entry
from qa.names import distance, sounding

WORD = re.compile(r"\w+(?:['-]\w+)*")
SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "phd", "md", "retd", "esq"])
_PARTICLES_TEXT = "van der den de la le du di da dos del della bin ibn al el von abu ul ter ten"
_PARTICLES = frozenset(_PARTICLES_TEXT.split())


class Sources:
    """The authors and titles of a collection, without case and accents, once.

    Attributes:
        authors: articles by the whole name, of two words or more.
        surnames: articles by the last part of a person's name, with and without its particles.
        titles: articles by title, of three words or more.
        words: every word of an author's name.
        numbers: all articles.
    """

    def __init__(self, articles: Sequence[Entry]) -> None:
        self.numbers = tuple(article.number for article in articles)
        self.authors: dict[str, list[int]] = {}
        self.surnames: dict[str, list[int]] = {}
        self.titles: dict[str, list[int]] = {}
        self._whole_by_last: dict[str, set[str]] = {}
        self._surnames_by_last: dict[str, set[str]] = {}
        for article in articles:
            for name in names(article.author):
                words = WORD.findall(name)
                if len(words) > 1:
                    _enter(self.authors, name, article.number)
                    self._whole_by_last.setdefault(words[-1], set()).add(name)
                # "The group" or "the institute" is seldom the one that wrote.
                if not is_collective(name) and not is_nobody(name):
                    for surname in _surnames(words):
                        _enter(self.surnames, surname, article.number)
                        self._surnames_by_last.setdefault(words[-1], set()).add(surname)
            title = flat(article.title or "")
            if len(title.split()) >= 3:
                _enter(self.titles, title, article.number)
        self.words = frozenset(word for name in (*self.authors, *self.surnames) for word in re.findall(r"\w+", name))

    def wrote(self, name: str, articles: Collection[int]) -> bool:
        """Whether this is the whole name or a surname of who wrote any of these articles."""
        own = (number for known in (self.authors, self.surnames) for number in known.get(flat(name), ()))
        return not frozenset(articles).isdisjoint(own)

    def surname_like(self, typed: str) -> str | None:
        """The last word of a surname that a misspelt one must be; None when it is an author's, or none or several are near.

        The first letter has to be right, as in `qa.names.respelled`. A plural is no slip: bakers are many, and Baker is one.
        """
        word = flat(typed)
        if len(word) < 4 or self.words.issuperset(re.findall(r"\w+", word)):
            return None
        sound = sounding(word)
        known = (last for last in self._surnames_by_last if last[0] == word[0] and len(last) >= 4)
        near = [last for last in known if _one_slip(last, word) or sounding(last) == sound]
        return near[0] if len(near) == 1 and word != f"{near[0]}s" else None

    def entitled(self, phrase: str, articles: Collection[int]) -> bool:
        """Whether this is the title of any of these articles; its last mark may be missing."""
        own = (number for mark in ("", "?", "!", ".") for number in self.titles.get(flat(phrase) + mark, ()))
        return not frozenset(articles).isdisjoint(own)

    def whole_names(self, words: frozenset[str]) -> list[str]:
        """The authors all of whose names are among the words of a question, longest first."""
        return _within(words, self._whole_by_last)

    def last_names(self, words: frozenset[str]) -> list[str]:
        """The surnames, with their particles or without, all of whose parts are among the words of a question, longest first."""
        return _within(words, self._surnames_by_last)


def plain(text: str) -> tuple[str, list[int]]:
    """A text without accents, with straight apostrophes and hyphens, and for each of its characters the place it comes from.

    >>> plain("Sánchez’s")
    ("Sanchez's", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    """
    characters, places = [], []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character):
            if not unicodedata.combining(part):
                characters.append({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-"}.get(part, part))
                places.append(place)
    return "".join(characters), [*places, len(text)]


def flat(text: str) -> str:
    """A text as names and titles are compared: `plain`, in small letters, with one space between words."""
    # Most titles are plain already, and a collection may have a hundred thousand.
    return " ".join((text if text.isascii() else plain(text)[0]).lower().split())


def names(author: str | None) -> list[str]:
    """The names in an author line, as `flat` gives them, without what stands in brackets and titles behind the name."""
    line = re.sub(r"\([^)]*\)", " ", flat(author or ""))
    found = []
    for part in re.split(r"\s*(?:,|;|&|\band\b)\s*", line):
        words = [word for word in part.split() if word.strip(".") not in SUFFIXES]
        if words:
            found.append(" ".join(words).strip(". "))
    return [name for name in found if WORD.search(name)]


def _enter(known: dict[str, list[int]], name: str, number: int) -> None:
    numbers = known.setdefault(name, [])
    if number not in numbers[-1:]:
        numbers.append(number)


def _one_slip(name: str, typed: str) -> bool:
    """Whether a word of five letters or more is a name but for one slip of the key."""
    return len(typed) >= 5 and abs(len(name) - len(typed)) <= 1 and distance(name, typed) == 1


def _surnames(words: Sequence[str]) -> Iterator[str]:
    yield words[-1]
    first = len(words) - 1
    while first > 0 and words[first - 1] in _PARTICLES:
        first -= 1
        yield " ".join(words[first:])


def _within(words: frozenset[str], by_last: Mapping[str, set[str]]) -> list[str]:
    found = {name for word in words for name in by_last.get(word, ()) if words.issuperset(WORD.findall(name))}
    return sorted(found, key=lambda name: (-len(name), name))
