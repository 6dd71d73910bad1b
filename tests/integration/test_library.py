"""`Library` and `retrieve` on the articles that ship with the project."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import qa
from embeddings.errors import (
    FilterUnknown,
    IndexMissing,
    IndexModelMismatch,
    NoArticles,
    QuestionEmpty,
    QuestionError,
    QuestionTooLong,
    SettingInvalid,
)
from embeddings.models.registry import DEFAULT_ENCODER, PUBLISHED_ENCODER
from qa import Library, retrieve
from tests.unit.models.test_sentence_transformers import MINILM
from tests.verbatim import assert_verbatim

QUESTION = "How many attacks did the TTP carry out in 2024?"


def test_everything_public_is_exported_and_sorted() -> None:
    assert qa.__all__ == sorted(qa.__all__)
    assert set(qa.__all__) == {"Answer", "Article", "Citation", "Excerpt", "InquoteError", "Library", "retrieve"}


def test_a_question_is_answered_with_attributed_slices(seeds: Library) -> None:
    answer = seeds.ask(QUESTION)
    assert answer.answered
    assert "482" in answer.excerpts[0].text
    for excerpt in answer.excerpts:
        assert excerpt.text == excerpt.article.text[excerpt.start : excerpt.end]
        assert excerpt.citation.author == "inquote editors"
        assert excerpt.citation.title
        assert excerpt.citation.sources
        assert_verbatim(excerpt.to_dict())


@pytest.mark.parametrize("k", [1, 2, 3, 10])
def test_k_counts_excerpts_and_changes_neither_order_nor_confidence(seeds: Library, k: int) -> None:
    most, few = seeds.ask("What is said about sanctuaries?", k=10), seeds.ask("What is said about sanctuaries?", k=k)
    assert few.excerpts == most.excerpts[:k]
    assert few.confidence == most.confidence


def test_the_same_question_has_the_same_answer_whoever_asks_beside(seeds: Library) -> None:
    questions = [QUESTION, "What do jirgas do?", "How do I bake sourdough bread?", "What is the National Action Plan?"]
    alone = [seeds.ask(question) for question in questions]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(seeds.ask, questions * 4))
    assert together == alone * 4


def test_retrieve_gives_the_same_answer_and_never_builds(seeds: Library, seeds_index: Path, tmp_path: Path) -> None:
    assert retrieve(QUESTION, index=seeds_index) == seeds.ask(QUESTION)
    with pytest.raises(IndexMissing, match="inquote build"):
        retrieve(QUESTION, index=tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_retrieve_answers_from_the_index_it_was_given_wherever_the_program_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for city in ("Vienna", "Berlin"):
        (tmp_path / city).mkdir()
        (tmp_path / city / "a.txt").write_text(f"The treaty was signed in {city} in May.\n", encoding="utf-8")
        Library.build([tmp_path / city / "a.txt"], index=tmp_path / city / "index")
    monkeypatch.chdir(tmp_path / "Vienna")
    assert "Vienna" in retrieve("Where was the treaty signed?", index="index").excerpts[0].text
    monkeypatch.chdir(tmp_path / "Berlin")
    assert "Vienna" in retrieve("Where was the treaty signed?", index=tmp_path / "Vienna" / "index").excerpts[0].text
    assert "Berlin" in retrieve("Where was the treaty signed?", index="index").excerpts[0].text


def test_filters_say_who_may_answer(seeds: Library) -> None:
    chosen = seeds.articles[3].id
    answer = seeds.ask("What is said about militants?", articles=[chosen])
    assert {x.article.id for x in answer.excerpts or answer.nearest} == {chosen}
    assert answer.searched.articles == 1
    assert answer.searched.filters == {"articles": [chosen]}
    assert seeds.ask(QUESTION, until="2001").searched.articles == 0
    assert seeds.ask(QUESTION, since="2001", authors=["INQUOTE editors"]).answered


@pytest.mark.parametrize(
    ("filters", "error"),
    [
        ({"articles": ["no-such.txt"]}, FilterUnknown),
        ({"authors": ["Nobody At All"]}, FilterUnknown),
        ({"authors": [""]}, FilterUnknown),
        ({"since": "yesterday"}, SettingInvalid),
        ({"until": "2024-13"}, SettingInvalid),
        ({"k": 0}, SettingInvalid),
    ],
)
def test_a_filter_that_means_nothing_is_an_error_and_not_silence(seeds: Library, filters: dict[str, object], error: type) -> None:
    with pytest.raises(error) as caught:
        seeds.ask(QUESTION, **filters)  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("question", "error"),
    [
        ("", QuestionEmpty),
        (" \t\n", QuestionEmpty),
        ("?!", QuestionEmpty),
        ("a" * 10_001, QuestionTooLong),
        ("half \ud800 character", QuestionError),
    ],
)
def test_a_question_that_cannot_be_asked_is_named(seeds: Library, question: str, error: type) -> None:
    with pytest.raises(error):
        seeds.ask(question)
    with pytest.raises(error):
        seeds.search(question)


@pytest.mark.parametrize(
    "question",
    [
        "sanctuaries",
        "the of and",
        "¿Cuántos ataques hubo?",
        "کتنے حملے ہوئے؟",
        "<script>alert(1)</script> attacks",
        "attacks\x00\x1b[31m in \u202e2024",
        "attack " * 1_428,
        "a" * 10_000,
        "'; DROP TABLE passages; --",
        "{{7*7}} $$x$$ `rm`",
    ],
)
def test_an_odd_question_gets_an_answer_or_silence(seeds: Library, question: str) -> None:
    answer = seeds.ask(question)
    assert answer.answered == bool(answer.excerpts)


def test_no_index_no_articles_and_another_model_are_each_named(seeds_index: Path, tmp_path: Path) -> None:
    with pytest.raises(IndexMissing, match="inquote build"):
        Library.open(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoArticles):
        Library.build([tmp_path / "empty"], index=tmp_path / "index")
    with pytest.raises(NoArticles):
        Library.build([tmp_path / "missing"], index=tmp_path / "index")
    assert not (tmp_path / "index" / "CURRENT").exists()
    with pytest.raises(IndexModelMismatch, match="inquote build"):
        Library.open(seeds_index, model=str(MINILM))


def test_another_encoder_answers_through_sentence_transformers(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("The treaty was signed in Vienna in May. Nobody spoke of potatoes.\n", encoding="utf-8")
    (folder / "b.txt").write_text("Potatoes are cheap this year. Farmers complain.\n", encoding="utf-8")
    library = Library.build([folder], index=tmp_path / "index", model=str(MINILM))
    assert "Vienna" in library.ask("Where was the treaty signed?").excerpts[0].text
    # Opened again without a word about the model, it takes the one the index was built with.
    assert Library.open(tmp_path / "index").ask("Where was the treaty signed?") == library.ask("Where was the treaty signed?")


def test_a_build_keeps_the_encoder_of_the_index_until_another_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The treaty was signed in Vienna in May.\n", encoding="utf-8")
    index = tmp_path / "index"
    Library.build([tmp_path / "a.txt"], index=index, model=PUBLISHED_ENCODER)
    assert Library.build([tmp_path / "a.txt"], index=index).encoder.name == PUBLISHED_ENCODER
    assert Library.build(index=index).generation.number == 1
    assert Library.build(index=index, model=DEFAULT_ENCODER).encoder.name == DEFAULT_ENCODER


def test_importing_qa_imports_no_torch_and_no_gradio() -> None:
    code = "import sys, qa; print(sorted({'torch', 'transformers', 'sentence_transformers', 'gradio'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
