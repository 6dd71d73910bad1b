"""Saved web pages of the fifth part of the set: what large and small papers, institutes and offices put around an article."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from html import escape as e

from tests.eval.articles.fifth_material import (
    ANOTHER,
    CALL,
    COMMENT,
    COMMENTER,
    CONSENT,
    EDITOR,
    ELSEWHERE,
    MINISTER,
    OTHER,
    PHOTOGRAPHER,
    city,
    turned,
)
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.unseen_material import labelled, later


def page(title: str, head: str, body: str, *, doctype: str = "<!DOCTYPE html>", attributes: str = ' lang="en"') -> bytes:
    start = f'{doctype}\n<html{attributes}>\n<head>\n<meta charset="utf-8"/>\n<title>{e(title)}</title>\n{head}\n</head>\n'
    return f"{start}<body>\n{body}\n</body>\n</html>\n".encode()


def html(s: Story, data: bytes, *never: str, **stated: str) -> Made:
    return labelled(s, data, "html", (s.title, *never), title=s.title, **stated)


def metas(key: str, values: dict[str, str]) -> str:
    return "\n".join(f'<meta {key}="{name}" content="{e(value, quote=True)}"/>' for name, value in values.items())


def og(s: Story, site: str | None = None, **more: str) -> str:
    """What nearly every site tells the networks about an article."""
    values = {"og:type": "article", "og:title": s.title, "og:url": s.url, "og:image": "https://www.ravi.example/a/1200x630.jpg"}
    return metas("property", {**values, **({"og:site_name": site} if site else {}), **more})


def canonical(s: Story) -> str:
    return f'<link rel="canonical" href="{s.url}"/>\n'


def linked(*objects: object, indent: int | None = None) -> str:
    return "\n".join(f'<script type="application/ld+json">{json.dumps(one, indent=indent)}</script>' for one in objects)


def stamp(s: Story, clock: str = "05:00:18+05:00") -> str:
    return f"{s.day.isoformat()}T{clock}"


def changed(s: Story) -> str:
    return f"{later(s).isoformat()}T16:22:40+05:00"


def blocks(s: Story, p: str, h: str, css: str, after: int, between: str) -> list[str]:
    """The text, a tag a block, with what stands ``between`` the blocks (below the first paragraph that is not before ``after``)."""
    out: list[str] = []
    last = ""
    for at, (kind, text) in enumerate(s.parts):
        if (kind == "li") != (last == "li"):
            out.append("<ul>" if kind == "li" else "</ul>")
        name = {"p": p, "h": h, "li": "li"}[kind]
        out.append(f"<{name}{css if kind == 'p' else ''}>{e(text)}</{name.split()[0]}>")
        if between and at >= after and kind == "p":
            out.append(between)
            between = ""
        last = kind
    return [*out, "</ul>"] if last == "li" else out


def text(s: Story, p: str = "p", h: str = "h2", css: str = "", after: int = 3, between: str = "") -> str:
    return "\n".join(blocks(s, p, h, css, after, between))


def capital_daily(s: Story) -> Made:
    """Sections of the text in companion columns; where it was printed stands below it."""
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "description": "It took a decade to get here, and nobody agrees on the way back.",
        "image": [
            {
                "@context": "https://schema.org",
                "@type": "ImageObject",
                "url": "a.jpg",
                "creditText": f"{PHOTOGRAPHER} for {s.paper}",
            }
        ],
        "mainEntityOfPage": s.url,
        "url": s.url,
        "inLanguage": "en",
        "author": [
            {"@context": "https://schema.org", "@type": "Person", "url": "https://www.ravi.example/by/w", "name": s.author}
        ],
        "dateModified": f"{later(s).isoformat()}T04:11:09.000Z",
        "datePublished": f"{s.day.isoformat()}T09:00:13.000Z",
        "headline": s.title,
        "alternativeHeadline": "The Long Road Back From the Border",
        "publisher": {"@id": "https://www.ravi.example/#publisher"},
        "copyrightHolder": {"@id": "https://www.ravi.example/#publisher"},
        "isAccessibleForFree": False,
        "isPartOf": {"@type": ["CreativeWork", "Product"], "name": s.paper, "productID": "ravi:basic"},
    }
    house = {
        "@context": "https://schema.org",
        "@type": "NewsMediaOrganization",
        "name": s.paper,
        "@id": "https://www.ravi.example/#publisher",
    }
    head = (
        canonical(s)
        + og(s, s.paper)
        + metas("name", {"byl": f"By {s.author}", "pdate": f"{s.day:%Y%m%d}", "articleid": "100000009", "CG": "opinion"})
    )
    head += linked(ld, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": []}, house)
    printed = f"A version of this article appears in print on {later(s):%b}. {later(s).day}, {later(s).year}, Section A, Page 22 of the national edition with the headline: The Long Road Back."
    correct = "We are committed to publishing a diversity of letters to the editor."
    advert = '<div class="css-1336jj" id="story-ad-1-wrapper"><p>Advertisement</p><a href="#after-story-ad-1" class="css-777zgl">SKIP ADVERTISEMENT</a></div>'
    credit = f"{PHOTOGRAPHER} for {s.paper}"
    body = (
        f'<div id="app"><div><div class="css-mcm29f"><a href="#site-content">Skip to content</a></div><header class="css-1bymuyk"><section><a href="/section/opinion">Opinion</a></section></header><main id="site-content"><article id="story" class="css-1vxca1d"><header class="css-1sv2lb9 e12qa4dv0"><p class="css-1x4ej4e">Opinion</p>\n'
        f'<div class="css-1vkm6nb ehdk2mb0"><h1 id="link-5f21" class="css-88wicj e1h9rw200" data-testid="headline">{e(s.title)}</h1></div>\n'
        f'<div data-testid="photoviewer-wrapper"><figure role="group"><img alt="" src="a.jpg"/><figcaption class="css-1g9ic6e"><span class="css-jevhma">Trucks idle below the pass.</span><span class="css-1u46b97"><span class="css-1ly73wi">Credit...</span><span>{e(credit)}</span></span></figcaption></figure></div>\n'
        f'<div class="css-xt80pu"><div class="css-1baulvz"><p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz last-byline" itemprop="name"><a href="/by/w">{e(s.author)}</a></span></p><p class="css-1nrqmrc">Opinion Columnist</p></div><time class="css-15qv4yr e16638kd0" datetime="{stamp(s)}">{s.day:%B} {s.day.day}, {s.day.year}</time></div></header>\n'
        f'<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-53u6y8">{text(s, css=" class=css-at9mc1", h="h2 class=eoo0vm40", after=1, between=advert)}</div></section>\n'
        f'<div class="bottom-of-article"><div class="css-vdv0al"><p><em>{correct}</em></p></div><div class="css-19hdyf3"><p>{e(printed)} <a>Order Reprints</a> | <a>Today’s Paper</a> | <a>Subscribe</a></p></div></div><div id="bottom-wrapper"><h2>More in Opinion</h2><ul><li><a><h3>{ELSEWHERE}</h3></a><p>{OTHER}</p></li></ul></div></article></main></div></div>\n'
        f'<script>window.__preloadedData = {{"initialState": {{"Article:1": {{"byline": {json.dumps(OTHER)}}}}}}};</script>'
    )
    never = (printed, correct, "SKIP ADVERTISEMENT", ELSEWHERE, credit, "Opinion Columnist")
    return html(
        s,
        page(f"Opinion | {s.title} - {s.paper}", head, body),
        *never,
        author=s.author,
        publication=s.paper,
        date=s.day.isoformat(),
        url=s.url,
    )


def beltway_daily(s: Story) -> Made:
    """A site of React with its data in the page; two who wrote it, and a bar of comments."""
    people = [
        {"@type": "Person", "name": name, "url": f"https://www.ravi.example/people/{at}/"}
        for at, name in enumerate((s.author, s.second))
    ]
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
        "headline": s.title,
        "datePublished": f"{s.day.isoformat()}T10:30:00.131Z",
        "dateModified": f"{later(s).isoformat()}T02:14:55.902Z",
        "author": people,
        "description": "Two reporters spent four months with the files.",
        "isPartOf": {"@type": ["CreativeWork", "Product"], "name": s.paper},
        "publisher": {"@id": "ravi.example", "@type": "NewsMediaOrganization", "name": s.paper},
    }
    head = (
        canonical(s)
        + og(s, s.paper, **{"article:published_time": f"{s.day.isoformat()}T10:30:00.131Z", "article:content_tier": "metered"})
        + linked(ld)
    )
    names = "".join(
        f'<a data-qa="author-name" class="wpds-c-knSWeD" rel="author" href="/people/{at}/">{e(one["name"])}</a>{" and " if not at else ""}'
        for at, one in enumerate(people)
    )
    data = {
        "props": {"pageProps": {"globalContent": {"headlines": {"basic": s.title}, "credits": {"photographer": PHOTOGRAPHER}}}}
    }
    told = f"{OTHER} contributed to this report."
    promo = '<div data-qa="interstitial"><a href="/x"><i>Sign up for the weekend newsletter</i></a></div>'
    body = (
        f'<div id="__next"><div class="skip-nav"><a href="#main-content">Skip to main content</a></div><header data-qa="sc-header"><span>Democracy needs daylight</span><button>Subscribe</button><button>Sign in</button></header><div id="main-content" class="grid-layout"><div data-qa="headline-container"><h1 id="main-content" data-qa="headline"><span data-qa="headline-text">{e(s.title)}</span></h1><h2 data-qa="subheadline">Two reporters spent four months with the files.</h2></div>\n'
        f'<div class="flex"><div class="wpds-c-dhzjXW"><span data-qa="attribution-text" class="wpds-c-kSOqLF">By </span>{names}</div><div class="display-date"><span class="wpds-c-iKQyrV" data-testid="display-date">{long_date(s.day)} at 6:30 a.m. EDT</span></div></div><div data-qa="article-actions"><button>6 min</button><button>Summary</button><button>Share</button><button>2381</button></div>\n'
        f'<figure data-qa="article-image"><figcaption>Commuters at the terminal on Friday. ({PHOTOGRAPHER}/{e(s.paper)})</figcaption></figure><div class="article-body grid-body" data-qa="article-body">{text(s, css=" data-el=text class=wpds-c-heFNVF", h="h3", between=promo)}<p data-el="text"><i>{told}</i></p></div>\n'
        f'<div data-qa="comments-btn-div"><span>2381 Comments</span></div><div class="author-bios" data-qa="author-bio"><div><div>By <a>{e(s.author)}</a></div><div>{e(s.author.split()[-1])} covers the region from {city(s)}.</div></div></div><div data-qa="most-read"><h2>Most read</h2><ol><li><a>{ELSEWHERE}</a></li><li><a>{ANOTHER}</a></li></ol></div></div><footer>© 1996-{later(s).year} {e(s.paper)}</footer></div>\n'
        f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>'
    )
    stated = {"author": f"{s.author}, {s.second}", "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    never = (told, "Sign up for the weekend newsletter", ELSEWHERE, ANOTHER, "2381 Comments")
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, **stated)


def news_desk(s: Story) -> Made:
    """A theme that very many papers bought; the desk is all that is named."""
    desk, person = "News Desk", "https://www.ravi.example/#/schema/person/7d1"
    ld = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "WebPage",
                "@id": s.url,
                "url": s.url,
                "name": f"{s.title} - {s.paper}",
                "datePublished": stamp(s),
                "dateModified": changed(s),
                "author": {"@id": person},
            },
            {"@type": "ImageObject", "@id": f"{s.url}#primaryimage", "caption": f"Photo: {PHOTOGRAPHER}"},
            {
                "@type": "WebSite",
                "@id": "https://www.ravi.example/#website",
                "url": "https://www.ravi.example/",
                "name": s.paper,
                "description": "Latest news",
            },
            {
                "@type": "Person",
                "@id": person,
                "name": desk,
                "image": {"@type": "ImageObject", "caption": desk},
                "url": "https://www.ravi.example/author/newsdesk/",
            },
        ],
    }
    head = canonical(s) + og(
        s,
        s.paper,
        **{
            "article:publisher": "https://www.facebook.com/ravi",
            "article:published_time": stamp(s),
            "article:modified_time": changed(s),
        },
    )
    head += metas(
        "name",
        {
            "author": desk,
            "twitter:label1": "Written by",
            "twitter:data1": desk,
            "twitter:label2": "Est. reading time",
            "twitter:data2": "5 minutes",
            "generator": "WordPress 6.4.3",
        },
    ) + linked(ld)
    teaser = f'<div class="td_module_mx_ad td_block_related"><h4 class="td-block-title">Also read</h4><a>{ANOTHER}</a></div>'
    body = (
        f'<div class="td-header-top-menu"><div class="td_data_time">{later(s):%A}, {long_date(later(s))}</div><ul><li>Sign in / Join</li></ul></div><div id="td-outer-wrap" class="td-theme-wrap"><div class="td-crumb-container"><span>Home</span> <span>Top Stories</span></div><article class="post type-post status-publish"><div class="td-post-header"><ul class="td-category"><li><a>Top Stories</a></li></ul><header class="td-post-title"><h1 class="entry-title">{e(s.title)}</h1>\n'
        f'<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/newsdesk/">{desk}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{stamp(s)}">{long_date(s.day)}</time></span><div class="td-post-views"><span>418</span></div></div></header></div>\n'
        f'<div class="td-post-sharing"><span>Share</span><a>Facebook</a><a>X</a><a>WhatsApp</a></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><figcaption class="wp-caption-text">Photo: {PHOTOGRAPHER}</figcaption></figure></div>{text(s, h="h3", between=teaser)}</div>\n'
        f'<footer><div class="td-block-row td-post-next-prev"><div><span>Previous article</span><a>{ELSEWHERE}</a></div></div><div class="td-author-name vcard author"><span class="fn"><a>{desk}</a></span></div></footer></article><div class="td_block_wrap td_block_related_posts"><h4>RELATED ARTICLES</h4><div class="td-module-title"><a>{ANOTHER}</a></div></div><div class="comments" id="comments"><h3>LEAVE A REPLY</h3><p>Log in to leave a comment</p></div></div><div class="td-sub-footer-copy">© {e(s.paper)} {later(s).year}</div>'
    )
    never = (f"Photo: {PHOTOGRAPHER}", ANOTHER, ELSEWHERE, desk, "Log in to leave a comment")
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, publication=s.paper, date=s.day.isoformat(), url=s.url)


def society(s: Story) -> Made:
    """A small society's site: all that it puts online is by its account, and whoever wrote it is "the writer"."""
    name = "Indus Delta Study Circle"
    ld = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "headline": s.title,
        "datePublished": stamp(s),
        "author": {"@type": "Person", "name": "admin", "url": "https://www.ravi.example/author/admin/"},
        "publisher": {"@type": "Organization", "name": name},
        "mainEntityOfPage": s.url,
    }
    head = canonical(s) + og(s, name) + metas("name", {"generator": "WordPress 5.8.2"}) + linked(ld)
    writer = "The writer is a civil servant."
    body = (
        f'<div id="page" class="hfeed site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><p class="site-title"><a rel="home">{name}</a></p><p class="site-description">Reading, walking, arguing</p></header><div id="content"><main id="main" class="site-main"><article id="post-{310 + s.number}" class="post hentry category-uncategorized"><header class="entry-header"><h1 class="entry-title">{e(s.title)}</h1>\n'
        f'<div class="entry-meta"><span class="posted-on">Posted on <a rel="bookmark"><time class="entry-date published" datetime="{stamp(s)}">{long_date(s.day)}</time><time class="updated" datetime="{changed(s)}">{long_date(later(s))}</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/admin/">admin</a></span></span></div></header>\n'
        f'<div class="entry-content">{text(s, h="h4")}<p><em>{writer}</em></p></div><footer class="entry-footer"><span class="cat-links">Posted in <a rel="category tag">Uncategorized</a></span></footer></article><nav class="post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a rel="prev">{ELSEWHERE}</a></nav><div id="comments"><h2 class="comments-title">One thought on “{e(s.title)}”</h2><ol><li><footer class="comment-meta"><b class="fn">{COMMENTER}</b> <span class="says">says:</span> <time>March 9, 2026 at 7:40 pm</time></footer><div class="comment-content"><p>{COMMENT}</p></div></li></ol></div></main></div>\n'
        f'<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul><li><a>{ANOTHER}</a></li></ul></section></aside><footer id="colophon"><div class="site-info">Proudly powered by WordPress</div></footer></div>'
    )
    data = page(f"{s.title} – {name}", head, body)
    never = (s.title, COMMENT, ELSEWHERE, ANOTHER, "Proudly powered by WordPress", "Reading, walking, arguing")
    return labelled(s, data, "html", never, (writer,), title=s.title, publication=name, date=s.day.isoformat(), url=s.url)


def seventh(s: Story) -> Made:
    """The seventh release of a publishing system, which writes its facts as RDFa."""
    head = (
        canonical(s)
        + '<meta name="Generator" content="Drupal 7 (http://drupal.org)"/>\n'
        + og(s, s.paper)
        + f'<link rel="shortlink" href="/node/{900 + s.number}"/>'
    )
    day = f"{s.day:%a}, {s.day:%m/%d/%Y} - 14:05"
    body = (
        f'<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Skip to main content</a></div><div id="page"><div id="header"><a rel="home" id="logo"></a><div id="name-and-slogan"><div id="site-slogan">Ideas for the high country</div></div></div><div id="main-wrapper"><div id="breadcrumb" class="breadcrumb"><a>Home</a> » <a>Blogs</a></div><div id="content" class="column"><a id="main-content"></a><h1 class="title" id="page-title">{e(s.title)}</h1><div class="tabs"></div>\n'
        f'<div id="node-{900 + s.number}" class="node node-blog node-promoted clearfix" about="/blog/{s.number}" typeof="sioc:Post sioct:BlogPost"><span property="dc:title" content="{e(s.title, quote=True)}" class="rdf-meta element-hidden"></span><span property="sioc:num_replies" content="1" datatype="xsd:integer" class="rdf-meta element-hidden"></span><div class="meta submitted"><span property="dc:date dc:created" content="{stamp(s, "14:05:00+00:00")}" datatype="xsd:dateTime" rel="sioc:has_creator">Submitted by <a class="username" typeof="sioc:UserAccount" property="foaf:name" datatype="" href="/users/w">{e(s.author)}</a> on {day}</span></div>\n'
        f'<div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{text(s, h="h3")}</div></div></div><div class="field field-name-field-tags"><h3 class="field-label">Tags: </h3><ul class="links"><li><a>borders</a></li></ul></div></div><div class="link-wrapper"><ul class="links inline"><li>Log in to post comments</li></ul></div>\n'
        f'<div id="comments" class="comment-wrapper"><h2 class="title">Comments</h2><div class="comment" typeof="sioc:Post sioct:Comment"><div class="submitted">Submitted by {COMMENTER} (not verified) on Fri, 01/09/2026 - 03:11</div><div class="content"><p>{COMMENT}</p></div></div></div></div></div>\n'
        f'<div id="sidebar-second" class="sidebar"><div class="block"><h2>Popular content</h2><ul><li><a>{ELSEWHERE}</a></li><li><a>{ANOTHER}</a></li></ul></div><div class="block"><h2>User login</h2></div></div></div><div id="footer"><p>{e(s.paper)} is edited by {EDITOR}.</p></div></div>'
    )
    doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">'
    never = (
        COMMENT,
        ELSEWHERE,
        ANOTHER,
        f"Submitted by {s.author} on {day}",
        f"{s.paper} is edited by {EDITOR}.",
        "Log in to post comments",
    )
    data = page(f"{s.title} | {s.paper}", head, body, doctype=doctype)
    return html(s, data, *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def ministry(s: Story) -> Made:
    """News from a ministry and its minister: neither is who wrote it."""
    place = "Department for Rivers and Ports"
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
        "name": s.title,
        "headline": s.title,
        "datePublished": stamp(s, "00:01:00+01:00"),
        "dateModified": changed(s),
        "author": {"@type": "Organization", "name": place},
        "publisher": {"@type": "Organization", "name": place},
    }
    head = (
        canonical(s)
        + og(s, place)
        + metas(
            "name",
            {
                "govuk:format": "news_story",
                "govuk:organisations": "D1142",
                "govuk:first-published-at": stamp(s),
                "govuk:updated-at": changed(s),
            },
        )
        + linked(ld)
    )
    quiz = "Don’t include personal or financial information like your National Insurance number."
    body = (
        f'<div id="global-cookie-message" class="gem-c-cookie-banner govuk-clearfix" role="region"><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work.</p><button>Accept additional cookies</button></div><a href="#content" class="gem-c-skip-link govuk-skip-link">Skip to main content</a><div id="wrapper" class="news_article govuk-width-container"><nav class="gem-c-breadcrumbs"><ol><li>Home</li><li>Transport</li></ol></nav><main role="main" id="content" class="news-article"><div class="gem-c-heading"><span class="govuk-caption-xl gem-c-heading__context">News story</span><h1 class="gem-c-heading__text govuk-heading-l">{e(s.title)}</h1></div>\n'
        f'<div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/government/organisations/d">{place}</a> and <a href="/government/people/m">The Rt Hon {MINISTER} MP</a></dd><dt class="gem-c-metadata__term">Published</dt><dd class="gem-c-metadata__definition">{british_date(s.day)}</dd><dt class="gem-c-metadata__term">Last updated</dt><dd class="gem-c-metadata__definition">{british_date(later(s))} — <a>See all updates</a></dd></dl></div>\n'
        f'<div class="gem-c-single-page-notification-button"><span>Get emails about this page</span></div><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">{text(s)}</div></div><div id="share-links"><h2>Share this page</h2></div><div id="full-publication-update-history"><h2>Updates to this page</h2><time>{british_date(later(s))}</time><p>Corrected a figure in the fourth paragraph.</p></div></main>\n'
        f'<div class="gem-c-contextual-sidebar"><h2>Related content</h2><ul><li><a>{ELSEWHERE}</a></li></ul></div></div><div class="gem-c-feedback"><h2>Is this page useful?</h2><p>{quiz}</p></div><footer><p>© Crown copyright</p></footer>'
    )
    never = (
        quiz,
        "Corrected a figure in the fourth paragraph.",
        f"The Rt Hon {MINISTER} MP",
        ELSEWHERE,
        "We use some essential cookies to make this website work.",
    )
    return html(s, page(f"{s.title} - {place}", head, body), *never, publication=place, date=s.day.isoformat(), url=s.url)


def research_institute(s: Story) -> Made:
    """A publication of an institute: tags for libraries, and cards for the two who wrote it."""
    place = "Upper Basin Institute"
    tags = [
        ("citation_title", s.title),
        ("citation_author", s.author),
        ("citation_author", s.second),
        ("citation_publication_date", f"{s.day:%Y/%m/%d}"),
        ("citation_isbn", "978 1 78413 000 7"),
        ("citation_publisher", place),
        ("dcterms.title", s.title),
        ("dcterms.type", "Research paper"),
        ("dcterms.date", s.day.isoformat()),
        ("dcterms.publisher", place),
    ]
    head = (
        canonical(s)
        + og(s, place)
        + "".join(metas("name", {key: value}) for key, value in tags)
        + '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/>'
    )
    card = '<div class="person-teaser"><div class="person-teaser__content"><h3 class="person-teaser__title"><a href="/people/{0}">{1}</a></h3><p class="person-teaser__job">{2}</p></div></div>'
    cards = card.format("a", e(s.author), "Associate Fellow, Water and Security Programme") + card.format(
        "b", e(s.second), "Research Analyst"
    )
    mission = f"{place} is an independent institute. It holds no corporate view."
    body = (
        f'<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="cookie-banner"><p>{CONSENT}</p></div><header class="header"><div class="header__logo"><a rel="home">{place}</a></div><nav><a>Topics</a><a>Regions</a><a>Become a member</a></nav></header><main role="main"><article data-history-node-id="{5000 + s.number}" class="node node--type-publication node--view-mode-full"><div class="hero"><div class="hero__tag">Research paper</div><h1 class="hero__title"><span>{e(s.title)}</span></h1><div class="hero__meta"><span>Published {british_date(s.day)}</span> <span class="hero__updated">Updated {british_date(later(s))}</span> <span>ISBN: 978 1 78413 000 7</span></div><a class="btn">Download PDF (opens in new window)</a></div>\n'
        f'<section class="author-list"><h2 class="visually-hidden">Authors</h2>{cards}</section><nav class="toc"><h2>Contents</h2><ol>{"".join(f"<li><a>{e(h)}</a></li>" for h in s.headings)}</ol></nav><div class="paragraph paragraph--type--rich-text"><div class="text-formatted field field--name-field-text">{text(s, h="h2")}</div></div>\n'
        f'<section class="funding"><p>{mission}</p></section></article><section class="related"><h2>Related work</h2><div class="teaser"><span class="teaser__type">Expert comment</span><h3><a>{ELSEWHERE}</a></h3><p class="teaser__authors">{OTHER}</p><time datetime="2016-02-02">2 February 2016</time></div></section></main><footer><p>{CALL}</p><p>© {place} {later(s).year}</p></footer></div>'
    )
    stated = {"author": f"{s.author}, {s.second}", "publication": place, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(f"{s.title} | {place}", head, body), mission, CALL, CONSENT, ELSEWHERE, OTHER, **stated)


def campus_news(s: Story) -> Made:
    """A college tells who wrote it, who took the picture and whom to call."""
    place = "Tidewater State University"
    head = canonical(s) + og(s, place) + metas("name", {"description": "What the numbers say.", "date": "", "author": ""})
    media = f"Media contact: {EDITOR}, 555-0117, newsroom@tsu.example"
    about = "The university enrolls some 21,000 students on three campuses."
    body = (
        f'<div class="alert-banner" role="alert"></div><div class="unav"><a>Apply</a><a>Visit</a><a>Give</a></div><div class="site-id"><a>{place}</a><a>News Center</a></div><main class="story"><header class="story-header"><p class="eyebrow"><a>Research</a></p><h1>{e(s.title)}</h1><ul class="story-meta"><li class="story-date">{s.day:%b}. {s.day.day}, {s.day.year}</li><li class="story-author">Written by <a href="mailto:w@tsu.example">{e(s.author)}</a></li><li class="story-photo">Photos by {PHOTOGRAPHER}</li></ul></header>\n'
        f'<div class="story-body wysiwyg">{text(s, h="h3")}<p class="contact">{media}</p></div><section class="boiler"><h2>About the university</h2><p>{about}</p></section><section class="explore"><h2>Explore more stories</h2><a>{ELSEWHERE}</a><a>{ANOTHER}</a></section></main><footer class="contentinfo"><p>Tidewater State is an equal opportunity educator and employer.</p></footer>'
    )
    never = (
        media,
        ELSEWHERE,
        ANOTHER,
        f"Photos by {PHOTOGRAPHER}",
        "Tidewater State is an equal opportunity educator and employer.",
    )
    return html(
        s,
        page(f"{s.title} | News Center | {place}", head, body),
        *never,
        author=s.author,
        publication=place,
        date=s.day.isoformat(),
        url=s.url,
    )


def portal(s: Story) -> Made:
    """A portal that carries a wire's copy; whose it was is in its data and its logo."""
    site, wire = "Lumen News", "Upland Press"
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": s.url,
        "headline": s.title,
        "datePublished": f"{s.day.isoformat()}T03:41:12.000Z",
        "dateModified": f"{s.day.isoformat()}T05:02:40.000Z",
        "keywords": ["police", "provinces"],
        "author": {"@type": "Person", "name": s.author, "url": "", "jobTitle": ""},
        "creator": {"@type": "Person", "name": s.author},
        "provider": {"@type": "Organization", "name": wire, "url": "https://upland.example/"},
        "publisher": {"@type": "Organization", "name": site, "logo": {"@type": "ImageObject", "url": "l.png"}},
    }
    head = (
        canonical(s)
        + og(s, site)
        + metas("name", {"oath:guce:consent-host": "guce.lumen.example", "twitter:site": "@LumenNews"})
        + linked(ld)
    )
    show, told = "View comments", f"Associated writer {OTHER} in {city(s)} contributed."
    body = (
        f'<div id="consent-page"><p>{CONSENT}</p></div><div id="header-wrapper"><a>{site}</a><a>Mail</a><a>Finance</a><a>Sign in</a></div><article role="article" class="caas-container"><div class="caas-inner"><div class="caas-attr-provider"><a class="caas-attr-item-logo" href="https://upland.example/"><img alt="{wire}"/></a></div><header class="caas-header"><div class="caas-title-wrapper"><h1 data-test-locator="headline">{e(s.title)}</h1></div></header><div class="caas-attr"><div class="caas-attr-meta"><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">{e(s.author)}</span></div><div class="caas-attr-time-style"><time datetime="{s.day.isoformat()}T03:41:12.000Z">{s.day:%a}, {long_date(s.day)} at 8:41 AM GMT+5</time><span class="caas-attr-mins-read">4 min read</span></div></div></div>\n'
        f'<div class="caas-content"><div class="caas-body">{text(s)}<p>{told}</p></div><button class="caas-readmore">Story continues</button><button class="link caas-comments">{show}</button></div></div></article><div id="recommended"><h2>Recommended Stories</h2><ul><li><span>Lumen Finance</span><h3><a>{ELSEWHERE}</a></h3><p>One branch, two clerks, and a waiting list of depositors from three valleys.</p></li><li><h3><a>{ANOTHER}</a></h3></li></ul></div>'
    )
    never = (
        CONSENT,
        ELSEWHERE,
        ANOTHER,
        show,
        "One branch, two clerks, and a waiting list of depositors from three valleys.",
        "4 min read",
    )
    data = page(s.title, head, body)
    return labelled(
        s,
        data,
        "html",
        (s.title, told, *never),
        title=s.title,
        author=s.author,
        publication=site,
        date=s.day.isoformat(),
        url=s.url,
    )


def accelerated(s: Story) -> Made:
    """The copy that a search engine serves to telephones."""
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": s.url,
        "publisher": {
            "@type": "Organization",
            "name": s.paper,
            "logo": {"@type": "ImageObject", "url": "l.png", "width": 600, "height": 60},
        },
        "headline": s.title,
        "datePublished": stamp(s),
        "dateModified": changed(s),
        "author": {"@type": "Person", "name": s.author},
        "image": {"@type": "ImageObject", "url": "a.jpg", "width": 1200, "height": 675},
    }
    head = (
        '<meta name="viewport" content="width=device-width,minimum-scale=1"/><meta name="amp-google-client-id-api" content="googleanalytics"/><script async src="https://cdn.ampproject.example/v0.js"></script><style amp-boilerplate>body{visibility:hidden}</style>\n'
        + canonical(s)
        + linked(ld, indent=1)
    )
    also = f'<div class="also-read"><strong>Also Read:</strong> <a>{ELSEWHERE}</a></div>'
    body = (
        f'<amp-analytics type="gtag"></amp-analytics><amp-sidebar id="sidebar" layout="nodisplay"><ul><li>Home</li><li>Opinion</li><li>E-paper</li></ul></amp-sidebar><header id="top" class="amp-wp-header"><div><a><span class="amp-site-title">{e(s.paper)}</span></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{e(s.title)}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">{e(s.author)}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="{stamp(s)}">1 year ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="a.jpg" width="1200" height="675"></amp-img><figcaption class="wp-caption-text">File photo | {PHOTOGRAPHER}</figcaption></figure>\n'
        f'<div class="amp-wp-article-content">{text(s, h="h3", between=also)}<amp-ad width="300" height="250" type="doubleclick"><div placeholder>ADVERTISEMENT</div></amp-ad></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a>Opinion</a></div><div class="amp-wp-meta amp-wp-comments-link"><a>Leave a Comment</a></div></footer></article><amp-list><h2>Trending</h2><a>{ANOTHER}</a></amp-list><footer class="amp-wp-footer"><div><h2>{e(s.paper)}</h2><a href="#top" class="back-to-top">Back to top</a></div></footer>'
    )
    never = (f"File photo | {PHOTOGRAPHER}", ELSEWHERE, ANOTHER, "ADVERTISEMENT", f"Also Read: {ELSEWHERE}", "Leave a Comment")
    data = page(f"{s.title} | {s.paper}", head, body, doctype="<!doctype html>", attributes=' amp lang="en"')
    return html(s, data, *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def for_printers(s: Story) -> Made:
    """The version for printers: whose it is, and its address, stand in words."""
    source = f"Source URL: {s.url}"
    top = f"Published on {s.paper} (https://www.ravi.example)"
    body = f'<div class="print-logo"></div><div class="print-site_name">Published on <em>{e(s.paper)}</em> (<a href="https://www.ravi.example">https://www.ravi.example</a>)</div><p></p><div class="print-breadcrumb"><a>Home</a> &gt; <a>Comment</a> &gt; Printer-friendly PDF</div><hr class="print-hr"/><div class="print-content"><h1 class="print-title">{e(s.title)}</h1><div class="node node-article"><div class="field-byline">By {e(s.author)}</div><div class="field-date">{british_date(s.day)}</div>{text(s, h="h3")}</div></div><div class="print-footer"></div><hr class="print-hr"/><div class="print-source_url"><strong>Source URL:</strong> {s.url}</div><div class="print-links"><strong>Links</strong><br/>[1] https://www.ravi.example/tags/borders<br/>[2] https://www.ravi.example/users/{OTHER.split()[0].lower()}</div>'
    head = '<base href="https://www.ravi.example/print/771"/><meta name="robots" content="noindex, nofollow, noarchive"/><style type="text/css" media="all">@import url("print.css");</style><script>window.onload = function () { window.print(); };</script>'
    never = (source, top, f"By {s.author}", "[1] https://www.ravi.example/tags/borders")
    return html(s, page(s.title, head, body), *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def captured(s: Story) -> Made:
    """A capture by an archive of the web: its toolbar and its comments have days of their own."""
    kept = f"{later(s):%Y%m%d}041233"
    first = f'<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><form name="wmtb"><input type="text" name="url" id="wmtbURL" value="{s.url}"/><input type="submit" value="Go"/></form><div class="c" id="displayYear">{later(s).year}</div><div class="k"><a>23 captures</a><div class="r">{s.day.day} {s.day:%b} {s.day.year} - {later(s).day} {later(s):%b} {later(s).year}</div></div><div id="wm-expand">About this capture</div><div>COLLECTED BY Collection: Regional Crawls. Web wide crawl number 14.</div></div></div><!-- END WAYBACK TOOLBAR INSERT -->'
    last = f"<!--\n     FILE ARCHIVED ON 04:12:33 {later(s):%b} {later(s):%d}, {later(s).year} AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 19:20:05 Jan 11, 2026.\n     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.\n-->"
    head = (
        f'<script src="/_static/js/bundle-playback.js" type="text/javascript"></script><link rel="stylesheet" href="https://web.archive.example/web/{kept}cs_/https://www.ravi.example/style.css"/>\n'
        + og(s, s.paper)
    )
    body = f'{first}<div id="wrapper"><div id="header"><a href="https://web.archive.example/web/{kept}/https://www.ravi.example/"><img alt="" src="logo.gif"/></a><ul id="nav"><li>News</li><li>Leaders</li><li>Letters</li></ul></div><div id="content-main"><h1 class="headline">{e(s.title)}</h1><p class="byline">by <span class="author">{e(s.author)}</span></p><p class="dateline">{s.day:%A}, {british_date(s.day)}</p><div id="story">{text(s, h="h3")}</div><div class="tools"><a>Print</a> | <a>E-mail to a friend</a> | <a>Digg this</a></div></div><div id="rail"><h3>Most e-mailed</h3><ol><li><a>{ELSEWHERE}</a></li><li><a>{ANOTHER}</a></li></ol></div><div id="foot">All material copyright {later(s).year}. Republication requires permission.</div></div>\n{last}'
    never = (
        ELSEWHERE,
        ANOTHER,
        "COLLECTED BY Collection: Regional Crawls. Web wide crawl number 14.",
        "Republication requires permission.",
        "23 captures",
    )
    return html(s, page(s.title, head, body), *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def broadcaster_in_delhi(s: Story) -> Made:
    """Who wrote it is named on every other page; who edited it, on all."""
    named = s.number % 2 == 0
    clock = f"{s.day:%b} {s.day:%d}, {s.day.year} 09:12 am IST"
    written = (
        f'<span class="pst-by_li">Written by: <a class="pst-by_lnk" rel="author"><span itemprop="name">{e(s.author)}</span></a></span>'
        if named
        else ""
    )
    head = (
        canonical(s)
        + og(s, s.paper)
        + metas(
            "name",
            {
                "publish-date": f"{s.day:%a}, {s.day:%d %b %Y} 09:12:04 +0530",
                "section": "India News",
                "news_keywords": "borders, police",
            },
        )
    )
    body = (
        f'<div class="ins-navbar"><a>Live TV</a><a>Latest</a><a>India</a><a>Cricket</a></div><div class="breadcrumb"><a>Home</a><a>India News</a></div><div class="sp-wrp"><article class="sp-cn"><h1 itemprop="headline" class="sp-ttl">{e(s.title)}</h1><h2 class="sp-descp">Officials have been asked to reply within a week.</h2><nav class="pst-by"><div class="pst-by_ul">{written}<span class="pst-by_li">Edited by: <a class="pst-by_lnk"><span>{EDITOR}</span></a></span><span class="pst-by_li">India News</span><span class="pst-by_li">{clock}</span></div></nav><div class="sp_shr"><a>Read Time: 5 mins</a><a>Share</a></div><div class="ins_instory_dv"><div class="ins_instory_dv_caption sp_b">The valley in an image taken last month. (File)</div></div>\n'
        f'<div itemprop="articleBody" id="ins_storybody" class="sp-cn ins_storybody">{text(s, h="h3", between="<div class=adv_bg>Advertisement</div>")}<p class="disclaimer">(Except for the headline, this story has been checked against the agency’s copy.)</p></div><div class="cmt-box"><a>Post a comment</a></div><div class="follow">Track Latest News Live and get news updates from around the world</div></article><aside><div class="trn-ttl">Trending</div><a>{ELSEWHERE}</a><a>{ANOTHER}</a></aside></div><footer>© Copyright {later(s).year}. All rights reserved.</footer>'
    )
    never = (
        ELSEWHERE,
        ANOTHER,
        f"Edited by: {EDITOR}",
        "Track Latest News Live and get news updates from around the world",
        "Post a comment",
        "Advertisement",
    )
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": s.url, **({"author": s.author} if named else {})}
    return html(s, page(f"{s.title} | {s.paper}", head, body), *never, **stated)


def daily_in_nairobi(s: Story) -> Made:
    """A group's site: the writer's work beside the name, "what you need to know" above the text."""
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": s.title,
        "datePublished": f"{s.day.isoformat()}T03:00:00Z",
        "dateModified": f"{later(s).isoformat()}T03:00:00Z",
        "author": [
            {
                "@type": "Person",
                "name": s.author,
                "jobTitle": "Correspondent",
                "worksFor": {"@type": "Organization", "name": "Rift Media Group"},
            }
        ],
        "publisher": {"@type": "NewsMediaOrganization", "name": s.paper},
        "isAccessibleForFree": "False",
    }
    head = canonical(s) + og(s, s.paper, **{"og:description": "Residents want the road reopened."}) + linked(ld)
    body = (
        f'<div class="cookie-policy-bar"><p>{CONSENT}</p></div><header class="site-header"><ul><li>Counties</li><li>Opinion</li><li>Gender</li><li>ePaper</li></ul></header><main class="page-main"><section class="article-page"><div class="article-topic"><a>Blogs &amp; Opinion</a></div><h1 class="title-large">{e(s.title)}</h1><p class="date-time">{s.day:%A}, {long_date(s.day)} — updated on {long_date(later(s))}</p><figure class="article-picture"><figcaption>Passengers wait for a matatu.</figcaption><div class="photo-credit">Photo credit: {PHOTOGRAPHER} | Rift Media Group</div></figure>\n'
        f'<div class="article-authors"><div class="article-authors_authors"><span class="author-by">By</span> <a class="article-authors_author">{e(s.author)}</a></div><div class="article-authors_titles"><p>Correspondent</p><p>Rift Media Group</p></div></div><div class="blk-txt">{text(s, h="h3")}</div><div class="paywall-tail"><p>{CALL}</p></div></section><section class="headline-teasers"><h3>In the headlines</h3><ol><li><a>{ELSEWHERE}</a></li><li><a>{ANOTHER}</a></li></ol></section></main><footer>{e(s.paper)} © {later(s).year}</footer>'
    )
    never = (CONSENT, CALL, ELSEWHERE, ANOTHER, f"Photo credit: {PHOTOGRAPHER} | Rift Media Group")
    return html(s, page(s.title, head, body), *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def internet_edition(s: Story) -> Made:
    """A page of 2003: tables in tables, a picture for a name, and line breaks for paragraphs."""
    day = s.day.replace(year=2003)
    font = '<font face="Verdana, Arial, Helvetica" size="2">'
    rows = {"p": "{}<br><br>", "li": "&#149; {}<br><br>", "h": "<b>{}</b><br><br>"}
    story = "\n".join(rows[kind].format(e(one)) for kind, one in s.parts)
    body = (
        f'<table width="760" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3" bgcolor="#000066"><img src="images/masthead.gif" width="760" height="70"></td></tr><tr><td colspan="3" bgcolor="#cccccc"><font size="1" face="Arial">{long_date(day)}&nbsp;&nbsp;&nbsp;{day:%A}&nbsp;&nbsp;&nbsp;Muharram 4, 1424</font></td></tr>\n'
        f'<tr valign="top"><td width="130" bgcolor="#eeeeee"><font size="1" face="Arial"><a href="index.htm">Front Page</a><br><a href="nat.htm">National</a><br><a href="ed.htm">Editorial</a><br><a href="letted.htm">Letters</a><br><br>Weekly<br><a href="books.htm">Books &amp; Authors</a></font></td><td width="500"><!-- begin story -->{font}<font size="4"><b>{e(s.title)}</b></font><br><br><b>By {e(s.author)}</b><br><br>\n{story}</font><!-- end story --></td>\n'
        f'<td width="130"><font size="1" face="Arial"><b>Top Stories</b><br><a>{ELSEWHERE}</a><br><a>{ANOTHER}</a><br><br>Best viewed in 800 x 600 with Internet Explorer 5</font></td></tr><tr><td colspan="3" align="center"><font size="1">Contributions | Privacy Policy | Copyright {day.year} | Contact us</font></td></tr></table>'
    )
    start = '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">\n<HTML><HEAD><TITLE>Opinion</TITLE>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252"><META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0"></HEAD>\n<BODY BGCOLOR="#FFFFFF" LINK="#000099">'
    never = (f"By {s.author}", ELSEWHERE, ANOTHER, "Best viewed in 800 x 600 with Internet Explorer 5")
    return html(
        s,
        f"{start}\n{body}\n</BODY></HTML>\n".encode("cp1252", "xmlcharrefreplace"),
        *never,
        author=s.author,
        date=day.isoformat(),
    )


def mailed_by_reader(s: Story) -> Made:
    """The view for readers of a browser, as it mails it: no site, and the address below."""
    who = f'<a rel="author" class="byline">By {e(s.author)}</a>&nbsp;<span class="delimiter"></span>&nbsp;<time class="date">{long_date(s.day)}</time>'
    body = f'<div id="article" role="article" style="-webkit-locale: en; opacity: 1;" class="system exported"><!-- This node will contain a number of div.page. --><div class="page" style="text-align: start;"><h1 class="title">{e(s.title)}</h1><div class="metadata singleline">{who}</div><div class="leading-image"><img src="cid:1"/><span class="credit">{PHOTOGRAPHER}</span><span class="caption">Dusk on the ring road.</span></div>{text(s)}</div></div><div class="original-url"><br/><a href="{s.url}">{s.url}</a><br/><br/></div>'
    head = f'<base href="{s.url}"/><meta name="format-detection" content="telephone=no"/><style type="text/css">#article {{ max-width: 700px; }} .system {{ font-family: -apple-system; }}</style>'
    data = page(s.title, head, body, doctype="", attributes="")
    return html(s, data, "Dusk on the ring road.", PHOTOGRAPHER, s.url, author=s.author, date=s.day.isoformat(), url=s.url)


def quarterly(s: Story) -> Made:
    """A magazine of foreign affairs: the tags of those who count and mail, and what the writer does after the name."""
    counted = {
        "title": s.title,
        "link": s.url,
        "type": "post",
        "pub_date": f"{s.day.isoformat()}T10:00:00Z",
        "section": "Argument",
        "author": s.author,
        "tags": ["Borders"],
    }
    head = (
        canonical(s)
        + og(s, s.paper)
        + metas(
            "name",
            {
                "sailthru.title": s.title,
                "sailthru.author": s.author,
                "sailthru.date": f"{s.day.isoformat()} 10:00:00",
                "sailthru.tags": "Borders,Argument",
            },
        )
    )
    head += f"<meta name='parsely-page' content='{e(json.dumps(counted), quote=True)}'/>"
    offer = "You have read your last free article. Subscribe now to continue."
    note = "This article appears in the spring issue."
    body = (
        f'<div class="preheader"><a>Sign In</a><a>Subscribe</a></div><div class="top-nav"><ul><li>Latest</li><li>Analysis</li><li>Podcasts</li></ul></div><div class="article -argument"><div class="content-ungated"><div class="hed-heading -excerpt"><div class="department"><a>Argument</a></div><h1>{e(s.title)}</h1><p class="dek-heading">The map has changed and the ministries have not noticed.</p></div><div class="meta-data"><address class="author-list">By <a rel="author" class="author" href="/author/w">{e(s.author)}</a>, a columnist at the magazine and a lecturer in {city(s)}.</address><div class="date-time-container"><time class="date-time" datetime="{stamp(s)}">{long_date(s.day)}, 10:00 AM</time></div></div><figure class="figure-image -landscape"><figcaption>A guard hut near the river. <span class="attribution">{PHOTOGRAPHER} illustration for the magazine</span></figcaption></figure>\n'
        f'{text(s, h="h3", between=f"<div class=related-articles-inline><h3>Read More</h3><a>{ELSEWHERE}</a></div>")}<p class="issue-note"><i>{note}</i></p></div><div class="content-gated"><p>{offer}</p></div><div class="author-bio-box"><p>{e(s.author)} is a columnist at the magazine and a lecturer in {city(s)}.</p></div><div class="comments-footer"><p>Join the conversation on this and other recent articles when you subscribe now.</p></div><ul class="trending"><li><a>{ANOTHER}</a> <span class="author">{OTHER}</span></li></ul></div>'
    )
    never = (
        offer,
        ELSEWHERE,
        ANOTHER,
        OTHER,
        "Join the conversation on this and other recent articles when you subscribe now.",
        note,
    )
    return html(
        s,
        page(f"{s.title} – {s.paper}", head, body),
        *never,
        author=s.author,
        publication=s.paper,
        date=s.day.isoformat(),
        url=s.url,
    )


def leader(s: Story) -> Made:
    """A paper's own opinion: a board and a department stand where a name would."""
    ld = {
        "@context": "https://schema.org",
        "@type": "OpinionNewsArticle",
        "headline": s.title,
        "datePublished": stamp(s, "07:31:06+05:00"),
        "dateModified": changed(s),
        "author": {"@type": "Person", "name": "Editorial", "url": "https://www.ravi.example/authors/400/editorial"},
        "publisher": {"@type": "Organization", "name": s.paper},
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
    }
    head = (
        canonical(s)
        + og(
            s,
            s.paper,
            **{
                "article:author": "Editorial",
                "article:section": "Editorial",
                "article:published_time": stamp(s, "07:31:06+05:00"),
            },
        )
        + metas("name", {"author": "Editorial"})
        + linked(ld)
    )
    last = f"Published in {s.paper}, {long_date(s.day)}"
    body = (
        f'<div class="top-strip"><span>E-PAPER | {long_date(later(s)).upper()}</span></div><div class="header-nav"><a>Home</a><a>Editorials</a><a>Columns</a></div><article class="story relative overflow-hidden"><div class="template__header"><h2 class="story__title text-9" dir="auto"><a class="story__link" href="{s.url}">{e(s.title)}</a></h2><div class="story__byline-wrap"><span class="story__byline inline-block"><a class="story__byline__link">Editorial</a></span> <span class="story__time">Published <span class="timestamp--date">{long_date(s.day)}</span></span> <span class="timestamp__updated">Updated {long_date(later(s))} 09:10am</span></div><div class="share"><span>Join our WhatsApp channel</span></div></div>\n'
        f'<div class="story__content overflow-hidden text-4">{text(s, h="h4")}<p><i>{e(last)}</i></p></div><div class="story__newsletter"><p>{CALL}</p></div></article><div class="comments"><h3>Comments (1)</h3><div class="comment__author">{COMMENTER}</div><div class="comment__body">{COMMENT}</div></div><aside class="latest-stories"><h3>Latest Stories</h3><article><h2><a>{ELSEWHERE}</a></h2></article></aside><div class="must-read"><h3>Opinion</h3><a>{ANOTHER}</a><span>{OTHER}</span></div>'
    )
    never = (last, CALL, COMMENT, ELSEWHERE, ANOTHER, "Join our WhatsApp channel")
    return html(
        s, page(f"{s.title} - Newspaper - {s.paper}", head, body), *never, publication=s.paper, date=s.day.isoformat(), url=s.url
    )


STYLES = (
    Style("capital's daily: companion columns, printed on (.html)", True, turned(capital_daily)),
    Style("site of React: data in the page, two names (.html)", True, beltway_daily),
    Style("bought theme: News Desk (.html)", True, news_desk),
    Style("society's site: admin, the writer (.html)", True, society),
    Style("Drupal 7: Submitted by, RDFa (.html)", True, turned(seventh)),
    Style("ministry: From, minister (.html)", True, ministry),
    Style("research institute: tags for libraries, cards (.html)", True, turned(research_institute)),
    Style("campus news: Written by, Photos by (.html)", True, campus_news),
    Style("portal: wire as provider (.html)", True, turned(portal)),
    Style("AMP: byline, 1 year ago (.html)", True, turned(accelerated)),
    Style("for printers: Published on, Source URL (.html)", True, for_printers),
    Style("capture of a web archive (.html)", True, turned(captured)),
    Style("broadcaster: Written by, Edited by (.html)", True, broadcaster_in_delhi),
    Style("group's daily: work beside the name (.html)", True, daily_in_nairobi),
    Style("internet edition of 2003: tables (.html)", True, internet_edition),
    Style("mailed by a browser's reader (.html)", True, turned(mailed_by_reader)),
    Style("magazine: Sailthru and Parse.ly tags (.html)", True, quarterly),
    Style("leader: Editorial for a name (.html)", True, leader),
)
