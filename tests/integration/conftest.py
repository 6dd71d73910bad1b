"""Indexes that several tests ask; each is built once, with the real models."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa import Library
from tests.shared import SHARED

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def seeds_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of the articles that ship with the project."""
    index = tmp_path_factory.mktemp("seeds") / "index"
    Library.build([ROOT / "seeds"], index=index)
    return index


@pytest.fixture(scope="session")
def real_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of the five real articles."""
    index = tmp_path_factory.mktemp("real") / "index"
    Library.build([SHARED / "seeds"], index=index)
    return index


@pytest.fixture(scope="session")
def seeds(seeds_index: Path) -> Library:
    """The project's own articles, opened."""
    return Library.open(seeds_index)


@pytest.fixture(scope="session")
def real(real_index: Path) -> Library:
    """The five real articles, opened."""
    return Library.open(real_index)
