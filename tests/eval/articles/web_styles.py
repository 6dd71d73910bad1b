"""Saved web pages in the ways in which real sites lay out articles."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from html import escape

from tests.eval.articles.material import Label, Made, Story, Style, long_date

NAV = (
    '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/opinion">Opinion</a></li></ul></nav>'
)
SHARE = (
    '<div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">WhatsApp</a> <a href="#">Email</a></div>'
)
COOKIES = '<div id="cookie-banner" class="cookie-consent"><p>We use cookies to improve your experience on this site.</p><button>Accept all</button></div>'
RELATED = (
    '<aside class="related"><h3>Related stories</h3><ul><li><a href="/x">Ten things to know about the harbour</a></li>'
    '<li><a href="/y">Rain expected in the north tomorrow</a></li></ul></aside>'
)
DULL = (
    "We use cookies to improve your experience on this site.",
    "Ten things to know about the harbour",
    "Rain expected in the north tomorrow",
    "Sign up for our daily newsletter and never miss a story.",
)
NEWSLETTER = (
    '<div class="newsletter-signup"><p>Sign up for our daily newsletter and never miss a story.</p><input type="email"></div>'
)


def footer(s: Story) -> str:
    return f"<footer><p>© {s.day.year} {escape(s.paper)}. All rights reserved.</p><p><a href='/privacy'>Privacy policy</a></p></footer>"


def inner(s: Story, heading: str = "h2") -> str:
    out: list[str] = []
    items: list[str] = []
    for kind, text in [*s.parts, ("", "")]:
        if kind != "li" and items:
            out.append("<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>")
            items = []
        if kind == "li":
            items.append(escape(text))
        elif kind:
            tag = heading if kind == "h" else "p"
            out.append(f"<{tag}>{escape(text)}</{tag}>")
    return "\n".join(out)


def page(s: Story, head: str, body: str) -> bytes:
    return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n{head}\n</head>\n<body>\n{body}\n</body></html>\n'.encode()


def made(s: Story, data: bytes, never: tuple[str, ...] = (), **fields: str | None) -> Made:
    label = Label("", **fields, body=s.body, never=(*s.headings, *never))
    return Made(f"{s.slug}.html", data, (label,))


def news(s: Story) -> Made:
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": s.title,
        "datePublished": f"{s.day.isoformat()}T06:30:00+05:00",
        "dateModified": "2026-01-01T00:00:00Z",
        "author": [{"@type": "Person", "name": s.author}],
        "publisher": {"@type": "Organization", "name": s.paper},
    }
    head = (
        f"<title>{escape(s.title)} | {escape(s.paper)}</title>"
        f'<meta property="og:title" content="{escape(s.title)}"><meta property="og:site_name" content="{escape(s.paper)}">'
        f'<meta property="og:url" content="{s.url}"><link rel="canonical" href="{s.url}">'
        f'<meta property="article:published_time" content="{s.day.isoformat()}T06:30:00+05:00">'
        f'<script type="application/ld+json">{json.dumps(ld)}</script>'
    )
    body = (
        f"{COOKIES}<header>{NAV}</header><main><article><h1>{escape(s.title)}</h1><p class='byline'>By <a href='/a'>{escape(s.author)}</a></p>"
        f"{SHARE}{inner(s)}{NEWSLETTER}</article>{RELATED}</main>{footer(s)}"
    )
    return made(
        s,
        page(s, head, body),
        (*DULL, s.title),
        title=s.title,
        author=s.author,
        publication=s.paper,
        date=s.day.isoformat(),
        url=s.url,
    )


def blog(s: Story) -> Made:
    head = f'<title>{escape(s.title)} – {escape(s.paper)}</title><meta name="generator" content="WordPress 6.5"><link rel="canonical" href="{s.url}">'
    comments = "<div id='comments' class='comments-area'><h2>2 comments</h2><ol><li><p>I could not disagree more with this.</p></li></ol></div>"
    body = (
        f"<div id='page' class='site'><header class='site-header'><p class='site-title'>{escape(s.paper)}</p>{NAV}</header>"
        f"<article class='post type-post'><header class='entry-header'><h1 class='entry-title'>{escape(s.title)}</h1>"
        f"<div class='entry-meta'><time class='entry-date published' datetime='{s.day.isoformat()}T09:00:00+00:00'>{long_date(s.day)}</time>"
        f" <span class='byline'> by <span class='author vcard'><a class='url fn n' rel='author' href='/author/x'>{escape(s.author)}</a></span></span></div></header>"
        f"<div class='entry-content'>{inner(s, 'h3')}</div></article>{comments}{footer(s)}</div>"
    )
    return made(
        s,
        page(s, head, body),
        ("I could not disagree more with this.", s.title),
        title=s.title,
        author=s.author,
        date=s.day.isoformat(),
        url=s.url,
    )


def old(s: Story) -> Made:
    body = (
        f"<table width='100%'><tr><td width='150'>{NAV}</td><td><h1>{escape(s.title)}</h1><p class='byline'>By {escape(s.author)}</p>"
        f"{inner(s, 'h3')}</td></tr></table><center><font size='1'>Copyright {s.day.year}. All rights reserved.</font></center>"
    )
    return made(s, page(s, f"<title>{escape(s.title)}</title>", body), (s.title,), title=s.title, author=s.author)


def microdata(s: Story) -> Made:
    body = (
        f"<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>{escape(s.title)}</h1>"
        f"<div class='meta'><span itemprop='author' itemscope itemtype='https://schema.org/Person'><span itemprop='name'>{escape(s.author)}</span></span>"
        f" <time itemprop='datePublished' datetime='{s.day.isoformat()}'>{long_date(s.day)}</time></div>{SHARE}"
        f"<div itemprop='articleBody'>{inner(s)}</div>{NEWSLETTER}</div>{RELATED}{footer(s)}"
    )
    head = f"<title>{escape(s.title)}</title>"
    return made(s, page(s, head, body), (*DULL, s.title), title=s.title, author=s.author, date=s.day.isoformat())


def graph(s: Story) -> Made:
    ld = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "@id": "#site", "name": s.paper},
            {"@type": "BreadcrumbList", "itemListElement": []},
            {
                "@type": ["Article", "OpinionNewsArticle"],
                "headline": s.title,
                "datePublished": s.day.isoformat(),
                "author": [{"@type": "Person", "name": s.author}, {"@type": "Person", "name": s.second}],
                "publisher": {"@type": "NewsMediaOrganization", "name": s.paper},
                "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
            },
        ],
    }
    head = f"<title>{escape(s.title)} - {escape(s.paper)}</title><script type='application/ld+json'>{json.dumps(ld)}</script>"
    body = f"<header>{NAV}</header><main><h1>{escape(s.title)}</h1><section>{inner(s)}</section></main>{RELATED}{footer(s)}"
    return made(
        s,
        page(s, head, body),
        (*DULL, s.title),
        title=s.title,
        author=f"{s.author}, {s.second}",
        publication=s.paper,
        date=s.day.isoformat(),
        url=s.url,
    )


def scholarly(s: Story) -> Made:
    head = (
        f"<title>{escape(s.title)}</title><meta name='DC.title' content='{escape(s.title)}'><meta name='DC.creator' content='{escape(s.author)}'>"
        f"<meta name='citation_author' content='{escape(s.author)}'><meta name='citation_publication_date' content='{s.day:%Y/%m/%d}'>"
        f"<meta name='citation_journal_title' content='{escape(s.paper)}'>"
    )
    body = f"{NAV}<div class='article'><h1>{escape(s.title)}</h1>{inner(s)}</div>{footer(s)}"
    return made(s, page(s, head, body), (s.title,), title=s.title, author=s.author, publication=s.paper, date=s.day.isoformat())


def bare(s: Story) -> Made:
    return made(
        s, page(s, "<title>Untitled document</title>", f"<h1>{escape(s.title)}</h1>\n{inner(s)}"), (s.title,), title=s.title
    )


def institute(s: Story) -> Made:
    about = f"{s.author} is a senior fellow at the Institute for Harbour Studies."
    head = (
        f"<title>{escape(s.title)} | Institute for Harbour Studies</title><meta property='og:title' content='{escape(s.title)} | Institute for Harbour Studies'>"
        f"<meta property='og:site_name' content='Institute for Harbour Studies'><meta property='og:url' content='{s.url}'>"
    )
    body = (
        f"<header>{NAV}</header><main><h1>{escape(s.title)}</h1><div class='pub-date'><time datetime='{s.day.isoformat()}'>{long_date(s.day)}</time></div>"
        f"<div class='author-name'><a rel='author' href='/people/x'>{escape(s.author)}</a></div><div class='content'>{inner(s)}"
        f"<h2>About the author</h2><p>{escape(about)}</p></div></main>{RELATED}{footer(s)}"
    )
    label = Label(
        "",
        s.title,
        s.author,
        "Institute for Harbour Studies",
        s.day.isoformat(),
        s.url,
        s.body,
        (*s.headings, *DULL, s.title, "About the author"),
    )
    return Made(f"{s.slug}.html", page(s, head, body), (label,))


def opinion(s: Story) -> Made:
    ld = [
        {
            "@type": "OpinionNewsArticle",
            "name": s.title,
            "headline": escape(s.title),
            "author": s.author,
            "datePublished": f"{s.day:%B} {s.day.day}, {s.day.year}",
        }
    ]
    head = f"<title>Opinion | {escape(s.title)}</title><script type='application/ld+json'>{json.dumps(ld)}</script>"
    wall = "<div class='paywall'><p>Want to read more?</p><p>Subscribe for full access to every story.</p><a>Log in</a></div>"
    body = f"{NAV}<article><h1>{escape(s.title)}</h1>{inner(s)}</article>{wall}{COOKIES}"
    return made(
        s,
        page(s, head, body),
        ("Want to read more?", "Subscribe for full access to every story.", s.title, DULL[0]),
        title=s.title,
        author=s.author,
        date=s.day.isoformat(),
    )


STYLES = (
    Style("news site: Open Graph and JSON-LD (.html)", False, news),
    Style("blog: classes and rel=author (.html)", True, blog),
    Style("old page: tables and a byline (.html)", False, old),
    Style("microdata (.html)", True, microdata),
    Style("JSON-LD graph, two authors (.html)", False, graph),
    Style("journal: Dublin Core and citation tags (.html)", True, scholarly),
    Style("heading and paragraphs only (.html)", False, bare),
    Style("institute: link of the author, biography (.html)", True, institute),
    Style("opinion: JSON-LD list, wall (.html)", True, opinion),
)
