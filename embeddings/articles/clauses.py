"""Clauses that say whose words a sentence gives: "A said", "said A", "according to A", "in A's view". Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from embeddings.articles.article import Span
from embeddings.articles.names import is_name
from embeddings.articles.speakers import NOBODY, can_speak
from embeddings.articles.speech_words import (
    ANSWERS,
    CALLS,
    MEASURES,
    NOUNS_TOO,
    NUMBERS,
    ONLY_QUOTED,
    OPINION,
    PRONOUNS,
    STRONG,
    TEXTS,
    WEAK,
)


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


_VERB = re.compile(rf"(?<![\w’'-])(?:{'|'.join(sorted(STRONG | WEAK | ONLY_QUOTED | CALLS))})(?![\w’'-])")
_BEFORE_VERB = re.compile(
    r"(?: (?:also|has|have|had|publicly|repeatedly|later|then|does|did|do|not|once|still|often|recently"
    r"|would|will|further|himself|herself|never|always|already|just|long|even|ever|only|\w{2,15}ly))+$"
)
_OPENS_AFTER = re.compile(r"(?:(?! to | that | and | who | which )[^.;:”]){0,60}“ {18}")
"""A quotation of some words, which `_without` leaves blank: of fewer it is a term."""
_WITH_TEXT = "of including by with and at for in from as like to on or than under near versus against about"
_TELLS_TEXT = "tell tells told inform informs informed assure assures assured"
_NO_SUBJECT_TEXT = "that in on at by to of from with during after before as when while if last this earlier for it"
_OPENERS_TEXT = "On In By At Since After Before Last However Meanwhile Still Instead Therefore Yesterday Today"
_WITH, _TELLS, _NO_SUBJECT, _OPENERS = (
    frozenset(words.split()) for words in (_WITH_TEXT, _TELLS_TEXT, _NO_SUBJECT_TEXT, _OPENERS_TEXT)
)
_REMEMBERS = frozenset(["remember", "remembers", "remembered"])
_FINDS, _SHOWS = frozenset(["find", "finds", "found"]), frozenset(["show", "shows", "showed"])
_BOUNDARY = re.compile(r"[,;:—–“”\"‘()]|(?<=\w )(?:that|but|while|as|although|when|because) ")
_ASIDE = re.compile(r"\([^()]{1,60}\)")
_LINK = re.compile(r"^(?:[Aa]nd|[Bb]ut|[Yy]et|while|although|though|[Hh]owever|[Ss]till|[Aa]s) (?=\S)")
_ACCORDING = re.compile(r"\b[Aa]ccording to ([^,;:.()—–“”\"]{2,80}?)(?=[,;:()—–“”\"]|\.(?:\s|$)|$)")
_VIEW = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Bb]y) ([^,;:.()]{2,60}?)(?:’s|'s|’|') (?:own )?"
    r"(?:view|account|reading|opinion|telling|estimate|words|judge?ment|analysis)\b"
)
_WORDS = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Bb]y) the (?:words|view|account|opinion|telling|reading|estimation|judge?ment|phrase) of "
    r"([^,;:()—–“”\"]{2,60}?)(?=[,;:()—–“”\"]|\.(?:\s|$)|$)"
)
_PUT_IT = re.compile(
    r"\b[Aa]s ([^,;:.()“”\"]{2,60}?) (?:once |later |recently |memorably |himself |herself |has |had )*(?:put|puts) it\b"
)
END = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bLt)(?<!\bJr)(?<!\bSr)(?<!\bMrs)(?<!\bGen)(?<!\bCol)(?<!\bMaj)(?<!\bSen)"
    r"(?<!\bNo)(?<!\bSens)(?<!\bRep)(?<!\bGov)(?<!\bRev)(?<!\bProf)(?<!\bCapt)(?<!\bBrig)[.!?](?:\s|$)"
)
_BEFORE_NOUN = frozenset(["one", "both", "all", "this", "that", "these", "those"])
_RIGHT = re.compile(
    r" ((?:[^,;:.()—–“”\"]|(?<=Mr)\.|(?<=Ms)\.|(?<=Dr)\.|(?<=Mrs)\.|(?<=Gen)\.|(?<=Col)\.|(?<=Prof)\.|(?<= [A-Z])\.){2,60}?)"
    rf"(?=[,;:()—–“”\"]|{END.pattern}|$)"
)
_PLACE = re.compile(r" (?:from|in|at|on|to|as|with|when|while|before|after|who|over|into|through|during|by) ")
_NAMES = re.compile(r"[A-Z][\w’'.-]+(?:(?:, | and |, and | )[A-Z][\w’'.-]+)*")
_NAME = r"((?:[A-Z][\w’'.-]* ){1,4}[A-Z][\w’'-]+)"
_BEFORE, _WITHIN = re.compile(rf"(?:^|(\S+) ){_NAME}, [^,;:.“”()]{{3,80}},\s*$"), re.compile(rf", {_NAME},\s*$")
_APART = re.compile(r";|, (?:while|whereas) ")
"""Between two clauses that are set against each other."""
_JOINS = re.compile(r"(?:, and|,? (?:but|yet|while|whereas|although|though)),? $")
_JOINED = re.compile(r";|, and |,? (?:but|yet|while|whereas|although|though) ")
_WHOSE = re.compile(r"(?:[’']s|s[’']|\b(?:my|our|your|his|her|its|their))$", re.IGNORECASE)
"""At the end of what stands before a noun: "Khan's list", "Her remarks"."""
_SUBJECT = re.compile(r" (?:he|she|it|they|we|I|there) ")


def named(sentence: str, offset: int) -> Reported | None:
    """``according to A``, ``in A’s view``, ``in the words of A``, ``as A put it``."""
    for pattern in (_ACCORDING, _VIEW, _WORDS, _PUT_IT):
        m = pattern.search(sentence)
        words = m[1].lower().split() if m else []
        if not m or words[0] in (NOBODY if len(words) == 1 else NOBODY - _BEFORE_NOUN):
            continue
        if pattern is not _ACCORDING or words[-1] not in MEASURES:
            return Reported(Speech.ATTRIBUTED, _SUBJECT.split(m[1])[0].strip(), Span(offset + m.start(), offset + m.end()))
    return None


def said(piece: str, offset: int, text: str, *, backwards: bool = False, quoted: bool = False) -> Reported | None:
    """A clause such as "X said" or "said X" in a piece of a sentence."""
    piece = _ASIDE.sub(lambda m: " " * len(m[0]), piece)
    verbs = list(_VERB.finditer(piece))
    for verb in reversed(verbs) if backwards else verbs:
        if piece.startswith(" of ", verb.end()):
            continue  # "the public remark of": a noun
        left = piece[: verb.start()].rstrip()
        if verb[0] in NOUNS_TOO and _WHOSE.search(left):
            continue
        calls = verb[0] in CALLS and _OPENS_AFTER.match(piece, verb.end()) is not None
        if verb[0] in ONLY_QUOTED | CALLS and verb[0] not in WEAK and not quoted and not calls:
            continue
        if _says_nothing(verb[0], left, piece[verb.end() : verb.end() + 40]):
            continue
        strong = verb[0] in STRONG | ONLY_QUOTED or calls
        clause = piece.startswith((" that ", " out "), verb.end()) or verb[0] in OPINION or left.startswith("As ")
        bare = _BEFORE_VERB.sub("", left)
        cut = max((m.end() for pattern in (_BOUNDARY, END) for m in pattern.finditer(bare)), default=0)
        first = bare.split(maxsplit=1)[0].strip(",") if bare.strip() else ""
        names = _NAMES.fullmatch(bare.strip()) if first not in _OPENERS else None
        speaker = _LINK.sub("", (bare if names else bare[cut:]).strip())
        at = offset + verb.start() - len(piece[: verb.start()]) + bare.rfind(speaker)
        texts = not quoted and not TEXTS.isdisjoint(speaker.lower().split())
        if verb[0] in _FINDS and not clause and not texts:
            continue  # what a committee or the police find is a thing
        if verb[0] in _REMEMBERS and not (clause or quoted):
            continue  # so is what somebody remembers
        if verb[0] in _SHOWS and not (texts and not quoted and (clause or not piece[verb.end() :].strip(" ,.”"))):
            continue  # what a map shows is a thing, too
        if not speaker and (beside := _apposed(bare)):
            at = offset + bare.rindex(beside)
            return Reported(Speech.ATTRIBUTED, beside, Span(at, offset + verb.end()))
        if speaker and can_speak(speaker, strong, text, clause=clause, quoted=quoted):
            return Reported(Speech.ATTRIBUTED, speaker, Span(at, offset + verb.end()))
        right = _RIGHT.match(piece, verb.end())
        inverted = ((strong and not calls) or (quoted and verb[0] in WEAK - CALLS - _SHOWS)) and verb[0] not in _TELLS
        if inverted and right and not speaker and right[1].split()[0].lower() not in _NO_SUBJECT:
            for name in (right[1].strip(), _PLACE.split(right[1].strip(), maxsplit=1)[0]):
                if can_speak(name, strong, text, named=True):
                    end = verb.end() + 1 + right[1].index(name) + len(name)
                    return Reported(Speech.ATTRIBUTED, name, Span(offset + verb.start(), offset + end))
    return None


def shared(sentence: str, found: Reported, offset: int, text: str) -> bool:
    """Whether a part of a sentence is not the speaker's found in it: a clause stands before theirs, or another speaks after.

    "Khan would wait; Malik thinks otherwise" is not Malik's. Where it is theirs all the same, a name is lost, not invented.
    """
    before = END.split(sentence[: found.evidence.start - offset])[-1]
    if _APART.search(before) or (_JOINS.search(before) and _JOINS.sub("", before).strip()):
        return True
    after = END.split(sentence[found.evidence.end - offset :], maxsplit=1)[0]
    return any(_is_of_another(clause.strip(), found, text) for clause in _JOINED.split(after)[1:])


def _is_of_another(clause: str, found: Reported, text: str) -> bool:
    other = said(clause, 0, text)
    if other is None or other.speaker is None or other.speaker.lower() in PRONOUNS:
        return False
    return other.evidence.of(clause).startswith(other.speaker) and other.speaker != found.speaker


def _apposed(bare: str) -> str:
    """The name in ``A B, economist at C,`` or ``an economist at C, A B,`` before a verb; nothing where it is unsure."""
    m = _BEFORE.search(bare[-200:])
    if m and is_name(m[2], alone=True) and not re.search("[’']s", m[2]) and (m[1] or "").lower() not in _WITH:
        return m[2]
    m = _WITHIN.search(bare[-200:])
    return m[1] if m and is_name(m[1], alone=True) else ""


def _says_nothing(verb: str, left: str, after: str) -> bool:
    """Whether a verb of speech has another sense here: "admitted 214 patients", "did not respond"."""
    if verb in NUMBERS:
        return re.match(r" (?:\d|(?:two|three|four|five|six|ten|dozens|hundreds|responsibility)\b)", after) is not None
    if after.startswith((" guilty", " not guilty")) or left.endswith(("n’t", "n't")):
        return True
    return verb in ANSWERS and re.search(r"(?:\bnot|n[’']t|\bnever|\bneither|\bfailed to)$", left) is not None
