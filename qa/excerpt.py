"""From scored passages to spans worth quoting. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qa.answer import MAX_EXCERPT
from qa.rerank import Scored

NEAR_BEST = 5.0
"""A passage whose score (`Scored.score`, in logits) is further than this below the best one is not quoted."""

NEAR_BEST_IN_PARAGRAPH = 8.0
"""The same for what stands in the paragraph or the list of the best one: an answer often goes on there, in sentences that do not
repeat what they are about, and what does not belong to it is at least about the same."""

NEAR_NEIGHBOUR = 4.0
"""A passage beside a quoted one joins it when its score is not further than this below that one."""

EQUAL = 0.5
"""Two runs whose scores are within this are equally good: the one by an author not yet quoted goes first."""

MAX_SENTENCES = 4
"""Most sentences of one excerpt."""

SAME = 0.8
"""Two excerpts that share this much of their words, of the union, state the same thing."""

SHORT = 120
"""A sentence of no more characters may always be taken in before one that points back; a longer one only when it is no
longer than the excerpt: at most half of what is shown is there to be understood by."""

_DANGLING = re.compile(
    r"[\s\"'“‘(\[]*(?:(?:and|but|so|yet|nor|thus|hence|however|therefore|nevertheless|nonetheless|"
    r"consequently|instead|conversely|otherwise|accordingly|he|she|they)\b|"
    r"(?:this|these|those|that)\s+(?:is|was|are|were|has|had|have|would|will|could|can|may|might|means|meant|makes?|made|leads?|led|"
    r"gives?|gave|includes?|included|shows?|showed|happens?|happened|did|does|came|comes)\b)",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"[\s\"'“‘(\[]*(?:(?:it|its|his|her|their|this|these|those|that|such)\b|(?:[\w'’-]+\s+){1,2}(?:in|of|from|by|with|at|on|after|"
    r"before|during|for|to)\s+(?:this|these|those|such)\s)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_DENIALS = re.compile(r"not|t|no|nor|never|none|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|scarcely")
"""Words that turn a statement round; "t" is what is left of "didn't"."""

_SLIGHT = re.compile(r"an?|the|of|that|is|are|was|were|be|been|has|had|have|and")
"""Words that make no other statement by being there or not."""

_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"))


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive passages of one paragraph, quoted together: rows ``first`` to ``last``, both included."""

    first: int
    last: int
    score: float

    @property
    def length(self) -> int:
        """Number of passages."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Text:
    """What excerpts are cut from, row by row.

    Attributes:
        start, end: code points of a row in its article.
        paragraph: number of the article of a row, and of the paragraph in it; None for a row that does not exist.
        words: the text of consecutive rows, first to last.
        together: whether two rows stand in one paragraph, or in one list with the line that introduces it.
    """

    start: Callable[[int], int]
    end: Callable[[int], int]
    paragraph: Callable[[int], tuple[int, int] | None]
    words: Callable[[int, int], str]
    together: Callable[[int, int], bool]

    def fits(self, first: int, last: int) -> bool:
        """Whether the rows may be one excerpt: one paragraph, not too many, not too long."""
        place = self.paragraph(first)
        one = place is not None and place == self.paragraph(last)
        return one and last - first < MAX_SENTENCES and self.end(last) - self.start(first) <= MAX_EXCERPT


def choose(scored: Sequence[Scored], text: Text) -> list[Run]:
    """What to quote, best first: passages near the best score, each with the neighbours that belong to it.

    Args:
        scored: best first.
        text: what the rows say and where they stand.
    """
    if not scored:
        return []
    best, score = scored[0], {item.row: item.score for item in scored}
    taken: set[int] = set()
    runs: list[Run] = []
    for item in scored:
        near = NEAR_BEST_IN_PARAGRAPH if text.together(item.row, best.row) else NEAR_BEST
        if item.score < best.score - near or item.row in taken:
            continue
        first, last = _grown(item, score, max(item.score - NEAR_NEIGHBOUR, best.score - NEAR_BEST_IN_PARAGRAPH), taken, text)
        taken.update(range(first, last + 1))
        runs.append(Run(first, last, item.score))
    return runs


def _grown(item: Scored, score: dict[int, float], least: float, taken: set[int], text: Text) -> tuple[int, int]:
    """The rows around one passage that are quoted with it: those with a score of ``least`` or more."""
    first = last = item.row
    while True:
        beside = [
            (score.get(row, float("-inf")), row)
            for row, one, other in ((first - 1, first - 1, last), (last + 1, first, last + 1))
            if row not in taken and score.get(row, float("-inf")) >= least and text.fits(one, other)
        ]
        if not beside:
            return first, last
        row = max(beside)[1]
        first, last = min(first, row), max(last, row)


def spread(runs: Sequence[Run], voice: Callable[[Run], str]) -> list[Run]:
    """The runs, best first, but among equally good ones those of a voice that was not heard yet go first.

    Args:
        runs: best first.
        voice: whose words a run is.
    """
    left, heard, ordered = list(runs), set[str](), list[Run]()
    while left:
        equal = [run for run in left if run.score >= left[0].score - EQUAL]
        chosen = next((run for run in equal if voice(run) not in heard), left[0])
        left.remove(chosen)
        heard.add(voice(chosen))
        ordered.append(chosen)
    return ordered


def standing(run: Run, taken: set[int], text: Text) -> Run:
    """The run, extended back so that it stands by itself where that can be done: at most one passage.

    It is extended over a beginning that points back ("This is", "But", "He"), and over an opening quotation mark or
    bracket that stands before it; not by a sentence so long that it would take over (see `SHORT`).
    """
    row = run.first - 1
    if row in taken or not text.fits(row, run.last):
        return run
    words = text.words(run.first, run.last)
    if text.end(row) - text.start(row) > max(SHORT, len(words)):
        return run
    if _DANGLING.match(words) or _closes_more(words):
        return Run(row, run.last, run.score)
    return run


def _closes_more(words: str) -> bool:
    """Whether something is closed that was opened before."""
    for opening, closing in _PAIRS:
        depth = 0
        for character in words:
            depth += (character == opening) - (character == closing)
            if depth < 0:
                return True
    return False


def same_statement(left: str, right: str) -> bool:
    """Whether two texts say the same in nearly the same words (Jaccard index of their words).

    What only one of them has is no number, no name and nothing that denies, and no word stands in the place of another: "said"
    for "says" does, "rejected" for "accepted" does not.
    """
    ones, others = set(_WORD.findall(left.casefold())), set(_WORD.findall(right.casefold()))
    union, differing = ones | others, ones ^ others
    if not union or len(ones & others) / len(union) < SAME:
        return False
    telling = {word for word in differing if not _SLIGHT.fullmatch(word)}
    names = _capitalised(left) | _capitalised(right)
    if any(word in names or _DENIALS.fullmatch(word) or any(c.isdigit() for c in word) for word in telling):
        return False
    mine, theirs = telling & ones, telling & others
    return _forms_of(mine, theirs) or _forms_of(theirs, mine)


def _forms_of(words: set[str], others: set[str]) -> bool:
    """Whether each of the words begins like one of the others: another form, or another spelling, of it."""
    return all(any(_alike(word, other) for other in others) for word in words)


def _alike(word: str, other: str) -> bool:
    letters = max(2, min(4, min(len(word), len(other)) - 2))
    return word[:letters] == other[:letters]


def _capitalised(text: str) -> set[str]:
    """The words with a capital, case folded; the first may have it for being the first."""
    return {word.casefold() for word in _WORD.findall(text) if word[0].isupper()}


def merged(runs: Sequence[Run], text: Text) -> list[tuple[Run, list[Run]]]:
    """The runs, each with the later ones that state the same thing in other articles.

    A later run that states the same thing in the same article, or of which every sentence stands in an earlier one, among others,
    says nothing new and is left out.
    """
    kept: list[tuple[Run, list[Run]]] = []
    for run in runs:
        words = text.words(run.first, run.last)
        for other, copies in kept:
            if same_statement(words, text.words(other.first, other.last)):
                if _article(run, text) != _article(other, text):
                    copies.append(run)
                break
            if run.length < other.length and _within(run, other, text):
                break
        else:
            kept.append((run, []))
    return kept


def _article(run: Run, text: Text) -> int | None:
    place = text.paragraph(run.first)
    return None if place is None else place[0]


def _within(run: Run, other: Run, text: Text) -> bool:
    """Whether the other run holds every sentence of this one, word for word: "did not" is not "did"."""

    def sentences(one: Run) -> set[tuple[str, ...]]:
        return {tuple(_WORD.findall(text.words(row, row).casefold())) for row in range(one.first, one.last + 1)}

    return sentences(run) <= sentences(other)


def joined(quoted: Sequence[tuple[Run, list[Run]]], text: Text) -> list[tuple[Run, list[Run]]]:
    """Runs side by side become one, in the place of the better, when the later points back ("It began", "Deaths in those years").

    What it points to would else be quoted apart from it, and perhaps after it.

    Args:
        quoted: best first, each with the same statement in other places.
        text: what the rows say and where they stand.
    """
    kept: list[tuple[Run, list[Run]]] = []
    for run, copies in quoted:
        for at, (other, more) in enumerate(kept):
            both = Run(min(run.first, other.first), max(run.last, other.last), other.score)
            later = max(run, other, key=lambda one: one.first)
            if both.length == run.length + other.length and text.fits(both.first, both.last) and _points_back(later, text):
                kept[at] = (both, _copied(more, copies, text) if other.first < run.first else _copied(copies, more, text))
                break
        else:
            kept.append((run, copies))
    # What has grown may stand beside a third.
    return kept if len(kept) == len(quoted) else joined(kept, text)


def _copied(earlier: Sequence[Run], later: Sequence[Run], text: Text) -> list[Run]:
    """The copies of a statement that goes on as this one does: what holds but half of a quote is no copy of it."""
    pairs = ((one, other) for one in earlier for other in later if one.last + 1 == other.first)
    return [Run(one.first, other.last, one.score) for one, other in pairs if text.fits(one.first, other.last)]


def _points_back(run: Run, text: Text) -> bool:
    words = text.words(run.first, run.last)
    return bool(_DANGLING.match(words) or _POINTING.match(words))
