"""What pages say of their article, and what stands on them and says nothing of it."""

from __future__ import annotations

import json

import pytest

from embeddings.articles.dates import iso_date
from embeddings.articles.readers.html import extract
from embeddings.articles.readers.html_linked import has_site_behind

PROSE = "".join(
    f"<p>The harbour of the town was dredged in the year {year}, and nobody has paid for the work since it was done.</p>"
    for year in range(1990, 1996)
)
LEAD = "The boats are there and the quays are built. What is missing is somebody who answers for the money."


def facts(body: str, head: str = "", title: str = "The harbour nobody pays for") -> dict[str, str]:
    page = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return {name: fact[0] for name, fact in extract(page.encode(), "a.html").facts.items()}


H1 = "<h1>The harbour nobody pays for</h1>"


@pytest.mark.parametrize(
    ("written", "day"), [("2024 May 3", "2024-05-03"), ("2024, May 3", "2024-05-03"), ("2024 Sep", "2024-09")]
)
def test_a_day_that_begins_with_its_year_is_read(written: str, day: str) -> None:
    assert iso_date(written) == day


@pytest.mark.parametrize("written", ["2024 May 32", "2024 Maybe 3", "24 May 3"])
def test_what_only_looks_like_such_a_day_is_none(written: str) -> None:
    assert iso_date(written) is None


def test_the_name_of_the_site_behind_the_headline_in_linked_data_is_no_part_of_it() -> None:
    data = json.dumps(
        {"@type": "BlogPosting", "headline": "The harbour nobody pays for - The Quay", "url": "https://a.example/b/#webpage"}
    )
    found = facts(H1 + PROSE, f'<script type="application/ld+json">{data}</script>')
    assert (found["title"], found["url"]) == ("The harbour nobody pays for", "https://a.example/b/")


@pytest.mark.parametrize(
    "title", ["The harbour nobody pays for, yet", "The harbour nobody pays forty men in", "Another harbour | Quay"]
)
def test_a_headline_that_goes_on_has_no_site_behind_it(title: str) -> None:
    assert not has_site_behind(title, "The harbour nobody pays for")


@pytest.mark.parametrize("name", ["credit", "credits", "photo-credit"])
@pytest.mark.parametrize(
    "before", ['<img src="a.jpg">', '<img src="a.jpg"><div class="cutline">A quay.</div>', "<a><img src=a></a>"]
)
def test_a_credit_beside_a_picture_names_no_author(name: str, before: str) -> None:
    found = facts(f'{H1}<div class="wrap">{before}<div class="{name}">Marek Ellwood</div></div>{PROSE}')
    assert "author" not in found


def test_a_credit_below_the_headline_names_the_author() -> None:
    assert facts(f'{H1}<div class="credit">Joan Ellwood</div>{PROSE}')["author"] == "Joan Ellwood"


def test_the_name_below_a_standfirst_that_describes_the_page_is_the_authors() -> None:
    head = f'<meta name="description" content="{LEAD}">'
    meta = '<div class="meta-row"><div class="meta-name">Joan Ellwood</div><div class="meta-date">3 May 2024</div></div>'
    found = facts(f"<div>{H1}<p>{LEAD}</p>{meta}</div>{PROSE}", head)
    assert (found["author"], found["date"]) == ("Joan Ellwood", "2024-05-03")


def test_names_between_paragraphs_of_the_text_are_nobodys_byline() -> None:
    head = f'<meta name="description" content="{LEAD}">'
    assert "author" not in facts(f'{H1}<p>{LEAD}</p>{PROSE}<div class="name">Joan Ellwood</div>{PROSE}', head)


def test_the_site_whose_logo_links_home_and_stands_behind_the_title_is_the_publication() -> None:
    logo = '<a href="/"><img alt="The Quay" src="l.svg"></a>'
    assert facts(logo + H1 + PROSE, title="The harbour nobody pays for | The Quay")["publication"] == "The Quay"


@pytest.mark.parametrize(
    "logo", ['<a href="/fish"><img alt="The Quay"></a>', '<a href="/"><img alt="Quay"></a>', '<img alt="The Quay">']
)
def test_a_picture_that_is_not_the_logo_of_the_site_behind_the_title_names_no_publication(logo: str) -> None:
    assert "publication" not in facts(logo + H1 + PROSE, title="The harbour nobody pays for | The Quay")


@pytest.mark.parametrize(
    "before",
    [
        "",
        "<p>Published on ",
        "<p>By <a href='/p/1'>Joan Ellwood</a> · ",
        "<div>Joan Ellwood | ",
        "<p><span>Posted:</span> ",
        "<p>",
    ],
)
def test_the_day_that_a_time_tag_shows_between_headline_and_text_is_that_of_publication(before: str) -> None:
    assert facts(f"{H1}{before}<time>Feb 5, 2024</time></p></div>{PROSE}")["date"] == "2024-02-05"


@pytest.mark.parametrize("before", ["Updated ", "Register until ", "The meeting is on ", "<b>Modified</b> ", "Next sitting: "])
def test_the_day_that_a_time_tag_shows_behind_other_words_is_none(before: str) -> None:
    assert "date" not in facts(f"{H1}<p>{before}<time>Feb 5, 2024</time></p>{PROSE}")


@pytest.mark.parametrize("shown", ["2024", "Five hours ago", "6:00 a.m.", "02/03/2024"])
def test_a_time_tag_that_shows_no_whole_day_states_none(shown: str) -> None:
    assert "date" not in facts(f"{H1}<p><time>{shown}</time></p>{PROSE}")


def test_two_days_that_time_tags_show_above_the_text_are_read_in_no_way() -> None:
    assert "date" not in facts(f"{H1}<p><time>Feb 5, 2024</time></p><p><time>Mar 5, 2024</time></p>{PROSE}")


@pytest.mark.parametrize("name", ["left-authorbox", "author-box", "author-info", "byline-block", "story authordetails"])
def test_the_name_in_a_box_for_the_author_is_read_however_close_the_day_beside_it(name: str) -> None:
    box = f'<div class="{name}"><a href="/a/1">Joan Ellwood</a><span>3 May 2024</span><p>The writer is a pilot</p></div>'
    assert facts(f"{H1}{box}{PROSE}")["author"] == "Joan Ellwood"


@pytest.mark.parametrize("inner", ["<a href='/a'>All columns</a>", "<span>Staff Report</span>", "<b>Coast Desk</b>", "12"])
def test_a_box_for_the_author_that_names_nobody_states_none(inner: str) -> None:
    assert "author" not in facts(f'{H1}<div class="author-box">{inner}<span>3 May 2024</span></div>{PROSE}')


ISSUE = {"@type": "PublicationIssue", "isPartOf": {"@type": "Periodical", "name": "Quays and Polity"}}
VOLUME = {"@type": "PublicationVolume", "isPartOf": {"@type": ["Periodical"], "name": "Quays and Polity"}}


@pytest.mark.parametrize("part", [ISSUE["isPartOf"], ISSUE, {"@type": "PublicationIssue", "isPartOf": VOLUME}, [ISSUE]])
def test_the_journal_of_whose_issue_an_article_is_a_part_is_the_publication(part: object) -> None:
    data = {"@type": "ScholarlyArticle", "name": "The harbour nobody pays for", "isPartOf": part}
    data["publisher"] = {"@type": "Organization", "name": "Fells University Press"}
    found = facts(H1 + PROSE, f'<script type="application/ld+json">{json.dumps(data)}</script>')
    assert found["publication"] == "Quays and Polity"


def test_a_site_of_which_a_page_is_a_part_does_not_come_before_its_publisher() -> None:
    data = {"@type": "NewsArticle", "headline": "The harbour nobody pays for", "publisher": {"name": "The Quay"}}
    data["isPartOf"] = {"@type": "WebSite", "name": "quay.example"}
    found = facts(H1 + PROSE, f'<script type="application/ld+json">{json.dumps(data)}</script>')
    assert found["publication"] == "The Quay"


@pytest.mark.parametrize(
    ("og", "url"), [("https://a.example/b", "https://a.example/b"), ("https://c.example/b", "https://r.example/10.1/x")]
)
def test_a_resolvers_address_gives_way_to_the_page_s_where_link_and_tag_agree_on_it(og: str, url: str) -> None:
    data = {"@type": "ScholarlyArticle", "name": "The harbour nobody pays for", "url": "https://r.example/10.1/x"}
    head = f'<link rel="canonical" href="https://a.example/b"><meta property="og:url" content="{og}">'
    found = facts(H1 + PROSE, f'{head}<script type="application/ld+json">{json.dumps(data)}</script>')
    assert found["url"] == url
