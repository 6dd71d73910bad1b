"""The question adapter: moves questions as it was fitted to, and is refused when it is not the one expected."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest

from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models.adapter import AdapterFile, adapted
from embeddings.models.onnx import OnnxEncoder

pytest.importorskip("torch")


def test_the_fit_learns_a_turn_that_unseen_questions_share() -> None:
    from embeddings.training.adapter import Part, Settings, fitted, recall

    rng = np.random.default_rng(7)
    turn = np.linalg.qr(rng.normal(size=(16, 16)))[0].astype(np.float32)
    sentences = rng.normal(size=(600, 16)).astype(np.float32)
    sentences /= np.linalg.norm(sentences, axis=1, keepdims=True)
    asked = sentences @ turn
    seen = Part(sentences[:400], asked[:400], tuple((i,) for i in range(400)))
    unseen = Part(sentences[400:], asked[400:], tuple((i,) for i in range(200)))
    matrix = fitted([seen], Settings(rate=1e-2, passes=60, temperature=0.1))
    assert recall(unseen, unseen.questions)[0] < 0.2
    assert recall(unseen, adapted(unseen.questions, matrix))[0] > 0.8
    np.testing.assert_array_equal(matrix, fitted([seen], Settings(rate=1e-2, passes=60, temperature=0.1)))


def test_vectors_stay_of_unit_length_and_a_map_of_zeros_changes_nothing() -> None:
    vectors = np.eye(4, dtype=np.float32)
    np.testing.assert_array_equal(adapted(vectors, np.zeros((4, 4), np.float32)), vectors)
    moved = adapted(vectors, np.random.default_rng(1).normal(size=(4, 4)).astype(np.float32))
    np.testing.assert_allclose(np.linalg.norm(moved, axis=1), 1.0, rtol=1e-6)


def test_only_questions_are_moved() -> None:
    plain, moving = OnnxEncoder(adapter=None), OnnxEncoder()
    text = ["In which city was the agreement signed?"]
    np.testing.assert_array_equal(plain.encode_passages(text), moving.encode_passages(text))
    assert not np.array_equal(plain.encode_questions(text), moving.encode_questions(text))
    assert plain.fingerprint == moving.fingerprint


def test_another_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "question_adapter.npy"
    with pytest.raises(ModelMissing, match="reinstall inquote"):
        AdapterFile(path).read()
    path.write_bytes(b"something else")
    with pytest.raises(ModelCorrupt, match="reinstall inquote"):
        AdapterFile(path).read()
    np.save(path, np.zeros((384, 384), np.float16))
    assert AdapterFile(path, hashlib.sha256(path.read_bytes()).hexdigest()).read().dtype == np.float32
