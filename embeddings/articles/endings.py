"""What the last paragraphs of a text say of its author and of where and when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.blocks import LONGEST
from embeddings.articles.characters import plain
from embeddings.articles.credits import published_on
from embeddings.articles.databases import folio
from embeddings.articles.dates import Dated, dated, without
from embeddings.articles.factlines import capitals, is_paper
from embeddings.articles.frontlines import Front, front_line, is_changed
from embeddings.articles.mailfeet import RIGHTS, below_a_mail
from embeddings.articles.names import is_name, split_names, used_as_words
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import ROLES, Said, line_of
from embeddings.articles.sections import is_letters
from embeddings.articles.structure import SetAside

TAIL = 4
"""How many paragraphs from the end may hold a biography, a signature or a note of publication."""

HEAD = 6
"""A note of publication may also stand among so many paragraphs from the top."""

TOP = 800
"""In so many characters a masthead or the name of an institute stands above a text."""

_BIOGRAPHY = re.compile(
    rf"(.{{3,120}}?),? (?:(?:is|are|was|works as|serves as)(?: currently| also)? [^.]{{0,120}}?\b(?:{ROLES})s?\b"
    r"|(?:teaches|lectures)\b)"
)
_REPORTING = re.compile(
    r"\(?(?:reporting|writing|reported|written) by (.{3,80}?)(?: in [^;,.)]{2,40})?(?:[;.)]|, editing|$)", re.IGNORECASE
)
_LABEL = re.compile(r"about the authors?|the authors?|.*[a-z]The Authors?", re.IGNORECASE)
_PUBLISHED_IN = re.compile(
    r"(?:\(?(?:(?:this|the|an? [a-z]{4,8} version of this|a version of this) (?:[a-z-]{3,12} )?(?:article|piece|story|essay|op-ed"
    r"|column|report|interview|post|text|commentary|review|speech|dispatch) )?"
    r"(?:was |has been )?(?:first |originally |also )*"
    r"(?:published|appeared|printed|carried) (?:in|by|on|at)) ([^.!?;:()]{2,60})[.)]{0,2}",
    re.IGNORECASE,
)
_PUBLISHED_BY = re.compile(
    r"(?:(?:this [a-z ]{3,30} (?:is|was) )?published|publisher:?) (?:in [A-Z][a-z]{2,8} \d{4} )?"
    r"(?:by )?(?:the )?([^.,;()]{3,100})(?:[.,;(].{0,80})?",
    re.IGNORECASE,
)
_SMALL = frozenset(["of", "the", "and", "for", "on", "in", "de", "la", "le", "du", "&"])


def ending(text: str, parts: Sequence[Paragraph], labels: Sequence[Span], said: Said) -> None:
    """Notes of publication, biographies, a signature, and the credit of an agency, in this order of trust."""
    parts = _published_in(text, parts, said)
    if not parts:
        return
    _named(text, parts, labels, said)
    parts = below_a_mail(text, parts, labels, said)
    if len(parts) > 2 and (foot := folio(line_of(text, parts[-1]))) and _is_paper(foot[0]):
        said.fact("publication", foot[0], "paper, day and page at the end", parts[-1].span)
        said.fact("date", foot[1], "paper, day and page at the end", parts[-1].span)
        said.aside(parts[-1].span, SetAside.BYLINE, "paper, day and page at the end")
        parts = parts[:-1]
    parts = _source(text, parts, said)
    parts = _days(text, parts, said)
    _credited(text, parts, said)
    _biographies(text, parts, labels, said)
    _signature(text, parts, said)
    _credit(text, labels, said)
    _publisher(text, parts, labels, said)


_THIS = r"(?:this|the|an? [a-z]{4,8} version of this|a version of this) (?:[a-z-]{3,12} )?"
_THIS += r"(?:article|piece|story|essay|op-ed|column|report|interview|post|text|commentary|review|speech|dispatch|letter)"
_FIRST_IN = re.compile(
    rf"\(?{_THIS} (?:was |has been |is )?(?:first |originally |also |previously )+(?:published|appeared|printed|carried|ran)"
    r" (?:in|by|on|at|with) ([^.!?;:()]{2,60})[.)]{0,2}",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    rf"\(?{_THIS} (?:also |first |originally )*(?:appears?|appeared|ran|is published|was published|was printed) in"
    r" (?:print )?(?:in )?the (?:print )?(?:issue|edition)? ?(?:of )?(?:(?-i:the) )?([^.!?;:()]{2,60})[.)]{0,2}",
    re.IGNORECASE,
)
_OF_ISSUE = re.compile(r"(?:(?:print |magazine )?(?:issue|edition|number) of )(?:(?-i:the) )?([^,]{2,60})", re.IGNORECASE)
_SUPPORTED = re.compile(r"([^.!?:]{2,60}) is a reader-supported (?:publication|newsletter|magazine)\b.*", re.IGNORECASE)
_RELEASE = re.compile(r"(?:press |news |media )?(?:for )?(?:immediate )?(?:release|publication)\b", re.IGNORECASE)
_OWNER = re.compile(
    r"(?:copyright|©|\(c\)):? ?(?:©|\(c\))? ?(?:(?:19|20)\d\d ?[,–-]? ?){1,2}(?:by )?([^\d,;|]{3,100})", re.IGNORECASE
)


def _named(text: str, parts: Sequence[Paragraph], labels: Sequence[Span], said: Said) -> None:
    """Where the text appeared, as a line says that states no day, and what lines beside the text say of whose it is."""
    for p in (*parts[-TAIL:], *parts[:HEAD]):
        line = line_of(text, p) if p.end - p.start <= 240 else ""
        m = _FIRST_IN.fullmatch(line)
        name = m[1].strip(" ,").removeprefix("the ") if m else ""
        paper = published_on(line) or (name if is_paper(name) or (name[:4] == "The " and _is_paper(name)) else None)
        if paper:
            said.fact("publication", paper, "says where it was published", p.span)
            said.aside(p.span, SetAside.BYLINE, "says where it was published")
    above = next((p.start for p in parts if p.end - p.start > LONGEST), len(text))
    lines = [(span, " ".join(plain(span.of(text)).split())) for span in labels if len(span) <= 300]
    tops = {row.strip().casefold() for row in text[:TOP].split("\n")[: 2 * HEAD]} - {""}
    _imprint(text, parts, [line for _, line in lines], said)
    for span, line in lines:
        days = dated(line)
        if len(days) == 1 and days[0].said != "changed" and _THIS_BEGINS.match(line):
            _issue(line, days, span, said)
        if (m := _SUPPORTED.fullmatch(line)) and _is_paper(m[1]):
            said.fact("publication", m[1], "publication that readers support", span)
        if span.start < above and len(days) == 1 and _RELEASE.match(line) and "embargo" not in line.casefold():
            rest = without(line, days)[0].strip(" :–—-")
            if _RELEASE.fullmatch(rest) or re.fullmatch(r"for immediate release|press release|news release", rest, re.IGNORECASE):
                said.fact("date", days[0].day, "day of the release", span)
        owner = _OWNER.match(line)
        name = owner[1].partition(". ")[0].strip(" .") if owner else ""
        if name and name.casefold() in tops and _is_paper(name) and not is_name(name, alone=True) and span.start > len(name):
            said.fact("publication", name, "stands above the text and in its notice of rights", span)
            for p in [p for p in parts[:HEAD] if line_of(text, p).casefold() == name.casefold()][:1]:
                said.aside(p.span, SetAside.BYLINE, "stands above the text and in its notice of rights")


_IMPRINT = re.compile(r"(?:first )?published (?:on |in )?(?:[\w, ]{4,30} )?by (?:the )?([^,;()]{3,100})", re.IGNORECASE)


def _imprint(text: str, parts: Sequence[Paragraph], dull: Sequence[str], said: Said) -> None:
    """``Published in May 2024 by the A`` on a row of a cover or a last page, where a notice of rights names A as the owner."""
    noted = {m[1].strip(" .").casefold() for line in dull if (m := _OWNER.fullmatch(line))}
    for p in (*parts[-TAIL:], *parts[: 2 * HEAD]):
        rows = [" ".join(row.split()) for row in text[p.start : min(p.end, p.start + TOP)].split("\n")]
        owners = noted | {m[1].strip(" .").casefold() for row in rows if (m := _OWNER.fullmatch(row))}
        for row in rows if owners else []:
            m = _IMPRINT.fullmatch(row)
            name = m[1].strip(" .") if m else ""
            days = dated(row)
            if not name or name.casefold() not in owners or not _is_paper(name):
                continue
            said.fact("publication", name, "imprint", p.span)
            if len(days) == 1 and days[0].said != "changed":
                said.fact("date", days[0].day, "imprint", p.span)
            said.aside(p.span, SetAside.BYLINE, "imprint")
            return


_THIS_BEGINS = re.compile(_THIS, re.IGNORECASE)


def _issue(line: str, days: Sequence[Dated], span: Span, said: Said) -> None:
    """Paper and day of ``This article appears in the 3 May 2024 issue of The Paper``."""
    rest, _ = without(line, days)
    m = _ISSUE.fullmatch(" ".join(rest.split()))
    name = m[1] if m else ""
    if inner := _OF_ISSUE.fullmatch(name):
        name = inner[1]
    name = name.strip(" ,").removesuffix(" magazine")
    if name and _is_paper(name) and not is_name(name.removeprefix("The "), alone=True):
        said.fact("publication", name, "issue in which it appeared", span)
        said.fact("date", days[0].day, "issue in which it appeared", span)


_SOURCE = re.compile(r"(?:source|courtesy of|courtesy|via|from) ?[:–—-]? ", re.IGNORECASE)


_IN_LANGUAGE = re.compile(r"(?: website)?(?:, [A-Z][\w ’'-]{2,30})?,? in (?-i:[A-Z])[a-z]{3,12}$")


def _source(text: str, parts: Sequence[Paragraph], said: Said) -> Sequence[Paragraph]:
    """``Source: The Paper, May 3, 2024`` or the same in brackets on the last line, as pieces are passed on; gives the other
    paragraphs. What is not named as papers are may be the source of a figure.
    """
    line = line_of(text, parts[-1]) if len(parts) > 2 and parts[-1].end - parts[-1].start <= 120 else ""
    days = dated(line)
    if len(days) != 1 or days[0].said or len(days[0].day) < len("2024-05-03"):
        return parts
    rest = " ".join((line[: days[0].start].rstrip(" ,;|·–—-(") + " " + line[days[0].end :]).split()).replace(" )", ")")
    bare = _IN_LANGUAGE.sub("", rest.strip("()[]. ,;|"))
    m = _SOURCE.match(bare)
    name = bare[m.end() if m else 0 :].strip(" ,;|").removeprefix("the ") if m or rest[:1] in ("(", "[") else ""
    known = {key: said.facts[key].value for key in ("publication", "date") if key in said.facts}
    again = known == {"publication": name, "date": days[0].day}
    if not again and (not is_paper(name) or is_name(name.removeprefix("The "), alone=True)):
        return parts
    said.fact("publication", name, "paper and day on the last line", parts[-1].span)
    said.fact("date", days[0].day, "paper and day on the last line", parts[-1].span)
    said.aside(parts[-1].span, SetAside.BYLINE, "paper and day on the last line")
    return parts[:-1]


def _days(text: str, parts: Sequence[Paragraph], said: Said) -> Sequence[Paragraph]:
    """Lines of nothing but the day of publication, or of a change, among the last; gives the other paragraphs."""
    taken = []
    for p in parts[-TAIL:]:
        if 2 * p.start <= len(text):
            continue
        line = front_line(text, p)
        if (
            line.kind is not Front.DAY
            or not (line.days or is_changed(line))
            or (p is not parts[-1] and not _STATED.match(line.text))
        ):
            continue
        taken.append(p)
        said.aside(p.span, SetAside.BYLINE, "day on a line of its own at the end")
        if len(line.days) == 1 and line.days[0].said != "changed" and _STATED.match(line.text) and not is_changed(line):
            said.fact("date", line.days[0].day, "day on a line of its own at the end", p.span)
    return [p for p in parts if p not in taken]


def _credited(text: str, parts: Sequence[Paragraph], said: Said) -> None:
    """``By A B`` or ``Posted by A B at 6:00 AM`` on one of the last lines, as blogs sign."""
    for p in parts[-TAIL:]:
        line = front_line(text, p) if p.end - p.start <= 90 and 2 * p.start > len(text) else None
        if line and line.credited and not line.title:
            said.fact("author", line.names, "byline below the text", p.span)
            said.aside(p.span, SetAside.BYLINE, "byline below the text")
            return


_STATED = re.compile(r"(?:first |originally |last )?(?:published|posted|updated|modified|revised|date)\b", re.IGNORECASE)


def _publisher(text: str, parts: Sequence[Paragraph], dull: Sequence[Span], said: Said) -> None:
    """``Published by the A, Geneva.`` at an end of the text, where a notice of rights names the same A."""
    rights = [" ".join(plain(span.of(text)).split()).casefold() for span in dull]
    for p in (*parts[-TAIL:], *parts[:TAIL]):
        m = _PUBLISHED_BY.fullmatch(line_of(text, p)) if p.end - p.start <= 160 else None
        name = m[1].strip(" ,.") if m else ""
        if m and _is_paper(name) and any(RIGHTS.match(one) and name.casefold() in one for one in rights):
            said.fact("publication", name, "publisher and notice of rights", p.span)
            said.aside(p.span, SetAside.BYLINE, "publisher and notice of rights")


def _published_in(text: str, parts: Sequence[Paragraph], said: Said) -> Sequence[Paragraph]:
    """``Published in The Paper, May 3rd, 2024`` on a line of its own; gives the other paragraphs."""
    for p in (*parts[-TAIL:], *parts[:HEAD]):
        line = line_of(text, p)
        days = dated(line) if p.end - p.start <= 160 else []
        rest, _ = without(line, days)
        m = _PUBLISHED_IN.fullmatch(rest.removesuffix(" on").rstrip(" ,"))
        if not m or len(days) != 1 or days[0].said == "changed" or not _is_paper(m[1]):
            continue
        said.fact("publication", m[1].strip(" ,").removeprefix("the "), "note of publication at the end", p.span)
        said.fact("date", days[0].day, "note of publication at the end", p.span)
        said.aside(p.span, SetAside.BYLINE, "note of publication at the end")
        return [q for q in parts if q is not p]
    return parts


def _is_paper(name: str) -> bool:
    words = name.split()
    return len(words) <= 8 and all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words)


def _credit(text: str, dull: Sequence[Span], said: Said) -> None:
    """``(Reporting by A B in Karachi; editing by C D)``, as agencies close their copy."""
    for span in dull:
        m = _REPORTING.match(" ".join(plain(span.of(text)).split()))
        if m and split_names(m[1]):
            said.fact("author", m[1], "credit at the end", span)


def _biographies(text: str, parts: Sequence[Paragraph], labels: Sequence[Span], said: Said) -> None:
    """Authors whom the last paragraphs introduce, when the article itself does not write about them."""
    if "author" in said.facts or len(parts) < 3:
        return
    names: list[tuple[str, Paragraph]] = []
    for p in reversed(parts[-TAIL:]):
        m = _BIOGRAPHY.match(line_of(text, p)) if p.end - p.start <= 700 else None
        if not m or not (found := split_names(m[1])):
            break
        if not _labelled(text, p, parts, labels) and any(_written_about(name, text, parts, p) for name in found):
            break
        names[:0] = [(m[1].strip(), p)]
    if names:
        said.fact("author", ", ".join(name for name, _ in names), "biography at the end", names[0][1].span)


def _labelled(text: str, p: Paragraph, parts: Sequence[Paragraph], labels: Sequence[Span]) -> bool:
    before = max((q.end for q in parts if q.end <= p.start), default=0)
    return any(before <= span.start < p.start and _LABEL.fullmatch(" ".join(span.of(text).split())) for span in labels)


def _written_about(name: str, text: str, parts: Sequence[Paragraph], p: Paragraph) -> bool:
    body = text[parts[1].start : max(parts[1].start, p.start)] if len(parts) > 2 else ""
    return re.search(rf"(?<!\w){re.escape(name.split()[-1])}(?!\w)", body) is not None


_THE_WRITER = re.compile(
    r"the (?:writer|author|columnist|contributor)"
    r" (?:is|was|has been|works|worked|teaches|lectures|writes|heads|leads|served|serves)\b",
    re.IGNORECASE,
)


def _signature(text: str, parts: Sequence[Paragraph], said: Said) -> None:
    """A name alone on the last line of the article, or above a line on who “the writer” is, who is the one named there."""
    if len(parts) > 3 and parts[-1].end - parts[-1].start <= 400 and _THE_WRITER.match(line_of(text, parts[-1])):
        parts = parts[:-1]
    if len(parts) < 3:
        return
    last = parts[-1]
    place = line_of(text, last) if last.end - last.start <= 40 else ""
    if (
        place
        and len(place.split()) <= 3
        and capitals(place.replace(",", ""))
        and len(parts) > 3
        and not is_name(place, alone=True)
    ):
        above, over = parts[-2], parts[-3]
        if (
            over.end - over.start > 80
            and text[over.end - 1] in '.!?”"'
            and above.end - above.start <= 60
            and is_name(line_of(text, above).strip("()[] —–-"), alone=True)
        ):
            said.aside(last.span, SetAside.BYLINE, "place below the name on the last line")
            last = above
    if last.end - last.start > 80:
        return
    name, _, town = line_of(text, last).partition(", ")
    if is_letters(text[:TOP].lstrip().partition("\n")[0]) and is_name(name, alone=True) and capitals(town.replace(",", "")):
        said.aside(last.span, SetAside.BYLINE, "name and place below a letter")
        if not _written_about(name, text, parts, last):
            said.fact("author", name, "name and place below a letter", last.span)
        return
    line = text[last.body : last.end].strip()
    bare = line.strip("()[] —–-")
    if not is_name(bare, alone=True):
        return
    said.aside(last.span, SetAside.BYLINE, "name alone on the last line")
    if not _written_about(bare, text, parts, last) and not used_as_words(bare, text):
        said.fact("author", bare, "name alone on the last line", last.span)
