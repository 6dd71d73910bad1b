from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from pathlib import Path

import bm25s
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embeddings.index import counts, lexical
from embeddings.index.build import build
from embeddings.index.counts import count
from embeddings.index.store import open_generation
from embeddings.index.terms import terms
from embeddings.index.verify import verify
from tests.fakes import FakeEncoder
from tests.unit.index.make_format import FORMATS, TEXTS

SENTENCES = st.sampled_from(
    ["War is long.", "War, war and war.", "Bread rises.", "The U.S. sold bread.", "Al-Qaeda's camp burned.", "It cost 1,200."]
)
COLLECTIONS = st.dictionaries(
    st.sampled_from(["a.txt", "b.txt", "c.txt", "d.txt"]), st.lists(SENTENCES, min_size=1, max_size=5), min_size=1
)


def hashes(index: Path) -> dict[str, str]:
    """Of every file of the live generation but the one that says when the articles were changed."""
    files = open_generation(index).manifest.files
    return {name: entry.sha256 for name, entry in files.items() if name != "articles.stat.npy"}


def filled(folder: Path, articles: dict[str, list[str]]) -> Path:
    """``folder`` with these articles and no others."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, sentences in articles.items():
        (folder / name).write_text(" ".join(sentences), encoding="utf-8")
    return folder


@settings(max_examples=30, deadline=None)
@given(COLLECTIONS, COLLECTIONS)
def test_a_build_over_another_gives_the_bytes_of_a_first_build(before: dict[str, list[str]], after: dict[str, list[str]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build([filled(folder / "articles", before)], folder / "index", encoder=FakeEncoder())
        build([filled(folder / "articles", after)], folder / "index", encoder=FakeEncoder())
        build([folder / "articles"], folder / "fresh", encoder=FakeEncoder())
        assert hashes(folder / "index") == hashes(folder / "fresh")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(SENTENCES, max_size=4).map(" ".join), max_size=8))
def test_terms_are_counted_as_by_hand_and_weighed_as_by_bm25s(passages: list[str]) -> None:
    made = count(passages)
    found = [Counter(terms(passage)) for passage in passages]
    assert made.names == sorted({term for passage in found for term in passage})
    for number, name in enumerate(made.names):
        column = slice(made.starts[number], made.starts[number + 1])
        holding = {row: passage[name] for row, passage in enumerate(found) if name in passage}
        assert list(zip(made.rows[column], made.times[column], strict=True)) == list(holding.items())
    if made.names:
        numbered = [[made.names.index(term) for term in terms(passage)] for passage in passages]
        referee = bm25s.BM25(k1=1.2, b=0.75, method="lucene", backend="numpy")
        referee.index((numbered, {name: n for n, name in enumerate(made.names)}), create_empty_token=False, show_progress=False)
        with tempfile.TemporaryDirectory() as folder:
            lexical.write(Path(folder), made)
            assert np.array_equal(np.load(Path(folder) / "terms.weights.npy"), referee.scores["data"])


@pytest.mark.parametrize("times", [255, 256, 70_000])
def test_a_term_may_stand_in_a_passage_any_number_of_times(times: int) -> None:
    assert count(["war " * times]).times.tolist() == [times]


def test_only_passages_that_are_new_are_counted(
    articles: Path, index: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([articles], index, encoder=encoder)
    counted: list[str] = []
    monkeypatch.setattr(counts, "terms", lambda text: counted.append(text) or terms(text))
    (articles / "river.txt").write_text("The river rose. The war ended.", encoding="utf-8")
    build(None, index, encoder=encoder)
    assert counted == ["The war ended."]


def test_what_other_code_counted_is_counted_again(
    articles: Path, tmp_path: Path, index: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setitem(lexical.SETTINGS, "terms", "older")
        older.setattr(counts, "terms", str.split)
        build([articles], index, encoder=encoder)
    assert not build([articles], index, encoder=encoder).unchanged
    build([articles], tmp_path / "fresh", encoder=encoder)
    assert hashes(index) == hashes(tmp_path / "fresh")


def test_an_index_from_before_counts_were_kept_is_built_upon(tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    shutil.copytree(FORMATS / "format-1", index)
    assert lexical.COUNTS not in open_generation(index).manifest.files
    (tmp_path / "articles").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "articles" / name).write_bytes(text.encode())
    assert build([tmp_path / "articles"], index, encoder=encoder).encoded == 0
    assert lexical.COUNTS in open_generation(index).manifest.files
    assert verify(index).ok
