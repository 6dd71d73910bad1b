"""What people said of quotations: an append-only JSON-Lines file on this machine, and a question set made from it.

One line a rating, keyed by question, article and span; of several for one key the last counts. The file holds the
question and the quoted words, and nothing about who rated.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from embeddings.errors import InquoteError
from qa.answer import Excerpt

FORMAT = 1
"""Version of a line. Raised when a field changes its meaning or goes."""


class FeedbackUnreadable(InquoteError):
    """The feedback file cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Rating:
    """One person's word on one quotation.

    Attributes:
        time: ISO 8601, UTC.
        sha256: of the article's source, since spans of another version of it mean something else.
        start, end: code points into the article's text.
    """

    time: str
    question: str
    article: str
    sha256: str
    start: int
    end: int
    text: str
    generation: int
    helpful: bool
    format: int = FORMAT

    @property
    def key(self) -> tuple[str, str, str, int, int]:
        """What is rated."""
        return self.question, self.article, self.sha256, self.start, self.end


def rating(question: str, excerpt: Excerpt, generation: int, *, helpful: bool, now: datetime | None = None) -> Rating:
    """A rating of one quotation, made now."""
    moment = (now or datetime.now(UTC)).isoformat(timespec="seconds")
    article = excerpt.article
    return Rating(moment, question, article.id, article.sha256, excerpt.start, excerpt.end, excerpt.text, generation, helpful)


def append(path: Path, new: Rating) -> None:
    """Add one line, whole or not at all; two writers never mix theirs.

    Raises:
        FeedbackUnreadable: when the file cannot be written.
    """
    line = (json.dumps(asdict(new), ensure_ascii=True) + "\n").encode("ascii")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            _finish_last_line(handle)
            _write_whole(handle, line)
        finally:
            os.close(handle)
    except OSError as error:
        raise FeedbackUnreadable(f"{path}: the rating could not be kept ({error.strerror}); nothing else is affected") from error


def _finish_last_line(handle: int) -> None:
    """Without this the next line would become one with a last line that has no end, and neither could be read.

    What a power cut left of a line is cut off, as `read` passes it over; a whole one, as a text editor leaves it, gets its end.
    """
    size = os.fstat(handle).st_size
    if size == 0 or os.pread(handle, 1, size - 1) == b"\n":
        return
    with os.fdopen(os.dup(handle), "rb") as file:
        file.seek(0)
        last = file.read().rpartition(b"\n")[2]
    try:
        json.loads(last)
    except (ValueError, RecursionError):
        os.ftruncate(handle, size - len(last))
    else:
        _write_whole(handle, b"\n")


def _write_whole(handle: int, data: bytes) -> None:
    """A full disk takes a part of a line and refuses the rest: that part is taken back."""
    before = os.fstat(handle).st_size
    try:
        while data:
            data = data[os.write(handle, data) :]
    except OSError:
        os.ftruncate(handle, before)
        raise


def read(path: Path) -> list[Rating]:
    """Every line of the file, oldest first.

    A last line without its end, as a power cut leaves it, is not counted.

    Raises:
        FeedbackUnreadable: when the file is missing, or a whole line is not a rating.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise FeedbackUnreadable(f"{path}: {error.strerror}; ratings are kept there once somebody rates a quotation") from error
    return [_parse(path, number, line) for number, line in enumerate(lines[:-1], 1) if line.strip()]


def _parse(path: Path, number: int, line: bytes) -> Rating:
    kinds = {"time": str, "question": str, "article": str, "sha256": str, "start": int, "end": int, "text": str}
    kinds |= {"generation": int, "helpful": bool, "format": int}
    try:
        value = json.loads(line)
        found = {name: value[name] for name in kinds}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FeedbackUnreadable(f"{path}: line {number} is not a rating; mend or remove that line") from error
    if any(type(found[name]) is not kind for name, kind in kinds.items()) or not 0 <= found["start"] < found["end"]:
        raise FeedbackUnreadable(f"{path}: line {number} is not a rating; mend or remove that line")
    if found["format"] > FORMAT:
        raise FeedbackUnreadable(f"{path}: line {number} was written by a newer inquote; use that version")
    return Rating(**found)


def latest(ratings: Iterable[Rating]) -> list[Rating]:
    """The last rating of each quotation for each question, in the order in which they were first rated."""
    found: dict[tuple[str, str, str, int, int], Rating] = {}
    for one in ratings:
        found[one.key] = one
    return list(found.values())


def question_set(ratings: Sequence[Rating]) -> list[dict[str, Any]]:
    """The ratings as questions for ``inquote eval``: one a question, with the spans that somebody found helpful as its evidence.

    A question of which only unhelpful quotations are known says nothing about where its answer stands, and is left out.
    """
    by_question: dict[str, list[Rating]] = {}
    for one in latest(ratings):
        if one.helpful:
            by_question.setdefault(one.question, []).append(one)
    return [_evidence(number, question, good) for number, (question, good) in enumerate(by_question.items(), 1)]


def _evidence(number: int, question: str, good: Sequence[Rating]) -> dict[str, Any]:
    spans: dict[str, list[list[int]]] = {}
    for one in good:
        spans.setdefault(one.article, []).append([one.start, one.end])
    return {
        "qid": f"feedback-{number:04d}",
        "type": "feedback",
        "question": question,
        "history": [],
        "answerable": True,
        "answers": [one.text for one in good],
        "doc_ids": list(spans),
        "spans_by_doc": {article: sorted(found) for article, found in spans.items()},
    }
