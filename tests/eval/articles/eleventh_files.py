"""Plain text, Markdown, tables, word processor documents and PDFs of the eleventh part of the set."""

from __future__ import annotations

import json
import textwrap
from datetime import timedelta

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.eval.articles.eighth_material import handle, host, set_in, summer
from tests.eval.articles.eleventh_material import (
    CAPTION,
    EDITOR,
    ELSEWHERE,
    FOURTH,
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    Eleventh,
    Inland,
    Lakes,
    Monsoonal,
    Northern,
    Plateau,
)
from tests.eval.articles.fifth_files import Drawn, drawn, flowing, prose, txt, word
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.ninth_files import words
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.seventh_files import pasted, table, written
from tests.eval.articles.sixth_files import saved
from tests.eval.articles.unseen_material import labelled, later


def from_scholars(s: Story) -> Made:
    """A comment pasted from a site where scholars write: Published, the writer with work and disclosure, then the text."""
    published = f"Published: {long_date(s.day)} 8.12am {'BST' if summer(s.day) else 'GMT'}"
    role = "Senior Lecturer in Public Administration, Lakeside University"
    disclosure = (
        f"{s.author} does not work for, consult, own shares in or receive funding from any company or organisation that would "
        "benefit from this article, and has disclosed no relevant affiliations beyond their academic appointment."
    )
    doi = f"https://doi.example/10.55888/AA.k{s.number:02}h3v7te"
    licence = (
        "CC BY ND",
        "We believe in the free flow of information",
        "Republish our articles for free, online or in print, under Creative Commons licence.",
    )
    photo = f"{CAPTION} {PHOTOGRAPHER}/Continental Press"
    rows = [s.title, published, "", "Author", s.author, role, "", "Disclosure statement", disclosure, "", "DOI", doi, ""]
    rows += [*licence, "", photo, "", *pasted(s, "- ")]
    never = (published, "Author", s.author, "Disclosure statement", disclosure, doi, *licence, photo)
    return txt(s, rows, never, author=s.author, date=s.day.isoformat())


def written_by(s: Story) -> Made:
    """An op-ed of which the headline and the text were copied, and the name as it stands below the text."""
    last = (f"Written by {s.author}", f"Text: {s.author}", f"– {s.author}")[s.number % 3]
    return txt(s, [s.title, "", *pasted(s, "• "), last], (last,), author=s.author)


def day_above(s: Story) -> Made:
    """An op-ed pasted from a daily's page: where on the site, the day above the headline, the name and a picture below it."""
    crumbs, day = "Home / Opinion / Columns", long_date(s.day)
    tools = ("Share this article", "Listen to story", "A+", "A-")
    photo, also = f"{CAPTION} | Photo Credit: {PHOTOGRAPHER}", f"ALSO READ: {ELSEWHERE}"
    views = "The views expressed are the writer’s own and may not represent those of the publication."
    rows = [crumbs, "", day, "", s.title, STANDFIRST, "", s.author, "", *tools, "", photo, "", *pasted(s, between=(also,)), views]
    return txt(s, rows, (crumbs, day, s.author, *tools, photo, also, views), author=s.author, date=s.day.isoformat())


def headline_and_lines(s: Story) -> Made:
    """The headline and the text, a line a paragraph with no empty lines between, as an editor of a computer's own saves it."""
    return labelled(s, "\r\n".join([s.title, *lines(s, bullet="- "), ""]).encode(), "txt", (s.title,), title=s.title)


def sent_on(s: Story) -> Made:
    """A mail that a colleague sends on, its head amid the text: below the remarks of both, headline, name, paper and day."""
    first, second = s.day + timedelta(days=2), "For the briefing file, please. I have marked nothing in it yet."
    domain = "desk.example"
    facts = (
        f"From: {FOURTH} <mikkel.aaberg@{domain}>",
        f"Sent: {first:%A}, {long_date(first)} 9:14 AM",
        f"To: {EDITOR} <prudence.hallam@{domain}>",
        f"Cc: {OTHER} <n.minhas@{domain}>",
        "Subject: Two pieces for the file",
    )
    remark = "Here is the first of the two, pasted in because the link asks for a password."
    bar, name = "________________________________", EDITOR.split()[0]
    day = british_date(s.day) if s.number % 2 else long_date(s.day)
    facts_of_it = f"{s.author}, {s.paper}, {day}"
    ends = ("Best wishes,", FOURTH.split()[0], "Get Outlook for iOS")
    rows = [second, "", name, bar, *facts, "", f"Dear {name},", "", remark, "", s.title, facts_of_it, "", *pasted(s, "- ")]
    never = (second, *facts, f"Dear {name},", remark, facts_of_it, *ends)
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [*rows, *ends], never, **stated)


def points_above(s: Story) -> Made:
    """An institute's brief as text: kind and day in the first line, points, and below the text the author and the publisher."""
    place = "Upland Institute for Security Policy"
    top = f"POLICY BRIEF  |  {british_date(s.day)}"
    points = ("The bodies in charge report to different ministries.", "Most of what was promised needs no new law.")
    role, mail = "Senior Analyst, Internal Security", f"{handle(s)}@upland.example"
    ends = (f"Published by the {place}, 9 Weir Street.", f"© {s.day.year} {place}")
    rows = [top, "", s.title, "", "KEY POINTS", "", *(f"• {one}" for one in points), "", *pasted(s, "• ")]
    rows += ["THE AUTHOR", "", s.author, role, mail, "", *ends]
    never = (top, "KEY POINTS", "THE AUTHOR", s.author, mail, *ends)
    return txt(s, rows, never, author=s.author, publication=place, date=s.day.isoformat())


def text_of_paper(s: Story) -> Made:
    """A discussion paper's pages turned into text by a program: title, name, number and month, a line and a number on each."""
    place, number, month = "Corrib Institute of Public Affairs", f"Discussion Paper {14 + s.number}", f"{s.day:%B %Y}"
    rows = [*textwrap.wrap(s.title, 44), "", s.author, "", number, month, "", place, ""]
    for kind, one in s.parts:
        rows += [*textwrap.wrap(("• " if kind == "li" else "") + one, 74, break_on_hyphens=False), ""]
    pages = [rows[at : at + 38] for at in range(0, len(rows), 38)]
    head = f"{place} – {number}"
    whole = "".join("\n".join([*([head, ""] if at > 1 else []), *page, "", str(at)]) + "\n\f" for at, page in enumerate(pages, 1))
    stated = {"author": s.author, "publication": place, "date": f"{s.day:%Y-%m}"}
    return labelled(s, whole.encode(), "txt", (s.title, s.author, number, month, place, head), title=s.title, **stated)


def hosted_database(s: Story) -> Made:
    """A host of databases: fields with tabs, the surname first, paper, day and page as the source, the text a field."""
    *given, last = s.author.split()
    author = f"{last}, {' '.join(given)}"
    facts = (
        f"Title:\t{s.title}",
        f"Authors:\t{author}",
        f"Source:\t{s.paper}; {long_date(s.day)}, p{6 + s.number}",
        "Document Type:\tArticle",
        "Subject Terms:\tNATIONAL security; POLICE; PROVINCES",
        f"Full Text Word Count:\t{words(s)}",
        f"Accession Number:\t2W6{41077300 + s.number}",
        "Database:\tNewspaper Index Plus",
    )
    owned = (
        f"Copyright of {s.paper} is the property of its publisher and its content may not be copied or emailed to multiple sites "
        "without the copyright holder’s express written permission."
    )
    stated = {"author": author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [*facts, "", "Full Text", "", *pasted(s), owned], (*facts, "Full Text", owned), **stated)


def unlabelled_facts(s: Story) -> Made:
    """A library of news without names of fields: section, headline, By, words, day, hour, paper, code, page, language, rights."""
    code = "".join(word[0] for word in s.paper.split()).upper() + "LOC"
    facts = (
        f"By {s.author}",
        f"{words(s)} words",
        british_date(s.day),
        "05:10",
        s.paper,
        code,
        str(6 + s.number),
        "English",
        f"© {s.day.year} {s.paper}. All Rights Reserved.",
    )
    end = f"Document {code}0000{s.day:%Y%m%d}ek9h000{s.number:02}"
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, ["Opinion", s.title, *facts, "", *pasted(s), end], ("Opinion", *facts, end), **stated)


def pressed(s: Story) -> Made:
    """A library of the European press: paper, then section, day and page in a line, headline and name, a certificate below."""
    fact = f"Opinion, {s.day:%A}, {long_date(s.day)}, p. {6 + s.number}"
    ends = (
        f"© {s.day.year} {s.paper}. All rights reserved. The present document is protected under copyright laws.",
        f"Certificate issued on {long_date(later(s))} to Lakeside University for viewing and printing.",
        f"news·{s.day:%Y%m%d}·OP·{140 + s.number}",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [s.paper, fact, "", s.title, "", s.author, "", *pasted(s), *ends], (s.paper, fact, s.author, *ends), **stated)


def exported(s: Story) -> Made:
    """An article out of one of three databases."""
    return (hosted_database, unlabelled_facts, pressed)[s.number % 3](s)


def for_pandoc(s: Story) -> Made:
    """An analyst's manuscript for the converter that scholars use: author with affiliation, day in words, abstract, keywords."""
    front = (
        f"title: {json.dumps(s.title, ensure_ascii=False)}\nauthor:\n  - name: {s.author}\n    affiliation: Lakeside University\n"
        f"date: {british_date(s.day)}\nabstract: |\n  {STANDFIRST}\nkeywords: [security, provinces, policing]\nlang: en-GB\n"
        "bibliography: references.bib\ncsl: chicago-author-date.csl\nnumbersections: false\n"
    )
    data = f"---\n{front}---\n\n{marks(s)}\n".encode()
    return labelled(s, data, "md", (), title=s.title, author=s.author, date=s.day.isoformat())


def exported_marks(s: Story) -> Made:
    """A post that a script took out of WordPress: title, day, author, categories in a list, the picture on its own key."""
    front = (
        f"title: {json.dumps(s.title, ensure_ascii=False)}\ndate: {s.day.isoformat()}\n"
        f"author: {json.dumps(s.author, ensure_ascii=False)}\n"
        'categories: \n  - "commentary"\n  - "security"\ntags: \n  - "police"\ncoverImage: "secretariat.jpg"\n'
    )
    data = f"---\n{front}---\n\n![](images/secretariat.jpg)\n\n{marks(s)}\n".encode()
    return labelled(s, data, "md", (), title=s.title, author=s.author, date=s.day.isoformat())


def assessment(s: Story) -> Made:
    """An analyst's document with right properties: the institute above every page, name and day in the line below the title."""
    place = "Glenmoor Centre for Risk Studies"
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = place
    file.sections[0].footer.paragraphs[0].text = "www.glenmoor.example"
    file.add_paragraph(s.title, style="Title")
    line = f"{s.author} | {british_date(s.day)}"
    file.add_paragraph(line, style="Subtitle")
    written(file, s)
    never = (place, line, "www.glenmoor.example")
    return saved(s, file, (s.author, s.title), never, author=s.author, publication=place, date=s.day.isoformat())


def typed(s: Story) -> Made:
    """A piece as its writer typed it: headline and name in the middle of the page, the computer's name in the properties."""
    file = docx.Document()
    for at, one in enumerate((s.title, s.author)):
        row = file.add_paragraph()
        row.alignment = WD_ALIGN_PARAGRAPH.CENTER
        row.add_run(one).bold = not at
    return word(s, file, (s.author,), account="user", author=s.author)


def research_briefing(s: Story) -> Made:
    """A briefing of a parliament's library: its cover has kind, name, day, title and number; title and name in the properties."""
    place, number = "Assembly Research Service", f"Number {9300 + s.number}"
    who, day = f"By {s.author}", british_date(s.day)
    title = textwrap.wrap(s.title, 32)
    cover: list[Drawn] = [(60, 770, 13, "S", place), (60, 640, 12, "S", "Research Briefing"), (60, 610, 11, "R", who)]
    cover += [(60, 592, 11, "R", day), *((60, 545 - 32 * at, 26, "B", row) for at, row in enumerate(title))]
    cover.append((60, 110, 10, "R", number))
    disclaimer = (
        "The Service does not intend the information in its publications to address the specific circumstances of anyone.",
        "You should not rely upon it as legal or professional advice.",
    )
    second: list[Drawn] = [
        (60, 760, 12, "B", "Disclaimer"),
        *((60, 738 - 14 * at, 9, "R", one) for at, one in enumerate(disclaimer)),
    ]
    pages = [cover, second, *flowing(prose(s), s.title, f"Research Briefing, {day}")]
    info = {"Title": s.title, "Author": s.author, "Subject": "Research Briefing", "Producer": "Adobe PDF Library 23.6.136"}
    info |= {"Creator": "Acrobat PDFMaker 23 for Word", "CreationDate": f"D:{later(s):%Y%m%d}090544Z"}
    never = (s.title, place, "Research Briefing", who, day, number, "Disclaimer", *disclaimer, f"Research Briefing, {day}")
    stated = {"author": s.author, "publication": place, "date": s.day.isoformat()}
    return labelled(s, drawn(pages, info), "pdf", never, title=s.title, **stated)


def titled_report(s: Story) -> Made:
    """A report with a page for institute, title, one or two names and month, and an imprint with how to cite it behind that."""
    place, month = "Weir Street Foundation", f"{s.day:%B %Y}"
    who = f"{s.author} and {s.second}" if s.number % 2 else s.author
    title = textwrap.wrap(s.title, 32)
    first: list[Drawn] = [(70, 770, 12, "S", place), *((70, 600 - 32 * at, 25, "B", row) for at, row in enumerate(title))]
    y = 600 - 32 * len(title)
    first += [(70, y - 4, 12, "I", STANDFIRST), (70, y - 44, 13, "R", who), (70, y - 64, 11, "R", month)]
    imprint = (
        f"© {s.day.year} {place}",
        f"Cover photograph: {PHOTOGRAPHER}",
        "This work is licensed under a Creative Commons Attribution-NonCommercial 4.0 licence.",
        f"Suggested citation: {who} ({s.day.year}).",
        f"ISBN 978-1-9174{200 + s.number}-6-1",
    )
    second: list[Drawn] = [(70, 240 - 15 * at, 9, "R", one) for at, one in enumerate(imprint)]
    pages = [first, second, *flowing(prose(s), "", f"{place}    {s.title}")]
    info = {"Creator": "Affinity Publisher 2.4.2", "Producer": "PDFlib+PDI 9.3.1-i"}
    never = (s.title, place, who, month, *imprint, f"{place} {s.title}")
    stated = {"author": who, "publication": place, "date": f"{s.day:%Y-%m}"}
    return labelled(s, drawn(pages, info), "pdf", never, title=s.title, **stated)


def name_below(s: Story) -> Made:
    """A column made with a free word processor: headline, text, the name alone below it, a number below each page."""
    rows: list[tuple[str, str, float]] = [(s.title, "B", 17), *prose(s), (s.author, "B", 10)]
    info = {"Creator": "Writer", "Producer": "LibreOffice 7.6", "CreationDate": f"D:{later(s):%Y%m%d}171930+01'00'"}
    never = (s.title, s.author)
    return labelled(s, drawn(flowing(rows, "", ""), info), "pdf", never, title=s.title, author=s.author)


def extracted_record(s: Story) -> Made:
    """A record of the best known program that takes the text out of pages, with all that it found beside the text."""
    domain = host(s).removeprefix("www.")
    record = {
        "title": s.title,
        "author": s.author,
        "hostname": domain,
        "date": s.day.isoformat(),
        "fingerprint": f"91c4{s.number:02}be0d73aa5f",
        "id": None,
        "license": None,
        "comments": "",
        "raw_text": " ".join(one for _, one in s.parts),
        "text": "\n".join(lines(s)),
        "language": "en",
        "image": f"https://{host(s)}/media/secretariat.jpg",
        "pagetype": "article",
        "filedate": later(s).isoformat(),
        "source": s.url,
        "source-hostname": s.paper,
        "excerpt": STANDFIRST,
        "categories": "Opinion",
        "tags": "police;provinces",
    }
    data = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "jsonl", (), title=s.title, **stated)


def decade_of_news(s: Story) -> Made:
    """A row of a known table of a broadcaster's articles: Author, Date published, Headline, Second headline, Article text."""
    row = {
        "Index": str(2100 + s.number),
        "Author": s.author,
        "Date published": f"{s.day.isoformat()} 02:46:59",
        "Category": "news",
        "Section": "world",
        "Url": s.url,
        "Headline": s.title,
        "Description": STANDFIRST,
        "Keywords": f"world, {s.title}",
        "Second headline": s.title,
        "Article text": " ".join(one for _, one in s.parts) if s.number % 2 else "\n".join(lines(s, bullet="")),
    }
    return table(s, row, author=s.author, date=s.day.isoformat(), url=s.url)


STYLES = (
    Style("scholars' site pasted: Published, Author, disclosure (.txt)", True, set_in(Northern, 6, from_scholars)),
    Style("headline, text, Written by on the last line (.txt)", True, set_in(Plateau, 3, written_by)),
    Style("op-ed pasted: day above the headline, name (.txt)", True, set_in(Plateau, 5, day_above)),
    Style("headline and text, no empty lines (.txt)", True, set_in(Eleventh, 2, headline_and_lines)),
    Style("mail sent on: name, paper, day in a line (.txt)", True, set_in(Monsoonal, 1, sent_on)),
    Style("institute's brief: kind and day, The author below (.txt)", True, set_in(Lakes, 3, points_above)),
    Style("discussion paper's PDF as text: number, month (.txt)", True, set_in(Northern, 2, text_of_paper)),
    Style("databases: tabs, facts without keys, certificate (.txt)", True, set_in(Inland, 4, exported)),
    Style("front matter for a converter: affiliation, abstract (.md)", True, set_in(Inland, 1, for_pandoc)),
    Style("post out of WordPress: categories, coverImage (.md)", True, set_in(Lakes, 5, exported_marks)),
    Style("institute above the pages, right properties (.docx)", True, set_in(Monsoonal, 4, assessment)),
    Style("headline and name in the middle, nothing else (.docx)", True, set_in(Plateau, 1, typed)),
    Style("parliament's briefing: name, day, title, number (.pdf)", True, set_in(Northern, 0, research_briefing)),
    Style("report: page for its title, imprint, month (.pdf)", True, set_in(Lakes, 6, titled_report)),
    Style("column: the name alone below the text (.pdf)", True, set_in(Lakes, 2, name_below)),
    Style("program's record: source-hostname, filedate (.jsonl)", True, set_in(Monsoonal, 7, extracted_record)),
    Style("known table: Date published, Second headline (.csv)", True, set_in(Northern, 5, decade_of_news)),
)
