"""Generations on disk: which one is current, opening one, committing one.

index/CURRENT    names the live generation and the hash of its manifest; replaced atomically, last
index/lock       held by the one writer
index/gen-<N>/   an immutable generation; N counts up
index/tmp-<N>/   a generation that is being written; whatever is left of one is cleared by the next writer
index/cache/     finished batches of an unfinished build
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from embeddings.errors import IndexCorrupt, IndexFault, IndexMissing, IndexVersion
from embeddings.index import files
from embeddings.index.generation import Generation
from embeddings.index.manifest import FORMAT_VERSION, NAME, Manifest, check_version, read_manifest

CURRENT: Final = "CURRENT"

KEEP: Final = 3
"""Generations that a build leaves behind, the new one included."""

_GENERATION = re.compile(r"(?:gen|tmp)-(\d{1,9})")


@dataclass(frozen=True, slots=True)
class Pointer:
    """What `CURRENT` says.

    Attributes:
        generation: number of the live generation.
        manifest: SHA-256 of its ``manifest.json``.
        highest: the highest number ever given, so that none is given twice.
    """

    generation: int
    manifest: str
    highest: int


def folder_of(index: Path, number: int) -> Path:
    """Where a generation stands."""
    return index / f"gen-{number}"


def numbers(index: Path) -> list[int]:
    """Numbers of the generations that stand in an index, ascending; whole or not."""
    found = (
        (_GENERATION.fullmatch(path.name) for path in index.iterdir() if path.name.startswith("gen-")) if index.is_dir() else ()
    )
    return sorted(int(match[1]) for match in found if match)


def next_number(index: Path) -> int:
    """A number that no generation has or had. Counted up, never taken from a clock."""
    used = [int(match[1]) for path in index.iterdir() if (match := _GENERATION.fullmatch(path.name))]
    try:
        pointer = read_pointer(index)
        used += [pointer.highest, pointer.generation]
    except (IndexMissing, IndexCorrupt, IndexVersion):
        pass  # a damaged pointer does not stop the build that mends it
    return max(used, default=0) + 1


def read_pointer(index: Path) -> Pointer:
    """Read `CURRENT`.

    Raises:
        IndexMissing: when there is no index here.
        IndexCorrupt: when `CURRENT` is damaged.
        IndexVersion: when it has a format that this program does not read.
    """
    path = index / CURRENT
    try:
        data = path.read_bytes()
        said = json.loads(data)
        version = int(said["format"])
        pointer = Pointer(int(said["generation"]), str(said["manifest"]), int(said["highest"]))
    except FileNotFoundError:
        if numbers(index):
            # So a first build looks that was stopped just before its end, and an index whose pointer was deleted.
            raise IndexMissing(
                f"{path} is missing: run `inquote build`, or `inquote rollback` to use what stands there"
            ) from None
        raise IndexMissing(f"there is no index in {index}: run `inquote build`, or name another with --index") from None
    except NotADirectoryError as fault:
        raise IndexMissing(f"{index} is not a folder: name another with --index") from fault
    except OSError as fault:
        raise IndexCorrupt(files.damaged(path, f"cannot be read ({fault.strerror})")) from fault
    except (ValueError, KeyError, TypeError, RecursionError) as fault:
        raise IndexCorrupt(files.damaged(path, "does not name a generation")) from fault
    if data != _said(version, pointer):
        raise IndexCorrupt(files.damaged(path, "does not match the hash it carries"))
    check_version(version, path)
    return pointer


def _said(version: int, pointer: Pointer) -> bytes:
    """The one way to write `CURRENT`; it carries a hash of itself."""
    said = {"format": version, **asdict(pointer)}
    digest = hashlib.sha256(json.dumps(said, sort_keys=True).encode("ascii")).hexdigest()
    return json.dumps({**said, "sha256": digest}, indent=1).encode("ascii") + b"\n"


def point_to(index: Path, number: int, *, highest: int = 0) -> None:
    """Make a generation the live one, atomically. Its folder must be synced already.

    ``highest`` is the highest number given since `CURRENT` was written, where that is another than ``number``.
    """
    manifest = hashlib.sha256((folder_of(index, number) / NAME).read_bytes()).hexdigest()
    try:
        highest = max(highest, number, read_pointer(index).highest)
    except (IndexMissing, IndexCorrupt, IndexVersion):
        highest = max([highest, number, *numbers(index)])
    files.replace_bytes(index / CURRENT, _said(FORMAT_VERSION, Pointer(number, manifest, highest)))


def current(index: Path) -> tuple[int, str] | None:
    """Number and manifest hash of the live generation, or None when there is no index. Reads one small file.

    Raises:
        IndexCorrupt, IndexVersion: when `CURRENT` is damaged or of another format.
    """
    try:
        pointer = read_pointer(index)
    except IndexMissing:
        return None
    return pointer.generation, pointer.manifest


def manifest_of(index: Path, number: int) -> Manifest:
    """Read and check the manifest of one generation, current or not.

    Raises:
        IndexMissing, IndexCorrupt, IndexVersion
    """
    folder = folder_of(index, number)
    if not folder.is_dir():
        kept = ", ".join(map(str, numbers(index))) or "none"
        raise IndexMissing(f"there is no generation {number} in {index}; kept are: {kept}")
    manifest = read_manifest(folder / NAME)
    if manifest.number != number:
        raise IndexCorrupt(files.damaged(folder / NAME, f"is of generation {manifest.number}"))
    return manifest


def recorded_model(index: Path) -> str | None:
    """The encoder that the index was built with, so that an update keeps it; None when no index says."""
    try:
        pointer = read_pointer(index)
        return manifest_of(index, pointer.generation).encoder.name
    except IndexFault:
        return None


def check_live_manifest(index: Path) -> Manifest:
    """The live generation's manifest, compared with the hash in `CURRENT`.

    Raises:
        IndexMissing, IndexCorrupt, IndexVersion
    """
    pointer = read_pointer(index)
    return read_manifest(folder_of(index, pointer.generation) / NAME, pointer.manifest)


def check_files(folder: Path, manifest: Manifest, *, everything: bool = False) -> None:
    """Hash the files that opening has to hash, or every file.

    Raises:
        IndexCorrupt: naming the first that differs.
    """
    due = [(folder / name, entry) for name, entry in manifest.files.items() if everything or entry.at_open]
    # Hashing lets go of the interpreter, so two at a time take half as long; the largest first.
    due.sort(key=lambda pair: -pair[1].size)
    with ThreadPoolExecutor(2) as pool:
        for _ in pool.map(lambda pair: files.check(*pair), due):
            pass


def open_generation(index: Path, number: int | None = None) -> Generation:
    """Open a generation for reading; the current one for None. Writes nothing.

    Raises:
        IndexMissing: when there is no index, or no generation of that number.
        IndexCorrupt: when a file is not as it was written; names it.
        IndexVersion: when this program does not read its format.
    """
    if number is not None:
        return _open(index, number, None)
    pointer = read_pointer(index)
    while True:
        try:
            return _open(index, pointer.generation, pointer.manifest)
        except (IndexMissing, IndexCorrupt) as fault:
            # A writer may have committed and pruned meanwhile: then CURRENT names another generation now.
            newer = read_pointer(index)
            if newer == pointer:
                if isinstance(fault, IndexMissing):
                    raise IndexCorrupt(files.damaged(folder_of(index, pointer.generation), "is missing")) from fault
                raise
            pointer = newer


def _open(index: Path, number: int, sha256: str | None) -> Generation:
    manifest = manifest_of(index, number)
    folder = folder_of(index, number)
    if sha256 is not None:
        read_manifest(folder / NAME, sha256)
    check_files(folder, manifest)
    return Generation(folder, manifest)


def commit(index: Path, temporary: Path, number: int) -> None:
    """Turn a filled folder, whose files are synced, into the live generation."""
    settle(index, temporary, number)
    point_to(index, number)


def settle(index: Path, temporary: Path, number: int) -> None:
    """Give a filled folder, whose files are synced, its name as a generation; it is not live yet."""
    files.sync_folder(temporary)
    files.rename(temporary, folder_of(index, number))
    files.sync_folder(index)


def clear_leftovers(index: Path) -> None:
    """Remove what an interrupted writer left, generations that never went live included. For the holder of the lock only."""
    with suppress(IndexFault):  # without a pointer nobody knows which have been live: all of them stay
        highest = read_pointer(index).highest
        drop(index, [number for number in numbers(index) if number > highest])
    for path in sorted(index.iterdir()):
        if (path.name.startswith("tmp-") and _GENERATION.fullmatch(path.name)) or path.name == CURRENT + ".tmp":
            files.remove_tree(path)


def superfluous(index: Path, live: int, keep: int) -> list[int]:
    """The generations to remove so that ``keep`` stay: the live one and the newest of the others."""
    others = [number for number in numbers(index) if number != live]
    return others[: max(0, len(others) - (keep - 1))]


def drop(index: Path, doomed: Iterable[int]) -> None:
    """Remove generations. Readers that hold one open keep it until they let go."""
    for number in doomed:
        # Renamed first, so that no half-removed folder is ever taken for a generation.
        temporary = index / f"tmp-{number}"
        files.remove_tree(temporary)
        files.rename(folder_of(index, number), temporary)
        # Synced first, or a power cut could keep the old name and lose some of the files.
        files.sync_folder(index)
        files.remove_tree(temporary)
