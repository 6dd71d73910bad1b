"""What a passage is to those around it: a question, the line that introduces a list, an item of one."""

from __future__ import annotations

import re

from embeddings.articles.lists import FAR, introductions
from embeddings.index.generation import Generation

_QUESTION = re.compile(r""".*(?<![/=&])\?[?!]*|.[^"“‘«(\[]*\?[?!]*\s*["”’»)\]]+""", re.DOTALL)
_ASKED_FOR = re.compile(r"\b(?:ask|asks|asked|asking|questions?|wonders?|wondered|wondering)\b", re.IGNORECASE)


def asks(text: str) -> bool:
    """Whether a sentence is a question; one that only reports a question (He asked: "Why?") is none."""
    return _QUESTION.fullmatch(text.strip()) is not None


def wants_questions(question: str) -> bool:
    """Whether a question in the text may be what is looked for: "What does she ask ...?"."""
    return _ASKED_FOR.search(question) is not None


def items(generation: Generation, row: int) -> list[int]:
    """Where each item begins of the list that a passage introduces; nothing when it introduces none."""
    if not generation.text(row).rstrip().endswith(":"):
        return []
    return [item for item, line in _around(generation, row).items() if line == row]


def introduction(generation: Generation, row: int) -> int | None:
    """The passage that introduces the list of which this one begins an item; None when it begins none."""
    passages, number = generation.passages, int(generation.passages.article[row])
    first = max(generation.rows(number).start, row - FAR)
    if first == row or passages.paragraph[row] == passages.paragraph[row - 1]:
        return None
    text = generation.articles[number].text
    if not any(text[end - 1] == ":" for end in passages.end[first:row].tolist()):
        return None  # as mostly: nothing near introduces anything
    return _around(generation, row).get(row)


def _around(generation: Generation, row: int) -> dict[int, int]:
    """The items near a passage, each with the line that introduces it."""
    passages, number = generation.passages, int(generation.passages.article[row])
    rows = generation.rows(number)
    first, last = max(rows.start, row - FAR), min(rows.stop, row + FAR + 1)
    spans = list(zip(passages.start[first:last].tolist(), passages.end[first:last].tolist(), strict=True))
    found = introductions(generation.articles[number].text, spans, passages.paragraph[first:last].tolist())
    return {first + item: first + line for item, line in found.items()}
