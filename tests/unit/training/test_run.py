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
from embeddings.training.run import SHARE, Pass, main, planned, trained
from embeddings.training.train import Reader
from tests.unit.training.test_data import toy

NAMES = ("first", "second", "third", "fourth", "fifth", "sixth")


def few() -> Sources:
    nothing = Divided(Set("none", {}, ()), Set("none", {}, ()))
    return Sources(Divided(toy(), nothing.held_out), nothing, nothing, nothing, nothing, nothing.train, nothing)


def differ(one: State, other: State) -> float:
    return max(float((value - other[name]).abs().max()) for name, value in one.items() if value.is_floating_point())


@pytest.mark.slow
def test_each_average_is_of_the_ends_it_names_and_going_on_from_the_third_or_fifth_pass_ends_as_in_one_go(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    found = few()
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

    short = zero_shot()
    short.load_state_dict(saved("third_mean"))
    (tmp_path / "short").mkdir()
    trained(short, reader, passes[:4], 3, tmp_path / "short", SEED)
    assert differ(short.state_dict(), mean(saved("third_mean"), saved("fourth"))) == 0.0

    five = zero_shot()
    five.load_state_dict(saved("third_mean"))
    trained(five, reader, passes[:5], 3, tmp_path / "short", SEED)
    assert differ(five.state_dict(), saved("fifth_mean")) == 0.0

    later = zero_shot()
    later.load_state_dict(saved("fifth_mean"))
    trained(later, reader, passes, 5, tmp_path, SEED)
    assert differ(later.state_dict(), whole.state_dict()) == 0.0


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ((), "the sixth pass needs --squad1"),
        (("--until", "4", "--share", "0"), "--share 0 is not above 0"),
        (("--until", "4", "--after", "5", "--from", "fifth_mean.pt"), "leaves no pass"),
        (("--until", "4", "--after", "3", "--from", "not-there.pt"), "not-there.pt"),
    ],
)
def test_a_training_that_cannot_be_is_refused_in_one_line(
    wrong: tuple[str, ...], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--shared", str(tmp_path), "--out", str(tmp_path / "judge"), *wrong])
    assert ended.value.code == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "judge").exists()


def test_a_shorter_training_has_the_first_passes_and_each_part_is_seen_less() -> None:
    whole, short = planned(few(), few(), SEED), planned(few(), few(), SEED, until=4, share=0.5)
    assert [one.name for one in whole] == list(NAMES)
    assert [one.name for one in short] == list(NAMES[:4])
    for one, less in zip(whole, short, strict=False):
        assert [part.factor for part in less.parts] == [part.factor / 2 for part in one.parts]
        assert [part.weights for part in less.parts] == [part.weights for part in one.parts]
