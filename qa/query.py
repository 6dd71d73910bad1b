"""What is looked for, and where: from a question, its filters and the conversation before it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from embeddings.errors import QuestionError
from embeddings.models.protocols import Reranker
from qa import names
from qa.aim import aim, respelt
from qa.answer import Excerpt, Searched
from qa.carried import TURNS, carried
from qa.followup import asks_only_for_more, lent, resolved
from qa.phrases import held, holds, phrases
from qa.question import Filters, checked
from qa.retrieve import Rows
from qa.sources import plain
from qa.view import View

MENTIONS = 2_000
"""Most passages that are looked through for a phrase in quotation marks."""

APART = 4
"""Of no more phrases than these each may stand in another sentence of an article; of more, one sentence has to hold all."""


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """What is looked for, and where.

    Attributes:
        words: what is looked for: the question, without the author or article that it names as its source.
        terms: the same with acronyms and long forms side by side, as the index of terms is asked. The models are not:
            a long form that is not in the passages only blurs the question's vector.
        forms: the acronyms and long forms, each with the other form: a passage is read with the one that it has.
        shown: passages that were quoted before, when more is asked for.
        fresh: whether only articles may answer whose file has not changed since it was indexed.
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
    fresh: bool = False

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
    query = Query(words, names.paired(words, both), asked, quoted, rows, bare, added, forms=both, fresh=filters.fresh_only)
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
