"""Which words of a quotation are words of the question: spans into the text, so that the text is never altered."""

from __future__ import annotations

import re
import unicodedata

from embeddings.articles.article import Span

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")

# Words that are in every question and every text: marking them tells nobody why a sentence was chosen.
_COMMON_TEXT = """
    a about after all also an and any are as at be been before being but by can could did do does during for from had
    has have how i if in into is it its many may more most much no not of off on or our out over should so some such than that
    the their them then there these they this those to under up was we were what when where which who whom whose why
    will with would you your
"""
_COMMON = frozenset(_COMMON_TEXT.split())
_ENDINGS = ("ations", "ation", "ingly", "ings", "ing", "edly", "ies", "ied", "es", "ed", "ly", "s")
_SHORTEST_STEM = 4


def stem(word: str) -> str:
    """A word folded for comparison only: compatibility forms, case and accents gone, a common English ending cut."""
    folded = unicodedata.normalize("NFKD", word).casefold()
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    folded = folded.replace("’", "'").removesuffix("'s")
    if not folded.isalpha():
        return folded
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST_STEM:
            folded = folded.removesuffix(ending)
            break
    return folded.removesuffix("e") if len(folded) > _SHORTEST_STEM else folded


def shared_words(question: str, text: str) -> tuple[Span, ...]:
    """The words of ``text`` that the question also has, as spans in order.

    >>> [text[s.start:s.end] for text in ["Attacks rose in 2024."] for s in shared_words("How many attacks in 2024?", text)]
    ['Attacks', '2024']
    """
    wanted = {stem(m.group()) for m in _WORD.finditer(question) if m.group().casefold() not in _COMMON}
    return tuple(Span(m.start(), m.end()) for m in _WORD.finditer(text) if stem(m.group()) in wanted)
