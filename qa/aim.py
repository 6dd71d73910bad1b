"""Whose words are asked for: a question that names an author or an article as its source is answered from there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from qa.followup import content_words
from qa.phrases import phrases
from qa.sources import SUFFIXES, WORD, Sources, flat, plain

SAYING = (
    "say|says|said|saying|argue|argues|argued|write|writes|wrote|written|claim|claims|claimed|think|thinks|thought|believe|"
    "believes|believed|suggest|suggests|suggested|recommend|recommends|recommended|propose|proposes|proposed|describe|describes|"
    "described|explain|explains|explained|note|notes|noted|report|reports|reported|mention|mentions|mentioned|warn|warns|warned|"
    "conclude|concludes|concluded|call|calls|called|see|sees|view|views|viewed|consider|considers|considered|maintain|maintains|"
    "maintained|identify|identifies|identified|blame|blames|blamed|attribute|attributes|attributed|expect|expects|predict|predicts|"
    "predicted|advise|advises|advocate|advocates|advocated|define|defines|defined|cite|cites|cited|discuss|discusses|discussed"
)
_RATING = (
    "rate|rates|rated|judge|judges|judged|assess|assesses|assessed|evaluate|evaluates|evaluated|make\\s+of|makes\\s+of|made\\s+of"
)
_PIECE = "article|piece|op-ed|essay|column|analysis|text|report"
STANCE = (
    "view|views|opinion|opinions|argument|arguments|words|account|assessment|verdict|take|position|stance|warning|conclusion|"
    "conclusions|advice|explanation|thesis|reasoning|recommendation|recommendations|prediction|predictions|main point"
)
_CASELESS = re.IGNORECASE
_BEFORE = re.compile(rf"(?:according\s+to|in\s+the\s+(?:view|opinion|words|eyes)\s+of|\b(?:{_PIECE})\s+(?:by|of))\s+$", _CASELESS)
_SAYS = re.compile(rf"^,?\s*(?:{SAYING})\b", _CASELESS)
_RATES = re.compile(rf"^\s*(?:{_RATING})\b", _CASELESS)
_OF_PIECE = re.compile(rf"^['’]s?\s+(?:{_PIECE})\b", _CASELESS)
_OF_STANCE = re.compile(rf"^['’]s?\s+(?:\w+\s+)?(?:{STANCE})\b", _CASELESS)
# "What is Berg's view", "in Berg's view", "Berg's view of": Berg is the source. "Who rejected Berg's proposal" asks others.
_WHAT_ARE = r"^(?:(?:so|and|but|then),?\s+)?(?:what|how)\s+(?:is|are|was|were)\s+"
_ASKS_STANCE = re.compile(rf"(?:^|{_WHAT_ARE}|\b(?:in|from)\s+)$", _CASELESS)
# "What are Berg's four demands?" asks Berg, as nobody else writes of a Berg: that is looked at.
_ASKS_OWN = re.compile(rf"{_WHAT_ARE}$", _CASELESS)
_OWN = re.compile(r"^['’]s?\s+(?=\w)")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|gets?|got)\s+$", _CASELESS)
_DOES = re.compile(r"\b(?:do|does|did|has|have|had|would|will|should|could|can|might)(?:n['’]t)?\s+$", _CASELESS)
_TITLE_BEFORE = re.compile(
    rf"(?:according\s+to|(?:\b(?:in|from|of|does)\s+)?(?:\bthe\s+)?\b(?:{_PIECE})(?:\s+(?:titled|entitled|called|named|on|about))?)"
    r"\s*[\"“«'‘]?$|(?:\b(?:in|from|of|does)\s+)?[\"“«'‘]$",
    _CASELESS,
)
# Where these words stand around it, a whole title is one without quotation marks, too.
_DOES_IT = re.compile(r"\bdoes\s+$", _CASELESS)
_WHAT_IS = re.compile(r"\s*what\s+(?:is|was)\s+", _CASELESS)
_IT_IS_ABOUT = re.compile(r"\s*about\W*", _CASELESS)
_SUMMARY = re.compile(rf"\bsummary\s+of\s+(?:the\s+(?:{_PIECE})\s+)?[\"“«'‘]?$", _CASELESS)
_AUXILIARY = re.compile(r"\b(?:does|do|did|has|had|is|are|was|were|would|might)\s+$", _CASELESS)
_ASKS_WHAT = re.compile(r"\s*(?:(?:so|and|but|then)\s+)?(?:(?:what|how)\b)?\s*", _CASELESS)
_SOURCE_LEFT = re.compile(r"\b(?:in|from)\s+$", _CASELESS)
_JOINT = re.compile(r"^[\s,;:]*(?:(?:about|on|regarding|concerning|of|in|that)\s+)?", _CASELESS)
_ABOUT = re.compile(r"^\s*(?:about|on|regarding|concerning|of)\s", _CASELESS)
_HONORED = r"\b(?:mr|mrs|ms|miss|dr|prof|professor)\.?\s+"
_HONORIFIC = re.compile(rf"(?:{_HONORED})+$", _CASELESS)
_LEADS = re.compile(
    r"(?:^|[,;:(–—]\s*|\b(?:what|how|why|that|which|if|when|where|who|whom|is|are|was|were|according\s+to|by|of|in|from|with|and|or|than)\s+)$",
    _CASELESS,
)
"""What may stand before a surname that stands by itself; anything else may be part of another name, or of another thing."""

_SUFFIXED = rf",?\s*\(?(?:{'|'.join(sorted(SUFFIXES))})\b\.?\)?"
_SUFFIX = re.compile(rf"^{_SUFFIXED}", _CASELESS)
_LISTED = re.compile(
    rf"(?:{_SUFFIXED})?[\"”»“]?\s*(?:,(?:\s*(?:and|or)\b)?|&|\b(?:and|or)\b)\s*(?:{_HONORED})*[\"“«„]?", _CASELESS
)
"""What stands between two names of one list."""

_OPENED, _CLOSED = re.compile(r"[\"“«„]\s*$"), re.compile(r"^\s*[\"”»“]")

_TYPED = re.compile(r"[^\W\d_]+(?:[-'’](?!s\b)[^\W\d_]+)*")
BESIDE = 60
"""Characters around a word in which a word of saying is looked for."""

PLACES = 8
"""So often a name is looked at in one question; whoever writes it more often says nothing else with it."""

TOPIC = "What is said about {}?"
"""How the judge is asked for anything about a topic; it was trained on such questions (`embeddings/training/topics.py`)."""

Elsewhere = Callable[[str, Sequence[int]], bool]
"""Whether a name, as it was typed, stands in what others wrote than the authors of these articles."""


@dataclass(frozen=True, slots=True)
class Aim:
    """Where an answer has to come from.

    Attributes:
        articles: numbers of the articles.
        question: what is left to look for there, or the whole question when too little would be left.
        whole: the question as who reads the authors of articles may be asked it: as it was typed, or for anything at all about
            what is left.
    """

    articles: tuple[int, ...]
    question: str
    whole: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of a source.

    Attributes:
        rest: what is left of the question.
        topic: whether that is a mere topic.
        title: whether the source is an article; its title is read before every sentence, and need not be asked for.
    """

    rest: str
    topic: bool = False
    title: bool = False

    def of(self, articles: tuple[int, ...], question: str) -> Aim:
        """The aim of a question, when what is left of it still asks something; otherwise it is asked whole."""
        rest = " ".join(self.rest.split())
        if not content_words(rest):
            return Aim(articles, question, question)
        if self.topic:
            return Aim(articles, rest, TOPIC.format(rest.rstrip("?!. ")))
        return Aim(articles, rest, rest if self.title else question)


@dataclass(frozen=True, slots=True)
class _Named:
    """An author in a question: where the name stands, what is before and after it there, and whose articles are meant."""

    articles: tuple[int, ...]
    before: str
    after: str
    typed: str
    whole: bool
    start: int
    end: int


def aim(question: str, sources: Sources, elsewhere: Elsewhere = lambda _name, _articles: False) -> Aim | None:
    """The author or article that a question names as its source, or None.

    An author counts beside a word of saying, after "according to", in "what is Berg's view", and after "does" or "would": the
    whole name or the last part. That last part, and either after "does", count only when the name does not stand in what
    others wrote: it may be that person who is asked about. Of several authors in one question, all are meant, and a list of
    them is left out like one name. A title (three words or more) counts in quotation marks, after "the article" or "according
    to", and where it says something, is about something or has a summary.
    """
    every = _authors(question, sources)
    for listed in _lists(question, every):
        together = _as_one(question, listed)
        rest = _asks(together)
        doubtful = [named for named in listed if not (named.whole and _source(together))]
        if rest is None or any(elsewhere(named.typed, named.articles) for named in doubtful):
            continue
        typed = {named.typed.lower() for named in listed}
        others = [n for n in every if n.typed.lower() not in typed and not elsewhere(n.typed, n.articles)]
        if others:
            return Aim(_articles([together, *others]), question, question)
        return rest.of(together.articles, question)
    line, places = plain(question)
    low = flat(question)
    for title in sorted((title for title in sources.titles if title in low), key=lambda title: (-len(title), title)):
        for start, end in _spans(title, line, places):
            rest = _without_title(question[:start], question[end:])
            if rest is not None:
                return rest.of(tuple(sources.titles[title]), question)
    return None


def names_an_author(question: str, sources: Sources) -> bool:
    """Whether an author's name stands in a question, for whatever reason."""
    return bool(_authors(question, sources))


def without_authors(question: str, sources: Sources) -> str:
    """The question without the names of authors in it."""
    for named in sorted(_authors(question, sources), key=lambda named: named.start, reverse=True):
        question = f"{question[: named.start]} {question[named.end :]}"
    return question


def _authors(question: str, sources: Sources) -> list[_Named]:
    """Every place of a question where an author may be named: whole names first."""
    line, places = plain(question)
    words = frozenset(WORD.findall(line.lower()))
    words |= {word.removesuffix("'s") for word in words}
    whole = list(_found(question, line, places, sources.whole_names(words), sources.authors, whole=True))
    taken = [named.typed.lower() for named in whole]
    last = [
        named
        for named in _found(question, line, places, sources.last_names(words), sources.surnames, whole=False)
        if not any(named.typed.lower() in name.split() for name in taken) and _alone(named)
    ]
    return [*whole, *last]


def respelt(question: str, sources: Sources, unknown: Callable[[str], bool], elsewhere: Elsewhere) -> str:
    """The question with a misspelt surname beside a word of saying as its author writes it, when it asks that author.

    In small letters, so that whoever else may be meant is looked for with all care (`Elsewhere`).

    Args:
        question: as it was typed.
        sources: authors and titles of the collection.
        unknown: whether a word stands nowhere in the index.
        elsewhere: as for `aim`.
    """
    quoted = [phrase for phrase in phrases(question) if " " in phrase]
    strange = (
        match
        for match in _TYPED.finditer(question)
        if unknown(match.group())
        and _beside_saying(question, *match.span())
        # What stands in quotation marks is looked for as it stands.
        and not any(match.group() in phrase for phrase in quoted)
    )
    for match in islice(strange, PLACES):
        meant = sources.surname_like(match.group())
        spelt = f"{question[: match.start()]}{meant}{question[match.end() :]}"
        if meant and aim(spelt, sources, elsewhere) is not None:
            return spelt
    return question


def _beside_saying(question: str, start: int, end: int) -> bool:
    """Whether what stands there says, writes or holds a view, or is a source."""
    before, after = _unquoted(question[max(0, start - BESIDE) : start], question[end : end + BESIDE])
    return bool(_BEFORE.search(before)) or any(says.match(after) for says in (_SAYS, _RATES, _OF_PIECE, _OF_STANCE))


def _lists(question: str, every: Iterable[_Named]) -> list[list[_Named]]:
    """The names in the order in which they stand there, those of one list ("Berg, Ruiz and Smith") together."""
    lists: list[list[_Named]] = []
    for named in sorted(every, key=lambda named: named.start):
        if lists and _LISTED.fullmatch(question, lists[-1][-1].end, named.start):
            lists[-1].append(named)
        else:
            lists.append([named])
    return lists


def _as_one(question: str, listed: Sequence[_Named]) -> _Named:
    """A list of names as if it were one."""
    first, last = listed[0], listed[-1]
    typed, whole = question[first.start : last.end], all(named.whole for named in listed)
    return _Named(_articles(listed), first.before, last.after, typed, whole, first.start, last.end)


def _articles(named: Iterable[_Named]) -> tuple[int, ...]:
    return tuple(sorted({article for one in named for article in one.articles}))


def _spans(name: str, line: str, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where a name stands in a question: places in the question as it was typed."""
    pattern = r"\s+".join(re.escape(word) for word in name.split())
    for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", line, _CASELESS):
        yield places[match.start()], places[match.end()]


def _found(
    question: str, line: str, places: Sequence[int], some: Iterable[str], known: dict[str, list[int]], *, whole: bool
) -> Iterator[_Named]:
    """Each place of a question where one of some names stands, in the order of the names."""
    for name in some:
        for start, end in islice(_spans(name, line, places), PLACES):
            before, after = _unquoted(question[:start], question[end:])
            before, after = _HONORIFIC.sub("", before), _SUFFIX.sub("", after)
            yield _Named(tuple(known[name]), before, after, question[start:end], whole, start, end)


def _unquoted(before: str, after: str) -> tuple[str, str]:
    """What stands around a name, without quotation marks that hold nothing but the name."""
    opened, closed = _OPENED.search(before), _CLOSED.match(after)
    return (before[: opened.start()], after[closed.end() :]) if opened and closed else (before, after)


def _alone(named: _Named) -> bool:
    """Whether a surname stands by itself, not beside the first name of somebody else or as a part of another name."""
    if not (_LEADS.search(named.before) or _DOES.search(named.before)):
        return False
    following = re.match(r"\s+([^\W\d_])", named.after)
    return following is None or not following[1].isupper()


def _source(named: _Named) -> bool:
    """Whether a name stands there as that of a source: nobody but the author can be meant by a whole one."""
    return bool(_BEFORE.search(named.before)) or bool(_SAYS.match(named.after))


def _asks(named: _Named) -> Asked | None:
    """What is asked of an author, without the name and the word of saying where they can be left out; None when nothing is."""
    before, after = named.before, named.after
    if source := _BEFORE.search(before):
        return Asked(before[: source.start()] + " " + after.lstrip(" ,"))
    rated = _RATES.match(after) if _DOES.search(before) else None
    stance = _OF_STANCE.match(after) if _ASKS_STANCE.search(before) else None
    saying = rated or _OF_PIECE.match(after) or stance or (None if _PASSIVE.search(before) else _SAYS.match(after))
    if saying is None:
        if (own := _OWN.match(after)) and _ASKS_OWN.search(before):
            return Asked(f"{before}the {after[own.end() :]}")
        # "How does price affect demand?" may well ask about prices, "how does Price see it?" does not.
        does = _DOES.search(before) and after[:1].isspace() and (named.whole or not named.typed[:1].islower())
        return Asked(f"{before}{named.typed}{after}") if does else None
    rest = after[saying.end() :]
    if again := _SAYS.match(rest):  # "Berg's article says that"
        rest = rest[again.end() :]
    head = _SOURCE_LEFT.sub("", _AUXILIARY.sub("", before))
    # "what does X say about Y" asks about Y; "why does X argue that Y" asks why Y.
    head = "" if _ASKS_WHAT.fullmatch(head) else head
    return Asked(head + " " + _JOINT.sub("", rest), topic=not head and bool(rated or _ABOUT.match(rest)))


def _without_title(before: str, after: str) -> Asked | None:
    """What is asked, without the title; None when the title is not a source here."""
    after = after.lstrip("\"”»'’ ,")
    saying = _SAYS.match(after)
    summary = _SUMMARY.search(before) and not re.search(r"\w", after)
    if summary or (_WHAT_IS.fullmatch(before) and _IT_IS_ABOUT.fullmatch(after)):
        return Asked("", title=True)
    source = _TITLE_BEFORE.search(before) or (_DOES_IT.search(before) if saying else None)
    if source is None:
        return None
    head, rest = before[: source.start()], after[saying.end() :] if saying else after
    head = "" if saying and _ASKS_WHAT.fullmatch(head) else head
    return Asked(
        f"{head} {_JOINT.sub('', rest) if saying else rest}", topic=not head and bool(saying and _ABOUT.match(rest)), title=True
    )
