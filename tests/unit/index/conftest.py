from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes import FakeEncoder

RIVER = "The river rose. The law of the river is old.\n\nNobody plays music on the river."
BREAD = "Bread needs time. Money buys bread. In 1998 the U.S. sold bread."


@pytest.fixture
def encoder() -> FakeEncoder:
    return FakeEncoder()


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bread.txt").write_text(BREAD, encoding="utf-8")
    (folder / "river.txt").write_text(RIVER, encoding="utf-8")
    return folder


@pytest.fixture
def index(tmp_path: Path) -> Path:
    return tmp_path / "index"
