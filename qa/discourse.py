"""What a passage is to those around it: a question, the line that introduces a list, an item of one."""

from __future__ import annotations

import re

from embeddings.index.generation import Generation

_FAR = 16
"""How far from an item the line that introduces its list is looked for, in passages."""

_QUESTION = re.compile(r""".*\?|.[^"“«]*\?\s*["”’»)\]]+""", re.DOTALL)
_BULLET = re.compile(r"\s*(?:[-*•·▪◦‣–—]|\(?(?:\d{1,2}|[a-z])[.)])\s+")
_END = re.compile(r"""[.!?…]["”’»)\]]*$""")


def asks(text: str) -> bool:
    """Whether a sentence is a question; one that only reports a question (He asked: "Why?") is none."""
    return _QUESTION.fullmatch(text.strip()) is not None


def items(generation: Generation, row: int) -> list[int]:
    """Where each item begins of the list that a passage introduces ("for three reasons:"); nothing when it introduces none."""
    found: list[int] = []
    if not generation.text(row).rstrip().endswith(":"):
        return found
    for other in range(row + 1, min(row + 1 + _FAR, generation.rows(int(generation.passages.article[row])).stop)):
        if generation.passages.paragraph[other] != generation.passages.paragraph[other - 1]:
            if not _item(generation, other, first=not found):
                break
            found.append(other)
    return found


def introduction(generation: Generation, row: int) -> int | None:
    """The passage that introduces the list of which this one begins an item; None when it begins none."""
    start = generation.rows(int(generation.passages.article[row])).start
    for other in range(row - 1, max(start, row - _FAR) - 1, -1):
        if generation.text(other).rstrip().endswith(":"):
            return other if row in items(generation, other) else None
    return None


def _item(generation: Generation, row: int, *, first: bool) -> bool:
    """Whether a paragraph is an item: it has a mark, or it and the one before are no whole sentences; the first needs neither."""
    passages, whole = generation.passages, generation.articles[int(generation.passages.article[row])].text
    between = whole[int(passages.end[row - 1]) : int(passages.start[row])]
    if between.strip():
        return _BULLET.fullmatch(between) is not None  # else a heading, a picture, an address
    return first or not any(_END.search(generation.text(other)) for other in (row - 1, row))
