"""One generation, and what is worked out from it once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from embeddings.index.generation import Generation
from qa.directory import Entry, entries
from qa.retrieve import Rows
from qa.sources import Sources
from qa.years import known


class View:
    """One generation, and what is worked out from it once. Safe for threads: what is made twice is the same."""

    def __init__(self, generation: Generation) -> None:
        self.generation = generation
        self._years: dict[int, frozenset[str]] = {}

    @cached_property
    def directory(self) -> tuple[Entry, ...]:
        """What is known of every article without reading a text."""
        return entries(self.generation)

    @cached_property
    def sources(self) -> Sources:
        """Authors and titles that a question may name."""
        return Sources(self.directory)

    def years(self, article: int) -> frozenset[str]:
        """The years that an article knows, with its title and its date."""
        if article not in self._years:
            one = self.generation.articles[article]
            self._years[article] = known("\n".join(part for part in (one.title, one.date, one.text) if part))
        return self._years[article]

    def rows(self, articles: Sequence[int]) -> Rows:
        """The passages of some articles, in the order of the index."""
        parts = [np.arange(r.start, r.stop, dtype=np.int64) for r in map(self.generation.rows, sorted(set(articles)))]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)
