"""What a web page's own tags say of title, author, publication, date and address, each with the tag it came from."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from embeddings.articles.names import split_names
from embeddings.articles.readers.extract import Extract
from embeddings.articles.stated import line

_META: dict[str, tuple[str, ...]] = {
    "title": ("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title", "parsely-title"),
    "author": (
        "citation_author",
        "dc.creator",
        "dcterms.creator",
        "author",
        "article:author",
        "parsely-author",
        "byl",
        "sailthru.author",
    ),
    "publication": ("citation_journal_title", "og:site_name", "application-name"),
    "date": (
        *(
            "article:published_time",
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "dc.date.issued",
            "dc.date",
        ),
        *(
            "dcterms.issued",
            "dcterms.date",
            "parsely-pub-date",
            "pubdate",
            "publishdate",
            "publish-date",
            "date",
            "sailthru.date",
        ),
    ),
    "url": ("og:url",),
}
_ARTICLE = re.compile(r"(?:Article|Posting|Report|Analysis|Review|Essay|Opinion|ScholarlyArticle)", re.IGNORECASE)
_BYLINE_CLASS = re.compile(r"(?:^|[\s_-])(?:byline|author|authors|author-?name|writer|contributor)(?:$|[\s_-])", re.IGNORECASE)
_CHANGED = re.compile(r"updat|modif|revis|comment|related", re.IGNORECASE)
_NOBODY = frozenset(
    ["admin", "administrator", "editor", "author", "user", "owner", "unknown", "anonymous", "webmaster", "staff", "python-docx"]
)
MOST_JSON = 2_000_000


def state_facts(tree: Any, result: Extract) -> None:
    """Facts of the page, the more explicit tags first: JSON-LD, meta tags, microdata, links and classes, headings."""
    headline = _only_headline(tree)
    for article in _json_ld(tree):
        _linked_data(article, result)
    _meta(tree, result, headline)
    _microdata(tree, result)
    _classes(tree, result)
    if headline:
        result.state("title", headline, "first heading of the page", "h1")
    title = tree.find(".//title")
    if title is not None and not _same_start(title.text_content(), headline):
        result.state("title", title.text_content(), "title of the page", "title")


def person(value: object) -> str:
    """A name worth stating, or an empty string for an account, an address or a placeholder."""
    name = line(value)
    name = re.sub(r"^(?:by|written by)[: ]+", "", name, flags=re.IGNORECASE)
    return "" if name.lower() in _NOBODY or "://" in name or "@" in name or len(name) > 200 else name


def _only_headline(tree: Any) -> str:
    found = [line(h1.text_content()) for h1 in tree.iter("h1")]
    found = [text for text in found if text]
    return found[0] if len(set(found)) == 1 else ""


def _same_start(title: str, headline: str) -> bool:
    return bool(headline) and line(title).casefold().startswith(headline.casefold())


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        source = script.text_content()
        try:
            data = json.loads(source) if len(source) <= MOST_JSON else None
        except (ValueError, RecursionError):
            continue
        queue = [data]
        while queue:
            node = queue.pop(0)
            if isinstance(node, list):
                queue += node
            elif isinstance(node, dict):
                kinds = node.get("@type")
                if any(
                    isinstance(kind, str) and _ARTICLE.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
                ):
                    yield node
                queue += [node["@graph"]] if "@graph" in node else []


def _linked_data(article: dict[str, Any], result: Extract) -> None:
    rule = "JSON-LD"
    result.state("title", html.unescape(line(article.get("headline") or article.get("name"))), rule, "headline")
    result.state("author", html.unescape(_people(article.get("author"))), rule, "author")
    result.state("publication", html.unescape(_people(article.get("publisher"))), rule, "publisher")
    result.state("date", article.get("datePublished"), rule, "datePublished")
    page = article.get("mainEntityOfPage")
    result.state("url", page.get("@id") if isinstance(page, dict) else page, rule, "mainEntityOfPage")
    result.state("url", article.get("url"), rule, "url")


def _people(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(name for entry in value if (name := _people(entry))))
    return person(value.get("name")) if isinstance(value, dict) else person(value)


def _meta(tree: Any, result: Extract, headline: str) -> None:
    tags: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        name = (tag.get("name") or tag.get("property") or "").strip().lower()
        if name and (value := line(tag.get("content"))):
            tags.setdefault(name, []).append(value)
    for field, names in _META.items():
        for name in names:
            values = tags.get(name, [])
            if field == "author":
                people = dict.fromkeys(filter(None, map(person, values)))
                result.state(field, ", ".join(people), "meta tag", name)
            elif values and field == "title" and _same_start(values[0], headline):
                # A site's name behind the headline is not part of the headline.
                result.state(field, headline, "meta tag", name)
            elif values:
                result.state(field, values[0], "meta tag", name)
    for link in tree.xpath("//link[@rel='canonical']"):
        if "url" not in result.facts or result.facts["url"][1] != "JSON-LD":
            result.facts.pop("url", None)
        result.state("url", link.get("href"), "link tag", "canonical")


def _microdata(tree: Any, result: Extract) -> None:
    def first(name: str) -> Any:
        return next(iter(tree.xpath("//*[@itemprop=$name]", name=name)), None)

    title, day, publisher = first("headline"), first("datePublished"), first("publisher")
    if title is not None:
        result.state("title", title.get("content") or title.text_content(), "microdata", "headline")
    if day is not None:
        result.state("date", day.get("datetime") or day.get("content") or day.text_content(), "microdata", "datePublished")
    people = [_item_name(author) for author in tree.xpath("//*[@itemprop='author']")]
    result.state("author", ", ".join(dict.fromkeys(filter(None, people))), "microdata", "author")
    if publisher is not None:
        result.state("publication", _item_name(publisher), "microdata", "publisher")


def _item_name(item: Any) -> str:
    inner = next(iter(item.xpath(".//*[@itemprop='name']")), item)
    return person(inner.get("content") or inner.text_content())


def _classes(tree: Any, result: Extract) -> None:
    people = [person(link.text_content()) for link in tree.xpath("//a[contains(concat(' ', @rel, ' '), ' author ')]")]
    result.state("author", ", ".join(dict.fromkeys(filter(None, people))), "link to the author", "rel=author")
    if "author" not in result.facts:
        lines = tree.xpath("//*[self::p or self::div or self::span or self::address or self::h4 or self::li]")
        named = (
            line(e.text_content()) for e in lines if _BYLINE_CLASS.search(e.get("class") or "") and len(e.text_content()) < 200
        )
        names = (re.sub(r"^(?:by|written by|words by)[: ]+", "", text, flags=re.IGNORECASE) for text in named)
        result.state("author", next((text for text in names if split_names(text)), ""), "element of a class for bylines", "class")
    times = [time for time in tree.iter("time") if time.get("datetime") and not _CHANGED.search(_context(time))]
    if times:
        result.state("date", times[0].get("datetime"), "time tag", "time")


def _context(element: Any) -> str:
    names = [element.get("class") or ""]
    for above in element.iterancestors():
        names += [above.get("class") or "", above.get("id") or ""]
        if above.tag in ("article", "main", "body"):
            break
    return " ".join(names)
