"""What an index costs: ``python -m tests.bench.index [--sizes 10000 100000 1000000] [--ladder] [--folder DIR]``.

Texts are the sentences of ``../shared/scale`` (made-up ones when that is absent), made distinct by an edition number where
there are not enough of them. Vectors are made up beyond what can be encoded in a coffee break: 384 dimensions, in 4,096
clusters, a question being a new member of a cluster. Each measurement is made in a process of its own.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import os
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from embeddings.articles.reading import read
from embeddings.articles.sources import find
from embeddings.index import vectors
from embeddings.index.build import build
from embeddings.index.store import open_generation
from embeddings.models.registry import load_encoder
from tests.shared import SHARED

DIMENSION, CLUSTERS, NOISES = 384, 4_096, 65_536
SENTENCES_AN_ARTICLE = 25
Floats = NDArray[np.float32]


class MadeUpEncoder:
    """Vectors that depend on a text's hash only; near where two texts fall into one cluster."""

    name = "made-up"
    fingerprint = "made-up-1"
    dimension = DIMENSION

    def __init__(self) -> None:
        chance = np.random.default_rng(0)
        self._centres = self._unit(chance.standard_normal((CLUSTERS, DIMENSION), dtype=np.float32))
        self._noises = self._unit(chance.standard_normal((NOISES, DIMENSION), dtype=np.float32))

    @staticmethod
    def _unit(rows: Floats) -> Floats:
        unit: Floats = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit

    def encode_passages(self, texts: Sequence[str]) -> Floats:
        digests = np.frombuffer(b"".join(hashlib.blake2b(t.encode(), digest_size=24).digest() for t in texts), np.uint64).reshape(
            -1, 3
        )
        noise = self._noises[digests[:, 1] % NOISES] + self._noises[digests[:, 2] % NOISES]
        return self._unit(self._centres[digests[:, 0] % CLUSTERS] + 0.5 * noise)

    encode_questions = encode_passages


def sentences() -> list[str]:
    """Distinct sentences to make articles of."""
    if not (SHARED / "scale").is_dir():
        words = [f"word{i}" for i in range(20_000)]
        chance = random.Random(0)
        return [f"Here {' '.join(chance.choices(words, k=18))} ends." for _ in range(50_000)]
    found: dict[str, None] = {}
    for source in find([SHARED / "scale" / "bbc_news", SHARED / "scale" / "us_speeches", SHARED / "scale" / "reuters21578"]):
        for document in read(source, refuse=lambda _: None):
            for sentence in document.structure.sentences:
                found[" ".join(sentence.span.of(document.article.text).split())] = None
    return [text for text in found if 30 < len(text) < 600]


def corpus(folder: Path, base: Sequence[str], size: int) -> Path:
    """A ``corpus.jsonl`` of about ``size`` distinct passages."""

    def distinct() -> Iterator[str]:
        for number in range(size):
            edition, which = divmod(number, len(base))
            yield f"Edition {edition} has this: {base[which]}" if edition else base[which]

    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "corpus.jsonl").open("w", encoding="utf-8") as file:
        lines: list[str] = []
        number = 0
        for text in distinct():
            lines.append(text)
            if len(lines) == SENTENCES_AN_ARTICLE:
                file.write(
                    json.dumps({"doc_id": f"made-{number}", "title": f"Article {number}", "text": "\n\n".join(lines)}) + "\n"
                )
                lines, number = [], number + 1
        if lines:
            file.write(json.dumps({"doc_id": f"made-{number}", "title": f"Article {number}", "text": "\n\n".join(lines)}) + "\n")
    return folder


def memory(kind: str = "VmRSS") -> float:
    """Resident memory of this process in MB; ``VmHWM`` for the most it ever was."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(kind))
    return int(line.split()[1]) / 1024


def building(paths: list[Path], index: Path) -> dict[str, Any]:
    report = build(paths, index, encoder=MadeUpEncoder(), keep=1)
    return {
        "passages": report.passages,
        "encoded": report.encoded,
        "seconds": report.seconds,
        "vectors": report.vectors,
        "most": memory("VmHWM"),
    }


def opening(index: Path) -> dict[str, Any]:
    """Open and ask; the page cache is emptied of the index first, as far as the system lets us."""
    for path in index.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    before = memory()
    started, worked = time.perf_counter(), time.process_time()
    generation = open_generation(index)
    cold, processor = time.perf_counter() - started, time.process_time() - worked
    opened = memory()
    del generation
    started = time.perf_counter()
    generation = open_generation(index)
    warm = time.perf_counter() - started
    encoder = MadeUpEncoder()
    chance = random.Random(1)
    texts = [generation.text(chance.randrange(len(generation))) for _ in range(100)]
    questions = encoder.encode_questions([text + " asked" for text in texts])
    near, matching = [], []
    for text, question in zip(texts, questions, strict=True):
        started = time.perf_counter()
        generation.nearest(question, 100)
        near.append(time.perf_counter() - started)
        words = " ".join(chance.sample(text.split(), min(8, len(text.split()))))
        started = time.perf_counter()
        generation.match(words, 100)
        matching.append(time.perf_counter() - started)
    asked = memory()
    every = np.arange(len(generation))
    few = questions[: 20 if len(generation) < 200_000 else 3]  # comparing every vector by hand takes a second each
    hits = sum(len(np.intersect1d(generation.nearest(q, 10)[0], generation.nearest(q, 10, every)[0])) for q in few)
    return {
        "cold": cold,
        "processor": processor,
        "warm": warm,
        "before": before,
        "opened": opened,
        "asked": asked,
        "recall": hits / (10 * len(few)),
        "near": [statistics.median(near) * 1e3, sorted(near)[94] * 1e3],
        "match": [statistics.median(matching) * 1e3, sorted(matching)[94] * 1e3],
        "bytes": sum(path.stat().st_size for path in index.rglob("*") if path.is_file()),
    }


def apart(work: Any, *arguments: Any) -> dict[str, Any]:
    """``work`` in a fresh process."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        result: dict[str, Any] = pool.submit(work, *arguments).result()
        return result


def encoding_rate(base: Sequence[str], count: int) -> float:
    """Passages a second through the default encoder, over real sentences."""
    encoder = load_encoder()
    texts = random.Random(0).sample(list(base), min(count, len(base)))
    encoder.encode_passages(texts[:16])
    started = time.perf_counter()
    encoder.encode_passages(texts)
    return len(texts) / (time.perf_counter() - started)


def line(name: str, value: float, unit: str, rest: str) -> None:
    """One measurement, aligned."""
    print(f"  {name:24}{value:10,.2f} {unit:3} {rest}", flush=True)


def at(size: int, base: Sequence[str], rate: float, folder: Path) -> None:
    """Everything about one size."""
    articles, extra, index = corpus(folder / f"articles-{size}", base, size), folder / f"extra-{size}", folder / f"index-{size}"
    extra.mkdir()
    (extra / "one.txt").write_text("\n\n".join(f"One more article says {i} things." for i in range(20)), encoding="utf-8")
    first = apart(building, [articles], index)
    second = apart(building, [articles, extra], index)
    whole = first["seconds"] + first["passages"] / rate
    added = second["seconds"] + second["encoded"] / rate
    o = apart(opening, index)
    print(f"\n{first['passages']:,} passages ({first['vectors']['kind']}), {SENTENCES_AN_ARTICLE} an article")
    line("build without encoding", first["seconds"], "s", f"{first['passages'] / first['seconds']:,.0f} passages/s")
    line("", first["most"], "MB", "most memory")
    line("build with encoding", whole, "s", f"at {rate:,.0f} passages/s, computed")
    line(
        "one article added",
        added,
        "s",
        f"{second['encoded']} encoded; {100 * added / whole:.2f}% of the first build with encoding",
    )
    line(
        "opening",
        o["cold"],
        "s",
        f"page cache dropped, {o['processor']:.2f} of a processor; {o['warm']:.2f} warm; {o['bytes'] / 2**20:,.0f} MB on disk",
    )
    line("resident memory", o["opened"], "MB", f"opened ({o['before']:,.0f} before); {o['asked']:,.0f} after 200 searches")
    line(
        "nearest 100",
        o["near"][0],
        "ms",
        f"median, {o['near'][1]:.2f} 95th percentile; recall at 10 against exact {o['recall']:.3f}",
    )
    line("match 100", o["match"][0], "ms", f"median, {o['match'][1]:.2f} 95th percentile")
    for path in (articles, extra, index):
        shutil.rmtree(path)


def ladder(sizes: Sequence[int], folder: Path) -> None:
    """The kinds of vector index side by side: where one overtakes the other."""
    encoder = MadeUpEncoder()
    print("\nkinds of vector index: building, then 10 nearest (median over 100 questions), recall at 10 against exact")
    for size in sizes:
        values = np.concatenate(
            [encoder.encode_passages([f"passage {i}" for i in range(s, min(s + 4096, size))]) for s in range(0, size, 4096)]
        )
        questions = encoder.encode_questions([f"question {i}" for i in range(100)])
        for kind in vectors.KINDS:
            where = folder / f"{kind}-{size}"
            where.mkdir()
            started = time.perf_counter()
            vectors.write(where, values, kind)
            built = time.perf_counter() - started
            index = vectors.load(where, kind, size, DIMENSION)
            index.search(questions[0], 10)
            times = []
            for question in questions:
                started = time.perf_counter()
                index.search(question, 10)
                times.append(time.perf_counter() - started)
            recall = vectors.agreement(index, values)["recall"]
            print(f"  {size:9,} {kind:5} {built:8.1f} s {statistics.median(times) * 1e3:8.2f} ms {recall:6.3f}", flush=True)
            shutil.rmtree(where)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--ladder", type=int, nargs="*", help="compare kinds of vector index at these sizes")
    parser.add_argument("--encode", type=int, default=400, help="real sentences to encode for the rate")
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder otherwise")
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(dir=chosen.folder))
    try:
        if chosen.ladder is not None:
            ladder(chosen.ladder or [50_000, 100_000, 200_000, 400_000], folder)
        else:
            base = sentences()
            rate = encoding_rate(base, chosen.encode)
            print(f"{len(base):,} distinct sentences; default encoder {rate:,.0f} passages/s; {os.cpu_count()} processors")
            for size in chosen.sizes:
                at(size, base, rate, folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
