"""Lines that hold several facts of an article at once: names, paper and day in any order, whatever separates them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.credits import SEPARATOR, credited
from embeddings.articles.dates import dated, without
from embeddings.articles.names import names_alone, split_names
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said, line_of
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import SetAside

RULE = "names, publication and day in one line"

HEAD = 8
"""Such a line is among so many paragraphs from the top."""

LONGEST = 160

_PAPERS_TEXT = """
times post daily news weekly monthly quarterly review journal herald tribune gazette examiner messenger mirror telegraph
chronicle observer guardian standard courier dispatch bulletin magazine express star sun globe mail press record sentinel
independent inquirer register reporter monitor mercury echo argus advertiser leader ledger citizen age digest today
sunday nation spectator economist newsletter papers
"""
_PAPERS = frozenset(_PAPERS_TEXT.split())
_NONE = frozenset(["breaking", "world", "local", "latest", "business", "sports", "top", "opinion", "book", "books", "by"])
_SMALL = frozenset(["of", "the", "and", "for", "on", "in", "de", "la", "le", "du", "&"])
_MAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,64}\.[a-z]{2,10}", re.IGNORECASE)
_SPECIAL = re.compile(
    r"(.{3,80}?)(?:, | ?[|–—-] ?| )(?:special|exclusive|exclusively|special report) (?:to|for) (?:(?-i:the) )?(.{3,60})",
    re.IGNORECASE,
)
_VIA = re.compile(r"(?:via|from) (\S.{1,60}?) by (.{3,80}?),?", re.IGNORECASE)


_NAME = r"((?-i:(?:The )?[A-Z][\w’'-]*(?: (?:(?:of|and|the) )?[A-Z][\w’'-]*){0,5}))"
_TEXT_OF = re.compile(
    r"(?:(?:full|complete|unedited|excerpts?|extracts?|translation) (?:of |from )?)?(?:the )?text of (?:an? |the )?"
    r"(?:[a-z-]{3,12} )?(?:article|report|commentary|column|editorial|essay|piece|op-ed|analysis)"
    r"(?: by (?P<who>[^,“”\"]{3,80}?))?(?:,? (?:headlined|entitled|titled|headed) [“\"‘'].{3,120}?[”\"’'])?"
    r",? (?:(?:published|carried|posted|printed) )?(?:by|in|on)(?-i: the)?(?P<kind>(?: [A-Za-z’'-]{3,14}){0,4}?"
    rf" (?:newspaper|daily|weekly|paper|magazine|journal|website|news site))? (?-i:the )?(?P<paper>{_NAME})"
    r"(?P<behind> (?:newspaper|daily|weekly|magazine|website|web site|newspaper website))?(?: on)?",
    re.IGNORECASE,
)
"""As services say whose text they give: ``Text of article by A B, published by the newspaper The Paper on 3 May 2024``."""


def is_paper(name: str) -> bool:
    """Whether a name is made as those of papers are: all words with capitals, and one of them a word for a paper."""
    words = name.split()
    if not 2 <= len(words) <= 7 or words[0].lower() in _NONE:
        return False
    named = [part for word in words for part in word.lower().strip("’'.,").split("-")]
    return capitals(name) and any(part in _PAPERS for part in named)


def capitals(name: str) -> bool:
    """Whether every word of a name that is not a small one begins with a capital or a figure."""
    words = name.split()
    return 0 < len(words) <= 8 and all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words)


def fact_line(line: str) -> dict[str, str]:
    """Author, publication and perhaps the day that one line states; empty unless it holds nothing else.

    A paper has to be told by its name, or by "via" before it and names behind it: what else stands beside a name may be a place.
    """
    days = dated(line)
    if len(days) > 1 or any(day.said == "changed" for day in days):
        return {}
    day = {"date": days[0].day} if days else {}
    rest = without(line, days)[0].removesuffix(" on")
    m = _SPECIAL.fullmatch(rest)
    if m and (who := credited(m[1]) or names_alone(m[1])) and (is_paper(m[2]) or (m[2][:4] == "The " and capitals(m[2]))):
        return {"author": who, "publication": m[2], **day}
    m = _TEXT_OF.fullmatch(rest)
    if m and days and (m["kind"] or m["behind"] or is_paper(m["paper"]) or m["paper"].startswith("The ")):
        named = {"author": m["who"]} if m["who"] and split_names(m["who"]) else {}
        return {**named, "publication": m["paper"], **day}
    m = _VIA.fullmatch(rest)
    if m and days and split_names(m[2]) and capitals(m[1]):
        return {"author": m[2], "publication": m[1], **day}
    found = [
        piece.strip(" *_,") for piece in SEPARATOR.split(line[: days[0].start] + " | " + line[days[0].end :] if days else line)
    ]
    found = [piece for piece in found if any(map(str.isalnum, piece))]
    mails = [piece for piece in found if _MAIL.fullmatch(piece)]
    found = [piece for piece in found if piece not in mails]
    if len(found) == 1:
        found = _at_comma(found[0])
    papers = [piece for piece in found if is_paper(piece)]
    if len(found) != 2 or len(papers) != 1:
        return {}
    other = found[1 - found.index(papers[0])]
    names = credited(other)
    who = names or names_alone(other)
    if not who or not (days or (names and mails)):
        return {}
    return {"author": who, "publication": papers[0], **day}


def _at_comma(piece: str) -> list[str]:
    """Names and paper that a comma parts: at the last comma or at the first."""
    first, last = piece.partition(", "), piece.rpartition(", ")
    ways = [[a, c] for a, b, c in (last, first) if b and (is_paper(a) != is_paper(c))]
    return ways[0] if ways else [piece]


def fact_lines(text: str, parts: Sequence[Paragraph], dull: Sequence[Span], said: Said) -> list[Paragraph]:
    """Notes what one such line above a text states, and an address right below it; gives the other paragraphs."""
    for at, p in enumerate(parts[:HEAD]):
        facts = fact_line(line_of(text, p)) if p.end - p.start <= LONGEST and not p.marked else {}
        if not facts:
            continue
        for name, value in facts.items():
            said.fact(name, value, RULE, p.span)
        said.aside(p.span, SetAside.BYLINE, RULE)
        for span in dull:
            if p.end < span.start <= p.end + 4 and len(span) <= 300 and is_web_address(address := span.of(text).strip("<>")):
                said.fact("url", address, "address below names, publication and day", span)
        return [*parts[:at], *parts[at + 1 :]]
    return list(parts)
