"""The same question as users type it: keywords, lower case, typing errors, another spelling of a name, many words around it.

Pure, and the same for the same generator. What is asked does not change, so the label does not either; variants are made
of questions without an answer as often as of others, so that style says nothing about the label.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_EMPTY_WORDS = """
    a an the of in on at to for by from with and or is are was were be been do does did has have had can could will
    would should who what when where which why how whose whom that this these those it its there their his her as into
    about
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_LONG_WINDED = (
    "I was wondering, {}",
    "Could you please tell me: {}",
    "I have read a few of these articles but I am not sure. {}",
    "Please look through the articles and tell me, {}",
    "My colleague asked me this and I could not say: {} Thank you in advance.",
    "According to the articles, {}",
    "do you know {}",
)
_SPELLINGS = [tuple(way.split()) for way in ["ee i", "oo u", "i e", "e i", "u o", "o u", "q k", "k q", "y i", "ph f", "z s"]]
_OPENING = re.compile(r"(?:Who|What|When|Where|Which|Why|How|In|On|Did|Is|Was)\b")


def lower(question: str, _: Random) -> str:
    """All in lower case, without its question mark."""
    return question.lower().rstrip("?! .")


def keywords(question: str, random: Random) -> str:
    """Only the words that carry something, in their order."""
    words = [word for word in re.findall(r"[\w'’.,&-]*\w", question) if word.lower() not in _EMPTY]
    line = " ".join(words) if len(words) >= 2 else question
    return line.lower() if random.random() < 0.5 else line


def typo(question: str, random: Random) -> str:
    """One or two slips of the finger in longer words; numbers are left alone, since a slip in one asks something else."""
    words = question.split(" ")
    long = [i for i, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    for i in random.sample(long, min(len(long), random.randint(1, 2))):
        word = words[i]
        at = random.randrange(1, len(word) - 2)
        slip = random.randrange(3)
        if slip == 0:
            word = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        elif slip == 1:
            word = word[:at] + word[at + 1 :]
        else:
            word = word[:at] + word[at] + word[at:]
        words[i] = word
    return " ".join(words)


def spelling(question: str, random: Random) -> str:
    """One name spelt another way, as names that come from another alphabet are."""
    names = [match for match in re.finditer(r"(?<!^)\b[^\W\d_a-z][^\W\d_A-Z]{4,}\b", question)]
    if not names:
        return question
    name = random.choice(names)
    ways = [(old, new) for old, new in _SPELLINGS if old in name.group()[1:]]
    if not ways:
        return question
    old, new = random.choice(ways)
    changed = name.group()[0] + name.group()[1:].replace(old, new, 1)
    return question[: name.start()] + changed + question[name.end() :]


def long_winded(question: str, random: Random) -> str:
    """With the words around it that people add when they write to a person."""
    start = question[:1].lower() + question[1:] if _OPENING.match(question) else question
    return random.choice(_LONG_WINDED).format(start)


WAYS: tuple[Callable[[str, Random], str], ...] = (lower, keywords, typo, spelling, long_winded)


def varied(question: str, random: Random, share: float) -> str:
    """The question itself, or with the probability ``share`` a variant of it."""
    return random.choice(WAYS)(question, random) if random.random() < share else question
