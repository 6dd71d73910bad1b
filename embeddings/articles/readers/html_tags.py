"""What the tags of a page say of its article, in whatever vocabulary: meta tags, microdata, RDFa."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from embeddings.articles.dates import iso_date
from embeddings.articles.fields import FIELDS, field_of, key, named_by_parts
from embeddings.articles.readers.extract import Extract
from embeddings.articles.readers.html_linked import ARTICLE
from embeddings.articles.readers.html_page import Page
from embeddings.articles.readers.persons import LONGEST, person
from embeddings.articles.stated import attribution, is_web_address, line

_PREFIX = re.compile(r"(?:(?:bepress[_-])?citation|eprints|parsely|sailthru|twitter|og|dc|dcterms)[._:-]|[a-z0-9]{1,16}[.:]")
_OF_ANOTHER = re.compile(r"(?:book|music|video|movie|product|profile|event|place|image|audio|app|al|fb)[.:]")
"""Vocabularies of other things than articles; a page about a book names the book's author in one."""

_SHORT = {"byl": "byline", "hdl": "headline", "onlinedate": "date"}
_RANKS = ("citation", "dc", "og", "article")
MOST_JSON = 100_000


def meta_tags(tree: Any, headline: str, result: Extract) -> None:
    """States what meta tags say. A name is understood by what follows the vocabulary: ``prism.publicationName`` as that."""
    tags: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        name = (tag.get("name") or tag.get("property") or "").strip().lower()
        if name and (value := line(tag.get("content"))):
            tags.setdefault(name, []).append(value)
    for field in ("title", "author", "publication", "date", "url"):
        for name in _ordered(field, tags):
            if value := _usable(field, tags[name], headline):
                result.state(field, value, "meta tag", name)
    _pairs(tags, result)
    result.state("publication", next(iter(tags.get("application-name", [])), ""), "meta tag", "application-name")
    for link in tree.xpath("//link[@rel='canonical']"):
        linked = "url" in result.facts and result.facts["url"][1] == "JSON-LD"
        host, shared = _host(link.get("href")), _host(next(iter(tags.get("og:url", [])), ""))
        # A resolver's address, such as a DOI's, is not where the page is.
        if not linked or _host(result.facts["url"][0]) != host == shared:
            result.facts.pop("url", None)
        result.state("url", link.get("href"), "link tag", "canonical")


def _host(address: str | None) -> str:
    return urlsplit(address or "").hostname or "" if is_web_address(address or "") else ""


def _ordered(field: str, tags: dict[str, list[str]]) -> list[str]:
    """The tags of a field, those of the most explicit name first, dates of a whole day before a year."""
    locals_ = {name: _local(name) for name in tags}
    by_parts = frozenset(named_by_parts(field, locals_.values()))
    found = []
    for at, (name, local) in enumerate(locals_.items()):
        if local in FIELDS[field] or local in by_parts:
            place = FIELDS[field].index(local) if local in FIELDS[field] else len(FIELDS[field])
            vocabulary = next((rank for rank, start in enumerate(_RANKS) if name.startswith(start)), len(_RANKS))
            vague = field == "date" and len(iso_date(tags[name][0]) or "") < len("2024-05-03")
            found.append((vague, place, vocabulary, at, name))
    return [name for *_, name in sorted(found)]


def _local(name: str) -> str:
    """A name without its vocabulary, as `key` writes it."""
    if _OF_ANOTHER.match(name):
        return ""
    local = key(_PREFIX.sub("", name, count=1) if _PREFIX.match(name) else name)
    return _SHORT.get(local, local)


def _usable(field: str, values: list[str], headline: str) -> str:
    if field == "author":
        return ", ".join(dict.fromkeys(filter(None, map(person, values))))
    if field == "title" and starts_with(values[0], headline):
        return headline  # a site's name behind the headline is not part of the headline
    if field == "publication" and ("://" in values[0] or values[0].startswith("@")):
        return ""
    return values[0]


def starts_with(title: str, headline: str) -> bool:
    """Whether a title is the headline, perhaps with a site's name behind it."""
    return bool(headline) and line(title).casefold().startswith(headline.casefold())


def _pairs(tags: dict[str, list[str]], result: Extract) -> None:
    """Labels whose values stand in tags of their own, and data of the page in one tag."""
    for number in range(1, 5):
        for label, value in zip(tags.get(f"twitter:label{number}", []), tags.get(f"twitter:data{number}", []), strict=False):
            if field_of(label) == "author":
                result.state("author", person(value), "meta tag", f"twitter:data{number}")
    for name, values in tags.items():
        if values[0].startswith("{") and len(values[0]) <= MOST_JSON:
            try:
                data = json.loads(values[0])
            except (ValueError, RecursionError):
                continue
            stated, _ = attribution(data, "meta tag", name) if isinstance(data, dict) else (None, None)
            for field in ("title", "author", "publication", "date", "url"):
                if fact := getattr(stated, field, None):
                    result.state(field, person(fact.value) if field == "author" else fact.value, "meta tag", fact.source or name)


_PROPERTIES = {
    **{"headline": "title", "dc:title": "title", "author": "author", "creator": "author", "dc:creator": "author"},
    **{"datepublished": "date", "dc:date": "date", "dc:issued": "date", "dc:created": "date"},
    **{"publisher": "publication", "dc:publisher": "publication"},
}
"""What a property says; those of schema.org and rNews have no vocabulary before them here."""


def properties(tree: Any, page: Page, result: Extract) -> None:
    """States what microdata and RDFa say: properties of elements, not of comments or of other articles."""
    scopes = [e for e in tree.xpath("//*[@itemscope]") if ARTICLE.search(e.get("itemtype") or "")]
    alone = scopes[0] if len(scopes) == 1 else None  # the only article of the page, whose foot is its own too
    found: dict[str, list[tuple[str, Any]]] = {}
    for name, element in _properties(tree):
        field = _PROPERTIES.get(name, "")
        if field == "publication":
            found.setdefault(field, []).append((name, element))
        elif field and _of_article(element):
            inside = alone is not None and alone in element.iterancestors()
            if element.tag == "meta" or page.own(element) or inside:
                found.setdefault(field, []).append((name, element))
    for field, marked in found.items():
        name, element = marked[0]
        rule = "microdata" if element.get("itemprop") else "RDFa"
        if field == "author":
            names = [person(_item_name(author)) for _, author in marked]
            result.state(field, ", ".join(dict.fromkeys(filter(None, names))), rule, name)
        else:
            result.state(field, _item_name(element) if field == "publication" else _value(element, field), rule, name)


def _properties(tree: Any) -> Iterator[tuple[str, Any]]:
    for element in tree.xpath("//*[@itemprop or (@property and not(self::meta))]"):
        for token in f"{element.get('itemprop') or ''} {element.get('property') or ''}".lower().split():
            prefix, _, local = token.rpartition(":")
            yield (f"dc:{local}" if prefix in ("dc", "dct", "dcterms", "dc11") else local if prefix != "foaf" else ""), element


def _of_article(element: Any) -> bool:
    """Whether a property is the article's, and not that of a comment on it."""
    scopes = (above for above in (element, *element.iterancestors()) if above.get("itemscope") is not None or above.get("typeof"))
    scope = next((one for one in scopes if one is not element), None)
    kind = "" if scope is None else f"{scope.get('itemtype') or ''} {scope.get('typeof') or ''}".strip()
    if "Comment" in kind:
        return False
    return (
        not kind or ARTICLE.search(kind) is not None or re.search(r"WebPage|Blog|CreativeWork|Book|Post\b|Item", kind) is not None
    )


def _value(element: Any, field: str) -> str:
    stated = (element.get("datetime") or (element.get("title") if element.tag == "abbr" else "")) if field == "date" else ""
    return str(stated or element.get("content") or element.text_content())


def _item_name(item: Any) -> str:
    inner = next(iter(item.xpath(".//*[@itemprop='name' or @property='name' or @property='schema:name']")), item)
    name = line(inner.get("content") or inner.text_content())
    return "" if "://" in name or len(name) > LONGEST else name
