"""Follow-ups to a question that was asked of an author or an article: "And about dams?" is asked of the same one, "What do
others say?" of all but that one.

As in `qa/followup.py` by rules that anyone can foresee; what looks like a question of its own is searched for everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qa.aim import SAYING, STANCE, TOPIC, Aim, Elsewhere, aim, names_an_author, without_authors
from qa.followup import content_words, points_back, resolved
from qa.sources import WORD, Sources, flat

_OPENING = r"\s*(?:(?:and|but|also|so|then),?\s+)*"
_WRITER = r"the\s+(?:author|writer)"
_CASELESS = re.IGNORECASE

# "On what day was it built?" asks something else.
_ASKING = r"(?:what|which|how|when|where|why)\b"
_ABOUT = re.compile(rf"{_OPENING}(?:(?:what|how)\s+)?(?:about|on|regarding)\s+(?!{_ASKING})(?P<topic>.*\w)\W*", _CASELESS)
# "They" and "it" are as often those who are written about.
_WRITES = re.compile(
    rf"\b(?:he|she|{_WRITER})\s+(?:(?:also|ever|further)\s+)?(?:{SAYING})\b"
    rf"|\b(?:his|her|{_WRITER}['’]s)\s+(?:\w+\s+)?(?:{STANCE})\b"
    rf"|\baccording\s+to\s+(?:him|her|{_WRITER})\b",
    _CASELESS,
)
_HONORIFIC = r"(?:mr|mrs|ms|miss|dr|prof|professor)\.?\s+"
_INSTEAD = re.compile(rf"{_OPENING}(?:(?:what|how)\s+about\s+)?(?:{_HONORIFIC})?(?P<name>\w[^?!,;:]*\w)\W*", _CASELESS)
_OTHERS = re.compile(
    r"\b(?:others?|another|who|whom|whose|(?:any|every|no|some)(?:one|body)|authors|writers|articles)\b", _CASELESS
)

# Only what asks the others for the same: "Do others see more dams?" is another question.
_THE_REST = re.compile(
    rf"{_OPENING}(?:(?:what|how)\s+)?(?:(?:do|does|did|about)\s+)?(?:the\s+)?"
    r"(?:others|other\s+(?:authors|writers|articles)|(?:any|every)(?:one|body)\s+else|who\s+else|rest)"
    rf"(?:\s+(?:{SAYING}|agree|agrees|agreed|disagree|disagrees|disagreed))?"
    r"(?:\s+(?:so|(?:(?:about|on|of|with)\s+)?(?:it|this|that|him|her))|\s+(?:about|on)\s+(?P<topic>.*\w))?\W*",
    _CASELESS,
)

# Nothing but what somebody thinks: "Does Berg agree?", "What is Berg's view on this?" What Berg recommends is more than that.
_SAME = frozenset(
    re.findall(
        r"\S+",
        "and but so then what how about according to in on of with by is are was were do does did would has had the it this that "
        "s mr mrs ms miss dr prof professor say says said argue argues argued write writes wrote written think thinks thought "
        "believe believes believed see sees agree agrees agreed disagree disagrees disagreed differ differs differed "
        "view views opinion opinions argument arguments words account assessment verdict take position stance",
    )
)

_TOPICAL = TOPIC.partition("{}")[0]

TURNS = 20
"""So many earlier questions are looked at; a program may hand over thousands."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Where the answer to a follow-up has to come from.

    Attributes:
        aim: its question is the follow-up with the subject of the earlier questions, without the names of those who were asked.
        bare: what is asked now, without that subject; None when it is the earlier question, asked of another author.
    """

    aim: Aim
    bare: str | None


def carried(question: str, earlier: Sequence[str], sources: Sources, elsewhere: Elsewhere) -> Carried | None:
    """The source of a question that points back, or None when it may come from anywhere or stands by itself.

    Args:
        question: as it was typed.
        earlier: the questions before it, oldest first.
        sources: authors and titles of the collection.
        elsewhere: whether a name stands in what others wrote.
    """
    if not _points_back(question, sources):
        return None
    earlier = earlier[-TURNS:]
    # Nothing before the last question that stands by itself matters.
    first = next((i for i in reversed(range(len(earlier))) if not _points_back(earlier[i], sources)), 0)
    before: Carried | None = None
    subjects: list[str] = []
    for turn in (*earlier[first:], question):
        before = _next(turn, subjects, before, sources, elsewhere)
        subjects.append(turn if before is None else before.bare or before.aim.question)
    return before


def _next(
    question: str, subjects: Sequence[str], before: Carried | None, sources: Sources, elsewhere: Elsewhere
) -> Carried | None:
    """The source of one question of a conversation, from that of the question before."""
    own = aim(question, sources, elsewhere)
    if own is not None:
        topic = _topic(subjects, before) if _asks_the_same(question, sources) else None
        if topic is not None and not _asks_the_same(topic.question, sources):
            return Carried(_handed(topic, own.articles, sources), None)
        asked, added = resolved(own.question, subjects)
        return Carried(replace(own, question=asked, whole=asked if added and own.whole == question else own.whole), own.question)
    if before is None or not points_back(question):
        return None
    if rest := _THE_REST.fullmatch(question):
        return _of_the_rest(before, rest["topic"], sources)
    if _OTHERS.search(question):
        return None
    instead = _INSTEAD.fullmatch(question)
    # Names and nothing else: "What about Berg's view of bread?" is another question.
    if instead and sources.words.issuperset(re.findall(r"\w+", flat(" ".join(content_words(instead["name"]))))):
        other = aim(f"According to {instead['name']}, is it so?", sources, elsewhere)
        if other is not None:
            return Carried(_handed(before.aim, other.articles, sources), None)
    if names_an_author(question, sources) or not sources.surnames.keys().isdisjoint(map(flat, content_words(question))):
        return None
    asked, _ = resolved(question, subjects)
    if about := _ABOUT.fullmatch(question):
        return Carried(Aim(before.aim.articles, asked, TOPIC.format(about["topic"])), question)
    if _WRITES.search(question):
        return Carried(Aim(before.aim.articles, asked, asked), question)
    return None


def _points_back(question: str, sources: Sources) -> bool:
    """Whether a question can hardly be understood alone by who knows the authors."""
    return points_back(question) or _asks_the_same(question, sources)


def _asks_the_same(question: str, sources: Sources) -> bool:
    """Whether a question asks what an author thinks, and not about what: that was said before."""
    if not sources.words.union(_SAME).issuperset(re.findall(r"\w+", flat(question))):
        return False
    rest = without_authors(question, sources)
    words = WORD.findall(flat(rest))
    # "What does Berg say about Ruiz?" says about what.
    return rest != question and _SAME.issuperset(words) and words[-1:] != ["about"]


def _handed(topic: Aim, articles: Sequence[int], sources: Sources) -> Aim:
    """What was asked of one author, asked of another: without the name of the first, whom the second hardly ever mentions."""
    asked = " ".join(without_authors(topic.question, sources).split())
    if not content_words(asked):
        asked = topic.question  # it was about somebody who is an author too
    return Aim(tuple(articles), asked, _unnamed(topic, asked))


def _topic(subjects: Sequence[str], before: Carried | None) -> Aim | None:
    """What the question before asked; None when there is none."""
    if before is not None:
        return before.aim
    if not subjects:
        return None
    asked, _ = resolved(subjects[-1], subjects[:-1])
    return Aim((), asked, asked)


def _of_the_rest(before: Carried, topic: str | None, sources: Sources) -> Carried | None:
    """The question before, or a topic, asked of all articles but those that were asked; None when there are no others."""
    rest = tuple(number for number in sources.numbers if number not in before.aim.articles)
    asked = topic or before.aim.question
    whole = TOPIC.format(topic) if topic else _unnamed(before.aim, asked)
    return Carried(Aim(rest, asked, whole), None) if rest else None


def _unnamed(earlier: Aim, asked: str) -> str:
    """What a reranker is to read: as it was typed the question may hold the name of the author who was asked."""
    return earlier.whole if earlier.whole.startswith(_TOPICAL) else asked
