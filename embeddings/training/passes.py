"""One pass of training: what it sees, and the pass itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from transformers import BertForSequenceClassification

from embeddings.models.judge import RANK
from embeddings.models.protocols import Encoder
from embeddings.training.budget import limited
from embeddings.training.data import Sources, groups
from embeddings.training.groups import Group
from embeddings.training.model import zero_shot
from embeddings.training.train import Reader, Settings, settled, train

TOPICS = 220
"""About how many questions of each set only name something."""

SAVED = 300
"""After so many steps the weights are written."""

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Part:
    """What a pass sees of some sources.

    Attributes:
        sources: what its groups are made of.
        weights: how much of each kind.
        factor: how much of all of that.
        topics: about how many questions of each set only name something.
    """

    sources: Sources
    weights: Mapping[str, float]
    factor: float = 1.0
    topics: int = TOPICS


def seen(parts: Sequence[Part], encoder: Encoder, cache: Path, seed: int) -> list[Group]:
    """The groups of a pass, with wrong texts that this encoder finds near."""
    made: list[Group] = []
    for at, part in enumerate(parts):
        every = groups(part.sources, encoder, cache, seed + at, topics=part.topics)
        made += limited(every, part.weights, part.factor, seed + at)
    return made


def learn(
    model: BertForSequenceClassification, reader: Reader, made: Sequence[Group], settings: Settings, name: Path, tell: Tell
) -> None:
    """One pass over the groups; the weights are kept in a file beside ``name`` as it goes."""
    taught = teach(zero_shot(), reader, made)
    made = [settled(group, scores) for group, scores in zip(made, taught, strict=True)]

    def keep(step: int) -> None:
        if step % SAVED == 0:
            torch.save(model.state_dict(), name.with_suffix(".pt"))

    train(model, reader, made, taught, settings, tell, keep)
    torch.save(model.state_dict(), name.with_suffix(".pt"))


def counted(made: Sequence[Group]) -> str:
    """How many groups, how many texts, and how many groups of each kind."""
    return f"{len(made)} groups, {sum(len(g.texts) for g in made)} texts: {dict(Counter(g.kind for g in made))}"


def teach(model: BertForSequenceClassification, reader: Reader, made: Sequence[Group]) -> list[NDArray[np.float32]]:
    """For each group the zero-shot reranker's logit of its texts from elsewhere, to rank by; ``nan`` for the others, which have
    labels, and for whether they answer, which it does not know.
    """
    pairs = [(group.question, text) for group in made for text, far in zip(group.plain, group.far, strict=True) if far]
    scores = iter(reader.scores(model, pairs)[:, RANK])
    return [np.array([(next(scores) if far else np.nan, np.nan) for far in group.far], dtype=np.float32) for group in made]
