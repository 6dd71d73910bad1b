"""Ratings are appended whole, the last one counts, and a damaged file is named line by line."""

from __future__ import annotations

import errno
import json
import os
import threading
from pathlib import Path

import pytest

from tests.unit.chat.standin import BRIDGE, HARBOUR, excerpt
from ui.chat.feedback import FeedbackUnreadable, append, latest, question_set, rating, read

FIRST = excerpt(HARBOUR, "The harbour opened in 1904.")
SECOND = excerpt(BRIDGE, "It was rebuilt\tin  stone.")


def test_ratings_are_read_back_as_they_were_given(tmp_path: Path) -> None:
    given = [rating("When?\u2028\n", FIRST, 3, helpful=True), rating("How?", SECOND, 4, helpful=False)]
    for one in given:
        append(tmp_path / "new" / "ratings.jsonl", one)
    assert read(tmp_path / "new" / "ratings.jsonl") == given


def test_many_writers_never_mix_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "ratings.jsonl"
    writers = [
        threading.Thread(target=lambda: [append(path, rating("When?", FIRST, 1, helpful=True)) for _ in range(50)])
        for _ in range(8)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(read(path)) == 400


def test_the_last_rating_of_a_quotation_counts_and_becomes_evidence(tmp_path: Path) -> None:
    ratings = [
        rating("When?", FIRST, 1, helpful=False),
        rating("When?", FIRST, 1, helpful=True),
        rating("When?", SECOND, 1, helpful=True),
        rating("How?", SECOND, 1, helpful=False),
    ]
    assert [one.helpful for one in latest(ratings)] == [True, True, False]
    (question,) = question_set(ratings)
    assert question["question"] == "When?"
    assert question["answerable"] is True
    assert question["spans_by_doc"] == {"harbour.txt": [[FIRST.start, FIRST.end]], "bridge.txt": [[SECOND.start, SECOND.end]]}


def test_a_last_line_that_was_cut_off_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "ratings.jsonl"
    append(path, rating("When?", FIRST, 1, helpful=True))
    with path.open("a") as file:
        file.write('{"time": "2026')
    assert len(read(path)) == 1


def test_a_rating_after_a_line_that_was_cut_off_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "ratings.jsonl"
    first, second = rating("When?", FIRST, 1, helpful=True), rating("How?", SECOND, 1, helpful=False)
    append(path, first)
    with path.open("a") as file:
        file.write('{"time": "2026')
    append(path, second)
    assert read(path) == [first, second]


def test_a_last_rating_that_a_text_editor_left_without_its_end_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "ratings.jsonl"
    first, second = rating("When?", FIRST, 1, helpful=True), rating("How?", SECOND, 1, helpful=False)
    append(path, first)
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    append(path, second)
    assert read(path) == [first, second]


def test_a_rating_that_does_not_fit_on_the_disk_is_said_and_leaves_no_part_of_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ratings.jsonl"
    append(path, rating("When?", FIRST, 1, helpful=True))
    whole, write, room = path.read_bytes(), os.write, 20

    def little(handle: int, data: bytes) -> int:
        nonlocal room
        if not room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = write(handle, data[:room])
        room -= written
        return written

    monkeypatch.setattr(os, "write", little)
    with pytest.raises(FeedbackUnreadable, match="No space"):
        append(path, rating("How?", SECOND, 1, helpful=True))
    assert path.read_bytes() == whole


@pytest.mark.parametrize("line", ["{}", "[]", "nothing", '{"time": 1}', "[" * 100_000])
def test_a_line_that_is_no_rating_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "ratings.jsonl"
    append(path, rating("When?", FIRST, 1, helpful=True))
    with path.open("a") as file:
        file.write(line + "\n")
    with pytest.raises(FeedbackUnreadable, match="line 2"):
        read(path)


def test_a_line_of_a_newer_version_or_with_an_impossible_span_is_refused(tmp_path: Path) -> None:
    good = json.loads(
        json.dumps(
            {
                name: getattr(rating("When?", FIRST, 1, helpful=True), name)
                for name in rating("", FIRST, 1, helpful=True).__slots__
            }
        )
    )
    for change in ({"format": 2}, {"start": 9, "end": 9}, {"helpful": 1}, {"start": True}):
        path = tmp_path / "ratings.jsonl"
        path.write_text(json.dumps(good | change) + "\n")
        with pytest.raises(FeedbackUnreadable):
            read(path)


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FeedbackUnreadable):
        append(tmp_path / "file" / "ratings.jsonl", rating("When?", FIRST, 1, helpful=True))
    with pytest.raises(FeedbackUnreadable):
        read(tmp_path / "missing")
