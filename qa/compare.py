"""Two answers to one question: which quotes were gained, lost or changed. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from qa.answer import Answer, Excerpt

ALIKE = 0.6
"""Two quotes of one article whose words agree by this share (difflib's ratio) are one quote that changed."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of the quotes of one question.

    Attributes:
        gained: only in the new answer.
        lost: only in the old answer.
        changed: old and new wording of what is otherwise the same quote.
    """

    question: str
    gained: tuple[Excerpt, ...]
    lost: tuple[Excerpt, ...]
    changed: tuple[tuple[Excerpt, Excerpt], ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs but, at most, the order."""
        return not (self.gained or self.lost or self.changed)


def compare(old: Answer, new: Answer) -> Difference:
    """Compare two answers by what is quoted, not by where it stands: an article that was renamed has lost nothing."""
    gone = _without(old.excerpts, {x.text for x in new.excerpts})
    come = _without(new.excerpts, {x.text for x in old.excerpts})
    changed = []
    for before in list(gone):
        best = max(come, key=lambda after: _likeness(before, after), default=None)
        if best is not None and _likeness(before, best) >= ALIKE:
            changed.append((before, best))
            gone.remove(before)
            come.remove(best)
    return Difference(new.question, tuple(come), tuple(gone), tuple(changed))


def _without(excerpts: Sequence[Excerpt], texts: set[str]) -> list[Excerpt]:
    return [x for x in excerpts if x.text not in texts]


def _likeness(a: Excerpt, b: Excerpt) -> float:
    return SequenceMatcher(None, a.text.split(), b.text.split(), autojunk=False).ratio()
