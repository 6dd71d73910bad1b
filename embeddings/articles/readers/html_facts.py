"""What a web page's own tags say of title, author, publication, date and address, each with the tag it came from."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from embeddings.articles.collectives import is_collective
from embeddings.articles.credits import clean_author, leading_names
from embeddings.articles.dates import dated, without
from embeddings.articles.readers.extract import Extract
from embeddings.articles.readers.html_bylines import people
from embeddings.articles.readers.html_page import Page, lines_of
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
_SAVED = re.compile(r"(?:^\s*url: ?|saved from url=\(\d{1,6}\))(https?://\S{1,2000})", re.IGNORECASE | re.MULTILINE)
_CHANGED = re.compile(r"updat|modif|revis|comment|related", re.IGNORECASE)
_DATE_CLASS = re.compile(r"(?:^|[\s_-])(?:dates?|dateline|pub-?date|published|posted-?on|timestamp)(?:$|[\s_-])", re.IGNORECASE)
MOST_DATES = 50
MOST_JSON = 2_000_000


def state_facts(tree: Any, result: Extract) -> None:
    """Facts of the page, the more explicit tags first: JSON-LD, meta tags, microdata, links and classes, headings."""
    headline, page = _only_headline(tree), Page(tree)
    for article in _one_article(list(_json_ld(tree)), headline):
        _linked_data(article, result)
    _meta(tree, result, headline)
    _microdata(tree, page, result)
    _links(tree, page, result)
    people(tree, page, result)
    _times(tree, page, result)
    _dated_lines(tree, page, result)
    _saved(tree, result)
    if headline:
        result.state("title", headline, "first heading of the page", "h1")
    title = tree.find(".//title")
    if title is not None and not _same_start(title.text_content(), headline):
        result.state("title", title.text_content(), "title of the page", "title")


def person(value: object) -> str:
    """A name worth stating, or an empty string for an account, an address or a placeholder."""
    name = clean_author(line(value))
    if is_collective(name):
        name = leading_names(name) or ""
    return "" if "://" in name or "@" in name or len(name) > 200 else name


def account_holder(value: object) -> str:
    """The names in a property of a document, which is filled with whatever account was open: nothing that does not read as one."""
    return leading_names(person(value)) or ""


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


def _one_article(articles: list[dict[str, Any]], headline: str) -> list[dict[str, Any]]:
    """Of several articles that a page describes, such as those it links to, the one under its headline, else the first."""
    if not articles:
        return []
    titles = [html.unescape(line(article.get("headline") or article.get("name"))).casefold() for article in articles]
    own = headline.casefold() if headline.casefold() in titles else titles[0]
    return [article for article, title in zip(articles, titles, strict=True) if title in (own, "")]


def _linked_data(article: dict[str, Any], result: Extract) -> None:
    rule = "JSON-LD"
    result.state("title", html.unescape(line(article.get("headline") or article.get("name"))), rule, "headline")
    author = [one for one in _listed(article.get("author")) if not _is_body(one)]
    result.state("author", html.unescape(_people(author)), rule, "author")
    result.state("publication", html.unescape(_named(article.get("publisher"))), rule, "publisher")
    result.state("date", article.get("datePublished"), rule, "datePublished")
    page = article.get("mainEntityOfPage")
    result.state("url", page.get("@id") if isinstance(page, dict) else page, rule, "mainEntityOfPage")
    result.state("url", article.get("url"), rule, "url")


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _is_body(value: object) -> bool:
    """Whether a value says of itself that it is an organisation and no person."""
    kinds = _listed(value.get("@type")) if isinstance(value, dict) else []
    return any(isinstance(kind, str) and re.search("Organi[sz]ation|Corporation|WebSite", kind) for kind in kinds)


def _named(value: object) -> str:
    """The name of a publisher, or of the first of several."""
    found = (line(one.get("name") if isinstance(one, dict) else one) for one in _listed(value))
    return next((name for name in found if name and "://" not in name and len(name) <= 200), "")


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


def _microdata(tree: Any, page: Page, result: Extract) -> None:
    def found(name: str) -> list[Any]:
        marked = [e for e in tree.xpath("//*[@itemprop=$name]", name=name) if _of_article(e)]
        return [e for e in marked if e.tag == "meta" or page.own(e) or (alone is not None and alone in e.iterancestors())]

    scopes = [e for e in tree.xpath("//*[@itemscope]") if _ARTICLE.search(e.get("itemtype") or "")]
    alone = scopes[0] if len(scopes) == 1 else None  # the only article of the page, whose foot is its own too

    for field, name in (("title", "headline"), ("date", "datePublished")):
        for element in found(name)[:1]:
            value = (
                (element.get("datetime") or (element.get("title") if element.tag == "abbr" else "")) if field == "date" else None
            )
            result.state(field, value or element.get("content") or element.text_content(), "microdata", name)
    authors = [person(_item_name(author)) for author in found("author")]
    result.state("author", ", ".join(dict.fromkeys(filter(None, authors))), "microdata", "author")
    for element in tree.xpath("//*[@itemprop='publisher']")[:1]:
        result.state("publication", _item_name(element), "microdata", "publisher")


def _of_article(element: Any) -> bool:
    """Whether a property is the article's, and not that of a comment on it."""
    scope = next((above for above in element.iterancestors() if above.get("itemscope") is not None), None)
    kind = "" if scope is None else (scope.get("itemtype") or "")
    return not kind or _ARTICLE.search(kind) is not None or re.search(r"WebPage|Blog|CreativeWork|Book", kind) is not None


def _item_name(item: Any) -> str:
    inner = next(iter(item.xpath(".//*[@itemprop='name']")), item)
    return _named(inner.get("content") or inner.text_content())


def _links(tree: Any, page: Page, result: Extract) -> None:
    links = tree.xpath("//a[contains(concat(' ', @rel, ' '), ' author ')]")
    named = [person(link.text_content()) for link in links if page.own(link)]
    result.state("author", ", ".join(dict.fromkeys(filter(None, named))), "link to the author", "rel=author")


def _times(tree: Any, page: Page, result: Extract) -> None:
    times = [t for t in tree.iter("time") if t.get("datetime") and page.own(t) and not _CHANGED.search(_context(t))]
    if times:
        result.state("date", times[0].get("datetime"), "time tag", "time")


def _dated_lines(tree: Any, page: Page, result: Extract) -> None:
    """The one day that elements of a class for dates name between headline and text."""
    if "date" in result.facts:
        return
    days: dict[str, None] = {}
    for element in [e for e in tree.iter() if isinstance(e.tag, str) and _DATE_CLASS.search(e.get("class") or "")][:MOST_DATES]:
        if not page.above_text(element) or _CHANGED.search(_context(element)):
            continue
        whole = lines_of(element)
        # The same day twice, once for those who listen to pages, is one line without a space between.
        pieces = [] if _CHANGED.search(" ".join(whole)) else [line(text) for text in element.itertext()]
        days |= dict.fromkeys(_days(whole) or _days(pieces))
    if len(days) == 1:
        result.state("date", next(iter(days)), "element of a class for dates", "class")


def _days(texts: list[str]) -> list[str]:
    """The days of publication on lines that hold nothing else."""
    found = [(text, dated(text)) for text in texts if len(text) <= 160]
    alone = [dates for text, dates in found if not any(map(str.isalnum, without(text, dates)[0]))]
    return [date.day for dates in alone for date in dates if date.said != "changed"]


def _saved(tree: Any, result: Extract) -> None:
    """The address that a browser or its extension noted, when it saved the page, in a comment before everything else."""
    for comment in tree.getroottree().xpath("/comment()")[:2]:
        noted = _SAVED.search((comment.text or "")[:4_000])
        if noted:
            result.state("url", noted[1], "noted when the page was saved", "comment")


def _context(element: Any) -> str:
    names = [element.get("class") or ""]
    for above in element.iterancestors():
        names += [above.get("class") or "", above.get("id") or ""]
        if above.tag in ("article", "main", "body"):
            break
    return " ".join(names)
