"""SQuAD 1.1's training articles as a set: many more questions of encyclopaedias than the folder of question sets has.

Rajpurkar et al. 2016, "SQuAD: 100,000+ Questions for Machine Comprehension of Text"; CC BY-SA 4.0. None of its 442 articles is
in SQuAD's dev set, from which questions are held out and other sets were made.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from embeddings.articles.article import Span
from embeddings.training.corpora import Question, Set, sentences, share

NAME = "squad1_train"

SHA256 = "3527663986b8295af4f7fcdff1ba1ff3f72d07d61a20f487cb238a6ef92fd955"
"""Of ``train-v1.1.json``."""

_BETWEEN = "\n\n"


def load(path: Path, part: float) -> Set:
    """The set from ``train-v1.1.json``; see `parsed`.

    Raises:
        ValueError: when the file is not SQuAD 1.1's training questions.
        OSError: when it cannot be read.
    """
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise ValueError(f"{path} is not SQuAD 1.1's train-v1.1.json but another file, or only a part of it; fetch it again")
    return parsed(json.loads(data)["data"], part)


def parsed(rows: Sequence[Mapping[str, Any]], part: float) -> Set:
    """All articles, and a share of the questions, the same ones every time.

    Args:
        rows: one article each, as in the file's ``data``.
        part: how many of the questions, 0 to 1.
    """
    articles, questions = {}, []
    for number, row in enumerate(rows):
        name = f"squad1-{number:03d}"
        text = _BETWEEN.join(paragraph["context"] for paragraph in row["paragraphs"])
        articles[name] = tuple(sentences(name, row["title"].replace("_", " "), text))
        questions += [question for question in _questions(name, row["paragraphs"]) if share(question.id) < part]
    return Set(NAME, articles, tuple(questions))


def _questions(article: str, paragraphs: Sequence[Mapping[str, Any]]) -> Iterator[Question]:
    start = 0
    for paragraph in paragraphs:
        place = Span(start, start + len(paragraph["context"]))
        for asked in paragraph["qas"]:
            answers = [(start + answer["answer_start"], answer["text"]) for answer in asked["answers"]]
            yield Question(
                id=asked["id"],
                text=" ".join(asked["question"].split()),
                gold={article: tuple(Span(at, at + len(text)) for at, text in answers)},
                answers=tuple(dict.fromkeys(text for _, text in answers)),
                passage=(article, place),
            )
        start = place.end + len(_BETWEEN)
