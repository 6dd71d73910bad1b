"""Saved web pages of the tenth part of the set, as further systems that papers, institutes, stations and writers use make them."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from datetime import timedelta
from html import escape as e

from tests.eval.articles.eighth_material import american, handle, host, set_in, summer
from tests.eval.articles.eighth_web import shared
from tests.eval.articles.fifth_web import canonical, html, linked, metas, page, text
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.seventh_material import short
from tests.eval.articles.seventh_web import all_stated
from tests.eval.articles.tenth_material import (
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
    Equatorial,
    Islander,
    Mainland,
    Riverine,
    Tenth,
    Western,
)


def told(s: Story, site: str, **more: str) -> str:
    """What the networks are told, in this part's words."""
    return shared(s, site, **{"og:description": STANDFIRST, **more})


def light_theme(s: Story) -> Made:
    """WordPress with a light theme of many small sites and the second of the large plug-ins for search engines."""
    root = f"https://{host(s)}"
    house, person = f"{root}/#organization", f"{root}/author/{handle(s)}/"
    named, image = f"{s.title} - {s.paper}", f"{root}/wp-content/uploads/secretariat.jpg"
    published, modified = f"{s.day.isoformat()}T07:15:00+05:00", f"{(s.day + timedelta(days=1)).isoformat()}T16:40:22+05:00"
    graph = [
        {"@type": ["NewsMediaOrganization", "Organization"], "@id": house, "name": s.paper, "url": root},
        {"@type": "WebSite", "@id": f"{root}/#website", "url": root, "name": s.paper, "publisher": {"@id": house}},
        {"@type": "ImageObject", "@id": image, "url": image, "width": "1200", "height": "675", "caption": CAPTION},
        {
            "@type": "WebPage",
            "@id": f"{s.url}#webpage",
            "url": s.url,
            "name": named,
            "datePublished": published,
            "dateModified": modified,
            "isPartOf": {"@id": f"{root}/#website"},
            "primaryImageOfPage": {"@id": image},
            "inLanguage": "en-US",
        },
        {"@type": "Person", "@id": person, "name": s.author, "url": person, "worksFor": {"@id": house}},
        {
            "@type": "BlogPosting",
            "headline": named,
            "keywords": "security,governance",
            "datePublished": published,
            "dateModified": modified,
            "articleSection": "Opinion",
            "author": {"@id": person, "name": s.author},
            "publisher": {"@id": house},
            "description": STANDFIRST,
            "name": named,
            "@id": f"{s.url}#richSnippet",
            "isPartOf": {"@id": f"{s.url}#webpage"},
            "image": {"@id": image},
            "mainEntityOfPage": {"@id": f"{s.url}#webpage"},
        },
    ]
    card = {"twitter:card": "summary_large_image", "twitter:title": named, "twitter:label1": "Written by"}
    head = (
        "<!-- Search Engine Optimization by Rank Math - https://rankmath.com/ -->\n"
        + metas("name", {"description": STANDFIRST, "robots": "follow, index, max-snippet:-1, max-image-preview:large"})
        + canonical(s)
        + told(s, s.paper, **{"og:title": named, "og:updated_time": modified, "article:published_time": published})
        + metas("name", {**card, "twitter:data1": s.author, "twitter:label2": "Time to read", "twitter:data2": "4 minutes"})
        + f'\n<script type="application/ld+json" class="rank-math-schema">{json.dumps({"@context": "https://schema.org", "@graph": graph})}</script>\n<!-- /Rank Math WordPress SEO plugin -->\n<meta name="generator" content="WordPress 6.4.3"/>'
    )
    figure = f'<figure class="wp-block-image size-full"><img src="{image}" alt=""/><figcaption class="wp-element-caption">{CAPTION} ({PHOTOGRAPHER})</figcaption></figure>'
    body = (
        f'<a class="screen-reader-text skip-link" href="#content" title="Skip to content">Skip to content</a><header class="site-header" id="masthead" itemtype="https://schema.org/WPHeader" itemscope><div class="inside-header grid-container"><div class="site-branding"><p class="main-title" itemprop="headline"><a href="{root}/" rel="home">{e(s.paper)}</a></p><p class="site-description" itemprop="description">Independent views from the provinces</p></div><nav class="main-navigation" id="site-navigation"><button class="menu-toggle">Menu</button><ul class="menu sf-menu"><li><a>Home</a></li><li><a>Opinion</a></li><li><a>Features</a></li><li><a>Contact Us</a></li></ul></nav></div></header>\n'
        f'<div class="site grid-container container" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main"><article id="post-{3120 + s.number}" class="post-{3120 + s.number} post type-post status-publish category-opinion" itemtype="https://schema.org/CreativeWork" itemscope><div class="inside-article"><div class="featured-image page-header-image-single"><img src="{image}" alt="" itemprop="image"/></div><header class="entry-header"><h1 class="entry-title" itemprop="headline">{e(s.title)}</h1>\n'
        f'<div class="entry-meta"><span class="posted-on"><time class="updated" datetime="{modified}" itemprop="dateModified">{long_date(s.day + timedelta(days=1))}</time><time class="entry-date published" datetime="{published}" itemprop="datePublished">{long_date(s.day)}</time></span> <span class="byline">by <span class="author vcard" itemprop="author" itemtype="https://schema.org/Person" itemscope><a class="url fn n" href="{person}" title="View all posts by {e(s.author)}" rel="author" itemprop="url"><span class="author-name" itemprop="name">{e(s.author)}</span></a></span></span></div></header><div class="entry-content" itemprop="text">{text(s, h="h2 class=wp-block-heading", between=figure)}</div>\n'
        f'<footer class="entry-meta"><span class="cat-links"><span class="screen-reader-text">Categories </span><a rel="category tag">Opinion</a></span> <span class="tags-links"><a rel="tag">security</a></span><nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev"><a rel="prev">{ELSEWHERE}</a></span></div><div class="nav-next"><span class="next"><a rel="next">{ANOTHER}</a></span></div></nav></footer></div></article><div class="comments-area"><div id="comments"><h3 class="comments-title">1 thought on “{e(s.title)}”</h3><ol class="comment-list"><li class="comment"><article class="comment-body"><cite class="fn">{COMMENTER}</cite><time>{long_date(s.day + timedelta(days=4))} at 9:02 pm</time><div class="comment-content"><p>{COMMENT}</p></div></article></li></ol><h3 id="reply-title">Leave a Comment</h3><label for="wp-comment-cookies-consent">Save my name, email, and website in this browser for the next time I comment.</label></div></div></main></div>\n'
        f'<div class="widget-area sidebar is-right-sidebar" id="right-sidebar"><aside class="widget widget_block"><h2 class="widget-title">Recent Posts</h2><ul class="wp-block-latest-posts__list"><li><a>{THIRD}</a></li></ul></aside></div></div></div><footer class="site-info"><div class="copyright-bar">&copy; 2026 {e(s.paper)} &bull; Built with <a>GeneratePress</a></div></footer>'
    )
    never = (
        f"{CAPTION} ({PHOTOGRAPHER})",
        COMMENT,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Leave a Comment",
        "Recent Posts",
        "Independent views from the provinces",
        "Save my name, email, and website in this browser for the next time I comment.",
    )
    return html(s, page(named, head, body), *never, **all_stated(s))


def page_builder(s: Story) -> Made:
    """WordPress with the page builder that most of them have: tags for networks alone; name and day are items of a list."""
    root = f"https://{host(s)}/"
    published = f"{s.day.isoformat()}T08:00:00+00:00"
    head = (
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<!-- The SEO Framework by Sybre Waaijer -->\n'
        + metas("name", {"robots": "max-snippet:-1,max-image-preview:large,max-video-preview:-1", "description": STANDFIRST})
        + "\n"
        + canonical(s)
        + told(s, s.paper, **{"og:locale": "en_GB", "article:published_time": published})
        + "<!-- / The SEO Framework by Sybre Waaijer | 6.21ms meta | 0.19ms boot -->\n"
        + '<meta name="generator" content="WordPress 6.6.2"/>\n<meta name="generator" content="Elementor 3.25.4; features: additional_custom_breakpoints, e_optimized_control_loading; settings: css_print_method-external, google_font-enabled, font_display-swap"/>'
    )
    info = "elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-"
    card = '<article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title"><a>{}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-author">{}</span><span class="elementor-post-date">12 January 2026</span></div><a class="elementor-post__read-more">Read More »</a></div></article>'
    about = f"{s.author} writes about public institutions and those who work in them."
    body = (
        f'<div data-elementor-type="header" class="elementor elementor-21 elementor-location-header"><div class="elementor-element e-con-full e-flex e-con"><div class="elementor-widget elementor-widget-theme-site-logo"><a href="{root}"><img src="{root}wp-content/uploads/logo.png" alt="{e(s.paper)}"/></a></div><nav class="elementor-nav-menu--main elementor-nav-menu__container"><ul class="elementor-nav-menu"><li>Politics</li><li>Society</li><li>Culture</li><li>Print Edition</li></ul></nav></div></div>\n'
        f'<div data-elementor-type="single-post" class="elementor elementor-418 elementor-location-single post-{5200 + s.number} post type-post status-publish"><div class="elementor-element e-flex e-con-boxed e-con e-parent"><div class="e-con-inner"><div class="elementor-widget elementor-widget-theme-post-title elementor-page-title elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{e(s.title)}</h1></div></div><div class="elementor-widget elementor-widget-theme-post-excerpt"><div class="elementor-widget-container">{STANDFIRST}</div></div>\n'
        f'<div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item elementor-inline-item" itemprop="author"><a href="{root}author/{handle(s)}/"><span class="{info}author">{e(s.author)}</span></a></li><li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><a href="{root}{s.day:%Y/%m/%d}/"><span class="{info}date"><time>{british_date(s.day)}</time></span></a></li><li class="elementor-icon-list-item elementor-inline-item" itemprop="commentCount"><span class="{info}comments">No Comments</span></li></ul></div><div class="elementor-widget elementor-widget-theme-post-featured-image"><figure class="wp-caption"><img src="a.jpg" alt=""/><figcaption class="widget-image-caption wp-caption-text">{CAPTION} Picture: {PHOTOGRAPHER}</figcaption></figure></div>\n'
        f'<div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{text(s, h="h3")}</div></div><div class="elementor-widget elementor-widget-share-buttons"><div class="elementor-share-btn"><span class="elementor-share-btn__title">Facebook</span></div><div class="elementor-share-btn"><span class="elementor-share-btn__title">WhatsApp</span></div></div><div class="elementor-widget elementor-widget-author-box"><div class="elementor-author-box"><h4 class="elementor-author-box__name">{e(s.author)}</h4><div class="elementor-author-box__bio">{e(about)}</div><a class="elementor-author-box__button">All Posts</a></div></div></div></div>\n'
        f'<div class="elementor-element e-con"><h2 class="elementor-heading-title">You might also like</h2><div class="elementor-posts-container elementor-grid">{card.format(ELSEWHERE, OTHER)}{card.format(ANOTHER, FOURTH)}</div></div></div><div data-elementor-type="footer" class="elementor elementor-30 elementor-location-footer"><h4 class="elementor-heading-title">Stay in the loop</h4><p>{SIGN_UP}</p><form class="elementor-form"><input type="email" placeholder="Email"/><button><span class="elementor-button-text">Send</span></button></form><p>{e(s.paper)} &copy; 2026. Website by Studio North.</p></div>'
    )
    never = (
        f"{CAPTION} Picture: {PHOTOGRAPHER}",
        ELSEWHERE,
        ANOTHER,
        SIGN_UP,
        "You might also like",
        "Stay in the loop",
        "No Comments",
        f"{s.paper} © 2026. Website by Studio North.",
    )
    return html(s, page(f"{s.title} – {s.paper}", head, body, attributes=' lang="en-GB"'), *never, **all_stated(s))


def institute(s: Story) -> Made:
    """A think tank on Craft: the institute as author for search engines, day above the headline, one or two names below it."""
    place = "Meridian House Institute"
    people = (s.author, s.second) if s.number % 3 == 2 else (s.author,)
    root = "https://www.meridianhouse.example"
    url = f"{root}/research/analysis/{s.slug}"
    stamp = f"{s.day.isoformat()}T09:00:00+{'01' if summer(s.day) else '00'}:00"
    graph = [
        {
            "@type": "Article",
            "author": {"@id": f"{root}/#identity"},
            "copyrightHolder": {"@id": f"{root}/#identity"},
            "copyrightYear": str(s.day.year),
            "creator": {"@id": f"{root}/#creator"},
            "dateModified": stamp,
            "datePublished": stamp,
            "description": STANDFIRST,
            "headline": s.title,
            "image": {"@type": "ImageObject", "url": f"{root}/assets/images/_1200x630_crop/a.jpg"},
            "inLanguage": "en-gb",
            "mainEntityOfPage": url,
            "name": s.title,
            "publisher": {"@id": f"{root}/#creator"},
            "url": url,
        },
        {"@id": f"{root}/#identity", "@type": "Organization", "name": place, "url": root},
        {"@id": f"{root}/#creator", "@type": "Organization", "name": place, "url": root},
    ]
    names = {"og:locale": "en_GB", "og:site_name": place, "og:type": "article", "og:url": url, "og:title": s.title}
    head = (
        metas("name", {"description": STANDFIRST, "referrer": "no-referrer-when-downgrade", "robots": "all"})
        + "\n"
        + metas("property", {**names, "og:description": STANDFIRST})
        + f'\n<meta name="generator" content="SEOmatic"/>\n<link href="{url}" rel="canonical"/>\n'
        + linked({"@context": "https://schema.org", "@graph": graph})
    )
    by = "".join(f'<li class="byline__item"><a href="/people/{at}">{e(one)}</a></li>' for at, one in enumerate(people))
    lives = "".join(
        f'<div class="person"><h3 class="person__name"><a>{e(one)}</a></h3><p class="person__role">Senior Research Fellow</p></div>'
        for one in people
    )
    teaser = '<li class="teaser"><p class="teaser__type">Analysis</p><h3 class="teaser__title"><a>{}</a></h3><p class="teaser__meta">{} · 9 January 2026</p></li>'
    body = (
        f'<a class="skip" href="#main">Skip to main content</a><header class="masthead"><a class="masthead__logo" href="/" aria-label="{place}"><svg role="img"><title>{place}</title></svg></a><nav class="masthead__nav"><ul><li><a>Research</a></li><li><a>Events</a></li><li><a>People</a></li><li><a>Support our work</a></li></ul></nav></header><main id="main"><article class="entry"><header class="entry__header"><p class="entry__meta"><span class="entry__type">Analysis</span> <time datetime="{s.day.isoformat()}">{british_date(s.day)}</time></p>\n'
        f'<h1 class="entry__title">{e(s.title)}</h1><p class="entry__dek">{STANDFIRST}</p><ul class="byline">{by}</ul></header><aside class="entry__tools"><a class="button">Download PDF (412 KB)</a><p>Share this page</p><ul><li><a>LinkedIn</a></li><li><a>Bluesky</a></li></ul><h2>Topics</h2><ul><li><a>Security and defence</a></li><li><a>South Asia</a></li></ul></aside><figure class="entry__figure"><img src="/assets/images/a.jpg" alt=""/><figcaption>{CAPTION} Photo by {PHOTOGRAPHER}.</figcaption></figure>\n'
        f'<div class="entry__body prose">{text(s)}</div><section class="people"><h2>Written by</h2>{lives}</section></article><section class="related"><h2>Related work</h2><ul>{teaser.format(ELSEWHERE, OTHER)}{teaser.format(ANOTHER, FOURTH)}</ul></section><section class="signup"><h2>Sign up to our mailing list</h2><p>{SIGN_UP}</p></section></main><footer class="foot"><p>{place} is a registered charity.</p><p>&copy; {place} 2026</p></footer>'
    )
    never = (
        f"{CAPTION} Photo by {PHOTOGRAPHER}.",
        ELSEWHERE,
        ANOTHER,
        SIGN_UP,
        "Related work",
        "Share this page",
        "Download PDF (412 KB)",
        "Sign up to our mailing list",
        f"{place} is a registered charity.",
    )
    stated = {"author": ", ".join(people), "publication": place, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {place}", head, body), *never, **stated)


def issue_online(s: Story) -> Made:
    """An issue of a newsletter on the web, on a platform for newsletters that grow: name, day, a box, what else to read."""
    name = LETTERS[s.number % len(LETTERS)]
    root = f"https://{name.lower().replace(' ', '')}.issues.example"
    url = f"{root}/p/{s.slug}"
    published = f"{s.day.isoformat()}T10:30:00Z"
    ld = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": s.title,
        "description": STANDFIRST,
        "url": url,
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "datePublished": published,
        "dateModified": published,
        "author": [{"@type": "Person", "name": s.author, "url": f"{root}/authors/{handle(s)}"}],
        "publisher": {"@type": "Organization", "name": name, "url": root},
        "image": {"@type": "ImageObject", "url": f"{root}/uploads/a.png"},
        "isAccessibleForFree": True,
    }
    names = {"og:type": "article", "og:title": s.title, "og:description": STANDFIRST, "og:url": url, "og:site_name": name}
    head = (
        metas("property", {**names, "og:image": f"{root}/uploads/a.png"})
        + "\n"
        + metas("name", {"description": STANDFIRST, "author": s.author, "twitter:card": "summary_large_image"})
        + f'\n<link rel="canonical" href="{url}"/>\n{linked(ld)}'
    )
    box = f'<div class="bg-wt-primary rounded-wt p-6"><h4>Enjoying {name}?</h4><p>{SIGN_UP}</p><form><input type="email" placeholder="Enter your email"/><button>Subscribe</button></form></div>'
    card = '<a class="group flex flex-col"><time class="text-xs">Jan 16, 2026</time><h2 class="font-bold">{}</h2><p>{}</p></a>'
    body = (
        f'<div class="min-h-screen bg-wt-background"><nav class="sticky"><a href="/"><img src="/uploads/logo.png" alt="{name}"/><span>{name}</span></a><a>Login</a><button>Subscribe</button></nav><div class="breadcrumbs"><ul><li><a>{name}</a></li><li><a>Posts</a></li><li>{e(s.title)}</li></ul></div><div class="rendered-post"><div style="max-width:800px"><h1 class="text-3xl font-bold">{e(s.title)}</h1><h2 class="text-xl">{STANDFIRST}</h2>\n'
        f'<div class="flex flex-row"><figure class="aspect-square"><img src="w.png" alt=""/></figure><div class="flex flex-col"><span><a href="/authors/{handle(s)}">{e(s.author)}</a></span><span><time datetime="{published}">{short(s.day)}</time></span></div><div class="share"><button>Share on Facebook</button><button>Share on X</button><button>Copy link</button></div></div><div id="content-blocks" class="dream-post-content-doc">{text(s, after=4, between=box)}</div></div></div>\n'
        f'<section class="comments"><h3>Comments</h3><div class="comment"><span>{COMMENTER}</span><p>{COMMENT}</p></div><button>Join the conversation</button></section><section class="keep-reading"><h2>Keep Reading</h2>{card.format(ELSEWHERE, "What the contracts say")}{card.format(ANOTHER, "A short history of a cupboard")}<a>View more</a></section><footer><p>{name}</p><p>&copy; 2026 {name}.</p><a>Report abuse</a><a>Privacy policy</a><a>Terms of use</a><a>Powered by beehiiv</a></footer></div>'
    )
    never = (
        SIGN_UP,
        f"Enjoying {name}?",
        COMMENT,
        ELSEWHERE,
        ANOTHER,
        "Keep Reading",
        "Join the conversation",
        "Powered by beehiiv",
    )
    stated = {"author": s.author, "publication": name, "date": s.day.isoformat(), "url": url}
    return html(s, page(s.title, head, body), *never, **stated)


def archive_of_letter(s: Story) -> Made:
    """The archive of a letter that a small service sends: the letter's name, a day below the subject, and nobody named."""
    name = "The Provincial Memo"
    root = "https://letters.memo.example/provincial"
    url = f"{root}/archive/{s.slug}/"
    names = {"og:type": "article", "og:title": s.title, "og:url": url, "og:site_name": name, "og:description": STANDFIRST}
    head = (
        metas("name", {"viewport": "width=device-width, initial-scale=1", "description": STANDFIRST})
        + "\n"
        + metas("property", names)
        + f'\n<link rel="canonical" href="{url}"/>\n<link rel="alternate" type="application/rss+xml" title="{name}" href="{root}/rss"/>'
    )
    ask = f"Don’t miss what’s next. Subscribe to {name}:"
    body = (
        f'<div class="container web-archive"><header class="header"><h2 class="newsletter-name"><a href="{root}">{name}</a></h2><nav><a href="{root}/archive/">Archive</a><a href="{root}">Subscribe</a></nav></header><main><div class="email-detail"><p class="email-detail__date"><date>{long_date(s.day)}</date></p><h1 class="subject">{e(s.title)}</h1><div class="email-body"><div class="email-body-content">{text(s)}</div></div></div>\n'
        f'<div class="adjacent"><a rel="prev">← {ELSEWHERE}</a><a rel="next">{ANOTHER} →</a></div><div class="subscribe-form"><p>{ask}</p><form><input type="email" placeholder="Email address (required)"/><input type="submit" value="Subscribe"/></form></div></main><footer class="footer"><p>Powered by <a>Buttondown</a>, the easiest way to start and grow your newsletter.</p></footer></div>'
    )
    never = (ELSEWHERE, ANOTHER, ask, "Powered by Buttondown, the easiest way to start and grow your newsletter.")
    return html(s, page(f"{s.title} • {name}", head, body), *never, publication=name, date=s.day.isoformat(), url=url)


def coastal_daily(s: Story) -> Made:
    """A large daily on the other system that many rent: promotions in modules, work beside the name, day and hour apart."""
    root = f"https://{host(s)}"
    url = f"{root}/opinion/story/{s.day.isoformat()}/{s.slug}"
    writers = (s.author, s.second) if s.number % 4 == 1 else (s.author,)
    published = f"{s.day.isoformat()}T10:00:00Z"
    ld = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": s.title,
        "description": STANDFIRST,
        "url": url,
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T17:31:08.114Z",
        "author": [{"@type": "Person", "name": one} for one in writers],
        "publisher": {"@type": "NewsMediaOrganization", "name": s.paper, "logo": {"@type": "ImageObject", "url": "/logo.png"}},
        "image": {"@type": "ImageObject", "url": f"{root}/dims4/default/a.jpg", "width": 1200, "height": 800},
        "isAccessibleForFree": False,
        "articleSection": "Opinion",
    }
    names = {"og:type": "article", "og:site_name": s.paper, "og:title": s.title, "og:url": url, "og:description": STANDFIRST}
    head = (
        metas("property", {**names, "article:published_time": published, "article:section": "Opinion"})
        + "\n"
        + metas("name", {"brightspot.contentId": f"0000018c-{4100 + s.number}-d2a1", "description": STANDFIRST})
        + f'\n<link rel="canonical" href="{url}"/>\n{linked(ld)}'
    )
    promo = f'<div class="enhancement" data-align-center><ps-promo class="promo promo-position-large"><div class="promo-content"><div class="promo-category"><a>Opinion</a></div><h3 class="promo-title"><a>{ELSEWHERE}</a></h3><p class="promo-description">The ribbon is still in the drawer.</p></div></ps-promo></div><div class="enhancement"><ps-newsletter-module class="newsletter-module"><h3>Get the Opinion letter</h3><p>{SIGN_UP}</p><p>You may occasionally receive promotional content from {e(s.paper)}.</p></ps-newsletter-module></div>'
    names_shown = ", ".join(f'<span class="author-name"><a class="link">{e(one)}</a></span>' for one in writers)
    hour = f"3 AM {'PT' if s.number % 2 else 'CT'}"
    body = (
        f'<ps-header class="page-header"><button>Open Search</button><a href="/" class="page-header-logo"><img alt="{e(s.paper)}" src="/logo.svg"/></a><a>Log In</a><a>Subscribe</a></ps-header><main class="page-main"><article class="story"><div class="breadcrumb"><a>Opinion</a></div><h1 class="headline">{e(s.title)}</h1><h2 class="subheadline">{STANDFIRST}</h2><div class="page-lead-media"><figure class="figure"><img class="image" src="a.jpg" alt=""/><div class="figure-content"><figcaption class="figure-caption">{CAPTION}</figcaption><div class="figure-credit">({PHOTOGRAPHER} / For {e(s.paper)})</div></div></figure></div>\n'
        f'<div class="byline"><div class="authors">By {names_shown}<span class="author-title">{"Guest contributors" if len(writers) > 1 else "Guest contributor"}</span></div><time class="published-date" datetime="{published}"><span class="published-date-day">{american(s.day)}</span> <span class="published-date-time">{hour}</span></time></div><div class="actions"><button>Share via</button><button>Close extra sharing options</button><a>Email</a><a>Print</a></div>\n'
        f'<div class="rich-text-article-body"><div class="rich-text-article-body-content rich-text-body" data-element="story-body">{text(s, between=promo)}</div></div><div class="tags"><a>Opinion</a><a>Op-Ed</a></div><div class="more-to-read"><h3>More to Read</h3><ul><li><a>{ANOTHER}</a><span>Jan. 12, 2026</span></li><li><a>{THIRD}</a><span>Jan. 9, 2026</span></li></ul></div></article></main><footer class="page-footer"><a>Sign up for our newsletters</a><a>Manage Subscription</a><p>Copyright &copy; 2026, {e(s.paper)} | Terms of Service | Privacy Policy</p></footer>'
    )
    never = (
        CAPTION,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        SIGN_UP,
        f"You may occasionally receive promotional content from {s.paper}.",
        "The ribbon is still in the drawer.",
        "Get the Opinion letter",
        "Close extra sharing options",
        "More to Read",
    )
    stated = {"author": ", ".join(writers), "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"Opinion: {s.title} - {s.paper}", head, body), *never, **stated)


def station(s: Story) -> Made:
    """An agency's report on the site of a television station: by and agency, Posted and Updated with hours, a dateline."""
    site, agency = "WKRV 6 News", "Continental Press"
    root = "https://www.wkrv.example"
    url = f"{root}/news/international/{s.slug}/"
    zone, offset = ("EDT", "-04:00") if summer(s.day) else ("EST", "-05:00")
    published = f"{s.day.isoformat()}T06:41:20{offset}"
    place = ("ISLAMABAD", "KARACHI", "LAHORE", "QUETTA")[s.number % 4]
    shown = type(s)(s.number, s.title, tuple((k, f"{place} (CP) — {t}" if not at else t) for at, (k, t) in enumerate(s.parts)))
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "headline": s.title,
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T09:02:55{offset}",
        "author": {"@type": "Person", "name": s.author},
        "publisher": {"@type": "Organization", "name": site, "logo": {"@type": "ImageObject", "url": f"{root}/logo.png"}},
        "image": {"@type": "ImageObject", "url": f"{root}/wp-content/uploads/sites/6/a.jpg", "width": 1280, "height": 720},
    }
    names = {"og:type": "article", "og:site_name": site, "og:title": s.title, "og:url": url, "og:locale": "en_US"}
    head = (
        metas("property", {**names, "article:published_time": published})
        + f'\n<link rel="canonical" href="{url}"/>\n{linked(ld)}\n<meta name="generator" content="WordPress VIP"/>'
    )
    posted, updated = (f"{word}: {short(s.day)} / {hour} AM {zone}" for word, hour in (("Posted", "06:41"), ("Updated", "09:02")))
    rights = f"Copyright {s.day.year} {agency}. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed."
    card = '<article class="article-list__article"><h3 class="article-list__article-title"><a>{}</a></h3><span>2 hours ago</span></article>'
    body = (
        f'<header class="site-header"><div class="alert-banner">Watch live: morning news at 6</div><a class="site-header__logo" href="/"><img alt="{site}" src="logo.png"/></a><div class="site-header__weather">38° Fog</div><nav class="site-header__menu"><ul><li>News</li><li>Weather</li><li>Sports</li><li>Community</li><li>About Us</li></ul></nav></header><main><article class="article article-{88000 + s.number}"><header class="article-header"><p class="article-header__section"><a>International</a></p><h1 class="article-title">{e(s.title)}</h1>\n'
        f'<div class="article-meta"><div class="article-authors">by: <span class="article-author">{e(s.author)}</span>, <span class="article-source">{agency}</span></div><div class="article-dates"><p>Posted: <time datetime="{published}">{short(s.day)} / 06:41 AM {zone}</time></p><p>Updated: <time datetime="{s.day.isoformat()}T09:02:55{offset}">{short(s.day)} / 09:02 AM {zone}</time></p></div><div class="social-share"><button>SHARE</button></div></div></header><div class="article-featured-media"><figure><img src="a.jpg" alt=""/><figcaption>{CAPTION} (CP Photo/{PHOTOGRAPHER})</figcaption></figure></div>\n'
        f'<div class="article-content rich-text">{text(shown, between="<div class=ad-unit><p>Advertisement</p></div>")}<p>___</p><p>{OTHER} in {place.title()} contributed to this report.</p><p class="article-copyright">{rights}</p></div></article><aside class="article-sidebar"><section><h2>Trending Stories</h2>{card.format(ELSEWHERE)}{card.format(ANOTHER)}</section><section><h2>Your Local Election HQ</h2>{card.format(THIRD)}</section></aside><section class="report"><h2>Suggest a Correction</h2></section></main><footer><a>FCC Public File</a><a>Do Not Sell or Share My Personal Information</a><p>&copy; 1998 - 2026 {site}. All Rights Reserved.</p></footer>'
    )
    never = (
        posted,
        updated,
        rights,
        f"{CAPTION} (CP Photo/{PHOTOGRAPHER})",
        f"{OTHER} in {place.title()} contributed to this report.",
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Trending Stories",
        "Suggest a Correction",
        "Do Not Sell or Share My Personal Information",
    )
    stated = {"author": s.author, "publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {site}", head, body), *never, **stated)


def county_weekly(s: Story) -> Made:
    """A county's weekly on a small supplier's system: microdata, Posted with weekday and hour; one in four has no byline."""
    root = f"https://{host(s)}"
    url = f"{root}/stories/{s.slug},{41200 + s.number}"
    named = s.number % 4 != 2
    published = f"{s.day.isoformat()}T00:00:00-06:00"
    names = {"og:title": s.title, "og:type": "article", "og:url": url, "og:site_name": s.paper, "og:description": STANDFIRST}
    head = (
        f'<link rel="canonical" href="{url}"/>\n'
        + metas("property", {**names, "og:image": f"{root}/uploads/original/a.jpg"})
        + "\n"
        + metas("name", {"description": STANDFIRST, "twitter:card": "summary_large_image"})
    )
    posted = f"Posted {s.day:%A}, {long_date(s.day)} 12:00 am"
    by = f'<div class="byline" itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">{e(s.author)}</span></div>'
    item = '<li><div class="head"><a>{}</a></div></li>'
    body = (
        f'<div id="page_wrap"><header id="site_header"><div class="today">Saturday, January 24, 2026</div><a id="masthead" href="/"><img src="/images/masthead.png" alt="{e(s.paper)}"/></a><div class="user_links"><a>Log in</a><a>Subscribe</a></div><ul id="main_nav"><li>Home</li><li>News</li><li>Sports</li><li>Opinion</li><li>Obituaries</li><li>Classifieds</li><li>Public Notices</li></ul></header>\n'
        f'<div id="main_content"><div class="story_detail" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="url" content="{url}"/><span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="{e(s.paper, quote=True)}"/></span><div class="category">Columns</div><h1 class="headline" itemprop="headline">{e(s.title)}</h1>{by if named else ""}<div class="dateline">Posted <time itemprop="datePublished" datetime="{published}">{s.day:%A}, {long_date(s.day)} 12:00 am</time></div><div class="photo_wrap"><img itemprop="image" src="/uploads/a.jpg" alt=""/><div class="cutline">{CAPTION}</div><div class="credit">{PHOTOGRAPHER}</div></div>\n'
        f'<div class="body" itemprop="articleBody">{text(s, h="h4")}</div><div class="comments_area"><h3>Comments</h3><p>No comments on this item</p><p>Please log in to comment by clicking here</p></div></div><div id="other_items"><h3>Other items that may interest you</h3><ul>{item.format(ELSEWHERE)}{item.format(ANOTHER)}</ul></div></div><div id="rail"><h3>Most Read</h3><ol>{item.format(THIRD)}</ol><div class="subscribe"><p>{SIGN_UP}</p></div></div><footer id="site_footer"><p>{e(s.paper)}, 41 Court Street</p><p>Powered by Creative Circle Media Solutions</p></footer></div>'
    )
    never = (
        posted,
        *((f"By {s.author}",) if named else ()),
        CAPTION,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        SIGN_UP,
        "No comments on this item",
        "Please log in to comment by clicking here",
        "Other items that may interest you",
        "Powered by Creative Circle Media Solutions",
    )
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": url, **({"author": s.author} if named else {})}
    return html(s, page(f"{s.title} | {s.paper}", head, body), *never, **stated)


def from_archive(s: Story) -> Made:
    """A journal's article in an open archive of journals: citation tags, where it is from above the title, notes and references."""
    journal, doi = "Annals of Public Safety", f"10.55777/aps.{s.day.year}.{870 + s.number}"
    volume, first = s.day.year - 2006, f"{1180 + s.number}"
    archive, number = "Open Archive of Journals", f"OAJ{9410200 + s.number}"
    url = f"https://archive.openjournals.example/articles/{number}/"
    school = "School of Government, Lakeside University"
    people = (s.author, s.second)
    day = f"{s.day.year} {s.day:%b} {s.day.day}"
    tags = [
        ("citation_journal_title", journal),
        ("citation_title", s.title),
        *(tag for one in people for tag in (("citation_author", one), ("citation_author_institution", school))),
        ("citation_publication_date", day),
        ("citation_volume", str(volume)),
        ("citation_firstpage", first),
        ("citation_doi", doi),
        ("citation_fulltext_html_url", url),
        ("citation_pdf_url", f"{url}pdf/{first}.pdf"),
    ]
    names = {"og:title": s.title, "og:type": "article", "og:site_name": archive, "og:url": url}
    head = (
        f'<link rel="canonical" href="{url}"/>\n'
        + "\n".join(f'<meta name="{key}" content="{e(value, quote=True)}"/>' for key, value in tags)
        + "\n"
        + metas("property", names)
    )
    source = f"{journal}. {day};{volume}:{first}. doi: {doi}"
    notice = "Inclusion in the archive does not imply endorsement of, or agreement with, the contents by the archive."
    licence = "This article is distributed under the terms of the Creative Commons Attribution 4.0 International License."
    interest = "The authors declare that they have no competing interests."
    references = (f"Tarr L, Osei B. {ELSEWHERE}. J Civ Works. 2014;8:33–51.", f"Lindt K. {ANOTHER}. Land Rec. 2017;2:5–19.")
    cited = "".join(f'<li><span class="label">{at}.</span> <cite>{one}</cite></li>' for at, one in enumerate(references, 1))
    shown = ", ".join(
        f'<a href="#"><span class="name western">{e(one)}</span></a><sup>{at}</sup>' for at, one in enumerate(people, 1)
    )
    body = (
        f'<a class="usa-skipnav" href="#main-content">Skip to main content</a><header class="ncbi-header"><a class="logo" href="/">{archive}</a><nav><a>Search</a><a>Journal List</a><a>User Guide</a></nav></header><aside class="pmc-sidenav"><h2>ON THIS PAGE</h2><ul><li>Notes</li><li>References</li></ul><button>PDF (604 KB)</button><button>Cite</button><button>Permalink</button></aside>\n'
        f'<main id="main-content"><div class="pmc-page-banner"><p>{notice}</p></div><article><section class="front-matter"><div class="pmc-layout__citation"><div><a>{journal}</a>. {day};{volume}:{first}. doi: <a>{doi}</a></div></div><hgroup><h1>{e(s.title)}</h1></hgroup><div class="cg p">{shown}</div><ul class="d-buttons"><li>Author information</li><li>Article notes</li><li>Copyright and License information</li></ul><div class="aff"><sup>1,2</sup>{school}</div><div class="ids">OAJID: {number}</div></section>\n'
        f'<section class="body main-article-body">{text(s)}</section><section class="ack"><h2>Acknowledgements</h2><p>We thank {EDITOR} for comments on an earlier version.</p></section><section class="fn"><h2>Competing interests</h2><p>{interest}</p><h2>Footnotes</h2><p>{licence}</p></section><section class="ref-list"><h2>References</h2><ul>{cited}</ul></section></article><hr/><p class="courtesy">Articles from {journal} are provided here courtesy of <b>Lakeside University Press</b></p></main><footer><a>Web Policies</a><a>Accessibility</a><a>Help</a></footer>'
    )
    never = (
        source,
        notice,
        licence,
        school,
        *references,
        "Author information",
        "Copyright and License information",
        f"OAJID: {number}",
        f"Articles from {journal} are provided here courtesy of Lakeside University Press",
    )
    stated = {"author": ", ".join(people), "publication": journal, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - {archive}", head, body), *never, **stated)


def rendered_notebook(s: Story) -> Made:
    """An analyst's site that a program for notebooks makes: Author and Published as headings, how to cite below; no address."""
    site = "Desk Notes on Security"
    key = f"{s.author.split()[-1].lower()}{s.day.year}"
    names = {"og:title": f"{s.title} – {site}", "og:description": STANDFIRST, "og:site_name": site}
    head = (
        '<meta name="generator" content="quarto-1.5.57"/>\n<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=yes"/>\n'
        + metas("name", {"author": s.author, "dcterms.date": s.day.isoformat(), "description": STANDFIRST})
        + '\n<script src="../../site_libs/quarto-nav/quarto-nav.js"></script>\n'
        + metas("property", names)
    )
    contents = "".join(f'<li><a class="nav-link" href="#s{at}">{e(one)}</a></li>' for at, one in enumerate(s.headings))
    cite = f"{s.author}. {s.day.year}. “{s.title}.” {long_date(s.day)}."
    body = (
        f'<div id="quarto-search-results"></div><header id="quarto-header" class="headroom fixed-top"><nav class="navbar navbar-expand-lg"><div class="navbar-container container-fluid"><div class="navbar-brand-container"><a class="navbar-brand" href="../../index.html"><span class="navbar-title">{site}</span></a></div><ul class="navbar-nav"><li class="nav-item"><span class="menu-text">Posts</span></li><li class="nav-item"><span class="menu-text">Data</span></li></ul></div></nav></header>\n'
        f'<header id="title-block-header" class="quarto-title-block default page-columns page-full"><div class="quarto-title-banner page-columns page-full"><div class="quarto-title column-body"><h1 class="title">{e(s.title)}</h1><div><div class="description">{STANDFIRST}</div></div><div class="quarto-categories"><div class="quarto-category">security</div><div class="quarto-category">governance</div></div></div></div><div class="quarto-title-meta"><div><div class="quarto-title-meta-heading">Author</div><div class="quarto-title-meta-contents"><p>{e(s.author)}</p></div></div><div><div class="quarto-title-meta-heading">Published</div><div class="quarto-title-meta-contents"><p class="date">{long_date(s.day)}</p></div></div></div></header>\n'
        f'<div id="quarto-content" class="quarto-container page-columns page-rows-contents page-layout-article page-navbar"><div id="quarto-margin-sidebar" class="sidebar margin-sidebar"><nav id="TOC" role="doc-toc" class="toc-active"><h2 id="toc-title">On this page</h2><ul>{contents}</ul></nav></div><main class="content quarto-banner-title-block" id="quarto-document-content">{text(s, h="h2 class=anchored")}\n'
        f'<div id="quarto-appendix" class="default"><section class="quarto-appendix-contents" id="quarto-citation"><h2 class="anchored quarto-appendix-heading">Citation</h2><div><div class="quarto-appendix-secondary-label">BibTeX citation:</div><pre class="sourceCode code-with-copy quarto-appendix-bibtex"><code class="sourceCode bibtex">@online{{{e(key)},\n  author = {{{e(s.author)}}},\n  title = {{{e(s.title)}}},\n  date = {{{s.day.isoformat()}}},\n  langid = {{en}}\n}}</code></pre><div class="quarto-appendix-secondary-label">For attribution, please cite this work as:</div><div id="ref-{e(key)}" class="csl-entry quarto-appendix-citeas" role="listitem">{e(cite)}</div></div></section></div></main></div><footer class="footer"><div class="nav-footer-center"><p>Built with <a>Quarto</a></p></div></footer>'
    )
    never = (cite, "On this page", "BibTeX citation:", "For attribution, please cite this work as:", "Built with Quarto")
    stated = {"author": s.author, "publication": site, "date": s.day.isoformat()}
    return html(s, page(f"{s.title} – {site}", head, body), *never, **stated)


def single_file(s: Story) -> Made:
    """A magazine on a designer's system, saved by an extension as one file: the saved page's mark, boxes for cookies and mail."""
    mark = f"<!--\n Page saved with SingleFile \n url: {s.url} \n saved date: Sat Jan 24 2026 09:14:11 GMT+0000 (Greenwich Mean Time)\n-->"
    head = (
        metas("name", {"description": STANDFIRST, "viewport": "width=device-width, initial-scale=1", "generator": "Webflow"})
        + "\n"
        + metas("property", {"og:title": s.title, "og:description": STANDFIRST, "og:type": "website"})
        + f"\n<style>.w-richtext:before{{content:' ';display:table}}.sf-hidden{{display:none!important}}</style>\n{canonical(s)}"
    )
    sent = ("Thank you! Your submission has been received!", "Oops! Something went wrong while submitting the form.")
    form = f'<form><input class="input w-input" type="email" placeholder="you@mail.example"/><input class="button w-button" type="submit" value="Sign up"/></form><div class="w-form-done"><div>{sent[0]}</div></div><div class="w-form-fail"><div>{sent[1]}</div></div>'
    card = '<div role="listitem" class="collection-item w-dyn-item"><a class="card w-inline-block"><div class="tag">Essay</div><h3 class="heading-s">{}</h3><div class="text-s">{}</div></a></div>'
    body = (
        f'<div class="navbar w-nav" role="banner"><a class="brand w-nav-brand" href="/"><img alt="{e(s.paper)}" src="data:image/svg+xml;base64,PHN2Zy8+"/></a><nav role="navigation" class="nav-menu w-nav-menu"><a class="nav-link w-nav-link">Essays</a><a class="nav-link w-nav-link">Reviews</a><a class="nav-link w-nav-link">Issues</a><a class="nav-link w-nav-link">Shop</a></nav><div class="cart">Cart 0</div></div>\n'
        f'<section class="section hero"><div class="container"><div class="tag">Essay</div><h1 class="heading-xl">{e(s.title)}</h1><p class="text-lead">{STANDFIRST}</p><div class="meta-row"><div class="meta-name">{e(s.author)}</div><div class="meta-dot">•</div><div class="meta-date">{british_date(s.day)}</div></div></div><figure class="hero-image"><img alt="" src="data:image/jpeg;base64,/9j/4AA="/><figcaption class="caption">{CAPTION} Photograph by {PHOTOGRAPHER}</figcaption></figure></section>\n'
        f'<section class="section"><div class="rich-text w-richtext">{text(s, h="h3")}</div></section><section class="section more"><h2 class="heading-m">Read next</h2><div class="w-dyn-list"><div role="list" class="w-dyn-items">{card.format(ELSEWHERE, OTHER)}{card.format(ANOTHER, FOURTH)}</div></div></section><footer class="footer"><div class="newsletter w-form"><h2 class="heading-s">Join our list</h2><p>{SIGN_UP}</p>{form}</div><div class="text-xs">© 2026 {e(s.paper)}</div><div class="text-xs">Site by Two Rooms</div></footer>\n'
        f'<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="region" aria-label="Cookie banner"><div id="onetrust-group-container"><div id="onetrust-policy"><div id="onetrust-policy-text">{COOKIES}</div></div></div><div id="onetrust-button-group"><button id="onetrust-pc-btn-handler">Cookies Settings</button><button id="onetrust-reject-all-handler">Reject All</button><button id="onetrust-accept-btn-handler">Accept All Cookies</button></div></div></div>'
    )
    never = (
        f"{CAPTION} Photograph by {PHOTOGRAPHER}",
        ELSEWHERE,
        ANOTHER,
        SIGN_UP,
        COOKIES,
        *sent,
        "Read next",
        "Join our list",
        "Accept All Cookies",
        "Site by Two Rooms",
    )
    data = page(f"{s.title} | {s.paper}", head, body, doctype=f"<!DOCTYPE html>\n{mark}")
    return html(s, data, *never, **all_stated(s))


STYLES = (
    Style("WordPress, light theme: second plug-in, day by name (.html)", True, set_in(Riverine, 0, light_theme)),
    Style("WordPress, page builder: list of name and day (.html)", True, set_in(Islander, 3, page_builder)),
    Style("Craft: think tank, day above, one or two names (.html)", True, set_in(Tenth, 2, institute)),
    Style("newsletter's issue online: keep reading (.html)", True, set_in(Equatorial, 4, issue_online)),
    Style("letter's archive: subject, day, nobody named (.html)", True, set_in(Mainland, 1, archive_of_letter)),
    Style("large daily: promotions in modules, contributor (.html)", True, set_in(Western, 2, coastal_daily)),
    Style("agency's report on a station's site (.html)", True, set_in(Western, 5, station)),
    Style("county's weekly: microdata, Posted, now and then no name (.html)", True, set_in(Western, 0, county_weekly)),
    Style("journal in an open archive: citation tags, references (.html)", True, set_in(Mainland, 5, from_archive)),
    Style("Quarto: Author, Published, how to cite, no address (.html)", True, set_in(Mainland, 3, rendered_notebook)),
    Style("saved as a single file: cookies, list (.html)", True, set_in(Islander, 7, single_file)),
)
