from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from embeddings.articles.article import Article
from embeddings.articles.reading import read
from embeddings.articles.sources import find
from embeddings.errors import ArticleUnreadable, SettingInvalid
from qa.answer import Answer, Citation, Excerpt, Searched
from qa.receipt import check, load, receipt, write

TEXT = "The river rose — fast.\r\nNobody said: “stop”. It fell again.\n"
QUOTE = "Nobody said: “stop”."


def answer(*quotes: tuple[Article, str]) -> Answer:
    excerpts = []
    for article, text in quotes:
        start = article.text.index(text)
        citation = Citation(None, None, None, None, None, "line 2", article.id)
        excerpts.append(Excerpt(article, start, start + len(text), text, 1.0, 0.9, citation))
    return Answer("Who said stop?", bool(quotes), 0.9, tuple(excerpts), (), Searched(1, 3), generation=7)


def articles(path: Path) -> list[Article]:
    return [document.article for source in find([path]) for document in read(source)]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "river.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_a_receipt_proves_a_quote_with_nothing_but_the_source(source: Path, tmp_path: Path) -> None:
    write(answer((articles(source)[0], QUOTE)), tmp_path / "receipt.json")
    made = load(tmp_path / "receipt.json")
    (quote,) = made.quotes
    assert (made.question, made.generation, quote.text) == ("Who said stop?", 7, QUOTE)
    (proof,) = check(made, source)
    assert proof.proved
    assert quote.source_sha256 in proof.detail


def test_a_receipt_is_the_same_after_a_round_trip(source: Path, tmp_path: Path) -> None:
    made = write(answer((articles(source)[0], QUOTE)), tmp_path / "receipt.json")
    assert load(tmp_path / "receipt.json") == made


def test_a_receipt_says_whose_words_they_are_and_one_written_before_it_did_is_proved_too(source: Path, tmp_path: Path) -> None:
    given = answer((articles(source)[0], QUOTE))
    (excerpt,) = given.excerpts
    noted = replace(excerpt.citation, quoted_in="Nobody", notice="Retracted.")
    path = tmp_path / "receipt.json"
    made = write(replace(given, excerpts=(replace(excerpt, citation=noted),)), path)
    told = " (words of: Nobody) [notice: Retracted.]"
    assert made.quotes[0].citation.endswith(told)
    assert all(proof.proved for proof in check(load(path), source))
    path.write_text(path.read_text(encoding="ascii").replace(told, ""), encoding="ascii")
    assert load(path) != made
    assert all(proof.proved for proof in check(load(path), source))


def test_a_renamed_source_proves_it_all_the_same(source: Path, tmp_path: Path) -> None:
    made = receipt(answer((articles(source)[0], QUOTE)))
    moved = source.rename(tmp_path / "elsewhere.txt")
    assert all(proof.proved for proof in check(made, moved))


def test_one_byte_more_less_or_other_anywhere_in_the_source_proves_nothing(source: Path) -> None:
    made = receipt(answer((articles(source)[0], QUOTE)))
    whole = source.read_bytes()
    for place in range(len(whole)):
        for changed in (whole[:place] + whole[place + 1 :], whole[:place] + b"x" + whole[place:]):
            source.write_bytes(changed)
            try:
                (proof,) = check(made, source)
            except ArticleUnreadable:
                continue  # half a character left: not even text any more
            assert not proof.proved
            assert "SHA-256" in proof.detail


@pytest.mark.parametrize("field", ["text", "sha256", "start", "end"])
def test_a_receipt_that_was_tampered_with_proves_nothing(source: Path, tmp_path: Path, field: str) -> None:
    path = tmp_path / "receipt.json"
    write(answer((articles(source)[0], QUOTE)), path)
    said = json.loads(path.read_bytes())
    value = said["quotes"][0][field]
    said["quotes"][0][field] = value + 1 if isinstance(value, int) else value.replace("o", "0").replace("1", "2")
    path.write_text(json.dumps(said))
    (proof,) = check(load(path), source)
    assert not proof.proved


def test_a_line_of_a_corpus_is_named_and_found_again_when_it_moves(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    lines = [json.dumps({"doc_id": str(i), "text": f"Article {i} says this. And that."}) + "\n" for i in range(3)]
    corpus.write_text("".join(lines))
    made = receipt(answer((articles(corpus)[1], "Article 1 says this.")))
    assert made.quotes[0].line == 2
    (proof,) = check(made, corpus)
    assert proof.proved
    assert "line 2" in proof.detail
    corpus.write_text(lines[1] + lines[0])
    (proof,) = check(made, corpus)
    assert proof.proved
    assert "now at line 1" in proof.detail
    corpus.write_text("".join(lines).replace("Article 1 says", "Article 1 said"))
    (proof,) = check(made, corpus)
    assert not proof.proved
    assert "line 2" in proof.detail


def test_a_converted_format_names_its_reader_and_version(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    body = "".join(
        f"<p>Paragraph {i} of this page says something about rivers and the law of rivers. It goes on.</p>" for i in range(8)
    )
    page.write_text(f"<html><head><title>Rivers</title></head><body><article><h1>Rivers</h1>{body}</article></body></html>")
    (article,) = articles(page)
    made = receipt(answer((article, "Paragraph 3 of this page says something about rivers and the law of rivers.")))
    (proof,) = check(made, page)
    assert proof.proved
    assert made.quotes[0].reader in proof.detail
    assert any(character.isdigit() for character in made.quotes[0].reader)


def test_only_the_quotes_of_the_named_source_are_checked(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Something else happened. Then it was over.")
    made = receipt(answer((articles(source)[0], QUOTE), (articles(other)[0], "Then it was over.")))
    (proof,) = check(made, other)
    assert proof.proved
    assert proof.quote.article == "other.txt"
    third = tmp_path / "third.txt"
    third.write_text("Nothing of this was quoted.")
    with pytest.raises(SettingInvalid, match=r"other\.txt, river\.txt"):
        check(made, third)


def test_of_two_files_of_one_name_the_one_that_is_given_proves_its_own_quotes_only(tmp_path: Path) -> None:
    quotes = []
    for folder, said in (("a", "The weir held."), ("b", "The weir broke.")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.md").write_text(f"It rained. {said}\n", encoding="utf-8")
        quotes.append((articles(tmp_path / folder / "x.md")[0], said))
    made = receipt(answer(*quotes))
    for folder, said in (("a", "The weir held."), ("b", "The weir broke.")):
        (proof,) = check(made, tmp_path / folder / "x.md")
        assert (proof.proved, proof.quote.text) == (True, said)
    (tmp_path / "a" / "x.md").write_text("It rained. The weir fell.\n", encoding="utf-8")
    assert not any(proof.proved for proof in check(made, tmp_path / "a" / "x.md"))


def test_a_changed_line_of_a_corpus_is_not_proved_beside_one_that_is_as_it_was(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus.jsonl"
    lines = [json.dumps({"doc_id": str(i), "text": f"Article {i} says this. And that."}) + "\n" for i in range(2)]
    corpus.write_text("".join(lines))
    made = receipt(answer(*((article, f"Article {article.id} says this.") for article in articles(corpus))))
    corpus.write_text("".join(lines).replace("Article 1 says", "Article 1 said"))
    assert [proof.proved for proof in check(made, corpus)] == [True, False]
    assert [proof.proved for proof in check(made, corpus.rename(tmp_path / "moved.jsonl"))] == [True, False]


def test_a_silent_answer_gives_a_receipt_that_proves_nothing(source: Path) -> None:
    with pytest.raises(SettingInvalid, match="silent"):
        check(receipt(answer()), source)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"format": 2}',
        '{"format": 1}',
        '{"format": 1, "question": "", "generation": 1, "created": "", "quotes": [{}]}',
    ],
)
def test_what_is_no_receipt_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "receipt.json"
    path.write_text(content)
    with pytest.raises(SettingInvalid, match=r"receipt\.json"):
        load(path)
    with pytest.raises(SettingInvalid, match=r"missing\.json"):
        load(tmp_path / "missing.json")
