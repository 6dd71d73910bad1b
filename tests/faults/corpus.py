"""Articles in versions, and the one question every fault test asks: is this index exactly one of the versions?"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from embeddings.index.generation import Generation
from embeddings.index.store import open_generation
from tests.fakes import FAKE_WORDS, FakeEncoder

Contents = dict[str, str]
"""Texts by article id."""


def contents(version: int, articles: int = 4) -> Contents:
    """Some articles stay, some change with every version, one comes and one goes."""
    texts = {}
    for number in range(articles):
        word = FAKE_WORDS[number % len(FAKE_WORDS)]
        changes = f" This is version {version}." if number % 2 else ""
        texts[f"article {number}.txt"] = (
            f"Here is {word} of number {number}.{changes} The {word} is told again, caf\u00e9 and all.\n"
        )
    texts[f"only in {version}.txt"] = f"Nothing else than version {version} has this. It speaks of law {version} times."
    return texts


def write(folder: Path, texts: Contents) -> None:
    """Make the folder hold exactly these articles."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        if path.name not in texts:
            path.unlink()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")


def held(generation: Generation, allowed: list[Contents]) -> int:
    """Which of the versions a generation holds; everything it can be asked for is asked for and compared.

    Fails when it is none of them, or anything that it quotes is not in the texts that the test wrote.
    """
    texts = {article.id: article.text for article in generation.articles}
    assert texts in allowed, f"generation {generation.number} holds a mixture: {texts}"
    encoder = FakeEncoder()
    for row in range(len(generation)):
        number = int(generation.passages.article[row])
        source = texts[generation.articles.record(number)["id"]]
        assert generation.text(row) == source[generation.passages.start[row] : generation.passages.end[row]]
    passages = [generation.text(row) for row in range(len(generation))]
    assert np.array_equal(generation.vectors(np.arange(len(generation))), encoder.encode_passages(passages))
    question = encoder.encode_questions(["law"])[0]
    rows, scores = generation.nearest(question, len(passages))
    expected = encoder.encode_passages(passages) @ question
    assert np.allclose(scores, np.sort(expected)[::-1])
    assert np.allclose(scores, expected[rows])
    rows, _ = generation.match("version told law", len(passages))
    wanted = ("version", "told", "law")
    assert sorted(rows) == [row for row, text in enumerate(passages) if any(word in text for word in wanted)]
    return allowed.index(texts)


def held_by(index: Path, allowed: list[Contents]) -> int:
    """`held` of the live generation."""
    return held(open_generation(index), allowed)
