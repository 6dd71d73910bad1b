"""How often reported speech is told from the author's own: ``python -m tests.eval.reported`` (``--help`` for later sets)."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from embeddings.articles.article import Span
from embeddings.articles.reading import Document, read
from embeddings.articles.reported import reported
from embeddings.articles.sources import find
from tests.eval.articles.fifth_reported import WRITTEN as FIFTH
from tests.eval.articles.fourth_reported import WRITTEN as FOURTH
from tests.eval.articles.material import SEEDS as FOLDER
from tests.eval.articles.reported_labels import REAL, SEEDS, WRITTEN
from tests.eval.articles.reported_unseen import WRITTEN as UNSEEN
from tests.shared import SHARED

PARTS = {"unseen": UNSEEN, "fourth": FOURTH, "fifth": FIFTH}


def cases() -> Iterator[tuple[str, str, Span, str | None]]:
    """Set, text, sentence, and who is speaking."""
    own = {d.article.id.removesuffix(".md"): d for s in find([FOLDER]) for d in read(s)}
    for name, begins, speaker in SEEDS:
        yield "seeds", own[name].article.text, _begins(own[name], begins), speaker
    if SHARED.is_dir():
        known = {(name, start): speaker for name, start, speaker in REAL}
        for source in find([SHARED / "seeds"]):
            for d in read(source):
                for s in d.structure.sentences:
                    if (d.article.id, s.span.start) in known or "ccording to" not in s.span.of(d.article.text):
                        yield "real", d.article.text, s.span, known.get((d.article.id, s.span.start))
    yield from written("written", WRITTEN)


def written(name: str, labels: Iterable[tuple[str, str, str | None]]) -> Iterator[tuple[str, str, Span, str | None]]:
    """The cases of labels that hold their text."""
    for text, sentence, speaker in labels:
        start = text.index(sentence)
        yield name, text, Span(start, start + len(sentence)), speaker


def _begins(document: Document, words: str) -> Span:
    return next(s.span for s in document.structure.sentences if s.span.of(document.article.text).startswith(words))


def rates(part: str = "") -> dict[str, tuple[int, int, list[str]]]:
    """By set, or for a later part alone: right, all, and what is wrong."""
    found: dict[str, tuple[int, int, list[str]]] = {}
    for name, text, span, speaker in written(part, PARTS[part]) if part else cases():
        got = reported(text, span)
        right, total, wrong = found.setdefault(name, (0, 0, []))
        good = (got is None) == (speaker is None) and (got is None or got.speaker == speaker)
        if not good:
            wrong.append(f"{got and (got.kind.value, got.speaker)}, not {speaker!r}: {span.of(text)[:110]}")
        found[name] = (right + good, total + 1, wrong)
    return found


def main() -> None:
    """Prints the rates and what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unseen", action="store_true", help="only the set that was made after the rules")
    parser.add_argument("--fourth", action="store_true", help="only the set that was made after that one")
    parser.add_argument("--fifth", action="store_true", help="only the set that was made after the fourth")
    options = parser.parse_args()
    part = next((name for name in PARTS if getattr(options, name)), "")
    for name, (right, total, wrong) in rates(part).items():
        print(f"{name:8} {right}/{total} right ({right / total:.1%})")
        for line in wrong:
            print("    ", line)


if __name__ == "__main__":
    main()
