"""The verbatim check, independent of the product: reads source bytes again and compares slices. Imports none of its code."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def source_text(path: Path, article_id: str) -> str:
    """The text of an article, read from its source by nothing but the standard library."""
    data = path.read_bytes()
    if path.suffix == ".jsonl":
        for line in data.decode("utf-8").split("\n"):
            if line.strip() and str((record := json.loads(line))["doc_id"]) == article_id:
                return str(record["text"])
        raise AssertionError(f"no line of {path} has doc_id {article_id}")
    return data.decode("utf-8-sig")


def assert_verbatim(excerpt: Mapping[str, Any]) -> None:
    """An excerpt, as its JSON gives it, is exactly its slice of the file as it lies on disk now."""
    article = excerpt["article"]
    path = Path(article["path"])
    text = source_text(path, article["id"])
    assert text[excerpt["start"] : excerpt["end"]] == excerpt["text"]
    if path.suffix != ".jsonl":
        assert hashlib.sha256(path.read_bytes()).hexdigest() == article["sha256"]
