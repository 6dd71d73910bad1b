"""What browsers print above and below a page says where it is from, and is never quoted."""

from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.articles.prints import browser_rows
from embeddings.articles.reading import Document, read
from embeddings.articles.sources import find
from tests.timing import growth

TITLE = "The harbour that nobody pays for"
SENTENCE = "The harbour was dredged in {}, and nobody in the town has paid for the work since then."
URL = "https://www.coast.example/opinion/2023/the-harbour"
BODY = "\n\n".join(SENTENCE.format(year) for year in (1990, 1995, 1999))
STAMP = "4/28/26, 9:14 AM"


def article(folder: Path, text: str) -> Document:
    (folder / "a.txt").write_text(text, encoding="utf-8")
    (document,) = (d for source in find([folder]) for d in read(source))
    return document


def quotable(document: Document) -> str:
    return "\n".join(s.span.of(document.article.text) for s in document.structure.sentences)


PRINTS = [
    # Chrome, with and without form feeds; Firefox; a narrow stamp.
    (f"{STAMP}          {TITLE} - The Coast", f"{URL}        {{}}/2", "\f"),
    (f"28/04/2026, 09:14\t{TITLE} | The Coast", f"{URL}\t{{}}/2", ""),
    (f"{TITLE} – The Coast            {URL}", f"{{}} of 2            {STAMP}", "\f"),
    (f"{TITLE} · The Coast      {STAMP}", f"Page {{}} of 2     {URL}", ""),
]


@pytest.mark.parametrize(("head", "foot", "feed"), PRINTS)
@pytest.mark.parametrize("title", [TITLE, "The harbour that\nnobody pays for"])
@pytest.mark.parametrize("above", ["", "OPINION\n\n"])
def test_a_print_s_rows_name_address_and_site_and_are_not_quoted(
    tmp_path: Path, head: str, foot: str, feed: str, title: str, above: str
) -> None:
    first = f"{head}\n\n{above}{title}\n\nBy Joan Ellwood\nMay 3, 2023\n\n{BODY}\n\n{foot.format(1)}\n{feed}"
    found = article(tmp_path, f"{first}{head}\n\n{BODY.replace('dredged', 'measured')}\n\n{foot.format(2)}\n{feed}")
    a = found.article
    assert (a.title, a.author, a.publication, a.date, a.url) == (TITLE, "Joan Ellwood", "The Coast", "2023-05-03", URL)
    assert "9:14" not in quotable(found)
    assert "https" not in quotable(found)
    assert "2026" not in (a.date or "")
    assert quotable(found).count("dredged") == quotable(found).count("measured") == 3


def test_the_time_of_printing_is_never_the_day_of_publication(tmp_path: Path) -> None:
    found = article(
        tmp_path, f"28/04/2026, 09:14      {TITLE} - The Coast\n\n{TITLE}\n\nBy Joan Ellwood\n\n{BODY}\n\n{URL}    1/1\n"
    )
    assert found.article.date is None
    assert found.article.publication == "The Coast"


@pytest.mark.parametrize("shown", ["Another harbour", "The harbour"])
def test_without_the_headline_on_the_page_nothing_behind_a_mark_is_a_site(shown: str) -> None:
    _, stated = browser_rows(f"{STAMP}     {TITLE} - The Coast\n\n{shown}\n\n{BODY}\n\n{URL}    1/1\n")
    assert stated.publication is None


def test_two_addresses_below_the_pages_are_no_article_s() -> None:
    _, stated = browser_rows(f"{STAMP}     {TITLE}\n\n{TITLE}\n\n{BODY}\n\n{URL}    1/2\n\n{URL}/b    2/2\n")
    assert stated.url is None


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\n{BODY}\n\nSee the figures    {URL}\n",
        f"{TITLE}\n\n{BODY}\n\n4/28/26, 9:14 AM      The boats came in\n\n{BODY}",
        f"On 4/28/26, 9:14 AM the boats came in.\n\n{BODY}",
        f"{TITLE} - The Coast\n\n{BODY}\n\n{URL}\n",
    ],
)
def test_a_text_that_does_not_begin_with_such_a_row_is_no_print(text: str) -> None:
    assert browser_rows(text)[0] == []


@pytest.mark.parametrize("piece", ["a" + " " * 700 + "b\n", f"{STAMP}   a\n", f"x  {URL}\n", "1/2  " * 100 + "\n"])
def test_reading_rows_takes_time_in_proportion_to_the_text(piece: str) -> None:
    head = f"{STAMP}   A title\n\n"
    assert growth(lambda size: browser_rows(head + piece * (size // len(piece))), 40_000, 400_000) < 40
