"""The words that a quotation shares with the question are named by their place."""

from __future__ import annotations

import pytest

from ui.chat.marks import shared_words


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("How many attacks were there in 2024?", "It carried out 482 attacks in 2024.", ["attacks", "2024"]),
        ("Who allied with them?", "The alliance’s allies allied.", ["allies", "allied"]),
        ("Is the café open?", "The cafe opened; the Café closed.", ["cafe", "opened", "Café"]),
        ("What is it?", "It is what it is.", []),
        ("policies", "A policy, and policies.", ["policies"]),
        ("", "Nothing was asked.", []),
    ],
)
def test_shared_words(question: str, text: str, words: list[str]) -> None:
    assert [span.of(text) for span in shared_words(question, text)] == words
