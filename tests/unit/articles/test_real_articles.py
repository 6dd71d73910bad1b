"""The five real articles are read as their labels say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from embeddings.articles.reading import Document, read
from embeddings.articles.sources import find
from embeddings.articles.structure import SetAside
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared
LABELS = json.loads((SHARED / "eval" / "attribution.json").read_text(encoding="utf-8")) if SHARED.is_dir() else {}


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return {d.article.id: d for source in find([SHARED / "seeds"]) for d in read(source)}


def test_all_five_are_read_unchanged(documents: dict[str, Document]) -> None:
    assert sorted(documents) == sorted(LABELS)
    for name, d in documents.items():
        assert Path(SHARED / "seeds" / name).read_bytes().decode() == d.article.text


@pytest.mark.parametrize("name", sorted(LABELS))
def test_attribution_is_what_the_text_supports_and_no_more(documents: dict[str, Document], name: str) -> None:
    article = documents[name].article
    label = LABELS[name]
    assert (article.title, article.author, article.publication, article.date) == tuple(
        label[key] for key in ("title", "author", "publication", "date")
    )
    for field in ("title", "author"):
        fact = getattr(article.attribution, field)
        if fact is not None:
            evidence = label["evidence"][field]
            assert (fact.span.start, fact.span.end) == (evidence["start"], evidence["end"])


@pytest.mark.parametrize("name", sorted(LABELS))
def test_headings_bylines_titles_and_boilerplate_are_set_aside_and_nothing_else(
    documents: dict[str, Document], name: str
) -> None:
    label, structure = LABELS[name], documents[name].structure
    for key, kind in (
        ("heading_lines", SetAside.HEADING),
        ("byline_lines", SetAside.BYLINE),
        ("boilerplate_lines", SetAside.BOILERPLATE),
        ("title_lines", SetAside.TITLE),
    ):
        expected = [(line["start"], line["end"]) for line in label.get(key, [])]
        assert [(a.span.start, a.span.end) for a in structure.asides if a.kind is kind] == expected


def test_biographies_are_sentences(documents: dict[str, Document]) -> None:
    for name, label in LABELS.items():
        spans = {(s.span.start, s.span.end) for s in documents[name].structure.sentences}
        assert {(line["start"], line["end"]) for line in label.get("bio_lines", [])} <= spans


def test_glued_sentences_and_stranded_references_are_mended(documents: dict[str, Document]) -> None:
    d = documents["002_6967fb1437cc68fc.txt"]
    sentences = [s.span.of(d.article.text) for s in d.structure.sentences]
    assert any(s.endswith("in August 2021.") for s in sentences)
    assert any(s.startswith("In 2024, the TTP") and s.endswith("558 deaths (Dawn, 2025).") and len(s) < 90 for s in sentences)
