"""Plain text, Markdown, tables, word processor documents and PDFs of the fourth part of the set."""

from __future__ import annotations

import csv
import datetime
import io
import json

import docx

from tests.eval.articles.fourth_material import COMMENTER, EDITOR, ELSEWHERE, OTHER, PHOTOGRAPHER, city
from tests.eval.articles.material import Label, Made, Story, Style, british_date, long_date
from tests.eval.articles.office_styles import pdf
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.unseen_material import labelled, later


def txt(s: Story, text: str, *never: str, **stated: str) -> Made:
    return labelled(s, text.encode(), "txt", never, **stated)


def law_library(s: Story) -> Made:
    """As a library of law and news gives it: what is known of it above, when it was loaded below."""
    keys = ("Section: OPINION; Pg. 8", "Length: 812 words", f"Byline: {s.author}", "Body")
    owned = f"Copyright {s.day.year} {s.paper} Media Group All Rights Reserved"
    ends = (f"Load-Date: {long_date(later(s))}", "End of Document")
    dated = f"{long_date(s.day)} {s.day:%A}"
    text = "\n\n".join([" ", s.title, s.paper, dated, owned, *keys, "", *lines(s, bullet="* "), "", *ends]) + "\n"
    never = (s.title, dated, owned, *keys, *ends)
    return txt(s, text, *never, title=s.title, author=s.author, publication=s.paper, date=s.day.isoformat())


def news_database(s: Story) -> Made:
    """Facts without keys, one a line, and the number of the document at the end."""
    owned = f"© {s.day.year} {s.paper}. All rights reserved."
    facts = (s.title, f"By {s.author}", "812 words", british_date(s.day), s.paper, "DLTHRD", "English", owned)
    last = f"Document DLTHRD00{later(s):%Y%m%d}ek74000{s.number:02}"
    text = "\n".join([*facts, "", *(line + "\n" for line in lines(s)), last, ""])
    return txt(s, text, *facts, last, title=s.title, author=s.author, publication=s.paper, date=s.day.isoformat())


def pasted(s: Story) -> Made:
    """Selected in a browser and pasted: the buttons come along, and what else there is to read."""
    buttons, more = ("Share", "Save", "Listen to this article · 6 min"), ("Most popular", ELSEWHERE, f"By {OTHER}")
    text = "\n".join([s.title, "", s.author, f"{british_date(s.day)}", *buttons, "", *(line + "\n" for line in lines(s)), *more])
    never = (s.title, s.author, *buttons, *more)
    return txt(s, text, *never, title=s.title, author=s.author, date=s.day.isoformat())


def converted(s: Story) -> Made:
    """A rich text that was saved as plain text: tabs, no-break spaces, empty lines at both ends."""
    line = f"by\u00a0{s.author}\t{s.day.day}\u00a0{s.day:%B}\u00a0{s.day.year}"
    rows = [f"\t•\t{text}" if kind == "li" else text for kind, text in s.parts]
    note = f"[Picture: {PHOTOGRAPHER}]"
    text = "\r\n".join(["", "", s.title, "", line, "", note, "", *(row + "\r\n" for row in rows), "", ""])
    return txt(s, text, s.title, line, note, title=s.title, author=s.author, date=s.day.isoformat())


def wikitext(s: Story) -> Made:
    """A page of a wiki, as it is written; neither its title nor an author stands in it."""
    rows = [{"h": f"=={text}==", "li": f"* {text}", "p": text}[kind] for kind, text in s.parts]
    source = (
        f"*{{{{source|url=https://monsoon.example/a|title={ELSEWHERE}|author={OTHER}|pub=Monsoon Quarterly|date=May 1, 2015}}}}"
    )
    ends = ("== Sources ==", source, "{{publish}}", "[[Category:Pakistan]]\n[[Category:Politics and conflicts]]")
    text = "\n\n".join([f"{{{{date|{long_date(s.day)}}}}}", *rows, *ends]) + "\n"
    return txt(s, text, f"{{{{date|{long_date(s.day)}}}}}", *ends[:3], "[[Category:Pakistan]]", date=s.day.isoformat())


def syndicate(s: Story) -> Made:
    """A column as a syndicate mails it to papers."""
    top = f"FOR RELEASE {s.day.day} {s.day:%b} {s.day.year}"
    about = f"{s.author} is a columnist in {city(s)}."
    owned = f"Copyright: Plain Syndicate, {later(s).year}.\nwww.plain-syndicate.example"
    head = [top, s.title.upper(), f"By {s.author.upper()}"]
    text = "\n\n".join([*head, *lines(s, bullet="– "), about, owned])
    never = (top, s.title.upper(), f"By {s.author.upper()}", owned.split("\n")[0], "www.plain-syndicate.example")
    stated = {"title": s.title.upper(), "author": s.author, "date": s.day.isoformat()}
    return labelled(s, text.encode(), "txt", never, (about,), **stated)


def notebook(s: Story) -> Made:
    """A page of a database of notes, exported: its properties are lines below its title."""
    facts = (f"Author: {s.author}", f"Published: {long_date(s.day)}", f"Source: {s.paper}", f"URL: {s.url}")
    own = (
        "Status: To read",
        "Tags: borders, essays",
        f"Created by: {EDITOR}",
        f"Last edited time: {long_date(later(s))} 3:12 PM",
    )
    text = f"# {s.title}\n\n" + "\n".join([*facts, *own]) + f"\n\n{marks(s)}\n"
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, text.encode(), "md", (s.title, *facts, *own), title=s.title, **stated)


def notebook_of_analysts(s: Story) -> Made:
    """The front matter of a publishing system for analysts: authors with what belongs to them."""
    front = (
        f'title: "{s.title}"\nauthor:\n  - name: {s.author}\n    orcid: 0000-0001-5109-3700\n    affiliations:\n'
        f"      - name: Institute of Estuaries\n        city: {city(s)}\n  - name: {s.second}\n    email: second@delta.example\n"
        f"date: {s.day.isoformat()}\ndate-modified: {later(s).isoformat()}\nformat: html\n"
        "bibliography: refs.bib\nexecute:\n  echo: false\n"
    )
    data = f"---\n{front}---\n\n{marks(s)}\n\n## References {{.unnumbered}}\n\n::: {{#refs}}\n:::\n".encode()
    stated = {"title": s.title, "author": f"{s.author}, {s.second}", "date": s.day.isoformat()}
    return labelled(s, data, "md", ("::: {#refs}", "References {.unnumbered}"), **stated)


def crawled(s: Story) -> Made:
    """Two articles of a crawl; the second was found without its author and its date."""
    common = {"site": s.paper, "crawled_at": f"{later(s).isoformat()} 02:14:09", "spider": "opinion", "images": []}
    first = {
        "id": "op-17",
        "title": s.title,
        "authors": [s.author, s.second],
        "published": f"{s.day.day} {s.day:%b} {s.day.year}",
    }
    second: dict[str, object] = {"id": "op-18", "title": ELSEWHERE, "authors": [], "published": None}
    text = "\n\n".join(lines(s))
    records = [{**first, "url": s.url, "text": text, **common}, {**second, "url": None, "text": text, **common}]
    data = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()
    one = Label("op-17", s.title, f"{s.author}, {s.second}", s.paper, s.day.isoformat(), s.url, s.body, s.headings)
    return Made(f"{s.slug}.jsonl", data, (one, Label("op-18", ELSEWHERE, None, s.paper, body=s.body, never=s.headings)))


def headlines_service(s: Story) -> Made:
    """The keys of a service of headlines: no number of the record, and the text is its content."""
    record = {
        "source": {"id": "delta", "name": s.paper},
        "author": s.author,
        "title": s.title,
        "description": None,
        "url": s.url,
        "urlToImage": None,
        "publishedAt": f"{s.day.isoformat()}T16:45:00Z",
        "content": "\n".join(lines(s)),
    }
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, json.dumps(record).encode() + b"\n", "jsonl", (), title=s.title, **stated)


def data_frame(s: Story) -> Made:
    """A table as a library for tables writes it: a column of row numbers without a name, days with a time."""
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["", "url", "title", "author", "source", "published_at", "scraped_at", "num_words", "top_comment_by", "text"])
    scraped, text = f"{later(s).isoformat()} 08:00:00", "\n".join(lines(s))
    table.writerow([0, s.url, s.title, s.author, s.paper, f"{s.day.isoformat()} 00:00:00", scraped, 812.0, COMMENTER, text])
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, out.getvalue().encode(), "csv", (), title=s.title, **stated)


def preprint(s: Story) -> Made:
    """The stamp of the archive says when; two names in a line below the title, and where they work."""
    stamp = f"preprint:{s.day:%y%m}.0{4100 + s.number}v1 [cs.CY] {s.day.day} {s.day:%b} {s.day.year}"
    where = ("Institute of Mountain Economics, Innsbruck", "{first, second}@mountains.example")
    info = {"Creator": "LaTeX with hyperref", "Producer": "pdfTeX-1.40.25"}
    data = pdf([stamp, s.title, f"{s.author}, {s.second}", *where, "Abstract", *lines(s, bullet="• ")], info)
    never = (stamp, s.title, f"{s.author}, {s.second}", *where, "Abstract")
    return labelled(s, data, "pdf", never, title=s.title, author=f"{s.author}, {s.second}", date=s.day.isoformat())


def printed(s: Story) -> Made:
    """A page printed from a browser: its properties name the site too, and its header says when it was printed."""
    name = f"{s.title} | {s.paper}"
    info = {"Title": name, "Creator": "Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0.0.0", "Producer": "Skia/PDF m126"}
    header = f"{later(s).month}/{later(s).day}/{later(s):%y}, 9:14 AM {name}"
    front = [s.title, f"By {s.author}", f"{long_date(s.day)} at 7:12 a.m. PKT"]
    data = pdf([*front, *lines(s, bullet="• "), f"© {later(s).year} {s.paper}"], info, header=header)
    never = (*front, header, f"© {later(s).year} {s.paper}")
    return labelled(s, data, "pdf", never, title=s.title, author=s.author, date=s.day.isoformat())


def opinion_piece(s: Story) -> Made:
    """A column as it comes by mail: the name under the title, how long it is, and who the writer is."""
    file = docx.Document()
    file.add_paragraph().add_run(s.title).bold = True
    file.add_paragraph(s.author)
    file.add_paragraph("(812 words)")
    about = f"The writer teaches public policy in {city(s)}."
    return word(s, file, (s.author, "(812 words)"), about, author=s.author)


def memorandum(s: Story) -> Made:
    file = docx.Document()
    rows = (f"TO:\t{EDITOR}, Director of Research", f"FROM:\t{s.author}", f"DATE:\t{british_date(s.day)}", f"SUBJECT:\t{s.title}")
    for row in ("MEMORANDUM", *rows):
        file.add_paragraph(row)
    return word(s, file, ("MEMORANDUM", *rows), author=s.author, date=s.day.isoformat())


def word(s: Story, file: docx.document.Document, never: tuple[str, ...], about: str = "", **stated: str) -> Made:
    file.core_properties.title = file.core_properties.author = ""
    file.core_properties.last_modified_by = EDITOR
    file.core_properties.created = file.core_properties.modified = datetime.datetime(2025, 10, 6, tzinfo=datetime.UTC)
    for kind, text in s.parts:
        if kind == "h":
            file.add_paragraph().add_run(text).bold = True
        else:
            file.add_paragraph(text, style="List Bullet" if kind == "li" else None)
    if about:
        file.add_paragraph(about)
    out = io.BytesIO()
    file.save(out)
    extra = (about,) if about else ()
    return labelled(s, out.getvalue(), "docx", (s.title, *never), extra, title=s.title, **stated)


STYLES = (
    Style("library of law and news: Byline, Load-Date (.txt)", True, law_library),
    Style("database of news: facts without keys (.txt)", True, news_database),
    Style("pasted from the web: name, day, buttons (.txt)", True, pasted),
    Style("rich text saved as plain text (.txt)", True, converted),
    Style("wikitext: date and no author (.txt)", True, wikitext),
    Style("syndicated column: capitals, release (.txt)", True, syndicate),
    Style("exported notes: properties as lines (.md)", True, notebook),
    Style("analysts' front matter: authors in full (.md)", True, notebook_of_analysts),
    Style("crawl: lists of authors (.jsonl)", True, crawled),
    Style("service of headlines: content (.jsonl)", True, headlines_service),
    Style("data frame: column without a name (.csv)", True, data_frame),
    Style("preprint: stamp, names, affiliation (.pdf)", True, preprint),
    Style("printed from a browser (.pdf)", True, printed),
    Style("op-ed: name under the title (.docx)", True, opinion_piece),
    Style("memorandum: from, subject (.docx)", True, memorandum),
)
