"""A visitor asks, reads quotations, opens them where they stand, or is told plainly that nothing answers."""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Route, expect

from tests.browser import serving
from tests.browser.desk import Desk
from tests.shared import SHARED

Visit = Callable[..., Desk]


def test_a_quotation_of_a_real_article_is_shown_and_marked_where_it_stands(visit: Visit, real_page: str) -> None:
    desk = visit(real_page).open()
    turn = desk.ask("How many attacks did the TTP carry out in 2024?")
    first = turn.locator(".card").first
    assert "482 attacks" in desk.quotes(turn)[0]
    assert "Saima Khan" in (first.text_content() or "")
    source = (SHARED / "seeds" / "002_6967fb1437cc68fc.txt").read_bytes().decode("utf-8")
    for card in turn.locator(".card").all():
        quote = card.locator("blockquote").text_content() or ""
        assert desk.show(card) == quote
        assert desk.in_view("mark.chosen")
        if "Saima Khan" in (card.text_content() or ""):
            assert quote in source


def test_the_whole_article_can_be_read_and_the_quotations_in_it_walked(visit: Visit, real_page: str) -> None:
    desk = visit(real_page).open("?q=How+many+people+died+in+Balochistan?&article=002_6967fb1437cc68fc.txt")
    desk.turn(1)
    turn = desk.ask("How many attacks did the TTP carry out in 2024?")
    desk.show(turn.locator(".card").first)
    desk.page.get_by_role("button", name="Whole article").click()
    expect(desk.page.get_by_role("button", name="Only around the quotation")).to_be_visible()
    source = (SHARED / "seeds" / "002_6967fb1437cc68fc.txt").read_bytes().decode("utf-8")
    assert desk.page.locator(".source-text .text").text_content() == source
    assert desk.in_view("mark.chosen")
    before = desk.page.locator("mark.chosen").text_content()
    desk.page.locator(".source").get_by_role("button", name=re.compile("^(Next|Previous) quotation")).first.click()
    expect(desk.page.locator("mark.chosen").first).not_to_have_text(before or "")
    assert desk.in_view("mark.chosen")
    desk.page.keyboard.press("Escape")
    expect(desk.page.locator("mark.chosen")).to_have_count(0)


def test_silence_says_what_was_searched_and_shows_the_nearest_only_on_request(visit: Visit, real_page: str) -> None:
    desk = visit(real_page).open()
    turn = desk.ask("How do I bake sourdough bread?")
    expect(turn).to_contain_text("No passage answers this.")
    expect(turn).to_contain_text("in 5 articles")
    expect(turn.locator("blockquote").first).to_be_hidden()
    turn.get_by_text("Show the nearest passages anyway").click()
    expect(turn).to_contain_text("They may not answer the question.")
    card = turn.locator(".nearest .card").first
    assert desk.show(card) == card.locator("blockquote").text_content()


def test_sentences_around_a_quotation_are_shown_on_demand(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    turn = desk.ask("How many attacks did the TTP carry out in 2024?")
    around = turn.locator(".card details").first
    around.locator("summary").click()
    expect(around.locator("p").first).to_be_visible()


def test_a_wrong_question_gets_a_sentence_and_leaves_the_conversation_as_it_was(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    desk.page.click("#send")
    assert desk.trouble() == "There is no question yet. Type one and press Enter."
    desk.ask("How many attacks did the TTP carry out in 2024?")
    expect(desk.page.locator(".trouble p")).to_have_count(0)
    long = "why " * 3_000
    desk.page.fill("#question textarea", long)
    desk.page.press("#question textarea", "Enter")
    assert "too long" in desk.trouble()
    assert desk.turns == 1
    assert desk.page.input_value("#question textarea") == long
    desk.page.get_by_role("button", name="Filters").click()
    desk.page.get_by_label("From date").fill("June")
    desk.page.fill("#question textarea", "How many attacks?")
    desk.page.press("#question textarea", "Enter")
    expect(desk.page.locator(".trouble").first).to_contain_text("A date is written 2024, 2024-06 or 2024-06-30.")
    assert desk.turns == 1


def test_filters_limit_the_answer_and_are_named(visit: Visit, real_page: str) -> None:
    desk = visit(real_page).open()
    desk.page.get_by_role("tab", name="Articles").click()
    listing = desk.page.locator("#listing")
    expect(listing.locator(".entry")).to_have_count(5)
    expect(listing).to_contain_text("Unknown: title, date")
    desk.page.get_by_label("Find an article").fill("saima")
    expect(listing.locator(".entry")).to_have_count(1)
    listing.get_by_role("button", name="Read").click()
    expect(desk.page.locator(".source-title")).to_have_text("002_6967fb1437cc68fc.txt")
    desk.page.get_by_label("Find an article").fill("basit")
    expect(listing).to_contain_text("Abdul Basit")
    listing.get_by_role("button", name="Ask only this article").click()
    desk.page.get_by_role("button", name="Filters").click()
    expect(desk.page.locator("#filters")).to_contain_text("003_a1a6c9c11109485e.txt")
    turn = desk.ask("How many attacks did the TTP carry out in 2024?")
    expect(turn).to_contain_text("003_a1a6c9c11109485e.txt")
    for card in turn.locator("li.card").all():
        expect(card).to_contain_text("Abdul Basit")


def test_a_listing_that_comes_late_does_not_replace_what_was_found(visit: Visit, real_page: str) -> None:
    desk = visit(real_page).open()
    held: list[Route] = []

    def hold_the_first(route: Route) -> None:
        held.append(route)
        if len(held) > 1:
            route.continue_()

    desk.page.route(re.compile(r"/gradio_api/(run|call|queue/join)"), hold_the_first)
    desk.page.get_by_role("tab", name="Articles").click()
    desk.page.get_by_label("Find an article").fill("saima")
    for _ in range(400):
        if held:
            break
        desk.page.wait_for_timeout(50)
    desk.page.wait_for_timeout(500)
    held[0].continue_()
    rows = desk.page.locator("#listing .entry")
    expect(rows).to_have_count(1)
    desk.page.wait_for_timeout(1_000)
    expect(rows).to_have_count(1)


def test_a_link_opens_the_same_question_with_the_same_filters(visit: Visit, real_page: str) -> None:
    desk = visit(real_page).open()
    turn = desk.ask("Where did a jirga take place?")
    turn.get_by_role("button", name="Copy link to this question").click()
    expect(turn.locator(".said")).to_have_text("Copied")
    link = desk.clipboard()
    assert link.startswith(real_page + "/?q=")
    other = visit(real_page).open(link.removeprefix(real_page + "/") + "&author=Saima+Khan")
    expect(other.turn(1)).to_contain_text("Where did a jirga take place?")
    expect(other.turn(1)).to_contain_text("Saima Khan")
    again = visit(real_page).open(link.removeprefix(real_page + "/"))
    assert again.quotes(again.turn(1)) == desk.quotes(turn)


def test_follow_ups_are_headings_of_the_articles_or_own_questions_and_can_be_asked(visit: Visit, real_page: str) -> None:
    desk = visit(real_page).open()
    desk.ask("How many attacks did the TTP carry out in 2024?")
    turn = desk.ask("Where did a jirga take place?")
    chips = turn.locator(".chip")
    expect(chips.first).to_be_visible()
    texts = [chip.text_content() or "" for chip in chips.all()]
    written = " ".join(" ".join(p.read_text("utf-8").split()) for p in sorted((SHARED / "seeds").glob("*.txt")))
    assert "How many attacks did the TTP carry out in 2024?" in texts
    assert all(text in written or text.startswith("How many attacks") for text in texts)
    chips.first.click()
    expect(desk.turn(3).locator(".question")).to_contain_text(texts[0])


def test_the_first_quotation_comes_quickly(visit: Visit, seeds_page: str, say: Callable[[str], None]) -> None:
    """Measured from Enter to the first quotation in the document; printed, not asserted."""
    desk = visit(seeds_page).open()
    questions = [
        "How many attacks did the TTP carry out in 2024?",
        "What is the National Action Plan?",
        "Who counts the dead?",
    ] * 2
    desk.ask("What is an alliance?")
    took = []
    for number, question in enumerate(questions, 2):
        desk.page.fill("#question textarea", question)
        took.append(
            desk.page.evaluate(
                """number => new Promise(done => {
              const start = performance.now();
              const look = () => document.querySelector(`#turn-${number}[aria-busy=false]`)
                ? done(performance.now() - start) : requestAnimationFrame(look);
              const field = document.querySelector("#question textarea");
              field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
              field.dispatchEvent(new KeyboardEvent("keypress", { key: "Enter", bubbles: true }));
              look();
            })""",
                number,
            )
        )
    say(f"from Enter to the first quotation on seeds/: median {statistics.median(took):.0f} ms, slowest {max(took):.0f} ms")


def test_the_footer_names_the_generation(visit: Visit, seeds_page: str, seeds_index: Path) -> None:
    desk = visit(seeds_page).open()
    expect(desk.page.locator(".generation")).to_contain_text("Index generation 1")
    assert serving.run("articles", "--index", seeds_index).returncode == 0
