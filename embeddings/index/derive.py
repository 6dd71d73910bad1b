"""Taking an article down: every kept generation is written again without it, and the old ones are removed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from embeddings.articles.reading import Document
from embeddings.errors import FilterUnknown, IndexFault
from embeddings.index import files, store
from embeddings.index.cache import FOLDER as CACHE
from embeddings.index.documents import document_of
from embeddings.index.gather import UNKNOWN, gather
from embeddings.index.generation import Generation
from embeddings.index.lock import writer_lock
from embeddings.index.write import complete, settings_for


@dataclass(frozen=True, slots=True)
class PurgeReport:
    """What taking an article down did.

    Attributes:
        article: its id.
        written: for each generation that held it, the number of the one that stands in its place.
        dropped: generations that could not be read and were removed, since they may have held it.
        source: the article's file when that is still there (the next build of its folder would bring it back), or None.
    """

    article: str
    written: dict[int, int]
    dropped: tuple[int, ...]
    source: Path | None


def purge(index: Path, article: str, *, wait: float = 0.0) -> PurgeReport:
    """Remove an article from every generation kept, and from the batches of an unfinished build.

    From the oldest generation that holds it on, all are written again, those without it too: a higher number still means
    a younger generation. Interrupted at any instant, the index is whole; run it again to finish.

    Args:
        index: folder of the index.
        article: its id.
        wait: seconds to wait for another writer.

    Raises:
        FilterUnknown: when no generation holds it.
        IndexBusy, IndexMissing, IndexCorrupt, IndexFault
    """
    with files.writing(index), writer_lock(index, wait=wait):
        store.clear_leftovers(index)
        live = store.read_pointer(index).generation
        source: Path | None = None
        written: dict[int, int] = {}
        again: dict[int, int] = {}
        dropped = []
        for number in store.numbers(index):
            try:
                generation = store.open_generation(index, number)
            except IndexFault:
                if number == live:
                    raise
                dropped.append(number)  # nobody can say that it does not hold the article
                continue
            found = _find(generation, article)
            if found is not None:
                path = Path(generation.articles.record(found)["path"])
                source = path if path.exists() else source
                again[number] = written[number] = _again(index, generation, found, (article,))
            elif again:
                again[number] = _again(index, generation, None, ())
        if not written:
            raise FilterUnknown(f"no generation in {index} holds an article {article}; `inquote articles` lists those there are")
        # Even where the live one stays: a generation above the highest number in `CURRENT` is taken for one never live.
        store.point_to(index, again.get(live, live), highest=max(again.values()))
        store.drop(index, [*again, *dropped])
        files.remove_tree(index / CACHE)
    return PurgeReport(article, written, tuple(dropped), source)


def _find(generation: Generation, article: str) -> int | None:
    for number in range(len(generation.articles)):
        if generation.articles.record(number)["id"] == article:
            return number
    return None


def _again(index: Path, generation: Generation, leaving: int | None, purged: tuple[str, ...]) -> int:
    """Write a generation again, without the article of number ``leaving`` where there is one; returns the new one's number."""
    number = store.next_number(index)
    folder = index / f"tmp-{number}"
    files.make_folder(folder)
    manifest = generation.manifest
    try:
        gathered = gather(_others(generation, leaving), folder, manifest.encoder.fingerprint)
        staying = generation.passages.article != (-1 if leaving is None else leaving)
        rows = np.flatnonzero(staying).astype(np.int64)
        # The texts are not read again, so what is said of the code that read them stays.
        settings = {**settings_for(len(rows), manifest.vectors["kind"]), "reading": manifest.settings.get("reading")}
        complete(
            folder,
            number,
            gathered,
            generation.vectors(rows),
            generation,
            encoder=manifest.encoder,
            settings=settings,
            paths=manifest.paths,
            refused=manifest.refused,
            purged=(*manifest.purged, *purged),
        )
        store.settle(index, folder, number)
    finally:
        if folder.exists():
            shutil.rmtree(folder, ignore_errors=True)
    return number


def _others(generation: Generation, leaving: int | None) -> Iterator[tuple[Document, tuple[int, int]]]:
    for number in range(len(generation.articles)):
        if number != leaving:
            stat = generation.articles.stat(number)
            yield document_of(generation, number), stat if stat[0] >= 0 else UNKNOWN
