"""Files to articles: what is found, what is read, what is refused."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from embeddings.articles.reading import Document, read
from embeddings.articles.sources import find
from embeddings.errors import ArticleUnreadable, NoArticles

BODY = "The first paragraph says something. It goes on.\n\nThe second paragraph says something else.\n"


def one(path: Path) -> Document:
    (document,) = read(find([path])[0])
    return document


def test_a_folder_is_walked_in_sorted_order_without_readmes_hidden_files_and_notes(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", "README.md", "readme.txt", ".hidden.txt", ".git/x.txt", "seeds.toml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(BODY)
    found = find([tmp_path])
    assert [source.id for source in found] == ["a.md", "b.txt", "sub/c.txt"]
    assert not any(source.named for source in found)


def test_a_folder_with_a_corpus_contributes_that_file_only(tmp_path: Path) -> None:
    (tmp_path / "corpus.jsonl").write_text("{}")
    (tmp_path / "questions.jsonl").write_text("{}")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(BODY)
    assert [source.id for source in find([tmp_path])] == ["corpus.jsonl"]


def test_the_same_file_named_twice_is_one_source(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY)
    assert [(s.id, s.named) for s in find([tmp_path / "a.txt", tmp_path, tmp_path / "a.txt"])] == [("a.txt", True)]


def test_a_missing_or_empty_path_is_an_error(tmp_path: Path) -> None:
    for paths in ([tmp_path / "none"], [tmp_path], []):
        with pytest.raises(NoArticles):
            find(paths)


def test_text_is_the_decoded_file_with_every_character(tmp_path: Path) -> None:
    raw = "A line\u200b here.\r\nAnother\u2028one e\u0301.\rEnd\x00 of it.\n".encode()
    (tmp_path / "a.txt").write_bytes(raw)
    article = one(tmp_path / "a.txt").article
    assert article.text.encode() == raw
    assert article.sha256 == hashlib.sha256(raw).hexdigest()
    assert article.id == "a.txt"
    assert len(article.warnings) == 2


def test_a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(tmp_path: Path) -> None:
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        (tmp_path / "a.txt").write_bytes(BODY.encode(encoding))
        assert one(tmp_path / "a.txt").article.text == BODY


def test_front_matter_gives_attribution_and_is_never_quoted(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "---\ntitle: 'Why: a title'\nauthor: [Jane Doe, John Roe]\ndate: 2024-06-01\npublication: The Daily\n"
        "url: https://example.org/a\nsources:\n  - One\n  - title: Two\n    author: A. Writer\n---\n\n# Why: a title\n\n" + BODY
    )
    document = one(tmp_path / "a.md")
    article = document.article
    assert (article.title, article.author, article.date) == ("Why: a title", "Jane Doe, John Roe", "2024-06-01")
    assert (article.publication, article.url) == ("The Daily", "https://example.org/a")
    assert article.attribution.sources == ("One", "A. Writer, “Two”")
    assert article.attribution.title is not None
    assert article.attribution.title.rule == "front matter"
    assert document.structure.sentences[0].span.of(article.text) == "The first paragraph says something."
    assert len(document.structure.sentences) == 3


def test_values_that_cannot_be_used_are_left_out_with_a_warning(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"---\ndate: soon\nurl: javascript:alert(1)\nauthor:\n---\n{BODY}")
    article = one(tmp_path / "a.md").article
    assert (article.date, article.url, article.author) == (None, None, None)
    assert len(article.warnings) == 2


def test_the_first_heading_of_markdown_is_its_title(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"# The long war\n\nBy Jane Doe\n\n{BODY}")
    article = one(tmp_path / "a.md").article
    assert (article.title, article.author) == ("The long war", "Jane Doe")


def test_json_lines_give_one_article_a_line_with_the_hash_of_the_line(tmp_path: Path) -> None:
    lines = [
        json.dumps({"doc_id": "x/1", "text": BODY, "title": "T", "author": "Jane Doe", "date": "2022/10/18", "url": ""}),
        "",
        json.dumps({"doc_id": 2, "text": BODY}),
    ]
    (tmp_path / "corpus.jsonl").write_bytes("\r\n".join(lines).encode())
    first, second = (d.article for d in read(find([tmp_path])[0]))
    assert (first.id, first.title, first.author, first.date, first.url, first.line) == (
        "x/1",
        "T",
        "Jane Doe",
        "2022-10-18",
        None,
        1,
    )
    assert first.sha256 == hashlib.sha256(lines[0].encode()).hexdigest()
    assert first.text == BODY
    assert (second.id, second.line, second.title) == ("2", 3, None)


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[1]",
        "{}",
        '{"doc_id": "a"}',
        '{"doc_id": "a", "content": ["A text."]}',
        '{"doc_id": "", "text": "A text."}',
        '{"doc_id": "a", "text": 1}',
        '{"doc_id": "a", "text": ""}',
        '{"doc_id": "a", "text": "half \\ud800 pair."}',
        "[" * 100_000,
    ],
)
def test_a_bad_line_is_refused_by_itself_and_named(tmp_path: Path, line: str) -> None:
    good = json.dumps({"doc_id": "good", "text": BODY})
    (tmp_path / "corpus.jsonl").write_text(f"{line}\n{good}\n")
    refused: list[str] = []
    assert [d.article.id for d in read(find([tmp_path])[0], refuse=refused.append)] == ["good"]
    assert len(refused) == 1
    assert "corpus.jsonl:1:" in refused[0]
    with pytest.raises(ArticleUnreadable):
        list(read(find([tmp_path])[0]))


def test_the_editors_word_in_seeds_toml_goes_before_everything(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text(f"(Arshad Malik)\n{BODY}")
    (tmp_path / "sub" / "b.txt").write_text(f"By Jane Doe\n{BODY}")
    (tmp_path / "seeds.toml").write_text(
        '["a.txt"]\nauthor = "A. A. Malik"\ndate = 2024-06-01\nnotice = "Corrected on 3 June."\nautor = "x"\n'
        '["sub/b.txt"]\ntitle = "B"\n'
    )
    a, b = (d.article for source in find([tmp_path]) for d in read(source))
    assert (a.author, a.date, a.notice) == ("A. A. Malik", "2024-06-01", "Corrected on 3 June.")
    assert a.attribution.author is not None
    assert (a.attribution.author.rule, a.attribution.author.source) == ("editor", "seeds.toml: author")
    assert len(a.warnings) == 1
    assert "autor" in a.warnings[0]
    assert (b.title, b.author) == ("B", "Jane Doe")


def test_a_changed_seeds_toml_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY)
    for author in ("One Name", "Another Name"):
        (tmp_path / "seeds.toml").write_text(f'["a.txt"]\nauthor = "{author}"\n')
        assert one(tmp_path / "a.txt").article.author == author


def test_a_broken_seeds_toml_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(BODY)
    for wrong in ('["a.txt"\n', 'title = "x"\n'):
        (tmp_path / "seeds.toml").write_text(wrong)
        with pytest.raises(ArticleUnreadable, match=r"seeds\.toml"):
            one(tmp_path / "a.txt")


@pytest.mark.parametrize(
    "data", [b"", b" \n\n", b"\xff\xfe\x00", b"\x00\x01\x02\x03" * 9, b"%PDF-1.7 x", b"PK\x03\x04", b"---\n"]
)
def test_what_is_no_text_is_refused_in_one_line(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(ArticleUnreadable) as raised:
        one(tmp_path / "a.txt")
    assert "\n" not in str(raised.value)


def test_an_unknown_suffix_is_found_and_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_text(BODY)
    with pytest.raises(ArticleUnreadable, match=r"a\.xyz"):
        one(tmp_path / "a.xyz")


def test_links_may_stay_in_the_folder_and_may_not_leave_it(tmp_path: Path) -> None:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text(BODY)
    (folder / "a.txt").write_text(BODY)
    (folder / "inside.txt").symlink_to("a.txt")
    (folder / "outside.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "up").symlink_to(tmp_path, target_is_directory=True)
    read_well, refused = [], []
    for source in find([folder]):
        try:
            read_well += [d.article.id for d in read(source)]
        except ArticleUnreadable:
            refused.append(source.id)
    assert read_well == ["a.txt", "inside.txt"]
    assert refused == ["loop.txt", "outside.txt", "up"]


def test_a_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(ArticleUnreadable, match="regular file"):
        one(tmp_path / "a.txt")
