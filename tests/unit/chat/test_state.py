"""A conversation keeps its turns, and a reference leads to exactly the quotation it names or to an error."""

from __future__ import annotations

import pytest

from tests.unit.chat.standin import Standin
from ui.chat import handlers
from ui.chat.gate import Gate, TooBusy
from ui.chat.state import MAX_TURNS, Conversation, Filters, Reference, ReferenceUnknown, Session, Shelf


def conversation(*questions: str) -> Conversation:
    so_far = Conversation()
    for question in questions:
        so_far = so_far.with_turn(handlers.ask(Standin(), so_far, question, Filters()))
    return so_far


def test_turns_are_numbered_from_one_and_numbers_go_on_when_old_turns_are_dropped() -> None:
    turn = handlers.ask(Standin(), Conversation(), "the bridge", Filters())
    so_far = Conversation()
    for _ in range(MAX_TURNS + 3):
        so_far = so_far.with_turn(type(turn)(so_far.next_number, turn.question, turn.answer))
    assert len(so_far.turns) == MAX_TURNS
    assert so_far.next_number == MAX_TURNS + 4


@pytest.mark.parametrize("bad", [(2, 1), (0, 1), (1, 0), (1, 3), (1, -1), (-1, 1)])
def test_a_reference_to_nothing_is_an_error(bad: tuple[int, int]) -> None:
    with pytest.raises(ReferenceUnknown):
        conversation("the bridge").find(Reference(bad[0], Shelf.EXCERPTS, bad[1]))


def test_quotations_of_one_article_are_listed_once_each_in_the_order_of_the_text() -> None:
    so_far = conversation("the harbour", "when was it opened", "the bridge", "nonsense")
    excerpt = so_far.find(Reference(1, Shelf.EXCERPTS, 1))
    texts = [quote.text for _, quote in so_far.quotes_of(excerpt)]
    assert texts == ["The harbour opened in 1904.", "Ships of 40 metres enter it.", "Nobody lives on the mole."]


def test_questions_asked_before_the_last_was_answered_keep_their_order_and_the_same_one_is_not_asked_twice() -> None:
    session = Session()
    first, second = session.begin("the bridge", Filters()), session.begin("the harbour", Filters())
    assert (first, second) == (1, 2)
    assert session.begin("the bridge", Filters()) is None
    assert session.take() == (1, "the bridge", Filters())
    assert session.take() == (2, "the harbour", Filters())
    assert session.take() is None
    for number, question in ((2, "the harbour"), (1, "the bridge")):
        session.end(number, handlers.ask(Standin(), session.conversation, question, Filters(), number=number))
    assert [turn.question for turn in session.conversation.turns] == ["the bridge", "the harbour"]
    assert session.begin("the bridge", Filters()) == 3
    session.end(3, None)
    assert len(session.conversation.turns) == 2
    session.clear()
    assert session.conversation == Conversation()
    assert session.begin("the bridge", Filters()) == 4


def test_each_visitor_begins_with_a_session_of_their_own() -> None:
    from copy import deepcopy

    first = Session()
    first.begin("the bridge", Filters())
    first.end(1, handlers.ask(Standin(), Conversation(), "the bridge", Filters()))
    assert first.conversation != Conversation()
    assert deepcopy(first).conversation == Conversation()


def test_an_answer_that_comes_after_the_conversation_was_ended_belongs_to_no_other() -> None:
    session = Session()
    session.begin("the bridge", Filters())
    session.begin("the harbour", Filters())
    number, question, filters = session.take() or (0, "", Filters())
    assert session.clear() == 2
    session.end(number, handlers.ask(Standin(), session.conversation, question, filters, number=number))
    assert session.conversation == Conversation()
    assert session.take() is None
    assert session.begin("the bridge", Filters()) == 3


def test_a_rating_that_was_clicked_earlier_and_comes_later_is_not_kept() -> None:
    session, kept = Session(), []
    first, second = Reference(1, Shelf.EXCERPTS, 1), Reference(1, Shelf.EXCERPTS, 2)
    for where, click in ((first, 2), (first, 1), (second, 1), (first, 3)):
        session.rate(where, click, lambda given=(where, click): kept.append(given))
    assert kept == [(first, 2), (second, 1), (first, 3)]


def test_a_gate_lets_some_through_keeps_some_waiting_and_turns_the_rest_away() -> None:
    gate = Gate(1, 0)
    with gate.place(), pytest.raises(TooBusy), gate.place():
        raise AssertionError("two were let through")
    with gate.place():
        pass


def test_a_spare_place_is_given_only_when_no_question_has_it_and_is_given_back() -> None:
    gate = Gate(1, 1)
    with gate.place(), gate.spare() as free:
        assert not free
    for _ in range(2):
        with gate.spare() as free, gate.spare() as second:
            assert (free, second) == (True, False)
    with gate.place():
        pass
