"""What a visitor takes away: copies, files that other libraries read back, paper; and what a visitor leaves: a rating."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt
from playwright.sync_api import expect
from pybtex.database import parse_string

from tests.browser import serving
from tests.browser.desk import Desk

Visit = Callable[..., Desk]
QUESTION = "How many attacks did the TTP carry out in 2024?"


def save(desk: Desk, label: str, folder: Path) -> str:
    with desk.page.expect_download() as download:
        desk.page.locator(".tools").get_by_role("button", name=label, exact=True).click()
    target = folder / download.value.suggested_filename
    download.value.save_as(target)
    return target.read_bytes().decode("utf-8")


def test_a_quotation_is_copied_with_its_citation(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    card = desk.ask(QUESTION).locator(".card").first
    card.get_by_role("button", name="Copy with citation").click()
    expect(card.locator(".said")).to_have_text("Copied")
    quote = card.locator("blockquote").text_content()
    assert desk.clipboard() == f"“{quote}”\n— {card.get_attribute('data-citation')}"


def test_the_conversation_is_exported_in_four_formats(visit: Visit, seeds_page: str, tmp_path: Path) -> None:
    desk = visit(seeds_page).open()
    desk.page.locator(".tools").get_by_role("button", name="Markdown").click()
    assert desk.trouble() == "There is nothing to export yet. Ask a question first."
    turn = desk.ask(QUESTION)
    quotes = desk.quotes(turn)
    desk.ask("How do I bake sourdough bread?")
    tokens = MarkdownIt().parse(save(desk, "Markdown", tmp_path))
    quoted = [after for before, after in zip(tokens, tokens[2:], strict=False) if before.type == "blockquote_open"]
    assert ["".join(child.content for child in token.children or ()) for token in quoted] == quotes
    answers = [json.loads(line) for line in save(desk, "JSON Lines", tmp_path).splitlines()]
    assert [answer["answered"] for answer in answers] == [True, False]
    assert [excerpt["text"] for excerpt in answers[0]["excerpts"]] == quotes
    items = json.loads(save(desk, "CSL-JSON", tmp_path))
    entries = parse_string(save(desk, "BibTeX", tmp_path), "bibtex").entries
    assert [item["id"] for item in items] == list(entries)
    assert {item["title"] for item in items} == {answers[0]["excerpts"][0]["citation"]["title"]} | {i["title"] for i in items}


def test_a_new_conversation_begins_empty(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    desk.show(desk.ask(QUESTION).locator(".card").first)
    desk.page.get_by_role("button", name="New conversation").click()
    expect(desk.page.locator(".turn")).to_have_count(0)
    expect(desk.page.locator(".welcome")).to_be_visible()
    expect(desk.page.locator("mark.chosen")).to_have_count(0)
    desk.ask(QUESTION)
    assert desk.turns == 1


def test_print_shows_questions_and_quotations_and_nothing_to_press(visit: Visit, seeds_page: str) -> None:
    desk = visit(seeds_page).open()
    turn = desk.ask(QUESTION)
    desk.page.emulate_media(media="print")
    expect(turn.locator("blockquote").first).to_be_visible()
    expect(turn.locator(".cite").first).to_be_visible()
    for selector in ("#composer", ".tools", "#reader", ".tab-wrapper"):
        expect(desk.page.locator(selector).first).to_be_hidden()
    expect(turn.get_by_role("button", name="Show in article").first).to_be_hidden()
    assert desk.page.evaluate("getComputedStyle(document.querySelector('#log')).overflow") == "visible"


def test_a_rating_is_kept_listed_and_becomes_a_question_set(visit: Visit, seeds_page: str, ratings: Path) -> None:
    desk = visit(seeds_page).open()
    card = desk.ask(QUESTION).locator(".card").first
    quote = card.locator("blockquote").text_content()
    for label in ("Not helpful", "Helpful"):
        button = card.get_by_role("button", name=label, exact=True)
        # The page says thank you at once; that the rating is kept is known when the server has answered.
        with desk.page.expect_response(lambda answer: '"helpful"' in (answer.request.post_data or "")):
            button.click()
            expect(card.locator(".said")).to_have_text("Noted, thank you")
        expect(button).to_have_attribute("aria-pressed", "true")
    expect(desk.page.locator("[aria-pressed=true]")).to_have_count(1)
    lines = [json.loads(line) for line in ratings.read_text("utf-8").splitlines()]
    assert [line["helpful"] for line in lines] == [False, True]
    assert {line["text"] for line in lines} == {quote}
    listed = serving.run("feedback", ratings)
    assert listed.returncode == 0
    assert len(listed.stdout.splitlines()) == 1
    questions = [json.loads(line) for line in serving.run("feedback", ratings, "--questions").stdout.splitlines()]
    (question,) = questions
    assert question["question"] == QUESTION
    assert question["answers"] == [quote]
    ((article, spans),) = question["spans_by_doc"].items()
    source = (serving.ROOT / "seeds" / article).read_bytes().decode("utf-8")
    assert [source[start:end] for start, end in spans] == [quote]
