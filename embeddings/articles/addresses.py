"""The address of a page on the last line of what was copied from it, where the text shows that it is its own. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from embeddings.articles.article import Span
from embeddings.articles.said import Said
from embeddings.articles.stated import is_web_address

LONGEST = 400

TOP = 400
"""In so many characters a reader's view names the site above the headline."""

_WORD = re.compile(r"[a-z0-9]+")
LEAST_WORDS = 3


def address_below(text: str, dull: Sequence[Span], title: str, said: Said) -> None:
    """Notes the address that is the last line of a text, when the site stands above it or its path spells the headline.

    Any other address there may be a source, or of another article.
    """
    end = len(text.rstrip())
    span = next((span for span in dull if span.end >= end - 1 and len(span) <= LONGEST), None)
    address = span.of(text).strip().strip("<>") if span else ""
    if span is None or of_another(text, span) or not is_web_address(address) or len(urlsplit(address).path) < 2:
        return
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    above = [row.strip().casefold().removeprefix("www.") for row in text[:TOP].split("\n")]
    if host in above or _spells(urlsplit(address).path, title):
        said.fact("url", address, "address on the last line", span)


_OTHERS = re.compile(
    r"(?:doi|references?|sources|bibliography|notes?|further reading|read (?:more|next|also)|see also"
    r"|related.{0,20}|original (?:paper"
    r"|study|research|report)|(?:the )?(?:paper|study|research|data)|disclosure.{0,20}|funding|website|home ?page"
    r"|contact|licen[cs]e"
    r"|cite (?:this|as).{0,20}|how to cite.{0,20}|citation|download|pdf|subscribe|donate|support us|listen|podcast"
    r"|video|photo.{0,20})",
    re.IGNORECASE,
)


def of_another(text: str, span: Span) -> bool:
    """Whether the line above an address labels it as that of something else: ``DOI``, ``References``, ``Read more``."""
    above = text[max(0, span.start - LONGEST) : span.start].rstrip("<( \t\r\n").rpartition("\n")[2]
    return _OTHERS.fullmatch(above.strip(" \t\r*_#:")) is not None


def _spells(path: str, title: str) -> bool:
    """Whether the words of a path begin as those of a title, as many as either has."""
    last = _WORD.findall(path.casefold().rstrip("/").rpartition("/")[2])
    words = _WORD.findall(title.casefold().replace("’", "").replace("'", ""))
    most = min(len(last), len(words))
    return most >= LEAST_WORDS and last[:most] == words[:most]
