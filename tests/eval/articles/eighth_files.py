"""Plain text, Markdown, tables, archives, word processor documents and PDFs of the eighth part of the set."""

from __future__ import annotations

import csv
import io
import json
import textwrap
import zipfile
from dataclasses import replace
from datetime import timedelta
from html import escape

import docx

from tests.eval.articles.eighth_material import (
    ANOTHER,
    CAPTION,
    ELSEWHERE,
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    African,
    American,
    Australian,
    British,
    Eighth,
    European,
    Gulf,
    SouthAsian,
    american,
    handle,
    host,
    set_in,
    summer,
    surname,
)
from tests.eval.articles.fifth_files import Drawn, drawn, flowing, prose, txt, word
from tests.eval.articles.fifth_material import ordinal
from tests.eval.articles.material import Label, Made, Story, Style, british_date, long_date
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.seventh_files import pasted
from tests.eval.articles.unseen_material import labelled, later


def south_asian_op_ed(s: Story) -> Made:
    """A daily's op-ed, pasted: name and day below the headline, at the end what the writer does, and where it was printed."""
    who, day = f"By {s.author}", f"{s.day:%B} {s.day:%d}, {s.day.year}"
    last = f"Published in {s.paper}, {ordinal(s.day)}."
    work = ("a former additional inspector general of police", "a public policy analyst based in Islamabad")[s.number % 2]
    reach = f"Twitter: @{handle(s)}" if s.number % 3 else f"Email: {handle(s)}@mail.example"
    about = [f"The writer is {work}.", reach] if s.number % 2 else [f"The writer is {work}. {reach}"]
    rows = ["Op-Ed", s.title, who, day, "", *pasted(s), *about, "", last]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, ("Op-Ed", who, day, *about[1:], last), **stated)


def american_local(s: Story) -> Made:
    """A local daily of the largest group: name, paper, then when it was published and updated; a picture with its credit."""
    zone = "CT" if s.number % 2 else "ET"
    day = f"Published 5:02 a.m. {zone} {american(s.day)} | Updated 7:41 a.m. {zone} {american(s.day)}"
    photo = f"{CAPTION} {PHOTOGRAPHER}, {s.paper}"
    about = f"{s.author} is an opinion columnist. Reach the columnist at {handle(s)}@{host(s).removeprefix('www.')}."
    rows = ["OPINION", "", s.title, "", s.author, s.paper, day, "", photo, "", *pasted(s), about]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, ("OPINION", s.author, s.paper, day, photo), **stated)


def british_magazine(s: Story) -> Made:
    """A magazine's piece: standfirst, name, a link to another piece amid the text, and at the end the issue that it is from."""
    also = f"[See also: {ELSEWHERE}]"
    the = "" if s.paper.startswith("The ") else "the "
    issue = f"This article appears in the {s.day:%d %b %Y} issue of {the}{s.paper}"
    topics = "Topics in this article: Pakistan, Policing, Security"
    who = f"By {s.author}"
    rows = ["World", s.title, STANDFIRST, who, "", *pasted(s, between=(also,)), issue, "", topics]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, ("World", who, also, issue, topics), **stated)


def gulf_daily(s: Story) -> Made:
    """A daily of the Gulf: day and hour, the writer as special to the paper, minutes to read, a picture's credit."""
    day, who = f"Published: {s.day:%B %d, %Y} 18:03", f"{s.author}, Special to {s.paper}"
    credit = f"Image Credit: {PHOTOGRAPHER}"
    about = f"{s.author} is a writer on regional affairs. Twitter: @{handle(s)}"
    rows = ["Opinion", "Op-Eds", s.title, STANDFIRST, day, who, "3 MIN READ", "", credit, "", *pasted(s), about]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, ("Opinion", "Op-Eds", day, who, "3 MIN READ", credit), **stated)


def african_daily(s: Story) -> Made:
    """An African daily: day and hour with a bar, now and then two names, and where the writer writes from."""
    author = f"{s.author} and {s.second}" if s.number % 3 == 0 else s.author
    who, day = f"By {author}", f"{s.day:%d %B %Y}   |   3:12 am"
    place = ("Abuja", "Accra", "Kampala", "Nairobi")[s.number % 4]
    about = f"{surname(s)}, a public affairs analyst, wrote from {place}."
    if author != s.author:
        about = f"{surname(s)} and {s.second.split()[-1]}, public affairs analysts, wrote from {place}."
    below = ("In this article", "Insecurity", "Policing", "0 Comments", "Write a comment", "Related", ELSEWHERE, ANOTHER)
    rows = ["Opinion", s.title, who, day, "", *pasted(s), about, "", *below]
    return txt(s, rows, ("Opinion", who, day, *below), author=author, date=s.day.isoformat())


def editorial(s: Story) -> Made:
    """A paper's own opinion, which nobody signs: of one daily with the print's day below it, of another with the hour above."""
    if s.number % 2:
        day, changed = (
            f"{s.day:%a %b} {s.day.day}, {s.day.year} 12:00 AM",
            f"Last update on: {s.day:%a %b} {s.day.day}, {s.day.year}",
        )
        rows = ["Editorial", s.title, STANDFIRST, day, f"{changed} 08:17 AM", "", *pasted(s)]
        return txt(s, rows, ("Editorial", day, f"{changed} 08:17 AM"), date=s.day.isoformat())
    day = f"Editorial Published {long_date(s.day)} Updated {long_date(s.day)} 07:52am"
    last = f"Published in {s.paper}, {ordinal(s.day)}"
    rows = [s.title, day, "", *pasted(s), last]
    return txt(s, rows, (day, last), publication=s.paper, date=s.day.isoformat())


def beginning(s: Story, number: int) -> Story:
    """As much of the story as has ``number`` paragraphs."""
    at = [at for at, (kind, _) in enumerate(s.parts, 1) if kind == "p"][number - 1]
    return type(s)(s.number, s.title, s.parts[:at])


def letter(whole: Story) -> Made:
    """A letter to a paper, pasted from its page of letters: short, with name and town at the end."""
    s = beginning(whole, 3)
    s = type(s)(s.number, s.title, tuple(part for part in s.parts if part[0] != "h"))
    town = ("Bendigo", "Fremantle", "Wagga Wagga", "Hobart", "Toowoomba")[s.number % 5]
    seen = s.day - timedelta(days=2)
    opening = f"Your report (“{ELSEWHERE}”, {seen.day} {seen:%B}) deserves a wider audience."
    last = f"{s.author}, {town}"
    return txt(s, ["Letters", "", s.title, "", opening, "", *pasted(s), last], ("Letters", last), (opening,), author=s.author)


def reader_view(s: Story) -> Made:
    """What a browser's view for readers shows, copied: domain, headline, name, minutes; one in two adds the address below."""
    site, minutes = host(s).removeprefix("www."), "4–5 minutes"
    rows, never = [site, s.title, s.author, minutes, "", *pasted(s)], (site, s.author, minutes)
    if s.number % 2:
        return txt(s, [*rows, s.url], (*never, s.url), author=s.author, url=s.url)
    return txt(s, rows, never, author=s.author)


def note_with_fields(s: Story) -> Made:
    """A clipping in a vault of notes, its facts as fields of two colons: who, where, when, the address, the day of saving."""
    facts = (
        ("Author", f"[[{s.author}]]"),
        ("Source", s.paper),
        ("Published", s.day.isoformat()),
        ("URL", s.url),
        ("Saved", later(s).isoformat()),
        ("Tags", "#clippings #security"),
    )
    head = "\n".join(f"{key}:: {value}" for key, value in facts)
    data = f"# {s.title}\n\n{head}\n\n---\n\n{marks(s)}\n".encode()
    never = (s.title, f"Author:: {s.author}", *(f"{key}:: {value}" for key, value in facts[1:]))
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "md", never, title=s.title, **stated)


def blog_source(s: Story) -> Made:
    """The source of a post for a generator of blogs: the day in the file's name and in front, a mark where the teaser ends."""
    front = (
        f'layout: post\ntitle:  "{s.title}"\ndate:   {s.day.isoformat()} 09:30:00 +0200\nauthor: {s.author}\n'
        "categories: security policy\ntags: [policing, budgets]\nimage: /assets/img/checkpoint.jpg\n"
        "excerpt_separator: <!--more-->\n"
    )
    first, rest = marks(s).split("\n\n", 1)
    data = f"---\n{front}---\n\n{first}\n\n<!--more-->\n\n{rest}\n".encode()
    made = labelled(s, data, "md", ("<!--more-->",), title=s.title, author=s.author, date=s.day.isoformat())
    return replace(made, name=f"{s.day.isoformat()}-{s.slug}.md")


ASKED = (
    "How did you come to work on this in the first place?",
    "Would more money have made a difference?",
    "What should readers outside of the region understand?",
)


def question_and_answer(s: Story) -> Made:
    """An interview: whom it is with in the line below the headline, who did it in the next, then questions and answers."""
    talk = f"{OTHER}, who led the parliamentary review, on what the figures leave out."
    who, day = f"By {s.author}", british_date(s.day)
    rows = ["Interview", "", s.title, talk, "", who, day, ""]
    asked, answers = iter(ASKED), 0
    for kind, one in s.parts:
        question = next(asked, "") if kind == "p" and answers % 3 == 0 else ""
        rows += [f"Q: {question}", "", f"A: {one}", ""] if question else [one, ""]
        answers += kind == "p"
    rows.append("This interview has been edited for length and clarity.")
    return txt(s, rows, ("Interview", who, day), ASKED, author=s.author, date=s.day.isoformat())


def executive_summary(s: Story) -> Made:
    """The summary of a report as text: institute, number and day, title, two names, a heading, findings."""
    place, who = "Tamarind Centre for Security Studies", f"{s.author} and {s.second}"
    number = f"Report No. {20 + s.number} | {british_date(s.day)}"
    findings = ("Three agencies hold the same records and compare none of them.", "Reform has been costed once, in 2011.")
    rows = [place, number, "", s.title, "", who, "", "EXECUTIVE SUMMARY", "", *pasted(s, "• ")]
    rows += ["Key findings", "", *(f"• {one}" for one in findings)]
    never = (place, number, who, "EXECUTIVE SUMMARY", "Key findings")
    return txt(s, rows, never, findings, author=who, publication=place, date=s.day.isoformat())


def out_of_pdf(s: Story) -> Made:
    """A magazine's pages turned into text by a program: a running head and a number on every page, lines as they were set."""
    head = f"{s.paper} | {british_date(s.day)}"
    rows = [*textwrap.wrap(s.title, 36), "", s.author, ""]
    for kind, one in s.parts:
        block = ("• " if kind == "li" else "") + one
        rows += [*textwrap.wrap(block, 74, break_on_hyphens=False), ""]
    pages = [rows[at : at + 46] for at in range(0, len(rows), 46)]
    whole = "".join("\n".join([head, "", *page, "", str(18 + at)]) + "\n\n\f" for at, page in enumerate(pages))
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return labelled(s, whole.encode(), "txt", (s.title, head), title=s.title, **stated)


def little_stated(s: Story) -> Made:
    """Somebody kept the text with its headline, or without even that."""
    if s.number % 2:
        return labelled(s, ("\n".join(pasted(s, "- ")) + "\n").encode(), "txt")
    return txt(s, [s.title, "", *pasted(s, "- ")], ())


def covered_report(s: Story) -> Made:
    """A report with a cover (series, title, two names, month) and an imprint behind it; its title stands above the pages."""
    place, month = "Kestrel Institute for Public Security", f"{s.day:%B %Y}"
    title = textwrap.wrap(s.title, 28)
    cover: list[Drawn] = [(60, 780, 14, "S", place), (60, 640, 11, "R", "RESEARCH REPORT")]
    cover += [(60, 600 - 32 * at, 27, "B", row) for at, row in enumerate(title)]
    y = 600 - 32 * len(title) - 20
    cover += [(60, y, 13, "R", s.author), (60, y - 18, 13, "R", s.second), (60, y - 60, 12, "R", month)]
    imprint = (
        f"Published in {month} by the {place}",
        "14 Garrison Lane",
        f"© {s.day.year} {place}",
        "The views expressed in this publication are those of the authors alone.",
        f"ISBN 978-1-9160{300 + s.number}-4-7",
    )
    second: list[Drawn] = [(60, 300 - 15 * at, 9, "R", one) for at, one in enumerate(imprint)]
    pages = [cover, second, *flowing([("Introduction", "B", 14), *prose(s)], s.title, place)]
    info = {"Title": s.title, "Creator": "Adobe InDesign 16.4 (Windows)", "Producer": "Adobe PDF Library 16.0"}
    never = (s.title, place, "RESEARCH REPORT", s.author, s.second, month, *imprint, "Introduction")
    stated = {"author": f"{s.author}, {s.second}", "publication": place, "date": f"{s.day:%Y-%m}"}
    return labelled(s, drawn(pages, info), "pdf", never, title=s.title, **stated)


def printed_page(s: Story) -> Made:
    """An op-ed printed to a file by a browser: the day of printing and the page's name above, its address and number below."""
    kept, name = later(s), f"{s.title} – {s.paper}"
    zone = "CEST" if summer(s.day) else "CET"
    day, photo = f"{british_date(s.day)}, 06:00 {zone}", f"{CAPTION} Photo: {PHOTOGRAPHER}"
    related = ("Read more", ELSEWHERE, ANOTHER, f"© {kept.year} {s.paper}")
    rows: list[tuple[str, str, float]] = [(s.paper, "S", 16), ("OPINION", "S", 9), (s.title, "B", 21), (STANDFIRST, "I", 12)]
    rows += [(f"By {s.author}", "R", 10), (day, "R", 9), (photo, "I", 8), *prose(s), *((one, "R", 9) for one in related)]
    pages: list[list[Drawn]] = []
    y = 0.0
    for block, face, size in rows:
        for row in textwrap.wrap(block, int(940 / size), break_on_hyphens=False):
            if y < 60:
                pages.append([])
                y = 785
            pages[-1].append((50, y, size, face, row))
            y -= size * 1.35
        y -= 8
    printed = f"{kept:%d/%m/%Y}, 09:12"
    for at, page in enumerate(pages, 1):
        page += [(24, 822, 8, "R", printed), (210, 822, 8, "R", name), (24, 18, 8, "R", s.url)]
        page.append((555, 18, 8, "R", f"{at}/{len(pages)}"))
    browser = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"
    info = {"Title": name, "Creator": browser, "Producer": "Skia/PDF m131"}
    never = (s.title, "OPINION", f"By {s.author}", day, photo, *related, printed, name, s.url)
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, drawn(pages, info), "pdf", never, title=s.title, **stated)


def shared_document(s: Story) -> Made:
    """A piece kept as an online document and downloaded: title and subtitle by their styles, a byline, where it appeared."""
    file = docx.Document()
    file.add_paragraph(s.title, style="Title")
    file.add_paragraph(STANDFIRST, style="Subtitle")
    who, day = f"By {s.author} and {s.second}" if s.number % 3 == 0 else f"By {s.author}", british_date(s.day)
    file.add_paragraph().add_run(who).italic = True
    file.add_paragraph(day)
    last = f"This article was first published in {s.paper}."
    stated = {"author": who.removeprefix("By "), "publication": s.paper, "date": s.day.isoformat()}
    return word(s, file, (who, day, last), (last,), **stated)


def newsroom_export(s: Story) -> Made:
    """Two stories out of a newsroom's system; the second is by nobody who is named, and neither names the paper."""
    columns = [
        "id",
        "status",
        "section",
        "headline",
        "byline",
        "pub_date",
        "last_modified",
        "canonical_url",
        "word_count",
        "body",
    ]
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(columns)
    author = f"{s.author} and {s.second}" if s.number % 3 == 0 else s.author
    day, changed, text = s.day.isoformat(), f"{s.day.isoformat()} 11:42:07", lines(s)
    part = beginning(s, 3)
    ids = (str(518200 + 2 * s.number), str(518201 + 2 * s.number))
    address = f"https://{host(s)}/news/ministry-census-{ids[1]}"
    row = [ids[0], "published", "Opinion", s.title, f"By {author}", f"{day} 05:30:00", changed, s.url]
    table.writerow([*row, sum(len(one.split()) for one in text), "\n\n".join(text)])
    row = [ids[1], "published", "News", ELSEWHERE, "Staff report", f"{day} 17:05:00", changed, address]
    table.writerow([*row, sum(len(one.split()) for one in lines(part)), "\n\n".join(lines(part))])
    one = Label(ids[0], s.title, author, None, day, s.url, s.body, s.headings)
    two = Label(ids[1], ELSEWHERE, None, None, day, address, part.body, part.headings)
    return Made(f"{s.slug}.csv", out.getvalue().encode(), (one, two))


def tagged(s: Story, between: str) -> str:
    """The text as an interface hands it out, in tags without line breaks, with ``between`` below its second block."""
    names = {"p": "p", "h": "h2", "li": "li"}
    rows = [f"<{names[kind]}>{escape(one, quote=False)}</{names[kind]}>" for kind, one in s.parts]
    for at, (kind, _) in enumerate(s.parts):
        if kind == "li" and (not at or s.parts[at - 1][0] != "li"):
            rows[at] = f"<ul>{rows[at]}"
        if kind == "li" and (at + 1 == len(s.parts) or s.parts[at + 1][0] != "li"):
            rows[at] += "</ul>"
    at = next(at for at, (kind, _) in enumerate(s.parts) if at and kind == "p")
    return "".join([*rows[: at + 1], between, *rows[at + 1 :]])


def open_platform(s: Story) -> Made:
    """A record of a paper's interface for everybody, its fields beside its facts; the text has tags and a link within."""
    path = f"commentisfree/{s.day:%Y}/{s.day:%b}/{s.day:%d}/{s.slug}".lower()
    url = f"https://{host(s)}/{path}"
    link = f'<p><span>Related: </span><a href="/x">{ELSEWHERE}</a></p>'
    aside = f'<aside class="element element-rich-link element--thumbnail">{link}</aside>'
    record = {
        "id": path,
        "type": "article",
        "sectionId": "commentisfree",
        "sectionName": "Opinion",
        "webPublicationDate": f"{s.day.isoformat()}T06:00:14Z",
        "webTitle": s.title,
        "webUrl": url,
        "apiUrl": f"https://content.{host(s).removeprefix('www.')}/{path}",
        "isHosted": False,
        "pillarName": "Opinion",
        "headline": s.title,
        "byline": s.author,
        "publication": s.paper,
        "lang": "en",
        "body": tagged(s, aside),
    }
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": url}
    data = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    return labelled(s, data, "jsonl", (ELSEWHERE,), title=s.title, **stated)


def notes_in_archive(s: Story) -> Made:
    """A notebook exported with what its clipper knows (title, address, day of clipping); one page says who and when itself."""
    kept, part = later(s).isoformat(), beginning(s, 3)
    address = f"https://{host(s)}/national/{2240000 + s.number}"
    note = "---\ntitle: {0}\nupdated: {1} 07:11:05Z\ncreated: {1} 07:10:58Z\nsource: {2}\ntags:\n  - clippings\n---\n\n{3}\n"
    who, day = f"By {s.author}", long_date(s.day)
    front = f"{who}\n\n{day}\n\n![checkpoint.jpg](../_resources/checkpoint-{s.number}.jpg)\n*{CAPTION} ({PHOTOGRAPHER})*\n\n"
    name = "the-ministry-that-forgot-its-own-census"
    members = {
        f"Clippings/{s.slug}.md": note.format(s.title, kept, s.url, front + marks(s)),
        f"Clippings/{name}.md": note.format(ELSEWHERE, kept, address, marks(part)),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for member, text in members.items():
            file.writestr(member, text)
    never = (who, day, f"{CAPTION} ({PHOTOGRAPHER})", *s.headings)
    ids = [f"{s.slug}.zip/{member}" for member in members]
    one = Label(ids[0], s.title, s.author, None, s.day.isoformat(), s.url, s.body, never)
    return Made(f"{s.slug}.zip", out.getvalue(), (one, Label(ids[1], title=ELSEWHERE, url=address, body=part.body)))


STYLES = (
    Style("South Asian op-ed: By, day, Published in (.txt)", True, set_in(SouthAsian, 0, south_asian_op_ed)),
    Style("US local daily: name, paper, Published | Updated (.txt)", True, set_in(American, 3, american_local)),
    Style("British magazine: appears in the issue of (.txt)", True, set_in(British, 1, british_magazine)),
    Style("Gulf daily: Published, Special to (.txt)", True, set_in(Gulf, 5, gulf_daily)),
    Style("African daily: day | hour, wrote from (.txt)", True, set_in(African, 2, african_daily)),
    Style("editorial: no name (.txt)", True, set_in(SouthAsian, 7, editorial)),
    Style("letter: name, town (.txt)", True, set_in(Australian, 4, letter)),
    Style("reader's view copied: domain, minutes (.txt)", True, set_in(European, 6, reader_view)),
    Style("note with fields: Author::, Source:: (.md)", True, set_in(British, 10, note_with_fields)),
    Style("source of a blog's post, day in its name (.md)", True, set_in(European, 2, blog_source)),
    Style("interview: By, Q and A (.txt)", True, set_in(European, 11, question_and_answer)),
    Style("executive summary: institute, number, day, names (.txt)", True, set_in(African, 9, executive_summary)),
    Style("program's text of a PDF: running head (.txt)", True, set_in(British, 5, out_of_pdf)),
    Style("headline and text, or text only (.txt)", True, set_in(American, 8, little_stated)),
    Style("report: cover, imprint, month (.pdf)", True, set_in(Eighth, 1, covered_report)),
    Style("printed from a browser: address below the pages (.pdf)", True, set_in(European, 4, printed_page)),
    Style("online document: title, subtitle, byline (.docx)", True, set_in(Gulf, 0, shared_document)),
    Style("newsroom's export: headline, byline, pub_date (.csv)", True, set_in(American, 12, newsroom_export)),
    Style("paper's interface: webTitle, byline, body (.jsonl)", True, set_in(British, 7, open_platform)),
    Style("notes of a clipper: source, created (.zip)", True, set_in(Australian, 1, notes_in_archive)),
)
