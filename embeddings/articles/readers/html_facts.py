"""What a web page's own tags say of title, author, publication, date and address, each with the tag it came from."""

from __future__ import annotations

import re
from typing import Any

from embeddings.articles.credits import credited
from embeddings.articles.dates import dated, iso_date, without
from embeddings.articles.names import names_alone
from embeddings.articles.readers.extract import Extract
from embeddings.articles.readers.html_bylines import people
from embeddings.articles.readers.html_linked import has_site_behind, linked_data
from embeddings.articles.readers.html_page import Page, lines_of
from embeddings.articles.readers.html_tags import meta_tags, properties, starts_with
from embeddings.articles.readers.persons import person
from embeddings.articles.stated import line

_SAVED = re.compile(r"(?:^\s*url: ?|saved from url=\(\d{1,6}\))(https?://\S{1,2000})", re.IGNORECASE | re.MULTILINE)
_CHANGED = re.compile(r"updat|modif|revis|comment|related", re.IGNORECASE)
_DATE_CLASS = re.compile(r"(?:^|[\s_-])(?:dates?|dateline|pub-?date|published|posted-?on|timestamp)(?:$|[\s_-])", re.IGNORECASE)
_ADDRESS_CLASS = re.compile(
    r"(?:^|[\s_-])(?:original|source|canonical|article|story|page|perma)[_-]?(?:url|link|uri|address)(?:$|[\s_-])", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?://[^\s<>\"']+")
_SIZE = re.compile(r"[+-]?\d")
LARGE = 4
"""Type of this size is larger than that of a text, which is 3."""

MOST_DATES = 50
MOST_INSIDE = 3
MOST_LINKS = 500


def state_facts(tree: Any, result: Extract) -> None:
    """Facts of the page, the more explicit tags first: JSON-LD, meta tags, microdata, links and classes, headings."""
    headline, page = _only_headline(tree), Page(tree)
    linked_data(tree, headline, result)
    meta_tags(tree, headline, result)
    properties(tree, page, result)
    _links(tree, page, result)
    people(tree, page, result)
    _times(tree, page, result)
    _dated_lines(tree, page, result)
    _feeds(tree, result)
    _logo(tree, headline, result)
    _saved(tree, result)
    _addressed(tree, result)
    if headline:
        result.state("title", headline, "first heading of the page", "h1")
    else:
        result.state("title", _largest(tree), "largest type of the page", "font")
    title = tree.find(".//title")
    if title is not None and not starts_with(title.text_content(), headline):
        # Of one word or two it is more often a section's or a site's name.
        short = len(title.text_content().split()) < 3
        own = _shown_part(tree, line(title.text_content()))
        if own and not headline:
            result.state("title", own, "part of the page’s title that stands on the page", "title")
        (result.hint if short else result.state)("title", title.text_content(), "title of the page", "title")


def _shown_part(tree: Any, title: str) -> str:
    """Of a title of a page that has a site's name before or behind it, the part that an element of the page holds alone."""
    ends = [
        end
        for mark in ("»", "«", "|", "–", "—", "-", "·")
        for end in (title.partition(f" {mark} ")[2], title.rpartition(f" {mark} ")[0])
    ]
    ends = [end for end in ends if len(end.split()) >= 3]
    shown = {
        line(e.text_content())
        for e in tree.iter("p", "div", "td", "h2", "h3", "b", "strong", "font", "span")
        if len(e) <= MOST_INSIDE
    }
    found = sorted({end for end in ends if end in shown}, key=len)
    return found[-1] if found and title not in shown else ""


def _only_headline(tree: Any) -> str:
    found = [line(h1.text_content()) for h1 in tree.iter("h1")]
    found = [text for text in found if text]
    return found[0] if len(set(found)) == 1 else ""


def _largest(tree: Any) -> str:
    """On a page that marks no heading as one: the only text in its largest type, if it is no more than a headline."""
    if next(tree.iter("h1", "h2", "h3"), None) is not None:
        return ""
    sizes: dict[int, list[str]] = {}
    for element in tree.iter("font"):
        size = (element.get("size") or "").strip()
        text = line(element.text_content())
        if _SIZE.fullmatch(size) and text:
            sizes.setdefault(int(size) + (3 if size[0] in "+-" else 0), []).append(text)
    most = sizes[max(sizes)] if sizes and max(sizes) >= LARGE else []
    return most[0] if len(most) == 1 and 3 <= len(most[0].split()) <= 20 else ""


def _links(tree: Any, page: Page, result: Extract) -> None:
    links = tree.xpath("//a[contains(concat(' ', @rel, ' '), ' author ')]")
    named = [person(link.text_content()) for link in links if page.own(link)]
    result.state("author", ", ".join(dict.fromkeys(filter(None, named))), "link to the author", "rel=author")


def _times(tree: Any, page: Page, result: Extract) -> None:
    times = [t for t in tree.iter("time") if page.own(t) and not _CHANGED.search(_context(t))]
    for time in [t for t in times if t.get("datetime")][:1]:
        result.state("date", time.get("datetime"), "time tag", "time")
    shown = [line(t.text_content()) for t in times[:MOST_DATES] if page.above_text(t) and _is_of_publication(t)]
    if len(days := {day for text in shown if (day := iso_date(text)) and len(day) == len("2024-05-03")}) == 1:
        result.state("date", days.pop(), "text of a time tag", "time")


_INLINE = frozenset(["a", "span", "b", "strong", "em", "i"])


def _is_of_publication(time: Any) -> bool:
    """Whether the words right before a time are a name, say that it is the day of publication, or are none."""
    above, before = time.getparent(), time.getprevious()
    inline = before.text_content() if before is not None and before.tag in _INLINE else ""
    told = line(f"{inline} {before.tail or ''}" if before is not None else above.text or "").strip(" |·•,–—-")
    if not any(map(str.isalnum, told)) or names_alone(told) or credited(told):
        return True
    return any(day.said == "published" for day in dated(f"{told[-60:]} {line(time.text_content())}"))


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


_FEED = re.compile(r"([^»«|›]{2,60}?) ?(?:[»›|:]|\s[-–—]) ?(?:atom|rss|rss 2\.0|feed|rss feed|atom feed)", re.IGNORECASE)


def _feeds(tree: Any, result: Extract) -> None:
    """The site whose feed a page links to as ``The Site » Feed``, where the page names it once more."""
    titles = {line(link.get("title")) for link in tree.xpath("//link[@rel='alternate' and @title]")[:MOST_DATES]}
    names = {m[1].strip() for title in titles if (m := _FEED.fullmatch(title))}
    if "publication" in result.facts or len(names) != 1:
        return
    (name,) = names
    title = tree.find(".//title")
    ends = re.split(r"\s[|«»–—-]\s", line(title.text_content())) if title is not None else []
    links = (line(link.text_content()) for link in tree.xpath("//a[@href]|//h1")[:MOST_LINKS])
    if name in (ends[:1] + ends[-1:]) or name in links:
        result.state("publication", name, "name of the site's feed", "rel=alternate")


_HOME = re.compile(r"/|\./|(?:https?:)?//[^/]{3,100}/?")


def _logo(tree: Any, headline: str, result: Extract) -> None:
    """The site whose logo, by its alternative text, links to the home page, where the page's title ends with the same name."""
    title = tree.find(".//title")
    if "publication" in result.facts or title is None or not headline:
        return
    whole = line(title.text_content())
    for link in [a for a in tree.iter("a") if _HOME.fullmatch(a.get("href") or "")][:MOST_DATES]:
        for name in [line(img.get("alt")) for img in link.iter("img")][:1]:
            if name and has_site_behind(whole, headline) and whole[len(headline) :].strip(" |–—-»«·:") == name:
                result.state("publication", name, "site behind the title, whose home page the page links to", "title")
                return


def _saved(tree: Any, result: Extract) -> None:
    """The address that a browser or its extension noted, when it saved the page, in a comment before everything else."""
    for comment in tree.getroottree().xpath("/comment()")[:2]:
        noted = _SAVED.search((comment.text or "")[:4_000])
        if noted:
            result.state("url", noted[1], "noted when the page was saved", "comment")


def _addressed(tree: Any, result: Extract) -> None:
    """The address in an element of a class for it, as prints and mails of a page have one above or below the text."""
    if "url" in result.facts:
        return
    classed = [e for e in tree.iter() if isinstance(e.tag, str) and _ADDRESS_CLASS.search(e.get("class") or "")]
    found = {address for e in classed[:MOST_DATES] for address in _ADDRESS.findall(line(e.text_content())[:4_000])}
    if len(found) == 1:
        result.state("url", found.pop(), "element of a class for addresses", "class")


def _context(element: Any) -> str:
    names = [element.get("class") or ""]
    for above in element.iterancestors():
        names += [above.get("class") or "", above.get("id") or ""]
        if above.tag in ("article", "main", "body"):
            break
    return " ".join(names)
