"""Makes the index that is kept of the current format: ``python -m tests.unit.index.make_format``."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from embeddings.index.build import build
from embeddings.index.manifest import FORMAT_VERSION
from tests.fakes import FakeEncoder

FORMATS = Path(__file__).parent / "formats"

TEXTS = {
    "bread.md": "---\ntitle: On bread\nauthor: A. Baker\ndate: 2024-05\n---\n\n# Bread\n\nBread needs time. Money buys bread.\n",
    "river.txt": "The river rose — fast.\r\nNobody plays music on the river now, said a café owner.\r\n",
}


def main() -> None:
    articles = Path(tempfile.gettempdir()) / "articles"
    articles.mkdir()
    try:
        for name, text in TEXTS.items():
            (articles / name).write_bytes(text.encode())
        target = FORMATS / f"format-{FORMAT_VERSION}"
        shutil.rmtree(target, ignore_errors=True)
        build([articles], target, encoder=FakeEncoder())
        (target / "lock").unlink()
    finally:
        shutil.rmtree(articles)


if __name__ == "__main__":
    main()
