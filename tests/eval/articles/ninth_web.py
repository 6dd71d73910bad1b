"""Saved web pages of the ninth part of the set, as the systems that most papers, institutes and writers use make them today."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from datetime import timedelta
from html import escape as e

from tests.eval.articles.eighth_material import handle, host, set_in, summer
from tests.eval.articles.eighth_web import shared
from tests.eval.articles.fifth_web import canonical, html, linked, metas, page, text
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.ninth_material import (
    ANOTHER,
    CAPTION,
    COMMENT,
    COMMENTER,
    COOKIES,
    EDITOR,
    ELSEWHERE,
    FOURTH,
    LETTERS,
    OTHER,
    PHOTOGRAPHER,
    SIGN_UP,
    STANDFIRST,
    THIRD,
    Continental,
    Insular,
    Ninth,
    Southern,
    Subcontinental,
    Transatlantic,
)
from tests.eval.articles.seventh_material import short
from tests.eval.articles.seventh_web import all_stated


def told(s: Story, site: str, **more: str) -> str:
    """What the networks are told, in this part's words."""
    return shared(s, site, **{"og:description": STANDFIRST, **more})


def block_theme(s: Story) -> Made:
    """WordPress with the block theme it comes with and the plug-in for search engines that most of its sites have."""
    root = f"https://{host(s)}/"
    person, house = f"{root}#/schema/person/{s.number:02}c4", f"{root}#organization"
    published, modified = f"{s.day.isoformat()}T06:00:00+00:00", f"{(s.day + timedelta(days=2)).isoformat()}T10:21:09+00:00"
    image = f"{root}wp-content/uploads/checkpoint.jpg"
    graph = [
        {
            "@type": "Article",
            "@id": f"{s.url}#article",
            "isPartOf": {"@id": s.url},
            "author": {"name": s.author, "@id": person},
            "headline": s.title,
            "datePublished": published,
            "dateModified": modified,
            "mainEntityOfPage": {"@id": s.url},
            "wordCount": sum(len(one.split()) for one in s.body),
            "commentCount": 0,
            "publisher": {"@id": house},
            "image": {"@id": f"{s.url}#primaryimage"},
            "thumbnailUrl": image,
            "articleSection": ["Analysis"],
            "inLanguage": "en-US",
        },
        {
            "@type": "WebPage",
            "@id": s.url,
            "url": s.url,
            "name": f"{s.title} - {s.paper}",
            "isPartOf": {"@id": f"{root}#website"},
            "primaryImageOfPage": {"@id": f"{s.url}#primaryimage"},
            "datePublished": published,
            "dateModified": modified,
            "description": STANDFIRST,
            "breadcrumb": {"@id": f"{s.url}#breadcrumb"},
            "inLanguage": "en-US",
            "potentialAction": [{"@type": "ReadAction", "target": [s.url]}],
        },
        {"@type": "ImageObject", "@id": f"{s.url}#primaryimage", "url": image, "contentUrl": image, "caption": CAPTION},
        {
            "@type": "BreadcrumbList",
            "@id": f"{s.url}#breadcrumb",
            "itemListElement": [
                {"@type": "ListItem", "position": 1, "name": "Home", "item": root},
                {"@type": "ListItem", "position": 2, "name": s.title},
            ],
        },
        {"@type": "WebSite", "@id": f"{root}#website", "url": root, "name": s.paper, "publisher": {"@id": house}},
        {"@type": "Organization", "@id": house, "name": s.paper, "url": root},
        {"@type": "Person", "@id": person, "name": s.author, "url": f"{root}author/{handle(s)}/"},
    ]
    card = {"twitter:card": "summary_large_image", "twitter:label1": "Written by", "twitter:data1": s.author}
    head = (
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"/>\n<!-- This site is optimized with the Yoast SEO plugin v24.4 - https://yoast.com/wordpress/plugins/seo/ -->\n'
        + metas("name", {"description": STANDFIRST})
        + canonical(s)
        + told(s, s.paper, **{"article:published_time": published, "article:modified_time": modified})
        + metas("name", {"author": s.author, **card, "twitter:label2": "Est. reading time", "twitter:data2": "5 minutes"})
        + f'\n<script type="application/ld+json" class="yoast-schema-graph">{json.dumps({"@context": "https://schema.org", "@graph": graph})}</script>\n<!-- / Yoast SEO plugin. -->\n<style id="wp-block-library-inline-css">:root{{--wp--preset--spacing--50:1.5rem}}</style><meta name="generator" content="WordPress 6.7.1"/>'
    )
    more = '<li class="wp-block-post"><h3 class="wp-block-post-title has-medium-font-size"><a>{}</a></h3><div class="wp-block-post-date"><time datetime="2026-01-12T08:00:00+00:00">January 12, 2026</time></div></li>'
    figure = f'<figure class="wp-block-image size-large"><img decoding="async" src="{image}" alt=""/><figcaption class="wp-element-caption">{CAPTION} Photo: {PHOTOGRAPHER}</figcaption></figure>'
    body = (
        f'<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignwide"><p class="wp-block-site-title"><a href="{root}" rel="home">{e(s.paper)}</a></p><nav class="is-responsive wp-block-navigation" aria-label="Navigation"><ul class="wp-block-navigation__container"><li><a>Analysis</a></li><li><a>Interviews</a></li><li><a>About</a></li><li><a>Donate</a></li></ul></nav></div></header>\n'
        f'<main class="wp-block-group" id="wp--skip-link--target"><div class="wp-block-group"><h1 class="wp-block-post-title">{e(s.title)}</h1><div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{published}"><a href="{s.url}">{short(s.day)}</a></time></div><p class="has-contrast-2-color">—</p><p class="has-small-font-size">by</p><div class="wp-block-post-author-name"><a href="{root}author/{handle(s)}/" target="_self" class="wp-block-post-author-name__link">{e(s.author)}</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a rel="tag">Analysis</a></div></div></div></div>\n'
        f'<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">{text(s, h="h2 class=wp-block-heading", after=1, between=figure)}<hr class="wp-block-separator"/><div class="wp-block-group newsletter"><p>{SIGN_UP}</p><div class="wp-block-button"><a class="wp-block-button__link">Subscribe</a></div></div></div>\n'
        f'<div class="wp-block-group"><div class="wp-block-post-terms">Tags: <a rel="tag">policing</a>, <a rel="tag">security</a></div><nav class="wp-block-group" aria-label="Post navigation"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a rel="prev">{THIRD}</a></div></nav></div><div class="wp-block-comments"><h3 id="reply-title">Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></main>\n'
        f'<section class="wp-block-query alignwide"><h2 class="wp-block-heading">More posts</h2><ul class="wp-block-post-template">{more.format(ELSEWHERE)}{more.format(ANOTHER)}</ul></section><footer class="wp-block-template-part"><p class="wp-block-site-title">{e(s.paper)}</p><p>Designed with <a>WordPress</a></p></footer></div>'
    )
    never = (
        f"{CAPTION} Photo: {PHOTOGRAPHER}",
        SIGN_UP,
        THIRD,
        ELSEWHERE,
        ANOTHER,
        "More posts",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Designed with WordPress",
    )
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, **all_stated(s))


def saved_with_boxes(s: Story) -> Made:
    """WordPress with a theme of widgets and tags for networks, saved whole by a browser: boxes for cookies and a newsletter."""
    mark = f"<!-- saved from url=({len(s.url):04d}){s.url} -->"
    files = f"./{s.title} – {s.paper}_files"
    published = f"{s.day.isoformat()}T05:45:12+00:00"
    head = (
        '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/>\n'
        + f'<link rel="stylesheet" id="cookie-law-info-css" href="{e(files, quote=True)}/style.min.css" media="all"/>\n'
        + f'<meta name="generator" content="WordPress 6.5.5"/>\n{canonical(s)}<!-- Jetpack Open Graph Tags -->\n'
        + told(s, s.paper, **{"article:published_time": published, "article:modified_time": published, "og:locale": "en_GB"})
        + "<!-- End Jetpack Open Graph Tags -->"
    )
    likes = '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a><span>Click to share on X (Opens in new window)</span> X</a></li><li><a><span>Click to email a link to a friend (Opens in new window)</span> Email</a></li></ul></div><div class="sharedaddy sd-like"><h3 class="sd-title">Like this:</h3><span class="button"><span>Like</span></span> <span class="loading">Loading…</span></div>'
    body = (
        f'<div id="page" class="site"><a class="skip-link screen-reader-text" href="{s.url}#content">Skip to content</a><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="https://{host(s)}/" rel="home">{e(s.paper)}</a></p><p class="site-description">Reporting and comment since 1988</p></div><nav id="site-navigation" class="main-navigation"><button class="menu-toggle">Primary Menu</button><ul id="primary-menu"><li>Home</li><li>News</li><li>Comment</li><li>Contact</li></ul></nav></header>\n'
        f'<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-{6400 + s.number}" class="post-{6400 + s.number} post type-post status-publish format-standard has-post-thumbnail hentry category-comment"><header class="entry-header"><div class="cat-links"><a rel="category tag">Comment</a></div><h1 class="entry-title">{e(s.title)}</h1><div class="entry-meta"><span class="byline">By <span class="author vcard"><a class="url fn n" href="https://{host(s)}/author/{handle(s)}/">{e(s.author)}</a></span></span> <span class="posted-on"><a href="{s.url}" rel="bookmark"><time class="entry-date published updated" datetime="{published}">{british_date(s.day)}</time></a></span></div></header>\n'
        f'<div class="post-thumbnail"><img src="{e(files, quote=True)}/checkpoint-1024x683.jpg" alt=""/><p class="wp-caption-text">{CAPTION} ({PHOTOGRAPHER})</p></div><div class="entry-content">{text(s, h="h3")}{likes}</div><footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag">police</a>, <a rel="tag">security</a></span></footer></article>\n'
        f'<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a rel="prev">{ELSEWHERE}</a></div><div class="nav-next"><a rel="next">{ANOTHER}</a></div></div></nav><div id="comments" class="comments-area"><h2 class="comments-title">One thought on “{e(s.title)}”</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><div class="comment-author vcard"><b class="fn">{COMMENTER}</b> <span class="says">says:</span></div><time>{british_date(s.day + timedelta(days=1))} at 8:14 pm</time><div class="comment-content"><p>{COMMENT}</p></div></article></li></ol></div></main></div>\n'
        f'<aside id="secondary" class="widget-area"><section class="widget widget_search"><label>Search for: <input type="search"/></label></section><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a>{THIRD}</a></li></ul></section></aside></div><footer id="colophon" class="site-footer"><div class="site-info">&copy; 2026 {e(s.paper)} <span class="sep">|</span> Proudly powered by WordPress</div></footer></div>\n'
        f'<div id="mc_embed_popup" class="mailpoet_form_popup active" role="dialog"><button aria-label="Close">×</button><h2>Before you go</h2><p>{SIGN_UP}</p><input type="email" placeholder="Your email address"/><input type="submit" value="Sign me up"/><p>We don’t spam! Read our privacy policy for more info.</p></div>\n'
        f'<div class="cky-consent-container cky-box-bottom-left" role="region"><p class="cky-title">We value your privacy</p><div class="cky-notice-des"><p>{COOKIES} By clicking "Accept All", you consent to our use of cookies.</p></div><button class="cky-btn cky-btn-customize">Customise</button><button class="cky-btn cky-btn-reject">Reject All</button><button class="cky-btn cky-btn-accept">Accept All</button></div>'
    )
    never = (
        f"{CAPTION} ({PHOTOGRAPHER})",
        COMMENT,
        SIGN_UP,
        COOKIES,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Share this:",
        "Like this:",
        "Before you go",
        "We value your privacy",
        "We don’t spam! Read our privacy policy for more info.",
        "Reporting and comment since 1988",
    )
    data = page(f"{s.title} – {s.paper}", head, body, doctype=f"<!DOCTYPE html>\n{mark}", attributes=' lang="en-GB"')
    return html(s, data, *never, **all_stated(s))


def think_tank(s: Story) -> Made:
    """A think tank on Drupal with its module for tags; one or two experts, their lines below the text."""
    place = "Halloran Center for Regional Security"
    people = (s.author, s.second) if s.number % 3 == 1 else (s.author,)
    url = f"https://www.halloran.example/publications/commentary/{s.slug}"
    zone = "-0400" if summer(s.day) else "-0500"
    stamp = f"{s.day.isoformat()}T10:30:00{zone}"
    names = {"og:site_name": place, "og:type": "article", "og:url": url, "og:title": s.title, "og:description": STANDFIRST}
    head = (
        '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/>\n<meta name="MobileOptimized" content="width"/>\n'
        f'<link rel="canonical" href="{url}"/>\n<link rel="shortlink" href="https://www.halloran.example/node/{9100 + s.number}"/>\n'
        + metas("name", {"description": STANDFIRST, "twitter:card": "summary_large_image", "twitter:site": "@halloran"})
        + "\n"
        + metas("property", {**names, "article:published_time": stamp, "article:modified_time": stamp})
    )
    experts = "".join(
        f'<div class="field__item"><a href="/experts/{at}" hreflang="en">{e(one)}</a></div>' for at, one in enumerate(people)
    )
    about = "".join(
        f'<article class="node node--type-expert node--view-mode-bio"><div class="expert__text"><p>{e(one)} is a senior fellow at the center, where the programme on internal security is based.</p></div></article>'
        for one in people
    )
    teaser = '<div class="views-row"><article class="node node--type-publication node--view-mode-teaser"><span class="teaser__type">Report</span><h3 class="teaser__title"><a><span>{}</span></a></h3><span class="teaser__byline">{}</span></article></div>'
    body = (
        f'<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="region region-header"><div id="block-branding" class="block block-system-branding-block"><a href="/" rel="home"><img src="/themes/custom/halloran/logo.svg" alt="Home"/></a></div><nav role="navigation" class="block-menu"><ul class="menu"><li>Experts</li><li>Topics</li><li>Publications</li><li>Events</li><li>Support Us</li></ul></nav></div></header>\n'
        f'<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><article data-history-node-id="{9100 + s.number}" about="/publications/commentary/{s.slug}" class="node node--type-publication node--promoted node--view-mode-full"><header class="hero"><div class="field field--name-field-type field--label-hidden field__item">Commentary</div><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{e(s.title)}</span></h1><div class="field field--name-field-deck field--label-hidden field__item">{STANDFIRST}</div>\n'
        f'<div class="field field--name-field-authors field--type-entity-reference field--label-hidden field__items">{experts}</div><div class="field field--name-field-date field--type-datetime field--label-hidden field__item"><time datetime="{s.day.isoformat()}T12:00:00Z" class="datetime">{long_date(s.day)}</time></div><div class="share"><span>Share</span><a>LinkedIn</a><a>Email</a><a>Print</a></div></header>\n'
        f'<div class="field field--name-field-image"><img loading="lazy" src="/sites/default/files/styles/hero/public/a.jpg" alt=""/><div class="field--name-field-caption">{CAPTION} ({PHOTOGRAPHER}/Agency Pool)</div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{text(s)}</div><section class="authors"><h2>Authors</h2>{about}</section></article>\n'
        f'<div class="views-element-container block"><h2>Related Content</h2><div class="view view-related">{teaser.format(ELSEWHERE, OTHER)}{teaser.format(ANOTHER, FOURTH)}</div></div></div></main><footer role="contentinfo"><div class="region region-footer"><p>{SIGN_UP}</p><p>&copy; 2026 {place}. All rights reserved.</p><p>The center does not take institutional positions on public policy issues.</p></div></footer></div>'
    )
    never = (
        f"{CAPTION} ({PHOTOGRAPHER}/Agency Pool)",
        ELSEWHERE,
        ANOTHER,
        SIGN_UP,
        "Related Content",
        "Skip to main content",
        f"© 2026 {place}. All rights reserved.",
        "The center does not take institutional positions on public policy issues.",
    )
    stated = {"author": ", ".join(people), "publication": place, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {place}", head, body), *never, **stated)


def ghost(s: Story) -> Made:
    """Ghost with its newer theme: name and day beside a picture, a box for members at the end."""
    root = f"https://{host(s)}/"
    published = f"{s.day.isoformat()}T06:30:44.000Z"
    ld = {
        "@context": "https://schema.org",
        "@type": "Article",
        "publisher": {
            "@type": "Organization",
            "name": s.paper,
            "url": root,
            "logo": {"@type": "ImageObject", "url": f"{root}content/images/2024/01/logo.png", "width": 60, "height": 60},
        },
        "author": {"@type": "Person", "name": s.author, "url": f"{root}author/{handle(s)}/", "sameAs": []},
        "headline": s.title,
        "url": s.url,
        "datePublished": published,
        "dateModified": f"{(s.day + timedelta(days=1)).isoformat()}T12:02:10.000Z",
        "image": {"@type": "ImageObject", "url": f"{root}content/images/a.jpg", "width": 2000, "height": 1333},
        "keywords": "Security",
        "description": STANDFIRST,
        "mainEntityOfPage": s.url,
    }
    head = (
        metas("name", {"description": STANDFIRST, "referrer": "no-referrer-when-downgrade"})
        + canonical(s)
        + told(s, s.paper, **{"article:published_time": published, "article:tag": "Security"})
        + metas(
            "name",
            {
                "twitter:card": "summary_large_image",
                "twitter:label1": "Written by",
                "twitter:data1": s.author,
                "twitter:label2": "Filed under",
                "twitter:data2": "Security",
                "generator": "Ghost 5.101",
            },
        )
        + "\n"
        + linked(ld, indent=4)
        + f'\n<link rel="alternate" type="application/rss+xml" title="{e(s.paper)}" href="{root}rss/"/>'
    )
    card = '<article class="gh-card post"><a class="gh-card-link"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{}</h3><footer class="gh-card-meta"><span class="gh-card-author">By {}</span><time class="gh-card-date" datetime="2026-01-20">20 Jan 2026</time></footer></div></a></article>'
    ask = '<div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Join us</h2><p class="kg-signup-card-subheading">No spam. Unsubscribe anytime.</p><button>Email sent! Check your inbox to complete your signup.</button></div>'
    body = (
        f'<div class="gh-viewport"><header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><a class="gh-navigation-logo is-title" href="{root}">{e(s.paper)}</a><nav class="gh-navigation-menu"><ul class="nav"><li>Home</li><li>Archive</li><li>About</li></ul></nav><div class="gh-navigation-members"><a>Sign in</a><a class="gh-button">Subscribe</a></div></div></header>\n'
        f'<main class="gh-main"><article class="gh-article post tag-security"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="{root}tag/security/">Security</a><h1 class="gh-article-title is-title">{e(s.title)}</h1><p class="gh-article-excerpt is-body">{STANDFIRST}</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><img class="author-profile-image" src="w.jpg" alt="{e(s.author)}"/></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="{root}author/{handle(s)}/">{e(s.author)}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="{s.day.isoformat()}">{s.day:%d %b %Y}</time><span class="gh-article-meta-length"><span class="bull">—</span> 5 min read</span></div></div></div>\n'
        f'<figure class="gh-article-image"><img src="{root}content/images/a.jpg" alt=""/><figcaption>{CAPTION} / {PHOTOGRAPHER}</figcaption></figure></header><section class="gh-content gh-canvas is-body">{text(s, after=4, between=ask)}</section></article><div class="gh-comments gh-canvas"><h2>Member discussion</h2></div></main>\n'
        f'<section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{card.format(ELSEWHERE, OTHER)}{card.format(ANOTHER, FOURTH)}</div></section><footer class="gh-footer gh-outer"><section class="gh-footer-signup"><h2 class="gh-footer-signup-header is-title">{e(s.paper)}</h2><p class="gh-footer-signup-subhead">{SIGN_UP}</p></section><div class="gh-footer-copyright">Powered by <a>Ghost</a></div></footer></div>'
    )
    never = (
        f"{CAPTION} / {PHOTOGRAPHER}",
        ELSEWHERE,
        ANOTHER,
        SIGN_UP,
        "No spam. Unsubscribe anytime.",
        "Email sent! Check your inbox to complete your signup.",
        "Member discussion",
        "Read more",
        "Powered by Ghost",
    )
    return html(s, page(s.title, head, body), *never, **all_stated(s))


def letter_of_one(s: Story) -> Made:
    """A post of a letter's platform as it is made now: subtitle, name and day, buttons, boxes for addresses, a discussion."""
    name = LETTERS[s.number % len(LETTERS)]
    root = f"https://{name.lower().replace(' ', '')}.letters.example"
    url = f"{root}/p/{s.slug}"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": url,
        "mainEntityOfPage": url,
        "headline": s.title,
        "description": STANDFIRST,
        "image": [{"@type": "ImageObject", "url": f"{root}/img/a.jpg"}],
        "datePublished": f"{s.day.isoformat()}T11:03:55+00:00",
        "dateModified": f"{s.day.isoformat()}T11:03:55+00:00",
        "isAccessibleForFree": True,
        "author": [
            {
                "@type": "Person",
                "name": s.author,
                "url": f"https://letters.example/@{handle(s)}",
                "identifier": f"user:{88100 + s.number}",
            }
        ],
        "publisher": {"@type": "Organization", "name": name, "url": root, "identifier": f"pub:{4100 + s.number}"},
        "interactionStatistic": [{"@type": "InteractionCounter", "name": "Likes", "userInteractionCount": 41}],
    }
    head = (
        metas(
            "property",
            {
                "og:type": "article",
                "og:title": s.title,
                "og:description": STANDFIRST,
                "og:url": url,
                "og:image": f"{root}/img/a.jpg",
            },
        )
        + "\n"
        + metas(
            "name",
            {"twitter:title": s.title, "twitter:card": "summary_large_image", "description": STANDFIRST, "author": s.author},
        )
        + f'\n<link rel="canonical" href="{url}"/>\n<link rel="alternate" type="application/rss+xml" href="/feed" title="{name}"/>\n'
        + linked(ld)
    )
    ask = f"{name} is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber."
    widget = f'<div class="subscription-widget-wrap-editor" data-attrs="{{}}" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{ask}</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email…" tabindex="-1"/><input type="submit" class="button primary" value="Subscribe"/></form></div></div>'
    recent = '<div class="portable-archive-list"><div role="article"><a data-testid="post-preview-title">{}</a><time datetime="2026-01-14T10:00:00.000Z">Jan 14</time> • <a>{}</a></div></div>'
    body = (
        f'<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="topbar"><a href="/"><img alt="{name}" src="logo.png"/></a><h1 class="navbar-title-h1"><a href="/">{name}</a></h1><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published title-X77sOw">{e(s.title)}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">{STANDFIRST}</h3>\n'
        f'<div aria-label="Post UFI" role="region" class="post-ufi"><div class="byline-wrapper"><div class="pencraft pc-reset profile-hover-card-target"><a href="https://letters.example/@{handle(s)}" class="pencraft">{e(s.author)}</a></div><div class="pencraft pc-reset meta-EgzBVA">{s.day:%b %d, %Y}</div></div><button aria-label="Like (41)">41</button><button aria-label="View comments (7)">7</button><button>5</button><button>Share</button></div></div>\n'
        f'<div><div class="available-content"><div dir="auto" class="body markup">{text(s, after=2, between=widget)}<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p></div></div></div></div></div><div class="post-footer"><button>Share</button></div></div></article>\n'
        f'<div id="discussion" class="comments-section"><h4>Discussion about this post</h4><button>Comments</button><button>Restacks</button><div class="comment"><a>{COMMENTER}</a><a>{short(s.day + timedelta(days=1))}</a><div class="comment-body"><p><span>{COMMENT}</span></p></div><button>Like</button><button>Reply</button></div><a>6 more comments...</a></div><div class="portable-archive"><button>Top</button><button>Latest</button><button>Discussions</button>{recent.format(ELSEWHERE, s.author)}{recent.format(ANOTHER, s.author)}</div></div></div></div>\n'
        f'<div class="subscribe-footer"><p>Ready for more?</p></div><div class="footer-wrap"><div>&copy; 2026 {e(s.author)}</div><a>Privacy</a> ∙ <a>Terms</a> ∙ <a>Collection notice</a><a>Start your letter</a><a>Get the app</a><p>The platform is the home for great culture</p></div></div></div>'
    )
    never = (
        ask,
        COMMENT,
        ELSEWHERE,
        ANOTHER,
        "Thanks for reading! Subscribe for free to receive new posts and support my work.",
        "Discussion about this post",
        "Ready for more?",
        "The platform is the home for great culture",
    )
    stated = {"author": s.author, "publication": name, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - by {s.author} - {name}", head, body), *never, **stated)


def in_a_publication(s: Story) -> Made:
    """A story on a platform for everybody's stories, in somebody's publication there: hashed classes, claps, recommendations."""
    name = ("The Policy Drawer", "Uncommon Ground Notes")[s.number % 2]
    root = f"https://stories.example/{name.lower().replace(' ', '-')}"
    url = f"{root}/{s.slug}-7b{s.number:02}e4a1d9c0"
    published = f"{s.day.isoformat()}T09:16:02Z"
    ld = {
        "@context": "https://schema.org",
        "@id": url,
        "@type": "SocialMediaPosting",
        "image": ["https://cdn.example/fit/c/a.jpg"],
        "url": url,
        "dateCreated": published,
        "datePublished": published,
        "dateModified": f"{(s.day + timedelta(days=3)).isoformat()}T18:40:27Z",
        "headline": s.title,
        "name": s.title,
        "description": STANDFIRST,
        "author": {"@type": "Person", "name": s.author, "url": f"https://stories.example/@{handle(s)}"},
        "publisher": {
            "@type": "Organization",
            "name": name,
            "url": root,
            "logo": {"@type": "ImageObject", "url": "https://cdn.example/l.png"},
        },
        "mainEntityOfPage": url,
        "isAccessibleForFree": True,
    }
    names = {"og:site_name": "Stories", "og:type": "article", "article:published_time": f"{s.day.isoformat()}T09:16:02.000Z"}
    head = (
        metas("property", {**names, "og:title": s.title, "og:description": STANDFIRST, "og:url": url})
        + "\n"
        + metas("name", {"title": f"{s.title} | by {s.author} | {name} | Stories", "author": s.author, "description": STANDFIRST})
        + f'\n<link data-rh="true" rel="author" href="https://stories.example/@{handle(s)}"/><link data-rh="true" rel="canonical" href="{url}"/>\n'
        + linked(ld)
    )
    figure = f'<figure class="nq nr ns nt"><div role="button" tabindex="0"><img alt="" src="https://cdn.example/a.jpg"/></div><figcaption class="oc od oe">Photo by <a class="af">{PHOTOGRAPHER}</a> on <a class="af">Unsplash</a></figcaption></figure>'
    body = (
        f'<div id="root"><div class="a b c"><div class="d e"><a>Sitemap</a><a>Open in app</a><span>Sign up</span><span>Sign in</span><a>Write</a><span>Search</span></div><div class="f g"><a class="af ag" href="{root}"><div class="h"><h2 class="be i j k">{name}</h2></div></a><p class="be b l">Essays on government, by people who have worked in it.</p><span><a>Follow publication</a></span></div><article><div class="l"><section><div class="m n o"><h1 id="c1a2" class="pw-post-title gp gq gr" data-testid="storyTitle">{e(s.title)}</h1><h2 id="9f00" class="pw-subtitle-paragraph hl hm">{STANDFIRST}</h2>\n'
        f'<div class="speechify-ignore ab cp"><a rel="noopener follow" href="/@{handle(s)}"><img alt="{e(s.author)}" data-testid="authorPhoto" src="w.jpg"/></a><a class="af ag" data-testid="authorName" rel="noopener follow" href="/@{handle(s)}">{e(s.author)}</a><button>Follow</button><span data-testid="storyReadTime">5 min read</span><span aria-hidden="true">&middot;</span><span data-testid="storyPublishDate">{short(s.day)}</span></div><div class="pw-multi-vote-icon"><button>212</button><button>4</button><button>Listen</button><button>Share</button></div>\n'
        f'{text(s, css=" class=pw-post-body-paragraph", h="h1 class=pk", after=1, between=figure)}</div></section></div></article><div class="tags"><a>Security</a><a>Governance</a><a>Public Policy</a></div><div class="publication"><h2>Published in {name}</h2><span>3.1K followers</span><span>Last published Jan 17, 2026</span><p>Essays on government, by people who have worked in it.</p></div><div class="writer"><h2>Written by {e(s.author)}</h2><span>640 followers</span></div>\n'
        f'<div class="responses"><h2>Responses (4)</h2><p>Write a response</p><a>{COMMENTER}</a><pre>{COMMENT}</pre><button>Reply</button></div><div class="more"><h2>More from {e(s.author)} and {name}</h2><h2>{ELSEWHERE}</h2><h2>{ANOTHER}</h2></div><div class="recommended"><h2>Recommended from Stories</h2><p>{OTHER}</p><h2>{THIRD}</h2></div><div class="foot"><p>Help</p><p>Status</p><p>Careers</p><p>Text to speech</p></div></div></div>'
    )
    never = (
        f"Photo by {PHOTOGRAPHER} on Unsplash",
        COMMENT,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Essays on government, by people who have worked in it.",
        "Recommended from Stories",
        "Last published Jan 17, 2026",
        "Text to speech",
    )
    stated = {"author": s.author, "publication": name, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | by {s.author} | {name} | Stories", head, body), *never, **stated)


def large_daily(s: Story) -> Made:
    """A large daily on a system that many rent: NewsArticle, the story's data in the head, promotions and a wall in the text."""
    root = f"https://{host(s)}"
    url = f"{root}/opinion/{s.day:%Y/%m/%d}/{s.slug}/"
    writers = (s.author, s.second) if s.number % 4 == 2 else (s.author,)
    published, zone = f"{s.day.isoformat()}T10:00:00.000Z", "EDT" if summer(s.day) else "EST"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "headline": s.title,
        "description": STANDFIRST,
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T15:12:41.880Z",
        "author": [{"@type": "Person", "name": one, "url": f"{root}/people/{at}/"} for at, one in enumerate(writers)],
        "creator": list(writers),
        "articleSection": "Opinion",
        "image": [f"{root}/resizer/v2/A7Q.jpg?width=1200"],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "@id": f"{root}/#publisher",
            "name": s.paper,
            "logo": {"@type": "ImageObject", "url": f"{root}/pf/resources/logo.png", "width": 600, "height": 60},
        },
        "isAccessibleForFree": False,
        "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paywall"},
    }
    story = {
        "_id": f"A7Q{s.number:02}VNLZBEXFKY",
        "type": "story",
        "canonical_url": f"/opinion/{s.day:%Y/%m/%d}/{s.slug}/",
        "headlines": {"basic": s.title, "meta_title": ""},
        "description": {"basic": STANDFIRST},
        "credits": {"by": [{"type": "author", "name": one} for one in writers]},
        "display_date": published,
        "owner": {"name": s.paper, "sponsored": False},
    }
    names = {"og:type": "article", "og:site_name": s.paper, "og:title": s.title, "og:description": STANDFIRST, "og:url": url}
    head = (
        f'<link rel="canonical" href="{url}"/>\n'
        + metas("property", {**names, "og:image": f"{root}/resizer/v2/A7Q.jpg", "article:published_time": published})
        + "\n"
        + metas("name", {"description": STANDFIRST, "twitter:site": "@daily", "twitter:card": "summary_large_image"})
        + f'\n{linked(ld)}\n<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.contextPath="/pf";Fusion.globalContent={json.dumps(story)};</script>'
    )
    caption = f"{CAPTION} ({PHOTOGRAPHER} / {s.paper})"
    promo = f'<div class="b-related"><span>Related</span><a href="/x">{ELSEWHERE}</a></div><div class="b-newsletter"><h3>The Opinion letter</h3><p>{SIGN_UP}</p><p>By signing up, you agree to our terms of use and privacy policy.</p></div>'
    by = ", ".join(f'<a class="c-attribution__author" href="/people/{at}/">{e(one)}</a>' for at, one in enumerate(writers))
    body = (
        f'<div id="fusion-app"><a href="#main" class="c-skip">Skip to Main Content</a><header class="b-header"><button>Sections</button><a href="/"><img alt="{e(s.paper)} logo" src="/pf/resources/logo.svg"/></a><nav><a>News</a><a>Politics</a><a>Business</a><a>Opinion</a></nav><a>Subscribe for $1</a><a>Sign in</a></header><main id="main" class="b-single-column"><article><div class="b-overline"><a>Opinion</a></div><h1 class="b-headline">{e(s.title)}</h1><h2 class="b-subheadline">{STANDFIRST}</h2>\n'
        f'<figure class="c-media-item b-lead-art"><img src="/resizer/v2/A7Q.jpg" alt=""/><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">{CAPTION}</span> <span class="c-media-item__credit">({PHOTOGRAPHER} / {e(s.paper)})</span></figcaption></figure><div class="b-byline"><span class="c-attribution">By {by}</span></div><div class="b-date"><time datetime="{published}" class="c-date">{long_date(s.day)} at 6:00 a.m. {zone}</time></div><div class="b-share-bar"><button>Share</button><button>Gift this article</button></div>\n'
        f'<div class="b-article-body paywall">{text(s, css=" class=c-paragraph", h="h2 class=c-heading", between=promo)}</div><div class="b-tags"><a>Policing</a><a>South Asia</a></div><div class="b-comments"><button>Show comments (38)</button></div></article></main>\n'
        f'<aside class="b-rail"><h2>Most Popular</h2><ol><li><a>{ANOTHER}</a></li><li><a>{THIRD}</a></li></ol></aside><footer class="b-footer"><ul><li>About Us</li><li>Corrections</li><li>Do Not Sell My Personal Information</li></ul><p>&copy; 2026 {e(s.paper)}. All rights reserved.</p></footer></div>'
    )
    never = (
        caption,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        SIGN_UP,
        "By signing up, you agree to our terms of use and privacy policy.",
        "Gift this article",
        "Most Popular",
        "Do Not Sell My Personal Information",
    )
    stated = {"author": ", ".join(writers), "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, **stated)


def agency_elsewhere(s: Story) -> Made:
    """An agency's report on an aggregator: the agency as provider, a dateline, who reported it, and a stream of other stories."""
    site, agency = "Skyline News", "Continental Press"
    url = f"https://news.skyline.example/{s.slug}-{60100 + s.number:06}412.html"
    published = f"{s.day.isoformat()}T05:41:00.000Z"
    place = ("ISLAMABAD", "PESHAWAR", "QUETTA", "KABUL")[s.number % 4]
    shown = type(s)(s.number, s.title, tuple((k, f"{place} (CP) — {t}" if not at else t) for at, (k, t) in enumerate(s.parts)))
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": url,
        "headline": s.title,
        "description": s.body[0][:150],
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T09:02:37.000Z",
        "author": {"@type": "Person", "name": s.author, "url": "", "jobTitle": ""},
        "creator": {"@type": "Person", "name": s.author, "url": "", "jobTitle": ""},
        "provider": {"@type": "Organization", "name": agency, "url": "https://www.continentalpress.example/"},
        "publisher": {
            "@type": "Organization",
            "name": site,
            "logo": {"@type": "ImageObject", "url": "https://s.skyline.example/logo.png"},
        },
        "image": {"@type": "ImageObject", "url": "https://s.skyline.example/a.jpg", "width": 1200, "height": 800},
    }
    names = {
        "og:site_name": site,
        "og:type": "article",
        "og:title": s.title,
        "og:url": url,
        "og:image": "https://s.skyline.example/a.jpg",
    }
    head = metas("property", names) + f'\n<link rel="canonical" href="{url}"/>\n' + linked(ld)
    editing = f"(Additional reporting by {OTHER}; Editing by {EDITOR})"
    clock = f"{s.day:%a, %B} {s.day.day}, {s.day.year} at 5:41 AM UTC"
    card = '<li class="stream-item"><div><span>{}</span></div><h3><a>{}</a></h3><p>2h ago</p></li>'
    body = (
        f'<div id="app"><header id="header"><a href="/"><img alt="{site}" src="logo.svg"/></a><form><input placeholder="Search the web"/></form><a>Mail</a><a>Sign in</a><nav><a>News</a><a>US</a><a>Politics</a><a>World</a><a>Weather</a></nav></header><main><article class="article-wrap"><header class="caas-title-wrapper"><div class="caas-logo"><a href="https://www.continentalpress.example/"><img alt="{agency}" src="cp.png"/></a></div><h1 data-test-locator="headline">{e(s.title)}</h1></header>\n'
        f'<div class="caas-attr"><div class="caas-attr-item-author">{e(s.author)}</div><div class="caas-attr-time-style"><time datetime="{published}">{clock}</time><span> · </span><span class="caas-attr-mins-read">4 min read</span></div></div><div class="caas-share-buttons"><button>Link Copied</button><button>Add a comment</button></div><figure class="caas-figure"><img src="a.jpg" alt=""/><figcaption class="caption-collapse">{CAPTION} CP/{PHOTOGRAPHER}<button>More</button></figcaption></figure>\n'
        f'<div class="caas-body">{text(shown, between="<div class=caas-ad>Advertisement</div>")}<p>{editing}</p></div><div class="caas-readmore"><button>Story continues</button></div><div class="view-cmts"><a>View comments</a></div></article><section class="stream"><h2>Recommended Stories</h2><ul>{card.format("The Prairie Record", ELSEWHERE)}{card.format(agency, ANOTHER)}{card.format("Business Now", THIRD)}</ul></section></main><footer><a>Terms</a><a>Privacy Policy</a><a>Your Privacy Choices</a><p>&copy; 2026 All rights reserved.</p></footer></div>'
    )
    never = (
        editing,
        clock,
        f"{CAPTION} CP/{PHOTOGRAPHER}",
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Recommended Stories",
        "Story continues",
        "View comments",
        "Advertisement",
    )
    stated = {"author": s.author, "publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(s.title, head, body), *never, **stated)


def local_paper(s: Story) -> Made:
    """A small local paper on the system most of them rent: microdata, By and a mail's address; one in four has Staff Reports."""
    root = f"https://{host(s)}"
    url = f"{root}/opinion/columns/{s.slug}/article_{s.number:02}d0f1c2-8e1b-11ee-b9d1.html"
    named = s.number % 4 != 1
    mail = f"{handle(s)}@{host(s).removeprefix('www.')}"
    published = f"{s.day.isoformat()}T04:00:00{'-05:00' if summer(s.day) else '-06:00'}"
    by = f'By <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{e(s.author)}</span></span> {mail}'
    names = {"og:type": "article", "og:url": url, "og:title": s.title, "og:site_name": s.paper, "og:description": STANDFIRST}
    head = (
        f'<link rel="canonical" href="{url}"/>\n'
        + metas("property", {**names, "og:section": "Columns"})
        + "\n"
        + metas("name", {"generator": "BLOX CMS", "description": STANDFIRST, "robots": "max-image-preview:standard"})
    )
    card = '<article class="tnt-asset-type-article card"><div class="tnt-headline"><a class="tnt-asset-link">{}</a></div><time class="tnt-date">Jan 22, 2026</time></article>'
    body = (
        f'<div id="site-container"><nav id="site-navbar-container"><a class="navbar-brand" href="/"><img alt="{e(s.paper)}" src="/logo.png"/></a><ul><li>Home</li><li>News</li><li>Sports</li><li>Obituaries</li><li>Opinion</li><li>E-Edition</li></ul><div class="weather">41° Cloudy</div></nav><main id="main-page-container"><article id="asset-{s.number}" class="asset asset-opinion" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="{url}"/><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="{e(s.paper, quote=True)}"/></div><div class="asset-labels"><span>Column</span></div>\n'
        f'<h1 class="headline" itemprop="headline">{e(s.title)}</h1><div class="meta"><ul class="list-inline"><li class="tnt-byline">{by if named else "Staff Reports"}</li><li class="hidden-print"><time class="tnt-date asset-date" itemprop="datePublished" datetime="{published}">{short(s.day)}</time></li></ul></div><div class="social-share-links"><a>Facebook</a><a>Twitter</a><a>Email</a><a>Print</a><a>Save</a></div><div class="photo"><figure><img itemprop="image" src="/a.jpg" alt=""/><figcaption class="caption"><span class="caption-text">{CAPTION}</span> <span class="credit">{PHOTOGRAPHER} / {e(s.paper)}</span></figcaption></figure></div>\n'
        f'<div class="asset-body" id="article-body" itemprop="articleBody">{text(s, h="h3", between=f"<div class=tncms-region-ads><div class=promo><h4>Support local news</h4><p>{SIGN_UP}</p></div></div>")}</div><div class="asset-tags"><ul><li>Column</li><li>Public Safety</li></ul></div></article><section id="related"><h3>Recommended for you</h3>{card.format(ELSEWHERE)}{card.format(ANOTHER)}</section><section id="most-popular"><h3>Trending Now</h3>{card.format(THIRD)}</section>\n'
        f'<div class="reader-comments"><h3>Welcome to the discussion.</h3><p>Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.</p></div></main><footer id="site-footer"><p>{e(s.paper)}, 112 Main Street</p><p>&copy; Copyright 2026 {e(s.paper)}</p><p>Powered by BLOX Content Management System</p></footer></div>'
    )
    never = (
        f"{CAPTION} {PHOTOGRAPHER} / {s.paper}",
        f"By {s.author} {mail}" if named else "Staff Reports",
        SIGN_UP,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Support local news",
        "Recommended for you",
        "Welcome to the discussion.",
        "Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.",
    )
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": url, **({"author": s.author} if named else {})}
    return html(s, page(f"{s.title} | Columns | {host(s).removeprefix('www.')}", head, body), *never, **stated)


def journal_page(s: Story) -> Made:
    """A journal's article in full: citation tags, two writers with marks, who edited and reviewed it, how to cite it."""
    journal, doi = "Studies in Internal Security", f"10.55888/sis.{s.day.year}.{10420 + s.number}"
    url = f"https://www.sisjournal.example/articles/{doi}/full"
    people = (s.author, s.second)
    school = "Department of Politics, Western Hills University"
    tags = [
        ("citation_journal_title", journal),
        ("citation_issn", "2998-4417"),
        ("citation_publisher", "Lattice Open Publishing"),
        ("citation_title", s.title),
        *(tag for one in people for tag in (("citation_author", one), ("citation_author_institution", school))),
        ("citation_publication_date", f"{s.day:%Y/%m/%d}"),
        ("citation_online_date", f"{s.day:%Y/%m/%d}"),
        ("citation_volume", str(s.day.year - 2010)),
        ("citation_pages", str(10420 + s.number)),
        ("citation_doi", doi),
        ("citation_fulltext_html_url", url),
        ("citation_pdf_url", url.replace("/full", "/pdf")),
        ("citation_keywords", "internal security; governance; policing"),
        ("citation_language", "English"),
        ("dc.identifier", f"doi:{doi}"),
    ]
    head = f'<link rel="canonical" href="{url}"/>\n' + "\n".join(
        f'<meta name="{key}" content="{e(value, quote=True)}"/>' for key, value in tags
    )
    initials = ", ".join(f"{one.split()[-1]} {one.removeprefix('Dr ')[0]}" for one in people)
    cite = f"{initials} ({s.day.year}) {s.title}. {journal} {s.day.year - 2010}:{10420 + s.number}. doi: {doi}"
    edited, reviewed = (
        f"Edited by: {EDITOR}, Northern Fells University",
        f"Reviewed by: {OTHER}, Academy of Public Administration",
    )
    rights = "This is an open-access article distributed under the terms of the Creative Commons Attribution License (CC BY)."
    shown = ", ".join(f'<a class="author">{e(one)}</a><sup>{at}</sup>' for at, one in enumerate(people, 1))
    body = (
        f'<header class="journal-header"><a href="/">{journal}</a><nav><a>Sections</a><a>Articles</a><a>Research Topics</a><a>Editorial board</a><a>Submit your research</a></nav></header><main class="article-layout"><aside class="sidebar"><a>Download article</a><div><strong>1,284</strong> Total views</div><div><strong>311</strong> Downloads</div><h2>Table of contents</h2></aside>\n'
        f'<article><p class="article-type">PERSPECTIVE article</p><p class="journal-line">{journal}, {s.day:%d %B %Y} | Volume {s.day.year - 2010} - {s.day.year} | https://doi.example/{doi}</p><h1>{e(s.title)}</h1><div class="authors">{shown}</div><ul class="notes"><li><sup>1</sup>{school}</li><li><sup>2</sup>{school}</li></ul>\n'
        f'<div class="JournalFullText">{text(s)}</div><h2>Conflict of interest</h2><p>The authors declare that the research was conducted in the absence of any commercial relationships.</p><div class="thinLineM20"><p><strong>Keywords:</strong> internal security, governance, policing</p><p><strong>Citation:</strong> {e(cite)}</p><p><strong>Published:</strong> {s.day:%d %B %Y}.</p></div><div class="edited"><p>{edited}</p><p>{reviewed}</p></div><div class="copyright"><p>Copyright &copy; {s.day.year} {e(" and ".join(one.split()[-1] for one in people))}. {rights}</p></div></article></main>\n'
        f'<section class="people-also-looked-at"><h2>People also looked at</h2><h3>{ELSEWHERE}</h3><h3>{ANOTHER}</h3></section><footer><p>&copy; 2026 Lattice Open Publishing. All rights reserved.</p></footer>'
    )
    never = (
        edited,
        reviewed,
        rights,
        ELSEWHERE,
        ANOTHER,
        school,
        "PERSPECTIVE article",
        f"Citation: {cite}",
        "Keywords: internal security, governance, policing",
        "People also looked at",
    )
    stated = {"author": ", ".join(people), "publication": journal, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{journal} | {s.title}", head, body), *never, **stated)


def generated(s: Story) -> Made:
    """A site that Hugo makes, with its own templates for networks: time elements, the site's name, and nobody named."""
    site, root = "Notes from the Ring Road", "https://ringroad.example"
    url, stamp = f"{root}/posts/{s.slug}/", f"{s.day.isoformat()}T08:00:00+01:00"
    names = {"og:url": url, "og:site_name": site, "og:title": s.title, "og:description": STANDFIRST, "og:locale": "en_us"}
    times = {"article:section": "posts", "article:published_time": stamp, "article:modified_time": stamp}
    head = (
        metas("name", {"generator": "Hugo 0.128.2", "description": STANDFIRST, "robots": "index, follow"})
        + f'\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", {**names, "og:type": "article", **times})
        + "\n"
        + metas(
            "itemprop",
            {"name": s.title, "description": STANDFIRST, "datePublished": stamp, "dateModified": stamp, "wordCount": "812"},
        )
        + f'\n<link href="/index.xml" rel="alternate" type="application/rss+xml" title="{site}"/>'
    )
    contents = "".join(f'<li><a href="#{at}">{e(one)}</a></li>' for at, one in enumerate(s.headings))
    body = (
        f'<header class="header"><nav class="nav"><div class="logo"><a href="{root}/" accesskey="h" title="{site} (Alt + H)">{site}</a></div><ul id="menu"><li><a><span>Archive</span></a></li><li><a><span>Search</span></a></li><li><a><span>Tags</span></a></li></ul></nav></header>\n'
        f'<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="{root}/">Home</a>&nbsp;»&nbsp;<a href="{root}/posts/">Posts</a></div><h1 class="post-title">{e(s.title)}</h1><div class="post-meta"><time datetime="{stamp}" title="{s.day.isoformat()} 08:00:00 +0100 CET">{long_date(s.day)}</time>&nbsp;·&nbsp;4 min</div></header><details class="toc"><summary><span class="details">Table of Contents</span></summary><div class="inner"><ul>{contents}</ul></div></details>\n'
        f'<div class="post-content">{text(s)}</div><footer class="post-footer"><ul class="post-tags"><li><a>Security</a></li><li><a>Policy</a></li></ul><nav class="paginav"><a class="prev"><span class="title">« Prev</span><br/><span>{ELSEWHERE}</span></a><a class="next"><span class="title">Next »</span><br/><span>{ANOTHER}</span></a></nav></footer></article></main>\n'
        f'<footer class="footer"><span>&copy; 2026 <a href="{root}/">{site}</a></span> · <span>Powered by <a>Hugo</a> &amp; <a>PaperMod</a></span></footer>'
    )
    never = ("Table of Contents", ELSEWHERE, ANOTHER, "Powered by Hugo & PaperMod")
    stated = {"publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {site}", head, body), *never, **stated)


STYLES = (
    Style("WordPress, block theme, graph of a plug-in (.html)", True, set_in(Southern, 1, block_theme)),
    Style("WordPress saved by a browser: cookies, newsletter (.html)", True, set_in(Insular, 2, saved_with_boxes)),
    Style("Drupal: think tank, one or two experts (.html)", True, set_in(Ninth, 3, think_tank)),
    Style("Ghost, newer theme: members, read more (.html)", True, set_in(Continental, 0, ghost)),
    Style("letter's platform: post header, discussion (.html)", True, set_in(Transatlantic, 4, letter_of_one)),
    Style("platform: story in a publication (.html)", True, set_in(Subcontinental, 6, in_a_publication)),
    Style("large daily: NewsArticle, story's data, wall (.html)", True, set_in(Transatlantic, 1, large_daily)),
    Style("agency's report on an aggregator (.html)", True, set_in(Subcontinental, 2, agency_elsewhere)),
    Style("small local paper: microdata, now and then no name (.html)", True, set_in(Transatlantic, 7, local_paper)),
    Style("journal: citation tags, edited and reviewed by (.html)", True, set_in(Continental, 5, journal_page)),
    Style("Hugo: time elements, nobody named (.html)", True, set_in(Ninth, 0, generated)),
)
