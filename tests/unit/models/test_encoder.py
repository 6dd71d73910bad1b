"""The encoder that is shipped."""

from __future__ import annotations

import numpy as np
import pytest

from embeddings.models.encoder import EncoderFiles
from embeddings.models.onnx import OnnxEncoder
from embeddings.models.registry import DEFAULT_ENCODER, PUBLISHED_ENCODER, load_encoder

MOST_BYTES = 35_000_000
PAIRS = (
    ("Who paid for the rebels' weapons?", "Arms were bankrolled by traders across the border."),
    ("Why did the harvest fail?", "No rain fell between March and June."),
    ("Was the promise kept?", "The pledge remained on paper."),
    ("How did villagers react?", "People in the valley blocked the road for a week."),
    ("What should the government do first?", "Before anything else, the ministry ought to publish its accounts."),
    ("How big is the force?", "It numbers some four thousand men."),
)


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return OnnxEncoder()


def test_it_is_the_default_and_the_published_one_a_choice(encoder: OnnxEncoder) -> None:
    assert load_encoder().name == load_encoder(DEFAULT_ENCODER).name == DEFAULT_ENCODER
    published = load_encoder(PUBLISHED_ENCODER)
    assert published.name == PUBLISHED_ENCODER
    assert published.fingerprint != encoder.fingerprint


def test_its_file_is_small_enough_to_ship() -> None:
    assert EncoderFiles().graph.stat().st_size <= MOST_BYTES


def test_questions_in_other_words_find_their_answers_better_than_with_the_published_encoder(
    encoder: OnnxEncoder,
) -> None:
    questions, answers = zip(*PAIRS, strict=True)

    def entropy(one: OnnxEncoder) -> float:
        """Mean cross-entropy of the answer among all answers, each encoder's likeness brought to one spread."""
        likeness = one.encode_questions(questions) @ one.encode_passages(answers).T
        logits = (likeness - likeness.mean()) / likeness.std()
        return float((np.log(np.exp(logits).sum(axis=1)) - np.diag(logits)).mean())

    published = load_encoder(PUBLISHED_ENCODER)
    assert isinstance(published, OnnxEncoder)
    assert entropy(encoder) < entropy(published)
