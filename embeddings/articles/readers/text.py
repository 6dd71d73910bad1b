"""Plain text and Markdown: the text is the decoded file, every character of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from embeddings.articles.article import Attribution
from embeddings.articles.encodings import decode
from embeddings.articles.front_matter import front_matter
from embeddings.articles.prints import browser_rows
from embeddings.articles.readers.content import Content, Refuse
from embeddings.articles.runningheads import named_in_head, running_heads
from embeddings.articles.stated import attribution
from embeddings.articles.structure import Aside, SetAside


def read_text(data: bytes, name: str, refuse: Refuse) -> Iterator[Content]:  # noqa: ARG001
    """Plain text; front matter is read there too when it is plainly that."""
    yield _content(data, name, markdown=False)


def read_markdown(data: bytes, name: str, refuse: Refuse) -> Iterator[Content]:  # noqa: ARG001
    """Markdown."""
    yield _content(data, name, markdown=True)


def _content(data: bytes, name: str, *, markdown: bool) -> Content:
    text, warned = decode(data, name)
    front = front_matter(text)
    stated = Attribution()
    if front.values:
        stated, doubts = attribution(front.values, "front matter", "front matter")
        warned += doubts
    if front.warning:
        warned.append(front.warning)
    heads = [] if markdown else running_heads(text)
    rows, printed = ([], Attribution(sources=())) if markdown else browser_rows(text)
    heads += [a for a in rows if a.span not in {head.span for head in heads}]
    return Content(
        text,
        hashlib.sha256(data).hexdigest(),
        "markdown" if markdown else "text",
        stated,
        markdown=markdown,
        hinted=printed if rows else named_in_head(text, heads),
        asides=(*((Aside(front.span, SetAside.FRONT_MATTER, "front matter"),) if front.span else ()), *heads),
        warnings=tuple(warned),
    )
