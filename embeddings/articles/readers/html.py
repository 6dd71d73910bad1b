"""Saved web pages: trafilatura finds the article on the page. Runs in a process of its own, see `embeddings.articles.sandbox`."""

from __future__ import annotations

import codecs
import re
from typing import Any

import lxml.etree
import lxml.html
import trafilatura

from embeddings.articles.encodings import decode
from embeddings.articles.readers.extract import Blocks, Extract
from embeddings.articles.readers.html_facts import state_facts
from embeddings.articles.readers.html_page import drop_behind
from embeddings.errors import ArticleUnreadable

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"^<\?xml[^>]{0,100}?encoding=[\"']([A-Za-z0-9_.:-]{2,40})")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_HEADINGS = frozenset(["head", "h1", "h2", "h3", "h4", "h5", "h6"])
_BLOCKS = frozenset(["p", "quote", "item", "cell", "row", "list", "table", "div", "body", "main"])


def extract(data: bytes, name: str) -> Extract:
    """Text, headings and facts of a page.

    Raises:
        ArticleUnreadable: when it is no page, or holds no article.
    """
    source, warned = _decode(data, name)
    try:
        tree = lxml.html.document_fromstring(_XML_DECLARATION.sub("", source).replace("\x00", ""))
    except (lxml.etree.LxmlError, ValueError) as error:
        raise ArticleUnreadable(f"{name}: is not a web page ({' '.join(str(error).split())})") from None
    result = Extract("", f"html (trafilatura {trafilatura.__version__})", warnings=warned)
    state_facts(tree, result)
    drop_behind(tree)
    found: Any = trafilatura.bare_extraction(
        tree, include_comments=False, include_tables=True, favor_recall=True, with_metadata=False
    )
    body = getattr(found, "body", None)
    if body is None:
        raise ArticleUnreadable(f"{name}: no article was found on the page")
    blocks = Blocks()
    _walk(body, blocks)
    result.text, result.headings = blocks.text, blocks.headings
    return result


def _decode(data: bytes, name: str) -> tuple[str, list[str]]:
    declared = _XML_CHARSET.search(data[:200]) or _CHARSET.search(data[:4096])
    if declared and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            # Browsers read what calls itself Latin-1 as Windows-1252, and so do those who save pages.
            encoding = codecs.lookup(declared[1].decode("ascii")).name
            return data.decode("cp1252" if encoding == "iso8859-1" else encoding), []
        except (LookupError, UnicodeDecodeError):
            text, warned = decode(data, name)
            return text, [f"is not in the encoding {declared[1].decode('ascii')} that it declares", *warned]
    return decode(data, name)


def _walk(element: Any, blocks: Blocks) -> None:
    """Blocks of the extracted tree in order; text directly inside a container is a block of its own."""
    stack: list[tuple[Any, bool]] = [(element, False)]
    while stack:
        node, _ = stack.pop()
        if isinstance(node, str):
            blocks.add(node)
        elif node.tag in _HEADINGS:
            blocks.add("".join(node.itertext()), heading=True)
        elif node.tag in _BLOCKS and any(child.tag in _BLOCKS | _HEADINGS for child in node):
            inside: list[Any] = [node.text or ""]
            for child in node:
                inside += [child, child.tail or ""]
            stack += [(part, False) for part in reversed(inside)]
        else:
            blocks.add("".join(node.itertext()), item=node.tag == "item")
