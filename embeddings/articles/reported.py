"""Whether a stretch of an article is somebody else's words: inside quotation marks, or said to be somebody's. Pure.

The author of an article is not the author of what it quotes, and a citation has to say so. What is looked for is what the
sentence itself says ("X said", "according to X", "in X's view"); where it does not, the author is taken to speak.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from embeddings.articles.article import Span
from embeddings.articles.characters import LINE_END, plain
from embeddings.articles.names import is_name

LONGEST = 4_000
"""No more characters than this are looked at around a stretch."""

LEAST_WORDS = 4
"""Fewer quoted words than this are a term ("Operation Storm"), not a statement."""


class Speech(StrEnum):
    """How somebody else's words are given."""

    QUOTED = "quoted"
    ATTRIBUTED = "attributed"


@dataclass(frozen=True, slots=True)
class Reported:
    """Somebody else is speaking.

    Attributes:
        kind: in quotation marks, or in the author's words.
        speaker: as the article names them, or None when the article does not.
        evidence: where the article says so.
    """

    kind: Speech
    speaker: str | None
    evidence: Span


_STRONG = """
say says said told add adds added argue argues argued warn warns warned claim claims claimed acknowledge acknowledges
acknowledged announce announces announced insist insists insisted estimate estimates estimated explain explains explained stated
maintain maintains maintained concede concedes conceded admit admits admitted assert asserts asserted allege alleges
alleged declare declares declared stress stresses stressed contend contends contended write writes wrote remark remarks remarked
"""
_WEAK = """
report reports reported note notes noted describe describes described recall recalls recalled believe believes believed suggest
suggests suggested indicate indicates indicated conclude concludes concluded find finds found see sees saw count counts counted
list lists listed trace traces traced credit credits credited put puts observe observes observed think thinks thought
expect expects expected agree agrees agreed predict predicts predicted point points pointed attribute attributes attributed
"""
_SPEAKERS = """
author authors writer writers article articles op-ed op-eds report reports reporting paper papers study studies analyst analysts
official officials expert experts minister ministers spokesman spokeswoman spokesperson police researchers economists scholars
critics sources witnesses residents reviewers observers commentators journalists essay column editorial survey he she it they
"""
_STRONG_VERBS, _WEAK_VERBS, _NOUNS = (frozenset(words.split()) for words in (_STRONG, _WEAK, _SPEAKERS))
_VERB = re.compile(rf"(?<![\w’'-])(?:{'|'.join(sorted(_STRONG_VERBS | _WEAK_VERBS))})(?![\w’'-])")
_BEFORE_VERB = re.compile(
    r"(?: (?:also|has|have|had|publicly|repeatedly|later|then|does|did|do|not|once|still|often|recently"
    r"|would|will|further|himself|herself))+$"
)
_BOUNDARY = re.compile(r"[,;:—–“”\"‘()]|(?<=\w )(?:that|but|while|as|although|when|because) ")
_ASIDE = re.compile(r"\([^()]{1,60}\)")
_LINK = re.compile(r"^(?:and|but|yet|while|although|however|still) (?=\S)")
_ACCORDING = re.compile(r"\b[Aa]ccording to ([^,;:.()—–“”\"]{2,80}?)(?=[,;:()—–“”\"]|\.(?:\s|$)|$)")
_VIEW = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Bb]y) ([^,;:.()]{2,60}?)(?:’s|'s|’|') (?:own )?"
    r"(?:view|account|reading|opinion|telling|estimate|words|judge?ment|analysis)\b"
)
_NOBODY_TEXT = "plan schedule law rules whether how what which neither none nobody that this those these there one both all who"
_INSIDE_TEXT = "who which whose is are was were be been being to by from than if not or while where"
_NOBODY, _INSIDE = frozenset(_NOBODY_TEXT.split()), frozenset(_INSIDE_TEXT.split())
_NEVER_FIRST = frozenset(("those", "none", "neither", "both", "and", "or", "but", "yet"))
_DETERMINERS_TEXT = "the a an his her their its some many several another one two three that this"
_DETERMINERS = frozenset(_DETERMINERS_TEXT.split())
_PARTICLES_TEXT = "of the and for in on at de del al el bin ibn van von der la le du da di ul ur"
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
_NAMES = re.compile(r"[A-Z][\w’'.-]+(?:(?:, | and |, and | )[A-Z][\w’'.-]+)*")


def reported(text: str, span: Span) -> Reported | None:
    """Who is speaking in ``text[span.start:span.end]``, or None when it is the author of ``text``."""
    start, end = _paragraph(text, span)
    copy = plain(text[start:end])
    quotes = _quotes(copy)
    first, last = span.start - start, min(span.end, end) - start
    if _mostly_quoted(copy, first, last, quotes):
        return _speaker_of_quote(copy, start, first, last, quotes, text)
    blank = _without(copy, quotes)
    return _attributed(blank[first:last], start + first, text)


def _paragraph(text: str, span: Span) -> tuple[int, int]:
    low, high = max(0, span.start - LONGEST // 2), min(len(text), span.start + LONGEST)
    breaks = [m.end() for m in LINE_END.finditer(text, low, span.start)]
    after = LINE_END.search(text, min(span.end, high), high)
    return (breaks[-1] if breaks else low), (after.start() if after else high)


def _quotes(copy: str) -> list[tuple[int, int]]:
    """Ranges between quotation marks; one that is never closed reaches to the end, as in speech of several paragraphs."""
    found: list[tuple[int, int]] = []
    opened, closing = -1, ""
    for at, c in enumerate(copy):
        before, after = copy[at - 1 : at], copy[at + 1 : at + 2]
        if opened < 0 and (c in "“«" or (c in '"‘' and not before.isalnum() and after.strip())):
            opened, closing = at, {"“": "”", "«": "»", '"': '"', "‘": "’"}[c]
        elif opened >= 0 and c == closing and not (c == "’" and after.isalnum()):
            found.append((opened + 1, at))
            opened = -1
    if opened >= 0 and closing != "’":
        found.append((opened + 1, len(copy)))
    return found


def _mostly_quoted(copy: str, first: int, last: int, quotes: list[tuple[int, int]]) -> bool:
    pieces = [copy[max(a, first) : min(b, last)] for a, b in quotes if a < last and first < b]
    whole = copy[first:last]
    letters = sum(map(str.isalnum, whole))
    inside = sum(sum(map(str.isalnum, piece)) for piece in pieces)
    enough = sum(len(piece.split()) for piece in pieces) >= LEAST_WORDS or inside == letters
    return letters > 0 and enough and 2 * inside >= letters


def _without(copy: str, quotes: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for a, b in quotes:
        parts += [copy[at:a], " " * (b - a)]
        at = b
    return "".join([*parts, copy[at:]])


def _speaker_of_quote(copy: str, start: int, first: int, last: int, quotes: list[tuple[int, int]], text: str) -> Reported:
    """The nearest clause that says who speaks: after the quote, else before it, without looking into other quotes."""
    own = next((a, b) for a, b in quotes if a < last and first < b)
    blank = _without(copy, quotes)
    after = re.split(r"[.!?](?:\s|$)", blank[own[1] + 1 :], maxsplit=1)[0]
    for piece, at in ((after, own[1] + 1), (blank[: own[0] - 1], 0)):
        found = _said(piece, start + at, text, backwards=at == 0)
        if found:
            return Reported(Speech.QUOTED, found.speaker, found.evidence)
    return Reported(Speech.QUOTED, None, Span(start + own[0] - 1, min(start + own[1] + 1, start + len(copy))))


def _attributed(sentence: str, offset: int, text: str) -> Reported | None:
    for pattern in (_ACCORDING, _VIEW):
        m = pattern.search(sentence)
        if m and m[1].split()[0].lower() not in _NOBODY:
            return Reported(Speech.ATTRIBUTED, m[1].strip(), Span(offset + m.start(), offset + m.end()))
    return _said(sentence, offset, text)


def _said(piece: str, offset: int, text: str, *, backwards: bool = False) -> Reported | None:
    """A clause such as "X said" or "said X" in a piece of a sentence."""
    piece = _ASIDE.sub(lambda m: " " * len(m[0]), piece)
    verbs = list(_VERB.finditer(piece))
    for verb in reversed(verbs) if backwards else verbs:
        if piece.startswith(" of ", verb.end()):
            continue  # "the public remark of": a noun
        strong = verb[0] in _STRONG_VERBS
        left = piece[: verb.start()].rstrip()
        bare = _BEFORE_VERB.sub("", left)
        cut = max((m.end() for m in _BOUNDARY.finditer(bare)), default=0)
        names = _NAMES.fullmatch(bare.strip())
        speaker = _LINK.sub("", (bare if names else bare[cut:]).strip())
        at = offset + verb.start() - len(piece[: verb.start()]) + bare.rfind(speaker)
        if speaker and _can_speak(speaker, strong, text):
            return Reported(Speech.ATTRIBUTED, speaker, Span(at, offset + verb.end()))
        right = re.match(r" ([^,;:.()—–“”\"]{2,60}?)(?=[,;:.()—–“”\"]|$)", piece[verb.end() :])
        if strong and right and not speaker and _can_speak(right[1].strip(), strong, text, named=True):
            return Reported(Speech.ATTRIBUTED, right[1].strip(), Span(offset + verb.start(), offset + verb.end() + right.end()))
    return None


def _can_speak(phrase: str, strong: bool, text: str, *, named: bool = False) -> bool:
    """Whether a phrase may be the subject of a verb of speech; of a weak one ("sees", "counts") only people and their texts."""
    words = phrase.split()
    if not 1 <= len(words) <= 9 or words[0].lower() in (_NOBODY | _NEVER_FIRST if len(words) == 1 else _NEVER_FIRST):
        return False
    if any(word.lower() in _INSIDE for word in words) or not words[0][0].isalpha():
        return False
    lower = [word.lower().strip(".,’'") for word in words]
    head = lower[lower.index("of") - 1] if "of" in lower[1:] else lower[-1]
    if head in _NOUNS:
        return True
    if strong:
        return (words[0][0].isupper() and _is_one_name(words)) or (lower[0] in _DETERMINERS and len(words) > 1) or named
    return all(_is_person(person, text) for person in re.split(r", and |, | and ", phrase))


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
