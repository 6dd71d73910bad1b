"""Power loss at every instant of a build, and what each sync is for."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from embeddings.errors import IndexFault, IndexMissing
from embeddings.index import derive, files
from embeddings.index.build import build
from tests.fakes import FakeEncoder
from tests.faults.corpus import Contents, contents, held_by, write
from tests.faults.power import Disk, Operation

MOST = 48
"""States looked at for each instant, when there are more."""


def recorded(index: Path, work: Callable[[], object]) -> list[Operation]:
    """The changes to the disk that ``work`` makes under ``index``."""
    operations: list[Operation] = []
    with files.observed(lambda what, path, data: operations.append((what, path, data))):
        work()
    return [operation for operation in operations if operation[1].is_relative_to(index)]


class Trial:
    """Counts the states that are neither before nor after."""

    def __init__(self, folder: Path, before: list[Contents], after: Contents) -> None:
        self._folder = folder
        self._before = before
        self._after = after
        self._seen: dict[bytes, str] = {}
        self.states = 0

    def _outcome(self, state: dict[str, bytes]) -> str:
        """What opening finds: ``before``, ``after`` or ``bad``."""
        # What a reader never looks at cannot change what it finds.
        looked_at = {name: data for name, data in state.items() if name == "CURRENT" or name.startswith("gen-")}
        key = hashlib.sha256(repr(sorted((n, hashlib.sha256(d).digest()) for n, d in looked_at.items())).encode()).digest()
        if key not in self._seen:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir()
            for name, data in looked_at.items():
                (self._folder / name).parent.mkdir(exist_ok=True)
                (self._folder / name).write_bytes(data)
            try:
                found = held_by(self._folder, [*self._before, self._after])
                self._seen[key] = "after" if found == len(self._before) else "before"
            except IndexMissing:
                self._seen[key] = "bad" if self._before else "before"
            except IndexFault:
                self._seen[key] = "bad"
        return self._seen[key]

    def bad_states(self, disk: Disk, operations: list[Operation]) -> int:
        """Replays ``operations``; once they are done, only the state after is good."""
        chance = random.Random(0)
        bad = 0
        for number, operation in enumerate(operations, 1):
            disk.apply(operation)
            for state in disk.losses(MOST, chance):
                self.states += 1
                outcome = self._outcome(state)
                bad += outcome == "bad" or (number == len(operations) and outcome != "after")
        return bad


SYNCS = {
    "of the text of the articles": "sync articles.txt",
    "of the vectors": "sync vectors.faiss",
    "of the manifest": "sync manifest.json",
    "of the new generation's folder": "sync folder tmp-",
    "of the index's folder": "sync folder index",
    "of CURRENT": "sync CURRENT.tmp",
}


@pytest.fixture
def index(tmp_path: Path) -> Path:
    write(tmp_path / "articles", contents(1, articles=2))
    build([tmp_path / "articles"], tmp_path / "index", encoder=FakeEncoder())
    write(tmp_path / "articles", contents(2, articles=2))
    return tmp_path / "index"


def test_power_loss_leaves_the_old_generation_or_the_new_one(index: Path, tmp_path: Path, tally: Counter[str]) -> None:
    disk = Disk(index)
    operations = recorded(index, lambda: build([tmp_path / "articles"], index, encoder=FakeEncoder(), keep=1))
    trial = Trial(tmp_path / "found", [contents(1, articles=2)], contents(2, articles=2))
    assert trial.bad_states(disk, operations) == 0
    tally["states after a power loss, none of them bad"] += trial.states


def test_power_loss_during_a_first_build_leaves_no_bad_index(tmp_path: Path, tally: Counter[str]) -> None:
    write(tmp_path / "articles", contents(1, articles=2))
    index = tmp_path / "index"
    index.mkdir()
    disk = Disk(index)
    operations = recorded(index, lambda: build([tmp_path / "articles"], index, encoder=FakeEncoder()))
    trial = Trial(tmp_path / "found", [], contents(1, articles=2))
    assert trial.bad_states(disk, operations) == 0
    tally["states after a power loss, none of them bad"] += trial.states


def test_power_loss_while_an_article_is_taken_down_leaves_no_bad_index(index: Path, tmp_path: Path, tally: Counter[str]) -> None:
    disk = Disk(index)
    operations = recorded(index, lambda: derive.purge(index, "article 0.txt"))
    before = contents(1, articles=2)
    trial = Trial(tmp_path / "found", [before], {name: text for name, text in before.items() if name != "article 0.txt"})
    assert trial.bad_states(disk, operations) == 0
    tally["states after a power loss, none of them bad"] += trial.states


@pytest.mark.parametrize("sync", SYNCS.values(), ids=SYNCS.keys())
def test_every_sync_is_needed(index: Path, tmp_path: Path, tally: Counter[str], sync: str) -> None:
    disk = Disk(index, forgotten=sync)
    operations = recorded(index, lambda: build([tmp_path / "articles"], index, encoder=FakeEncoder(), keep=1))
    trial = Trial(tmp_path / "found", [contents(1, articles=2)], contents(2, articles=2))
    bad = trial.bad_states(disk, operations)
    assert bad, f"the model finds nothing wrong without the sync of {sync}"
    tally[f"bad states found by the model without `{sync}`"] += bad
