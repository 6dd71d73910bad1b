"""The address of a page on the last line of what was copied from it, where the text shows that it is its own. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from embeddings.articles.article import Span
from embeddings.articles.characters import trim
from embeddings.articles.fields import SOURCE, field_of
from embeddings.articles.said import Said
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import SetAside

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
    if _labelled_below(text[:end], title, said):
        return
    span = next((span for span in dull if span.end >= end - 1 and len(span) <= LONGEST), None)
    address = span.of(text).strip().strip("<>") if span else ""
    if span is None or of_another(text, span) or not is_web_address(address) or len(urlsplit(address).path) < 2:
        return
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    above = [row.strip().casefold().removeprefix("www.") for row in text[:TOP].split("\n")]
    if host in above or _spells(urlsplit(address).path, title):
        said.fact("url", address, "address on the last line", span)


_LABELLED = re.compile(r"^[ \t]*([^\W\d_][^\n:]{1,30}?) ?: ?<?(https?://[^\s<>]{5,300})>?[ \t]*$", re.MULTILINE)
LAST = 1_200
"""In so many characters from the end the lines stand that a service puts below a text."""


def _labelled_below(text: str, title: str, said: Said) -> bool:
    """Notes the one address below a text that is labelled as that of an article, when its path spells the headline or its host
    the publication. Another's address may be labelled so, too.
    """
    paper = said.facts["publication"].value if "publication" in said.facts else ""
    start = max(len(text) - LAST, len(text) // 2)
    found = [m for m in _LABELLED.finditer(text, start) if field_of(m[1]) in ("url", SOURCE) and is_web_address(m[2])]
    own = len(found) == 1 and (
        (site_spells(found[0][2], paper) and len(urlsplit(found[0][2]).path) > 1) or _spells(urlsplit(found[0][2]).path, title)
    )
    for m in found:
        # Whose address it is or not: a label and an address are no sentence.
        kind, span = SetAside.BYLINE if own else SetAside.BOILERPLATE, Span(*trim(text, m.start(), m.end()))
        if not any(a.span.overlaps(span) for a in said.asides):
            said.aside(span, kind, "labelled address below the text")
    if own:
        said.fact("url", found[0][2], "labelled address below the text", Span(found[0].start(2), found[0].end(2)))
    return own


LEAST_HOST = 5


def site_spells(address: str, name: str) -> bool:
    """Whether the host of an address is the name of a paper, with its article or without."""
    host = (urlsplit(address).hostname or "").removeprefix("www.").partition(".")[0].replace("-", "")
    letters = "".join(_WORD.findall(name.casefold()))
    return len(host) >= LEAST_HOST and host in (letters, letters.removeprefix("the"))


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


_ANY_ADDRESS = re.compile(r"https?://[^\s<>\"]{5,300}")


def sites_at_the_ends(text: str, name: str) -> bool:
    """Whether all addresses above and below a text are of one site, and that is called as a paper is."""
    written = _ANY_ADDRESS.findall(text[:TOP]) + _ANY_ADDRESS.findall(text, max(TOP, len(text) - LAST))
    found = [one for one in written if is_web_address(one)]
    return bool(found) and all(site_spells(one, name) for one in found)


_LEFT_OUT_TEXT = "a an and are as at by for from in is of on or the to with"
_LEFT_OUT = frozenset(_LEFT_OUT_TEXT.split())
"""Words that many systems leave out of the path they make of a headline, as they do figures."""


def _spells(path: str, title: str) -> bool:
    """Whether the words of a path begin as those of a title, as many as either has; with small words and figures or without."""
    last = _WORD.findall(path.casefold().rstrip("/").rpartition("/")[2])
    words = _WORD.findall(title.casefold().replace("’", "").replace("'", ""))
    return _begin_alike(last, words) or _begin_alike(*([w for w in some if not _is_left_out(w)] for some in (last, words)))


def _is_left_out(word: str) -> bool:
    return word in _LEFT_OUT or word.isdecimal()


def _begin_alike(one: list[str], other: list[str]) -> bool:
    most = min(len(one), len(other))
    return most >= LEAST_WORDS and one[:most] == other[:most]
