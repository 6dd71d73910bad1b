"""Should anything be quoted at all, and how sure is it: a logistic of a few signals, fitted offline.

The coefficients come from ``python -m qa.evaluation.fit`` (docs/quality.md, "Confidence"); nothing is learnt while answering.
"""

from __future__ import annotations

import math
import re
from dataclasses import astuple, dataclass

from qa.names import fold

THRESHOLD = 0.12
"""Below this, silence. A confidence of 0.5 means even odds; the threshold lies lower because nearly every question that the
articles answer lies above 0.12 and nearly every question about something else far below (docs/quality.md, "Silence")."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<=[\w,;:’'\")] )[A-Z][\w'’-]+")


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for a passage.

    Attributes:
        titled: the reranker's logit for title and passage.
        alone: its logit for the passage without the title.
        coverage: 0 to 1, share of the question's terms, weighed by rarity, that stand there.
        numbers: 0 to 1, share of the question's numbers that are missing there.
        names: 0 to 1, share of the question's capitalised words that are missing there.
    """

    titled: float
    alone: float
    coverage: float
    numbers: float
    names: float


CENTRE = -1.526
WEIGHTS = Signals(titled=0.172, alone=0.119, coverage=1.186, numbers=-2.677, names=-0.948)


def confidence(signals: Signals) -> float:
    """How likely it is, from 0 to 1, that the passage answers: ``1 / (1 + exp(-(w . signals + centre)))``."""
    logit = CENTRE + sum(weight * value for weight, value in zip(astuple(WEIGHTS), astuple(signals), strict=True))
    return 1.0 / (1.0 + math.exp(-max(min(logit, 60.0), -60.0)))


def unread(score: float) -> float:
    """`confidence` of a passage of which nothing but its place in a ranking by ``score`` is known: a bare guess."""
    return confidence(Signals(score, score, 0.5, 0.0, 0.0))


def missing(question: str, text: str) -> tuple[float, float]:
    """Shares, 0 to 1, of the question's numbers and of its capitalised words (but the first word) that a text lacks."""
    here = fold(text)
    numbers = {number.replace(",", "") for number in _NUMBER.findall(question)}
    there = {number.replace(",", "") for number in _NUMBER.findall(here)}
    names = {fold(name).removesuffix("'s").removesuffix("’s") for name in _NAME.findall(question)}
    lacking = [name for name in names if name not in here]
    return (len(numbers - there) / len(numbers) if numbers else 0.0), (len(lacking) / len(names) if names else 0.0)
