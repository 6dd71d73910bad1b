"""Every file of an index truncated, bit-flipped, emptied, deleted, replaced: a named error or the right answer."""

from __future__ import annotations

import json
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from embeddings.errors import IndexCorrupt, IndexFault, IndexMissing, IndexVersion
from embeddings.index import manifest, vectors
from embeddings.index.build import build
from embeddings.index.store import open_generation, point_to
from embeddings.index.verify import verify
from tests.fakes import FakeEncoder
from tests.faults.corpus import contents, held_by, write

TRUNCATED, FLIPPED = 10, 100


@pytest.fixture(scope="module", params=["flat", "hnsw"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("damage")
    write(folder / "articles", contents(1))
    build([folder / "articles"], folder / "index", encoder=FakeEncoder(), vector_index=request.param)
    return folder / "index"


def damages(path: Path) -> Iterator[tuple[str, bytes | None]]:
    """Names of damages, and the bytes that the file then has; None for no file."""
    whole = path.read_bytes()
    chance = random.Random(path.name)
    yield "deleted", None
    yield "emptied", b""
    for _ in range(TRUNCATED):
        yield "truncated", whole[: chance.randrange(len(whole))]
    for _ in range(FLIPPED):
        flipped = bytearray(whole)
        flipped[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        yield "bit-flipped", bytes(flipped)


def asked(index: Path) -> str:
    """What asking an index with damage ends in: the name of an error, or ``right`` when every answer is."""
    try:
        held_by(index, [contents(1)])
    except (IndexCorrupt, IndexMissing, IndexVersion) as fault:
        message = str(fault)
        assert "\n" not in message
        assert "inquote build" in message
        return type(fault).__name__
    return "right"


def files_of(index: Path) -> list[Path]:
    return [index / "CURRENT", *sorted((index / "gen-1").iterdir())]


@pytest.mark.slow
def test_no_damage_to_any_file_gives_a_wrong_quote(built: Path, tally: Counter[str]) -> None:
    for path in files_of(built):
        whole = path.read_bytes()
        found_by_asking: Counter[str] = Counter()
        for kind, data in damages(path):
            # Never in place: an opened generation maps the old file, which has to stay as it is.
            path.unlink(missing_ok=True)
            if data is not None:
                path.write_bytes(data)
            outcome = asked(built)
            found_by_asking[outcome] += 1
            assert outcome != "right" or data == whole, f"{path.name} {kind} went unnoticed"
            tally[f"damaged files: {kind}"] += 1
            tally[f"damaged files answered with: {outcome}"] += 1
        path.unlink(missing_ok=True)
        path.mkdir()
        assert asked(built) != "right"
        tally["damaged files: replaced by a directory"] += 1
        path.rmdir()
        path.write_bytes(whole)
    assert asked(built) == "right"


def test_verify_finds_every_damage_and_names_the_file(built: Path, tally: Counter[str]) -> None:
    for path in files_of(built):
        whole = path.read_bytes()
        for number, (_, data) in enumerate(damages(path)):
            if number % 20 > 2 or data == whole:
                continue
            path.unlink(missing_ok=True)
            if data is not None:
                path.write_bytes(data)
            report = verify(built)
            assert any(path.name in problem for problem in report.problems), path.name
            tally["damaged files found by verify"] += 1
        path.unlink(missing_ok=True)
        path.write_bytes(whole)
    assert verify(built).ok


def test_a_build_mends_every_damage_and_encodes_only_what_was_lost(built: Path, tmp_path: Path, tally: Counter[str]) -> None:
    articles = built.parent / "articles"
    for name in [path.relative_to(built) for path in files_of(built)]:
        index = tmp_path / "index"
        shutil.copytree(built, index)
        (index / name).write_bytes(b"damaged")
        encoder = FakeEncoder()
        build([articles], index, encoder=encoder, keep=1)
        assert held_by(index, [contents(1)]) == 0
        assert verify(index).ok
        tally["damaged indexes mended by a build"] += 1
        shutil.rmtree(index)


def rewritten(index: Path, **changes: object) -> None:
    """Give a generation a manifest that says something else and is whole in itself."""
    path = index / "gen-1" / manifest.NAME
    said = json.loads(path.read_bytes())
    body = {**said["body"], **{name: value for name, value in changes.items() if name != "format"}}
    path.write_bytes(manifest._envelope(int(str(changes.get("format", said["format"]))), body))
    point_to(index, 1)


@pytest.fixture
def copy(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "index"))


@pytest.mark.parametrize("version", [manifest.FORMAT_VERSION + 1, manifest.OLDEST_READABLE - 1])
def test_another_format_is_named_and_what_to_do_about_it(copy: Path, version: int) -> None:
    rewritten(copy, format=version)
    with pytest.raises(IndexVersion, match=rf"format {version}.*inquote build"):
        open_generation(copy)
    assert any(f"format {version}" in problem for problem in verify(copy).problems)


def test_a_pointer_of_another_format_is_named(copy: Path) -> None:
    from embeddings.index import store

    pointer = store.read_pointer(copy)
    newer = manifest.FORMAT_VERSION + 1
    (copy / "CURRENT").write_bytes(store._said(newer, pointer))
    with pytest.raises(IndexVersion, match=f"format {newer}"):
        open_generation(copy)


def test_a_manifest_that_lies_about_its_counts_is_refused(copy: Path) -> None:
    rewritten(copy, counts={"articles": 5, "passages": 3, "headings": 0})
    with pytest.raises(IndexCorrupt):
        open_generation(copy)


def test_what_faiss_makes_of_a_file_is_compared_with_the_manifest(built: Path, tmp_path: Path) -> None:
    for dimension, count in ((4, 9), (9, 3)):
        folder = tmp_path / f"{dimension}"
        folder.mkdir()
        vectors.write(folder, np.ones((count, dimension), np.float32), "flat")
        with pytest.raises(IndexCorrupt, match="expected"):
            vectors.load(folder, "flat", 9, 9)
    (tmp_path / "4" / vectors.FILE).write_bytes(b"IxF2" + b"\xff" * 40)
    with pytest.raises(IndexFault):
        vectors.load(tmp_path / "4", "flat", 9, 4)
