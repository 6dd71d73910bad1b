"""Fit the question adapter: ``python -m embeddings.training.adapter --shared ../shared --out judge/``.

Softmax cross-entropy of the gold sentences against every other sentence of the same set (InfoNCE with the whole corpus as
negatives; van den Oord et al. 2018). Vectors are made once and kept; the fit itself takes a minute or two.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from embeddings.models.adapter import adapted
from embeddings.models.onnx import OnnxEncoder
from embeddings.models.protocols import Encoder
from embeddings.training.corpora import SEED, Set
from embeddings.training.data import Divided, sources
from embeddings.training.near import encoded

Floats = NDArray[np.float32]

DEPTHS = (1, 6, 14, 40)


@dataclass(frozen=True)
class Settings:
    """How to fit.

    Attributes:
        rate: learning rate (AdamW).
        decay: weight decay: how strongly the map is held near "as it is".
        passes: how often every question is seen.
        temperature: what inner products are divided by.
        batch: questions a step.
    """

    rate: float = 3e-4
    decay: float = 0.0
    passes: int = 4
    temperature: float = 0.03
    batch: int = 128
    seed: int = SEED


@dataclass(frozen=True, slots=True)
class Part:
    """Vectors of a set: sentences ``(n, d)`` after their titles, questions ``(m, d)``, and for each question its gold rows."""

    sentences: Floats
    questions: Floats
    gold: tuple[tuple[int, ...], ...]


def part(data: Set, encoder: Encoder, cache: Path) -> Part:
    """The answerable questions of a set and all its sentences, as vectors."""
    sentences = [s for row in data.articles.values() for s in row]
    rows: dict[str, list[int]] = {}
    for row, sentence in enumerate(sentences):
        rows.setdefault(sentence.article, []).append(row)
    questions, gold = [], []
    for question in data.questions:
        found = tuple(row for article in question.gold for row in rows.get(article, ()) if question.is_gold(sentences[row]))
        if found:
            questions.append(question.text)
            gold.append(found)
    return Part(
        encoded(encoder, [s.titled for s in sentences], cache / "titled.npz", questions=False),
        encoded(encoder, questions, cache / "asked.npz", questions=True),
        tuple(gold),
    )


def fitted(parts: Sequence[Part], settings: Settings) -> Floats:
    """The matrix, shape ``(d, d)``; the same for the same parts and settings."""
    generator = torch.Generator().manual_seed(settings.seed)
    dimension = parts[0].questions.shape[1]
    matrix = torch.zeros(dimension, dimension, requires_grad=True)
    optimiser = torch.optim.AdamW([matrix], lr=settings.rate, weight_decay=settings.decay)
    tensors = [(torch.from_numpy(p.sentences), torch.from_numpy(p.questions), p.gold) for p in parts]
    for _ in range(settings.passes):
        batches = [
            (at, rows)
            for at, (_, questions, _) in enumerate(tensors)
            for rows in torch.split(torch.randperm(len(questions), generator=generator), settings.batch)
        ]
        for i in torch.randperm(len(batches), generator=generator).tolist():
            at, rows = batches[i]
            sentences, questions, gold = tensors[at]
            asked = questions[rows]
            logits = functional.normalize(asked + asked @ matrix, dim=1) @ sentences.T / settings.temperature
            right = torch.zeros_like(logits, dtype=torch.bool)
            for row, question in enumerate(rows.tolist()):
                right[row, list(gold[question])] = True
            found = torch.logsumexp(logits.masked_fill(~right, -torch.inf), 1)
            loss = (torch.logsumexp(logits, 1) - found).mean()
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
    return np.asarray(matrix.detach().numpy(), dtype=np.float32)


def recall(one: Part, questions: Floats) -> list[float]:
    """Share of questions with a gold sentence among the nearest 1, 6, 14 and 40."""
    order = np.argsort(-(questions @ one.sentences.T), axis=1, kind="stable")[:, : max(DEPTHS)]
    ranks = [
        min((int(r) for r in np.flatnonzero(np.isin(row, gold))), default=10**9)
        for row, gold in zip(order, one.gold, strict=True)
    ]
    return [float(np.mean([rank < depth for rank in ranks])) for depth in DEPTHS]


def main(arguments: Sequence[str] | None = None) -> int:
    """Fits, prints recall on what was held out before and after, and writes the file."""
    parser = argparse.ArgumentParser(prog="python -m embeddings.training.adapter", description=__doc__)
    parser.add_argument("--shared", type=Path, required=True, help="the folder with train/, eval/ and scale/")
    parser.add_argument("--out", type=Path, required=True, help="where vectors are kept and the matrix goes")
    parser.add_argument("--rate", type=float, default=Settings.rate)
    parser.add_argument("--decay", type=float, default=Settings.decay)
    parser.add_argument("--passes", type=int, default=Settings.passes)
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    found, encoder = sources(options.shared), OnnxEncoder(adapter=None)
    sets: dict[str, Divided] = {"squad": found.squad, "written": found.written}
    trained = [part(one.train, encoder, options.out) for one in sets.values()]
    matrix = fitted(trained, Settings(options.rate, options.decay, options.passes)).astype(np.float16)
    for name, one in sets.items():
        held = part(one.held_out, encoder, options.out)
        for which, questions in (("as it is", held.questions), ("adapted", adapted(held.questions, matrix.astype(np.float32)))):
            figures = ", ".join(f"{depth}: {value:.3f}" for depth, value in zip(DEPTHS, recall(held, questions), strict=True))
            sys.stdout.write(f"{name:8} {which:9} recall at {figures} ({len(held.gold)} questions)\n")
    data = io.BytesIO()
    np.save(data, matrix)
    path = options.out / "question_adapter.npy"
    path.write_bytes(data.getvalue())
    sys.stdout.write(f"{path}: {len(data.getvalue())} bytes, SHA-256 {hashlib.sha256(data.getvalue()).hexdigest()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
