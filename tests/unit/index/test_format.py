from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from embeddings.index.build import build
from embeddings.index.history import generations
from embeddings.index.manifest import FORMAT_VERSION, OLDEST_READABLE
from embeddings.index.store import open_generation
from embeddings.index.verify import verify
from tests.fakes import FakeEncoder
from tests.unit.index.make_format import FORMATS, TEXTS

DOCUMENT = Path(__file__).parents[3] / "docs" / "index-format.md"


@pytest.mark.parametrize("version", range(OLDEST_READABLE, FORMAT_VERSION + 1))
def test_an_index_of_every_readable_format_still_answers(version: int) -> None:
    index = FORMATS / f"format-{version}"
    generation = open_generation(index)
    assert generation.manifest.format == version
    assert {article.id: article.text for article in generation.articles} == TEXTS
    assert [generation.text(row) for row in range(len(generation))] == [
        "Bread needs time.",
        "Money buys bread.",
        "The river rose — fast.",
        "Nobody plays music on the river now, said a café owner.",
    ]
    assert (generation.articles[0].author, generation.articles[0].date) == ("A. Baker", "2024-05")
    rows, _ = generation.nearest(FakeEncoder().encode_questions(["music river"])[0], 1)
    assert list(rows) == [3]
    assert list(generation.match("café", 5)[0]) == [3]
    assert verify(index).ok
    assert [kept.live for kept in generations(index)] == [True]


def test_opening_and_verifying_write_nothing() -> None:
    index = FORMATS / f"format-{FORMAT_VERSION}"
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in index.rglob("*")}
    open_generation(index)
    verify(index)
    assert {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in index.rglob("*")} == before


def test_the_snippet_of_the_documentation_decodes_an_index(tmp_path: Path) -> None:
    (snippet,) = re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), flags=re.S)
    (tmp_path / "decode.py").write_text(snippet, encoding="utf-8")
    run = [sys.executable, str(tmp_path / "decode.py"), str(FORMATS / f"format-{FORMAT_VERSION}")]
    printed = subprocess.run(run, check=True, capture_output=True, text=True).stdout.splitlines()
    assert printed[0] == 'bread.md 8 "Bread needs time."'
    assert len(printed) == 4


def test_the_documentation_names_every_file_with_its_type_and_no_other(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder, vector_index="half")
    generation = open_generation(index)
    document = DOCUMENT.read_text(encoding="utf-8")
    table = document[document.index("| file |") : document.index("Opening hashes")]
    named = set(re.findall(r"`([a-z]+\.[a-z.]+)`", table)) | {"headings.start.npy", "headings.end.npy"}
    assert set(generation.manifest.files) | {"manifest.json"} == named
    for name in generation.manifest.files:
        if name.endswith(".npy"):
            dtype = np.load(index / "gen-1" / name).dtype.name
            lines = [
                line
                for line in table.splitlines()
                if f"`{name}`" in line or (name.startswith("headings.") and "`headings." in line)
            ]
            assert len(lines) == 1
            assert dtype in lines[0], name


def test_the_documentation_tells_the_current_version() -> None:
    assert f"Version {FORMAT_VERSION} " in DOCUMENT.read_text(encoding="utf-8")
