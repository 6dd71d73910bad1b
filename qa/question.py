"""What was asked: its limits, and the filters that say which articles may answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from embeddings.errors import FilterUnknown, QuestionEmpty, QuestionError, QuestionTooLong, SettingInvalid
from qa.directory import Entry

MAX_CHARACTERS = 10_000
"""Longest question; checked before any tokeniser reads it."""

_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def checked(question: str) -> str:
    """The question without surrounding white space.

    Raises:
        QuestionEmpty: when nothing is left that could be looked for.
        QuestionTooLong: past `MAX_CHARACTERS`.
        QuestionError: when it holds a lone surrogate, which no tokeniser reads.
    """
    if len(question) > MAX_CHARACTERS:
        raise QuestionTooLong(f"the question has {len(question):,} characters; at most {MAX_CHARACTERS:,} are read: shorten it")
    stripped = question.strip()
    if not any(character.isalnum() for character in stripped):
        raise QuestionEmpty("the question is empty; ask with at least one word")
    if any("\ud800" <= character <= "\udfff" for character in stripped):
        raise QuestionError("the question holds half of a character (a lone surrogate); type it again")
    return stripped


@dataclass(frozen=True, slots=True)
class Filters:
    """Which articles may answer. None means all.

    Attributes:
        articles: ids.
        authors: names, compared without case.
        since, until: ISO 8601 dates, partial allowed, both included; an article without a date is left out by either.
        fresh_only: only articles whose file has not changed since it was indexed.
    """

    articles: tuple[str, ...] | None = None
    authors: tuple[str, ...] | None = None
    since: str | None = None
    until: str | None = None
    fresh_only: bool = False

    def __post_init__(self) -> None:
        for name, value in (("since", self.since), ("until", self.until)):
            if value is not None and not _DATE.fullmatch(value):
                raise SettingInvalid(f"{name} must be a date such as 2024, 2024-06 or 2024-06-30, not {value!r}")

    @property
    def any(self) -> bool:
        """Whether anything is filtered at all."""
        return self != Filters()

    def admits(self, article: Entry) -> bool:
        """Whether the article may answer (`fresh_only` is looked at later, at what was found)."""
        if self.articles is not None and article.id not in self.articles:
            return False
        if self.authors is not None and (article.author or "").casefold() not in {name.casefold() for name in self.authors}:
            return False
        if self.since is None and self.until is None:
            return True
        date = article.date
        if date is None:
            return False
        # A partial date stands for its whole year or month: compare as far as both go.
        after = self.since is None or date[: len(self.since)] >= self.since[: len(date)]
        before = self.until is None or date[: len(self.until)] <= self.until[: len(date)]
        return after and before

    def selected(self, articles: Sequence[Entry]) -> list[int] | None:
        """Numbers of the admitted articles, or None for all.

        Raises:
            FilterUnknown: when an id or an author is not there at all: a typing error must not look like silence.
        """
        if self.articles is None and self.authors is None and self.since is None and self.until is None:
            return None
        if self.articles is not None:
            missing = sorted(set(self.articles) - {article.id for article in articles})
            if missing:
                raise FilterUnknown(f"no article {missing[0]!r} in this index; 'inquote articles' lists them")
            named = set(self.articles)
            articles = [article for article in articles if article.id in named]
        if self.authors is not None:
            known = {(article.author or "").casefold() for article in articles}
            for name in self.authors:
                if not name or name.casefold() not in known:
                    raise FilterUnknown(f"no article by {name!r} in this index; 'inquote articles' lists the authors")
        by_others = Filters(None, self.authors, self.since, self.until, self.fresh_only)
        return [article.number for article in articles if by_others.admits(article)]

    def to_dict(self) -> dict[str, Any]:
        """Only what is set, as plain values."""
        values: dict[str, Any] = {
            "articles": list(self.articles) if self.articles is not None else None,
            "authors": list(self.authors) if self.authors is not None else None,
            "since": self.since,
            "until": self.until,
            "fresh_only": self.fresh_only or None,
        }
        return {name: value for name, value in values.items() if value is not None}
