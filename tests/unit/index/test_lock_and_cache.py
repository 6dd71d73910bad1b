from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from embeddings.errors import IndexBusy
from embeddings.index import encode
from embeddings.index.build import build
from embeddings.index.cache import BatchCache
from embeddings.index.lock import writer_lock
from embeddings.index.store import current, open_generation
from tests.fakes import FakeEncoder


def test_a_second_writer_is_told_who_holds_the_lock(tmp_path: Path) -> None:
    with writer_lock(tmp_path), pytest.raises(IndexBusy, match=f"process {os.getpid()} on "), writer_lock(tmp_path):
        pass
    with writer_lock(tmp_path):
        pass


def test_a_second_writer_waits_when_asked_to(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    index.mkdir()
    entered, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with writer_lock(index):
            entered.set()
            leave.wait(100)

    thread = threading.Thread(target=hold)
    thread.start()
    try:
        assert entered.wait(100)
        with pytest.raises(IndexBusy):
            build([articles], index, encoder=encoder)
        threading.Timer(0.5, leave.set).start()
        assert build([articles], index, encoder=encoder, wait=100).generation == 1
    finally:
        leave.set()
        thread.join()


def test_the_lock_of_a_dead_process_holds_nobody_up(tmp_path: Path) -> None:
    code = (
        "import os, pathlib, sys\nfrom embeddings.index.lock import writer_lock\n"
        "with writer_lock(pathlib.Path(sys.argv[1])): os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False).returncode == -9
    assert "pid" in (tmp_path / "lock").read_text()
    with writer_lock(tmp_path):
        pass


class FailingEncoder(FakeEncoder):
    """Fails at the third batch."""

    failing = True

    def encode_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if self.failing and len(self.calls) >= 2 * encode.BATCH:
            raise KeyboardInterrupt
        return super().encode_passages(texts)


def test_an_interrupted_build_goes_on_where_it_stopped(tmp_path: Path, index: Path) -> None:
    count = 5 * encode.BATCH // 2
    (tmp_path / "a.txt").write_text("\n\n".join(f"Sentence {i} is about war." for i in range(count)), encoding="utf-8")
    encoder = FailingEncoder()
    with pytest.raises(KeyboardInterrupt):
        build([tmp_path / "a.txt"], index, encoder=encoder)
    assert current(index) is None
    encoder.failing = False
    encoder.calls.clear()
    report = build([tmp_path / "a.txt"], index, encoder=encoder)
    assert (report.passages, report.encoded, report.reused) == (count, count - 2 * encode.BATCH, 2 * encode.BATCH)
    assert len(encoder.calls) == count - 2 * encode.BATCH
    assert not (index / "cache").exists()
    generation = open_generation(index)
    assert np.array_equal(
        generation.vectors(np.arange(count)), FakeEncoder().encode_passages([generation.text(i) for i in range(count)])
    )


@pytest.mark.parametrize("damage", ["cut", "flip", "foreign"])
def test_a_damaged_batch_is_made_again_and_the_whole_ones_are_used(tmp_path: Path, damage: str) -> None:
    rng = np.random.default_rng(0)
    hashes = rng.integers(0, 255, (6, 32), dtype=np.uint8)
    vectors = rng.random((6, 4), dtype=np.float32)
    cache = BatchCache(tmp_path, "f", 4)
    cache.append(hashes[:3], vectors[:3])
    cache.append(hashes[3:], vectors[3:])
    cache.close()
    (file,) = (tmp_path / "cache").iterdir()
    data = bytearray(file.read_bytes())
    if damage == "cut":
        del data[-5:]
    elif damage == "flip":
        data[-5] ^= 1
    else:
        data += b"something else altogether, longer than the head of a record is, by far"
    file.write_bytes(data)
    expected = 6 if damage == "foreign" else 3
    for _ in range(2):
        read_hashes, read_vectors = BatchCache(tmp_path, "f", 4).read()
        assert np.array_equal(read_hashes, hashes[:expected])
        assert np.array_equal(read_vectors, vectors[:expected])
    assert not len(BatchCache(tmp_path, "g", 4).read()[0])
