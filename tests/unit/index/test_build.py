from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from embeddings.articles import reading
from embeddings.articles.segment import segment
from embeddings.articles.structure import Structure
from embeddings.errors import DuplicateArticle, IndexMissing, NoArticles
from embeddings.index.build import build
from embeddings.index.passages import input_texts
from embeddings.index.store import current, numbers, open_generation
from embeddings.index.verify import verify
from embeddings.models.registry import load_encoder
from tests.fakes import FakeEncoder


def test_every_passage_is_the_slice_that_its_row_names(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    report = build([articles], index, encoder=encoder)
    generation = open_generation(index)
    assert (report.articles, report.passages, report.encoded) == (2, 6, 6)
    assert [article.id for article in generation.articles] == ["bread.txt", "river.txt"]
    for row in range(len(generation)):
        article = generation.articles[int(generation.passages.article[row])]
        assert generation.text(row) == article.text[generation.passages.start[row] : generation.passages.end[row]]
    assert [generation.text(row) for row in generation.rows(0)] == [
        "Bread needs time.",
        "Money buys bread.",
        "In 1998 the U.S. sold bread.",
    ]


def test_stored_text_is_the_text_of_the_file_character_for_character(tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    text = "Caf\u00e9 e\u0301 \u200b law.\r\n\r\nBread \u2028 \U0001f35e rises.\r"
    (tmp_path / "odd.txt").write_bytes(text.encode())
    build([tmp_path / "odd.txt"], index, encoder=encoder)
    assert open_generation(index).articles[0].text == text


def test_nearest_and_match_rank_as_worked_out_by_eye(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    generation = open_generation(index)
    rows, scores = generation.nearest(encoder.encode_questions(["river"])[0], 10)
    assert generation.text(int(rows[0])) == "The river rose."
    assert scores[0] == pytest.approx(1.0)
    assert scores[1:3] == pytest.approx([2**-0.5, 2**-0.5])
    assert list(rows[1:3]) == sorted(rows[1:3])
    assert len(rows) == 6
    rows, _ = generation.match("bread money", 10)
    assert [generation.text(int(row)) for row in rows] == [
        "Money buys bread.",
        "Bread needs time.",
        "In 1998 the U.S. sold bread.",
    ]


def test_a_search_restricted_to_rows_gives_no_others(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    generation = open_generation(index)
    river = np.array(generation.rows(1))
    assert set(generation.nearest(encoder.encode_questions(["bread"])[0], 10, river)[0]) == set(river)
    assert not len(generation.match("bread", 10, river)[0])


def test_building_again_without_a_change_makes_no_generation(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    first = build([articles], index, encoder=encoder)
    again = build([articles], index, encoder=encoder)
    assert (again.unchanged, again.generation, again.encoded, again.removed) == (True, first.generation, 0, 0)
    assert numbers(index) == [1]


def test_only_what_changed_is_encoded(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    encoder.calls.clear()
    (articles / "river.txt").write_text("The river rose. The war ended.", encoding="utf-8")
    (articles / "music.txt").write_text("Music is law. The river rose.", encoding="utf-8")
    report = build(None, index, encoder=encoder)
    assert sorted(encoder.calls) == ["Music is law.", "The war ended."]
    assert (report.encoded, report.reused, report.removed) == (2, 5, 2)
    fresh = FakeEncoder()
    generation = open_generation(index)
    expected = fresh.encode_passages([generation.text(row) for row in range(len(generation))])
    assert np.array_equal(generation.vectors(np.arange(len(generation))), expected)


def test_a_renamed_file_is_not_encoded_again(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    encoder.calls.clear()
    (articles / "river.txt").rename(articles / "a stream.txt")
    report = build([articles], index, encoder=encoder)
    assert encoder.calls == []
    assert (report.encoded, report.removed, report.unchanged) == (0, 0, False)


def test_equal_sentences_are_encoded_once(tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    (tmp_path / "a.txt").write_text("War is long. War is long.", encoding="utf-8")
    report = build([tmp_path / "a.txt"], index, encoder=encoder)
    assert (report.passages, report.encoded, report.reused) == (2, 1, 1)


def test_another_encoder_makes_a_fresh_generation(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    other = FakeEncoder("other", 12)
    report = build([articles], index, encoder=other)
    assert (report.generation, report.encoded) == (2, 6)
    assert open_generation(index).manifest.encoder.dimension == 12


def test_a_deleted_article_leaves_the_index_and_an_empty_folder_does_not(
    articles: Path, index: Path, encoder: FakeEncoder
) -> None:
    build([articles], index, encoder=encoder)
    (articles / "bread.txt").unlink()
    assert build(None, index, encoder=encoder).removed == 3
    (articles / "river.txt").unlink()
    with pytest.raises(NoArticles):
        build(None, index, encoder=encoder)
    assert len(open_generation(index).articles) == 1


def test_two_articles_with_one_id_are_an_error(articles: Path, tmp_path: Path, index: Path, encoder: FakeEncoder) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "bread.txt").write_text("More bread.", encoding="utf-8")
    with pytest.raises(DuplicateArticle, match=r"bread\.txt"):
        build([articles, other], index, encoder=encoder)
    assert current(index) is None


def test_without_paths_there_must_be_an_index(index: Path, encoder: FakeEncoder) -> None:
    with pytest.raises(IndexMissing, match="inquote build"):
        build(None, index, encoder=encoder)


def test_what_was_read_before_is_not_split_again(
    articles: Path, index: Path, encoder: FakeEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    split: list[str] = []

    def counting(text: str, **known: Any) -> Structure:
        split.append(text)
        return segment(text, **known)

    monkeypatch.setattr(reading, "segment", counting)
    build([articles], index, encoder=encoder)
    assert len(split) == 2
    split.clear()
    (articles / "river.txt").rename(articles / "stream.txt")
    (articles / "war.txt").write_text("War is long. It ended.", encoding="utf-8")
    build(None, index, encoder=encoder)
    assert split == ["War is long. It ended."]
    generation = open_generation(index)
    assert [(a.id, Path(a.path).name) for a in generation.articles][1] == ("stream.txt", "stream.txt")
    assert verify(index).ok


def test_an_editors_word_takes_effect_though_the_article_is_the_same(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    (articles / "seeds.toml").write_text('["bread.txt"]\nauthor = "B. Miller"\nnotice = "Corrected."\n', encoding="utf-8")
    report = build(None, index, encoder=encoder)
    assert (report.unchanged, report.encoded) == (False, 0)
    article = open_generation(index).articles[0]
    assert (article.author, article.notice) == ("B. Miller", "Corrected.")


def test_a_generation_that_never_went_live_is_cleared_by_the_next_build(
    articles: Path, index: Path, encoder: FakeEncoder
) -> None:
    build([articles], index, encoder=encoder)
    shutil.copytree(index / "gen-1", index / "gen-2")
    (articles / "war.txt").write_text("War is long.", encoding="utf-8")
    report = build(None, index, encoder=encoder)
    assert numbers(index) == [1, report.generation]
    assert verify(index).ok


def test_a_build_over_a_damaged_index_mends_it(articles: Path, index: Path, encoder: FakeEncoder) -> None:
    build([articles], index, encoder=encoder)
    (index / "gen-1" / "articles.txt").write_bytes(b"damaged")
    report = build([articles], index, encoder=encoder)
    assert (report.generation, report.unchanged, report.encoded) == (2, False, 0)
    assert open_generation(index).text(0) == "Bread needs time."


def test_the_default_encoder_finds_by_meaning_what_shares_no_word(tmp_path: Path, index: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "The committee postponed its decision on tariffs. A dog slept in the shade of the oak. Rain is expected at dawn.",
        encoding="utf-8",
    )
    encoder = load_encoder()
    build([tmp_path / "a.txt"], index, encoder=encoder)
    generation = open_generation(index)
    rows, scores = generation.nearest(encoder.encode_questions(["Where was the animal resting?"])[0], 3)
    assert generation.text(int(rows[0])).startswith("A dog slept")
    assert scores[0] > scores[1]
    assert build([tmp_path / "a.txt"], index, encoder=encoder).unchanged


@pytest.mark.parametrize(
    "line", ["The reform rests on three pillars:", f"The reform{', as they say' * 200}, rests on three pillars:"]
)
def test_items_of_a_list_are_found_by_the_line_above_it_and_verified(
    tmp_path: Path, index: Path, encoder: FakeEncoder, line: str
) -> None:
    (tmp_path / "police.txt").write_text(
        f"Crime fell.\n\n{line}\n\n- records;\n- training.\n\nTowns like it.\n", encoding="utf-8"
    )
    build([tmp_path / "police.txt"], index, encoder=encoder)
    generation = open_generation(index)
    rows, _ = generation.match("pillars", 9)
    assert {generation.text(row) for row in rows.tolist()} == {line, "records;", "training."}
    read = input_texts(
        generation.articles[0], [generation.span(r) for r in range(len(generation))], generation.passages.paragraph.tolist()
    )
    assert all(len(text) < 400 for text in read if text.endswith(("records;", "training.")))
    assert verify(index).ok
