"""What is known of every article of one generation without reading a text: enough to filter by, and to see who is meant."""

from __future__ import annotations

from dataclasses import dataclass

from embeddings.index.generation import Generation


@dataclass(frozen=True, slots=True)
class Entry:
    """One article: its number in the index, and what filters look at."""

    number: int
    id: str
    title: str | None
    author: str | None
    date: str | None


def entries(generation: Generation) -> tuple[Entry, ...]:
    """Every article of a generation, in the order of the index; a few microseconds an article."""

    def value(record: dict[str, object], name: str) -> str | None:
        fact = record[name]
        return str(fact["value"]) if isinstance(fact, dict) else None

    records = (generation.articles.record(number) for number in range(len(generation.articles)))
    return tuple(
        Entry(number, str(record["id"]), value(record, "title"), value(record, "author"), value(record, "date"))
        for number, record in enumerate(records)
    )
