"""``python -m embeddings.training.run``: data, training, choice of the mix, export and tables, in one seeded run.

    python -m embeddings.training.run --shared ../shared --squad1 train-v1.1.json --out judge/

writes ``judge.onnx`` and its SHA-256 into ``--out``. Nothing is read from the sets that confirm but with ``--confirm``,
and then after everything was chosen.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import BertForSequenceClassification

from embeddings.models.judge import RANK, JudgeFiles, OnnxJudge
from embeddings.models.onnx import OnnxEncoder
from embeddings.models.protocols import Encoder
from embeddings.models.weights import BGE_SMALL
from embeddings.training.budget import AGAIN, LAST, PLANNED, REPEATED, WEIGHTS, WIDE, latest, limited
from embeddings.training.corpora import SEED
from embeddings.training.data import Sources, groups, sources
from embeddings.training.export import exported
from embeddings.training.groups import Group
from embeddings.training.measure import Scorer, Task, measured, scored
from embeddings.training.model import State, mean, shipped, zero_shot
from embeddings.training.selection import confirming, selection
from embeddings.training.student import student
from embeddings.training.train import Pair, Reader, Settings, settled, train


@dataclass(frozen=True, slots=True)
class Part:
    """What a pass sees of some sources: how much of each kind, and about how many questions that only name something."""

    sources: Sources
    weights: Mapping[str, float]
    factor: float
    topics: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs everything; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m embeddings.training.run", description=__doc__.splitlines()[0] if __doc__ else None
    )
    parser.add_argument("--shared", type=Path, required=True, help="the folder with train/, eval/ and scale/")
    parser.add_argument("--out", type=Path, required=True, help="where the graph, vectors kept between runs and weights go")
    parser.add_argument("--squad1", type=Path, metavar="FILE", help="SQuAD 1.1's train-v1.1.json, for the sixth pass")
    parser.add_argument("--pairs", type=int, default=11_000, help="how much of each kind the first pass sees")
    parser.add_argument("--rate", type=float, default=8e-5, help="the highest learning rate of the first pass")
    parser.add_argument("--again", type=float, default=5e-5, help="the highest learning rate of the second pass")
    parser.add_argument("--last", type=float, default=5e-5, help="the highest learning rate of the third pass")
    parser.add_argument("--once-more", type=float, default=4e-5, help="the highest learning rate of the passes after the third")
    parser.add_argument("--groups", type=int, help="how many groups a student sees at most, drawn with the seed")
    parser.add_argument("--topics", type=int, default=220, help="about how many questions of each set only name something")
    parser.add_argument(
        "--after", type=int, choices=(0, 1, 2, 3, 5), default=0, help="passes that the weights of --from have behind them"
    )
    parser.add_argument(
        "--from", dest="weights", type=Path, help="weights to go on from (`second.pt`, `third_mean.pt`, `fifth_mean.pt`)"
    )
    parser.add_argument(
        "--student", action="store_true", help="make a judge of six layers out of that of --from, or the one that is shipped"
    )
    parser.add_argument("--measure", type=Path, metavar="GRAPH", help="train nothing, measure this graph")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--confirm", action="store_true", help="measure the result on the sets that nothing was chosen on")
    options = parser.parse_args(arguments)
    if bool(options.after) is not bool(options.weights) and not options.student:
        parser.error("--from names the weights for --after, with how many passes they have behind them, or for --student")
    trains = not options.student and not options.measure
    if trains and options.squad1 is None:
        parser.error("--squad1 names SQuAD 1.1's train-v1.1.json, which the sixth pass needs; `make train-judge` fetches it")
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)

    found = sources(options.shared)
    try:
        wide = sources(options.shared, options.squad1) if trains else found
    except (OSError, ValueError) as fault:
        parser.error(f"{fault}")
    tasks = selection(found, options.seed)
    if options.confirm:
        tasks |= confirming(options.shared / "eval", options.seed)
    if options.measure:
        judge = OnnxJudge(JudgeFiles(options.measure, hashlib.sha256(options.measure.read_bytes()).hexdigest()))
        table("judge, int8", partial(_each, judge), tasks)
        return 0
    model, reader = shipped() if options.student else zero_shot(), Reader()
    if options.weights is not None:
        model.load_state_dict(torch.load(options.weights))
    again = Part(found, AGAIN, 1.0, options.topics)
    last = Part(latest(found, options.seed), LAST, 1.0, options.topics)
    if options.student:
        seed = options.seed + 4
        taken = seen(OnnxEncoder(), (last, again), options.out, seed)
        settings = Settings(rate=options.rate, keep=1.0, frozen=1, seed=seed)
        if options.groups is not None:
            taken = Random(seed).sample(taken, min(options.groups, len(taken)))
        distil(model, reader, taken, settings, options.out, tasks)
        return 0
    published = OnnxEncoder(BGE_SMALL)
    others = wide.asking("squad", "selqa", "hotpot", "musique", "written")
    repeated = (Part(latest(others, options.seed), LAST, REPEATED, options.topics), Part(others, AGAIN, REPEATED, options.topics))
    passes: tuple[tuple[str, float, Encoder, tuple[Part, ...]], ...] = (
        ("first", options.rate, published, (Part(found, WEIGHTS, options.pairs / PLANNED, 0),)),
        ("second", options.again, published, (again,)),
        ("third", options.last, published, (last,)),
        # What the encoder that is shipped brings up is what the judge will have to tell apart.
        ("fourth", options.once_more, OnnxEncoder(), (last, again)),
        ("fifth", options.once_more, OnnxEncoder(), (last, again)),
        ("sixth", options.once_more, OnnxEncoder(), (Part(wide.asking("squad1"), WIDE, 1.0, 0), *repeated)),
    )
    made: list[Group] = []
    ends: list[State] = []
    for number, (name, rate, encoder, parts) in enumerate(passes):
        if number < options.after:
            continue
        earlier = {name: value.clone() for name, value in model.state_dict().items()}
        # Each pass has other variants of the questions and other wrong texts.
        seed = options.seed + number
        made = seen(encoder, parts, options.out, seed)
        learn(model, reader, made, Settings(rate=rate, seed=seed), options.out / name)
        if name == "third":
            # Between the weights before this pass and after it: what either does better, the mean mostly keeps.
            model.load_state_dict(mean(earlier, model.state_dict()))
            torch.save(model.state_dict(), options.out / "third_mean.pt")
        elif name in ("fourth", "fifth"):
            # Both begin with the same weights, see other variants and wrong texts, and err in other places.
            ends.append({name: value.clone() for name, value in model.state_dict().items()})
            model.load_state_dict(earlier)
        if name == "fifth":
            fourth, fifth = ends
            model.load_state_dict(mean(mean(earlier, fourth), fifth, 1 / 3))
            torch.save(model.state_dict(), options.out / "fifth_mean.pt")
        elif name == "sixth":
            # More would find a little more, and tell near misses apart less well: every question of SQuAD 1.1 has an answer.
            model.load_state_dict(mean(earlier, model.state_dict(), 0.33))
    trained = model.state_dict()
    torch.save(trained, options.out / "judge.pt")
    graph = exported(trained)
    path = options.out / "judge.onnx"
    path.write_bytes(graph)
    digest = hashlib.sha256(graph).hexdigest()
    _say(f"{path}: {len(graph)} bytes, SHA-256 {digest}")
    judge = OnnxJudge(JudgeFiles(path, digest))
    agreement(judge, model, reader, made)
    table("judge, int8", partial(_each, judge), tasks)
    before = zero_shot()
    table("zero-shot", lambda pairs: reader.scores(before, pairs), tasks, marked=False)
    return 0


def seen(encoder: Encoder, parts: Sequence[Part], out: Path, seed: int) -> list[Group]:
    """What a pass sees, with wrong texts that this encoder finds near."""
    made: list[Group] = []
    for at, part in enumerate(parts):
        every = groups(part.sources, encoder, out, seed + at, topics=part.topics)
        made += limited(every, part.weights, part.factor, seed + at)
    return made


def learn(model: BertForSequenceClassification, reader: Reader, made: Sequence[Group], settings: Settings, name: Path) -> None:
    """One pass over the groups; the weights are kept in a file beside ``name`` as it goes."""
    _say(f"{len(made)} groups, {sum(len(g.texts) for g in made)} texts: {dict(Counter(g.kind for g in made))}")
    taught = teach(zero_shot(), reader, made)
    made = [settled(group, scores) for group, scores in zip(made, taught, strict=True)]

    def keep(step: int) -> None:
        if step % 300 == 0:
            torch.save(model.state_dict(), name.with_suffix(".pt"))

    train(model, reader, made, taught, settings, _say, keep)
    torch.save(model.state_dict(), name.with_suffix(".pt"))


def distil(
    judge: BertForSequenceClassification,
    reader: Reader,
    made: Sequence[Group],
    settings: Settings,
    out: Path,
    tasks: dict[str, list[Task]],
) -> None:
    """A student of the judge: trained, exported, measured beside its teacher, and how much faster it reads."""
    _say(f"{len(made)} groups, {sum(len(g.texts) for g in made)} texts: {dict(Counter(g.kind for g in made))}")
    both = {"judge": _compared("judge", judge, out, tasks)}
    # The int8 graph teaches: it reads faster than torch does, and it is what the student is to stand in for.
    taught = [both["judge"].judge(group.question, group.texts) for group in made]
    made = [settled(group, one) for group, one in zip(made, taught, strict=True)]
    model = student(judge)
    train(model, reader, made, taught, settings, _say)
    torch.save(model.state_dict(), out / "student.pt")
    both["student"] = _compared("student", model, out, tasks)
    pairs = [(group.question, text) for group in made[:150] for text in group.texts]
    # In turns, so that what else the machine does weighs on both alike.
    rounds = [{name: _seconds(partial(_each, one, pairs)) for name, one in both.items()} for _ in range(3)]
    _say(f"{len(pairs)} readings, seconds: {rounds}; judge over student {median(r['judge'] / r['student'] for r in rounds):.2f}")


def _compared(name: str, model: BertForSequenceClassification, out: Path, tasks: dict[str, list[Task]]) -> OnnxJudge:
    """A model as an int8 graph in a file, measured."""
    path, graph = out / f"{name}_compared.onnx", exported(model.state_dict())
    path.write_bytes(graph)
    _say(f"{path}: {len(graph)} bytes")
    judge = OnnxJudge(JudgeFiles(path, hashlib.sha256(graph).hexdigest()))
    table(f"{name}, int8", partial(_each, judge), tasks)
    return judge


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return round(time.perf_counter() - started, 2)


def teach(model: BertForSequenceClassification, reader: Reader, made: Sequence[Group]) -> list[NDArray[np.float32]]:
    """For each group the zero-shot reranker's logit of its texts from elsewhere, to rank by; ``nan`` for the others, which have
    labels, and for whether they answer, which it does not know.
    """
    pairs = [(group.question, text) for group in made for text, far in zip(group.plain, group.far, strict=True) if far]
    scores = iter(reader.scores(model, pairs)[:, RANK])
    return [np.array([(next(scores) if far else np.nan, np.nan) for far in group.far], dtype=np.float32) for group in made]


def table(name: str, scorer: Scorer, tasks: dict[str, list[Task]], *, marked: bool = True) -> None:
    """Prints one line a set."""
    for which, some in tasks.items():
        m = measured(scored(some, scorer, marked=marked))
        _say(f"{name:14} {which:12} hit@1 {m.hit:.3f} AUROC answer {m.answer:.3f} rank {m.rank:.3f} n={m.asked}")


def agreement(judge: OnnxJudge, model: BertForSequenceClassification, reader: Reader, made: Sequence[Group]) -> None:
    """Prints how far the int8 graph, one text at a time, is from torch."""
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
