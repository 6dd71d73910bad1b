"""Which groups and questions a pass of training sees."""

from __future__ import annotations

from dataclasses import replace

from embeddings.training import written
from embeddings.training.budget import LATEST, SHARED, latest, limited, shared
from embeddings.training.corpora import SEED, Set
from embeddings.training.data import Divided, Sources
from embeddings.training.groups import Group


def group(kind: str, texts: int, gold: int) -> Group:
    names = tuple(f"text {i}" for i in range(texts))
    golden = tuple(i < gold for i in range(texts))
    return Group(kind, "Why?", names, names, golden, tuple(map(float, golden)), (False,) * texts, ranked=True)


def test_all_gold_texts_of_a_group_are_kept_and_four_others() -> None:
    kept = limited([group("written, answered", 9, 2)], {}, 1.0, SEED)
    assert len(kept) == 1
    assert kept[0].texts[:2] == ("text 0", "text 1")
    assert (sum(kept[0].gold), len(kept[0].texts)) == (2, 6)


def test_the_last_pass_sees_every_answer_of_the_latest_files_and_few_near_misses_that_share_words() -> None:
    files = [name for name in sorted(path.stem for path in written.FOLDER.glob("*.txt")) if name.endswith(("_01", "_02"))]
    data = written.load(files=files)
    nothing = Divided(Set("none", {}, ()), Set("none", {}, ()))
    found = Sources(nothing, nothing, nothing, nothing, Divided(data, replace(data, questions=())), nothing.train, nothing)
    seen = {question.id for question in latest(found, SEED).written.train.questions}
    late = [question for question in data.questions if question.id.partition("_")[0].endswith(LATEST)]
    assert late
    assert {question.id for question in late if question.answerable} <= seen
    alike = [question for question in late if not question.answerable and shared(question, data) > SHARED]
    assert 0 < sum(question.id in seen for question in alike) < len(alike) / 2
    assert all(question.id in seen for question in late if shared(question, data) <= SHARED)
