"""A small collection with handmade answers, for tests of the page's logic that need no index and no models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from embeddings.articles.article import Article, Attribution, Fact
from embeddings.errors import FilterUnknown
from qa.answer import Answer, Citation, Excerpt, Searched, SourceState


def article(id: str, text: str, *, author: str | None = None, title: str | None = None, url: str | None = None) -> Article:
    def fact(value: str | None) -> Fact | None:
        return None if value is None else Fact(value, "handmade")

    found = Attribution(title=fact(title), author=fact(author), url=fact(url))
    return Article(id=id, path=f"articles/{id}", text=text, sha256=id.rjust(64, "0"), attribution=found)


def excerpt(source: Article, quote: str, *, confidence: float = 0.9, state: SourceState = SourceState.CURRENT) -> Excerpt:
    start = source.text.index(quote)
    place = f"line {source.text.count(chr(10), 0, start) + 1}"
    citation = Citation(source.author, source.title, source.publication, source.date, source.url, place, source.id)
    return Excerpt(source, start, start + len(quote), quote, 1.0, confidence, citation, state)


HARBOUR = article(
    "harbour.txt",
    "The harbour\n\nThe harbour opened in 1904. It was widened twice. Ships of 40 metres enter it.\n\n"
    "Nobody lives on the mole.\n",
    author="Ada Quay",
    title="The harbour",
    url="https://example.org/harbour",
)
BRIDGE = article("bridge.txt", "The bridge fell in 1911.\r\nIt was rebuilt\tin  stone.\n", author="Ben Arch")


def noted(quoted: Excerpt, *, speaker: str, notice: str) -> Excerpt:
    """The same quotation as somebody's reported words, of an article that an editor made a note to."""
    return replace(quoted, citation=replace(quoted.citation, quoted_in=speaker, notice=notice))


class Columns:
    def __init__(self, rows: Sequence[tuple[int, int, int]]) -> None:
        self.article, self.start, self.end = (list(column) for column in zip(*rows, strict=True)) if rows else ([], [], [])


class Manifest:
    created = "2026-01-02T03:04:05+00:00"


class Generation:
    manifest = Manifest()

    def __init__(self, articles: Sequence[Article], headings: Sequence[tuple[int, int, int]], number: int = 1) -> None:
        self.articles, self.headings, self.number = articles, Columns(headings), number

    def __len__(self) -> int:
        return 6


class Standin:
    """Quotes every sentence of its answers whose key word is in the question; silent otherwise."""

    def __init__(self) -> None:
        self.generation = Generation([HARBOUR, BRIDGE], [(0, HARBOUR.text.index("The harbour"), 11)])
        self.quotes = {
            "opened": [excerpt(HARBOUR, "The harbour opened in 1904.")],
            "harbour": [
                excerpt(HARBOUR, "Ships of 40 metres enter it."),
                excerpt(HARBOUR, "The harbour opened in 1904.", confidence=0.6),
            ],
            "bridge": [excerpt(BRIDGE, "The bridge fell in 1911."), excerpt(BRIDGE, "It was rebuilt\tin  stone.")],
        }

    def ask(
        self,
        question: str,
        *,
        k: int = 3,
        articles: Sequence[str] | None = None,
        **others: object,
    ) -> Answer:
        assert set(others) <= {"history", "authors", "since", "until", "fresh_only"}
        unknown = set(articles or ()) - {a.id for a in self.generation.articles}
        if unknown:
            raise FilterUnknown(f"no article {sorted(unknown)[0]!r} is indexed; see the list of articles")
        found = next((quotes for word, quotes in self.quotes.items() if word in question), [])
        found = [x for x in found if articles is None or x.article.id in articles][:k]
        filters = {"articles": list(articles)} if articles else {}
        nearest = () if found else (excerpt(HARBOUR, "Nobody lives on the mole.", confidence=0.1),)
        return Answer(question, bool(found), 0.9 if found else 0.1, tuple(found), nearest, Searched(2, 6, filters), 1)
