"""Questions that only name something: asked of the one sentence that names it, beside a copy that names something else."""

from __future__ import annotations

from random import Random

import numpy as np

from embeddings.articles.article import Span
from embeddings.training.corpora import Sentence, Set
from embeddings.training.groups import UNKNOWN, Maker
from embeddings.training.near import Near
from embeddings.training.topics import asked, exchanged, subject, topics

LINES = (
    "The lighthouse was sold in May to Ana Ruiz.",
    "The harbour was kept, and the harbour pays for itself.",
    "In June the council met Li Na about the harbour.",
    "Nobody asked the fishermen.",
)


def article(lines: tuple[str, ...] = LINES, name: str = "a") -> tuple[Sentence, ...]:
    at, row, before = 0, [], ""
    for line in lines:
        row.append(Sentence(name, "Two Ports", Span(at, at + len(line)), line, before))
        at, before = at + len(line) + 1, line
    return tuple(row)


def test_only_what_one_sentence_names_is_a_topic() -> None:
    found = {(sentence.text, term, name) for sentence, term, name in topics(article())}
    assert (LINES[0], "lighthouse", False) in found
    assert (LINES[0], "Ana Ruiz", True) in found
    assert (LINES[2], "Li Na", True) in found
    assert "harbour" not in {term for _, term, _ in found}


def test_a_plural_elsewhere_is_the_same_thing() -> None:
    assert "lighthouse" not in {term for _, term, _ in topics(article((*LINES, "Two lighthouses remain.")))}


def test_the_question_names_the_topic() -> None:
    random = Random(3)
    assert all("lighthouse" in asked("lighthouse", random, name=False) for _ in range(20))
    assert all("Li Na" in asked("Li Na", random, name=True) for _ in range(20))


def test_a_copy_of_the_sentence_that_names_something_else_is_wrong() -> None:
    data = Set("ports", {"a": article(), "b": article(("The museum was shut by Kim Lee.", "Nobody minded."), "b")}, ())
    sentences = [s for row in data.articles.values() for s in row]
    vectors = np.random.default_rng(1).normal(size=(len(sentences), 8)).astype(np.float32)
    near = Near(sentences, vectors, every=1)
    groups = [g for seed in range(5) for g in Maker(data, near, {}, Random(seed), short=True, whole=True).topics(50)]
    assert groups
    for group in groups:
        assert group.kind == "topic"
        assert group.gold == (True, *[False] * (len(group.texts) - 1))
        assert set(group.answer[1:]) <= {0.0}
        assert group.answer[0] in {1.0, UNKNOWN}
    copies = [text for group in groups for text in group.texts[1:]]
    assert any("museum was sold" in text or "lighthouse was shut" in text for text in copies)
    assert exchanged(LINES[0], "lighthouse", "museum") == "The museum was sold in May to Ana Ruiz."


def test_what_stands_late_in_a_sentence_is_only_mentioned() -> None:
    first = article()[0]
    assert subject(first, "lighthouse")
    assert not subject(first, "Ana Ruiz")
