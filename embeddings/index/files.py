"""Writing files so that they survive a crash, and reading them so that damage is found.

Every change to the disk that a build makes goes through this module, so that tests can stop a build at each of them
(environment variable ``INQUOTE_FAULT_POINTS``) and can replay them against a model of power loss.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from embeddings.errors import IndexCorrupt, IndexFault

CHUNK = 1 << 20
"""Bytes read or written at a time."""

Observer = Callable[[str, Path, bytes], None]

_observers: list[Observer] = []


@dataclass(frozen=True, slots=True)
class FileEntry:
    """What a manifest says of one file.

    Attributes:
        size: bytes.
        sha256: hexadecimal.
        at_open: whether it is hashed when a generation is opened; otherwise before its first use.
    """

    size: int
    sha256: str
    at_open: bool = True


class _FaultPoints:
    """Ends this process at a named point, when the environment says so.

    ``INQUOTE_FAULT_POINTS=LOG`` appends each point passed to the file LOG; ``LOG:N`` also kills the process, as a
    power cut would, when it reaches the N-th point (counted from 1).
    """

    def __init__(self, setting: str) -> None:
        log, _, kill_at = setting.rpartition(":") if setting.rpartition(":")[2].isdigit() else (setting, "", "")
        self._log = log
        self._kill_at = int(kill_at or 0)
        self._passed = 0

    def __call__(self, operation: str, path: Path, _data: bytes) -> None:
        self._passed += 1
        with open(self._log, "ab") as log:  # noqa: PTH123 - must not go through this module's own writers
            log.write(f"{self._passed} {operation} {path.name}\n".encode())
        if self._passed == self._kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


def arm() -> None:
    """Obey ``INQUOTE_FAULT_POINTS``; done once when this module is imported."""
    if setting := os.environ.get("INQUOTE_FAULT_POINTS"):
        _observers.append(_FaultPoints(setting))


arm()


def _reached(operation: str, path: Path, data: bytes = b"") -> None:
    """Tell the observers which change to the disk comes next; costs nothing when there are none."""
    for observer in _observers:
        observer(operation, path, data)


@contextmanager
def observed(observer: Observer) -> Iterator[None]:
    """While this is open, ``observer(operation, path, data)`` is called before each change to the disk."""
    _observers.append(observer)
    try:
        yield
    finally:
        _observers.remove(observer)


class Writer:
    """A new file that is hashed while it is written and synced when it is closed.

    Only ``entry`` of a closed writer may be trusted.
    """

    def __init__(self, path: Path, *, at_open: bool = True) -> None:
        self._path = path
        self._at_open = at_open
        self._hash = hashlib.sha256()
        self._size = 0
        _reached("create", path)
        self._file = path.open("xb", buffering=CHUNK)

    def write(self, data: Any) -> int:
        """Append bytes (anything with the buffer protocol); returns how many."""
        view = memoryview(data).cast("B")
        if _observers:
            _reached("write", self._path, bytes(view))
        self._hash.update(view)
        self._size += len(view)
        return self._file.write(view)

    def close(self) -> FileEntry:
        """Sync and close; returns what the manifest has to say of the file."""
        self._file.flush()
        _reached("sync", self._path)
        os.fsync(self._file.fileno())
        self._file.close()
        return FileEntry(self._size, self._hash.hexdigest(), self._at_open)

    def abandon(self) -> None:
        """Close without syncing, after a failure."""
        with suppress(OSError):  # a full disk fails again here; the first failure is the one to report
            self._file.close()


def write_bytes(path: Path, data: bytes, *, at_open: bool = True) -> FileEntry:
    """Write a new file in one go, synced."""
    writer = Writer(path, at_open=at_open)
    try:
        writer.write(data)
        return writer.close()
    except BaseException:
        writer.abandon()
        raise


def write_array(path: Path, array: NDArray[Any], *, at_open: bool = True) -> FileEntry:
    """Write an array in NumPy's ``.npy`` format, synced; never pickles."""
    writer = Writer(path, at_open=at_open)
    try:
        np.lib.format.write_array(writer, np.ascontiguousarray(array), allow_pickle=False)
        return writer.close()
    except BaseException:
        writer.abandon()
        raise


def replace_bytes(path: Path, data: bytes) -> None:
    """Replace a file by another, atomically: at any instant readers find the old one or the new one, whole."""
    temporary = path.with_name(path.name + ".tmp")
    if temporary.exists():
        _reached("remove", temporary)
        temporary.unlink()
    write_bytes(temporary, data)
    _reached("replace", path, os.fsencode(temporary.name))
    os.replace(temporary, path)  # noqa: PTH105 - the name of the operation matters here
    sync_folder(path.parent)


def make_folder(path: Path) -> None:
    """Make a new folder."""
    _reached("mkdir", path)
    path.mkdir()


def make_folders(path: Path) -> None:
    """Make a folder and those above it where they are missing, durably."""
    if not path.is_dir():
        make_folders(path.parent)
        _reached("mkdir", path)
        path.mkdir(exist_ok=True)  # another build may make it at the same time
        sync_folder(path.parent)


def rename(old: Path, new: Path) -> None:
    """Rename within one folder. The folder has still to be synced."""
    _reached("rename", new, os.fsencode(old.name))
    old.rename(new)


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable."""
    _reached("sync folder", path)
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_tree(path: Path) -> None:
    """Remove a file, or a folder with all it holds; nothing when there is none. A symbolic link is removed, not followed."""
    _reached("remove", path)
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


@contextmanager
def writing(index: Path) -> Iterator[None]:
    """Turn the operating system's refusals (full disk, no permission, read-only) into one line about the index.

    Raises:
        IndexFault: naming the file and the reason; what was committed before is untouched.
    """
    try:
        yield
    except OSError as fault:
        where = fault.filename if isinstance(fault.filename, str) else str(index)
        raise IndexFault(
            f"cannot write {where}: {fault.strerror or fault}; the index is as it was; mend that and run `inquote build` again"
        ) from fault


def sha256_of(path: Path) -> tuple[int, str]:
    """Size and hexadecimal SHA-256 of a file, read in pieces so that memory stays small."""
    digest = hashlib.sha256()
    size = 0
    buffer = bytearray(CHUNK)
    view = memoryview(buffer)
    with path.open("rb", buffering=0) as file:
        while n := file.readinto(view):
            digest.update(view[:n])
            size += n
    return size, digest.hexdigest()


def check(path: Path, entry: FileEntry) -> None:
    """Compare a file with what the manifest says of it.

    Raises:
        IndexCorrupt: when it is missing, not a file, or differs in one byte.
    """
    try:
        if not path.is_file():
            raise IndexCorrupt(damaged(path, "is missing or is not a file"))
        if path.stat().st_size != entry.size:
            raise IndexCorrupt(damaged(path, f"has {path.stat().st_size} bytes where {entry.size} are expected"))
        if sha256_of(path)[1] != entry.sha256:
            raise IndexCorrupt(damaged(path, "has other bytes than were written"))
    except OSError as fault:
        raise IndexCorrupt(damaged(path, f"cannot be read ({fault.strerror})")) from fault


def damaged(path: Path, what: str) -> str:
    """One line: which file, what is wrong, and what mends it."""
    return f"{path} {what}; run `inquote build` to mend the index (or `inquote rollback` to go back to an older generation)"
