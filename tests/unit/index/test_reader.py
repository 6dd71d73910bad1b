from __future__ import annotations

import gc
import hashlib
import os
import shutil
import threading
import weakref
import zipfile
from pathlib import Path

import numpy as np
import pytest

from embeddings.errors import IndexModelMismatch, InquoteError
from embeddings.index import freshness
from embeddings.index.build import BuildReport, build
from embeddings.index.freshness import source_state
from embeddings.index.generation import Generation
from embeddings.index.history import rollback
from embeddings.index.reader import LiveIndex
from embeddings.index.store import open_generation
from embeddings.index.watch import keep_building
from tests.fakes import FakeEncoder


def test_a_new_generation_is_taken_at_the_next_question(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    live = LiveIndex(index)
    held = live.generation()
    assert live.generation() is held
    (articles / "war.txt").write_text("War is long.", encoding="utf-8")
    build(None, index, encoder=encoder)
    assert live.generation().number == 2
    assert len(held.articles) == 2
    assert held.text(0) == "Bread needs time."
    rollback(index)
    assert live.generation().number == 1


def test_a_bad_generation_leaves_the_old_one_serving(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    live = LiveIndex(index)
    (articles / "war.txt").write_text("War is long.", encoding="utf-8")
    build(None, index, encoder=encoder)
    (index / "gen-2" / "terms.txt").write_bytes(b"")
    assert live.generation().number == 1
    assert live.degraded is not None
    assert "terms.txt" in live.degraded
    build(None, index, encoder=encoder)
    assert live.generation().number == 3
    assert live.degraded is None


def test_a_generation_that_nobody_uses_lets_go_of_its_files_at_once(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    gc.disable()
    try:
        generation = open_generation(index)
        generation.text(0)
        generation.match("bread", 1)
        generation.nearest(generation.vectors(np.array([0]))[0], 1)
        gone = weakref.ref(generation)
        del generation
        assert gone() is None
        maps = Path("/proc/self/maps")
        assert not maps.exists() or str(index) not in maps.read_text()
    finally:
        gc.enable()


def test_a_generation_of_another_encoder_is_not_taken(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    def same(generation: Generation) -> None:
        if generation.manifest.encoder.fingerprint != encoder.fingerprint:
            raise IndexModelMismatch("another encoder")

    build([articles], index, encoder=encoder)
    live = LiveIndex(index, same)
    build([articles], index, encoder=FakeEncoder("other", 12))
    assert live.generation().number == 1
    assert live.degraded == "another encoder"
    with pytest.raises(IndexModelMismatch):
        LiveIndex(index, same)


def test_an_index_built_anew_under_the_same_number_is_noticed(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    live = LiveIndex(index)
    assert live.generation().number == 1
    shutil.rmtree(index)
    assert len(live.generation().articles) == 2
    (articles / "war.txt").write_text("War is long.", encoding="utf-8")
    build([articles], index, encoder=encoder)
    assert len(live.generation().articles) == 3


def test_the_state_of_a_source_is_told_apart(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    for path in articles.iterdir():
        os.utime(path, (1_600_000_000, 1_600_000_000))
    build([articles], index, encoder=encoder)
    generation = open_generation(index)
    bread = articles / "bread.txt"
    assert generation.articles.stat(0) == (bread.stat().st_size, 1_600_000_000_000_000_000)
    assert source_state(generation, 0) == "current"
    os.utime(bread)  # touched, not changed
    assert source_state(generation, 0) == "current"
    bread.write_text("Bread is war.", encoding="utf-8")
    assert source_state(generation, 0) == "changed"
    bread.unlink()
    assert source_state(generation, 0) == "missing"
    assert source_state(generation, 1) == "current"


def test_a_file_changed_just_before_it_was_read_is_hashed_every_time(
    articles: Path, index: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("embeddings.index.gather._SETTLED", 10**12)  # "just before" also on a machine that takes a while
    build([articles], index, encoder=encoder)
    generation = open_generation(index)
    assert generation.articles.stat(0) == (-1, -1)
    bread = articles / "bread.txt"
    stat = bread.stat()
    bread.write_text(bread.read_text(encoding="utf-8").replace("time", "rest"), encoding="utf-8")
    os.utime(bread, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert source_state(generation, 0) == "changed"


def test_a_file_that_was_hashed_is_not_hashed_again_until_it_changes(
    articles: Path, index: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([articles], index, encoder=encoder)
    bread = articles / "bread.txt"
    os.utime(bread, (1_600_000_000, 1_600_000_000))
    generation = open_generation(index)
    read: list[Path] = []
    real = hashlib.file_digest
    monkeypatch.setattr(
        "embeddings.index.freshness.hashlib.file_digest", lambda file, kind: (read.append(Path(file.name)), real(file, kind))[1]
    )
    assert [source_state(generation, 0) for _ in range(3)] == ["current"] * 3
    assert read == [bread]
    bread.write_text(bread.read_text(encoding="utf-8").replace("time", "rest"), encoding="utf-8")
    assert [source_state(generation, 0) for _ in range(2)] == ["changed"] * 2
    os.utime(bread, (1_600_000_001, 1_600_000_001))
    assert source_state(generation, 0) == "changed"


def test_a_line_of_a_corpus_is_followed_when_it_moves(tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    first, second = '{"doc_id": "a", "text": "War is long."}\n', '{"doc_id": "b", "text": "Bread is good."}\n'
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text(first + second, encoding="utf-8")
    build([corpus], index, encoder=encoder)
    generation = open_generation(index)
    corpus.write_text(second, encoding="utf-8")
    assert [source_state(generation, number) for number in (0, 1)] == ["changed", "current"]


def zipped(path: Path, members: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)


def states(generation: Generation) -> dict[str, str]:
    return {article.id: source_state(generation, number) for number, article in enumerate(generation.articles)}


def test_a_row_of_a_table_is_current_until_the_row_changes(tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    table = tmp_path / "table.csv"
    table.write_text("id,text\na,War is long.\nb,Bread is good.\n", encoding="utf-8")
    build([table], index, encoder=encoder)
    generation = open_generation(index)
    os.utime(table, (1_600_000_000, 1_600_000_000))
    assert states(generation) == {"table.csv/a": "current", "table.csv/b": "current"}
    table.write_text("id,text\nc,Law is old.\nb,Bread is good.\n", encoding="utf-8")
    assert states(generation) == {"table.csv/a": "changed", "table.csv/b": "current"}
    table.unlink()
    assert states(generation) == {"table.csv/a": "missing", "table.csv/b": "missing"}


def test_what_an_archive_holds_is_current_until_it_changes_there(tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    archive = tmp_path / "a.zip"
    line = '{"doc_id": "line", "text": "War is long."}\n'
    zipped(archive, {"bread.txt": "Bread is good.", "lines.jsonl": line, "rows.csv": "id,text\nrow,Law is old.\n"})
    build([archive], index, encoder=encoder)
    generation = open_generation(index)
    os.utime(archive, (1_600_000_000, 1_600_000_000))
    ids = ["a.zip/bread.txt", "line", "a.zip/rows.csv/row"]
    assert states(generation) == dict.fromkeys(ids, "current")
    zipped(archive, {"bread.txt": "Bread is dear.", "lines.jsonl": line, "rows.csv": "id,text\nrow,Law is new.\n"})
    assert states(generation) == dict(zip(ids, ["changed", "current", "changed"], strict=True))
    archive.write_bytes(b"PK, and then nothing")
    assert states(generation) == dict.fromkeys(ids, "changed")


def test_a_file_of_many_articles_is_read_again_once_and_not_for_each_of_them(
    tmp_path: Path, index: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "a.zip"
    zipped(archive, {"bread.txt": "Bread is good.", "law.txt": "Law is old."})
    build([archive], index, encoder=encoder)
    generation = open_generation(index)
    read: list[Path] = []
    real = freshness.contents
    monkeypatch.setattr(freshness, "contents", lambda path, *rest: (read.append(path), real(path, *rest))[1])
    os.utime(archive, (1_600_000_000, 1_600_000_000))
    assert [states(generation) for _ in range(2)] == [{"a.zip/bread.txt": "current", "a.zip/law.txt": "current"}] * 2
    assert read == [archive]
    zipped(archive, {"war.txt": "War is long."})
    os.utime(archive, (1_600_000_001, 1_600_000_001))
    assert [states(generation) for _ in range(2)] == [{"a.zip/bread.txt": "changed", "a.zip/law.txt": "changed"}] * 2
    assert read == [archive] * 2


def test_lines_are_read_again_once_and_not_for_each_article_of_theirs(
    tmp_path: Path, index: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = tmp_path / "corpus.jsonl"
    first, second = '{"doc_id": "a", "text": "War is long."}\n', '{"doc_id": "b", "text": "Bread is good."}\n'
    corpus.write_text(first + second, encoding="utf-8")
    build([corpus], index, encoder=encoder)
    generation = open_generation(index)
    read: list[Path] = []
    real = freshness._of_lines
    monkeypatch.setattr(freshness, "_of_lines", lambda path: (read.append(path), real(path))[1])
    os.utime(corpus, (1_600_000_000, 1_600_000_000))
    assert [states(generation) for _ in range(2)] == [{"a": "current", "b": "current"}] * 2
    assert read == [corpus]
    corpus.write_text(second, encoding="utf-8")
    os.utime(corpus, (1_600_000_001, 1_600_000_001))
    assert [states(generation) for _ in range(2)] == [{"a": "changed", "b": "current"}] * 2
    assert read == [corpus] * 2


def test_what_changes_during_the_first_build_of_a_watch_is_built_too(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    stop, reports = threading.Event(), []

    def build_and_change() -> BuildReport:
        report = build([articles], index, encoder=encoder)
        (articles / "war.txt").write_text("War is long.", encoding="utf-8")
        return report

    def built(report: BuildReport) -> None:
        reports.append(report.articles)
        if len(reports) == 2:
            stop.set()

    keep_building(build_and_change, index, built=built, failed=lambda _: stop.set(), stop=stop)
    assert reports == [2, 3]


def test_watching_builds_again_when_an_article_changes(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    stop, reports, faults = threading.Event(), [], []
    done = threading.Semaphore(0)

    def built(report: BuildReport) -> None:
        reports.append(report)
        done.release()

    def failed(fault: InquoteError) -> None:
        faults.append(fault)
        done.release()

    watching = threading.Thread(
        target=keep_building,
        args=(lambda: build([articles], index, encoder=encoder), index),
        kwargs={"built": built, "failed": failed, "stop": stop},
    )
    watching.start()
    try:
        assert done.acquire(timeout=100)
        # Nothing says that the watch has begun, so the change is made again until it is seen.
        for _ in range(20):
            (articles.parent / "war.txt").write_text("War is long.", encoding="utf-8")
            (articles.parent / "war.txt").rename(articles / "war.txt")  # whole, for the build that may be reading it
            if done.acquire(timeout=3):
                break
        assert reports[-1].articles == 3
    finally:
        stop.set()
        watching.join(100)
    assert not watching.is_alive()
    assert faults == []
