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
    r"|trending(?: now)?|editor[’']?s[’']? picks?|(?:from|in) (?:the|our) archives?|in case you missed it"
    r"|(?:what we[’']re|further|more|weekend|recommended) reading|elsewhere on (?:the|our) .{1,30}",
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
    index = next((n for n in range(end) if parts[n].start >= LEAST and _matches(_INDEX, text, parts[n])), end)
    below = parts[index + 1 : end]
    if index < end and len(below) <= MOST_INDEX and all(_INDEXED.fullmatch(_line(text, p)) for p in below):
        asides += [Aside(p.span, SetAside.BOILERPLATE, "index of a database") for p in parts[index:end]]
        end = index
    first = end
    for number in range(end - 1, 0, -1):
        p = parts[number]
        if _matches(_MORE, text, p) and p.start >= LEAST:
            first = number
        elif p.start >= LEAST and p.end - p.start <= LONGEST and _MORE.fullmatch(_heading(text, parts, number)):
            first = number
            break
        elif p.end - p.start > LONGEST or text[p.end - 1] in TERMINAL.replace("?", ""):
            break
    return asides + [Aside(q.span, SetAside.BOILERPLATE, "other articles after the end") for q in parts[first:end]]


MOST_HEADLINES, LEAST_HEADLINES, LEAST_WORDS = 12, 2, 4


def below_a_call(text: str, parts: Sequence[Paragraph], dull: Sequence[Aside]) -> list[Aside]:
    """Headlines of other articles that end a text without a label: between a call to its readers and a box of the page.

    Args:
        text: the article.
        parts: its paragraphs, without ``dull``.
        dull: the lines that are not the article, each with its rule.
    """
    call = max((a.span for a in dull if parts and a.rule.startswith("call to") and a.span.end <= parts[-1].start), default=None)
    if call is None or 2 * call.start < len(text) or not any(a.span.start >= parts[-1].end for a in dull):
        return []
    first = next(n for n, p in enumerate(parts) if p.start >= call.end)
    below, above = parts[first:], parts[first - 1] if first else None
    # What stands above a call in the midst of an article need not be the end of a sentence, and what follows it is its own.
    if above is None or call.start < LEAST or text[above.end - 1] not in TERMINAL + "”’\"')":
        return []
    if not LEAST_HEADLINES <= len(below) <= MOST_HEADLINES or not all(_is_headline(text, p) for p in below):
        return []
    return [Aside(p.span, SetAside.BOILERPLATE, "other articles after the end") for p in below]


def _is_headline(text: str, p: Paragraph) -> bool:
    line = _line(text, p)
    words = len(line.split()) >= LEAST_WORDS and line[0].isupper() and line[-1] not in TERMINAL.replace("?", "") + ",;:"
    return words and len(line) <= LONGEST and p.lines == 1 and not p.marked


_INDEX = re.compile(
    r"[-=_*# ]*index(?:ing)? (?:references?|terms|information)[-=_*# ]*"
    r"|[-=_*#]{2,} ?(?:index|classification|indexing) ?[-=_*#]{2,}",
    re.IGNORECASE,
)
MOST_INDEX = 30
_INDEXED = re.compile(r"[A-Z][\w /&()-]{1,40}: ?\S.{0,600}")
"""A label and what it says, as all lines below an index's heading are."""


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


_BACK = {
    re.compile(r"acknowledge?ments?|thanks|with thanks", re.IGNORECASE): re.compile(
        r"\b(?:grateful|gratitude|thanks?|thankful|indebted|acknowledges?|appreciation)\b", re.IGNORECASE
    ),
    re.compile(
        r"(?:(?:legal|important) )?(?:disclaimers?|notice)s?(?: and (?:copyright|terms of use|credits))?|terms of use",
        re.IGNORECASE,
    ): re.compile(
        r"\b(?:(?:views|opinions) expressed|liab(?:le|ility)|responsib(?:le|ility)|rel(?:y|ied|iance) (?:up)?on"
        r"|warrant(?:y|ies)?|endorse"
        r"(?:s|d|ment)?|(?:its|this|the) (?:publications?|information|material)|legal(?:,| or) [a-z ,]{0,30}advice|accuracy)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:declarations? of |statements? of |potential )?(?:competing|conflicts? of|conflicting|financial|disclosure of)"
        r" interests?(?: statement| disclosure)?|disclosures?(?: statement)?|funding(?: statement)?|ethics (?:statement|approval)"
        r"|data availability(?: statement)?|(?:author|authors[’']) contributions?",
        re.IGNORECASE,
    ): re.compile(
        r"\b(?:(?:the|this) (?:authors?|research|study|work|project|article|paper|report) (?:was|were|is|are|has|have"
        r"|received|acknowledges?"
        r"|declares?|reports?|states?)|(?:supported|funded) by|no (?:[a-z]+ ){0,3}(?:interests?|funding|grant)|disclosed no"
        r"|available (?:from|upon|on) (?:the |reasonable )?(?:corresponding )?(?:author|request))\b",
        re.IGNORECASE,
    ),
}
"""Labels of parts that papers and reports have beside their text, and words without which what is below one is text all
the same."""

LONGEST_BACK, MOST_BACK = 1_200, 3


def back_matter(text: str, parts: Sequence[Paragraph]) -> list[Aside]:
    """Thanks, notices and declarations: the paragraphs below such a label, each with the words of one."""
    asides: list[Aside] = []
    wanted, left = None, 0
    for number, p in enumerate(parts):
        own = _line(text, p).rstrip(":") if p.end - p.start <= LONGEST else ""
        label = next((words for name, words in _BACK.items() if own and name.fullmatch(own)), None)
        if label is not None:
            wanted, left = label, MOST_BACK
            continue
        heading = _heading(text, parts, number)
        if heading:
            wanted = next((words for name, words in _BACK.items() if name.fullmatch(heading)), None)
            left = MOST_BACK
        if wanted is None or not left or p.end - p.start > LONGEST_BACK or not wanted.search(text, p.start, p.end):
            wanted = None
            continue
        left -= 1
        asides.append(Aside(p.span, SetAside.BOILERPLATE, "thanks, notice or declaration beside the text"))
    return asides


def _heading(text: str, parts: Sequence[Paragraph], number: int) -> str:
    """The line right above a paragraph that is none of the paragraphs: a heading of mark-up, or what was set aside."""
    start = max(parts[number - 1].end if number else 0, parts[number].start - 2 * LONGEST)
    above = text[start : parts[number].start].strip().rpartition("\n")[2]
    return " ".join(plain(above).split()).strip("#*_ ").rstrip(":") if len(above) <= LONGEST else ""


def _line(text: str, p: Paragraph) -> str:
    return " ".join(plain(text[p.start : p.end]).split())


def _matches(pattern: re.Pattern[str], text: str, p: Paragraph) -> bool:
    if p.end - p.start > LONGEST:
        return False
    return pattern.fullmatch(_line(text, p).rstrip(":")) is not None
