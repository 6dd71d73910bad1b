"""Names of institutes as they stand on lines of their own around a brief or a report, and the kinds and numbers of their papers.

Pure.
"""

from __future__ import annotations

import re

from embeddings.articles.characters import TERMINAL
from embeddings.articles.dates import dated, without
from embeddings.articles.factlines import capitals, is_paper
from embeddings.articles.names import names_alone
from embeddings.articles.sections import is_section_name

LONGEST, MOST_WORDS = 100, 10

_BODY = re.compile(
    r"(?:institut(?:e|es|ion|ions|et)|cent(?:re|er)s?|foundation|council|endowment|observatory|academy|society|association|forum"
    r"|network|think[ -]tank|consortium|initiative|university|college|school)",
    re.IGNORECASE,
)
_OF = frozenset(["of", "for", "on", "in", "and", "&"])
_SMALL = _OF | frozenset(["the", "de", "la", "le", "du", "des", "für", "at", "to"])
_CLAUSE_TEXT = """
a an how why what when where who which is are was were be will can must should its their our your my as from with against after
before under over not no new inside saving rethinking
"""
_CLAUSE = frozenset(_CLAUSE_TEXT.split())
_WORDS = re.compile(r"[^\W\d_][\w’'.&, -]*")
_OF_PARLIAMENT = re.compile(
    r"(?:The )?(?:[A-Z][\w’-]+ ){1,3}(?:of (?:the )?(?:[A-Z][\w’-]+ ){1,2})?"
    r"(?:(?:Research|Information|Library|Parliamentary) (?:(?:and|&) (?:Research|Information|Library) )?Services?|Library)"
)
"""What works for a parliament: ``Congressional Research Service``, ``House of Commons Library``."""
_LETTERS = re.compile(r" \([A-Z][A-Za-z&]{1,11}\)$")
"""The letters that stand for an institute, behind its name."""

_TAUGHT = re.compile(r"\b(?:university|college|school|academy)\b", re.IGNORECASE)


def is_institute(line: str) -> bool:
    """Whether a line is nothing but the name of an institute: ``The Harbour Policy Institute``, ``Centre for Ice and Ports``.

    What stands before the word for a body is a name and no clause ("The Future of the Arts Council"); what stands behind it
    says what for.
    """
    if len(line) > LONGEST or not line or line[-1] in TERMINAL + ":;,":
        return False
    bare = _LETTERS.sub("", line)
    if _OF_PARLIAMENT.fullmatch(bare):
        return True
    words = [word.strip(",.") for word in bare.split()]
    words = words[1:] if words[0] in ("The", "THE") else words
    if not 2 <= len(words) <= MOST_WORDS or not _WORDS.fullmatch(bare) or not all(words):
        return False
    if any(word.casefold() in _CLAUSE for word in words) or not words[-1][:1].isupper():
        return False
    if not all(word[:1].isupper() or word.casefold() in _SMALL for word in words):
        return False
    at = next((n for n, word in enumerate(words) if _BODY.fullmatch(word)), None)
    if at is None or any(word.casefold() in _SMALL - {"and", "&"} or word.endswith(("’s", "'s", "ing")) for word in words[:at]):
        return False
    return at == len(words) - 1 or words[at + 1].casefold() in _OF


_PIECES = re.compile(r" {3,}|\t| *[|·•] *| [–—-] ")


def on_edge(row: str) -> tuple[list[str], list[str]]:
    """The institutes that a row above or below a page names, those where people study aside, and what else stands in it."""
    pieces = [" ".join(piece.split()) for piece in _PIECES.split(row) if piece.strip()]
    named = [piece for piece in pieces if is_institute(piece) and not teaches(piece)]
    return named, [piece for piece in pieces if piece not in named]


def teaches(name: str) -> bool:
    """Whether an institute is one where people study, whose name also stands above what is not published by it."""
    return _TAUGHT.search(name) is not None


_SORT = r"(?:reports?|papers?|briefs?|briefings?|briefing notes?|notes?|memos?|memorandum|monograph|backgrounder|bulletin|series)"
_FIELD = (
    r"(?:policy|working|discussion|issues?|research|occasional|strategic|strategy|country|special|technical|background|position"
    r"|white|conference|briefing|analytical|situation|security|economic|regional|asia|africa|europe|middle east|crisis)"
)
_DIGITS = r"(?!(?:19|20)\d\d(?![\w/.–-]))[\dIVXLC]{1,7}(?:[./–-]\d{1,4}){0,2}"
_NUMBERED = rf"(?:(?:no|nr|number|issue|vol|volume)\b\.? ?|№ ?|# ?)?{_DIGITS}"
_SERIES = re.compile(
    rf"(?:{_FIELD} ){{1,2}}{_SORT}(?: series)?(?:,|:| [|·•–—-])? ?{_NUMBERED}(?:,? (?:no|nr|number|vol|volume)\b\.? ?{_DIGITS})?"
    rf"|(?:{_SORT}|commentary|analysis|insights?|perspectives?),? (?:no|nr|number|issue)\b\.? ?{_DIGITS}"
    # Of one paper, and in figures: "Notes 3" may head a part of a text, and "Report ill" are words.
    r"|(?:brief|briefing|report|paper|backgrounder|bulletin|monograph|memorandum) (?=\d)" + _DIGITS,
    re.IGNORECASE,
)


def is_series(line: str) -> bool:
    """Whether a line is the kind and the number of a paper, perhaps with its day: ``Policy Brief 23/05``."""
    return len(line) <= LONGEST and _SERIES.fullmatch(without(line, dated(line))[0]) is not None


_BESIDE = re.compile(r"\s[|•·—–-]\s|\s*[|•·]\s*|[,:;] ")


def institute_of_series(line: str) -> str:
    """The institute in a line that holds nothing else than it and the kind of its paper, perhaps with number and day:
    ``Issue Brief No. 28 — Weir Street Foundation, May 2024``; else nothing.
    """
    if len(line) > 2 * LONGEST:
        return ""
    days = dated(line)
    written = line[: days[0].start] + " | " + line[days[0].end :] if len(days) == 1 else line
    if len(days) > 1 or any(day.said == "changed" for day in days):
        return ""
    pieces = [piece.strip(" ,;:()") for piece in _BESIDE.split(written)]
    pieces = [piece for piece in pieces if any(map(str.isalnum, piece))]
    named = [piece for piece in pieces if is_institute(piece)]
    rest = " ".join(piece for piece in pieces if piece not in named)
    return named[0] if len(named) == 1 and (is_series(rest) or is_kind_of_paper(rest)) else ""


def is_kind_of_paper(line: str) -> bool:
    """Whether a line is the kind of a paper and nothing else: ``POLICY BRIEF``."""
    return _KIND_OF_PAPER.fullmatch(line) is not None


_KIND_OF_PAPER = re.compile(rf"(?:{_FIELD} ){{1,2}}{_SORT}|backgrounder|briefing|report", re.IGNORECASE)


def owns(name: str, text: str) -> bool:
    """Whether a line of the text begins with a notice of rights or of publication that names an institute."""
    written = _written(name)
    lead = r"(?:(?:copyright|©|\(c\)|published (?:\d{4} )?by|publisher:?|issued by|produced by)[^\n]{0,30}?)"
    return re.search(rf"^[ \t]*{lead}(?<!\w){written}(?!\w)", text, re.IGNORECASE | re.MULTILINE) is not None


_REGISTERED = re.compile(
    r"\b(?:charit(?:y|able)|company|non-?profit|association|foundation|trust|ngo)\b(?: \w+){0,3}"
    r" (?:no|nr|number|reg|№|#)\b[.:]* ?\w|\bregistered (?:in|with|under) [^\n]{2,60}\b(?:no|nr|number)\b"
    r"|\b501\(c\)\(\d\)|\bcompany limited by guarantee\b",
    re.IGNORECASE,
)
"""What only a body says of itself in its small print: ``Registered charity no. 900218``."""
_KINDS = r"(?:organi[sz]ation|charity|agency|network|group|movement|ngo|non-?profit|alliance|coalition|company|body|campaign)"

SMALL_PRINT = 1_500
"""In so many characters from the end the small print of a report stands, where it is not before the text."""


def is_body(name: str, text: str, end: int) -> bool:
    """Whether what could be a person's name is a body's: the rights are its own, and it is registered or says what it is.

    ``end``: where the prose begins, before which small print may stand.
    """
    if not owns(name, text):
        return False
    small = text[:end] + "\n" + text[max(end, len(text) - SMALL_PRINT) :]
    told = rf"^[ \t]*(?:about )?(?:the )?{_written(name)}(?: \([^()\n]{{2,12}}\))?,? "
    told += rf"(?:is an? |was (?:founded|established|created|set up) as an? )[^\n.]{{0,80}}\b{_KINDS}\b"
    return _REGISTERED.search(small) is not None or re.search(told, text, re.IGNORECASE | re.MULTILINE) is not None


def may_be_body(name: str, text: str, end: int) -> bool:
    """Whether small print before the prose says that a name holds the rights, as of a body; a person's may have initials."""
    person = any(
        word.rstrip(".").casefold() in ("dr", "prof", "professor") or len(word.rstrip(".")) == 1 for word in name.split()
    )
    return is_body(name, text, end) or (not person and owns(name, text[:end]))


def is_its_own(name: str, text: str) -> bool:
    """Whether the text is plainly an institute's: it says whose the rights are, what the institute is, or heads pages with it."""
    written = _written(name)
    about = rf"^[ \t]*(?:about )?(?:the )?{written}(?: \([^()\n]{{2,12}}\))?"
    told = r",? (?:is an? |was (?:founded|established|created|set up) )"
    head = rf"^[ \t\f]*(?:\d{{1,4}}[ \t|·•–—-]+(?:the )?{written}|(?:the )?{written}[ \t|·•–—-]+\d{{1,4}})[ \t]*$"
    flags = re.IGNORECASE | re.MULTILINE
    return (
        owns(name, text)
        or re.search(about + told, text, flags) is not None
        or re.search(rf"^[ \t]*about (?:the )?{written}[ \t]*$", text, flags) is not None
        or re.search(head, text, flags) is not None
        or any(
            is_series(m[1].strip())
            for m in re.finditer(rf"^[ \t\f]*(?:the )?{written}[ \t]*[|·•–—-]([^\n]{{4,80}})$", text, flags)
        )
    )


def _written(name: str) -> str:
    bare = _LETTERS.sub("", name)
    return r"[ \t]+".join(map(re.escape, re.sub(r"^the ", "", bare, flags=re.IGNORECASE).split()))


_FILE = re.compile(
    r"\b(?:cuttings?|clippings?|clips?|press (?=cut|clip)|files?|archives?|scans?|extracts?|copy|reviews? of)\b", re.IGNORECASE
)


def is_cut_from(text: str, name: str) -> bool:
    """Whether a line right above a day and a page is the paper: by its name, or because neither file nor person is called so."""
    bare = capitals(name) and 1 <= len(name.split()) <= 5 and not any(map(str.isdigit, name))
    named = is_paper(name) or owns(name, text) or (bare and not names_alone(name))
    return named and not _FILE.search(name) and not is_section_name(name)
