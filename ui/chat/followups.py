"""Other questions that the collection can answer: headings of the quoted articles and the visitor's own earlier questions.

Nothing here is written by the program. A heading is offered only when the collection quotes something for it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from ui.chat.collection import Shelves
from ui.chat.state import Conversation, Turn

MOST = 4
TRIED = 6
"""Headings that are tried for one turn, so that the cost of a suggestion stays bounded."""
LONGEST = 120
KNOWN = 4_096


class Followups:
    """Finds what else could be asked; remembers which headings answer. Safe for threads."""

    def __init__(self, shelves: Shelves) -> None:
        self.shelves = shelves
        self._lock = threading.Lock()
        self._answers: OrderedDict[tuple[int, str], bool] = OrderedDict()

    def after(self, turn: Turn, conversation: Conversation) -> tuple[str, ...]:
        """At most `MOST` questions: headings of the quoted articles first, then earlier questions, nothing asked twice."""
        asked = {turn.question.casefold()}
        found: list[str] = []
        articles = dict.fromkeys(excerpt.article.id for excerpt in (*turn.answer.excerpts, *turn.answer.nearest))
        headings = (" ".join(heading.split()) for id in articles for heading in self.shelves.headings(id))
        candidates = [heading for heading in dict.fromkeys(headings) if 0 < len(heading) <= LONGEST]
        for heading in candidates[:TRIED]:
            if heading.casefold() not in asked and self._answered(heading):
                found.append(heading)
                asked.add(heading.casefold())
        for earlier in reversed(conversation.turns):
            if earlier.answer.answered and earlier.question.casefold() not in asked:
                found.append(earlier.question)
                asked.add(earlier.question.casefold())
        return tuple(found[:MOST])

    def _answered(self, heading: str) -> bool:
        key = (self.shelves.collection.generation.number, heading)
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
                return self._answers[key]
        answered = self.shelves.collection.ask(heading, k=1).answered
        with self._lock:
            self._answers[key] = answered
            while len(self._answers) > KNOWN:
                self._answers.popitem(last=False)
        return answered
