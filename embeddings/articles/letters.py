"""Letters: the text stands between salutation and signature; and letters that go along with an article. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.characters import TERMINAL
from embeddings.articles.names import names_alone
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import ROLES, Said, line_of
from embeddings.articles.structure import SetAside

HEAD, SIGNATURE = 6, 6
"""A salutation is among the first paragraphs; a signature takes so many lines."""

SHORT = 80

_SALUTATION = re.compile(
    r"(?:dear [^.!?]{2,60}|(?:to the )?(?:editor|sir|madam|sirs|sir or madam|sir/madam)"
    r"|(?:hello|hi|good (?:morning|day))[^.!?]{0,40})"
    r" ?[,:;–—-]+",
    re.IGNORECASE,
)
_VALEDICTION = re.compile(
    r"(?:yours (?:faithfully|sincerely|truly|ever|etc\.?)|(?:very )?(?:sincerely|respectfully|faithfully|truly)(?: yours)?"
    r"|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|all good)(?: personal)? (?:regards|wishes)|regards|best"
    r"|many thanks|with thanks|cordially) ?[,.!–—-]?",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    rf"(?:the )?(?:[\w’-]+ ){{0,4}}(?:{ROLES})s?\b[^.!?]{{0,60}}|(?:mobile|phone|tel\w*|fax|cell)\b.{{3,40}}", re.IGNORECASE
)


def letter(text: str, parts: Sequence[Paragraph], said: Said) -> list[Paragraph]:
    """Sets salutation and signature aside, or a letter that goes along with an article, and gives the other paragraphs.

    Whoever signs the letter wrote it; of the letter beside an article nothing is taken.
    """
    lines = [line_of(text, p) if p.end - p.start <= SHORT else "" for p in parts]
    opens = next((at for at, line in enumerate(lines[:HEAD]) if _SALUTATION.fullmatch(line)), None)
    if opens is None:
        return list(parts)
    closes = next((at for at in range(opens + 1, len(lines)) if _VALEDICTION.fullmatch(lines[at])), None)
    if closes is None:
        return _without(parts, {opens}, "salutation of a letter", said)
    signed = _signature(lines, closes)
    if 2 * parts[closes].start < len(text) and signed < len(parts):
        return _without(parts, set(range(opens, signed)), "letter that goes along with the article", said)
    names = next((names for line in lines[closes + 1 : closes + 3] if (names := names_alone(line))), "")
    if names:
        said.fact("author", names, "signature of a letter", parts[closes + 1].span)
    return _without(parts, {opens, *range(closes, signed)}, "salutation or signature of a letter", said)


def is_valediction(text: str, p: Paragraph) -> bool:
    """Whether a line takes leave as letters do: ``Best wishes,``."""
    return p.end - p.start <= SHORT and _VALEDICTION.fullmatch(line_of(text, p)) is not None


def _signature(lines: Sequence[str], closes: int) -> int:
    """The paragraph after the lines that sign: a name, what somebody is, a telephone; at the end of a text any short line."""
    at = closes + 1
    last = len(lines) - closes <= SIGNATURE + 1
    while at < min(len(lines), closes + 1 + SIGNATURE):
        line = lines[at]
        plain = line != "" and line[-1] not in TERMINAL
        if not (plain and (last or names_alone(line) or _SIGNED.fullmatch(line))) and any(map(str.isalnum, line or "a")):
            break
        at += 1
    return at


def _without(parts: Sequence[Paragraph], taken: set[int], rule: str, said: Said) -> list[Paragraph]:
    for at in sorted(taken):
        said.aside(parts[at].span, SetAside.BYLINE, rule)
    return [p for at, p in enumerate(parts) if at not in taken]
