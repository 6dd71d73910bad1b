"""A judge's measures as lines of text: ``python -m embeddings.training.tables GRAPH --shared ../shared``."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.models.judge import JudgeFiles, OnnxJudge
from embeddings.training.corpora import SEED
from embeddings.training.data import Sources, sources
from embeddings.training.measure import Scorer, Task, measured, scored
from embeddings.training.progress import say
from embeddings.training.selection import confirming, selection
from embeddings.training.train import Pair

Tasks = Mapping[str, list[Task]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table of one graph; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m embeddings.training.tables", description=__doc__.splitlines()[0] if __doc__ else None
    )
    parser.add_argument("graph", type=Path, help="a judge's int8 graph")
    parser.add_argument("--shared", type=Path, required=True, help="the folder with train/, eval/ and scale/")
    options = parser.parse_args(arguments)
    table("judge, int8", each(opened(options.graph)), all_tasks(sources(options.shared), options.shared))
    return 0


def all_tasks(found: Sources, shared: Path, seed: int = SEED) -> Tasks:
    """What a judge is chosen by, and then what confirms it."""
    return selection(found, seed) | confirming(shared / "eval", seed)


def opened(graph: Path) -> OnnxJudge:
    """The judge in a file."""
    return OnnxJudge(JudgeFiles(graph, hashlib.sha256(graph.read_bytes()).hexdigest()))


def each(judge: OnnxJudge) -> Scorer:
    """Scores by a judge that reads one text at a time, as it does in an answer."""
    return partial(_each, judge)


def _each(judge: OnnxJudge, pairs: Sequence[Pair]) -> NDArray[np.float32]:
    return np.concatenate([judge.judge(question, [text]) for question, text in pairs])


def table(name: str, scorer: Scorer, tasks: Tasks, *, marked: bool = True) -> None:
    """Prints one line a set."""
    for which, some in tasks.items():
        m = measured(scored(some, scorer, marked=marked))
        say(f"{name:14} {which:12} hit@1 {m.hit:.3f} AUROC answer {m.answer:.3f} rank {m.rank:.3f} n={m.asked}")


if __name__ == "__main__":
    sys.exit(main())
