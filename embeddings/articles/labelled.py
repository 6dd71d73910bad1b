"""Labelled pairs (``Author: A B``, ``Publication date: May 3, 2024``) before or after a text. One reader for lines of text,
tables of documents, and lists and tables of pages. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, takewhile

from embeddings.articles.article import Span
from embeddings.articles.characters import TERMINAL
from embeddings.articles.collectives import is_collective
from embeddings.articles.credits import clean_author, leading_names
from embeddings.articles.dates import dated, iso_date, without
from embeddings.articles.factlines import is_paper
from embeddings.articles.fields import OTHER, SOURCE, field_of, key
from embeddings.articles.names import is_name
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import SetAside

RULE = "labelled line"

EDGE = 4
"""No more than this many other lines may stand between labelled ones and the beginning or the end of a text."""

PAIR = re.compile(r"([^\W\d_][^:|\t\n\r]{0,40}?)[ *_]*(?:[:：]{1,2}[ \t*_]*|[ ]*[|\t][ \t]*)(\S.{0,300})", re.DOTALL)
"""Label and value of one line."""
_LONE = frozenset(["author", "date", "url"])
_ANYWHERE = frozenset(["url", "link", "weburl", "webaddress", "internetaddress", "webpage", "weblink", "uri", "source"])
"""Labels of addresses that below a text are as likely somebody else's."""
# Labels that stand before a name in one file and before a number of words in another.
_CREDITS = frozenset(["words", "text", "story", "report", "reporting", "writing", "correspondent"])
_INVERTED = re.compile(r"([^\W\d_][\w’'-]*(?: [^\W\d_][\w’'-]*)?), ([^,;]{2,40})")


def states(pairs: Sequence[tuple[str, str]]) -> dict[str, tuple[str, int]]:
    """The fields that ``pairs`` of label and value state, each with the number of its pair.

    Nothing unless the pairs are plainly about an article: two known labels, one of them with a value that can be used, and no
    label twice, as the speakers of an interview would be.
    """
    names = [key(label) for label, _ in pairs]
    if sum(name in OTHER or name in _CREDITS or field_of(name) is not None for name in names) < 2 or len(set(names)) < len(names):
        return {}
    return _usable(pairs)


_MEMORANDUM = {"from": "author", "subject": "title", "re": "title"}
"""What the lines of a memorandum state: of lines that begin so, and one of them with ``To``."""


def _usable(pairs: Sequence[tuple[str, str]]) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    names = {key(label) for label, _ in pairs}
    memorandum = _MEMORANDUM if {"to", "from", "date"} <= names and names & {"subject", "re"} else {}
    for number, (label, value) in enumerate(pairs):
        if key(label) == SOURCE and (volume := _volume(value)):
            found.setdefault("publication", (volume[0], number))
            found.setdefault("date", (volume[1], number))
            continue
        value = " ".join(value.split()).strip("*_ ")
        field = field_of(label) or ("author" if key(label) in _CREDITS else memorandum.get(key(label)))
        if field == SOURCE:
            field = "url" if "://" in value else "publication"
        if field and (usable := _value(field, value)):
            found.setdefault(field, (usable, number))
    return found


OF_MAILS = frozenset(["from", "sent", "date", "to", "cc", "bcc", "subject", "replyto", "attachments", "importance", "received"])
PREFIX = re.compile(r"(?:(?:re|fw|fwd|aw|wg|tr)(?:\[\d\])?: ?)+", re.IGNORECASE)
ONWARD = re.compile(r"(?:re: ?)*(?:fw|fwd|wg|tr|rv)(?:\[\d\])?: ?\S", re.IGNORECASE)
SENDER = re.compile(r"[\"'“]?([^<>\"“”@]{2,80}?)[\"'”]? ?(?:<[^<>\s]{3,120}>|\[(?:mailto:)?[^\[\]\s]{3,120}\])")


def _mail(text: str, pairs: Sequence[tuple[str, str]]) -> dict[str, tuple[str, int]] | None:
    """What the lines of a mail above a text state: its subject and day, and whom it is from, when that is no person and the
    text says the same name once more. Whoever sends a mail need not have written what is in it, and what is
    sent on was published before. None when it is no mail.
    """
    lines = takewhile(lambda pair: key(pair[0]) in OF_MAILS, pairs)
    named = {key(label): (" ".join(value.split()), number) for number, (label, value) in enumerate(lines)}
    sent = named.get("sent") or named.get("date")
    sender = SENDER.fullmatch(named["from"][0]) if "from" in named else None
    if not sent or not sender or "subject" not in named:
        return None
    found: dict[str, tuple[str, int]] = {}
    title = PREFIX.sub("", named["subject"][0], count=1)
    if usable := _value("title", title):
        found["title"] = (usable, named["subject"][1])
    name = sender[1].strip()
    person = is_name(name, alone=True) or is_collective(name)
    if (day := _value("date", sent[0])) and not (person and ONWARD.match(named["subject"][0])):
        found["date"] = (day, sent[1])
    if (is_paper(name) or not person) and text.count(name) > 1 and name[:1].isupper():
        found["publication"] = (name, named["from"][1])
    return found


_VOLUME = re.compile(r"([^,]{3,100}), (?:[^,()]{3,30}, )?(?:vol|volume)\b", re.IGNORECASE)


_NAMED = re.compile(r"([^;:]{3,100}?)[;,.]? ?")
_PAGED = re.compile(
    r"(?:[,;.]? ?(?:(?:vol|volume|issue|no|number|pp?|pages?|sec|section)\b\.? ?|p(?=[A-Z]?\d))[\w–-]{1,12}){1,5}\.?"
)
"""What stands behind the day of a source: volume, issue and pages."""


def _volume(value: str) -> tuple[str, str] | None:
    """Journal and day of ``The Journal of A, May 2024, Vol. 41, No. 2 (May 2024), pp. 1-9``; paper and day of ``The Paper; May 3,
    2024, p21``.
    """
    found = dated(value)
    days = {day.day for day in found}
    m = _VOLUME.match(value)
    if m is None and found and _PAGED.fullmatch(value[found[0].end :]):
        m = _NAMED.fullmatch(value[: found[0].start])
    return (" ".join(m[1].split()), days.pop()) if m and len(days) == 1 else None


def _value(field: str, value: str) -> str | None:
    if field == "author":
        return people(value)
    if field == "date":
        days = dated(value)
        return iso_date(value) or (days[0].day if len(days) == 1 and not without(value, days)[0] else None)
    if field == "url":
        return value if is_web_address(value) else None
    if field == "publication":
        value = re.sub(r"(?<=\w)(?:; | ?\[).*", "", value)  # "The Evening Ledger; Lisbon [Portugal]"
    return value if field in ("title", "publication") and len(value) <= 200 and any(map(str.isalpha, value)) else None


def people(value: str) -> str | None:
    """The names of a value; ``Mirza, Rukhsana; Khan, Zarak`` the other way round."""
    inverted = [_INVERTED.fullmatch(part.strip()) for part in value.strip(" ;").split(";")]
    turned = [f"{m[2]} {m[1]}" for m in inverted if m and " " not in m[2].replace(". ", ".") and is_name(f"{m[2]} {m[1]}")]
    if len(turned) == len(inverted) and not leading_names(value):
        return ", ".join(turned)
    return leading_names(clean_author(value))


def labelled_lines(text: str, parts: Sequence[Paragraph], said: Said) -> list[Paragraph]:
    """Notes what labelled lines at the edges of a text state, sets those lines aside, and gives the other paragraphs."""
    parts = _joined(text, parts)
    pairs = [_pair(text, p) for p in parts]
    taken: set[int] = set()
    others = list(accumulate((pair is None for pair in pairs), initial=0))
    for first, last in _runs(pairs):
        before, after = others[first], others[-1] - others[last]
        if min(before, after) > EDGE:
            continue
        run = [pair for pair in pairs[first:last] if pair]
        mail = _mail(text, run) if before <= EDGE else None
        facts = states(run) if mail is None else mail
        if mail is not None:
            taken.update(n for n, (label, _) in enumerate(run, first) if n < last and key(label) in OF_MAILS)
        elif facts:
            taken.update(range(first, last))
        else:
            lone = _LONE if before <= EDGE else frozenset(["url"])
            facts = {
                name: (value, number)
                for name, (value, number) in _usable(run).items()
                if name in lone and key(run[number][0]) not in (_CREDITS if before <= EDGE else _ANYWHERE)
            }
            taken.update(first + number for _, number in facts.values())
        _note(parts, first, facts, said)
    for number in taken:
        said.aside(parts[number].span, SetAside.BYLINE, RULE)
    return [p for number, p in enumerate(parts) if number not in taken]


_ALONE_TEXT = """
title headline author authors authorname byline writtenby by date published publishedon publicationdate datepublished
dateofpublication publication source newspaper publisher journal url link weburl section words wordcount language
"""
_ALONE = frozenset(_ALONE_TEXT.split())
"""Labels that may stand on a line of their own, above what they label."""


def _joined(text: str, parts: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs; of two that are a label and its value, at least two such pairs together, one."""
    found: list[Paragraph] = []
    at = 0
    while at < len(parts):
        end = at
        while end + 1 < len(parts) and _is_label(text, parts[end]) and not _is_label(text, parts[end + 1]):
            if parts[end + 1].end - parts[end + 1].start > 200:
                break
            end += 2
        if end >= at + 4:
            found += [
                Paragraph(a.start, b.end, a.start, bullet=False, lines=a.lines + b.lines)
                for a, b in zip(parts[at:end:2], parts[at + 1 : end : 2], strict=True)
            ]
            at = end
        else:
            found.append(parts[at])
            at += 1
    return found


def _is_label(text: str, p: Paragraph) -> bool:
    return p.end - p.start <= 24 and key(text[p.start : p.end]) in _ALONE


def _note(parts: Sequence[Paragraph], first: int, facts: Mapping[str, tuple[str, int]], said: Said) -> None:
    for name, (value, number) in facts.items():
        p = parts[first + number]
        said.fact(name, value, RULE, Span(p.start, p.end))


def _pair(text: str, p: Paragraph) -> tuple[str, str] | None:
    """Label and value of a paragraph that is a pair; with a label of no known kind only when the value is no sentence."""
    if p.end - p.start > 340:
        return None
    first, _, rest = text[p.start : p.end].partition("\n")
    if rest.strip() and key(first) in _ALONE:
        return first.strip(" *_:#"), rest.strip()
    m = PAIR.fullmatch(text[p.body : p.end].strip("*_"))
    if m is None or len(m[1].split()) > 4:
        return None
    name = key(m[1])
    known = name in OTHER or name in _CREDITS or field_of(name) is not None
    return (m[1], m[2]) if known or (len(m[2]) <= 120 and m[2][-1] not in TERMINAL + ",;") else None


def _runs(pairs: Sequence[tuple[str, str] | None]) -> Iterator[tuple[int, int]]:
    first = None
    for number, pair in enumerate([*pairs, None]):
        if pair is None and first is not None:
            yield first, number
            first = None
        elif pair is not None and first is None:
            first = number
