"""Licences, declarations, thanks, notices and lists beside a text are never quoted; prose that begins as they do is."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.segment import segment
from tests.timing import growth

BODY = "\n\n".join(f"Paragraph {n} says at some length what happened at the harbour, and to whom it happened." for n in range(8))
TITLE = "Ice, ferries and public trust"


def quotable(text: str, *, markdown: bool = False) -> str:
    asides = attribute(text, markdown=markdown).asides
    return " ".join(s.span.of(text) for s in segment(text, markdown=markdown, asides=asides).sentences)


@pytest.mark.parametrize(
    "line",
    [
        "This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 licence.",
        "This report is published under the Creative Commons Attribution 4.0 International License.",
        "All content on this website is licensed under CC BY 4.0",
        "CC BY ND",
        "CC BY-NC-SA 4.0",
        "Republish our articles for free, online or in print, under Creative Commons licence.",
        "Copyright of The Harbour Times is the property of its publisher and its content may not be copied without permission.",
        "ISBN 978-1-9174206-6-1",
        "ISBN (print): 978-1-9174206-6-1",
        "DOI: 10.1080/13504210.2024.2420",
        "Certificate issued on March 20, 2026 to Lakeside University for viewing and printing.",
        "news·20260115·OP·148",
        "Number 9304",
        "Briefing Paper No. 9304",
        "A+",
        "A- | A+",
        "ALSO READ: The dam that exists on three maps",
        "Our editors’ choice of the week’s reading, sent to you on Sunday mornings.",
        "The best of our reporting, delivered to you every weekday.",
        "Our mailing address is:",
        "Want to change how you receive these emails?",
        "You can update your preferences or unsubscribe from this list.",
        "Get Outlook for iOS",
        "Sent from my iPhone",
        "The author is grateful to Ada Bell and two anonymous reviewers.",
        "The authors would like to thank Ada Bell for comments on a draft.",
        "No potential conflict of interest was reported by the author.",
        "The authors declare no competing interests.",
        "The author declares that she has no known competing financial interests.",
    ],
)
def test_a_line_of_rights_thanks_or_interests_is_none_of_the_article(line: str) -> None:
    assert boilerplate_rule(line) is not None
    assert line not in quotable(f"{TITLE}\n\nBy Marta Quill\n\n{BODY}\n\n{line}\n")


@pytest.mark.parametrize(
    "line",
    [
        "This work is licensed by nobody, and that is the trouble with it.",
        "The park is published under many names. Creative Commons had nothing to do with it.",
        "The author of the letter is a clerk, and the clerk has no interest in the harbour at all.",
        "The authors argue that thanks to the ferry, the island has no need of a bridge.",
        "No conflict of interest was found by the inquiry, which met in May and did not ask.",
        "A letter was sent to the minister on Sunday.",
        "Republish the map, he said, and the harbour would have no case.",
        "You can change your mind about the harbour.",
        "Number 10 said that nothing had been decided.",
        "A ferry is late.",
        "The editors’ choice was a poor one, sent to print on a Sunday morning with nobody awake.",
    ],
)
def test_prose_about_rights_thanks_or_interests_stays_quotable(line: str) -> None:
    assert line in quotable(f"{TITLE}\n\nBy Marta Quill\n\n{BODY}\n\n{line}\n\n{BODY}\n")


@pytest.mark.parametrize("mark", ["", "## "])
@pytest.mark.parametrize(
    ("label", "below"),
    [
        ("Acknowledgements", "I am grateful to Ada Bell, who read it twice.\n\nMy thanks go to the library, too."),
        ("Acknowledgments", "We thank the clerks of the harbour for their time."),
        (
            "Disclaimer",
            "The Service does not intend its publications to address anyone.\n\nYou should not rely upon it as legal advice.",
        ),
        ("Disclosure statement", "The author has disclosed no relevant affiliations beyond an academic appointment."),
        ("Funding", "This work was supported by the Harbour Fund under grant 12."),
        ("Data availability statement", "The data are available from the corresponding author upon request."),
    ],
)
def test_what_stands_below_the_label_of_thanks_or_a_notice_is_none_of_the_article(mark: str, label: str, below: str) -> None:
    text = f"{mark}{TITLE}\n\n{BODY}\n\n{mark}{label}\n\n{below}\n\n{mark}The harbour\n\n{BODY}\n"
    assert quotable(text, markdown=bool(mark)) == " ".join([*BODY.split("\n\n")] * 2)


@pytest.mark.parametrize(
    ("label", "below"),
    [
        ("Funding", "The ministry paid for the harbour in three parts."),
        ("Conflicts of interest", "The minister’s brother owned the ferries."),
        ("Acknowledgements", "Nobody in the harbour had heard of the plan."),
        ("Notice", "The clerk put a sheet on the door and went home."),
        ("Disclaimer", "The word was printed over every map that the harbour sold."),
    ],
)
def test_a_part_of_an_article_with_such_a_heading_stays_quotable(label: str, below: str) -> None:
    assert below in quotable(f"{TITLE}\n\n{BODY}\n\n{label}\n\n{below}\n\n{BODY}\n")


def test_a_list_of_other_pieces_below_a_heading_of_mark_up_is_none_of_the_article_whatever_stands_below_it() -> None:
    foot = "Copyright © 2018 The Public Purse, All rights reserved.\n\nWant to change how you receive these emails?"
    listed = "## From the archive\n\nThe dam that exists on three maps\n\nHow a bus became a lifeline"
    text = f"# {TITLE}\n\n{BODY}\n\n{listed}\n\n{foot}\n"
    assert quotable(text, markdown=True) == " ".join(BODY.split("\n\n"))


def test_lines_below_any_other_heading_at_the_end_stay() -> None:
    text = f"# {TITLE}\n\n{BODY}\n\n## From the harbour\n\nThe ferry was late again, and nobody said why.\n"
    assert "The ferry was late again" in quotable(text, markdown=True)


def test_long_runs_of_such_words_cost_linear_time() -> None:
    words = "The authors thank this work is licensed under "
    assert growth(lambda times: attribute("Acknowledgements\n\n" + words * times), 400, 4_000) < 40


CALL = "Sign up for our Opinion newsletter"
HEADLINES = ("Four budgets, one quay and still no crane", "Why the new tide tables confuse everybody", "Who pays for the ferry?")


@pytest.mark.parametrize("call", [CALL, "Follow us on Facebook", "Share this article on WhatsApp"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_headlines_between_a_call_below_the_text_and_a_box_of_the_page_are_other_articles(call: str, gap: str) -> None:
    text = f"{TITLE}\n\n{BODY}\n\n{call}\n{gap.join(HEADLINES)}\nComments\n"
    assert quotable(text).endswith(BODY.rpartition("\n")[2])


@pytest.mark.parametrize(
    ("end", "last"),
    [
        pytest.param(f"{CALL}\n{HEADLINES[0]}\nComments", HEADLINES[0], id="one line"),
        pytest.param(f"{CALL}\n{HEADLINES[0]}\n{HEADLINES[1]}", HEADLINES[1], id="no box below"),
        pytest.param(f"{CALL}\n{HEADLINES[0]}\nNobody pays for it.\nComments", "Nobody pays for it.", id="a sentence"),
        pytest.param(f"{CALL}\n- {HEADLINES[0]}\n- {HEADLINES[1]}\nComments", HEADLINES[1], id="items of a list"),
        pytest.param(f"They ask:\n{CALL}\n{HEADLINES[0]}\n{HEADLINES[1]}\nComments", HEADLINES[1], id="announced above the call"),
    ],
)
def test_other_lines_below_a_call_are_the_articles(end: str, last: str) -> None:
    assert quotable(f"{TITLE}\n\n{BODY}\n\n{end}\n").endswith(last)
