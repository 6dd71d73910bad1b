"""The six passes and their averages, with the real models over very few questions."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from embeddings.models.onnx import OnnxEncoder
from embeddings.training.corpora import SEED, Set
from embeddings.training.data import Divided, Sources
from embeddings.training.model import State, mean, zero_shot
from embeddings.training.passes import Part
from embeddings.training.run import SHARE, Pass, trained
from embeddings.training.train import Reader
from tests.unit.training.test_data import toy

pytestmark = pytest.mark.slow

NAMES = ("first", "second", "third", "fourth", "fifth", "sixth")


def differ(one: State, other: State) -> float:
    return max(float((value - other[name]).abs().max()) for name, value in one.items() if value.is_floating_point())


def test_training_that_goes_on_from_the_fifth_pass_ends_as_training_in_one_go(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    nothing = Divided(Set("none", {}, ()), Set("none", {}, ()))
    found = Sources(Divided(toy(), nothing.held_out), nothing, nothing, nothing, nothing, nothing.train, nothing)
    encoder, reader = OnnxEncoder(), Reader()
    passes = [Pass(name, 1e-4, encoder, (Part(found, {}, topics=2),)) for name in NAMES]
    whole = zero_shot()
    trained(whole, reader, passes, 0, tmp_path, SEED)

    def saved(name: str) -> State:
        state: State = torch.load(tmp_path / f"{name}.pt")
        return state

    assert differ(saved("third_mean"), mean(saved("second"), saved("third"))) < 1e-6
    three = mean(mean(saved("third_mean"), saved("fourth")), saved("fifth"), 1 / 3)
    assert differ(saved("fifth_mean"), three) < 1e-6
    assert differ(whole.state_dict(), mean(three, saved("sixth"), SHARE)) < 1e-6
    assert differ(saved("fourth"), saved("fifth")) > 1e-6

    later = zero_shot()
    later.load_state_dict(saved("fifth_mean"))
    trained(later, reader, passes, 5, tmp_path, SEED)
    assert differ(later.state_dict(), whole.state_dict()) == 0.0
