from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from embeddings.errors import SettingInvalid
from embeddings.index import vectors

Floats = NDArray[np.float32]


def unit(count: int, dimension: int, seed: int = 0) -> Floats:
    values = np.random.default_rng(seed).standard_normal((count, dimension)).astype(np.float32)
    return values / np.linalg.norm(values, axis=1, keepdims=True)


def opened(folder: Path, values: Floats, kind: str) -> vectors.VectorIndex:
    vectors.write(folder, values, kind)
    return vectors.load(folder, kind, *values.shape)


def by_hand(values: Floats, question: Floats, k: int) -> list[int]:
    scores = values.astype(np.float64) @ question.astype(np.float64)
    return sorted(range(len(values)), key=lambda row: (-np.float32(scores[row]), row))[:k]


@pytest.mark.parametrize("k", [0, 1, 7, 300, 1000])
def test_exact_search_gives_what_comparing_by_hand_gives(tmp_path: Path, k: int) -> None:
    values, question = unit(300, 32), unit(1, 32, 1)[0]
    rows, scores = opened(tmp_path, values, "flat").search(question, k)
    assert list(rows) == by_hand(values, question, k)
    assert np.allclose(scores, values[rows] @ question)


def test_equal_vectors_come_in_order_of_their_rows_however_many_there_are(tmp_path: Path) -> None:
    values = unit(400, 16)
    values[50:350] = values[7]
    index = opened(tmp_path, values, "flat")
    rows, scores = index.search(values[7], 20)
    assert list(rows) == [7, *range(50, 69)]
    assert len(set(scores.tolist())) == 1
    assert list(index.search(values[7], 400)[0]) == by_hand(values, values[7], 400)


@pytest.mark.parametrize("kind", vectors.KINDS)
def test_a_search_restricted_to_rows_is_exact_for_every_kind(tmp_path: Path, kind: str) -> None:
    values, question = unit(500, 32), unit(1, 32, 1)[0]
    index = opened(tmp_path, values, kind)
    rows = np.arange(3, 500, 7)
    stored = index.get(np.arange(500))
    assert list(index.search(question, 5, rows)[0]) == [row for row in by_hand(stored, question, 500) if row in set(rows)][:5]


@pytest.mark.parametrize("kind", ["half", "hnsw"])
def test_approximate_kinds_agree_with_exact_search_and_say_how_far(tmp_path: Path, kind: str) -> None:
    values = unit(3_000, 48)
    index = opened(tmp_path, values, kind)
    agreement = vectors.agreement(index, values)
    assert agreement["recall"] > 0.95
    questions = unit(30, 48, 5)
    hits = sum(len(np.intersect1d(index.search(q, 10)[0], by_hand(values, q, 10))) for q in questions)
    assert hits / 300 > 0.9


@pytest.mark.parametrize("kind", vectors.KINDS)
@pytest.mark.parametrize("count", [0, 1, 3])
def test_fewer_vectors_than_asked_for_give_fewer_rows_and_never_minus_one(tmp_path: Path, kind: str, count: int) -> None:
    rows, scores = opened(tmp_path, unit(count, 8), kind).search(unit(1, 8, 1)[0], 10)
    assert sorted(rows) == list(range(count))
    assert len(scores) == count


def test_building_again_from_what_was_stored_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("first", "again"):
        (tmp_path / name).mkdir()
    first = vectors.write(tmp_path / "first", unit(200, 16), "half")
    stored = vectors.load(tmp_path / "first", "half", 200, 16).get(np.arange(200))
    assert np.abs(stored - unit(200, 16)).max() < 1e-3
    assert vectors.write(tmp_path / "again", stored, "half") == first


def test_the_kind_goes_by_size_and_can_be_chosen() -> None:
    sizes = [0, vectors.FLAT_UP_TO, vectors.FLAT_UP_TO + 1, vectors.HALF_UP_TO, vectors.HALF_UP_TO + 1]
    assert [vectors.choose(size) for size in sizes] == ["flat", "flat", "half", "half", "hnsw"]
    assert vectors.choose(10, "hnsw") == "hnsw"
    with pytest.raises(SettingInvalid, match="ivf"):
        vectors.choose(10, "ivf")


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 60), st.integers(1, 70))
def test_exact_search_is_exact_with_many_ties(tmp_path_factory: pytest.TempPathFactory, seed: int, count: int, k: int) -> None:
    chance = np.random.default_rng(seed)
    values = np.eye(4, dtype=np.float32)[chance.integers(0, 4, count)]
    question = np.array([0.8, 0.6, 0, 0], np.float32)
    rows, _ = opened(tmp_path_factory.mktemp("ties"), values, "flat").search(question, k)
    assert list(rows) == by_hand(values, question, k)
