"""One question on its way through an index: what is looked for, where, what is found and how well it answers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

import numpy as np

from embeddings.errors import QuestionError
from embeddings.index.generation import Generation
from embeddings.models.encoder import NAME as ENCODER
from embeddings.models.protocols import Encoder, Reranker
from qa import names
from qa.aim import aim, respelt
from qa.answer import Excerpt, Searched
from qa.carried import TURNS, carried
from qa.confidence import TYPICAL, Signals, confidence, lacking, missing, unread
from qa.directory import Entry, entries
from qa.excerpt import NEAR_BEST, same_statement
from qa.followup import asks_only_for_more, lent, resolved
from qa.phrases import held, holds, phrases
from qa.question import Filters, checked
from qa.quote import span_of
from qa.rerank import MOST, Scored, rank, read
from qa.retrieve import DEPTH, Candidates, Floats, Rows, candidates, evidence, likeness, weigh
from qa.sources import Sources, flat, plain
from qa.years import absent, known, tells_of_others, without_sources, years

MENTIONS = 2_000
"""Most passages that are looked through for a phrase in quotation marks."""

APART = 4
"""Of no more phrases than these each may stand in another sentence of an article; of more, one sentence has to hold all."""

_NOTHING = re.compile(
    r"(?:(?:who|what|where|when|why|how|which|whose|is|are|was|were|do|does|did|it|this|that|they|he|she|we|i|you|and|or|but|so|then|"
    r"about|of|to|for|the|a|an|thanks?|hello|hi|hey|please|ok|okay|bye)\b\W*)+",
    re.IGNORECASE,
)
"""A question of such words only ("Who are you?") names nothing that an article could answer."""

HISTORY = 0.5
"""Weight of a follow-up with the subject of the earlier question added, against 1 for the follow-up as it was asked."""


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


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """What is looked for, and where.

    Attributes:
        words: what is looked for: the question, without the author or article that it names as its source.
        terms: the same with acronyms and long forms side by side, as the index of terms is asked. The models are not:
            a long form that is not in the passages only blurs the question's vector.
        forms: the acronyms and long forms, each with the other form: a passage is read with the one that it has.
        shown: passages that were quoted before, when more is asked for.
        asked: the question as a reranker reads it that reads the author of an article as well.
        quoted: phrases that have to stand in what is found.
        rows: passages that may answer; None for all.
        bare: the question without what history added, where it added anything.
        added: the words that history added.
        holding: the passages that hold all phrases in quotation marks; when none does, those that hold one of them, in articles
            whose passages and title hold them all; None when there are no such phrases.
    """

    words: str
    terms: str
    asked: str
    quoted: tuple[str, ...]
    rows: Rows | None
    bare: str | None = None
    added: str | None = None
    holding: Rows | None = None
    forms: names.Forms = ()
    shown: frozenset[int] = frozenset()

    def for_reranker(self, reranker: Reranker) -> str:
        """The question as this reranker reads it."""
        return self.asked if reranker.reads_author else self.words


def scope(view: View, typed: str, filters: Filters, earlier: Sequence[str] = ()) -> tuple[Query, Searched]:
    """What to look for and where, from a question, its filters and the questions before it, oldest first.

    Raises:
        FilterUnknown: when a filter names an article or an author that is not there.
    """
    generation = view.generation
    selected = filters.selected(view.directory)
    elsewhere = partial(_elsewhere, view)
    typed, again, earlier = _repeated(typed, earlier)
    *earlier, typed = (respelt(turn, view.sources, generation.unknown, elsewhere) for turn in (*earlier[-TURNS:], typed))
    question, added = resolved(typed, earlier)
    words = asked = question
    bare = typed if added else None
    follow_up = carried(typed, earlier, view.sources, elsewhere) if earlier else None
    aimed = follow_up.aim if follow_up else None if added else aim(question, view.sources, elsewhere)
    of: Collection[int] = ()
    if aimed is not None:
        within = None if selected is None else set(selected)
        meant = [number for number in aimed.articles if within is None or number in within]
        if meant:
            selected, words = meant, aimed.question
            asked, bare = aimed.whole, follow_up.bare if follow_up else None
            if follow_up and bare is None:
                added = lent(words, typed)
            # An op-ed names neither its author nor its title: in quotation marks or not, they say whose words are asked for.
            of = meant
    rows = None if selected is None else view.rows(selected)
    searched = Searched(
        len(generation.articles) if selected is None else len(selected),
        len(generation.passages) if rows is None else len(rows),
        filters.to_dict(),
    )
    wanted = (phrase for phrase in phrases(question) if phrase in words)
    quoted = tuple(p for p in wanted if not (view.sources.wrote(p, of) or view.sources.entitled(p, of)))
    # Mostly one text, and looking through the words of all articles takes its time.
    spelt = {text: names.respelled(generation, text, view.sources.words) for text in {words, asked}}
    words, asked = spelt[words], spelt[asked]
    both = names.forms(generation, words)
    if again:
        added = " ".join(filter(None, (added, lent(typed, "")))) or None
    query = Query(words, names.paired(words, both), asked, quoted, rows, bare, added, forms=both)
    return replace(query, holding=_holding(view, query)), searched


def _repeated(typed: str, earlier: Sequence[str]) -> tuple[str, bool, Sequence[str]]:
    """The question, whether it is the one before it once more, because nothing but more is asked for, and those before that."""
    before = [turn for turn in earlier if not asks_only_for_more(turn)]
    if not asks_only_for_more(typed):
        return typed, False, before
    while before:
        last = before.pop()
        with suppress(QuestionError):
            return checked(last), True, before
    return typed, False, before


def unshown(view: View, query: Query, quoted: Iterable[Excerpt]) -> Query:
    """The same without the passages that were quoted before, wherever they stand in their article by now."""
    generation, numbers = view.generation, {entry.id: entry.number for entry in view.directory}
    said: dict[int, list[str]] = {}
    for one in quoted:
        if (number := numbers.get(one.article.id)) is not None:
            said.setdefault(number, []).append(one.text)
    shown = (r for number, texts in said.items() for r in generation.rows(number) if any(generation.text(r) in t for t in texts))
    return replace(query, shown=frozenset(shown))


def _holding(view: View, query: Query) -> Rows | None:
    """See `Query.holding`."""
    if not query.quoted:
        return None
    generation = view.generation
    found, _ = generation.match(" ".join(query.quoted), MENTIONS, query.rows)
    rows = sorted(found.tolist())
    mentions = [row for row in rows if all(holds(generation.text(row), phrase) for phrase in query.quoted)]
    if not mentions and 1 < len(query.quoted) <= APART:
        some = {row: which for row in rows if (which := held(generation.text(row), query.quoted))}
        article = {row: int(generation.passages.article[row]) for row in some}
        known = {number: held(generation.articles[number].title or "", query.quoted) for number in set(article.values())}
        for row, which in some.items():
            known[article[row]] |= which
        mentions = [row for row in some if len(known[article[row]]) == len(set(query.quoted))]
    return np.array(mentions, dtype=np.int64)


def _elsewhere(view: View, name: str, articles: Sequence[int]) -> bool:
    """Whether a name, as it was typed, stands in the text or the title of other articles than these.

    One typed in small letters may be a common word: then it also counts where it is one, whoever wrote that.
    """
    typed, own = plain(name)[0], frozenset(articles)
    spelt = r"\s+".join(map(re.escape, typed.split()))
    pattern = rf"(?<!\w){spelt}(?!\w)"
    written = re.compile(pattern, re.IGNORECASE if typed.islower() or typed.isupper() else re.NOFLAG)
    common = re.compile(pattern)
    rows, _ = view.generation.match(name, MENTIONS)
    for row in rows.tolist():
        number = int(view.generation.passages.article[row])
        text = f"{view.directory[number].title or ''}\n{view.generation.text(row)}"
        line = text if text.isascii() else plain(text)[0]
        if written.search(line) if number not in own else typed.islower() and common.search(line):
            return True
    # What was not looked through may hold it.
    return len(rows) == MENTIONS


def unheld(view: View, query: Query) -> str | None:
    """The first phrase in quotation marks that no passage holds where was looked; None when each stands somewhere."""
    for phrase in query.quoted:
        rows, _ = view.generation.match(phrase, MENTIONS, query.rows)
        # What was not looked through may hold it.
        if len(rows) < MENTIONS and not any(holds(view.generation.text(row), phrase) for row in rows.tolist()):
            return phrase
    return None


def look(view: View, vector: Floats, query: Query) -> Candidates:
    """The passages worth reading closely, best first."""
    if query.holding is None:
        looked = candidates(view.generation, vector, query.terms, query.rows, DEPTH + len(query.shown))
    else:
        looked = weigh(view.generation, vector, query.terms, query.holding)
    return _unsaid(view, query, looked) if query.shown else looked


def _unsaid(view: View, query: Query, looked: Candidates) -> Candidates:
    """As many candidates as are read, without those that were quoted before or state the same."""
    kept: list[int] = []
    for at, row in enumerate(looked.rows.tolist()):
        if not _said(view, query, row):
            kept.append(at)
            if len(kept) == MOST:
                break
    return Candidates(looked.rows[kept], looked.score[kept])


def _said(view: View, query: Query, row: int) -> bool:
    """Whether a passage was quoted before, or states the same as one that was."""
    text = view.generation.text(row)
    return row in query.shown or any(same_statement(text, view.generation.text(other)) for other in query.shown)


def _may_be_quoted(view: View, query: Query, row: int) -> bool:
    """Whether a passage holds what stands in quotation marks, where anything does, and says what was not quoted before."""
    return (query.holding is None or row in query.holding) and not _said(view, query, row)


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
    return Found(query, vector if encoder.name == ENCODER else None, scored, wanted, yearless) if scored else None


def _yearless(view: View, wanted: frozenset[str], scored: Sequence[Scored]) -> dict[int, float]:
    """By row the share of the years that its article does not know; nothing when none is wanted."""
    article = view.generation.passages.article
    return {item.row: absent(wanted, view.years(int(article[item.row]))) for item in scored} if wanted else {}


def ranked(view: View, encoder: Encoder, reranker: Reranker, query: Query, count: int, depth: int) -> list[tuple[Scored, float]]:
    """The ``count`` best passages, each with its confidence: the first ``depth`` are read, the others follow by the evidence."""
    vector = vector_of(encoder, query)
    looked = look(view, vector, query) if query.quoted or count <= depth else _wide(view, vector, query, count)
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


def _wide(view: View, vector: Floats, query: Query, count: int) -> Candidates:
    return candidates(view.generation, vector, query.terms, query.rows, depth=count)


def signals(view: View, found: Found, row: int) -> Signals:
    """What speaks for one of the passages that were read."""
    generation = view.generation
    around = _context(generation, row)
    other = tells_of_others(found.years, generation.text(row), _beside(generation, row))
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
    return view.sources.words.issuperset(re.findall(r"\w+", flat(term).removesuffix("'s")))


def _nowhere(generation: Generation, term: str) -> bool:
    words = re.findall(r"\w+", term)
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
