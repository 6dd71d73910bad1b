"""What one visitor's conversation is: questions and their answers, kept on the server, and references into it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from embeddings.errors import InquoteError
from qa.answer import Answer, Excerpt

MAX_TURNS = 100
"""Turns that are kept; the oldest go first. A conversation is held in memory for each visitor."""


class ReferenceUnknown(InquoteError):
    """A quotation was asked for that this conversation does not hold."""


class Shelf(StrEnum):
    """Which list of an answer a quotation stands in."""

    EXCERPTS = "excerpts"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True)
class Reference:
    """One quotation of one conversation: turn and position both count from 1."""

    turn: int
    shelf: Shelf
    position: int


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person limited a question to."""

    articles: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    fresh_only: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """One question, its answer, and the filters it was asked with."""

    number: int
    question: str
    answer: Answer
    filters: Filters = field(default_factory=Filters)

    def shelf(self, shelf: Shelf) -> tuple[Excerpt, ...]:
        """The quotations of one list."""
        return self.answer.excerpts if shelf is Shelf.EXCERPTS else self.answer.nearest


@dataclass(frozen=True, slots=True)
class Conversation:
    """All turns of one visitor, oldest first. Numbers go on counting when old turns are dropped."""

    turns: tuple[Turn, ...] = ()

    @property
    def next_number(self) -> int:
        """The number that the next turn gets."""
        return self.turns[-1].number + 1 if self.turns else 1

    def with_turn(self, turn: Turn) -> Conversation:
        """The same conversation and one turn more, in order of their numbers."""
        turns = sorted((*self.turns, turn), key=lambda one: one.number)
        return Conversation(tuple(turns[-MAX_TURNS:]))

    def find(self, reference: Reference) -> Excerpt:
        """The quotation a reference names.

        Raises:
            ReferenceUnknown: when there is none.
        """
        for turn in self.turns:
            if turn.number == reference.turn:
                shelf = turn.shelf(reference.shelf)
                if 1 <= reference.position <= len(shelf):
                    return shelf[reference.position - 1]
        raise ReferenceUnknown("that quotation is not in this conversation; ask the question again")

    def quotes_of(self, excerpt: Excerpt) -> tuple[tuple[Reference, Excerpt], ...]:
        """Every quotation from the same text of the same article, in the order of the text, each span once."""
        found: dict[tuple[int, int], tuple[Reference, Excerpt]] = {}
        for turn in self.turns:
            for shelf in Shelf:
                for position, other in enumerate(turn.shelf(shelf), 1):
                    same = other.article.id == excerpt.article.id and other.article.sha256 == excerpt.article.sha256
                    if same:
                        found.setdefault((other.start, other.end), (Reference(turn.number, shelf, position), other))
        return tuple(found[span] for span in sorted(found))


class Session:
    """What the server keeps for one visitor: the conversation, and what is being answered. Safe for threads.

    A visitor may press Enter again before an answer has come: each question gets its own number at once, and the same
    question is not asked twice at a time.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._conversation = Conversation()
        self._last = 0
        self._asking: dict[int, tuple[str, Filters]] = {}
        self._begun: list[int] = []
        self._rating = threading.Lock()
        self._rated: dict[Reference, int] = {}

    def __deepcopy__(self, _: object) -> Session:
        return Session()

    @property
    def conversation(self) -> Conversation:
        """The turns so far."""
        return self._conversation

    def begin(self, question: str, filters: Filters) -> int | None:
        """The number of a new turn, or None when the same is being answered already."""
        with self._lock:
            if (question, filters) in self._asking.values():
                return None
            self._last += 1
            self._asking[self._last] = (question, filters)
            self._begun.append(self._last)
            return self._last

    def take(self) -> tuple[int, str, Filters] | None:
        """The oldest turn that was begun and that nobody answers yet; None when there is none."""
        with self._lock:
            if not self._begun:
                return None
            number = self._begun.pop(0)
            return number, *self._asking[number]

    def end(self, number: int, turn: Turn | None) -> None:
        """The turn is answered, or could not be (None). One of a conversation that is over is forgotten."""
        with self._lock:
            asked = self._asking.pop(number, None)
            self._begun = [begun for begun in self._begun if begun != number]
            if turn is not None and asked is not None:
                self._conversation = self._conversation.with_turn(turn)

    def clear(self) -> int:
        """Forget every turn, and every question that waits for its answer; numbers go on after the one given back."""
        with self._lock:
            self._conversation = Conversation()
            self._asking.clear()
            self._begun.clear()
            return self._last

    def rate(self, where: Reference, click: int, keep: Callable[[], None]) -> None:
        """Keep a rating, unless one of the same quotation that was clicked later is kept already."""
        with self._rating:
            if click >= self._rated.get(where, 0):
                keep()
                self._rated[where] = click
