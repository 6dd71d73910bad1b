"""Lists around an article: of its contents before it; of comments and of other articles after it, when a page was copied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.characters import TERMINAL, plain
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.structure import Aside, SetAside

LONGEST = 120
"""A line of more characters than this is no marker, and none of a list of headlines."""

LEAST = 200
"""An article has at least so many characters before anything can follow it."""

_COMMENTS = re.compile(
    r"(?:comments?|responses?|replies|discussion) ?\(\d{1,6}\)|(?:\d{1,6}|one|no) (?:comments?|responses?|replies|thoughts?)"
    r"(?: (?:to|on) .{1,100}|:)?|discussion about this (?:post|article)|(?:leave|post|write|add) a (?:comment|reply)"
    r"|join the (?:conversation|discussion)|(?:view|show|read) (?:all )?(?:\d{1,6} )?comments",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:read|see) (?:more|next|also)|related(?: (?:articles?|stories|posts?|content|news|topics|reading|coverage))?"
    r"|more (?:from|by|on|in|about) .{1,60}|more (?:stories|articles|news|posts)"
    r"|more (?:work|articles|stories|posts|research|commentary|publications|writing) (?:from|by) .{1,60}"
    r"|you (?:may|might) (?:also|like).{0,30}"
    r"|most (?:read|popular|viewed)|recommended(?: .{1,30})?|(?:up )?next(?: up)?|also (?:read|in this .{1,20})|latest"
    r" (?:news|stories|posts)"
    r"|trending(?: now)?|editor[’']?s[’']? picks?",
    re.IGNORECASE,
)


def after_the_end(text: str, parts: Sequence[Paragraph]) -> list[Aside]:
    """The paragraphs from the line on with which comments begin; and a list of headlines, under its label, that ends the"
    " text.
    """
    end = len(parts)
    asides: list[Aside] = []
    for number, p in enumerate(parts):
        if p.start >= LEAST and _matches(_COMMENTS, text, p):
            end = number
            asides = [Aside(q.span, SetAside.BOILERPLATE, "comments after the end") for q in parts[number:]]
            break
    first = end
    for number in range(end - 1, 0, -1):
        p = parts[number]
        if _matches(_MORE, text, p) and p.start >= LEAST:
            first = number
        elif p.end - p.start > LONGEST or text[p.end - 1] in TERMINAL.replace("?", ""):
            break
    return asides + [Aside(q.span, SetAside.BOILERPLATE, "other articles after the end") for q in parts[first:end]]


_CONTENTS = re.compile(r"(?:table of )?contents|in this (?:report|paper|article|issue|brief)", re.IGNORECASE)
_ENTRY = re.compile(r"(.{1,120}?)[\s.·…_]+(\d{1,4})")


_LED = re.compile(r"[^.…]{1,100}?[ .]?(?:\.{5,}|(?:\. ){4,}\.?|…{2,}) ?\d{1,4}")
"""Dots lead from the words to the page; nothing else is written so, with a label above it or without."""


def contents(text: str, parts: Sequence[Paragraph]) -> list[Aside]:
    """The lines below a label for contents, as long as each ends in the number of a page that is not before the last."""
    asides: list[Aside] = []
    page = 0
    for p in parts:
        entry = _ENTRY.fullmatch(_line(text, p)) if page and p.end - p.start <= LONGEST else None
        led = _LED.fullmatch(_line(text, p)) if not entry and p.end - p.start <= LONGEST else None
        if led:
            asides.append(Aside(p.span, SetAside.BOILERPLATE, "table of contents"))
        elif entry and int(entry[2]) >= page:
            page = int(entry[2])
            asides.append(Aside(p.span, SetAside.BOILERPLATE, "table of contents"))
        else:
            page = int(_matches(_CONTENTS, text, p))
    return asides


def _line(text: str, p: Paragraph) -> str:
    return " ".join(plain(text[p.start : p.end]).split())


def _matches(pattern: re.Pattern[str], text: str, p: Paragraph) -> bool:
    if p.end - p.start > LONGEST:
        return False
    return pattern.fullmatch(_line(text, p).rstrip(":")) is not None
