"""The address on the last line of what was copied from a page."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute

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
