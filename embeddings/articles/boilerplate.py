"""Lines that are on the page but are not the article: calls to subscribe, share bars, notices of rights and cookies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from embeddings.articles.article import Span
from embeddings.articles.characters import TERMINAL, plain
from embeddings.articles.closing import after_the_end, back_matter, below_a_call, contents
from embeddings.articles.notices import NOTICES
from embeddings.articles.paragraphs import Paragraph
from embeddings.articles.phrases import RULES
from embeddings.articles.structure import Aside, SetAside

LONGEST = 400
"""A paragraph of more characters than this is not looked at: boilerplate is short."""

MOST_ROWS = 6
"""A paragraph of more rows than this is not looked at row by row."""

# Words on buttons and over boxes. A line made of nothing else, with or without spaces between them, is no part of the article.
_LABELS = (
    "subscribe|subscribe now|sign up|sign in|log in|login|register|donate|support us|follow us|"
    "follow|share|share this|share this article|share this story|share on|tweet|email|e-mail|"
    "print|copy link|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|instagram|"
    "youtube|x|the author|the authors|about the author|about the authors|advertisement|advert|ad|"
    "sponsored|sponsored content|promoted|newsletter|newsletters|end of document|read more|read next|more|"
    "see more|more on this story|related|related articles|related stories|related posts|"
    "related topics|related content|most read|most popular|trending|trending now|recommended|"
    "recommended for you|you may also like|tags|topics|comments|leave a comment|leave a reply|"
    "view comments|save|bookmark|listen|menu|search|home|skip to content|back to top|next|"
    "previous|next article|previous article|contents|table of contents|loading|close|accept|"
    "accept all|reject all|manage cookies|cookie settings|privacy policy|terms of use|"
    "terms of service|contact us|about us|all rights reserved|editor’s picks|editor's picks|full text|ends|"
    "press release|news release|media release|media advisory|for immediate release|immediate release|unsubscribe|"
    "media contact|press contact|media contacts|update preferences|manage preferences|view in browser|"
    "link copied|share full article|gift this article|gift article|listen to this article|follow topics|reuse this content|"
    "print this page|print this article|share this page|restacks|like loading...|order reprints|explore more on these topics|"
    "continue reading the main story|skip advertisement|supported by|text size|font size|resize text|post a comment|"
    "no comments|get the citation|download pdf|download article|permissions|disclosure statement|copy|copied|flipboard|"
    "threads|bluesky|mastodon|messenger|share options|more sharing options|save article|save for later|read later|give a gift|"
    "view all|see all|show more|load more|jump to comments|go to comments|hide comments|show comments|view gallery"
)
_LABEL = re.compile("|".join(re.escape(label) for label in sorted(_LABELS.split("|"), key=len, reverse=True)), re.IGNORECASE)
_BETWEEN = re.compile(r"[\s|·•/,:>»→…+&!.-]*")


def boilerplate_rule(line: str) -> str | None:
    """The rule that says a line is not the article, or None."""
    line = " ".join(plain(line[: LONGEST + 1]).split())
    if not line or len(line) > LONGEST:
        return None
    bare = " ".join(_LINKED.sub(" ", line).split()) if "<http" in line else line
    if _only_labels(bare):
        return "labels of buttons and boxes"
    line = bare or line
    if _only_addresses(line):
        return "address on a line of its own"
    if _PROSE.match(line) and line[-1] in TERMINAL and _CLAUSE.search(line):
        return None
    return next((rule for rule, pattern in (*RULES, *NOTICES) if pattern.fullmatch(line)), None)


_PROSE = re.compile(r"[A-Z][a-z]{2,14}: [a-z’']+(?: \S+){4}")
"""A sentence may begin with a word that is a label elsewhere ("Image: that is what he wanted."); it goes on in lower case."""
_CLAUSE = re.compile(
    r" (?:is|are|was|were|has|had|have|do|does|did|will|would|can|could|may|might|must|should|no|not|never|nobody|it|he|she|they"
    r"|we|you|I|who|what)\b"
)


_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s\[\]]{3,200}|[^\s@<>()\[\]:]{1,64}@[^\s@<>()\[\]]{1,64}\.[a-z]{2,10}")
_LINKED = re.compile(r"<https?://[^<>\s]{3,300}>")
"""Where a mail's text has what was a link, its address stands behind the words."""
_NOTE = re.compile(r"\[\d{1,3}\]|[<>()]|[\s|·•,;:-]+$")


def _only_addresses(line: str) -> bool:
    """Whether a line holds addresses and nothing else but their numbers or that of the page, of several also what they are."""
    rest, found = _ADDRESS.subn(" ", line)
    words = _NOTE.sub(" ", rest).split()
    paged = len(words) == 1 and words[0].isdecimal() and len(words[0]) <= LONGEST_NUMBER
    return found > 0 and (not words or paged or (found > 1 and len(words) <= 3 and words[0][0].isupper()))


LONGEST_NUMBER = 4


def _only_labels(line: str) -> bool:
    """Whether the line is made of labels alone, with or without something between them ("Share | Tweet")."""
    at, labels = _end_of(_BETWEEN, line, 0), 0
    while at < len(line):
        label = _LABEL.match(line, at)
        after = line[label.end() : label.end() + 1] if label else ""
        if label is None or (after.isalnum() and not after.isupper()):
            return False
        at, labels = _end_of(_BETWEEN, line, label.end()), labels + 1
    return labels > 0


def _end_of(pattern: re.Pattern[str], line: str, at: int) -> int:
    found = pattern.match(line, at)
    return found.end() if found else at


def rule_of_rows(written: str) -> str | None:
    """The rule that says a paragraph is not the article: of it as a whole, or where each of its rows is one, of the first."""
    if rule := boilerplate_rule(written):
        return rule
    rows = written.splitlines()
    rules = [boilerplate_rule(row) for row in rows] if 1 < len(rows) <= MOST_ROWS else []
    return rules[0] if rules and all(rules) else None


def boilerplate(text: str, found: Sequence[Paragraph]) -> list[Aside]:
    """The paragraphs of ``text`` that are not the article, each with the rule that says so."""
    asides = []
    for p in found:
        if p.end - p.start > LONGEST:
            continue
        written = text[p.body if p.bullet else p.start : p.end]
        if rule := rule_of_rows(written):
            asides.append(Aside(Span(p.start, p.end), SetAside.BOILERPLATE, rule))
    taken = {a.span for a in asides}
    rest = [p for p in found if p.span not in taken]
    others = (*contents(text, found), *after_the_end(text, rest), *below_a_call(text, rest, asides), *back_matter(text, rest))
    return asides + [a for a in {a.span: a for a in others}.values() if a.span not in taken]
