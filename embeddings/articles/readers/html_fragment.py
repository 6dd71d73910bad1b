"""HTML that is an article's text and nothing else, as records and columns hold it: every paragraph is its own.

What finds the article on a page would look here for a frame that is not there. Runs in a process of its own, see
`embeddings.articles.sandbox`.
"""

from __future__ import annotations

import re
from typing import Any

import lxml.etree
import lxml.html

from embeddings.articles.readers.extract import Blocks, Extract
from embeddings.articles.readers.html_page import Page
from embeddings.errors import ArticleUnreadable

_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_BLOCKS_TEXT = """
address article aside blockquote body center dd details div dl dt figcaption figure footer form header hr html li main nav ol p
pre section summary table tbody td tfoot th thead tr ul
"""
_NO_TEXT_TEXT = """
audio button canvas datalist embed head iframe img input math meta noscript object script select style svg template textarea
title video
"""
_BLOCKS = _HEADINGS.union(_BLOCKS_TEXT.split())
_NO_TEXT = frozenset(_NO_TEXT_TEXT.split())
LEAST_OWN = 0.5
"""Where less than this share of the text would be left without boxes and captions, it is not they that were found."""

_WHITE = re.compile(r"\s+")
_PARAGRAPH = re.compile(r"\n ?\n[\n ]*")


def extract(data: bytes, name: str) -> Extract:
    """Text and headings.

    Raises:
        ArticleUnreadable: when it cannot be parsed.
    """
    try:
        source = data.decode("utf-8", "replace").replace("\x00", "")
        tree = lxml.html.document_fromstring(f"<html><body>{source}</body></html>")
    except (lxml.etree.LxmlError, ValueError) as error:
        raise ArticleUnreadable(f"{name}: is not HTML ({' '.join(str(error).split())})") from None
    whole, own = _read(tree, None), _read(tree, Page(tree))
    blocks = own if len(own.text) >= LEAST_OWN * len(whole.text) else whole
    return Extract(blocks.text, f"html (lxml {lxml.etree.__version__})", headings=blocks.headings)


def _read(tree: Any, page: Page | None) -> Blocks:
    """The blocks in order; with ``page`` without those that belong to pictures, boxes and other articles."""
    blocks = Blocks()
    line: list[str] = []
    heading = item = False

    def flush() -> None:
        nonlocal item
        text = "".join(line)
        line.clear()
        for number, part in enumerate(filter(str.strip, _PARAGRAPH.split(text))):
            blocks.add(part, heading=heading, item=item and not number, broken=True)
        if text.strip():
            item = False

    stack: list[tuple[bool, Any]] = [(True, tree)]
    while stack:
        begins, node = stack.pop()
        shown = isinstance(node.tag, str) and node.tag not in _NO_TEXT and not (page and page.elsewhere(node))
        block = node.tag in _BLOCKS
        if block:
            flush()
        if begins and shown:
            heading = heading or node.tag in _HEADINGS
            item = (item or node.tag == "li") and not heading
            line.append("\n" if node.tag == "br" else _spaced(node.text))
            stack.append((False, node))
            stack += [(True, child) for child in reversed(node)]
            continue
        heading = heading and node.tag not in _HEADINGS
        line.append(_spaced(node.tail))
    flush()
    return blocks


def _spaced(text: str | None) -> str:
    """White space of the source is one space; what breaks a line is a tag."""
    return _WHITE.sub(" ", text or "")
