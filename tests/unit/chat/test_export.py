"""What is taken away can be read back by other people's libraries, and holds the quotations exactly."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from embeddings.articles.article import Article, Attribution, Fact
from qa.answer import Answer, Citation, Excerpt, Searched
from tests.unit.chat.standin import HARBOUR, Standin, article, excerpt, noted
from ui import export

TEXT = (
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=60)
    .map(str.strip)
    .filter(bool)
)


def answer(question: str, *sources: Article) -> Answer:
    def quote(source: Article) -> Excerpt:
        citation = Citation(source.author, source.title, None, source.date, source.url, "line 1", source.id)
        return Excerpt(source, 0, len(source.text), source.text, 1.0, 0.9, citation)

    return Answer(question, bool(sources), 0.9, tuple(map(quote, sources)), (), Searched(2, 6), 1)


def quotes_in(markdown: str) -> list[str]:
    tokens = MarkdownIt().parse(markdown)
    quoted = [token for before, token in zip(tokens, tokens[2:], strict=False) if before.type == "blockquote_open"]
    return ["".join(child.content for child in token.children or ()) for token in quoted]


@given(TEXT)
def test_markdown_gives_each_quotation_back_exactly(text: str) -> None:
    assert quotes_in(export.markdown([answer("What?", article("a", text))])) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "1. One.",
        "2024. A.",
        "123456789) B.",
        "- A dash.",
        "# No heading.",
        "a  b",
        "a\r\n\tb",
        "<b>&amp;</b> *x* _y_ [z](u)",
        "    code",
        "\\",
        "=\n=",
    ],
)
def test_markdown_of_traps(text: str) -> None:
    assert quotes_in(export.markdown([answer("What?", article("a", text))])) == [text]


@given(TEXT)
def test_json_lines_hold_one_answer_a_line_however_lines_are_split(text: str) -> None:
    file = export.json_lines([answer("What?", article("a", text)), answer("Else?")])
    assert len(file.splitlines()) == 2
    first, second = (json.loads(line) for line in file.splitlines())
    assert first["excerpts"][0]["text"] == text
    assert second["answered"] is False


def attributed(title: str, author: str) -> Article:
    facts = {
        "title": Fact(title, "t"),
        "author": Fact(author, "t"),
        "publication": Fact("Dawn", "t"),
        "date": Fact("2024-06", "t"),
    }
    return Article("a.txt", "a.txt", "Text.", "0", Attribution(**facts, url=Fact("https://example.org/a_b?c=1&d=%20", "t")))


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40).filter(lambda t: " ".join(t.split()) and t.isprintable()))
def test_bibtex_is_read_back_by_two_libraries(title: str) -> None:
    import bibtexparser
    from pybtex.database import parse_string

    file = export.bibtex([answer("What?", attributed(title, "Ada & Ben {Co}"))])
    (entry,) = parse_string(file, "bibtex").entries.values()
    assert entry.fields["journal"] == "Dawn"
    assert entry.fields["year"] == "2024"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        library = bibtexparser.parse_string(file)
    assert not library.failed_blocks
    assert library.entries[0]["title"].count("{") == library.entries[0]["title"].count("}")
    plain = library.entries[0]["title"][1:-1]
    for character, spelled in reversed(export._LATEX.items()):
        plain = plain.replace(spelled, character)
    assert plain == " ".join(title.split())


def test_csl_json_is_read_by_a_citation_processor() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from citeproc.source.json import CiteProcJSON

        items = json.loads(export.csl_json([answer("What?", attributed("A “title”", "Saima Khan"))]))
        source = CiteProcJSON(items)
    assert str(source["khan2024"]["title"]) == "A “title”"
    assert source["khan2024"].issued.year == 2024
    assert items[0]["author"] == [{"literal": "Saima Khan"}]


def test_an_article_quoted_twice_is_listed_once_and_keys_differ() -> None:
    standin = Standin()
    answers = [
        standin.ask(q, history=(), authors=None, since=None, until=None, fresh_only=False)
        for q in ("harbour", "opened", "bridge")
    ]
    assert export.bibtex(answers).count("@") == 2
    ids = [item["id"] for item in json.loads(export.csl_json(answers))]
    assert ids == ["quay", "arch"]
    assert export.keys([attributed("a", "Khan"), attributed("b", "Saima Khan"), article("x", "y")]) == [
        "khan2024",
        "khan2024-2",
        "anonymous",
    ]


def test_markdown_says_whose_words_they_are_and_what_an_editor_noted() -> None:
    quoted = noted(excerpt(HARBOUR, "It was widened twice."), speaker="Ann Berg", notice="Retracted on 2024-06-02.")
    given = replace(answer("What?"), excerpts=(quoted,))
    told = "".join(child.content for token in MarkdownIt().parse(export.markdown([given])) for child in token.children or ())
    assert told.endswith(" (words of: Ann Berg) [notice: Retracted on 2024-06-02.]")


def test_silence_is_exported_too() -> None:
    assert "No passage answers this (6 passages in 2 articles searched)." in export.markdown([answer("Why?")])
    assert export.bibtex([answer("Why?")]) == ""
