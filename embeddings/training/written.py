"""Articles and questions written for this project (``written/*.txt``): opinion pieces and reports, and what readers ask of them.

Every person, organisation and figure in them is invented. ``written/README.md`` says how they are laid out and labelled. A file
holds six articles in three pairs, each pair about one matter; every sentence of the file that answers a question is named, so
that all others are known not to.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from embeddings.articles.article import Span
from embeddings.errors import InquoteError
from embeddings.training.corpora import Question, Sentence, Set
from embeddings.training.voices import asks_of

FOLDER = Path(__file__).parent / "written"
NAME = "written"

_HEAD = re.compile(r"## (?P<letter>[A-F]) \| (?P<title>.+?) \| (?P<author>.+?) \| (?P<date>\d{4}-\d\d-\d\d)")
_SENTENCE = re.compile(r"(?P<number>\d+) (?P<text>.+)")
_ASKED = re.compile(r"(?P<kind>[?!]) (?P<text>.+) (?P<sign>[=~]) (?P<places>[^=~]+)")
_PAIRS = {"A": "B", "B": "A", "C": "D", "D": "C", "E": "F", "F": "E"}
_BETWEEN = "\n\n"


class WrittenInvalid(InquoteError):
    """A line of a written file is not laid out as it should be."""


@dataclass(frozen=True, slots=True)
class Written:
    """One article: its head, its text with a blank line between paragraphs, and its sentences in that text."""

    id: str
    title: str
    author: str
    date: str
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question.

    Attributes:
        places: groups of sentences, best first; those of one group are needed together, groups are alternatives. For a
            question without an answer, sentences that seem to answer.
    """

    id: str
    text: str
    answerable: bool
    places: tuple[tuple[tuple[str, Span], ...], ...]

    @property
    def spans(self) -> dict[str, tuple[Span, ...]]:
        """All its places by article."""
        found: dict[str, list[Span]] = {}
        for article, span in (place for group in self.places for place in group):
            found.setdefault(article, []).append(span)
        return {article: tuple(spans) for article, spans in found.items()}


def read_file(path: Path) -> tuple[list[Written], list[Asked]]:
    """The articles and the questions of one file.

    Raises:
        WrittenInvalid: naming file and line.
    """
    lines = list(enumerate(path.read_text(encoding="utf-8").splitlines(), 1))
    articles = list(_articles(path, lines))
    by_letter = {article.id[-1]: article for article in articles}
    asked: list[Asked] = []
    for number, line in lines:
        if not line.startswith(("? ", "! ")):
            continue
        match = _ASKED.fullmatch(line.rstrip())
        if match is None or (match["kind"] == "?") is not (match["sign"] == "="):
            raise WrittenInvalid(f"{path}, line {number}: not '? question = A1, A2 + A3' or '! question ~ A1'")
        groups = tuple(
            tuple(_place(path, number, by_letter, name.strip()) for name in alternative.split("+"))
            for alternative in match["places"].split(",")
        )
        asked.append(Asked(f"{path.stem}-{len(asked):03d}", match["text"].strip(), match["kind"] == "?", groups))
    return articles, asked


def load(folder: Path = FOLDER, files: Collection[str] | None = None) -> Set:
    """The written files as one set; with ``files`` only those of these names (without suffix)."""
    texts: dict[str, tuple[Sentence, ...]] = {}
    questions: list[Question] = []
    kin: dict[str, tuple[str, ...]] = {}
    for path in sorted(folder.glob("*.txt")):
        if files is not None and path.stem not in files:
            continue
        articles, asked = read_file(path)
        texts |= {article.id: tuple(_sentences(article)) for article in articles}
        kin |= {article.id: (article.id[:-1] + _PAIRS[article.id[-1]],) for article in articles}
        for one in asked:
            spans = one.spans
            gold, tempting = (spans, {}) if one.answerable else ({}, spans)
            questions.append(Question(one.id, one.text, gold, tempting=tempting))
    return Set(NAME, texts, tuple(questions), kin)


def rows(folder: Path, files: Collection[str]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The same as lines of a ``corpus.jsonl`` and a ``questions.jsonl``; to name an author is a type of question."""
    corpus: list[dict[str, Any]] = []
    questions: list[dict[str, Any]] = []
    for path in sorted(path for path in folder.glob("*.txt") if path.stem in files):
        articles, asked = read_file(path)
        authors = [article.author for article in articles]
        corpus += [{"doc_id": a.id, "title": a.title, "author": a.author, "date": a.date, "text": a.text} for a in articles]
        for one in asked:
            kind = "author" if any(asks_of(one.text, author) for author in authors) else "matter"
            row: dict[str, Any] = {"qid": one.id, "question": one.text, "type": kind, "answerable": one.answerable}
            if one.answerable:
                row["spans_by_doc"] = {a: [[s.start, s.end] for s in spans] for a, spans in one.spans.items()}
            questions.append(row)
    return corpus, questions


def _articles(path: Path, lines: list[tuple[int, str]]) -> Iterator[Written]:
    head: re.Match[str] | None = None
    paragraphs: list[list[str]] = []
    for number, line in [*lines, (len(lines) + 1, "## end")]:
        if line.startswith("## "):
            if head is not None:
                yield _article(path, head, paragraphs)
            head, paragraphs = _HEAD.fullmatch(line.rstrip()), [[]]
            if head is None and line != "## end":
                raise WrittenInvalid(f"{path}, line {number}: not '## A | title | author | date'")
        elif not line.strip():
            paragraphs.append([])
        elif not line.startswith(("? ", "! ")):
            match = _SENTENCE.fullmatch(line.rstrip())
            if head is None or match is None or int(match["number"]) != 1 + sum(map(len, paragraphs)):
                raise WrittenInvalid(f"{path}, line {number}: not the next numbered sentence of an article, nor a question")
            paragraphs[-1].append(match["text"].strip())


def _article(path: Path, head: re.Match[str], paragraphs: list[list[str]]) -> Written:
    spans, text = [], ""
    for paragraph in filter(None, paragraphs):
        text += _BETWEEN if text else ""
        for i, sentence in enumerate(paragraph):
            text += " " if i else ""
            spans.append(Span(len(text), len(text) + len(sentence)))
            text += sentence
    return Written(f"{path.stem}-{head['letter']}", head["title"], head["author"], head["date"], text, tuple(spans))


def _place(path: Path, line: int, articles: dict[str, Written], name: str) -> tuple[str, Span]:
    match = re.fullmatch(r"([A-F])(\d+)", name)
    article = articles.get(match[1]) if match else None
    if match is None or article is None or not 1 <= int(match[2]) <= len(article.spans):
        raise WrittenInvalid(f"{path}, line {line}: there is no sentence {name!r} in this file")
    return article.id, article.spans[int(match[2]) - 1]


def _sentences(article: Written) -> Iterator[Sentence]:
    before = ""
    for span in article.spans:
        text = span.of(article.text)
        yield Sentence(article.id, article.title, span, text, before, article.author)
        before = text
