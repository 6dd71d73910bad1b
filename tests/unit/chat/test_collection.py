"""The catalogue follows the generation, follow-ups are existing words, the listing says what is unknown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qa.answer import Answer
from qa.question import checked
from tests.unit.chat.standin import BRIDGE, HARBOUR, Generation, Standin, article
from ui.chat import handlers, library_view
from ui.chat.collection import Shelves
from ui.chat.followups import Followups
from ui.chat.gate import Gate
from ui.chat.state import Conversation, Filters


def test_the_catalogue_is_made_anew_only_when_the_generation_changes() -> None:
    standin = Standin()
    shelves = Shelves(standin)
    first = shelves.catalogue()
    assert shelves.catalogue() is first
    standin.generation = Generation([BRIDGE], [], number=2)
    assert [entry.id for entry in shelves.catalogue().entries] == ["bridge.txt"]
    assert shelves.article("harbour.txt") is None
    assert shelves.article("bridge.txt") is BRIDGE


def test_an_article_is_found_while_a_newer_generation_lands_that_holds_it_elsewhere() -> None:
    class Landing(Standin):
        """Every look at it finds a newer generation, with the articles the other way round."""

        @property
        def generation(self) -> Generation:
            self.looks += 1
            order = [HARBOUR, BRIDGE] if self.looks % 2 else [BRIDGE, HARBOUR]
            return Generation(order, [(order.index(HARBOUR), 0, len("The harbour"))], number=self.looks)

        @generation.setter
        def generation(self, _: Generation) -> None:
            self.looks = 0

    shelves = Shelves(Landing())
    for _ in range(4):
        assert shelves.article("bridge.txt") is BRIDGE
        assert shelves.headings("harbour.txt") == ("The harbour",)


def test_articles_are_found_by_every_word() -> None:
    catalogue = Shelves(Standin()).catalogue()
    assert [entry.id for entry in catalogue.find("QUAY harbour")] == ["harbour.txt"]
    assert catalogue.find("quay bridge") == ()
    assert len(catalogue.find("")) == 2
    assert catalogue.authors == ("Ada Quay", "Ben Arch")


def test_the_listing_says_what_is_unknown_and_turns_pages() -> None:
    standin = Standin()
    standin.generation = Generation([article(f"{n}.txt", "Text here.") for n in range(120)], [])
    catalogue = Shelves(standin).catalogue()
    assert "Unknown: title, author, date" in library_view.listing(catalogue)
    assert "Page 1 of 3" in library_view.listing(catalogue)
    assert "Page 3 of 3" in library_view.listing(catalogue, page=99)
    assert "Page 1 of 3" in library_view.listing(catalogue, page=-5)
    assert "No article has all" in library_view.listing(catalogue, "nothing")


def test_follow_ups_are_headings_that_answer_and_earlier_questions_that_were_answered() -> None:
    standin = Standin()
    start = HARBOUR.text.index("Ships")
    standin.generation = Generation(
        [HARBOUR, BRIDGE],
        [(0, HARBOUR.text.index("harbour opened"), HARBOUR.text.index("harbour opened") + 14), (0, start, start + 5)],
    )
    so_far = Conversation()
    for question in ("the bridge", "nonsense", "when was the harbour dug?"):
        so_far = so_far.with_turn(handlers.ask(standin, so_far, question, Filters()))
    assert Followups(Shelves(standin), Gate(1, 0)).after(so_far.turns[-1], so_far) == ("harbour opened", "the bridge")


def headed(*headings: str) -> Standin:
    """A collection whose first article has these headings."""
    standin = Standin()
    text = "".join(f"{heading}\n\n" for heading in headings) + "The harbour opened in 1904.\n"
    starts = [text.index(heading) for heading in headings]
    rows = [(0, start, start + len(heading)) for start, heading in zip(starts, headings, strict=True)]
    standin.generation = Generation([article("harbour.txt", text), BRIDGE], rows)
    return standin


def test_a_heading_is_tried_as_a_click_asks_it_in_the_same_conversation_with_the_same_filters() -> None:
    standin, limited = headed("harbour", "opened"), Filters(("harbour.txt",), ("Ada Quay",), "1900", None, True)
    so_far = Conversation()
    for question, filters in (("the bridge", Filters()), ("the harbour?", limited)):
        so_far = so_far.with_turn(handlers.ask(standin, so_far, question, filters))
    asked: list[tuple[str, dict[str, object]]] = []
    answer = standin.ask

    def ask(question: str, **how: Any) -> Answer:
        asked.append((question, how | {"k": 3}))
        # As a heading of one word may be understood: with the words of the question before.
        return answer("nonsense" if question == "opened" and how.get("history") else question, **how)

    standin.ask = ask  # type: ignore[method-assign]
    offered = Followups(Shelves(standin), Gate(1, 0)).after(so_far.turns[-1], so_far)
    assert offered == ("harbour", "the bridge")
    tried = asked.copy()
    asked.clear()
    for heading in ("harbour", "opened"):
        handlers.ask(standin, so_far, heading, limited)
    assert tried == asked


def test_a_heading_that_cannot_be_asked_is_not_offered() -> None:
    standin = headed("* * *", "opened")
    so_far = Conversation().with_turn(handlers.ask(standin, Conversation(), "the harbour?", Filters()))
    answer = standin.ask
    standin.ask = lambda question, **how: answer(checked(question), **how)  # type: ignore[method-assign]
    assert Followups(Shelves(standin), Gate(1, 0)).after(so_far.turns[-1], so_far) == ("opened",)


def test_what_is_known_of_a_heading_holds_for_the_same_conversation_only() -> None:
    standin = headed("opened")
    first = Conversation().with_turn(handlers.ask(standin, Conversation(), "the harbour?", Filters()))
    second = Conversation().with_turn(handlers.ask(standin, Conversation(), "the harbour then?", Filters()))
    asked: list[str] = []
    answer = standin.ask

    def ask(question: str, *, history: Sequence[tuple[str, Answer]] = (), **how: Any) -> Answer:
        asked.append(history[-1][0])
        return answer(question if history[-1][0] == "the harbour?" else "nonsense", **how)

    standin.ask = ask  # type: ignore[assignment,method-assign]
    followups = Followups(Shelves(standin), Gate(1, 0))
    assert [followups.after(one.turns[-1], one) for one in (first, second, first)] == [("opened",), (), ("opened",)]
    assert asked == ["the harbour?", "the harbour then?"]


def test_headings_are_tried_in_places_that_no_question_wants() -> None:
    standin, gate = headed("opened"), Gate(1, 0)
    so_far = Conversation().with_turn(handlers.ask(standin, Conversation(), "the harbour?", Filters()))
    followups = Followups(Shelves(standin), gate)
    with gate.place():
        assert followups.after(so_far.turns[-1], so_far) == ()
    assert followups.after(so_far.turns[-1], so_far) == ("opened",)


def test_a_link_brings_back_question_and_filters() -> None:
    from urllib.parse import parse_qsl

    filters = Filters(("a & b.txt", "c.txt"), ("Ada Quay",), "2024", "2024-06", True)
    turn = handlers.ask(Standin(), Conversation(), "the bridge?\n& = %", Filters())
    turn = type(turn)(1, turn.question, turn.answer, filters)
    assert handlers.from_link(parse_qsl(handlers.link_to(turn).removeprefix("?"))) == (turn.question, filters)
