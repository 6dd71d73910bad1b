"""Which candidates the reranker reads, in which words, and what it says of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from embeddings.articles.markup import rendered
from embeddings.index.generation import Generation
from embeddings.models.protocols import Reranker
from qa.discourse import asks, introduction, items, wants_questions
from qa.names import Forms, fitting
from qa.phrases import phrases
from qa.retrieve import Candidates, Floats, Rows

READ = 4
"""How many candidates are read at a time."""

MOST = 8
"""How many are read at most, apart from what stands beside the best."""

EVIDENCE = 10.0
"""How many logits a whole unit of the evidence for a candidate (`qa.retrieve.evidence`) weighs beside the reranker's own: the
encoder errs elsewhere than the reranker does. Chosen for the encoder and the judge that are shipped, and taken for all others
(docs/quality.md, "Both together")."""

ASKING = 3.0
"""How many logits, of either kind, a question in the text loses: it may say nearly word by word what was asked, and hardly ever
answers (docs/quality.md, "Questions in the text"). Not when questions are asked for, or a phrase in quotation marks."""

ITEMS = 4
"""How many items of a list are read at most beside the line that introduces it."""

NEEDED = 1.0
"""When the next candidate would need this logit from the reranker to come first, no more are read."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A passage, how well it answers beside others, and whether it does.

    Attributes:
        row: the passage.
        score: how well it answers beside others: the reranker's rank logit, and `EVIDENCE` times the evidence for it, less that
            for the most promising candidate.
        answer: the reranker's logit for whether it answers at all; None where nobody asked: then ``score`` says so too.
    """

    row: int
    score: float
    answer: float | None = None

    @property
    def sure(self) -> float:
        """The logit that says whether it answers."""
        return self.score if self.answer is None else self.answer


def read(
    generation: Generation,
    reranker: Reranker,
    question: str,
    looked: Candidates,
    evidence: Callable[[Rows], Floats],
    allowed: Callable[[int], bool] = lambda _row: True,
    forms: Forms = (),
) -> tuple[Scored, ...]:
    """Read the candidates, `READ` at a time, until the next is unlikely to be best, or `MOST` are read.

    Then what stands beside the best one, candidate or not: in its paragraph, since an answer often takes two sentences of which
    one resembles the question, and the items of a list that it introduces.

    Args:
        generation: where the passages are.
        reranker: reads them.
        question: its words.
        looked: candidates.
        evidence: for passages that are no candidates.
        allowed: whether a passage that is no candidate may be quoted all the same.
        forms: of acronyms in the question (`qa.names.forms`): each passage is read with the one that it has.

    Returns:
        Best first, ties by row, which is article and place; nothing without candidates.
    """
    scored: list[Scored] = []
    looked = looked.first(MOST)
    beyond = looked.score - looked.score[:1]
    for start in range(0, len(looked), READ):
        end = start + READ
        scored = best_first([*scored, *rank(generation, reranker, question, looked.rows[start:end], beyond[start:end], forms)])
        if end < len(looked) and scored[0].score - EVIDENCE * float(beyond[end]) >= NEEDED:
            break
    if scored:
        known = {item.row for item in scored}
        rows = [row for row in neighbours(generation, scored[0].row) if row not in known and allowed(row)]
        beside = np.array(rows, dtype=np.int64)
        scored = best_first([*scored, *rank(generation, reranker, question, beside, evidence(beside) - looked.score[:1], forms)])
    return tuple(scored)


def rank(
    generation: Generation, reranker: Reranker, question: str, rows: Rows, beyond: Floats, forms: Forms = ()
) -> list[Scored]:
    """The rows by the reranker's rank logit and the evidence ``beyond`` that for the most promising, best first, ties by row."""
    if not len(rows):
        return []
    texts = [reading(generation, reranker, int(row)) for row in rows]
    # Longest first: a processor that is done early would else wait for a long one that began late.
    order = sorted(range(len(texts)), key=lambda i: (-len(texts[i]), i))
    logits = np.empty((len(texts), 2), np.float32)
    asked = {i: fitting(question, forms, texts[i]) for i in order}
    for words in dict.fromkeys(asked.values()):
        some = [i for i in order if asked[i] == words]
        logits[some] = reranker.judge(words, [texts[i] for i in some])
    wanted = wants_questions(question) or bool(phrases(question))
    loses = [ASKING * (not wanted and _asks(generation, row)) for row in rows.tolist()]
    return best_first(
        [
            Scored(int(row), float(score) + EVIDENCE * float(more) - less, float(answer) - less)
            for row, (score, answer), more, less in zip(rows, logits, beyond, loses, strict=True)
        ]
    )


def best_first(scored: list[Scored]) -> list[Scored]:
    """Ordered by score, ties by row, which is article and place."""
    return sorted(scored, key=lambda item: (-item.score, item.row))


def neighbours(generation: Generation, row: int) -> list[int]:
    """What stands before and after a passage in its paragraph, and the items of a list that it introduces."""
    p = generation.passages
    beside = [other for other in (row - 1, row + 1) if 0 <= other < len(p)]
    beside = [o for o in beside if p.article[o] == p.article[row] and p.paragraph[o] == p.paragraph[row]]
    return beside + items(generation, row)[:ITEMS]


def reading(generation: Generation, reranker: Reranker, row: int) -> str:
    """What the reranker reads of a passage: its article's title and author, its heading, the passage before it or the line that
    introduces the list it is an item of, and itself.
    """
    number = int(generation.passages.article[row])
    article = generation.articles[number]
    heading = generation.heading(row)
    before = row - 1 if row > 0 and int(generation.passages.article[row - 1]) == number else None
    if (introduced := introduction(generation, row)) is not None:
        before = introduced
    return reranker.reading(
        " ".join((article.title or "").split()),
        " ".join((article.author or "").split()),
        "" if before is None else _line(generation, before),
        _line(generation, row),
        "" if heading is None else rendered(" ".join(heading.of(article.text).split())),
    )


def _asks(generation: Generation, row: int) -> bool:
    return "?" in generation.text(row) and asks(_line(generation, row))


def _line(generation: Generation, row: int) -> str:
    return rendered(" ".join(generation.text(row).split()))
