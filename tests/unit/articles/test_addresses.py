"""The address on the last line of what was copied from a page."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.segment import segment

SENTENCES = (
    "The harbour froze in the first week of the year, and no ferry has sailed to the northern islands since then, they say. "
    "Nobody expects that the ice will break before the spring, when the wind turns and the boats are made ready for the sea. "
)
BODY = f"{2 * SENTENCES}\n\n"


@pytest.mark.parametrize(
    ("top", "address"),
    [
        (
            "danubepost.example\nWhat the ice did\nMatteo Bassani\n4–5 minutes\n\n",
            "https://www.danubepost.example/opinion/2240626",
        ),
        ("What the ice did\nBy Matteo Bassani\n\n", "https://paper.example/opinion/what-the-ice-did-2240626"),
    ],
)
def test_the_last_line_is_the_address_when_the_site_or_the_title_says_so(top: str, address: str) -> None:
    url = attribute(top + 3 * BODY + address + "\n").attribution.url
    assert url is not None
    assert url.value == address


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/reports/annual-2024",
        "https://paper.example/",
        "https://paper.example/what-the",
        "www.paper.example/x",
    ],
)
def test_any_other_address_on_the_last_line_is_nobodys(address: str) -> None:
    assert attribute("What the ice did\nBy Matteo Bassani\n\n" + 3 * BODY + address + "\n").attribution.url is None


@pytest.mark.parametrize("label", ["DOI", "References", "Sources:", "Read more", "Original study", "**Further reading**"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_an_address_below_a_label_for_something_else_is_not_the_articles(label: str, gap: str) -> None:
    body = "\n\n".join(
        f"Paragraph {n} says at some length what happened at the harbour, and to whom it happened." for n in range(8)
    )
    text = f"Ice and ferries in the north\n\nBy Marta Quill\n3 May 2023\n\n{label}{gap}https://doi.example/10.55888/AA.k06\n\n{body}\n"
    assert attribute(text).attribution.url is None


@pytest.mark.parametrize("label", ["", "Link\n", "https\n"])
def test_an_address_among_the_lines_before_a_text_is_still_its_own(label: str) -> None:
    body = "\n\n".join(
        f"Paragraph {n} says at some length what happened at the harbour, and to whom it happened." for n in range(8)
    )
    text = f"Ice and ferries in the north\n\nBy Marta Quill\n3 May 2023\n\n{label}https://harbour.example/ice/ferries\n\n{body}\n"
    url = attribute(text).attribution.url
    assert url is None or url.value == "https://harbour.example/ice/ferries"
    assert label or url is not None


BYLINE = "By Matteo Bassani\n\n"


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("What 11,000 frozen harbours cost us", "what-frozen-harbours-cost-us-1204311"),
        ("The cost of a frozen harbour in the north", "cost-frozen-harbour-north"),
        ("Why the harbour froze twice", "2024-why-harbour-froze-twice"),
    ],
)
def test_the_path_of_an_address_may_leave_small_words_and_figures_of_the_headline_out(title: str, path: str) -> None:
    address = f"https://www.paper.example/opinion/{path}"
    for last in (f"Source: {address}\n(accessed 17 May 2025)", address):
        url = attribute(f"{title}\n{BYLINE}{3 * BODY}{last}\n").attribution.url
        assert url is not None
        assert url.value == address


@pytest.mark.parametrize("path", ["what-the-thaw-costs-us", "frozen-harbours", "11-000-1204311", "harbours-frozen-cost-what"])
def test_any_other_path_is_not_the_headlines(path: str) -> None:
    text = f"What 11,000 frozen harbours cost us\n{BYLINE}{3 * BODY}Source: https://www.paper.example/opinion/{path}\n"
    assert attribute(text).attribution.url is None


@pytest.mark.parametrize("last", ["{0}a-1", "{0}a-1\n{0}b-2", "{0}a-1\nAccessed: 18 May 2024"])
def test_a_label_and_an_address_below_a_text_are_never_quoted(last: str) -> None:
    text = f"What the ice did\n{BYLINE}{3 * BODY}{last.format('Source: https://elsewhere.example/')}\n"
    structure = segment(text, asides=attribute(text).asides)
    assert not any("elsewhere" in s.span.of(text) for s in structure.sentences)
    assert text[structure.sentences[-1].span.start :].startswith("Nobody expects that the ice")
