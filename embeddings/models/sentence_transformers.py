"""Any other encoder or reranker, through sentence-transformers. The only module that imports it (and so torch).

A name that is a folder is read from there. Another name is a model of the Hugging Face hub: that is the one case in
which the program may reach for the network, and with ``HF_HUB_OFFLINE=1`` not even then. Weights are read from
safetensors only, and no code that comes with a model is run.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sentence_transformers import CrossEncoder, SentenceTransformer

from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models.protocols import both, titled

MAX_CHARACTERS = 8_000
"""The tokeniser reads everything before it cuts, so a text is cut first, well past what these models read."""


@contextmanager
def _loading(name: str) -> Iterator[None]:
    """Turns what the libraries raise while loading into errors that say what to do."""
    if (Path(name).is_absolute() or name.startswith(".")) and not Path(name).is_dir():
        raise ModelMissing(f"{name} is not a folder; give a folder with a sentence-transformers model, or a hub name")
    try:
        yield
    except OSError as fault:
        raise ModelMissing(
            f"no model {name!r} on this machine, and the hub did not give it; "
            f"give a folder, or download it first ({_first_line(fault)})"
        ) from fault
    except (ValueError, KeyError, TypeError, RuntimeError) as fault:
        raise ModelCorrupt(
            f"{name!r} cannot be used as a model here ({_first_line(fault)}); check the folder, or name another"
        ) from fault


def _first_line(fault: BaseException) -> str:
    text = str(fault).strip()
    return text.splitlines()[0][:200] if text else type(fault).__name__


def _fingerprint(kind: str, state: Mapping[str, Any], *settings: object) -> str:
    """Hash of the weights themselves and of what else decides the output; the same wherever the folder lies."""
    digest = hashlib.sha256("\n".join(str(s) for s in (kind, MAX_CHARACTERS, *settings)).encode())
    for key in sorted(state):
        digest.update(key.encode())
        digest.update(state[key].detach().cpu().contiguous().float().numpy().tobytes())
    return digest.hexdigest()


class SentenceTransformerEncoder:
    """A sentence-transformers encoder; questions and passages go through its own prompts for each.

    Args:
        name: a folder, or a name on the hub.

    Raises:
        ModelMissing, ModelCorrupt: when it cannot be loaded.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        with _loading(name):
            self._model = SentenceTransformer(name, device="cpu", trust_remote_code=False, model_kwargs={"use_safetensors": True})
            self.dimension = int(self._model.get_embedding_dimension() or 0)
            if self.dimension < 1:
                raise ValueError("it does not say how long its vectors are")
            prompts = sorted((self._model.prompts or {}).items())
            self.fingerprint = _fingerprint("encoder", self._model.state_dict(), self._model.max_seq_length, prompts)

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of passages: shape ``(len(texts), dimension)``."""
        return self._encode(self._model.encode_document, texts)

    def encode_questions(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of questions: shape ``(len(texts), dimension)``."""
        return self._encode(self._model.encode_query, texts)

    def _encode(self, encode: Any, texts: Sequence[str]) -> NDArray[np.float32]:
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        cut = [text[:MAX_CHARACTERS] for text in texts]
        vectors = encode(cut, convert_to_numpy=True, normalize_embeddings=True, show_progress_bar=False)
        return np.ascontiguousarray(vectors, dtype=np.float32)


class CrossEncoderReranker:
    """A sentence-transformers CrossEncoder with one output.

    Args:
        name: a folder, or a name on the hub.

    Raises:
        ModelMissing, ModelCorrupt: when it cannot be loaded, or has another number of outputs.
    """

    reads_author = False

    def __init__(self, name: str) -> None:
        self.name = name
        with _loading(name):
            self._model = CrossEncoder(name, device="cpu", trust_remote_code=False, model_kwargs={"use_safetensors": True})
            # Without this, an encoder is accepted and given a classification head of random numbers.
            if not any("SequenceClassification" in kind for kind in self._model.config.architectures or ()):
                raise ValueError("it is not a cross-encoder: its weights hold no classification head")
            if self._model.num_labels != 1:
                raise ValueError(f"a reranker has one output, this has {self._model.num_labels}")
            self.fingerprint = _fingerprint("reranker", self._model.state_dict(), self._model.max_seq_length)

    def reading(self, title: str, author: str, before: str, text: str, heading: str = "") -> str:  # noqa: ARG002 -- not taught to
        """The sentence after its title."""
        return titled(title, text)

    def judge(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """Its one logit for either question (see `both`): shape ``(len(texts), 2)``."""
        return both(self.score(question, texts))

    def score(self, question: str, texts: Sequence[str]) -> NDArray[np.float32]:
        """One logit a text: shape ``(len(texts),)``."""
        from torch.nn import Identity

        if not texts:
            return np.empty(0, dtype=np.float32)
        pairs = [(question[:MAX_CHARACTERS], text[:MAX_CHARACTERS]) for text in texts]
        # Identity: the confidence model takes logits, and a sigmoid would flatten what tells good from very good.
        scores = self._model.predict(pairs, activation_fn=Identity(), show_progress_bar=False, convert_to_numpy=True)
        return np.asarray(scores, dtype=np.float32).reshape(len(texts))
