"""Copies are found, other articles on the same matter are not."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embeddings.articles.duplicates import Copies, containment, copies, shingles, signature

WORDS = [f"word{n}" for n in range(3_000)]


def article(seed: int, length: int = 400) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length)) + "."


def test_a_syndicated_copy_with_another_case_and_layout_is_found() -> None:
    one = article(1)
    assert copies([article(0), one, article(2), one.upper().replace(" ", "\n")]) == [Copies((1, 3), 1.0)]


def test_a_revised_copy_is_found_and_its_overlap_told() -> None:
    words = article(1).split()
    revised = (
        " ".join(word if n % 40 else "changed" for n, word in enumerate(words)) + " And a paragraph was added at the end of it."
    )
    (found,) = copies([article(1), revised])
    assert found.members == (0, 1)
    assert 0.5 < found.overlap < 1


def test_a_shortened_copy_is_found() -> None:
    words = article(1).split()
    assert [c.members for c in copies([article(1), " ".join(words[:280])])] == [(0, 1)]


def test_a_common_quotation_makes_no_copies() -> None:
    quotation = article(9, 60)
    assert copies([article(1) + quotation, article(2) + quotation, "", "Short.", "…"]) == []


def test_many_copies_are_one_group_and_cost_no_square() -> None:
    # Comparing each with each would be twelve million comparisons, and end in the test's own time limit.
    assert copies([article(1)] * 5_000)[0].members == tuple(range(5_000))


def test_signatures_estimate_resemblance() -> None:
    a, b = shingles(article(1)), shingles(article(1, 300))
    resemblance = len(set(a.tolist()) & set(b.tolist())) / len(set(a.tolist()) | set(b.tolist()))
    assert (signature(a) == signature(b)).mean() == pytest.approx(resemblance, abs=0.15)
    assert containment(b, a) > 0.98


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=8))
def test_any_texts_are_grouped_without_repeating_a_member(texts: list[str]) -> None:
    members = [number for group in copies(texts) for number in group.members]
    assert len(members) == len(set(members))
