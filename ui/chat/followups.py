"""Other questions that the collection can answer: headings of the quoted articles and the visitor's own earlier questions.

Nothing here is written by the program. A heading is offered only when the collection quotes something for it, asked as a click
on it asks: in the same conversation, with the same filters.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from embeddings.errors import QuestionError
from ui.chat import handlers
from ui.chat.collection import Shelves
from ui.chat.gate import Gate
from ui.chat.state import Conversation, Filters, Turn

MOST = 4
TRIED = 6
"""Headings that are tried for one turn, so that the cost of a suggestion stays bounded."""
LONGEST = 120
KNOWN = 4_096

Asked = tuple[int, str, Filters, tuple[tuple[str, Filters], ...]]
"""All that decides whether a heading answers: generation, heading, filters, and the turns that it is read together with."""


class Followups:
    """Finds what else could be asked; remembers which headings answer. Safe for threads.

    A heading is tried in a place of ``gate`` that no question wants: when there is none, it is not offered.
    """

    def __init__(self, shelves: Shelves, gate: Gate) -> None:
        self.shelves = shelves
        self.gate = gate
        self._lock = threading.Lock()
        self._answers: OrderedDict[Asked, bool] = OrderedDict()

    def after(self, turn: Turn, conversation: Conversation) -> tuple[str, ...]:
        """At most `MOST` questions: headings of the quoted articles first, then earlier questions, nothing asked twice."""
        asked = {turn.question.casefold()}
        found: list[str] = []
        articles = dict.fromkeys(excerpt.article.id for excerpt in (*turn.answer.excerpts, *turn.answer.nearest))
        headings = (" ".join(heading.split()) for id in articles for heading in self.shelves.headings(id))
        candidates = [heading for heading in dict.fromkeys(headings) if 0 < len(heading) <= LONGEST]
        for heading in candidates[:TRIED]:
            if heading.casefold() not in asked and self._answered(heading, turn.filters, conversation):
                found.append(heading)
                asked.add(heading.casefold())
        for earlier in reversed(conversation.turns):
            if earlier.answer.answered and earlier.question.casefold() not in asked:
                found.append(earlier.question)
                asked.add(earlier.question.casefold())
        return tuple(found[:MOST])

    def _answered(self, heading: str, filters: Filters, conversation: Conversation) -> bool:
        before = tuple((turn.question, turn.filters) for turn in conversation.turns[-handlers.HISTORY :])
        key = (self.shelves.collection.generation.number, heading, filters, before)
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
                return self._answers[key]
        with self.gate.spare() as free:
            if not free:
                return False
            answered = self._quotes(heading, filters, conversation)
        with self._lock:
            self._answers[key] = answered
            while len(self._answers) > KNOWN:
                self._answers.popitem(last=False)
        return answered

    def _quotes(self, heading: str, filters: Filters, conversation: Conversation) -> bool:
        try:
            return handlers.ask(self.shelves.collection, conversation, heading, filters, k=1).answer.answered
        except QuestionError:  # a heading of signs only, or a filter that names what a newer generation does not hold
            return False
