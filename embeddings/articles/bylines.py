"""What the text itself says of its title, author and date. Each rule needs its evidence to stand there; nothing is inferred."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from embeddings.articles.article import Fact, Span
from embeddings.articles.blocks import heading_like
from embeddings.articles.characters import plain
from embeddings.articles.dates import iso_date
from embeddings.articles.names import is_name, split_names, used_as_words
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.structure import Aside, SetAside

HEAD = 6
"""How many paragraphs from the top may hold a byline or a date."""

TAIL = 4
"""How many paragraphs from the end may hold a biography or a signature."""

_ROLES_TEXT = """
    fellow analyst journalist professor lecturer researcher columnist writer author editor director
    correspondent scholar consultant expert reporter contributor founder co-founder student lawyer barrister
    attorney diplomat ambassador economist historian scientist commentator broadcaster novelist poet critic
    activist academic associate candidate practitioner specialist strategist teacher officer chair president
    minister general brigadier bureaucrat civil_servant policymaker adviser advisor head graduate freelancer
"""
_ROLES = "|".join(_ROLES_TEXT.split()).replace("_", " ")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,80})[)\]]")
_BY = re.compile(r"(?:by|written by|words by|text by|story by|authors?|writer)(?: ?: ?| )(.{3,200})", re.IGNORECASE)
_ROLE_AFTER = re.compile(rf"(.{{3,60}}?), (?:[^,.]{{0,40}} )?(?:{_ROLES})s?\b[^.]{{0,40}}", re.IGNORECASE)
_BIOGRAPHY = re.compile(
    rf"(.{{3,120}}?),? (?:is|are|was|works as|serves as)(?: currently| also)? [^.]{{0,120}}?\b(?:{_ROLES})s?\b"
)
_REPORTING = re.compile(
    r"\(?(?:reporting|writing|reported|written) by (.{3,80}?)(?: in [^;,.)]{2,40})?(?:[;.)]|, editing|$)", re.IGNORECASE
)
_PUBLISHED = re.compile(r"(?:(?:first )?published|posted|date|dated|issued|created)(?: on| at)?:? ?(.{4,50})", re.IGNORECASE)
_UPDATED = re.compile(r"(?:last )?(?:updated|modified|revised)(?: on| at)?:? ?(.{4,50})", re.IGNORECASE)
_DATELINE = re.compile(
    r"[A-Z][A-Z .’'-]{2,30},(?: [A-Z][a-zA-Z. ]{1,25},)? "
    r"([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})(?: ?\([^()]{1,40}\))? ?[—–:-]"
)
_SEPARATOR = re.compile(r"\s[|•·—–-]\s|\s*[|•·\t]\s*|\s{3,}")
_NUMBERED = re.compile(
    r"\(?(?:\d{1,3}|[IVXLC]{1,7})[.):]\s|(?:part|chapter|section|step) (?:\d|[ivx]+\b|one|two|three|four|five)", re.IGNORECASE
)
_SECTIONS_TEXT = (
    "introduction|conclusion|background|summary|abstract|overview|executive summary|key points|"
    "key findings|key takeaways|contents|notes|references|further reading|what we know|"
    "what we know so far|what to know|at a glance|in brief|highlights|the basics"
)
_SECTIONS = frozenset(_SECTIONS_TEXT.split("|"))
_LABEL = re.compile(r"about the authors?|the authors?|.*[a-z]The Authors?", re.IGNORECASE)


@dataclass(slots=True)
class Said:
    """What a text says of itself, and the lines that say it and are not sentences."""

    facts: dict[str, Fact] = field(default_factory=dict)
    asides: list[Aside] = field(default_factory=list)

    def fact(self, name: str, value: str, rule: str, span: Span) -> None:
        """Keeps a fact unless an earlier rule found one."""
        self.facts.setdefault(name, Fact(value, rule, span))

    def aside(self, span: Span, kind: SetAside, rule: str) -> None:
        """Keeps a line from being quoted."""
        if not any(a.span == span for a in self.asides):
            self.asides.append(Aside(span, kind, rule))


def read_text(text: str, parts: Sequence[Paragraph], *, title: str | None = None, labels: Sequence[Span] = ()) -> Said:
    """Title, author and date as ``text`` states them.

    Args:
        text: the article.
        parts: its paragraphs without boilerplate, headings of mark-up and front matter.
        title: a title known from elsewhere; a first line that repeats it is set aside.
        labels: boilerplate, where "The Author" over a biography would be.
    """
    said = Said()
    if not parts:
        return said
    at = _headline(text, parts, title, said)
    _bylines(text, parts, at, said)
    _dates(text, parts, said)
    _biographies(text, parts, labels, said)
    _signature(text, parts, said)
    _credit(text, labels, said)
    return said


def _credit(text: str, dull: Sequence[Span], said: Said) -> None:
    """``(Reporting by A B in Karachi; editing by C D)``, as agencies close their copy."""
    for span in dull:
        m = _REPORTING.match(" ".join(plain(span.of(text)).split()))
        if m and split_names(m[1]):
            said.fact("author", m[1], "credit at the end", span)


def _line(text: str, p: Paragraph) -> str:
    """A paragraph as one line, without the emphasis that Markdown puts around the whole of it."""
    line = " ".join(plain(text[p.start : min(p.end, p.start + 400)]).split())
    return line.strip("*_").strip() if line[:1] in ("*", "_") and line[:1] == line[-1:] else line


def _headline(text: str, parts: Sequence[Paragraph], title: str | None, said: Said) -> int:
    """Sets the title aside when the first line is one; gives the number of paragraphs it took."""
    first = parts[0]
    line = _line(text, first)
    if title is not None and line.casefold() == " ".join(title.split()).casefold():
        said.aside(first.span, SetAside.TITLE, "repeats the title")
        return 1
    if title is not None or len(parts) < 2 or not _is_headline(text, first, line):
        return 0
    said.fact("title", line, "headline on the first line", first.span)
    said.aside(first.span, SetAside.TITLE, "headline on the first line")
    return 1


def _is_headline(text: str, p: Paragraph, line: str) -> bool:
    words = line.split()
    if (
        p.marked
        or not 3 <= len(words) <= 20
        or len(line) > 150
        or _NUMBERED.match(line)
        or line.casefold().strip(":") in _SECTIONS
    ):
        return False
    if (
        _BY.fullmatch(line)
        or _BRACKETS.fullmatch(line)
        or iso_date(line)
        or is_name(line, alone=True)
        or split_names(line, alone=True)
        or _ROLE_AFTER.fullmatch(line)
    ):
        return False
    return line[-1] not in "—–-:" and (heading_like(text, p) or (line[-1] in "?!" and len(words) <= 15 and line[0].isupper()))


def _bylines(text: str, parts: Sequence[Paragraph], at: int, said: Said) -> None:
    for number, p in enumerate(parts[: at + HEAD]):
        if number < at or p.end - p.start > 240 or p.marked:
            continue
        line = _line(text, p)
        top = number <= at + 1
        if top and (m := _BRACKETS.fullmatch(line)) and split_names(m[1]):
            _author(said, m[1], "byline in brackets", p)
            continue
        for value, rule in _names_in(text, line, top and number == at):
            _author(said, value, rule, p)
            break


def _author(said: Said, value: str, rule: str, p: Paragraph) -> None:
    said.fact("author", value.strip(" ,;"), rule, p.span)
    said.aside(p.span, SetAside.BYLINE, rule)


def _names_in(text: str, line: str, first: bool) -> Iterator[tuple[str, str]]:
    """Author and rule of a line that is a byline; the parts of ``By A B | 3 May 2024`` are looked at one by one."""
    pieces = [piece for piece in _SEPARATOR.split(line) if piece]
    for piece in pieces:
        if (m := _BY.fullmatch(piece)) and (names := _leading_names(m[1])):
            yield names, "line that begins with “By”"
    others = [piece for piece in pieces if not _is_date(piece)]
    if first and len(others) == 1:
        people = split_names(others[0], alone=True)
        if people and not used_as_words(others[0], text) and not any(_is_subject(name, text) for name in people):
            yield others[0], "name alone on a line before the text"
        elif (m := _ROLE_AFTER.fullmatch(others[0])) and split_names(m[1], alone=True):
            yield m[1], "name and occupation on a line before the text"


def _is_subject(name: str, text: str) -> bool:
    """Whether the article is about the one whose name stands over it: an entry on a person, not an article by them.

    The end is not looked at, where articles introduce their authors.
    """
    after = text.find(name) + len(name)
    body = text[after : max(after, len(text) - min(600, len(text) // 4))]
    last = name.split()[-1].rstrip(".")
    return name in body or len(re.findall(rf"(?<!\w){re.escape(last)}(?!\w)", body)) >= 3 or last in text[after : after + 200]


def _leading_names(rest: str) -> str | None:
    """``A B and C D`` out of ``A B and C D, The Daily News``."""
    rest = rest.rstrip(" .")
    if split_names(rest):
        return rest
    for cut in re.finditer(r", | for | in | at |\. | \(", rest[:160]):
        if not split_names(rest[: cut.start()]):
            continue
        commas = [comma.start() for comma in re.finditer(", ", rest[:160]) if comma.start() > cut.start()]
        longer = [comma for comma in commas if split_names(rest[:comma])]
        return rest[: longer[-1] if longer else cut.start()]
    return None


def _is_date(piece: str) -> bool:
    m = _PUBLISHED.fullmatch(piece) or _UPDATED.fullmatch(piece)
    return iso_date(piece) is not None or (m is not None and iso_date(m[1]) is not None)


def _dates(text: str, parts: Sequence[Paragraph], said: Said) -> None:
    for p in parts[:HEAD]:
        line = _line(text, p)
        if (m := _DATELINE.match(line)) and (day := iso_date(m[1])):
            said.fact("date", day, "dateline", Span(p.start, min(p.end, p.start + m.end())))
        if p.end - p.start > 160:
            continue
        pieces = [piece for piece in _SEPARATOR.split(line) if piece]
        dated = [(piece, m) for piece in pieces if (m := _PUBLISHED.fullmatch(piece)) and iso_date(m[1])]
        bare = [day for piece in pieces if (day := iso_date(piece)) and len(day) == 10]
        for _, m in dated:
            said.fact("date", iso_date(m[1]) or "", "date of publication on a line of its own", p.span)
        if bare and not dated:
            said.fact("date", bare[0], "date on a line of its own", p.span)
        if pieces and all(_is_date(piece) for piece in pieces) and (dated or bare or any(map(_UPDATED.fullmatch, pieces))):
            said.aside(p.span, SetAside.BYLINE, "date on a line of its own")


def _biographies(text: str, parts: Sequence[Paragraph], labels: Sequence[Span], said: Said) -> None:
    """Authors whom the last paragraphs introduce, when the article itself does not write about them."""
    if "author" in said.facts or len(parts) < 3:
        return
    names: list[tuple[str, Paragraph]] = []
    for p in reversed(parts[-TAIL:]):
        m = _BIOGRAPHY.match(_line(text, p)) if p.end - p.start <= 700 else None
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


def _signature(text: str, parts: Sequence[Paragraph], said: Said) -> None:
    """A name alone on the last line of the article."""
    last = parts[-1]
    if len(parts) < 3 or last.end - last.start > 80:
        return
    line = text[last.body : last.end].strip()
    bare = line.strip("()[] —–-")
    if not is_name(bare, alone=True):
        return
    said.aside(last.span, SetAside.BYLINE, "name alone on the last line")
    if not _written_about(bare, text, parts, last) and not used_as_words(bare, text):
        said.fact("author", bare, "name alone on the last line", last.span)
