"""Saved web pages of the eleventh part of the set, as yet other systems of papers, institutes, journals and writers make them."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

import json
from datetime import date, timedelta
from html import escape as e

from tests.eval.articles.eighth_material import handle, host, set_in, summer
from tests.eval.articles.eighth_web import shared
from tests.eval.articles.eleventh_material import (
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
    Eleventh,
    Inland,
    Lakes,
    Monsoonal,
    Northern,
    Plateau,
)
from tests.eval.articles.fifth_material import ordinal
from tests.eval.articles.fifth_web import canonical, html, linked, metas, page, text
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.seventh_material import short
from tests.eval.articles.seventh_web import all_stated


def told(s: Story, site: str, **more: str) -> str:
    """What the networks are told, in this part's words."""
    return shared(s, site, **{"og:description": STANDFIRST, **more})


def newsroom_theme(s: Story) -> Made:
    """WordPress with the theme that is made for newsrooms and the third of the large plug-ins for search engines."""
    root, motto = f"https://{host(s)}/", "News and views from the valley"
    person, house = f"{root}author/{handle(s)}/#author", f"{root}#organization"
    named = f"{s.title} - {s.paper}"
    published, modified = f"{s.day.isoformat()}T05:30:00+00:00", f"{(s.day + timedelta(days=3)).isoformat()}T11:14:52+00:00"
    image = f"{root}wp-content/uploads/secretariat.jpg"
    graph = [
        {
            "@type": "BlogPosting",
            "@id": f"{s.url}#blogposting",
            "name": named,
            "headline": s.title,
            "author": {"@id": person},
            "publisher": {"@id": house},
            "image": {"@type": "ImageObject", "url": image, "width": 1600, "height": 1067, "caption": CAPTION},
            "datePublished": published,
            "dateModified": modified,
            "inLanguage": "en-US",
            "mainEntityOfPage": {"@id": f"{s.url}#webpage"},
            "isPartOf": {"@id": f"{s.url}#webpage"},
            "articleSection": "Commentary, Security",
        },
        {
            "@type": "BreadcrumbList",
            "@id": f"{s.url}#breadcrumblist",
            "itemListElement": [
                {"@type": "ListItem", "@id": f"{root}#listItem", "position": 1, "name": "Home", "item": root},
                {"@type": "ListItem", "@id": f"{s.url}#listItem", "position": 2, "name": s.title},
            ],
        },
        {"@type": "Organization", "@id": house, "name": s.paper, "description": motto, "url": root},
        {"@type": "Person", "@id": person, "url": f"{root}author/{handle(s)}/", "name": s.author},
        {
            "@type": "WebPage",
            "@id": f"{s.url}#webpage",
            "url": s.url,
            "name": named,
            "description": STANDFIRST,
            "inLanguage": "en-US",
            "isPartOf": {"@id": f"{root}#website"},
            "author": {"@id": person},
            "datePublished": published,
            "dateModified": modified,
        },
        {"@type": "WebSite", "@id": f"{root}#website", "url": root, "name": s.paper, "description": motto},
    ]
    head = (
        "<!-- All in One SEO 4.7.3.1 - aioseo.com -->\n"
        + metas("name", {"description": STANDFIRST, "robots": "max-image-preview:large", "author": s.author})
        + canonical(s)
        + metas("name", {"generator": "All in One SEO (AIOSEO) 4.7.3.1"})
        + "\n"
        + told(s, f"{s.paper} - {motto}", **{"og:title": named, "article:published_time": published})
        + f'<script type="application/ld+json" class="aioseo-schema">{json.dumps({"@context": "https://schema.org", "@graph": graph})}</script>\n<!-- All in One SEO -->\n<meta name="generator" content="WordPress 6.6.2"/>'
    )
    ask = f'<div class="newspack-popup-container newspack-inline-popup"><h4>Before you read on</h4><p>{SIGN_UP}</p><form class="newspack-newsletters-subscribe"><input type="email" placeholder="Email Address"/><button>Sign up</button></form></div>'
    card = '<article class="post-has-image"><div class="entry-wrapper"><h3 class="entry-title"><a>{}</a></h3><div class="entry-meta"><span class="byline">by <span class="author vcard"><a class="url fn n">{}</a></span></span></div></div></article>'
    about = f"{s.author} writes on government and public safety."
    body = (
        f'<a class="skip-link screen-reader-text" href="#main">Skip to content</a><div id="page" class="site"><header id="masthead" class="site-header hide-header-search"><div class="top-header-contain"><nav class="secondary-menu nav2"><ul><li>About</li><li>Newsletters</li></ul></nav></div><div class="middle-header-contain"><div class="site-branding"><div class="site-identity"><p class="site-title"><a href="{root}" rel="home">{e(s.paper)}</a></p><p class="site-description">{motto}</p></div></div><a class="button mb-cta" href="{root}donate/">Donate</a></div><nav class="main-navigation nav1"><ul class="main-menu"><li>News</li><li>Commentary</li><li>Investigations</li></ul></nav></header>\n'
        f'<div id="content" class="site-content"><section id="primary" class="content-area category-commentary"><main id="main" class="site-main"><header class="entry-header"><span class="cat-links"><a rel="category tag">Commentary</a></span><h1 class="entry-title entry-title--with-subtitle">{e(s.title)}</h1><div class="newspack-post-subtitle">{STANDFIRST}</div><div class="entry-subhead"><div class="entry-meta"><span class="author-avatar"><img class="avatar photo" src="w.jpg" alt=""/></span><span class="byline"><span class="author-prefix">by</span> <span class="author vcard"><a class="url fn n" href="{root}author/{handle(s)}/">{e(s.author)}</a></span></span><span class="posted-on"><time class="entry-date published" datetime="{published}">{long_date(s.day)}</time><time class="updated" datetime="{modified}">{long_date(s.day + timedelta(days=3))}</time></span></div></div></header>\n'
        f'<figure class="post-thumbnail"><img src="{image}" alt=""/><figcaption><span>{CAPTION} <span class="image-credit"><span class="credit-label-wrapper">Credit:</span> {PHOTOGRAPHER}</span></span></figcaption></figure><div class="main-content"><article id="post-{7700 + s.number}" class="post-{7700 + s.number} post type-post status-publish hentry"><div class="entry-content">{text(s, h="h2 class=wp-block-heading", between=ask)}</div><footer class="entry-footer"><span class="tags-links"><span>Tagged: </span><a rel="tag">police</a>, <a rel="tag">provinces</a></span></footer><div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header">{e(s.author)}</h2></div><p>{e(about)}</p><a class="author-link">More by {e(s.author)}</a></div></div></article></div>\n'
        f'<nav class="navigation post-navigation"><div class="nav-previous"><a rel="prev"><span class="meta-nav">Previous</span> <span class="post-title">{THIRD}</span></a></div></nav><aside class="wp-block-newspack-blocks-homepage-articles wpnbha"><h2 class="article-section-title">Latest stories</h2>{card.format(ELSEWHERE, OTHER)}{card.format(ANOTHER, FOURTH)}</aside></main></section></div><footer id="colophon" class="site-footer"><div class="site-info"><span class="copyright">&copy; 2026 {e(s.paper)}.</span> <a class="imprint">Proudly powered by Newspack by Automattic</a></div></footer></div>'
    )
    never = (
        f"{CAPTION} Credit: {PHOTOGRAPHER}",
        motto,
        SIGN_UP,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Before you read on",
        "Latest stories",
        "Proudly powered by Newspack by Automattic",
    )
    return html(s, page(named, head, body), *never, **all_stated(s))


def divided_theme(s: Story) -> Made:
    """WordPress with the theme that small organisations buy most, and tags for networks alone; it shows day and section, no name."""
    root = f"https://{host(s)}/"
    published = f"{s.day.isoformat()}T09:12:04+00:00"
    head = (
        f'<link rel="pingback" href="{root}xmlrpc.php"/>\n<link rel="alternate" type="application/rss+xml" title="{e(s.paper)} &raquo; Feed" href="{root}feed/"/>\n'
        '<meta name="generator" content="WordPress 6.5.2"/>\n<meta name="generator" content="Divi v.4.25.0"/>\n<meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=1.0, user-scalable=0"/>\n'
        + canonical(s)
        + "<!-- START - Open Graph and Twitter Card Tags 3.3.3 -->\n"
        + told(s, s.paper, **{"og:locale": "en_US", "article:published_time": published, "article:section": "Commentary"})
        + metas("name", {"twitter:title": s.title, "twitter:url": s.url, "twitter:card": "summary_large_image"})
        + "\n<!-- END - Open Graph and Twitter Card Tags 3.3.3 -->"
    )
    body = (
        f'<div id="page-container"><div id="top-header"><div class="container clearfix"><div id="et-info"><span id="et-info-phone">(555) 010-0147</span><a><span id="et-info-email">desk@{host(s).removeprefix("www.")}</span></a></div></div></div><header id="main-header" data-height-onload="66"><div class="container clearfix et_menu_container"><div class="logo_container"><a href="{root}"><img src="{root}wp-content/uploads/logo.png" alt="{e(s.paper)}" id="logo"/></a></div><nav id="top-menu-nav"><ul id="top-menu" class="nav"><li>Home</li><li>Commentary</li><li>Our Team</li><li>Donate</li></ul></nav></div></header>\n'
        f'<div id="et-main-area"><div id="main-content"><div class="container"><div id="content-area" class="clearfix"><div id="left-area"><article id="post-{5310 + s.number}" class="et_pb_post post-{5310 + s.number} post type-post status-publish format-standard hentry category-commentary"><div class="et_post_meta_wrapper"><h1 class="entry-title">{e(s.title)}</h1><p class="post-meta"><span class="published">{short(s.day)}</span> | <a rel="category tag">Commentary</a>, <a rel="category tag">Security</a> | <span class="comments-number"><a>0 comments</a></span></p><img src="a.jpg" alt="" width="1080" height="675"/></div>\n'
        f'<div class="entry-content">{text(s, h="h3")}</div><div class="et_post_meta_wrapper"><section id="comment-wrap"><div id="comment-section" class="nocomments"></div><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title"><span>Submit a Comment</span></h3><p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> <span class="required-field-message">Required fields are marked <span class="required">*</span></span></p></div></section></div></article></div>\n'
        f'<div id="sidebar"><div id="search-2" class="et_pb_widget widget_search"><label>Search for:</label></div><div id="recent-posts-2" class="et_pb_widget widget_recent_entries"><h4 class="widgettitle">Recent Posts</h4><ul><li><a>{ELSEWHERE}</a></li><li><a>{ANOTHER}</a></li></ul></div><div class="et_pb_widget"><h4 class="widgettitle">Follow along</h4><p>{SIGN_UP}</p></div></div></div></div></div><footer id="main-footer"><div id="footer-bottom"><div class="container clearfix"><div id="footer-info">Designed by <a>Elegant Themes</a> | Powered by <a>WordPress</a></div></div></div></footer></div></div>'
    )
    never = (
        ELSEWHERE,
        ANOTHER,
        SIGN_UP,
        "Submit a Comment",
        "Recent Posts",
        "Follow along",
        "0 comments",
        "Your email address will not be published. Required fields are marked *",
        "Designed by Elegant Themes | Powered by WordPress",
    )
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(f"{s.title} | {s.paper}", head, body), *never, **stated)


def expert_comment(s: Story) -> Made:
    """A think tank on Drupal with its modules for tags and for data: kind, day and minutes above, cards of one or two experts."""
    place = "Hartwell House"
    people = (s.author, s.second) if s.number % 4 == 3 else (s.author,)
    root = "https://www.hartwellhouse.example"
    url = f"{root}/{s.day:%Y/%m}/{s.slug}"
    stamp = f"{s.day.isoformat()}T07:00:00+{'0100' if summer(s.day) else '0000'}"
    graph = [
        {
            "@type": "Article",
            "@id": url,
            "headline": s.title,
            "name": s.title,
            "description": STANDFIRST,
            "image": {"@type": "ImageObject", "representativeOfPage": "True", "url": f"{root}/sites/default/files/a.jpg"},
            "datePublished": stamp,
            "dateModified": stamp,
            "author": [{"@type": "Person", "name": one} for one in people],
            "publisher": {"@type": "Organization", "name": place, "url": root},
            "mainEntityOfPage": url,
        }
    ]
    names = {"og:site_name": place, "og:type": "article", "og:url": url, "og:title": s.title, "og:description": STANDFIRST}
    head = (
        metas("name", {"description": STANDFIRST, "abstract": STANDFIRST, "rights": f"Copyright {place}"})
        + f'\n<link rel="canonical" href="{url}"/>\n<link rel="shortlink" href="{root}/node/{33100 + s.number}"/>\n'
        + metas("property", {**names, "article:published_time": stamp, "article:modified_time": stamp})
        + "\n"
        + metas("name", {"twitter:card": "summary_large_image", "Generator": "Drupal 10 (https://www.drupal.org)"})
        + f"\n{linked({'@context': 'https://schema.org', '@graph': graph})}"
    )
    experts = "".join(
        f'<div class="person-teaser person-teaser--small"><div class="person-teaser__image"><img src="w{at}.jpg" alt=""/></div><div class="person-teaser__content"><h3 class="person-teaser__title"><a href="/about-us/our-people/{at}">{e(one)}</a></h3><p class="person-teaser__job">Associate Fellow, Asia Programme</p></div></div>'
        for at, one in enumerate(people)
    )
    teaser = '<div class="teaser teaser--small"><span class="teaser__kind">Research paper</span><h3 class="teaser__title"><a>{}</a></h3><span class="teaser__date">4 March 2026</span></div>'
    body = (
        f'<a href="#main-content" class="visually-hidden focusable">Skip to main content</a><header class="header"><div class="header__top"><a class="header__logo" href="/"><svg role="img" aria-label="{place}"></svg></a><button>Search</button><button>Menu</button></div><nav class="header__nav"><ul><li>Topics</li><li>Regions</li><li>Publications</li><li>Events</li><li>Become a member</li></ul></nav></header>\n'
        f'<main id="main-content"><article class="node node--type-expert-comment"><div class="hero hero--article"><div class="hero__content"><h1 class="hero__title"><span>{e(s.title)}</span></h1><div class="hero__subtitle"><p>{STANDFIRST}</p></div><div class="hero__meta"><p class="article-type">Expert comment</p><p class="article-date">Published {british_date(s.day)}</p><p class="article-read">4 minute READ</p></div></div><figure class="hero__image"><img src="/sites/default/files/a.jpg" alt=""/><figcaption>{CAPTION} (Photo by {PHOTOGRAPHER}/Pool Images)</figcaption></figure></div>\n'
        f'<aside class="article-people">{experts}</aside><div class="article-share"><span>Share</span><button>Copied to clipboard</button></div><div class="wysiwyg content-block">{text(s, between="<div class=promo-inline><p>Article second half</p></div>")}</div></article><section class="related"><h2>Related content</h2>{teaser.format(ELSEWHERE)}{teaser.format(ANOTHER)}</section>\n'
        f'<section class="newsletter-block"><h2>Our weekly newsletter</h2><p>{SIGN_UP}</p></section></main><footer class="footer"><ul><li>Terms of use</li><li>Accessibility</li><li>Modern slavery statement</li></ul><p>&copy; {place} 2026</p><p>{place}, registered charity number 900147.</p></footer>'
    )
    never = (
        f"{CAPTION} (Photo by {PHOTOGRAPHER}/Pool Images)",
        ELSEWHERE,
        ANOTHER,
        SIGN_UP,
        "Article second half",
        "Related content",
        "Our weekly newsletter",
        "Copied to clipboard",
        f"{place}, registered charity number 900147.",
    )
    stated = {"author": ", ".join(people), "publication": place, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {place} – International Affairs", head, body), *never, **stated)


def campaign(s: Story) -> Made:
    """A letter in the archive of the service that most letters are sent with: tables, Issue and day, By; it has no address."""
    name = LETTERS[s.number % len(LETTERS)]
    issue = f"Issue {30 + s.number} | {british_date(s.day)}"
    head = (
        '<meta http-equiv="X-UA-Compatible" content="IE=edge"/>\n<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        + metas("property", {"og:title": s.title, "og:type": "website"})
        + '\n<style type="text/css">p{margin:10px 0;padding:0;}table{border-collapse:collapse;}.mcnPreviewText{display:none !important;}</style>'
    )
    cell = '<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td valign="top" class="mcnTextBlockInner"><table align="left" border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextContentContainer"><tbody><tr><td valign="top" class="mcnTextContent">{}</td></tr></tbody></table></td></tr></tbody></table>'
    small = (
        f"Copyright © {s.day.year} {name}, All rights reserved.",
        "You are receiving this email because you opted in via our website.",
        "Our mailing address is:",
        "Want to change how you receive these emails?",
        "You can update your preferences or unsubscribe from this list.",
    )
    shares = "".join(
        f'<table class="mcnShareContentItem"><tr><td class="mcnShareTextContent"><a>{one}</a></td></tr></table>'
        for one in ("Share", "Tweet", "Forward")
    )
    foot = f"<em>{e(small[0])}</em><br/>{small[1]}<br/><br/><strong>{small[2]}</strong><br/>{name}, 14 Weir Street<br/><br/>{small[3]}<br/>You can <a>update your preferences</a> or <a>unsubscribe from this list</a>."
    body = (
        f'<div id="awesomewrap"><div id="awesomebar"><ul id="awesomebar-left"><li><a>Subscribe</a></li><li><a>Past Issues</a></li></ul><ul><li><a>RSS</a></li><li><a>Translate</a></li></ul></div></div><span class="mcnPreviewText">{STANDFIRST}</span><center><table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr><td align="center" valign="top" id="bodyCell"><table border="0" cellpadding="0" cellspacing="0" width="100%" class="templateContainer">\n'
        f'<tr><td valign="top" id="templatePreheader">{cell.format("<a>View this email in your browser</a>")}</td></tr><tr><td valign="top" id="templateHeader">{cell.format(f"<h1>{name}</h1>{issue}")}</td></tr>\n'
        f'<tr><td valign="top" id="templateBody">{cell.format(f"<h2>{e(s.title)}</h2>By <strong>{e(s.author)}</strong><br/>")}{cell.format(text(s, h="h3"))}<table class="mcnShareBlock"><tr><td>{shares}</td></tr></table>{cell.format(f"<h3>From the archive</h3><a>{ELSEWHERE}</a><br/><a>{ANOTHER}</a>")}</td></tr><tr><td valign="top" id="templateFooter">{cell.format(foot)}</td></tr></table></td></tr></table></center>'
    )
    never = (issue, f"By {s.author}", ELSEWHERE, ANOTHER, *small, "View this email in your browser", "From the archive")
    data = page(s.title, head, body, attributes=' xmlns="http://www.w3.org/1999/xhtml"')
    return html(s, data, *never, author=s.author, publication=name, date=s.day.isoformat())


def rendered_daily(s: Story) -> Made:
    """A British daily rendered with hashed classes: the name in the tags' title, day and hour with a zone, topics at the end."""
    root, path = f"https://{host(s)}", f"commentary/{s.day:%Y}/{s.day:%b}/{s.day:%d}".lower()
    url = f"{root}/{path}/{s.slug}"
    named, zone = f"{s.title} | {s.author}", "BST" if summer(s.day) else "GMT"
    published, modified = f"{s.day.isoformat()}T06:00:33.000Z", f"{s.day.isoformat()}T10:41:20.000Z"
    day = f"{s.day:%a} {s.day.day} {s.day:%b} {s.day.year}"
    clock = f"{day} {'07' if summer(s.day) else '06'}.00 {zone}"
    changed = f"Last modified on {day} {'11' if summer(s.day) else '10'}.41 {zone}"
    old = "This article is more than 1 year old"
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
                "logo": {"@type": "ImageObject", "url": f"{root}/static/fallback-logo.png", "width": 190, "height": 60},
            },
            "isAccessibleForFree": True,
            "isPartOf": {"@type": ["CreativeWork", "Product"], "name": s.paper, "productID": "daily.example:app"},
            "image": [f"{root}/img/media/a/master/3000.jpg?width=1200"],
            "author": [{"@type": "Person", "name": s.author, "sameAs": f"{root}/profile/{handle(s)}"}],
            "datePublished": published,
            "headline": named,
            "dateModified": modified,
            "mainEntityOfPage": url,
        },
        {"@type": "WebPage", "@context": "https://schema.org", "@id": url},
    ]
    names = {
        "og:url": url,
        "og:title": named,
        "og:description": STANDFIRST,
        "og:type": "article",
        "og:site_name": s.paper,
        "article:author": f"{root}/profile/{handle(s)}",
        "article:section": "Opinion",
        "article:published_time": published,
        "article:modified_time": modified,
        "article:tag": "Security,Policing,South and central Asia",
    }
    head = (
        metas("name", {"description": STANDFIRST, "author": s.author, "keywords": "Security,Policing", "theme-color": "#052962"})
        + f'\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", names)
        + f"\n{linked(ld)}"
    )
    also = f'<aside><gu-island name="RichLinkComponent" deferuntil="idle"><div class="dcr-1mfia18"><a class="dcr-1nh6a3b"><div class="dcr-1ai3cyl"><div class="dcr-1bmxtqk">{ELSEWHERE}</div></div><span class="dcr-v1s16m">Read more</span></a></div></gu-island></aside>'
    ask = "Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication, please click here."
    card = '<li class="dcr-8yl3xb"><h3 class="card-headline"><span class="show-underline">{}</span></h3><span class="dcr-byline">{}</span></li>'
    body = (
        f'<div class="dcr-1b8s2ka"><a href="#maincontent">Skip to main content</a><a href="#navigation">Skip to navigation</a></div><header id="bannerandheader"><div class="dcr-pri4te"><a>Support us</a><a>Sign in</a><a href="/"><svg aria-label="{e(s.paper)}"></svg></a></div><nav><ul><li>News</li><li>Opinion</li><li>Sport</li><li>Culture</li></ul></nav></header><main data-layout="CommentLayout" id="maincontent"><article class="dcr-ctwkn5"><div data-gu-name="title"><a class="dcr-1jd2ppd"><span>Policing</span></a>{f"<a>{old}</a>" if s.day.year < 2025 else ""}</div>\n'
        f'<div data-gu-name="headline"><div class="dcr-cohhks"><h1 class="dcr-1ybztaq">{e(s.title)}</h1></div><div class="dcr-1cfqmpg"><a rel="author" data-link-name="auto tag link" href="{root}/profile/{handle(s)}">{e(s.author)}</a></div></div><div data-gu-name="standfirst"><div class="dcr-1qp23oo"><p>{STANDFIRST}</p></div></div><div data-gu-name="meta"><details class="dcr-u0h1qy"><summary class="dcr-1ybxn6r"><span class="dcr-u0h1qy">{clock}</span></summary>{changed}</details><button>Share</button></div>\n'
        f'<div data-gu-name="media"><figure id="media"><img alt="" src="a.jpg"/><figcaption class="dcr-fd61eq"><span>{CAPTION}</span> Photograph: {PHOTOGRAPHER}/Agency Pool</figcaption></figure></div><div data-gu-name="body"><div id="maincontent-body" class="article-body-commercial-selector article-body-viewer-selector dcr-11jq3zt">{text(s, css=" class=dcr-s3ycb2", h="h2 class=dcr-n4qeq9", after=2, between=also)}\n'
        f'<ul class="dcr-bio"><li><p class="dcr-s3ycb2"><em><strong>{ask}</strong></em></p></li></ul></div><div class="dcr-1nx1rmt"><div class="dcr-1h2eawk">Explore more on these topics</div><ul><li><a>Policing</a></li><li><a>South and central Asia</a></li><li><a>comment</a></li></ul><div class="dcr-bh2nr9"><button>Share</button><a>Reuse this content</a></div></div></div></article></main>\n'
        f'<section id="related"><h2>More from Opinion</h2><ul>{card.format(ANOTHER, OTHER)}{card.format(THIRD, FOURTH)}</ul></section><footer><div class="dcr-signup"><p>{SIGN_UP}</p></div><a>Complaints &amp; corrections</a><a>Modern Slavery Act</a><a>Back to top</a><p>&copy; 2026 {e(s.paper)} or its affiliated companies. All rights reserved.</p></footer>'
    )
    never = (
        f"{CAPTION} Photograph: {PHOTOGRAPHER}/Agency Pool",
        changed,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        ask,
        SIGN_UP,
        *((old,) if s.day.year < 2025 else ()),
        "Explore more on these topics",
        "Reuse this content",
        "More from Opinion",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{named} | {s.paper}", head, body), *never, **stated)


def asian_platform(s: Story) -> Made:
    """A South Asian daily on the system for publishers that many there rent: a card of name and days, Also Read in the text."""
    root = f"https://{host(s)}"
    url = f"{root}/opinion/columns/{s.slug}"
    published, modified = f"{s.day.isoformat()}T02:45:10Z", f"{s.day.isoformat()}T02:45:10Z"
    clock = f"{s.day.day:02} {s.day:%b} {s.day.year}, 8:15 AM IST"
    image = f"{root}/media/{s.day:%Y-%m}/a.jpg"
    article = {
        "@type": "NewsArticle",
        "@context": "http://schema.org",
        "headline": s.title,
        "image": [f"{image}?w=1200"],
        "url": url,
        "datePublished": published,
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "publisher": {
            "@type": "Organization",
            "@context": "http://schema.org",
            "name": s.paper,
            "url": f"{root}/",
            "logo": {"@context": "http://schema.org", "@type": "ImageObject", "url": f"{root}/logo.png"},
            "id": root,
        },
        "author": [{"@type": "Person", "givenName": s.author, "name": s.author, "url": f"{root}/author/{handle(s)}"}],
        "keywords": "police,provinces",
        "thumbnailUrl": image,
        "articleSection": "Columns",
        "dateCreated": published,
        "dateModified": modified,
        "name": s.title,
        "isAccessibleForFree": True,
        "description": STANDFIRST,
    }
    crumbs = {
        "@context": "http://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": root}],
    }
    names = {
        "og:type": "article",
        "og:url": url,
        "og:title": s.title,
        "og:description": STANDFIRST,
        "og:site_name": s.paper,
        "og:image": image,
    }
    head = (
        metas("name", {"title": s.title, "description": STANDFIRST, "keywords": "police,provinces", "author": s.author})
        + f'\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", names)
        + "\n"
        + metas("name", {"twitter:card": "summary_large_image", "twitter:title": s.title})
        + f"\n{linked(article, crumbs)}"
    )
    also = f'<div class="story-element story-element-text story-element-text-also-read"><div><strong>Also Read: </strong><a>{ELSEWHERE}</a></div></div>'
    follow = "Join our channel to get the day’s top stories on your phone."
    row = '<div class="row-story"><h6 data-test-id="headline"><a>{}</a></h6><span data-test-id="author-name">{}</span></div>'
    body = (
        f'<div id="app"><header id="header"><div class="hamburger"></div><a href="/" aria-label="logo"><img src="/logo.png" alt="{e(s.paper)}"/></a><ul class="navbar"><li>Latest</li><li>Nation</li><li>World</li><li>Opinion</li><li>e-Paper</li></ul></header><main id="container"><div class="story-card-wrapper"><div data-test-id="story-headline"><a data-test-id="section-tag">Columns</a><h1 data-test-id="headline">{e(s.title)}</h1><div data-test-id="subheadline">{STANDFIRST}</div></div>\n'
        f'<figure data-test-id="hero-image"><img src="{image}" alt=""/><figcaption data-test-id="caption"><span>{CAPTION}</span> <span class="attribution">Credit: {PHOTOGRAPHER}</span></figcaption></figure><div data-test-id="author-card" class="author-card-wrapper"><div data-test-id="author-image"><img src="w.jpg" alt=""/></div><div class="author-details"><a href="/author/{handle(s)}"><div data-test-id="author-name">{e(s.author)}</div></a><div class="time-wrapper"><div>Published : <time datetime="{published}">{clock}</time></div><div>Updated : <time datetime="{modified}">{clock}</time></div></div></div></div><div class="social-share"><span>Follow Us</span></div>\n'
        f'<div data-test-id="story-element-text">{text(s, h="h3", between=also)}</div><div class="story-element story-element-summary"><p>{follow}</p></div><div data-test-id="published-wrapper">(Published {british_date(s.day)}, 02:45 GMT)</div><div data-test-id="tags"><a>Police</a><a>Provinces</a></div></div><aside class="sidebar"><h2>Most Read</h2>{row.format(ANOTHER, OTHER)}{row.format(THIRD, FOURTH)}</aside></main><footer><p>{e(s.paper)}</p><p>Powered by Quintype</p></footer></div>'
    )
    never = (
        f"{CAPTION} Credit: {PHOTOGRAPHER}",
        f"Also Read: {ELSEWHERE}",
        ANOTHER,
        THIRD,
        follow,
        f"(Published {british_date(s.day)}, 02:45 GMT)",
        "Most Read",
        "Powered by Quintype",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    return html(s, page(s.title, head, body), *never, **stated)


def agency_abroad(s: Story) -> Made:
    """An agency's report in a daily far away: name, agency, place and day in lines of their own, in capitals by the style sheet."""
    site, agency = "The Kansai Herald", "Continental Press"
    root = "https://www.kansaiherald.example"
    url = f"{root}/news/{s.day:%Y/%m/%d}/asia-pacific/{s.slug}/"
    published = f"{s.day.isoformat()}T13:20:00+09:00"
    place = ("Islamabad", "Quetta", "Peshawar", "Karachi")[s.number % 4]
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "headline": s.title,
        "description": s.body[0][:140],
        "image": {"@type": "ImageObject", "url": f"{root}/uploads/a.jpg", "width": 1600, "height": 1066},
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T15:02:11+09:00",
        "author": [{"@type": "Person", "name": s.author}],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": site,
            "logo": {"@type": "ImageObject", "url": f"{root}/logo.png", "width": 600, "height": 60},
        },
        "articleSection": "Asia Pacific",
        "isAccessibleForFree": False,
    }
    names = {"og:type": "article", "og:site_name": site, "og:title": s.title, "og:url": url, "og:locale": "en_US"}
    head = (
        metas("property", {**names, "article:published_time": published, "article:section": "Asia Pacific"})
        + f'\n<link rel="canonical" href="{url}"/>\n'
        + metas("name", {"twitter:card": "summary_large_image", "robots": "max-image-preview:large"})
        + f"\n{linked(ld)}"
    )
    line = "In a time of both misinformation and too much information, quality journalism is more crucial than ever. By subscribing, you can help us get the story right."
    card = '<article class="article-card"><div class="category-header"><a>Asia Pacific</a></div><h2 class="article-title"><a>{}</a></h2></article>'
    advert = '<div class="advert-wrap"><span class="advert-label">Advertisement</span></div>'
    body = (
        f'<header class="site-header"><div class="top-bar"><span>SUBSCRIBE</span><span>LOG IN</span></div><a class="logo" href="/"><img alt="{site}" src="/logo.svg"/></a><nav class="main-menu"><ul><li>Japan</li><li>Asia Pacific</li><li>World</li><li>Life</li><li>Podcast</li></ul></nav></header><main><article class="story"><div class="article-header"><h3 class="category-column"><a>Asia Pacific</a></h3><h1 class="title-article">{e(s.title)}</h1></div>\n'
        f'<figure class="main-image"><img src="a.jpg" alt=""/><figcaption><span class="article-caption">{CAPTION}</span><span class="article-credit"> | CP</span></figcaption></figure><div class="meta-column"><h5 class="writer" role="author">By {e(s.author)}</h5><span class="credit-line">{agency}</span><span class="location">{place}</span><time class="posted" datetime="{published}">{short(s.day)}</time><ul class="share"><li>SHARE</li><li>Listen</li><li>Gift article</li></ul></div>\n'
        f'<div class="article-body" id="jtarticle">{text(s, between=advert)}</div><div class="entry-keywords"><h4>KEYWORDS</h4><a>Pakistan</a>, <a>terrorism</a>, <a>police</a></div><div class="piano-inline"><p>{line}</p><button>SUBSCRIBE NOW</button></div></article><aside class="sidebar"><section><h3>LATEST</h3>{card.format(ELSEWHERE)}{card.format(ANOTHER)}</section><section><h3>{site} podcast</h3>{card.format(THIRD)}</section></aside></main><footer><ul><li>About us</li><li>Press releases</li><li>Advertise with us</li></ul><p>{site} LTD. All rights reserved.</p></footer>'
    )
    never = (
        f"{CAPTION} | CP",
        f"By {s.author}",
        line,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Advertisement",
        "SUBSCRIBE NOW",
        f"{site} LTD. All rights reserved.",
    )
    stated = {"author": s.author, "publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} - {site}", head, body), *never, **stated)


def with_ending(day: date) -> str:
    """``17th September 2024``, as regional papers of Britain write."""
    month, numbered = ordinal(day).split(",")[0].split()
    return f"{numbered} {month} {day.year}"


def regional_paper(s: Story) -> Made:
    """A small regional paper of a British group: microdata, day with an ending above the name; one in four has no byline."""
    root = f"https://{host(s)}"
    url = f"{root}/opinion/{24000100 + s.number}.{s.slug}/"
    named = s.number % 4 != 3
    published = f"{s.day.isoformat()}T05:00:00+{'01' if summer(s.day) else '00'}:00"
    names = {"og:type": "article", "og:title": s.title, "og:url": url, "og:site_name": s.paper, "og:description": STANDFIRST}
    head = (
        f'<link rel="canonical" href="{url}"/>\n'
        + metas("property", {**names, "og:image": f"{root}/resources/images/a.jpg"})
        + "\n"
        + metas("name", {"description": STANDFIRST, "twitter:card": "summary_large_image", "robots": "noarchive"})
    )
    by = f'<p class="author-details"><span class="by">By</span> <a class="author-name" rel="author" href="{root}/author/profile/{s.number}/"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{e(s.author)}</span></span></a> <span class="author-role">Guest columnist</span></p>'
    code = "This website and associated newspapers adhere to the Independent Press Standards Organisation’s Editors’ Code of Practice."
    comment = "Comments: Our rules. We want our comments to be a lively and valuable part of our community."
    item = '<li class="mar-most-read__item"><a>{}</a></li>'
    body = (
        f'<div class="mar-page"><header class="mar-header"><a class="mar-header__logo" href="/"><img src="/resources/logo.svg" alt="{e(s.paper)}"/></a><div class="mar-weather">11°C</div><ul class="mar-nav"><li>News</li><li>Sport</li><li>What’s On</li><li>Opinion</li><li>Announcements</li><li>Buy &amp; Sell</li></ul><a>Subscribe</a></header><main class="mar-main"><article class="mar-article" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="{url}"/><div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="{e(s.paper, quote=True)}"/></div>\n'
        f'<h1 class="mar-article__headline" itemprop="headline">{e(s.title)}</h1><div class="mar-article__meta"><time class="mar-article__timestamp" itemprop="datePublished" datetime="{published}">{with_ending(s.day)}</time><ul class="mar-article__tags"><li>Opinion</li><li>Crime</li></ul></div><div class="mar-article__byline">{by if named else ""}</div><div class="mar-share"><a>Share</a><a class="mar-comments-count">0 Comments</a></div><div class="mar-image"><img itemprop="image" src="a.jpg" alt=""/><p class="mar-image__caption">{CAPTION} <span>(Image: {PHOTOGRAPHER})</span></p></div>\n'
        f'<div class="mar-article__body article-body" itemprop="articleBody">{text(s, h="h3", between=f"<div class=mar-newsletter><h4>Never miss a story</h4><p>{SIGN_UP}</p></div>")}</div><div class="mar-article__foot"><p>{comment}</p></div></article><section class="mar-most-read"><h2>Most read</h2><ol>{item.format(ELSEWHERE)}{item.format(ANOTHER)}{item.format(THIRD)}</ol></section></main><footer class="mar-footer"><p>{code}</p><p>&copy; Copyright 2001-2026. A local news network of weekly and daily titles.</p></footer></div>'
    )
    never = (
        f"{CAPTION} (Image: {PHOTOGRAPHER})",
        SIGN_UP,
        code,
        comment,
        ELSEWHERE,
        ANOTHER,
        THIRD,
        "Never miss a story",
        "0 Comments",
        "© Copyright 2001-2026. A local news network of weekly and daily titles.",
    )
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": url, **({"author": s.author} if named else {})}
    return html(s, page(f"{s.title} | {s.paper}", head, body), *never, **stated)


def online_first(s: Story) -> Made:
    """A journal on the system of the large houses: tags of Dublin Core and for citations, Received, Accepted, Published online."""
    journal, doi = "Journal of Provincial Studies", f"10.55444/13504{200 + s.number}.{s.day.year}.24{10 + s.number}"
    url = f"https://www.tallisonline.example/doi/full/{doi}"
    volume, pages = s.day.year - 1996, f"{402 + s.number}-{421 + s.number}"
    school = "Department of Government, Lakeside University"
    words = {
        "dc.Title": s.title,
        "dc.Creator": s.author,
        "dc.Subject": "internal security; provinces; policing",
        "dc.Publisher": "Tallis",
        "dc.Date": f"{s.day.day} {s.day:%b} {s.day.year}",
        "dc.Type": "research-article",
        "dc.Format": "text/HTML",
        "dc.Identifier": doi,
        "dc.Language": "EN",
        "dc.Source": url,
        "dc.Rights": f"© {s.day.year} Tallis",
        "citation_journal_title": journal,
        "citation_title": s.title,
        "citation_author": s.author,
        "citation_author_institution": school,
        "citation_publication_date": f"{s.day:%Y/%m/%d}",
        "citation_doi": doi,
        "citation_fulltext_world_readable": "",
        "keywords": "internal security,provinces,policing",
        "description": STANDFIRST,
    }
    names = {"og:title": s.title, "og:type": "article", "og:url": url, "og:site_name": "Tallis Online"}
    head = metas("name", words) + f'\n<link rel="canonical" href="{url}"/>\n' + metas("property", names)
    received, accepted = british_date(s.day - timedelta(days=301)), british_date(s.day - timedelta(days=36))
    history = f"Received {received}, Accepted {accepted}, Published online: {s.day.day} {s.day:%b} {s.day.year}"
    references = (f"Marsden, T. 2013. {ELSEWHERE}. Harbour Press.", f"Ekblad, L. 2018. “{ANOTHER}.” River Studies 4 (2): 77–90.")
    listed = "".join(
        f'<li id="CIT{at:04}"><span>{one}</span><a>(Open in a new window)</a></li>' for at, one in enumerate(references)
    )
    thanks = f"The author is grateful to {EDITOR} and two anonymous reviewers."
    interest = "No potential conflict of interest was reported by the author."
    body = (
        f'<a class="skipToContent" href="#top-content-scroll">Skip to Main Content</a><div id="pb-page-content"><header class="header"><a href="/"><img alt="Tallis Online homepage" src="/logo.svg"/></a><a>Log in</a><a>Register</a><a>Cart</a></header><div class="publicationSerialHeader"><a class="journal-heading" href="/toc/prov20/current"><span class="journal-heading-text">{journal}</span></a><p><a>Volume {volume}, {s.day.year} - Issue 3</a></p><ul><li>Submit an article</li><li>Journal homepage</li></ul></div>\n'
        f'<main id="top-content-scroll"><div class="literatumPublicationContentWidget"><div class="publicationContentHeader"><div class="openAccess">Open access</div><div class="viewCountItem">1,038 Views</div><div class="toc-heading">Research Article</div><h1><span class="NLM_article-title hlFld-title">{e(s.title)}</span></h1><div class="literatumAuthors"><div class="publicationContentAuthors"><div class="hlFld-ContribAuthor"><span class="NLM_contrib-group"><span class="contribDegrees corresponding"><div class="entryAuthor"><a class="author">{e(s.author)}</a><span class="overlay">{school}<span class="corr-email">Correspondence {handle(s)}@lakeside.example</span></span></div></span></span></div></div></div>\n'
        f'<div class="itemPageRangeHistory"><span class="contentItemPageRange">Pages {pages}</span> | <span class="history">{history}</span></div><ul class="show-recommended"><li>Cite this article</li><li>https://doi.example/{doi}</li></ul></div><ul class="tab-nav"><li>Full Article</li><li>Figures &amp; data</li><li>References</li><li>Citations</li><li>Metrics</li><li>Licensing</li><li>Reprints &amp; Permissions</li><li>View PDF</li></ul>\n'
        f'<div class="hlFld-Fulltext"><div class="hlFld-Abstract"><h2 id="abstract" class="section-heading-2">ABSTRACT</h2><p class="summary-title">{STANDFIRST}</p></div><div class="hlFld-KeywordText"><p class="kwd-title">KEYWORDS:</p><a class="kwd-btn">Internal security</a><a class="kwd-btn">provinces</a></div>{text(s, h="h2 class=section-heading-2")}<div id="_i20"><h2 class="section-heading-2">Acknowledgements</h2><p>{thanks}</p></div><div id="coi"><h2 class="section-heading-2">Disclosure statement</h2><p>{interest}</p></div><div id="references-Section"><h2>References</h2><ul class="references">{listed}</ul></div></div></div>\n'
        f'<aside class="relatedArticles"><h2>Related research</h2><p>People also read lists articles that other readers of this article have read.</p><div class="title">{THIRD}</div><div class="authors">{OTHER} et al.</div></aside></main><footer><p>Registered office at 5 Weir Street</p><p>Copyright &copy; 2026 Tallis</p></footer></div>'
    )
    never = (
        f"Pages {pages} | {history}",
        thanks,
        interest,
        *references,
        school,
        THIRD,
        "Related research",
        "People also read lists articles that other readers of this article have read.",
        "Reprints & Permissions",
    )
    stated = {"author": s.author, "publication": journal, "date": s.day.isoformat(), "url": url}
    data = page(f"{s.title}: {journal}: Vol {volume}, No 3", head, body)
    return html(s, data, *never, **stated)


def generated_blog(s: Story) -> Made:
    """A blog of several that Jekyll makes with its own theme: its tag of search engines, microdata, day and name with a point."""
    site, root = "The Tehsil Papers", "https://tehsilpapers.example"
    url, stamp = f"{root}/{s.day:%Y/%m/%d}/{s.slug}.html", f"{s.day.isoformat()}T09:00:00+05:00"
    ld = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "author": {"@type": "Person", "name": s.author},
        "dateModified": stamp,
        "datePublished": stamp,
        "description": STANDFIRST,
        "headline": s.title,
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "url": url,
    }
    names = {
        "og:title": s.title,
        "og:locale": "en_US",
        "og:description": STANDFIRST,
        "og:url": url,
        "og:site_name": site,
        "og:type": "article",
        "article:published_time": stamp,
    }
    head = (
        "<!-- Begin Jekyll SEO tag v2.8.0 -->\n"
        + metas("name", {"generator": "Jekyll v4.3.3", "author": s.author, "description": STANDFIRST, "twitter:card": "summary"})
        + f'\n<link rel="canonical" href="{url}"/>\n'
        + metas("property", names)
        + f'\n{linked(ld)}\n<!-- End Jekyll SEO tag -->\n<link rel="stylesheet" href="/assets/main.css"/><link type="application/atom+xml" rel="alternate" href="{root}/feed.xml" title="{site}"/>'
    )
    about = "Notes by several hands on how districts are run."
    body = (
        f'<header class="site-header" role="banner"><div class="wrapper"><a class="site-title" rel="author" href="/">{site}</a><nav class="site-nav"><label for="nav-trigger"><span class="menu-icon"></span></label><div class="trigger"><a class="page-link">About</a><a class="page-link">Archive</a><a class="page-link">Contributors</a></div></nav></div></header>\n'
        f'<main class="page-content" aria-label="Content"><div class="wrapper"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{e(s.title)}</h1><p class="post-meta"><time class="dt-published" datetime="{stamp}" itemprop="datePublished">{short(s.day)}</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">{e(s.author)}</span></span></p></header>\n'
        f'<div class="post-content e-content" itemprop="articleBody">{text(s)}</div><a class="u-url" href="/{s.day:%Y/%m/%d}/{s.slug}.html" hidden></a></article><div class="PageNavigation"><a class="prev">« {ELSEWHERE}</a><a class="next">{ANOTHER} »</a></div></div></main>\n'
        f'<footer class="site-footer h-card"><div class="wrapper"><h2 class="footer-heading">{site}</h2><div class="footer-col-wrapper"><ul class="contact-list"><li class="p-name">{site}</li><li><a class="u-email">editors@tehsilpapers.example</a></li></ul><p>{about}</p></div></div></footer>'
    )
    never = (ELSEWHERE, ANOTHER, about, "Contributors", "editors@tehsilpapers.example")
    stated = {"author": s.author, "publication": site, "date": s.day.isoformat(), "url": url}
    return html(s, page(f"{s.title} | {site}", head, body), *never, **stated)


def complete_page(s: Story) -> Made:
    """A magazine of world affairs, saved complete with its files: By, name, work in a sentence; boxes for cookies, letters, a wall."""
    files = f"{s.title} – {s.paper}_files"
    published = f"{s.day.isoformat()}T10:00:00+00:00"
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": s.title,
        "alternativeHeadline": STANDFIRST,
        "datePublished": published,
        "dateModified": f"{s.day.isoformat()}T14:47:03+00:00",
        "mainEntityOfPage": s.url,
        "author": [{"@type": "Person", "name": s.author, "url": f"https://{host(s)}/author/{handle(s)}/"}],
        "publisher": {"@type": "Organization", "name": s.paper, "logo": {"@type": "ImageObject", "url": f"{files}/logo.png"}},
        "articleSection": "Argument",
        "isAccessibleForFree": False,
    }
    head = (
        '<meta http-equiv="content-type" content="text/html; charset=UTF-8"/>\n'
        + metas("name", {"description": STANDFIRST, "robots": "index, follow, max-image-preview:large"})
        + canonical(s)
        + told(s, s.paper, **{"article:published_time": published})
        + f'{linked(ld)}\n<link rel="stylesheet" href="{e(files, quote=True)}/main.css"/>\n<script src="{e(files, quote=True)}/tinypass.js" async></script>'
    )
    work = "a lecturer in public policy and a former member of a provincial assembly."
    related = f'<div class="related-articles"><h4>Read More</h4><div class="related-item"><h3 class="hed">{ELSEWHERE}</h3><p class="dek">The third map is the one that was signed.</p><span class="author">Argument | {OTHER}</span></div></div>'
    policy = (
        "By submitting your email, you agree to the Privacy Policy and Terms of Use and to receive email correspondence from us."
    )
    views = "Commenting on this and other recent articles is just one benefit of a subscription."
    trending = '<li><span class="number"></span><a class="hed-heading"><h3>{}</h3></a></li>'
    body = (
        f'<div id="header-container"><nav class="top-nav"><button>Menu</button><a class="logo" href="https://{host(s)}/"><img src="{e(files, quote=True)}/logo.svg" alt="{e(s.paper)}"/></a><a>Sign In</a><a>Subscribe</a></nav><div class="alert-bar"><span>Now reading</span></div></div><main class="content-area"><article class="article"><div class="department-name"><a>Argument</a><span class="dept-desc">An expert’s point of view on a current event.</span></div><h1 class="hed">{e(s.title)}</h1><div class="dek-heading-1"><p>{STANDFIRST}</p></div>\n'
        f'<figure class="hero-figure"><img src="{e(files, quote=True)}/a-1000.jpg" alt=""/><figcaption class="wp-caption-text"><span>{CAPTION}</span> <span class="attribution">{PHOTOGRAPHER}/Agency Pool</span></figcaption></figure><address class="author-list">By <a class="author" href="https://{host(s)}/author/{handle(s)}/">{e(s.author)}</a>, {work}</address><div class="share-links"><a>View Comments ({3 + s.number})</a></div><time class="date-time">{long_date(s.day)}, 6:00 AM</time>\n'
        f'<div class="content-gated content-gated--main-article">{text(s, h="h3", after=4, between=related)}<div class="newsletter-unit"><h4 class="newsletter-unit--title">South Asia Brief</h4><p>{SIGN_UP}</p><form><input placeholder="Enter your email"/><button>Sign Up</button></form><p class="legal">{policy}</p></div></div><section class="comments"><h2>Join the Conversation</h2><p>{views}</p><div class="comment"><b>{COMMENTER}</b><p>{COMMENT}</p></div></section></article><aside class="trending"><h2>Trending</h2><ol>{trending.format(ANOTHER)}{trending.format(THIRD)}</ol></aside></main>\n'
        f'<footer class="footer"><p>&copy; 2026, {e(s.paper)}</p><p>Powered by WordPress VIP</p></footer><div class="tp-modal"><div class="tp-iframe-wrapper"><h3>You’ve read your last free article.</h3><p>Subscribe now for unlimited access.</p></div></div><div id="qc-cmp2-container"><div id="qc-cmp2-main"><div class="qc-cmp2-publisher-logo-container"><h2>We value your privacy</h2></div><div class="qc-cmp2-summary-info"><div>{COOKIES}</div></div><div class="qc-cmp2-summary-buttons"><button><span>More Options</span></button><button><span>I Accept</span></button></div></div></div>'
    )
    never = (
        f"{CAPTION} {PHOTOGRAPHER}/Agency Pool",
        ELSEWHERE,
        ANOTHER,
        THIRD,
        SIGN_UP,
        COOKIES,
        COMMENT,
        policy,
        views,
        "The third map is the one that was signed.",
        "An expert’s point of view on a current event.",
        "You’ve read your last free article.",
        "Subscribe now for unlimited access.",
        "We value your privacy",
    )
    data = page(f"{s.title} – {s.paper}", head, body, doctype="<!DOCTYPE html>", attributes=' class="js" lang="en-US"')
    return html(s, data, *never, **all_stated(s))


STYLES = (
    Style("WordPress, newsrooms' theme: third plug-in, subtitle (.html)", True, set_in(Monsoonal, 2, newsroom_theme)),
    Style("WordPress, most bought theme: day | section, no name (.html)", True, set_in(Lakes, 1, divided_theme)),
    Style("Drupal: expert comment, Published, cards of people (.html)", True, set_in(Eleventh, 3, expert_comment)),
    Style("letter's campaign: tables, Issue | day, no address (.html)", True, set_in(Plateau, 4, campaign)),
    Style("British daily: hashed classes, name in the tags' title (.html)", True, set_in(Northern, 1, rendered_daily)),
    Style("South Asian daily: card, Published, Also Read (.html)", True, set_in(Plateau, 0, asian_platform)),
    Style("agency's report in a daily: name, agency, place, day (.html)", True, set_in(Monsoonal, 5, agency_abroad)),
    Style("British regional paper: microdata, now and then no name (.html)", True, set_in(Northern, 4, regional_paper)),
    Style("journal: Dublin Core, Received, Published online (.html)", True, set_in(Inland, 2, online_first)),
    Style("Jekyll: tag for search engines, day and name (.html)", True, set_in(Plateau, 7, generated_blog)),
    Style("saved complete: work in a sentence, wall, cookies (.html)", True, set_in(Inland, 0, complete_page)),
)
