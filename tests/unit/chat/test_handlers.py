"""What a person does is answered or refused by values alone; whatever a browser sends is checked first."""

from __future__ import annotations

from typing import Any

import pytest

from embeddings.errors import FilterUnknown, QuestionEmpty, QuestionTooLong
from tests.unit.chat.standin import HARBOUR, Standin
from ui.chat import handlers
from ui.chat.collection import Shelves
from ui.chat.problems import sentence
from ui.chat.state import Conversation, Filters, Reference, ReferenceUnknown, Shelf


def asked(*questions: str) -> Conversation:
    so_far = Conversation()
    for question in questions:
        so_far = so_far.with_turn(handlers.ask(Standin(), so_far, question, Filters()))
    return so_far


@pytest.mark.parametrize(
    ("question", "error"),
    [
        ("", QuestionEmpty),
        (" \n\t", QuestionEmpty),
        ("?!", QuestionEmpty),
        ("x" * 10_001, QuestionTooLong),
        ("half \ud800 a character", handlers.QuestionUnreadable),
        (None, handlers.QuestionUnreadable),
        (["the bridge"], handlers.QuestionUnreadable),
        ({"text": "the bridge"}, handlers.QuestionUnreadable),
        (7, handlers.QuestionUnreadable),
    ],
)
def test_a_question_that_cannot_be_used_is_refused_before_the_collection_sees_it(question: Any, error: type[Exception]) -> None:
    class Untouched:
        def ask(self, *_: Any, **__: Any) -> Any:
            raise AssertionError("asked")

    with pytest.raises(error) as raised:
        handlers.ask(Untouched(), Conversation(), question, Filters())
    assert "\n" not in sentence(raised.value)  # type: ignore[arg-type]


def test_a_question_is_stripped_and_answered() -> None:
    turn = handlers.ask(Standin(), Conversation(), "  the bridge \n", Filters())
    assert turn.question == "the bridge"
    assert turn.answer.excerpts[0].text == "The bridge fell in 1911."


def test_filters_reach_the_collection() -> None:
    assert not handlers.ask(Standin(), Conversation(), "the bridge", Filters(articles=("harbour.txt",))).answer.answered
    with pytest.raises(FilterUnknown):
        handlers.ask(Standin(), Conversation(), "the bridge", Filters(articles=("none.txt",)))


@pytest.mark.parametrize(
    "data",
    [
        None,
        "1",
        [],
        {},
        {"turn": 1},
        {"turn": "1", "shelf": "excerpts", "position": 1},
        {"turn": 1, "shelf": "secrets", "position": 1},
        {"turn": 1, "shelf": [], "position": 1},
        {"turn": True, "shelf": "excerpts", "position": 1},
        {"turn": 1.0, "shelf": "excerpts", "position": 1},
        {"turn": 9, "shelf": "excerpts", "position": 1},
        {"turn": 1, "shelf": "excerpts", "position": 10**30},
        {"article": "bridge.txt", "start": 0, "end": 9},
    ],
)
def test_a_forged_reference_opens_nothing(data: Any) -> None:
    with pytest.raises(ReferenceUnknown):
        handlers.open_quotation(asked("the bridge"), data)


def test_a_quotation_opens_with_its_neighbours_in_the_same_article() -> None:
    so_far = asked("the harbour", "the bridge", "nonsense")
    source = handlers.open_quotation(so_far, {"turn": 1, "shelf": "excerpts", "position": 1})
    assert source.article is HARBOUR
    assert source.excerpt is not None
    assert source.excerpt.text == "Ships of 40 metres enter it."
    assert [span.of(HARBOUR.text) for span in source.others] == ["The harbour opened in 1904.", "Nobody lives on the mole."]
    assert source.previous == Reference(1, Shelf.EXCERPTS, 2)
    assert source.following == Reference(3, Shelf.NEAREST, 1)


@pytest.mark.parametrize("wanted", [None, 1, "", "../../etc/passwd", ["bridge.txt"]])
def test_an_article_that_is_not_indexed_opens_nothing(wanted: Any) -> None:
    for data in (wanted, {"article": wanted}):
        with pytest.raises(handlers.ArticleUnknown):
            handlers.open_article(Shelves(Standin()), data)


def test_an_article_opens_whole() -> None:
    source = handlers.open_article(Shelves(Standin()), {"article": "harbour.txt"})
    assert (source.article, source.excerpt, source.whole) == (HARBOUR, None, True)
