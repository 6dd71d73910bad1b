"""Questions that ask for one author's word: "According to Ndiaye, why did the talks fail?", "Ndiaye on the dam".

Readers ask so, and an opinion piece hardly ever names its own author; the byline that the judge reads does. What another author
says does not answer such a question, even if it would answer the same without the name.
"""

from __future__ import annotations

import re
from random import Random

_SOMEBODY = re.compile(r"\b[Tt]he (?:author|writer|columnist|essayist|commentator|op-ed|piece|article|essay)\b(?!['’])")
_FORMS = (
    "According to {name}, {start}{rest}?",
    "In {name}’s view, {start}{rest}?",
    "{whole}, according to {name}?",
    "{whole} in the view of {name}?",
    "{name}: {start}{rest}?",
)
_SAYS = ("What does {name} say about {term}?", "{name} on {term}", "What does {name} think of {term}?", "{name} about {term}")
_OPENING = re.compile(r"(?:Who|What|When|Where|Which|Why|How|In|On|Did|Does|Do|Is|Was|Are|Were|Has|Have|Can|Will)\b")


def named(author: str, random: Random) -> str:
    """The author as a reader writes the name: whole or, as often, the last part alone."""
    return random.choice((author, author.split()[-1]))


def asks_of(question: str, author: str) -> bool:
    """Whether a question names an author by the last part of the name."""
    return author != "" and re.search(rf"(?<!\w){re.escape(author.split()[-1])}", question, re.IGNORECASE) is not None


def asked_of(question: str, author: str, random: Random) -> str:
    """The question, asked of one author."""
    name = named(author, random)
    if _SOMEBODY.search(question):
        return _SOMEBODY.sub(lambda _: name, question, count=1)
    whole = question.rstrip("?!. ")
    start = whole[:1].lower() if _OPENING.match(whole) else whole[:1]
    return random.choice(_FORMS).format(name=name, start=start, rest=whole[1:], whole=whole)


def said_about(term: str, author: str, random: Random) -> str:
    """A question for what one author says about a name or a thing."""
    return random.choice(_SAYS).format(name=named(author, random), term=term)
