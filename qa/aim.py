"""Whose words are asked for: a question that names an author or an article as its source is answered from there."""

from __future__ import annotations

import re
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
_BEFORE = rf"(?:according\s+to|in\s+the\s+(?:view|opinion|words|eyes)\s+of|(?:{_PIECE})\s+(?:by|of))\s+$"
_AFTER = rf"^\s*(?:['’]s?\s+(?:{_PIECE}|view|views|opinion|argument|words)\b|,?\s*(?:{_SAYING})\b)"
_AUXILIARY = r"\b(?:does|do|did|has|had|is|was|would|might)\s+$"
_REST = re.compile(r"^[\s,;:]+|^\s*(?:about|on|regarding|concerning|of|in|that)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Aim:
    """Where an answer has to come from.

    Attributes:
        articles: numbers of the articles.
        question: what is left to look for there, or the whole question when nothing would be left.
    """

    articles: tuple[int, ...]
    question: str


def aim(question: str, articles: Sequence[Entry]) -> Aim | None:
    """The author or article that a question names as its source, or None.

    An author counts when the full name (two words or more) stands beside a word of saying, or after "according to". A title
    counts when it stands in the question whole (three words or more).
    """
    flat = fold(question)
    authors: dict[str, list[int]] = {}
    for article in articles:
        for name in names(article.author):
            authors.setdefault(name, []).append(article.number)
    for name in sorted(authors, key=lambda name: (-len(name), name)):
        found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", flat)
        if found and (rest := _without(flat, found)) is not None:
            return Aim(tuple(authors[name]), _worth(rest, question))
    for article in sorted(articles, key=lambda article: (-len(article.title or ""), article.number)):
        title = fold(article.title or "")
        if len(title.split()) >= 3 and (found := re.search(rf"(?<!\w){re.escape(title)}(?!\w)", flat)):
            same = tuple(other.number for other in articles if fold(other.title or "") == title)
            return Aim(same, _worth(flat[: found.start()] + " " + flat[found.end() :], question))
    return None


def names(author: str | None) -> list[str]:
    """The full names in an author line, folded: those of two words or more."""
    parts = re.split(r"\s*(?:,|;|&|\band\b)\s*", fold(author or ""))
    return [part for part in parts if len(part.split()) >= 2]


def _without(flat: str, found: re.Match[str]) -> str | None:
    """The folded question without who is asked about and the word of saying; None when the name is not a source here."""
    before, after = flat[: found.start()], flat[found.end() :]
    if source := re.search(_BEFORE, before):
        return before[: source.start()] + " " + after.lstrip(" ,")
    saying = re.match(_AFTER, after)
    if saying is None:
        return None
    head = re.sub(_AUXILIARY, "", before)
    tail = after[saying.end() :]
    # "what does X say about Y" asks about Y; "why does X argue that Y" asks why Y.
    head = "" if re.fullmatch(r"\s*(?:what|how)?\s*", head) else head
    return head + " " + _REST.sub("", tail)


def _worth(rest: str, question: str) -> str:
    """What is left of a question, when it still asks something."""
    words = re.findall(r"\w{3,}", rest)
    return " ".join(rest.split()) if len(words) >= 1 and len(rest.strip()) >= 4 else question
