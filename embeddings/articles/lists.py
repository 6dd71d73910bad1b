"""Which sentence introduces the list that another one is an item of ("for three reasons:"). Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.paragraphs import MARK

FAR = 16
"""How many sentences an item may stand after the one that introduces its list."""

_END = re.compile(r"""[.!?…]["”’»)\]]*$""")


def introductions(text: str, spans: Sequence[tuple[int, int]], paragraphs: Sequence[int]) -> dict[int, int]:
    """By number of each sentence that begins an item, the number of the sentence that introduces the list.

    An item is a paragraph below a line that ends in a colon, or below another item. It has a mark ("-", "1."), or neither it nor
    the item above ends as a sentence does; the first needs neither: what follows a colon belongs to it.

    Args:
        text: the article's.
        spans: start and end of each sentence, in order, as code points; none has white space at its edges.
        paragraphs: the number of the paragraph of each sentence.
    """
    found: dict[int, int] = {}
    line: int | None = None
    for number, (start, end) in enumerate(spans):
        if line is not None and paragraphs[number] != paragraphs[number - 1]:
            before, above = spans[number - 1]
            between = text[above:start].lstrip()
            if between:
                mark = MARK.match(text, start - len(between))
                item = mark is not None and mark.end() == start  # else a heading, a picture, an address
            else:
                item = number == line + 1 or not (_END.search(text, start, end) or _END.search(text, before, above))
            if item and number - line <= FAR:
                found[number] = line
            else:
                line = None
        if text[end - 1] == ":":
            line = number
    return found
