"""Text to sentences: what is one, what is not, and where the cuts fall."""

from __future__ import annotations

import pytest

from embeddings.articles.paragraphs import paragraphs
from embeddings.articles.segment import segment
from embeddings.articles.sentences import sentence_spans
from embeddings.articles.structure import SetAside


def sentences(text: str, **options: bool) -> list[str]:
    return [s.span.of(text) for s in segment(text, **options).sentences]


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in sentence_spans(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men died in D. I. Khan. Police came.", ["Two men died in D. I. Khan.", "Police came."]),
        ("Deaths rose (Dawn, 2025). Attacks doubled.", ["Deaths rose (Dawn, 2025).", "Attacks doubled."]),
        ("It fell short (icwa.in, 2024. The agencies failed.", ["It fell short (icwa.in, 2024.", "The agencies failed."]),
        ("It began in August 2021.Terrorism grew after that.", ["It began in August 2021.", "Terrorism grew after that."]),
        ("Read visionofhumanity.Org or state.Then leave.", ["Read visionofhumanity.Org or state.", "Then leave."]),
        ("He said “law rules.”\u200b The end came.", ["He said “law rules.”", "The end came."]),
        ("It ended.[1] It began.[2][3] Fine.", ["It ended.[1]", "It began.[2][3]", "Fine."]),
        ("It ended.[^1] It began.[^note-2] Fine.", ["It ended.[^1]", "It began.[^note-2]", "Fine."]),
        ("It grew. (Khan, 2024) They left.", ["It grew. (Khan, 2024)", "They left."]),
        ("IV. Hard truths lie ahead. They matter.", ["IV. Hard truths lie ahead.", "They matter."]),
        ("The U.S. Army left at 5 p.m. It rained.", ["The U.S. Army left at 5 p.m.", "It rained."]),
        ("She sent ![the port](a.png) to the court. It won.", ["She sent ![the port](a.png) to the court.", "It won."]),
        ("Stop! [He did.] Then he left.", ["Stop!", "[He did.]", "Then he left."]),
        ("... Then it stopped.", ["... Then it stopped."]),
    ],
)
def test_the_traps_of_news_prose_are_split_as_a_reader_would(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_short_line_before_a_paragraph_is_a_heading_and_never_a_sentence() -> None:
    text = "The first paragraph ends here.\nBorder Management Overhaul\nThe second one begins. It ends."
    structure = segment(text)
    assert [h.of(text) for h in structure.headings] == ["Border Management Overhaul"]
    assert [(s.span.of(text), s.heading) for s in structure.sentences] == [
        ("The first paragraph ends here.", None),
        ("The second one begins.", 0),
        ("It ends.", 0),
    ]


def test_lines_that_a_colon_introduces_are_a_list_and_may_be_quoted() -> None:
    text = "It changes things in several ways:\nReduced reach of spies\nGreater operational mobility\nFor the state this is new."
    assert segment(text).headings == ()
    assert sentences(text)[1:3] == ["Reduced reach of spies", "Greater operational mobility"]


def test_a_numbered_heading_stays_a_heading_even_after_a_colon() -> None:
    text = "There are two domains:\n1. Intelligence Reform\nAgencies must share.\n2. Border Overhaul\nIt needs cameras."
    assert sentences(text) == ["There are two domains:", "Agencies must share.", "It needs cameras."]


def test_the_mark_of_a_list_item_is_no_part_of_its_sentence() -> None:
    text = "- Secure the border, for real. It is urgent.\n• End the malpractice without a full stop\n2) Count them."
    assert sentences(text) == [
        "Secure the border, for real.",
        "It is urgent.",
        "End the malpractice without a full stop",
        "Count them.",
    ]


def test_list_items_are_paragraphs_of_their_own() -> None:
    text = "- One is here. It is short.\n- Two is there."
    assert [s.paragraph for s in segment(text).sentences] == [0, 0, 1]


def test_a_block_wrapped_at_a_width_is_read_as_paragraphs_and_quoted_with_its_line_breaks() -> None:
    text = (
        "Showers continued throughout the week in\nthe cocoa zone, alleviating the drought since early\n"
        "January and improving prospects for the coming crop,\nalthough levels have not been restored.\n"
        "    The dry period means the crop will be late this year.\n"
    )
    assert sentences(text) == [
        text[: text.index("    The")].rstrip("\n"),
        "The dry period means the crop will be late this year.",
    ]


def test_one_line_a_paragraph_is_never_joined() -> None:
    text = (
        "A line without a full stop that goes on and on, as some do "
        + "x" * 100
        + "\nAnother line that stands alone, long enough to be one."
    )
    assert len(paragraphs(text)) == 2


def test_windows_line_ends_and_unicode_separators_end_paragraphs() -> None:
    for end in ("\r\n", "\r", "\u2029", "\u2028", "\x85", "\x0c"):
        assert sentences(f"One is here.{end}Two is there.") == ["One is here.", "Two is there."]


@pytest.mark.parametrize(
    "line",
    [
        "Want to read more?",
        "Subscribe for full access.",
        "SubscribeThe Authors",
        "Share | Tweet | Email",
        "Sign up for our newsletter",
        "© 2024 The Daily. All rights reserved.",
        "Follow us on Twitter @daily",
        "Read more: Why it rained",
        "We use cookies to improve this site.",
        "Photo: A. Photographer",
    ],
)
def test_lines_that_are_not_the_article_are_set_aside_with_the_rule(line: str) -> None:
    text = f"The article begins. It goes on.\n{line}\nIt ends here."
    structure = segment(text)
    assert line not in [s.span.of(text) for s in structure.sentences]
    assert [(a.kind, a.span.of(text)) for a in structure.asides] == [(SetAside.BOILERPLATE, line)]
    assert structure.asides[0].rule


@pytest.mark.parametrize(
    "line",
    [
        "He wants to read more about the war.",
        "Ministers said cookies were sold at the fair.",
        "Reporting by journalists has shown that the figure is wrong.",
        "Contributing to the violence were two factions.",
        "They share this view with the army.",
        "Video of the attack was shared widely.",
    ],
)
def test_sentences_that_use_the_same_words_are_still_quoted(line: str) -> None:
    assert line in sentences(f"The article begins. It goes on.\n{line}\nIt ends here.")


def test_markdown_signs_are_set_aside_and_headings_lose_them() -> None:
    code, table = "```\ncode here.\n```", "| a | b |\n|---|---|"
    text = f"# Title\n\nFirst one.\n\n## Part two ##\n\nSecond one.\n\n{code}\n\n{table}\n\n---\n\nThird *one*.\n"
    structure = segment(text, markdown=True)
    assert [s.span.of(text) for s in structure.sentences] == ["First one.", "Second one.", "Third *one*."]
    assert [h.of(text) for h in structure.headings] == ["Title", "Part two"]


def test_the_same_text_gives_the_same_structure() -> None:
    text = "One. Two.\nHeading Here\nThree (Dawn, 2025). Four."
    assert segment(text) == segment(text)


def test_a_wrapped_line_that_begins_with_by_is_no_byline() -> None:
    first = "The attacks were carried out in the night and they were claimed\n"
    text = f"{first}by Khan’s own faction, as the police of the province said on the\nnext day, which is unusual.\n"
    assert len(sentences(text)) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It fails at its basic tasks. Yusufzai names three.", 2),
        ("Nobody trusted the bank. Cairn’s shares fell.", 2),
        ("It will not happen in this century.” Lawmakers left.", 2),
        ("The town has approx. Twenty schools.", 1),
        ("Gen. Malik left at noon.", 1),
        ("He wrote to Messrs. Khan and Malik.", 1),
    ],
)
def test_a_sentence_ends_at_a_plain_word_before_a_name_but_not_at_an_abbreviation(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@pytest.mark.parametrize("label", ["More Work from the Program", "More by Jane Doe", "More articles by Jane Doe", "Read more"])
def test_headlines_below_a_label_for_other_work_are_not_quotable_and_the_text_above_is(label: str) -> None:
    body = "The harbour froze in the first week of the year, and no ferry has sailed to the northern islands since then.\n\n"
    text = f"{body * 3}{label}\n\nCommentary\n\nThe quiet collapse of the court\n\nBy A B\n"
    structure = segment(text)
    assert {s.span.of(text) for s in structure.sentences} == {body.strip()}


def test_a_sentence_below_more_work_from_a_place_stays_quotable() -> None:
    body = "The harbour froze in the first week of the year, and no ferry has sailed to the northern islands since then.\n\n"
    text = f"{body * 3}More work from the yards\n\nThe yards found more to do.\n"
    assert "The yards found more to do." in {s.span.of(text) for s in segment(text).sentences}
