"""The index of passage vectors: FAISS, and the only module that imports it.

FAISS trusts the bytes it is given: damaged files load and answer wrongly, hang, or take all memory. Whoever calls
`load` has compared the files with their SHA-256 first; `load` then checks what FAISS made of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import faiss as _faiss
import numpy as np
from numpy.typing import NDArray

from embeddings.errors import IndexCorrupt, SettingInvalid
from embeddings.index.files import FileEntry, Writer, damaged

faiss: Any = _faiss  # its type stubs lack much of what it has

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]

FILE: Final = "vectors.faiss"

FLAT_UP_TO: Final = 300_000
"""Passages up to which every vector is compared: exact, nothing to train, and still tens of milliseconds."""

HALF_UP_TO: Final = 2_000_000
"""Passages up to which every vector is compared at half precision: half the bytes to read; a graph over the same beyond."""

KINDS: Final = ("flat", "half", "hnsw")

_TIE = 1e-6
"""Scores nearer than this may be one score: FAISS and NumPy round the same product differently."""

_THREADS: Final = int(faiss.omp_get_max_threads())
"""Threads to build with: all processors, or ``OMP_NUM_THREADS``."""

_BLOCK = 16_384
"""Rows multiplied at a time when a search is restricted to some rows."""


def choose(count: int, override: str | None = None) -> str:
    """The kind of index for so many passages.

    Raises:
        SettingInvalid: when ``override`` is not one of `KINDS`.
    """
    if override is not None:
        if override not in KINDS:
            raise SettingInvalid(f"kind of vector index must be one of {', '.join(KINDS)}, not {override!r}")
        return override
    if count <= FLAT_UP_TO:
        return "flat"
    return "half" if count <= HALF_UP_TO else "hnsw"


def write(folder: Path, vectors: Floats, kind: str) -> dict[str, FileEntry]:
    """Build an index of ``vectors``, shape ``(n, d)``, row ``i`` for passage ``i``, and write it, synced.

    Half precision loses about a thousandth of a score, once: building again from what was stored gives the same bytes.
    """
    count, dimension = vectors.shape
    faiss.omp_set_num_threads(_THREADS)  # searching sets it to one
    index = _empty(kind, dimension)
    for start in range(0, count, _BLOCK):
        index.add(np.ascontiguousarray(vectors[start : start + _BLOCK], dtype=np.float32))
    writer = Writer(folder / FILE)
    try:
        faiss.write_index(index, faiss.PyCallbackIOWriter(writer.write, 1 << 20))
        return {FILE: writer.close()}
    except BaseException:
        writer.abandon()
        raise


def _empty(kind: str, dimension: int) -> Any:
    if kind == "flat":
        return faiss.IndexFlatIP(dimension)
    half = faiss.ScalarQuantizer.QT_fp16
    if kind == "half":
        index = faiss.IndexScalarQuantizer(dimension, half, faiss.METRIC_INNER_PRODUCT)
    else:
        index = faiss.IndexHNSWSQ(dimension, half, 32, faiss.METRIC_INNER_PRODUCT)
        index.hnsw.efConstruction = 80
    # Half precision has nothing to learn from the vectors.
    index.train(np.zeros((1, dimension), dtype=np.float32))
    return index


class VectorIndex:
    """An opened index, read-only and safe for threads."""

    def __init__(self, index: Any, kind: str) -> None:
        self._index = index
        self.kind = kind

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def get(self, rows: Rows) -> Floats:
        """The stored vectors of ``rows``: shape ``(len(rows), d)``."""
        out: Floats = np.empty((len(rows), self._index.d), dtype=np.float32)
        if len(rows):
            self._index.reconstruct_batch(np.ascontiguousarray(rows, dtype=np.int64), out)
        return out

    def search(self, vector: Floats, k: int, rows: Rows | None = None) -> tuple[Rows, Floats]:
        """The ``k`` rows with the greatest inner product, best first, equal scores in order of rows.

        Args:
            vector: shape ``(d,)``.
            k: most rows to give; fewer come back when there are fewer.
            rows: consider these only (exact, whatever the kind).
        """
        if rows is not None:
            return _best(rows, self._products(vector, rows), k)
        count = len(self)
        if k <= 0 or count == 0:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        candidates = self._by_graph(vector, k) if self.kind == "hnsw" else self._by_scan(vector, k)
        return _best(candidates, self._products(vector, candidates), k)

    def _by_scan(self, vector: Floats, k: int) -> Rows:
        """At least ``k`` best rows, and every row that ties with the last: FAISS breaks ties as it likes."""
        wanted = min(k + 8, len(self))
        while True:
            scores, found = self._ask(vector, wanted)
            if wanted == len(self) or scores[min(k, len(found)) - 1] - scores[-1] > _TIE:
                return found
            wanted = min(wanted * 4, len(self))

    def _by_graph(self, vector: Floats, k: int) -> Rows:
        wanted = min(max(2 * k, 64), len(self))
        return self._ask(vector, wanted, faiss.SearchParametersHNSW(efSearch=max(128, wanted)))[1]

    def _ask(self, vector: Floats, k: int, parameters: Any = None) -> tuple[Floats, Rows]:
        question = np.ascontiguousarray(vector, dtype=np.float32).reshape(1, -1)
        # One question gains nothing from threads, and waiting for them beside a busy neighbour takes a hundred times as long.
        faiss.omp_set_num_threads(1)
        scores, found = self._index.search(question, k, params=parameters)
        real = found[0] >= 0  # FAISS pads with -1 when it finds fewer
        return scores[0][real], found[0][real]

    def _products(self, vector: Floats, rows: Rows) -> Floats:
        """Inner products, each summed in double precision so that equal vectors have equal scores wherever they stand."""
        scores = np.empty(len(rows), dtype=np.float32)
        question = vector.astype(np.float64)
        for start in range(0, len(rows), _BLOCK):
            block = rows[start : start + _BLOCK]
            scores[start : start + len(block)] = self.get(block).astype(np.float64) @ question
        return scores


def _best(rows: Rows, scores: Floats, k: int) -> tuple[Rows, Floats]:
    order = np.lexsort((rows, -scores))[: max(k, 0)]
    return rows[order].astype(np.int64), scores[order]


def load(folder: Path, kind: str, count: int, dimension: int) -> VectorIndex:
    """Open what `write` wrote, memory-mapped; the files must have been hashed before.

    Raises:
        IndexCorrupt: when what FAISS made of the file is not what the manifest says.
    """
    path = folder / FILE
    faiss.set_deserialization_vector_byte_limit(max(path.stat().st_size * 2, 1 << 20))
    try:
        index = _read(path)
    except RuntimeError as fault:
        raise IndexCorrupt(damaged(path, "is not a vector index")) from fault
    if (index.ntotal, index.d, index.metric_type) != (count, dimension, faiss.METRIC_INNER_PRODUCT):
        raise IndexCorrupt(damaged(path, f"holds {index.ntotal} x {index.d} numbers where {count} x {dimension} are expected"))
    return VectorIndex(index, kind)


def _read(path: Path) -> Any:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        with path.open("rb") as file:  # FAISS takes names in UTF-8 only; under any other the file is read, not mapped
            return faiss.read_index(faiss.PyCallbackIOReader(file.read, 1 << 20))
    return faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC)


def agreement(index: VectorIndex, vectors: Floats, *, k: int = 10, questions: int = 64) -> Mapping[str, Any]:
    """How many of the ``k`` nearest an index finds, against comparing every vector, over stored vectors as questions.

    Returns:
        ``recall`` (0 to 1), ``k`` and ``questions``.
    """
    count = len(vectors)
    if index.kind == "flat" or count == 0:
        return {"recall": 1.0, "k": k, "questions": 0}
    sample = np.unique(np.linspace(0, count - 1, questions).astype(np.int64))
    exact = faiss.IndexFlatIP(vectors.shape[1])
    best = faiss.ResultHeap(len(sample), k, keep_max=True)
    for start in range(0, count, _BLOCK * 8):
        exact.reset()
        exact.add(np.ascontiguousarray(vectors[start : start + _BLOCK * 8], dtype=np.float32))
        scores, found = exact.search(np.ascontiguousarray(vectors[sample]), min(k, exact.ntotal))
        best.add_result(scores, found + start)
    best.finalize()
    hits = sum(len(np.intersect1d(index.search(vectors[row], k)[0], best.I[i])) for i, row in enumerate(sample))
    return {"recall": round(hits / (len(sample) * min(k, count)), 4), "k": k, "questions": len(sample)}
