"""Plain text, Markdown, word processor documents and PDFs of the sixth part of the set."""

from __future__ import annotations

import datetime
import io
import textwrap

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.eval.articles.fifth_files import Drawn, drawn, spaced, txt
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.plain_styles import marks
from tests.eval.articles.sixth_material import (
    ANOTHER,
    EDITOR,
    ELSEWHERE,
    OTHER,
    STANDFIRST,
    city,
    shifted,
    short,
    surname,
)
from tests.eval.articles.unseen_material import labelled, later


def comment_page(s: Story) -> Made:
    """A comment copied from a paper's page: section, headline, standfirst, name, work, day and hour; who it is at the end."""
    kicker, work, clock = "Comment  |  South Asia", "Contributing columnist", f"{british_date(s.day)} • 6:00am"
    about = f"{s.author} is a former adviser to the finance ministry and lives in {city(s)}."
    rows = [kicker, s.title, STANDFIRST, "", s.author, work, clock, "", *spaced(s, "• "), about, "", "Related Topics"]
    never = (kicker, s.author, work, clock, "Related Topics")
    return txt(s, rows, never, (STANDFIRST, about), author=s.author, date=s.day.isoformat())


def typed_cutting(s: Story) -> Made:
    """A cutting that was typed: paper and day first, the headline in capitals, lines of 68 with an indent, no empty lines."""
    title = textwrap.wrap(s.title.upper(), 44)
    facts = [s.paper, f"{s.day:%A}, {long_date(s.day)}", "Page 11"]
    rows: list[str] = []
    for kind, one in s.parts:
        bullet = "* " if kind == "li" else ""
        rows += ["", one, ""] if kind == "h" else textwrap.wrap(f"     {bullet}{one}", 68, break_on_hyphens=False)
    whole = "\r\n".join([*facts, "", *title, "", f"BY {s.author.upper()}", "", *rows, "", "-30-", ""])
    never = (*facts, s.title.upper(), f"BY {s.author.upper()}", "-30-")
    stated = {"title": s.title.upper(), "author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return labelled(s, whole.encode(), "txt", never, **stated)


def coded(s: Story) -> Made:
    """A database's export with a code of two letters before each fact, and its long values under each other."""
    words = sum(len(one.split()) for one in s.body)
    code = "".join(one for one in s.paper.upper() if one.isalpha())[:6]
    facts = {
        "SE": "Opinion",
        "HD": s.title,
        "BY": f"By {s.author}",
        "WC": f"{words} words",
        "PD": british_date(s.day),
        "ET": "02:14",
        "SN": s.paper,
        "SC": code,
        "PG": "12",
        "LA": "English",
        "CY": f"Copyright {s.day.year}. {s.paper}. All rights reserved.",
    }
    first, *rest = spaced(s)
    ends = {
        "CO": "regpol : Regional Police Foundation",
        "NS": "gcns : National Security | nedc : Commentaries/Opinions",
        "RE": "pakis : Pakistan | asiaz : Asia",
        "PUB": "Halden Press Holdings Pte Ltd",
        "AN": f"Document {code}0020{later(s):%y%m%d}ef3r0000{s.number:x}",
    }
    rows = [row for key, value in facts.items() for row in (f"{key:<4}{value}", "")]
    rows += ["LP  ", first, "", "TD  ", *rest]
    rows += [row for key, value in ends.items() for row in (f"{key:<4}{value}", "")]
    never = (*facts.values(), *ends.values())
    return txt(s, rows, never, author=s.author, publication=s.paper, date=s.day.isoformat())


def first_appeared(s: Story) -> Made:
    """The headline, the text, and everything else behind it: who the writer is, and where and when it was first printed."""
    about = f"{s.author} teaches public policy in {city(s)} and sat on two commissions of inquiry."
    last = f"This article first appeared in {s.paper} on {british_date(s.day)}."
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [s.title, "", *spaced(s, "– "), about, "", last], (last,), (about,), **stated)


def group_daily(s: Story) -> Made:
    """A daily of a large group: name, mail and paper in one line, then when it was published and when it was changed."""
    who = f"By {s.author.upper()} | opinion{s.number}@halden.example | {s.paper}"
    day = f"PUBLISHED: {long_date(s.day)} at 6:00 a.m. | UPDATED: {long_date(later(s))} at 4:12 a.m."
    share = "Click to share on Facebook (Opens in new window)"
    calls = (f"Originally Published: {long_date(s.day)} at 6:00 a.m.", "More in Commentary", ELSEWHERE, ANOTHER)
    rows = ["Opinion Columnists", "", s.title, share, "", who, day, "", *spaced(s), *calls]
    never = ("Opinion Columnists", share, who, day, *calls)
    return txt(s, rows, never, author=s.author, publication=s.paper, date=s.day.isoformat())


def from_feeds(s: Story) -> Made:
    """What a reader of feeds mails: where an item is from, its text, its address, and what one can do next."""
    sent, via = f"Sent to you by {OTHER} via Feedhouse", f"via {s.paper} by {s.author} on {short(s.day)}"
    link = f"Visit the original item: {s.url}"
    after = (f"Subscribe to {s.paper} using Feedhouse", "Get started using Feedhouse to keep up with all your favorite sites")
    rows = [sent, "", s.title, via, "", *spaced(s, "* "), link, "", "Things you can do from here:", "", *after]
    never = (sent, via, link, "Things you can do from here:", *after)
    return txt(s, rows, never, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def our_correspondent(s: Story) -> Made:
    """A report by nobody who is named, with a place before its first words; neither is the paper named."""
    first, *rest = spaced(s)
    who, day = "By Our Correspondent", long_date(s.day)
    rows = ["National", "", s.title, "", who, day, "", f"{city(s).upper()}: {first}", *rest, "Share this story", "0 Comments"]
    return txt(s, rows, ("National", who, day, "Share this story", "0 Comments"), date=s.day.isoformat())


def review(s: Story) -> Made:
    """The review of a book: the book has a title, a writer, a publisher and a price of its own."""
    book = ("The Long Frontier: A History of Tolls", f"by {OTHER}", "Harrow & Pike, 312 pages, £25")
    who = f"Reviewed by {s.author}"
    foot = f"{s.paper}, {british_date(s.day)}, p. 23"
    rows = ["BOOKS", "", s.title, "", *book, "", who, "", *spaced(s), foot]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, ("BOOKS", *book[1:], who, foot), **stated)


def kept_by_analyst(s: Story) -> Made:
    """How an analyst keeps a piece: names, paper and day in one line, the address in the next; two lines on the two of them."""
    who = f"{s.author} and {s.second}"
    line = f"{who} · {s.paper} · {british_date(s.day)}"
    about = (f"{s.author} is a research fellow at the Inland Waters Forum.", f"{s.second} is a lawyer in {city(s)}.")
    stated = {"author": who, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return txt(s, [s.title, line, s.url, "", *spaced(s, "- "), *about], (line, s.url), about, **stated)


def synced(s: Story) -> Made:
    """A piece as an app for reading later hands it to a notebook: what it knows as a list, and the day of fetching it."""
    kept = f"Full document synced by [[Readwell]] on {long_date(later(s))}"
    head = (
        f"# {s.title}\n\n![rw-book-cover](https://cdn.readwell.example/cover/{s.number}.png)\n\n"
        f"## Metadata\n- Author: [[{s.author}]]\n"
        f"- Full Title: {s.title}\n- Category: #articles\n- Summary: {STANDFIRST}\n- URL: {s.url}\n\n## Full Document\n{kept}\n\n"
    )
    never = (s.title, "Metadata", f"Author: {s.author}", "Category: #articles", f"URL: {s.url}", "Full Document")
    fetched = f"Full document synced by Readwell on {long_date(later(s))}"
    data = f"{head}{marks(s)}\n".encode()
    return labelled(s, data, "md", (*never, fetched), title=s.title, author=s.author, url=s.url)


def saved(
    s: Story,
    file: docx.document.Document,
    properties: tuple[str, str],
    never: tuple[str, ...],
    extra: tuple[str, ...] = (),
    /,
    **stated: str,
) -> Made:
    """The document; ``properties`` are the account and the title that a computer gave it."""
    facts = file.core_properties
    facts.author = facts.last_modified_by = properties[0]
    facts.title = properties[1]
    facts.created = facts.modified = datetime.datetime(2025, 11, 18, tzinfo=datetime.UTC)
    out = io.BytesIO()
    file.save(out)
    return labelled(s, out.getvalue(), "docx", (s.title, *never), extra, title=s.title, **stated)


def delivered(s: Story) -> Made:
    """A library of news delivers a document: paper, day and rights under the title, keys in bold, and when it was loaded."""
    file = docx.Document()
    file.add_heading(s.title, level=1)
    words = sum(len(one.split()) for one in s.body)
    rights = f"Copyright {s.day.year} {s.paper} All Rights Reserved"
    day = f"{long_date(s.day)} {s.day:%A}"
    for one in (s.paper, day, rights):
        file.add_paragraph(one).alignment = WD_ALIGN_PARAGRAPH.CENTER
    keyed = {"Section": "OPINION; Pg. 9", "Length": f"{words} words", "Byline": s.author}
    for key, value in keyed.items():
        line = file.add_paragraph()
        line.add_run(f"{key}:").bold = True
        line.add_run(f" {value}")
    file.add_paragraph().add_run("Body").bold = True
    for kind, one in s.parts:
        line = file.add_paragraph()
        line.add_run(("• " if kind == "li" else "") + one).bold = kind == "h"
    loaded = file.add_paragraph()
    loaded.add_run("Load-Date:").bold = True
    loaded.add_run(f" {long_date(later(s))}")
    file.add_paragraph().add_run("End of Document").bold = True
    file.sections[0].footer.paragraphs[0].text = f"Page 1 of 2  {s.title}"
    never = (
        s.paper,
        day,
        rights,
        "Body",
        *(f"{key}: {value}" for key, value in keyed.items()),
        f"Load-Date: {long_date(later(s))}",
        "End of Document",
    )
    return saved(s, file, ("", ""), never, author=s.author, publication=s.paper, date=s.day.isoformat())


def manuscript(s: Story) -> Made:
    """A writer's manuscript: how to reach the writer, a title in the middle of the page, "by" in a line of its own, no day."""
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = f"{surname(s)} / Op-ed / 4th version"
    words = sum(len(one.split()) for one in s.body)
    top = ("OP-ED SUBMISSION", f"Word count: {words}", f"Editor: {EDITOR}")
    for one in top:
        file.add_paragraph(one)
    for one in ("", s.title, "by", s.author, ""):
        line = file.add_paragraph()
        line.add_run(one).bold = one == s.title
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind, one in s.parts:
        line = file.add_paragraph(style="List Bullet" if kind == "li" else None)
        line.add_run(one).italic = kind == "h"
        line.paragraph_format.line_spacing = 2
    file.add_paragraph("# # #").alignment = WD_ALIGN_PARAGRAPH.CENTER
    about = f"{s.author} is a retired district officer and the writer of two novels."
    file.add_paragraph().add_run(about).italic = True
    never = (*top, "by", s.author, "# # #", f"{surname(s)} / Op-ed / 4th version")
    return saved(s, file, (OTHER, "Op-ed draft v4 comments accepted"), never, (about,), author=s.author)


def numbered(s: Story) -> Made:
    """A sheet of a series by an institute: a masthead with number and day, a synopsis, and who wrote it in the last lines."""
    mast, number = "Isthmus Commentary", f"No. {40 + s.number:03}/{s.day.year} dated {british_date(s.day)}"
    synopsis = "Two offices share one task. It would be cheaper, and safer, if one of them did it."
    about = f"{s.author} is a Senior Fellow at the institute’s Programme on Borders."
    foot = "Block 9, Level 4, Harbour Road | www.halden.example | Tel +65 5550 0147"
    title = textwrap.wrap(s.title, 40)
    first: list[Drawn] = [(70, 790, 26, "S", mast), (70, 768, 10, "R", number), (70, 752, 8, "I", foot)]
    y = 715.0
    for row in title:
        first.append((150, y, 18, "B", row))
        y -= 23
    first.append((200, y, 12, "R", f"By {s.author}"))
    y -= 30
    pages = [first]

    def put(block: str, face: str, size: float, width: int, indent: float = 0) -> None:
        nonlocal y
        for row in textwrap.wrap(block, width, break_on_hyphens=False):
            if y < 70:
                pages.append([])
                y = 790
            pages[-1].append((70 + indent, y, size, face, row))
            y -= size * 1.3
        y -= 8

    put("SYNOPSIS", "B", 11, 80)
    put(synopsis, "I", 11, 84)
    put("COMMENTARY", "B", 11, 80)
    for kind, one in s.parts:
        bullet = "• " if kind == "li" else ""
        put(bullet + one, "B" if kind == "h" else "R", 11, 84, 12 if bullet else 0)
    put(about, "I", 11, 84)
    for page in pages:
        page.append((70, 40, 8, "R", foot))
    data = drawn(pages, {"Title": "Microsoft Word - CO_text_lay_rev2", "Author": "isadmin", "Producer": "Acrobat Distiller 9.0"})
    never = (s.title, mast, number, f"By {s.author}", "SYNOPSIS", "COMMENTARY", foot)
    stated = {"title": s.title, "author": s.author, "publication": mast, "date": s.day.isoformat()}
    return labelled(s, data, "pdf", never, (synopsis, about), **stated)


def from_stacks(s: Story) -> Made:
    """A journal's article from a store of journals: a page of facts in front, heads that alternate, a line under every page."""
    journal, who, month = "Halden Journal of Public Order", f"{s.author} and {s.second}", f"{s.day:%B %Y}"
    stable = f"https://www.stacks.example/stable/{4410200 + s.number}"
    source = f"Source: {journal}, {month}, Vol. 41, No. 2 ({month}), pp. 112-119"
    facts = [f"Author(s): {who}", source, "Published by: Halden University Press", f"Stable URL: {stable}"]
    about = "Stacks is a not-for-profit service that helps scholars discover and use a wide range of content."
    cover: list[Drawn] = [(60, 780, 16, "S", "STACKS"), (60, 735, 13, "B", s.title)]
    cover += [(60, 712 - 17 * at, 10, "R", one) for at, one in enumerate(facts)]
    cover += [
        (60, 590, 8, "R", about),
        (60, 576, 8, "R", "Your use of the archive indicates your acceptance of the Terms of Use."),
    ]
    taken = f"This content downloaded from 10.84.2.19 on {later(s):%a}, {later(s):%d %b %Y} 09:12:44 UTC"
    terms = "All use subject to https://about.stacks.example/terms"
    first: list[Drawn] = [(120, 760 - 24 * at, 20, "B", row) for at, row in enumerate(textwrap.wrap(s.title, 38))]
    y = 740.0 - 24 * len(first)
    first += [(120, y, 12, "I", who)]
    y -= 34
    pages, number = [cover, first], 112
    for kind, one in s.parts:
        block = ("• " if kind == "li" else "") + one
        y -= 8 if kind == "h" else 0
        for at, row in enumerate(textwrap.wrap(block, 80, break_on_hyphens=False)):
            if y < 80:
                number += 1
                head = f"{number}   {journal}" if number % 2 == 0 else f"{s.title}   {number}"
                pages.append([(120, 800, 9, "I", head)])
                y = 770
            pages[-1].append((120 + (14 if not at and kind == "p" else 0), y, 10, "B" if kind == "h" else "R", row))
            y -= 13
    for page in pages:
        page += [(170, 45, 7, "R", taken), (210, 35, 7, "R", terms)]
    data = drawn(pages, {"Producer": "PDFlib+PDI 8.0.3 (Linux)", "Creator": "Stacks"})
    heads = [one[4] for page in pages[2:] for one in page[:1]]
    never = (s.title, *facts, taken, terms, *heads, about)
    return labelled(s, data, "pdf", never, title=s.title, author=who, publication=journal, date=f"{s.day:%Y-%m}", url=stable)


STYLES = (
    Style("comment copied: section, standfirst, work, hour (.txt)", True, comment_page),
    Style("cutting typed: paper and day first, indents (.txt)", True, shifted(4, typed_cutting)),
    Style("database: codes of two letters (.txt)", True, shifted(8, coded)),
    Style("all facts behind the text: first appeared in (.txt)", True, shifted(11, first_appeared)),
    Style("group's daily: By, mail, paper; PUBLISHED (.txt)", True, shifted(2, group_daily)),
    Style("mailed by a reader of feeds: via, by, on (.txt)", True, shifted(9, from_feeds)),
    Style("By Our Correspondent, no paper (.txt)", True, our_correspondent),
    Style("review of a book: Reviewed by (.txt)", True, shifted(6, review)),
    Style("kept by an analyst: names, paper, day in a line (.txt)", True, shifted(13, kept_by_analyst)),
    Style("read later: list of facts, no day (.md)", True, shifted(11, synced)),
    Style("delivered by a library: keys in bold (.docx)", True, shifted(7, delivered)),
    Style("manuscript: by in a line of its own, no day (.docx)", True, shifted(3, manuscript)),
    Style("sheet of a series: number and day, synopsis (.pdf)", True, numbered),
    Style("store of journals: page of facts, month (.pdf)", True, from_stacks),
)
