"""Articles that change under a build, clocks that go back, names that are hard to spell, links that lead in circles."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import pytest

from embeddings.articles.reading import Document
from embeddings.articles.sources import Source
from embeddings.errors import ArticleUnreadable, IndexFault, InquoteError, NoArticles
from embeddings.index import gather as gather_module
from embeddings.index import write as write_module
from embeddings.index.build import build
from embeddings.index.derive import purge
from embeddings.index.freshness import source_state
from embeddings.index.history import generations, prune, rollback
from embeddings.index.store import current, numbers, open_generation
from embeddings.index.verify import verify
from tests.fakes import FakeEncoder
from tests.faults.corpus import contents, held, held_by, write

FIRST, LATER = "article 0.txt", "article 2.txt"


def changing(monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], object], articles: Path) -> None:
    """From now on, the next build finds a later article changed as soon as it has read the first."""
    really_read = gather_module.read

    def read(source: Source, **options: Any) -> Iterator[Document]:
        yield from really_read(source, **options)
        if source.id == FIRST:
            change(articles / LATER)

    monkeypatch.setattr(gather_module, "read", read)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    write(tmp_path / "articles", contents(1))
    return tmp_path / "articles"


def test_an_article_that_disappears_during_a_build_is_named(
    articles: Path, tmp_path: Path, tally: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    changing(monkeypatch, Path.unlink, articles)
    report = build([articles], tmp_path / "index", encoder=FakeEncoder())
    assert any(LATER in line for line in report.refused)
    assert held_by(tmp_path / "index", [{name: text for name, text in contents(1).items() if name != LATER}]) == 0
    tally["articles that changed under a build"] += 1


def test_an_article_that_turns_binary_during_a_build_is_named(
    articles: Path, tmp_path: Path, tally: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    changing(monkeypatch, lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe" * 100), articles)
    report = build([articles], tmp_path / "index", encoder=FakeEncoder())
    assert any(LATER in line for line in report.refused)
    assert held_by(tmp_path / "index", [{name: text for name, text in contents(1).items() if name != LATER}]) == 0
    with pytest.raises(ArticleUnreadable, match="article 2"):
        build([articles], tmp_path / "index", encoder=FakeEncoder(), strict=True)
    assert verify(tmp_path / "index").ok
    tally["articles that changed under a build"] += 1


def test_an_article_that_grows_during_a_build_is_one_version_of_itself_and_seen_to_have_changed(
    articles: Path, tmp_path: Path, tally: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in articles.iterdir():
        os.utime(path, (1_600_000_000, 1_600_000_000))
    before = contents(1)[LATER]

    def grow_then(path: Path) -> None:
        path.write_text(before + "\n\nIt has grown by law.", encoding="utf-8")

    changing(monkeypatch, grow_then, articles)
    build([articles], tmp_path / "index", encoder=FakeEncoder())
    generation = open_generation(tmp_path / "index")
    held(generation, [contents(1), {**contents(1), LATER: before + "\n\nIt has grown by law."}])
    grow_then(articles / LATER)
    (articles / LATER).write_text(before + " And once more.", encoding="utf-8")
    number = [article.id for article in generation.articles].index(LATER)
    assert source_state(generation, number) == "changed"
    tally["articles that changed under a build"] += 1


class Past(datetime):
    """A clock that stands forty years back."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime.now(tz) - timedelta(days=40 * 365)


def test_a_clock_set_back_disturbs_nothing(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tally: Counter[str]
) -> None:
    index = tmp_path / "index"
    build([articles], index, encoder=FakeEncoder())
    monkeypatch.setattr(write_module, "datetime", Past)
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000)
    write(articles, contents(2))
    assert build([articles], index, encoder=FakeEncoder()).generation == 2
    assert held_by(index, [contents(2)]) == 0
    first, second = generations(index)
    assert first.manifest is not None
    assert second.manifest is not None
    assert second.manifest.created < first.manifest.created
    assert source_state(open_generation(index), 0) == "current"
    assert rollback(index) == 1
    tally["builds with the clock set back"] += 1


NAMES = ["with spaces", "new\nline", "süß 北京 🍞", "quo'te\"s", "-dash", "a" * 200, os.fsdecode(b"not \xff utf-8")]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_an_index_and_its_articles_may_have_any_name(tmp_path: Path, name: str, tally: Counter[str]) -> None:
    articles, index = tmp_path / name / "articles", tmp_path / name / "index"
    (tmp_path / name).mkdir()
    write(articles, contents(1))
    build([articles], index, encoder=FakeEncoder())
    write(articles, contents(2))
    build(None, index, encoder=FakeEncoder())
    assert held_by(index, [contents(2)]) == 0
    assert verify(index).ok
    purge(index, "article 0.txt")
    rollback(index)
    prune(index, 1)
    (index / "CURRENT").write_bytes(b"")
    with pytest.raises(IndexFault) as caught:
        open_generation(index)
    assert str(caught.value).isprintable()
    tally["odd names of folders"] += 1


@pytest.mark.parametrize("name", ["with spaces.txt", "new\nline.txt", "süß 北京 🍞.txt"], ids=ascii)
def test_an_article_may_have_any_name(tmp_path: Path, name: str, tally: Counter[str]) -> None:
    write(tmp_path / "articles", {name: "The river rose. Law followed."})
    build([tmp_path / "articles"], tmp_path / "index", encoder=FakeEncoder())
    generation = open_generation(tmp_path / "index")
    assert [article.id for article in generation.articles] == [name]
    assert source_state(generation, 0) == "current"
    purge(tmp_path / "index", name)
    tally["odd names of articles"] += 1


def test_links_that_lead_in_circles_end_in_a_refusal_or_an_error(articles: Path, tmp_path: Path, tally: Counter[str]) -> None:
    (articles / "loop").symlink_to(articles)
    (articles / "self.txt").symlink_to(articles / "self.txt")
    report = build([articles], tmp_path / "index", encoder=FakeEncoder())
    assert held_by(tmp_path / "index", [contents(1)]) == 0
    assert len(report.refused) == 2
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    for given in ([tmp_path / "circle"], [articles / "self.txt"]):
        with pytest.raises(InquoteError):
            build(given, tmp_path / "other", encoder=FakeEncoder())
        assert current(tmp_path / "other") is None
    with pytest.raises(InquoteError):
        build([articles], tmp_path / "circle", encoder=FakeEncoder())
    with pytest.raises(InquoteError):
        open_generation(tmp_path / "circle")
    tally["links in circles"] += 4


def test_what_is_no_folder_is_no_index(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(InquoteError):
        open_generation(tmp_path / "file")
    with pytest.raises(InquoteError):
        build([articles], tmp_path / "file", encoder=FakeEncoder())
    assert (tmp_path / "file").read_text() == "x"


def test_nothing_of_the_user_is_touched_in_a_folder_that_is_no_index_yet(articles: Path, tmp_path: Path) -> None:
    index = tmp_path / "index"
    index.mkdir()
    for name in ("notes.txt", "tmp-notes", "gen-x"):
        (index / name).write_text("mine")
    for version in (1, 2, 3, 4, 5):
        write(articles, contents(version))
        build([articles], index, encoder=FakeEncoder(), keep=2)
    assert numbers(index) == [4, 5]
    assert all((index / name).read_text() == "mine" for name in ("notes.txt", "tmp-notes", "gen-x"))
    with pytest.raises(NoArticles):
        build([tmp_path / "nowhere"], index, encoder=FakeEncoder())
    assert held_by(index, [contents(5)]) == 0
