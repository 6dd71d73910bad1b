"""Who wrote a page's article, by links, classes and labelled lists: only what stands at the article itself."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from embeddings.articles.credits import LEAD, credited, leading_names, pieces
from embeddings.articles.labelled import PAIR, states
from embeddings.articles.names import is_name, split_names
from embeddings.articles.readers.extract import Extract
from embeddings.articles.readers.html_page import Page, lines_of
from embeddings.articles.stated import line

LONGEST = 200
"""An element of more characters than this is no byline."""

LONGEST_LIST = 2_000
"""Nor is a longer list or table one of labels."""

MOST = 50
"""So many elements of a kind are looked at, however many a page nests."""

_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:bylines?|authors?|author-?names?|writers?|written-?by|contributors?|reporters?|columnists?"
    r"|(?:author|writer|byline)-?(?:box|block|info|details?|card|line|link)s?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOT_BYLINE = re.compile(r"bio|avatar|image|photo|picture|descr|follow|social|twitter|e-?mail|date|time|about", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:^|[\s_-])(?:credits?|meta|metadata|meta-?data|info|details|attribution|signature|people|person|names?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"(?:written |words |text |story |posted )?by|authors?|writers?|byline|words|text", re.IGNORECASE)


def people(tree: Any, page: Page, result: Extract) -> None:
    """States the author, unless a better source did, and what labelled lists say; takes these lists off the page."""
    _lists(tree, page, result)
    if "author" not in result.facts:
        result.state("author", _byline(tree, page), "element of a class for bylines", "class")
    if "author" not in result.facts:
        _credits(tree, page, result)
    if "author" not in result.facts:
        result.state("author", _by(page.lines_above_text()), "line above the text that begins with “By”", "text")


def _byline(tree: Any, page: Page) -> str:
    """The first byline. When it names nobody there is none: a later one would be somebody else's."""
    named = [e for e in tree.iter() if isinstance(e.tag, str) and _is_byline(e) and page.own(e)]
    for number, element in enumerate(named[:MOST]):
        found = lines_of(element)
        text = line(" ".join(found))
        if not text or len(text) > LONGEST or _NO_NAME.fullmatch(text.rstrip(" :")):
            continue
        inner = [e for e in named[number + 1 :] if element in e.iterancestors()]
        return next((names for e in (element, *inner) if (names := _names(lines_of(e)))), "") or _linked(element)
    return ""


def _linked(element: Any) -> str:
    """The names in a byline that are all of a link or of a stretch of text, however close what stands beside them is."""
    shown = [line(e.text_content()) for e in islice(element.iter("a", "span", "b", "strong"), MOST)]
    return ", ".join(dict.fromkeys(text for text in shown if split_names(text, alone=True)))


def _by(found: list[str]) -> str:
    """The names of lines that begin as a byline does, if all of these name somebody, and the same."""
    begun = [piece for text in found for piece, _ in pieces(text) if LEAD.fullmatch(piece)]
    names = {credited(piece) or "" for piece in begun}
    return names.pop() if len(names) == 1 else ""


def _is_byline(element: Any) -> bool:
    css = element.get("class") or ""
    return (
        bool(css)
        and element.tag not in ("body", "html", "main", "article")
        and bool(_BYLINE.search(css))
        and not _NOT_BYLINE.search(css)
    )


def _names(found: list[str]) -> str:
    """The names that lines hold: together, one by one, or on the line that begins as a byline does."""
    found = [text for text in found if not _NO_NAME.fullmatch(text.rstrip(" :"))]
    if found and all(split_names(text) for text in found):
        return ", ".join(dict.fromkeys(found))
    for text in (" ".join(found), *found):
        for piece, _ in pieces(text):
            if names := credited(piece) or (split_names(piece) and leading_names(piece)):
                return names
    return ""


def _lists(tree: Any, page: Page, result: Extract) -> None:
    for element in [e for e in tree.iter("dl", "table") if page.around_text(e)][:MOST]:
        if len(element.text_content()) > LONGEST_LIST:
            continue  # a table that lays out a page holds the article itself
        found = _definitions(element) if element.tag == "dl" else _rows(element)
        stated = states(found)
        for name, (value, number) in stated.items():
            result.state(name, value, "labelled list of the page", found[number][0].strip(" :"))
        if stated:
            element.drop_tree()


def _definitions(element: Any) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for child in element.iter("dt", "dd"):
        text = line(" ".join(lines_of(child)))
        if child.tag == "dt":
            found.append((text, ""))
        elif found:
            found[-1] = (found[-1][0], f"{found[-1][1]}, {text}" if found[-1][1] else text)
    return found


def _rows(element: Any) -> list[tuple[str, str]]:
    """The rows of a table of two columns; nothing of any other table."""
    rows = [[line(cell.text_content()) for cell in row.iter("th", "td")] for row in element.iter("tr")]
    return [(row[0], row[1]) for row in rows] if all(len(row) == 2 for row in rows) else []


_PICTURES = frozenset(["img", "picture", "video", "amp-img"])
MOST_BESIDE = 3
_PICTURE_CREDIT = re.compile(r"(?:^|[\s_-])credits?(?:$|[\s_-])", re.IGNORECASE)


def _of_picture(element: Any) -> bool:
    """Whether a credit stands beside a picture or its caption: then it names who took that."""
    if not _PICTURE_CREDIT.search(element.get("class") or ""):
        return False
    before = islice(element.itersiblings(preceding=True), MOST_BESIDE)
    return any(next(one.iter(*_PICTURES), None) is not None for one in before)


def _credits(tree: Any, page: Page, result: Extract) -> None:
    """Lines between headline and text, of a class that holds credits: labelled, or one name and nothing else."""
    alone: dict[str, None] = {}
    classed = [e for e in tree.iter() if isinstance(e.tag, str) and _CREDIT.search(e.get("class") or "")]
    for element in [e for e in classed if page.above_text(e)][:MOST]:
        if _of_picture(element):
            continue
        found = lines_of(element)
        if sum(map(len, found)) > 2 * LONGEST:
            continue
        pairs = [(m[1], m[2]) for text in found if (m := PAIR.fullmatch(text))]
        for name, (value, number) in states(pairs).items():
            result.state(name, value, "labelled lines above the text", pairs[number][0])
        if len(found) == 1 and is_name(found[0], alone=True):
            alone[found[0]] = None
    if len(alone) == 1:
        result.state("author", next(iter(alone)), "only name of a credit above the text", "class")
