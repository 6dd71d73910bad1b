"""Generations that are kept: listing them, going back to one, removing old ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from embeddings.errors import IndexFault, IndexMissing, SettingInvalid
from embeddings.index import files, store
from embeddings.index.lock import writer_lock
from embeddings.index.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Kept:
    """One generation that stands in the index.

    Attributes:
        number: counts up.
        live: whether it is the one that answers.
        manifest: how it was made and what it holds, or None when it cannot be read.
        fault: why it cannot be read, or None.
        size: bytes of its files, by its manifest; 0 when that cannot be read.
    """

    number: int
    live: bool
    manifest: Manifest | None
    fault: str | None
    size: int


def generations(index: Path) -> list[Kept]:
    """Every generation that stands in the index, oldest first. Reads manifests only; `verify` checks the rest.

    Raises:
        IndexMissing: when there is no index.
    """
    live: int | None = None
    try:
        live = store.read_pointer(index).generation
    except IndexFault:
        if not store.numbers(index):
            raise
    kept = []
    for number in store.numbers(index):
        try:
            manifest = store.manifest_of(index, number)
        except IndexFault as fault:
            kept.append(Kept(number, number == live, None, str(fault), 0))
        else:
            kept.append(Kept(number, number == live, manifest, None, sum(entry.size for entry in manifest.files.values())))
    return kept


def rollback(index: Path, number: int | None = None, *, wait: float = 0.0) -> int:
    """Make an older generation the live one, once every file of it has been checked.

    Nothing is removed: the generation left behind stays, until it is pruned. A damaged `CURRENT` is mended by this too.

    Args:
        index: folder of the index.
        number: the generation to go back to; None for the newest usable one before the live one.
        wait: seconds to wait for another writer.

    Returns:
        The number of the generation that is live now.

    Raises:
        IndexMissing: when there is none to go back to.
        IndexCorrupt, IndexVersion: when the one that was named cannot be used.
        IndexBusy, IndexFault
    """
    if not index.is_dir() or not store.numbers(index):
        raise IndexMissing(f"there is no index in {index}: run `inquote build`")
    with files.writing(index), writer_lock(index, wait=wait):
        chosen = _whole(index, number) if number is not None else _before(index)
        store.point_to(index, chosen)
    return chosen


def _whole(index: Path, number: int) -> int:
    generation = store.open_generation(index, number)
    store.check_files(store.folder_of(index, number), generation.manifest, everything=True)
    return number


def _before(index: Path) -> int:
    try:
        live = store.read_pointer(index).generation
    except IndexFault:
        live = max(store.numbers(index)) + 1
    for number in reversed(store.numbers(index)):
        if number < live:
            try:
                return _whole(index, number)
            except IndexFault:
                continue
    raise IndexMissing(f"{index} keeps no whole generation before {live}: run `inquote build`")


def prune(index: Path, keep: int = 1, *, wait: float = 0.0) -> list[int]:
    """Remove all but the ``keep`` newest generations; never the live one.

    Returns:
        The numbers that were removed. Readers that hold one of them open go on with it.

    Raises:
        SettingInvalid: when ``keep`` is less than 1.
        IndexMissing, IndexCorrupt, IndexBusy, IndexFault
    """
    if keep < 1:
        raise SettingInvalid(f"at least one generation must be kept, not {keep}")
    live = store.read_pointer(index).generation
    with files.writing(index), writer_lock(index, wait=wait):
        live = store.read_pointer(index).generation
        store.clear_leftovers(index)
        doomed = store.superfluous(index, live, keep)
        store.drop(index, doomed)
    return doomed
