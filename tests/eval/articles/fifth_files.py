"""Plain text, Markdown, tables, word processor documents and PDFs of the fifth part of the set."""

from __future__ import annotations

import csv
import datetime
import io
import json
import textwrap
from collections.abc import Iterator

import docx
from docx.enum.text import WD_BREAK

from tests.eval.articles.fifth_material import (
    ANOTHER,
    COMMENT,
    COMMENTER,
    EDITOR,
    ELSEWHERE,
    OTHER,
    PHOTOGRAPHER,
    TRANSLATOR,
    city,
    ordinal,
    third,
    turned,
)
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.unseen_material import labelled, later

QUESTIONS = (
    "You have followed this for years, so where should we begin?",
    "Is that not what every government has promised?",
    "What would you tell a reader who has stopped believing it?",
)


def txt(s: Story, rows: list[str], never: tuple[str, ...], extra: tuple[str, ...] = (), /, **stated: str) -> Made:
    return labelled(s, ("\n".join(rows) + "\n").encode(), "txt", (s.title, *never), extra, title=s.title, **stated)


def spaced(s: Story, bullet: str = "- ") -> list[str]:
    """The text, an empty line after each paragraph."""
    return [row for one in lines(s, bullet=bullet) for row in (one, "")]


def whole_page(s: Story) -> Made:
    """All of a page, selected and pasted: what stands above it, beside it and below it comes along."""
    above = ["Skip to content", "Sections", "Subscribe for $1/week", "Log in", "Opinion"]
    credit = f"The main bazaar on a Friday.Credit...{PHOTOGRAPHER} for the magazine"
    tools = ["Share full article", "87", ""]
    below = ["Related Content", ELSEWHERE, OTHER, ANOTHER, "Site Index", "Terms of Service", "Privacy Policy"]
    front = [
        s.title,
        "",
        f"By {s.author}",
        f"{s.author.split()[-1]} is a contributing writer.",
        "",
        long_date(s.day),
        "6:30 a.m. ET",
    ]
    never = (*above, f"By {s.author}", credit, *tools[:2], *below)
    rows = [*above, "", *front, "", *tools, credit, "", *spaced(s), *below]
    return txt(s, rows, never, author=s.author, date=s.day.isoformat())


def offered(s: Story) -> Made:
    """An article as its writer mails it to a desk: nobody has published it, and it has no date."""
    dear = f"Dear Ms {EDITOR.split()[-1]},"
    pitch = "Please find below an article that I would like to offer to your comment pages. It has not appeared elsewhere."
    phone = "Mobile: +92 300 0000147"
    about = f"{s.author} taught economics at two universities and now farms near {city(s)}."
    rows = [dear, "", pitch, "", "Kind regards,", s.author, phone, "", "* * *", "", s.title, "", f"By {s.author}", ""]
    never = (dear, pitch, "Kind regards,", phone, f"By {s.author}", "(ends)")
    return txt(s, [*rows, *spaced(s), "(ends)", "", about], never, (about,), author=s.author)


def on_the_wire(s: Story) -> Made:
    """Copy with its slug and a note to editors; the dateline has a place and no day."""
    slug = f"BC-AS--{'-'.join(s.title.split()[:2]).strip(',')}, 1st Ld-Writethru,0812"
    note = "Eds: UPDATES with comment from officials, background. With photos."
    credit = f"___\n\n{OTHER} in {city(s)} contributed to this report."
    first, *rest = spaced(s)
    front = [slug, note, s.title, f"By {s.author}", "Upland Press Writer", f"{city(s).upper()} (UPN) — {first}"]
    never = (slug, note, f"By {s.author}", "Upland Press Writer", f"{OTHER} in {city(s)} contributed to this report.")
    return txt(s, [*front, *rest, credit], never, author=s.author)


def news_library(s: Story) -> Made:
    """A library of papers: a key a line, and what the writer is behind the name."""
    facts = [f"Paper: {s.paper}", f"Title: {s.title}", f"Date: {long_date(s.day)}", "Section: Opinion", "Page: 11A"]
    facts.append(f"Author: {s.author}, Staff Writer")
    ends = [f"Record Number: {later(s):%y%m%d}0{s.number:03}", f"Copyright (c) {s.day.year} {s.paper}. All Rights Reserved."]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [*facts, "", *spaced(s), *ends], (*facts, *ends), **stated)


def from_reader(s: Story) -> Made:
    """What the clipboard of a reading list holds: the address above all."""
    rows = [s.url, "", s.title, f"by {s.author}", f"{british_date(s.day)} · 6 min read", ""]
    never = (s.url, f"by {s.author}", f"{british_date(s.day)} · 6 min read")
    return txt(s, [*rows, *spaced(s, "• ")], never, author=s.author, date=s.day.isoformat(), url=s.url)


def column(s: Story) -> Made:
    """Name below the title; at the end who writes, how to write back, and where it was published."""
    about = f"The writer is a former chief secretary who lives in {city(s)}."
    mail = "columns@ravi.example"
    last = f"Published in {s.paper}, {ordinal(s.day)}."
    rows = [s.title, s.author, "", *spaced(s, "— "), about, mail, "", last]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, (s.author, mail, last), (about,), **stated)


def with_affiliation(s: Story) -> Made:
    line = f"By {s.author}, Senior Research Fellow, Upper Basin Institute, {city(s)}"
    return txt(s, [s.title, "", line, "", *spaced(s)], (line,), author=s.author)


def of_three(s: Story) -> Made:
    who = f"{s.author}, {s.second} and {third(s)}"
    day = f"Published: {s.day.day:02} {s.day:%b} {s.day.year}, 06:15 | Updated: {later(s).day:02} {later(s):%b} {later(s).year}"
    rows = [s.title, f"By {who}", day, "", *spaced(s)]
    return txt(s, rows, (f"By {who}", day), author=who, date=s.day.isoformat())


def translated(s: Story) -> Made:
    by = f"Translated from the Portuguese by {TRANSLATOR}"
    rows = [s.title, "", f"by {s.author}", by, "", british_date(s.day), "", *spaced(s)]
    return txt(s, rows, (f"by {s.author}", by, british_date(s.day)), author=s.author, date=s.day.isoformat())


def letter(s: Story) -> Made:
    """A letter to a paper; whoever signs it wrote it."""
    rows = ["LETTERS TO THE EDITOR", "", s.title, "", "Madam,", "", *spaced(s), "Yours faithfully,", s.author, city(s)]
    never = ("LETTERS TO THE EDITOR", "Madam,", "Yours faithfully,", s.author, city(s))
    return txt(s, rows, never, author=s.author)


def log(s: Story) -> Made:
    """A blog, copied from its title to its last comment."""
    posted = f"Posted on {long_date(s.day)} by {s.author}"
    entry = "This entry was posted in Politics and tagged borders, police. Bookmark the permalink."
    says = [f"{COMMENTER} says:", "January 9, 2026 at 7:40 pm", COMMENT, "Reply"]
    rows = [s.title, posted, "", *spaced(s, "• "), entry, "", f"← {ELSEWHERE}", f"{ANOTHER} →", "", "One Response", *says]
    never = (posted, entry, ELSEWHERE, ANOTHER, *says)
    return txt(s, rows, never, author=s.author, date=s.day.isoformat())


def interview(s: Story) -> Made:
    """Questions and answers: the one who answers is named first, the one who asks wrote it."""
    talk = f"In conversation with {OTHER}, who chaired the inquiry"
    rows = [s.title, talk, f"Interview by {s.author}", long_date(s.day), ""]
    asked = iter(QUESTIONS)
    for at, one in enumerate(lines(s)):
        if at in (1, 4, 7):
            rows += [next(asked), ""]
        rows += [one, ""]
    return txt(s, rows, (f"Interview by {s.author}",), QUESTIONS, author=s.author, date=s.day.isoformat())


def converted_page(s: Story) -> Made:
    """A page turned into Markdown by a converter: underlined title, links, a picture's credit, related links."""
    who, day, credit = f"By [{s.author}](https://www.ravi.example/authors/w)", british_date(s.day), f"*Photo: {PHOTOGRAPHER}*"
    top = f"[Skip to content](#main)\n\n{s.title}\n{'=' * len(s.title)}\n\n{who}\n\n{day}\n\n![](media/a.jpg)\n{credit}\n\n"
    last = f"\n\n[![](share.png)](https://share.example/?u=1)\n\n### Related\n\n-   [{ELSEWHERE}](/b)\n-   [{ANOTHER}](/c)\n"
    never = (s.title, "Skip to content", f"By {s.author}", f"Photo: {PHOTOGRAPHER}", "Related", ELSEWHERE, ANOTHER)
    data = f"{top}{marks(s)}{last}".encode()
    return labelled(s, data, "md", never, title=s.title, author=s.author, date=s.day.isoformat())


def sent_letter(s: Story) -> Made:
    """An issue of a letter, exported by the service that sends it; nobody signs it."""
    front = (
        f"id: 7c1e{s.number:04}\nsubject: {json.dumps(s.title, ensure_ascii=False)}\nstatus: sent\nemail_type: public\n"
        f"slug: {s.slug}\n"
        f"publish_date: {s.day.isoformat()}T06:00:00+00:00\nmodification_date: {later(s).isoformat()}T11:20:31+00:00\n"
    )
    ends = ("You are receiving this letter because you asked for it.", "[Unsubscribe]({{ unsubscribe_url }})")
    data = f"---\n{front}---\n\n{marks(s)}\n\n---\n\n{ends[0]}\n\n{ends[1]}\n".encode()
    return labelled(s, data, "md", (ends[0], "Unsubscribe"), title=s.title, date=s.day.isoformat())


def media_table(s: Story) -> Made:
    """A table for those who count stories: a medium, a day, and no author."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(["stories_id", "publish_date", "title", "url", "language", "ap_syndicated", "media_id", "media_name", "text"])
    number = str(2031100 + s.number)
    row = [number, f"{s.day.isoformat()} 04:11:00", s.title, s.url, "en", "False", "4410", s.paper, "\n".join(lines(s))]
    table.writerow(row)
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, out.getvalue().encode(), "csv", (), title=s.title, **stated)


def dump(s: Story) -> Made:
    """A record of a crawler of news: a domain is no publication, and a download no day."""
    record = {
        "authors": [s.author],
        "date_download": f"{later(s).isoformat()} 07:15:40",
        "date_modify": None,
        "date_publish": f"{s.day.isoformat()} 05:00:00",
        "description": "It took a decade to get here.",
        "filename": f"https%3A%2F%2Fwww.ravi.example%2F{s.slug}.json",
        "image_url": "https://www.ravi.example/a.jpg",
        "language": "en",
        "localpath": None,
        "maintext": "\n".join(lines(s)),
        "source_domain": "www.ravi.example",
        "title": s.title,
        "title_page": None,
        "title_rss": None,
        "url": s.url,
    }
    stated = {"author": s.author, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, json.dumps(record, ensure_ascii=False).encode() + b"\n", "jsonl", (), title=s.title, **stated)


def word(
    s: Story,
    file: docx.document.Document,
    never: tuple[str, ...],
    after: tuple[str, ...] = (),
    extra: tuple[str, ...] = (),
    /,
    *,
    account: str = "",
    **stated: str,
) -> Made:
    """The text below what ``file`` holds already, then ``after``; ``extra`` are the lines of it all that can be quoted too."""
    file.core_properties.title = ""
    file.core_properties.author = file.core_properties.last_modified_by = account
    file.core_properties.created = file.core_properties.modified = datetime.datetime(2025, 12, 2, tzinfo=datetime.UTC)
    for kind, one in s.parts:
        if kind == "h":
            file.add_heading(one, level=2)
        else:
            file.add_paragraph(one, style="List Bullet" if kind == "li" else None)
    for one in after:
        file.add_paragraph(one)
    out = io.BytesIO()
    file.save(out)
    return labelled(s, out.getvalue(), "docx", (s.title, *never), extra, title=s.title, **stated)


def told_to(s: Story) -> Made:
    """Whose story it is, and who wrote it down; the account of a computer shop is in the properties."""
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = "DRAFT 3 - NOT FOR CIRCULATION"
    file.add_heading(s.title, level=1)
    line = f"By {s.author}, as told to {OTHER}"
    file.add_paragraph(line)
    return word(s, file, (line, "DRAFT 3 - NOT FOR CIRCULATION"), account="hp", author=s.author)


def speech(s: Story) -> Made:
    """The text of a speech as an office hands it out."""
    file = docx.Document()
    head = (
        "CHECK AGAINST DELIVERY",
        s.title,
        f"Remarks by {s.author}",
        f"Annual Water Conference, {city(s)}",
        british_date(s.day),
    )
    for one in head:
        file.add_paragraph(one).runs[0].bold = True
    opening = "Thank you, Madam Chair, for the kind introduction."
    file.add_paragraph(opening)
    last = "I thank you for your attention."
    never = (head[0], *head[2:])
    return word(s, file, never, (last,), (opening, last), account="Windows User", author=s.author, date=s.day.isoformat())


def report(s: Story) -> Made:
    """A cover, a summary, and a page about the two who wrote it; the month is all there is of the date."""
    file = docx.Document()
    file.add_paragraph(s.title, style="Title")
    who = f"{s.author} and {s.second}"
    file.add_paragraph(who, style="Subtitle")
    file.add_paragraph(f"{s.day:%B %Y}").add_run().add_break(WD_BREAK.PAGE)
    contents = tuple(f"{one}\t{at + 4}" for at, one in enumerate(s.headings))
    for one in ("Contents", *contents):
        file.add_paragraph(one)
    points = ("Spending has grown in every year since 2009.", "Nobody has measured what it bought.")
    file.add_heading("Executive summary", level=1)
    for one in points:
        file.add_paragraph(one, style="List Bullet")
    file.add_heading("The argument", level=1)
    about = ("About the authors", f"{s.author} directs the programme on rivers.", f"{s.second} was its first fellow.")
    never = (who, f"{s.day:%B %Y}", "Contents", *contents, "Executive summary", about[0])
    return word(s, file, never, about, (*points, *about[1:]), account="Comms", author=who, date=f"{s.day:%Y-%m}")


Drawn = tuple[float, float, float, str, str]
"""Where a line stands, how large it is, in which face, and its text."""


def drawn(pages: list[list[Drawn]], info: dict[str, str]) -> bytes:
    """A PDF of lines that are drawn where they are said to stand."""
    faces = {"R": b"Times-Roman", "B": b"Times-Bold", "I": b"Times-Italic", "S": b"Helvetica-Bold"}
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"
    objects = [b"", b"", *(font % name for name in faces.values())]
    fonts = b" ".join(b"/%s %d 0 R" % (key.encode(), at) for at, key in enumerate(faces, 3))
    kids = []
    for page in pages:
        rows = (f"BT /{face} {size} Tf {x:.1f} {y:.1f} Td ({escaped(one)}) Tj ET" for x, y, size, face, one in page)
        stream = "\n".join(rows).encode("cp1252")
        objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream")
        what = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << %s >> >> >>"
        kids.append(len(objects) + 1)
        objects.append(what % (len(objects), fonts))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    facts = (b"/%s <FEFF%s>" % (key.encode(), value.encode("utf-16-be").hex().encode()) for key, value in info.items())
    objects.append(b"<< " + b" ".join(facts) + b" >>")
    out, offsets = b"%PDF-1.5\n", []
    for at, one in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % at + one + b"\nendobj\n"
    start, size = len(out), len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, size - 1, start)


def escaped(one: str) -> str:
    return one.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def divided(word: str, room: int) -> int:
    """Where a compositor divides a word so that its first part fits with a hyphen: between two consonants among vowels."""
    soft = [one in "aeiouy" for one in word.lower()]
    fits = range(3, min(room, len(word) - 2))
    return max((at for at in fits if soft[at - 2 : at + 2] == [True, False, False, True]), default=0)


def broken(one: str, width: int) -> list[str]:
    """Lines of a narrow column; a long word at the end of a line is divided."""
    rows, row = [], ""
    for token in one.split():
        at = divided(token, width - len(row) - 1) if len(token) > 7 and token.isalpha() else 0
        if len(f"{row} {token}".strip()) <= width:
            row = f"{row} {token}".strip()
        elif at:
            rows.append(f"{row} {token[:at]}-")
            row = token[at:]
        else:
            rows.append(row)
            row = token
    return [*rows, row]


def set_in_columns(s: Story, top: float) -> Iterator[tuple[int, Drawn]]:
    """The text in three columns a page, the first page from ``top``: page and line."""
    rows: list[tuple[str, str, float]] = []
    for kind, one in s.parts:
        if kind == "h":
            rows += [("", "R", 0), (one, "S", 0)]
        else:
            cut = broken(("• " if kind == "li" else "") + one, 42)
            rows += [(row, "R", 0 if at else 8) for at, row in enumerate(cut)]
    page, place, y = 0, 0, top
    for row, face, indent in rows:
        if y < 60:
            place, y = place + 1, top if not page else 770
            if place == 3:
                page, place, y = page + 1, 0, 770
        if row:
            yield page, (40 + 176 * place + indent, y, 9, face, row)
        y -= 11


def broadsheet(s: Story) -> Made:
    """A page of a newspaper: its folio, a large headline, three columns with divided words, a credit."""
    folio = f"14 | {s.paper.upper()} | {s.day:%A}, {long_date(s.day)}"
    cut = textwrap.wrap(s.title, 34)
    first: list[Drawn] = [(40, 805, 9, "S", folio), (40, 780, 11, "S", "OPINION")]
    first += [(40, 745 - 30 * at, 27, "B", row) for at, row in enumerate(cut)]
    y = 745 - 30 * len(cut)
    first += [(40, y, 10, "S", s.author), (40, y - 16, 7, "I", f"Photograph: {PHOTOGRAPHER}")]
    pages = [first]
    for page, one in set_in_columns(s, y - 40):
        if page == len(pages):
            pages.append([(40, 805, 9, "S", folio.replace("14", "15", 1))])
        pages[page].append(one)
    pages[-1].append((40, 40, 8, "I", f"More letters and columns: {ELSEWHERE}, page 16"))
    data = drawn(
        pages, {"Creator": "Adobe InDesign 16.0 (Windows)", "Producer": "Adobe PDF Library 15.0", "Title": "MAIN-14_OPED.indd"}
    )
    never = (s.title, folio, f"Photograph: {PHOTOGRAPHER}", "OPINION", f"More letters and columns: {ELSEWHERE}, page 16")
    stated = {"title": s.title, "author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return labelled(s, data, "pdf", never, **stated)


def flowing(rows: list[tuple[str, str, float]], head: str, foot: str, width: int = 92) -> list[list[Drawn]]:
    """Blocks (text, face, size) one below the other, with a line above and below each page."""
    pages: list[list[Drawn]] = []
    y = 0.0
    for block, face, size in rows:
        cut = textwrap.wrap(block, int(width * 10 / size), break_on_hyphens=False) or [""]
        for row in cut:
            if y < 70 or block == "\f":
                top: list[Drawn] = [(60, 810, 8, "S", head), (60, 35, 8, "R", f"{foot}   {len(pages) + 1}")]
                pages.append(top)
                y = 770
            if row.strip():
                pages[-1].append((60, y, size, face, row))
                y -= size * 1.35
        y -= 7
    return pages


def prose(s: Story) -> list[tuple[str, str, float]]:
    return [({"li": "• "}.get(kind, "") + one, "B" if kind == "h" else "R", 12 if kind == "h" else 10) for kind, one in s.parts]


def brief(s: Story) -> Made:
    """A brief of an institute: key messages, who publishes it, and of the date the year of the copyright only."""
    place, who = "Tidal Institute for Public Policy", f"{s.author} and {s.second}"
    messages = ("The present arrangement satisfies none of the three parties.", "A joint register would cost little.")
    about = (f"{s.author} is a senior fellow at the institute.", f"{s.second} is a visiting fellow.")
    ends = (f"Published by the {place}, {city(s)}.", f"© {s.day.year} {place}")
    rows: list[tuple[str, str, float]] = [("POLICY BRIEF", "S", 9), (s.title, "B", 20), (who, "I", 11), ("Key messages", "B", 12)]
    rows += [(f"• {one}", "R", 10) for one in messages]
    rows += [*prose(s), ("About the authors", "B", 12), *((one, "R", 10) for one in (*about, *ends))]
    head, foot = f"{place} | Policy Brief 41", "www.tidal.example"
    data = drawn(flowing(rows, head, foot), {"Title": "PB41_web_final", "Author": "Production", "Creator": "QuarkXPress 2019"})
    never = (s.title, who, "POLICY BRIEF", "Key messages", "About the authors", head, *ends)
    return labelled(s, data, "pdf", never, (*messages, *about), title=s.title, author=who, publication=place)


def working_paper(s: Story) -> Made:
    """A page of its own for the title: marks behind the names, an abstract, a month; the text begins on the next."""
    series, who = "Working Paper No. 214", f"{s.author}* and {s.second}†"
    where = ("* School of Government, Lowland University", "† Research Department, Bank of the Isles")
    thanks = f"We thank {EDITOR} and {OTHER} for comments. All errors are ours."
    abstract = "We ask what follows when two agencies share one task, and find that neither does it."
    rows: list[tuple[str, str, float]] = [
        (series, "S", 10),
        (s.title, "B", 18),
        (who, "R", 12),
        (f"{s.day:%B %Y}", "R", 11),
        ("Abstract", "B", 11),
    ]
    rows += [(abstract, "I", 10), ("Keywords: borders, policing, budgets", "R", 9), ("JEL classification: D74, H56", "R", 9)]
    rows += [*((one, "R", 8) for one in (*where, thanks)), ("\f", "R", 10), *prose(s)]
    data = drawn(flowing(rows, "", series), {"Producer": "pdfTeX-1.40.24", "Creator": "TeX", "Title": "", "Author": ""})
    never = (s.title, who, series, f"{s.day:%B %Y}", "Abstract", *where, thanks, "Keywords: borders, policing, budgets")
    stated = {"title": s.title, "author": f"{s.author} and {s.second}", "date": f"{s.day:%Y-%m}"}
    return labelled(s, data, "pdf", never, (abstract,), **stated)


STYLES = (
    Style("whole page pasted: menu, credit, index (.txt)", True, turned(whole_page)),
    Style("offered by mail: salutation, pitch, no date (.txt)", True, offered),
    Style("wire: slug, note to editors, dateline without a day (.txt)", True, turned(on_the_wire)),
    Style("library of papers: a key a line, Staff Writer (.txt)", True, turned(news_library)),
    Style("reading list: address above all (.txt)", True, from_reader),
    Style("column: name, the writer, Published in (.txt)", True, turned(column)),
    Style("By with affiliation, no date (.txt)", True, turned(with_affiliation)),
    Style("three names, Published and Updated (.txt)", True, of_three),
    Style("translated by (.txt)", True, translated),
    Style("letter: signed, no date (.txt)", True, turned(letter)),
    Style("blog copied: Posted on, by, one response (.txt)", True, turned(log)),
    Style("interview: In conversation with, Interview by (.txt)", True, interview),
    Style("page converted: underlined title, links (.md)", True, turned(converted_page)),
    Style("letter exported: subject, no name (.md)", True, sent_letter),
    Style("table of stories: medium, no author (.csv)", True, media_table),
    Style("crawler's record: maintext, domain (.jsonl)", True, turned(dump)),
    Style("as told to; an account in the properties (.docx)", True, told_to),
    Style("speech: Remarks by, check against delivery (.docx)", True, turned(speech)),
    Style("report: cover, contents, About the authors (.docx)", True, report),
    Style("broadsheet: folio, three columns (.pdf)", True, broadsheet),
    Style("policy brief: Published by, year only (.pdf)", True, brief),
    Style("working paper: title page, marks, month (.pdf)", True, working_paper),
)
