"""Whose words are asked for: a question that names an author or an article as its source is answered from there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from embeddings.articles.collectives import is_collective
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
_STANCE = (
    "view|views|opinion|argument|arguments|words|account|assessment|verdict|take|position|stance|criticism|warning|conclusion|"
    "conclusions|advice|explanation|claim|claims|proposal|proposals|recommendation|recommendations|prediction|thesis|reasoning"
)
_CASELESS = re.IGNORECASE
_BEFORE = re.compile(rf"(?:according\s+to|(?:in\s+)?the\s+(?:{_STANCE}|eyes)\s+of|\b(?:{_PIECE})\s+(?:by|of))\s+$", _CASELESS)
_AFTER = re.compile(rf"^\s*(?:['’]s?\s+(?:{_PIECE}|{_STANCE})\b|,?\s*(?:{_SAYING})\b)", _CASELESS)
_TITLE_BEFORE = re.compile(
    rf"(?:according\s+to|(?:\b(?:in|from|of|does)\s+)?(?:\bthe\s+)?\b(?:{_PIECE})(?:\s+(?:titled|entitled|called|named|on|about))?)"
    r"\s*[\"“«'‘]?$|(?:\b(?:in|from|of|does)\s+)?[\"“«'‘]$",
    _CASELESS,
)
_AUXILIARY = re.compile(r"\b(?:does|do|did|has|had|is|was|would|might)\s+$", _CASELESS)
_DOES = re.compile(r"\b(?:does|do|did|has|had|would|will|should)\s+$", _CASELESS)
_HONORIFIC = re.compile(r"\b(?:mr|mrs|ms|dr|prof|professor)\.?\s+$", _CASELESS)
_ASKS_WHAT = re.compile(r"\s*(?:what|how)?\s*", _CASELESS)
_JOINT = re.compile(r"^[\s,;:]*(?:(?:about|on|regarding|concerning|of|in|that)\s+)?", _CASELESS)


@dataclass(frozen=True, slots=True)
class Aim:
    """Where an answer has to come from.

    Attributes:
        articles: numbers of the articles.
        question: what is left to look for there, or the whole question when nothing would be left.
        author: whether it is an author that was named, not an article.
    """

    articles: tuple[int, ...]
    question: str
    author: bool = True


class Sources:
    """The authors and titles of a collection, folded once."""

    def __init__(self, articles: Sequence[Entry]) -> None:
        self.authors: dict[str, list[int]] = {}
        self.surnames: dict[str, list[int]] = {}
        self.whole: dict[str, set[str]] = {}
        self.titles: dict[str, list[int]] = {}
        for article in articles:
            for name in names(article.author):
                self.authors.setdefault(name, []).append(article.number)
                self.whole.setdefault(name.split()[-1], set()).add(name)
                # "The group" or "the institute" is seldom the one that wrote.
                if not is_collective(name):
                    self.surnames.setdefault(name.split()[-1], []).append(article.number)
            title = fold(article.title or "")
            if len(title.split()) >= 3:
                self.titles.setdefault(title, []).append(article.number)
        self.words = frozenset(word for name in self.authors for word in name.split())


Elsewhere = Callable[[str, Sequence[int]], bool]
"""Whether a name, as it is written, stands in the text of other articles than these."""


def aim(question: str, sources: Sources, elsewhere: Elsewhere = lambda _name, _articles: False) -> Aim | None:
    """The author or article that a question names as its source, or None.

    An author counts by the full name (two words or more) beside a word of saying, or after "according to"; and also by the last
    part of the name, or after "does", "would" and the like, unless the name stands in what others wrote: it may be that person
    who is asked about. A title (three words or more) counts in quotation marks, or after "the article" or "according to".
    """
    plain = " ".join("".join(c for c in unicodedata.normalize("NFKD", question) if not unicodedata.combining(c)).split())
    flat = fold(question)
    words = {word.removesuffix(end) for word in re.findall(r"[\w'’.-]*\w", flat) for end in ("", "'s", "’s")}
    last = [word for word in words if word in sources.surnames]
    whole = [name for word in words for name in sources.whole.get(word, ())]
    for known, some, without in (
        (sources.authors, whole, _without_author),
        (sources.titles, sources.titles, _without_title),
    ):
        for name, found in _named(plain, flat, some):
            if (rest := without(_HONORIFIC.sub("", plain[: found.start()]), plain[found.end() :])) is not None:
                return Aim(tuple(known[name]), _worth(rest, question), known is sources.authors)
    for known, some in ((sources.authors, whole), (sources.surnames, last)):
        for name, found in _named(plain, flat, some):
            before, after = _HONORIFIC.sub("", plain[: found.start()]), plain[found.end() :]
            if known is sources.surnames and not _alone(found.group(), before, after, question):
                continue
            rest = _without_author(before, after)
            if rest is None and _DOES.search(before):
                rest = f"{before}the author{after}"
            if rest is not None and not elsewhere(found.group(), known[name]):
                return Aim(tuple(known[name]), _worth(rest, question))
    return None


def _named(plain: str, flat: str, some: Iterable[str]) -> Iterator[tuple[str, re.Match[str]]]:
    """Those of some names that stand in a question, longest first."""
    for name in sorted({name for name in some if name in flat}, key=lambda name: (-len(name), name)):
        if found := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", plain, _CASELESS):
            yield name, found


def _alone(name: str, before: str, after: str, question: str) -> bool:
    """Whether a surname stands without an article or another person's first name before it or a further name after it."""
    if re.search(r"\b(?:the|an?|this|that|these|those|our|their)\s+$", before, _CASELESS):
        return False
    if question.islower():
        return True
    lone = re.search(r"(?:^|[^\w])[A-Z][\w’'-]*\s+$", before) is None or len(before.split()) == 1
    return name[0].isupper() and lone and re.match(r"\s+[A-Z]", after) is None


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
