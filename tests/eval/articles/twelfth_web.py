"""Saved web pages of the twelfth part of the set, as yet other systems of papers, institutes, journals and writers make them."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from datetime import timedelta
from html import escape as e

from tests.eval.articles.eighth_material import handle, host, set_in, summer
from tests.eval.articles.eighth_web import shared
from tests.eval.articles.fifth_web import canonical, html, linked, metas, page, text
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.seventh_material import short
from tests.eval.articles.seventh_web import all_stated
from tests.eval.articles.twelfth_material import (
    ANOTHER,
    BLOGS,
    CAPTION,
    COMMENT,
    COMMENTER,
    COOKIES,
    EDITOR,
    ELSEWHERE,
    FOURTH,
    OTHER,
    PHOTOGRAPHER,
    SIGN_UP,
    STANDFIRST,
    THIRD,
    Foothill,
    Heartland,
    Moorland,
    Riverland,
    Tropical,
    Twelfth,
)

PLACES = ("ISLAMABAD", "LAHORE", "QUETTA", "LONDON")


def hosted_wordpress(s: Story) -> Made:
    """A blog of several on WordPress's own host with the theme of this year: Written by, the day in the tags alone."""
    site = BLOGS[s.number % len(BLOGS)]
    root = f"https://{site.lower().replace(' ', '')}.hostedblogs.example"
    url = f"{root}/{s.day:%Y/%m/%d}/{s.slug}/"
    named = f"{s.title} – {site}"
    published, modified = f"{s.day.isoformat()}T04:30:00+00:00", f"{(s.day + timedelta(days=2)).isoformat()}T18:22:09+00:00"
    names = {
        "og:type": "article",
        "og:title": s.title,
        "og:url": url,
        "og:description": STANDFIRST,
        "article:published_time": published,
        "article:modified_time": modified,
        "og:site_name": site,
        "og:image": f"{root}/wp-content/uploads/office.jpg?w=1200",
        "og:locale": "en_US",
        "article:publisher": "https://social.example/hostedblogs",
    }
    head = (
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<meta name="robots" content="max-image-preview:large"/>\n<link rel="alternate" type="application/rss+xml" title="{site} &raquo; Feed" href="{root}/feed/"/>\n<meta name="generator" content="WordPress.com"/>\n<link rel="canonical" href="{url}"/>\n<!-- Jetpack Open Graph Tags -->\n'
        + metas("property", names)
        + "\n"
        + metas("name", {"twitter:text:title": s.title, "twitter:card": "summary_large_image"})
        + "\n<!-- End Jetpack Open Graph Tags -->\n"
        + metas(
            "name",
            {
                "application-name": site,
                "msapplication-window": "width=device-width;height=device-height",
                "description": STANDFIRST,
            },
        )
    )
    more = '<li class="wp-block-post"><div class="wp-block-group alignfull"><h3 class="wp-block-post-title has-large-font-size"><a>{}</a></h3><div class="wp-block-post-date"><time datetime="2026-01-15T09:00:00+00:00">January 15, 2026</time></div></div></li>'
    discover = f"Discover more from {site}"
    latest = "Subscribe to get the latest posts sent to your email."
    now = f"Subscribe now to keep reading and get access to the full archive of {site}."
    body = (
        f'<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignfull"><p class="wp-block-site-title"><a href="{root}" rel="home">{site}</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container"><li><a>Home</a></li><li><a>Essays</a></li><li><a>Who we are</a></li></ul></nav></div></header>\n'
        f'<main class="wp-block-group has-global-padding" id="wp--skip-link--target"><div class="wp-block-group alignfull"><h1 class="wp-block-post-title">{e(s.title)}</h1><figure class="wp-block-post-featured-image"><img src="{root}/wp-content/uploads/office.jpg?w=1024" alt=""/></figure><div class="wp-block-group has-link-color is-layout-flex"><p class="has-accent-4-color has-text-color">Written by </p><div class="wp-block-post-author-name"><a href="{root}/author/{handle(s)}/" class="wp-block-post-author-name__link">{e(s.author)}</a></div><p class="has-accent-4-color has-text-color">in</p><div class="taxonomy-category wp-block-post-terms"><a rel="tag">Essays</a></div></div></div>\n'
        f'<div class="entry-content alignfull wp-block-post-content is-layout-constrained">{text(s, h="h2 class=wp-block-heading")}<div id="jp-post-flair" class="sharedaddy sd-like-enabled sd-sharing-enabled"><div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block sd-social"><h3 class="sd-title">Share this:</h3><ul><li><a><span>Share on Facebook (Opens in new window)</span> Facebook</a></li><li><a><span>Share on X (Opens in new window)</span> X</a></li></ul></div></div><div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"><span class="button"><span>Like</span></span> <span class="loading">Loading…</span></div></div><div class="wp-block-jetpack-subscriptions__container"><h3 class="wp-block-heading">{discover}</h3><p>{latest}</p><form><input type="email" placeholder="Type your email…"/><button>Subscribe</button></form></div></div>\n'
        f'<div class="wp-block-group"><nav class="wp-block-group alignwide" aria-label="Post navigation"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span class="wp-block-post-navigation-link__arrow-previous">←</span><a rel="prev">{THIRD}</a></div></nav><div class="wp-block-comments"><h2>Comments</h2><h3 class="wp-block-comments-title">One response</h3><ol class="wp-block-comment-template"><li><div class="wp-block-comment-author-name">{COMMENTER}</div><div class="wp-block-comment-content"><p>{COMMENT}</p></div></li></ol><h3 id="reply-title">Leave a comment <small><a>Cancel reply</a></small></h3></div></div><div class="wp-block-group alignwide"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template">{more.format(ELSEWHERE)}{more.format(ANOTHER)}</ul></div></main>\n'
        f'<footer class="wp-block-template-part"><p class="wp-block-site-title">{site}</p><p>Blog at WordPress.com.</p></footer></div><div class="jetpack-subscribe-modal"><div class="jetpack-subscribe-modal__modal-content"><h2>{discover}</h2><p>{now}</p><p><a>Continue reading</a></p></div></div><div id="actionbar"><ul><li>Comment</li><li>Reblog</li><li>Already have an account? Log in now.</li><li>Report this content</li></ul></div>'
    )
    never = (
        latest,
        now,
        discover,
        COMMENT,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Share on Facebook (Opens in new window) Facebook",
        "More posts",
        "Blog at WordPress.com.",
        "Already have an account? Log in now.",
    )
    stated = {"author": s.author, "publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(named, head, body, attributes=' lang="en"'), *never, **stated)


def fastest_theme(s: Story) -> Made:
    """WordPress with the free theme that most sites run on and the fourth of the plug-ins: By, name and day with strokes."""
    root = f"https://{host(s)}"
    published, modified = f"{s.day.isoformat()}T06:00:00+00:00", f"{(s.day + timedelta(days=6)).isoformat()}T10:31:40+00:00"
    image = f"{root}/wp-content/uploads/office.jpg"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "datePublished": published,
        "dateModified": modified,
        "mainEntityOfPage": {"@type": "WebPage", "@id": s.url},
        "headline": s.title,
        "author": {"@type": "Person", "name": s.author, "url": f"{root}/author/{handle(s)}/"},
        "image": {"@type": "ImageObject", "url": image, "width": 1200, "height": 800},
        "publisher": {"@type": "Organization", "name": s.paper, "logo": {"@type": "ImageObject", "url": f"{root}/logo.png"}},
        "description": STANDFIRST,
    }
    head = (
        metas(
            "name",
            {
                "viewport": "width=device-width, initial-scale=1",
                "robots": "index, follow, max-image-preview:large",
                "description": STANDFIRST,
            },
        )
        + "\n"
        + canonical(s)
        + shared(
            s,
            s.paper,
            **{
                "og:locale": "en_GB",
                "og:description": STANDFIRST,
                "article:published_time": published,
                "article:modified_time": modified,
            },
        )
        + metas("name", {"twitter:card": "summary_large_image", "twitter:title": s.title})
        + f'\n<script type="application/ld+json" class="seopress-schema">{json.dumps(ld)}</script>\n<meta name="generator" content="WordPress 6.8.2"/>'
    )
    figure = f'<figure class="wp-block-image aligncenter"><img decoding="async" src="{image}" alt=""/><figcaption class="wp-element-caption">{CAPTION} © {PHOTOGRAPHER}</figcaption></figure>'
    related = '<article class="ast-related-post"><div class="ast-related-posts-inner-section"><h3 class="ast-related-post-title entry-title"><a>{}</a></h3><div class="entry-meta ast-related-cat-style--none">By <span class="author-name">{}</span> / 18 January 2026</div></div></article>'
    about = f"{s.author} writes on local government and the police."
    body = (
        f'<a class="skip-link screen-reader-text" href="#content">Skip to content</a><div class="hfeed site" id="page"><header class="site-header header-main-layout-1" id="masthead" itemtype="https://schema.org/WPHeader" itemscope><div class="site-branding ast-site-identity" itemtype="https://schema.org/Organization" itemscope><div class="ast-site-title-wrap"><span class="site-title" itemprop="name"><a href="{root}/" rel="home" itemprop="url">{e(s.paper)}</a></span></div></div><div class="ast-main-header-bar-alignment"><nav class="site-navigation"><ul class="main-header-menu ast-menu-shadow"><li class="menu-item"><a class="menu-link">Politics</a></li><li class="menu-item"><a class="menu-link">Comment</a></li><li class="menu-item"><a class="menu-link">Culture</a></li></ul></nav></div></header>\n'
        f'<div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main"><article class="post-{9010 + s.number} post type-post status-publish has-post-thumbnail category-comment ast-article-single" id="post-{9010 + s.number}" itemtype="https://schema.org/CreativeWork" itemscope><div class="ast-post-format- single-layout-1"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{e(s.title)}</h1><div class="entry-meta"><span class="ast-terms-link"><a>Comment</a></span> / By <span class="posted-by vcard author" itemtype="https://schema.org/Person" itemscope itemprop="author"><a title="View all posts by {e(s.author)}" href="{root}/author/{handle(s)}/" rel="author" class="url fn n" itemprop="url"><span class="author-name" itemprop="name">{e(s.author)}</span></a></span> / <span class="posted-on"><span class="published" itemprop="datePublished">{british_date(s.day)}</span></span></div></header>\n'
        f'<div class="entry-content clear" itemprop="text">{text(s, h="h2 class=wp-block-heading", between=figure)}</div></div></article><nav class="navigation post-navigation" aria-label="Posts"><div class="nav-links"><div class="nav-previous"><a rel="prev"><span class="ast-left-arrow">←</span> Previous Post</a></div><div class="nav-next"><a rel="next">Next Post <span class="ast-right-arrow">→</span></a></div></div></nav><div class="ast-single-author-box" itemprop="author" itemscope itemtype="https://schema.org/Person"><div class="ast-author-meta"><div class="about-author"><h4 class="author-title" itemprop="name">{e(s.author)}</h4><div class="author-bio">{e(about)}</div></div></div></div><div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Related Posts</h2><div class="ast-related-posts-wrapper">{related.format(ELSEWHERE, OTHER)}{related.format(ANOTHER, FOURTH)}</div></div>\n'
        f'<div id="comments" class="comments-area comment-form-position-below"><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Comment</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><div class="ast-comment-formwrap"><p class="comment-form-cookies-consent">Save my name, email, and website in this browser for the next time I comment.</p></div></div></div></main></div><div class="widget-area secondary" id="secondary"><aside class="widget widget_block"><h2 class="wp-block-heading">Recent Posts</h2><ul><li><a>{THIRD}</a></li></ul></aside><aside class="widget widget_block"><h2>Morning note</h2><p>{SIGN_UP}</p></aside></div></div></div>\n'
        f'<footer class="site-footer" id="colophon"><div class="ast-footer-copyright"><p>Copyright © 2026 {e(s.paper)} | Powered by <a>Astra WordPress Theme</a></p></div></footer></div>'
    )
    never = (
        f"{CAPTION} © {PHOTOGRAPHER}",
        ELSEWHERE,
        ANOTHER,
        THIRD,
        SIGN_UP,
        "Related Posts",
        "Recent Posts",
        "Leave a Comment",
        "Your email address will not be published. Required fields are marked *",
        "Save my name, email, and website in this browser for the next time I comment.",
        f"Copyright © 2026 {s.paper} | Powered by Astra WordPress Theme",
    )
    return html(s, page(f"{s.title} - {s.paper}", head, body, attributes=' lang="en-GB"'), *never, **all_stated(s))


def group_daily(s: Story) -> Made:
    """A daily of a British group of tabloids and city papers, saved complete: By, name, work, hour and day, boxes for bookmarks."""
    root = f"https://{host(s)}"
    url = f"{root}/news/opinion/{s.slug}-{30100400 + s.number}"
    zone = "+01:00" if summer(s.day) else "+00:00"
    published, modified = f"{s.day.isoformat()}T05:00:00{zone}", f"{s.day.isoformat()}T07:14:26{zone}"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "headline": s.title,
        "articleSection": "Opinion",
        "datePublished": published,
        "dateModified": modified,
        "author": [{"@type": "Person", "name": s.author, "url": f"{root}/authors/{handle(s)}/", "jobTitle": "Columnist"}],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": s.paper,
            "logo": {"@type": "ImageObject", "url": f"{root}/logo.png"},
        },
        "image": {"@type": "ImageObject", "url": f"{root}/incoming/a.jpg", "width": 1200, "height": 675},
        "isAccessibleForFree": True,
    }
    names = {"og:type": "article", "og:url": url, "og:title": s.title, "og:site_name": s.paper, "og:description": STANDFIRST}
    tags = {"description": STANDFIRST, "news_keywords": "Police, Courts", "parsely-type": "post", "parsely-title": s.title}
    tags |= {"parsely-author": s.author, "parsely-pub-date": published, "parsely-section": "Opinion"}
    head = (
        f'<!-- saved from url=({len(url):04}){url} -->\n<link rel="canonical" href="{url}"/>\n'
        + metas("name", tags)
        + "\n"
        + metas(
            "property",
            {**names, "article:published_time": published, "article:modified_time": modified, "article:section": "Opinion"},
        )
        + f"\n{linked(ld)}"
    )
    also = f'<div class="read-more-links"><p><strong>READ MORE: </strong><a>{ELSEWHERE}</a></p></div><div class="newsletter-signup"><h4>Get the morning note straight to your inbox</h4><p>{SIGN_UP}</p><p class="policy">We use your sign-up to provide content in ways you’ve consented to. You can unsubscribe at any time.</p></div>'
    saved = "You can find this story in My Bookmarks. Or by navigating to the user icon in the top right."
    teaser = '<li class="teaser"><a class="headline">{}</a><span class="category">{}</span></li>'
    body = (
        f'<div id="mantis-page"><header class="site-header"><a class="logo" href="/"><img alt="{e(s.paper)}" src="./a_files/logo.svg"/></a><nav class="primary"><ul><li>In Your Area</li><li>News</li><li>Football</li><li>What’s On</li><li>Bookmarks</li></ul></nav><a>Sign In/Register</a></header><main><article class="article-main"><ol class="breadcrumbs"><li><a>News</a></li><li><a>Opinion</a></li></ol><h1 class="publication-font section-theme-highlight" itemprop="headline name">{e(s.title)}</h1><p class="sub-title">{STANDFIRST}</p>\n'
        f'<div class="article-information"><div class="byline"><div class="author"><span class="by">By</span> <a class="publication-theme" rel="author" href="{root}/authors/{handle(s)}/">{e(s.author)}</a> <span class="author-job">Columnist</span></div><ul class="time-info"><li><span class="time-container">05:00, {s.day.day} {s.day:%b} {s.day.year}</span></li><li><span class="updated-time">Updated 07:14, {s.day.day} {s.day:%b} {s.day.year}</span></li></ul></div><div class="sharebar"><button>Bookmark</button><div class="story-saved"><p>Story Saved</p><p>{saved}</p></div></div></div>\n'
        f'<figure class="lead-article-image"><img src="./a_files/a.jpg" alt=""/><figcaption><span class="caption">{CAPTION}</span> <span class="credit">(Image: {PHOTOGRAPHER}/Agency Pool)</span></figcaption></figure><div class="article-body">{text(s, css=" class=Paragraph_paragraph-text", h="h3", between=also)}</div><div class="tag-list"><span>More On</span><ul><li><a>Police</a></li><li><a>Courts</a></li></ul></div></article><aside class="most-read"><h4>Most Read</h4><ol>{teaser.format(ANOTHER, "Council")}{teaser.format(THIRD, "Courts")}</ol></aside></main>\n'
        f'<footer><ul><li>About Us</li><li>Corrections and Clarifications</li><li>How to Complain</li><li>Modern Slavery Statement</li></ul><p>© 2026 A Pennant Group Publication</p></footer></div><div id="cmp-box" role="dialog"><h2>Your privacy matters</h2><p>{COOKIES}</p><button>Manage</button><button>Accept</button></div>'
    )
    never = (
        f"{CAPTION} (Image: {PHOTOGRAPHER}/Agency Pool)",
        f"READ MORE: {ELSEWHERE}",
        ANOTHER,
        THIRD,
        SIGN_UP,
        COOKIES,
        saved,
        "Get the morning note straight to your inbox",
        "We use your sign-up to provide content in ways you’ve consented to. You can unsubscribe at any time.",
        "Story Saved",
        "© 2026 A Pennant Group Publication",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, **stated)


def columnists(s: Story) -> Made:
    """A house that sells columns to papers of the whole world: day and name above all, a place before the text, a wall below."""
    site, root = "Open Columns", "https://www.opencolumns.example"
    url = f"{root}/commentary/{s.slug}-by-{handle(s)}-{s.day:%Y-%m}"
    place = PLACES[s.number % len(PLACES)]
    shown = type(s)(s.number, s.title, tuple((k, f"{place} – {t}" if not at else t) for at, (k, t) in enumerate(s.parts)))
    published = f"{s.day.isoformat()}T08:55:00+00:00"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": url,
        "headline": s.title,
        "description": STANDFIRST,
        "datePublished": published,
        "dateModified": published,
        "author": {"@type": "Person", "name": s.author, "url": f"{root}/columnist/{handle(s)}"},
        "publisher": {"@type": "Organization", "name": site, "logo": {"@type": "ImageObject", "url": f"{root}/logo.png"}},
        "isAccessibleForFree": False,
    }
    names = {"og:type": "article", "og:site_name": site, "og:title": f"{s.title} | by {s.author}", "og:url": url}
    head = (
        f'<link rel="canonical" href="{url}"/>\n'
        + metas("property", {**names, "og:description": STANDFIRST, "article:published_time": published})
        + "\n"
        + metas("name", {"description": STANDFIRST, "twitter:card": "summary_large_image", "twitter:site": "@opencolumns"})
        + f"\n{linked(ld)}"
    )
    wall = "To have unlimited access to our content including in-depth commentaries, book reviews and exclusive interviews, please subscribe."
    ask = "Support high-quality commentary for less than 2 euros a week."
    about = f"{s.author}, a former adviser to a provincial government, teaches public policy."
    item = '<article class="listing"><h3 class="listing__title"><a>{}</a></h3><span class="listing__date">Jan 14, 2026</span> <span class="listing__author">{}</span><p class="listing__abstract">{}</p></article>'
    body = (
        f'<header class="header" role="banner"><a class="header__logo" href="/"><img src="/logo.svg" alt="{site}"/></a><nav><ul><li>Sections</li><li>Long Reads</li><li>Podcasts</li></ul></nav><a>Log in</a><a>Subscribe</a></header><main role="main"><article class="article article--commentary" itemscope itemtype="https://schema.org/NewsArticle"><header class="article__header"><figure class="article__image"><img src="/a.jpg" alt=""/><figcaption>{PHOTOGRAPHER}/Agency Pool</figcaption></figure><h1 class="article__title" itemprop="headline">{e(s.title)}</h1><div class="article__byline"><time itemprop="datePublished" datetime="{published}">{short(s.day)}</time> <span itemprop="author"><a href="{root}/columnist/{handle(s)}">{e(s.author)}</a></span></div></header>\n'
        f'<div class="article__abstract" itemprop="description"><p>{STANDFIRST}</p></div><div class="article__body" itemprop="articleBody">{text(shown, between=f"<div class=inline-promo><h5>Winter Sale</h5><p>{ask}</p><a>Subscribe Now</a></div>")}</div><aside class="article__tools"><ul><li>Share</li><li>Print</li><li>Bookmark</li><li>Show Comments</li></ul></aside><div class="paywall"><p>{wall}</p></div><footer class="article__bio"><h4><a>{e(s.author)}</a></h4><p>{e(about)}</p></footer></article>\n'
        f'<section class="featured"><h2>Featured</h2>{item.format(ELSEWHERE, OTHER, "worries that the windsock has already been stolen twice.")}{item.format(ANOTHER, FOURTH, "explains what a bucket and a notebook can do.")}</section><section class="newsletter"><h2>The morning note</h2><p>{SIGN_UP}</p></section></main><footer class="footer"><p>All rights reserved. © 2026 {site}</p></footer>'
    )
    never = (
        wall,
        ask,
        f"{PHOTOGRAPHER}/Agency Pool",
        ELSEWHERE,
        ANOTHER,
        SIGN_UP,
        "Winter Sale",
        "worries that the windsock has already been stolen twice.",
        "explains what a bucket and a notebook can do.",
        f"All rights reserved. © 2026 {site}",
    )
    stated = {"author": s.author, "publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} by {s.author} - {site}", head, body), *never, **stated)


def global_institute(s: Story) -> Made:
    """A think tank's page by a framework for the browser: tags for networks alone, By one or two names, Published on, disclaimer."""
    place, root = "Cormorant Endowment for Peace", "https://www.cormorant.example"
    url = f"{root}/research/{s.day:%Y/%m}/{s.slug}?lang=en"
    people = (s.author, s.second) if s.number % 3 == 1 else (s.author,)
    by = " and ".join(f'<a class="text-link" href="/people/{at}">{e(one)}</a>' for at, one in enumerate(people))
    names = {
        "og:title": s.title,
        "og:description": STANDFIRST,
        "og:url": url,
        "og:site_name": place,
        "og:locale": "en_US",
        "og:type": "article",
    }
    head = (
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<meta name="description" content="{STANDFIRST}"/>\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", {**names, "og:image": "https://images.cormorant.example/a.jpg?w=1200&h=630"})
        + "\n"
        + metas("name", {"twitter:card": "summary_large_image", "twitter:title": s.title})
        + '\n<link rel="stylesheet" href="/_next/static/css/9d2c.css" data-precedence="next"/><script src="/_next/static/chunks/main-app.js" async></script>'
    )
    neutral = "The endowment does not take institutional positions on public policy issues; the views represented herein are those of the author(s) and do not necessarily reflect the views of its staff or trustees."
    lives = "".join(
        f'<div class="flex gap-4"><div class="rounded-full"><img src="w{at}.jpg" alt=""/></div><div><h4 class="heading-5"><a>{e(one)}</a></h4><p class="label">Nonresident Scholar, South Asia Program</p></div></div>'
        for at, one in enumerate(people)
    )
    card = '<li class="flex flex-col"><span class="tag">Article</span><h5 class="heading-6"><a>{}</a></h5><p class="excerpt">{}</p><ul><li>{}</li></ul></li>'
    body = (
        f'<div class="skip"><a href="#content">Skip to main content</a></div><header class="fixed top-0 z-50"><a href="/" aria-label="{place}"><svg role="img"></svg></a><nav><ul><li>Global logo</li><li>Topics</li><li>Regions</li><li>People</li><li>Events</li></ul></nav><button>Sign up</button><button aria-label="Search"></button></header><main id="content"><article class="pt-24"><div class="grid grid-cols-12"><div class="col-span-8"><p class="label uppercase">Article</p><h1 class="heading-1">{e(s.title)}</h1><p class="summary body-lg">{STANDFIRST}</p><div class="flex gap-2"><button>Link Copied</button></div>\n'
        f'<div class="byline body-sm">By {by}</div><div class="body-sm">Published on <time>{short(s.day)}</time></div></div><figure class="col-span-12"><img src="https://images.cormorant.example/a.jpg" alt=""/><figcaption class="caption">{CAPTION} (Photo by {PHOTOGRAPHER}/Agency Pool via Stills)</figcaption></figure></div><div class="program"><h4 class="heading-6">Program</h4><p>South Asia</p><p>The program informs policy debates relating to the region’s security, economy, and political development.</p><a>Learn More</a></div>\n'
        f'<div class="prose wysiwyg">{text(s, after=4, between=f"<div class=newsletter-cta><h4>Get more news and analysis</h4><p>{SIGN_UP}</p><button>Subscribe</button></div>")}</div><section class="about-authors"><h3 class="heading-4">About the Author{"s" if len(people) > 1 else ""}</h3>{lives}</section><div class="tags"><a>Security</a><a>South Asia</a><a>Pakistan</a></div><div class="disclaimer body-xs"><p>{neutral}</p></div></article>\n'
        f'<section class="more-work"><h3 class="heading-4">More Work from {place}</h3><ul>{card.format(ELSEWHERE, "The windsock is up, the terminal is not.", OTHER)}{card.format(ANOTHER, "What a bucket and a notebook can do.", FOURTH)}</ul></section></main><footer><p>{place}</p><p>1440 Weir Street</p><ul><li>Careers</li><li>Privacy</li><li>For Media</li></ul><p>© 2026 All Rights Reserved</p></footer>'
    )
    never = (
        neutral,
        f"{CAPTION} (Photo by {PHOTOGRAPHER}/Agency Pool via Stills)",
        SIGN_UP,
        ELSEWHERE,
        ANOTHER,
        "The program informs policy debates relating to the region’s security, economy, and political development.",
        "Get more news and analysis",
        "The windsock is up, the terminal is not.",
        "What a bucket and a notebook can do.",
        "© 2026 All Rights Reserved",
        f"More Work from {place}",
    )
    stated = {"author": " and ".join(people), "publication": place, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {place}", head, body), *never, **stated)


def public_broadcaster(s: Story) -> Made:
    """A public broadcaster's page: blocks with hashed classes, day, name and post above the text; one in four names nobody."""
    site, root = "Albany News", "https://www.albany.example"
    code = f"c{s.number:02}x7kq2ven9o"
    url = f"{root}/news/articles/{code}"
    named = s.number % 4 != 1
    published, modified = f"{s.day.isoformat()}T00:12:31.000Z", f"{s.day.isoformat()}T09:40:02.511Z"
    house = {
        "@type": "NewsMediaOrganization",
        "name": site,
        "publishingPrinciples": f"{root}/news/help-41670342",
        "logo": {"@type": "ImageObject", "url": f"{root}/logo.png"},
    }
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": url,
        "publisher": house,
        "mainEntityOfPage": url,
        "headline": s.title,
        "description": STANDFIRST,
        "datePublished": published,
        "dateModified": modified,
        "image": [f"{root}/ace/standard/a.jpg"],
        "thumbnailUrl": f"{root}/ace/standard/a.jpg",
        "author": [{"@type": "Person", "name": s.author} if named else {"@type": "NewsMediaOrganization", "name": site}],
    }
    names = {
        "og:title": s.title,
        "og:type": "article",
        "og:description": STANDFIRST,
        "og:site_name": site,
        "og:locale": "en_GB",
        "og:url": url,
    }
    head = (
        f'<meta name="description" content="{STANDFIRST}"/>\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", names)
        + "\n"
        + metas("name", {"twitter:card": "summary_large_image", "twitter:title": s.title, "twitter:domain": "www.albany.example"})
        + f"\n{linked(ld)}"
    )
    by = f'<div class="sc-801dd632-6 byline-contributors" data-testid="byline-new-contributors"><span class="sc-801dd632-7 lasLGY">{e(s.author)}</span><div class="sc-801dd632-8 gGyHlj"><span>South Asia correspondent, Islamabad</span></div></div>'
    picture = f'<figure class="sc-a34861b-0"><div data-component="image-block"><img src="a.jpg" alt=""/><span class="sc-a34861b-3">{PHOTOGRAPHER}</span></div><div data-component="caption-block"><figcaption class="sc-8353772e-0">{CAPTION}</figcaption></div></figure>'
    card = '<div data-testid="dundee-card" class="sc-225578b-0"><h2 data-testid="card-headline" class="sc-9d830f2a-3">{}</h2><div><span data-testid="card-metadata-lastupdated">3 hrs ago</span><span data-testid="card-metadata-tag">Asia</span></div></div>'
    more = '<li class="sc-2ed8d93e-1"><a>{}</a></li>'
    body = (
        f'<div id="__next"><a href="#main-content" data-testid="skip-to-content">Skip to content</a><header class="sc-4929769f-0"><a aria-label="{site} home" href="/"><svg></svg></a><button>Watch Live</button><nav data-testid="level1-navigation-container"><ul><li>Home</li><li>News</li><li>Sport</li><li>Business</li><li>Culture</li></ul></nav><button>Register</button><button>Sign In</button></header><main id="main-content"><article class="sc-3b6b161a-0"><div data-component="headline-block" class="sc-3b6b161a-0 dEGcKf"><h1 class="sc-f98b1ad2-0 dfvxux">{e(s.title)}</h1></div>\n'
        f'<div data-component="byline-block" class="sc-3b6b161a-0"><div data-testid="byline-new" class="sc-801dd632-0"><div class="sc-801dd632-1"><time class="sc-801dd632-2 IvNnh" datetime="{published}">{british_date(s.day)}</time></div><div class="sc-801dd632-3"><button data-testid="share-button">Share</button><button>Save</button></div></div>{by if named else ""}</div><div data-component="text-block" class="sc-3b6b161a-0">{text(s, css=" class=sc-9a00e533-0", h="h2 class=sc-f98b1ad2-0", after=1, between=picture)}</div></article>\n'
        f'<div data-component="links-block"><h2>More on this story</h2><ul>{more.format(ELSEWHERE)}{more.format(ANOTHER)}</ul></div><div data-component="tags"><a>Policing</a><a>Asia</a><a>Pakistan</a></div><section data-testid="alaska-section" class="sc-dd2e9c2e-0"><h2 data-testid="alaska-section-title">More from Asia</h2>{card.format(THIRD)}</section></main><footer><p>Terms of Use</p><p>About {site}</p><p>Copyright 2026 {site}. All rights reserved. We are not responsible for the content of external sites. <a>Read about our approach to external linking.</a></p></footer></div>'
    )
    never = (
        CAPTION,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "More on this story",
        "More from Asia",
        "Watch Live",
        "3 hrs ago",
        "Read about our approach to external linking.",
    )
    stated = {"publication": site, "date": s.day.isoformat(), "url": url, **({"author": s.author} if named else {})}
    return html(s, page(s.title, head, body, attributes=' lang="en-GB"'), *never, **stated)


def provincial_daily(s: Story) -> Made:
    """A South Asian daily on a system of its own: tags for networks, name and day in a box, the rules for comments below."""
    root = f"https://{host(s)}"
    url = f"{root}/story/{2530100 + s.number}/{s.slug}"
    names = {
        "og:type": "article",
        "og:site_name": s.paper,
        "og:title": s.title,
        "og:url": url,
        "og:description": STANDFIRST,
        "og:image": f"{root}/images/a.jpg",
    }
    head = (
        metas(
            "name",
            {
                "description": STANDFIRST,
                "keywords": "opinion, police, provinces",
                "robots": "index, follow",
                "viewport": "width=device-width",
            },
        )
        + f'\n<link rel="canonical" href="{url}"/>\n<link rel="amphtml" href="{root}/amp/story/{2530100 + s.number}"/>\n'
        + metas("property", names)
        + "\n"
        + metas("name", {"twitter:card": "summary_large_image", "twitter:title": s.title})
    )
    rules = "Comments are moderated and generally will be posted if they are on-topic and not abusive."
    faq = "For more information, please see our Comments FAQ"
    mail = f"The writer is a former police officer and can be reached at {handle(s)}@mail.example"
    item = '<div class="horiz-news3"><div class="horiz-news3-caption"><h3><a>{}</a></h3><span>{}</span></div></div>'
    body = (
        f'<div class="top-date">Saturday, January 24, 2026</div><header><div class="main-logo"><a href="/"><img src="/logo.png" alt="{e(s.paper)}" title="{e(s.paper)}"/></a></div><div class="trending"><span>TODAY’S PAPER</span> | <a>E-PAPER</a></div><div class="navbar"><ul class="nav"><li>Latest</li><li>Provinces</li><li>Business</li><li>Opinion</li><li>Life &amp; Style</li></ul></div></header><div class="container"><div class="story-page-section"><div class="mainstorycontent-parent"><span class="opinion-crumb"><a>Opinion</a></span><div class="story-box-section"><h1>{e(s.title)}</h1><h2 class="excerpt">{STANDFIRST}</h2></div>\n'
        f'<div class="left-authorbox"><img src="/authors/w.jpg" alt="{e(s.author)}"/><span><a href="{root}/author/{770 + s.number}/{handle(s)}">{e(s.author)}</a></span><span class="pub-date">{long_date(s.day)}</span><p class="author-about">{e(mail)}</p></div><div class="story-share"><ul><li>facebook</li><li>whatsapp</li><li>linkedin</li><li>email</li></ul></div><div class="featured-image-global"><img src="/images/a.jpg" alt=""/><div class="caption">{CAPTION} PHOTO: {PHOTOGRAPHER.upper()}</div></div>\n'
        f'<span class="story-text">{text(s, h="h3", between="<div class=storyad><p>ADVERTISEMENT</p></div>")}</span><div class="tags-listing"><a>police</a><a>provinces</a></div><div class="comments-section"><h4>COMMENTS (1)</h4><div class="comment"><b>{COMMENTER}</b> <i>| 2 months ago</i> <span>| Reply</span><p>{COMMENT}</p></div><p class="faq">{rules}</p><p class="faq">{faq}</p></div></div><div class="sidebar"><h4>Most Read</h4>{item.format(ELSEWHERE, OTHER)}{item.format(ANOTHER, FOURTH)}<h4>Opinion</h4>{item.format(THIRD, EDITOR)}</div></div></div>\n'
        f"<footer><p>This material may not be published, broadcast, rewritten, redistributed or derived from.</p><p>Unless otherwise stated, all content is copyrighted © 2026 {e(s.paper)}.</p></footer>"
    )
    never = (
        f"{CAPTION} PHOTO: {PHOTOGRAPHER.upper()}",
        rules,
        faq,
        COMMENT,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "ADVERTISEMENT",
        "COMMENTS (1)",
        "This material may not be published, broadcast, rewritten, redistributed or derived from.",
        f"Unless otherwise stated, all content is copyrighted © 2026 {s.paper}.",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(s.title, head, body), *never, **stated)


def university_press(s: Story) -> Made:
    """A journal on the system of the old university presses: citation tags, one or two names, Journal, Volume, Issue, Published."""
    journal, doi = "Policing and Polity", f"10.55999/polpol/p{s.day.year % 100}{s.number:03}"
    root = "https://academic.lakeside.example"
    url = f"{root}/polpol/article/{s.day.year - 2004}/3/{410 + s.number}/{7718200 + s.number}"
    people = (s.author, s.second) if s.number % 2 else (s.author,)
    volume, pages = s.day.year - 2004, f"{410 + s.number}–{428 + s.number}"
    school = "Institute of Criminology, Northern Fells University"
    ld = {
        "@context": "https://schema.org",
        "@type": "ScholarlyArticle",
        "@id": url,
        "name": s.title,
        "datePublished": s.day.isoformat(),
        "isPartOf": {
            "@type": "PublicationIssue",
            "issueNumber": "3",
            "datePublished": s.day.isoformat(),
            "isPartOf": {"@type": "Periodical", "name": journal},
        },
        "url": f"https://dx.doi.example/{doi}",
        "inLanguage": "en",
        "author": [{"@type": "Person", "name": one, "affiliation": school} for one in people],
        "publisher": {"@type": "Organization", "name": "Lakeside University Press"},
        "description": STANDFIRST,
    }
    tags = [
        *(tag for one in people for tag in (("citation_author", one), ("citation_author_institution", school))),
        ("citation_title", s.title),
        ("citation_firstpage", str(410 + s.number)),
        ("citation_lastpage", str(428 + s.number)),
        ("citation_doi", doi),
        ("citation_journal_title", journal),
        ("citation_volume", str(volume)),
        ("citation_issue", "3"),
        ("citation_publication_date", f"{s.day:%Y/%m/%d}"),
        ("citation_pdf_url", f"{root}/polpol/article-pdf/{volume}/3/{410 + s.number}/p{s.number:03}.pdf"),
    ]
    names = {
        "og:type": "article",
        "og:url": url,
        "og:title": s.title,
        "og:site_name": "Lakeside Academic",
        "og:description": STANDFIRST,
    }
    head = (
        linked(ld)
        + "\n"
        + metas("property", names)
        + "\n"
        + "\n".join(f'<meta name="{key}" content="{e(value, quote=True)}"/>' for key, value in tags)
        + f'\n<link rel="canonical" href="{url}"/>'
    )
    cite = f"{', '.join(people)}, {s.title}, {journal}, Volume {volume}, Issue 3, {s.day:%B %Y}, Pages {pages}, https://doi.example/{doi}"
    source = f"{journal}, Volume {volume}, Issue 3, {s.day:%B %Y}, Pages {pages}, https://doi.example/{doi}"
    rights = f"© The Author(s) {s.day.year}. Published by Lakeside University Press. All rights reserved. For permissions, please email: journals.permissions@lakeside.example"
    model = "This article is published and distributed under the terms of the Standard Journals Publication Model."
    references = (
        f"Averell, J. (2015). {ELSEWHERE}. Journal of Public Works 9(1): 4–19.",
        f"Strand, H. (2019). {ANOTHER}. Water Records 3(2): 88–97.",
    )
    cited = "".join(
        f'<div class="ref false"><div class="ref-content"><div class="citation">{one}</div><a>Google Scholar</a><a>Crossref</a></div></div>'
        for one in references
    )
    shown = ", ".join(
        f'<div class="al-author-name-more"><a class="linked-name js-linked-name-trigger">{e(one)}</a></div>' for one in people
    )
    contents = "".join(f"<li><a>{e(one)}</a></li>" for one in s.headings)
    body = (
        f'<a href="#skipNav" class="skipnav">Skip to Main Content</a><header class="master-header"><a class="journal-logo" href="/polpol"><img src="logo.svg" alt="{journal}"/></a><div class="navbar"><a>Issues</a><a>Advance articles</a><a>Submit</a><a>Alerts</a><a>About</a></div><a>Sign In</a></header><main class="content-main" id="skipNav"><div class="page-column--left"><div class="issue-info"><div class="volume-issue">Volume {volume}, Issue 3</div><div class="ii-pub-date">{s.day:%B %Y}</div><a>Next Article</a></div><h2 class="contents-title">Article Contents</h2><ul class="jumplink-list">{contents}</ul></div>\n'
        f'<div class="page-column--center"><div class="widget-ArticleTopInfo"><div class="article-browse-top">JOURNAL ARTICLE</div><h1 class="wi-article-title article-title-main">{e(s.title)}</h1><div class="wi-authors"><div class="al-authors-list">{shown}</div></div><div class="pub-history-wrap"><div class="ww-citation-primary"><em>{journal}</em>, Volume {volume}, Issue 3, {s.day:%B %Y}, Pages {pages}, <a>https://doi.example/{doi}</a></div><div class="citation-date-label"><strong>Published:</strong> <span class="citation-date">{s.day:%d %B %Y}</span></div></div></div><div class="toolbar"><ul><li>PDF</li><li>Split View</li><li>Cite</li><li>Permissions</li><li>Share</li></ul><div class="cite-modal"><h2>Cite</h2><p>{e(cite)}</p><label>Select Format</label></div></div>\n'
        f'<div class="widget-ArticleFulltext"><h2 class="abstract-title">Abstract</h2><section class="abstract"><p class="chapter-para">{STANDFIRST}</p></section><div class="article-metadata-panel">Issue Section: <a>Articles</a></div>{text(s, css=" class=chapter-para", h="h2 class=section-title")}<h2 class="backreferences-title">References</h2><div class="ref-list">{cited}</div><div class="copyright-statement">{rights}</div><div class="license">{model}</div></div></div><div class="page-column--right"><h3>Email alerts</h3><a>Article activity alert</a><h3>Citing articles via</h3><a>Google Scholar</a><h3>Most Read</h3><a>{THIRD}</a></div></main><footer><p>Online ISSN 2998-1174</p><p>Copyright © 2026 Lakeside University Press</p></footer>'
    )
    never = (
        source,
        cite,
        rights,
        model,
        *references,
        THIRD,
        "JOURNAL ARTICLE",
        "Article activity alert",
        "Copyright © 2026 Lakeside University Press",
    )
    stated = {"author": ", ".join(people), "publication": journal, "date": s.day.isoformat(), "url": url}
    data = page(f"{s.title} | {journal} | Lakeside Academic", head, body)
    return html(s, data, *never, **stated)


def shared_draft(s: Story) -> Made:
    """A document of an online editor that its writer made public: the editor's lines above and below, headline and By alone."""
    head = (
        '<meta http-equiv="X-UA-Compatible" content="IE=edge;"/>\n<meta name="viewport" content="width=device-width, initial-scale=1.0"/>\n<meta name="referrer" content="strict-origin-when-cross-origin"/>\n'
        '<link rel="shortcut icon" href="https://ssl.docs.example/images/favicon.ico"/>\n<style type="text/css">#banners{font-family:Roboto,sans-serif}.dash{border-top:1px solid}</style>'
    )
    follow = "Updated automatically every 5 minutes"
    links = '<span class="publish-banner-links"><a href="#">Report abuse</a> <a href="#">Learn more</a></span>'
    body = (
        f'<div id="banners"><div id="publish-banner"><div class="message">Published using Google Docs</div>{links}</div><div class="banner-title"><span class="title">{e(s.title)}</span><span class="update">{follow}</span></div></div>\n'
        f'<div id="contents"><style type="text/css">.lst-kix_q1-0>li{{counter-increment:lst-ctn-kix_q1-0}}.c1{{padding-top:0pt;line-height:1.15}}</style><div class="c9 doc-content"><p class="c6 title" id="h.t{s.number:02}qv0x"><span class="c2">{e(s.title)}</span></p><p class="c1"><span class="c5">By {e(s.author)}</span></p><p class="c1 c7"><span class="c0"></span></p>{text(s, css=" class=c1", h="h2 class=c4")}</div></div>\n'
        f'<div id="footer"><div class="dash"></div><span>Published using Google Docs</span>{links}</div><script type="text/javascript">setTimeout(function(){{_docs_flag=1}},300000);</script>'
    )
    never = ("Published using Google Docs", follow, f"By {s.author}", "Report abuse", "Report abuse Learn more")
    return html(s, page(s.title, head, body, attributes=""), *never, author=s.author)


def light_generator(s: Story) -> Made:
    """A small magazine's site that Hugo makes with its most used theme: day, minutes and name in a line, the text as data too."""
    root = f"https://{host(s)}"
    url = f"{root}/posts/{s.slug}/"
    published = f"{s.day.isoformat()}T00:00:00+00:00"
    count = sum(len(one.split()) for one in s.body)
    crumbs = {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": 1, "name": "Posts", "item": f"{root}/posts/"},
            {"@type": "ListItem", "position": 2, "name": s.title, "item": url},
        ],
    }
    ld = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "headline": s.title,
        "name": s.title,
        "description": STANDFIRST,
        "keywords": ["security", "provinces"],
        "articleBody": " ".join(s.body),
        "wordCount": str(count),
        "inLanguage": "en",
        "datePublished": published,
        "dateModified": published,
        "author": {"@type": "Person", "name": s.author},
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "publisher": {"@type": "Organization", "name": s.paper, "logo": {"@type": "ImageObject", "url": f"{root}/favicon.ico"}},
    }
    names = {
        "og:url": url,
        "og:site_name": s.paper,
        "og:title": s.title,
        "og:description": STANDFIRST,
        "og:locale": "en-us",
        "og:type": "article",
    }
    head = (
        metas(
            "name",
            {
                "robots": "index, follow",
                "keywords": "security, provinces",
                "description": STANDFIRST,
                "author": s.author,
                "generator": "Hugo 0.147.0",
            },
        )
        + f'\n<link rel="canonical" href="{url}"/>\n'
        + metas(
            "property",
            {**names, "article:section": "posts", "article:published_time": published, "article:modified_time": published},
        )
        + f"\n{linked(crumbs, ld)}"
    )
    contents = "".join(
        f'<li><a href="#s{at}" aria-label="{e(one, quote=True)}">{e(one)}</a></li>' for at, one in enumerate(s.headings)
    )
    body = (
        f'<header class="header"><nav class="nav"><div class="logo"><a href="{root}/" accesskey="h" title="{e(s.paper)} (Alt + H)">{e(s.paper)}</a><div class="logo-switches"><button id="theme-toggle" accesskey="t" title="(Alt + T)"></button></div></div><ul id="menu"><li><a title="Archive"><span>Archive</span></a></li><li><a title="Tags"><span>Tags</span></a></li><li><a title="Search (Alt + /)"><span>Search</span></a></li></ul></nav></header>\n'
        f'<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="{root}/">Home</a>&nbsp;»&nbsp;<a href="{root}/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">{e(s.title)}</h1><div class="post-description">{STANDFIRST}</div><div class="post-meta"><span title="{s.day.isoformat()} 00:00:00 +0000 UTC">{long_date(s.day)}</span>&nbsp;·&nbsp;{1 + count // 210} min&nbsp;·&nbsp;{count} words&nbsp;·&nbsp;{e(s.author)}</div></header><div class="toc"><details><summary accesskey="c" title="(Alt + C)"><span class="details">Table of Contents</span></summary><div class="inner"><ul>{contents}</ul></div></details></div>\n'
        f'<div class="post-content">{text(s)}</div><footer class="post-footer"><ul class="post-tags"><li><a>Security</a></li><li><a>Provinces</a></li></ul><nav class="paginav"><a class="prev"><span class="title">« Prev</span><br/><span>{ELSEWHERE}</span></a><a class="next"><span class="title">Next »</span><br/><span>{ANOTHER}</span></a></nav></footer></article></main>\n'
        f'<footer class="footer"><span>&copy; 2026 <a href="{root}/">{e(s.paper)}</a></span> · <span>Powered by <a>Hugo</a> &amp; <a>PaperMod</a></span></footer><a href="#top" aria-label="go to top" title="Go to Top (Alt + G)" class="top-link" id="top-link"></a>'
    )
    never = (
        ELSEWHERE,
        ANOTHER,
        "Table of Contents",
        "Powered by Hugo & PaperMod",
        f"© 2026 {s.paper} · Powered by Hugo & PaperMod",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {s.paper}", head, body), *never, **stated)


def rights_group(s: Story) -> Made:
    """A release of an organisation for people's rights, on Drupal: day with hour and kind, nobody named, gifts, languages."""
    place, root = "Lantern Watch", "https://www.lanternwatch.example"
    url = f"{root}/news/{s.day:%Y/%m/%d}/{s.slug}"
    zone, offset = ("EDT", "-0400") if summer(s.day) else ("EST", "-0500")
    published = f"{s.day.isoformat()}T00:01:00{offset}"
    names = {"og:site_name": place, "og:type": "article", "og:url": url, "og:title": s.title, "og:description": STANDFIRST}
    head = (
        metas("name", {"description": STANDFIRST, "Generator": "Drupal 10 (https://www.drupal.org)"})
        + f'\n<link rel="canonical" href="{url}"/>\n<link rel="alternate" hreflang="en" href="{url}"/>\n'
        + metas("property", {**names, "og:updated_time": published, "article:published_time": published})
    )
    gift = "Your tax deductible gift can help stop human rights violations and save lives around the world."
    languages = ("English", "اردو")
    clock = f"{long_date(s.day)} 12:01AM {zone}"
    card = '<div class="media-block"><span class="media-block__date">January 14, 2026</span><span class="media-block__type">News Release</span><h3 class="media-block__title"><a>{}</a></h3></div>'
    first = ("(New York) – ", "(Geneva) – ", "(London) – ")[s.number % 3]
    shown = type(s)(s.number, s.title, tuple((k, first + t if not at else t) for at, (k, t) in enumerate(s.parts)))
    body = (
        f'<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><header class="header"><a class="header__logo" href="/"><img src="/logo.svg" alt="{place} | Defending rights everywhere"/></a><nav class="header__nav"><ul><li>Countries</li><li>Topics</li><li>Reports</li><li>Videos &amp; Photos</li><li>Impact</li><li>Take Action</li></ul><a class="button">Donate Now</a></nav></header><main id="main-content" role="main"><article class="news news--release"><header class="news-header"><div class="news-header__main"><span class="news-header__dateline"><span class="news-header__dateline-date">{clock}</span> | <span class="news-header__type">News Release</span></span>\n'
        f'<div class="news-header__language">Available In {"".join(f"<a>{one}</a>" for one in languages)}</div><h1 class="news-header__headline">{e(s.title)}</h1><h2 class="news-header__subtitle">{STANDFIRST}</h2></div><figure class="news-header__media"><img src="/sites/default/files/a.jpg" alt=""/><figcaption class="news-header__caption"><span>{CAPTION} © {s.day.year} {PHOTOGRAPHER}/Agency Pool</span></figcaption></figure><div class="share"><span>Share this via Facebook</span><span>Share this via WhatsApp</span><span>Other ways to share</span></div></header>\n'
        f'<div class="article-body rich-text">{text(shown, h="h3", between="<div class=embed-cta><h4>Read the full report</h4><a>Download</a></div>")}</div><div class="article-give"><h2>Your gift matters</h2><p>{gift}</p><button>Donate Now</button></div><div class="article-tags"><h3>Region / Country</h3><a>Asia</a><a>Pakistan</a><h3>Topic</h3><a>Police</a></div></article><section class="related"><h2>Most Viewed</h2>{card.format(ELSEWHERE)}{card.format(ANOTHER)}</section><section class="newsletter"><h2>Get updates on rights issues from around the globe</h2><p>{SIGN_UP}</p></section></main>\n'
        f'<footer class="footer"><p>© 2026 {place}</p><p>{place} is a 501(C)(3) nonprofit registered in the US.</p></footer>'
    )
    never = (
        f"{CAPTION} © {s.day.year} {PHOTOGRAPHER}/Agency Pool",
        f"{clock} | News Release",
        gift,
        SIGN_UP,
        ELSEWHERE,
        ANOTHER,
        "Read the full report",
        "Your gift matters",
        "Other ways to share",
        "Get updates on rights issues from around the globe",
        f"{place} is a 501(C)(3) nonprofit registered in the US.",
    )
    stated = {"publication": place, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {place}", head, body, attributes=' lang="en" dir="ltr"'), *never, **stated)


STYLES = (
    Style("WordPress's own host: Written by, day in the tags (.html)", True, set_in(Foothill, 2, hosted_wordpress)),
    Style("WordPress, most run theme: By, name / day (.html)", True, set_in(Moorland, 1, fastest_theme)),
    Style("British group's daily: By, work, hour and day, cookies (.html)", True, set_in(Moorland, 3, group_daily)),
    Style("house of columns: day, name, place before the text (.html)", True, set_in(Riverland, 2, columnists)),
    Style("think tank by a framework: By, and, Published on (.html)", True, set_in(Twelfth, 4, global_institute)),
    Style("public broadcaster: blocks, now and then no name (.html)", True, set_in(Tropical, 1, public_broadcaster)),
    Style("South Asian daily's own system: box of name and day (.html)", True, set_in(Foothill, 0, provincial_daily)),
    Style("university press's journal: Volume, Issue, Published (.html)", True, set_in(Riverland, 5, university_press)),
    Style("document made public by an online editor: By alone (.html)", True, set_in(Heartland, 4, shared_draft)),
    Style("Hugo, most used theme: day, minutes, words, name (.html)", True, set_in(Tropical, 0, light_generator)),
    Style("organisation's release: day | kind, nobody named (.html)", True, set_in(Heartland, 2, rights_group)),
)
