"""What the judge is trained on: groups of a question and a few texts, each with what is known about it.

Where the labels come from:

- a sentence touched by a gold span answers its question; near sentences of the same article and of others, in which the
  short answer does not stand, do not;
- a question that was written to fool (SQuAD 2.0's unanswerable ones: false presupposition, another entity, a negation, an
  antonym) is not answered by the nearest sentences of its own paragraph;
- a counterfactual is not answered by the sentence that answered the question it was made from;
- two questions asked at once are not answered by what answers one of them;
- a heading, a byline, or the question itself set as a heading promises and does not answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from embeddings.training.corpora import Question, Sentence, Set
from embeddings.training.counterfactuals import Kind, Terms, counterfactuals, terms
from embeddings.training.near import Near
from embeddings.training.variants import varied

_Any = TypeVar("_Any")

UNKNOWN = -1.0
"""No label: the answer output learns nothing from this text."""

VARIED = 0.3
"""Share of questions asked in another way, whatever their label."""

IN_CONTEXT = 0.25
"""Share of texts that come with the sentence before them, whatever their label."""

TITLED = 0.65
"""Share of groups whose texts all come after the title of their article, as the program shows them when it ranks."""

FEW = {Kind.NEGATION: 0.12, Kind.OPPOSITE: 0.6}
"""Counterfactuals of these kinds are kept with this probability only: they could be made of nearly every question."""


@dataclass(frozen=True, slots=True)
class Group:
    """One question and texts.

    Attributes:
        kind: what was made, for counting.
        ranked: whether the texts marked as gold should stand above the others.
        gold: for each text, whether it should.
        answer: for each text 1 (answers), 0 (does not) or `UNKNOWN`.
        far: for each text, whether it comes from elsewhere, and nobody has read it against the question.
    """

    kind: str
    question: str
    texts: tuple[str, ...]
    gold: tuple[bool, ...]
    answer: tuple[float, ...]
    far: tuple[bool, ...]
    ranked: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One text on its way into a group."""

    text: str
    gold: bool = False
    answer: float = 0.0
    far: bool = False


class Maker:
    """Makes groups of one set.

    Args:
        data: the set, with only the questions and articles to be trained on.
        near: sentences of this set and of others.
        vectors: the vector of each question, by its text.
        short: whether ``answers`` are short strings, whose absence shows that a sentence does not answer.
        whole: whether one gold sentence is a whole answer (not so where several passages are needed).
    """

    def __init__(
        self, data: Set, near: Near, vectors: Mapping[str, NDArray[np.float32]], random: Random, *, short: bool, whole: bool
    ) -> None:
        self._data, self._near, self._vectors, self._random = data, near, vectors, random
        self._short, self._whole = short, whole
        self._terms: dict[str, Terms] = {}
        self._titled = False

    def all(self) -> Iterator[Group]:
        """Every group of the set, in the order of its questions."""
        for question in self._data.questions:
            # One choice for all texts of a question: the title must not give away which of them answers.
            self._titled = self._random.random() < TITLED
            if question.answerable:
                yield from self._answered(question)
            else:
                yield self._unanswered(question)

    def _answered(self, question: Question) -> Iterator[Group]:
        within = self._data.within(question)
        gold = [s for s in within if question.is_gold(s)]
        if not gold:
            return
        first = max(gold, key=lambda s: sum(span.overlaps(s.span) for span in question.gold[s.article]))
        items = [Item(self._shown(first), gold=True, answer=1.0 if self._whole else UNKNOWN)]
        own = [s for s in self._nearest(question, 12) if self._wrong(question, s)]
        items += [Item(self._shown(s, unless=gold)) for s in self._some(own[:7], 3)]
        items += self._far(question, 1)
        if self._random.random() < 0.12:
            items.append(Item(self._promise(question, first)))
        yield self._group("answered", question.text, items, ranked=len(items) > 1)
        if self._whole:
            yield from self._counterfactuals(question, first)
            if self._random.random() < 0.05:
                yield self._two_at_once(question, first)

    def _unanswered(self, question: Question) -> Group:
        near = [s for s in self._nearest(question, 40) if s in self._data.within(question)] or list(self._data.within(question))
        fooling = [s for s in near if any(p in s.text for p in question.plausible)]
        chosen = [*fooling[:1], *[s for s in near if s not in fooling[:1]][:1]]
        return self._group("written to fool", question.text, [Item(self._shown(s)) for s in chosen], ranked=False)

    def _counterfactuals(self, question: Question, gold: Sentence) -> Iterator[Group]:
        if gold.article not in self._terms:
            self._terms[gold.article] = terms(s.text for s in self._data.articles[gold.article])
        pool = self._terms[gold.article]
        shown = self._shown(gold)
        found = [
            c
            for c in counterfactuals(question.text, shown, gold.in_context, pool, self._random)
            if self._random.random() < FEW.get(c.kind, 1.0)
        ]
        for made in self._some(found, 1):
            yield self._group(f"other {made.kind}", made.question, [Item(shown)], ranked=False)

    def _two_at_once(self, question: Question, gold: Sentence) -> Group:
        other = self._random.choice([q for q in self._data.questions if q.answerable])
        asked = f"{question.text.rstrip('? ')}, and {other.text[:1].lower()}{other.text[1:]}"
        return self._group("part unanswered", asked, [Item(self._shown(gold))], ranked=False)

    def _promise(self, question: Question, gold: Sentence) -> str:
        """A heading or a byline that is near the question and says nothing."""
        heading = question.text.rstrip("? ")
        name = self._random.choice(("Maria Keller", "Abdul Rahman", "J. P. Osborne", "Lin Wei", "Staff Reporter"))
        choices = [
            question.text,
            heading,
            f"{gold.title}: {heading}",
            f"By {name}",
            f"{gold.title} | By {name} | {self._random.randint(1, 28)} March 2021",
        ]
        return self._random.choice([*choices, gold.title] if gold.title else choices[:2])

    def _far(self, question: Question, count: int) -> list[Item]:
        articles = frozenset(question.gold) | ({question.passage[0]} if question.passage else set())
        found = [s for s in self._near.elsewhere(self._vectors[question.text], articles, 10) if self._wrong(question, s)]
        return [Item(self._shown(s), far=True) for s in self._some(found, count)]

    def _nearest(self, question: Question, k: int) -> list[Sentence]:
        articles = [question.passage[0]] if question.passage else list(question.gold)
        return [s for article in articles for s in self._near.of_article(self._vectors[question.text], article, k)]

    def _wrong(self, question: Question, sentence: Sentence) -> bool:
        if question.is_gold(sentence):
            return False
        return not (self._short and any(_says(sentence.text, answer) for answer in question.answers))

    def _shown(self, sentence: Sentence, unless: Sequence[Sentence] = ()) -> str:
        """The sentence alone, or with the one before it, unless that one is among those given."""
        alone = self._random.random() >= IN_CONTEXT or any(s.text == sentence.before for s in unless)
        return (sentence.heading if self._titled else "") + (sentence.text if alone else sentence.in_context)

    def _some(self, items: Sequence[_Any], count: int) -> list[_Any]:
        return self._random.sample(list(items), min(count, len(items)))

    def _group(self, kind: str, question: str, items: Sequence[Item], *, ranked: bool) -> Group:
        return Group(
            kind=kind,
            question=varied(question, self._random, VARIED),
            texts=tuple(item.text for item in items),
            gold=tuple(item.gold for item in items),
            answer=tuple(item.answer for item in items),
            far=tuple(item.far for item in items),
            ranked=ranked,
        )


def unlabelled(
    questions: Sequence[Question], near: Near, vectors: Mapping[str, NDArray[np.float32]], count: int, random: Random
) -> list[Group]:
    """Questions with sentences from anywhere that nobody has read against them: only the reranker's scores are learnt."""
    groups = []
    for question in random.sample(list(questions), min(count, len(questions))):
        found = near.elsewhere(vectors[question.text], frozenset(question.gold), 12)
        titled = random.random() < TITLED
        texts = tuple(
            (s.heading if titled else "") + (s.in_context if random.random() < IN_CONTEXT else s.text)
            for s in random.sample(found, min(2, len(found)))
        )
        none = (False,) * len(texts)
        asked = varied(question.text, random, VARIED)
        groups.append(Group("unlabelled", asked, texts, none, (0.0,) * len(texts), (True,) * len(texts), ranked=False))
    return groups


def _says(text: str, answer: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", text, re.IGNORECASE) is not None
