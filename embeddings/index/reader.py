"""The current generation for a program that runs on: the one it holds, or the newer one that has been committed."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from embeddings.errors import IndexCorrupt, IndexFault
from embeddings.index.files import damaged
from embeddings.index.generation import Generation
from embeddings.index.store import current, open_generation

_log = logging.getLogger(__name__)

_RETRY = 10.0
"""Seconds until a generation that could not be opened is tried again."""


class LiveIndex:
    """Gives whoever asks a question the generation to ask it of. Safe for threads.

    A question uses the generation that it was given to its end, so that no answer mixes two. When a newer one has been
    committed, the next question opens it; those that come meanwhile are answered from the one before. When the newer
    one is bad, the one before goes on serving and `degraded` says why.
    """

    def __init__(self, index: Path, accept: Callable[[Generation], None] | None = None) -> None:
        """Open the index.

        Args:
            index: its folder.
            accept: raises an `IndexFault` about a generation that must not be used, such as one of another encoder.

        Raises:
            IndexMissing, IndexCorrupt, IndexVersion, and what ``accept`` raises
        """
        self._accept = accept
        self._index = index
        self._opening = threading.Lock()
        self._named = self._name()  # before opening: what is committed in between is then seen at the next question
        self._held = self._tested(open_generation(index))
        self._retry_at = 0.0
        self.degraded: str | None = None

    def _tested(self, generation: Generation) -> Generation:
        if self._accept is not None:
            self._accept(generation)
        return self_tested(generation)

    def _name(self) -> tuple[int, str] | None:
        try:
            return current(self._index)
        except IndexFault:
            return None

    def generation(self) -> Generation:
        """The generation to answer the next question from."""
        named = self._name()
        if named == self._named and (self.degraded is None or time.monotonic() < self._retry_at):
            return self._held
        if self._opening.acquire(blocking=False):
            try:
                self._take(named)
            finally:
                self._opening.release()
        return self._held

    def _take(self, named: tuple[int, str] | None) -> None:
        try:
            fresh = open_generation(self._index)
            if fresh.number != self._held.number or named != self._named or self.degraded:
                self._held = self._tested(fresh)
            self.degraded = None
        except IndexFault as fault:
            self.degraded = str(fault)
            self._retry_at = time.monotonic() + _RETRY
            _log.warning("generation %d goes on serving: %s", self._held.number, fault)
        self._named = named


def self_tested(generation: Generation) -> Generation:
    """The generation, once one search of each kind has come back as it must.

    Raises:
        IndexCorrupt: when a passage is not found by its own vector, or cannot be cut.
    """
    if len(generation):
        row = np.array([0], dtype=np.int64)
        vector = generation.vectors(row)[0]
        _, scores = generation.nearest(vector, 1)
        own = float(vector @ vector)
        if not len(scores) or scores[0] < own - 1e-3:
            raise IndexCorrupt(damaged(generation.folder, "does not find a passage by its own vector"))
        generation.match(generation.text(0), 1)
    return generation
