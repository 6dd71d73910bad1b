"""The catalogue follows the generation, follow-ups are existing words, the listing says what is unknown."""

from __future__ import annotations

from tests.unit.chat.standin import BRIDGE, HARBOUR, Generation, Standin, article
from ui.chat import handlers, library_view
from ui.chat.collection import Shelves
from ui.chat.followups import Followups
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
    assert Followups(Shelves(standin)).after(so_far.turns[-1], so_far) == ("harbour opened", "the bridge")


def test_a_link_brings_back_question_and_filters() -> None:
    from urllib.parse import parse_qsl

    filters = Filters(("a & b.txt", "c.txt"), ("Ada Quay",), "2024", "2024-06", True)
    turn = handlers.ask(Standin(), Conversation(), "the bridge?\n& = %", Filters())
    turn = type(turn)(1, turn.question, turn.answer, filters)
    assert handlers.from_link(parse_qsl(handlers.link_to(turn).removeprefix("?"))) == (turn.question, filters)
