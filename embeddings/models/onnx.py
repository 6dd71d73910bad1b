"""The default encoder and reranker: int8 ONNX graphs on onnxruntime. The only module that imports it.

Every text runs through the graph by itself, never in a padded batch. An int8 graph scales its activations over the
whole batch, so a vector would depend on which texts happened to stand beside it (cosine 0.993 to the vector of the
text alone); by itself, a passage has the same vector in every build and a sentence the same score in every answer.
It costs next to nothing: nothing is padded, so one thread is about as fast one by one as in batches
(``python -m tests.bench.models`` prints both). Several texts run side by side in threads instead.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from onnxruntime.capi.onnxruntime_pybind11_state import Fail, InvalidArgument, InvalidGraph, InvalidProtobuf
from onnxruntime.capi.onnxruntime_pybind11_state import NotImplemented as OpsetNotImplemented
from tokenizers import Encoding, Tokenizer

from embeddings.errors import ModelCorrupt, SettingInvalid
from embeddings.models.encoder import EncoderFiles
from embeddings.models.protocols import both, titled
from embeddings.models.weights import MS_MARCO_L12, Weights

MAX_TOKENS = 512
"""What both models were trained to read; what stands beyond is cut off on the copy that is tokenised."""

MAX_CHARACTERS = 8_000
"""The tokeniser reads everything before it cuts, so a text is cut first, well past what 512 tokens can hold."""

_In = TypeVar("_In")
_Out = TypeVar("_Out")


def threads() -> int:
    """How many texts run at once: ``INQUOTE_THREADS``, or the processors this process may use.

    Raises:
        SettingInvalid: when the variable is not a whole number from 1 to 256.
    """
    value = os.environ.get("INQUOTE_THREADS")
    if value is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not value.isdecimal() or not 1 <= int(value) <= 256:
        raise SettingInvalid(f"INQUOTE_THREADS must be a whole number from 1 to 256, not {value!r}")
    return int(value)


class Files(Protocol):
    """Where a graph and its tokeniser come from; `Weights` and the judge's own files are such."""

    @property
    def name(self) -> str:
        """The model's name."""
        ...

    @property
    def sha256(self) -> Mapping[str, str]:
        """Hexadecimal hash by file name."""
        ...

    def read(self, file: str) -> bytes:
        """The bytes of one file, after their hash was checked."""
        ...


class _Graph:
    """One ONNX graph with its tokeniser; safe for many threads."""

    def __init__(self, weights: Files, strategy: str) -> None:
        self._tokenizer = Tokenizer.from_str(weights.read("tokenizer.json").decode("utf-8"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS, strategy=strategy)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        graph = weights.read("model.onnx")
        try:
            self._session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        except (Fail, InvalidArgument, InvalidGraph, InvalidProtobuf, OpsetNotImplemented) as fault:
            raise ModelCorrupt(
                f"{weights.name}: onnxruntime {onnxruntime.__version__} cannot load it; upgrade onnxruntime"
            ) from fault
        self._workers = threads()
        self._pool = ThreadPoolExecutor(self._workers, thread_name_prefix=weights.name)

    @property
    def shape(self) -> list[int | str]:
        """Of the first output; names stand for what differs from text to text."""
        return list(self._session.get_outputs()[0].shape)

    def run(self, encoding: Encoding) -> NDArray[np.float32]:
        """The graph's first output for one tokenised text, without the batch axis."""
        ids = np.array([encoding.ids], dtype=np.int64)
        feed = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.array([encoding.type_ids], dtype=np.int64),
        }
        output: NDArray[np.float32] = self._session.run(None, feed)[0][0]
        return output

    def tokens(self, text: str, pair: str | None = None) -> Encoding:
        """Tokens of one text, or of a question and a text."""
        return self._tokenizer.encode(text[:MAX_CHARACTERS], None if pair is None else pair[:MAX_CHARACTERS])

    def each(self, work: Callable[[_In], _Out], items: Sequence[_In]) -> Iterable[_Out]:
        """``work`` done for every item, in order, as many at once as there are threads."""
        if self._workers == 1 or len(items) < 2:
            return map(work, items)
        return self._pool.map(work, items)


def _fingerprint(weights: Files, *settings: object) -> str:
    """Hash of everything that decides what comes out."""
    parts = [weights.name, *(weights.sha256[file] for file in sorted(weights.sha256)), MAX_TOKENS, MAX_CHARACTERS, *settings]
    return hashlib.sha256("\n".join(str(part) for part in parts).encode()).hexdigest()


class OnnxEncoder:
    """An encoder of the shape of bge-small-en-v1.5: the vector of the first token, of unit length; questions carry a prefix.

    Source of pooling and prefix: the model's card, BAAI/bge-small-en-v1.5.

    Args:
        files: graph and tokeniser; None for the default encoder's.
    """

    dimension = 384
    question_prefix = "Represent this sentence for searching relevant passages: "

    def __init__(self, files: Files | None = None) -> None:
        files = files or EncoderFiles()
        self.name = files.name
        self.fingerprint = _fingerprint(files, "cls", "normalised", self.question_prefix)
        self._graph = _Graph(files, "longest_first")

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of passages: shape ``(len(texts), 384)``."""
        vectors = np.empty((len(texts), self.dimension), dtype=np.float32)
        for row, vector in enumerate(self._graph.each(self._encode, texts)):
            vectors[row] = vector
        return vectors

    def encode_questions(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of questions: shape ``(len(texts), 384)``."""
        return self.encode_passages([self.question_prefix + text for text in texts])

    def _encode(self, text: str) -> NDArray[np.float32]:
        vector: NDArray[np.float32] = self._graph.run(self._graph.tokens(text))[0]
        vector /= np.linalg.norm(vector)
        return vector


class OnnxReranker:
    """ms-marco-MiniLM-L-12-v2: one logit for a question and a text read together."""

    reads_author = False

    def __init__(self, weights: Weights = MS_MARCO_L12) -> None:
        self.name = weights.name
        self.fingerprint = _fingerprint(weights, "pair")
        # A long question must not push the text out: the longer of the two is cut first.
        self._graph = _Graph(weights, "longest_first")

    def reading(self, title: str, author: str, before: str, text: str, heading: str = "") -> str:  # noqa: ARG002 -- not taught to
        """The sentence after its title."""
        return titled(title, text)

    def judge(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """Its one logit for either question (see `both`): shape ``(len(texts), 2)``."""
        return both(self.score(question, texts))

    def score(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """One logit a text: shape ``(len(texts),)``."""

        def one(text: str) -> float:
            return float(self._graph.run(self._graph.tokens(question, text))[0])

        return np.fromiter(self._graph.each(one, texts), dtype=np.float32, count=len(texts))
