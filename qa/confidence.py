"""Should anything be quoted at all, and how sure is it: a logistic of a few signals, fitted offline.

The coefficients come from ``python -m qa.evaluation.fit`` (docs/quality.md, "Confidence"); nothing is learnt while answering.
"""

from __future__ import annotations

import math
import re
from dataclasses import astuple, dataclass

from qa.names import fold

THRESHOLD = 0.116
"""Below this, silence. A confidence of 0.5 means even odds; the threshold lies lower because questions in other words than the
articles' get low logits although they are answered (docs/quality.md, "Silence")."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_LONG = 4
"""A name of so many letters stands in what begins with it; a shorter one only as a word."""

_POINTED = re.compile(r"(?<!\w)(?:[a-z]\.){2,}")
_PLURAL = re.compile(r"[A-Z]{2,}s")
_BEFORE = r"(?:[a-z]+|[AE]l)[-'’](?=[A-Z])"
_NAME = re.compile(rf"(?<=[\w,;:’'\")] )(?:{_BEFORE})?([A-Z][\w'’-]+)")


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for a passage.

    Attributes:
        logit: the reranker's second, for the passage: whether it answers.
        likeness: inner product of the question's vector and the passage's, as the default encoder makes them; `TYPICAL` where
            another one does, which the weight was not fitted to.
        numbers: 0 to 1, share of the question's numbers that are missing there.
        names: 0 to 1, share of the question's capitalised words that are missing there.
        strange: 1 when the question names something and nothing that it names stands anywhere in the index, otherwise 0.
        years: 0 to 1, share of the question's years that stand nowhere in the article, nor are the year it was written in; 1 when
            the passage tells of other years, and what stands around it of none of these.
    """

    logit: float
    likeness: float
    numbers: float
    names: float
    strange: float = 0.0
    years: float = 0.0


TYPICAL = 0.58
"""Likeness of a question and the passage that fits it best, on average over what the weights were fitted to."""

CENTRE = -0.319
# Fitted, but for the last two: no set has enough questions of those kinds. Each divides the odds by twelve, so that at the
# default threshold what would have had a confidence below .62 without it is silence.
WEIGHTS = Signals(logit=0.597, likeness=0.792, numbers=-0.529, names=-0.655, strange=-2.5, years=-2.5)


def confidence(signals: Signals) -> float:
    """How likely it is, from 0 to 1, that the passage answers: ``1 / (1 + exp(-(w . signals + centre)))``."""
    logit = CENTRE + sum(weight * value for weight, value in zip(astuple(WEIGHTS), astuple(signals), strict=True))
    return 1.0 / (1.0 + math.exp(-max(min(logit, 60.0), -60.0)))


def unread(logit: float, likeness: float = TYPICAL) -> float:
    """`confidence` of a passage that was looked for by itself, its surroundings unread: a guess."""
    return confidence(Signals(logit, likeness, 0.0, 0.0))


def missing(question: str, text: str) -> tuple[float, float]:
    """Shares, 0 to 1, of the question's numbers and of its capitalised words (but the first word) that a text lacks."""
    here, there = _folded(text), _numbers(text)
    numbers = _numbers(question)
    names = {_plain(name) for name in _NAME.findall(question)}
    lacking = [name for name in names if not _stands(name, here)]
    return (len(numbers - there) / len(numbers) if numbers else 0.0), (len(lacking) / len(names) if names else 0.0)


def lacking(question: str, text: str) -> tuple[str, ...]:
    """The numbers and names that `missing` counts, as they stand in the question; those side by side are one."""
    here, there = _folded(text), _numbers(text)
    spans = [match.span() for match in _NUMBER.finditer(question) if not _numbers(match.group()) <= there]
    spans += [match.span() for match in _NAME.finditer(question) if not _stands(_plain(match.group(1)), here)]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(question[start:end] for start, end in joined)


def without_prefix(term: str) -> str:
    """A name without what is put before its capital ("al-Zawahiri", "anti-Taliban"), which is written in more than one way."""
    return re.sub(rf"(?<!\w){_BEFORE}", "", term)


def _numbers(text: str) -> set[str]:
    return {number.replace(",", "") for number in _NUMBER.findall(fold(text))}


def _plain(name: str) -> str:
    if _PLURAL.fullmatch(name):
        name = name[:-1]
    return _folded(name).removesuffix("'s").strip("'-")


def _folded(text: str) -> str:
    """Folded, with one kind of apostrophe, and without the points of abbreviations: "U.S." is "us"."""
    return _POINTED.sub(lambda found: found.group().replace(".", ""), fold(text).replace("’", "'"))


def _stands(name: str, text: str) -> bool:
    """Whether a folded text has a folded name: "Iran" stands in "Iranian", but "Ali" not in "Taliban" nor in "alive"."""
    after = "" if len(name) >= _LONG else r"s?(?!\w)"
    return re.search(rf"(?<!\w){re.escape(name)}{after}", text) is not None
