"""Saved web pages of the seventh part of the set, as the systems make them that most sites of papers and institutes run on."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from datetime import timedelta
from html import escape as e

from tests.eval.articles.fifth_web import canonical, html, linked, metas, page, text
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.seventh_material import (
    ANOTHER,
    CAPTION,
    COMMENT,
    COMMENTER,
    ELSEWHERE,
    FOURTH,
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    THIRD,
    host,
    letter,
    shifted,
    short,
    summer,
)


def networks(s: Story, site: str, **more: str) -> str:
    """What the networks are told of an article."""
    values = {"og:type": "article", "og:title": s.title, "og:description": STANDFIRST, "og:url": s.url, "og:site_name": site}
    image = f"https://{host(s)}/media/{s.slug}.jpg"
    card = {"twitter:card": "summary_large_image", "twitter:title": s.title, "twitter:description": STANDFIRST}
    return f"{metas('property', {**values, 'og:image': image, **more})}\n{metas('name', {**card, 'twitter:image': image})}\n"


def all_stated(s: Story) -> dict[str, str]:
    return {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}


def plug_in(s: Story) -> Made:
    """WordPress with the plug-in for search engines that most of its sites have, and a common theme."""
    root = f"https://{host(s)}/"
    person, house = f"{root}#/schema/person/4f1c9a", f"{root}#organization"
    published = f"{s.day.isoformat()}T04:15:00+00:00"
    modified = f"{(s.day + timedelta(days=1)).isoformat()}T09:40:12+00:00"
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": f"{s.url}#article",
                "isPartOf": {"@id": s.url},
                "author": {"name": s.author, "@id": person},
                "headline": s.title,
                "datePublished": published,
                "dateModified": modified,
                "mainEntityOfPage": {"@id": s.url},
                "wordCount": 640,
                "commentCount": 1,
                "publisher": {"@id": house},
                "image": {"@id": f"{s.url}#primaryimage"},
                "thumbnailUrl": f"{root}wp-content/uploads/a.jpg",
                "keywords": ["policy", "security"],
                "articleSection": ["Opinion"],
                "inLanguage": "en-US",
            },
            {
                "@type": "WebPage",
                "@id": s.url,
                "url": s.url,
                "name": f"{s.title} - {s.paper}",
                "isPartOf": {"@id": f"{root}#website"},
                "datePublished": published,
                "dateModified": modified,
                "breadcrumb": {"@id": f"{s.url}#breadcrumb"},
                "inLanguage": "en-US",
            },
            {
                "@type": "ImageObject",
                "@id": f"{s.url}#primaryimage",
                "url": f"{root}wp-content/uploads/a.jpg",
                "caption": CAPTION,
            },
            {
                "@type": "BreadcrumbList",
                "@id": f"{s.url}#breadcrumb",
                "itemListElement": [
                    {"@type": "ListItem", "position": 1, "name": "Home", "item": root},
                    {"@type": "ListItem", "position": 2, "name": s.title},
                ],
            },
            {
                "@type": "WebSite",
                "@id": f"{root}#website",
                "url": root,
                "name": s.paper,
                "description": "News and comment",
                "publisher": {"@id": house},
            },
            {"@type": "Organization", "@id": house, "name": s.paper, "url": root},
            {"@type": "Person", "@id": person, "name": s.author, "url": f"{root}author/w/"},
        ],
    }
    head = (
        '<meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"/>\n<!-- This site is optimized with the Yoast SEO plugin v21.5 - https://yoast.com/wordpress/plugins/seo/ -->\n'
        + canonical(s)
        + networks(s, s.paper, **{"article:published_time": published, "article:modified_time": modified})
        + metas(
            "name",
            {
                "author": s.author,
                "twitter:label1": "Written by",
                "twitter:data1": s.author,
                "twitter:label2": "Est. reading time",
                "twitter:data2": "4 minutes",
            },
        )
        + f'\n<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph)}</script>\n<!-- / Yoast SEO plugin. -->\n<meta name="generator" content="WordPress 6.4.2"/>'
    )
    figure = f'<figure class="wp-block-image size-large"><img decoding="async" src="/wp-content/uploads/b.jpg" alt=""/><figcaption class="wp-element-caption">{CAPTION} Photo: {PHOTOGRAPHER}</figcaption></figure>'
    share = '<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><div class="sd-content"><ul><li><a>Click to share on Twitter (Opens in new window)</a></li><li><a>Click to share on Facebook (Opens in new window)</a></li></ul></div></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div>'
    body = (
        f'<a class="screen-reader-text skip-link" href="#content" title="Skip to content">Skip to content</a><header class="site-header" id="masthead" itemtype="https://schema.org/WPHeader" itemscope><div class="inside-header grid-container"><div class="site-branding"><p class="main-title" itemprop="headline"><a href="/" rel="home">{e(s.paper)}</a></p><p class="site-description" itemprop="description">News and comment</p></div></div></header><nav class="main-navigation" id="site-navigation"><button class="menu-toggle">Menu</button><ul id="menu-main"><li>Home</li><li>Pakistan</li><li>Opinion</li><li>About</li></ul></nav>\n'
        f'<div class="site grid-container container hfeed" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main"><article id="post-{4100 + s.number}" class="post-{4100 + s.number} post type-post status-publish format-standard has-post-thumbnail hentry category-opinion" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{e(s.title)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{published}" itemprop="datePublished">{long_date(s.day)}</time></span> <span class="byline">by <span class="author vcard" itemprop="author" itemtype="https://schema.org/Person" itemscope><a class="url fn n" href="/author/w/" title="View all posts by {e(s.author)}" rel="author" itemprop="url"><span class="author-name" itemprop="name">{e(s.author)}</span></a></span></span></div></header>\n'
        f'<div class="entry-content" itemprop="text">{text(s, h="h2 class=wp-block-heading", after=1, between=figure)}{share}</div><footer class="entry-meta"><span class="cat-links"><span class="screen-reader-text">Categories </span><a rel="category tag">Opinion</a></span> <span class="tags-links"><a rel="tag">policy</a>, <a rel="tag">security</a></span><nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev"><a rel="prev">{ELSEWHERE}</a></span></div><div class="nav-next"><span class="next"><a rel="next">{ANOTHER}</a></span></div></nav></footer></div></article>\n'
        f'<div class="comments-area"><div id="comments"><h3 class="comments-title">1 thought on &#8220;{e(s.title)}&#8221;</h3><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><cite class="fn">{COMMENTER}</cite> <time>{long_date(s.day + timedelta(days=2))} at 11:20 pm</time></footer><div class="comment-content"><p>{COMMENT}</p></div></article></li></ol><div id="respond"><h3 id="reply-title">Leave a Comment</h3></div></div></div></main></div>\n'
        f'<div class="widget-area sidebar is-right-sidebar" id="right-sidebar"><aside class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a>{THIRD}</a></li></ul></aside></div></div></div><div class="site-footer"><footer class="site-info"><div class="copyright-bar"><span class="copyright">&copy; 2026 {e(s.paper)}</span> &bull; Built with <a>GeneratePress</a></div></footer></div>'
    )
    never = (COMMENT, ELSEWHERE, ANOTHER, THIRD, f"{CAPTION} Photo: {PHOTOGRAPHER}", "Share this:", "Leave a Comment")
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, **all_stated(s))


def old_theme(s: Story) -> Made:
    """WordPress with a theme of its early days: no tags for anybody, and Posted on, by below the title."""
    head = (
        '<link rel="profile" href="http://gmpg.org/xfn/11"/><link rel="stylesheet" type="text/css" media="all" href="/wp-content/themes/twentyten/style.css"/><link rel="pingback" href="/xmlrpc.php"/>\n'
        f'<link rel="alternate" type="application/rss+xml" title="{e(s.paper)} &raquo; Feed" href="/feed/"/><meta name="generator" content="WordPress 4.9.8"/>\n'
        + canonical(s)
    )
    body = (
        f'<div id="wrapper" class="hfeed"><div id="header"><div id="masthead"><div id="branding" role="banner"><div id="site-title"><span><a href="/" title="{e(s.paper)}" rel="home">{e(s.paper)}</a></span></div><div id="site-description">Politics, policy and public life</div><img src="/wp-content/themes/twentyten/images/headers/path.jpg" width="940" height="198" alt=""/></div><div id="access" role="navigation"><div class="skip-link screen-reader-text"><a href="#content" title="Skip to content">Skip to content</a></div><div class="menu"><ul><li><a>Home</a></li><li><a>About</a></li><li><a>Contact</a></li></ul></div></div></div></div>\n'
        f'<div id="main"><div id="container"><div id="content" role="main"><div id="nav-above" class="navigation"><div class="nav-previous"><a rel="prev"><span class="meta-nav">&larr;</span> {ELSEWHERE}</a></div><div class="nav-next"><a rel="next">{ANOTHER} <span class="meta-nav">&rarr;</span></a></div></div><div id="post-{770 + s.number}" class="post-{770 + s.number} post type-post status-publish format-standard hentry category-politics"><h1 class="entry-title">{e(s.title)}</h1>\n'
        f'<div class="entry-meta"><span class="meta-prep meta-prep-author">Posted on</span> <a href="{s.url}" title="9:12 am" rel="bookmark"><span class="entry-date">{long_date(s.day)}</span></a> <span class="meta-sep">by</span> <span class="author vcard"><a class="url fn n" href="/author/w/" title="View all posts by {e(s.author)}">{e(s.author)}</a></span></div><div class="entry-content">{text(s, h="h3")}</div>\n'
        f'<div class="entry-utility">This entry was posted in <a rel="category tag">Politics</a>. Bookmark the <a title="Permalink to {e(s.title, quote=True)}" rel="bookmark">permalink</a>.</div></div><div id="comments"><h3 id="comments-title">One Response to <em>{e(s.title)}</em></h3><ol class="commentlist"><li class="comment"><div class="comment-author vcard"><cite class="fn">{COMMENTER}</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a>{long_date(s.day + timedelta(days=1))} at 6:02 pm</a></div><div class="comment-body"><p>{COMMENT}</p></div><div class="reply"><a>Reply</a></div></li></ol></div></div></div>\n'
        f'<div id="primary" class="widget-area" role="complementary"><ul class="xoxo"><li id="recent-posts-2" class="widget-container widget_recent_entries"><h3 class="widget-title">Recent Posts</h3><ul><li><a>{THIRD}</a></li></ul></li><li id="archives-2" class="widget-container widget_archive"><h3 class="widget-title">Archives</h3><ul><li><a>{s.day:%B %Y}</a></li></ul></li><li id="meta-2" class="widget-container widget_meta"><h3 class="widget-title">Meta</h3><ul><li><a>Log in</a></li></ul></li></ul></div></div><div id="footer" role="contentinfo"><div id="colophon"><div id="site-info"><a href="/" rel="home">{e(s.paper)}</a></div><div id="site-generator"><a>Proudly powered by WordPress.</a></div></div></div></div>'
    )
    never = (COMMENT, ELSEWHERE, ANOTHER, THIRD, "Proudly powered by WordPress.", "Recent Posts")
    return html(s, page(f"{s.title} | {s.paper}", head, body), *never, **all_stated(s))


def members_site(s: Story) -> Made:
    """Ghost with the theme that it comes with: name, short day and minutes to read below the title."""
    root, published = f"https://{host(s)}/", f"{s.day.isoformat()}T07:00:31.000Z"
    ld = {
        "@context": "https://schema.org",
        "@type": "Article",
        "publisher": {
            "@type": "Organization",
            "name": s.paper,
            "url": root,
            "logo": {"@type": "ImageObject", "url": f"{root}favicon.ico"},
        },
        "author": {"@type": "Person", "name": s.author, "url": f"{root}author/w/", "sameAs": []},
        "headline": s.title,
        "url": s.url,
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T07:02:10.000Z",
        "image": {"@type": "ImageObject", "url": f"{root}content/images/a.jpg", "width": 2000, "height": 1333},
        "keywords": "Security",
        "description": STANDFIRST,
        "mainEntityOfPage": s.url,
    }
    times = {
        "article:published_time": published,
        "article:modified_time": f"{s.day.isoformat()}T07:02:10.000Z",
        "article:tag": "Security",
    }
    labels = {
        "twitter:label1": "Written by",
        "twitter:data1": s.author,
        "twitter:label2": "Filed under",
        "twitter:data2": "Security",
    }
    head = canonical(s) + networks(s, s.paper, **times) + metas("name", {**labels, "generator": "Ghost 5.82"})
    head += f'\n{linked(ld, indent=4)}\n<link rel="alternate" type="application/rss+xml" title="{e(s.paper)}" href="{root}rss/"/>'
    feed = '<article class="post-card post"><div class="post-card-content"><a class="post-card-content-link"><header class="post-card-header"><h2 class="post-card-title">{}</h2></header></a><footer class="post-card-meta"><time class="post-card-meta-date" datetime="2025-12-30">Dec 30, 2025</time></footer></div></article>'
    body = (
        f'<div class="viewport"><header id="gh-head" class="gh-head outer is-header-hidden"><div class="gh-head-inner inner"><div class="gh-head-brand"><a class="gh-head-logo no-image" href="/">{e(s.paper)}</a></div><nav class="gh-head-menu"><ul class="nav"><li><a>Home</a></li><li><a>About</a></li></ul></nav><div class="gh-head-actions"><a class="gh-head-link">Sign in</a><a class="gh-head-button">Subscribe</a></div></div></header>\n'
        f'<div class="site-content"><main id="site-main" class="site-main"><article class="article post tag-security featured image-full"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><span class="post-card-primary-tag"><a>Security</a></span></div><h1 class="article-title">{e(s.title)}</h1><p class="article-excerpt">{STANDFIRST}</p><div class="article-byline"><section class="article-byline-content"><ul class="author-list instapaper_ignore"><li class="author-list-item"><a class="author-avatar author-profile-image"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/w/">{e(s.author)}</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="{s.day.isoformat()}">{short(s.day)}</time><span class="byline-reading-time"><span class="bull">&bull;</span> 4 min read</span></div></div></section></div><figure class="article-image"><img srcset="/content/images/a.jpg" alt=""/><figcaption>Photo by <a>{PHOTOGRAPHER}</a> / <a>Unsplash</a></figcaption></figure></header>\n'
        f'<section class="gh-content gh-canvas">{text(s)}</section></article></main><section class="footer-cta outer"><div class="inner"><h2 class="footer-cta-title">Sign up for more like this.</h2><a class="footer-cta-button"><div class="footer-cta-input">Enter your email</div><span>Subscribe</span></a></div></section><aside class="read-more-wrap outer"><div class="read-more inner">{feed.format(ELSEWHERE)}{feed.format(ANOTHER)}</div></aside></div><footer class="site-footer outer"><div class="inner"><section class="copyright"><a>{e(s.paper)}</a> &copy; 2026</section><nav class="site-footer-nav"></nav><div class="gh-powered-by"><a>Powered by Ghost</a></div></div></footer></div>'
    )
    never = (ELSEWHERE, ANOTHER, "Sign up for more like this.", f"Photo by {PHOTOGRAPHER} / Unsplash", "Powered by Ghost")
    return html(s, page(s.title, head, body), *never, **all_stated(s))


def letter_page(s: Story) -> Made:
    """A page of the platform on which single writers send letters: a box in the text, what readers say, other letters."""
    name = letter(s)
    root = f"https://{name.lower().replace(' ', '')}.letters.example"
    url = f"{root}/p/{s.slug}"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": url,
        "mainEntityOfPage": url,
        "headline": s.title,
        "description": STANDFIRST,
        "image": [],
        "datePublished": f"{s.day.isoformat()}T10:01:37+00:00",
        "dateModified": f"{s.day.isoformat()}T10:01:37+00:00",
        "isAccessibleForFree": True,
        "author": [
            {"@type": "Person", "name": s.author, "url": "https://letters.example/@w", "identifier": f"user:{3100 + s.number}"}
        ],
        "publisher": {"@type": "Organization", "name": name, "url": root, "identifier": f"pub:{210 + s.number}"},
    }
    head = (
        f'<link rel="canonical" href="{url}"/>\n'
        + metas("property", {"og:type": "article", "og:title": s.title, "og:description": STANDFIRST, "og:url": url})
        + metas("name", {"author": s.author, "description": STANDFIRST, "twitter:title": s.title})
        + linked(ld)
    )
    ask = f"Thanks for reading {name}! Subscribe for free to receive new posts and support my work."
    box = f'<div class="subscription-widget-wrap-editor" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{ask}</p></div><form class="subscription-widget-subscribe"><input type="email" name="email" placeholder="Type your email..."/><input type="submit" class="button primary" value="Subscribe"/></form></div></div>'
    body = (
        f'<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><div class="topbar"><a href="/" class="navbar-title-link"><h1 class="navbar-title">{name}</h1></a><button class="button primary">Subscribe</button><a>Sign in</a></div></div><div><article class="typography newsletter-post post"><div class="post-header"><h1 dir="auto" class="post-title published">{e(s.title)}</h1><h3 dir="auto" class="subtitle">{STANDFIRST}</h3>\n'
        f'<div class="byline-wrapper"><div class="profile-img-row"></div><div class="pencraft"><div class="profile-hover-card-target"><a class="pencraft" href="https://letters.example/@w">{e(s.author)}</a></div><div class="pencraft">{s.day:%b} {s.day.day:02}, {s.day.year}</div></div></div><div class="post-ufi"><a class="post-ufi-button has-label"><div class="label">22</div></a><a class="post-ufi-button has-label"><div class="label">5</div></a><a class="post-ufi-button"><div class="label">Share</div></a></div></div>\n'
        f'<div class="available-content"><div dir="auto" class="body markup">{text(s, h="h3 class=header-anchor-post", between=box)}</div></div></article><div class="single-post-section comments-section"><h4>Discussion about this post</h4><div class="comment-list"><div class="comment"><a class="account-hover-wrapper">{COMMENTER}</a><div class="comment-body"><p><span>{COMMENT}</span></p></div><a>Reply</a></div></div></div><div class="single-post-section"><div class="portable-archive-list"><div class="post-preview"><a class="post-preview-title">{ELSEWHERE}</a><div class="post-preview-date">{short(s.day + timedelta(days=14))}</div></div></div></div></div>\n'
        f'<div class="footer-wrap publication-footer"><div class="footer"><h4>Ready for more?</h4><div class="footer-blurb">&copy; 2026 {e(s.author)}</div><div class="footer-terms"><a>Privacy</a> &#8729; <a>Terms</a> &#8729; <a>Collection notice</a></div></div></div></div></div>'
    )
    never = (ask, COMMENT, ELSEWHERE, "Discussion about this post", "Ready for more?")
    stated = {"author": s.author, "publication": name, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - by {s.author} - {name}", head, body), *never, **stated)


def centre(s: Story) -> Made:
    """Drupal at a research centre: fields with a class each, two experts, and no names in the head."""
    place = "Carteret Center for Policy Research"
    field = '<div class="field field--name-field-{0} field--type-entity-reference field--label-hidden field__items">{1}</div>'
    people = "".join(
        f'<div class="field__item"><a href="/experts/{at}" hreflang="en">{e(one)}</a></div>'
        for at, one in enumerate((s.author, s.second))
    )
    head = (
        canonical(s)
        + networks(s, place)
        + metas("name", {"description": STANDFIRST, "Generator": "Drupal 9 (https://www.drupal.org)", "MobileOptimized": "width"})
        + f'\n<link rel="shortlink" href="https://{host(s)}/node/{6100 + s.number}"/>'
    )
    teaser = '<div class="views-row"><article class="node node--type-publication node--view-mode-teaser"><h3 class="node__title"><a rel="bookmark"><span class="field field--name-title field--type-string">{}</span></a></h3><div class="field field--name-field-date"><time datetime="2026-01-12T12:00:00Z">January 12, 2026</time></div></article></div>'
    body = (
        f'<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><header role="banner"><div class="region region-header"><div id="block-branding" class="block block-system block-system-branding-block"><a href="/" rel="home" class="site-logo"><img src="/themes/custom/carteret/logo.svg" alt="Home"/></a><div class="site-name"><a href="/" rel="home">{place}</a></div></div><nav role="navigation" id="block-main-navigation"><ul class="menu"><li class="menu-item">Research</li><li class="menu-item">Experts</li><li class="menu-item">Events</li></ul></nav></div></header>\n'
        f'<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div id="block-page-title" class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{e(s.title)}</span></h1></div><article data-history-node-id="{6100 + s.number}" class="node node--type-publication node--promoted node--view-mode-full"><div class="node__content">{field.format("type", "<div class=field__item>Commentary</div>")}{field.format("authors", people)}<div class="field field--name-field-date field--type-datetime field--label-hidden field__item"><time datetime="{s.day.isoformat()}T12:00:00Z" class="datetime">{long_date(s.day)}</time></div>\n'
        f'<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{text(s, h="h3")}</div><div class="field field--name-field-topics field--type-entity-reference field--label-above"><div class="field__label">Topics</div><div class="field__items"><div class="field__item"><a>Security</a></div><div class="field__item"><a>Governance</a></div></div></div></div></article><div class="views-element-container block block-views"><h2>Related publications</h2><div class="view view-related">{teaser.format(ELSEWHERE)}{teaser.format(ANOTHER)}</div></div></div></div></main>\n'
        f'<footer role="contentinfo"><div class="region region-footer"><p>Subscribe to our monthly newsletter and follow our work.</p><p>&copy; 2026 {place}. All rights reserved.</p></div></footer></div></div>'
    )
    never = (
        "Commentary",
        ELSEWHERE,
        ANOTHER,
        "Related publications",
        "Topics",
        "Subscribe to our monthly newsletter and follow our work.",
    )
    stated = {"author": f"{s.author}, {s.second}", "publication": place, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(f"{s.title} | {place}", head, body), *never, **stated)


def medium(s: Story) -> Made:
    """A story on Medium, outside of any publication there."""
    url = f"https://medium.example/@writer{s.number}/{s.slug}-3f{s.number:02}a9c41be7"
    ld = {
        "@context": "https://schema.org",
        "@type": "SocialMediaPosting",
        "@id": url,
        "image": [],
        "url": url,
        "dateCreated": f"{s.day.isoformat()}T08:31:26Z",
        "datePublished": f"{s.day.isoformat()}T08:31:26Z",
        "dateModified": f"{s.day.isoformat()}T12:10:55Z",
        "headline": s.title,
        "name": s.title,
        "description": STANDFIRST,
        "isAccessibleForFree": True,
        "author": {"@type": "Person", "name": s.author, "url": f"https://medium.example/@writer{s.number}"},
        "publisher": {"@type": "Organization", "name": "Medium", "url": "https://medium.example/"},
        "mainEntityOfPage": url,
    }
    told = {"og:type": "article", "og:site_name": "Medium", "og:title": s.title, "og:url": url, "og:description": STANDFIRST}
    head = (
        metas("property", {**told, "article:published_time": f"{s.day.isoformat()}T08:31:26.000Z"})
        + metas("name", {"title": f"{s.title} - {s.author} - Medium", "author": s.author, "twitter:data1": "4 min read"})
        + f'\n<link data-rh="true" rel="author" href="https://medium.example/@writer{s.number}"/><link data-rh="true" rel="canonical" href="{url}"/>\n'
        + linked(ld)
    )
    figure = f'<figure class="mo mp mq mr ms"><div role="button" tabindex="0" class="mt mu"><span class="speechify-ignore">Press enter or click to view image in full size</span></div><figcaption class="nb ff nc">Photo by <a class="af">{PHOTOGRAPHER}</a> on <a class="af">Unsplash</a></figcaption></figure>'
    body = (
        f'<div id="root"><div class="a b c"><div class="d e f"><a class="h">Sitemap</a><a class="h">Open in app</a><p class="be b">Sign up</p><p class="be b">Sign in</p><a aria-label="Homepage"></a><a>Write</a></div><div class="l"><article><div class="l"><section><div><div class="fq fr fs"><div class="speechify-ignore"><h1 id="7f2c" class="pw-post-title hd he hf" data-testid="storyTitle">{e(s.title)}</h1></div>\n'
        f'<div class="speechify-ignore ab co"><a rel="noopener follow" href="/@writer{s.number}"><img alt="{e(s.author)}" data-testid="authorPhoto" src="w.jpg"/></a><a class="af" data-testid="authorName" rel="noopener follow" href="/@writer{s.number}">{e(s.author)}</a><button class="bk">Follow</button><span class="be b" data-testid="storyReadTime">4 min read</span><span aria-hidden="true">&middot;</span><span data-testid="storyPublishDate">{short(s.day)}</span></div><div class="pw-multi-vote-icon"><p class="be b">118</p><button>Listen</button><button>Share</button></div>\n'
        f'{text(s, css=" class=pw-post-body-paragraph", h="h2 class=oh", after=1, between=figure)}</div></div></section></div></article><div class="tags"><a>Pakistan</a><a>Security</a></div><div class="about"><h2>Written by {e(s.author)}</h2><span>1.4K followers</span><button>Follow</button></div><div class="responses"><h2>Responses (1)</h2><a>{COMMENTER}</a><pre>{COMMENT}</pre><button>Reply</button></div><div class="recommended"><h2>Recommended from Medium</h2><a>{OTHER}</a><h2>{ELSEWHERE}</h2><a>{FOURTH}</a><h2>{ANOTHER}</h2></div><div class="foot"><p>Help</p><p>Status</p><p>Privacy</p><p>Text to speech</p></div></div></div></div>'
    )
    never = (
        COMMENT,
        ELSEWHERE,
        ANOTHER,
        f"Photo by {PHOTOGRAPHER} on Unsplash",
        "Press enter or click to view image in full size",
        "Recommended from Medium",
    )
    stated = {"author": s.author, "publication": "Medium", "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | by {s.author} | Medium", head, body), *never, **stated)


def large_paper(s: Story) -> Made:
    """A large paper on a system that many of them rent: hashed classes, the article again as data, promotions in the text."""
    published, root = f"{s.day.isoformat()}T05:00:00.000Z", f"https://{host(s)}"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": s.url,
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
        "headline": s.title,
        "description": STANDFIRST,
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T05:04:19.401Z",
        "image": {"@type": "ImageObject", "url": f"{root}/resizer/a.jpg", "height": 630, "width": 1200},
        "author": [{"@type": "Person", "name": s.author, "url": f"{root}/author/w/"}],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": s.paper,
            "logo": {"@type": "ImageObject", "url": f"{root}/logo.png", "height": 60, "width": 600},
        },
        "isAccessibleForFree": False,
        "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article-body-wrapper"},
    }
    data = {
        "type": "story",
        "headlines": {"basic": s.title},
        "subheadlines": {"basic": STANDFIRST},
        "credits": {"by": [{"type": "author", "name": s.author}]},
        "display_date": published,
    }
    zone = "+01:00" if summer(s.day) else "+00:00"
    head = (
        canonical(s)
        + networks(s, s.paper, **{"article:published_time": published, "article:section": "Opinion"})
        + linked(ld)
        + f'\n<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.arcSite="site";Fusion.globalContent={json.dumps(data)};</script>'
    )
    caption = f"{CAPTION} Photograph: {PHOTOGRAPHER}/Continental Press"
    ask = "Sign up for push alerts and have the best news, analysis and comment delivered directly to your phone"
    promo = f'<div class="interstitial-link block-margin-bottom"><a href="/x">{ELSEWHERE}</a></div><div class="article-promo"><p>{ask}</p></div>'
    body = (
        f'<div id="fusion-app" class="layout-section"><a href="#main" class="skip-main">Skip to main content</a><header class="c-stack b-header"><nav class="b-header-nav-chain"><button>Sections</button><a href="/" title="{e(s.paper)}"><img alt="{e(s.paper)}" src="/logo.svg"/></a><button>Subscribe</button><button>Sign In</button></nav></header><section role="main" id="main" class="b-right-rail__main"><article class="b-article-body article-main-wrapper"><div class="article-header"><a class="c-overline overline">Opinion</a><h1 class="c-heading article__heading">{e(s.title)}</h1><h2 class="c-heading article__subheading">{STANDFIRST}</h2>\n'
        f'<figure class="c-media-item lead-art"><img alt="" src="/resizer/a.jpg"/><figcaption class="c-caption">{caption}</figcaption></figure><div class="c-attribution article-byline"><div class="ts-byline"><a class="byline__author" href="/author/w/">{e(s.author)}</a></div><time as="time" class="c-date" dateTime="{s.day.isoformat()}T06:00:00{zone}">{s.day:%a %b %d %Y} - 06:00</time></div><div class="share-bar"><button>Share</button><button>Save article</button></div></div>\n'
        f'<div class="article-body-wrapper">{text(s, css=" class=c-paragraph", h="h3 class=c-heading", between=promo)}</div><div class="article-tags"><a>Pakistan</a><a>Policing</a></div></article></section><aside class="b-right-rail__rail-container"><div class="most-read"><h2>Most Read</h2><ol><li><a>{ANOTHER}</a></li><li><a>{THIRD}</a></li></ol></div></aside><footer class="b-footer"><ul><li>Terms &amp; Conditions</li><li>Privacy Policy</li><li>Cookie Settings</li></ul><p>&copy; 2026 {e(s.paper)}</p></footer></div>'
    )
    never = (caption, ask, ELSEWHERE, ANOTHER, THIRD, "Most Read", "Save article")
    return html(s, page(f"{s.title} – {s.paper}", head, body), *never, **all_stated(s))


def hand_made(s: Story) -> Made:
    """A page of a small site that a generator makes from plain files: nothing in the head, and the facts below the title."""
    head = '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<link rel="stylesheet" href="/css/main.css"/>'
    body = (
        '<header><nav><a href="/">Home</a> <a href="/essays/">Essays</a> <a href="/about/">About</a></nav></header>\n'
        f'<main><article><h1>{e(s.title)}</h1>\n<p class="byline">By {e(s.author)}</p>\n<p class="date"><time datetime="{s.day.isoformat()}">{british_date(s.day)}</time></p>\n'
        f'{text(s)}\n</article>\n<nav class="pagination"><a href="/essays/x/">Previous: {ELSEWHERE}</a> <a href="/essays/y/">Next: {ANOTHER}</a></nav></main>\n<footer><p><a href="/feed.xml">RSS</a> · Made with Eleventy</p></footer>'
    )
    never = (f"By {s.author}", f"Previous: {ELSEWHERE}", f"Next: {ANOTHER}", "Made with Eleventy")
    return html(s, page(s.title, head, body), *never, author=s.author, date=s.day.isoformat())


def archived(s: Story) -> Made:
    """A page of a daily as the great archive of the web kept it: the archive's bar above, the page's own facts below it."""
    kept = s.day + timedelta(days=23)
    stamp = f"{kept:%Y%m%d}114502"
    web = "https://web.archive.example"
    ordinal = f"{s.day.day}{'th' if 10 < s.day.day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(s.day.day % 10, 'th')}"
    top = f'<!-- BEGIN WAYBACK TOOLBAR INSERT -->\n<script>__wm.rw(0);</script><div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;"><div id="wm-ipp" style="position:fixed;left:0;top:0;"><div id="wm-logo"><a href="/web/" title="Wayback Machine home page"></a></div><form target="_top" method="get" action="/web/submit" name="wmtb" id="wmtb"><input type="text" name="url" id="wmtbURL" value="{s.url}"/><input type="submit" value="Go"/></form><div id="wm-nav-captures"><a class="t" href="/web/{stamp}*/{s.url}" title="See a list of every capture for this URL">6 captures</a><div class="r" title="Timespan for captures of this URL">{kept:%d %b %Y} - {kept + timedelta(days=17):%d %b %Y}</div></div><div id="displayMonthEl">{kept:%b}</div><div id="displayDayEl">{kept:%d}</div><div id="displayYearEl">{kept.year}</div><div id="wm-expand">About this capture</div></div></div>\n<!-- END WAYBACK TOOLBAR INSERT -->'
    last = f"<!--\n     FILE ARCHIVED ON 11:45:02 {kept:%b %d, %Y} AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 08:20:44 Jan 19, 2026.\n     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.\n-->"
    head = (
        f'<script type="text/javascript" src="{web}/_static/js/bundle-playback.js" charset="utf-8"></script><script type="text/javascript">__wm.init("{web}/web");</script><link rel="stylesheet" type="text/css" href="{web}/_static/css/banner-styles.css"/>\n<!-- End Wayback Rewrite JS Include -->\n<link rel="stylesheet" href="{web}/web/{stamp}cs_/https://{host(s)}/css/main.css"/>\n'
        + metas("property", {"og:type": "article", "og:title": s.title, "og:url": s.url, "og:site_name": s.paper})
        + metas("name", {"description": STANDFIRST, "keywords": "opinion, pakistan, security"})
    )
    printed = f"Published in {s.paper}, {s.day:%B} {ordinal}, {s.day.year}."
    follow = "Like Opinion & Editorial on Facebook to receive all updates on all our daily pieces."
    body = (
        f'{top}\n<div class="header clearfix"><div class="logo"><a href="{web}/web/{stamp}/https://{host(s)}/"><img src="{web}/web/{stamp}im_/https://{host(s)}/logo.png" alt="{e(s.paper)}"/></a></div><ul class="menu"><li>Home</li><li>Pakistan</li><li>Business</li><li>Opinion</li><li>Editorials</li></ul></div>\n'
        f'<div class="primary"><div class="story post clearfix"><h1 class="title">{e(s.title)}</h1><h2 class="excerpt">{STANDFIRST}</h2><div class="meta clearfix"><div class="left">By <a href="{web}/web/{stamp}/https://{host(s)}/author/w/">{e(s.author)}</a><div class="timestamp" title="10:40pm">Published: {long_date(s.day)}</div></div><div class="right"><a>Share</a> <a>Tweet</a> <a>Email</a></div></div>\n'
        f'<div class="clearfix story-content">{text(s, h="h4")}<p><em>{e(printed)}</em></p><p class="story-page-ad"><em>{e(follow)}</em></p></div></div><div class="related-stories"><h4>Related Stories</h4><ul><li><a>{ELSEWHERE}</a></li><li><a>{ANOTHER}</a></li></ul></div><div id="comments"><h4>Reader Comments (1)</h4><ul><li><span class="name">{COMMENTER}</span><div class="content"><p>{COMMENT}</p></div><a>Recommend</a></li></ul></div></div>\n'
        f'<div class="secondary"><h4>Most Read</h4><ul><li><a>{THIRD}</a></li></ul></div><div class="footer"><p>This material may not be published, broadcast, rewritten or redistributed.</p><p>&copy; {kept.year} {e(s.paper)}.</p></div>\n{last}'
    )
    never = (
        printed,
        follow,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        COMMENT,
        "About this capture",
        "This material may not be published, broadcast, rewritten or redistributed.",
    )
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, **all_stated(s))


STYLES = (
    Style("WordPress, plug-in for search engines (.html)", True, shifted(2, plug_in)),
    Style("WordPress, early theme: Posted on, by (.html)", True, shifted(9, old_theme)),
    Style("Ghost: excerpt, minutes to read (.html)", True, shifted(16, members_site)),
    Style("letter's platform: box, discussion (.html)", True, shifted(5, letter_page)),
    Style("Drupal: fields, two experts (.html)", True, shifted(11, centre)),
    Style("Medium: followers, recommended (.html)", True, shifted(21, medium)),
    Style("large paper: NewsArticle, data, promotions (.html)", True, shifted(14, large_paper)),
    Style("small static site: By, time (.html)", True, shifted(1, hand_made)),
    Style("daily in the archive of the web (.html)", True, shifted(19, archived)),
)
