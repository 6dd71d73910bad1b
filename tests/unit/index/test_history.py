from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.errors import FilterUnknown, IndexCorrupt, IndexMissing, SettingInvalid
from embeddings.index.build import build
from embeddings.index.derive import purge
from embeddings.index.documents import document_of
from embeddings.index.gather import documents
from embeddings.index.history import generations, prune, rollback
from embeddings.index.store import current, numbers, open_generation
from embeddings.index.verify import verify
from tests.fakes import FakeEncoder


@pytest.fixture
def three(articles: Path, index: Path, encoder: FakeEncoder) -> Path:
    """Generations 1, 2 and 3; bread.txt is in all of them, sport.txt in the last."""
    for number, name in enumerate(("", "war.txt", "sport.txt")):
        if name:
            (articles / name).write_text(f"This is about {name.removesuffix('.txt')}. It is number {number}.", encoding="utf-8")
        build([articles], index, encoder=encoder)
    return index


def test_generations_are_listed_with_the_live_one_marked(three: Path) -> None:
    kept = generations(three)
    assert [(k.number, k.live, k.fault) for k in kept] == [(1, False, None), (2, False, None), (3, True, None)]
    assert [k.manifest.counts["articles"] for k in kept if k.manifest] == [2, 3, 4]
    assert all(k.size > 1000 for k in kept)


def test_a_build_leaves_as_many_generations_as_it_is_told(articles: Path, three: Path, encoder: FakeEncoder) -> None:
    (articles / "war.txt").unlink()
    assert build(None, three, encoder=encoder, keep=2).generation == 4
    assert numbers(three) == [3, 4]


def test_rolling_back_makes_the_generation_before_live_and_the_next_build_counts_on(three: Path, encoder: FakeEncoder) -> None:
    assert rollback(three) == 2
    assert len(open_generation(three).articles) == 3
    assert numbers(three) == [1, 2, 3]
    report = build(None, three, encoder=encoder)
    assert (report.generation, report.articles) == (4, 4)
    assert verify(three).ok


def test_no_number_is_given_twice_even_when_the_newest_is_gone(articles: Path, three: Path, encoder: FakeEncoder) -> None:
    rollback(three, 1)
    assert prune(three, 1) == [2, 3]
    (articles / "war.txt").write_text("War again.", encoding="utf-8")
    assert build(None, three, encoder=encoder).generation == 4


def test_rolling_back_refuses_a_generation_that_is_damaged(three: Path) -> None:
    (three / "gen-2" / "articles.txt").write_bytes(b"x")
    with pytest.raises(IndexCorrupt, match=r"gen-2/articles\.txt"):
        rollback(three, 2)
    assert rollback(three) == 1
    with pytest.raises(IndexMissing, match="before 1"):
        rollback(three)
    with pytest.raises(IndexMissing, match="no generation 9"):
        rollback(three, 9)


def test_rolling_back_mends_a_damaged_pointer(three: Path) -> None:
    (three / "CURRENT").write_bytes(b"")
    assert rollback(three) == 3
    assert verify(three).ok


def test_pruning_keeps_the_live_generation(three: Path) -> None:
    rollback(three, 1)
    assert prune(three, 2) == [2]
    assert numbers(three) == [1, 3]
    with pytest.raises(SettingInvalid):
        prune(three, 0)


def test_a_reader_goes_on_with_a_generation_that_was_pruned(three: Path, encoder: FakeEncoder) -> None:
    old = open_generation(three, 1)
    prune(three, 1)
    assert not old.folder.exists()
    row = int(old.nearest(encoder.encode_questions(["music river"])[0], 1)[0][0])
    assert old.text(row) == "Nobody plays music on the river."


def test_purging_takes_an_article_out_of_every_generation(articles: Path, three: Path, encoder: FakeEncoder) -> None:
    report = purge(three, "bread.txt")
    assert report.written == {1: 4, 2: 5, 3: 6}
    assert report.source == articles / "bread.txt"
    assert numbers(three) == [4, 5, 6]
    assert current(three) is not None
    generation = open_generation(three)
    assert generation.number == 6
    assert [a.id for a in generation.articles] == ["river.txt", "sport.txt", "war.txt"]
    assert generation.manifest.purged == ("bread.txt",)
    assert not len(generation.match("bread", 5)[0])
    assert all(b"buys bread" not in path.read_bytes() for path in three.rglob("*") if path.is_file())
    assert verify(three).ok
    with pytest.raises(FilterUnknown, match=r"bread\.txt"):
        purge(three, "bread.txt")


def test_an_article_that_the_live_generation_lacks_is_purged_and_the_older_generations_stay(
    articles: Path, three: Path, encoder: FakeEncoder
) -> None:
    (articles / "bread.txt").unlink()
    build(None, three, encoder=encoder)
    assert purge(three, "bread.txt").written == {2: 5, 3: 6}
    assert prune(three, 3) == []
    assert [(kept.number, kept.live, kept.fault) for kept in generations(three)] == [
        (5, False, None),
        (6, False, None),
        (7, True, None),
    ]
    assert all(b"buys bread" not in path.read_bytes() for path in three.rglob("*") if path.is_file())
    assert verify(three).ok
    assert build(None, three, encoder=encoder).unchanged
    assert rollback(three) == 6
    assert [a.id for a in open_generation(three).articles] == ["river.txt", "sport.txt", "war.txt"]
    assert rollback(three) == 5
    assert [a.id for a in open_generation(three).articles] == ["river.txt", "war.txt"]


def test_a_purge_after_a_rollback_keeps_the_younger_generations(three: Path, encoder: FakeEncoder) -> None:
    rollback(three, 1)
    assert purge(three, "war.txt").written == {2: 4, 3: 5}
    assert prune(three, 3) == []
    assert [(kept.number, kept.live) for kept in generations(three)] == [(1, True), (4, False), (5, False)]
    assert build(None, three, encoder=encoder).generation == 6


def test_a_purge_does_not_say_that_todays_code_has_read_the_articles(
    three: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_by = open_generation(three).manifest.settings["reading"]
    monkeypatch.setattr("embeddings.index.write.reading_version", lambda: "later code")
    purge(three, "bread.txt")
    assert open_generation(three).manifest.settings["reading"] == read_by


def test_what_is_derived_is_what_a_build_without_the_article_would_have_made(
    articles: Path, three: Path, tmp_path: Path, encoder: FakeEncoder
) -> None:
    purge(three, "bread.txt")
    (articles / "bread.txt").unlink()
    build([articles], tmp_path / "other", encoder=encoder)
    purged, built = open_generation(three).manifest.files, open_generation(tmp_path / "other").manifest.files
    names = {*purged} - {"articles.stat.npy"}  # says when a file was changed, and is left out while that is too fresh
    assert {name: purged[name].sha256 for name in names} == {name: built[name].sha256 for name in names}


def test_a_stored_article_comes_back_as_the_document_that_was_read(tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    from embeddings.articles.sources import find

    text = "---\ntitle: Rivers\nauthor: A. Person\n---\n\n# Rivers\n\nThe river rose. It fell.\n\n## Law\n\nThe law is old.\n"
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    build([tmp_path / "a.md"], index, encoder=encoder)
    (read, _), *_ = documents(find([tmp_path / "a.md"]), [], strict=True)
    assert document_of(open_generation(index), 0) == read
    assert read.article.author == "A. Person"


def test_the_last_article_may_be_purged(tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    (tmp_path / "a.txt").write_text("War is long.", encoding="utf-8")
    build([tmp_path / "a.txt"], index, encoder=encoder)
    purge(index, "a.txt")
    generation = open_generation(index)
    assert len(generation) == len(generation.articles) == 0
    assert not len(generation.nearest(encoder.encode_questions(["war"])[0], 3)[0])
    assert verify(index).ok
