"""Saved web pages of the unseen part of the set."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from html import escape as e

from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.unseen_material import (
    COMMENT,
    COMMENTER,
    CREDIT,
    EDITOR,
    ELSEWHERE,
    OTHER,
    PHOTOGRAPHER,
    Unseen,
    city,
    labelled,
    later,
)

CONSENT = "We and our partners store information on your device. You can change your choices at any time."


def flow(s: Story, tag: str = "h2", css: str = "", after: str = "", figure: str = "") -> str:
    """The text, with ``figure`` after its second block and ``after`` in its middle."""
    out, open_list = [], False
    for at, (kind, text) in enumerate(s.parts):
        if open_list != (kind == "li"):
            out.append("</ul>" if open_list else "<ul>")
            open_list = not open_list
        name = {"p": "p", "li": "li", "h": tag}[kind]
        out.append(f"<{name}{css if kind == 'p' else ''}>{e(text)}</{name}>")
        if not open_list:
            out += [figure] * (at == 1) + [after] * (at == 5)
    return "\n".join(out + ["</ul>"] * open_list)


def page(title: str, head: str, body: str, first: str = "") -> bytes:
    return f"<!doctype html>\n{first}<html lang='en-GB'><head><meta charset='utf-8'><title>{e(title)}</title>{head}</head><body>{body}</body></html>".encode()


def html(s: Story, data: bytes, *never: str, **stated: str) -> Made:
    return labelled(s, data, "html", (s.title, *never), title=s.title, **stated)


def block_theme(s: Story) -> Made:
    stamp = f"{s.day.isoformat()}T07:41:09+05:00"
    body = (
        f"<div class='wp-site-blocks'><header class='wp-block-template-part'><p class='wp-block-site-title'><a href='/'>{e(s.paper)}</a></p><nav class='wp-block-navigation'><a href='/about'>About</a> <a href='/archive'>Archive</a></nav></header>"
        f"<main class='wp-block-group'><h1 class='wp-block-post-title'>{e(s.title)}</h1><div class='wp-block-group'><div class='wp-block-post-date'><time datetime='{stamp}'>{long_date(s.day)}</time></div>"
        f"<div class='wp-block-post-author-name'><a href='/author/x' class='wp-block-post-author-name__link'>{e(s.author)}</a></div></div>"
        f"<div class='entry-content wp-block-post-content'>{flow(s, figure=f'<figure class=wp-block-image><img src=a.jpg><figcaption class=wp-element-caption>{CREDIT}</figcaption></figure>')}"
        "<div class='sharedaddy sd-sharing-enabled'><h3 class='sd-title'>Share this:</h3><ul><li><a>Click to share on Facebook (Opens in new window)</a></li></ul></div></div>"
        f"<div class='wp-block-post-author'><p class='wp-block-post-author__name'>{e(s.author)}</p><p class='wp-block-post-author__bio'>{e(s.author)} grows apricots and edits maps.</p></div>"
        f"<section class='related-posts'><h2>You might also like</h2><article><h3><a href='/z'>{ELSEWHERE}</a></h3><span class='author'>{OTHER}</span><time datetime='2018-01-01'>January 1, 2018</time></article></section>"
        f"<div class='wp-block-comments'><h2>One response</h2><ol><li><cite class='fn'>{COMMENTER}</cite> <time datetime='2026-01-02'>January 2, 2026</time><div class='comment-content'><p>{COMMENT}</p></div></li></ol></div></main>"
        f"<footer><p>Designed with <a>WordPress</a></p><p>© {later(s).year} {e(s.paper)}</p></footer></div>"
    )
    data = page(
        f"{s.title} – {s.paper}", f"<link rel='canonical' href='{s.url}'><meta name='generator' content='WordPress 6.6'>", body
    )
    return html(s, data, CREDIT, COMMENT, ELSEWHERE, "Share this:", author=s.author, date=s.day.isoformat(), url=s.url)


def ghost(s: Story) -> Made:
    ld = {
        "@context": "https://schema.org",
        "@type": "Article",
        "publisher": {"@type": "Organization", "name": s.paper, "url": "https://www.ledger.example/"},
        "author": {"@type": "Person", "name": s.author, "url": "https://www.ledger.example/author/a/", "sameAs": []},
        "headline": s.title,
        "url": s.url,
        "datePublished": f"{s.day.isoformat()}T05:00:10.000Z",
        "dateModified": f"{later(s).isoformat()}T05:00:10.000Z",
        "image": {"@type": "ImageObject", "url": "https://www.ledger.example/a.jpg"},
    }
    head = (
        f"<link rel='canonical' href='{s.url}'><meta property='og:site_name' content='{e(s.paper)}'><meta property='og:title' content='{e(s.title)}'>"
        f"<meta property='article:published_time' content='{ld['datePublished']}'><meta property='article:modified_time' content='{ld['dateModified']}'>"
        "<meta property='article:author' content='https://www.facebook.com/ledger'><meta property='article:publisher' content='https://www.facebook.com/ledger'>"
        f"<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='{e(s.author)}'><script type='application/ld+json'>{json.dumps(ld, indent=4)}</script>"
    )
    call = "Become a member to get every post in your inbox."
    body = (
        f"<div class='gh-viewport'><header class='gh-navigation'><a>{e(s.paper)}</a><a>Sign in</a><a>Subscribe</a></header><main class='gh-main'><article class='gh-article post'><header class='gh-article-header gh-canvas'><h1 class='gh-article-title is-title'>{e(s.title)}</h1>"
        f"<div class='gh-article-meta'><h4 class='gh-article-author-name'><a href='/author/a/'>{e(s.author)}</a></h4><time class='gh-article-meta-date' datetime='{s.day.isoformat()}'>{s.day:%d %b %Y}</time><span>— 4 min read</span></div></header>"
        f"<section class='gh-content gh-canvas is-body'>{flow(s, 'h3', after=f'<div class=kg-signup-card><p>{call}</p><button>Subscribe</button></div>')}</section></article>"
        f"<section class='gh-container gh-readmore'><h2>Read more</h2><article class='gh-card'><h3>{ELSEWHERE}</h3><span class='gh-card-author'>By {OTHER}</span></article></section></main><footer class='gh-footer'><p>Powered by Ghost</p></footer></div>"
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(s.title, head, body), call, ELSEWHERE, f"By {OTHER}", "Powered by Ghost", **stated)


def medium(s: Story) -> Made:
    head = (
        f"<meta property='og:site_name' content='Medium'><meta property='og:type' content='article'><meta property='article:published_time' content='{s.day.isoformat()}T14:22:31.917Z'>"
        f"<meta property='og:title' content='{e(s.title)}'><meta name='author' content='{e(s.author)}'><meta property='og:url' content='{s.url}-3f2a9c'><link rel='author' href='https://medium.example/@x'>"
    )
    body = (
        "<div id='root'><div class='a b c'><a>Open in app</a><a>Sign up</a><a>Sign in</a></div><article><div class='m l'>"
        f"<section><h1 class='pw-post-title'>{e(s.title)}</h1><div class='n'><a rel='noopener'>{e(s.author)}</a><span>·</span><button>Follow</button></div><div><span>7 min read</span><span>·</span><span>{s.day:%b} {s.day.day}, {s.day.year}</span></div>"
        f"<div><p>214</p><p>9</p><button>Listen</button><button>Share</button></div>{flow(s, css=' class=pw-post-body-paragraph', figure=f'<figure><figcaption>Photo by <a>{PHOTOGRAPHER}</a> on <a>Unsplash</a></figcaption></figure>')}</section></div></article>"
        f"<div class='footer'><h2>Written by {e(s.author)}</h2><p>1.2K Followers</p></div><div class='responses'><h2>Responses (3)</h2><pre>{COMMENT}</pre><p>{COMMENTER}</p></div>"
        f"<div class='more'><h2>More from {OTHER}</h2><h3>{ELSEWHERE}</h3></div><div><a>Help</a><a>Status</a><a>About</a></div></div>"
    )
    data = page(f"{s.title} | by {s.author} | Medium", head, body)
    stated = {"author": s.author, "publication": "Medium", "date": s.day.isoformat(), "url": f"{s.url}-3f2a9c"}
    return html(s, data, COMMENT, ELSEWHERE, "1.2K Followers", f"Photo by {PHOTOGRAPHER} on Unsplash", **stated)


def drupal(s: Story) -> Made:
    parts = ((s.parts[0][0], f"{city(s)}: {s.parts[0][1]}"), *s.parts[1:])
    credit = f"Image credit: {PHOTOGRAPHER}"
    body = (
        "<a href='#main-content' class='visually-hidden focusable skip-link'>Skip to main content</a><div class='dialog-off-canvas-main-canvas'><ol class='breadcrumb'><li>Home</li><li>News</li></ol>"
        f"<main role='main'><a id='main-content'></a><h1 class='page-header'><span class='field field--name-title field--type-string'>{e(s.title)}</span></h1><article class='node node--type-news node--view-mode-full'>"
        f"<div class='field field--name-field-byline field--type-string field__item'>By {e(s.author)}</div><div class='field field--name-field-date field--type-datetime field__item'><time datetime='{s.day.isoformat()}T12:00:00Z'>{british_date(s.day)}</time></div>"
        f"<div class='field field--name-field-image-credit'>{credit}</div><div class='clearfix text-formatted field field--name-body field--type-text-with-summary field__item'>{flow(Unseen(s.number, s.title, parts), 'h3')}</div>"
        f"<div class='field field--name-changed'>Last updated: {british_date(later(s))}</div></article>"
        f"<section class='view view-latest'><h2>Latest news</h2><div class='views-row'><a>{ELSEWHERE}</a> <span class='views-field-byline'>By {OTHER}</span></div></section></main><footer>Copyright © 2026 {e(s.paper)}. Editor: {EDITOR}</footer></div>"
    )
    data = page(
        f"{s.title} | {s.paper}",
        f"<meta name='Generator' content='Drupal 10'><link rel='canonical' href='{s.url}'><link rel='shortlink' href='https://www.ledger.example/node/{s.number}'>",
        body,
    )
    never = (ELSEWHERE, credit, f"By {s.author}", f"Last updated: {british_date(later(s))}")
    return html(s, data, *never, author=s.author, date=s.day.isoformat(), url=s.url)


def think_tank(s: Story) -> Made:
    centre = "Centre for Upland Policy"
    head = (
        f"<meta name='citation_title' content='{e(s.title)}'><meta name='citation_author' content='{e(s.author)}'><meta name='citation_author' content='{e(s.second)}'><meta name='citation_publication_date' content='{s.day:%Y/%m/%d}'>"
        f"<meta name='citation_technical_report_institution' content='{centre}'><meta name='citation_pdf_url' content='{s.url}/download.pdf'><meta property='og:site_name' content='{centre}'><link rel='canonical' href='{s.url}'>"
    )
    cite = f"Suggested citation: {s.author} and {s.second}, “{s.title},” {centre}."
    body = (
        f"<header class='site'><a>{centre}</a><a>Programmes</a><a>Events</a><a>Donate</a></header><main><p class='eyebrow'>Policy brief</p><h1>{e(s.title)}</h1><ul class='authors'><li>{e(s.author)}</li><li>{e(s.second)}</li></ul>"
        f"<div class='report'>{flow(s)}</div><div class='cite-box'><p>{e(cite)}</p></div><div class='media'><h4>Media contact</h4><p>{EDITOR}, press@upland.example</p></div></main><footer><p>© 2026 {centre}. All rights reserved.</p></footer>"
    )
    stated = {"author": f"{s.author}, {s.second}", "publication": centre, "date": s.day.isoformat(), "url": s.url}
    never = (cite, f"{EDITOR}, press@upland.example", "Donate")
    return labelled(s, page(f"{s.title} | {centre}", head, body), "html", never, title=s.title, **stated)


def reader_mode(s: Story) -> Made:
    first = f"<!--\n Page saved with SingleFile \n url: {s.url} \n saved date: Sat Jan 17 2026 21:04:55 GMT+0500\n-->"
    body = (
        f"<div class='container'><div class='header reader-header'><a class='domain reader-domain' href='{s.url}'>ledger.example</a><div class='domain-border'></div><h1 class='reader-title'>{e(s.title)}</h1><div class='credits reader-credits'>{e(s.author)}</div>"
        f"<div class='meta-data'><div class='reader-estimated-time'>5–7 minutes</div></div></div><hr><div class='content'><div class='moz-reader-content'><div id='readability-page-1' class='page'>{flow(s)}</div></div></div></div>"
    )
    return html(
        s,
        page(s.title, "<meta name='viewport' content='width=device-width'>", body, first),
        "5–7 minutes",
        author=s.author,
        url=s.url,
    )


def government(s: Story) -> Made:
    rows = {"Author": s.author, "Published": british_date(s.day), "Last updated": british_date(later(s)), "Enquiries": EDITOR}
    body = (
        f"<div id='global-cookie-message'><p>{CONSENT}</p><button>Accept analytics cookies</button></div><header><a>Department for Harbours</a></header><main id='content'><span class='gem-c-title__context'>Independent report</span><h1 class='gem-c-title__text'>{e(s.title)}</h1>"
        f"<dl class='metadata'>{''.join(f'<dt>{k}:</dt><dd>{e(v)}</dd>' for k, v in rows.items())}</dl><div class='govspeak'>{flow(s)}</div><div class='feedback'><h2>Is this page useful?</h2><button>Yes</button><button>No</button><p>Help us improve this website by telling us what went wrong.</p></div></main>"
        "<footer><p>All content is available under the open licence, except where otherwise stated.</p></footer>"
    )
    never = (CONSENT, "Help us improve this website by telling us what went wrong.", EDITOR)
    return html(s, page(f"{s.title} - Department for Harbours", "", body), *never, author=s.author, date=s.day.isoformat())


def substack(s: Story) -> Made:
    ld = {
        "@type": "NewsArticle",
        "url": s.url,
        "mainEntityOfPage": s.url,
        "headline": s.title,
        "datePublished": f"{s.day.isoformat()}T08:00:57+00:00",
        "dateModified": f"{later(s).isoformat()}T08:00:57+00:00",
        "isAccessibleForFree": True,
        "author": [{"@type": "Person", "name": s.author, "url": "https://ledger.example/@x"}],
        "publisher": {"@type": "Organization", "name": s.paper},
    }
    thanks = f"Thanks for reading {s.paper}! Subscribe for free to receive new posts and support my work."
    body = (
        f"<div id='entry'><div class='main-menu'><h1><a>{e(s.paper)}</a></h1><button>Subscribe</button><button>Sign in</button></div><div class='single-post'><article class='typography newsletter-post post'><div class='post-header'><h1 class='post-title published'>{e(s.title)}</h1>"
        f"<div class='byline-wrapper'><div class='profile-hover-card-target'><a href='/@x'>{e(s.author)}</a></div><div class='pencraft'>{s.day:%b %d, %Y}</div></div><div class='post-ufi'><a>31</a><a>4</a><a>Share</a></div></div>"
        f"<div class='available-content'><div class='body markup'>{flow(s, after=f'<div class=subscription-widget-wrap><div class=preamble><p>{e(thanks)}</p></div><input type=email></div>')}</div></div></article>"
        f"<div class='comments-section'><h4>Discussion about this post</h4><div class='comment'><a>{COMMENTER}</a><p>{COMMENT}</p></div></div></div><div class='footer'>© 2026 {EDITOR} · Privacy · Terms · Collection notice</div></div>"
    )
    head = f"<meta name='author' content='{e(s.author)}'><script type='application/ld+json'>{json.dumps(ld)}</script>"
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(f"{s.title} - by {s.author}", head, body), thanks, COMMENT, **stated)


def magazine(s: Story) -> Made:
    pull = f"<blockquote class=pullquote>{e(s.body[0].split('. ')[0])}</blockquote>"
    body = (
        f"<div class='cookie-wall' role='dialog'><p>{CONSENT}</p></div><div class='masthead'><a href='/'>{e(s.paper)}</a></div><div class='story'><div class='kicker'>Long read</div><h1>{e(s.title)}</h1>"
        f"<p class='credits'>Words: <b>{e(s.author)}</b><br>Photography: <b>{PHOTOGRAPHER}</b><br>Editor: <b>{EDITOR}</b></p><p class='published'>Published: {s.day.isoformat()}</p><p class='updated'>Updated: {later(s).isoformat()}</p>"
        f"{flow(s, after=pull)}<p class='tags'>Filed under: <a>Borders</a>, <a>Essays</a></p><div class='recirc'><p>Next up</p><a>{ELSEWHERE}</a><span>by {OTHER}</span></div></div>"
    )
    never = (CONSENT, ELSEWHERE, f"Photography: {PHOTOGRAPHER}", f"Updated: {later(s).isoformat()}", f"by {OTHER}")
    return html(s, page(f"{s.title} • {s.paper}", "", body), *never, author=s.author, date=s.day.isoformat())


STYLES = (
    Style("WordPress block theme: author box, comments (.html)", True, block_theme),
    Style("Ghost: JSON-LD, card in the middle (.html)", True, ghost),
    Style("Medium, saved: claps, responses (.html)", True, medium),
    Style("Drupal: fields, dateline in the text (.html)", True, drupal),
    Style("think tank: citation tags, two authors (.html)", True, think_tank),
    Style("reader view saved by SingleFile (.html)", True, reader_mode),
    Style("government: list of metadata (.html)", True, government),
    Style("Substack: widgets, discussion (.html)", True, substack),
    Style("magazine: words, photography, editor (.html)", True, magazine),
)
