"""Where the material that is not part of the project stands, when it does."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Real articles, question sets and large corpora, beside a checkout; whoever clones the project has none of it."""

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="needs the real articles and question sets, which are not part of the project"
)
