from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from embeddings.training.near import encoded
from tests.fakes import FakeEncoder

FIRST, SECOND = ["The river rose.", "The law is old."], ["Money buys bread."]


class Counting(FakeEncoder):
    """Notes what it encodes."""

    def __init__(self) -> None:
        super().__init__()
        self.met: list[str] = []

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.met += texts
        return super().encode_passages(texts)


def test_a_run_killed_while_vectors_are_written_loses_none_that_were_written_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "titled.npz"
    encoded(Counting(), FIRST, cache, questions=False)

    def killed(file: Any, **_: object) -> None:
        if isinstance(file, Path):
            file.write_bytes(b"PK half")
        else:
            file.write(b"PK half")
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(np, "savez", killed)
        with pytest.raises(KeyboardInterrupt):
            encoded(Counting(), FIRST + SECOND, cache, questions=False)
    encoder = Counting()
    vectors = encoded(encoder, FIRST + SECOND, cache, questions=False)
    assert np.array_equal(vectors, FakeEncoder().encode_passages(FIRST + SECOND))
    assert encoder.met == SECOND
    assert [path.name for path in tmp_path.iterdir()] == ["titled.npz"]
