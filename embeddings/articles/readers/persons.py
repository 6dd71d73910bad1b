"""Names that a format states, as far as they are names: in tags, in data of the page, in the properties of a document."""

from __future__ import annotations

import re

from embeddings.articles.collectives import is_collective
from embeddings.articles.credits import clean_author, leading_names
from embeddings.articles.stated import line

LONGEST = 200

_TURNED = re.compile(r"([^\W\d_][\w’'-]+), ((?:[^\W\d_][\w’'-]+|[A-Z]\.)(?: ?[A-Z]\.)*)")


def person(value: object) -> str:
    """A name worth stating, or an empty string for an account, an address or a placeholder."""
    name = clean_author(line(value))
    if is_collective(name):
        name = leading_names(name) or ""
    if turned := _TURNED.fullmatch(name):  # as catalogues write it
        name = f"{turned[2]} {turned[1]}"
    return "" if "://" in name or "@" in name or len(name) > LONGEST else name


def account_holder(value: object) -> str:
    """The names in a property of a document, which may hold any account: nothing that does not read as one."""
    return leading_names(person(value)) or ""
