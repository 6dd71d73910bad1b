"""The judge that is shipped."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from embeddings.errors import ModelCorrupt, ModelMissing
from embeddings.models.encoder import EncoderFiles
from embeddings.models.judge import BEFORE, JudgeFiles, OnnxJudge, reading
from embeddings.models.onnx import OnnxReranker
from embeddings.models.registry import DEFAULT_RERANKER, ZERO_SHOT_RERANKER, load_reranker

MOST_BYTES = 35_000_000
ANSWERS = "The bank closed its last branch in Lahore in 2019."


@pytest.fixture(scope="module")
def judge() -> OnnxJudge:
    return OnnxJudge()


def test_the_judge_is_the_default_and_the_zero_shot_reranker_a_choice() -> None:
    assert isinstance(load_reranker(), OnnxJudge)
    assert load_reranker().name == DEFAULT_RERANKER
    assert isinstance(load_reranker(ZERO_SHOT_RERANKER), OnnxReranker)


def test_a_judge_that_was_trained_here_is_chosen_by_the_path_of_its_graph(judge: OnnxJudge, tmp_path: Path) -> None:
    path = tmp_path / "mine.onnx"
    path.write_bytes(JudgeFiles().graph.read_bytes())
    mine = load_reranker(str(path))
    assert mine.name == str(path)
    assert mine.fingerprint != judge.fingerprint
    np.testing.assert_array_equal(mine.judge("Where?", [ANSWERS]), judge.judge("Where?", [ANSWERS]))


def test_a_path_that_is_no_judge_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"cannot read the judge .*none\.onnx"):
        load_reranker(str(tmp_path / "none.onnx"))
    with pytest.raises(ModelCorrupt, match=r"is no judge.*--reranker ms-marco-MiniLM-L-12-v2"):
        load_reranker(str(EncoderFiles().graph))
    (tmp_path / "text.onnx").write_text("not a graph", encoding="utf-8")
    with pytest.raises(ModelCorrupt, match="--reranker ms-marco-MiniLM-L-12-v2"):
        load_reranker(str(tmp_path / "text.onnx"))


def test_its_file_is_small_enough_to_ship() -> None:
    assert JudgeFiles().graph.stat().st_size <= MOST_BYTES


def test_what_answers_stands_above_what_is_about_the_same(judge: OnnxJudge) -> None:
    question = "When did the bank close its last branch in Lahore?"
    others = ["The bank has a long history in Lahore.", "By Sara Malik", question, "Its first branch in Karachi opened in 1947."]
    right, *wrong = judge.score(question, [ANSWERS, *others])
    assert right > max(wrong)


@pytest.mark.parametrize(
    "question",
    ["When did the bank close its last branch in Quetta?", "When did the bank open its first branch in Lahore?"],
)
def test_a_question_that_is_nearly_answered_scores_below_one_that_is(judge: OnnxJudge, question: str) -> None:
    asked = judge.score("When did the bank close its last branch in Lahore?", [ANSWERS])
    assert judge.score(question, [ANSWERS])[0] < asked[0]


def test_of_a_long_sentence_before_the_end_is_read_from_the_beginning_of_a_word() -> None:
    before = "The committee of the valley met. " * 20 + "Ada Finch spoke last."
    read = reading("", "", before, "She was angry.").removesuffix(" [SEP] She was angry.")
    assert before.endswith(f" {read}")
    assert BEFORE - 10 < len(read) <= BEFORE
    assert reading("", "", "x" * 900, "She was angry.") == "x" * BEFORE + " [SEP] She was angry."
    assert reading("", "", "Ada Finch spoke.", "She was angry.") == "Ada Finch spoke. [SEP] She was angry."
