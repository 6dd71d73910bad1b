"""JSON lines, one article each: ``doc_id``, ``text`` and, if known, ``title``, ``author``, ``date``, ``url``, ``publication``.

A record of another origin has its text under one of the names that `fields` knows; one without ``doc_id`` is known by its file
and its ``id``, or else the number of its line.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from typing import BinaryIO

from embeddings.articles.fields import TEXT, key, named_by_parts
from embeddings.articles.files import MOST_BYTES
from embeddings.articles.readers.content import Content, Refuse
from embeddings.articles.readers.marked_up import as_shown
from embeddings.articles.stated import attribution
from embeddings.errors import ArticleUnreadable


def read_json_lines(data: bytes, name: str, refuse: Refuse) -> Iterator[Content]:
    """Each line of bytes in memory."""
    return read_stream(io.BytesIO(data), name, refuse)


def read_stream(file: BinaryIO, name: str, refuse: Refuse) -> Iterator[Content]:
    """Each line of an open file. A line that is no article is refused by itself.

    Raises:
        ArticleUnreadable: when a line is too large, or there is none.
    """
    number = records = 0
    while line := file.readline(MOST_BYTES + 1):
        number += 1
        if len(line) > MOST_BYTES:
            raise ArticleUnreadable(f"{name}:{number}: a line larger than the limit of {MOST_BYTES:,} bytes; split it")
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        records += 1
        try:
            content = record(line.rstrip(b"\r\n"), number)
        except ValueError as error:
            refuse(f"{name}:{number}: {error}")
        else:
            yield as_shown(content, f"{name}:{number}")
    if not records:
        raise ArticleUnreadable(f"{name}: is empty")


def record(line: bytes, number: int) -> Content:
    """One article.

    Raises:
        ValueError: with what is wrong with the line.
    """
    try:
        values = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise ValueError("is not valid UTF-8; save the file as UTF-8") from None
    except (json.JSONDecodeError, RecursionError):
        raise ValueError("is not JSON; write one object a line") from None
    if not isinstance(values, dict):
        raise ValueError('is not an object; write {"doc_id": ..., "text": ...}')  # noqa: TRY004
    values = _flat(values)
    text = _text(values)
    if text is None:
        raise ValueError('has no "text" that is a string')
    name = values.get("doc_id")
    if name is not None and not _is_id(name):
        raise ValueError('has a "doc_id" that is no name; give each article one')
    within = str(values["id"]).strip() if _is_id(values.get("id")) else str(number)
    try:
        (text + str(name) + within).encode("utf-8")  # fifty times as fast as looking at every character
    except UnicodeEncodeError:
        raise ValueError("holds half of a surrogate pair, which is no character") from None
    stated, warned = attribution({str(name).lower(): value for name, value in values.items()}, "JSON line", f"line {number}")
    return Content(
        text,
        hashlib.sha256(line).hexdigest(),
        "JSON lines",
        stated,
        id=None if name is None else str(name),
        within=within if name is None else None,
        line=number,
        warnings=tuple(warned),
    )


_INSIDE = (
    "fields",
    "article",
    "attributes",
    "data",
    "document",
    "doc",
    "metadata",
    "meta",
    "post",
    "record",
    "_source",
    "properties",
)
"""Tables in which records of services and databases keep an article or what is known of it."""


def _flat(values: dict[str, object], depth: int = 0) -> dict[str, object]:
    """With what stands in such tables beside the rest, and behind it where both have a name."""
    inner: dict[str, object] = {}
    for name in _INSIDE:
        table = values.get(name)
        if isinstance(table, dict) and depth < 2:
            inner = {**_flat(table, depth + 1), **inner}
    return {**inner, **values}


def _text(values: dict[str, object]) -> str | None:
    """The text under the first of the names that holds any; an empty one when that is all there is."""
    shown = ((name, _shown(value)) for name, value in reversed(values.items()))
    named = {key(name): value for name, value in shown if isinstance(value, str)}
    texts = [named[name] for name in dict.fromkeys((*TEXT, *named_by_parts("text", named))) if name in named]
    return next((text for text in texts if text.strip()), texts[0] if texts else None)


def _shown(value: object) -> object:
    """A text that an interface gives as a table of what was typed and of what is shown is the latter."""
    return value.get("rendered") if isinstance(value, dict) else value


def _is_id(name: object) -> bool:
    return isinstance(name, str | int) and not isinstance(name, bool) and bool(str(name).strip())
