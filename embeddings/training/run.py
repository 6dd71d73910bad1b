"""``python -m embeddings.training.run``: data, passes, averages, export and tables, in one seeded run.

    python -m embeddings.training.run --shared ../shared --squad1 train-v1.1.json --out judge/
    python -m embeddings.training.run --shared ../shared --until 4 --share 0.65 --out judge/

the first in six passes, as the judge that ships was made, the second in four that see less, in under three hours. Each
writes ``judge.onnx`` and its SHA-256 into ``--out``. Nothing is asked of the sets that confirm before that graph is written.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from transformers import BertForSequenceClassification

from embeddings.models.judge import OnnxJudge
from embeddings.models.onnx import OnnxEncoder
from embeddings.models.protocols import Encoder
from embeddings.models.weights import BGE_SMALL
from embeddings.training.budget import AGAIN, FIRST, LAST, PLANNED, REPEATED, WEIGHTS, WIDE, latest
from embeddings.training.corpora import SEED
from embeddings.training.data import Sources, sources
from embeddings.training.export import exported
from embeddings.training.groups import Group
from embeddings.training.model import State, mean, zero_shot
from embeddings.training.passes import Part, counted, learn, seen
from embeddings.training.progress import say
from embeddings.training.tables import all_tasks, each, opened, table
from embeddings.training.train import Reader, Settings

SHARE = 0.33
"""How much the end of the sixth pass counts. More would find a little more, and tell near misses apart less well: every question
of SQuAD 1.1 has an answer."""

BRANCHES = ("fourth", "fifth")
"""Passes that each begin with the mean of the second and the third; with the mean of it and their ends training goes on."""


@dataclass(frozen=True, slots=True)
class Pass:
    """One pass of training: its highest learning rate, the encoder that brings up its wrong texts, and what it sees."""

    name: str
    rate: float
    encoder: Encoder
    parts: tuple[Part, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs everything; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m embeddings.training.run", description=__doc__.splitlines()[0] if __doc__ else None
    )
    parser.add_argument("--shared", type=Path, required=True, help="the folder with train/, eval/ and scale/")
    parser.add_argument("--squad1", type=Path, metavar="FILE", help="SQuAD 1.1's train-v1.1.json, for the sixth pass")
    parser.add_argument("--out", type=Path, required=True, help="where the graph, vectors kept between runs and weights go")
    parser.add_argument(
        "--after", type=int, choices=(0, 1, 2, 3, 5), default=0, help="passes that the weights of --from have behind them"
    )
    parser.add_argument(
        "--from", dest="weights", type=Path, help="weights to go on from (`second.pt`, `third_mean.pt`, `fifth_mean.pt`)"
    )
    parser.add_argument("--until", type=int, choices=(4, 5, 6), default=6, help="the pass to end with")
    parser.add_argument("--share", type=float, default=1.0, help="multiplies how likely a group is kept, above 0 and at most 1")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument(
        "--compile",
        action=argparse.BooleanOptionalAction,
        default=shutil.which(os.environ.get("CXX", "g++")) is not None,
        help="translate the model to machine code first (by default where there is a C++ compiler)",
    )
    options = parser.parse_args(arguments)
    if bool(options.after) is not bool(options.weights):
        parser.error("--from names the weights for --after, with how many passes they have behind them")
    if options.after >= options.until:
        parser.error(f"--after {options.after} leaves no pass until --until {options.until}")
    if options.until == 6 and options.squad1 is None:
        parser.error("the sixth pass needs --squad1; --until 4 and --until 5 do without")
    if not 0 < options.share <= 1:
        parser.error(f"--share {options.share:g} is not above 0 and at most 1")
    out: Path = options.out
    try:
        weights = torch.load(options.weights) if options.weights is not None else None
        found, wide = sources(options.shared), sources(options.shared, options.squad1)
        tasks = all_tasks(found, options.shared, options.seed)
        out.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as fault:
        parser.error(f"{fault}")
    torch.set_num_threads(options.threads)
    model, reader = zero_shot(), Reader()
    if weights is not None:
        model.load_state_dict(weights)
    passes = planned(found, wide, options.seed, options.until, options.share)
    made = trained(model, reader, passes, options.after, out, options.seed, compiled=options.compile)
    torch.save(model.state_dict(), out / "judge.pt")
    graph = exported(model.state_dict())
    (out / "judge.onnx").write_bytes(graph)
    say(f"{out / 'judge.onnx'}: {len(graph)} bytes, SHA-256 {hashlib.sha256(graph).hexdigest()}")
    judge = opened(out / "judge.onnx")
    agreement(judge, model, reader, made)
    table("judge, int8", each(judge), tasks)
    before = zero_shot()
    table("zero-shot", lambda pairs: reader.scores(before, pairs), tasks, marked=False)
    return 0


def planned(found: Sources, wide: Sources, seed: int, until: int = 6, share: float = 1.0) -> tuple[Pass, ...]:
    """The first ``until`` passes over all sources, ``wide`` with SQuAD 1.1, which only the sixth asks.

    ``share`` multiplies the factor of each part. That of the first pass is over 1, so what it keeps whole may stay whole.
    """
    # What the encoder that is shipped brings up is what the judge will have to tell apart.
    published, ours = OnnxEncoder(BGE_SMALL), OnnxEncoder()
    again, last = Part(found, AGAIN), Part(latest(found, seed), LAST)
    others = wide.asking("squad", "selqa", "hotpot", "musique", "written")
    repeated = (Part(latest(others, seed), LAST, REPEATED), Part(others, AGAIN, REPEATED))
    passes = (
        Pass("first", 8e-5, published, (Part(found, WEIGHTS, FIRST / PLANNED, 0),)),
        Pass("second", 5e-5, published, (again,)),
        Pass("third", 5e-5, published, (last,)),
        Pass("fourth", 4e-5, ours, (last, again)),
        Pass("fifth", 4e-5, ours, (last, again)),
        Pass("sixth", 4e-5, ours, (Part(wide.asking("squad1"), WIDE, topics=0), *repeated)),
    )[:until]
    return tuple(replace(one, parts=tuple(replace(part, factor=part.factor * share) for part in one.parts)) for one in passes)


def trained(
    model: BertForSequenceClassification,
    reader: Reader,
    passes: Sequence[Pass],
    after: int,
    out: Path,
    seed: int,
    *,
    compiled: bool = False,
) -> list[Group]:
    """Trains the model in place through the passes after the first ``after``; gives what the last one saw.

    ``compiled`` is as in `Settings`.
    """
    made: list[Group] = []
    average: State = {}
    ends = 0
    for number, one in enumerate(passes[after:], after):
        earlier = {name: value.clone() for name, value in model.state_dict().items()}
        # Each pass has other variants of the questions and other wrong texts.
        started = time.monotonic()
        made = seen(one.parts, one.encoder, out, seed + number)
        say(f"{one.name} pass: {counted(made)}; made in {time.monotonic() - started:.0f} s")
        learn(model, reader, made, Settings(rate=one.rate, seed=seed + number, compiled=compiled), out / one.name, say)
        say(f"{one.name} pass: {time.monotonic() - started:.0f} s in all")
        if one.name == "third":
            # Between the weights before this pass and after it: what either does better, the mean mostly keeps.
            model.load_state_dict(mean(earlier, model.state_dict()))
            torch.save(model.state_dict(), out / "third_mean.pt")
        elif one.name in BRANCHES:
            # They begin with the same weights, see other variants and wrong texts, and err in other places.
            ends += 1
            average = mean(average or earlier, model.state_dict(), 1 / (ends + 1))
            if any(later.name in BRANCHES for later in passes[number + 1 :]):
                model.load_state_dict(earlier)
            else:
                model.load_state_dict(average)
                torch.save(average, out / f"{one.name}_mean.pt")
        elif one.name == "sixth":
            model.load_state_dict(mean(earlier, model.state_dict(), SHARE))
    return made


def agreement(judge: OnnxJudge, model: BertForSequenceClassification, reader: Reader, made: Sequence[Group]) -> None:
    """Prints how far the int8 graph, one text at a time, is from torch."""
    pairs = [(group.question, text) for group in made[:100] for text in group.texts]
    apart = np.abs(reader.scores(model, pairs) - each(judge)(pairs))
    say(f"int8 against torch, {len(pairs)} texts: mean {apart.mean(axis=0)}, largest {apart.max(axis=0)} (rank, answer)")


if __name__ == "__main__":
    sys.exit(main())
