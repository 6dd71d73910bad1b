"""Confidence and its fit: what moves it, and that the fit finds what made the data."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from qa.confidence import Signals, confidence, lacking
from qa.evaluation.fit import Cases, fitted, logistic

MIDDLING = Signals(logit=2.0, likeness=0.6, numbers=0.0, names=0.0)


def test_what_speaks_for_a_passage_raises_confidence_and_what_is_missing_lowers_it() -> None:
    sure = confidence(MIDDLING)
    for better in ({"logit": 6.0}, {"likeness": 0.9}):
        assert confidence(replace(MIDDLING, **better)) > sure
    for worse in ({"numbers": 1.0}, {"names": 1.0}, {"strange": 1.0}, {"years": 1.0}):
        assert confidence(replace(MIDDLING, **worse)) < sure


def test_confidence_stays_between_0_and_1_whatever_a_model_says() -> None:
    for logit in (-1e9, -50.0, 0.0, 50.0, 1e9):
        assert 0.0 <= confidence(replace(MIDDLING, logit=logit)) <= 1.0


def test_nothing_in_common_is_far_below_even_odds() -> None:
    assert confidence(Signals(-11.0, 0.0, 0.0, 1.0)) < 0.02


def test_the_fit_finds_the_weights_that_made_the_data() -> None:
    rng = np.random.default_rng(7)
    x = rng.normal(size=(40_000, 2)) * [1.0, 3.0] + [0.5, -2.0]
    p = 1 / (1 + np.exp(-(1.5 * x[:, 0] - 0.5 * x[:, 1] - 0.7)))
    weights, centre = logistic(x, (rng.random(len(x)) < p).astype(float), np.ones(len(x)), ridge=1e-6)
    assert np.allclose([*weights, centre], [1.5, -0.5, -0.7], atol=0.06)


def test_confidence_is_on_average_the_share_of_the_questions_asked_whose_first_excerpt_answers() -> None:
    rng = np.random.default_rng(7)
    sets = []
    for share, level in ((0.5, 0.0), (0.7, 0.2), (0.9, 0.5)):
        kind = rng.choice(["answerable", "unanswerable", "withheld"], size=4_000, p=[share / 2, (1 - share) / 2, 0.5])
        x = rng.normal(size=(4_000, 2)) + np.where(kind == "answerable", 1.5, 0.0)[:, None]
        answers = (kind == "answerable") & (x[:, 0] > rng.normal(size=4_000))
        right = answers | ((kind == "answerable") & (rng.random(4_000) < level))
        sets.append(Cases(x, answers.astype(float), right.astype(float), kind))
    weights, centre = fitted(sets[:2], sets[2:])
    asked = [one.where(one.kind != "withheld") for one in sets]
    sure = [float((1 / (1 + np.exp(-(one.x @ weights + centre)))).mean()) for one in asked]
    assert np.isclose(np.mean(sure), np.mean([one.right.mean() for one in asked]), atol=1e-6)
    assert (weights > 0).all()


def test_numbers_and_names_that_a_text_lacks_are_given_as_they_were_typed() -> None:
    text = "The World Cup of 2018 was won by France."
    assert lacking("Who won the World Cup in 2022?", text) == ("2022",)
    assert lacking("Did the Dutch Royal Navy win the World Cup in March 2022?", text) == ("Dutch Royal Navy", "March 2022")
    assert lacking("Who won the World Cup in 2018?", text) == ()


def test_a_name_is_looked_for_without_what_is_put_before_its_capital() -> None:
    text = "Ayman al Zawahiri founded the group in Afghanistan, the Taliban's neighbour."
    for question in ("What did al-Zawahiri found?", "What did Al-Zawahiri found?", "Who made anti-Taliban statements?"):
        assert lacking(question, text) == ()
    assert lacking("What did the group of al-Baghdadi found?", text) == ("al-Baghdadi",)
    assert lacking("Who made pro-Iranian statements?", text) == ("pro-Iranian",)
