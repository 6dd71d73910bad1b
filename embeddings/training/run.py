"""``python -m embeddings.training.run``: data, training, choice of the mix, export and tables, in one seeded run.

    python -m embeddings.training.run --shared ../shared --out judge/

writes ``judge.onnx`` and its SHA-256 into ``--out``. Nothing is read from the sets that confirm but with ``--confirm``,
and then after everything was chosen.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import BertForSequenceClassification

from embeddings.models.judge import JudgeFiles, OnnxJudge
from embeddings.models.onnx import OnnxEncoder
from embeddings.training.budget import limited
from embeddings.training.corpora import SEED
from embeddings.training.data import groups, sources
from embeddings.training.export import exported
from embeddings.training.groups import Group
from embeddings.training.measure import Scorer, Task, measured, scored
from embeddings.training.model import State, mixed, zero_shot
from embeddings.training.selection import confirming, selection
from embeddings.training.train import Pair, Reader, Settings, settled, train

SHARES = (0.0, 0.7, 1.0)
"""How much of the trained weights the shipped ones may hold."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs everything; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m embeddings.training.run", description=__doc__.splitlines()[0] if __doc__ else None
    )
    parser.add_argument("--shared", type=Path, required=True, help="the folder with train/, eval/ and scale/")
    parser.add_argument("--out", type=Path, required=True, help="where the graph, vectors kept between runs and weights go")
    parser.add_argument("--pairs", type=int, default=26_000, help="about how many texts to train on")
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--confirm", action="store_true", help="measure the result on the sets that nothing was chosen on")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)

    found = sources(options.shared)
    made = limited(groups(found, OnnxEncoder(), options.out, options.seed), options.pairs, options.seed)
    _say(f"{len(made)} groups, {sum(len(g.texts) for g in made)} texts: {dict(Counter(g.kind for g in made))}")
    model, reader = zero_shot(), Reader()
    start = {name: value.clone() for name, value in model.state_dict().items()}
    taught = teach(model, reader, made)
    made = [settled(group, scores) for group, scores in zip(made, taught, strict=True)]
    train(model, reader, made, taught, Settings(rate=options.rate, seed=options.seed), _say)
    trained = {name: value.clone() for name, value in model.state_dict().items()}
    torch.save(trained, options.out / "trained.pt")

    share = choose(model, reader, start, trained, selection(found, options.seed))
    graph = exported(mixed(start, trained, share))
    path = options.out / "judge.onnx"
    path.write_bytes(graph)
    digest = hashlib.sha256(graph).hexdigest()
    _say(f"{path}: {len(graph)} bytes, SHA-256 {digest}, {share:.2f} of the trained weights")
    judge = OnnxJudge(JudgeFiles(path, digest))
    agreement(judge, model, reader, mixed(start, trained, share), made)
    if options.confirm:
        tasks = confirming(options.shared / "eval", options.seed)
        model.load_state_dict(start)
        table("zero-shot", lambda pairs: reader.scores(model, pairs), tasks)
        table("judge, int8", lambda pairs: _each(judge, pairs), tasks)
    return 0


def teach(model: BertForSequenceClassification, reader: Reader, made: Sequence[Group]) -> list[NDArray[np.float32]]:
    """For each group the zero-shot reranker's scores of its texts from elsewhere; ``nan`` for the others, which have labels."""
    pairs = [(group.question, text) for group in made for text, far in zip(group.texts, group.far, strict=True) if far]
    scores = iter(reader.scores(model, pairs)[:, 0])
    return [np.array([next(scores) if far else np.nan for far in group.far], dtype=np.float32) for group in made]


def choose(
    model: BertForSequenceClassification, reader: Reader, start: State, trained: State, tasks: dict[str, list[Task]]
) -> float:
    """The share of trained weights with the best mean of hit rates and AUROC on the selection sets."""
    best, chosen = -1.0, 1.0
    for share in SHARES:
        model.load_state_dict(mixed(start, trained, share))
        value = table(f"share {share:.2f}", lambda pairs: reader.scores(model, pairs), tasks)
        if value > best:
            best, chosen = value, share
    return chosen


def table(name: str, scorer: Scorer, tasks: dict[str, list[Task]]) -> float:
    """Prints one line a set; returns the mean of the numbers that a model is chosen by."""
    values = []
    for which, some in tasks.items():
        m = measured(scored(some, scorer, context=False))
        _say(f"{name:14} {which:12} hit@1 {m.hit:.3f} AUROC first {m.first:.3f} best {m.best:.3f} rank {m.rank:.3f} n={m.asked}")
        values += [value for value in (m.hit, m.first) if value == value]
    return float(np.mean(values))


def agreement(
    judge: OnnxJudge, model: BertForSequenceClassification, reader: Reader, state: State, made: Sequence[Group]
) -> None:
    """Prints how far the int8 graph, one text at a time, is from torch."""
    model.load_state_dict(state)
    pairs = [(group.question, text) for group in made[:100] for text in group.texts]
    apart = np.abs(reader.scores(model, pairs) - _each(judge, pairs))
    _say(f"int8 against torch, {len(pairs)} texts: mean {apart.mean(axis=0)}, largest {apart.max(axis=0)} (rank, answer)")


def _each(judge: OnnxJudge, pairs: Sequence[Pair]) -> NDArray[np.float32]:
    return np.concatenate([judge.judge(question, [text]) for question, text in pairs])


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
