"""The whole line on the five real articles it was asked for."""

from __future__ import annotations

import pytest

from qa import Library
from tests.shared import needs_shared
from tests.verbatim import assert_verbatim

pytestmark = needs_shared


@pytest.mark.parametrize(
    ("question", "words", "article", "author"),
    [
        ("How many attacks did the TTP carry out in 2024?", "482 attacks", "002_6967fb1437cc68fc.txt", "Saima Khan"),
        ("How many militant factions pledged allegiance to Nur Wali Mehsud?", "17", "003_a1a6c9c11109485e.txt", "Abdul Basit"),
        ("Where did a jirga take place?", "Datakhel", "004_09f32ccb4be62e92.txt", None),
    ],
)
def test_the_first_quote_answers(real: Library, question: str, words: str, article: str, author: str | None) -> None:
    answer = real.ask(question)
    assert answer.answered
    first = answer.excerpts[0]
    assert words in first.text
    assert (first.article.id, first.citation.author) == (article, author)


@pytest.mark.parametrize(
    "question",
    [
        "How do I bake sourdough bread?",
        "Who won the 2022 World Cup?",
        "What is the capital of Peru?",
    ],
)
def test_what_the_articles_do_not_answer_is_met_with_silence(real: Library, question: str) -> None:
    answer = real.ask(question)
    assert not answer.answered
    assert answer.excerpts == ()
    assert answer.searched.articles == 5
    assert answer.nearest


QUESTIONS = [
    "Why are sanctuaries across the border important?",
    "What should be done about intelligence sharing?",
    "Who is the author of the article about the Quetta attack?",
    "What did the National Action Plan contain?",
    "How do militants recruit young people?",
    "Want to read more? Subscribe for full access.",
    "The Evolving Militant Landscape: Fragmentation and Convergence",
    "Mushtaq Yusufzai",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_quote_is_a_slice_of_the_file_read_again(real: Library, question: str) -> None:
    found = real.search(question, k=20)
    assert found
    for excerpt in (*found, *real.ask(question).excerpts):
        assert_verbatim(excerpt.to_dict())


@pytest.mark.parametrize("question", QUESTIONS)
def test_headings_bylines_and_subscription_lines_are_never_quoted(real: Library, question: str) -> None:
    import json

    from tests.shared import SHARED

    known = json.loads((SHARED / "eval" / "attribution.json").read_text(encoding="utf-8"))
    for excerpt in (*real.search(question, k=20), *real.ask(question).excerpts):
        notes = known[excerpt.article.id]
        for kind in ("heading_lines", "byline_lines", "boilerplate_lines", "title_lines"):
            for line in notes.get(kind, []):
                # A biography is a byline by its place, and text that may be quoted.
                if line not in notes.get("bio_lines", []):
                    assert excerpt.end <= line["start"] or line["end"] <= excerpt.start, (kind, excerpt.text)


def test_the_articles_are_attributed_as_their_text_supports(real: Library) -> None:
    import json

    from tests.shared import SHARED

    known = json.loads((SHARED / "eval" / "attribution.json").read_text(encoding="utf-8"))
    found = {a.id: (a.title, a.author, a.publication, a.date) for a in real.articles}
    assert found == {name: (k["title"], k["author"], k["publication"], k["date"]) for name, k in known.items()}
