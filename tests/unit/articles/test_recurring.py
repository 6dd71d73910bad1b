"""A line that stands in many articles of a collection is no article's own."""

from __future__ import annotations

from embeddings.articles.article import Article
from embeddings.articles.recurring import recurring, set_aside
from embeddings.articles.segment import segment

FOOTER = "The Evening Paper is printed in the harbour since {}, all days but Sunday."


def text(number: int) -> str:
    word = "abcdefgh"[number] * 5
    return (
        f"Story {word} begins here and is its own.\nIt goes on with {word} of its own making.\n{FOOTER.format(2000 + number)}\n"
    )


def test_a_footer_is_set_aside_whatever_year_stands_in_it() -> None:
    texts = [text(n) for n in range(5)]
    lines = recurring(texts)
    article = Article("a", "a", texts[3], "")
    structure = set_aside(article, segment(article.text), lines)
    quotable = [s.span.of(article.text) for s in structure.sentences]
    assert not any("harbour" in sentence for sentence in quotable)
    assert [a.rule for a in structure.asides] == ["line repeated across articles"]


def test_what_stands_in_two_articles_only_stays() -> None:
    assert recurring([text(1), text(2)]) == frozenset()


def test_copies_of_an_article_do_not_make_its_lines_recur() -> None:
    assert recurring(["One sentence here.\nAnother there."] * 5, copies=range(1, 5)) == frozenset()


def test_an_article_of_nothing_else_is_left_as_it_is() -> None:
    article = Article("a", "a", "Only this line stands here.", "")
    structure = segment(article.text)
    assert set_aside(article, structure, recurring([article.text] * 4)) == structure


def test_the_last_line_of_a_wrapped_paragraph_is_no_line_of_its_own() -> None:
    rest = "will not give way to any of the\nclaims that have been made against him, an aide\nsaid.\n"
    assert recurring([f"The minister of {letter * 4} {rest}" for letter in "abcde"]) == frozenset()
