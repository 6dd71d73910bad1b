"""The manifest of a generation: what it holds, how it was made, and the hash of every file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from embeddings.errors import IndexCorrupt, IndexVersion
from embeddings.index.files import FileEntry, damaged

FORMAT_VERSION = 1
"""Version of the files that this program writes (docs/index-format.md)."""

OLDEST_READABLE = 1
"""Oldest version that this program still reads."""

NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class EncoderEntry:
    """The encoder whose vectors an index holds."""

    name: str
    fingerprint: str
    dimension: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one generation is.

    Attributes:
        number: of the generation.
        created: when, ISO 8601 in UTC; for people only, nothing is ordered by it.
        encoder: what made the vectors.
        settings: what else the passages and terms depend on.
        paths: what the build was given, absolute.
        counts: articles, passages, headings.
        vectors: kind of vector index and how well it agrees with exact search.
        refused: one line for each file that was refused.
        files: by name within the generation's folder.
        purged: ids of articles that were taken out after the build, and what it was derived from.
    """

    number: int
    created: str
    encoder: EncoderEntry
    settings: Mapping[str, Any]
    paths: tuple[str, ...]
    counts: Mapping[str, int]
    vectors: Mapping[str, Any]
    files: Mapping[str, FileEntry]
    refused: tuple[str, ...] = ()
    purged: tuple[str, ...] = ()
    program: str = ""
    format: int = field(default=FORMAT_VERSION)

    def to_bytes(self) -> bytes:
        """The one way to write this manifest; it carries a hash of itself."""
        body = asdict(self)
        del body["format"]
        return _envelope(self.format, body)


def _canonical(value: Any) -> bytes:
    # ASCII only: file names may hold lone surrogates, which UTF-8 cannot carry.
    return json.dumps(value, sort_keys=True, indent=1, ensure_ascii=True).encode("ascii")


def _envelope(version: int, body: Mapping[str, Any]) -> bytes:
    digest = hashlib.sha256(_canonical(body)).hexdigest()
    return _canonical({"format": version, "sha256": digest, "body": body}) + b"\n"


def check_version(version: int, path: Path) -> None:
    """Refuse a format that this program does not read.

    Raises:
        IndexVersion: when it is newer than `FORMAT_VERSION` or older than `OLDEST_READABLE`.
    """
    if version > FORMAT_VERSION:
        raise IndexVersion(
            f"{path} has format {version}, this program reads up to {FORMAT_VERSION}: use a newer inquote, or run `inquote build`"
        )
    if version < OLDEST_READABLE:
        raise IndexVersion(f"{path} has format {version}, this program reads from {OLDEST_READABLE} on: run `inquote build`")


def read_manifest(path: Path, sha256: str | None = None) -> Manifest:
    """Read and check a manifest.

    Args:
        path: of ``manifest.json``.
        sha256: what `CURRENT` says of the file; None for a generation that is not the current one, whose
            manifest is then checked by the hash that it carries.

    Raises:
        IndexCorrupt: when it is missing, damaged or not a manifest.
        IndexVersion: when this program does not read its format.
    """
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise IndexCorrupt(damaged(path, f"cannot be read ({fault.strerror})")) from fault
    if sha256 is not None and hashlib.sha256(data).hexdigest() != sha256:
        raise IndexCorrupt(damaged(path, "is not the one that CURRENT names"))
    try:
        envelope = json.loads(data)
        version, digest, body = int(envelope["format"]), envelope["sha256"], envelope["body"]
        whole = digest == hashlib.sha256(_canonical(body)).hexdigest()
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        raise IndexCorrupt(damaged(path, "is not a manifest")) from fault
    if not whole:
        raise IndexCorrupt(damaged(path, "does not match the hash it carries"))
    check_version(version, path)
    if _envelope(version, body) != data:
        raise IndexCorrupt(damaged(path, "is not as it was written"))
    try:
        return _parse(version, body)
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        raise IndexCorrupt(damaged(path, "lacks something that every manifest has")) from fault


def _parse(version: int, body: Mapping[str, Any]) -> Manifest:
    return Manifest(
        number=int(body["number"]),
        created=str(body["created"]),
        encoder=EncoderEntry(**body["encoder"]),
        settings=dict(body["settings"]),
        paths=tuple(body["paths"]),
        counts={str(k): int(v) for k, v in body["counts"].items()},
        vectors=dict(body["vectors"]),
        files={str(k): FileEntry(**v) for k, v in body["files"].items()},
        refused=tuple(body["refused"]),
        purged=tuple(body["purged"]),
        program=str(body["program"]),
        format=version,
    )
