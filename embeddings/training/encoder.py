"""Train the encoder: ``python -m embeddings.training.encoder --shared ../shared --out judge/``.

bge-small-en-v1.5, dequantised, learns that a question in quite other words lies near the sentence that answers it: softmax
cross-entropy of the gold sentence against all other sentences of the batch (InfoNCE; van den Oord et al. 2018), among them for
each question the sentences of its articles that lay nearest before. Questions and passages are read by the same weights. What
is exported lies between the trained weights and the published ones.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional
from transformers import BertModel

from embeddings.models.encoder import EncoderFiles
from embeddings.models.onnx import OnnxEncoder
from embeddings.models.protocols import Encoder
from embeddings.models.weights import BGE_SMALL
from embeddings.training.corpora import SEED, Question, Sentence, Set
from embeddings.training.data import Sources, sources
from embeddings.training.export import exported_encoder
from embeddings.training.model import mean, published_encoder
from embeddings.training.near import Near, encoded
from embeddings.training.progress import say
from embeddings.training.recall import DEPTHS, recall
from embeddings.training.schedule import warmed
from embeddings.training.variants import varied

Floats = NDArray[np.float32]

MAX_TOKENS = 96
"""A title and nearly every sentence fit; the program itself cuts at 512."""

VARIED, UNTITLED, ELSEWHERE = 0.25, 0.1, 0.3
"""Shares of questions asked in another way, of batches whose sentences come without their titles, and of questions that also get
a sentence from an article that does not answer them."""


TRAINED = 0.75
"""Share of the trained weights in what is exported, against the published ones: what was learnt, and most of what was known."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to train.

    Attributes:
        rate: the highest learning rate; it rises over the first 6% of the steps and falls in a straight line to 0.
        batch: questions a step.
        hard: sentences of its own articles that each question brings.
        passes: how often every question is seen.
        temperature: what inner products are divided by.
        frozen: the embeddings and so many of the lowest layers stay as they are.
        seed: decides the order of the questions and what they bring.
    """

    rate: float = 3e-5
    batch: int = 40
    hard: int = 2
    passes: int = 2
    temperature: float = 0.03
    frozen: int = 4
    seed: int = SEED


@dataclass(frozen=True, slots=True)
class Example:
    """A question, what answers it, and what lies near it and does not: in its own articles and elsewhere."""

    question: Question
    gold: tuple[Sentence, ...]
    hard: tuple[Sentence, ...]
    far: tuple[Sentence, ...]


def examples(found: Sources, near: Near, vectors: dict[str, Floats]) -> list[Example]:
    """One for each question that has an answer. What holds a short answer elsewhere counts neither as gold nor as wrong."""
    made = []
    for divided in found.sets:
        data, marked = divided.train, divided is found.written
        for question in data.questions:
            gold = tuple(s for article in question.gold for s in data.articles.get(article, ()) if question.is_gold(s))
            if not gold:
                continue
            articles = dict.fromkeys((*question.articles, *(kin for a in question.articles for kin in data.kin.get(a, ()))))
            answers = () if marked else tuple(answer.lower() for answer in question.answers)

            def wrong(s: Sentence, question: Question = question, answers: Sequence[str] = answers) -> bool:
                return not question.is_gold(s) and not any(answer in s.text.lower() for answer in answers)

            hard = [s for s in near.of_articles(vectors[question.text], list(articles), 16) if wrong(s)]
            far = [s for s in near.elsewhere(vectors[question.text], frozenset(articles), 6) if wrong(s)]
            made.append(Example(question, gold, tuple(hard[:8]), tuple(far)))
    return made


class Reader:
    """Texts to unit vectors, with gradients or without; an `Encoder` too."""

    name = "torch"
    fingerprint = "torch"
    dimension = 384

    def __init__(self, model: BertModel) -> None:
        self._model = model
        self._tokenizer = Tokenizer.from_str(BGE_SMALL.read("tokenizer.json").decode("utf-8"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def vectors(self, texts: Sequence[str], size: int = 16) -> Tensor:
        """Shape ``(len(texts), 384)``, in the order given; short texts are not padded to long ones."""
        encodings = self._tokenizer.encode_batch(list(texts))
        order = sorted(range(len(texts)), key=lambda i: len(encodings[i].ids))
        parts = []
        for start in range(0, len(order), size):
            some = [encodings[i] for i in order[start : start + size]]
            ids = torch.zeros((len(some), len(some[-1].ids)), dtype=torch.long)
            mask = torch.zeros_like(ids)
            for row, encoding in enumerate(some):
                ids[row, : len(encoding.ids)] = torch.tensor(encoding.ids)
                mask[row, : len(encoding.ids)] = 1
            with torch.autocast("cpu", dtype=torch.bfloat16):
                first = self._model(input_ids=ids, attention_mask=mask).last_hidden_state[:, 0]
            parts.append(functional.normalize(first.float(), dim=1))
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(parts)[back]

    def encode_passages(self, texts: Sequence[str]) -> Floats:
        """Without gradients."""
        with torch.inference_mode():
            return np.asarray(self.vectors(texts, size=64).numpy())

    def encode_questions(self, texts: Sequence[str]) -> Floats:
        """The same, after the prefix for questions."""
        return self.encode_passages([OnnxEncoder.question_prefix + text for text in texts])


def train(model: BertModel, reader: Reader, made: Sequence[Example], settings: Settings, tell: Callable[[str], None]) -> None:
    """Trains ``model``, which ``reader`` reads with, in place; the same on every run."""
    torch.manual_seed(settings.seed)
    model.train()
    for module in model.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0
    for part in (model.embeddings, *model.encoder.layer[: settings.frozen]):
        part.requires_grad_(False)
    learning = [parameter for parameter in model.parameters() if parameter.requires_grad]
    random = Random(settings.seed)
    batches = []
    for _ in range(settings.passes):
        order = random.sample(range(len(made)), len(made))
        batches += [order[at : at + settings.batch] for at in range(0, len(order), settings.batch)]
    optimiser = torch.optim.AdamW(learning, lr=settings.rate, weight_decay=0.01, fused=True)
    schedule = warmed(optimiser, len(batches))
    started, total = time.monotonic(), 0.0
    for step, batch in enumerate(batches, 1):
        loss = _loss(reader, [made[i] for i in batch], random, settings)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if step % 25 == 0 or step == len(batches):
            tell(f"step {step}/{len(batches)} loss {total / (step % 25 or 25):.3f} {time.monotonic() - started:.0f}s")
            total = 0.0
    model.eval()  # type: ignore[no-untyped-call]


def _loss(reader: Reader, batch: Sequence[Example], random: Random, settings: Settings) -> Tensor:
    """Of each question's gold sentences among all sentences of the batch; others that answer it as well are left out."""
    sentences: dict[tuple[str, int], Sentence] = {}
    for example in batch:
        brought = [random.choice(example.gold), *random.sample(example.hard, min(settings.hard, len(example.hard)))]
        if example.far and random.random() < ELSEWHERE:
            brought.append(random.choice(example.far))
        sentences |= {(s.article, s.span.start): s for s in brought}
    titled = random.random() >= UNTITLED
    passages = reader.vectors([s.titled if titled else s.text for s in sentences.values()])
    asked = [OnnxEncoder.question_prefix + varied(example.question.text, random, VARIED) for example in batch]
    logits = reader.vectors(asked) @ passages.T / settings.temperature
    gold = torch.tensor([[example.question.is_gold(s) for s in sentences.values()] for example in batch])
    return (torch.logsumexp(logits, 1) - torch.logsumexp(logits.masked_fill(~gold, -torch.inf), 1)).mean()


def main(arguments: Sequence[str] | None = None) -> int:
    """Trains, exports, and prints recall on what was held out, before and after."""
    parser = argparse.ArgumentParser(prog="python -m embeddings.training.encoder", description=__doc__)
    parser.add_argument("--shared", type=Path, required=True, help="the folder with train/, eval/ and scale/")
    parser.add_argument("--out", type=Path, required=True, help="where vectors are kept and the graph goes")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    found, before = sources(options.shared), OnnxEncoder(BGE_SMALL)
    held = {"written": found.written.held_out, "squad": found.squad.held_out, "selqa": found.selqa.held_out}
    table("as published, int8", before, held)
    sentences = [s for one in found.sets for row in one.train.articles.values() for s in row]
    sentences += [s for row in found.speeches.articles.values() for s in row]
    near = Near(sentences, encoded(before, [s.text for s in sentences], options.out / "sentences.npz", questions=False))
    texts = [question.text for one in found.sets for question in one.train.questions]
    vectors = dict(zip(texts, encoded(before, texts, options.out / "questions.npz", questions=True), strict=True))
    made = examples(found, near, vectors)
    say(f"{len(made)} questions, {len(sentences)} sentences")
    model = published_encoder()
    train(model, Reader(model), made, Settings(), say)
    torch.save(model.state_dict(), options.out / "encoder.pt")
    graph = exported_encoder(mean(published_encoder().state_dict(), model.state_dict(), TRAINED))
    path = options.out / "encoder.onnx"
    path.write_bytes(graph)
    digest = hashlib.sha256(graph).hexdigest()
    say(f"{path}: {len(graph)} bytes, SHA-256 {digest}")
    table("trained, int8", OnnxEncoder(EncoderFiles(path, digest)), held)
    return 0


def table(name: str, encoder: Encoder, held: dict[str, Set]) -> None:
    """Prints recall on each set: a gold sentence among the nearest so many, by vector alone."""
    for which, data in held.items():
        with tempfile.TemporaryDirectory() as folder:
            figures, asked = recall(data, encoder, Path(folder))
        line = ", ".join(f"{depth}: {value:.3f}" for depth, value in zip(DEPTHS, figures, strict=True))
        say(f"{name:20} {which:8} recall at {line} ({asked} questions)")


if __name__ == "__main__":
    sys.exit(main())
