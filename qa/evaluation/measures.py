"""Measures of answers against gold spans: small pure functions, each with its formula and its source.

A *place* is ``(article id, start, end)``: code points, half open. All averages over questions are plain means.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Place = tuple[str, int, int]


def touches(place: Place, gold: Sequence[Place]) -> bool:
    """Whether a place shares at least one character with a gold place of the same article."""
    article, start, end = place
    return any(article == other and start < stop and begin < end for other, begin, stop in gold)


def hit(shown: Sequence[Place], gold: Sequence[Place], k: int) -> bool:
    """hit@k: whether one of the first ``k`` excerpts touches gold (success at k; Craswell, 2009)."""
    return any(touches(place, gold) for place in shown[:k])


def hit_within(shown: Sequence[Place], gold: Sequence[Place], characters: int) -> bool:
    """Whether gold is touched within the first ``characters`` characters shown; the excerpt that crosses the limit is cut."""
    left = characters
    for article, start, end in shown:
        if left <= 0:
            return False
        stop = min(end, start + left)
        if touches((article, start, stop), gold):
            return True
        left -= stop - start
    return False


def union(places: Sequence[Place]) -> list[Place]:
    """The same characters as disjoint places, in order; touching places are joined."""
    joined: list[Place] = []
    for article, start, end in sorted(places):
        if joined and joined[-1][0] == article and start <= joined[-1][2]:
            joined[-1] = (article, joined[-1][1], max(end, joined[-1][2]))
        else:
            joined.append((article, start, end))
    return joined


def characters(places: Sequence[Place]) -> int:
    """How many characters the union of the places holds."""
    return sum(end - start for _, start, end in union(places))


def overlap(left: Sequence[Place], right: Sequence[Place]) -> int:
    """How many characters both unions hold."""
    rights = union(right)
    return sum(
        max(0, min(end, stop) - max(start, begin))
        for article, start, end in union(left)
        for other, begin, stop in rights
        if article == other
    )


def recall(shown: Sequence[Place], gold: Sequence[Place]) -> float:
    """``|shown & gold| / |gold|`` in characters; nothing shown is 0.

    Source: B. Smith and A. Troynikov, Evaluating Chunking Strategies for Retrieval, Chroma, 2024 (tokens there).
    """
    total = characters(gold)
    return overlap(shown, gold) / total if total else 0.0


def precision(shown: Sequence[Place], gold: Sequence[Place]) -> float:
    """``|shown & gold| / |shown|`` in characters; nothing shown is 0. Source: as `recall`."""
    total = characters(shown)
    return overlap(shown, gold) / total if total else 0.0


def iou(shown: Sequence[Place], gold: Sequence[Place]) -> float:
    """``|shown & gold| / |shown | gold|`` in characters. Source: as `recall`."""
    both = overlap(shown, gold)
    total = characters(shown) + characters(gold) - both
    return both / total if total else 0.0


def auroc(positive: ArrayLike, negative: ArrayLike) -> float | None:
    """Area under the receiver operating characteristic: the chance that a positive scores above a negative, ties half.

    The Mann-Whitney form: ``(sum of ranks of positives - n(n+1)/2) / (n m)`` (Hanley and McNeil, Radiology 143, 1982).
    None when either side is empty.
    """
    up, down = np.asarray(positive, dtype=np.float64), np.asarray(negative, dtype=np.float64)
    if not len(up) or not len(down):
        return None
    below = np.searchsorted(np.sort(down), up, side="left")
    not_above = np.searchsorted(np.sort(down), up, side="right")
    return float((below + not_above).sum() / (2 * len(up) * len(down)))


def threshold_answering(positive: ArrayLike, share: float) -> float | None:
    """The highest threshold at which at least ``share`` of the positives reach it; None when there are none."""
    scores = np.sort(np.asarray(positive, dtype=np.float64))[::-1]
    if not len(scores):
        return None
    return float(scores[max(0, int(np.ceil(share * len(scores) - 1e-9)) - 1)])


def share_reaching(scores: ArrayLike, threshold: float) -> float | None:
    """The share of scores at or above the threshold; None when there are none."""
    values = np.asarray(scores, dtype=np.float64)
    return float((values >= threshold).mean()) if len(values) else None


def reliability(confidence: ArrayLike, correct: ArrayLike, bins: int = 10) -> list[tuple[float, float, int]]:
    """The reliability diagram: for each bin of equal width that holds anything, mean confidence, share correct, count."""
    sure, right = np.asarray(confidence, dtype=np.float64), np.asarray(correct, dtype=np.float64)
    place = np.minimum((sure * bins).astype(np.int64), bins - 1)
    held = [place == number for number in range(bins)]
    return [(float(sure[mask].mean()), float(right[mask].mean()), int(mask.sum())) for mask in held if mask.any()]


def calibration_error(confidence: ArrayLike, correct: ArrayLike, bins: int = 10) -> float | None:
    """Expected calibration error: ``sum over bins of n_b/n * |correct_b - confidence_b|``; None when empty.

    Source: Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian Binning, AAAI 2015.
    """
    diagram = reliability(confidence, correct, bins)
    total = sum(count for _, _, count in diagram)
    return sum(count * abs(right - sure) for sure, right, count in diagram) / total if total else None


def interval(values: ArrayLike, *, seed: int, samples: int = 1_000, level: float = 0.95) -> tuple[float, float] | None:
    """Percentile bootstrap interval of the mean over questions (Efron and Tibshirani, 1993, chapter 13); None when empty."""
    given: NDArray[np.float64] = np.asarray(values, dtype=np.float64)
    if not len(given):
        return None
    draws = np.random.default_rng(seed).integers(0, len(given), size=(samples, len(given)))
    means = given[draws].mean(axis=1)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
