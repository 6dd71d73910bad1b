"""The torch model is the reranker, and the exported graph is the torch model."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models.judge import JudgeFiles, OnnxJudge
from embeddings.models.onnx import OnnxReranker
from embeddings.models.protocols import Reranker
from embeddings.training.export import exported, quantised

onnx = pytest.importorskip("onnx")
torch = pytest.importorskip("torch")

PAIRS = [
    ("how many people live in Paris", "Paris has a population of two million people."),
    ("how many people live in Paris", "The tower was built in 1889 by a company of engineers."),
    ("who founded it", "It was founded by John Smith in 1901, after the war."),
]


def test_the_mean_of_weights_lies_between_them() -> None:
    from embeddings.training.model import mean

    one = {"layer": torch.tensor([0.0, 2.0]), "places": torch.tensor([0, 1])}
    other = {"layer": torch.tensor([1.0, 4.0]), "places": torch.tensor([0, 1])}
    found = mean(one, other)
    assert found["layer"].tolist() == [0.5, 3.0]
    assert found["places"].tolist() == [0, 1]
    assert mean(one, other, 0.75)["layer"].tolist() == [0.75, 3.5]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> JudgeFiles:
    from embeddings.training.model import zero_shot

    path: Path = tmp_path_factory.mktemp("judge") / "judge.onnx"
    state = zero_shot().state_dict()
    # A second output that is not the first shows that both are written.
    state["classifier.weight"][1] *= 0.5
    graph = exported(state)
    assert graph == exported(state)
    path.write_bytes(graph)
    return JudgeFiles(path, hashlib.sha256(graph).hexdigest())


def test_the_exported_graph_agrees_with_torch_and_with_the_reranker(files: JudgeFiles) -> None:
    from embeddings.training.model import zero_shot
    from embeddings.training.train import Reader

    judge, reranker = OnnxJudge(files), OnnxReranker()
    assert isinstance(judge, Reranker)
    torch_scores = Reader().scores(zero_shot(), PAIRS)[:, 0]
    for (question, text), expected in zip(PAIRS, torch_scores, strict=True):
        logits = judge.judge(question, [text])
        assert logits.shape == (1, 2)
        np.testing.assert_allclose(logits[0, 0], expected, atol=0.5)
        np.testing.assert_allclose(logits[:, 0], reranker.score(question, [text]), atol=0.5)
        np.testing.assert_array_equal(judge.score(question, [text]), logits[:, 0])
        assert abs(logits[0, 1]) < abs(logits[0, 0])


def test_the_graph_is_small_enough_to_ship(files: JudgeFiles) -> None:
    assert files.graph.stat().st_size <= 35_000_000


def test_a_score_does_not_depend_on_what_stands_beside_it(files: JudgeFiles) -> None:
    judge = OnnxJudge(files)
    texts = [text for _, text in PAIRS]
    alone = np.concatenate([judge.judge("who founded it", [text]) for text in texts])
    np.testing.assert_array_equal(judge.judge("who founded it", texts), alone)
    assert judge.judge("who founded it", []).shape == (0, 2)


def test_integers_times_scale_are_within_half_a_scale() -> None:
    matrix = np.random.default_rng(3).normal(size=(20, 5)).astype(np.float32)
    matrix[:, 2] = 0
    integers, scale = quantised(matrix)
    assert integers.dtype == np.int8
    assert (np.abs(integers * scale - matrix) <= scale / 2 + 1e-6).all()


def test_a_file_that_is_missing_or_another_says_what_to_do(files: JudgeFiles, tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="--reranker ms-marco-MiniLM-L-12-v2"):
        OnnxJudge(JudgeFiles(tmp_path / "none.onnx", files.graph_sha256))
    changed = tmp_path / "judge.onnx"
    changed.write_bytes(files.graph.read_bytes()[:-1] + b"x")
    with pytest.raises(ModelCorrupt, match="reinstall inquote"):
        OnnxJudge(JudgeFiles(changed, files.graph_sha256))


def test_a_graph_of_an_operator_set_unknown_here_says_what_to_do(files: JudgeFiles, tmp_path: Path) -> None:
    model = onnx.load_from_string(files.graph.read_bytes())
    model.opset_import[0].version = 999
    path = tmp_path / "judge.onnx"
    path.write_bytes(model.SerializeToString())
    with pytest.raises(ModelCorrupt, match="--reranker"):
        OnnxJudge(JudgeFiles(path, hashlib.sha256(path.read_bytes()).hexdigest()))


def test_a_graph_of_six_layers_is_the_student_in_torch_and_a_third_smaller(files: JudgeFiles, tmp_path: Path) -> None:
    from embeddings.training.model import zero_shot
    from embeddings.training.student import TAKEN, student
    from embeddings.training.train import Reader

    model = student(zero_shot())
    assert len(model.bert.encoder.layer) == len(TAKEN) == 6
    graph = exported(model.state_dict())
    path = tmp_path / "student.onnx"
    path.write_bytes(graph)
    made = OnnxJudge(JudgeFiles(path, hashlib.sha256(graph).hexdigest()))
    scores = np.concatenate([made.judge(question, [text]) for question, text in PAIRS])
    np.testing.assert_allclose(scores, Reader().scores(model, PAIRS), atol=0.6)
    assert len(graph) < 0.7 * files.graph.stat().st_size


def test_a_few_steps_bring_a_student_nearer_to_both_outputs_of_its_teacher() -> None:
    from embeddings.training.groups import UNKNOWN, Group
    from embeddings.training.model import shipped
    from embeddings.training.student import student
    from embeddings.training.train import Reader, Settings, train

    teacher, reader = shipped(), Reader()
    questions = dict.fromkeys(question for question, _ in PAIRS)
    texts = tuple(text for _, text in PAIRS)
    # Nothing is labelled: all there is to learn is what the teacher says.
    blank = {"answer": (UNKNOWN,) * 3, "gold": (False,) * 3, "far": (False,) * 3, "plain": texts, "ranked": False}
    groups = [Group(question=question, texts=texts, kind="answered", **blank) for question in questions]
    taught = [reader.scores(teacher, [(group.question, text) for text in texts]) for group in groups]
    model = student(teacher)

    def apart() -> np.ndarray:
        scores = [reader.scores(model, [(group.question, text) for text in texts]) for group in groups]
        return np.abs(np.concatenate(scores) - np.concatenate(taught)).mean(axis=0)

    before = apart()
    train(model, reader, groups, taught, Settings(keep=1.0, passes=12, frozen=1, pairs=6), lambda _line: None)
    assert (apart() < 0.7 * before).all()
