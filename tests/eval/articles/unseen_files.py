"""Plain text, Markdown, tables, word processor documents and PDFs of the unseen part of the set."""

from __future__ import annotations

import csv
import datetime
import io
import json
import textwrap

import docx

from tests.eval.articles.material import Label, Made, Story, Style, british_date, long_date
from tests.eval.articles.office_styles import pdf
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.unseen_material import (
    COMMENT,
    COMMENTER,
    CREDIT,
    EDITOR,
    ELSEWHERE,
    OTHER,
    PHOTOGRAPHER,
    city,
    labelled,
    later,
)


def txt(s: Story, text: str, *never: str, **stated: str) -> Made:
    return labelled(s, text.encode(), "txt", (s.title, *never), **stated)


def agency(s: Story) -> Made:
    """The dateline names no year, so the date is not known; the year of the copyright is not it."""
    first, *rest = lines(s)
    credit = f"(Additional reporting by {OTHER}; editing by {EDITOR})"
    foot = f"© {later(s).year} Coastal News Agency"
    head = [s.title, f"By {s.author} and {s.second}", f"{city(s)}, {s.day:%B} {s.day.day} (Coastal News Agency) - {first}"]
    text = "\n\n".join([*head, *rest, credit, foot])
    return txt(s, text, credit, foot, f"By {s.author} and {s.second}", title=s.title, author=f"{s.author} and {s.second}")


def newsletter(s: Story) -> Made:
    top = f"View this email in your browser ( https://mail.example/c/9f{s.number}1 )"
    posted = f"Posted by {s.author} on {british_date(s.day)}"
    calls = (
        "Forwarded this email? Subscribe here for more.",
        "You are receiving this email because you signed up on our website.",
        "Unsubscribe from this list | Update your preferences",
    )
    text = "\n\n".join([top, s.title, posted, *lines(s, bullet="* "), "--", f"Also this week: {ELSEWHERE}, by {OTHER}", *calls])
    return txt(s, text, posted, top, *calls, title=s.title, author=s.author, date=s.day.isoformat())


def scanned(s: Story) -> Made:
    """A page read by a machine: capitals, indents instead of blank lines, a page number between the pages."""
    words = s.title.upper().split()
    half = (len(words) + 1) // 2
    title = [" ".join(words[:half]), " ".join(words[half:])] if len(words) > 4 else [s.title.upper()]
    rows = []
    for kind, text in s.parts:
        indented = textwrap.wrap("    " + text, 64, break_on_hyphens=False, break_long_words=False)
        rows += ["", text.upper().center(64).rstrip(), ""] if kind == "h" else indented
    head = [*title, "", f"BY {s.author.upper()}", f"{s.day:%A}, {long_date(s.day)}", "", CREDIT, ""]
    text = "\n".join([*head, *rows[:30], "", "Continued on page 7", "\f", "PAGE 7", "", *rows[30:], ""])
    never = ("Continued on page 7", "PAGE 7", CREDIT, f"BY {s.author.upper()}")
    return txt(s, text, *never, title=s.title.upper(), author=s.author, date=s.day.isoformat())


def press_release(s: Story) -> Made:
    contact = f"Contact: {EDITOR}, +44 20 7946 0000, press@harbours.example"
    first, *rest = lines(s, bullet="• ")
    about = ["About the Harbours Trust", "The Harbours Trust was founded in 1962 and works in eleven countries."]
    head = ["FOR IMMEDIATE RELEASE", long_date(s.day), contact, s.title, f"{city(s)} – {first}"]
    text = "\n\n".join([*head, *rest, "###", *about])
    return txt(s, text, "FOR IMMEDIATE RELEASE", contact, "###", title=s.title, date=s.day.isoformat())


def database(s: Story) -> Made:
    above = {"Title": s.title, "Author": s.author, "Publication title": s.paper, "Publication date": long_date(s.day)}
    below = {
        "Document URL": s.url,
        "Language of publication": "English",
        "Copyright": f"Copyright {s.paper} {later(s).year}",
        "Last updated": later(s).isoformat(),
        "Database": "Regional News Archive",
    }
    rule = "_" * 60
    keyed = [[f"{key}: {value}" for key, value in part.items()] for part in (above, below)]
    text = "\n\n".join([rule, "Document 1 of 1", *keyed[0], "Full text:", *lines(s), *keyed[1], rule])
    stated = {"title": s.title, "author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return txt(s, text, *keyed[0], *keyed[1], "Document 1 of 1", **stated)


def daily(s: Story) -> Made:
    """The name, and when it was published, on one line; whose it is stands at the end."""
    line = f"{s.author} Published {long_date(s.day)}  Updated {long_date(later(s))}"
    writer = "The writer is a retired diplomat who served in Kabul and Ankara."
    last = f"Published in {s.paper}, {long_date(s.day)}"
    comments = ["Comments (1)", f"{COMMENTER} Jan 02, 2026 09:12pm", COMMENT, "Read more", ELSEWHERE]
    text = "\n".join([s.title, line, *lines(s), writer, last, *comments])
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    never = (s.title, line, last, COMMENT, ELSEWHERE)
    return labelled(s, text.encode(), "txt", never, (writer,), title=s.title, **stated)


def other_keys(s: Story) -> Made:
    fields = {
        "layout": "article",
        "headline": s.title,
        "byline": f"By {s.author}",
        "editor": EDITOR,
        "pubdate": f"{s.day.isoformat()} 08:15:00 +0500",
        "last_modified_at": later(s).isoformat(),
        "publisher": s.paper,
        "source_url": s.url,
        "image_credit": PHOTOGRAPHER,
    }
    front = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields.items())
    data = f"---\n{front}---\n\n{marks(s)}\n\n{{% include share.html %}}\n".encode()
    stated = {"title": s.title, "author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "md", ("{% include share.html %}",), **stated)


def toml_front(s: Story) -> Made:
    day = f"{s.day.isoformat()}T09:00:00+05:00"
    front = (
        f'title = {json.dumps(s.title, ensure_ascii=False)}\nauthors = ["{s.author}"]\ndate = {day}\n'
        f'lastmod = {later(s).isoformat()}\ncanonicalURL = "{s.url}"\n[cover]\nimage = "a.jpg"\ncaption = "{CREDIT}"\n'
    )
    figure = f'{{{{< figure src="a.jpg" caption="{CREDIT}" >}}}}'
    data = f"+++\n{front}+++\n\n{figure}\n\n{marks(s)}\n".encode()
    return labelled(s, data, "md", (figure, CREDIT), title=s.title, author=s.author, date=s.day.isoformat(), url=s.url)


def clipped(s: Story) -> Made:
    front = (
        f'title: "{s.title}"\nsource: "{s.url}"\nauthor:\n  - "[[{s.author}]]"\npublished: {s.day.isoformat()}\n'
        f'created: {later(s).isoformat()}\ndescription: "What a reader should know."\ntags:\n  - "clippings"\n'
    )
    text = f"---\n{front}---\n![A street](https://www.ledger.example/a.jpg) {CREDIT}\n\n{marks(s)}\n"
    stated = {"title": s.title, "author": s.author, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, text.encode(), "md", (CREDIT,), **stated)


def feed(s: Story) -> Made:
    record = {
        "doc_id": f"feed-{s.number}",
        "title": s.title,
        "link": s.url,
        "creator": s.author,
        "pubDate": f"{s.day:%a, %d %b %Y} 04:30:12 +0000",
        "lastBuildDate": f"{later(s):%a, %d %b %Y} 00:00:00 +0000",
        "managingEditor": EDITOR,
        "publisher": s.paper,
        "category": ["Borders"],
    }
    last = f"The post {s.title} appeared first on {s.paper}."
    data = json.dumps({**record, "text": "\n\n".join([*lines(s), last])}).encode() + b"\n"
    stated = {"title": s.title, "author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "jsonl", (last,), id=f"feed-{s.number}", **stated)


def interface(s: Story) -> Made:
    record = {
        "doc_id": f"n{s.number}",
        "source": {"id": None, "name": s.paper},
        "authors": [s.author, s.second],
        "title": s.title,
        "url": s.url,
        "urlToImage": "https://www.ledger.example/a.jpg",
        "imageCredit": PHOTOGRAPHER,
        "publishedAt": f"{s.day.isoformat()}T11:20:00Z",
        "updatedAt": f"{later(s).isoformat()}T11:20:00Z",
    }
    data = json.dumps({**record, "text": "\n".join(lines(s))}).encode() + b"\n"
    stated = {"author": f"{s.author}, {s.second}", "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "jsonl", (), id=f"n{s.number}", title=s.title, **stated)


def archive_table(s: Story) -> Made:
    """Two articles; the second has a photographer and an editor, and no byline."""
    out = io.StringIO(newline="")
    table = csv.writer(out)
    people, ends = ["Byline", "Photographer", "Editor"], ["Published", "Updated", "Web address", "Full text"]
    table.writerow(["ID", "Section", "Headline", *people, *ends])
    text = "\n\n".join(lines(s))
    dates = [long_date(s.day), long_date(later(s))]
    table.writerow(["31", "Opinion", s.title, f"By {s.author}", PHOTOGRAPHER, EDITOR, *dates, s.url, text])
    table.writerow(["32", "News", ELSEWHERE, "", PHOTOGRAPHER, EDITOR, "", dates[1], "", text])
    one = Label("31", s.title, s.author, None, s.day.isoformat(), s.url, s.body, s.headings)
    return Made(f"{s.slug}.csv", out.getvalue().encode(), (one, Label("32", title=ELSEWHERE, body=s.body, never=s.headings)))


def government_report(s: Story) -> Made:
    """Its properties name a file, not the report; the month is all there is of the date."""
    front = [s.title, f"Prepared by {s.author} for the Ministry of Harbours", f"{s.day:%B %Y}", f"Reviewed by {EDITOR}"]
    info = {"Title": "Microsoft Word - final_v3_CLEAN.docx", "Producer": "Acrobat Distiller 11.0"}
    data = pdf([*front, *lines(s, bullet="• ")], info, header="Ministry of Harbours | Research Series No. 14")
    never = (s.title, "Ministry of Harbours | Research Series No. 14", f"Reviewed by {EDITOR}", info["Title"])
    return labelled(s, data, "pdf", never, title=s.title, author=s.author, date=f"{s.day:%Y-%m}")


def journal(s: Story) -> Made:
    dates = f"Received {british_date(s.day.replace(year=s.day.year - 1))}; published online {british_date(s.day)}"
    data = pdf([s.title, f"{s.author} and {s.second}", dates, *lines(s, bullet="• ")], {}, header="")
    return labelled(s, data, "pdf", (s.title, dates), title=s.title, author=f"{s.author} and {s.second}", date=s.day.isoformat())


def online_editor(s: Story) -> Made:
    """As exported by an online editor: no properties, a title, a line below it with the name and the date."""
    file = docx.Document()
    file.add_paragraph(s.title, style="Title")
    file.add_paragraph(f"By {s.author} | {long_date(s.day)}", style="Subtitle")
    return word(s, file, (f"By {s.author} | {long_date(s.day)}",), author=s.author, date=s.day.isoformat())


def submission(s: Story) -> Made:
    """A table of what the editors need to know, then the text under its title."""
    rows = {"Title": s.title, "Author": s.author, "Commissioning editor": EDITOR, "Date": british_date(s.day), "Words": "650"}
    file = docx.Document()
    table = file.add_table(rows=0, cols=2)
    for key, value in rows.items():
        cells = table.add_row().cells
        cells[0].text, cells[1].text = key, value
    file.add_heading(s.title, level=1)
    return word(s, file, tuple(f"{key} | {value}" for key, value in rows.items()), author=s.author, date=s.day.isoformat())


def word(s: Story, file: docx.document.Document, never: tuple[str, ...], **stated: str) -> Made:
    file.core_properties.title = file.core_properties.author = ""
    file.core_properties.last_modified_by = EDITOR
    file.core_properties.created = file.core_properties.modified = datetime.datetime(2026, 1, 5, tzinfo=datetime.UTC)
    for kind, text in s.parts:
        if kind == "h":
            file.add_heading(text, level=2)
        else:
            file.add_paragraph(text, style="List Bullet" if kind == "li" else None)
    out = io.BytesIO()
    file.save(out)
    return labelled(s, out.getvalue(), "docx", (s.title, *never), title=s.title, **stated)


STYLES = (
    Style("agency: dateline without a year, two names (.txt)", True, agency),
    Style("mailed: Posted by, on (.txt)", True, newsletter),
    Style("scanned: capitals, indents, pages (.txt)", True, scanned),
    Style("press release: contact, no author (.txt)", True, press_release),
    Style("database: keys above and below (.txt)", True, database),
    Style("daily: Published in, comments (.txt)", True, daily),
    Style("front matter by other keys (.md)", True, other_keys),
    Style("front matter as TOML, shortcode (.md)", True, toml_front),
    Style("clipped from the web (.md)", True, clipped),
    Style("feed: creator, pubDate (.jsonl)", True, feed),
    Style("interface of a news service (.jsonl)", True, interface),
    Style("archive: photographer, editor (.csv)", True, archive_table),
    Style("government report (.pdf)", True, government_report),
    Style("journal: names below the title (.pdf)", True, journal),
    Style("exported by an online editor (.docx)", True, online_editor),
    Style("submission: table of metadata (.docx)", True, submission),
)
