"""Files of models that are part of this package: a graph beside this module, the tokeniser of the model it was made from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models.weights import Weights

FOLDER = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class OwnFiles:
    """One model's graph and tokeniser.

    Attributes:
        graph: where the graph lies.
        graph_sha256: the hash it must have.
        name: what a user types to choose the model.
        tokenizer: the published model whose tokeniser it reads with.
        instead: what to do when the graph is not there or another one.
    """

    graph: Path
    graph_sha256: str
    name: str
    tokenizer: Weights
    instead: str

    @property
    def sha256(self) -> Mapping[str, str]:
        """Hexadecimal hash by file name."""
        return {"model.onnx": self.graph_sha256, "tokenizer.json": self.tokenizer.sha256["tokenizer.json"]}

    def read(self, file: str) -> bytes:
        """The bytes of one file, after their hash was checked.

        Raises:
            ModelMissing: when the file is not installed.
            ModelCorrupt: when the hash is another one.
        """
        if file != "model.onnx":
            return self.tokenizer.read(file)
        try:
            data = self.graph.read_bytes()
        except OSError as fault:
            raise ModelMissing(f"{self.name}: cannot read {self.graph} ({fault.strerror}); {self.instead}") from fault
        found = hashlib.sha256(data).hexdigest()
        if found != self.graph_sha256:
            raise ModelCorrupt(
                f"{self.name}: {self.graph} has SHA-256 {found[:12]}..., not {self.graph_sha256[:12]}...; {self.instead}"
            )
        return data
