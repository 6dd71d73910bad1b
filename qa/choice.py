"""What is worth quoting of what was found, and how sure each quote is."""

from __future__ import annotations

from functools import partial

from embeddings.index.generation import Generation
from qa.answer import Excerpt
from qa.confidence import confidence
from qa.excerpt import Run, choose, joined, merged, spread, standing
from qa.finding import Found, signals
from qa.quote import quote, text_of
from qa.view import View


def excerpts(view: View, found: Found, k: int) -> tuple[Excerpt, ...]:
    """What is worth quoting, best first, ``k`` at most."""
    generation, text = view.generation, text_of(view.generation)
    runs = spread(choose(found.scored, text), partial(_voice, generation))
    taken = {row for run in runs for row in range(run.first, run.last + 1)} | set(found.query.shown)
    standalone = []
    for run in runs:
        extended = standing(run, taken, text)
        taken.add(extended.first)
        standalone.append(extended)
    chosen = joined(merged(standalone, text), text)[:k]
    return tuple(quote(generation, run, run_confidence(view, found, run), copies) for run, copies in chosen)


def run_confidence(view: View, found: Found, run: Run) -> float:
    """Confidence of a run: that of the best passage in it."""
    return confidence(signals(view, found, next(i.row for i in found.scored if run.first <= i.row <= run.last)))


def _voice(generation: Generation, run: Run) -> str:
    """Who speaks: the author, or the article where its author is unknown."""
    article = generation.articles[int(generation.passages.article[run.first])]
    return article.author or article.id
