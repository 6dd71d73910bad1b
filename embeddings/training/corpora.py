"""The sets the judge learns from, as sentences and questions, and which articles are held out.

Every set has the same files: ``corpus.jsonl`` (one article a line) and ``questions.jsonl``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from embeddings.articles.article import Span
from embeddings.articles.segment import segment
from embeddings.models.protocols import titled

SEED = 7


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article.

    Attributes:
        article: its id.
        title: the article's title, or an empty string.
        span: its place in the article's text.
        text: the sentence on one line.
        before: the sentence before it, or an empty string.
        author: the article's author, or an empty string.
    """

    article: str
    title: str
    span: Span
    text: str
    before: str
    author: str = ""

    @property
    def in_context(self) -> str:
        """The sentence after the one before it."""
        return f"{self.before} {self.text}" if self.before else self.text

    @property
    def titled(self) -> str:
        """The sentence after its article's title, as the zero-shot reranker reads it."""
        return titled(self.title, self.text)


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        gold: spans that answer it, by article; empty for a question without an answer.
        answers: the short answers where the set has them, otherwise the gold text.
        passage: where the question was asked of one paragraph only: that article and span. An unanswerable question of
            this kind has no answer there.
        plausible: what a careless reader would take for an answer.
        tempting: spans, by article, that seem to answer a question without an answer.
    """

    id: str
    text: str
    gold: dict[str, tuple[Span, ...]]
    answers: tuple[str, ...] = ()
    passage: tuple[str, Span] | None = None
    plausible: tuple[str, ...] = ()
    tempting: dict[str, tuple[Span, ...]] = field(default_factory=dict)

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles that it was asked about."""
        return (self.passage[0],) if self.passage else tuple(self.gold or self.tempting)

    @property
    def answerable(self) -> bool:
        """Whether anything answers it."""
        return bool(self.gold)

    def is_gold(self, sentence: Sentence) -> bool:
        """Whether a gold span touches the sentence."""
        return any(span.overlaps(sentence.span) for span in self.gold.get(sentence.article, ()))


@dataclass(frozen=True, slots=True)
class Set:
    """One set: sentences by article in the order of the text, and questions.

    Attributes:
        kin: for an article, others about the same matter.
    """

    name: str
    articles: dict[str, tuple[Sentence, ...]]
    questions: tuple[Question, ...]
    kin: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def within(self, question: Question) -> tuple[Sentence, ...]:
        """The sentences a question can be answered from when its passage, or otherwise its articles, are given."""
        if question.passage is not None:
            article, span = question.passage
            return tuple(s for s in self.articles[article] if s.span.overlaps(span))
        return tuple(s for article in question.articles for s in self.articles.get(article, ()))


def load(folder: Path, *, articles: int | None = None) -> Set:
    """One set from its folder; of a large corpus without questions only as many articles as asked for, by their hash."""
    rows = list(_rows(folder / "corpus.jsonl"))
    if articles is not None:
        rows = sorted(rows, key=lambda row: share(row["doc_id"]))[:articles]
    texts = {row["doc_id"]: tuple(sentences(row["doc_id"], str(row.get("title") or ""), row["text"])) for row in rows}
    path = folder / "questions.jsonl"
    questions = tuple(_question(row) for row in _rows(path)) if path.exists() else ()
    return Set(folder.name, texts, questions)


def sentences(article: str, title: str, text: str) -> Iterator[Sentence]:
    """The sentences of an article, in the order of its text."""
    before = ""
    for found in segment(text).sentences:
        line = " ".join(found.span.of(text).split())
        yield Sentence(article, title, found.span, line, before)
        before = line


def share(name: str, seed: int = SEED) -> float:
    """A number from 0 to 1 that depends on nothing but the name and the seed."""
    return int.from_bytes(hashlib.sha256(f"{seed}:{name}".encode()).digest()[:8], "big") / 2**64


def held_out(names: Sequence[str], count: int) -> frozenset[str]:
    """The ``count`` names with the smallest hashes: always the same ones."""
    return frozenset(sorted(names, key=share)[:count])


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _question(row: dict[str, Any]) -> Question:
    by_article: dict[str, list[list[int]]] = row.get("spans_by_doc") or (
        {row["doc_id"]: row["spans"]} if row.get("spans") else {}
    )
    passage = row.get("passage")
    return Question(
        id=row["qid"],
        text=" ".join(row["question"].split()),
        gold={article: tuple(Span(a, b) for a, b in spans) for article, spans in by_article.items()} if row["answerable"] else {},
        answers=tuple(row.get("answers") or ()),
        passage=(row["doc_id"], Span(*passage)) if passage else None,
        plausible=tuple(row.get("plausible_answers") or ()),
    )
