"""Is the one whose name stands over an article its subject, and not its author? Pure."""

from __future__ import annotations

import re

from embeddings.articles.names import is_name

_GOES_ON = re.compile(r"(?:^|\n)[ \t]*(?:(?:He|She)(?![\w’'])|(?:Q|Question)[:.] )")


def is_subject(name: str, text: str, start: int = 0) -> bool:
    """Whether the article is about the one whose name stands over it: an entry on a person, not an article by them.

    The end is not looked at, where articles introduce their authors. Where the article names somebody else of that surname,
    the surname alone says nothing. An article that begins with "She", or with a question, goes on about the one named above.
    """
    after = start or text.find(name) + len(name)
    if _GOES_ON.search(text[after : after + 300]):
        return True
    body = text[after : max(after, len(text) - min(600, len(text) // 4))]
    words = name.split()
    last = words[-1].rstrip(".")
    if name in body:
        return True
    before = re.finditer(rf"(?<!\w)([A-Z][\w’'-]+) {re.escape(last)}(?!\w)", body)
    if any(m[1] not in words and is_name(m[0]) for m in before):
        return False
    return len(re.findall(rf"(?<!\w){re.escape(last)}(?!\w)", body)) >= 3 or last in text[after : after + 200]
