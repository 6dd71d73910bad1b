"""Plain values (front matter, columns, tags, the editor's notes) to an `Attribution`, each with where it came from. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from embeddings.articles.article import Attribution, Fact
from embeddings.articles.dates import iso_date

NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline", "creator"),
    "publication": ("publication", "publisher", "newspaper", "outlet", "site_name"),
    "date": ("date", "published", "date_published", "datepublished", "pubdate", "publication_date"),
    "url": ("url", "link", "canonical", "permalink"),
    "notice": ("notice", "correction", "retraction"),
}
"""What each field may be called, best first."""


def attribution(values: Mapping[str, object], rule: str, source: str) -> tuple[Attribution, list[str]]:
    """The attribution that ``values`` state, and a warning for each value that cannot be used.

    Args:
        values: by name in lower case; strings, numbers, dates, or lists of them.
        rule: what is noted as the rule of each fact.
        source: the file, tag or column they came from.
    """
    facts: dict[str, Fact] = {}
    warned: list[str] = []
    for field, names in NAMES.items():
        for name in names:
            value = line(values.get(name))
            if not value:
                continue
            usable = _usable(field, value)
            if usable is None:
                warned.append(f"{name} {value[:80]!r} of {source} is not {_WANTED[field]} and is left out")
                continue
            facts[field] = Fact(usable, rule, source=f"{source}: {name}")
            break
    sources = values.get("sources")
    listed = sources if isinstance(sources, list | tuple) else [sources]
    return Attribution(**facts, sources=tuple(text for entry in listed if (text := line(entry)))), warned


_WANTED = {"date": "a date", "url": "an http or https address"}


def line(value: object) -> str:
    """A value as one line without white space at its edges; a list joined with commas; empty when there is nothing."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, Mapping):
        author, title = line(value.get("author") or value.get("name")), line(value.get("title"))
        return ", ".join(part for part in (author, f"“{title}”" if title else "", line(value.get("url"))) if part)
    if isinstance(value, list | tuple):
        return ", ".join(text for entry in value if (text := line(entry)))
    return " ".join(str(value).replace("\x00", " ").split())


def _usable(field: str, value: str) -> str | None:
    if any(0xD800 <= ord(c) <= 0xDFFF for c in value):
        return None
    if field == "date":
        return iso_date(value)
    if field == "url":
        return value if is_web_address(value) else None
    return value


def is_web_address(value: str) -> bool:
    """Whether ``value`` is an address that a page may link to."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(c.isspace() or c in "<>\"'`" for c in value)
