"""The default encoder's files: bge-small-en-v1.5, trained further so that questions in quite other words find their answers.

Run by `embeddings.models.onnx.OnnxEncoder`, trained by ``embeddings.training.encoder``. Data, figures, limits: ``docs/judge.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from embeddings.models.own import FOLDER, OwnFiles
from embeddings.models.weights import BGE_SMALL, Weights

NAME = "inquote-encoder"
GRAPH_SHA256 = "43886b28785b77252d8d75e3a90dbe08bd50db937d93560d0738ae91d7885244"
"""Of ``data/encoder.onnx``."""


@dataclass(frozen=True, slots=True)
class EncoderFiles(OwnFiles):
    """The encoder's graph, and the tokeniser of the encoder that it was made from."""

    graph: Path = FOLDER / "encoder.onnx"
    graph_sha256: str = GRAPH_SHA256
    name: str = NAME
    tokenizer: Weights = BGE_SMALL
    instead: str = f"reinstall inquote, or build the index with the published encoder: '--model {BGE_SMALL.name}'"
