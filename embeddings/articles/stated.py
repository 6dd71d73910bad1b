"""Plain values (front matter, columns, tags, the editor's notes) to an `Attribution`, each with where it came from. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from embeddings.articles.article import Attribution, Fact
from embeddings.articles.collectives import is_nobody, is_software
from embeddings.articles.credits import clean, clean_author
from embeddings.articles.dates import iso_date
from embeddings.articles.fields import FIELDS, SOURCE, key, named_by_parts


def attribution(values: Mapping[str, object], rule: str, source: str) -> tuple[Attribution, list[str]]:
    """The attribution that ``values`` state, and a warning for each value that cannot be used.

    Args:
        values: by name; strings, numbers, dates, or lists of them.
        rule: what is noted as the rule of each fact.
        source: the file, tag or column they came from.
    """
    facts: dict[str, Fact] = {}
    warned: list[str] = []
    known: dict[str, str] = {}
    for name in values:
        known.setdefault(key(name), name)
    for field, names in FIELDS.items():
        for name in dict.fromkeys((*names, SOURCE, *named_by_parts(field, known), *_of_a_message(field, known))):
            value = _stated(field, name, values[known[name]]) if name in known else ""
            if not value or (rule != EDITOR and _says_nothing(field, value)):
                continue
            if name == "sourcehostname" and _HOST.fullmatch(value):
                continue  # the site's name where the page states it, and its computer's where it does not
            usable = _usable(field, value)
            if usable is None:
                warned.append(f"{known[name]} {value[:80]!r} of {source} is not {_WANTED.get(field, 'a name')} and is left out")
                continue
            facts[field] = Fact(usable, rule, source=f"{source}: {known[name]}")
            break
    sources = values.get("sources")
    listed = sources if isinstance(sources, list | tuple) else [sources]
    return Attribution(**facts, sources=tuple(text for entry in listed if (text := line(entry)) and not _is_broken(text))), warned


_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")
EDITOR = "editor"
"""The rule of what the editor of a collection states, which is taken as it stands."""


def _says_nothing(field: str, value: str) -> bool:
    """Whether a value stands where there is nothing to state: "Staff report" for an author, the host of a blog for its name."""
    if field == "author":
        return is_nobody(clean_author(value).removeprefix("By ").removeprefix("by "))
    return field == "publication" and is_software(value)


def _of_a_message(field: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """The subject of what was sent is its title; that of any other record is what it is about."""
    return ("subject",) if field == "title" and not known.keys().isdisjoint(_MESSAGE) else ()


_MESSAGE = frozenset(
    ["emailtype", "email", "from", "to", "recipients", "messageid", "newsletter", "campaign", "campaignid", "sent"]
)
_WANTED = {"date": "a date", "url": "an http or https address"}


def _stated(field: str, name: str, value: object, depth: int = 0) -> str:
    """What a value says of one field; of a table, its name or its address."""
    if name == SOURCE:
        # An address in some files, a publication in others.
        if isinstance(value, Mapping):
            value = value.get("url") if field == "url" else value.get("name") or value.get("title")
        address = "://" in line(value)
        return line(value) if field in ("publication", "url") and address == (field == "url") else ""
    if isinstance(value, Mapping) and field in _INSIDE:
        return line(next((value[part] for part in _INSIDE[field] if isinstance(value.get(part), str) and value[part]), None))
    if isinstance(value, list | tuple) and field == "author" and depth <= DEEPEST:
        entries = [text for entry in value if (text := _stated(field, name, entry, depth + 1))]
        return ", ".join(dict.fromkeys(clean_author(text) for text in entries))
    return line(value)


_INSIDE = {
    "title": ("main", "rendered", "name", "text", "value", "default"),
    "author": ("name", "fullname", "full_name", "displayname", "display_name", "original", "title", "url", "text", "value"),
    "publication": ("name", "title", "url"),
    "url": ("url", "title", "name"),
}
"""Where a table that stands for one field keeps it."""

DEEPEST = 8
"""A value inside more lists and tables than this states nothing."""


def line(value: object, depth: int = 0) -> str:
    """A value as one line without white space at its edges; a list joined with commas; empty when there is nothing."""
    if value is None or isinstance(value, bool) or depth > DEEPEST:
        return ""
    if isinstance(value, Mapping):
        author, title, url = (line(value.get(name), depth + 1) for name in ("author", "title", "url"))
        author = author or line(value.get("name"), depth + 1)
        return ", ".join(part for part in (author, f"“{title}”" if title else "", url) if part)
    if isinstance(value, list | tuple):
        return ", ".join(text for entry in value if (text := line(entry, depth + 1)))
    return " ".join(str(value).replace("\x00", " ").split())


def _usable(field: str, value: str) -> str | None:
    if _is_broken(value) or (field == "author" and not any(map(str.isalpha, value))):
        return None
    if field == "date":
        return iso_date(value)
    if field == "url":
        return value if is_web_address(value) else None
    if field == "publication" and is_web_address(value):
        return None
    return (clean_author(value) if field == "author" else clean(value)) or None


def _is_broken(value: str) -> bool:
    """Whether a value holds half of a surrogate pair, which no file and no page can."""
    return any(0xD800 <= ord(c) <= 0xDFFF for c in value)


def is_web_address(value: str) -> bool:
    """Whether ``value`` is an address that a page may link to."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(c.isspace() or c in "<>\"'`" for c in value)
