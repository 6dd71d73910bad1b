"""Disks that are full or read-only: one line that says so, and the index as it was."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from embeddings.errors import IndexFault, IndexMissing
from embeddings.index import derive, history
from embeddings.index.build import build
from embeddings.index.store import numbers, open_generation
from embeddings.index.verify import verify
from tests.fakes import FakeEncoder
from tests.faults.corpus import contents, held_by, write

NOBODY = 65534
"""The user who owns nothing, on Linux and macOS."""


def mount(where: Path, options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(where)], check=True, capture_output=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own; its size can be changed by `resize`."""
    where = tmp_path / "disk"
    where.mkdir()
    try:
        mount(where, "size=1m")
    except (OSError, subprocess.CalledProcessError) as fault:
        if os.environ.get("CI"):
            raise
        pytest.skip(f"a small disk cannot be mounted here ({fault})")
    yield where
    subprocess.run(["umount", "-l", str(where)], check=True)


def remount(where: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(where)], check=True)


def test_a_full_disk_leaves_the_index_as_it_was(small_disk: Path, tmp_path: Path, tally: Counter[str]) -> None:
    articles, index = tmp_path / "articles", small_disk / "index"
    write(articles, contents(1))
    build([articles], index, encoder=FakeEncoder())
    page = 4096
    used = sum(-(-path.stat().st_size // page) * page for path in index.rglob("*") if path.is_file())
    write(articles, contents(2))
    refused = 0
    for spare in range(0, 3 * used, page):
        remount(small_disk, f"size={used + 2 * page + spare}")
        try:
            build([articles], index, encoder=FakeEncoder())
        except IndexFault as fault:
            assert "No space left" in str(fault)  # noqa: PT017
            assert held_by(index, [contents(1)]) == 0
            assert verify(index).ok
            refused += 1
        else:
            break
    assert refused > 10
    assert held_by(index, [contents(2)]) == 0
    tally["builds on a full disk"] += refused


def test_a_first_build_on_a_full_disk_says_so(small_disk: Path, tmp_path: Path, tally: Counter[str]) -> None:
    write(tmp_path / "articles", contents(1))
    (small_disk / "ballast").write_bytes(b"x" * (1 << 20))
    with pytest.raises(IndexFault, match="No space left"):
        build([tmp_path / "articles"], small_disk / "index", encoder=FakeEncoder())
    with pytest.raises(IndexMissing):
        open_generation(small_disk / "index")
    (small_disk / "ballast").unlink()
    build([tmp_path / "articles"], small_disk / "index", encoder=FakeEncoder())
    tally["builds on a full disk"] += 1


def test_a_read_only_index_answers_and_refuses_to_change(small_disk: Path, tmp_path: Path, tally: Counter[str]) -> None:
    articles, index = tmp_path / "articles", small_disk / "index"
    for version in (1, 2):
        write(articles, contents(version))
        build([articles], index, encoder=FakeEncoder())
    write(articles, contents(3))
    remount(small_disk, "ro")
    for change in (
        lambda: build([articles], index, encoder=FakeEncoder()),
        lambda: build([articles], small_disk / "other", encoder=FakeEncoder()),
        lambda: history.rollback(index),
        lambda: history.prune(index, 1),
        lambda: derive.purge(index, "article 0.txt"),
    ):
        with pytest.raises(IndexFault, match="Read-only"):
            change()
        tally["writes refused by a read-only disk"] += 1
    assert held_by(index, [contents(2)]) == 0
    assert verify(index).ok
    assert numbers(index) == [1, 2]


@pytest.fixture
def unprivileged() -> Iterator[None]:
    """Root may write to every folder, so for a while this process acts for somebody who may not."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    yield
    os.seteuid(before)


def test_a_folder_without_permission_refuses_to_change(unprivileged: None) -> None:
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to anybody but their owner
        articles, index = Path(name) / "articles", Path(name) / "index"
        write(articles, contents(1))
        build([articles], index, encoder=FakeEncoder())
        write(articles, contents(2))
        index.chmod(0o555)
        try:
            with pytest.raises(IndexFault, match="Permission denied"):
                build([articles], index, encoder=FakeEncoder())
            assert held_by(index, [contents(1)]) == 0
        finally:
            index.chmod(0o755)
