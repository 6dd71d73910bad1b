"""Measures on cases small enough to work out by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.evaluation import measures
from qa.evaluation.measures import Place

GOLD: list[Place] = [("a", 10, 20), ("b", 0, 5)]


def test_an_excerpt_hits_when_it_shares_a_character_with_gold_of_the_same_article() -> None:
    assert measures.touches(("a", 19, 30), GOLD)
    assert not measures.touches(("a", 20, 30), GOLD)
    assert not measures.touches(("a", 0, 5), GOLD)


def test_hit_at_k_looks_at_the_first_k() -> None:
    shown: list[Place] = [("a", 0, 5), ("b", 4, 9)]
    assert not measures.hit(shown, GOLD, 1)
    assert measures.hit(shown, GOLD, 3)
    assert not measures.hit([], GOLD, 3)


def test_within_500_characters_the_excerpt_that_crosses_the_limit_is_cut() -> None:
    assert measures.hit_within([("c", 0, 400), ("a", 0, 11)], GOLD, 500)
    assert not measures.hit_within([("c", 0, 495), ("a", 0, 40)], GOLD, 500)
    assert measures.hit_within([("c", 0, 489), ("a", 0, 40)], GOLD, 500)
    assert not measures.hit_within([("c", 0, 500), ("a", 10, 20)], GOLD, 500)


def test_recall_precision_and_iou_count_characters_of_unions() -> None:
    # shown: a 15-25 and again a 18-20, c 0-5: 15 characters; gold 15; shared 5
    shown: list[Place] = [("a", 15, 25), ("a", 18, 20), ("c", 0, 5)]
    assert measures.recall(shown, GOLD) == pytest.approx(5 / 15)
    assert measures.precision(shown, GOLD) == pytest.approx(5 / 15)
    assert measures.iou(shown, GOLD) == pytest.approx(5 / 25)


def test_silence_has_no_recall_and_no_precision() -> None:
    assert measures.recall([], GOLD) == measures.precision([], GOLD) == measures.iou([], GOLD) == 0.0


def test_auroc_is_the_chance_that_an_answerable_question_scores_higher() -> None:
    # pairs: .9>.5, .9>.1, .5=.5 counts half, .5>.1
    assert measures.auroc([0.9, 0.5], [0.5, 0.1]) == pytest.approx(3.5 / 4)
    assert measures.auroc([], [0.1]) is None


def test_the_threshold_that_answers_a_share_is_the_highest_that_does() -> None:
    scores = [0.1, 0.2, 0.3, 0.4]
    assert measures.threshold_answering(scores, 0.75) == 0.2
    assert measures.threshold_answering(scores, 1.0) == 0.1
    assert measures.share_reaching(scores, 0.2) == 0.75
    assert measures.threshold_answering([], 0.9) is None


def test_calibration_error_weighs_the_gaps_of_the_bins() -> None:
    # bin .2: mean .25, none right, 2 of 4; bin .9: mean .95, both right, 2 of 4
    sure, right = [0.2, 0.3, 0.9, 1.0], [False, False, True, True]
    assert measures.reliability(sure, right, bins=2) == [(0.25, 0.0, 2), (0.95, 1.0, 2)]
    assert measures.calibration_error(sure, right, bins=2) == pytest.approx(0.5 * 0.25 + 0.5 * 0.05)
    assert measures.calibration_error([], []) is None


def test_the_interval_of_equal_values_is_the_value_and_the_seed_decides() -> None:
    assert measures.interval([0.5] * 9, seed=7) == (0.5, 0.5)
    values = [0.0, 1.0] * 20
    assert measures.interval(values, seed=7) == measures.interval(values, seed=7)
    low, high = measures.interval(values, seed=7) or (math.nan, math.nan)
    assert 0.3 < low < 0.5 < high < 0.7
    assert measures.interval([], seed=7) is None


places = st.lists(
    st.tuples(st.sampled_from("ab"), st.integers(0, 30), st.integers(1, 12)).map(lambda p: (p[0], p[1], p[1] + p[2])), max_size=6
)


@given(places, places)
def test_measures_agree_with_sets_of_characters(shown: list[Place], gold: list[Place]) -> None:
    def characters(given: list[Place]) -> set[tuple[str, int]]:
        return {(article, at) for article, start, end in given for at in range(start, end)}

    left, right = characters(shown), characters(gold)
    assert measures.characters(shown) == len(left)
    assert measures.overlap(shown, gold) == len(left & right)
    assert measures.iou(shown, gold) == pytest.approx(len(left & right) / len(left | right) if left | right else 0.0)
    assert measures.hit(shown, gold, len(shown)) == bool(left & right)
