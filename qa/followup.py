"""Follow-up questions: what the earlier ones add, by rules that anyone can foresee. Nothing is generated."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_POINTS_BACK = frozenset(
    re.findall(
        r"\S+",
        "he she they it him her them his hers its their theirs this that these those there here one ones former latter "
        "same another other others else such",
    )
)
_OPENS = re.compile(
    r"\s*(?:and|but|or|also|so|what about|how about|why not|what else|anything else|then|which ones?)\b", re.IGNORECASE
)
_LEAD = (
    r"\s*(?:(?:and|but|so|ok|okay|then|please|yes|well|sure|great|thanks|thank\s+you|now)\b\W*)*(?:(?:is|are)\s+there\s+|"
    r"(?:can|could|would|will)\s+you\s+(?:please\s+)?|i(?:['’]d|\s+would)\s+like\s+to\s+(?:know|hear|read|see)\s+|"
    r"i\s+want\s+to\s+(?:know|hear|read|see)\s+)?"
)
_AMOUNT = r"(?:(?:some|a\s+(?:bit|little|lot)|lots|much|any)\s+)?"
_AGAIN = re.compile(
    rf"{_LEAD}(?:(?:what|anything)\s+else\b|(?:anything|something)\s+(?:more|else)\W*$|what\s+more\W*$|"
    rf"(?:(?:tell|give|show)\s+(?:me|us)|say)\s+{_AMOUNT}more\b|{_AMOUNT}more(?:\W+(?:about|on|of|from|by|please)\b|\W*$)|"
    rf"(?:go\s+on|continue|keep\s+going)(?:\s+please)?\W*$)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    rf"{_LEAD}(?:(?:who|whom|where|why|how|when|anyone|anybody|someone|somebody)\s+else\b|"
    r"(?:what|which|any|some)\s+other\s+\w+\W*$|(?:any\s+)?others\W*$|(?:give\s+(?:me|us)\s+)?another(?:\s+(?:one|example|quote|reason))?\W*$|"
    r"(?:any\s+)?(?:more|other|further)\s+(?:examples?|reasons?|quotes?|quotations?|details?)\W*$)",
    re.IGNORECASE,
)
_NO_SUBJECT = frozenset(
    re.findall(
        r"\S+",
        "ok okay yes well sure great thanks thank now like want hear read see i'd i’d go continue keep going bit little lot lots",
    )
)
_EMPTY = frozenset(
    re.findall(
        r"\S+",
        "a an the of in on at to for from by with as is are was were be been being am do does did has have had will would can "
        "could should may might must shall who whom whose what when where why which how many much long often far and or but if "
        "so than then about into over under after before between during through out up down off not no nor only very more most "
        "some any all each every other another such own same just also tell me you your yours i my mine we us our say said says "
        "please give show explain describe there here he she they it him her them his hers its their theirs this that these "
        "those one ones else anything something someone s t know think mean happened happen",
    )
)
_TERM = r"\s(?:(?P<a>an?)\s|(?P<the>the)\s)?(?P<term>[^\W_]+(?:[-'’.][^\W_]+)*)"
# In small letters: where every word has a capital, none of them shows a name.
_DEFINING = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\s*(?:(?:[Ww]hat|[Ww]ho|[Ww]here)(?:\s+(?:is|are|was|were)|['’]s)|[Dd]efine){_TERM}\W*",
        rf"\s*[Ww]hat\s+(?:does|do|did){_TERM}\s+(?:mean|stand\s+for)\W*",
    )
)
_OF_SOMETHING = frozenset(
    re.findall(r"\S+", "alternative cause consequence effect example instance limit part reason result solution use way")
)
"""What is always that of something else: "What is a reason?" asks for one of what was spoken about."""

SUBJECTS = 4
"""So many earlier questions may add words; what was asked before them is another topic by now."""

_LENT = 24
"""So many words are lent to a follow-up; a longer question is more than its subject."""


def content_words(question: str) -> list[str]:
    """The words that carry a subject, as they are written, in order, each once."""
    seen: dict[str, str] = {}
    for word in _WORD.findall(question):
        plain = word.casefold().removesuffix("'s").removesuffix("’s")
        if plain not in _EMPTY:
            seen.setdefault(plain, word.removesuffix("'s").removesuffix("’s"))
    return list(seen.values())


def points_back(question: str) -> bool:
    """Whether a question can hardly be understood alone: it opens like a follow-up, uses a word that points back, or is bare."""
    words = {word.casefold() for word in _WORD.findall(question)}
    bare = len(content_words(question)) < 2 and not _asks_what_it_is(question)
    return bool(_OPENS.match(question)) or bool(words & _POINTS_BACK) or bare


def asks_for_more(question: str) -> bool:
    """Whether a question asks for what was not said yet: "What else?", "Tell me more about it", "Who else objected?"."""
    return bool(_AGAIN.match(question) or _OTHER.match(question)) and not re.search(r"\bthan\b", question, re.IGNORECASE)


def asks_only_for_more(question: str) -> bool:
    """Whether it asks for nothing but that, so that it is the question before once more. "Who else?" asks who."""
    again = asks_for_more(question) and _AGAIN.match(question)
    return bool(again) and _NO_SUBJECT.issuperset(map(str.casefold, content_words(question)))


def _asks_what_it_is(question: str) -> bool:
    """Whether a question asks what a thing or a name is: "What is a jirga?", "Where is Oslo?", but not "Who is responsible?"."""
    line = " ".join(question.split())
    asked = next(filter(None, (pattern.fullmatch(line) for pattern in _DEFINING)), None)
    if asked is None:
        return False
    if asked["the"]:
        return asked["term"][:2].isupper()  # "the NVE", but "the President" is that of what was spoken about
    return asked["term"][0].isupper() or (asked["a"] is not None and asked["term"] not in _OF_SOMETHING)


def lent(earlier: str, question: str) -> str | None:
    """The words that an earlier question lends to one that is asked instead of it; None when it has them all itself."""
    known = {word.casefold() for word in content_words(question)}
    return " ".join([word for word in content_words(earlier) if word.casefold() not in known][:_LENT]) or None


def resolved(question: str, earlier: Sequence[str]) -> tuple[str, str | None]:
    """The question to look for, and what the earlier questions added to it, or None.

    A question that points back takes on the words that carried the subject of the last question; when that one pointed
    back itself, those of the one before as well, and so on.
    """
    if not earlier or not points_back(question):
        return question, None
    known = {word.casefold() for word in content_words(question)}
    added: list[str] = []
    for turn in reversed(earlier[-SUBJECTS:]):
        fresh = [word for word in content_words(turn) if word.casefold() not in known]
        known.update(word.casefold() for word in fresh)
        added = fresh + added
        if not points_back(turn):
            break
    if not added:
        return question, None
    words = " ".join(added[:_LENT])
    return f"{question} ({words})", words
