"""From what a user types after ``--model`` and ``--reranker`` to a loaded model."""

from __future__ import annotations

from pathlib import Path

from embeddings.models import encoder
from embeddings.models.protocols import Encoder, Reranker
from embeddings.models.weights import BGE_SMALL, MS_MARCO_L12

DEFAULT_ENCODER = encoder.NAME
PUBLISHED_ENCODER = BGE_SMALL.name
DEFAULT_RERANKER = "inquote-judge"
ZERO_SHOT_RERANKER = MS_MARCO_L12.name

# Each implementation is imported when it is chosen: the default path never imports torch.


def load_encoder(name: str | None = None) -> Encoder:
    """The default encoder for None or its own name, the published one for its; else a sentence-transformers name or folder.

    Raises:
        ModelMissing, ModelCorrupt: when it cannot be loaded.
    """
    if name is None or name == DEFAULT_ENCODER:
        from embeddings.models.onnx import OnnxEncoder

        return OnnxEncoder()
    if name == PUBLISHED_ENCODER:
        from embeddings.models.onnx import OnnxEncoder

        return OnnxEncoder(BGE_SMALL)
    from embeddings.models.sentence_transformers import SentenceTransformerEncoder

    return SentenceTransformerEncoder(name)


def load_reranker(name: str | None = None) -> Reranker:
    """The judge for None or its own name, the zero-shot reranker for its; else a CrossEncoder's name or folder, or the path of
    a judge that was trained here (``.onnx``).

    Raises:
        ModelMissing, ModelCorrupt: when it cannot be loaded.
    """
    if name is None or name == DEFAULT_RERANKER:
        from embeddings.models.judge import OnnxJudge

        return OnnxJudge()
    if name == ZERO_SHOT_RERANKER:
        from embeddings.models.onnx import OnnxReranker

        return OnnxReranker()
    if name.endswith(".onnx"):
        from embeddings.models.judge import OnnxJudge, trained

        return OnnxJudge(trained(Path(name)))
    from embeddings.models.sentence_transformers import CrossEncoderReranker

    return CrossEncoderReranker(name)
