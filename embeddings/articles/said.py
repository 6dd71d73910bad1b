"""What is collected while a text is asked about itself: facts with their evidence, and the lines that are no sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from embeddings.articles.article import Fact, Span
from embeddings.articles.characters import plain
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.structure import Aside, SetAside

_ROLES_TEXT = """
    fellow analyst journalist professor lecturer researcher columnist writer author editor director
    correspondent scholar consultant expert reporter contributor founder co-founder student lawyer barrister
    attorney diplomat ambassador economist historian scientist commentator broadcaster novelist poet critic
    activist academic associate candidate practitioner specialist strategist teacher officer chair president
    minister general brigadier bureaucrat civil_servant policymaker adviser advisor head graduate freelancer
"""
ROLES = "|".join(_ROLES_TEXT.split()).replace("_", " ")
"""What people who write articles are by occupation, as alternatives of a pattern."""


_LINK = re.compile(r"\[([^\[\]]{1,200})\]\([^()\s]{1,400}\)")


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


def line_of(text: str, p: Paragraph) -> str:
    """A paragraph as one line, without Markdown’s links in it and its emphasis around it."""
    line = _LINK.sub(lambda m: m[1], " ".join(plain(text[p.start : min(p.end, p.start + 400)]).split())).removeprefix("> ")
    return line.strip("*_").strip() if line[:1] in ("*", "_") and line[:1] == line[-1:] else line
