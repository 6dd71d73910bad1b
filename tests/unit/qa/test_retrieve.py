"""Candidates: both indexes propose, the same evidence weighs, ties go by place. A fake encoder, worked out by eye."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from embeddings.index.build import build
from embeddings.index.generation import Generation
from embeddings.index.store import open_generation
from embeddings.models.protocols import both
from qa.rerank import Scored, neighbours, rank, read, reading
from qa.retrieve import Candidates, candidates, coverage, evidence
from tests.fakes import FakeEncoder


class Counting:
    """A reranker that counts the words of the question in the text."""

    name = fingerprint = "counting"
    reads_author = True

    def __init__(self) -> None:
        self.read: list[str] = []

    def reading(self, title: str, author: str, before: str, text: str, heading: str = "") -> str:
        return "/".join((title, author, heading, before, text) if heading else (title, author, before, text))

    def judge(self, question: str, texts: list[str]) -> np.ndarray:
        return both(self.score(question, texts))

    def score(self, question: str, texts: list[str]) -> np.ndarray:
        self.read += texts
        return np.array([sum(word in text.casefold() for word in question.casefold().split()) for text in texts], np.float32)


def nothing(rows: np.ndarray) -> np.ndarray:
    return np.zeros(len(rows), np.float32)


def rows_of(*rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows, and that as much speaks for one as for the other."""
    return np.array(rows, dtype=np.int64), np.zeros(len(rows), np.float32)


def alike(*rows: int) -> Candidates:
    return Candidates(*rows_of(*rows))


@pytest.fixture
def generation(tmp_path: Path) -> Generation:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(
        "---\ntitle: Rivers\nauthor: Ann Lee\n---\n\nThe water rose in May. Money was lost. Nobody cared.\n", encoding="utf-8"
    )
    (folder / "b.txt").write_text("The water rose in May.\n\nBread needs time.\n", encoding="utf-8")
    build([folder], tmp_path / "index", encoder=FakeEncoder())
    return open_generation(tmp_path / "index")


def test_candidates_come_best_first_each_once_and_only_from_where_they_may(generation: Generation) -> None:
    vector = FakeEncoder().encode_questions(["water in May"])[0]
    found = candidates(generation, vector, "water in May", None)
    assert sorted(found.rows.tolist()) == list(range(len(generation)))
    assert (np.diff(found.score) <= 0).all()
    only = np.array([3, 4], dtype=np.int64)
    assert set(candidates(generation, vector, "water in May", only).rows.tolist()) == {3, 4}
    assert len(candidates(generation, vector, "water", np.empty(0, np.int64))) == 0


def test_coverage_is_the_share_of_the_questions_terms_in_title_passage_and_the_one_before(generation: Generation) -> None:
    rows = np.array([0, 1, 4], dtype=np.int64)
    before = np.array([0, 0, 3], dtype=np.int64)
    assert coverage(generation, "rivers", rows, rows).tolist() == [1.0, 1.0, 0.0]
    assert coverage(generation, "water", rows, rows).tolist() == [1.0, 0.0, 0.0]
    assert coverage(generation, "water", rows, before).tolist() == [1.0, 1.0, 1.0]
    assert coverage(generation, "zebra", rows, before).tolist() == [0.0, 0.0, 0.0]


def test_the_reranker_is_given_each_sentence_with_its_title_and_the_one_before(generation: Generation) -> None:
    reranker = Counting()
    ranked = rank(generation, reranker, "rivers may", *rows_of(3, 0, 1, 4))
    assert [(item.row, item.score) for item in ranked] == [(0, 2.0), (1, 2.0), (3, 1.0), (4, 1.0)]
    assert sorted(reranker.read) == [
        "///The water rose in May.",
        "//The water rose in May./Bread needs time.",
        "Rivers/Ann Lee//The water rose in May.",
        "Rivers/Ann Lee/The water rose in May./Money was lost.",
    ]


def test_equal_scores_go_by_article_and_place(generation: Generation) -> None:
    ranked = rank(generation, Counting(), "zebra", *rows_of(4, 2, 0, 3, 1))
    assert [item.row for item in ranked] == [0, 1, 2, 3, 4]


def test_what_stands_beside_the_best_is_read_too(generation: Generation) -> None:
    reranker = Doubting()
    found = read(generation, reranker, "money", alike(1, 3, 4), nothing)
    assert [item.row for item in found] == [1, 0, 2, 3, 4]
    assert [item.row for item in read(generation, Counting(), "zebra", alike(4), nothing)] == [4]
    assert read(generation, Counting(), "bread", alike(), nothing) == ()


def test_neighbours_stand_in_the_same_paragraph(generation: Generation) -> None:
    assert [neighbours(generation, row) for row in range(5)] == [[1], [0, 2], [1], [], []]


class Doubting(Counting):
    """Says that nothing answers, but for what holds the word money."""

    def score(self, question: str, texts: list[str]) -> np.ndarray:
        super().score(question, texts)
        return np.array([5.0 if text.endswith("Money was lost.") else -9.0 for text in texts], np.float32)


def test_more_are_read_at_a_time_until_one_answers_clearly(generation: Generation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa.rerank.READ", 1)
    reranker = Doubting()
    found = read(generation, reranker, "money", alike(4, 1, 3, 0, 2), nothing)
    assert found[0].row == 1
    assert [text.rpartition("/")[2] for text in reranker.read[:2]] == ["Bread needs time.", "Money was lost."]
    assert len(reranker.read) == 4  # what stands beside the clear one, and not the third candidate
    monkeypatch.setattr("qa.rerank.MOST", 2)
    assert {item.row for item in read(generation, Doubting(), "money", alike(4, 3, 1), nothing)} == {3, 4}


def test_where_the_reranker_hardly_tells_two_apart_the_encoder_and_the_terms_decide(generation: Generation) -> None:
    rows, _ = rows_of(4, 1)
    slightly, much = np.array([0.05, 0.0], np.float32), np.array([0.2, 0.0], np.float32)
    assert [item.row for item in rank(generation, Counting(), "money", rows, slightly)] == [1, 4]
    assert [(item.row, round(item.score, 3)) for item in rank(generation, Counting(), "money", rows, much)] == [
        (4, 2.0),
        (1, 1.0),
    ]


def test_no_more_is_read_once_the_next_would_need_a_clear_answer_to_come_first(
    generation: Generation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa.rerank.READ", 1)
    rows, far = np.array([0, 3, 4], dtype=np.int64), np.array([1.0, 0.98, 0.8], np.float32)
    reranker = Counting()
    read(generation, reranker, "zebra", Candidates(rows, far), nothing)
    # The second would need a logit of 0.2, the third one of 2.
    assert [text.rpartition("/")[2] for text in reranker.read[:2]] == ["The water rose in May."] * 2
    assert not any(text.endswith("Bread needs time.") for text in reranker.read)


def test_evidence_counts_for_candidates_and_for_what_stands_beside_the_best(generation: Generation) -> None:
    asked: list[list[int]] = []

    def evidence_of(rows: np.ndarray) -> np.ndarray:
        asked.append(rows.tolist())
        return np.full(len(rows), 0.7, np.float32)

    looked = Candidates(np.array([4, 1], dtype=np.int64), np.array([0.9, 0.85], np.float32))
    found = read(generation, Counting(), "money", looked, evidence_of)
    # Ten times what lies beyond the first candidate, and 1 where the word stands: in the passage or the one before it.
    assert {item.row: round(item.score, 4) for item in found} == {4: 0.0, 1: 0.5, 0: -2.0, 2: -1.0}
    assert asked == [[0, 2]]


def test_what_stands_beside_the_best_is_read_however_little_it_resembles_the_question(generation: Generation) -> None:
    # "It will get worse for two reasons. First, ...": the second sentence is what was asked for, and not like the question.
    looked = Candidates(np.array([1], dtype=np.int64), np.array([0.9], np.float32))
    found = read(generation, Doubting(), "money", looked, lambda rows: np.full(len(rows), -0.9, np.float32))
    assert {item.row for item in found} == {0, 1, 2}


class Dense(FakeEncoder):
    """Vectors of which no number is 0, the same for the same text."""

    def _vector(self, text: str) -> np.ndarray:
        vector = np.random.default_rng(list(text.encode())).normal(size=self.dimension)
        return (vector / np.linalg.norm(vector)).astype(np.float32)


def test_equal_passages_have_equal_evidence_wherever_they_stand(tmp_path: Path) -> None:
    folder = tmp_path / "twins"
    folder.mkdir()
    text = " ".join(f"The bridge of town {n} was closed in {1900 + n} after a storm." for n in range(38))
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(text, encoding="utf-8")
    build([folder], tmp_path / "index", encoder=Dense(dimension=384))
    found = open_generation(tmp_path / "index")
    vector = Dense(dimension=384).encode_questions(["Which bridge was closed after a storm?"])[0]
    for count in range(1, 38):
        rows = np.concatenate([np.arange(found.rows(n).start, found.rows(n).start + count) for n in (0, 1, 2)])
        first, second, third = evidence(found, vector, "bridge storm", rows).reshape(3, -1).tolist()
        assert first == second == third


def test_evidence_for_a_passage_does_not_depend_on_what_it_is_asked_beside(generation: Generation) -> None:
    vector = FakeEncoder().encode_questions(["water in May"])[0]
    together = evidence(generation, vector, "water in May", np.arange(5))
    assert len(set(together.tolist())) > 2
    apart = [float(evidence(generation, vector, "water in May", np.array([row]))[0]) for row in range(5)]
    assert np.allclose(together, apart, atol=1e-6)


class Unsure(Counting):
    """Ranks by words; that anything answers it never believes."""

    def judge(self, question: str, texts: list[str]) -> np.ndarray:
        return np.stack([self.score(question, texts), np.full(len(texts), -7.0, np.float32)], axis=1)


def test_what_is_best_and_whether_it_answers_are_told_by_two_logits(generation: Generation) -> None:
    best = rank(generation, Unsure(), "money", *rows_of(4, 1))[0]
    assert (best.row, best.score, best.sure) == (1, 1.0, -7.0)
    assert rank(generation, Counting(), "money", *rows_of(4, 1))[0].sure == 0.5
    assert Scored(1, 2.0).sure == 2.0


def test_a_passage_is_read_under_its_heading(tmp_path: Path) -> None:
    (tmp_path / "c.md").write_text("# Rivers\n\nIt rained.\n\n## Floods\n\nThey rose.\n", encoding="utf-8")
    build([tmp_path / "c.md"], tmp_path / "index", encoder=FakeEncoder())
    rising = open_generation(tmp_path / "index")
    row = next(row for row in range(len(rising)) if rising.text(row) == "They rose.")
    heading = rising.heading(row)
    assert heading is not None
    assert heading.of(rising.articles[0].text) == "Floods"
    assert reading(rising, Counting(), row) == "Rivers//Floods/It rained./They rose."


def test_a_question_in_the_text_loses_to_a_statement_and_answers_less_surely(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_text("The town pays for the bridge. Who pays for the bridge, the town?\n", encoding="utf-8")
    build([tmp_path / "c.txt"], tmp_path / "index", encoder=FakeEncoder())
    paid = open_generation(tmp_path / "index")
    said, asked = (next(row for row in range(2) if paid.text(row).endswith(mark)) for mark in ".?")
    found = rank(paid, Counting(), "bridge", *rows_of(asked, said))
    assert [(item.row, item.score, item.sure) for item in found] == [(said, 1.0, 0.5), (asked, -2.0, -2.5)]
    # But not when questions are what is asked for, or words in quotation marks.
    for question in ("asked bridge", '"the bridge" bridge'):
        assert {item.sure for item in rank(paid, Counting(), question, *rows_of(asked, said))} == {0.5}


def test_an_item_is_read_after_the_line_that_introduces_its_list_and_with_that_line(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_text("They lack three things:\n\n- money;\n- time;\n- patience.\n", encoding="utf-8")
    build([tmp_path / "c.txt"], tmp_path / "index", encoder=FakeEncoder())
    listed = open_generation(tmp_path / "index")
    assert [reading(listed, Counting(), row) for row in range(4)] == [
        "///They lack three things:",
        "//They lack three things:/money;",
        "//They lack three things:/time;",
        "//They lack three things:/patience.",
    ]
    assert [neighbours(listed, row) for row in range(4)] == [[1, 2, 3], [], [], []]


def test_each_passage_is_asked_with_the_form_of_an_acronym_that_it_is_read_with(tmp_path: Path) -> None:
    class Noting(Counting):
        def score(self, question: str, texts: list[str]) -> np.ndarray:
            self.read += [f"{question} {text.rpartition('/')[2]}" for text in texts]
            return np.zeros(len(texts), np.float32)

    (tmp_path / "a.txt").write_text("The Tunnel Agency paid.\n\nNobody came.\n\nThe TA met.\n", encoding="utf-8")
    build([tmp_path / "a.txt"], tmp_path / "index", encoder=FakeEncoder())
    noting = Noting()
    rank(open_generation(tmp_path / "index"), noting, "Who paid the TA?", *rows_of(0, 1, 2), (("TA", "Tunnel Agency"),))
    assert sorted(noting.read) == [
        "Who paid the TA? The TA met.",
        "Who paid the Tunnel Agency? Nobody came.",  # it is read after the sentence before it
        "Who paid the Tunnel Agency? The Tunnel Agency paid.",
    ]
