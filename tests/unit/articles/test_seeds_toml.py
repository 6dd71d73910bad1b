"""What an editor notes is written beside the articles, and what is there already stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.articles import seeds_toml
from embeddings.articles.reading import read
from embeddings.articles.sources import find
from embeddings.errors import ArticleUnreadable, SettingInvalid


def test_what_is_written_is_read_back_as_the_editors_word(tmp_path: Path) -> None:
    (tmp_path / "a.b.txt").write_text("By Jane Doe\nA sentence stands here.\nAnother one stands there.\n")
    seeds_toml.write(tmp_path, "a.b.txt", {"title": 'A "Quoted" Title', "author": "Zoë Ünal", "date": "3 May 2024"})
    (document,) = read(find([tmp_path])[0])
    assert (document.article.title, document.article.author, document.article.date) == (
        'A "Quoted" Title',
        "Zoë Ünal",
        "2024-05-03",
    )


def test_comments_and_other_articles_stay(tmp_path: Path) -> None:
    path = tmp_path / "seeds.toml"
    path.write_text('# by hand\n["b.txt"]\ntitle = "B" # note\n["a.txt"]\nauthor = "A"\ndate = "2024"\n')
    assert seeds_toml.write(tmp_path, "a.txt", {"author": None, "title": "T"}) == path
    assert path.read_text() == '# by hand\n["b.txt"]\ntitle = "B" # note\n["a.txt"]\ndate = "2024"\ntitle = "T"\n'
    assert [p.name for p in tmp_path.iterdir()] == ["seeds.toml"]


def test_what_is_written_goes_before_what_was_noted_by_hand_under_another_name_of_the_field(tmp_path: Path) -> None:
    path = tmp_path / "seeds.toml"
    path.write_text('["a.txt"]\nPublished = "2001"\nby = "Old Hand"\nnotice = "N"\n')
    seeds_toml.write(tmp_path, "a.txt", {"date": "2024", "author": None})
    assert path.read_text() == '["a.txt"]\nnotice = "N"\ndate = "2024"\n'


@pytest.mark.parametrize("values", [{"autor": "x"}, {"date": "soon"}, {"url": "ftp://x"}, {"title": " "}])
def test_what_would_not_be_read_is_not_written(tmp_path: Path, values: dict[str, str]) -> None:
    with pytest.raises(SettingInvalid):
        seeds_toml.write(tmp_path, "a.txt", values)
    assert not list(tmp_path.iterdir())


def test_a_broken_file_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "seeds.toml").write_text("[[[")
    with pytest.raises(ArticleUnreadable):
        seeds_toml.write(tmp_path, "a.txt", {"title": "T"})
    assert (tmp_path / "seeds.toml").read_text() == "[[["


def test_tables_that_name_no_article_are_found(tmp_path: Path) -> None:
    seeds_toml.write(tmp_path, "gone.txt", {"title": "T"})
    assert seeds_toml.unmatched(tmp_path, {"a.txt"}) == ["gone.txt"]
