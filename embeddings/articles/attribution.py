"""Title, author, publication, date and address of an article: the editor's word, then the format's, then the text's. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from embeddings.articles.aboutauthors import about_authors
from embeddings.articles.article import Attribution, Fact, Span
from embeddings.articles.blocks import LONGEST
from embeddings.articles.boilerplate import boilerplate
from embeddings.articles.bylines import in_headings, read_text, repeated
from embeddings.articles.dates import paged_day
from embeddings.articles.frontlines import Front, front_line
from embeddings.articles.markup import markdown as markdown_parts
from embeddings.articles.paragraphs import Paragraph, paragraphs
from embeddings.articles.said import Said
from embeddings.articles.stated import is_web_address
from embeddings.articles.structure import Aside, SetAside
from embeddings.articles.titlepage import title_page

_LINKED = re.compile(r"\[([^\[\]]{3,300})\]\(<?([^()\s<>]{8,400})>?\)")

FIELDS = ("title", "author", "publication", "date", "url", "notice")


@dataclass(frozen=True, slots=True)
class Attributed:
    """An article's attribution, and the stretches of its text that are attribution and not sentences."""

    attribution: Attribution
    asides: tuple[Aside, ...]


def attribute(
    text: str,
    stated: Sequence[Attribution] = (),
    hinted: Attribution = Attribution(),  # noqa: B008 -- frozen
    *,
    markdown: bool = False,
    headings: Sequence[Span] = (),
    asides: Sequence[Aside] = (),
) -> Attributed:
    """Each field from the first source that has it; no source, no value.

    Args:
        text: the article.
        stated: what others say of it, the most trusted first: the editor, then the format.
        hinted: what the format says in passing; the text is believed before it.
        markdown: as for `segment`.
        headings: as for `segment`.
        asides: as for `segment`.
    """
    known = {name: fact for name in FIELDS for fact in [_first(stated, name)] if fact}
    spans = [*headings, *(a.span for a in asides)]
    said = Said()
    heads = list(headings)
    if markdown:
        start = max((a.span.end for a in asides if a.kind is SetAside.FRONT_MATTER), default=0)
        found, marked = markdown_parts(text, start)
        _first_heading(text, found, known, said)
        heads += found
        spans += [*found, *(a.span for a in marked)]
    parts = paragraphs(text, spans)
    rows = sorted({*heads, *(p.span for p in parts)})
    above = next((p.start for p in parts if p.end - p.start > LONGEST), 0)
    dull = [a.span for a in boilerplate(text, parts)]
    dull_spans = set(dull)
    parts = [p for p in parts if p.span not in dull_spans]
    if not known.get("title") and "title" not in said.facts:
        _heading_below_strip(text, sorted(headings), parts, said)
    # A text whose first words are a heading of mark-up has its headline there, if anywhere.
    titled = bool(parts and spans and min(span.start for span in spans) < parts[0].start and (markdown or headings))
    title = known["title"].value if "title" in known else "" if titled or "title" in said.facts else None
    own = _plain(stating["title"].value) if "title" in (stating := known | said.facts) else ""
    prose = next((p.start for p in parts if p.end - p.start > LONGEST), len(text))
    in_headings(text, sorted(span for span in heads if span.end <= above), own, prose, said)
    title_page(text, sorted(span for span in heads if span.end <= above), rows, said)
    below = max((span.end for span in heads if own and _plain(span.of(text)) == own), default=0)
    inside = read_text(text, parts, title=title, labels=dull, below=below)
    if "author" not in known and "author" not in said.facts:
        about_authors(text, rows, inside)
    if "author" in known:
        repeated(text, parts, known["author"].value, inside)
    hints = {name: fact for name in FIELDS if (fact := getattr(hinted, name))}
    facts = {**hints, **inside.facts, **said.facts, **known}
    sources = next((a.sources for a in stated if a.sources), ())
    return Attributed(Attribution(**{name: facts.get(name) for name in FIELDS}, sources=sources), (*said.asides, *inside.asides))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _first(stated: Sequence[Attribution], name: str) -> Fact | None:
    return next((fact for a in stated if (fact := getattr(a, name)) is not None), None)


def _first_heading(text: str, headings: Sequence[Span], known: dict[str, Fact], said: Said) -> None:
    """In Markdown a first-level heading before everything else is the title; so is any heading that repeats a known one."""
    if not headings:
        return
    first = min(headings)
    written = " ".join(first.of(text).split())
    link = _LINKED.fullmatch(written)
    line = link[1] if link else written
    if "title" in known:
        if _plain(line) == _plain(known["title"].value):
            said.aside(first, SetAside.TITLE, "repeats the title")
        return
    sign = text[: first.start].rpartition("\n")[2].strip()
    lower = set(sign) == {"#"} and not text[: first.start].strip(" #\r\n") and _front_follows(text, first.end)
    if sign == "#" or lower or (not sign and text[first.end : first.end + 400].strip().startswith("=")):
        said.fact("title", line, "first heading", first)
        if link and is_web_address(link[2]) and len(urlsplit(link[2]).path) > 1:
            said.fact("url", link[2], "link of the first heading", first)
        said.aside(first, SetAside.TITLE, "first heading")


_STRIP = (Front.PAPER, Front.DAY, Front.SECTION, Front.DULL, Front.INSTITUTE)
MOST_STRIP = 4


def _heading_below_strip(text: str, headings: Sequence[Span], parts: Sequence[Paragraph], said: Said) -> None:
    """The first heading of a document is the title where a paper's name, a section, a day or a page is all that stands above."""
    above = [p for p in parts if headings and p.start < headings[0].start]
    if (
        not 0 < len(above) <= MOST_STRIP
        or any(p.end - p.start > LONGEST for p in above)
        or not _front_follows(text, headings[0].end, names=True)
    ):
        return
    lines = [front_line(text, p) for p in above]
    rest = lines[1:] if paged_day(lines[min(1, len(lines) - 1)].text) else lines
    if any(line.days for line in lines) and all(line.kind in _STRIP for line in rest):
        span = headings[0]
        said.fact("title", " ".join(span.of(text).split()), "heading below paper and day", span)
        said.aside(span, SetAside.TITLE, "heading below paper and day")


def _front_follows(text: str, start: int, *, names: bool = False) -> bool:
    """Whether the line below a heading says who wrote or when, as one below a title does; with ``names``, a name will do."""
    below = text[start : start + 400]
    line = next((front_line(below, p) for p in paragraphs(below)), None)
    return line is not None and (
        line.credited
        or line.kind is Front.FACTS
        or (names and line.kind is Front.NAMES)
        or (line.kind is Front.DAY and bool(line.days))
    )
