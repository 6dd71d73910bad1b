"""``python -m embeddings.training.distil``: a judge of six layers out of the one that is shipped, and what that costs.

    python -m embeddings.training.distil --shared ../shared --out judge/ --groups 18000

writes ``student.onnx`` into ``--out``, measures it beside its teacher, and says how much faster it reads.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

import torch

from embeddings.models.judge import OnnxJudge
from embeddings.models.onnx import OnnxEncoder
from embeddings.training.budget import AGAIN, LAST, latest
from embeddings.training.corpora import SEED
from embeddings.training.data import sources
from embeddings.training.export import exported
from embeddings.training.model import shipped
from embeddings.training.passes import Part, counted, seen
from embeddings.training.progress import say
from embeddings.training.student import student
from embeddings.training.tables import all_tasks, each, opened, table
from embeddings.training.train import Reader, Settings, settled, train

RATE = 8e-5
TIMED = 150
"""Groups whose texts are read to compare the two."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs everything; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m embeddings.training.distil", description=__doc__.splitlines()[0] if __doc__ else None
    )
    parser.add_argument("--shared", type=Path, required=True, help="the folder with train/, eval/ and scale/")
    parser.add_argument("--out", type=Path, required=True, help="where the graph, vectors kept between runs and weights go")
    parser.add_argument("--groups", type=int, help="how many groups it sees at most, drawn with the seed")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)

    found, teacher, reader = sources(options.shared), OnnxJudge(), Reader()
    tasks = all_tasks(found, options.shared, options.seed)
    seed = options.seed + 4
    made = seen((Part(latest(found, options.seed), LAST), Part(found, AGAIN)), OnnxEncoder(), out, seed)
    if options.groups is not None:
        made = Random(seed).sample(made, min(options.groups, len(made)))
    say(counted(made))
    # The int8 graph teaches: it reads faster than torch does, and it is what the student is to stand in for.
    taught = [teacher.judge(group.question, group.texts) for group in made]
    made = [settled(group, one) for group, one in zip(made, taught, strict=True)]
    model = student(shipped())
    train(model, reader, made, taught, Settings(rate=RATE, keep=1.0, frozen=1, seed=seed), say)
    torch.save(model.state_dict(), out / "student.pt")
    graph = exported(model.state_dict())
    (out / "student.onnx").write_bytes(graph)
    say(f"{out / 'student.onnx'}: {len(graph)} bytes")

    both = {"judge": teacher, "student": opened(out / "student.onnx")}
    for name, one in both.items():
        table(f"{name}, int8", each(one), tasks)
    pairs = [(group.question, text) for group in made[:TIMED] for text in group.texts]
    # In turns, so that what else the machine does weighs on both alike.
    rounds = [{name: _seconds(partial(each(one), pairs)) for name, one in both.items()} for _ in range(3)]
    say(f"{len(pairs)} readings, seconds: {rounds}; judge over student {median(r['judge'] / r['student'] for r in rounds):.2f}")
    return 0


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return round(time.perf_counter() - started, 2)


if __name__ == "__main__":
    sys.exit(main())
