"""Questions that a text almost answers: one year, number, name or direction of an answered question made another.

Pure, and the same for the same generator. A counterfactual is only made where the text itself shows that it does not
answer: what is exchanged stands in the text, and what replaces it does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Kind(StrEnum):
    """What a term is; a term is replaced by another of its kind."""

    YEAR = "year"
    NUMBER = "number"
    MONTH = "month"
    ACRONYM = "acronym"
    NAME = "name"
    OPPOSITE = "opposite"
    NEGATION = "negation"


@dataclass(frozen=True, slots=True)
class Counterfactual:
    """A question with one term exchanged."""

    question: str
    kind: Kind
    old: str
    new: str


Terms = Mapping[Kind, Sequence[str]]

_MONTHS_WORDS = """
    January February March April May June July August September October November December
"""
_MONTHS = _MONTHS_WORDS.split()
_NUMBERS_WORDS = """
    two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred
"""
_NUMBERS = _NUMBERS_WORDS.split()
_YEAR = r"\b1[0-9]{3}s?\b|\b20[0-9]{2}s?\b"
_NUMBER = r"\b[0-9]+(?:[.,][0-9]+)*\b|\b(?:" + "|".join(_NUMBERS) + r")\b"
_ACRONYM = r"\b[A-Z][A-Z&]{1,6}\b"
_WORD = r"[^\W\d_][\w'’-]*[^\W_]"
_CAPITAL = r"(?:(?=[^\W\d_a-z])" + _WORD + r")"
_NAME = _CAPITAL + r"(?: (?:of |de |al-|van |von )?" + _CAPITAL + r")*"
_FINDERS = {
    Kind.YEAR: re.compile(_YEAR),
    Kind.MONTH: re.compile(r"\b(?:" + "|".join(_MONTHS) + r")\b"),
    Kind.ACRONYM: re.compile(_ACRONYM),
    Kind.NUMBER: re.compile(_NUMBER),
    Kind.NAME: re.compile(_NAME),
}

_OPPOSITES = """
    first last|largest smallest|largest least|oldest youngest|oldest newest|highest lowest|most least|more less|more fewer
    best worst|increase decrease|increased decreased|rise fall|rose fell|north south|northern southern|east west|eastern western
    before after
    early late|earlier later|win lose|won lost|begin end|began ended|above below|inside outside|public private|allowed forbidden
    require prohibit|required prohibited|enter leave|entered left|major minor|male female|men women|husband wife|father mother
    son daughter|brother sister|support oppose|supported opposed|accepted rejected|buy sell|bought sold
    arrive depart|arrived departed|top bottom
    same different|always never|common rare|easy difficult|strong weak|rich poor|positive negative|urban rural
    domestic foreign|official unofficial|direct indirect|similar different|formed dissolved|created destroyed|founded abolished
"""
_OTHER: dict[str, list[str]] = {}
for _pair in _OPPOSITES.replace("\n", "|").split("|"):
    if _words := _pair.split():
        _OTHER.setdefault(_words[0], []).append(_words[1])
        _OTHER.setdefault(_words[1], []).append(_words[0])
_OPPOSITE = re.compile(r"\b(?:" + "|".join(sorted(_OTHER, key=len, reverse=True)) + r")\b")
_HELPER = re.compile(r"\b(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)\b(?! (?:not|n't)\b)")
_ASKING_WORDS = """
    Who What When Where Which Why How Whose Whom In On At The A An Is Are Was Were Did Does Do Of For By From To Name
"""
_ASKING = frozenset(_ASKING_WORDS.split())


def terms(texts: Iterable[str]) -> dict[Kind, list[str]]:
    """Years, numbers, months, acronyms and names in some texts, each once, sorted: what a term can be exchanged for."""
    found: dict[Kind, set[str]] = {kind: set() for kind in _FINDERS}
    for text in texts:
        for kind, term, _ in _terms_of(text):
            found[kind].add(term)
    return {kind: sorted(values) for kind, values in found.items()}


def counterfactuals(question: str, text: str, around: str, pool: Terms, random: Random) -> list[Counterfactual]:
    """Near misses of ``question``, which ``text`` answers; at most one for each term of the question.

    Args:
        question: an answered question.
        text: what answers it, as the judge reads it.
        around: more of the text beside it, in which a replacement must not stand either.
        pool: terms of the same article, from `terms`.
        random: makes every choice.
    """
    made = []
    for kind, old, start in _terms_of(question):
        if not _stands(old, text):
            continue
        choices = _replacements(kind, old, pool)
        choices = [new for new in choices if not _stands(new, question) and not _stands(new, around) and not _akin(old, new)]
        if choices:
            new = random.choice(choices)
            made.append(Counterfactual(question[:start] + new + question[start + len(old) :], kind, old, new))
    for match in _OPPOSITE.finditer(question):
        new = random.choice(_OTHER[match.group()])
        if not _stands(new, text):
            changed = question[: match.start()] + new + question[match.end() :]
            made.append(Counterfactual(changed, Kind.OPPOSITE, match.group(), new))
    helper = _HELPER.search(question)
    if helper and not re.search(r"\bnot\b|n't", question):
        made.append(Counterfactual(_negated(question, helper, random), Kind.NEGATION, helper.group(), "not"))
    return made


def _terms_of(text: str) -> Iterator[tuple[Kind, str, int]]:
    """Kind, term and where it starts; no two overlap, and a capital that only begins the sentence is no name."""
    taken: list[tuple[int, int]] = []
    for kind, finder in _FINDERS.items():
        for match in finder.finditer(text):
            term, start = match.group(), match.start()
            if kind is Kind.NAME:
                while (head := term.partition(" "))[0] in _ASKING and head[2]:
                    start, term = start + len(head[0]) + 1, head[2]
                term = re.sub(r"['’]s$", "", term)
                if term in _ASKING or (start == 0 and " " not in term):
                    continue
            end = start + len(term)
            if all(end <= a or b <= start for a, b in taken):
                taken.append((start, end))
                yield kind, term, start


def _replacements(kind: Kind, old: str, pool: Terms) -> list[str]:
    if kind is Kind.MONTH:
        return [month for month in _MONTHS if month != old]
    choices = [new for new in pool.get(kind, ()) if new != old]
    if kind is Kind.YEAR:
        choices = [new for new in choices if new.endswith("s") == old.endswith("s")]
        year, tail = int(old.rstrip("s")), "s" if old.endswith("s") else ""
        steps = (10, 20, -10, 30) if tail else (1, -1, 2, 5, -4, 11)
        choices += [f"{year + step}{tail}" for step in steps]
    elif kind is Kind.NUMBER:
        if old in _NUMBERS:
            return [new for new in _NUMBERS if new != old]
        choices = [new for new in choices if new[0].isdigit()]
    elif kind is Kind.NAME:
        # A name as long as the old one is more often of its sort.
        alike = [new for new in choices if new.count(" ") == old.count(" ")]
        choices = alike or choices
    return choices


def _stands(term: str, text: str) -> bool:
    """Whether a term stands in a text as whole words, case aside."""
    return re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text, re.IGNORECASE) is not None


def _akin(old: str, new: str) -> bool:
    """Whether two names share a word, and may mean the same."""
    return bool(set(old.lower().split()) & set(new.lower().split()))


def _negated(question: str, helper: re.Match[str], random: Random) -> str:
    """The question with its first helping verb denied, either behind its subject's place or right at the verb."""
    word = helper.group()
    if word != "can" and word != "will" and random.random() < 0.5:
        return question[: helper.end()] + "n't" + question[helper.end() :]
    return question[: helper.end()] + " not" + question[helper.end() :]
