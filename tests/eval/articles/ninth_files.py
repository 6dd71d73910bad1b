"""Plain text, Markdown, tables, word processor documents and PDFs of the ninth part of the set."""

from __future__ import annotations

import json
import textwrap
from datetime import timedelta

import docx

from tests.eval.articles.eighth_material import handle, host, set_in, surname
from tests.eval.articles.fifth_files import Drawn, drawn, flowing, prose, txt, word
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.ninth_material import (
    ANOTHER,
    CAPTION,
    EDITOR,
    ELSEWHERE,
    FOURTH,
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    Continental,
    Insular,
    Ninth,
    Southern,
    Subcontinental,
    Transatlantic,
)
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.seventh_files import pasted, plain, table, written
from tests.eval.articles.seventh_material import short
from tests.eval.articles.sixth_files import saved
from tests.eval.articles.unseen_material import labelled, later


def copied_op_ed(s: Story) -> Made:
    """An op-ed copied from its page: standfirst, name, day, buttons, a picture's caption, one link amid the text."""
    who = f"By {s.author}" if s.number % 2 else s.author
    day = (long_date(s.day), british_date(s.day), f"Published {british_date(s.day)}")[s.number % 3]
    photo, also = f"{CAPTION} Photo: {PHOTOGRAPHER}", f"Read more: {ELSEWHERE}"
    about = f"{s.author} is a former civil servant who writes on public administration."
    rows = ["Opinion", s.title, STANDFIRST, "", who, day, "", "Share", "Save", "", photo, "", *pasted(s, between=(also,)), about]
    never = ("Opinion", who, day, "Share", "Save", photo, also)
    return txt(s, rows, never, author=s.author, date=s.day.isoformat())


def name_first(s: Story) -> Made:
    """The text alone, with the name of whoever wrote it on the first line."""
    return plain(s, [s.author, "", *pasted(s)], (s.author,), author=s.author)


def with_dateline(s: Story) -> Made:
    """A report: headline, By, and the place before the first words, with the agency's letters or without."""
    place = ("ISLAMABAD", "KARACHI", "KABUL", "LONDON")[s.number % 4]
    first, *rest = pasted(s, "• ")
    start = f"{place} (CP) — {first}" if s.number % 2 else f"{place}: {first}"
    return txt(s, [s.title, "", f"By {s.author}", "", start, *rest], (f"By {s.author}",), author=s.author)


def headline_only(s: Story) -> Made:
    """The headline, the text, and nothing else."""
    return txt(s, [s.title, "", *pasted(s, "- " if s.number % 2 else "")], ())


def forwarded(s: Story) -> Made:
    """A colleague's mail with the piece pasted below a remark: its From and Date are of the mail, not of the piece."""
    sent = s.day + timedelta(days=1)
    facts = (
        f"From: {OTHER} <m.kazmi@desk.example>",
        f"To: {EDITOR} <d.ridley@desk.example>",
        f"Date: {sent:%a, %d %b %Y} 08:47:12 +0000",
        f"Subject: {'Fwd' if s.number % 2 else 'FW'}: {s.title}",
    )
    remark = "Worth reading before the call on Thursday. Text below as it is behind a wall."
    who, day = f"By {s.author}", (long_date(s.day) if s.number % 2 else british_date(s.day))
    ends = ("--", OTHER, "Regional desk | +44 20 7946 0188", "This message is confidential and intended for the addressee only.")
    rows = [*facts, "", "Desmond,", "", remark, "", s.url, "", s.title, "", who, day, "", *pasted(s, "* "), *ends]
    never = (*facts, "Desmond,", remark, s.url, who, day, *ends[1:])
    return txt(s, rows, never, author=s.author, date=s.day.isoformat(), url=s.url)


def brief_with_author(s: Story) -> Made:
    """An institute's brief as text: institute, series and month above, the name only below "About the author"."""
    place, month = "Kohsar Policy Institute", f"{s.day:%B %Y}"
    series = f"Policy Brief {s.day.year % 100}/{1 + s.number:02}"
    about = f"{s.author} is a research fellow at the institute, working on policing and public finance."
    owned = f"© {place} {s.day.year}. Views expressed are the author’s own."
    rows = [place, series, month, "", s.title, "", *pasted(s, "• "), "About the author", "", about, "", owned]
    never = (place, series, month, "About the author", owned)
    return txt(s, rows, never, author=s.author, publication=place, date=f"{s.day:%Y-%m}")


def text_of_pdf(s: Story) -> Made:
    """A report's pages turned into text by a program: title, two names and month first, then a running head on every page."""
    place, who, month = "Aldgate Centre for Conflict Studies", f"{s.author} and {s.second}", f"{s.day:%B %Y}"
    rows = [place, "", *textwrap.wrap(s.title, 40), "", who, "", month, ""]
    for kind, one in s.parts:
        rows += [*textwrap.wrap(("• " if kind == "li" else "") + one, 82, break_on_hyphens=False), ""]
    pages = [rows[at : at + 36] for at in range(0, len(rows), 36)]
    heads = [f"{at}   {s.title}" if at % 2 else f"{place}   {at}" for at in range(2, len(pages) + 1)]
    whole = "".join(
        "\n".join([*head, *page]) + "\n\n\f" for head, page in zip([[], *([h, ""] for h in heads)], pages, strict=True)
    )
    stated = {"author": who, "publication": place, "date": f"{s.day:%Y-%m}"}
    return labelled(s, whole.encode(), "txt", (s.title, place, who, month, *heads), title=s.title, **stated)


def words(s: Story) -> int:
    return sum(len(one.split()) for one in s.body)


def delivered_text(s: Story) -> Made:
    """A library of news as the large one for lawyers delivers it: title, paper and day, then labelled fields and Body."""
    loaded = s.day + timedelta(days=1)
    facts = (
        f"{long_date(s.day)} {s.day:%A}",
        f"Copyright {s.day.year} {s.paper} All Rights Reserved",
        f"Section: OPINION; Pg. {6 + s.number}",
        f"Length: {words(s)} words",
        f"Byline: {s.author}",
    )
    ends = (f"Load-Date: {long_date(loaded)}", "End of Document")
    rows = [s.title, s.paper, *facts, "", "Body", "", *pasted(s), "", *ends]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, (s.paper, *facts, "Body", *ends), **stated)


def coded_text(s: Story) -> Made:
    """A library of news with codes of two letters before each field; the first paragraph has a code of its own."""
    first, *rest = pasted(s)
    code = "".join(word[0] for word in s.paper.split()).upper() + "PR"
    facts = (
        f"HD  {s.title}",
        f"BY  By {s.author}",
        f"WC  {words(s)} words",
        f"PD  {british_date(s.day)}",
        f"SN  {s.paper}",
        f"SC  {code}",
        f"PG  {6 + s.number}",
        "LA  English",
        f"CY  (c) {s.day.year}, {s.paper}.",
    )
    ends = (
        "NS  gpol : Domestic Politics | gcrim : Crime",
        "RE  pakis : Pakistan",
        f"AN  Document {code}0000{s.day:%Y%m%d}ek34000{s.number:02}",
    )
    rows = [*facts, "", "LP", first, "", "TD", *rest[1:], *ends]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, (*facts, *ends), **stated)


def recorded_text(s: Story) -> Made:
    """A library of newspapers with long names of fields; it has the writer's surname first, and the text is a field, too."""
    *given, last = s.author.split()
    author = f"{last}, {' '.join(given)}"
    facts = (
        f"Title: {s.title}",
        f"Author: {author}",
        f"Publication title: {s.paper}",
        f"First page: {6 + s.number}",
        f"Publication year: {s.day.year}",
        f"Publication date: {short(s.day)}",
        "Section: Opinion",
        "Source type: Newspaper",
        "Language of publication: English",
        "Document type: Commentary",
        f"Document ID: {2760014400 + s.number}",
    )
    first, *rest = pasted(s)
    ends = (f"Copyright: Copyright {s.paper} {short(s.day)}", f"Last updated: {(s.day + timedelta(days=2)).isoformat()}")
    rows = [*facts, f"Full text: {first}", *rest, *ends]
    stated = {"author": author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, (*facts, *ends), **stated)


def library(s: Story) -> Made:
    """An article out of one of the three large libraries of news."""
    return (delivered_text, coded_text, recorded_text)[s.number % 3](s)


def clipping(s: Story) -> Made:
    """A page as the clipper of a notebook of Markdown saves it: its usual front matter, the day of clipping beside the day."""
    front = (
        f'title: {json.dumps(s.title, ensure_ascii=False)}\nsource: "{s.url}"\nauthor:\n  - "[[{s.author}]]"\n'
        f"published: {s.day.isoformat()}\ncreated: {later(s).isoformat()}\n"
        f'description: "{STANDFIRST}"\ntags:\n  - "clippings"\n'
    )
    photo = f"{CAPTION} Photo: {PHOTOGRAPHER}"
    body = f"![](https://{host(s)}/media/checkpoint.jpg)\n\n{photo}\n\n{marks(s)}"
    ends = (f"[{ELSEWHERE}](https://{host(s)}/a/)", f"[{ANOTHER}](https://{host(s)}/b/)")
    data = f"---\n{front}---\n{body}\n\n{ends[0]}\n\n{ends[1]}\n".encode()
    stated = {"author": s.author, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "md", (photo, ELSEWHERE, ANOTHER), title=s.title, **stated)


def toml_front(s: Story) -> Made:
    """The source of a post for a generator of sites whose front matter is TOML between pluses."""
    who = f"authors = [{json.dumps(s.author, ensure_ascii=False)}]" if s.number % 2 else f'author = "{s.author}"'
    front = (
        f"title = {json.dumps(s.title, ensure_ascii=False)}\ndate = {s.day.isoformat()}T08:00:00Z\n"
        f"lastmod = {(s.day + timedelta(days=9)).isoformat()}T19:44:00Z\n{who}\ndraft = false\n"
        f'description = "{STANDFIRST}"\ncategories = ["Analysis"]\ntags = ["security", "policing"]\n'
    )
    data = f"+++\n{front}+++\n\n{marks(s)}\n".encode()
    return labelled(s, data, "md", (), title=s.title, author=s.author, date=s.day.isoformat())


def own_properties(s: Story) -> Made:
    """A document whose properties have its title and its writer; the text begins below its heading, without a byline."""
    file = docx.Document()
    file.add_heading(s.title, level=1)
    written(file, s)
    return saved(s, file, (s.author, s.title), (), author=s.author)


def byline_only(s: Story) -> Made:
    """A document of an office's computer: who wrote it and when stands in the text alone."""
    file = docx.Document()
    file.add_paragraph().add_run(s.title).bold = True
    who, day = f"By {s.author}", (long_date(s.day) if s.number % 2 else british_date(s.day))
    file.add_paragraph(who)
    file.add_paragraph(day)
    return word(s, file, (who, day), account="Microsoft Office User", author=s.author, date=s.day.isoformat())


def commentary(s: Story) -> Made:
    """An institute's commentary with its title and writer in the file's properties and on its first page, its name below all."""
    place, day = "Institute for Borderland Research", british_date(s.day)
    foot = f"{place} | Commentary"
    about = f"{s.author} is an associate fellow of the institute."
    rows: list[tuple[str, str, float]] = [("COMMENTARY", "S", 9), (s.title, "B", 20), (s.author, "R", 12), (day, "R", 11)]
    rows += [*prose(s), (about, "I", 10)]
    creator = {"Creator": "Microsoft® Word for Microsoft 365", "Producer": "Microsoft® Word for Microsoft 365"}
    info = {"Title": s.title, "Author": s.author, **creator, "CreationDate": f"D:{later(s):%Y%m%d}101502Z"}
    never = (s.title, "COMMENTARY", s.author, day, foot)
    stated = {"author": s.author, "publication": place, "date": s.day.isoformat()}
    return labelled(s, drawn(flowing(rows, "", foot), info), "pdf", never, title=s.title, **stated)


def title_page(s: Story) -> Made:
    """A report with a page for its title, names, institute and month, and one for thanks; nothing in the file's properties."""
    place, month = "Kohsar Policy Institute", f"{s.day:%B %Y}"
    who = f"{s.author} and {s.second}"
    title = textwrap.wrap(s.title, 30)
    first: list[Drawn] = [(70, 620 - 34 * at, 26, "B", row) for at, row in enumerate(title)]
    y = 620 - 34 * len(title) - 16
    first += [(70, y, 14, "R", who), (70, y - 40, 12, "R", month), (70, 90, 12, "S", place)]
    thanks = f"The authors thank {EDITOR} and {FOURTH} for comments on a draft. Any errors are their own."
    about = f"The {place} is an independent, non-partisan organisation."
    second: list[Drawn] = [(70, 760, 12, "B", "Acknowledgements"), (70, 738, 9, "R", thanks), (70, 700, 12, "B", "About us")]
    second += [(70, 678, 9, "R", about)]
    pages = [first, second, *flowing(prose(s), s.title, place)]
    info = {"Title": "", "Author": "", "Creator": "Adobe InDesign 19.0 (Macintosh)", "Producer": "Adobe PDF Library 17.0"}
    never = (s.title, who, month, place, "Acknowledgements", thanks, "About us", about)
    stated = {"author": who, "publication": place, "date": f"{s.day:%Y-%m}"}
    return labelled(s, drawn(pages, info), "pdf", never, title=s.title, **stated)


def plain_column(s: Story) -> Made:
    """A column printed to a file from a word processor: headline, name, text, a number below each page."""
    rows: list[tuple[str, str, float]] = [(s.title, "B", 16), (f"By {s.author}", "I", 11), *prose(s)]
    rows.append((f"{surname(s)} can be reached at {handle(s)}@mail.example.", "I", 10))
    info = {"Title": "Microsoft Word - column final v2.docx", "Producer": "macOS Version 14.5 (Build 23F79) Quartz PDFContext"}
    never = (s.title, f"By {s.author}")
    return labelled(s, drawn(flowing(rows, "", ""), info), "pdf", never, title=s.title, author=s.author)


def news_interface(s: Story) -> Made:
    """A record of the best known interface to news, with the whole text in its field; one in four has nobody for an author."""
    named = s.number % 4 != 2
    record = {
        "source": {"id": None, "name": s.paper},
        "author": s.author if named else None,
        "title": s.title,
        "description": STANDFIRST,
        "url": s.url,
        "urlToImage": f"https://{host(s)}/media/checkpoint.jpg",
        "publishedAt": f"{s.day.isoformat()}T06:15:00Z",
        "content": "\n".join(lines(s, bullet="")),
    }
    data = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": s.url, **({"author": s.author} if named else {})}
    return labelled(s, data, "jsonl", (), title=s.title, **stated)


def known_table(s: Story) -> Made:
    """A row of a well-known table of news: a column without a name, the day and its parts, and no address filled in."""
    named = s.number % 3 != 1
    row = {
        "": str(s.number),
        "id": str(17283 + s.number),
        "title": s.title,
        "publication": s.paper,
        "author": s.author if named else "",
        "date": s.day.isoformat(),
        "year": f"{s.day.year}.0",
        "month": f"{s.day.month}.0",
        "url": "",
        "content": " ".join(one for _, one in s.parts) if s.number % 2 else "\n\n".join(lines(s, bullet="")),
    }
    return table(s, row, publication=s.paper, date=s.day.isoformat(), **({"author": s.author} if named else {}))


STYLES = (
    Style("op-ed copied from its page: name, day, caption (.txt)", True, set_in(Subcontinental, 0, copied_op_ed)),
    Style("name on the first line, text (.txt)", True, set_in(Insular, 5, name_first)),
    Style("headline, By, place before the text (.txt)", True, set_in(Southern, 3, with_dateline)),
    Style("headline and text, nothing else (.txt)", True, set_in(Ninth, 2, headline_only)),
    Style("mail around a piece: From, Subject, Date (.txt)", True, set_in(Transatlantic, 2, forwarded)),
    Style("institute's brief: month, About the author (.txt)", True, set_in(Subcontinental, 4, brief_with_author)),
    Style("report's PDF as text: running heads (.txt)", True, set_in(Continental, 3, text_of_pdf)),
    Style("libraries of news: labelled fields (.txt)", True, set_in(Insular, 0, library)),
    Style("clipper's front matter: source, published, created (.md)", True, set_in(Transatlantic, 5, clipping)),
    Style("front matter of TOML (.md)", True, set_in(Continental, 1, toml_front)),
    Style("right properties, no byline (.docx)", True, set_in(Southern, 5, own_properties)),
    Style("byline and day in the text alone (.docx)", True, set_in(Subcontinental, 7, byline_only)),
    Style("commentary, right properties (.pdf)", True, set_in(Insular, 3, commentary)),
    Style("report: page for its title, month (.pdf)", True, set_in(Ninth, 6, title_page)),
    Style("plain column: headline, name (.pdf)", True, set_in(Transatlantic, 3, plain_column)),
    Style("interface to news: source, publishedAt (.jsonl)", True, set_in(Southern, 0, news_interface)),
    Style("known table of news: publication, content (.csv)", True, set_in(Transatlantic, 6, known_table)),
)
