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
from embeddings.articles.ranks import has_rank
from embeddings.articles.speech_words import (
    ANSWERS,
    BODIES,
    CALLS,
    INSTRUMENTS,
    MEASURES,
    NOUNS,
    NUMBERS,
    ONLY_QUOTED,
    OPINION,
    STRONG,
    TEXTS,
    WEAK,
)

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


_VERB = re.compile(rf"(?<![\w’'-])(?:{'|'.join(sorted(STRONG | WEAK | ONLY_QUOTED | CALLS))})(?![\w’'-])")
_BEFORE_VERB = re.compile(
    r"(?: (?:also|has|have|had|publicly|repeatedly|later|then|does|did|do|not|once|still|often|recently"
    r"|would|will|further|himself|herself|never|always|already|just|long|even|ever|only|\w{2,15}ly))+$"
)
_OPENS_AFTER = re.compile(r"[^.;:”]{0,60}“ {18}")
"""A quotation of some words, which `_without` leaves blank: of fewer it is a term."""
_FINDS, _SHOWS = frozenset(["find", "finds", "found"]), frozenset(["show", "shows", "showed"])
_BOUNDARY = re.compile(r"[,;:—–“”\"‘()]|(?<=\w )(?:that|but|while|as|although|when|because) ")
_ASIDE = re.compile(r"\([^()]{1,60}\)")
_LINK = re.compile(r"^(?:and|but|yet|while|although|however|still|[Aa]s) (?=\S)")
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
_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bLt)(?<!\bJr)(?<!\bSr)(?<!\bMrs)(?<!\bGen)(?<!\bCol)(?<!\bMaj)(?<!\bSen)"
    r"(?<!\bRep)(?<!\bGov)(?<!\bRev)(?<!\bProf)(?<!\bCapt)(?<!\bBrig)[.!?](?:\s|$)"
)
_SPEECH_OPENS = frozenset('“«"‘')
_NOBODY_TEXT = "plan schedule law rules whether how what which neither none nobody that this those these there one both all who"
_INSIDE_TEXT = """
who which whose is are was were be been being to by from than if not or while where should would could might must can may will
"""
_NOBODY, _INSIDE = frozenset(_NOBODY_TEXT.split()), frozenset(_INSIDE_TEXT.split())
_BEFORE_NOUN = frozenset(["one", "both", "all", "this", "that", "these", "those"])
_NEVER_TEXT = """
those none neither both and or but yet no nobody i we what whatever which how why where when whenever if because
"""
_NEVER_FIRST = frozenset(_NEVER_TEXT.split())
_DETERMINERS_TEXT = "the a an his her their its my our some many several another one two three that this"
_DETERMINERS = frozenset(_DETERMINERS_TEXT.split())
_PARTICLES_TEXT = "of the and for in on at de del al el bin ibn van von der la le du da di ul ur"
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
_PREPOSITIONS = frozenset(["of", "at", "by", "in", "for", "on", "from", "with", "near", "outside", "inside", "within"])
_RIGHT = re.compile(
    r" ((?:[^,;:.()—–“”\"]|(?<=Mr)\.|(?<=Ms)\.|(?<=Dr)\.|(?<=Mrs)\.|(?<=Gen)\.|(?<=Col)\.|(?<=Prof)\.|(?<= [A-Z])\.){2,60}?)"
    rf"(?=[,;:()—–“”\"]|{_END.pattern}|$)"
)
_PLACE = re.compile(r" (?:from|in|at|on|to|as|with|when|while|before|after|who|over|into|through|during|by) ")
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]+")
MOST_PARAGRAPHS = 12
"""A quotation over more paragraphs than this is not followed back to its speaker."""
_NAMES = re.compile(r"[A-Z][\w’'.-]+(?:(?:, | and |, and | )[A-Z][\w’'.-]+)*")


def reported(text: str, span: Span) -> Reported | None:
    """Who is speaking in ``text[span.start:span.end]``, or None when it is the author of ``text``."""
    start, end = _paragraph(text, span)
    copy = plain(text[start:end])
    quotes = _quotes(copy)
    first, last = span.start - start, min(span.end, end) - start
    if _mostly_quoted(copy, first, last, quotes):
        found = _speaker_of_quote(copy, start, first, last, quotes, text)
        return found if found.speaker else _goes_on(text, start, end) or found
    if exclaimed := _short_quote(copy, start, first, last, quotes, text):
        return exclaimed
    blank = _without(copy, quotes)
    return _attributed(blank[first:last], start + first, text)


def _goes_on(text: str, start: int, end: int) -> Reported | None:
    """The speaker of a quotation over several paragraphs, each of which opens it again and none but the last closes it."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text, max(0, start - LONGEST), end)]
    unclosed = False
    for low, high in reversed(lines[-MOST_PARAGRAPHS:]):
        copy = plain(text[low:high])
        quotes = _quotes(copy)
        if not quotes:
            return None
        open_end = quotes[-1][1] == len(copy)
        if low < start:
            if not (unclosed or open_end):
                return None
            first, last = quotes[-1]
            found = _speaker_of_quote(copy, low, first, last, quotes, text)
            if found.speaker:
                return found
            if not open_end:
                return None
        unclosed = open_end
        if copy[:1] not in _SPEECH_OPENS:
            return None
    return None


def _short_quote(copy: str, start: int, first: int, last: int, quotes: list[tuple[int, int]], text: str) -> Reported | None:
    """``“Rubbish!” shouted A B``: few words, but a whole utterance with its speaker right behind it."""
    for a, b in quotes:
        if first < a and b < last and not copy[first : a - 1].strip() and copy[b - 1 : b] in (",", "!", "?", "."):
            after = _END.split(_without(copy, quotes)[b + 1 : last], maxsplit=1)[0]
            found = _said(after, start + b + 1, text, quoted=True)
            if found and found.evidence.start - (start + b + 1) <= 1:
                return Reported(Speech.QUOTED, found.speaker, found.evidence)
    return None


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
        # Single marks become double ones: an apostrophe is no boundary.
        parts += [copy[at : a - 1], "“", " " * (b - a), "”" if b < len(copy) else ""]
        at = b + 1
    return "".join([*parts, copy[at:]])


def _speaker_of_quote(copy: str, start: int, first: int, last: int, quotes: list[tuple[int, int]], text: str) -> Reported:
    """The nearest clause that says who speaks: after the quote, else before it, without looking into other quotes."""
    own = next((a, b) for a, b in quotes if a < last and first < b)
    blank = _without(copy, quotes)
    after = _END.split(blank[own[1] + 1 :], maxsplit=1)[0]
    low = max((m.end() for m in _END.finditer(blank, 0, own[0])), default=0)
    if found := _named(blank[low : own[1] + 1 + len(after)], start + low):
        return Reported(Speech.QUOTED, found.speaker, found.evidence)
    for piece, at in ((after, own[1] + 1), (blank[: own[0] - 1], 0)):
        found = _said(piece, start + at, text, backwards=at == 0, quoted=True)
        if found:
            return Reported(Speech.QUOTED, found.speaker, found.evidence)
    return Reported(Speech.QUOTED, None, Span(start + own[0] - 1, min(start + own[1] + 1, start + len(copy))))


def _attributed(sentence: str, offset: int, text: str) -> Reported | None:
    return _named(sentence, offset) or _said(sentence, offset, text)


def _named(sentence: str, offset: int) -> Reported | None:
    """``according to A``, ``in A’s view``, ``in the words of A``, ``as A put it``."""
    for pattern in (_ACCORDING, _VIEW, _WORDS, _PUT_IT):
        m = pattern.search(sentence)
        words = m[1].lower().split() if m else []
        if not m or words[0] in (_NOBODY if len(words) == 1 else _NOBODY - _BEFORE_NOUN):
            continue
        if pattern is not _ACCORDING or words[-1] not in MEASURES:
            return Reported(Speech.ATTRIBUTED, m[1].strip(), Span(offset + m.start(), offset + m.end()))
    return None


def _said(piece: str, offset: int, text: str, *, backwards: bool = False, quoted: bool = False) -> Reported | None:
    """A clause such as "X said" or "said X" in a piece of a sentence."""
    piece = _ASIDE.sub(lambda m: " " * len(m[0]), piece)
    verbs = list(_VERB.finditer(piece))
    for verb in reversed(verbs) if backwards else verbs:
        if piece.startswith(" of ", verb.end()):
            continue  # "the public remark of": a noun
        left = piece[: verb.start()].rstrip()
        calls = verb[0] in CALLS and _OPENS_AFTER.match(piece, verb.end()) is not None
        if verb[0] in ONLY_QUOTED | CALLS and verb[0] not in WEAK and not quoted and not calls:
            continue
        if _says_nothing(verb[0], left, piece[verb.end() : verb.end() + 40]):
            continue
        strong = verb[0] in STRONG | ONLY_QUOTED or calls
        clause = piece.startswith((" that ", " out "), verb.end()) or verb[0] in OPINION or left.startswith("As ")
        bare = _BEFORE_VERB.sub("", left)
        cut = max((m.end() for pattern in (_BOUNDARY, _END) for m in pattern.finditer(bare)), default=0)
        names = _NAMES.fullmatch(bare.strip())
        speaker = _LINK.sub("", (bare if names else bare[cut:]).strip())
        at = offset + verb.start() - len(piece[: verb.start()]) + bare.rfind(speaker)
        texts = not TEXTS.isdisjoint(speaker.lower().split())
        if verb[0] in _FINDS and not clause and not texts:
            continue  # what a committee or the police find is a thing
        if verb[0] in _SHOWS and not (texts and (clause or not piece[verb.end() :].strip(" ,.”"))):
            continue  # what a map shows is a thing, too
        if speaker and _can_speak(speaker, strong, text, clause=clause):
            return Reported(Speech.ATTRIBUTED, speaker, Span(at, offset + verb.end()))
        right = _RIGHT.match(piece, verb.end())
        inverted = strong or (quoted and verb[0] in WEAK)
        if inverted and right and not speaker:
            for name in (right[1].strip(), _PLACE.split(right[1].strip(), maxsplit=1)[0]):
                if _can_speak(name, strong, text, named=True):
                    end = verb.end() + 1 + right[1].index(name) + len(name)
                    return Reported(Speech.ATTRIBUTED, name, Span(offset + verb.start(), offset + end))
    return None


def _can_speak(phrase: str, strong: bool, text: str, *, named: bool = False, clause: bool = False) -> bool:
    """Whether a phrase may be the subject of a verb of speech; of a weak one ("sees", "counts") only people and their texts,
    and a body of people where a clause follows or the verb is one of opinion.
    """
    words = phrase.split()
    if not 1 <= len(words) <= 9 or words[0].lower() in (_NOBODY | _NEVER_FIRST if len(words) == 1 else _NEVER_FIRST):
        return False
    lower = [word.lower().strip(".,’'") for word in words]
    at = next((at for at, word in enumerate(lower) if at and word in _PREPOSITIONS), len(lower))
    head = lower[at - 1]
    inside = lower[:at] if head in NOUNS | BODIES | TEXTS else lower
    if any(word in _INSIDE for word in inside) or not words[0][0].isalpha():
        return False
    if head in NOUNS or (clause and head in BODIES):
        return True
    if head in INSTRUMENTS:
        return False
    if _is_relative(words, lower) or head in TEXTS:
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


def _is_relative(words: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether somebody is named by whose relative they are: "Her brother Anwar"."""
    return (
        len(words) > 2
        and lower[0] in ("his", "her", "their", "my", "our", "its")
        and any(word in NOUNS | BODIES for word in lower[1:-1])
        and words[-1][0].isupper()
    )


def _says_nothing(verb: str, left: str, after: str) -> bool:
    """Whether a verb of speech has another sense here: "admitted 214 patients", "did not respond"."""
    if verb in NUMBERS:
        return re.match(r" (?:\d|(?:a|an|the|two|three|four|five|six|ten|dozens|hundreds|responsibility)\b)", after) is not None
    return verb in ANSWERS and re.search(r"(?:\bnot|n[’']t|\bnever|\bneither|\bfailed to)$", left) is not None


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
