"""Text to sentences, headings and what is set aside, as spans. Pure, and linear in the length of the text."""

from __future__ import annotations

from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.blocks import Kind, kinds
from embeddings.articles.boilerplate import boilerplate
from embeddings.articles.markup import markdown as markdown_parts
from embeddings.articles.paragraphs import Paragraph, paragraphs
from embeddings.articles.sentences import sentence_spans
from embeddings.articles.structure import Aside, Sentence, SetAside, Structure


def segment(text: str, *, markdown: bool = False, headings: Sequence[Span] = (), asides: Sequence[Aside] = ()) -> Structure:
    """The structure of ``text``.

    Args:
        text: the article's text, which is not changed.
        markdown: whether ``#`` headings, fences and tables are signs of Markdown.
        headings: headings that the format itself names.
        asides: what is already known not to be quotable, such as front matter, title and byline.

    Sentences come in order, do not overlap, have no white space at their edges, and touch neither headings nor asides.
    """
    known, aside = list(headings), list(asides)
    if markdown:
        start = max((a.span.end for a in asides if a.kind is SetAside.FRONT_MATTER), default=0)
        found, marked = markdown_parts(text, start)
        taken = [a.span for a in asides]
        known += [span for span in found if not any(span.overlaps(other) for other in taken)]
        aside += marked
    parts = paragraphs(text, [*known, *(a.span for a in aside)])
    dull = boilerplate(text, parts)
    aside += dull
    dull_spans = {a.span for a in dull}
    parts = [p for p in parts if p.span not in dull_spans]
    aside += [Aside(span, SetAside.HEADING, "mark-up") for span in known]
    return _structure(text, parts, known, aside)


def _structure(text: str, parts: Sequence[Paragraph], known: list[Span], aside: list[Aside]) -> Structure:
    which = kinds(text, parts)
    for p, kind in zip(parts, which, strict=True):
        if kind is Kind.HEADING:
            known.append(p.span)
            aside.append(Aside(p.span, SetAside.HEADING, "short line before a paragraph"))
        elif kind is Kind.LEFTOVER:
            aside.append(Aside(p.span, SetAside.BOILERPLATE, kind.value))
        elif kind is Kind.NOTHING:
            aside.append(Aside(p.span, SetAside.MARKUP, kind.value))
    known.sort()
    sentences: list[Sentence] = []
    heading, number = -1, 0
    for p, kind in zip(parts, which, strict=True):
        while heading + 1 < len(known) and known[heading + 1].start < p.start:
            heading += 1
        if kind not in (Kind.BODY, Kind.ITEM):
            continue
        spans = sentence_spans(text, p.body, p.end)
        sentences += [Sentence(Span(a, b), number, heading if heading >= 0 else None) for a, b in spans]
        number += bool(spans)
    return Structure(tuple(sentences), tuple(known), tuple(sorted(aside, key=lambda a: a.span)))
