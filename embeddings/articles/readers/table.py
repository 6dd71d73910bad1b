"""CSV: one article a row, columns known by their names."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator

from embeddings.articles.encodings import decode
from embeddings.articles.fields import TEXT, key, named_by_parts
from embeddings.articles.files import MOST_BYTES
from embeddings.articles.readers.content import Content, Refuse
from embeddings.articles.readers.marked_up import as_shown
from embeddings.articles.stated import attribution
from embeddings.errors import ArticleUnreadable

IDS = ("doc_id", "id", "slug")


def read_table(data: bytes, name: str, refuse: Refuse) -> Iterator[Content]:
    """Each row as an article.

    Raises:
        ArticleUnreadable: when no column holds the text.
    """
    text, warned = decode(data, name)
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t|", key=first.count)
    csv.field_size_limit(MOST_BYTES)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        names = [column.strip().lower().replace(" ", "_") for column in next(rows, [])]
        keys = [key(column) for column in names]
        column = next((keys.index(known) for known in (*TEXT, *named_by_parts("text", keys)) if known in keys), None)
        if column is None:
            raise ArticleUnreadable(f"{name}: no column is called {', '.join(TEXT)}; name the one that holds the text")
        own = next((names.index(known) for known in IDS if known in names), None)
        for number, row in enumerate(rows, 2):
            if not any(row):
                continue
            if len(row) != len(names):
                refuse(f"{name}: row {number} has {len(row)} columns, not {len(names)}")
                continue
            stated, doubts = attribution(dict(zip(names, row, strict=True)), "column", f"row {number}")
            content = Content(
                row[column],
                hashlib.sha256("\x1f".join(row).encode()).hexdigest(),
                "csv",
                stated,
                within=(row[own].strip() if own is not None else "") or str(number),
                warnings=(*warned, *doubts),
            )
            yield as_shown(content, f"{name}, row {number}")
    except csv.Error as error:
        raise ArticleUnreadable(f"{name}: is not readable CSV at line {rows.line_num} ({error})") from None
