"""The parts of an article's text, as spans: which sentences may be quoted, and what surrounds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from embeddings.articles.article import Span


class SetAside(StrEnum):
    """Why a stretch of text is never quoted."""

    HEADING = "heading"
    TITLE = "title"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"
    FRONT_MATTER = "front matter"
    MARKUP = "markup"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One whole sentence that may be quoted.

    Attributes:
        span: its place in the text, without surrounding white space.
        paragraph: number of its paragraph within the article, from 0; neighbours in one paragraph may be quoted together.
        heading: index into `Structure.headings` of the heading it stands under, or None.
    """

    span: Span
    paragraph: int
    heading: int | None = None


@dataclass(frozen=True, slots=True)
class Aside:
    """A stretch that is never quoted, and why."""

    span: Span
    kind: SetAside
    rule: str


@dataclass(frozen=True, slots=True)
class Structure:
    """Everything the index needs to know about one text. Sentences stand in order and do not overlap."""

    sentences: tuple[Sentence, ...]
    headings: tuple[Span, ...] = ()
    asides: tuple[Aside, ...] = ()
