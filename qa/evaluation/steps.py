"""What each step gives: the sets evaluated again with one step taken out. ``python -m qa.evaluation.steps SET [SET ...]``."""

from __future__ import annotations

import argparse
import hashlib
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from embeddings.index.generation import Generation
from embeddings.models.protocols import Reranker
from qa import choice, excerpt, finding, rerank
from qa.evaluation.run import evaluate
from qa.names import Forms

Change = tuple[Any, str, Any]

# The package exports a function of the same name.
retrieve = sys.modules["qa.retrieve"]


def _stay(run: excerpt.Run, _taken: set[int], _text: excerpt.Text) -> excerpt.Run:
    return run


def _apart(runs: Sequence[excerpt.Run], _text: excerpt.Text) -> list[tuple[excerpt.Run, list[excerpt.Run]]]:
    return [(run, []) for run in runs]


def _without_before(generation: Generation, reranker: Reranker, row: int) -> str:
    article = generation.articles[int(generation.passages.article[row])]
    title, author = (" ".join((value or "").split()) for value in (article.title, article.author))
    return reranker.reading(title, author, "", _by_itself(generation, reranker, row), "")


def _by_itself(generation: Generation, _reranker: Reranker, row: int) -> str:
    return " ".join(generation.text(row).split())


def _as_typed(question: str, _forms: Forms, _text: str) -> str:
    return question


def _always(_run: excerpt.Run, _text: excerpt.Text) -> bool:
    return True


def _none(_generation: Generation, _row: int) -> list[int]:
    return []


def _no_list(_generation: Generation, _row: int) -> None:
    return None


def _no_years(_question: str) -> frozenset[str]:
    return frozenset()


def _as_quoted(
    quoted: Sequence[tuple[excerpt.Run, list[excerpt.Run]]], _text: excerpt.Text
) -> list[tuple[excerpt.Run, list[excerpt.Run]]]:
    return list(quoted)


STEPS: dict[str, tuple[Change, ...]] = {
    "as it is": (),
    "reranker reads the sentence without the one before": ((rerank, "reading", _without_before),),
    "reranker reads the sentence by itself": ((rerank, "reading", _by_itself),),
    "reranker never reads more than four": ((rerank, "MOST", 4),),
    "reranker reads twelve when unclear": ((rerank, "MOST", 12),),
    "reranker always reads twenty": ((rerank, "READ", 20), (rerank, "MOST", 20)),
    "reranker reads forty when unclear": ((rerank, "MOST", 40),),
    "ranks come from the reranker alone": ((rerank, "EVIDENCE", 0.0),),
    "the encoder weighs half as much": ((rerank, "EVIDENCE", rerank.EVIDENCE / 2),),
    "the encoder weighs twice as much": ((rerank, "EVIDENCE", rerank.EVIDENCE * 2),),
    "no surroundings among the cheap evidence": ((retrieve, "SURROUNDINGS", 0.0),),
    "no coverage among the cheap evidence": ((retrieve, "COVERAGE", 0.0),),
    "a question in the text counts like a statement": ((rerank, "ASKING", 0.0),),
    "acronyms are read as they were typed": ((rerank, "fitting", _as_typed),),
    "items of a list are read like other paragraphs": ((rerank, "introduction", _no_list), (rerank, "items", _none)),
    "neighbours never join": ((excerpt, "NEAR_NEIGHBOUR", -math.inf),),
    "what stands beside the best is not read": ((rerank, "neighbours", _none),),
    "excerpts may begin with But or He": ((choice, "standing", _stay),),
    "all quotes side by side are joined": ((excerpt, "_points_back", _always),),
    "what points back may be quoted apart": ((choice, "joined", _as_quoted),),
    "an article need not know the question's year": ((finding, "years", _no_years),),
    "the same statement may be quoted twice": ((choice, "merged", _apart),),
    "only what is within 4 logits of the best": ((excerpt, "NEAR_BEST", 4.0),),
    "the paragraph of the best like all others": ((excerpt, "NEAR_BEST_IN_PARAGRAPH", excerpt.NEAR_BEST),),
    "all others like the paragraph of the best": ((excerpt, "NEAR_BEST", excerpt.NEAR_BEST_IN_PARAGRAPH),),
    "only neighbours within 3.5 logits join": ((excerpt, "NEAR_NEIGHBOUR", 3.5),),
    "no silence": (),
}


@contextmanager
def without(changes: Sequence[Change]) -> Iterator[None]:
    """The named settings changed for a while, for measuring only."""
    before = [(module, name, getattr(module, name)) for module, name, _ in changes]
    try:
        for module, name, value in changes:
            setattr(module, name, value)
        yield
    finally:
        for module, name, value in before:
            setattr(module, name, value)


def main(arguments: Sequence[str] | None = None, say: Callable[[str], None] = print) -> None:
    """Print one line a step and set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="+", type=Path)
    parser.add_argument("--questions", type=int, default=150)
    parser.add_argument("--articles", type=int)
    parser.add_argument("--model", help="encoder to build with")
    parser.add_argument("--reranker", help="what reads candidates")
    parser.add_argument("--steps", nargs="*", default=list(STEPS), choices=list(STEPS))
    given = parser.parse_args(arguments)
    names = ("hit@1", "hit@3", "recall", "precision", "iou", "first_iou", "first_iou_sentence")
    for step in given.steps:
        with without(STEPS[step]):
            report = evaluate(
                given.sets,
                questions=given.questions,
                articles=given.articles,
                model=given.model,
                reranker=given.reranker,
                threshold=0.0 if step == "no silence" else None,
                time=False,
                withhold=False,
                tag=f"-{hashlib.sha256(step.encode() + Path(__file__).read_bytes()).hexdigest()[:8]}",
            )
        for part in report.sets:
            figures = ", ".join(f"{name} {part.figures[name].value:.3f}" for name in names if name in part.figures)
            auroc = f", auroc {part.values['auroc']:.3f}" if "auroc" in part.values else ""
            say(f"{step:<46} {part.name:<22} {figures}{auroc}, characters {part.values.get('excerpt_characters', 0):.0f}")


if __name__ == "__main__":
    main()
