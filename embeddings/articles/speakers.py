"""Who may speak: people, their offices and relatives, bodies of people and their texts; not clauses, clocks and nobody. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from embeddings.articles.names import is_name
from embeddings.articles.ranks import has_rank
from embeddings.articles.said import ROLES
from embeddings.articles.speech_words import BODIES, CALLS, INSTRUMENTS, NOUNS, TEXTS, THINGS

_BEING = frozenset(["is", "are", "was", "were", "be", "been"])
NOBODY_TEXT = "plan schedule law rules whether how what which neither none nobody that this those these there one both all who"
_INSIDE_TEXT = """
who which whose is are was were be been being to by from than if not or while where should would could might must can may will
"""
NOBODY, _INSIDE = frozenset(NOBODY_TEXT.split()), frozenset(_INSIDE_TEXT.split())
_NEVER_TEXT = """
those none neither both and or but yet no nobody i we what whatever which how why where when whenever if because although though
while i’d i’m i’ve i'd i'm i've
"""
_NEVER_FIRST = frozenset(_NEVER_TEXT.split())
_DETERMINERS_TEXT = "the a an his her their its my our some many several another one two three that this"
_DETERMINERS = frozenset(_DETERMINERS_TEXT.split())
_PARTICLES_TEXT = "of the and for in on at de del al el bin ibn van von der la le du da di ul ur"
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
_PREPOSITIONS = frozenset(["of", "at", "by", "in", "for", "on", "from", "with", "near", "outside", "inside", "within"])
_OWNERS = frozenset(["my", "our", "your", "his", "her", "its", "their"])
_NEVER_LAST = _PREPOSITIONS | _OWNERS | frozenset(["to", "he", "she", "it", "they", "we", "you"])
_OWNED = ("’s", "'s", "s’", "s'")
_PEOPLE = NOUNS | BODIES | TEXTS | frozenset(ROLES.split("|"))


def can_speak(phrase: str, strong: bool, text: str, *, named: bool = False, clause: bool = False, quoted: bool = False) -> bool:
    """Whether a phrase may be the subject of a verb of speech; of a weak one ("sees", "counts") only people and their texts,
    and a body of people where a clause follows or the verb is one of opinion.
    """
    words = phrase.split()
    if not 1 <= len(words) <= 9 or words[0].lower() in (NOBODY | _NEVER_FIRST if len(words) == 1 else _NEVER_FIRST):
        return False
    lower = [word.lower().strip(".,’'") for word in words]
    at = _core(lower)
    head = lower[at - 1]
    if len(words) > 1 and words[-1] in _NEVER_LAST:
        return False
    if (not quoted and is_owned_thing(phrase)) or (not named and _holds_a_clause(phrase)):
        return False
    if not CALLS.isdisjoint(lower[1:]) or "I" in words[1:]:
        return False
    inside = lower[:at] if head in NOUNS | BODIES | TEXTS else lower
    if (
        any(word in _INSIDE and (n == 0 or words[n].islower()) for n, word in enumerate(inside))  # "Will" may be a name
        or not words[0][0].isalpha()
    ):
        return False
    if head in NOUNS or (clause and head in BODIES):
        return True
    if head in INSTRUMENTS:
        return False
    if clause and len(words) > 1 and words[0][0].isupper() and _is_one_name(words):
        return True  # "Sky News pointed out"
    if _is_relative(words, lower) or (head in TEXTS and not quoted and _BEING.isdisjoint(lower)):
        return True
    if strong:
        return (
            has_rank(words)
            or (words[0][0].isupper() and _is_one_name(words))
            or (lower[0] in _DETERMINERS and len(words) > 1)
            or (at == 1 and len(words) > 2 and lower[0].endswith("s"))  # "Passengers at the terminus"
            or named
        )
    return all(_is_person(person, text) for person in re.split(r", and |, | and ", phrase))


def is_owned_thing(phrase: str) -> bool:
    """Whether a phrase is a thing of somebody's ("Ann Roe's figures", "its list"): what is said of it is not their speech."""
    *owners, head = phrase.lower().split()[: _core(phrase.lower().split())] or [""]
    return head in THINGS and any(word.endswith(_OWNED) or word in _OWNERS for word in owners)


def _core(lower: Sequence[str]) -> int:
    """How many words stand before the first preposition: the last of them is what the phrase is about."""
    return next((at for at, word in enumerate(lower) if at and word in _PREPOSITIONS), len(lower))


def _holds_a_clause(phrase: str) -> bool:
    """Whether nobody stands before "and" and somebody behind it: there is a clause before it, as in "The town slept and Berg"."""
    before, _, behind = phrase.partition(" and ")
    first, second = before.rstrip(",").split(), behind.split()
    if not first or not second or not (len(second) == 1 or second[0][0].isupper() or _is_somebody(second)):
        return False
    return not (len(first) == 1 or _is_somebody(first))


def _is_somebody(words: Sequence[str]) -> bool:
    """Whether a phrase is a name, with "the" before it or an office, or is about people; with two articles it has an object."""
    name = words[1:] if words[0].lower() in _DETERMINERS and len(words) > 1 else words
    if (name[0][0].isupper() and _is_one_name(name)) or has_rank(words):
        return True
    lower = [word.lower().strip(".,’'") for word in words]
    if len(words) > 1 and _core(lower) == 1 and lower[0].endswith("s"):
        return True  # "Passengers at the terminus"
    head = re.sub("ies$", "y", lower[_core(lower) - 1])
    objects = any(b in _DETERMINERS and a not in _PREPOSITIONS for a, b in pairwise(lower))
    return not objects and not _PEOPLE.isdisjoint((head, head.removesuffix("s")))


def _is_relative(words: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether somebody is named by whose relative they are: "Her brother Anwar"."""
    return (
        len(words) > 2
        and lower[0] in ("his", "her", "their", "my", "our", "its")
        and any(word in NOUNS | BODIES for word in lower[1:-1])
        and words[-1][0].isupper()
    )


def _is_one_name(words: Sequence[str]) -> bool:
    """Whether no word but particles breaks the capitals: "Yusufzai welcomes the public" is a clause and names nobody."""
    return all(word[0].isupper() or not word[0].isalpha() or word.lower() in _PARTICLES for word in words[1:])


def _is_person(name: str, text: str) -> bool:
    """A full name, or the last word of one that the article gives somewhere."""
    if is_name(name, alone=True):
        return True
    if not re.fullmatch(r"[A-Z][\w’'-]+", name):
        return False
    whole = re.finditer(rf"(?<![\w’'-])((?:[A-Z][\w’'.-]* ){{1,3}}){re.escape(name)}(?![\w’'-])", text)
    return any(is_name(m[0], alone=True) for m in whole)
