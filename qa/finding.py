"""One query on its way through an index: what is found and how well it answers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from embeddings.index.generation import Generation
from embeddings.models.encoder import NAME as ENCODER
from embeddings.models.protocols import Encoder, Reranker
from qa import names
from qa.answer import SourceState
from qa.confidence import TYPICAL, Signals, confidence, lacking, missing, unread, without_prefix
from qa.excerpt import NEAR_BEST, same_statement
from qa.followup import asks_only_for_more
from qa.query import Query
from qa.quote import span_of, state_of
from qa.rerank import MOST, Scored, rank, read
from qa.retrieve import DEPTH, Candidates, Floats, candidates, evidence, likeness, weigh
from qa.sources import flat
from qa.view import View
from qa.years import absent, tells_of_others, without_sources, years

_NOTHING = re.compile(
    r"(?:(?:who|what|where|when|why|how|which|whose|is|are|was|were|do|does|did|it|this|that|they|he|she|we|i|you|and|or|but|so|then|"
    r"about|of|to|for|the|a|an|thanks?|hello|hi|hey|please|ok|okay|bye)\b\W*)+",
    re.IGNORECASE,
)
"""A question of such words only ("Who are you?") names nothing that an article could answer."""

HISTORY = 0.5
"""Weight of a follow-up with the subject of the earlier question added, against 1 for the follow-up as it was asked."""


def look(view: View, vector: Floats, query: Query) -> Candidates:
    """The passages worth reading closely, best first."""
    return _admitted(view, query, _looked(view, vector, query, DEPTH + len(query.shown)), MOST)


def _looked(view: View, vector: Floats, query: Query, depth: int) -> Candidates:
    if query.holding is None:
        return candidates(view.generation, vector, query.terms, query.rows, depth)
    return weigh(view.generation, vector, query.terms, query.holding)


def _admitted(view: View, query: Query, looked: Candidates, count: int) -> Candidates:
    """The ``count`` first of the candidates that may be quoted; no more are looked at, since a file may have to be hashed."""
    if not (query.shown or query.fresh):
        return looked
    kept: list[int] = []
    for at, row in enumerate(looked.rows.tolist()):
        if _admits(view, query, row):
            kept.append(at)
            if len(kept) == count:
                break
    return Candidates(looked.rows[kept], looked.score[kept])


def _admits(view: View, query: Query, row: int) -> bool:
    """Whether a passage, and what states the same, was not quoted before, and its file is as it was where that is asked."""
    text = view.generation.text(row)
    said = row in query.shown or any(same_statement(text, view.generation.text(other)) for other in query.shown)
    return not said and (not query.fresh or state_of(view.generation, row) is SourceState.CURRENT)


def _may_be_quoted(view: View, query: Query, row: int) -> bool:
    """Whether a passage holds what stands in quotation marks, where anything does, and is admitted."""
    return (query.holding is None or row in query.holding) and _admits(view, query, row)


def vector_of(encoder: Encoder, query: Query) -> Floats:
    """The question's vector; a follow-up's leans to what is asked now, and half as much to what it was asked after."""
    full: Floats = encoder.encode_questions([query.words])[0]
    if query.bare is None:
        return full
    mixed: Floats = encoder.encode_questions([query.bare])[0] + HISTORY * full
    mixed /= np.linalg.norm(mixed)
    return mixed


@dataclass(frozen=True, slots=True)
class Found:
    """What was read closely, and the evidence beside it.

    Attributes:
        query: what was looked for.
        vector: the question's, shape ``(dimension,)``; None from an encoder that confidence was not fitted to.
        scored: what may be quoted, best first.
        years: that the question names.
        yearless: by row of what was read, the share of the question's years that its article does not know, 0 to 1.
    """

    query: Query
    vector: Floats | None
    scored: tuple[Scored, ...]
    years: frozenset[str] = frozenset()
    yearless: Mapping[int, float] = field(default_factory=dict)


def find(view: View, encoder: Encoder, reranker: Reranker, query: Query) -> Found | None:
    """Look, and read the most promising closely; None when there is nothing at all, or nothing was asked for."""
    if asks_only_for_more(query.words) or (query.rows is None and _NOTHING.fullmatch(query.words)):
        return None
    vector = vector_of(encoder, query)
    generation = view.generation
    scored = read(
        generation,
        reranker,
        query.for_reranker(reranker),
        look(view, vector, query),
        partial(evidence, generation, vector, query.terms),
        partial(_may_be_quoted, view, query),
        query.forms,
    )
    # A follow-up with a year of its own is not about that of the question before.
    wanted = years(query.bare or "") or years(query.words)
    yearless = _yearless(view, wanted, scored)
    # Whoever asks about 2022 is not served by an article that knows of no 2022, when another one does.
    least = min(yearless.values(), default=0.0)
    scored = tuple(item for item in scored if yearless.get(item.row, 0.0) == least)
    # Nor by a sentence about 2024 below another. When the best is one, all stay, and silence has its reason.
    if scored and not _of_other_years(generation, wanted, scored[0].row):
        scored = tuple(item for item in scored if not _of_other_years(generation, wanted, item.row))
    return Found(query, vector if encoder.name == ENCODER else None, scored, wanted, yearless) if scored else None


def _yearless(view: View, wanted: frozenset[str], scored: Sequence[Scored]) -> dict[int, float]:
    """By row the share of the years that its article does not know; nothing when none is wanted."""
    article = view.generation.passages.article
    return {item.row: absent(wanted, view.years(int(article[item.row]))) for item in scored} if wanted else {}


def _of_other_years(generation: Generation, wanted: frozenset[str], row: int) -> bool:
    return bool(wanted) and tells_of_others(wanted, generation.text(row), _beside(generation, row))


def ranked(view: View, encoder: Encoder, reranker: Reranker, query: Query, count: int, depth: int) -> list[tuple[Scored, float]]:
    """The ``count`` best passages, each with its confidence: the first ``depth`` are read, the others follow by the evidence."""
    vector = vector_of(encoder, query)
    wide = _looked(view, vector, query, DEPTH if count <= depth else count)
    looked = _admitted(view, query, wide, max(count, depth))
    close = looked.first(depth)
    beyond = close.score - close.score[:1]
    near = rank(view.generation, reranker, query.for_reranker(reranker), close.rows, beyond, query.forms)
    floor, sure = (near[-1].score, min(item.sure for item in near)) if near else (0.0, 0.0)
    rest = zip(looked.rows[depth:count].tolist(), looked.score[depth:count].tolist(), strict=True)
    first = float(looked.score[depth]) if len(looked) > depth else 0.0
    below = [(row, score - first - 1.0) for row, score in rest]
    best = [*near, *(Scored(row, floor + step, sure + step) for row, step in below)][:count]
    if encoder.name != ENCODER:
        return [(item, unread(item.sure)) for item in best]
    alike = likeness(view.generation, vector, np.array([item.row for item in best], dtype=np.int64))
    return [(item, unread(item.sure, float(like))) for item, like in zip(best, alike, strict=True)]


def signals(view: View, found: Found, row: int) -> Signals:
    """What speaks for one of the passages that were read."""
    generation = view.generation
    around = _context(generation, row)
    other = _of_other_years(generation, found.years, row)
    numbers, capitals = missing(names.fitting(found.query.words, found.query.forms, around), around)
    return Signals(
        logit=next(item.sure for item in found.scored if item.row == row),
        likeness=TYPICAL if found.vector is None else float(likeness(generation, found.vector, np.array([row]))[0]),
        numbers=numbers,
        names=capitals,
        strange=float(_strange(view, found.query.words)),
        years=max(found.yearless.get(row, 0.0), float(other)),
    )


def not_found(view: View, found: Found, threshold: float) -> str | None:
    """The one name or number of the question that is why nothing is quoted, as it was typed; None when there is no such one.

    It is missing around every passage that fits (within `NEAR_BEST` of the best one), nothing else is, and it either
    stands nowhere in the index or one of these passages would have been quoted but for it.
    """
    best = found.scored[0]
    close = [item.row for item in found.scored if item.score >= best.score - NEAR_BEST]
    around = [_context(view.generation, row) for row in close]
    absent = [lacking(names.fitting(found.query.words, found.query.forms, text), text) for text in around]
    terms = [term for term in absent[0] if all(term in others for others in absent)]
    if len(terms) != 1:
        return None
    otherwise = max(
        confidence(replace(signals(view, found, row), numbers=0.0, names=0.0, strange=0.0, years=0.0)) for row in close
    )
    return terms[0] if _nowhere(view.generation, terms[0]) or otherwise >= threshold else None


def _strange(view: View, question: str) -> bool:
    """Whether the question has numbers or names, and none of them stands anywhere in the index, nor is an author's."""
    named = lacking(question, "")
    return bool(named) and all(_nowhere(view.generation, term) and not _of_author(view, term) for term in named)


def _of_author(view: View, term: str) -> bool:
    return view.sources.words.issuperset(re.findall(r"\w+", flat(without_prefix(term)).removesuffix("'s")))


def _nowhere(generation: Generation, term: str) -> bool:
    words = re.findall(r"\w+", without_prefix(term))
    # "CTD" stands where "CTDs" do.
    words += [f"{word}s" for word in words if word.isupper()]
    return all(generation.unknown(word) for word in words)


def _context(generation: Generation, row: int) -> str:
    """Where a number or a name of the question may stand and still count: title, author, date, heading, the sentences around."""
    article = generation.articles[int(generation.passages.article[row])]
    return "\n".join(part for part in (_beside(generation, row), article.author, article.date) if part)


def _beside(generation: Generation, row: int) -> str:
    """Title, heading and the sentences around a passage, with it."""
    number = int(generation.passages.article[row])
    article, rows, heading = generation.articles[number], generation.rows(number), generation.heading(row)
    around = span_of(generation, max(row - 1, rows.start), min(row + 1, rows.stop - 1))
    parts = [article.title, heading and heading.of(article.text), without_sources(around.of(article.text))]
    return "\n".join(part for part in parts if part)
