"""Saved web pages of the sixth part of the set: letters, broadcasters, weeklies, dailies and institutes of several countries."""

# ruff: noqa: E501 -- a tag a line reads better than one cut in two

from __future__ import annotations

from datetime import timedelta
from html import escape as e

from tests.eval.articles.fifth_web import canonical, html, linked, metas, page, text
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.sixth_material import (
    ANOTHER,
    COMMENT,
    COMMENTER,
    EDITOR,
    ELSEWHERE,
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    city,
    shifted,
    short,
    surname,
)
from tests.eval.articles.sixth_material import Sixth as Told
from tests.eval.articles.unseen_material import later

IMAGE = "https://img.halden.example/8f/1600.jpg"


def networks(s: Story, site: str, **more: str) -> str:
    """What the networks are told, with a description, and the site's account."""
    values = {"og:title": s.title, "og:description": STANDFIRST, "og:image": IMAGE, "og:url": s.url, "og:type": "article"}
    card = metas("name", {"twitter:card": "summary_large_image", "twitter:title": s.title, "twitter:image:alt": "A road."})
    return f"{metas('property', {**values, 'og:site_name': site, **more})}\n{card}\n"


def news_article(s: Story, author: object, clock: str, house: str = "NewsMediaOrganization") -> dict[str, object]:
    """What search engines are told of an article by one who is named ``author``."""
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": s.title,
        "description": STANDFIRST,
        "image": [IMAGE],
        "author": author,
        "datePublished": f"{s.day.isoformat()}T{clock}",
        "dateModified": f"{later(s).isoformat()}T{clock}",
        "mainEntityOfPage": s.url,
        "publisher": {
            "@type": house,
            "name": s.paper,
            "logo": {"@type": "ImageObject", "url": "https://img.halden.example/l.png"},
        },
    }


def dated_and_signed(s: Story) -> dict[str, str]:
    return {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}


def letter_platform(s: Story) -> Made:
    """A letter on a platform for letters: a bar of hearts, a box that asks for an address, what others discuss below."""
    ld = news_article(
        s, [{"@type": "Person", "name": s.author, "url": "https://letters.example/@w"}], "06:02:11+00:00", "Organization"
    )
    ask = f"{s.paper} is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber."
    head = canonical(s) + networks(s, s.paper) + metas("name", {"author": s.author}) + linked({**ld, "isAccessibleForFree": True})
    box = f'<div class="subscription-widget-wrap-editor" data-attrs=\'{{"text":"Subscribe"}}\'><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{e(ask)}</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email…"/><input type="submit" value="Subscribe"/></form></div></div>'
    body = (
        f'<div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-flex topBar-pIF0J1"><h1 class="pencraft navbar-logo"><a href="/">{e(s.paper)}</a></h1><button>Subscribe</button><button>Sign in</button></div>'
        f'<div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header" role="region"><h1 dir="auto" class="post-title published title-X77sOw">{e(s.title)}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">{STANDFIRST}</h3>'
        f'<div class="pencraft byline-wrapper"><div class="pencraft meta-EgzBVA"><a class="pencraft" href="https://letters.example/@w">{e(s.author)}</a></div><div class="pencraft meta-EgzBVA">{short(s.day)}</div></div><div class="post-ufi"><a class="post-ufi-button"><div class="label">48</div></a><a class="post-ufi-button"><div class="label">12</div></a><a>Share</a></div></div>'
        f'<div class="available-content"><div dir="auto" class="body markup">{text(s, h="h3 class=header-anchor-post", between=box)}<p class="button-wrapper"><a class="button primary"><span>Leave a comment</span></a></p></div></div></article>'
        f'<div id="discussion" class="single-post-section comments-section"><h4>Discussion about this post</h4><div class="comment"><span class="commenter-name">{COMMENTER}</span><a>{short(later(s))}</a><div class="comment-body"><p>{COMMENT}</p></div></div></div><div class="portable-archive"><div class="post-preview-title">{ELSEWHERE}</div><div>{short(later(s))} • <a>{OTHER}</a></div></div>'
        f'<div class="footer"><h4>Ready for more?</h4><span>© {later(s).year} {e(surname(s))}</span><a>Privacy</a> ∙ <a>Terms</a></div></div></div></div></div>'
    )
    data = page(f"{s.title} - by {s.author} - {s.paper}", head, body)
    return html(s, data, ask, COMMENT, ELSEWHERE, "Discussion about this post", "Leave a comment", **dated_and_signed(s))


def world_service(s: Story) -> Made:
    """A broadcaster for abroad: the day twice, by figures and in words; where the writer is; who edited it."""
    ld = news_article(
        s, {"@type": "Person", "name": s.author, "url": "https://www.halden.example/en/p/person-1"}, "14:05:00.000Z"
    )
    head = (
        canonical(s) + networks(s, s.paper) + metas("name", {"robots": "index, follow", "page-version": "en-4.211"}) + linked(ld)
    )
    edited = f"Edited by: {EDITOR}"
    teaser = f'<div class="embed embed-teaser"><a href="/en/a-1"><span>Also read</span><h4>{ANOTHER}</h4></a></div>'
    figure = f'<figure class="placeholder-image master_landscape big"><img alt="" src="{IMAGE}"/><figcaption class="img-caption">Trucks wait at the pass<small class="copyright">Image: {PHOTOGRAPHER}/Pool/picture union</small></figcaption></figure>'
    body = (
        '<div id="root"><div id="app"><a class="skip" href="#main-content">Skip to content</a><a href="#nav">Skip to main menu</a><header class="header"><ul class="nav-list"><li>In focus</li><li>Live TV</li><li>Latest audio</li><li>Regions</li></ul></header><main id="main-content">'
        f'<article class="c1fafoqv"><header class="h1xk9"><div class="s1ebneao"><span class="kicker">Conflicts</span><span class="region">Asia</span></div><h1 class="h1">{e(s.title)}</h1><div class="details"><div class="author-details"><span class="author"><a class="author-link" href="/en/p/person-1">{e(s.author)}</a></span> <span class="location">in {city(s)}</span></div><span class="publication"><time aria-hidden="true">{s.day:%m/%d/%Y}</time><span class="sr-only">{long_date(s.day)}</span></span></div></header>'
        f'{figure}<p class="teaser-text">{STANDFIRST}</p><div class="sharing"><a>Copy link</a></div><div class="content-area"><div class="rich-text">{text(s, between=teaser)}<p><em>{edited}</em></p></div></div><footer class="tags"><a>Explore more</a></footer></article>'
        f'<section class="more-content"><h2>Related topics</h2><a>{ELSEWHERE}</a><time>{later(s):%m/%d/%Y}</time></section></main><footer><span>© {later(s).year} {e(s.paper)}</span><a>Legal notice</a><a>Accessibility statement</a></footer></div></div>'
    )
    never = (edited, ANOTHER, ELSEWHERE, "Related topics")
    return html(s, page(f"{s.title} – {s.paper} – {s.day:%m/%d/%Y}", head, body), *never, **dated_and_signed(s))


def weekly_without_names(s: Story) -> Made:
    """A weekly that names nobody: itself for an author, a raised letter, and the edition and the headline of the print."""
    ld = news_article(s, {"@type": "Organization", "name": s.paper}, "08:11:03Z", "Organization")
    head = canonical(s) + networks(s, s.paper, **{"article:section": "Asia"}) + linked({**ld, "isAccessibleForFree": False})
    printed = "This article appeared in the Asia section of the print edition under the headline “Two cooks, no kitchen”"
    edition = f"From the {long_date(s.day + timedelta(days=3))} edition"
    ask = "Sign up to our weekly dispatch, and be the first to read what the region is arguing about."
    kind, lead = s.parts[0]
    first, *rest = lead.lstrip("“").split(" ", 1)
    mark = "“" if lead.startswith("“") else ""
    raised = f'<p data-component="paragraph">{mark}<span data-caps="initial">{e(first[0])}</span><small>{e(first[1:])}</small> {e(" ".join(rest))}</p>'
    below = text(
        Told(s.number, s.title, s.parts[1:]),
        css=' data-component="paragraph"',
        after=2,
        between='<div class="adComponent_advert"><div>Advertisement</div></div>',
    )
    body = (
        '<div id="__next"><header class="ds-masthead"><a class="ds-masthead__logo" href="/"></a><nav><a>Weekly edition</a><a>The world in brief</a><a>Log in</a></nav></header><main id="content" role="main"><article id="new-article-template" data-test-id="Article">'
        f'<section class="e1q2"><div><span><a href="/asia" data-analytics="sidebar:section">Asia</a></span><span> | Who guards what</span></div><h1 class="css-1tik00t">{e(s.title)}</h1><h2 class="css-1ms10sa">{STANDFIRST}</h2><figure><img alt="" src="{IMAGE}"/><figcaption><span>Photograph: {PHOTOGRAPHER}</span></figcaption></figure>'
        f'<div class="css-1cmvl5s"><time datetime="{s.day.isoformat()}T08:11:03Z">{short(s.day)}</time><span class="css-1mpvnkz">|{city(s).upper()}</span></div><div class="css-9sqo"><button>Share</button></div></section><section data-body-id="cp2">{raised if kind == "p" else ""}{below}<span class="ufinish">■</span></section>'
        f'<section class="css-1aq"><p>{ask}</p></section><p class="css-fhgg">{printed}</p><section class="edition"><h3>{edition}</h3><p>Discover stories from this section and more in the list of contents</p><a>Explore the edition</a></section><div class="reuse"><a>Reuse this content</a></div>'
        f"<aside><h2>More from Asia</h2><h3>{ELSEWHERE}</h3><p>Nobody went up there to ask</p></aside></article></main><footer><p>Copyright © {e(s.paper)} Limited {later(s).year}. All rights reserved.</p></footer></div>"
    )
    never = (printed, ask, edition, ELSEWHERE, f"Photograph: {PHOTOGRAPHER}", "Reuse this content")
    return html(s, page(s.title, head, body), *never, publication=s.paper, date=s.day.isoformat(), url=s.url)


def expert_comment(s: Story) -> Made:
    """A house of foreign affairs: published and updated, minutes to read, a caption with a dash, a card of who wrote it."""
    house = "Strand House"
    head = (
        canonical(s)
        + networks(s, house)
        + metas("name", {"Generator": "Drupal 10 (https://www.drupal.example)", "MobileOptimized": "width"})
    )
    caption = f"— A market on the morning after the vote. Photo by {PHOTOGRAPHER}/Isles Images."
    card = '<div class="person-teaser"><h3 class="person-teaser__title"><a href="/people/{0}" rel="bookmark"><span>{1}</span></a></h3><div class="person-teaser__role">{2}</div></div>'
    quote = f'<div class="component-pull-quote"><blockquote><a>{ELSEWHERE}</a></blockquote></div>'
    body = (
        f'<a href="#main-content" class="visually-hidden focusable">Skip to main content</a><header role="banner" class="site-header"><a class="site-header__logo" href="/" title="Home">{house}</a><ul><li>Topics</li><li>Regions</li><li>Expertise</li><li>Become a member</li></ul></header><main id="main-content"><article class="node node--type-expert-comment node--view-mode-full">'
        f'<div class="hero hero--article"><div class="hero__content"><h1 class="hero__title"><span class="field field--name-title">{e(s.title)}</span></h1><div class="hero__subtitle">{STANDFIRST}</div><div class="hero__meta"><a class="hero__type">Expert comment</a><span class="hero__date">Published {british_date(s.day)}</span><span class="hero__updated">Updated {british_date(later(s))}</span><span class="hero__read">4 minute READ</span></div></div></div>'
        f'<figure class="hero-image"><img alt="" src="{IMAGE}"/><figcaption>{caption}</figcaption></figure><aside class="article-sidebar"><div class="people">{card.format(1, e(s.author), "Senior Research Fellow, Asia Programme")}</div></aside>'
        f'<div class="content-layout"><div class="paragraph paragraph--type--text"><div class="text-formatted">{text(s, between=quote)}</div></div></div><div class="topics"><h2>Topics</h2><a>Security</a><a>Governance</a></div></article><section class="related"><h2>Related content</h2><div class="teaser"><h3>{ANOTHER}</h3><span>{british_date(later(s))}</span><span>{OTHER}</span></div></section></main>'
        f"<footer><p>{house}, 4 Vintners Row</p><p>© Copyright {later(s).year}</p><p>{house} is a charity and does not take sides.</p></footer>"
    )
    never = (caption, ELSEWHERE, ANOTHER, "Related content", f"{house} is a charity and does not take sides.")
    data = page(f"{s.title} | {house} – Institute of Foreign Affairs", head, body)
    return html(s, data, *never, author=s.author, publication=house, date=s.day.isoformat(), url=s.url)


def county_daily(s: Story) -> Made:
    """A daily of a chain: short names for all classes, the day in an attribute only, how to write to the columnist."""
    ld = news_article(s, [{"@type": "Person", "name": s.author, "url": "https://www.halden.example/staff/1/w/"}], "10:01:00Z")
    head = (
        canonical(s)
        + networks(s, s.paper, **{"article:publisher": "https://www.facebook.com/telegraphherald"})
        + linked({**ld, "articleSection": "opinion"})
    )
    more = f'<p class="gnt_ar_b_p"><strong class="gnt_ar_b_al">More:</strong><a href="/x" class="gnt_ar_b_a">{ELSEWHERE}</a></p>'
    write = f"Reach {s.author} at opinion@halden.example or follow on social media."
    when = f'<div class="gnt_ar_dt" aria-label="Published: 6:01 a.m. ET {short(s.day)} Updated: 9:40 a.m. ET {short(later(s))}"><lit-timestamp publishDate="{s.day.isoformat()}T10:01:00Z" updateDate="{later(s).isoformat()}T13:40:00Z"></lit-timestamp></div>'
    body = (
        '<header class="gnt_n"><a class="gnt_n_lg" href="/"></a><nav class="gnt_n_mn"><a>News</a><a>Sports</a><a>Opinion</a><a>Obituaries</a><a>E-Edition</a></nav></header><div class="gnt_cw_w"><div class="gnt_cw"><main class="gnt_cw"><article class="gnt_pr">'
        f'<div class="gnt_ar_lb"><a class="gnt_ar_lbl">OPINION</a></div><h1 class="gnt_ar_hl" elementtiming="ar-headline">{e(s.title)}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/1/w/">{e(s.author)}</a><div class="gnt_ar_pb">{e(s.paper)}</div></div>{when}'
        f'<figure class="gnt_em"><img alt="" class="gnt_em_img_i" src="{IMAGE}"/><div class="gnt_em_ca" data-c-caption="A truck stop in the rain." data-c-credit="{PHOTOGRAPHER}, {e(s.paper)}"></div></figure><div class="gnt_ar_b">{text(s, css=" class=gnt_ar_b_p", h="h2 class=gnt_ar_b_h2", between=more)}<p class="gnt_ar_b_p"><em class="gnt_ar_b_em">{e(write)}</em></p></div>'
        f'<a class="gnt_ar_cm" href="#">View Comments</a></article><aside class="gnt_rr"><div class="gnt_rr_xpst">{ANOTHER}</div></aside></main></div></div><footer class="gnt_ft"><div class="gnt_ft_c">© {later(s).year} www.halden.example. All rights reserved.</div></footer>'
    )
    return html(s, page(s.title, head, body), write, ELSEWHERE, ANOTHER, "View Comments", **dated_and_signed(s))


def southern_daily(s: Story) -> Made:
    """A daily with the hour of its own zone: the name in capitals, published and updated, comments to read."""
    head = canonical(s) + networks(
        s,
        s.paper,
        **{
            "article:published_time": f"{s.day.isoformat()}T00:15:00+05:30",
            "article:modified_time": f"{later(s).isoformat()}T11:04:51+05:30",
            "article:section": "Lead",
        },
    )
    head += metas("name", {"title": s.title, "news_keywords": "police, borders, courts", "atdlayout": "article"})
    about = f"{s.author} is a former member of the planning board. The views expressed are personal"
    promo = f'<div class="article-block-multiple live-snippet"><div class="related-text">Also read | <a href="/y">{ELSEWHERE}</a></div></div>'
    body = (
        f'<div class="top-header"><span class="date">{later(s):%A}, {long_date(later(s))}</span><a>e-Paper</a><a>SUBSCRIBE</a></div><div class="logo"><a href="/"><img alt="{e(s.paper)}" src="logo.png"/></a></div><nav><ul><li>National</li><li>Opinion</li><li>Editorial</li><li>Lead</li></ul></nav><section class="article-section"><div class="container"><div class="label"><a>Lead</a></div>'
        f'<h1 class="title" itemprop="name">{e(s.title)}</h1><h2 class="sub-title">{STANDFIRST}</h2><div class="update-publish-time"><p class="updated-time">Updated - <span>{long_date(later(s))} 11:04 am IST</span></p><p class="publish-time-new">Published - <span>{long_date(s.day)} 12:15 am IST</span></p></div><div class="author"><div class="author-name"><a href="/profile/author/w-1/" class="person-name lnk">{e(s.author.upper())}</a></div></div><div class="share-top"><a>READ LATER</a><a>PRINT</a></div>'
        f'<div class="article-picture"><img alt="" src="{IMAGE}"/><div class="caption"><p>A post at the border. File | Photo Credit: {PHOTOGRAPHER}</p></div></div><div id="content-body-1" class="articlebodycontent" itemprop="articleBody">{text(s, h="h4 class=sub_head", between=promo)}<p><i>{e(about)}</i></p></div><p class="publish-time">Published - {long_date(s.day)} 12:15 am IST</p>'
        f'<div class="related-topics"><p>Related Topics</p><a>police</a></div><div class="comments-shares"><a>Read Comments</a><p>Comments have to be in English, and in full sentences. They cannot be abusive or personal.</p></div></div></section><section class="top-picks"><h3>Top News Today</h3><a>{ANOTHER}</a></section><footer><p>Copyright © {later(s).year}, VPG PUBLISHING CO. or its affiliated companies. All rights reserved.</p></footer>'
    )
    never = (ELSEWHERE, ANOTHER, "Comments have to be in English, and in full sentences.", "Read Comments", "Top News Today")
    return html(s, page(f"{s.title} - {s.paper}", head, body), *never, **dated_and_signed(s))


def eastern_daily(s: Story) -> Made:
    """A daily whose pages have no name above the text: it stands behind the last line, with a mail address."""
    rows = {"p": "{}<br/><br/>", "li": "• {}<br/><br/>", "h": "<b>{}</b><br/><br/>"}
    story = "\n".join(rows[kind].format(e(one)) for kind, one in s.parts)
    head = (
        canonical(s) + networks(s, s.paper) + metas("name", {"keywords": "police, border, council", "Classification": "Opinion"})
    )
    sign, note = (
        f"By {s.author} (desk{s.number}@halden.example)",
        f"The photograph shows a ferry landing. {PHOTOGRAPHER}/{s.paper}",
    )
    body = (
        '<div class="header"><div class="header_top"><ul><li>LOG IN</li><li>SIGN UP</li><li>Mobile</li></ul></div><ul class="gnb"><li>National</li><li>Business</li><li>Life &amp; Culture</li><li>Opinion</li></ul></div><div class="container view"><div class="view_left">'
        f'<div class="view_tit_wrap"><h1 class="view_tit">{e(s.title)}</h1><p class="view_tit_date"><span>Published : {short(s.day)} - 17:23</span>&nbsp;&nbsp;<span>Updated : {short(later(s))} - 09:40</span></p></div><ul class="view_sns"><li>Facebook</li><li>Print</li></ul><div class="view_con"><div class="view_con_t" id="articleText">'
        f'<table class="article-photo"><tr><td><img alt="" src="{IMAGE}"/></td></tr><tr><td class="caption">{e(note)}</td></tr></table>{story}{e(sign)}</div></div></div><div class="view_right"><div class="view_best"><h3>Most Popular</h3><ul><li>{ELSEWHERE}</li><li>{ANOTHER}</li></ul></div></div></div>'
        f'<div class="footer"><p>Address : Ferry Road 11 | Online newspaper registration No : 00147 | Publisher : {OTHER} | Editor : {EDITOR}</p><p>Copyright {e(s.paper)}. All Rights Reserved.</p></div>'
    )
    return html(
        s, page(f"{s.title} - {s.paper}", head, body), sign, note, ELSEWHERE, ANOTHER, "Most Popular", **dated_and_signed(s)
    )


def note_with_clip(s: Story) -> Made:
    """A note with a clipping, as its program exports it: the note's author is an account, its days are of the clipping."""
    who, day = f"By {s.author}", long_date(s.day)
    clipped = f"{later(s).month}/{later(s).day}/{later(s).year} 9:12 PM"
    account = "nt.reader47@mail.example"
    cell = "<tr><td><b>{}:</b></td><td><i>{}</i></td></tr>"
    table = cell.format("Created", clipped) + cell.format("Updated", clipped) + cell.format("Author", account)
    table += cell.format("Tags", "border, clippings") + cell.format("Source", f'<a href="{s.url}">{s.url}</a>')
    rows = {"p": "<div>{}</div><div><br/></div>", "li": "<div>&bull; {}</div>", "h": "<div><b>{}</b></div>"}
    story = "\n".join(rows[kind].format(e(one)) for kind, one in s.parts)
    head = f'<basefont face="Segoe UI" size="2"/>{metas("name", {"exporter-version": "Notewell Windows/317418 (en-US); Windows/10.0.0 (Win64);", "content-class": "clip.page"})}<style>body, td {{ font-family: Segoe UI; font-size: 10pt; }}</style>'
    body = f'<a name="{1200 + s.number}"></a><h1>{e(s.title)}</h1><div><table bgcolor="#D4DDE5" border="0">{table}</table></div><br/><div><span><div style="--en-clipped-content:article;"><div>OPINION</div><div style="font-size:18px">{e(who)}</div><div>{day}</div><div><img src="note_files/a.jpg"/></div><div style="font-size:11px;color:#888">Photo: {PHOTOGRAPHER}</div>{story}</div></span></div>'
    never = ("OPINION", who, day, f"Photo: {PHOTOGRAPHER}", account, s.url)
    return html(
        s, page(s.title, head, body, doctype="", attributes=""), *never, author=s.author, date=s.day.isoformat(), url=s.url
    )


def system_of_2010(s: Story) -> Made:
    """A content system of 2010: tables with a class each, Written by, and an administrator in the head."""
    day, last = s.day.replace(year=2010), later(s).replace(year=2011)
    head = metas(
        "name",
        {
            "robots": "index, follow",
            "keywords": "news, comment",
            "title": s.title,
            "author": "Administrator",
            "generator": "Joomla! 1.5 - Open Source Content Management",
        },
    )
    head += '\n<link href="/templates/rt_replicant/favicon.ico" rel="shortcut icon" type="image/x-icon"/><script type="text/javascript" src="/media/system/js/mootools.js"></script>'
    changed = f"Last Updated ( {last:%A}, {last:%d} {last:%B} {last.year} 21:14 )"
    tools = '<td align="right" width="100%" class="buttonheading"><a title="PDF"><img src="pdf_button.png" alt="PDF"/></a></td><td class="buttonheading"><a title="Print"><img src="printButton.png" alt="Print"/></a></td><td class="buttonheading"><a title="E-mail"><img src="emailButton.png" alt="E-mail"/></a></td>'
    body = (
        f'<div id="header"><div class="logo"><a href="/index.php" id="logo">{e(s.paper)}</a></div></div><div id="leftcol"><div class="moduletable_menu"><h3>Main Menu</h3><ul class="menu"><li><a>Home</a></li><li><a>Comment</a></li><li><a>Web Links</a></li></ul></div><div class="moduletable"><h3>Who\'s Online</h3>We have 14 guests online</div></div><div id="maincol"><div class="breadcrumbs pathway"><a>Home</a> <img src="arrow.png" alt=""/> Comment</div>'
        f'<table class="contentpaneopen"><tr><td class="contentheading" width="100%">{e(s.title)}</td>{tools}</tr></table><table class="contentpaneopen"><tr><td width="70%" align="left" valign="top" colspan="2"><span class="small">Written by {e(s.author)}</span>&nbsp;&nbsp;</td></tr><tr><td valign="top" colspan="2" class="createdate">{day:%A}, {day:%d} {day:%B} {day.year} 00:00</td></tr>'
        f'<tr><td valign="top" colspan="2">{text(s, h="h4")}</td></tr><tr><td align="left" colspan="2" class="modifydate">{changed}</td></tr></table><span class="article_separator">&nbsp;</span><div class="jcomments"><h4>Comments</h4><span class="comment-author">{COMMENTER}</span><span class="comment-date">2011-02-11 18:20</span><div class="comment-body">{COMMENT}</div></div></div>'
        f'<div id="rightcol"><div class="moduletable"><h3>Latest News</h3><ul class="latestnews"><li>{ELSEWHERE}</li><li>{ANOTHER}</li></ul></div></div><div id="footer">Copyright © {last.year} {e(s.paper)}. All Rights Reserved.<br/><a>Joomla!</a> is Free Software released under the GNU/GPL License.</div>'
    )
    start = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
    data = page(
        f"{s.title} - {s.paper}",
        head,
        body,
        doctype=start,
        attributes=' xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb"',
    )
    never = (changed, f"Written by {s.author}", COMMENT, ELSEWHERE, ANOTHER, "We have 14 guests online")
    return html(s, data, *never, author=s.author, publication=s.paper, date=day.isoformat())


def free_radio(s: Story) -> Made:
    """A radio for countries without one: its own system's classes, the writer's life below, a banner in the text."""
    person = {
        "@type": "Person",
        "name": s.author,
        "url": "https://www.halden.example/author/w/1",
        "description": f"{s.author} covers the region from {city(s)}.",
        "image": {"@type": "ImageObject", "url": IMAGE},
    }
    ld = {
        **news_article(s, person, "06:12:00Z"),
        "datePublished": f"{s.day.isoformat()} 06:12:00Z",
        "dateModified": f"{later(s).isoformat()} 07:30:11Z",
        "name": s.title,
        "articleSection": "Features",
    }
    head = (
        canonical(s)
        + networks(s, s.paper, **{"article:publisher": "https://www.facebook.com/radio"})
        + metas("name", {"x-ms-format-detection": "none", "Author": s.author})
        + linked(ld)
    )
    embed = f'<div class="wsw__embed"><div class="media-block also-read"><span class="also-read__text--label">Also Read:</span><h4 class="media-block__title">{ANOTHER}</h4></div></div>'
    life = f"{s.author} has reported from the region since 2006 and was named reporter of the year in {city(s)}."
    body = (
        '<nav class="accessibility-links"><h2>Accessibility links</h2><ul><li>Skip to main content</li><li>Skip to main Navigation</li></ul></nav><div class="hdr-20"><ul><li>Watch Live</li><li>Newsletters</li><li>Investigations</li></ul></div><div id="content"><main class="container"><div class="hdr-container"><div class="category js-category"><a>Features</a></div>'
        f'<div class="col-title"><h1 class="title pg-title">{e(s.title)}</h1></div><div class="col-publishing-details"><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="{s.day.isoformat()}T08:12:00+02:00">{long_date(s.day)} 06:12 CET</time></span></div><div class="links"><ul class="links__list"><li class="links__item">By <a class="links__item-link" href="/author/w/1">{e(s.author)}</a></li></ul></div></div></div>'
        f'<div class="col-multimedia"><figure class="media-image"><img alt="" src="{IMAGE}"/><figcaption><span class="caption">Elders at a meeting in the hills ({PHOTOGRAPHER})</span></figcaption></figure></div></div><div class="body-container"><div class="share--box"><span>Share</span><a>Print</a></div><div id="article-content" class="content-floated-wrap fb-quotable"><div class="wsw">{text(s, h="h3 class=wsw__h3", between=embed)}</div>'
        f'<ul class="author-list"><li><div class="c-author"><h4 class="media-block__title"><a>{e(s.author)}</a></h4><div class="wsw wsw--author"><p>{e(life)}</p></div><a>Subscribe via RSS</a></div></li></ul></div></div><div class="region"><h2>Editors\' Picks</h2><h4>{ELSEWHERE}</h4></div></main></div><footer><p>{e(s.paper)} © {later(s).year} Upland Broadcasting, Inc. All Rights Reserved.</p></footer>'
    )
    never = (
        ANOTHER,
        ELSEWHERE,
        f"Elders at a meeting in the hills ({PHOTOGRAPHER})",
        "Subscribe via RSS",
        "Skip to main content",
    )
    return html(s, page(s.title, head, body), *never, **dated_and_signed(s))


def by_scholars(s: Story) -> Made:
    """A site where scholars write for everybody: microdata, a chair and a university beside each of two names, disclosures."""
    site = "The Common Room"
    names = (s.author, s.second)
    cards = "".join(
        f'<li class="vcard"><a class="avatar"><img alt="" src="{at}.jpg"/></a><h4 class="fn author-name" itemprop="author" itemscope itemtype="http://schema.org/Person"><a rel="author" href="/profiles/{at}"><span itemprop="name">{e(name)}</span></a></h4><p class="role">{role}</p></li>'
        for at, (name, role) in enumerate(
            zip(names, ("Professor of Politics, University of Halden", "Lecturer in Law, Volta College"), strict=True)
        )
    )
    partners = "University of Halden provides funding as a founding partner of the site."
    disclosure = "The authors do not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article."
    licence = "Republish our articles for free, online or in print, under a Creative Commons licence."
    head = canonical(s) + networks(s, site) + metas("name", {"pubdate": f"{s.day:%Y%m%d}"})
    body = (
        f'<div id="print-header"><p>Academic rigour, plain speech</p></div><header class="page-header"><a class="logo">{site}</a><ul><li>Arts</li><li>Economy</li><li>Politics</li></ul></header><div id="article" class="grid-row" itemscope itemtype="http://schema.org/Article"><header class="content-header"><figure class="magazine"><img alt="" src="{IMAGE}"/><figcaption><span class="caption">Nobody collects the toll here any more.</span> <span class="source">{PHOTOGRAPHER}/Shutter, CC BY-SA</span></figcaption></figure>'
        f'<h1 class="legacy"><strong itemprop="headline name">{e(s.title)}</strong></h1><div class="timestamps"><time datetime="{s.day.isoformat()}T06:04:39Z" itemprop="datePublished">Published: {long_date(s.day)} 6.04am GMT</time> <time datetime="{later(s).isoformat()}T10:00:00Z" itemprop="dateModified">Updated: {long_date(later(s))} 10.00am GMT</time></div></header>'
        f'<aside class="sidebar"><section class="content-authors-group"><h3>Authors</h3><ul class="authors">{cards}</ul></section><section class="article-disclosure"><h3>Disclosure statement</h3><p>{disclosure}</p></section><section class="content-partners"><h3>Partners</h3><p>{partners}</p></section></aside>'
        f'<div class="content-body" itemprop="articleBody">{text(s, between=f"<hr/><p><em><strong>Read more: <a href=/z>{ELSEWHERE}</a></strong></em></p><hr/>")}</div><div class="content-republish"><h3>Republish this article</h3><p>{licence}</p></div></div><section class="events"><h2>You might also like</h2><a>{ANOTHER}</a></section><footer>Copyright © 2010–{later(s).year}, {site} Media Group Ltd</footer>'
    )
    never = (disclosure, partners, licence, ANOTHER, f"Read more: {ELSEWHERE}", "Disclosure statement", "Republish this article")
    stated = {"author": ", ".join(names), "publication": site, "date": s.day.isoformat(), "url": s.url}
    return html(s, page(s.title, head, body), *never, **stated)


def backgrounder(s: Story) -> Made:
    """A council's page that is kept up to date: it tells the last change, and never when it was published."""
    council = "Council of the Lagoon"
    when = f"Last updated {long_date(s.day)} 8:00 am (EST)"
    maps = f"{OTHER} created the maps for this Backgrounder."
    licence = "For media inquiries on this topic, please reach out to the communications desk."
    head = (
        canonical(s)
        + networks(s, council, **{"og:updated_time": f"{s.day.isoformat()}T08:00:00-0500"})
        + metas("name", {"twitter:site": "@lagooncouncil"})
    )
    card = '<div class="inline-card"><span>More From Our Experts</span><a>{}</a></div>'
    body = (
        f'<div class="site-header"><a class="site-header__logo" title="{council}">{council}</a><ul><li>Topics</li><li>Regions</li><li>Education</li><li>Newsletters</li></ul></div><article class="node-type-backgrounder"><header class="article-header article-header--backgrounder"><div class="article-header__label">Backgrounder</div><h1 class="article-header__title">{e(s.title)}</h1><p class="article-header__description">{STANDFIRST}</p>'
        f'<figure class="article-header__image"><img alt="" src="{IMAGE}"/><figcaption>Guards check papers at a crossing. {PHOTOGRAPHER}/Isles Images</figcaption></figure><div class="article-header__byline-date"><div class="article-header__byline"><span>Written By</span><a class="article-header__link" href="/bio/w">{e(s.author)}</a></div><div class="article-header__date-ttr">{when}</div></div></header>'
        f'<aside class="toc"><h3>Contents</h3><ol>{"".join(f"<li><a href=#c{at}>{e(one)}</a></li>" for at, one in enumerate(s.headings))}</ol></aside><div class="body-content">{text(s, between=card.format(ELSEWHERE))}<div class="credits"><p><em>{maps}</em></p><p>{licence}</p></div></div></article>'
        f'<section class="explore-more"><h2>Explore More</h2><article><h3>{ANOTHER}</h3><p>In Brief by {OTHER}</p><time>{long_date(later(s))}</time></article></section><footer><p>©{later(s).year} {council}. All Rights Reserved.</p><a>Privacy Policy</a></footer>'
    )
    data = page(f"{s.title} | {council}", head, body)
    never = (when, maps, licence, ELSEWHERE, ANOTHER, "Explore More")
    return html(s, data, *never, author=s.author, publication=council, url=s.url)


STYLES = (
    Style("platform for letters: hearts, box, discussion (.html)", True, shifted(1, letter_platform)),
    Style("broadcaster for abroad: day twice, edited by (.html)", True, shifted(5, world_service)),
    Style("weekly without names: itself for author, raised letter (.html)", True, weekly_without_names),
    Style("house of foreign affairs: card, minutes, caption (.html)", True, shifted(12, expert_comment)),
    Style("chain's daily: day in an attribute (.html)", True, shifted(10, county_daily)),
    Style("southern daily: name in capitals, Published - (.html)", True, shifted(3, southern_daily)),
    Style("eastern daily: By and mail behind the text (.html)", True, shifted(7, eastern_daily)),
    Style("note with a clipping: account, day of clipping (.html)", True, shifted(8, note_with_clip)),
    Style("system of 2010: tables, Written by, Administrator (.html)", True, shifted(2, system_of_2010)),
    Style("radio: pubdate, life of the writer (.html)", True, shifted(14, free_radio)),
    Style("scholars: microdata, two chairs, disclosures (.html)", True, shifted(6, by_scholars)),
    Style("backgrounder: Last updated only (.html)", True, shifted(9, backgrounder)),
)
