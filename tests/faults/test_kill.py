"""Kill -9, at every change to the disk and at random: there is the old generation or the new one, whole."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from embeddings.errors import IndexMissing
from embeddings.index.build import build
from embeddings.index.history import generations
from embeddings.index.store import open_generation
from embeddings.index.verify import verify
from tests.fakes import FakeEncoder
from tests.faults import children
from tests.faults.corpus import Contents, contents, held_by, write

Work = Callable[[Path, Path], None]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``articles`` as of version 3, and ``index`` with generations of versions 1 and 2."""
    folder = tmp_path_factory.mktemp("prepared")
    for version in (1, 2):
        write(folder / "articles", contents(version))
        build([folder / "articles"], folder / "index", encoder=FakeEncoder())
    write(folder / "articles", contents(3))
    return folder


def without(texts: Contents, *names: str) -> Contents:
    return {name: text for name, text in texts.items() if name not in names}


PURGED = [without(contents(2), "article 0.txt")]


@pytest.mark.parametrize(
    ("work", "before", "after"),
    [
        pytest.param(children.building, [], [contents(3)], marks=pytest.mark.slow),
        pytest.param(children.building, [contents(2)], [contents(3)], marks=pytest.mark.slow),
        pytest.param(children.purging, [contents(2)], PURGED, marks=pytest.mark.slow),
        pytest.param(children.purging_what_was_left_out, [contents(2)], [contents(2)], marks=pytest.mark.slow),
        (children.rolling_back, [contents(2)], [contents(1)]),
        (children.pruning, [contents(2)], [contents(2)]),
    ],
    ids=["first build", "second build", "purge", "purge of what an older one holds", "rollback", "prune"],
)
def test_killed_at_every_change_to_the_disk(
    prepared: Path, tmp_path: Path, tally: Counter[str], work: Work, before: list[Contents], after: list[Contents]
) -> None:
    articles, index, log = prepared / "articles", tmp_path / "index", tmp_path / "points.log"

    def reset() -> None:
        shutil.rmtree(index, ignore_errors=True)
        log.unlink(missing_ok=True)
        if before:
            shutil.copytree(prepared / "index", index)

    reset()
    assert children.run(work, index, articles, str(log)) == 0
    assert held_by(index, after) == 0
    points = log.read_text().splitlines()
    for number, point in enumerate(points, 1):
        reset()
        assert children.run(work, index, articles, f"{log}:{number}") == -signal.SIGKILL, point
        assert log.read_text().splitlines()[-1].split()[1:] == point.split()[1:], "the point was passed where it was announced"
        try:
            held_by(index, before + after)
        except IndexMissing:
            assert not before, point
        if before:
            assert all(kept.fault is None for kept in generations(index)), point
        if number % 3 == 0 or number > len(points) - 9:  # every third, and all around the commit
            # The next writer finds nothing in its way, and leaves nothing of the dead one behind.
            build([articles], index, encoder=FakeEncoder(), keep=1)
            assert held_by(index, [contents(3)]) == 0
            report = verify(index)
            assert (report.problems, report.notes) == ([], []), point
        tally["builds and other writers killed at a fault point"] += 1
    tally["fault points, each logged and each hit"] += len(points)


def random_kills(folder: Path, rounds: int, tally: Counter[str]) -> None:
    """Rounds on one index: a new version of the articles, one or two writers, one kill."""
    chance = random.Random(rounds)
    articles, index = folder / "articles", folder / "index"
    write(articles, contents(0))
    started = time.monotonic()
    assert children.run(children.building, index, articles) == 0
    usual = time.monotonic() - started
    allowed = [contents(0)]
    for number in range(1, rounds + 1):
        write(articles, contents(number))
        allowed.append(contents(number))
        writers = [children.start(children.building, index, articles) for _ in range(chance.choice((1, 1, 2)))]
        until = time.monotonic() + chance.uniform(0, 2) * usual
        while time.monotonic() < until:
            held_by(index, allowed[-2:])  # readers ask without pause while it happens
            tally["loads compared with the texts while a writer was killed"] += 1
        for writer in writers:
            writer.kill()
            writer.join()
            tally["builds killed at a random time"] += writer.exitcode == -signal.SIGKILL
            tally["builds that were done before the kill"] += writer.exitcode == 0
            tally["builds that found another writer at work"] += writer.exitcode == children.BUSY
            assert writer.exitcode in (-signal.SIGKILL, 0, children.BUSY)
        if held_by(index, allowed[-2:]) == 0:
            allowed.pop()  # the new version has not come to be; it may not appear later
            write(articles, allowed[-1])
    assert children.run(children.building, index, articles) == 0
    assert held_by(index, allowed[-1:]) == 0
    report = verify(index)
    assert (report.problems, report.notes) == ([], [])


def test_killed_at_random_times(tmp_path: Path, tally: Counter[str]) -> None:
    random_kills(tmp_path, 10, tally)


@pytest.mark.slow
def test_killed_at_random_times_for_200_rounds(tmp_path: Path, tally: Counter[str]) -> None:
    random_kills(tmp_path, 200, tally)


REAL = (
    "import sys\nfrom pathlib import Path\nfrom embeddings.index.build import build\n"
    "from embeddings.models.registry import load_encoder\n"
    "build([sys.argv[1]], Path(sys.argv[2]), encoder=load_encoder())"
)


@pytest.mark.slow
def test_killed_with_the_real_encoder_and_continued(tmp_path: Path, tally: Counter[str]) -> None:
    articles, index = tmp_path / "articles", tmp_path / "index"
    texts = {
        f"{i}.txt": "\n\n".join(f"Number {i} speaks of matter {j}, and of {i * j} more." for j in range(150)) for i in range(8)
    }
    write(articles, texts)
    killed = 0
    for delay in (0.5, 1.0, 1.5, 2.0, 2.5):
        with subprocess.Popen([sys.executable, "-c", REAL, str(articles), str(index)]) as writer:
            time.sleep(delay)
            writer.kill()
        killed += writer.returncode == -signal.SIGKILL
        try:
            generation = open_generation(index)
        except IndexMissing:
            continue
        assert {article.id: article.text for article in generation.articles} == texts
    assert killed
    tally["builds with the real encoder killed"] += killed
    subprocess.run([sys.executable, "-c", REAL, str(articles), str(index)], check=True)
    generation = open_generation(index)
    assert {article.id: article.text for article in generation.articles} == texts
    assert verify(index).ok
