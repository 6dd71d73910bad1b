"""No article is both trained on and held out, and the same seed makes the same groups."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray

from embeddings.articles.article import Span
from embeddings.training.budget import MOST_WRONG, WEIGHTS, limited
from embeddings.training.corpora import Question, Sentence, Set, held_out, load, share
from embeddings.training.data import SQUAD, SQUAD_HELD_OUT, Sources, divided
from embeddings.training.groups import UNKNOWN, Group, Maker
from embeddings.training.measure import auroc
from embeddings.training.near import Near
from tests.shared import SHARED, needs_shared


def toy() -> Set:
    articles: dict[str, tuple[Sentence, ...]] = {}
    questions: list[Question] = []
    for a in range(6):
        name, at, row = f"a{a}", 0, []
        before = ""
        for i in range(5):
            text = f"Town number {a}{i} was founded by Person {chr(65 + i)} in 19{a}{i}."
            row.append(Sentence(name, f"Towns {a}", Span(at, at + len(text)), text, before))
            at, before = at + len(text) + 1, text
        articles[name] = tuple(row)
        passage = (name, Span(0, at))
        questions.append(
            Question(f"q{a}", f"Who founded town number {a}2 in 19{a}2?", {name: (row[2].span,)}, ("Person C",), passage)
        )
        questions.append(Question(f"u{a}", f"Who sold town number {a}2?", {}, (), passage, ("Person C",)))
    return Set("toy", articles, tuple(questions))


def made(data: Set, seed: int) -> list[Group]:
    sentences = [s for row in data.articles.values() for s in row]
    vectors = np.random.default_rng(1).normal(size=(len(sentences), 8)).astype(np.float32)
    asked = {q.text: np.ones(8, dtype=np.float32) for q in data.questions}
    return list(Maker(data, Near(sentences, vectors, every=1), asked, Random(seed), short=True, whole=True).all())


def test_articles_and_questions_are_on_one_side_only() -> None:
    parts = divided(toy(), frozenset({"a1", "a4"}))
    assert set(parts.held_out.articles) == {"a1", "a4"}
    assert not set(parts.train.articles) & set(parts.held_out.articles)
    assert {q.id for q in parts.held_out.questions} == {"q1", "u1", "q4", "u4"}
    assert len(parts.train.questions) + len(parts.held_out.questions) == 12


def test_what_is_held_out_does_not_depend_on_the_order() -> None:
    names = [f"x{i}" for i in range(20)]
    assert held_out(names, 4) == held_out(names[::-1], 4)
    assert share("x1") == share("x1") != share("x1", seed=8)


@needs_shared
def test_no_held_out_article_is_trained_on() -> None:
    data = load(SHARED / "eval" / SQUAD)
    asked = sorted({q.passage[0] for q in data.questions if q.passage})
    parts = divided(data, held_out(asked, SQUAD_HELD_OUT))
    trained = {s.text for row in parts.train.articles.values() for s in row if len(s.text) > 40}
    apart = {s.text for row in parts.held_out.articles.values() for s in row if len(s.text) > 40}
    assert len(parts.held_out.articles) == SQUAD_HELD_OUT
    assert not trained & apart
    assert not {q.text for q in parts.train.questions} & {q.text for q in parts.held_out.questions}


def test_the_same_seed_makes_the_same_groups() -> None:
    assert made(toy(), 7) == made(toy(), 7)
    assert made(toy(), 7) != made(toy(), 8)


def test_gold_answers_and_nothing_else_does() -> None:
    for group in made(toy(), 7):
        assert len(group.texts) == len(group.gold) == len(group.answer) == len(group.far)
        if group.kind == "answered":
            assert group.gold[0]
            assert group.answer[0] == 1
            assert not any("Person C" in text.rpartition("[SEP]")[2] for text in group.texts[1:])
        else:
            assert not any(group.gold)
            assert set(group.answer) <= {0.0, UNKNOWN}


def test_every_kind_of_near_miss_is_made() -> None:
    kinds = {group.kind for seed in range(10) for group in made(toy(), seed)}
    assert {"answered", "written to fool", "other year", "part unanswered"} <= kinds


@pytest.mark.parametrize(
    ("yes", "no", "value"), [([2.0, 3.0], [1.0], 1.0), ([1.0], [1.0], 0.5), ([0.0], [1.0, 2.0], 0.0), ([1.0, 3.0], [2.0], 0.5)]
)
def test_auroc_by_hand(yes: Sequence[float], no: Sequence[float], value: float) -> None:
    assert auroc(yes, no) == value


def test_the_nearest_come_first_and_never_from_the_articles_named() -> None:
    data = toy()
    sentences = [s for row in data.articles.values() for s in row]
    vectors: NDArray[np.float32] = np.arange(len(sentences), dtype=np.float32)[:, None]
    near = Near(sentences, vectors, every=1)
    question = np.ones(1, dtype=np.float32)
    assert near.of_articles(question, ["a0"], 2) == [sentences[4], sentences[3]]
    assert near.elsewhere(question, frozenset({"a5"}), 1) == [sentences[24]]


def test_a_budget_keeps_gold_and_few_others() -> None:
    groups = made(toy(), 7)
    kept = limited(groups, WEIGHTS, 4.0, 7)
    assert kept == limited(groups, WEIGHTS, 4.0, 7)
    assert kept
    for group in kept:
        if group.kind == "answered":
            assert group.gold[0]
            assert len(group.texts) <= 1 + MOST_WRONG
        if group.kind == "written to fool":
            assert len(group.texts) == 1
    assert limited(groups, WEIGHTS, 0.0, 7) == []


def test_only_the_sets_that_are_named_ask() -> None:
    part = divided(toy(), frozenset({"a1"}))
    found = Sources(part, part, part, part, part, part.held_out, part).asking("selqa", "squad1")
    assert found.selqa == found.squad1 == part
    for silent in (found.squad, found.hotpot, found.musique, found.written):
        assert silent.train.questions == ()
        assert silent.train.articles == part.train.articles
