"""Lines that stand in many articles of a collection: footers, calls, credits that no list of phrases knows. Pure.

One article cannot show that its last line is a footer; a collection can. The index asks `recurring` once for all documents
of a build and gives each through `set_aside`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from embeddings.articles.article import Article, Span
from embeddings.articles.characters import LINE_END, plain
from embeddings.articles.duplicates import copies as find_copies
from embeddings.articles.paragraphs import paragraphs
from embeddings.articles.structure import Aside, SetAside, Structure

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

LONGEST = 400
"""A line of more characters than this is an article's own."""

LEAST_ARTICLES = 3
"""A line recurs when it stands in so many articles ..."""

LEAST_SHARE = 0.02
"""... and in so large a share of the collection, so that a stock sentence of a large archive stays quotable."""

RULE = "line repeated across articles"
"""The rule that an aside of this module names."""

EDGE = 6
"""Footers and headers stand at an end: only so many lines from the top and the bottom of an article are looked at."""


def edge_lines(text: str) -> list[Span]:
    """The first and last paragraphs of a text; long ones left out."""
    spans = [p.span for p in paragraphs(text) if any(map(str.isalnum, text[p.start : min(p.end, p.start + LONGEST)]))]
    chosen = spans if len(spans) <= 2 * EDGE else spans[:EDGE] + spans[-EDGE:]
    return [span for span in chosen if len(span) <= LONGEST]


def shape(line: str) -> str:
    """A line as it is compared: case, white space and years do not tell footers apart. Other figures do: rows of tables differ
    in nothing else.
    """
    return _YEAR.sub("0000", " ".join(plain(line).split()).casefold())


def recurring(texts: Iterable[str], copies: Collection[int] = ()) -> frozenset[str]:
    """Shapes of the lines that recur at the edges of articles.

    Args:
        texts: the articles of a collection.
        copies: numbers of articles that are copies of others, which would make every line of theirs recur.
    """
    counts: Counter[str] = Counter()
    articles = 0
    for number, text in enumerate(texts):
        if number not in copies:
            articles += 1
            counts.update({shape(span.of(text)) for span in edge_lines(text)})
    least = max(LEAST_ARTICLES, LEAST_SHARE * articles)
    return frozenset(line for line, count in counts.items() if count >= least)


def footers(texts: Sequence[str]) -> frozenset[str]:
    """Shapes of the lines that recur in a collection in which some articles may be copies of others.

    Copies are looked for only among the articles that share lines: three copies of one report are no reason to set its
    first and last lines aside.
    """
    first = recurring(texts) if _share_lines(texts) else frozenset()
    if not first:
        return first
    sharing = [n for n, text in enumerate(texts) if any(shape(span.of(text)) in first for span in edge_lines(text))]
    groups = find_copies(texts[n] for n in sharing)
    return recurring(texts, {sharing[member] for group in groups for member in group.members[1:]})


def _share_lines(texts: Sequence[str]) -> bool:
    """Whether any line at all stands in enough of the texts; told without splitting them into paragraphs, which costs more."""
    counts: Counter[str] = Counter()
    for text in texts:
        lines = LINE_END.split(_YEAR.sub("0000", text.casefold()))
        counts.update({" ".join(line.split()) for line in lines if len(line) <= LONGEST} - {""})
    return any(count >= LEAST_ARTICLES for count in counts.values())


def set_aside(article: Article, structure: Structure, lines: frozenset[str]) -> Structure:
    """``structure`` with the recurring lines of an article set aside, unless nothing would be left to quote."""
    found = [span for span in edge_lines(article.text) if shape(span.of(article.text)) in lines]
    if not found:
        return structure
    kept = tuple(s for s in structure.sentences if not any(s.span.overlaps(span) for span in found))
    if not kept or len(kept) == len(structure.sentences):
        return structure
    new = [span for span in found if not any(span.overlaps(a.span) for a in structure.asides)]
    asides = [*structure.asides, *(Aside(span, SetAside.BOILERPLATE, RULE) for span in new)]
    return replace(structure, sentences=kept, asides=tuple(sorted(asides, key=lambda a: a.span)))
