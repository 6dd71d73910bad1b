"""Question sets: a folder with ``corpus.jsonl`` and ``questions.jsonl``, or questions on their own for an index that exists."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from embeddings.errors import InquoteError
from qa.evaluation.measures import Place

CORPUS, QUESTIONS = "corpus.jsonl", "questions.jsonl"


class SetInvalid(InquoteError):
    """A question set that cannot be used: the message names file, line and field."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question and what answers it.

    Attributes:
        id: as the set names it.
        text: what is asked.
        answerable: whether the articles answer it.
        gold: places of the evidence; ``()`` when the set gives articles only, or nothing.
        articles: the articles that answer, those of ``gold`` among them.
        history: earlier questions, oldest first.
        kind: a label of the set's own, or None.
        abstain_ok: whether silence is also right.
    """

    id: str
    text: str
    answerable: bool
    gold: tuple[Place, ...] = ()
    articles: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    kind: str | None = None
    abstain_ok: bool = False


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Questions, and the corpus they are asked of (None: an index that exists already)."""

    name: str
    corpus: Path | None
    questions: tuple[Question, ...] = field(repr=False)

    def sample(self, count: int | None, seed: int) -> QuestionSet:
        """``count`` questions drawn without replacement, in the order of the set; all when there are no more than that."""
        if count is None or count >= len(self.questions):
            return self
        chosen = sorted(Random(seed).sample(range(len(self.questions)), count))
        return QuestionSet(self.name, self.corpus, tuple(self.questions[i] for i in chosen))


def read_set(path: Path, lengths: Mapping[str, int] | None = None) -> QuestionSet:
    """Read a set's folder; or a file of questions, with the lengths of the indexed articles by id.

    Raises:
        SetInvalid: naming file, line and field.
    """
    if path.is_dir():
        corpus = path / CORPUS
        known = lengths if lengths is not None else _lengths(corpus)
        return QuestionSet(path.name, corpus if lengths is None else None, tuple(_questions(path / QUESTIONS, known)))
    if lengths is None:
        raise SetInvalid(f"{path}: not a folder with {CORPUS} and {QUESTIONS}; for questions alone name an index with --index")
    return QuestionSet(path.stem, None, tuple(_questions(path, lengths)))


def read_questions(path: Path) -> list[str]:
    """The questions alone: the field ``question`` of a JSON-Lines file, else one question a line.

    Raises:
        SetInvalid: when the file cannot be read or holds none.
    """
    if path.suffix == ".jsonl":
        asked = [_field(where, row, "question", str) for where, row in _rows(path)]
    else:
        asked = [line.strip() for line in _text(path).split("\n") if line.strip()]
    if not asked:
        raise SetInvalid(f"{path}: holds no question")
    return asked


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as fault:
        raise SetInvalid(f"{path}: cannot be read ({fault.strerror})") from fault
    except UnicodeDecodeError as fault:
        raise SetInvalid(f"{path}: not UTF-8 (byte {fault.start})") from fault


def _rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every line of a JSON-Lines file as an object, with where it stands."""
    for number, line in enumerate(_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        where = f"{path}, line {number}"
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as fault:
            raise SetInvalid(f"{where}: not JSON") from fault
        if not isinstance(row, dict):
            raise SetInvalid(f"{where}: not a JSON object")
        yield where, row


def _field(where: str, row: dict[str, Any], name: str, kind: type, default: Any = ...) -> Any:
    value = row.get(name, default)
    if value is ...:
        raise SetInvalid(f"{where}: the field {name!r} is missing")
    if value is not default and not isinstance(value, kind):
        raise SetInvalid(f"{where}: the field {name!r} must be {_NAMES[kind]}, not {json.dumps(value)[:40]}")
    return value


_NAMES = {str: "text", bool: "true or false", list: "a list", dict: "an object"}


def _lengths(corpus: Path) -> dict[str, int]:
    lengths: dict[str, int] = {}
    for where, row in _rows(corpus):
        doc = _field(where, row, "doc_id", str)
        if doc in lengths:
            raise SetInvalid(f"{where}: the field 'doc_id' repeats {doc!r}")
        lengths[doc] = len(_field(where, row, "text", str))
    if not lengths:
        raise SetInvalid(f"{corpus}: holds no article")
    return lengths


def _questions(path: Path, lengths: Mapping[str, int]) -> Iterator[Question]:
    seen: set[str] = set()
    for where, row in _rows(path):
        qid = _field(where, row, "qid", str)
        if qid in seen:
            raise SetInvalid(f"{where}: the field 'qid' repeats {qid!r}")
        seen.add(qid)
        answerable = _field(where, row, "answerable", bool)
        gold = tuple(_gold(where, row, lengths)) if answerable else ()
        named = list(_field(where, row, "doc_ids", list, [])) or [_field(where, row, "doc_id", str, None)]
        named += _field(where, row, "gold_doc_ids", list, [])
        articles = [place[0] for place in gold] + [name for name in named if name is not None]
        for article in articles if answerable else []:
            if article not in lengths:
                raise SetInvalid(f"{where}: the field 'doc_id' names {article!r}, which the articles do not hold")
        yield Question(
            id=qid,
            text=_field(where, row, "question", str),
            answerable=answerable,
            gold=gold,
            articles=tuple(dict.fromkeys(articles)) if answerable else (),
            history=tuple(_history(where, row)),
            kind=_field(where, row, "type", str, None),
            abstain_ok=_field(where, row, "abstain_ok", bool, False),
        )
    if not seen:
        raise SetInvalid(f"{path}: holds no question")


def _gold(where: str, row: dict[str, Any], lengths: Mapping[str, int]) -> Iterator[Place]:
    by_article = _field(where, row, "spans_by_doc", dict, {})
    name = "spans_by_doc"
    if not by_article and row.get("spans"):
        name = "spans"
        by_article = {_field(where, row, "doc_id", str): _field(where, row, "spans", list)}
    for article, spans in by_article.items():
        if article not in lengths:
            raise SetInvalid(f"{where}: the field {name!r} names {article!r}, which the articles do not hold")
        for span in spans if isinstance(spans, list) else [spans]:
            if not _is_span(span):
                raise SetInvalid(f"{where}: the field {name!r} holds {json.dumps(span)[:40]}, which is not [start, end]")
            if span[1] > lengths[article]:
                past = f"{span[1]}, past the end of {article!r} ({lengths[article]})"
                raise SetInvalid(f"{where}: the field {name!r} reaches {past}")
            yield article, span[0], span[1]


def _is_span(span: Any) -> bool:
    whole = isinstance(span, Sequence) and len(span) == 2 and all(type(value) is int for value in span)
    return bool(whole and 0 <= span[0] < span[1])


def _history(where: str, row: dict[str, Any]) -> Iterator[str]:
    """What the person said before; what was answered is not looked at."""
    for turn in _field(where, row, "history", list, []):
        if isinstance(turn, str):
            yield turn
        elif isinstance(turn, dict) and isinstance(turn.get("text"), str) and isinstance(turn.get("role"), str):
            if turn["role"] == "user":
                yield turn["text"]
        else:
            raise SetInvalid(f"{where}: the field 'history' holds {json.dumps(turn)[:40]}, which has no 'role' and 'text'")
