"""Lines that many articles share are no passages, and come back when they are shared no more."""

from __future__ import annotations

from pathlib import Path

from embeddings.index.build import build
from embeddings.index.store import open_generation
from tests.fakes import FakeEncoder

FOOTER = "This piece first ran in the weekly bulletin of the harbour association."


def passages(index: Path) -> list[str]:
    generation = open_generation(index)
    return [generation.text(row) for row in range(len(generation))]


def test_a_line_at_the_end_of_three_articles_is_set_aside_and_comes_back_when_two_are_gone(tmp_path: Path) -> None:
    folder, index = tmp_path / "articles", tmp_path / "index"
    folder.mkdir()
    bodies = {
        "bridge": "The bridge opened in 1931. Its builder never crossed it.",
        "tunnel": "Workers dug the tunnel by hand over nine winters. Two of them wrote diaries.",
        "ferry": "Until 1970 a ferry carried cattle and their owners. It sank at its mooring.",
    }
    for name, body in bodies.items():
        (folder / f"{name}.txt").write_text(f"{body}\n\n{FOOTER}\n", encoding="utf-8")
    build([folder], index, encoder=FakeEncoder())
    assert FOOTER not in passages(index)
    assert len(passages(index)) == 6
    (folder / "ferry.txt").unlink()
    (folder / "tunnel.txt").unlink()
    build(None, index, encoder=FakeEncoder())
    assert passages(index)[-1] == FOOTER


def test_three_copies_of_one_report_lose_none_of_their_lines(tmp_path: Path) -> None:
    folder, index = tmp_path / "articles", tmp_path / "index"
    folder.mkdir()
    report = "The harbour froze for the first time in sixty years, and boats lay still until March.\n\nNobody was hurt.\n"
    for name in "abc":
        (folder / f"{name}.txt").write_text(report, encoding="utf-8")
    build([folder], index, encoder=FakeEncoder())
    assert passages(index).count("Nobody was hurt.") == 3
