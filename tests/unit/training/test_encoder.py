"""The encoder in torch is the published one, learns, and comes back as the graph of what was learnt."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import numpy as np
import pytest

from embeddings.articles.article import Span
from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models.encoder import EncoderFiles
from embeddings.models.onnx import OnnxEncoder
from embeddings.models.weights import BGE_SMALL
from embeddings.training.corpora import Question, Sentence, Set

pytest.importorskip("onnx")
pytest.importorskip("torch")

LINES = (
    "The ferry sank in the spring.",
    "Two thousand nurses left their posts.",
    "Grain prices doubled within a year.",
    "The minister resigned over the bridge.",
)
INSTEAD = f"--model {re.escape(BGE_SMALL.name)}"
ASKED = ("Which boat went down?", "Who walked out of the hospitals?", "What happened to the cost of bread?", "Who stepped down?")


def _set() -> Set:
    sentences = tuple(Sentence("a", "", Span(at * 100, at * 100 + 50), line, "") for at, line in enumerate(LINES))
    questions = tuple(Question(f"q{at}", text, {"a": (Span(at * 100, at * 100 + 5),)}) for at, text in enumerate(ASKED))
    return Set("few", {"a": sentences}, questions)


def test_in_torch_it_gives_the_vectors_of_the_published_graph() -> None:
    from embeddings.training.encoder import Reader
    from embeddings.training.model import published_encoder

    reader, graph = Reader(published_encoder()), OnnxEncoder(BGE_SMALL)
    assert ((reader.encode_passages(LINES) * graph.encode_passages(LINES)).sum(axis=1) > 0.98).all()
    assert ((reader.encode_questions(ASKED) * graph.encode_questions(ASKED)).sum(axis=1) > 0.98).all()


def test_a_few_steps_bring_questions_nearer_to_what_answers_them_and_the_graph_has_learnt_it(tmp_path: Path) -> None:
    from embeddings.training.encoder import Example, Reader, Settings, train
    from embeddings.training.export import exported_encoder
    from embeddings.training.model import published_encoder

    model, data = published_encoder(), _set()
    reader, sentences = Reader(model), data.articles["a"]
    pairs = zip(data.questions, sentences, strict=True)
    made = [Example(question, (s,), tuple(other for other in sentences if other is not s), ()) for question, s in pairs]

    def margin(encoder: Reader | OnnxEncoder) -> float:
        likeness = encoder.encode_questions(ASKED) @ encoder.encode_passages(LINES).T
        return float((np.diag(likeness) - (likeness.sum(axis=1) - np.diag(likeness)) / 3).mean())

    before = margin(reader)
    train(model, reader, made, Settings(rate=1e-4, batch=4, passes=4, frozen=9), lambda _: None)
    assert margin(reader) > before + 0.1
    graph = exported_encoder(model.state_dict())
    assert graph == exported_encoder(model.state_dict())
    path = tmp_path / "encoder.onnx"
    path.write_bytes(graph)
    files = EncoderFiles(path, hashlib.sha256(graph).hexdigest())
    assert margin(OnnxEncoder(files)) > before + 0.05
    with pytest.raises(ModelMissing, match=INSTEAD):
        OnnxEncoder(EncoderFiles(tmp_path / "none.onnx", files.graph_sha256))
    with pytest.raises(ModelCorrupt, match=INSTEAD):
        OnnxEncoder(EncoderFiles(path, "0" * 64))


def test_recall_counts_questions_whose_answer_is_among_the_nearest(tmp_path: Path) -> None:
    from embeddings.training.recall import recall

    class Placed:
        """Sentences on the axes; each question between its own answer and the next one's, the last two nearer to the next."""

        name = fingerprint = "placed"
        dimension = 4

        def encode_passages(self, texts: list[str]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
            return np.stack([np.eye(4, dtype=np.float32)[LINES.index(text)] for text in texts])

        def encode_questions(self, texts: list[str]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
            eye = np.eye(4, dtype=np.float32)
            rows = [ASKED.index(text) for text in texts]
            return np.stack([eye[at] * 0.5 + eye[(at + 1) % 4] * (0.7 if at > 1 else 0.3) for at in rows])

    figures, asked = recall(_set(), Placed(), tmp_path)
    assert asked == len(ASKED)
    assert figures == [0.5, 1.0, 1.0, 1.0]
