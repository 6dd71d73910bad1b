"""Text of a record or a column that is HTML, as exports of sites and their interfaces have it: when it is, and how it is read."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib.util import find_spec

from embeddings.articles import sandbox
from embeddings.articles.article import Span
from embeddings.articles.readers.content import Content
from embeddings.errors import ArticleUnreadable

LIBRARY = "lxml"
"""The module that reads it; without it such a text stays as it is."""

MOSTLY = 0.9
"""So large a share of the tags stands between blocks, and not in the middle of a sentence that writes about tags."""

_BLOCK = re.compile(r"<(/?)(?:p|div|h[1-6]|ul|ol|li|blockquote|section|article|table)(?:\s[^<>]{0,2000})?>", re.IGNORECASE)
_BEGINS = re.compile(r"\s*<(?:!--|!doctype|[a-z][a-z0-9]{0,15}[\s/>])", re.IGNORECASE)
_PAGE = re.compile(r"\s*(?:<\?xml[^<>]{0,200}>\s*)?<(?:!doctype|html)[\s>]", re.IGNORECASE)
_BREAK = re.compile(r"<br\s?/?>", re.IGNORECASE)
_BREAKS = re.compile(r"(?:<br\s?/?>\s*){2,}|<br\s?/?>[ \t]*[\r\n]\s*", re.IGNORECASE)
_SENTENCE_ENDS = frozenset(".!?:…”\"’')>")


def is_marked_up(text: str) -> bool:
    """Whether a text is HTML as a whole: it begins with a tag and its blocks follow each other, or breaks stand between its
    paragraphs. A text that writes about tags, or has one in a sentence, is not.
    """
    if _BEGINS.match(text):
        return _is_blocks(text)
    return _is_broken(text)


def _is_blocks(text: str) -> bool:
    between = closed = tags = 0
    for m in _BLOCK.finditer(text):
        tags += 1
        if m[1]:
            closed += 1
            after = text[m.end() : m.end() + 200].lstrip()
            between += after[:1] in ("", "<")
        else:
            between += m.start() == 0 or _ended(text, m.start())
    whole = text.rstrip().endswith(">")
    return closed >= (1 if whole else 3) and between >= MOSTLY * tags


def _is_broken(text: str) -> bool:
    """Two breaks in a row, or one at the end of a line, behind sentences at least twice, and hardly one anywhere else."""
    if "<" not in text or not _BREAK.search(text):
        return False
    between = groups = 0
    for m in _BREAKS.finditer(text):
        groups += 1
        between += _ended(text, m.start())
    alone = len(_BREAK.findall(_BREAKS.sub("", text)))
    return between >= 2 and between >= 0.5 * groups and alone <= groups


def _ended(text: str, at: int) -> bool:
    """Whether a sentence, or a tag, ends before a place."""
    before = text[max(0, at - 200) : at].rstrip()
    return before[-1:] in _SENTENCE_ENDS


def as_shown(content: Content, name: str) -> Content:
    """``content`` with its text as a browser would show it, and its headings, when it is HTML; otherwise as it is."""
    if not is_marked_up(content.text):
        return content
    if find_spec(LIBRARY) is None:
        return _warned(content, "its text is HTML and stays as it is, for that needs a library: pip install 'inquote[html]'")
    kind = "html" if _PAGE.match(content.text) else "fragment"
    try:
        found = sandbox.SHARED.extract(kind, content.text.encode("utf-8", "surrogatepass"), name)
    except ArticleUnreadable as error:
        return _warned(content, f"its text looks like HTML and stays as it is ({error})")
    if not found.text.strip():
        return content
    headings = tuple(Span(a, b) for a, b in found.headings)
    return replace(content, text=found.text, reader=f"{content.reader}, {found.reader}", headings=headings)


def _warned(content: Content, warning: str) -> Content:
    return replace(content, warnings=(*content.warnings, warning))
