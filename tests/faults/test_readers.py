"""Readers that ask without pause while generations come and go: nothing fails, and no answer mixes two."""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from embeddings.index.build import build
from embeddings.index.generation import Generation
from embeddings.index.history import rollback
from embeddings.index.reader import LiveIndex
from tests.fakes import FakeEncoder
from tests.faults import children
from tests.faults.corpus import write

READERS = 8


def marked(version: int) -> dict[str, str]:
    """Articles that say in every sentence which version they are of."""
    return {
        f"{number}.txt": "\n\n".join(
            f"Sentence {i} is about law, in version {version}." for i in range(number % 3 + version % 4 + 1)
        )
        for number in range(12)
    }


def versions_of(generation: Generation, encoder: FakeEncoder) -> set[str]:
    """The versions that one question's quotes are of, over both searches."""
    near, _ = generation.nearest(encoder.encode_questions(["law"])[0], 40)
    matching, _ = generation.match("sentence version", 40)
    rows = np.union1d(near, matching)
    assert len(rows)
    return {re.search(r"version (\d+)", generation.text(int(row)))[1] for row in rows}  # type: ignore[index]


@pytest.mark.timeout(200)
@pytest.mark.parametrize("rebuilds", [3, pytest.param(20, marks=pytest.mark.slow)])
def test_eight_readers_see_every_rebuild_land_and_never_a_mixture(tmp_path: Path, tally: Counter[str], rebuilds: int) -> None:
    articles, index = tmp_path / "articles", tmp_path / "index"
    write(articles, marked(0))
    build([articles], index, encoder=FakeEncoder())
    live, done = LiveIndex(index), threading.Event()
    seen: Counter[str] = Counter()
    faults: list[BaseException] = []

    def read() -> None:
        encoder = FakeEncoder()
        newest = 0
        try:
            while not done.is_set():
                generation = live.generation()
                (version,) = versions_of(generation, encoder)
                assert generation.number >= newest, "a reader went back in time"
                newest = generation.number
                seen[version] += 1
        except BaseException as fault:  # noqa: BLE001 - handed to the thread that judges
            faults.append(fault)

    readers = [threading.Thread(target=read) for _ in range(READERS)]
    for reader in readers:
        reader.start()
    for version in range(1, rebuilds + 1):
        write(articles, marked(version))
        assert children.run(children.building, index, articles) == 0
        while not seen[str(version)] and not faults:
            time.sleep(0.01)
        if version % 5 == 0:
            for _ in range(3):  # killed builds land nothing and disturb nobody
                write(articles, marked(99))
                child = children.start(children.building, index, articles)
                child.join(0.05)
                child.kill()
                child.join()
            write(articles, marked(version))
            children.run(children.building, index, articles)
    done.set()
    for reader in readers:
        reader.join()
    assert not faults
    assert live.degraded is None
    assert {str(version) for version in range(1, rebuilds + 1)} <= set(seen)
    tally[f"questions asked by {READERS} readers while {rebuilds} rebuilds landed, 0 failed, 0 mixed"] += seen.total()


def test_a_reader_serves_on_when_the_index_is_removed_under_it(tmp_path: Path) -> None:
    import shutil

    write(tmp_path / "articles", marked(0))
    build([tmp_path / "articles"], tmp_path / "index", encoder=FakeEncoder())
    live = LiveIndex(tmp_path / "index")
    shutil.rmtree(tmp_path / "index")
    assert versions_of(live.generation(), FakeEncoder()) == {"0"}
    assert live.degraded is not None


def test_two_builds_at_once_end_with_one_index_and_one_refusal_or_two_turns(tmp_path: Path, tally: Counter[str]) -> None:
    articles, index = tmp_path / "articles", tmp_path / "index"
    write(articles, marked(0))
    for version in range(6):
        write(articles, marked(version))
        pair = [children.start(children.building, index, articles) for _ in range(2)]
        for child in pair:
            child.join(children.HANGS)
        codes = sorted(child.exitcode for child in pair if child.exitcode is not None)
        assert codes in ([0, 0], [0, children.BUSY])
        tally["pairs of builds at once"] += 1
        assert versions_of(LiveIndex(index).generation(), FakeEncoder()) == {str(version)}
    rollback(index)
