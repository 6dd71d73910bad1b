"""A model of power loss: a file system that may forget everything that was not synced.

It replays the changes to the disk that a writer made, in order. What is durable is known; every other change may or
may not have reached the disk when the power goes, each by itself. Renames are atomic, names are durable once their
folder has been synced, bytes once their file has. The patterns are Lucene's MockDirectoryWrapper and SQLite's test VFS.
"""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

Operation = tuple[str, Path, bytes]


@dataclass(eq=False)
class File:
    """Bytes that are durable, and bytes written since."""

    durable: bytes | None = None
    written: bytes = b""

    def after(self, fate: str) -> bytes:
        """What is found after the power came back: synced bytes always; others all, none or half."""
        if self.durable == self.written:
            return self.written
        return {"all": self.written, "none": self.durable or b"", "half": self.written[: len(self.written) // 2]}[fate]


@dataclass(eq=False)
class Folder:
    """Names as last synced, and changes of names since; each change is one or more names set or removed at once."""

    durable: dict[str, File | Folder] = field(default_factory=dict)
    pending: list[dict[str, File | Folder | None]] = field(default_factory=list)

    def now(self) -> dict[str, File | Folder]:
        return self.after([True] * len(self.pending))

    def after(self, kept: list[bool]) -> dict[str, File | Folder]:
        names: dict[str, File | Folder | None] = dict(self.durable)
        for change, keep in zip(self.pending, kept, strict=True):
            if keep:
                names |= change
        return {name: node for name, node in names.items() if node is not None}


class Disk:
    """One folder, as a writer changes it."""

    def __init__(self, root: Path, *, forgotten: str = "") -> None:
        """``root`` as it is now is durable; syncs whose "operation name" contains ``forgotten`` do nothing."""
        self._path = root
        self._forgotten = forgotten
        self.root = _load(root)

    def _folder(self, path: Path) -> Folder:
        folder = self.root
        for part in path.relative_to(self._path).parts:
            node = folder.now()[part]
            assert isinstance(node, Folder)
            folder = node
        return folder

    def apply(self, operation: Operation) -> None:
        what, path, data = operation
        if what.startswith("sync") and self._forgotten and self._forgotten in f"{what} {path.name}":
            return
        if what == "sync folder":
            if path == self._path.parent:
                return
            folder = self._folder(path)
            folder.durable, folder.pending = folder.now(), []
            return
        folder = self._folder(path.parent)
        if what in ("create", "mkdir"):
            folder.pending.append({path.name: File() if what == "create" else Folder()})
        elif what == "remove":
            if path.name in folder.now():
                _empty(folder.now()[path.name])
                folder.pending.append({path.name: None})
        elif what in ("rename", "replace"):
            old = os.fsdecode(data)
            folder.pending.append({old: None, path.name: folder.now()[old]})
        else:
            file = folder.now()[path.name]
            assert isinstance(file, File)
            if what == "write":
                file.written += data
            else:
                assert what == "sync", what
                file.durable = file.written

    def losses(self, most: int, chance: random.Random) -> Iterator[dict[str, bytes]]:
        """States that may be found after a power loss now, as bytes by path; every one when there are few, else ``most``."""
        folders, files = _nodes(self.root)
        changes = sum(len(folder.pending) for folder in folders)
        unsynced = [file for file in files if file.durable != file.written]
        fates = ("all", "none", "half")
        if 2**changes * 3 ** len(unsynced) <= most:
            choices: Iterator[tuple[tuple[bool, ...], tuple[str, ...]]] = itertools.product(
                itertools.product((True, False), repeat=changes), itertools.product(fates, repeat=len(unsynced))
            )
        else:
            choices = (_drawn(changes, len(unsynced), number, chance) for number in range(most))
        for kept, fate in choices:
            taken = iter(kept)
            names = {folder: folder.after([next(taken) for _ in folder.pending]) for folder in folders}
            content = {file: file.after(f) for file, f in zip(unsynced, fate, strict=True)}
            yield dict(_found("", self.root, names, content))


def _drawn(changes: int, files: int, number: int, chance: random.Random) -> tuple[tuple[bool, ...], tuple[str, ...]]:
    """All kept, none kept, each one alone lost, then by chance."""
    fate = tuple(chance.choice(("all", "none", "half")) for _ in range(files))
    if number < 2:
        return (number == 0,) * changes, fate
    if number - 2 < changes:
        return tuple(i != number - 2 for i in range(changes)), fate
    return tuple(chance.random() < 0.5 for _ in range(changes)), fate


def _load(path: Path) -> Folder:
    folder = Folder()
    if path.is_dir():
        for entry in path.iterdir():
            folder.durable[entry.name] = _load(entry) if entry.is_dir() else File(entry.read_bytes(), entry.read_bytes())
    return folder


def _empty(node: File | Folder) -> None:
    """What is inside a removed folder goes too, each name by itself."""
    if isinstance(node, Folder):
        for name, inner in node.now().items():
            _empty(inner)
            node.pending.append({name: None})


def _nodes(root: Folder) -> tuple[list[Folder], list[File]]:
    """Everything that may be found from ``root``, each once, also by names that are being removed."""
    folders: dict[int, Folder] = {}
    files: dict[int, File] = {}
    waiting: list[File | Folder] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, File):
            files[id(node)] = node
        elif id(node) not in folders:
            folders[id(node)] = node
            waiting += node.durable.values()
            waiting += [inner for change in node.pending for inner in change.values() if inner is not None]
    return list(folders.values()), list(files.values())


def _found(
    where: str, folder: Folder, names: dict[Folder, dict[str, File | Folder]], content: dict[File, bytes]
) -> Iterator[tuple[str, bytes]]:
    for name, node in names[folder].items():
        if isinstance(node, Folder):
            yield from _found(f"{where}{name}/", node, names, content)
        else:
            yield where + name, content.get(node, node.written)
