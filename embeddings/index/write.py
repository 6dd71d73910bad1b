"""The last part of every generation: vectors, terms and the manifest, written beside the articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from embeddings.articles.version import reading_version
from embeddings.index import files, lexical, vectors
from embeddings.index.counts import count, known_counts
from embeddings.index.gather import Gathered
from embeddings.index.generation import Generation
from embeddings.index.manifest import NAME, EncoderEntry, Manifest


def settings_for(count: int, vector_index: str | None) -> dict[str, Any]:
    """What an index of ``count`` passages depends on beside articles and encoder.

    Raises:
        SettingInvalid: when ``vector_index`` is not a kind that there is.
    """
    return {
        "passages": "sentence",
        "reading": reading_version(),
        "terms": dict(lexical.SETTINGS),
        "vectors": vectors.choose(count, vector_index),
    }


def complete(
    folder: Path,
    number: int,
    gathered: Gathered,
    values: NDArray[np.float32],
    old: Generation | None,
    *,
    encoder: EncoderEntry,
    settings: Mapping[str, Any],
    paths: Sequence[str],
    refused: Sequence[str] = (),
    purged: Sequence[str] = (),
) -> Manifest:
    """Write everything that a generation still lacks once its articles are in ``folder``; the manifest last.

    Args:
        folder: where `gather` has written the articles and passages.
        number: of the generation.
        gathered: what `gather` gave.
        values: a vector for each passage: shape ``(passages, dimension)``.
        old: a generation of the same encoder, whose terms are not made again where its passages are the same.
        encoder: what made the vectors.
        settings: what `settings_for` gave.
        paths: what the build was given.
        refused: one line for each file that was refused.
        purged: ids of articles that were taken out.
    """
    kind = settings["vectors"]
    counts = count(gathered.inputs, known_counts(gathered.columns.hashes(), old))
    entries = gathered.files | lexical.write(folder, counts) | vectors.write(folder, values, kind)
    opened = vectors.load(folder, kind, len(values), encoder.dimension)
    manifest = Manifest(
        number=number,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        encoder=encoder,
        settings=settings,
        paths=tuple(paths),
        counts={"articles": gathered.articles, "passages": len(values), "headings": gathered.columns.headings},
        vectors={"kind": kind, **vectors.agreement(opened, values)},
        files=entries,
        refused=tuple(refused),
        purged=tuple(purged),
        program=_program(),
    )
    files.write_bytes(folder / NAME, manifest.to_bytes())
    return manifest


def _program() -> str:
    try:
        return f"inquote {version('inquote')}"
    except PackageNotFoundError:
        return "inquote"
