"""Plain text, Markdown, tables, word processor documents and PDFs of the twelfth part of the set."""

from __future__ import annotations

import json
import textwrap
from datetime import timedelta

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.eval.articles.eighth_material import american, handle, host, set_in, summer
from tests.eval.articles.fifth_files import Drawn, drawn, flowing, prose, txt, word
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.ninth_files import words
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.seventh_files import pasted, plain, table, written
from tests.eval.articles.sixth_files import saved
from tests.eval.articles.twelfth_material import (
    ANOTHER,
    CAPTION,
    EDITOR,
    ELSEWHERE,
    FOURTH,
    LETTERS,
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    Foothill,
    Heartland,
    Moorland,
    Riverland,
    Tropical,
    Twelfth,
)
from tests.eval.articles.unseen_material import labelled, later


def guest_essay(s: Story) -> Made:
    """An essay pasted from a large American daily: kind, headline, day and hour, a credit, buttons, then By and name."""
    kind, day = ("OPINION", "GUEST ESSAY"), f"{american(s.day)}, 5:02 a.m. ET"
    credit, tools = f"Credit...{PHOTOGRAPHER}", ("Listen to this article · 6:41 min", "Share full article", "214")
    about = f"{s.author} is a lawyer who has advised two provincial governments."
    ends = (
        "We are committed to publishing a diversity of letters to the editor. We’d like to hear what you think about this or any "
        "of our articles.",
        "A version of this article appears in print in Section A, Page 21 of the New York edition. Order Reprints",
    )
    rows = [*kind, "", s.title, "", day, "", credit, "", *tools, "", f"By {s.author}", "", about, "", *pasted(s)]
    return txt(s, [*rows, *ends], (*kind, day, credit, *tools, f"By {s.author}", *ends), author=s.author, date=s.day.isoformat())


def author_line(s: Story) -> Made:
    """The text alone, with who wrote it on the first line, after a word that says so."""
    return plain(s, [f"Author: {s.author}", "", *pasted(s, "- ")], (f"Author: {s.author}",), author=s.author)


def capitals_and_place(s: Story) -> Made:
    """A report as a desk keeps it: headline, the name in capitals, place and day in the line below."""
    who, where = s.author.upper(), ("Quetta", "Islamabad", "Peshawar", "Dhaka")[s.number % 4]
    line = f"{where}, {long_date(s.day)}"
    return txt(s, [s.title, "", who, line, "", *pasted(s, "• ")], (who, line), author=who, date=s.day.isoformat())


def tabbed(s: Story) -> Made:
    """Headline and text out of a word processor: a tab before every paragraph and behind every bullet, no empty lines."""
    marked = {"h": "{}", "li": "•\t{}", "p": "\t{}"}
    rows = [s.title, "", *(marked[kind].format(one) for kind, one in s.parts), ""]
    return labelled(s, "\r\n".join(rows).encode(), "txt", (s.title,), title=s.title)


def letter_sent_on(s: Story) -> Made:
    """A letter of a platform that a colleague sends on from a telephone: its own head, name and day below its headline."""
    name = LETTERS[s.number % len(LETTERS)]
    account = name.lower().replace(" ", "")
    remark = "The middle part is what I meant on the telephone."
    facts = (
        f"From: {name} <{account}@letters.example>",
        f"Subject: {s.title}",
        f"Date: {british_date(s.day)} at 06:02:11 GMT+5",
        f"To: {OTHER} <s.janjua@desk.example>",
        f"Reply-To: {name} <reply+2k{s.number:02}xq@letters.example>",
    )
    begin, ask, app = "Begin forwarded message:", "Forwarded this email? Subscribe here for more", "READ IN APP"
    ends = ("Like", "Comment", "Restack", f"© {s.day.year} {s.author}", "14 Weir Street", "Unsubscribe", "Start writing")
    day = f"{s.day:%b} {s.day.day}"
    rows = [remark, "", "Sent from my phone", "", begin, "", *facts, "", ask, s.title, STANDFIRST, "", s.author, day, "", app, ""]
    never = (remark, "Sent from my phone", begin, *facts, ask, s.author, day, app, *ends)
    stated = {"author": s.author, "publication": name, "date": s.day.isoformat()}
    return txt(s, [*rows, *pasted(s, "• "), *ends], never, **stated)


def brief_and_note(s: Story) -> Made:
    """A think tank's brief: series, number, institute and month below the headline, a note on the author at the end."""
    place = "Ashcombe Forum on Governance"
    line = f"Issue Brief No. {21 + s.number} — {place}, {s.day:%B %Y}"
    about = f"{s.author} is a visiting fellow at the {place} and a former district officer."
    mail = f"The author can be reached at {handle(s)}@ashcombe.example."
    views = "The opinions expressed in this brief are the author’s alone and do not represent those of the forum or its donors."
    rows = [s.title, line, "", *pasted(s, "• "), "* * *", "", about, "", mail, views]
    stated = {"author": s.author, "publication": place, "date": f"{s.day:%Y-%m}"}
    return txt(s, rows, (line, views), **stated)


def text_of_print(s: Story) -> Made:
    """A page that a browser printed to a PDF and a program turned into text: day of printing and title above, address below."""
    kept = later(s)
    head = f"{kept.month}/{kept.day}/{kept:%y}, 9:14 AM{' ' * 30}{s.title} - {s.paper}"
    day = f"{long_date(s.day)} at 6:00 a.m. {'EDT' if summer(s.day) else 'EST'}"
    who, photo = f"By {s.author}", f"{CAPTION} ({PHOTOGRAPHER} for {s.paper})"
    related = ("MORE IN OPINION", ELSEWHERE, ANOTHER, f"© {kept.year} {s.paper}")
    rows = ["OPINION", "", *textwrap.wrap(s.title, 48), "", STANDFIRST, "", who, day, "", *textwrap.wrap(photo, 90), ""]
    for kind, one in s.parts:
        rows += [*textwrap.wrap(("• " if kind == "li" else "") + one, 90, break_on_hyphens=False), ""]
    rows += [row for one in related for row in (one, "")]
    pages = [rows[at : at + 42] for at in range(0, len(rows), 42)]
    feet = [f"{s.url}{' ' * 20}{at}/{len(pages)}" for at in range(1, len(pages) + 1)]
    whole = "".join("\n".join([head, "", *page, "", foot]) + "\n\f" for page, foot in zip(pages, feet, strict=True))
    never = (s.title, "OPINION", who, day, photo, *related, head, *feet)
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, whole.encode(), "txt", never, title=s.title, **stated)


def law_service(s: Story) -> Made:
    """A service for lawyers that has papers too: its number, paper and rights above the day, an index below the text."""
    number = f"{s.day.year} NWRM {10482200 + s.number}"
    facts = (number, s.paper, f"Copyright {s.day.year} {s.paper}. All Rights Reserved.", long_date(s.day), "Section: Opinion")
    ends = (
        "---- INDEX REFERENCES ---",
        "News Subject: (Violent Crime (1VI27); Police (1PO98))",
        "Region: (Asia (1AS61); Southern Asia (1SO52))",
        "Language: EN",
        f"Word Count: {words(s)}",
        f"End of Document\t© {later(s).year} Lakeside Legal Research. No claim to original government works.",
    )
    rows = [*(row for one in facts for row in (one, "")), s.title, "", s.author, "", *pasted(s), *ends]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, (*facts, s.author, *ends), **stated)


def monitored(s: Story) -> Made:
    """A service that monitors what papers write: who wrote the text, where and when it was published, and its source below."""
    said = f"Text of article by {s.author}, published by the newspaper {s.paper} on {british_date(s.day)}"
    source = f"Source: {s.paper}, in English {british_date(s.day)}"
    end = "Regional Press Monitoring. Not for onward transmission."
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, [s.title, "", said, "", *pasted(s, "- "), source, end], (said, source, end), **stated)


def clipped_by_service(s: Story) -> Made:
    """A clip of a service that counts readers: paper and day in a line with strokes, By, and its figures below the text."""
    fact, who = f"{s.paper} | {s.day.day} {s.day:%b} {s.day.year} 05:10 | English", f"By {s.author}"
    ends = (
        f"Reach: {214300 + 100 * s.number}   |   AVE: USD 1,982   |   Sentiment: Neutral",
        "Matched keywords: internal security, provinces",
        f"Link to article: {s.url}",
        f"Clip ID {55821000 + s.number}",
    )
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return txt(s, [s.title, fact, who, "", *pasted(s), *ends], (fact, who, *ends), **stated)


def supplied(s: Story) -> Made:
    """An article as one of three services supplies it."""
    return (law_service, monitored, clipped_by_service)[s.number % 3](s)


def exported_page(s: Story) -> Made:
    """A page out of a notebook that teams share: title, then the columns of its table line by line, and the text."""
    added = later(s)
    facts = {
        "Outlet": s.paper,
        "Author": s.author,
        "Published": long_date(s.day),
        "Link": s.url,
        "Status": "Read",
        "Topic": "Policing, South Asia",
        "Added by": EDITOR,
        "Created": f"{long_date(added)} 9:14 AM",
    }
    keyed = "\n".join(f"{key}: {value}" for key, value in facts.items())
    never = (s.title, *(f"{key}: {value}" for key, value in facts.items()))
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, f"# {s.title}\n\n{keyed}\n\n{marks(s)}\n".encode(), "md", never, title=s.title, **stated)


def read_for_models(s: Story) -> Made:
    """What a service for readers of pages gives to programs: title, source and hour above, then the page's own Markdown."""
    root = f"https://{host(s)}"
    top = f"Title: {s.title}\n\nURL Source: {s.url}\n\nPublished Time: {s.day.isoformat()}T05:30:00+00:00\n\nMarkdown Content:\n"
    photo = f"{CAPTION} Photo: {PHOTOGRAPHER}"
    front = (
        f"[Skip to content]({s.url}#main)\n\n{s.title}\n{'=' * len(s.title)}\n\nBy [{s.author}]({root}/author/{handle(s)})\n\n"
    )
    image = f"![Image 1: {CAPTION}]({root}/media/office.jpg)\n\n{photo}\n\n"
    last = f"\n\n### Read next\n\n*   [{ELSEWHERE}]({root}/a)\n*   [{ANOTHER}]({root}/b)\n"
    never = (s.title, "Skip to content", f"By {s.author}", photo, "Read next", ELSEWHERE, ANOTHER, "Markdown Content:")
    stated = {"author": s.author, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, f"{top}{front}{image}{marks(s)}{last}".encode(), "md", never, title=s.title, **stated)


def signed_at_the_end(s: Story) -> Made:
    """A piece as it comes to a desk: headline, text, below it the name alone, to the right; a maker's name in the properties."""
    file = docx.Document()
    file.add_paragraph().add_run(s.title).bold = True
    written(file, s)
    row = file.add_paragraph(s.author)
    row.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return saved(s, file, ("HP", ""), (s.author,), author=s.author)


def cutting(s: Story) -> Made:
    """A cutting for a file of the press: the paper in bold, day and page, headline, By, and the address in the last line."""
    file = docx.Document()
    file.add_paragraph().add_run(s.paper).bold = True
    place, who, last = f"{british_date(s.day)}, page {6 + s.number}", f"By {s.author}", f"Link: {s.url}"
    file.add_paragraph(place)
    file.add_heading(s.title, level=1)
    file.add_paragraph(who)
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return word(s, file, (s.paper, place, who, last), (last,), account="Press Office", **stated)


def journal_article(s: Story) -> Made:
    """An article out of a journal: kind, title, name, school, when it came and was published, the journal above all pages."""
    journal, volume = "Annals of Frontier Studies", s.day.year - 2001
    head = f"{journal}, Vol. {volume}, No. 2, {s.day.year}"
    school = "Department of Public Policy, Lakeside University"
    history = (f"Received: {british_date(s.day - timedelta(days=214))}", f"Published online: {british_date(s.day)}")
    key = "Keywords: internal security, provinces, policing"
    thanks = f"Acknowledgements: The author thanks {EDITOR} and two anonymous reviewers."
    rows: list[tuple[str, str, float]] = [("RESEARCH ARTICLE", "S", 9), (s.title, "B", 18), (s.author, "R", 12)]
    rows += [(school, "I", 9), *((one, "R", 8) for one in history), ("Abstract", "B", 10), (STANDFIRST, "I", 10), (key, "R", 9)]
    rows += [*prose(s), (thanks, "R", 9)]
    info = {"Title": s.title, "Subject": f"{journal}, {volume}(2)", "Producer": "Acrobat Distiller 23.0 (Windows)"}
    info |= {"Creator": "Arbortext Advanced Print Publisher 11.1", "CreationDate": f"D:{later(s):%Y%m%d}113210+05'30'"}
    never = (s.title, "RESEARCH ARTICLE", s.author, school, *history, key, thanks, head)
    stated = {"author": s.author, "publication": journal, "date": s.day.isoformat()}
    return labelled(s, drawn(flowing(rows, head, ""), info), "pdf", never, title=s.title, **stated)


def strip_above(s: Story) -> Made:
    """A centre's brief: a strip of centre, kind and day, the title, name and post, what the centre is on the last page."""
    place = "Tarrant Centre for Strategic Analysis"
    day, post = british_date(s.day), "Research Fellow, South Asia Programme"
    about = (
        f"About the centre: The {place} is an independent body that studies security and public policy.",
        f"© {s.day.year} {place}. 3 Weir Street. www.tarrant.example",
    )
    first: list[Drawn] = [(60, 790, 11, "S", place), (60, 772, 9, "R", "POLICY BRIEF"), (450, 772, 9, "R", day)]
    title = textwrap.wrap(s.title, 36)
    first += [(60, 720 - 28 * at, 22, "B", row) for at, row in enumerate(title)]
    y = 720 - 28 * len(title)
    first += [(60, y - 6, 12, "B", s.author), (60, y - 22, 9, "I", post)]
    pages = flowing([*prose(s), *((one, "R", 8) for one in about)], "", "www.tarrant.example")
    info = {"Title": "Layout 1", "Author": "Publications", "Creator": "QuarkXPress 20.1", "Producer": "QuarkXPress 20.1"}
    never = (s.title, place, "POLICY BRIEF", day, s.author, *about, "www.tarrant.example")
    stated = {"author": s.author, "publication": place, "date": s.day.isoformat()}
    return labelled(s, drawn([first, *pages], info), "pdf", never, title=s.title, **stated)


def unsigned_report(s: Story) -> Made:
    """A report of an organisation that names nobody: cover with kind, title, organisation and month, a page of small print."""
    place, month = "Larch Tree Relief", f"{s.day:%B %Y}"
    title = textwrap.wrap(s.title.upper(), 26)
    cover: list[Drawn] = [
        (60, 740, 12, "S", "BRIEFING PAPER"),
        *((60, 690 - 36 * at, 28, "S", row) for at, row in enumerate(title)),
    ]
    cover += [(60, 140, 16, "B", place), (60, 118, 12, "R", month)]
    small = (
        f"© {place} {s.day.year}",
        "This publication may be reproduced without fee for the purposes of education, provided that the source is acknowledged.",
        f"Cover photo: {PHOTOGRAPHER}",
        "Registered charity no. 900218.",
    )
    second: list[Drawn] = [(60, 200 - 14 * at, 8, "R", one) for at, one in enumerate(small)]
    pages = [cover, second, *flowing(prose(s), f"{place} – Briefing paper", month)]
    info = {"Creator": "Adobe InDesign 20.2 (Macintosh)", "Producer": "Adobe PDF Library 17.0", "Trapped": "False"}
    never = (s.title.upper(), "BRIEFING PAPER", place, month, *small, f"{place} – Briefing paper")
    stated = {"publication": place, "date": f"{s.day:%Y-%m}"}
    return labelled(s, drawn(pages, info), "pdf", never, title=s.title.upper(), **stated)


def of_a_registry(s: Story) -> Made:
    """A record of a registry of the world's news: body, source with its title, names with their kinds, three days and hours."""
    domain = host(s).removeprefix("www.")
    hour = f"{s.day.isoformat()}T05:12:00Z"
    record = {
        "uri": f"{8410022100 + s.number}",
        "lang": "eng",
        "isDuplicate": False,
        "date": s.day.isoformat(),
        "time": "05:30:41",
        "dateTime": f"{s.day.isoformat()}T05:30:41Z",
        "dateTimePub": hour,
        "dataType": "news",
        "sim": 0,
        "url": s.url,
        "title": s.title,
        "body": "\n\n".join(lines(s, bullet="")),
        "source": {"uri": domain, "dataType": "news", "title": s.paper},
        "authors": [{"uri": f"{handle(s)}@{domain}", "name": s.author, "type": "author", "isAgency": False}],
        "image": f"https://{host(s)}/media/office.jpg",
        "eventUri": None,
        "sentiment": -0.0902,
        "wgt": 457331,
        "relevance": 1,
    }
    data = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "jsonl", (), title=s.title, **stated)


def coding_sheet(s: Story) -> Made:
    """A row of a sheet in which students code what papers write; one in three articles has no byline."""
    named = s.number % 3 != 2
    row = {
        "Case": f"A{100 + s.number}",
        "Outlet": s.paper,
        "Pub. date": f"{s.day.day} {s.day:%b} {s.day.year}",
        "Headline": s.title,
        "Byline": s.author if named else "",
        "Link": s.url,
        "Full text": "\n".join(lines(s)),
        "Words": str(words(s)),
        "Frame (1-5)": str(1 + s.number % 5),
        "Coder": "".join(one[0] for one in (FOURTH if s.number % 2 else EDITOR).split()),
        "Date coded": f"{later(s).day} {later(s):%b} {later(s).year}",
    }
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": s.url, **({"author": s.author} if named else {})}
    return table(s, row, **stated)


STYLES = (
    Style("guest essay pasted: day and hour, credit, then By (.txt)", True, set_in(Heartland, 1, guest_essay)),
    Style("Author: on the first line, text (.txt)", True, set_in(Tropical, 5, author_line)),
    Style("headline, name in capitals, place and day (.txt)", True, set_in(Foothill, 3, capitals_and_place)),
    Style("headline and text with tabs (.txt)", True, set_in(Twelfth, 2, tabbed)),
    Style("letter sent on from a telephone: name, day without year (.txt)", True, set_in(Riverland, 1, letter_sent_on)),
    Style("brief: number, institute, month; note on the author (.txt)", True, set_in(Tropical, 3, brief_and_note)),
    Style("browser's print as text: day of printing, address (.txt)", True, set_in(Heartland, 6, text_of_print)),
    Style("services: law, monitoring, clips (.txt)", True, set_in(Foothill, 5, supplied)),
    Style("shared notebook: columns line by line (.md)", True, set_in(Moorland, 4, exported_page)),
    Style("page read for models: URL Source, Published Time (.md)", True, set_in(Riverland, 4, read_for_models)),
    Style("headline, text, name to the right below (.docx)", True, set_in(Foothill, 7, signed_at_the_end)),
    Style("cutting: paper, day and page, headline, By (.docx)", True, set_in(Moorland, 6, cutting)),
    Style("journal's article: Received, Published online (.pdf)", True, set_in(Twelfth, 5, journal_article)),
    Style("centre's brief: strip of centre and day, name, post (.pdf)", True, set_in(Moorland, 0, strip_above)),
    Style("organisation's report: cover, month, nobody named (.pdf)", True, set_in(Tropical, 6, unsigned_report)),
    Style("registry of news: body, source's title, authors (.jsonl)", True, set_in(Tropical, 7, of_a_registry)),
    Style("coders' sheet: Outlet, Pub. date, Byline (.csv)", True, set_in(Heartland, 0, coding_sheet)),
)
