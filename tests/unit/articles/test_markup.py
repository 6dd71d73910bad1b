"""What a model reads of a line with marks in it."""

from __future__ import annotations

import pytest

from embeddings.articles.markup import rendered


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ('The [ministry](https://example.org/a?b=1) said the [dam](x.md "Dam") was safe.', "The ministry said the dam was safe."),
        ("She posted ![the port](a.png) in court.", "She posted the port in court."),
        ("The dam was safe.[^1] So they said.[12]", "The dam was safe. So they said."),
        ("The **ministry** said the *dam* was `safe`.", "The ministry said the dam was safe."),
    ],
)
def test_marks_are_not_read(line: str, seen: str) -> None:
    assert rendered(line) == seen


@pytest.mark.parametrize(
    "line",
    [
        "[He] said that 2 * 3 * 4 is 24, and f(x) [see above] (or g) is snake_case_name.",
        "It rose from [3] to [4] of them, 5*6 and a_b_c.",
        "An array[i] (of some length) is [not] (a) link.",
    ],
)
def test_brackets_stars_and_lines_of_prose_stay(line: str) -> None:
    assert rendered(line) == line
