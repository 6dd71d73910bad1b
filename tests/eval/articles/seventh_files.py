"""Plain text, Markdown, tables, word processor documents and PDFs of the seventh part of the set."""

from __future__ import annotations

import csv
import io
import json
from html import escape

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.eval.articles.fifth_files import drawn, flowing, prose, txt
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.seventh_material import (
    ANOTHER,
    CAPTION,
    EDITOR,
    ELSEWHERE,
    FOURTH,
    OTHER,
    PHOTOGRAPHER,
    STANDFIRST,
    city,
    host,
    letter,
    shifted,
    summer,
    surname,
)
from tests.eval.articles.sixth_files import saved
from tests.eval.articles.unseen_material import labelled


def pasted(s: Story, bullet: str = "", between: tuple[str, ...] = ()) -> list[str]:
    """The text as a browser's clipboard has it: an empty line after each block, and none within a list; ``between`` is what comes
    along from the page, below the second paragraph."""
    rows: list[str] = []
    paragraphs = 0
    for at, (kind, one) in enumerate(s.parts):
        rows.append(bullet + one if kind == "li" else one)
        if not (kind == "li" and s.parts[at + 1 : at + 2] and s.parts[at + 1][0] == "li"):
            rows.append("")
        paragraphs += kind == "p"
        if kind == "p" and paragraphs == 2:
            rows += [row for line in between for row in (line, "")]
    return rows


def plain(s: Story, rows: list[str], never: tuple[str, ...], **stated: str) -> Made:
    """A text that has no headline."""
    return labelled(s, ("\n".join(rows) + "\n").encode(), "txt", never, **stated)


def paper_online(s: Story) -> Made:
    """An American paper's opinion page, selected and pasted: section, headline, name, hour, buttons, a picture's caption."""
    who, day = f"By {s.author}", f"{long_date(s.day)} at 6:30 a.m. {'EDT' if summer(s.day) else 'EST'}"
    buttons = ("Share", "Comment", "214", "Save")
    photo = f"{CAPTION} ({PHOTOGRAPHER}/Continental Press)"
    about = f"{surname(s)} is a contributing columnist who writes about security and public policy."
    ask = "Sign up for the morning newsletter of the Opinions section"
    below = ("More from Opinions", ELSEWHERE, f"Opinion by {OTHER}", ANOTHER, f"Opinion by {FOURTH}", "View more")
    rows = [
        "Opinion",
        s.title,
        who,
        "Contributing columnist",
        day,
        "",
        *buttons,
        "",
        photo,
        "",
        *pasted(s, between=(ask,)),
        about,
        "",
        *below,
    ]
    never = ("Opinion", who, "Contributing columnist", day, *buttons, photo, ask, *below)
    return txt(s, rows, never, author=s.author, date=s.day.isoformat())


def without_headline(s: Story) -> Made:
    """A British paper's comment copied from the name downwards: day and hour, and what is below the last line."""
    zone = "BST" if summer(s.day) else "GMT"
    day = f"{s.day:%a} {s.day.day} {s.day:%b} {s.day.year}"
    times = (f"{day} 06.00 {zone}", f"Last modified on {day} 14.12 {zone}")
    about = f"{s.author} is a writer on defence and foreign affairs"
    reply = "Do you have an opinion on the issues raised in this article?"
    below = (
        f"{reply} If you would like to submit a letter of up to 250 words to be considered for publication, email us.",
        "Explore more on these topics",
        "Comment",
        "Share",
        "Reuse this content",
    )
    rows = [s.author, *times, "", "Share", "", *pasted(s), f"• {about}", "", below[0], "", *below[1:]]
    return plain(s, rows, (*times, reply, *below[1:]), author=s.author, date=s.day.isoformat())


def in_parentheses(s: Story) -> Made:
    """A piece in a mailed collection of cuttings: the headline, and the name in parentheses below it."""
    who = f"({s.author})" if s.number % 2 else f"(By {s.author})"
    return txt(s, [s.title, who, "", *pasted(s, "- ")], (who,), author=s.author)


def about_the_writer(s: Story) -> Made:
    """The headline, the text, and who wrote it in the last lines: in a sentence, or as a name with a line below it."""
    about = f"{s.author} is a former federal secretary and a visiting fellow at a university in {city(s)}."
    mail = f"opinion{s.number}@mail.example"
    ends = (about,) if s.number % 2 else (s.author, f"The writer is an analyst based in {city(s)}. Email: {mail}")
    return txt(s, [s.title, "", *pasted(s), *ends], ends[:-1], author=s.author)


def mailed(s: Story) -> Made:
    """A paper's newsletter, saved as text by a mail program: its four lines of facts, links in angle brackets, small print."""
    sender = f"opinion@{host(s).removeprefix('www.')}"
    click = f"https://click.{sender.split('@')[1]}/?qs=8f1c{s.number:03}de"
    facts = (
        f"From:\t{s.paper} <{sender}>",
        f"Sent:\t{s.day:%A}, {long_date(s.day)} 6:02 AM",
        f"To:\t{EDITOR}",
        f"Subject:\t{s.title}",
    )
    browser = f"View in browser <{click}1>"
    small = (
        f"You received this email because you signed up for newsletters from {s.paper}.",
        f"Unsubscribe <{click}2>  |  Manage preferences <{click}3>  |  Privacy policy <{click}4>",
        f"{s.paper}, 14 Quay Street",
    )
    who = f"By {s.author}"
    rows = [*facts, "", browser, "", s.title, "", who, "", *pasted(s, "*\t"), *(row for one in small for row in (one, ""))]
    never = (*facts, browser, who, small[0], "Unsubscribe", small[2])
    return txt(s, rows, never, author=s.author, publication=s.paper, date=s.day.isoformat())


def wire(s: Story) -> Made:
    """An agency's report copied from its site: name and hour, a place before the first words, who reported and who edited."""
    first, *rest = pasted(s)
    place = ("Islamabad", "Peshawar", "Quetta", "Karachi")[s.number % 4]
    who, when = f"By {s.author}", f"{long_date(s.day)} 5:04 AM UTC · Updated {long_date(s.day)}"
    photo = f"{CAPTION} CP/{PHOTOGRAPHER}/File Photo"
    ends = (f"Reporting by {s.author} in {place}; Additional reporting by {OTHER}; Editing by {EDITOR}", "Read Next", ELSEWHERE)
    start = f"{place.upper()}, {s.day:%B} {s.day.day} (CP) - {first}"
    rows = ["World", "Asia Pacific", "", s.title, who, when, "", photo, "", start, *rest, ends[0], "", *ends[1:]]
    return txt(s, rows, ("Asia Pacific", who, when, photo, *ends), author=s.author, date=s.day.isoformat())


def press_release(s: Story) -> Made:
    """A release as a press office sends it out: nobody wrote it, and below its end are notes and a telephone number."""
    day = f"For immediate release: {s.day:%A} {british_date(s.day)}"
    notes = (
        "Notes to editors",
        "1. The full report is available on request under embargo.",
        "2. Interviews can be arranged with the researchers.",
        f"Media contact: {EDITOR}, 020 7946 0117, press@release.example",
    )
    rows = ["PRESS RELEASE", day, "", s.title, "", *pasted(s, "• "), "ENDS", "", *notes]
    return txt(s, rows, ("PRESS RELEASE", day, "ENDS", *notes), date=s.day.isoformat())


def letter_copied(s: Story) -> Made:
    """A post of a letter's platform, pasted: subtitle, name, day, hearts, and what asks for an address."""
    name, day = letter(s), f"{s.day:%b} {s.day.day:02}, {s.day.year}"
    ask = (
        f"{name} is a reader-supported publication. To receive new posts and support my work, consider becoming a free "
        "or paid subscriber."
    )
    thanks = f"Thanks for reading {name}! This post is public so feel free to share it."
    body = pasted(s, "- ", (ask, "Subscribe"))
    below = (thanks, "Share", "Leave a comment", "Discussion about this post", "Comments", "Restacks", "Ready for more?")
    rows = [s.title, STANDFIRST, s.author, day, "", "37", "6", "9", "Share", "", *body, *below]
    never = (s.author, day, "37", ask, "Subscribe", *below)
    return txt(s, rows, never, author=s.author, publication=name, date=s.day.isoformat())


def institute_copied(s: Story) -> Made:
    """An institute's commentary, pasted: what kind it is, a summary, two names, the day, and who the two of them are."""
    who, day = f"{s.author} and {s.second}", f"Published on {long_date(s.day)}"
    about = (f"{s.author} is a senior fellow in the South Asia Program.", f"{s.second} is a nonresident scholar.")
    share = ("Link Copied", "Program", "South Asia")
    below = ("More Work from the Program", "Commentary", ELSEWHERE, f"By {OTHER}", "Paper", ANOTHER)
    rows = ["Commentary", s.title, STANDFIRST, "", f"By {who}", day, "", *share, "", *pasted(s)]
    rows += ["About the Authors", "", about[0], "", about[1], "", *below]
    never = (f"By {who}", day, *share, "About the Authors", *below)
    return txt(s, rows, never, author=who, date=s.day.isoformat())


def remarks(s: Story) -> Made:
    """The text of a speech from an office's site: what it is, who gave it and as what, where and when."""
    head = ("Remarks", s.author, "Special Representative for Regional Affairs", "Institute of Strategic Studies", city(s))
    day = long_date(s.day)
    opening = "Good afternoon, and thank you all for being here."
    rows = [s.title, "", *head, day, "", "As Prepared for Delivery", "", opening, "", *pasted(s), "Thank you.", ""]
    tags = ("Tags", "Bureau of Regional Affairs", "Speeches and Testimony", "Back to Top")
    never = (*head, day, "As Prepared for Delivery", *tags)
    return txt(s, [*rows, *tags], never, author=s.author, date=s.day.isoformat())


def generated_site(s: Story) -> Made:
    """The source of a post for a generator of sites, with what its theme knows: name, day with zone, last change, tags."""
    front = (
        f'title: "{s.title}"\ndate: {s.day.isoformat()}T09:30:00+05:00\nlastmod: {s.day.isoformat()}T18:02:41+05:00\n'
        f'author: "{s.author}"\ndraft: false\nslug: "{s.slug}"\ncategories: ["Analysis"]\ntags: ["security", "policy"]\n'
        f'summary: "{STANDFIRST}"\nShowToc: true\ncover:\n  image: "images/cover.jpg"\n  caption: "Photo: {PHOTOGRAPHER}"\n'
    )
    data = f"---\n{front}---\n\n{marks(s)}\n".encode()
    return labelled(s, data, "md", (f"Photo: {PHOTOGRAPHER}",), title=s.title, author=s.author, date=s.day.isoformat())


def extracted(s: Story) -> Made:
    """What a program that takes the text out of pages writes when it is asked for all that it knows."""
    known = {
        "title": s.title,
        "author": s.author,
        "url": s.url,
        "hostname": host(s).removeprefix("www."),
        "description": STANDFIRST,
        "sitename": s.paper,
        "date": s.day.isoformat(),
        "categories": "['Opinion']",
        "tags": "['security', 'policy']",
        "fingerprint": f"5f3a{s.number:02}d1c07be9a4",
    }
    front = "".join(f"{key}: {value}\n" for key, value in known.items())
    body = "\n".join(lines(s))
    data = f"---\n{front}---\n{body}\n".encode()
    never = tuple(f"{key}: {value}" for key, value in known.items())
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "txt", never, title=s.title, **stated)


def text_only(s: Story) -> Made:
    """Somebody kept the text and nothing else; one in three has the day above it, and one in three the name."""
    kept = s.number % 3
    if kept == 1:
        return plain(s, [british_date(s.day), "", *pasted(s, "• ")], (british_date(s.day),), date=s.day.isoformat())
    if kept == 2:
        return plain(s, [f"By {s.author}", "", *pasted(s, "• ")], (f"By {s.author}",), author=s.author)
    return plain(s, pasted(s, "• "), ())


def policy_brief(s: Story) -> Made:
    """An institute's brief: series, title, two names and the day on the first page, a summary, a line under every page."""
    place, who, day = "Nordhaven Institute for Security Studies", f"{s.author} and {s.second}", british_date(s.day)
    series, foot = f"Policy Brief {10 + s.number}", f"{place} | Policy Brief"
    summary = (
        "Responsibility is divided among bodies that do not report to one another.",
        "Better use of what is already collected would cost less than new programmes.",
    )
    about = (f"{s.author} is a senior analyst at the institute.", f"{s.second} is an associate fellow.")
    owned = f"© {s.day.year} {place}. All rights reserved."
    rows: list[tuple[str, str, float]] = [(place, "S", 12), (series, "S", 10), (s.title, "B", 20), (who, "R", 12), (day, "R", 11)]
    rows += [("Summary", "B", 12), *((f"• {one}", "R", 10) for one in summary), *prose(s)]
    rows += [("About the authors", "B", 12), *((one, "R", 10) for one in about), (owned, "R", 8)]
    info = {"Title": s.title, "Creator": "Adobe InDesign 17.4 (Macintosh)", "Producer": "Adobe PDF Library 16.0.7"}
    never = (s.title, place, series, who, day, "Summary", foot, "About the authors", owned)
    stated = {"title": s.title, "author": who, "publication": place, "date": s.day.isoformat()}
    return labelled(s, drawn(flowing(rows, "", foot), info), "pdf", never, **stated)


def written(file: docx.document.Document, s: Story) -> None:
    for kind, one in s.parts:
        if kind == "h":
            file.add_heading(one, level=2)
        else:
            file.add_paragraph(one, style="List Bullet" if kind == "li" else None)


def draft(s: Story) -> Made:
    """A manuscript from its writer's own computer, whose properties say so; it is not published yet and has no day."""
    file = docx.Document()
    file.add_paragraph(s.title, style="Title")
    file.add_paragraph(f"By {s.author}")
    written(file, s)
    words = f"Word count: {sum(len(one.split()) for one in s.body)}"
    file.add_paragraph(words)
    return saved(s, file, (s.author, s.title), (f"By {s.author}", words), author=s.author)


def converted(s: Story) -> Made:
    """A document that a program made, with the program's name for an author: all facts are in its first lines."""
    file = docx.Document()
    file.add_paragraph().add_run(s.title).bold = True
    where = f"{s.paper}, {long_date(s.day)}"
    file.add_paragraph(f"By {s.author}")
    file.add_paragraph().add_run(where).italic = True
    for kind, one in s.parts:
        line = file.add_paragraph(style="List Bullet" if kind == "li" else None)
        line.add_run(one).bold = kind == "h"
    file.sections[0].footer.paragraphs[0].text = "Page 1"
    file.sections[0].footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return saved(s, file, ("python-docx", ""), (f"By {s.author}", where), **stated)


def table(s: Story, row: dict[str, str], **stated: str) -> Made:
    out = io.StringIO(newline="")
    file = csv.DictWriter(out, row)
    file.writeheader()
    file.writerow(row)
    return labelled(s, out.getvalue().encode(), "csv", (), title=s.title, **stated)


def data_set(s: Story) -> Made:
    """A row of a large data set of news: the day in four columns, the text in a column of its own."""
    row = {
        "date": f"{s.day.isoformat()} 00:00:00",
        "year": str(s.day.year),
        "month": f"{s.day.month}.0",
        "day": str(s.day.day),
        "author": s.author,
        "title": s.title,
        "article": "\n".join(lines(s, bullet="")),
        "url": s.url,
        "section": "Opinion",
        "publication": s.paper,
    }
    return table(s, row, author=s.author, publication=s.paper, date=s.day.isoformat(), url=s.url)


def blocks(s: Story) -> str:
    """The text as an editor of blocks keeps it in its database."""
    rows: list[str] = []
    items: list[str] = []
    for kind, one in [*s.parts, ("", "")]:
        if items and kind != "li":
            inner = "".join(f"<!-- wp:list-item -->\n<li>{item}</li>\n<!-- /wp:list-item -->" for item in items)
            rows.append(f'<!-- wp:list -->\n<ul class="wp-block-list">{inner}</ul>\n<!-- /wp:list -->')
            items = []
        if kind == "li":
            items.append(escape(one, quote=False))
        elif kind == "h":
            heading = f'<h2 class="wp-block-heading">{escape(one, quote=False)}</h2>'
            rows.append(f"<!-- wp:heading -->\n{heading}\n<!-- /wp:heading -->")
        elif kind:
            rows.append(f"<!-- wp:paragraph -->\n<p>{escape(one, quote=False)}</p>\n<!-- /wp:paragraph -->")
    return "\n\n".join(rows)


def exported_posts(s: Story) -> Made:
    """A post as a plug-in exports it to a table: its content has the tags of the site."""
    row = {
        "ID": str(18200 + s.number),
        "Title": s.title,
        "Author": s.author,
        "Date": f"{s.day.isoformat()} 08:15:00",
        "Permalink": s.url,
        "Categories": "Analysis|Pakistan",
        "Tags": "security|policy",
        "Status": "publish",
        "Content": blocks(s),
    }
    return table(s, row, author=s.author, date=s.day.isoformat(), url=s.url)


def crawl(s: Story) -> Made:
    """A record of a well-known data set from a crawl of news: it has no column for a name, and a domain only."""
    record = {
        "title": s.title,
        "text": "\n".join(lines(s, bullet="")),
        "domain": host(s),
        "date": f"{s.day.isoformat()} 06:10:00",
        "description": STANDFIRST,
        "url": s.url,
        "image_url": f"https://{host(s)}/media/{s.slug}.jpg",
    }
    data = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    return labelled(s, data, "jsonl", (), title=s.title, date=s.day.isoformat(), url=s.url)


STYLES = (
    Style("US paper pasted: section, By, hour, buttons, caption (.txt)", True, paper_online),
    Style("UK comment pasted without its headline (.txt)", True, shifted(8, without_headline)),
    Style("headline, name in parentheses (.txt)", True, shifted(3, in_parentheses)),
    Style("headline, text, who the writer is (.txt)", True, shifted(11, about_the_writer)),
    Style("newsletter saved as text: From, Sent, Subject (.txt)", True, shifted(5, mailed)),
    Style("agency's report: dateline, Reporting by (.txt)", True, shifted(14, wire)),
    Style("press release: For immediate release, ENDS (.txt)", True, shifted(2, press_release)),
    Style("letter's platform pasted: name, day, Subscribe (.txt)", True, shifted(9, letter_copied)),
    Style("institute's commentary pasted: two names (.txt)", True, shifted(17, institute_copied)),
    Style("speech: Remarks, name, office, place, day (.txt)", True, shifted(6, remarks)),
    Style("front matter of a generated site (.md)", True, shifted(20, generated_site)),
    Style("program's output: title, author, url, sitename (.txt)", True, shifted(12, extracted)),
    Style("text only; now and then a day or a name (.txt)", True, shifted(1, text_only)),
    Style("policy brief: first page, line under the pages (.pdf)", True, shifted(7, policy_brief)),
    Style("manuscript, right properties, no day (.docx)", True, shifted(15, draft)),
    Style("properties of a program, facts in the text (.docx)", True, shifted(4, converted)),
    Style("data set of news: article, publication (.csv)", True, shifted(10, data_set)),
    Style("posts exported: Content with tags (.csv)", True, shifted(18, exported_posts)),
    Style("crawl of news: text, domain, no name (.jsonl)", True, shifted(13, crawl)),
)
