"""One pass of training, in plain torch.

Not sentence-transformers' trainer for cross-encoders: its losses know one output, and here three losses meet on two
outputs of one forward pass, each over its own part of the batch.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional
from transformers import BertForSequenceClassification

from embeddings.models.judge import ANSWER, RANK
from embeddings.models.weights import MS_MARCO_L12
from embeddings.training.groups import UNKNOWN, Group
from embeddings.training.schedule import warmed

MAX_TOKENS = 192
"""A question, a title and two sentences fit; the program itself cuts at 512."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to train.

    Attributes:
        rate: the highest learning rate; it rises over the first 6% of the steps and falls in a straight line to 0.
        pairs: about how many texts a step sees.
        keep: weight of the distance to the teacher's logits.
        answer: weight of the answer output's loss.
        passes: how often every group is seen.
        frozen: the embeddings and so many of the lowest layers stay as they are: less to forget, and less work.
        head: how many times faster the last layer learns, so that two outputs that begin as one come to differ.
        seed: decides the order of the groups.
        compiled: whether torch translates the model to machine code first, for which it needs a C++ compiler; it takes a
            minute or two, and then a step takes less time (`tests.bench.training`).
    """

    rate: float = 8e-5
    pairs: int = 24
    keep: float = 0.1
    answer: float = 1.0
    passes: int = 1
    frozen: int = 4
    head: float = 10.0
    seed: int = 7
    compiled: bool = False


Pair = tuple[str, str]

Forward = Callable[..., Any]
"""A model, or what torch has made of it: tensors in, an output with ``logits`` out."""


class Reader:
    """Pairs to padded tensors, with the reranker's own tokeniser."""

    def __init__(self) -> None:
        self._tokenizer = Tokenizer.from_str(MS_MARCO_L12.read("tokenizer.json").decode("utf-8"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS, strategy="longest_first")

    def logits(self, model: Forward, pairs: Sequence[Pair], size: int = 12) -> Tensor:
        """Both outputs for each pair, shape ``(len(pairs), 2)``, in the order given; short pairs are not padded to long ones."""
        encodings = self._tokenizer.encode_batch(list(pairs))
        order = sorted(range(len(pairs)), key=lambda i: len(encodings[i].ids))
        parts = []
        for start in range(0, len(order), size):
            some = [encodings[i] for i in order[start : start + size]]
            longest = len(some[-1].ids)
            ids = torch.zeros((len(some), longest), dtype=torch.long)
            types, mask = torch.zeros_like(ids), torch.zeros_like(ids)
            for row, encoding in enumerate(some):
                length = len(encoding.ids)
                ids[row, :length] = torch.tensor(encoding.ids)
                types[row, :length] = torch.tensor(encoding.type_ids)
                mask[row, :length] = 1
            with torch.autocast("cpu", dtype=torch.bfloat16):
                output = model(input_ids=ids, token_type_ids=types, attention_mask=mask).logits
            parts.append(output.float())
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(parts)[back]

    def scores(self, model: BertForSequenceClassification, pairs: Sequence[Pair]) -> NDArray[np.float32]:
        """The same without gradients, for many pairs."""
        with torch.inference_mode():
            return np.asarray(self.logits(model, pairs, size=64).numpy()) if pairs else np.empty((0, 2), dtype=np.float32)


def settled(group: Group, taught: NDArray[np.float32]) -> Group:
    """The group without labels on texts from elsewhere that the teacher finds good: they may well answer."""
    rank = taught[:, RANK]
    limit = max((float(t) for t, gold in zip(rank, group.gold, strict=True) if gold and not np.isnan(t)), default=5.0)
    limit = min(limit - 1.0, 4.0)
    answer = tuple(UNKNOWN if far and t > limit else a for a, far, t in zip(group.answer, group.far, rank, strict=True))
    return replace(group, answer=answer)


def train(
    model: BertForSequenceClassification,
    reader: Reader,
    groups: Sequence[Group],
    taught: Sequence[NDArray[np.float32]],
    settings: Settings,
    tell: Callable[[str], None],
    every: Callable[[int], None] | None = None,
) -> None:
    """Trains ``model`` in place.

    Args:
        model: the zero-shot reranker with two outputs.
        reader: makes tensors of pairs.
        groups: what to learn.
        taught: for each group, the teacher's two logits of each text, shape ``(texts, 2)``; ``nan`` where nothing is to be kept.
        settings: how to train.
        tell: is given a line of progress now and then.
        every: is called after every step with its number; for saving.
    """
    torch.manual_seed(settings.seed)
    model.train()
    # Without dropout a step is twice as fast here, and the same on every run; one or two passes do not overfit.
    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    batches = list(_batches(groups, settings))
    for part in (model.bert.embeddings, *model.bert.encoder.layer[: settings.frozen]):
        part.requires_grad_(False)
    learning = [parameter for parameter in model.parameters() if parameter.requires_grad]
    head = list(model.classifier.parameters())
    body = [parameter for parameter in learning if all(parameter is not one for one in head)]
    parts: list[dict[str, Any]] = [{"params": body}, {"params": head, "lr": settings.rate * settings.head}]
    optimiser = torch.optim.AdamW(parts, lr=settings.rate, weight_decay=0.01, fused=True)
    schedule = warmed(optimiser, len(batches))
    forward: Forward = torch.compile(model, dynamic=True) if settings.compiled else model
    started, sums = time.monotonic(), np.zeros(3)
    for step, batch in enumerate(batches, 1):
        losses = _losses(forward, reader, [groups[i] for i in batch], [taught[i] for i in batch])
        loss = losses[0] + settings.keep * losses[1] + settings.answer * losses[2]
        optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimiser.step()
        schedule.step()
        sums += [float(part.detach()) for part in losses]
        if step % 25 == 0 or step == len(batches):
            rank, keep, answer = sums / (step % 25 or 25)
            took = time.monotonic() - started
            tell(f"step {step}/{len(batches)} rank {rank:.3f} keep {keep:.3f} answer {answer:.3f} {took:.0f}s")
            sums[:] = 0
        if every is not None:
            every(step)
    model.eval()  # type: ignore[no-untyped-call]


def _losses(
    model: Forward, reader: Reader, groups: Sequence[Group], taught: Sequence[NDArray[np.float32]]
) -> tuple[Tensor, Tensor, Tensor]:
    """Cross-entropy of the gold text within each ranked group; distance to the teacher; cross-entropy of the answer output."""
    logits = reader.logits(model, [(group.question, text) for group in groups for text in group.texts])
    teacher = torch.from_numpy(np.concatenate(taught))
    gold = torch.tensor([g for group in groups for g in group.gold])
    label = torch.tensor([a for group in groups for a in group.answer])
    rank = torch.zeros(())
    at, ranked = 0, 0
    for group in groups:
        part = logits[at : at + len(group.texts), RANK]
        if group.ranked:
            # Only texts known to be wrong compete with the gold one.
            known = torch.tensor([g or a != UNKNOWN for g, a in zip(group.gold, group.answer, strict=True)])
            which = gold[at : at + len(group.texts)]
            rank = rank + torch.logsumexp(part[known], 0) - torch.logsumexp(part[which], 0)
            ranked += 1
        at += len(group.texts)
    kept = ~teacher.isnan()
    keep = functional.smooth_l1_loss(logits[kept], teacher[kept]) if kept.any() else torch.zeros(())
    known = label != UNKNOWN
    answer = torch.zeros(())
    if known.any():
        answer = functional.binary_cross_entropy_with_logits(logits[known, ANSWER], label[known])
    return rank / max(ranked, 1), keep, answer


def _batches(groups: Sequence[Group], settings: Settings) -> Iterator[list[int]]:
    random = Random(settings.seed)
    for _ in range(settings.passes):
        order = list(range(len(groups)))
        random.shuffle(order)
        batch: list[int] = []
        size = 0
        for i in order:
            batch.append(i)
            size += len(groups[i].texts)
            if size >= settings.pairs:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch
