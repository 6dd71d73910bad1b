"""What a page says of its article in linked data: JSON-LD, its nodes joined by their ids."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from embeddings.articles.readers.extract import Extract
from embeddings.articles.readers.persons import LONGEST, person
from embeddings.articles.stated import line

DEEPEST = 4
"""Of so many works, each a part of the next, an article may be one: issue, volume, journal."""

MOST = 2_000_000
"""Longer data is not read."""

ARTICLE = re.compile(r"(?:Article|Posting|Report|Analysis|Review|Essay|Opinion|ScholarlyArticle)", re.IGNORECASE)
_BODY = re.compile(r"Organi[sz]ation|Corporation|WebSite")
_RULE = "JSON-LD"


def linked_data(tree: Any, headline: str, result: Extract) -> None:
    """States what the data says of the article under ``headline``; of the page, where it describes no article."""
    nodes = list(_nodes(tree))
    known = {str(node["@id"]): node for node in reversed(nodes) if "@id" in node and len(node) > 1}
    articles = [node for node in nodes if _is(node, ARTICLE)]
    for article in _one_article(articles, headline) or [node for node in nodes if _is(node, re.compile("WebPage$"))][:1]:
        _state(article, known, headline, result, of_page=not articles)


def _nodes(tree: Any) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        source = script.text_content()
        try:
            data = json.loads(source) if len(source) <= MOST else None
        except (ValueError, RecursionError):
            continue
        queue = [data]
        for node in queue:
            if isinstance(node, list):
                queue += node
            elif isinstance(node, dict):
                yield node
                queue += [node[inner] for inner in ("@graph", "mainEntity") if isinstance(node.get(inner), dict | list)]


def _is(node: object, kind: re.Pattern[str]) -> bool:
    kinds = _listed(node.get("@type")) if isinstance(node, dict) else []
    return any(isinstance(one, str) and kind.search(one) for one in kinds)


def _one_article(articles: list[dict[str, Any]], headline: str) -> list[dict[str, Any]]:
    """Of several articles that a page describes, such as those it links to, the one under its headline, else the first."""
    if not articles:
        return []
    titles = [html.unescape(line(article.get("headline") or article.get("name"))).casefold() for article in articles]
    shown = [title for title in titles if title == headline.casefold()] or [t for t in titles if has_site_behind(t, headline)]
    own = shown[0] if shown else titles[0]
    return [article for article, title in zip(articles, titles, strict=True) if title in (own, "")]


_SITE = re.compile(r" ?(?:[|–—»«·]| -) \S.{0,80}")


def has_site_behind(title: str, headline: str) -> bool:
    """Whether a title is the headline with the name of a site behind it."""
    found = bool(headline) and title.casefold().startswith(headline.casefold())
    return found and _SITE.fullmatch(title[len(headline) :]) is not None


def _state(article: Mapping[str, Any], known: Mapping[str, Any], headline: str, result: Extract, *, of_page: bool) -> None:
    def values(*names: str) -> list[Any]:
        found = [_listed(article[name]) for name in names if article.get(name)]
        return [_joined(value, known) for value in found[0]] if found else []

    if not of_page:  # the name of a page has the site's behind it
        title = html.unescape(line(article.get("headline") or article.get("name")))
        result.state("title", headline if has_site_behind(title, headline) else title, _RULE, "headline")
    authors = [value for value in values("author", "creator") if not _is(value, _BODY)]
    result.state("author", html.unescape(_people(authors)), _RULE, "author")
    result.state("publication", html.unescape(_periodical(values("isPartOf"))), _RULE, "isPartOf")
    result.state("publication", html.unescape(_named(values("publisher"))), _RULE, "publisher")
    result.state("date", article.get("datePublished"), _RULE, "datePublished")
    page = article.get("mainEntityOfPage")
    result.state("url", _address(page.get("@id") if isinstance(page, dict) else page), _RULE, "mainEntityOfPage")
    result.state("url", _address(article.get("url")), _RULE, "url")
    result.state("publication", html.unescape(_named(values("isPartOf"))), _RULE, "isPartOf")


def _address(value: object) -> object:
    """An address without the id of a node behind it: ``https://a.example/b/#webpage``."""
    return _NODE.sub("", value) if isinstance(value, str) else value


_NODE = re.compile(
    r"#(?:web-?page|(?:\w+-)?article|(?:blog-?|news-?)?posting|rich-?snippet|main|content|primary)$", re.IGNORECASE
)


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _joined(value: Any, known: Mapping[str, Any]) -> Any:
    """A value that is only the id of a node, as that node."""
    return known.get(str(value["@id"]), value) if isinstance(value, dict) and "@id" in value and "name" not in value else value


def _named(values: list[Any]) -> str:
    """The first name among publishers, or works of which this is a part, pages aside."""
    found = (line(one.get("name") if isinstance(one, dict) else one) for one in values if not _is(one, re.compile("WebPage$")))
    return next((name for name in found if name and "://" not in name and len(name) <= LONGEST), "")


_PERIODICAL = re.compile(r"Periodical$|^Newspaper$|^Magazine$|^Journal$")


def _periodical(values: list[Any], depth: int = 0) -> str:
    """The journal of whose issue or volume an article is a part, which its publisher may share with others."""
    named = _named([one for one in values if _is(one, _PERIODICAL)])
    inner = [part for one in values if isinstance(one, dict) for part in _listed(one.get("isPartOf")) if part]
    return named or (_periodical(inner, depth + 1) if inner and depth < DEEPEST else "")


def _people(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(name for entry in value if (name := _people(entry))))
    return person(value.get("name")) if isinstance(value, dict) else person(value)
