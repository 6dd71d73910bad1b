"""Text to logical paragraphs: a line is one, unless the block was wrapped at a width, in which case its lines are joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from embeddings.articles.article import Span
from embeddings.articles.characters import LINE_END, ZERO_WIDTH, ends_sentence, trim

WIDEST = 120
"""Lines longer than this were not wrapped at a width."""

LONGEST_BYLINE = 60

MARK = re.compile(r"(?:[-*+•‣▪●○◦–—·]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)])[ \t\xa0]+(?=\S)")
BULLET = re.compile(r"[-*+•‣▪●○◦–—·][ \t\xa0]+(?=\S)")
_BYLINE = re.compile(r"(?:[Bb]y|BY|[Ww]ritten by):? [^\W\d_a-z]|[(][^()]{3,60}[)]$")
_VIA = re.compile(r"via [^\W\d_a-z].{2,60} by [^\W\d_a-z].{2,60} \d{4}")
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S{3,400}")
_FIELD = re.compile(r"[a-z][\w-]{1,20}:: ?\S")
_LABELLED = re.compile(r"[A-Z][\w’'()/ -]{1,40}: ?\S")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its content without surrounding white space, and how far it is indented."""

    start: int
    end: int
    indent: int

    def __bool__(self) -> bool:
        return self.start < self.end


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch that holds whole sentences.

    Attributes:
        start, end: without surrounding white space.
        body: where the text begins after the mark of a list item; ``start`` when there is none.
        bullet: whether that mark is a bullet (and not a number).
        lines: how many lines it takes.
    """

    start: int
    end: int
    body: int
    bullet: bool
    lines: int

    @property
    def span(self) -> Span:
        """Its place in the text, with the mark."""
        return Span(self.start, self.end)

    @property
    def marked(self) -> bool:
        """Whether it begins with the mark of a list item."""
        return self.body > self.start


def split_lines(text: str, skip: Sequence[Span] = ()) -> list[Line]:
    """Every line in order; a line that touches a span of ``skip`` counts as blank."""
    lines, start, spans = [], 0, sorted(skip)
    at = 0
    for end, after in [*((m.start(), m.end()) for m in LINE_END.finditer(text)), (len(text), len(text))]:
        first, last = trim(text, start, end)
        while at < len(spans) and spans[at].end <= start:
            at += 1
        if at < len(spans) and spans[at].start < last and first < last:
            first = last = end
        lines.append(Line(first, last, len(text[start:first].strip(ZERO_WIDTH).expandtabs(4))))
        start = after
    return lines


def paragraphs(text: str, skip: Sequence[Span] = ()) -> list[Paragraph]:
    """The logical paragraphs of ``text`` in order, leaving out the lines that ``skip`` touches."""
    blocks: list[list[Line]] = [[]]
    for line in split_lines(text, skip):
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    lengths = sorted(line.end - line.start for block in blocks for line in block)
    if not lengths:
        return []
    usual = lengths[int(len(lengths) * 0.95)] if len(lengths) > 20 else lengths[-1]
    throughout = usual <= WIDEST and _wrapped(text, [pair for block in blocks for pair in pairwise(block)])
    found: list[Paragraph] = []
    for block in blocks:
        widest = max((line.end - line.start for line in block), default=0)
        wrapped = throughout or (widest <= WIDEST and _wrapped(text, list(pairwise(block))))
        found += (
            _group(text, block, usual if throughout else widest, not found)
            if wrapped
            else [_paragraph(text, line, line, 1) for line in block]
        )
    return found


def _paragraph(text: str, first: Line, last: Line, lines: int) -> Paragraph:
    mark = MARK.match(text, first.start, last.end)
    bullet = bool(mark and BULLET.match(text, first.start, last.end))
    return Paragraph(first.start, last.end, mark.end() if mark else first.start, bullet, lines)


def _wrapped(text: str, pairs: Sequence[tuple[Line, Line]]) -> bool:
    """Whether lines break in the middle of sentences so often that a width, and not an author, broke them."""
    widest = max((a.end - a.start for a, _ in pairs), default=0)
    inner = [(a, b) for a, b in pairs if b.indent <= a.indent and not MARK.match(text, b.start, b.end)]
    broken = sum(_breaks_sentence(text, a, b) or _hangs(text, a, b) for a, b in inner)
    # Short lines (tables, lists, verse) that do not go on say nothing either way.
    long = sum(2 * (a.end - a.start) >= widest for a, _ in inner)
    return broken > 0 and broken >= 0.2 * long


def _breaks_sentence(text: str, a: Line, b: Line) -> bool:
    if _BYLINE.match(text, b.start, b.end) and b.end - b.start <= LONGEST_BYLINE:
        return False
    if _FIELD.match(text, b.start, b.end):
        return False
    if _ADDRESS.fullmatch(text, b.start, b.end) or _VIA.fullmatch(text, b.start, b.end):
        return False
    return text[b.start].islower() and not ends_sentence(text[max(a.start, a.end - 8) : a.end]) and text[a.end - 1] not in ":;"


def _hangs(text: str, a: Line, b: Line) -> bool:
    """Whether an indented line goes on in one that is not, as the first line of a printed paragraph does."""
    return b.indent < a.indent and not ends_sentence(text[max(a.start, a.end - 8) : a.end])


def _group(text: str, block: Sequence[Line], width: int, first: bool) -> list[Paragraph]:
    found: list[Paragraph] = []
    run: list[Line] = []
    for line in block:
        if run and not _continues(text, run, line, width, first and not found):
            found.append(_paragraph(text, run[0], run[-1], len(run)))
            run = []
        run.append(line)
    if run:
        found.append(_paragraph(text, run[0], run[-1], len(run)))
    return found


def _is_rule(text: str, line: Line) -> bool:
    """Whether a line is drawn with signs, as one below a headline is."""
    return line.end - line.start >= 3 and not any(map(str.isalnum, text[line.start : min(line.end, line.start + 200)]))


def _continues(text: str, run: Sequence[Line], line: Line, width: int, first: bool) -> bool:
    """Whether a line belongs to the paragraph of the lines before it. The first line of an article is often short because
    a dateline was taken off it, so there the width says nothing.
    """
    before = run[-1]
    if _is_rule(text, line) or _is_rule(text, before):
        return False
    if any(_ADDRESS.fullmatch(text, a.start, a.end) or _VIA.fullmatch(text, a.start, a.end) for a in (line, before)):
        return False
    marked = MARK.match(text, run[0].start, run[0].end) is not None
    if line.indent > before.indent and not (marked and len(run) == 1):
        return False
    size = before.end - before.start
    # A rough cut is enough: a first word longer than 40 characters never fits.
    word = text[line.start : min(line.end, line.start + 40)].split(maxsplit=1)[0]
    fits = before.indent + size + 1 + len(word) <= width
    ended = ends_sentence(text[max(before.start, before.end - 8) : before.end])
    if MARK.match(text, line.start, line.end) and (ended or fits or BULLET.match(text, line.start, line.end)):
        return False
    if any(_BYLINE.match(text, a.start, a.end) and a.end - a.start < 0.6 * width for a in (line, before)):
        return False
    if _LABELLED.match(text, line.start, line.end) and _LABELLED.match(text, run[0].start, before.end):
        return False
    if _breaks_sentence(text, before, line):
        return True
    if first and len(run) == 1 and not ended and line.indent <= before.indent:
        return True
    return not fits or (not ended and size >= 0.6 * width)
