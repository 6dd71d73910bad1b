"""Answers and articles as plain text for a terminal. Pure: values in, text out."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from embeddings.articles.article import Article
from qa.answer import Answer, Citation, Excerpt, SourceState

SILENCE = "No passage answers this."
NOT_FOUND = "Not found in any passage that fits: “{term}”."

STALE = {
    SourceState.CHANGED: "the file has changed since it was indexed",
    SourceState.MISSING: "the file is gone since it was indexed",
}


def printable(text: str) -> str:
    """Text for a terminal: control characters that could move the cursor or hide text are shown as escapes.

    What is verbatim is in the JSON; a terminal must not be steered by an article.
    """
    return "".join(c if _is_harmless(c) else "\n" if c in "\r\u2028\u2029" else _escape(c) for c in text.replace("\r\n", "\n"))


def _is_harmless(character: str) -> bool:
    # Python calls no space but the usual one printable; a no-break or a thin one only takes room.
    return character.isprintable() or character == "\n" or unicodedata.category(character) == "Zs"


def _escape(character: str) -> str:
    return "\t" if character == "\t" else character.encode("unicode_escape").decode("ascii")


def citation(cited: Citation) -> str:
    """The line under a quote."""
    return printable(f"— {cited}")


def excerpt(number: int, quoted: Excerpt) -> str:
    """One numbered quote with its citation."""
    body = printable(quoted.text).replace("\n", "\n   ")
    lines = [
        f"{number}. {body}",
        f"   {citation(quoted.citation)}",
        f"   {printable(quoted.article.id)}:{quoted.start}-{quoted.end}",
    ]
    if quoted.source_state in STALE:
        lines.append(f"   Warning: {STALE[quoted.source_state]}")
    lines += [f"   also in: {printable(str(other))}" for other in quoted.also_in]
    return "\n".join(lines)


def answer(given: Answer) -> str:
    """All quotes of an answer, or that there are none and what was searched."""
    if given.answered:
        return "\n\n".join(excerpt(i, x) for i, x in enumerate(given.excerpts, start=1))
    missing = "" if given.not_found is None else f" {NOT_FOUND.format(term=printable(given.not_found))}"
    searched = f"{counted(given.searched.articles, 'article')}, {counted(given.searched.passages, 'passage')}"
    return f"{SILENCE}{missing} Searched: {searched}."


def counted(number: int, noun: str) -> str:
    """``1 article``, ``2 articles``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def article_table(articles: Sequence[Article]) -> str:
    """One line an article: id, author, title, date; what is unknown says so."""
    return "\n".join(
        printable("\t".join((a.id, a.author or "author unknown", a.title or "title unknown", a.date or "date unknown"))).replace(
            "\n", " "
        )
        for a in articles
    )
