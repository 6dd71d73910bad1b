"""The questions about the articles that ship with the project: their evidence is whole sentences of these articles."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from embeddings.articles.reading import Document, read
from embeddings.articles.sources import find
from qa.evaluation.sets import QuestionSet, read_set

QUESTIONS = Path(__file__).with_name("seeds_questions.jsonl")
SEEDS = Path(__file__).resolve().parents[2] / "seeds"

ANSWERABLE = {"factoid": 25, "why_how": 25, "multi_article": 10, "attribution": 8, "acronym_typo": 6, "follow_up": 6}
UNANSWERABLE = {"near_miss": 25, "out_of_domain": 15}

EMPTY = {
    *("a", "an", "the", "this", "that", "those", "there", "it", "its", "their", "them", "they", "t", "s"),
    *("who", "whom", "what", "when", "where", "which", "why", "how", "if", "than", "as", "so", "and", "or", "not", "no"),
    *("is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "can", "will", "would"),
    *("should", "might", "must", "made", "make", "said", "say", "about", "at", "by", "for", "from", "in", "into", "of", "on"),
    *("to", "with", "much", "many", "more", "most", "some", "another", "other", "already", "really", "mere"),
}
"""Words that say nothing about a subject."""


@cache
def articles() -> dict[str, Document]:
    return {document.article.id: document for source in find([SEEDS]) for document in read(source)}


@cache
def rows() -> tuple[dict[str, Any], ...]:
    return tuple(json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines())


@cache
def questions() -> QuestionSet:
    return read_set(QUESTIONS, {name: len(document.article.text) for name, document in articles().items()})


def evidence(row: dict[str, Any]) -> Iterator[tuple[str, int, int]]:
    by_article = row.get("spans_by_doc") or {row["doc_id"]: row["spans"]}
    for article, spans in by_article.items():
        for start, end in spans:
            yield article, start, end


def words(text: str) -> set[str]:
    """The beginnings of the words that say something."""
    plain = re.sub(r"[’']s\b", "", text.lower())
    return {word[:5] for word in re.findall(r"[a-z0-9]+", plain) if word not in EMPTY}


ANSWERED = [row for row in rows() if row["answerable"]]


def test_there_are_as_many_of_each_type_as_stated() -> None:
    for answerable, counts in ((True, ANSWERABLE), (False, UNANSWERABLE)):
        assert Counter(row["type"] for row in rows() if row["answerable"] is answerable) == counts
    assert len(ANSWERED) == 80
    assert len(rows()) == 120


def test_every_question_is_asked_once() -> None:
    asked = Counter((row["question"].casefold(), *(turn["text"] for turn in row.get("history", ()))) for row in rows())
    assert max(asked.values()) == 1


def test_the_reader_takes_the_set_as_it_stands() -> None:
    for question, row in zip(questions().questions, rows(), strict=True):
        assert question.text == row["question"]
        assert question.kind == row["type"]
        assert bool(question.gold) is bool(question.articles) is question.answerable
        assert bool(question.history) is (row["type"] == "follow_up")


@pytest.mark.parametrize("row", ANSWERED, ids=[row["qid"] for row in ANSWERED])
def test_evidence_is_whole_sentences_and_says_what_the_set_says(row: dict[str, Any]) -> None:
    cut = []
    for article, start, end in evidence(row):
        sentences = [sentence.span for sentence in articles()[article].structure.sentences]
        assert start in {span.start for span in sentences}
        assert end in {span.end for span in sentences}
        cut.append(articles()[article].article.text[start:end])
    assert cut == row["answers"]
    assert len(cut) == len(set(cut))


def test_what_has_no_answer_has_no_evidence() -> None:
    for row in rows():
        if not row["answerable"]:
            assert row.keys() == {"qid", "question", "type", "answerable"}


def test_questions_about_several_articles_have_evidence_in_several() -> None:
    for row in rows():
        if row["type"] == "multi_article":
            assert len(row["spans_by_doc"]) >= 2


def test_every_article_is_asked_about() -> None:
    assert {article for row in ANSWERED for article, _, _ in evidence(row)} == set(articles())


def test_half_of_the_questions_share_a_third_of_their_words_or_less_with_any_answer() -> None:
    asked = [(words(row["question"]), row["answers"]) for row in ANSWERED]
    shared = [max(len(content & words(text)) for text in answers) / len(content) for content, answers in asked]
    assert sum(share <= 1 / 3 for share in shared) >= len(ANSWERED) / 2
