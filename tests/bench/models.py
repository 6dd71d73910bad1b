"""How fast the default models are: ``python -m tests.bench.models [SENTENCES]``.

Prints texts a second one by one and in padded batches, on one thread; how far a vector moves when it is computed in a batch;
and the time of one question's encoding and of reranking. Times are of this machine; compare within one run.
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from embeddings.models.encoder import EncoderFiles
from embeddings.models.registry import load_encoder, load_reranker

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def sentences(count: int) -> list[str]:
    """Sentences of the shipped articles, repeated to ``count`` if need be, shortest first."""
    text = " ".join(
        path.read_text(encoding="utf-8").split("---", 2)[2] for path in sorted(SEEDS.glob("*.md")) if path.stem != "README"
    )
    found = [s for s in re.split(r"(?<=[.?!])\s+", text) if len(s) > 20]
    return sorted((found * (1 + count // len(found)))[:count], key=len)


def in_batches(texts: list[str], size: int) -> tuple[float, np.ndarray]:
    """Seconds and unit vectors of the encoder's graph run in padded batches of ``size``, on one thread."""
    files = EncoderFiles()
    tokenizer = Tokenizer.from_str(files.read("tokenizer.json").decode())
    tokenizer.enable_truncation(512)
    tokenizer.enable_padding()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(files.read("model.onnx"), options)
    vectors = []
    started = time.perf_counter()
    for first in range(0, len(texts), size):
        encodings = tokenizer.encode_batch(texts[first : first + size])
        ids = np.array([e.ids for e in encodings], dtype=np.int64)
        mask = np.array([e.attention_mask for e in encodings], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        vectors.append(session.run(None, feed)[0][:, 0])
    seconds = time.perf_counter() - started
    joined = np.concatenate(vectors)
    return seconds, joined / np.linalg.norm(joined, axis=1, keepdims=True)


def timed(work: object, *arguments: object, runs: int = 9) -> float:
    """Median milliseconds of a call."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work(*arguments)  # type: ignore[operator]
        times.append(time.perf_counter() - started)
    return 1_000 * float(np.median(times))


def main() -> None:
    """Print the table."""
    texts = sentences(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
    # The sizes take turns and the best round of each counts, so that a busy neighbour does not decide the comparison.
    rounds = [{size: in_batches(texts, size) for size in (1, 8, 32)} for _ in range(3)]
    best = {size: min(seconds for seconds, _ in (turn[size] for turn in rounds)) for size in (1, 8, 32)}
    alone = rounds[0][1][1]
    print(f"{len(texts)} sentences, median {int(np.median([len(t) for t in texts]))} characters, one thread")
    print(f"{'batch':>6} {'texts/s':>8} {'against one by one':>19} {'least cosine to alone':>22}")
    for size in (1, 8, 32):
        cosine = (rounds[0][size][1] * alone).sum(1).min()
        print(f"{size:>6} {len(texts) / best[size]:>8.0f} {best[1] / best[size]:>19.2f} {cosine:>22.4f}")
    encoder, reranker = load_encoder(), load_reranker()
    question = "How many attacks were carried out?"
    print(f"a question: {timed(encoder.encode_questions, [question]):.1f} ms")
    for count in (6, 20):
        print(f"reranking {count:>2} sentences: {timed(reranker.score, question, texts[:: len(texts) // count][:count]):.1f} ms")


if __name__ == "__main__":
    main()
