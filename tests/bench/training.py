"""How long a step of training takes: ``python -m tests.bench.training [STEPS]``.

Prints the median seconds of a step over 24 texts, with the model as it is and translated to machine code, which needs a C++
compiler; and of a step's gradients with eight, twelve and 24 texts at a time. Times are of this machine; compare within one run.
"""

from __future__ import annotations

import itertools
import sys
import time
from statistics import median

import numpy as np
import torch

from embeddings.training.groups import Group
from embeddings.training.model import zero_shot
from embeddings.training.train import Reader, Settings, train
from tests.bench.models import sentences

TEXTS = 24
WARM = 8
"""Steps that are not counted: the first ones translate."""


def groups(steps: int) -> list[Group]:
    """As many groups as steps, each of a question and 24 texts of two sentences with a title, as the judge reads them."""
    found = itertools.cycle(sentences(400)[150:])
    made = []
    for number in range(steps):
        texts = tuple(f"What lies ahead. By inquote editors. {next(found)} [SEP] {next(found)}" for _ in range(TEXTS))
        answer, gold = (1.0, *[0.0] * (TEXTS - 1)), (True, *[False] * (TEXTS - 1))
        question = f"How many attacks did the group carry out in {2000 + number % 25}?"
        far = (False,) * TEXTS
        made.append(
            Group(question=question, texts=texts, kind="answered", answer=answer, gold=gold, far=far, plain=texts, ranked=True)
        )
    return made


def a_step(made: list[Group], *, compiled: bool) -> float:
    """Median seconds of a step of `train`."""
    taught = [np.full((TEXTS, 2), np.nan, dtype=np.float32)] * len(made)
    ended: list[float] = []
    settings = Settings(pairs=TEXTS, compiled=compiled)
    train(zero_shot(), Reader(), made, taught, settings, lambda _: None, lambda _: ended.append(time.perf_counter()))
    return median(np.diff(ended[WARM:]).tolist())


def gradients(made: list[Group], size: int) -> float:
    """Median seconds of the gradients of a step, ``size`` texts at a time."""
    model, reader = zero_shot(), Reader()
    model.bert.embeddings.requires_grad_(False)
    times = []
    for group in made:
        started = time.perf_counter()
        reader.logits(model, [(group.question, text) for text in group.texts], size).square().mean().backward()  # type: ignore[no-untyped-call]
        times.append(time.perf_counter() - started)
        model.zero_grad()
    return median(times[WARM:])


def main() -> None:
    """Print all of it."""
    torch.set_num_threads(2)
    made = groups(max(int(sys.argv[1]) if len(sys.argv) > 1 else 30, 2 * WARM))
    as_it_is, translated = a_step(made, compiled=False), a_step(made, compiled=True)
    print(f"a step: {as_it_is:.2f} s as it is, {translated:.2f} s translated, ratio {translated / as_it_is:.2f}")
    for size in (8, 12, TEXTS):
        print(f"gradients with {size} texts at a time: {gradients(made, size):.2f} s")


if __name__ == "__main__":
    main()
