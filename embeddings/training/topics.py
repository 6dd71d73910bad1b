"""Questions about one thing that an article names once: "What about the lighthouse?", "anything on Haqqani".

People type such questions more often than whole ones. What they name is in one sentence of the article and in no other, so
the label needs no reader; a copy of that sentence with another thing in its place is the nearest wrong answer there is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from embeddings.training.corpora import Sentence

_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}")
_AFTER = r"(?= (?:was|were|is|are|has|have|had|of|in|on|at|that|which|who|to|for|and|can|will)\b|[,.;])"
_THING = re.compile(r"(?<=\b[Tt]he )[a-z]{5,}" + _AFTER)
_ABOUT_NAME = ("What about {}?", "{}", "What is said about {}?", "anything on {}", "Tell me about {}.", "who or what is {}")
_ABOUT_THING = ("What about the {}?", "{}", "What is said about the {}?", "anything on the {}", "Tell me about the {}.", "the {}")
SUBJECT = 0.4
"""A sentence says something about what stands in this first part of it; what stands later it may only mention."""


def topics(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, str, bool]]:
    """Each sentence that alone names something, with what it names, and whether that is a name."""
    patterns = ((True, _NAME), (False, _THING))
    found = [(s, match.group(), name) for s in sentences for name, pattern in patterns for match in pattern.finditer(s.text)]
    every = " ".join(s.text for s in sentences).lower()
    counts = Counter(re.findall(r"\w+", every))
    for sentence, term, name in found:
        last = re.findall(r"\w+", term.lower())[-1:]
        if last and counts[last[0]] == 1 and counts[last[0] + "s"] == 0:
            yield sentence, term, name


def asked(term: str, random: Random, *, name: bool) -> str:
    """A question about the term, as people type it."""
    return random.choice(_ABOUT_NAME if name else _ABOUT_THING).format(term)


def exchanged(text: str, term: str, other: str) -> str:
    """The sentence with another thing in the place of the term."""
    return text.replace(term, other, 1)


def subject(sentence: Sentence, term: str) -> bool:
    """Whether the sentence is about the term, as far as its place shows."""
    return sentence.text.find(term) < SUBJECT * len(sentence.text)
