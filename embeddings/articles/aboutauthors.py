"""Whom the part “About the author” of a brief or a report introduces, at either end of the text. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.authorlists import RULE as LISTED
from embeddings.articles.characters import plain
from embeddings.articles.institutes import is_body
from embeddings.articles.names import is_name, split_names
from embeddings.articles.said import ROLES, Said

RULE = "introduced below “About the author”"

LONGEST = 1_000
MOST = 8
"""So many paragraphs may introduce them."""

TOP = 4_000
"""In so many characters from the top a report has such a part before its text."""

_LABEL = re.compile(
    r"(?:about|notes? on) (?:the |our )?(?:author|writer|contributor)s?"
    r"|(?:the )?(?:author|contributor)s?(?:[’']s?)? (?:bio|biography|biographies|profile|information|note|biographical note)s?",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:the )?authors?", re.IGNORECASE)
"""May also be the heading of a part on somebody who wrote a book."""

_CITED = re.compile(r"(?:suggested citation|recommended citation|how to cite|cite (?:this|as)|citation)\b", re.IGNORECASE)
_ABOUT_NAME = re.compile(r"about ((?-i:[A-Z]).{3,60})", re.IGNORECASE)
_INLINE = re.compile(
    r"(?:about the (?:author|writer|contributor)s?|(?:the )?authors?[’']? bio(?:graphy)?) ?[:–—-] ?(?=\S)", re.IGNORECASE
)
_VERBS = (
    r"(?:is|are|was|were|has|have|works?|worked|teaches|taught|lectures|writes|wrote|serves?|served|leads|heads|directs|covers"
    r"|studies|joined|holds|edits|researches|speciali[sz]es|focuses|currently|previously|directed|headed|spent)"
)
_INTRODUCED = re.compile(
    rf"(?P<names>[^:;!?]{{3,120}}?)(?:, (?:phd|ph\.d\.?|md|esq))?(?: \([^()]{{1,60}}\))?(?:,? {_VERBS}\b"
    rf"|,[^.]{{0,120}}?,? {_VERBS}\b"
    rf"| ?[:–—-] (?=\S)|, (?=[^.]{{0,100}}\b(?:{ROLES})s?\b))",
    re.IGNORECASE,
)
_NOW = re.compile(r".{3,160}? (?:is|are|works?|teaches|lectures|writes|serves|leads|heads|directs|holds)\b")
_GOES_ON = re.compile(r"(?:He|She|They|His|Her|Their|Prior|Previously|Before|In|Earlier|Formerly|Currently)\b")


def about_authors(text: str, rows: Sequence[Span], said: Said) -> None:
    """Notes who is introduced, where one such label stands, and no other, near an end of the text.

    Args:
        text: the article.
        rows: all its lines, headings and set-aside ones too, in order.
        said: where the fact is noted.
    """
    known = said.facts.get("author")
    if known and known.rule != LISTED:
        return
    lines = [" ".join(plain(span.of(text)).split()) if len(span) <= LONGEST else "" for span in rows]
    labels = [at for at, line in enumerate(lines) if _is_label(line, lines[at + 1 : at + 2])]
    labels = [at for at in labels if rows[at].start <= min(TOP, len(text) // 2) or 3 * rows[at].start >= 2 * len(text)]
    inline = [at for at, line in enumerate(lines) if _INLINE.match(line) and len(line) <= LONGEST]
    if len(labels) + len(inline) != 1:
        return
    if inline:
        at = inline[0]
        found = [(at, _introduced(_INLINE.sub("", lines[at], count=1)))]
    else:
        at = labels[0]
        found = list(_below(lines, at))
    names = [(number, name) for number, name in found if name and not is_body(name, text, min(TOP, len(text)))]
    if names and not any(_written_about(name, lines[: names[0][0]]) for _, name in names):
        if known and known.value == names[0][1]:
            del said.facts["author"]  # the name right below the label, of several there
        said.fact("author", ", ".join(dict.fromkeys(name for _, name in names)), RULE, rows[names[0][0]])


def _is_label(line: str, below: Sequence[str]) -> bool:
    bare = line.strip(" :#*_")
    if not 4 <= len(bare) <= 60 or not below:
        return False
    named = _ABOUT_NAME.fullmatch(bare)
    if named and is_name(named[1], alone=True):
        return bool(_introduced(below[0]) or re.match(rf"(?:He|She|{re.escape(named[1].split()[-1])})\b", below[0]))
    if _BARE.fullmatch(bare):
        return bool(_introduced(below[0])) and _NOW.match(below[0]) is not None
    return _LABEL.fullmatch(bare) is not None and bool(_introduced(below[0]) or _alone(below[0]))


def _written_about(names: str, above: Sequence[str]) -> bool:
    """Whether a line of prose above names one of them: then they are whom the text is about."""
    people = split_names(names)
    return any(
        len(line) > 60 and not _CITED.match(line) and any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line) for name in people)
        for line in above
    )


def _below(lines: Sequence[str], label: int) -> list[tuple[int, str]]:
    """The names that the paragraphs below a label begin with, as long as each introduces somebody or goes on about them."""
    named = _ABOUT_NAME.fullmatch(lines[label].strip(" :#*_"))
    if named and is_name(named[1], alone=True):
        return [(label, named[1])]
    found: list[tuple[int, str]] = []
    for at in range(label + 1, min(len(lines), label + 1 + MOST)):
        name = _introduced(lines[at]) or _alone(lines[at])
        if not name and not (found and _GOES_ON.match(lines[at])):
            # What somebody is may stand on the line below the name.
            if not (found and found[-1][0] == at - 1 and re.search(rf"\b(?:{ROLES})s?\b", lines[at], re.IGNORECASE)):
                break
            continue
        if name and (not found or not _same(name, found)):
            found.append((at, name))
    return found


def _same(name: str, found: Sequence[tuple[int, str]]) -> bool:
    """Whether a name is one of those before, said again at the beginning of what is told of them."""
    return any(set(name.split()) <= set(one.split()) or set(one.split()) <= set(name.split()) for _, one in found)


def _introduced(line: str) -> str:
    m = _INTRODUCED.match(line)
    return m["names"].strip(" ,") if m and split_names(m["names"].strip(" ,")) else ""


def _alone(line: str) -> str:
    return line.strip(" ,") if len(line) <= 80 and split_names(line.strip(" ,"), alone=True) else ""
