"""Saved web pages of the eighth part of the set: systems, themes and tools of papers, institutes and journals in several countries."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from datetime import timedelta
from html import escape as e

from tests.eval.articles.eighth_material import (
    ANOTHER,
    BLOGS,
    CAPTION,
    COMMENT,
    COMMENTER,
    EDITOR,
    ELSEWHERE,
    FOURTH,
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    THIRD,
    African,
    Australian,
    Eighth,
    European,
    Gulf,
    Indian,
    SouthAsian,
    host,
    set_in,
    surname,
)
from tests.eval.articles.fifth_web import canonical, html, linked, metas, page, text
from tests.eval.articles.material import Made, Story, Style, long_date


def shared(s: Story, site: str, **more: str) -> str:
    """What the networks are told of an article."""
    values = {"og:type": "article", "og:title": s.title, "og:description": STANDFIRST, "og:url": s.url, "og:site_name": site}
    return metas("property", {**values, "og:image": f"https://{host(s)}/media/{s.slug}.jpg", **more}) + "\n"


def institute_of_europe(s: Story) -> Made:
    """TYPO3 with the extension for news that comes with it: day by figures, By, microdata; the institute in the head."""
    place = "Weser Institute for International Affairs"
    two = s.number % 3 == 0
    author = f"{s.author}, {s.second}" if two else s.author
    people = ", ".join(
        f'<span itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person"><span itemprop="name">{e(one)}</span></span>'
        for one in ((s.author, s.second) if two else (s.author,))
    )
    head = (
        "<!--\n\tThis website is powered by TYPO3 - inspiring people to share!\n\tTYPO3 is a free open source Content Management Framework initially created by Kasper Skaarhoj and licensed under GNU/GPL.\n\tInformation and contribution at https://typo3.org/\n-->\n"
        + metas("name", {"generator": "TYPO3 CMS", "description": STANDFIRST, "viewport": "width=device-width, initial-scale=1"})
        + "\n"
        + shared(s, place)
        + canonical(s)
    )
    body = (
        f'<a class="sr-only sr-only-focusable" href="#content">Skip to main navigation</a><header class="page-header"><div class="logo"><a href="/en/" title="{place}"><img src="/fileadmin/templates/logo.svg" alt="{place}"/></a></div><nav class="meta-nav"><ul><li><a>Deutsch</a></li><li><a>Contact</a></li><li><a>Press</a></li></ul></nav><nav class="main-nav"><ul><li><a>Topics</a></li><li><a>Publications</a></li><li><a>Events</a></li><li><a>About us</a></li></ul></nav></header>\n'
        f'<main id="content"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li>Home</li><li>Publications</li></ol></nav><div id="c{1840 + s.number}" class="frame frame-default frame-type-list frame-layout-0"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">{e(s.title)}</h1></div>\n'
        f'<div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="{s.day.isoformat()}">{s.day:%d.%m.%Y}</time></span> <span class="news-list-author">By {people}</span> <span class="news-list-category">Security policy</span></p></div><div class="teaser-text" itemprop="description"><p>{STANDFIRST}</p></div>\n'
        f'<div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><img itemprop="image" src="/fileadmin/_processed_/a.jpg" alt=""/></div><p class="news-img-caption">{CAPTION} &copy; {PHOTOGRAPHER}</p></div></div><div class="news-text-wrap" itemprop="articleBody">{text(s, h="h3")}</div>\n'
        f'<div class="news-backlink-wrap"><a href="/en/publications/">Back</a></div><div class="news-related-wrap"><div class="news-related news-related-news"><h4>Related News</h4><ul><li><span class="news-related-news-date">12.01.2026</span> <a title="{ELSEWHERE}">{ELSEWHERE}</a></li><li><span class="news-related-news-date">03.12.2025</span> <a title="{ANOTHER}">{ANOTHER}</a></li></ul></div></div></div></div></div></main>\n'
        f'<footer class="page-footer"><ul><li><a>Imprint</a></li><li><a>Data protection</a></li></ul><p>Subscribe to our newsletter</p><p>&copy; 2026 {place}</p></footer>'
    )
    never = (f"{CAPTION} © {PHOTOGRAPHER}", "Related News", ELSEWHERE, ANOTHER, "Subscribe to our newsletter")
    stated = {"author": author, "publication": place, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(f"{place}: {s.title}", head, body), *never, **stated)


def magazine_theme(s: Story) -> Made:
    """WordPress with a much sold theme of papers; a desk posted it, and who wrote it stands in the text's first line, or nowhere."""
    desk, root = "Web Desk", f"https://{host(s)}/"
    named = s.number % 2 == 0
    published, modified = f"{s.day.isoformat()}T07:20:44+01:00", f"{s.day.isoformat()}T07:31:02+01:00"
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "dateCreated": published,
        "datePublished": published,
        "dateModified": modified,
        "headline": s.title,
        "name": s.title,
        "keywords": "insecurity,policing",
        "url": s.url,
        "description": STANDFIRST,
        "copyrightYear": str(s.day.year),
        "articleSection": "Opinion",
        "articleBody": "\n".join(one for _, one in s.parts),
        "publisher": {
            "@id": "#Publisher",
            "@type": "Organization",
            "name": s.paper,
            "logo": {"@type": "ImageObject", "url": f"{root}wp-content/uploads/logo@2x.png"},
        },
        "sourceOrganization": {"@id": "#Publisher"},
        "copyrightHolder": {"@id": "#Publisher"},
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url, "breadcrumb": {"@id": "#Breadcrumb"}},
        "author": {"@type": "Person", "name": desk, "url": f"{root}author/webdesk/"},
        "image": {"@type": "ImageObject", "url": f"{root}wp-content/uploads/a.jpg", "width": 1200, "height": 675},
    }
    head = (
        canonical(s)
        + shared(
            s, s.paper, **{"article:published_time": published, "article:modified_time": modified, "article:section": "Opinion"}
        )
        + metas("name", {"author": desk, "generator": "WordPress 6.2.2", "theme-color": "#0088ff"})
    )
    first = f"<p><strong>By {e(s.author)}</strong></p>\n" if named else ""
    item = '<div class="related-item tie-standard"><h3 class="post-title"><a>{}</a></h3><div class="post-meta clearfix"><span class="date meta-item tie-icon">January 9, 2026</span></div></div>'
    body = (
        f'<div class="background-overlay"><div id="tie-container" class="site tie-container"><div id="tie-wrapper"><header id="theme-header" class="theme-header header-layout-3"><nav id="top-nav" class="has-date-breaking-components"><div class="topbar-today-date">Friday, January 23 2026</div><div class="breaking"><span class="breaking-title"><span>Breaking News</span></span><ul><li class="news-item"><a>{THIRD}</a></li></ul></div></nav><div class="logo"><a title="{e(s.paper)}" href="/"><img src="logo.png" alt="{e(s.paper)}"/></a></div><ul id="menu-main" class="menu"><li>Home</li><li>News</li><li>Politics</li><li>Opinion</li></ul></header>\n'
        f'<div id="content" class="site-content container"><div class="main-content tie-col-md-8"><article id="the-post" class="container-wrapper post-content tie-standard"><header class="entry-header-outer"><nav id="breadcrumb"><a>Home</a><em class="delimiter">/</em><a>Opinion</a><em class="delimiter">/</em><span class="current">{e(s.title)}</span></nav><div class="entry-header"><span class="post-cat-wrap"><a class="post-cat tie-cat-3">Opinion</a></span><h1 class="post-title entry-title">{e(s.title)}</h1>\n'
        f'<div class="single-post-meta post-meta clearfix"><span class="author-meta single-author no-avatars"><span class="meta-item meta-author-wrapper meta-author-4"><span class="meta-author"><a href="/author/webdesk/" class="author-name tie-icon" title="{desk}">{desk}</a></span></span></span><span class="date meta-item tie-icon">{long_date(s.day)}</span><div class="tie-alignright"><span class="meta-comment tie-icon meta-item fa-before">0</span><span class="meta-views meta-item"> 312</span> <span class="meta-reading-time meta-item">4 minutes read</span></div></div></div></header><div class="featured-area"><figure class="single-featured-image"><img src="a.jpg" alt=""/><figcaption class="single-caption-text">{CAPTION}</figcaption></figure></div>\n'
        f'<div class="entry-content entry clearfix">{first}{text(s, h="h3")}</div><div id="post-extra-info"></div><script id="tie-schema-json" type="application/ld+json">{json.dumps(ld)}</script><div id="share-buttons-bottom" class="share-buttons"><a><span class="social-text">Facebook</span></a><a><span class="social-text">X</span></a><a><span class="social-text">WhatsApp</span></a></div></article>\n'
        f'<div class="post-components"><div class="container-wrapper" id="post-newsletter"><div class="subscribe-widget"><div class="widget-title"><h4>With Product You Purchase</h4><h3>Subscribe to our mailing list to get the new updates!</h3></div></div></div><div class="prev-next-post-nav container-wrapper"><a class="prev-post"><h3 class="post-title">{THIRD}</h3></a></div><div id="related-posts" class="container-wrapper"><div class="mag-box-title"><h3>Related Articles</h3></div><div class="related-posts-list">{item.format(ELSEWHERE)}{item.format(ANOTHER)}</div></div><div id="comments" class="comments-area"><div id="respond"><h3 id="reply-title">Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div></div></div></div>\n'
        f'<footer id="footer" class="site-footer"><div class="copyright-text copyright-text-first">&copy; Copyright 2026, All Rights Reserved | {e(s.paper)}</div></footer></div></div></div>'
    )
    never = (
        *((f"By {s.author}",) if named else ()),
        desk,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        CAPTION,
        "Subscribe to our mailing list to get the new updates!",
        "Your email address will not be published. Required fields are marked *",
    )
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": s.url, **({"author": s.author} if named else {})}
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, **stated)


def rendered_site(s: Story) -> Made:
    """A business daily on Next.js: a list of facts for search engines, the page's data at its end, hours of India."""
    root = f"https://{host(s)}"
    published, modified = f"{s.day.isoformat()}T09:12:40+05:30", f"{s.day.isoformat()}T11:05:13+05:30"
    writers = [s.author, s.second] if s.number % 3 == 0 else [s.author]
    crumbs = {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": 1, "item": {"@id": root, "name": "Home"}},
            {"@type": "ListItem", "position": 2, "item": {"@id": f"{root}/opinion", "name": "Opinion"}},
        ],
    }
    article = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
        "inLanguage": "en",
        "headline": s.title,
        "description": STANDFIRST,
        "keywords": ["policing", "public finance"],
        "articleSection": "Opinion",
        "url": s.url,
        "datePublished": published,
        "dateModified": modified,
        "author": [{"@type": "Person", "name": one, "url": f"{root}/authors/{at}"} for at, one in enumerate(writers)],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": s.paper,
            "url": root,
            "logo": {"@type": "ImageObject", "url": f"{root}/static/logo.png", "width": 600, "height": 60},
        },
        "image": {"@type": "ImageObject", "url": f"{root}/media/{s.slug}.jpg", "width": 1200, "height": 675},
    }
    data = {
        "props": {
            "pageProps": {
                "story": {
                    "id": 11709000000000 + s.number,
                    "headline": s.title,
                    "authors": writers,
                    "firstPublished": published,
                    "related": [ELSEWHERE, ANOTHER],
                }
            },
            "__N_SSP": True,
        },
        "page": "/story/[...slug]",
        "query": {},
        "buildId": "k3VtqQ0b",
    }
    head = (
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        + canonical(s)
        + shared(s, s.paper, **{"article:published_time": published, "article:modified_time": modified})
        + f'<script type="application/ld+json">{json.dumps([crumbs, article])}</script>\n<meta name="next-head-count" content="24"/><link rel="preload" href="/_next/static/css/7c1e.css" as="style"/>'
    )
    links = ", ".join(f'<a href="/authors/{at}">{e(one)}</a>' for at, one in enumerate(writers))
    also = f'<div class="storyPage_alsoRead__2kZ0x"><strong>Also Read | </strong><a>{ELSEWHERE}</a></div>'
    app = f"Catch all the latest news and updates on {s.paper}. Download the app to get daily updates."
    clock = f"{s.day:%d %b %Y}, 09:12 AM IST"
    body = (
        f'<div id="__next"><div class="header_topBar__1aQeW"><a>E-Paper</a><a>Subscribe</a><a>Sign in</a></div><header class="header_main__3nKx"><a href="/" aria-label="{e(s.paper)}"><img src="/static/logo.svg" alt="{e(s.paper)}"/></a><nav><a>Home</a><a>Markets</a><a>Politics</a><a>Opinion</a></nav></header><main class="storyPage_main__9sXk"><div class="storyPage_breadcrumb__K2">Home / Opinion</div><article class="storyPage_article__Tq8"><h1 class="storyPage_headline__xE1">{e(s.title)}</h1>\n'
        f'<h2 class="storyPage_summary__aa9">{STANDFIRST}</h2><div class="storyPage_authorInfo__k1L"><div class="storyPage_author__m3">{links}</div><div class="storyPage_date__r7"><span>4 min read</span><span>{clock}</span></div></div><div class="storyPage_social__v2"><button>Share</button><button>Bookmark</button></div><figure class="storyPage_image__b6"><img src="/media/a.jpg" alt=""/><figcaption>{CAPTION} (Photo: {PHOTOGRAPHER})</figcaption></figure>\n'
        f'<div class="storyPage_content__pP0">{text(s, between=also)}<p class="storyPage_app__d4"><em>{e(app)}</em></p></div><div class="storyPage_topics__y5"><span>Topics</span><a>Policing</a><a>Public Finance</a></div></article><aside class="storyPage_aside__w1"><h3>Most Read</h3><ul><li><a>{ANOTHER}</a></li><li><a>{THIRD}</a></li></ul></aside></main><footer class="footer_root__q9"><p>Copyright &copy; 2026 {e(s.paper)}. All rights reserved.</p></footer></div>\n'
        f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script><script src="/_next/static/chunks/main-5f1c.js" async=""></script>'
    )
    never = (f"{CAPTION} (Photo: {PHOTOGRAPHER})", f"Also Read | {ELSEWHERE}", ELSEWHERE, ANOTHER, THIRD, app, clock, "Most Read")
    stated = {"author": ", ".join(writers), "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(f"{s.title} | {s.paper}", head, body), *never, **stated)


def page_for_telephones(s: Story) -> Made:
    """A daily's own AMP page: its components, the day with hour and zone, and no tags for networks."""
    root = f"https://{host(s)}"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
        "headline": s.title,
        "description": STANDFIRST,
        "datePublished": f"{s.day.isoformat()}T08:45:00+04:00",
        "dateModified": f"{s.day.isoformat()}T10:02:11+04:00",
        "author": {"@type": "Person", "name": s.author},
        "publisher": {
            "@type": "Organization",
            "name": s.paper,
            "logo": {"@type": "ImageObject", "url": f"{root}/images/amp-logo.png", "width": 600, "height": 60},
        },
        "image": [f"{root}/image/{s.slug}.jpg"],
    }
    head = (
        '<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"/><script async src="https://cdn.ampproject.example/v0.js"></script><script async custom-element="amp-social-share" src="https://cdn.ampproject.example/v0/amp-social-share-0.1.js"></script><style amp-custom>.headline{font-size:26px}.byline{color:#555}</style>\n'
        + canonical(s)
        + linked(ld)
    )
    ask = "Stay up to date with the latest news. Follow us on WhatsApp Channels."
    inline = f'<amp-ad width="300" height="250" type="doubleclick" data-slot="/1/amp_mid"></amp-ad><section class="follow"><p>{ask}</p></section>'
    body = (
        f'<amp-analytics type="gtag" data-credentials="include"></amp-analytics><header class="amp-header"><button on="tap:menu.toggle">Menu</button><a href="/"><amp-img src="/images/logo.png" width="190" height="32" alt="{e(s.paper)}"></amp-img></a></header><amp-sidebar id="menu" layout="nodisplay" side="left"><ul><li><a>UAE</a></li><li><a>World</a></li><li><a>Business</a></li><li><a>Opinion</a></li></ul></amp-sidebar>\n'
        f'<main><article><p class="section"><a>Opinion</a></p><h1 class="headline">{e(s.title)}</h1><p class="standfirst">{STANDFIRST}</p><div class="byline"><span class="author">By {e(s.author)}</span><span class="date">Published: {s.day:%a} {s.day.day} {s.day:%b} {s.day.year}, 8:45 AM</span><span class="updated">Last updated: {s.day:%a} {s.day.day} {s.day:%b} {s.day.year}, 10:02 AM</span></div><amp-social-share type="twitter"></amp-social-share><amp-social-share type="whatsapp"></amp-social-share><figure><amp-img src="/image/a.jpg" width="1200" height="675" layout="responsive" alt=""></amp-img><figcaption>{CAPTION} &mdash; {PHOTOGRAPHER}</figcaption></figure>\n'
        f'<div class="article-body">{text(s, h="h3", between=inline)}</div><div class="tags"><a>Security</a><a>Pakistan</a></div></article><section class="more"><h2>More from Opinion</h2><ul><li><a>{ELSEWHERE}</a></li><li><a>{ANOTHER}</a></li></ul></section></main><footer class="amp-footer"><a href="{s.url}">View full site</a><p>&copy; 2026 {e(s.paper)}</p></footer>'
    )
    never = (
        f"By {s.author}",
        f"{CAPTION} — {PHOTOGRAPHER}",
        ask,
        "More from Opinion",
        ELSEWHERE,
        ANOTHER,
        "View full site",
    )
    data = page(f"{s.title} | {s.paper}", head, body, doctype="<!doctype html>", attributes=' ⚡ lang="en"')
    return html(s, data, *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def hosted_blog(s: Story) -> Made:
    """A blog on a large host with one of its newer themes: the host as publisher for search engines, the blog's name on the page."""
    name = BLOGS[s.number % len(BLOGS)]
    root = f"https://{name.lower().replace(' ', '')}.blog.example"
    url = f"{root}/{s.day:%Y/%m}/{s.slug}.html"
    published = f"{s.day.isoformat()}T10:12:00+05:00"
    ld = {
        "@context": "http://schema.org",
        "@type": "BlogPosting",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "headline": s.title,
        "description": STANDFIRST,
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T10:15:31+05:00",
        "image": {"@type": "ImageObject", "url": f"{root}/a/w1200/checkpoint.jpg", "height": 348, "width": 1200},
        "publisher": {
            "@type": "Organization",
            "name": "Blogger",
            "logo": {"@type": "ImageObject", "url": f"{root}/logo/h60/s.png", "width": 206, "height": 60},
        },
        "author": {"@type": "Person", "name": s.author},
    }
    head = (
        f'<meta content="width=device-width, initial-scale=1" name="viewport"/>\n<meta content="blogger" name="generator"/><link href="{root}/favicon.ico" rel="icon" type="image/x-icon"/><link href="{url}" rel="canonical"/>\n'
        f'<link rel="alternate" type="application/atom+xml" title="{name} - Atom" href="{root}/feeds/posts/default"/><link rel="alternate" type="application/rss+xml" title="{name} - RSS" href="{root}/feeds/posts/default?alt=rss"/>\n'
        + metas("property", {"og:url": url, "og:title": s.title, "og:description": STANDFIRST})
    )
    popular = '<article class="post-outer-container"><div class="post"><h3 class="post-title"><a>{}</a></h3></div></article>'
    body = (
        f'<div class="page"><div class="centered-top-container sticky"><div class="section" id="header" name="Header"><div class="widget Header" data-version="2" id="Header1"><div class="header-widget"><div><h1><a href="{root}/">{name}</a></h1></div></div></div></div><div class="search"><button class="search-expand">Search</button><h3 class="title">Search This Blog</h3></div></div>\n'
        f'<div class="page_body"><main class="centered-bottom" id="main" role="main" tabindex="-1"><div class="main section" id="page_body"><div class="widget Blog" data-version="2" id="Blog1"><div class="blog-posts hfeed container"><article class="post-outer-container"><div class="post-outer"><div class="post"><script type="application/ld+json">{json.dumps(ld)}</script><h3 class="post-title entry-title">{e(s.title)}</h3>\n'
        f'<div class="post-header"><div class="post-header-line-1"><span class="byline post-author vcard"><span class="post-author-label">By</span> <span class="fn"><a class="g-profile" rel="author" title="author profile"><span>{e(s.author)}</span></a></span></span> <span class="byline post-timestamp">- <meta content="{url}"/><a class="timestamp-link" href="{url}" rel="bookmark" title="permanent link"><time class="published" datetime="{published}" title="{published}">{s.day:%B %d, %Y}</time></a></span></div></div>\n'
        f'<div class="post-body entry-content float-container" id="post-body-{7021 + s.number}">{text(s, h="h3")}</div><div class="post-bottom"><div class="post-footer"><div class="post-footer-line"><span class="byline post-labels"><a rel="tag">policing</a> <a rel="tag">security</a></span></div></div><div class="byline post-share-buttons"><ul><li><span>Get link</span></li><li><span>Facebook</span></li><li><span>Pinterest</span></li><li><span>Email</span></li><li><span>Other Apps</span></li></ul></div></div></div></div>\n'
        f'<section class="comments embed" id="comments"><h3 class="title">Comments</h3><div class="comment"><div class="comment-block"><cite class="user"><a>{COMMENTER}</a></cite> <span class="datetime"><a>{long_date(s.day + timedelta(days=3))} at 6:41 PM</a></span><p class="comment-content">{COMMENT}</p></div></div><p class="comment-footer">Post a Comment</p></section></article></div></div><div class="widget PopularPosts" id="PopularPosts1"><h3 class="title">Popular posts from this blog</h3>{popular.format(ELSEWHERE)}{popular.format(ANOTHER)}</div></div></main></div>\n'
        '<footer class="footer section" id="footer"><div class="widget Attribution"><div class="blogger">Powered by Blogger</div><div class="image-attribution">Theme images by a photographer of the host</div></div></footer></div>'
    )
    never = (COMMENT, ELSEWHERE, ANOTHER, "Popular posts from this blog", "Post a Comment", "Powered by Blogger", "Other Apps")
    stated = {"author": s.author, "publication": name, "date": s.day.isoformat(), "url": url}
    return html(s, page(s.title, head, body), *never, **stated)


def open_journal(s: Story) -> Made:
    """An open journal's article in full, with the tags that catalogues and scholars' engines read: two writers, volume, licence."""
    journal, doi = "Journal of Frontier Governance", f"10.55999/jfg.{310 + s.number}"
    url = f"https://www.jfg.example/articles/{doi}"
    volume = str(s.day.year - 2012)
    people = (s.author, s.second)
    cited = ", ".join(f"{one.split()[-1]}, {one.split()[0][0]}." for one in people)
    tags = [
        ("citation_journal_title", journal),
        ("citation_journal_abbrev", "JFG"),
        ("citation_issn", "2999-0112"),
        ("citation_title", s.title),
        *(
            tag
            for one in people
            for tag in (("citation_author", one), ("citation_author_institution", "School of Public Policy"))
        ),
        ("citation_publication_date", f"{s.day:%Y/%m/%d}"),
        ("citation_volume", volume),
        ("citation_issue", "1"),
        ("citation_firstpage", str(11 + s.number)),
        ("citation_doi", doi),
        ("citation_abstract_html_url", url),
        ("citation_pdf_url", f"{url}/galley/{700 + s.number}/download/"),
        ("citation_language", "en"),
        ("DC.Title", s.title),
        *(("DC.Creator.PersonalName", one) for one in people),
        ("DC.Date.issued", s.day.isoformat()),
        ("DC.Source", journal),
        ("DC.Source.Volume", volume),
        ("DC.Identifier.DOI", doi),
        ("DC.Identifier.URI", url),
        ("DC.Publisher", "Harbinger Press"),
        ("DC.Rights", "Copyright: the Author(s)"),
    ]
    head = "\n".join(f'<meta name="{key}" content="{e(value, quote=True)}"/>' for key, value in tags)
    cite = f"{cited} ({s.day.year}). {s.title}. {journal}, {volume}(1), {11 + s.number}. DOI: {doi}"
    people_shown = "".join(
        f'<li class="author"><span class="author-name">{e(one)}</span><span class="affiliation">School of Public Policy</span></li>'
        for one in people
    )
    body = (
        f'<header class="site-header"><a class="brand" href="/">{journal}</a><nav><ul><li><a>About</a></li><li><a>Research</a></li><li><a>Contact</a></li><li><a href="/login">Log in</a></li></ul></nav></header><section class="reading-bar"><span>Reading: {e(s.title)}</span><span>Share:</span></section>\n'
        f'<main><article class="article-page"><div class="article-type">Commentaries</div><h1 class="article-title">{e(s.title)}</h1><h2 class="authors-heading">Authors:</h2><ul class="authors">{people_shown}</ul><div class="keywords"><strong>Keywords:</strong> <span>policing, conflict, governance</span></div><div class="how-to-cite"><strong>How to Cite:</strong> <span>{e(cite)}</span></div>\n'
        f'<div class="article-dates"><span class="published">Published on {s.day:%d %b %Y}</span><span class="peer">Peer Reviewed</span><a class="licence">CC BY 4.0</a></div><div class="article-full-text"><div itemprop="articleBody">{text(s)}</div><h2>Competing Interests</h2><p>The authors have no competing interests to declare.</p></div></article></main>\n'
        f'<aside class="metrics"><div><strong>1104</strong> Views</div><div><strong>213</strong> Downloads</div></aside><footer class="site-footer"><p>{journal} | Published by Harbinger Press</p><p>Print ISSN: 2999-0112</p></footer>'
    )
    never = (cite, "Peer Reviewed", "policing, conflict, governance", "Competing Interests", "Views", "Downloads")
    stated = {"author": ", ".join(people), "publication": journal, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {journal}", head, body), *never, **stated)


def version_for_printing(s: Story) -> Made:
    """What a plug-in of WordPress makes for printers: whose it is above, Posted By and On, both addresses in words below."""
    root = f"https://{host(s)}"
    head = (
        '<meta name="Robots" content="noindex, nofollow"/>\n<link rel="stylesheet" href="/wp-content/plugins/wp-print/print-css.css" type="text/css" media="screen, print"/>\n'
        '<script type="text/javascript">/* <![CDATA[ */ function PrintWindow() { window.print(); } /* ]]> */</script>'
    )
    posted = f"Posted By {s.author} On {long_date(s.day)} @ 9:12 am In Opinion | Comments Disabled"
    own, address = f"Article printed from {s.paper}: {root}", f"URL to article: {s.url}"
    body = (
        f'<p style="text-align: center;"><strong>- {e(s.paper)} - <span dir="ltr">{root}</span> -</strong></p>\n<div class="Center">\n<div id="Outline">\n<p id="BlogTitle">{e(s.title)}</p>\n<p id="BlogDate">Posted By <u>{e(s.author)}</u> On {long_date(s.day)} @ 9:12 am In <u>Opinion</u> | <u><a href="#comments_controls">Comments Disabled</a></u></p>\n'
        f'<div id="BlogContent">{text(s, h="h3")}</div>\n<hr class="Divider" style="text-align: center;"/>\n<p>Article printed from {e(s.paper)}: <strong dir="ltr">{root}</strong></p>\n<p>URL to article: <strong dir="ltr">{s.url}</strong></p>\n<p style="text-align: right;" id="print-link">Click <a href="#Print" onclick="PrintWindow(); return false;" title="Click here to print.">here</a> to print.</p>\n</div>\n</div>\n<p style="text-align: center;">Copyright &copy; {s.day.year} {e(s.paper)}. All rights reserved.</p>'
    )
    never = (posted, own, address, "Click here to print.", f"Copyright © {s.day.year} {s.paper}. All rights reserved.")
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(f"{s.paper}  » {s.title}", head, body), *never, **stated)


def saved_by_browser(s: Story) -> Made:
    """An Australian daily's page as a browser saves it whole, with the mark of where from; the day has the paper's own hour."""
    mark = f"<!-- saved from url=({len(s.url):04d}){s.url} -->"
    files = f"./{s.title} - {s.paper}_files"
    zone = "+10:00" if s.day.month in range(4, 10) else "+11:00"
    clock = f"{long_date(s.day)} — 5.00am"
    head = (
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        + f'<link rel="stylesheet" href="{e(files, quote=True)}/main.css"/>\n'
        + canonical(s)
        + shared(s, s.paper)
    )
    ask = "The Opinion newsletter is a weekly wrap of views that will challenge, champion and inform your own. Sign up here."
    about = f"{surname(s)} is a regular contributor."
    body = (
        f'<div id="app"><a href="#content">Skip to sections navigation</a><header role="banner" data-testid="header"><button>Open Navigation</button><a href="/" title="{e(s.paper)}"><img alt="{e(s.paper)}" src="{e(files, quote=True)}/logo.svg"/></a><a>Subscribe</a><a>Log in</a></header><nav aria-label="Breadcrumb"><ul><li>World</li><li>Asia</li></ul></nav><article data-testid="article-template" id="content"><header><span data-testid="tag-name">Opinion</span><h1 data-testid="headline">{e(s.title)}</h1>\n'
        f'<div class="hXGA"><span data-testid="byline"><a rel="author" href="/by/w">{e(s.author)}</a></span><p data-testid="byline-title">Contributor</p><time data-testid="datetime" datetime="{s.day.isoformat()}T05:00:00{zone}">{clock}</time></div><div class="tools"><button>Save</button><button>Share</button><button>Normal text size</button><button>Larger text size</button><button>Very large text size</button></div></header>\n'
        f'<section><div data-testid="body-content" class="_1665V">{text(s, between=f"<figure><img src=b.jpg alt=><figcaption>{CAPTION}<span>Credit: {PHOTOGRAPHER}</span></figcaption></figure>")}<p><em>{e(about)}</em></p><p><strong><em>{ask}</em></strong></p></div></section><ul data-testid="article-tags"><li><a>Opinion</a></li><li><a>Policing</a></li><li>For subscribers</li></ul><p><a>License this article</a></p></article>\n'
        f"<aside><h2>Most Viewed in World</h2><ul><li><h3><a>{ELSEWHERE}</a></h3><span>{OTHER}</span></li><li><h3><a>{ANOTHER}</a></h3><span>{FOURTH}</span></li></ul></aside><footer><h3>Our Sites</h3><p>Editor: {EDITOR}</p><p>&copy; 2026 {e(s.paper)}</p></footer></div>"
    )
    never = (
        ask,
        ELSEWHERE,
        ANOTHER,
        "License this article",
        "Most Viewed in World",
        "Normal text size",
        f"Editor: {EDITOR}",
        clock,
    )
    data = page(f"{s.title} - {s.paper}", head, body, doctype=f"<!DOCTYPE html>\n{mark}")
    return html(s, data, *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


STYLES = (
    Style("TYPO3: day by figures, By, microdata (.html)", True, set_in(European, 0, institute_of_europe)),
    Style("WordPress, paper's theme: Web Desk, By in the text (.html)", True, set_in(African, 5, magazine_theme)),
    Style("Next.js: list of facts, data, hours of India (.html)", True, set_in(Indian, 3, rendered_site)),
    Style("AMP of a daily's own: Published, Last updated (.html)", True, set_in(Gulf, 2, page_for_telephones)),
    Style("hosted blog, newer theme: By - day, comments (.html)", True, set_in(SouthAsian, 5, hosted_blog)),
    Style("open journal: tags for catalogues, How to Cite (.html)", True, set_in(Eighth, 4, open_journal)),
    Style("plug-in for printing: Posted By, URL to article (.html)", True, set_in(African, 0, version_for_printing)),
    Style("saved by a browser: mark of where from (.html)", True, set_in(Australian, 3, saved_by_browser)),
)
