"""Whose words are asked for: a question that names an author or an article as its source is answered from there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from qa.directory import Entry
from qa.names import fold

_SAYING = (
    "say|says|said|saying|argue|argues|argued|write|writes|wrote|written|claim|claims|claimed|think|thinks|thought|believe|"
    "believes|believed|suggest|suggests|suggested|recommend|recommends|recommended|propose|proposes|proposed|describe|describes|"
    "described|explain|explains|explained|note|notes|noted|report|reports|reported|mention|mentions|mentioned|warn|warns|warned|"
    "conclude|concludes|concluded|call|calls|called|see|sees|view|views|viewed|consider|considers|considered|maintain|maintains|"
    "maintained|identify|identifies|identified|blame|blames|blamed|attribute|attributes|attributed|expect|expects|predict|predicts|"
    "predicted|advise|advises|advocate|advocates|advocated|define|defines|defined|cite|cites|cited|discuss|discusses|discussed"
)
_PIECE = "article|piece|op-ed|essay|column|analysis|text|report"
_CASELESS = re.IGNORECASE
_BEFORE = re.compile(rf"(?:according\s+to|in\s+the\s+(?:view|opinion|words|eyes)\s+of|\b(?:{_PIECE})\s+(?:by|of))\s+$", _CASELESS)
_AFTER = re.compile(rf"^\s*(?:['’]s?\s+(?:{_PIECE}|view|views|opinion|argument|words)\b|,?\s*(?:{_SAYING})\b)", _CASELESS)
_TITLE_BEFORE = re.compile(
    rf"(?:according\s+to|(?:\b(?:in|from|of|does)\s+)?(?:\bthe\s+)?\b(?:{_PIECE})(?:\s+(?:titled|entitled|called|named|on|about))?)"
    r"\s*[\"“«'‘]?$|(?:\b(?:in|from|of|does)\s+)?[\"“«'‘]$",
    _CASELESS,
)
_AUXILIARY = re.compile(r"\b(?:does|do|did|has|had|is|was|would|might)\s+$", _CASELESS)
_ASKS_WHAT = re.compile(r"\s*(?:what|how)?\s*", _CASELESS)
_JOINT = re.compile(r"^[\s,;:]*(?:(?:about|on|regarding|concerning|of|in|that)\s+)?", _CASELESS)


@dataclass(frozen=True, slots=True)
class Aim:
    """Where an answer has to come from.

    Attributes:
        articles: numbers of the articles.
        question: what is left to look for there, or the whole question when nothing would be left.
    """

    articles: tuple[int, ...]
    question: str


class Sources:
    """The authors and titles of a collection, folded once."""

    def __init__(self, articles: Sequence[Entry]) -> None:
        self.authors: dict[str, list[int]] = {}
        self.titles: dict[str, list[int]] = {}
        for article in articles:
            for name in names(article.author):
                self.authors.setdefault(name, []).append(article.number)
            title = fold(article.title or "")
            if len(title.split()) >= 3:
                self.titles.setdefault(title, []).append(article.number)


def aim(question: str, sources: Sources) -> Aim | None:
    """The author or article that a question names as its source, or None.

    An author counts when the full name (two words or more) stands beside a word of saying, or after "according to". A title
    (three words or more) counts in quotation marks, or after "the article" or "according to".
    """
    plain = " ".join("".join(c for c in unicodedata.normalize("NFKD", question) if not unicodedata.combining(c)).split())
    flat = fold(question)
    for known, without in ((sources.authors, _without_author), (sources.titles, _without_title)):
        for name in sorted((name for name in known if name in flat), key=lambda name: (-len(name), name)):
            found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", plain, _CASELESS)
            if found and (rest := without(plain[: found.start()], plain[found.end() :])) is not None:
                return Aim(tuple(known[name]), _worth(rest, question))
    return None


def names(author: str | None) -> list[str]:
    """The full names in an author line, folded: those of two words or more."""
    parts = re.split(r"\s*(?:,|;|&|\band\b)\s*", fold(author or ""))
    return [part for part in parts if len(part.split()) >= 2]


def _without_author(before: str, after: str) -> str | None:
    """What is asked, without who is asked about and the word of saying; None when the name is not a source here."""
    if source := _BEFORE.search(before):
        return before[: source.start()] + " " + after.lstrip(" ,")
    saying = _AFTER.match(after)
    if saying is None:
        return None
    head = _AUXILIARY.sub("", before)
    # "what does X say about Y" asks about Y; "why does X argue that Y" asks why Y.
    head = "" if _ASKS_WHAT.fullmatch(head) else head
    return head + " " + _JOINT.sub("", after[saying.end() :])


def _without_title(before: str, after: str) -> str | None:
    """What is asked, without the title; None when the title is not a source here."""
    source = _TITLE_BEFORE.search(before)
    if source is None:
        return None
    after = after.lstrip("\"”»'’ ,")
    saying = _AFTER.match(after)
    return before[: source.start()] + " " + (_JOINT.sub("", after[saying.end() :]) if saying else after)


def _worth(rest: str, question: str) -> str:
    """What is left of a question, when it still asks something."""
    return " ".join(rest.split()) if re.search(r"\w{3,}", rest) else question
