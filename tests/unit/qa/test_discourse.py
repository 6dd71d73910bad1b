"""Questions in a text, and lists with the lines that introduce them, as articles have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.index.build import build
from embeddings.index.generation import Generation
from embeddings.index.store import open_generation
from qa.discourse import asks, introduction, items
from tests.fakes import FakeEncoder


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Who pays for the bridge?", True),
        ("“Who pays for the bridge?”", True),
        ("Who pays for it?”", True),
        ("(Who pays?)", True),
        ("“The bridge”, they ask, and who pays? ", True),
        ("They asked: “Who pays for the bridge?”", False),
        ("Who pays?!", True),
        ("They asked: ‘Who pays for the bridge?’", False),
        ("The town pays (or does it?)", False),
        ("More at https://example.org/?", False),
        ("“Who pays?” they asked.", False),
        ("The town pays.", False),
        ("", False),
    ],
)
def test_a_question_in_the_text_is_told_from_one_that_is_reported(text: str, asked: bool) -> None:
    assert asks(text) is asked


def built(tmp_path: Path, text: str) -> Generation:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    build([tmp_path / "a.txt"], tmp_path / "index", encoder=FakeEncoder())
    return open_generation(tmp_path / "index")


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        pytest.param(
            "It rained all night. The plan covers:\n\n- the courts;\n- the schools.\n\nNobody paid.\n",
            ["the courts;", "the schools."],
            id="marks",
        ),
        pytest.param(
            "It rained all night. He asks for two:\n\n1. A road. It is short.\n2. A bridge.\n\nNo more.\n",
            ["A road.", "A bridge."],
            id="numbers",
        ),
        pytest.param(
            "It rained all night. He asks for two:\n\nii. A road that is short.\niii. A bridge of stone.\n\nNo more.\n",
            ["A road that is short.", "A bridge of stone."],
            id="Roman numbers",
        ),
        pytest.param(
            "It rained. Recruits change the group in several ways:\nLess is known of it\nMore of it moves\nThat is a danger.\n",
            ["Less is known of it", "More of it moves"],
            id="lines without a mark",
        ),
        pytest.param(
            "It rained all night. The minister said:\n\n“We never slept.”\n\nThen he left.\n",
            ["“We never slept.”"],
            id="what was said",
        ),
        pytest.param("The plan covers the courts.\n\n- the schools;\n- the roads.\n", [], id="no line that introduces it"),
        pytest.param("It rained all night. The plan has two parts:\n", [], id="nothing below"),
    ],
)
def test_items_belong_to_the_line_that_introduces_them(tmp_path: Path, text: str, listed: list[str]) -> None:
    found = built(tmp_path, text)
    line = next((row for row in range(len(found)) if found.text(row).endswith(":")), 0)
    assert [found.text(row) for row in items(found, line)] == listed
    assert [row for row in range(len(found)) if introduction(found, row) is not None] == items(found, line)
    assert {introduction(found, row) for row in items(found, line)} <= {line}


def test_a_list_ends_with_its_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained all night. The plan covers:\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("- the courts were slow that year;\n- the schools were closed.\n", encoding="utf-8")
    build([tmp_path / "a.txt", tmp_path / "b.txt"], tmp_path / "index", encoder=FakeEncoder())
    found = open_generation(tmp_path / "index")
    assert all(items(found, row) == [] and introduction(found, row) is None for row in range(len(found)))
