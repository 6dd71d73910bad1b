"""One pass of training, with a small model."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
import torch
from transformers import BertForSequenceClassification

from embeddings.training.groups import Group
from embeddings.training.model import config
from embeddings.training.schedule import warmed
from embeddings.training.train import Reader, Settings, train

QUESTION = "When was the lighthouse built?"
TEXTS = (
    "The lighthouse was built in 1884.",
    "Gulls nest on the rocks.",
    "Its keeper, who came in 1902, wrote a diary of all the storms.",
)


@pytest.mark.parametrize("steps", [1, 2, 50])
def test_the_rate_rises_and_falls_over_any_number_of_steps(steps: int) -> None:
    optimiser = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=1.0)
    schedule, rates = warmed(optimiser, steps), []
    for _ in range(steps):
        rates.append(schedule.get_last_lr()[0])
        optimiser.step()
        schedule.step()
    top = rates.index(max(rates))
    assert max(rates) == 1.0
    assert rates == sorted(rates[:top]) + sorted(rates[top:], reverse=True)
    assert schedule.get_last_lr() == [0.0]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")  # raised within torch.compile
@pytest.mark.skipif(shutil.which(os.environ.get("CXX", "g++")) is None, reason="translating a model needs a C++ compiler")
def test_a_translated_model_learns_what_the_model_itself_does() -> None:
    reader, pairs = Reader(), [(QUESTION, text) for text in TEXTS]
    alike = {"plain": TEXTS, "far": (False,) * 3, "ranked": True}
    group = Group(question=QUESTION, texts=TEXTS, kind="answered", answer=(1.0, 0.0, 0.0), gold=(True, False, False), **alike)
    taught = [np.full((3, 2), np.nan, dtype=np.float32)] * 8

    def learnt(*, compiled: bool) -> tuple[np.ndarray, np.ndarray]:
        torch.manual_seed(1)
        model = BertForSequenceClassification(config(2))
        before = reader.scores(model, pairs)
        train(model, reader, [group] * 8, taught, Settings(frozen=0, pairs=3, compiled=compiled), lambda _line: None)
        return before, reader.scores(model, pairs)

    before, itself = learnt(compiled=False)
    _, translated = learnt(compiled=True)
    learning = np.abs(itself - before).mean()
    assert learning > 0.1
    assert np.abs(translated - itself).mean() < 0.2 * learning
