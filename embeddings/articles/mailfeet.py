"""What stands at the foot of a letter that came by mail: whose rights, where the sender lives, how one leaves its list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.characters import TERMINAL
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.said import Said
from embeddings.articles.structure import SetAside

RIGHTS = re.compile(r"(?:copyright|©|\(c\))", re.IGNORECASE)
_UNSUBSCRIBE = re.compile(r"(?:you can |to )?unsubscribe\b|.*\bmanage (?:your )?preferences\b", re.IGNORECASE)


def below_a_mail(text: str, parts: Sequence[Paragraph], labels: Sequence[Span], said: Said) -> Sequence[Paragraph]:
    """Sets aside the sender's address and the like, below the line of a mail by which one leaves its list."""
    foot = [
        span.end for span in labels if 2 * span.start > len(text) and _UNSUBSCRIBE.match(" ".join(span.of(text).split())[:300])
    ]
    rights = [span.end for span in labels if foot and span.end <= foot[0] and RIGHTS.match(span.of(text))]
    below = [p for p in parts if foot and p.start >= foot[0]]
    # Between whose rights a letter is and how one leaves its list stands where the sender lives.
    above = [p for p in parts if rights and rights[-1] <= p.start < foot[0]]
    taken = [p for some in (above, below) if len(some) <= 3 and all(_is_of_foot(text, p) for p in some) for p in some]
    for p in taken:
        said.aside(p.span, SetAside.BOILERPLATE, "below the foot of a mail")
    return [p for p in parts if p not in taken] or parts


def _is_of_foot(text: str, p: Paragraph) -> bool:
    return p.end - p.start <= 120 and text[p.end - 1] not in TERMINAL
