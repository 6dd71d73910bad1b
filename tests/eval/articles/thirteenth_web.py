"""Saved web pages of the thirteenth part of the set, as the content systems that most papers and institutes run emit them."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from datetime import timedelta
from html import escape as e

from tests.eval.articles.eighth_material import handle, host, set_in, summer
from tests.eval.articles.fifth_web import html, linked, metas, page, text
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.seventh_material import short
from tests.eval.articles.thirteenth_material import (
    CAPTION,
    COMMENT,
    COMMENTER,
    COOKIES,
    PHOTOGRAPHER,
    PROFESSIONS,
    SIGN_UP,
    Africa,
    America,
    Continent,
    Levant,
    Oceans,
    Subcontinent,
    Thirteenth,
    of,
    ordinal,
    related,
    standfirst,
)


def changed(s: Story, clock: str) -> str:
    return f"{(s.day + timedelta(days=s.number % 3)).isoformat()}T{clock}"


def wordpress(s: Story) -> Made:
    """WordPress with the plug-in for search engines that most of its sites have: its graph, Written by, a common theme for news."""
    root = f"https://{host(s)}"
    url = f"{root}/{s.day:%Y/%m/%d}/{s.slug}/"
    published, modified = f"{s.day.isoformat()}T05:30:00+00:00", changed(s, "11:42:18+00:00")
    minutes = f"{3 + s.number % 3} minutes"
    image = f"{root}/wp-content/uploads/{s.day:%Y/%m}/terminus.jpg"
    person = f"{root}/#/schema/person/9f3ab1{s.number:02}"
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": "Article",
                "@id": f"{url}#article",
                "isPartOf": {"@id": url},
                "author": {"name": s.author, "@id": person},
                "headline": s.title,
                "datePublished": published,
                "dateModified": modified,
                "mainEntityOfPage": {"@id": url},
                "wordCount": sum(len(one.split()) for one in s.body),
                "commentCount": 1,
                "publisher": {"@id": f"{root}/#organization"},
                "image": {"@id": f"{url}#primaryimage"},
                "thumbnailUrl": image,
                "articleSection": ["Opinion"],
                "inLanguage": "en-GB",
            },
            {
                "@type": "WebPage",
                "@id": url,
                "url": url,
                "name": f"{s.title} - {s.paper}",
                "isPartOf": {"@id": f"{root}/#website"},
                "primaryImageOfPage": {"@id": f"{url}#primaryimage"},
                "datePublished": published,
                "dateModified": modified,
                "description": standfirst(s),
                "breadcrumb": {"@id": f"{url}#breadcrumb"},
                "inLanguage": "en-GB",
            },
            {
                "@type": "ImageObject",
                "@id": f"{url}#primaryimage",
                "url": image,
                "contentUrl": image,
                "width": 1200,
                "height": 800,
            },
            {
                "@type": "BreadcrumbList",
                "@id": f"{url}#breadcrumb",
                "itemListElement": [
                    {"@type": "ListItem", "position": 1, "name": "Home", "item": f"{root}/"},
                    {"@type": "ListItem", "position": 2, "name": s.title},
                ],
            },
            {
                "@type": "WebSite",
                "@id": f"{root}/#website",
                "url": f"{root}/",
                "name": s.paper,
                "publisher": {"@id": f"{root}/#organization"},
            },
            {
                "@type": "Organization",
                "@id": f"{root}/#organization",
                "name": s.paper,
                "url": f"{root}/",
                "logo": {"@type": "ImageObject", "url": f"{root}/wp-content/uploads/logo.png"},
            },
            {"@type": "Person", "@id": person, "name": s.author, "url": f"{root}/author/{handle(s)}/"},
        ],
    }
    names = {
        "og:locale": "en_GB",
        "og:type": "article",
        "og:title": s.title,
        "og:description": standfirst(s),
        "og:url": url,
        "og:site_name": s.paper,
        "article:published_time": published,
        "article:modified_time": modified,
        "og:image": image,
    }
    cards = {"twitter:card": "summary_large_image", "twitter:label1": "Written by", "twitter:data1": s.author}
    cards |= {"twitter:label2": "Estimated reading time", "twitter:data2": minutes}
    head = (
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<link rel="profile" href="https://gmpg.org/xfn/11"/>\n<meta name="robots" content="index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"/>\n\n\t<!-- This site is optimized with the Yoast SEO plugin v23.4 - https://yoast.com/wordpress/plugins/seo/ -->\n'
        + f'<meta name="description" content="{e(standfirst(s))}"/>\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", names)
        + f'\n<meta name="author" content="{e(s.author)}"/>\n'
        + metas("name", cards)
        + f'\n<script type="application/ld+json" class="yoast-schema-graph">{json.dumps(graph)}</script>\n\t<!-- / Yoast SEO plugin. -->\n<link rel="alternate" type="application/rss+xml" title="{e(s.paper)} &raquo; Feed" href="{root}/feed/"/>\n<link rel="stylesheet" id="wp-block-library-css" href="{root}/wp-includes/css/dist/block-library/style.min.css"/>\n<meta name="generator" content="WordPress 6.6.2"/>'
    )
    first, second = related(s)
    card = '<article class="related-post"><h4 class="entry-title"><a href="#">{}</a></h4><span class="posted-on">14 April 2026</span></article>'
    share = "".join(
        f'<a class="share-{one.lower()}" href="#"><span>{one}</span></a>' for one in ("Facebook", "Twitter", "WhatsApp", "Email")
    )
    box = f'<div class="newsletter-box"><h3>Subscribe to our newsletter</h3><p>{SIGN_UP}</p><form><input type="email" placeholder="Your email address"/><button>Subscribe</button></form></div>'
    comments = f'<div id="comments" class="comments-area"><h2 class="comments-title">One thought on “{e(s.title)}”</h2><ol class="comment-list"><li class="comment"><div class="comment-author vcard"><b class="fn">{COMMENTER}</b> <span class="says">says:</span></div><div class="comment-content"><p>{COMMENT}</p></div></li></ol><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><p class="comment-notes">Your email address will not be published. Required fields are marked *</p></div></div>'
    body = (
        f'<a class="skip-link screen-reader-text" href="#primary">Skip to content</a><div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="{root}/" rel="home">{e(s.paper)}</a></p></div><nav id="site-navigation" class="main-navigation"><ul id="primary-menu"><li class="menu-item"><a>News</a></li><li class="menu-item"><a>Opinion</a></li><li class="menu-item"><a>Sport</a></li><li class="menu-item"><a>Culture</a></li></ul></nav></header>\n'
        f'<main id="primary" class="site-main"><article id="post-{4410 + s.number}" class="post-{4410 + s.number} post type-post status-publish format-standard has-post-thumbnail hentry category-opinion"><header class="entry-header"><span class="cat-links"><a rel="category tag">Opinion</a></span><h1 class="entry-title">{e(s.title)}</h1><div class="entry-meta"><span class="byline">by <span class="author vcard"><a class="url fn n" href="{root}/author/{handle(s)}/">{e(s.author)}</a></span></span> <span class="posted-on"><a href="{url}" rel="bookmark"><time class="entry-date published" datetime="{published}">{british_date(s.day)}</time></a></span></div></header><div class="social-share"><span>Share this article</span>{share}</div><div class="post-thumbnail"><img src="{image}" class="wp-post-image" alt=""/></div>\n'
        f'<div class="entry-content">{text(s, h="h2 class=wp-block-heading", between=box)}</div><footer class="entry-footer"><span class="tags-links">Tagged <a rel="tag">public services</a>, <a rel="tag">policy</a></span></footer></article><nav class="navigation post-navigation" aria-label="Posts"><div class="nav-previous"><a rel="prev">{first}</a></div></nav><section class="related-posts"><h3>You may also like</h3>{card.format(second)}</section>{comments}</main>\n'
        f'<footer id="colophon" class="site-footer"><div class="site-info">© 2026 {e(s.paper)}. All rights reserved.</div></footer></div><div id="cookie-notice" role="dialog"><span id="cn-notice-text">{COOKIES}</span><button>Ok</button></div>'
    )
    never = (
        "Share this article",
        "Subscribe to our newsletter",
        SIGN_UP,
        first,
        second,
        "You may also like",
        COMMENT,
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        f"© 2026 {s.paper}. All rights reserved.",
        COOKIES,
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - {s.paper}", head, body, attributes=' lang="en-GB"'), *never, **stated)


def arc(s: Story) -> Made:
    """A daily on the system that large American groups run: blocks, By one or two names, day and hour, advertisements."""
    root = f"https://{host(s)}"
    url = f"{root}/opinion/{s.day:%Y/%m/%d}/{s.slug}/"
    two = s.number % 4 == 1
    people = (s.author, s.second) if two else (s.author,)
    zone = ("EDT", "-04:00") if summer(s.day) else ("EST", "-05:00")
    published = f"{s.day.isoformat()}T{'09' if summer(s.day) else '10'}:30:00.000Z"
    modified = changed(s, "19:04:51.112Z")
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "headline": s.title,
        "description": standfirst(s),
        "image": [f"{root}/resizer/v2/terminus.jpg"],
        "datePublished": published,
        "dateModified": modified,
        "author": [{"@type": "Person", "name": one} for one in people],
        "publisher": {
            "@type": "Organization",
            "name": s.paper,
            "logo": {"@type": "ImageObject", "url": f"{root}/pf/resources/logo.png"},
        },
    }
    names = {"og:type": "article", "og:url": url, "og:title": s.title, "og:description": standfirst(s), "og:site_name": s.paper}
    names |= {"og:image": f"{root}/resizer/v2/terminus.jpg?width=1200"}
    head = (
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<meta name="description" content="{e(standfirst(s))}"/>\n<link rel="canonical" href="{url}"/>\n'
        + metas(
            "property",
            {**names, "article:published_time": published, "article:modified_time": modified, "article:section": "Opinion"},
        )
        + "\n"
        + metas("name", {"twitter:card": "summary_large_image", "twitter:title": s.title, "twitter:description": standfirst(s)})
        + f"\n{linked(ld)}\n"
        + f'<script id="fusion-engine-script" src="{root}/pf/dist/engine/react.js" defer></script><link id="fusion-template-styles" rel="stylesheet" type="text/css"/>'
    )
    by = " and ".join(f'<a class="c-link" href="/author/{at}/">{e(one)}</a>' for at, one in enumerate(people))
    shown = f"{long_date(s.day)} at 5:30 a.m. {zone[0]}"
    advert = '<div class="arcad-feature"><div class="arcad-container"><p class="ad-label">ADVERTISEMENT</p><div id="arcad_inline"></div></div></div>'
    promo = '<div class="b-results-list__item"><a class="c-link"><h2 class="c-heading">{}</h2></a></div>'
    more = related(s, 3)
    photo = f"{CAPTION} ({PHOTOGRAPHER}/Staff)"
    terms = "By signing up you agree to our terms of service and privacy policy."
    body = (
        f'<div id="fusion-app" class="fusion-app layout-section"><header class="c-stack b-header-nav-chain"><a href="#main" class="skip-main">Skip to main content</a><a href="/" title="{e(s.paper)}"><img src="/pf/resources/logo.svg" alt="{e(s.paper)} logo"/></a><nav><ul><li><a>News</a></li><li><a>Sports</a></li><li><a>Opinion</a></li><li><a>Obituaries</a></li><li><a>E-Edition</a></li></ul></nav><a class="c-button">Subscribe</a><a class="c-button">Sign in</a></header>\n'
        f'<main id="main" class="b-right-rail__main-wrapper"><div class="c-stack b-overline"><a class="c-overline">Opinion</a></div><h1 class="b-headline c-heading">{e(s.title)}</h1><h2 class="b-subheadline c-heading">{e(standfirst(s))}</h2><div class="c-stack b-byline-date"><span class="c-attribution b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names">{by}</span></span> <time as="time" class="c-date b-date" datetime="{published}">{shown}</time></div><div class="c-share-bar"><button aria-label="Share on Facebook"></button><button aria-label="Share on X"></button><span>Gift this article</span></div><figure class="c-media-item b-lead-art"><img class="c-image" src="/resizer/v2/terminus.jpg" alt=""/><figcaption class="c-media-item__fig-caption">{photo}</figcaption></figure>\n'
        f'<article class="b-article-body">{text(s, css=" class=c-paragraph", h="h2 class=c-heading", between=advert)}</article><div class="b-newsletter"><h3>The Opinion newsletter</h3><p>{SIGN_UP}</p><p class="terms">{terms}</p></div><section class="b-results-list"><h3 class="c-heading">More in Opinion</h3>{"".join(promo.format(one) for one in more)}</section></main><aside class="b-right-rail__rail-right"><h3>Most Read</h3></aside>\n'
        f'<footer class="b-footer"><ul><li><a>About us</a></li><li><a>Contact us</a></li><li><a>Terms of Service</a></li></ul><p class="b-footer__copyright-top">Copyright © 2026 {e(s.paper)}</p></footer></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.arcSite="main";Fusion.contextPath="/pf";Fusion.globalContent={json.dumps({"_id": f"K3{s.number}QXWZT", "canonical_url": url.removeprefix(root), "display_date": published, "type": "story"})};</script>'
    )
    never = (
        "ADVERTISEMENT",
        photo,
        "The Opinion newsletter",
        SIGN_UP,
        terms,
        *more,
        "More in Opinion",
        "Gift this article",
        f"Copyright © 2026 {s.paper}",
    )
    stated = {"author": " and ".join(people), "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} – {s.paper}", head, body, attributes=' lang="en-US"'), *never, **stated)


def house_system(s: Story) -> Made:
    """A British daily's own system: standfirst, name, day and hour behind a fold, an appeal to readers, topics, most viewed."""
    root = f"https://{host(s)}"
    url = f"{root}/commentisfree/{s.day.year}/{s.day:%b}/{s.day.day:02}/{s.slug}".lower()
    zone = ("BST", "05") if summer(s.day) else ("GMT", "06")
    published, modified = f"{s.day.isoformat()}T{zone[1]}:00:12.000Z", f"{s.day.isoformat()}T13:11:40.000Z"
    day = f"{s.day:%a} {s.day.day} {s.day:%b} {s.day.year}"
    ld = [
        {
            "@type": "NewsArticle",
            "@context": "https://schema.org",
            "@id": url,
            "publisher": {
                "@type": "Organization",
                "@context": "https://schema.org",
                "@id": f"{root}#publisher",
                "name": s.paper,
                "url": f"{root}/",
            },
            "isAccessibleForFree": True,
            "image": ["https://i.images.example/terminus.jpg?width=1200"],
            "author": [{"@type": "Person", "name": s.author, "sameAs": f"{root}/profile/{handle(s)}"}],
            "datePublished": published,
            "headline": s.title,
            "dateModified": modified,
            "mainEntityOfPage": url,
        },
        {"@type": "WebPage", "@context": "https://schema.org", "@id": url},
    ]
    names = {
        "og:url": url,
        "og:title": f"{s.title} | {s.author}",
        "og:description": standfirst(s),
        "og:type": "article",
        "og:site_name": s.paper,
        "article:author": f"{root}/profile/{handle(s)}",
        "article:published_time": published,
        "article:modified_time": modified,
        "article:section": "Opinion",
        "article:tag": "Public services policy,Local government",
    }
    head = (
        f'<meta name="description" content="{e(standfirst(s))}"/>\n<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1"/>\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", names)
        + "\n"
        + metas(
            "name",
            {"twitter:card": "summary_large_image", "author": s.author, "thumbnail": "https://i.images.example/terminus.jpg"},
        )
        + f"\n{linked(ld)}"
    )
    about = f"{s.author} is a writer and campaigner on public services"
    reply = "Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication in our letters section, please click here."
    appeal = "Our journalism is open to everyone and paid for by readers. If you can, please support us from just £3 a month."
    more = related(s, 4)
    viewed = "".join(f'<li class="dcr-most"><a><span>{one}</span></a></li>' for one in more[2:])
    cards = "".join(
        f'<li class="dcr-card"><h3 class="card-headline"><span class="show-underline">{one}</span></h3></li>' for one in more[:2]
    )
    body = (
        f'<a href="#maincontent" class="dcr-skip">Skip to main content</a><header id="bannerandheader"><div data-print-layout="hide"><a href="/support">Support us</a><a href="/signin">Sign in</a></div><a href="/" data-link-name="header : logo"><svg aria-label="{e(s.paper)} home"></svg></a><nav data-component="nav2"><ul><li>News</li><li>Opinion</li><li>Sport</li><li>Culture</li><li>Lifestyle</li></ul></nav></header>\n'
        f'<main data-layout="CommentLayout" id="maincontent"><article class="dcr-article"><div data-gu-name="title"><a class="dcr-section" href="/commentisfree">Opinion</a></div><div data-gu-name="headline"><h1 class="dcr-headline">{e(s.title)}</h1><div class="dcr-byline"><a rel="author" href="/profile/{handle(s)}">{e(s.author)}</a></div></div><div data-gu-name="standfirst"><div class="dcr-standfirst"><p>{e(standfirst(s))}</p></div></div>\n'
        f'<div data-gu-name="meta"><details class="dcr-dateline"><summary><span class="dcr-u0h1qy">{day} 06.00 {zone[0]}</span></summary>Last modified on {day} 14.11 {zone[0]}</details><div class="dcr-share"><button type="button" data-link-name="share">Share</button></div></div><div data-gu-name="media"><figure id="img-1"><img src="https://i.images.example/terminus.jpg" alt=""/><figcaption><span>{CAPTION} Photograph: {PHOTOGRAPHER}/Pool</span></figcaption></figure></div>\n'
        f'<div data-gu-name="body"><div id="maincontent-body" class="article-body-commercial-selector">{text(s, css=" class=dcr-16w5gq9", between=f"<figure class=newsletter-signup><h4>Sign up to the Opinion briefing</h4><p>{SIGN_UP}</p></figure>")}<ul><li><p>{e(about)}</p></li><li><p><em><strong>{reply}</strong></em></p></li></ul></div><div id="slot-body-end"><p>{appeal}</p><a>Continue</a></div><div class="submeta"><span>Explore more on these topics</span><ul><li><a>Local government</a></li><li><a>Opinion</a></li><li><a>comment</a></li></ul><button>Share</button><button>Reuse this content</button></div></div></article><section><h2>More on this story</h2><ul>{cards}</ul></section><section data-component="most-popular"><h2>Most viewed</h2><ol>{viewed}</ol></section></main>\n'
        f'<footer><ul><li>About us</li><li>Help</li><li>Complaints & corrections</li><li>Privacy policy</li></ul><a href="#top">Back to top</a><div>© 2026 {e(s.paper)} News & Media Limited or its affiliated companies. All rights reserved.</div></footer>'.replace(
            " & ", " &amp; "
        )
    )
    never = (
        f"Last modified on {day} 14.11 {zone[0]}",
        f"{CAPTION} Photograph: {PHOTOGRAPHER}/Pool",
        "Sign up to the Opinion briefing",
        SIGN_UP,
        reply,
        appeal,
        *more,
        "Explore more on these topics",
        "Reuse this content",
        "Most viewed",
        f"© 2026 {s.paper} News & Media Limited or its affiliated companies. All rights reserved.",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {s.author} | {s.paper}", head, body), *never, **stated)


def letter_platform(s: Story) -> Made:
    """A post of a platform of newsletters: title, subtitle, name and day, counts, boxes to subscribe, what readers say."""
    site = ("The Quiet Ledger", "Second Reading", "Common Ground Weekly")[s.number % 3]
    root = f"https://{site.lower().replace(' ', '')}.letters.example"
    url = f"{root}/p/{s.slug}"
    published = f"{s.day.isoformat()}T06:01:07+00:00"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": url,
        "mainEntityOfPage": url,
        "headline": s.title,
        "description": standfirst(s),
        "image": [{"@type": "ImageObject", "url": f"{root}/cover.jpg"}],
        "datePublished": published,
        "dateModified": published,
        "isAccessibleForFree": True,
        "author": [{"@type": "Person", "name": s.author, "url": f"https://letters.example/@{handle(s)}"}],
        "publisher": {
            "@type": "Organization",
            "name": site,
            "url": root,
            "logo": {"@type": "ImageObject", "url": f"{root}/logo.png"},
        },
    }
    head = (
        f'<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1"/>\n<meta name="author" content="{e(s.author)}"/>\n<meta property="og:url" content="{url}"/>\n<link rel="canonical" href="{url}"/>\n<link rel="alternate" type="application/rss+xml" href="/feed" title="{site}"/>\n'
        + metas(
            "property",
            {"og:type": "article", "og:title": s.title, "og:description": standfirst(s), "og:image": f"{root}/cover.jpg"},
        )
        + "\n"
        + metas(
            "name",
            {
                "twitter:title": s.title,
                "twitter:description": standfirst(s),
                "twitter:card": "summary_large_image",
                "description": standfirst(s),
            },
        )
        + f"\n{linked(ld)}"
    )
    thanks = f"Thanks for reading {site}! Subscribe for free to receive new posts and support my work."
    box = f'<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{thanks}</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email..."/><input type="submit" class="button primary" value="Subscribe"/></form></div></div>'
    more = related(s)
    cards = "".join(
        f'<div class="post-preview"><a class="pencraft">{one}</a><time>Apr 12</time> • <span>{e(s.author)}</span></div>'
        for one in more
    )
    body = (
        f'<div id="entry"><div id="main" class="main typography"><div class="topbar"><a href="{root}"><img alt="{site}" src="{root}/logo.png"/></a><h1 class="pencraft site-title"><a href="/">{site}</a></h1><button>Subscribe</button><button>Sign in</button></div>\n'
        f'<div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 dir="auto" class="post-title published">{e(s.title)}</h1><h3 dir="auto" class="subtitle">{e(standfirst(s))}</h3><div class="byline-wrapper"><a href="https://letters.example/@{handle(s)}"><img alt="{e(s.author)}’s avatar" src="a.jpg"/></a><div class="pencraft meta-name"><a href="https://letters.example/@{handle(s)}">{e(s.author)}</a></div><div class="pencraft meta-date">{s.day:%b} {s.day.day:02}, {s.day.year}</div></div><div class="post-ufi"><a class="post-ufi-button"><div class="label">{24 + s.number}</div></a><a><div class="label">3</div></a><div class="label">Share</div></div></div>\n'
        f'<div class="available-content"><div dir="auto" class="body markup">{text(s, h="h3 class=header-anchor-post", between=box)}{box}</div></div><div class="post-footer"><a>Previous</a><a>Next</a></div></article><div id="discussion"><h4>Discussion about this post</h4><div class="comment"><span class="name">{COMMENTER}</span><div class="comment-body"><p>{COMMENT}</p></div><a>Expand full comment</a></div></div><div class="portable-archive">{cards}<div>Ready for more?</div></div></div>\n'
        f'<div class="footer"><div class="footer-copyright">© 2026 {e(s.author)}</div><div>Privacy ∙ Terms ∙ Collection notice</div><div>Start your newsletter</div></div></div></div>'
    )
    never = (
        thanks,
        *more,
        COMMENT,
        "Discussion about this post",
        "Expand full comment",
        "Ready for more?",
        f"© 2026 {s.author}",
        "Start your newsletter",
    )
    stated = {"author": s.author, "publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - by {s.author} - {site}", head, body), *never, **stated)


def drupal_institute(s: Story) -> Made:
    """A think tank on Drupal: fields, kind and day, one or two names, tags for networks, related work, a line about views."""
    place, root = "Larkspur Institute", "https://www.larkspur.example"
    url = f"{root}/publications/commentary/{s.slug}"
    two = s.number % 3 == 0
    people = (s.author, s.second) if two else (s.author,)
    names = {
        "og:site_name": place,
        "og:type": "article",
        "og:url": url,
        "og:title": s.title,
        "og:description": standfirst(s),
        "og:image": f"{root}/sites/default/files/styles/social/public/terminus.jpg",
        "article:published_time": f"{s.day.isoformat()}T09:00:00-0500",
    }
    head = (
        f'<meta name="description" content="{e(standfirst(s))}"/>\n<link rel="canonical" href="{url}"/>\n<link rel="shortlink" href="{root}/node/{5120 + s.number}"/>\n'
        + metas("property", names)
        + '\n<meta name="twitter:card" content="summary_large_image"/>\n<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/>\n<meta name="MobileOptimized" content="width"/>\n<meta name="HandheldFriendly" content="true"/>\n<link rel="stylesheet" media="all" href="/sites/default/files/css/css_7Gh.css"/>'
    )
    links = " and ".join(f'<a href="/experts/{at}" hreflang="en">{e(one)}</a>' for at, one in enumerate(people))
    lives = "".join(
        f'<article class="node node--type-expert node--view-mode-teaser"><h3><a>{e(one)}</a></h3><div class="field field--name-field-job-title">Senior Fellow, Public Policy Program</div></article>'
        for one in people
    )
    views = f"The views expressed are those of the author{'s' if two else ''} and do not necessarily reflect the views of the institute."
    more = related(s, 3)
    rows = "".join(
        f'<div class="views-row"><span class="field-type">Report</span><h3><a>{one}</a></h3><time datetime="2026-04-20T12:00:00Z">April 20, 2026</time></div>'
        for one in more
    )
    share = '<div class="social-media-sharing"><span>Share</span><ul><li><a title="Facebook">Facebook</a></li><li><a title="LinkedIn">LinkedIn</a></li><li><a title="Email">Email</a></li><li><a title="Print">Print</a></li></ul></div>'
    body = (
        f'<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home"><img src="/themes/custom/larkspur/logo.svg" alt="{place}"/></a></div><nav role="navigation" id="block-main-navigation"><h2 class="visually-hidden">Main navigation</h2><ul class="menu"><li><a>Research</a></li><li><a>Experts</a></li><li><a>Events</a></li><li><a>About</a></li><li><a>Donate</a></li></ul></nav></div></header>\n'
        f'<main role="main"><a id="main-content" tabindex="-1"></a><div class="region region-content"><nav role="navigation" aria-labelledby="system-breadcrumb"><ol><li><a>Home</a></li><li><a>Publications</a></li><li><a>Commentary</a></li></ol></nav><article class="node node--type-publication node--view-mode-full"><div class="field field--name-field-type">Commentary</div><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{e(s.title)}</span></h1><div class="field field--name-field-date field--type-datetime"><time datetime="{s.day.isoformat()}T12:00:00Z" class="datetime">{long_date(s.day)}</time></div><div class="field field--name-field-authors"><span class="label">By</span> {links}</div>{share}\n'
        f'<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{text(s)}</div><div class="field field--name-field-disclaimer"><p><em>{views}</em></p></div><section class="authors"><h2>Author{"s" if two else ""}</h2>{lives}</section><div class="field field--name-field-topics"><div class="field__label">Topics</div><div class="field__item"><a>Public services</a></div></div></article><div class="views-element-container" id="block-related"><h2>Related content</h2>{rows}</div></div></main>\n'
        f'<footer role="contentinfo"><div class="block-newsletter"><h2>Stay informed</h2><p>{SIGN_UP}</p></div><p class="copyright">Copyright © 2026 {place}. The institute is a registered nonprofit organization.</p></footer></div>'
    )
    never = (
        views,
        *more,
        SIGN_UP,
        "Related content",
        "Stay informed",
        "Senior Fellow, Public Policy Program",
        f"Copyright © 2026 {place}. The institute is a registered nonprofit organization.",
    )
    stated = {"author": " and ".join(people), "publication": place, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {place}", head, body, attributes=' lang="en" dir="ltr"'), *never, **stated)


def academics_site(s: Story) -> Made:
    """A site on which academics write for the public: Published and day, a box a writer with post and university, disclosure."""
    site, root = "The Public Seminar Room", "https://seminarroom.example"
    url = f"{root}/{s.slug}-{201340 + s.number}"
    two = s.number % 3 == 2
    people = (s.author, s.second) if two else (s.author,)
    posts = ("Professor of Public Policy, Lakeview University", "Senior Lecturer in Economics, University of Eastmoor")
    published, modified = f"{s.day.isoformat()}T05:14:22Z", changed(s, "15:02:47Z")
    zone = "BST" if summer(s.day) else "GMT"
    hour = "6.14am" if summer(s.day) else "5.14am"
    names = {"og:title": s.title, "og:type": "article", "og:description": standfirst(s), "og:url": url, "og:site_name": site}
    names |= {
        "og:image": "https://images.seminarroom.example/terminus.jpg",
        "article:published_time": published,
        "article:modified_time": modified,
    }
    head = (
        f'<meta name="description" content="{e(standfirst(s))}"/>\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", names)
        + "\n"
        + "\n".join(f'<meta name="author" content="{e(one)}, {post}"/>' for one, post in zip(people, posts, strict=False))
        + f'\n<meta name="pubdate" content="{s.day:%Y%m%d}"/>\n<meta name="twitter:card" content="summary_large_image"/>\n<meta name="robots" content="max-image-preview:large"/>'
    )
    boxes = "".join(
        f'<li class="vcard author-{at}" itemprop="author" itemscope itemtype="http://schema.org/Person"><div class="author-photo"><img src="{at}.jpg" alt=""/></div><a href="/profiles/{at}" rel="author"><span class="fn author-name" itemprop="name">{e(one)}</span></a><p class="role" itemprop="jobTitle">{posts[at]}</p></li>'
        for at, one in enumerate(people)
    )
    does = "do" if two else "does"
    disclosure = f"{' and '.join(people)} {does} not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article, and {'have' if two else 'has'} disclosed no relevant affiliations beyond their academic appointment."
    free = "We believe in the free flow of information"
    licence = "Republish our articles for free, online or in print, under Creative Commons licence."
    more = related(s, 3)
    items = "".join(f'<li class="article-link"><h3><a>{one}</a></h3></li>' for one in more)
    body = (
        f'<a class="skip-link" href="#article">Skip to content</a><header class="page-header"><a class="logo" href="/">{site}</a><p class="tagline">Academic rigour, plain words</p><nav id="topic-navigation"><ul><li>Arts</li><li>Business</li><li>Education</li><li>Environment</li><li>Health</li><li>Politics</li></ul></nav></header>\n'
        f'<main><article id="article" itemscope itemtype="http://schema.org/Article"><header class="content-header entry-header instapaper_ignoreprint"><figure class="content-lead-image"><img src="terminus.jpg" alt=""/><figcaption><span class="caption">{CAPTION}</span> <span class="source">{PHOTOGRAPHER}/Shutterbank</span></figcaption></figure><h1 class="legacy entry-title instapaper_title"><strong itemprop="name">{e(s.title)}</strong></h1><div class="timestamps"><span class="published-label">Published:</span> <time datetime="{published}" itemprop="datePublished">{british_date(s.day)} {hour} {zone}</time></div></header>\n'
        f'<aside class="content-sidebar"><section class="content-authors-group"><h3>Author{"s" if two else ""}</h3><ol class="content-authors">{boxes}</ol></section><section class="disclosure"><h3>Disclosure statement</h3><p>{e(disclosure)}</p></section><section class="partners"><h3>Partners</h3><p>Lakeview University provides funding as a member of {site}.</p></section><section class="languages"><h3>Languages</h3><ul><li>English</li></ul></section></aside><div class="content-share"><ul><li>Email</li><li>Bluesky</li><li>LinkedIn</li><li>Print</li></ul></div>\n'
        f'<div class="grid-ten large-grid-nine grid-last content-body content entry-content instapaper_body inline-promos" itemprop="articleBody">{text(s, between=f"<div class=donate-inline><p>{SIGN_UP}</p></div>")}</div><div class="content-topics"><ul class="topic-list"><li>Public services</li><li>Policy</li></ul></div><section class="republish"><h3>{free}</h3><p>{licence}</p><a>Republish this article</a></section></article><section class="related"><h2>You might also like</h2><ul>{items}</ul></section></main>\n'
        f'<footer class="page-footer"><ul><li>Who we are</li><li>Republishing guidelines</li><li>Contact us</li></ul><p>Copyright © 2014–2026, {site}</p></footer>'
    )
    never = (
        f"Lakeview University provides funding as a member of {site}.",
        disclosure,
        "Disclosure statement",
        SIGN_UP,
        free,
        licence,
        "Republish this article",
        *more,
        "Academic rigour, plain words",
        f"Copyright © 2014–2026, {site}",
    )
    stated = {"author": ", ".join(people), "publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(s.title, head, body, attributes=' lang="en"'), *never, **stated)


def daily_of_the_subcontinent(s: Story) -> Made:
    """A South Asian daily's own system: name and Published above the text, The writer is and Published in below it, comments."""
    root = f"https://{host(s)}"
    url = f"{root}/news/{1820400 + s.number}/{s.slug}"
    published = f"{s.day.isoformat()}T07:45:11+05:00"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "headline": s.title,
        "datePublished": published,
        "dateModified": changed(s, "08:10:54+05:00"),
        "author": {"@type": "Person", "name": s.author},
        "publisher": {"@type": "Organization", "name": s.paper, "logo": {"@type": "ImageObject", "url": f"{root}/_img/logo.png"}},
        "image": {"@type": "ImageObject", "url": f"{root}/_img/social.jpg", "width": 800, "height": 480},
    }
    names = {"og:type": "article", "og:title": s.title, "og:url": url, "og:site_name": s.paper, "og:description": standfirst(s)}
    head = (
        '<meta http-equiv="X-UA-Compatible" content="IE=edge"/>\n'
        + metas("name", {"viewport": "width=device-width, initial-scale=1.0", "description": standfirst(s), "author": s.author})
        + f'\n<link rel="canonical" href="{url}"/>\n<link rel="amphtml" href="{root}/news/amp/{1820400 + s.number}"/>\n'
        + metas(
            "property",
            {**names, "og:image": f"{root}/_img/social.jpg", "article:published_time": published, "article:section": "Newspaper"},
        )
        + f"\n{linked(ld)}"
    )
    about, last = f"The writer is {of(PROFESSIONS, s)}.", f"Published in {s.paper}, {ordinal(s.day)}"
    mail = f"{handle(s)}@mailbox.example"
    more = related(s, 3)
    items = "".join(
        f'<article class="box story"><h2 class="story__title size-two"><a class="story__link">{one}</a></h2></article>'
        for one in more
    )
    policy = "Comments are closed. Please read our comment policy before you write to us."
    body = (
        f'<div class="container"><div class="top-bar"><span class="date">E-PAPER | April 21, 2026</span><ul><li>Home</li><li>Latest</li><li>National</li><li>Opinion</li><li>Business</li><li>World</li><li>Prism</li></ul></div><div class="logo"><a href="{root}"><img src="/_img/logo.png" alt="{e(s.paper)}"/></a></div></div>\n'
        f'<div class="page-content template__content"><article class="story relative"><div class="template__header"><h2 class="story__title text-center"><a class="story__link" href="{url}">{e(s.title)}</a></h2><div class="byline"><span class="story__byline"><a class="story__byline__link" href="{root}/authors/{handle(s)}">{e(s.author)}</a></span> <span class="story__time timestamp--published">Published <span class="timestamp--date">{short(s.day)}</span> <span class="timestamp--time">07:45am</span></span></div></div><div class="social social--bar"><span>Join our WhatsApp channel</span><span class="social__count">{s.number}</span></div>\n'
        f'<div class="template__main"><figure class="media media--left"><img src="/_img/writer.jpg" alt="{about}"/><figcaption class="media__caption">{about}</figcaption></figure><div class="story__content overflow-hidden">{text(s, h="h4")}<p><em>{about}</em></p><p><a href="mailto:{mail}"><strong>{mail}</strong></a></p><p><em>{e(last)}</em></p></div></div></article><div class="read-more"><h4>Read more</h4>{items}</div><div class="comments"><h4>Comments</h4><p>{policy}</p></div><aside><h4>Latest stories</h4><h4>Most popular</h4></aside></div>\n'
        f'<div class="footer"><p>Copyright © 2026, {e(s.paper)}</p><p>Privacy policy | Code of ethics | Contact us</p></div>'
    )
    never = (
        last,
        mail,
        *more,
        policy,
        "Latest stories",
        "Join our WhatsApp channel",
        "E-PAPER | April 21, 2026",
        f"Copyright © 2026, {s.paper}",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - Newspaper - {s.paper}", head, body), *never, **stated)


def saved_complete(s: Story) -> Made:
    """A regional paper on the system of most small dailies, saved complete by a browser: its first line, folders, By in capitals."""
    root = f"https://{host(s)}"
    url = f"{root}/opinion/columnists/{s.slug}/article_{s.number:02}c41b7e-90d2-11ee-8d5f.html"
    offset = "-05:00" if summer(s.day) else "-06:00"
    published = f"{s.day.isoformat()}T05:00:00{offset}"
    folder = f"./{s.title.replace('.', '')[:40].strip()} _ Opinion_files".replace("’", "'")
    names = {
        "og:type": "article",
        "og:url": url,
        "og:title": s.title,
        "og:site_name": s.paper,
        "og:section": "Opinion",
        "og:description": standfirst(s),
    }
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": url,
        "headline": s.title,
        "description": standfirst(s),
        "datePublished": published,
        "dateModified": published,
        "author": [{"@type": "Person", "name": s.author}],
        "publisher": {"@type": "Organization", "name": s.paper, "url": f"{root}/"},
        "articleSection": "opinion/columnists",
        "isAccessibleForFree": "False",
    }
    head = (
        f'<!-- saved from url=({len(url):04}){url} -->\n<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<meta name="generator" content="BLOX CMS Version 1.61.1"/>\n<script src="{folder}/jquery.min.js.download"></script>\n<link rel="stylesheet" href="{folder}/bootstrap.min.css"/>\n<link rel="canonical" href="{url}"/>\n'
        + metas("name", {"description": standfirst(s), "author": s.author})
        + "\n"
        + metas("property", {**names, "article:published_time": published, "og:image": f"{root}/terminus.jpg"})
        + f"\n{linked(ld)}"
    )
    more = related(s, 4)
    recommend = f'<div class="tnt-inline-asset tnt-inline-relcontent"><h4>People are also reading…</h4><ul><li><a>{more[2]}</a></li><li><a>{more[3]}</a></li></ul></div>'
    items = "".join(
        f'<article class="tnt-asset-type-article card summary"><h3 class="tnt-headline"><a>{one}</a></h3></article>'
        for one in more[:2]
    )
    about = f"{s.author} writes for the opinion page on Thursdays."
    privacy = "By signing up you agree to receive email communications. You can unsubscribe at any time."
    photo = f"{PHOTOGRAPHER}, {s.paper}"
    body = (
        f'<div id="site-container"><a href="#main-page-container" class="sr-only skip-to-content">Skip to main content</a><nav id="site-navbar-container"><ul><li>Home</li><li>Obituaries</li><li>Local News</li><li>Sports</li><li>Opinion</li><li>Jobs</li></ul><a>Log In</a><a>Subscribe</a></nav><header id="site-header"><a href="{root}/"><img src="{folder}/logo.png" alt="{e(s.paper)}"/></a><span class="weather">54° Partly Cloudy</span></header>\n'
        f'<main id="main-page-container"><article itemscope itemtype="https://schema.org/NewsArticle" class="asset story"><div class="asset-masthead"><header class="asset-header"><h1 itemprop="headline" class="headline"><span>{e(s.title)}</span></h1></header><div class="meta"><span><ul class="list-inline"><li><span itemprop="author" class="tnt-byline">By {e(s.author.upper())}</span></li><li class="hidden-print"><time datetime="{published}" class="tnt-date asset-date text-muted">{short(s.day)}</time></li></ul></span></div><div class="social-share-links hidden-print"><ul><li>Facebook</li><li>Twitter</li><li>Email</li><li>Print</li><li>Save</li></ul></div></div>\n'
        f'<div class="photo-carousel"><figure class="photo"><img src="{folder}/terminus.jpg" alt=""/><figcaption class="caption"><span class="caption-text"><p>{CAPTION}</p></span><span class="tnt-byline asset-byline">{photo}</span></figcaption></figure></div><div id="asset-content" class="asset-content subscriber-premium"><div itemprop="articleBody" id="article-body" class="asset-body">{text(s, h="h3", between=recommend)}<p><em>{e(about)}</em></p></div></div></article><div class="tnt-newsletter"><h3>Get opinion pieces, letters and editorials sent directly to your inbox weekly!</h3><p>{privacy}</p><button>Sign up!</button></div><section class="block"><h3>Related to this story</h3><h4>Most Popular</h4>{items}</section></main>\n'
        f'<footer id="site-footer-container"><p>© Copyright 2026 <span>{e(s.paper)}</span>, 801 Main Street</p><p>Terms of Service | Privacy Policy</p><p>Powered by BLOX Content Management System.</p></footer></div><div class="modal"><p>{COOKIES}</p></div>'
    )
    never = (
        "People are also reading…",
        *more,
        CAPTION,
        photo,
        privacy,
        "Get opinion pieces, letters and editorials sent directly to your inbox weekly!",
        "Related to this story",
        "Powered by BLOX Content Management System.",
        COOKIES,
        f"© Copyright 2026 {s.paper}, 801 Main Street",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | Opinion", head, body), *never, **stated)


STYLES = (
    Style("WordPress, usual plug-in for search engines (.html)", True, set_in(Oceans, 0, wordpress)),
    Style("American group's system: By, day and hour, adverts (.html)", True, set_in(America, 4, arc)),
    Style("British daily's own system: fold of days, appeal (.html)", True, set_in(Thirteenth, 1, house_system)),
    Style("platform of newsletters: subtitle, name, day (.html)", True, set_in(Levant, 0, letter_platform)),
    Style("think tank on Drupal: kind, day, By, fields (.html)", True, set_in(Continent, 1, drupal_institute)),
    Style("academics' site: Published, post and university (.html)", True, set_in(Africa, 0, academics_site)),
    Style("South Asian daily: name, Published, Published in (.html)", True, set_in(Subcontinent, 1, daily_of_the_subcontinent)),
    Style("small American daily, saved complete by a browser (.html)", True, set_in(America, 1, saved_complete)),
)
