from __future__ import annotations

import math
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embeddings.index import lexical
from embeddings.index.counts import count
from embeddings.index.terms import question_terms, terms

PASSAGES = [
    "The U.S. struck 1,200 targets near al-Qaeda's camps.",
    "They told us nothing about Aïn Defla.",
    "482 attacks were carried out in 2024, the TTP said.",
    "An attack on the camp failed.",
    "",
]


def opened(folder: Path, passages: list[str]) -> lexical.LexicalIndex:
    files = lexical.write(folder, count(passages))
    arrays = {name: np.load(folder / name, mmap_mode="r") for name in files if name.endswith(".npy")}
    return lexical.LexicalIndex(arrays, (folder / "terms.txt").read_bytes(), len(passages))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attacks, attacked", ["the", "attack", "attack"]),
        ("1,200 and 1,20 and 3.5%", ["1200", "and", "1,20", "and", "3.5"]),
        ("U.S. and US, not us", ["^us", "us", "and", "^us", "us", "not", "us"]),
        ("al-Qaeda’s", ["alqaeda", "al", "qaeda"]),
        ("Aïn Ｄefla ﬁre", ["ain", "defla", "fire"]),
        ("F-16s COVID-19", ["f16s", "f", "16s", "16", "s", "covid19", "covid", "19"]),
        ("2024-25 T20", ["2024", "25", "t20", "t", "20"]),
        ("😀 — …", []),
    ],
)
def test_terms_are_as_documented(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("US strikes", 0),
        ("usa us", 1),
        ("1200", 0),
        ("al Qaeda", 0),
        ("Al-Qaida al-qaeda", 0),
        ("ain defla", 1),
        ("ttp attack 2024", 2),
        ("the attack failed", 3),
    ],
)
def test_a_passage_is_found_however_its_names_and_numbers_are_spelt(tmp_path: Path, words: str, first: int) -> None:
    assert opened(tmp_path, PASSAGES).search(words, 3)[0][0] == first


def test_words_that_stand_nowhere_find_nothing(tmp_path: Path) -> None:
    index = opened(tmp_path, PASSAGES)
    for words in ("xylophone", "", "?!", "\x00", "\ud800"):
        rows, scores = index.search(words, 5)
        assert len(rows) == len(scores) == 0


def test_function_words_count_only_when_there_is_nothing_else() -> None:
    assert question_terms("What is the attack?") == ["attack"]
    assert question_terms("who are you") == ["are", "who", "you"]


def test_rows_restrict_the_answer_but_not_the_weights(tmp_path: Path) -> None:
    index = opened(tmp_path, PASSAGES)
    every = dict(zip(*index.search("attack camp", 5), strict=True))
    rows, scores = index.search("attack camp", 5, np.array([0, 3]))
    assert list(rows) == [3, 0]
    assert [every[row] for row in rows] == list(scores)


def bm25(passages: list[str], words: str) -> dict[int, float]:
    """The formula written out: Lucene's, after Kamphuis et al. 2020, without its constant factor k1 + 1."""
    documents = [Counter(terms(passage)) for passage in passages]
    lengths = [document.total() for document in documents]
    average = sum(lengths) / len(lengths)
    scores: dict[int, float] = {}
    for term in question_terms(words):
        holding = sum(term in document for document in documents)
        for row, document in enumerate(documents):
            if frequency := document[term]:
                idf = math.log(1 + (len(documents) - holding + 0.5) / (holding + 0.5))
                norm = 1.2 * (1 - 0.75 + 0.75 * lengths[row] / average)
                scores[row] = scores.get(row, 0) + idf * frequency / (frequency + norm)
    return scores


WORDS = st.sampled_from(["attack", "attacks", "camp", "US", "us", "2024", "river-bank", "law", "the", "Zürich", "1,000"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=8).map(" ".join), min_size=1, max_size=12), st.lists(WORDS, max_size=5).map(" ".join))
def test_scores_are_those_of_the_formula_and_ties_stand_in_order_of_rows(passages: list[str], words: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        rows, scores = opened(Path(folder), passages).search(words, 100)
    expected = bm25(passages, words)
    assert dict(zip(rows.tolist(), scores.tolist(), strict=True)) == pytest.approx(expected, rel=1e-5)
    assert list(rows) == [int(row) for row in rows[np.lexsort((rows, -scores))]]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=6))
def test_every_passage_of_any_text_is_found_by_its_own_words(passages: list[str]) -> None:
    passages = [passage.encode("utf-8", "replace").decode() for passage in passages]
    with tempfile.TemporaryDirectory() as folder:
        index = opened(Path(folder), passages)
        for row, passage in enumerate(passages):
            if terms(passage):
                assert row in index.search(passage, len(passages))[0]
