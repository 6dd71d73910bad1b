"""Checking everything that lies under an index: every byte against its hash, every passage cut again."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from embeddings.articles.article import Span
from embeddings.errors import IndexFault, IndexMissing, SpanInvalid
from embeddings.index import files, lock, store
from embeddings.index.cache import FOLDER as CACHE
from embeddings.index.generation import Generation
from embeddings.index.manifest import NAME
from embeddings.index.passages import HASHES, content_hash, input_texts, of_article

MOST_PROBLEMS = 20
"""Problems of one kind that are listed for one generation; the rest are counted."""


@dataclass(slots=True)
class VerifyReport:
    """What was checked and what is wrong.

    Attributes:
        generations: numbers of those that were checked.
        files: how many were hashed; ``bytes`` in them.
        passages: how many were cut again and compared.
        problems: one line each: what is wrong and what mends it. Empty when all is well.
        notes: one line each: what is odd but harms nothing.
    """

    generations: list[int] = field(default_factory=list)
    files: int = 0
    bytes: int = 0
    passages: int = 0
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def verify(index: Path) -> VerifyReport:
    """Check an index. Writes nothing, and needs no lock: generations do not change.

    Raises:
        IndexMissing: when there is no index to check.
    """
    report = VerifyReport()
    try:
        live: int | None = store.read_pointer(index).generation
    except IndexFault as fault:
        if isinstance(fault, IndexMissing) and not store.numbers(index):
            raise
        live = None
        report.problems.append(str(fault))
    standing = store.numbers(index)
    if live is not None and live not in standing:
        report.problems.append(files.damaged(store.folder_of(index, live), "is missing, though CURRENT names it"))
    for number in standing:
        found = len(report.problems)
        _generation(index, number, number == live, report)
        if number != live and not store.folder_of(index, number).is_dir():
            del report.problems[found:]  # a writer removed it meanwhile
    _leftovers(index, report)
    return report


def _generation(index: Path, number: int, live: bool, report: VerifyReport) -> None:
    folder = store.folder_of(index, number)
    mend = "" if live else f" (generation {number} is not the live one: `inquote prune` removes it)"
    before = len(report.problems)
    report.generations.append(number)
    try:
        if live:
            store.check_live_manifest(index)
        manifest = store.manifest_of(index, number)
    except IndexFault as fault:
        report.problems.append(f"{fault}{mend}")
        return
    for name, entry in manifest.files.items():
        report.files += 1
        report.bytes += entry.size
        try:
            files.check(folder / name, entry)
        except IndexFault as fault:
            report.problems.append(f"{fault}{mend}")
    strangers = sorted({path.name for path in folder.iterdir()} - {*manifest.files, NAME})
    report.notes += [f"{folder / name} belongs to no generation; it is never read" for name in strangers]
    if len(report.problems) == before:
        try:
            report.problems += [f"{line}{mend}" for line in _contents(Generation(folder, manifest), report)]
        except IndexFault as fault:
            report.problems.append(f"{fault}{mend}")


def _contents(generation: Generation, report: VerifyReport) -> list[str]:
    """What no hash can show: that the parts fit together."""
    wrong = _order(generation)
    if wrong:
        return wrong
    hashes: NDArray[np.uint8] = generation.array(HASHES)
    fingerprint = generation.manifest.encoder.fingerprint
    for number in range(len(generation.articles)):
        article = generation.articles[number]
        text = article.text
        rows = generation.rows(number)
        report.passages += len(rows)
        spans = [generation.span(row) for row in rows]
        outside = [row for row, span in zip(rows, spans, strict=True) if span.end > len(text)]
        wrong += [f"passage {row} of {generation.folder} ends after its text" for row in outside]
        if not outside:
            inputs = input_texts(article, spans, generation.passages.paragraph[rows.start : rows.stop].tolist())
            changed = [
                row for row, read in zip(rows, inputs, strict=True) if content_hash(fingerprint, read) != hashes[row].tobytes()
            ]
            where = (f"passage {row} of {generation.folder} ({article.id})" for row in changed)
            wrong += [f"{passage} is not what was encoded: run `inquote build`" for passage in where]
        wrong += _headings(generation, number, text)
    if len(wrong) > MOST_PROBLEMS:
        wrong[MOST_PROBLEMS:] = [f"and {len(wrong) - MOST_PROBLEMS} more in {generation.folder}"]
    return wrong


def _order(generation: Generation) -> list[str]:
    """Columns: passages in the order of articles and texts, none overlapping, headings that exist."""
    p = generation.passages
    follows = p.article[1:] == p.article[:-1]
    checks = {
        "passages stand out of order": (p.article[1:] < p.article[:-1]).any(),
        "passages overlap": (follows & (p.start[1:] < p.end[:-1])).any(),
        "a passage is empty or begins before its text": ((p.start < 0) | (p.end <= p.start)).any(),
        "a passage names an article that is not there": ((p.article < 0) | (p.article >= len(generation.articles))).any(),
        "a passage names a heading that is not there": ((p.heading < -1) | (p.heading >= len(generation.headings))).any(),
    }
    return [files.damaged(generation.folder, f"is inconsistent: {what}") for what, is_so in checks.items() if is_so]


def _headings(generation: Generation, number: int, text: str) -> list[str]:
    h = generation.headings
    wrong = []
    for i in of_article(h.article, number):
        try:
            Span(int(h.start[i]), int(h.end[i])).of(text)
        except SpanInvalid as fault:
            wrong.append(f"heading {i} of {generation.folder}: {fault}")
    return wrong


def _leftovers(index: Path, report: VerifyReport) -> None:
    known = re.compile(rf"gen-\d+|{store.CURRENT}|{lock.NAME}|{CACHE}")
    for path in sorted(index.iterdir()):
        if re.fullmatch(r"tmp-\d+", path.name) or path.name == store.CURRENT + ".tmp":
            report.notes.append(f"{path} is left of a build that was interrupted or is running; the next build clears it")
        elif not known.fullmatch(path.name):
            report.notes.append(f"{path} is no part of the index; it is never read")
