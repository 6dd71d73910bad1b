"""The judge: one small model that says which text answers a question, and whether it does. See ``docs/judge.md``.

Its weights are data of this package; its tokeniser is the reranker's. Trained by ``embeddings.training``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models.onnx import _fingerprint, _Graph
from embeddings.models.own import FOLDER, OwnFiles
from embeddings.models.weights import MS_MARCO_L12, Weights

NAME = "inquote-judge"
GRAPH_SHA256 = "a97b296fb335b6a9948c9503eaf4e36e102d374308ee6318fc746d2e4210d4ba"
"""Of ``data/judge.onnx``."""

_INSTEAD = f"reinstall inquote, or choose the zero-shot reranker with '--reranker {MS_MARCO_L12.name}'"


@dataclass(frozen=True, slots=True)
class JudgeFiles(OwnFiles):
    """The judge's graph, and the tokeniser of the reranker that it was made from."""

    graph: Path = FOLDER / "judge.onnx"
    graph_sha256: str = GRAPH_SHA256
    name: str = NAME
    tokenizer: Weights = MS_MARCO_L12
    instead: str = _INSTEAD


def trained(path: Path) -> JudgeFiles:
    """Files of a judge that was trained here and is not shipped (``embeddings.training.run``); its hash is not known before.

    Raises:
        ModelMissing: when the graph cannot be read.
    """
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as fault:
        raise ModelMissing(f"cannot read the judge {path} ({fault.strerror}); give the path of its graph") from fault
    return JudgeFiles(path, digest, str(path))


RANK, ANSWER = 0, 1
"""The two outputs: which text of several (unbounded), and whether it answers (a logit; sigmoid gives a probability)."""

BEFORE = 200
"""Most characters of the sentence before that the judge reads: its end, where the subject of what follows mostly stands."""

BYLINE, HEADING = 60, 100
"""Most characters of the author line and of the heading that the judge reads."""


def reading(title: str, author: str, before: str, text: str, heading: str = "") -> str:
    """What the judge reads: title, byline, heading and sentence before, to understand it by; after a mark the sentence itself.

    The mark is the model's own separator, so that what answers only in the sentence before is not taken for an answer. The byline
    says whose opinion "I" and a bare claim are: readers ask "What does Ndiaye want?", and the article never names Ndiaye.

    Args:
        title: of the article, on one line; may be empty.
        author: of the article, on one line; may be empty.
        before: the sentence before it, on one line; may be empty.
        text: the sentence, or several, on one line.
        heading: that it stands under, on one line; may be empty.
    """
    head = (f"{title}." if title else "", f"By {author[:BYLINE]}." if author else "", _closed(heading[:HEADING]))
    around = " ".join(part for part in (*head, _end(before)) if part)
    return f"{around} [SEP] {text}" if around else text


def _end(before: str) -> str:
    """The last `BEFORE` characters, from the beginning of a word."""
    if len(before) <= BEFORE:
        return before
    return before[-BEFORE - 1 :].partition(" ")[2] or before[-BEFORE:]


def _closed(heading: str) -> str:
    """A heading with a full stop, unless it ends in a mark of its own."""
    return f"{heading}." if heading and heading[-1] not in ".:?!" else heading


class OnnxJudge:
    """Two logits for a question and a text read together; a `Reranker` too.

    Raises:
        ModelMissing, ModelCorrupt: when its files are not there, not the expected ones, or cannot be loaded.
    """

    reads_author = True

    def __init__(self, files: JudgeFiles | None = None) -> None:
        files = files or JudgeFiles()
        self.name = files.name
        self.fingerprint = _fingerprint(files, "judge", "marked", BEFORE, "byline", BYLINE, "heading", HEADING)
        try:
            self._graph = _Graph(files, "longest_first")
        except ModelCorrupt as fault:
            raise ModelCorrupt(f"{fault}" if _INSTEAD in f"{fault}" else f"{fault}, or {_INSTEAD}") from fault
        if self._graph.shape[1:] != [2]:
            raise ModelCorrupt(f"{self.name} is no judge: it does not give two logits for a text; {_INSTEAD}")

    def reading(self, title: str, author: str, before: str, text: str, heading: str = "") -> str:
        """See `reading`."""
        return reading(title, author, before, text, heading)

    def judge(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """Rank logit and answer logit of each text: shape ``(len(texts), 2)``.

        The rank logit says which of several texts, on the reranker's own scale; the sigmoid of the answer logit says how
        likely it is that the text answers the question.
        """

        def one(text: str) -> NDArray[np.float32]:
            return self._graph.run(self._graph.tokens(question, text))

        logits = np.empty((len(texts), 2), dtype=np.float32)
        for row, pair in enumerate(self._graph.each(one, texts)):
            logits[row] = pair
        return logits

    def score(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """Rank logit of each text: shape ``(len(texts),)``."""
        return np.ascontiguousarray(self.judge(question, texts)[:, 0])
