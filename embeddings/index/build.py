"""Articles in, a generation out; only passages that are new or changed are encoded."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from embeddings.articles import sources
from embeddings.errors import IndexFault, NoArticles
from embeddings.index import files, passages, store, texts, vectors
from embeddings.index.cache import BatchCache
from embeddings.index.documents import known_documents
from embeddings.index.encode import Vectors, reusable, vectors_for
from embeddings.index.gather import Gathered, documents, gather, unheeded, without_footers
from embeddings.index.generation import Generation
from embeddings.index.lock import writer_lock
from embeddings.index.manifest import EncoderEntry, Manifest
from embeddings.index.write import complete, settings_for
from embeddings.models.protocols import Encoder


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    Attributes:
        generation: the live generation afterwards.
        articles, passages: in it.
        encoded: passages that went through the encoder, each distinct one once.
        reused: passages whose vectors were known, from the generation before, from an interrupted build or from an
            equal passage.
        removed: passages of the generation before that are no longer there.
        refused: one line for each file that could not be read.
        warnings: one line each: unusual characters, damaged older generations, what an editor noted of no article.
        seconds: wall-clock time.
        unchanged: nothing had changed, so no generation was made.
        vectors: kind of vector index, and recall against exact search when it is not exact.
    """

    generation: int
    articles: int
    passages: int
    encoded: int
    reused: int
    removed: int
    refused: tuple[str, ...]
    warnings: tuple[str, ...]
    seconds: float
    unchanged: bool
    vectors: dict[str, Any]


def build(
    paths: Sequence[str | Path] | None,
    index: Path,
    *,
    encoder: Encoder,
    strict: bool = False,
    progress: Callable[[int, int], None] | None = None,
    wait: float = 0.0,
    keep: int = store.KEEP,
    vector_index: str | None = None,
) -> BuildReport:
    """Bring an index up to date with its articles, and commit it at once: killed at any instant, the index is as it was.

    Args:
        paths: folders and files to index; None for those of the last build.
        index: folder of the index; made when missing.
        encoder: makes the vectors. An index of another encoder is replaced by a fresh generation.
        strict: a file that cannot be read is an error wherever it stands.
        progress: called with passages encoded so far and to encode in all.
        wait: seconds to wait for another build; 0 to fail at once.
        keep: generations to leave behind, the new one included.
        vector_index: kind of vector index (`vectors.KINDS`); None to choose by size.

    Raises:
        NoArticles, ArticleUnreadable, DuplicateArticle: about what is to be read.
        IndexBusy: when another build holds the lock.
        IndexFault: when the folder cannot be written.
        ModelCorrupt: when the encoder gives no usable vectors.
    """
    started = time.monotonic()
    vectors.choose(0, vector_index)
    with files.writing(index):
        files.make_folders(index)
        with writer_lock(index, wait=wait):
            store.clear_leftovers(index)
            return _Build(index, encoder, strict, progress, keep, vector_index, started).run(paths)


@dataclass(slots=True)
class _Build:
    """One build, under the lock."""

    index: Path
    encoder: Encoder
    strict: bool
    progress: Callable[[int, int], None] | None
    keep: int
    vector_index: str | None
    started: float

    def run(self, paths: Sequence[str | Path] | None) -> BuildReport:
        old, warnings = reusable(self.index, self.encoder)
        wanted = self._paths(paths)
        number = store.next_number(self.index)
        temporary = self.index / f"tmp-{number}"
        files.make_folder(temporary)
        try:
            refused: list[str] = []
            found = sources.find(wanted)
            known = None if old is None else known_documents(old)
            held = without_footers(documents(found, refused, strict=self.strict, known=known))
            gathered = gather(held, temporary, self.encoder.fingerprint)
            if not gathered.articles:
                raise NoArticles(f"none of the files in {', '.join(wanted)} can be read as an article: {'; '.join(refused[:3])}")
            warnings += gathered.warnings
            warnings += unheeded(found, ((document.article.path, document.article.id) for document, _ in held))
            if old is not None and self._same(old, gathered, wanted, refused):
                return self._report(old.manifest, gathered, 0, old, warnings, unchanged=True)
            made = self._vectors(gathered, old)
            manifest = complete(
                temporary,
                number,
                gathered,
                made.values,
                old,
                encoder=EncoderEntry(self.encoder.name, self.encoder.fingerprint, self.encoder.dimension),
                settings=settings_for(len(made.values), self.vector_index),
                paths=wanted,
                refused=refused,
            )
            store.commit(self.index, temporary, number)
        finally:
            if temporary.exists():
                files.remove_tree(temporary)
        self._tidy(number)
        return self._report(manifest, gathered, made.encoded, old, warnings, unchanged=False)

    def _paths(self, paths: Sequence[str | Path] | None) -> tuple[str, ...]:
        if paths is not None:
            return tuple(os.path.abspath(path) for path in paths)  # noqa: PTH100 - links are kept as they were given
        pointer = store.read_pointer(self.index)
        return store.manifest_of(self.index, pointer.generation).paths

    def _same(self, old: Generation, gathered: Gathered, paths: tuple[str, ...], refused: list[str]) -> bool:
        """Whether the live generation already holds exactly this, whole."""
        names = {*gathered.files} - {texts.STATS}
        alike = all(old.manifest.files.get(name) == gathered.files[name] for name in names)
        settings = settings_for(len(gathered.inputs), self.vector_index)
        if not alike or (old.manifest.settings, old.manifest.paths, old.manifest.refused) != (settings, paths, tuple(refused)):
            return False
        try:
            if store.read_pointer(self.index).generation != old.number:
                return False
            store.check_files(store.folder_of(self.index, old.number), old.manifest, everything=True)
        except IndexFault:
            return False
        return True

    def _vectors(self, gathered: Gathered, old: Generation | None) -> Vectors:
        cache = BatchCache(self.index, self.encoder.fingerprint, self.encoder.dimension)
        try:
            return vectors_for(
                gathered.columns.hashes(),
                gathered.inputs.__getitem__,
                encoder=self.encoder,
                old=old,
                cache=cache,
                progress=self.progress,
            )
        finally:
            cache.close()

    def _tidy(self, number: int) -> None:
        """Remove what the commit has made superfluous. A failure here loses nothing: the next build does it."""
        BatchCache(self.index, self.encoder.fingerprint, self.encoder.dimension).clear()
        store.drop(self.index, store.superfluous(self.index, number, max(1, self.keep)))

    def _report(
        self,
        manifest: Manifest,
        gathered: Gathered,
        encoded: int,
        old: Generation | None,
        warnings: list[str],
        *,
        unchanged: bool,
    ) -> BuildReport:
        hashes = gathered.columns.hashes()
        removed = 0 if old is None else int((passages.matching_rows(old.array(passages.HASHES), hashes) < 0).sum())
        return BuildReport(
            generation=manifest.number,
            articles=gathered.articles,
            passages=len(hashes),
            encoded=encoded,
            reused=len(hashes) - encoded,
            removed=removed,
            refused=manifest.refused,
            warnings=tuple(warnings),
            seconds=time.monotonic() - self.started,
            unchanged=unchanged,
            vectors=dict(manifest.vectors),
        )
