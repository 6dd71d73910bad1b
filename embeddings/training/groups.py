"""What the judge is trained on: groups of a question and a few texts, each with what is known about it.

Where the labels come from:

- a sentence touched by a gold span answers its question; near sentences of the same article and of others, in which the
  short answer does not stand, do not;
- a question that was written to fool (SQuAD 2.0's unanswerable ones: false presupposition, another entity, a negation, an
  antonym) is not answered by the nearest sentences of its own paragraph;
- a near miss of the written articles is not answered by the sentences that tempt most, nor by others near it;
- a counterfactual is not answered by the sentence that answered the question it was made from;
- two questions asked at once are not answered by what answers one of them;
- what answers a question does not answer the same question asked of another author;
- what an article names in one sentence only is said there, and not in a copy of that sentence that names something else;
- a heading, a byline, or the question itself set as a heading promises and does not answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from embeddings.models.judge import reading
from embeddings.training.corpora import Question, Sentence, Set
from embeddings.training.counterfactuals import Kind, Terms, counterfactuals, terms
from embeddings.training.near import Near
from embeddings.training.topics import asked, exchanged, subject, topics
from embeddings.training.variants import varied
from embeddings.training.voices import asked_of, asks_of, said_about

_Any = TypeVar("_Any")

UNKNOWN = -1.0
"""No label: the answer output learns nothing from this text."""

VARIED = 0.3
"""Share of questions asked in another way, whatever their label."""

IN_CONTEXT = 0.85
"""Share of texts that come with the sentence before them, whatever their label."""

TITLED = 0.8
"""Share of groups whose texts all come after the title of their article; some articles have none."""

BYLINED = 0.75
"""Share of groups whose texts all come with the byline of their article; all do when the question names an author."""

ASKED_OF, ASKED_OF_ANOTHER = 0.15, 0.12
"""Shares of the written questions with an answer that are asked of its author, and once more of another one."""

FEW = {Kind.NEGATION: 0.12, Kind.OPPOSITE: 0.6}
"""Counterfactuals of these kinds are kept with this probability only: they could be made of nearly every question."""


@dataclass(frozen=True, slots=True)
class Group:
    """One question and texts.

    Attributes:
        kind: what was made, for counting.
        ranked: whether the texts marked as gold should stand above the others.
        plain: the same texts as the zero-shot reranker reads them.
        gold: for each text, whether it should.
        answer: for each text 1 (answers), 0 (does not) or `UNKNOWN`.
        far: for each text, whether it comes from elsewhere, and nobody has read it against the question.
    """

    kind: str
    question: str
    texts: tuple[str, ...]
    plain: tuple[str, ...]
    gold: tuple[bool, ...]
    answer: tuple[float, ...]
    far: tuple[bool, ...]
    ranked: bool

    def only(self, rows: Sequence[int]) -> Group:
        """The same group with these of its texts, in this order."""
        return replace(
            self,
            texts=tuple(self.texts[i] for i in rows),
            plain=tuple(self.plain[i] for i in rows),
            gold=tuple(self.gold[i] for i in rows),
            answer=tuple(self.answer[i] for i in rows),
            far=tuple(self.far[i] for i in rows),
        )


@dataclass(frozen=True, slots=True)
class Item:
    """One text on its way into a group."""

    text: str
    plain: str
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
        thorough: whether every sentence that answers is marked, so that all others of the articles are known not to.
    """

    def __init__(
        self,
        data: Set,
        near: Near,
        vectors: Mapping[str, NDArray[np.float32]],
        random: Random,
        *,
        short: bool,
        whole: bool,
        thorough: bool = False,
    ) -> None:
        self._data, self._near, self._vectors, self._random = data, near, vectors, random
        self._short, self._whole, self._thorough = short, whole, thorough
        self._terms: dict[str, Terms] = {}
        self._titled = self._bylined = False

    def all(self) -> Iterator[Group]:
        """Every group of the set, in the order of its questions."""
        for question in self._data.questions:
            # One choice for all texts of a question: the title must not give away which of them answers.
            self._dress()
            if self._thorough:
                yield from self._written(question)
            elif question.answerable:
                yield from self._answered(question)
            else:
                yield self._unanswered(question)

    def topics(self, count: int) -> Iterator[Group]:
        """About ``count`` questions that only name something, from all articles alike."""
        found = [topic for sentences in self._data.articles.values() for topic in topics(sentences)]
        pools = {kind: sorted({term for _, term, name in found if name is kind}) for kind in (True, False)}
        for sentence, term, name in self._some(found, count):
            self._dress()
            other = exchanged(sentence.text, term, self._random.choice(pools[name]))
            wrong = [s for s in self._near.like(sentence, 4) if term.lower() not in s.text.lower()]
            items = [self._item(sentence, gold=True, answer=1.0 if subject(sentence, term) else UNKNOWN)]
            if other != sentence.text:
                items.append(self._item(replace(sentence, text=other)))
            items += [self._item(s) for s in self._some(wrong, 2)]
            question = asked(term, self._random, name=name)
            if sentence.author and self._bylined and self._random.random() < 0.4:
                question = said_about(term if name else f"the {term}", sentence.author, self._random)
            yield self._group("topic", question, items, ranked=len(items) > 1)

    def _dress(self, question: str = "", authors: Iterable[str] = ()) -> None:
        """Decide what all texts of the next group come with."""
        self._titled = self._random.random() < TITLED
        self._bylined = self._random.random() < BYLINED or any(asks_of(question, author) for author in authors)

    def _answered(self, question: Question) -> Iterator[Group]:
        within = self._data.within(question)
        gold = [s for s in within if question.is_gold(s)]
        if not gold:
            return
        first = max(gold, key=lambda s: sum(span.overlaps(s.span) for span in question.gold[s.article]))
        items = [self._item(first, gold=True, answer=1.0 if self._whole else UNKNOWN)]
        own = [s for s in self._nearest(question, 12) if self._wrong(question, s)]
        # What stands after the answer is read after it, and must not be taken for it.
        own = list(dict.fromkeys([*(s for s in own if s.before == first.text), *own]))
        items += [self._item(s) for s in self._some(own[:7], 3)]
        items += self._far(question, 1)
        if self._random.random() < 0.12:
            items.append(self._promise(question, first))
        yield self._group("answered", question.text, items, ranked=len(items) > 1)
        if self._whole:
            yield from self._counterfactuals(question, first)
            if self._random.random() < 0.05:
                yield self._two_at_once(question, first)

    def _written(self, question: Question) -> Iterator[Group]:
        """A question of the written articles, with what answers it or tempts, and the nearest of what does not."""
        own = self._data.within(question)
        gold = [s for s in own if question.is_gold(s)]
        kin = {s.author for a in question.articles for other in self._data.kin.get(a, ()) for s in self._data.articles[other][:1]}
        authors = {s.author for s in own} | kin
        self._dress(question.text, authors)
        text = question.text
        if gold and not any(asks_of(text, author) for author in authors):
            silent = sorted(kin - {s.author for s in gold})
            if silent and self._random.random() < ASKED_OF_ANOTHER:
                yield self._of_another(text, self._random.choice(silent), gold)
                self._dress()
            if self._random.random() < ASKED_OF:
                self._bylined = True
                author = self._random.choice(gold).author
                text = asked_of(text, author, self._random)
                gold = [s for s in gold if s.author == author]
        tempting = [s for s in own if any(span.overlaps(s.span) for span in question.tempting.get(s.article, ()))]
        items = [self._item(s, gold=True, answer=1.0) for s in self._some(gold, 2)] + [self._item(s) for s in tempting[:2]]
        others = [s for s in self._nearest(question, 12) if not question.is_gold(s) and s not in tempting]
        if not gold:
            chosen = self._some(others[:5], 1)
        else:
            chosen = [*others[:2], *self._some(others[2:9], 2), *[s for s in own if s.before == gold[0].text and s not in gold]]
        items += [self._item(s) for s in dict.fromkeys(chosen)]
        if gold:
            items += self._far(question, 1)
        yield self._group("written, answered" if gold else "written, near miss", text, items, ranked=bool(gold))

    def _of_another(self, text: str, author: str, gold: Sequence[Sentence]) -> Group:
        """A question asked of an author who does not answer it, with what answers it elsewhere."""
        self._bylined = True
        return self._group(
            "other author", asked_of(text, author, self._random), [self._item(s) for s in self._some(gold, 2)], ranked=False
        )

    def _unanswered(self, question: Question) -> Group:
        near = [s for s in self._nearest(question, 40) if s in self._data.within(question)] or list(self._data.within(question))
        fooling = [s for s in near if any(p in s.text for p in question.plausible)]
        chosen = [*fooling[:1], *[s for s in near if s not in fooling[:1]][:1]]
        return self._group("written to fool", question.text, [self._item(s) for s in chosen], ranked=False)

    def _counterfactuals(self, question: Question, gold: Sentence) -> Iterator[Group]:
        if gold.article not in self._terms:
            self._terms[gold.article] = terms(s.text for s in self._data.articles[gold.article])
        pool = self._terms[gold.article]
        around = f"{gold.title}. {gold.in_context}"
        found = [
            c
            for c in counterfactuals(question.text, around, around, pool, self._random)
            if self._random.random() < FEW.get(c.kind, 1.0)
        ]
        for made in self._some(found, 1):
            yield self._group(f"other {made.kind}", made.question, [self._item(gold)], ranked=False)

    def _two_at_once(self, question: Question, gold: Sentence) -> Group:
        other = self._random.choice([q for q in self._data.questions if q.answerable])
        asked = f"{question.text.rstrip('? ')}, and {other.text[:1].lower()}{other.text[1:]}"
        return self._group("part unanswered", asked, [self._item(gold)], ranked=False)

    def _promise(self, question: Question, gold: Sentence) -> Item:
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
        text = self._random.choice([*choices, gold.title] if gold.title else choices[:2])
        return Item(text, text)

    def _far(self, question: Question, count: int) -> list[Item]:
        articles = frozenset(question.gold) | ({question.passage[0]} if question.passage else set())
        found = [s for s in self._near.elsewhere(self._vectors[question.text], articles, 10) if self._wrong(question, s)]
        return [self._item(s, far=True) for s in self._some(found, count)]

    def _nearest(self, question: Question, k: int) -> list[Sentence]:
        articles = dict.fromkeys(a for own in question.articles for a in (own, *self._data.kin.get(own, ())))
        return self._near.of_articles(self._vectors[question.text], tuple(articles), k)

    def _wrong(self, question: Question, sentence: Sentence) -> bool:
        if question.is_gold(sentence):
            return False
        return not (self._short and any(_says(sentence.text, answer) for answer in question.answers))

    def _item(self, sentence: Sentence, *, gold: bool = False, answer: float = 0.0, far: bool = False) -> Item:
        return Item(*_shown(sentence, self._random, titled=self._titled, bylined=self._bylined), gold, answer, far)

    def _some(self, items: Sequence[_Any], count: int) -> list[_Any]:
        return self._random.sample(list(items), min(count, len(items)))

    def _group(self, kind: str, question: str, items: Sequence[Item], *, ranked: bool) -> Group:
        return Group(
            kind=kind,
            question=varied(question, self._random, VARIED),
            texts=tuple(item.text for item in items),
            plain=tuple(item.plain for item in items),
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
        titled, bylined = random.random() < TITLED, random.random() < BYLINED
        shown = [_shown(s, random, titled=titled, bylined=bylined) for s in random.sample(found, min(2, len(found)))]
        texts, plain = tuple(one[0] for one in shown), tuple(one[1] for one in shown)
        none = (False,) * len(texts)
        asked = varied(question.text, random, VARIED)
        groups.append(Group("unlabelled", asked, texts, plain, none, (0.0,) * len(texts), (True,) * len(texts), ranked=False))
    return groups


def _shown(sentence: Sentence, random: Random, *, titled: bool, bylined: bool) -> tuple[str, str]:
    """What the judge reads of a sentence, with the one before it or without, and what the zero-shot reranker reads of it."""
    before = sentence.before if random.random() < IN_CONTEXT else ""
    title, author = sentence.title if titled else "", sentence.author if bylined else ""
    return reading(title, author, before, sentence.text), sentence.titled if titled else sentence.text


def _says(text: str, answer: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(answer)}(?!\w)", text, re.IGNORECASE) is not None
