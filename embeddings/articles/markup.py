"""Markdown's own signs: headings, fenced code, tables, rules, comments and link definitions."""

from __future__ import annotations

import re

from embeddings.articles.article import Span
from embeddings.articles.paragraphs import Line, split_lines
from embeddings.articles.structure import Aside, SetAside

_ATX = re.compile(r"#{1,6}[ \t]+(\S.*)")
_SETEXT = re.compile(r"=+|-{2,}")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_RULE = re.compile(r"(?:[-*_=~#] ?){3,}")
_TABLE = re.compile(r"\|.*\|")
_ALONE = re.compile(
    r"(?:[-*+] +)?(?:\[[^\[\]]*\]|\[!\[[^\]]*\]\([^)]*\)\])\([^)\s]+\)"
    r"|!\[[^\]]*\]\([^)]*\)|\[[^\]]+\]:\s*\S+.*|</?[A-Za-z][^<>]*>|\{\{[^{}]*\}\}|\{%[^{}]*%\}"
)

_LINK = re.compile(r"!?\[(?P<label>[^\[\]]{0,300})\]\([^()\s]{0,500}(?: \"[^\"]{0,200}\")?\)")
_FOOTNOTE = re.compile(r"\[\^[\w-]{1,20}\]|(?<=[\w.,;:!?”\"'’)])\[\d{1,3}\]")
_STRESSED = re.compile(r"(?<![\w*_`])(?P<mark>\*{1,3}|_{1,3}|`)(?=\S)(?P<inner>[^*_`]{1,300})(?<=\S)(?P=mark)(?![\w*_`])")


def rendered(line: str) -> str:
    """A copy of a line as a page shows it: labels of links and pictures, and neither addresses nor marks of notes and stress.

    For models, which read marks as words; never for a quote.
    """
    return _STRESSED.sub(r"\g<inner>", _FOOTNOTE.sub("", _LINK.sub(r"\g<label>", line)))


def markdown(text: str, start: int = 0) -> tuple[list[Span], list[Aside]]:
    """Headings and stretches of mark-up in ``text`` from ``start`` on; the first heading of level one comes first in its list.

    Spans of headings leave out the ``#`` signs; the asides cover whole lines.
    """
    lines = [line for line in split_lines(text) if line.start >= start]
    headings: list[Span] = []
    asides = [Aside(span, SetAside.MARKUP, "comment") for span in _comments(text, start)]
    fence: str | None = None
    opened = 0
    for at, line in enumerate(lines):
        content = text[line.start : min(line.end, line.start + 2_000)]
        if fence is not None:
            if content.startswith(fence) and not content.strip(fence[0]).strip():
                asides.append(Aside(Span(opened, line.end), SetAside.MARKUP, "code"))
                fence = None
        elif not line:
            continue
        elif line.indent < 4 and (m := _FENCE.match(content)):
            fence, opened = m[1], line.start
        elif line.indent < 4 and (m := _ATX.fullmatch(content)):
            headings.append(_without_closing_signs(text, line, m.start(1)))
        elif _is_setext(text, lines, at):
            before = lines[at - 1]
            headings.append(Span(before.start, before.end))
            asides.append(Aside(Span(line.start, line.end), SetAside.MARKUP, "underline of a heading"))
        elif _RULE.fullmatch(content):
            asides.append(Aside(Span(line.start, line.end), SetAside.MARKUP, "rule"))
        elif _TABLE.fullmatch(content):
            asides.append(Aside(Span(line.start, line.end), SetAside.MARKUP, "table"))
        elif _ALONE.fullmatch(content):
            asides.append(Aside(Span(line.start, line.end), SetAside.MARKUP, "picture, link, tag or shortcode"))
    if fence is not None and lines and lines[-1].end > opened:
        asides.append(Aside(Span(opened, max(line.end for line in lines)), SetAside.MARKUP, "code"))
    return headings, asides


def _comments(text: str, start: int) -> list[Span]:
    """``<!-- ... -->``; by hand, because a pattern looks for the end again from every beginning that has none."""
    found = []
    while (begin := text.find("<!--", start)) >= 0 and (end := text.find("-->", begin + 4)) >= 0:
        start = end + 3
        found.append(Span(begin, start))
    return found


def _without_closing_signs(text: str, line: Line, offset: int) -> Span:
    start = line.start + offset
    title = text[start : line.end]
    bare = title.rstrip("#").rstrip() or title
    return Span(start, start + len(bare))


def _is_setext(text: str, lines: list[Line], at: int) -> bool:
    """Whether this line underlines a single line above it, as ``====`` or ``----`` under a heading do."""
    line = lines[at]
    if at == 0 or not lines[at - 1] or (at > 1 and lines[at - 2]) or line.end - line.start > 200:
        return False
    return bool(_SETEXT.fullmatch(text[line.start : line.end])) and lines[at - 1].end - lines[at - 1].start <= 200
