"""Saved web pages of the fourth part of the set: ordinary sites, as a newsroom or a think tank saves them."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from html import escape as e

from tests.eval.articles.fourth_material import COMMENT, COMMENTER, CREDIT, EDITOR, ELSEWHERE, OTHER, PHOTOGRAPHER, Fourth, city
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.unseen_material import labelled, later
from tests.eval.articles.unseen_web import flow, page


def html(s: Story, data: bytes, *never: str, **stated: str) -> Made:
    return labelled(s, data, "html", (s.title, *never), title=s.title, **stated)


def script(ld: object) -> str:
    return f"<script data-rh='true' type='application/ld+json'>{json.dumps(ld)}</script>"


def og(**values: str) -> str:
    return "".join(f"<meta property='og:{key}' content='{e(value, quote=True)}'>" for key, value in values.items())


def broadcaster(s: Story) -> Made:
    channel = "Channel Six World"
    ld = {
        "@context": "http://schema.org",
        "@type": "ReportageNewsArticle",
        "url": s.url,
        "publisher": {"@type": "NewsMediaOrganization", "name": channel, "logo": {"@type": "ImageObject", "url": "logo.png"}},
        "image": {"@type": "ImageObject", "url": "a.jpg", "creditText": PHOTOGRAPHER},
        "mainEntityOfPage": s.url,
        "headline": s.title,
        "description": "What is known so far.",
        "datePublished": f"{s.day.isoformat()}T00:14:05.000Z",
        "dateModified": f"{later(s).isoformat()}T10:47:31.000Z",
        "author": [{"@type": "Person", "name": s.author}],
    }
    head = og(title=s.title, site_name=channel, url=s.url, type="article") + f"<link rel='canonical' href='{s.url}'>" + script(ld)
    figure = f"<figure><div data-component='image-block'><img alt=''><span class='sc-2b CopyrightHolder'>{PHOTOGRAPHER}</span></div><figcaption>Shops reopened in the afternoon</figcaption></figure>"
    body = (
        f"<header data-component='navigation'><nav><a>Home</a><a>News</a><a>Weather</a></nav></header><main id='main-content'><article><div data-component='headline-block'><h1 class='sc-518485e5-0 bWszMR'>{e(s.title)}</h1></div>"
        f"<div data-component='byline-block'><time class='sc-2b5e3b35-2'>{s.day.day} {s.day:%B} {s.day.year}</time><div data-testid='byline-new-contributors'><span class='sc-801dd632-7 lasLGY'>{e(s.author)}</span><span class='sc-801dd632-8'>South Asia correspondent, {city(s)}</span></div></div>"
        f"<div data-component='text-block'>{flow(s, css=' class=sc-eb7bd5f6-0', figure=figure)}</div><div data-component='links-block'><p><b>More on this story</b></p><a>{ELSEWHERE}</a></div></article></main>"
        f"<footer><ul><li>Terms of Use</li><li>Cookies</li></ul><p>Copyright © {later(s).year} {channel}. We are not responsible for the content of external sites.</p></footer>"
    )
    never = (ELSEWHERE, PHOTOGRAPHER, "We are not responsible for the content of external sites.", "More on this story")
    return html(s, page(s.title, head, body), *never, author=s.author, publication=channel, date=s.day.isoformat(), url=s.url)


def daily_by_tags(s: Story) -> Made:
    """Tags in the head, and no JSON-LD."""
    head = (
        og(url=s.url, type="article", title=s.title, site_name=s.paper)
        + f"<meta property='article:published_time' content='{s.day.isoformat()}T05:00:12.000Z'><meta property='article:modified_time' content='{later(s).isoformat()}T16:35:08.000Z'>"
        f"<meta property='article:author' content='https://delta.example/profile/writer-{s.number}'><meta property='article:tag' content='World news,Comment'><meta name='author' content='{e(s.author)}'><link rel='canonical' href='{s.url}'>"
    )
    appeal = "Every contribution, however big or small, powers our journalism."
    body = (
        f"<a href='#maincontent'>Skip to main content</a><gu-island name='TopBar'><a>Support us</a><a>Print subscriptions</a></gu-island><main data-layout='StandardLayout' id='maincontent'><div data-gu-name='title'><a>Pakistan</a></div><div data-gu-name='headline'><h1 class='dcr-u0152o'>{e(s.title)}</h1></div>"
        f"<aside data-gu-name='meta'><address aria-label='Contributor info'><div class='dcr-1cfpnlw'><a rel='author' data-link-name='auto tag link' href='/profile/writer'>{e(s.author)}</a> in {city(s)}</div></address><details><summary><span>{s.day:%a} {s.day.day} {s.day:%b} {s.day.year} 06.00 BST</span></summary>Last modified on {later(s):%a} {later(s).day} {later(s):%b} {later(s).year} 17.35 BST</details><a>Share</a></aside>"
        f"<figure><figcaption>A bus station at noon. Photograph: {PHOTOGRAPHER}/Delta Images</figcaption></figure><div id='maincontent-body' class='article-body-commercial-selector'>{flow(s, css=' class=dcr-130mj7b')}</div>"
        f"<section data-gu-name='epic'><p>{appeal}</p><button>Continue</button></section><div class='submeta'><span>Explore more on these topics</span><ul><li><a>Comment</a></li></ul></div></main>"
        f"<section data-component='more-on-this-story'><h2>Most viewed</h2><ol><li><a>{ELSEWHERE}</a><span>{OTHER}</span></li></ol></section><footer>© {later(s).year} {e(s.paper)} News & Media Limited or its affiliated companies. All rights reserved.</footer>"
    )
    data = page(f"{s.title} | Pakistan | {s.paper}", head, body)
    return html(s, data, appeal, ELSEWHERE, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def squarespace(s: Story) -> Made:
    stamp, site = f"{s.day.isoformat()}T09:30:00-0400", {"url": "https://delta.example", "name": s.paper, "@type": "WebSite"}
    ld = {
        "name": f"{s.title} — {s.paper}",
        "url": s.url,
        "datePublished": stamp,
        "dateModified": f"{later(s).isoformat()}T18:02:44-0400",
        "headline": s.title,
        "author": s.author,
        "publisher": {"name": s.paper, "logo": {"@type": "ImageObject", "url": "a.png"}, "@type": "Organization"},
        "image": "a.jpg",
        "@context": "http://schema.org",
        "@type": "Article",
    }
    head = (
        f"<link rel='canonical' href='{s.url}'>"
        + og(site_name=s.paper, title=f"{s.title} — {s.paper}", url=s.url, type="article")
        + f"<meta itemprop='name' content='{e(s.title)} — {e(s.paper)}'><meta itemprop='url' content='{s.url}'>{script(site)}{script(ld)}"
    )
    meta = f"<a class='blog-author-name' href='/blog?author=5f'>{e(s.author)}</a><time class='dt-published blog-meta-item--date' datetime='{s.day.isoformat()}'>{s.day.month}/{s.day.day}/{s.day:%y}</time>"
    body = (
        f"<div id='siteWrapper' class='clearfix site-wrapper'><header id='header' class='header'><div class='header-title-text'><a id='site-title'>{e(s.paper)}</a></div><nav class='header-nav-list'><a>Journal</a><a>Cart (0)</a></nav></header><main id='page' role='main'><article class='h-entry blog-item-wrapper'>"
        f"<div class='blog-item-top-wrapper'><h1 class='entry-title entry-title--large p-name' itemprop='headline'>{e(s.title)}</h1><div class='blog-item-meta-wrapper'>{meta}</div></div><div class='blog-item-content e-content'><div class='sqs-layout'><div class='sqs-html-content'>{flow(s, 'h3')}</div></div></div>"
        f"<div class='blog-item-author-profile-wrapper'><div class='author-name'>{e(s.author)}</div></div></article><div class='item-pagination'><a class='item-pagination-link--next'><div class='item-pagination-prev-next'>Next</div><h2 class='item-pagination-title'>{ELSEWHERE}</h2></a></div>"
        f"<div class='squarespace-comments'><div class='comments-header'>Comments (1)</div><div class='comment'><div class='author'>{COMMENTER}</div><div class='comment-body'><p>{COMMENT}</p></div></div></div></main><footer id='footer-sections'><p>Made with Squarespace</p></footer></div>"
    )
    data = page(f"{s.title} — {s.paper}", head, body)
    never = (COMMENT, ELSEWHERE, "Made with Squarespace")
    return html(s, data, *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def blogger(s: Story) -> Made:
    head = f"<meta content='blogger' name='generator'><link href='{s.url}' rel='canonical'><meta content='{s.url}' property='og:url'><meta content='{e(s.title)}' property='og:title'>"
    body = (
        f"<div class='header section' id='header'><h1 class='title'><a href='/'>{e(s.paper)}</a></h1><p class='description'><span>Notes from a desk by the river</span></p></div><div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>{s.day:%A}, {long_date(s.day)}</span></h2>"
        f"<div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><meta content='{60 + s.number}' itemprop='postId'><h3 class='post-title entry-title' itemprop='name'>{e(s.title)}</h3><div class='post-body entry-content' itemprop='description articleBody'>{flow(s, 'h4')}</div>"
        f"<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><a class='g-profile' rel='author' title='author profile'><span itemprop='name'>{e(s.author)}</span></a></span></span> "
        f"<span class='post-timestamp'>at <a class='timestamp-link' rel='bookmark'><abbr class='published' itemprop='datePublished' title='{s.day.isoformat()}T22:15:00+05:00'>10:15 PM</abbr></a></span></div><div class='post-labels'>Labels: <a rel='tag'>borders</a>, <a rel='tag'>essays</a></div></div></div></div></div>"
        f"<div class='comments' id='comments'><h4>1 comment:</h4><dl id='comments-block'><dt class='comment-author'>{COMMENTER} said...</dt><dd class='comment-body'><p>{COMMENT}</p></dd><dd class='comment-footer'>January 9, 2026 at 4:02 AM</dd></dl></div>"
        f"<div class='sidebar section'><div class='widget Profile'><h2>About Me</h2></div><div class='widget BlogArchive'><h2>Blog Archive</h2><ul><li><a>{ELSEWHERE}</a></li></ul></div></div><div class='footer'>Simple theme. Powered by <a>Blogger</a>.</div>"
    )
    never = (COMMENT, ELSEWHERE, "Notes from a desk by the river", f"{COMMENTER} said...")
    return html(s, page(f"{s.paper}: {s.title}", head, body), *never, author=s.author, date=s.day.isoformat(), url=s.url)


def wix(s: Story) -> Made:
    ld = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "publisher": {"@type": "Organization", "name": s.paper, "logo": {"@type": "ImageObject", "url": "a.png"}},
        "author": {"@type": "Person", "name": s.author, "url": "https://delta.example/profile/w/profile"},
        "headline": s.title,
        "datePublished": f"{s.day.isoformat()}T11:51:26.311Z",
        "dateModified": f"{later(s).isoformat()}T07:00:00.001Z",
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
    }
    head = (
        "<meta name='generator' content='Wix.com Website Builder'>"
        + og(title=s.title, url=s.url, site_name=s.paper, type="article")
        + f"<meta property='article:published_time' content='{s.day.isoformat()}T11:51:26.311Z'><meta property='article:author' content='{e(s.author)}'><link rel='canonical' href='{s.url}'>{script(ld)}"
    )
    figure = f"<figure data-hook='imageViewer'><img alt=''><figcaption data-hook='caption'>{CREDIT}</figcaption></figure>"
    body = (
        f"<div id='SITE_CONTAINER'><header id='SITE_HEADER'><h6 class='wixui-rich-text__text'>{e(s.paper)}</h6><button>Log In</button></header><div data-hook='post-page-root'><nav><a>All Posts</a></nav><article><ul class='post-header'><li data-hook='user-name' title='{e(s.author)}'>{e(s.author)}</li><li><span data-hook='time-ago'>{s.day:%b} {s.day.day}, {s.day.year}</span></li><li><span data-hook='time-to-read'>5 min read</span></li></ul>"
        f"<h1 data-hook='post-title'><span class='post-title__text blog-post-title-font'>{e(s.title)}</span></h1><div data-hook='post-description'><div class='fTEXDR' data-id='rich-content-viewer'>{flow(s, css=' class=T4JAo', figure=figure)}</div></div></article><footer data-hook='post-footer'><span>17 views</span><span>0 comments</span></footer></div>"
        f"<section data-hook='recent-posts'><h4>Recent Posts</h4><a>See All</a><h2>{ELSEWHERE}</h2><p>{OTHER} on ferries, tides and everything that waits for them.</p></section><footer id='SITE_FOOTER'><p>©2035 by {e(s.paper)}. Proudly created with Wix.com</p></footer></div>"
    )
    never = (CREDIT, ELSEWHERE, f"{OTHER} on ferries, tides and everything that waits for them.", "5 min read")
    return html(s, page(s.title, head, body), *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def district_paper(s: Story) -> Made:
    """Every other article is by "our staff correspondent", which names nobody."""
    named = s.number % 2 == 0
    who = s.author if named else "OUR STAFF CORRESPONDENT"
    body = (
        f"<div class='topbar'>{later(s):%A}, {long_date(later(s))} | E-Paper | Advertise</div><div class='logo'><img alt='{e(s.paper)}'></div><div class='menu'><ul><li>National</li><li>Business</li><li>Sports</li></ul></div><div class='detail-center'><div class='detail-heading'><h1>{e(s.title)}</h1></div>"
        f"<div class='category-source'>By {e(who)} | {city(s)}</div><div class='category-date'>Published: {s.day:%B} {s.day.day:02}, {s.day.year}</div><div class='detail-content'>{flow(s)}</div><div class='share-box'><a>Facebook</a><a>WhatsApp</a></div></div>"
        f"<div class='right-most-read'><h2>Most Read</h2><ul><li><a>{ELSEWHERE}</a><span class='by'>By {OTHER}</span></li></ul></div><div class='copyright'>Copyright © {later(s).year}. {e(s.paper)}, All Rights Reserved | Contact Us | Authors</div>"
    )
    head = og(title=s.title, url=s.url, site_name=s.paper)
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": s.url, **({"author": s.author} if named else {})}
    never = (f"By {who} | {city(s)}", ELSEWHERE, f"By {OTHER}")
    return html(s, page(f"{s.title} | National | {s.paper}", head, body), *never, **stated)


def opinion_desk(s: Story) -> Made:
    views = "The views expressed in this article are the author’s own and do not necessarily reflect the editorial stance of Gulf Lantern."
    body = (
        f"<div class='container--header'><a class='site-logo' aria-label='Gulf Lantern'></a><nav class='site-header__navigation'><a>News</a><a>Opinion</a><a>Live</a></nav></div><main id='main-content-area'><div class='topics'><a>Opinion</a>|<a>Conflict</a></div><header class='article-header'><h1>{e(s.title)}</h1><p class='article__subhead'><em>It was never going to be simple.</em></p></header>"
        f"<div class='article-author-info'><div class='article-author-bio'><ul class='article-author-bio-list'><li class='article-author-name-item'><a class='author-link' href='/author/w'>{e(s.author)}</a></li></ul><div class='article-author-bio-text'>Political analyst based in {city(s)}.</div></div></div>"
        f"<div class='article-dates'><div class='date-simple'><span class='screen-reader-text'>Published On {british_date(s.day)}</span><span aria-hidden='true'>{s.day.day} {s.day:%b} {s.day.year}</span></div></div><div class='social-icons'>Click here to share on social media</div><figure class='article-featured-image'><figcaption>Lorries wait at the crossing [{PHOTOGRAPHER}/Delta Images]</figcaption></figure>"
        f"<div class='wysiwyg wysiwyg--all-content' aria-live='polite'>{flow(s, figure=f'<div class=more-on><h2>Recommended Stories</h2><span class=screen-reader-text>list of 1 item</span><ul><li><a>{ELSEWHERE}</a></li></ul></div>')}<hr><p><em>{views}</em></p></div></main><footer class='site-footer'>© {later(s).year} Gulf Lantern Media Network</footer>"
    )
    head = f"<link rel='canonical' href='{s.url}'>" + og(title=s.title, url=s.url, site_name="Gulf Lantern")
    data = page(f"{s.title} | Opinions | Gulf Lantern", head, body)
    never = (views, "Recommended Stories", "Click here to share on social media", ELSEWHERE)
    return html(s, data, *never, author=s.author, publication="Gulf Lantern", date=s.day.isoformat(), url=s.url)


def commentary(s: Story) -> Made:
    """An institute: two authors, tags of a counter of readers."""
    institute = "Estuary Institution"
    head = (
        og(title=s.title, site_name=institute, url=s.url, type="article")
        + f"<link rel='canonical' href='{s.url}'><meta name='parsely-title' content='{e(s.title)}'><meta name='parsely-link' content='{s.url}'><meta name='parsely-type' content='post'><meta name='parsely-pub-date' content='{s.day.isoformat()}T13:00:00Z'><meta name='parsely-section' content='Commentary'><meta name='parsely-author' content='{e(s.author)}'><meta name='parsely-author' content='{e(s.second)}'>"
    )
    person = "<div class='byline-person'><h3 class='name'><a href='/people/{0}'>{1}</a></h3><span class='title'>{2}</span></div>"
    people = person.format(1, e(s.author), "Senior Fellow – Foreign Policy") + person.format(2, e(s.second), "Nonresident Fellow")
    funds = "The Estuary Institution is committed to quality, independence, and impact."
    body = (
        f"<header class='site-header'><a class='logo'>{institute}</a><button>Search</button></header><main class='article-layout'><section class='article-hero'><p class='label'>Commentary</p><h1>{e(s.title)}</h1><div class='byline-group'>{people}</div><p class='date'>{long_date(s.day)}</p></section>"
        f"<div class='byo-block -narrow wysiwyg-block'>{flow(s)}</div><section class='article-contributors'><h2 class='hed'>Authors</h2>{people}</section><section class='acknowledgements'><p>{funds} We are supported by a diverse array of funders.</p></section>"
        f"<section class='related-content'><h2>Related Content</h2><article><a>{ELSEWHERE}</a><p class='authors'>{OTHER}</p><p class='date'>June 5, 2017</p></article></section></main><footer>Copyright {later(s).year} {institute}</footer>"
    )
    stated = {"author": f"{s.author}, {s.second}", "publication": institute, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(f"{s.title} | {institute}", head, body), funds, ELSEWHERE, **stated)


def review_by_plugin(s: Story) -> Made:
    """The graph that a plugin writes for very many sites: the article points to its author."""
    base = "https://delta.example/#"
    ld = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": f"{s.url}#article",
                "isPartOf": {"@id": s.url},
                "author": {"name": s.author, "@id": f"{base}/schema/person/81c"},
                "headline": s.title,
                "datePublished": f"{s.day.isoformat()}T06:00:43+00:00",
                "dateModified": f"{later(s).isoformat()}T06:10:02+00:00",
                "mainEntityOfPage": {"@id": s.url},
                "publisher": {"@id": f"{base}organization"},
                "articleSection": ["Features"],
            },
            {
                "@type": "WebPage",
                "@id": s.url,
                "url": s.url,
                "name": f"{s.title} - {s.paper}",
                "isPartOf": {"@id": f"{base}website"},
            },
            {"@type": "ImageObject", "@id": f"{s.url}#primaryimage", "caption": CREDIT},
            {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home"}]},
            {"@type": "WebSite", "@id": f"{base}website", "url": "https://delta.example/", "name": s.paper},
            {"@type": "Organization", "@id": f"{base}organization", "name": s.paper, "url": "https://delta.example/"},
            {"@type": "Person", "@id": f"{base}/schema/person/81c", "name": s.author, "url": "https://delta.example/author/w/"},
        ],
    }
    head = (
        "<meta name='robots' content='index, follow'>"
        + f"<link rel='canonical' href='{s.url}'>"
        + og(locale="en_US", type="article", title=f"{s.title} - {s.paper}", url=s.url, site_name=s.paper)
        + f"<meta property='article:published_time' content='{s.day.isoformat()}T06:00:43+00:00'><meta name='author' content='{e(s.author)}'><meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='{e(s.author)}'><meta name='twitter:label2' content='Est. reading time'><meta name='twitter:data2' content='6 minutes'><script type='application/ld+json' class='yoast-schema-graph'>{json.dumps(ld)}</script>"
    )
    body = (
        f"<div class='elementor elementor-location-header'><span>{e(s.paper)}</span></div><div class='elementor elementor-location-single post'><div class='elementor-widget-theme-post-title'><h1 class='elementor-heading-title elementor-size-default'>{e(s.title)}</h1></div><div class='elementor-widget-post-info'><ul class='elementor-inline-items'><li><span class='elementor-post-info__item--type-author'>{e(s.author)}</span></li><li><span class='elementor-post-info__item--type-date'>{long_date(s.day)}</span></li></ul></div>"
        f"<div class='elementor-widget-theme-post-content'><div class='elementor-widget-container'>{flow(s)}</div></div><div class='elementor-widget-posts'><article class='elementor-post'><h3 class='elementor-post__title'><a>{ELSEWHERE}</a></h3><span class='elementor-post-author'>{OTHER}</span><span class='elementor-post-date'>August 1, 2025</span></article></div></div><div class='elementor-location-footer'><p>Subscribe to our fortnightly letter for more writing from the region.</p></div>"
    )
    data = page(f"{s.title} - {s.paper}", head, body)
    never = (ELSEWHERE, "Subscribe to our fortnightly letter for more writing from the region.")
    return html(s, data, *never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def wiki(s: Story) -> Made:
    """News that many hands write: a date and no author."""
    site, edited = "Harbour Wikinews", f"This page was last edited on {british_date(later(s))}, at 12:04."
    source = f"{OTHER}. “{ELSEWHERE}” — <i>Monsoon Quarterly</i>, January 2, 2015"
    body = (
        "<div id='mw-page-base' class='noprint'></div><div id='content' class='mw-body' role='main'><div id='siteNotice'></div>"
        f"<h1 id='firstHeading' class='firstHeading mw-first-heading'><span class='mw-page-title-main'>{e(s.title)}</span></h1><div id='bodyContent' class='vector-body'><div id='siteSub' class='noprint'>From {site}, the news source you can write.</div><div id='jump-to-nav'></div><a class='mw-jump-link'>Jump to navigation</a>"
        f"<div id='mw-content-text' class='mw-body-content mw-content-ltr' lang='en'><div class='mw-parser-output'><p><strong class='published'><span id='publishDate' class='value-title' title='{s.day.isoformat()}'></span>{s.day:%A}, {long_date(s.day)}</strong></p>{flow(s)}"
        f"<h2><span class='mw-headline' id='Sources'>Sources</span><span class='mw-editsection'>[edit]</span></h2><ul><li class='sourceTemplate'>{source}</li></ul></div><div class='printfooter'>Retrieved from “<a>{s.url}</a>”</div></div><div id='catlinks' class='catlinks'>Categories: <a>{british_date(s.day)}</a> | <a>Published</a></div></div></div>"
        f"<div id='mw-navigation'><h2>Navigation menu</h2><div id='p-personal'><ul><li>Log in</li></ul></div></div><footer id='footer' class='mw-footer'><ul id='footer-info'><li id='footer-info-lastmod'>{edited}</li><li>All text is available under the terms of an open licence.</li></ul></footer>"
    )
    head = f"<meta name='generator' content='MediaWiki 1.41.0'><link rel='canonical' href='{s.url}'>" + og(
        site_name=site, title=s.title, url=s.url
    )
    never = (
        edited,
        f"{OTHER}. “{ELSEWHERE}” — Monsoon Quarterly, January 2, 2015",
        "All text is available under the terms of an open licence.",
    )
    return html(s, page(f"{s.title} - {site}", head, body), *never, publication=site, date=s.day.isoformat(), url=s.url)


def wire_site(s: Story) -> Made:
    desk = "Meridian Wire"
    dated = Fourth(
        s.number,
        s.title,
        ((s.parts[0][0], f"{city(s).upper()}, {s.day:%B} {s.day.day} ({desk}) - {s.parts[0][1]}"), *s.parts[1:]),
    )
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
        "headline": s.title,
        "dateCreated": f"{s.day.isoformat()}T07:12:50Z",
        "datePublished": f"{s.day.isoformat()}T07:12:50Z",
        "dateModified": f"{later(s).isoformat()}T09:40:00Z",
        "author": [{"@type": "Person", "name": s.author}, {"@type": "Person", "name": s.second}],
        "creator": [s.author, s.second],
        "publisher": {"@type": "Organization", "name": desk},
        "articleSection": "Asia Pacific",
    }
    head = f"<link rel='canonical' href='{s.url}'>" + og(title=s.title, url=s.url, site_name=desk) + script(ld)
    credit = f"Reporting by {s.author} and {s.second}; Editing by {EDITOR}"
    standards = "Our Standards: The Meridian Wire Charter of Accuracy."
    body = (
        f"<div id='fusion-app'><header><a>{desk}</a><a>World</a><a>Markets</a></header><article data-testid='Article'><nav aria-label='Breadcrumb'><a>Asia Pacific</a></nav><h1 data-testid='Heading' class='text__text__1FZLe'>{e(s.title)}</h1><div class='article-header__author-date'><div data-testid='AuthorByline'><span>By <a rel='author'>{e(s.author)}</a> and <a rel='author'>{e(s.second)}</a></span></div>"
        f"<time datetime='{s.day.isoformat()}T07:12:50Z'><span>{long_date(s.day)}</span><span>7:12 AM UTC</span><span>Updated {long_date(later(s))}</span></time></div><div class='article-body__content'>{flow(dated, figure=f'<figure data-testid=primary-image><figcaption>A view of the port. MERIDIAN/{PHOTOGRAPHER}/File Photo <a>Purchase Licensing Rights</a></figcaption></figure>')}</div>"
        f"<p data-testid='Body' class='sign-off'>{e(credit)}</p><p class='trust-badge'>{standards}</p></article><div data-testid='ReadNext'><h2>Read Next</h2><ul><li><a>{ELSEWHERE}</a><time>2 hours ago</time></li></ul></div><footer><p>All quotes delayed a minimum of 15 minutes.</p><p>© {later(s).year} {desk}. All rights reserved</p></footer></div>"
    )
    stated = {"author": f"{s.author}, {s.second}", "publication": desk, "date": s.day.isoformat(), "url": s.url}
    never = (credit, standards, ELSEWHERE, "All quotes delayed a minimum of 15 minutes.")
    return html(s, page(f"{s.title} | {desk}", head, body), *never, **stated)


def press_office(s: Story) -> Made:
    """A university: whom to ask, and not who wrote it."""
    place = "University of Saltmarsh"
    boiler = f"The {place} was founded in 1871 and teaches some nineteen thousand students."
    body = (
        f"<div class='uos-banner'><a>{place}</a><form role='search'><label>Search this site</label></form></div><div class='uos-breadcrumb'>Home / News and events / Research news</div><main><article class='news-item'><h1 class='news-item__title'>{e(s.title)}</h1><p class='news-item__date'>Posted on {s.day:%A} {british_date(s.day)}</p>"
        f"<div class='news-item__body'>{flow(s)}</div><div class='news-item__contact'><h2>Media enquiries</h2><p>{EDITOR}, Press Officer<br>Tel: 01632 960 114<br>press@saltmarsh.example</p></div><div class='news-item__notes'><h2>Notes to editors</h2><p>{boiler}</p></div></article>"
        f"<aside class='news-latest'><h2>Latest news</h2><a>{ELSEWHERE}</a><span>{british_date(later(s))}</span></aside></main><footer class='uos-footer'>© {place} {later(s).year} | Accessibility | Modern slavery statement</footer>"
    )
    head = f"<link rel='canonical' href='{s.url}'>" + og(site_name=place, title=s.title, url=s.url)
    data = page(f"{s.title} - News - {place}", head, body)
    return html(s, data, "Media enquiries", "Notes to editors", ELSEWHERE, publication=place, date=s.day.isoformat(), url=s.url)


def lab(s: Story) -> Made:
    """A foundation's page, with the citation of the page in three manners below it."""
    *first, last = s.author.split()
    mla = f"{last}, {' '.join(first)}. “{s.title}.” Newsroom Commons. {s.day.day} {s.day:%b}. {s.day.year}. Web. {later(s).day} {later(s):%b}. {later(s).year}."
    apa = f"{last}, {first[0][0]}. ({s.day.year}, {s.day:%b}. {s.day.day}). {s.title}. Newsroom Commons. Retrieved {long_date(later(s))}, from {s.url}"
    clock = f"{long_date(s.day)}, 9:11 a.m."
    body = (
        f"<div id='lab-header'><a>Newsroom Commons</a><div class='lab-dek'>Pushing to the future of reporting</div></div><div class='simple-post-holder'><h1 class='simple-headline'>{e(s.title)}</h1><div class='simple-post-byline'>By <a class='simple-author' rel='author' href='/author/w'>{e(s.author)}</a> <a class='simple-author-twitter'>@writer{s.number}</a> <time class='simple-post-date'>{clock}</time></div>"
        f"<div class='simple-body'>{flow(s)}<div class='simple-photo-credit'>Photo of a printing press by <a>{PHOTOGRAPHER}</a> used under a Creative Commons license.</div></div><div class='simple-post-footer'><div class='footer-label'>Posted</div><div>{clock}</div></div>"
        f"<div class='mini-about'><h3>Join the 60,000 who get the freshest future-of-journalism news in our daily email.</h3></div><div class='cite-holder'><h4>Cite this article</h4><b>MLA</b><div>{e(mla)}</div><b>APA</b><div>{e(apa)}</div></div></div>"
        f"<div class='simple-related'><a>{ELSEWHERE}</a><span>{OTHER}</span></div><div class='lab-footer'>Newsroom Commons is a project of a foundation.</div>"
    )
    head = f"<link rel='canonical' href='{s.url}'>" + og(site_name="Newsroom Commons", title=s.title, url=s.url, type="article")
    never = (mla, apa, ELSEWHERE, f"Photo of a printing press by {PHOTOGRAPHER} used under a Creative Commons license.")
    data = page(f"{s.title} | Newsroom Commons", head, body)
    return html(s, data, *never, author=s.author, publication="Newsroom Commons", date=s.day.isoformat(), url=s.url)


STYLES = (
    Style("broadcaster: JSON-LD, hashed classes (.html)", True, broadcaster),
    Style("daily: tags in the head, no JSON-LD (.html)", True, daily_by_tags),
    Style("Squarespace: site in the title, comments (.html)", True, squarespace),
    Style("Blogger: Posted by, at (.html)", True, blogger),
    Style("Wix: hooks, no classes (.html)", True, wix),
    Style("district paper: staff correspondent, city (.html)", True, district_paper),
    Style("opinion desk: Published On, disclaimer (.html)", True, opinion_desk),
    Style("institution: commentary, two authors (.html)", True, commentary),
    Style("review: graph by a plugin (.html)", True, review_by_plugin),
    Style("wiki of news: date and no author (.html)", True, wiki),
    Style("wire's own site: two names, sign-off (.html)", True, wire_site),
    Style("university press office (.html)", True, press_office),
    Style("foundation's page: cite this article (.html)", True, lab),
)
