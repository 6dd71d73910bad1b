"""Lists of authors under a label of their own (``AUTHORS``, then a name, then what they are), before or after a text. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from embeddings.articles.article import Span
from embeddings.articles.characters import plain
from embeddings.articles.frontlines import Front, front_line, is_work
from embeddings.articles.names import names_alone
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said
from embeddings.articles.structure import SetAside

EDGE = 12
"""Such a list is among so many paragraphs from the beginning or the end."""

RULE = "names under a label for authors"

_LABEL = re.compile(
    r"(?:about )?(?:the )?(?:authors?|writers?)|written by|words by|by|byline|author[’']?s?(?: bio)?", re.IGNORECASE
)


def author_lists(
    text: str, parts: Sequence[Paragraph], dull: Sequence[Span], said: Said
) -> tuple[list[Paragraph], Callable[[], None]]:
    """Sets such a list aside; gives the other paragraphs, and a call that notes whom it names, for after the lines above."""
    labels = {span.end for span in dull if len(span) <= 24 and _is_label(text, span)}
    for at, (label, p) in enumerate(pairwise([None, *parts])):
        if p is None or EDGE <= at < len(parts) - EDGE:
            continue
        own = label is not None and label.end - label.start <= 24 and _is_label(text, label.span)
        above = label.end if label is not None else 0
        if not own and not any(above <= end <= p.start for end in labels):
            continue
        taken, names = _list(text, parts, at)
        if not names or len(taken) == len(parts):
            continue
        rest = {*taken, *([at - 1] if own else [])}
        for n in sorted(rest):
            said.aside(parts[n].span, SetAside.BYLINE, RULE)
        return [q for n, q in enumerate(parts) if n not in rest], partial(
            said.fact, "author", ", ".join(names), RULE, parts[taken[0]].span
        )
    return list(parts), _nothing


def _nothing() -> None:
    """There is no such list."""


def _is_label(text: str, span: Span) -> bool:
    return _LABEL.fullmatch(" ".join(plain(span.of(text)).split()).strip(" :*_#")) is not None


def _list(text: str, parts: Sequence[Paragraph], at: int) -> tuple[list[int], list[str]]:
    """The paragraphs from ``at`` on that are names, each perhaps with what they are below it, and the names."""
    taken: list[int] = []
    names: list[str] = []
    while at < len(parts):
        line = front_line(text, parts[at])
        who = names_alone(line.text) if line.kind is Front.NAMES and not line.credited else ""
        if not who:
            break
        names.append(who)
        taken.append(at)
        at += 1
        while at < len(parts) and len(taken) < 3 * len(names) and is_work(front_line(text, parts[at])):
            taken.append(at)
            at += 1
    return taken, names
