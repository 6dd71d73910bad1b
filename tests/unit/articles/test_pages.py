"""Saved web pages: only what stands at the article itself says who wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.articles.reading import Document, read
from embeddings.articles.sources import find

pytest.importorskip("trafilatura")

TEXT = "".join(
    f"<p>Paragraph number {n} says at some length what happened at the harbour, and to whom it happened.</p>" for n in range(8)
)
OTHER = "<section class='{0}'><h2>More</h2><article><h3>Other</h3><span class='author'>Imran Lodhi</span></article></section>"


def page(folder: Path, above: str, below: str = "", first: str = "") -> Document:
    (folder / "a.html").write_text(
        f"<!doctype html>{first}<html><head><title>The long war of words</title></head><body><main><h1>The long war of"
        f" words</h1>"
        f"{above}{TEXT}{below}</main></body></html>"
    )
    ((document),) = (d for source in find([folder]) for d in read(source))
    return document


@pytest.mark.parametrize("css", ["related-posts", "latest", "recirc", "read-more", "comments", "sidebar"])
def test_authors_of_other_articles_are_not_its_author(tmp_path: Path, css: str) -> None:
    assert page(tmp_path, OTHER.format(css)).article.author is None
    assert page(tmp_path, "", OTHER.format(css)).article.author is None


def test_a_byline_after_the_text_does_not_count(tmp_path: Path) -> None:
    assert page(tmp_path, "", "<div><span class='byline'>By Imran Lodhi</span></div>").article.author is None
    assert page(tmp_path, "", "<p>More by <a rel='author'>Imran Lodhi</a> and others</p>").article.author is None


def test_an_unreadable_byline_ends_the_search(tmp_path: Path) -> None:
    above = "<p class='byline'>By our staff</p><div class='x'><span class='byline'>By Imran Lodhi</span></div>"
    assert page(tmp_path, above).article.author is None


def test_a_list_of_labels_is_read_and_not_quoted(tmp_path: Path) -> None:
    rows = {"Author": "Léa d’Aubigny", "Published": "3 May 2024", "Last updated": "4 June 2025", "Editor": "John Roe"}
    definitions = "".join(f"<dt>{key}:</dt><dd>{value}</dd>" for key, value in rows.items())
    table = "".join(f"<tr><th>{key}</th><td>{value}</td></tr>" for key, value in rows.items())
    for above in (f"<dl>{definitions}</dl>", f"<table>{table}</table>"):
        d = page(tmp_path, above)
        assert (d.article.author, d.article.date) == ("Léa d’Aubigny", "2024-05-03")
        assert "John Roe" not in d.article.text


def test_a_table_that_lays_out_the_page_is_not_taken_for_labels(tmp_path: Path) -> None:
    labels = "<table><tr><td>Author</td><td>Jane Doe</td></tr><tr><td>Published</td><td>3 May 2024</td></tr></table>"
    layout = f"<table><tr><td>Home</td><td>{labels}<h1>The long war of words</h1>{TEXT * 3}</td></tr></table>"
    (tmp_path / "a.html").write_text(f"<html><head><title>The long war of words</title></head><body>{layout}</body></html>")
    ((document),) = (d for source in find([tmp_path]) for d in read(source))
    assert "Paragraph number 3" in document.article.text


def test_one_name_of_a_credit_is_its_author_and_two_are_nobody(tmp_path: Path) -> None:
    one = "<div class='credits'>Jane Doe</div>"
    assert page(tmp_path, one).article.author == "Jane Doe"
    assert page(tmp_path, f"{one}<div class='credits'>John Roe</div>").article.author is None
    labelled = "<p class='credits'>Words: <b>Jane Doe</b><br>Photography: <b>John Roe</b></p>"
    assert page(tmp_path, labelled).article.author == "Jane Doe"


@pytest.mark.parametrize(
    "comment",
    [
        "\n Page saved with SingleFile \n url: https://paper.example/a \n saved date: Sat\n",
        " saved from url=(0023)https://paper.example/a ",
    ],
)
def test_the_address_is_the_one_that_a_saved_page_notes(tmp_path: Path, comment: str) -> None:
    assert page(tmp_path, "", first=f"<!--{comment}-->").article.url == "https://paper.example/a"


def test_toml_front_matter_is_read_and_never_text(tmp_path: Path) -> None:
    front = (
        '+++\ntitle = "The long war"\nauthors = ["Jane Doe"]\ndate = 2024-05-03T09:00:00+05:00\n[cover]\nimage = "a.jpg"\n+++\n'
    )
    (tmp_path / "a.md").write_text(f"{front}\n{{{{< figure src=a.jpg >}}}}\n\nThe text begins here. It goes on for a while.\n")
    ((d),) = (d for source in find([tmp_path]) for d in read(source))
    assert (d.article.title, d.article.author, d.article.date) == ("The long war", "Jane Doe", "2024-05-03")
    assert [s.span.of(d.article.text) for s in d.structure.sentences] == ["The text begins here.", "It goes on for a while."]


def test_a_date_between_headline_and_text_in_a_class_for_dates_is_its_date(tmp_path: Path) -> None:
    twice = "<div class='article-dates'><span class='sr'>Published On 3 May 2024</span><span>3 May 2024</span></div>"
    assert page(tmp_path, twice).article.date == "2024-05-03"
    assert page(tmp_path, "<p class='date'>Updated 3 May 2024</p>").article.date is None
    assert page(tmp_path, "<div class='date'><i>Updated</i><i>3 May 2024</i></div>").article.date is None
    two = "<div class='dates'><i>3 May 2024</i><i>4 May 2024</i></div>"
    assert page(tmp_path, two).article.date is None


def test_the_foot_of_the_only_article_that_is_marked_up_says_who_wrote_it_and_when(tmp_path: Path) -> None:
    when = "<abbr itemprop='datePublished' title='2024-05-03'>3:10 PM</abbr>"
    foot = f"<div class='post-footer'><span itemprop='author'>Léa d’Aubigny</span>{when}</div>"
    scope = "<div itemscope itemtype='http://schema.org/BlogPosting'>"
    found = page(tmp_path, scope, f"{foot}</div>").article
    assert (found.author, found.date) == ("Léa d’Aubigny", "2024-05-03")
    other = f"{scope}<p>Another article, on another harbour, which this page shows the beginning of.</p></div>"
    found = page(tmp_path, scope, f"{foot}</div>{other}").article
    assert (found.author, found.date) == (None, None)


def test_a_list_of_other_articles_behind_the_text_is_not_quotable(tmp_path: Path) -> None:
    below = "<div class='right-most-read'><h2>Most read</h2><ul><li><a>What the ferry says about the coast</a></li></ul></div>"
    assert "ferry" not in page(tmp_path, "", below).article.text


def headed(folder: Path, head: str, above: str = "", attributes: str = "") -> Document:
    (folder / "a.html").write_text(
        f"<!doctype html><html><head><title>The long war of words - The Delta</title>{head}</head><body {attributes}><main>"
        f"<h1>The long war of words</h1>{above}{TEXT}</main></body></html>"
    )
    ((document,),) = ((d,) for source in find([folder]) for d in [next(read(source))])
    return document


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='prism.publicationName' content='The Delta'><meta name='DC.creator' content='Marchand, Élodie'>"
        "<meta name='DCTERMS.issued' content='2024-05-03'>",
        "<meta name='eprints.publication' content='The Delta'><meta name='sailthru.author' content='Élodie Marchand'>"
        "<meta name='cXenseParse:publishtime' content='2024-05-03T10:00:00Z'>",
        "<meta property='og:site_name' content='The Delta'><meta name='twitter:label1' content='Written by'>"
        "<meta name='twitter:data1' content='Élodie Marchand'><meta property='article:published_time' content='2024-05-03'>",
        "<meta property='og:site_name' content='The Delta'><meta name='parsely-page' "
        'content=\'{"author": "Élodie Marchand", "pub_date": "2024-05-03T10:00:00Z"}\'>',
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "The long war of words", '
        '"datePublished": "2024-05-03", "author": {"@id": "#p"}, "publisher": {"@id": "#o"}}, '
        '{"@type": "Person", "@id": "#p", "name": "Élodie Marchand"}, '
        '{"@type": "Organization", "@id": "#o", "name": "The Delta"}]}</script>',
    ],
)
def test_facts_are_read_in_any_vocabulary(tmp_path: Path, head: str) -> None:
    article = headed(tmp_path, head).article
    assert (article.author, article.publication, article.date) == ("Élodie Marchand", "The Delta", "2024-05-03")


def test_rdfa_is_read_and_a_comment_is_not(tmp_path: Path) -> None:
    above = (
        "<div typeof='sioc:Post'><span property='dc:date dc:created' content='2024-05-03'></span><p>Submitted by Élodie Marchand"
        "</p></div><div typeof='sioc:Post sioct:Comment'><span property='dc:date' content='2025-01-01'></span></div>"
    )
    article = headed(tmp_path, "", above).article
    assert (article.author, article.date) == ("Élodie Marchand", "2024-05-03")


def test_an_organisation_and_the_author_of_a_book_are_no_authors(tmp_path: Path) -> None:
    node = '{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Delta"}}'
    data = f'<script type="application/ld+json">{node}</script>'
    assert headed(tmp_path, data).article.author is None
    assert headed(tmp_path, "<meta property='book:author' content='Tom Reyes'>").article.author is None
    assert headed(tmp_path, "<meta name='author' content='News Desk'>").article.author is None


def test_a_line_above_the_text_names_its_author_and_one_of_another_article_does_not(tmp_path: Path) -> None:
    assert headed(tmp_path, "", "<div>By Élodie Marchand</div>").article.author == "Élodie Marchand"
    other = "<aside class='related'><p>By Tom Reyes</p></aside>"
    assert headed(tmp_path, "", f"{other}<div>Words: Élodie Marchand</div>").article.author == "Élodie Marchand"
    assert headed(tmp_path, "", other).article.author is None


def test_the_print_of_a_page_names_its_publication_and_its_address(tmp_path: Path) -> None:
    above = "<p>Published on The Delta (https://delta.example)</p><div class='print-source_url'>https://delta.example/a/b</div>"
    article = headed(tmp_path, "", above).article
    assert (article.publication, article.url) == ("The Delta", "https://delta.example/a/b")


def whole(folder: Path, head: str, body: str) -> Document:
    (folder / "a.html").write_text(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")
    ((document),) = (d for source in find([folder]) for d in read(source))
    return document


def test_the_feed_of_a_site_that_is_named_on_the_page_names_the_publication(tmp_path: Path) -> None:
    feed = '<link rel="alternate" type="application/rss+xml" title="Harbour Notes &raquo; Feed" href="/feed/">'
    title = "<title>The long war of words | {}</title>"
    text = f"<main><h1>The long war of words</h1>{TEXT}</main>"
    assert whole(tmp_path, title.format("Harbour Notes") + feed, text).article.publication == "Harbour Notes"
    assert whole(tmp_path, title.format("Another Site") + feed, text).article.publication is None


def test_a_version_for_printers_states_all_that_stands_above_and_below_its_text(tmp_path: Path) -> None:
    site, address = "https://www.harbourmonitor.example", "https://www.harbourmonitor.example/opinion/words"
    posted = "Posted By Amina Qureshi On June 3, 2024 @ 9:12 am In Opinion | Comments Disabled"
    below = f"<p>Article printed from Harbour Monitor: {site}</p><p>URL to article: {address}</p>"
    body = f"<p>- Harbour Monitor - {site} -</p><div><p>The long war of words</p><p>{posted}</p><div>{TEXT}</div>{below}</div>"
    d = whole(tmp_path, "<title>Harbour Monitor &raquo; The long war of words</title>", body)
    a = d.article
    assert (a.title, a.author, a.date, a.url) == ("The long war of words", "Amina Qureshi", "2024-06-03", address)
    assert a.publication == "Harbour Monitor"
    assert not any("Posted By" in s.span.of(a.text) or "printed from" in s.span.of(a.text) for s in d.structure.sentences)


def test_the_address_that_a_journal_states_for_catalogues_is_the_address(tmp_path: Path) -> None:
    head = '<title>The long war of words</title><meta name="citation_abstract_html_url" content="https://j.example/a/1">'
    assert whole(tmp_path, head, f"<h1>The long war of words</h1>{TEXT}").article.url == "https://j.example/a/1"
