"""Questions asked of one author."""

from __future__ import annotations

from random import Random

from embeddings.models.judge import reading
from embeddings.training.corpora import SEED
from embeddings.training.data import written_files
from embeddings.training.groups import Maker
from embeddings.training.near import Near
from embeddings.training.voices import asked_of, asks_of, said_about
from embeddings.training.written import load
from tests.fakes import FakeEncoder


def test_a_question_for_the_author_is_asked_of_the_name() -> None:
    asked = {asked_of("What does the author fear?", "Awa Ndiaye", Random(seed)) for seed in range(20)}
    assert asked == {"What does Awa Ndiaye fear?", "What does Ndiaye fear?"}


def test_any_other_question_takes_the_name_before_or_after_it() -> None:
    asked = {asked_of("Why did the talks fail?", "Awa Ndiaye", Random(seed)) for seed in range(60)}
    assert "According to Awa Ndiaye, why did the talks fail?" in asked
    assert "Why did the talks fail, according to Ndiaye?" in asked
    assert all("Ndiaye" in question for question in asked)


def test_a_name_is_known_by_its_last_part() -> None:
    assert asks_of("what does ndiaye's column say", "Awa Ndiaye")
    assert not asks_of("What does Awa say?", "Awa Ndiaye")
    assert not asks_of("What does anybody say?", "")
    assert all("the dam" in said_about("the dam", "Awa Ndiaye", Random(seed)) for seed in range(10))


def test_texts_of_a_question_for_another_author_carry_their_own_byline_and_do_not_answer() -> None:
    data = load(files=written_files()[:2])
    sentences = [s for some in data.articles.values() for s in some]
    vectors = FakeEncoder().encode_passages([s.text for s in sentences])
    asked = dict(
        zip([q.text for q in data.questions], FakeEncoder().encode_questions([q.text for q in data.questions]), strict=True)
    )
    made = list(Maker(data, Near(sentences, vectors, every=1), asked, Random(SEED), short=False, whole=True, thorough=True).all())
    authors = {s.author for s in sentences}
    others = [group for group in made if group.kind == "other author"]
    assert others
    for group in others:
        assert set(group.answer) == {0.0}
        wanted = {a for a in authors if asks_of(group.question, a)}
        assert not any(f"By {a}." in text for a in wanted for text in group.texts)
        assert all("By " in text for text in group.texts)


def test_the_byline_stands_between_title_and_sentence_before() -> None:
    assert reading("Rivers", "Ann Lee", "It rained.", "They rose.") == "Rivers. By Ann Lee. It rained. [SEP] They rose."
    assert reading("", "Ann Lee", "", "They rose.") == "By Ann Lee. [SEP] They rose."
    assert reading("", "", "", "They rose.") == "They rose."
    assert reading("Rivers", "", "It rained.", "They rose.", "Floods") == "Rivers. Floods. It rained. [SEP] They rose."
    assert reading("", "", "", "They rose.", "Why do they rise?") == "Why do they rise? [SEP] They rose."
