"""Plain text, Markdown, tables, word processor documents and PDFs of the tenth part of the set."""

from __future__ import annotations

import json
import textwrap
from datetime import timedelta

import docx

from tests.eval.articles.eighth_material import american, handle, host, set_in
from tests.eval.articles.fifth_files import Drawn, drawn, flowing, prose, txt, word
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.ninth_files import words
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.seventh_files import pasted, table, written
from tests.eval.articles.sixth_files import saved
from tests.eval.articles.tenth_material import (
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    Equatorial,
    Islander,
    Mainland,
    Riverine,
    Tenth,
    Western,
)
from tests.eval.articles.unseen_material import labelled, later


def published_on(s: Story) -> Made:
    """An op-ed pasted from a broadcaster's site: name, what the writer does, Published On, what the house says below the text."""
    does = "Lecturer in public administration and a former member of a provincial planning board."
    day = f"Published On {s.day.day} {s.day:%b} {s.day.year}"
    views = "The views expressed in this article are the author’s own and do not necessarily reflect our editorial stance."
    share = ("Click here to share on social media", "Save articles to read later and create your own reading list.")
    rows = ["Opinions", "|", "Conflict", s.title, STANDFIRST, "", s.author, does, "", day, "", *share, "", *pasted(s), views]
    return txt(s, rows, ("Opinions", "Conflict", s.author, does, day, *share, views), author=s.author, date=s.day.isoformat())


def passed_on(s: Story) -> Made:
    """A piece as colleagues pass it on: headline, name, text, and where and when it appeared on the last line."""
    who = f"By {s.author}" if s.number % 2 else s.author
    day = long_date(s.day) if s.number % 3 else british_date(s.day)
    last = f"Source: {s.paper}, {day}" if s.number % 2 else f"({s.paper}, {day})"
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [s.title, who, "", *pasted(s, "• "), last], (who, last), **stated)


def name_in_place(s: Story) -> Made:
    """A report of a paper for business: who wrote it and from where, the day without a comma."""
    who = f"{s.author} in {('Islamabad', 'Karachi', 'Peshawar', 'London')[s.number % 4]}"
    day = f"Published {s.day:%B} {s.day.day} {s.day.year}"
    return txt(s, [s.title, "", who, "", day, "", *pasted(s, "• ")], (who, day), author=s.author, date=s.day.isoformat())


def in_rows(s: Story) -> Made:
    """The headline in capitals and the text in rows of 72, and nothing else."""
    rows = [s.title.upper(), ""]
    for one in lines(s, bullet="* "):
        rows += [*textwrap.wrap(one, 72, break_on_hyphens=False), ""]
    return labelled(s, "\n".join(rows).encode(), "txt", (s.title.upper(),), title=s.title.upper())


def forwarded_letter(s: Story) -> Made:
    """A paper's newsletter that a colleague passes on: the mark of forwarding, the letter's own head with paper and day."""
    remark = "Good background for Sunday’s page. Can somebody check the figures in the middle?"
    mark = "---------- Forwarded message ---------"
    facts = (
        f"From: {s.paper} <newsletters@{host(s).removeprefix('www.')}>",
        f"Date: {s.day:%a, %b} {s.day.day}, {s.day.year} at 6:02 AM",
        f"Subject: {s.title}",
        "To: <a.malik@desk.example>",
    )
    day, who = f"{s.day:%A}, {long_date(s.day)}", f"By {s.author}"
    small = (
        "Was this newsletter forwarded to you? Sign up here.",
        f"You are receiving this email because you subscribed to newsletters from {s.paper}.",
        "Unsubscribe  |  Manage preferences  |  Privacy policy",
        f"© {s.day.year} {s.paper}. All rights reserved.",
    )
    head = [remark, "", OTHER.split()[0], "", mark, *facts, "", "", "View in browser", "", s.paper, day, ""]
    rows = [*head, s.title, "", who, "", *pasted(s, "- "), *(row for one in small for row in (one, ""))]
    never = (remark, mark, *facts, "View in browser", s.paper, day, who, *small)
    return txt(s, rows, never, author=s.author, publication=s.paper, date=s.day.isoformat())


def nobody_named(s: Story) -> Made:
    """A briefing of a group that names no writers: the group, number and day above, places and what the group is below."""
    place = "Larkspur Group for Conflict Prevention"
    number, day = f"Asia Briefing No. {160 + s.number}", british_date(s.day)
    about = f"The {place} is an independent organisation that works to prevent deadly conflict."
    ends = ("Islamabad/Geneva", f"© {s.day.year} {place}")
    rows = [place, "", s.title, "", number, day, "", *pasted(s, "- "), ends[0], "", about, "", ends[1]]
    return txt(s, rows, (place, number, day, *ends), publication=place, date=s.day.isoformat())


def text_of_insight(s: Story) -> Made:
    """A short paper's pages turned into text by a program: number and day first, an address and a count below every page."""
    place, number = "Bellweather Institute of Asian Affairs", f"INSIGHT No. {200 + s.number}"
    who = f"{s.author} and {s.second}" if s.number % 3 == 0 else s.author
    day = british_date(s.day)
    rows = [place, "", f"{number} – {day}", "", *textwrap.wrap(s.title, 46), "", f"By {who}", ""]
    for kind, one in s.parts:
        rows += [*textwrap.wrap(("• " if kind == "li" else "") + one, 78, break_on_hyphens=False), ""]
    pages = [rows[at : at + 40] for at in range(0, len(rows), 40)]
    counts = [f"Page {at} of {len(pages)}" for at in range(1, len(pages) + 1)]
    site = "www.bellweather.example"
    whole = "".join("\n".join([*page, "", site, count]) + "\n\f" for page, count in zip(pages, counts, strict=True))
    stated = {"author": who, "publication": place, "date": s.day.isoformat()}
    never = (s.title, place, f"{number} – {day}", f"By {who}", site, *counts)
    return labelled(s, whole.encode(), "txt", never, title=s.title, **stated)


def world_news_library(s: Story) -> Made:
    """A library of the world's papers: day and paper in a line, then name, section and page; its record below."""
    facts = (
        f"{long_date(s.day)} | {s.paper}",
        f"Author: {s.author} | Section: Opinion | Page: {6 + s.number}",
        f"{words(s)} words",
    )
    ends = (
        f"Record Number: {s.day:%y%m%d}{4100 + s.number}",
        f"© Copyright {s.day.year}, {s.paper}. All Rights Reserved.",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [s.title, "", *facts, "", *pasted(s), *ends], (*facts, *ends), **stated)


def lending_library(s: Story) -> Made:
    """A library of articles that public libraries rent: Date, From, Byline, Full Text, and how to cite it below."""
    facts = (
        f"Date: {american(s.day)}",
        f"From: {s.paper}",
        f"Publisher: {s.paper} Media Limited",
        "Document Type: Article",
        f"Length: {words(s)} words",
        f"Byline: {s.author}",
    )
    cite = f"{s.author}. “{s.title}.” {s.paper}, {s.day.day} {s.day:%b}. {s.day.year}, p. {6 + s.number}. Accessed 24 Jan. 2026."
    ends = (
        f"COPYRIGHT {s.day.year} {s.paper} Media Limited",
        "Source Citation",
        cite,
        f"Document Number: A{785100200 + s.number}",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [s.title, *facts, "", "Full Text:", *pasted(s), *ends], (*facts, "Full Text:", *ends), **stated)


def kiosk(s: Story) -> Made:
    """An article out of a kiosk of digital papers: paper, day and page in a line with points, the name in the next."""
    fact = f"{s.paper} · {s.day.day} {s.day:%b} {s.day.year} · Page {6 + s.number}"
    end = f"© {s.paper}. All rights reserved."
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [s.title, fact, f"By {s.author}", "", *pasted(s), end], (fact, f"By {s.author}", end), **stated)


def rented(s: Story) -> Made:
    """An article out of one of three services that libraries rent."""
    return (world_news_library, lending_library, kiosk)[s.number % 3](s)


def downloaded_marks(s: Story) -> Made:
    """A page that a browser's extension turned into Markdown: day of the download, address and name, then title and excerpt."""
    front = f"created: {later(s).isoformat()}T10:12:41 (UTC +05:00)\ntags: []\nsource: {s.url}\nauthor: {s.author}\n"
    top = f"# {s.title}\n\n> ## Excerpt\n> {STANDFIRST}\n\n---\n"
    photo = f"Photograph: {PHOTOGRAPHER}"
    data = f"---\n{front}---\n\n{top}![](https://{host(s)}/media/secretariat.jpg)\n\n{photo}\n\n{marks(s)}\n".encode()
    return labelled(s, data, "md", (s.title, "Excerpt", photo), title=s.title, author=s.author, url=s.url)


def content_collection(s: Story) -> Made:
    """The source of a post for a newer generator of sites, by the keys of its template: pubDate, updatedDate, heroImage."""
    front = (
        f"title: {json.dumps(s.title, ensure_ascii=False)}\ndescription: '{STANDFIRST}'\npubDate: '{s.day:%b %d %Y}'\n"
        f"updatedDate: '{s.day + timedelta(days=5):%b %d %Y}'\nheroImage: '/secretariat.jpg'\nauthor: '{s.author}'\n"
        "tags: ['governance', 'security']\n"
    )
    data = f"---\n{front}---\n\n{marks(s)}\n".encode()
    return labelled(s, data, "md", (), title=s.title, author=s.author, date=s.day.isoformat())


def working_note(s: Story) -> Made:
    """An institute's note in its template: institute and number, title, name and day, and the file's properties are right."""
    place, number = "Orchard Street Policy Unit", f"Working Note {1 + s.number}/{s.day.year}"
    file = docx.Document()
    file.add_paragraph(place)
    file.add_paragraph(number)
    file.add_paragraph(s.title, style="Title")
    file.add_paragraph(s.author)
    file.add_paragraph(british_date(s.day))
    written(file, s)
    stated = {"author": s.author, "publication": place, "date": s.day.isoformat()}
    return saved(s, file, (s.author, s.title), (place, number, s.author, british_date(s.day)), **stated)


def submission(s: Story) -> Made:
    """An op-ed as it is sent to a desk: how long it is and who wrote it above the headline; an account in the properties."""
    file = docx.Document()
    facts = (f"Op-ed submission, {words(s)} words", f"Author: {s.author}", f"Contact: {handle(s)}@mail.example")
    for one in facts:
        file.add_paragraph(one)
    file.add_heading(s.title, level=1)
    return word(s, file, facts, account="Admin", author=s.author)


def typeset(s: Story) -> Made:
    """A paper that its writer set with LaTeX: title, name and day on the page, title and name in the properties."""
    rows: list[tuple[str, str, float]] = [(s.title, "R", 17), (s.author, "R", 12), (long_date(s.day), "R", 12), *prose(s)]
    info = {"Title": s.title, "Author": s.author, "Creator": "LaTeX with hyperref", "Producer": "pdfTeX-1.40.26"}
    never = (s.title, s.author, long_date(s.day))
    data = drawn(flowing(rows, "", ""), {**info, "CreationDate": f"D:{later(s):%Y%m%d}184211Z"})
    return labelled(s, data, "pdf", never, title=s.title, author=s.author, date=s.day.isoformat())


def special_report(s: Story) -> Made:
    """A report with a cover (institute, month, title, name) and a page of contents; the layout's file name in the properties."""
    place, month = "Ferrymead Centre for Governance", f"{s.day:%B %Y}"
    title = textwrap.wrap(s.title, 30)
    cover: list[Drawn] = [(60, 780, 13, "S", place), (60, 758, 11, "R", month), (60, 560, 11, "S", "SPECIAL REPORT")]
    cover += [(60, 520 - 34 * at, 28, "B", row) for at, row in enumerate(title)]
    cover.append((60, 120, 14, "R", s.author))
    contents = [f"{one} {'.' * (70 - len(one))} {3 + at}" for at, one in enumerate(s.headings)]
    second: list[Drawn] = [(60, 770, 16, "B", "Contents")]
    second += [(60, 735 - 22 * at, 11, "R", one) for at, one in enumerate(contents)]
    pages = [cover, second, *flowing(prose(s), "", f"{place} | {s.title}")]
    info = {"Title": "SR_web_v5.indd", "Creator": "Adobe InDesign 18.5 (Windows)", "Producer": "Adobe PDF Library 17.0"}
    never = (s.title, place, month, "SPECIAL REPORT", s.author, "Contents", *contents, f"{place} | {s.title}")
    stated = {"author": s.author, "publication": place, "date": f"{s.day:%Y-%m}"}
    return labelled(s, drawn(pages, info), "pdf", never, title=s.title, **stated)


def magazine_page(s: Story) -> Made:
    """A piece cut out of a magazine's digital edition: the name above the headline, paper and day below every page."""
    foot = f"{s.paper}   |   {british_date(s.day)}"
    rows: list[tuple[str, str, float]] = [("ESSAY", "S", 9), (s.author, "R", 13), (s.title, "B", 24), *prose(s)]
    never = (s.title, "ESSAY", s.author, foot)
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    data = drawn(flowing(rows, "", foot), {"Producer": "iLovePDF"})
    return labelled(s, data, "pdf", never, title=s.title, **stated)


def scraped(s: Story) -> Made:
    """A record as the best known library for scraping news fills it; now and then it found no name."""
    named = s.number % 4 != 3
    record = {
        "url": s.url,
        "source_url": f"https://{host(s)}",
        "title": s.title,
        "authors": [s.author] if named else [],
        "publish_date": f"{s.day.isoformat()} 00:00:00",
        "text": "\n\n".join(lines(s, bullet="")),
        "top_image": f"https://{host(s)}/media/secretariat.jpg",
        "movies": [],
        "keywords": ["security", "province", "police"],
        "meta_description": STANDFIRST,
        "meta_lang": "en",
    }
    data = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    stated = {"date": s.day.isoformat(), "url": s.url, **({"author": s.author} if named else {})}
    return labelled(s, data, "jsonl", (), title=s.title, **stated)


def four_columns(s: Story) -> Made:
    """A row of a data set that classifiers of news are trained on: title, text, subject, date."""
    first, *rest = lines(s, bullet="")
    row = {
        "title": s.title,
        "text": "\n".join([f"ISLAMABAD (CP) - {first}" if s.number % 2 else first, *rest]),
        "subject": "worldnews",
        "date": f"{long_date(s.day)} ",
    }
    return table(s, row, date=s.day.isoformat())


STYLES = (
    Style("op-ed pasted: name, work, Published On (.txt)", True, set_in(Equatorial, 2, published_on)),
    Style("passed on: headline, name, Source on the last line (.txt)", True, set_in(Riverine, 1, passed_on)),
    Style("headline, name in a city, day (.txt)", True, set_in(Islander, 4, name_in_place)),
    Style("headline in capitals, text in rows (.txt)", True, set_in(Tenth, 5, in_rows)),
    Style("newsletter forwarded: its own paper and day (.txt)", True, set_in(Western, 3, forwarded_letter)),
    Style("group's briefing: number, day, nobody named (.txt)", True, set_in(Mainland, 2, nobody_named)),
    Style("insight's PDF as text: Page 1 of (.txt)", True, set_in(Riverine, 6, text_of_insight)),
    Style("services that libraries rent: paper, day, page (.txt)", True, set_in(Equatorial, 0, rented)),
    Style("extension's Markdown: created, source, excerpt (.md)", True, set_in(Western, 1, downloaded_marks)),
    Style("front matter: pubDate, heroImage (.md)", True, set_in(Mainland, 4, content_collection)),
    Style("institute's note: number, name, day, right properties (.docx)", True, set_in(Islander, 1, working_note)),
    Style("submission: words, Author above the headline (.docx)", True, set_in(Riverine, 3, submission)),
    Style("set with LaTeX, right properties (.pdf)", True, set_in(Tenth, 1, typeset)),
    Style("special report: cover, contents, month (.pdf)", True, set_in(Islander, 6, special_report)),
    Style("magazine's page: name, headline, paper below (.pdf)", True, set_in(Western, 6, magazine_page)),
    Style("library for scraping: authors, publish_date (.jsonl)", True, set_in(Riverine, 8, scraped)),
    Style("data set for classifiers: text, subject, date (.csv)", True, set_in(Western, 4, four_columns)),
)
