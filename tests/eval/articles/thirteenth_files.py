"""Plain text, Markdown, tables, word processor documents and PDFs of the thirteenth part of the set: the usual ones."""

from __future__ import annotations

import json
from datetime import timedelta

import docx

from tests.eval.articles.eighth_material import american, handle, host, set_in, summer, surname
from tests.eval.articles.fifth_files import drawn, flowing, prose, txt
from tests.eval.articles.material import Made, Story, Style, british_date, long_date
from tests.eval.articles.plain_styles import lines, marks
from tests.eval.articles.seventh_files import pasted, plain, table, written
from tests.eval.articles.seventh_material import short
from tests.eval.articles.sixth_files import saved
from tests.eval.articles.thirteenth_material import (
    CAPTION,
    EDITOR,
    OTHER,
    PHOTOGRAPHER,
    PROFESSIONS,
    ROLES,
    SIGN_UP,
    Africa,
    America,
    Continent,
    Levant,
    Oceans,
    Subcontinent,
    Thirteenth,
    of,
    ordinal,
    related,
    standfirst,
)
from tests.eval.articles.unseen_material import labelled


def kept(s: Story) -> timedelta:
    """How long after its publication somebody saved it."""
    return timedelta(days=(3, 41, 12, 190, 1)[s.number % 5])


def british_page(s: Story) -> Made:
    """A page of opinion, selected and pasted: headline, line below it, By, day, buttons, and what stands below the text."""
    zone = "BST" if summer(s.day) else "GMT"
    day = (
        british_date(s.day),
        f"Published {british_date(s.day)}",
        f"{s.day:%A} {british_date(s.day)}, 06:00 {zone}",
        f"{s.day.day:02} {s.day:%b} {s.day.year}",
    )[s.number // 2 % 4]
    buttons = ("Share", "Save") if s.number // 2 % 2 else ("Share on Facebook", "Share on X", "Copy link")
    more = related(s, 3)
    heading = "More from Opinion" if s.number // 2 % 2 else "Related articles"
    who = f"By {s.author}"
    below = standfirst(s) if s.number % 3 else ""
    rows = ["Opinion", "", s.title, "", *([below, ""] if below else []), who, day, "", *buttons, "", *pasted(s, "• ")]
    rows += [SIGN_UP, "", heading, *more]
    never = ("Opinion", who, day, *buttons, SIGN_UP, heading, *more)
    return txt(s, rows, never, author=s.author, date=s.day.isoformat())


def american_page(s: Story) -> Made:
    """A page pasted from an American daily's site: headline, By, role, day and hour, a caption, the text, a line of rights."""
    zone = "EDT" if summer(s.day) else "EST"
    day = (american(s.day), f"{long_date(s.day)} at 5:00 a.m. {zone}", f"Posted {long_date(s.day)}")[s.number % 3]
    photo = f"{CAPTION} ({PHOTOGRAPHER} / Staff)"
    top = (f"By {s.author}", of(ROLES, s), day, photo)
    about = f"{surname(s)} lives in the county and has written about public services since 2009."
    ends = ("Sign up for our Opinion newsletter", *related(s), "Comments")
    rows = [s.title, "", *top[:2], day, "", photo, "", *pasted(s, "• "), about, "", *ends]
    return txt(s, rows, (*top, *ends), author=s.author, date=s.day.isoformat())


def page_pasted(s: Story) -> Made:
    """A page of opinion as one of two countries' papers set it, selected and pasted."""
    return (set_in(Thirteenth, 0, british_page), set_in(America, 0, american_page))[s.number % 2](s)


def headline_and_text(s: Story) -> Made:
    """The headline and the text, and nothing else; now and then without empty lines."""
    rows = [s.title, "", *pasted(s, "- ")] if s.number % 3 else [s.title, *lines(s)]
    return txt(s, rows, ())


def text_alone(s: Story) -> Made:
    """The text, and nothing else."""
    return plain(s, pasted(s, "- ") if s.number % 2 else lines(s), ())


def byline_in_parentheses(s: Story) -> Made:
    """The headline and the name in parentheses below it; now and then two names."""
    author = f"{s.author} and {s.second}" if s.number % 5 == 3 else s.author
    who = f"(By {author})" if s.number % 3 == 1 else f"({author})"
    return txt(s, [s.title, who, "", *pasted(s, "- ")], (who,), author=author)


def by_and_role(s: Story) -> Made:
    """The headline, By and a name, and often what the writer is, in the same line or in the next."""
    role = of(ROLES, s)
    top = ([f"By {s.author}"], [f"By {s.author}, {role}"], [f"By {s.author}", role], [f"BY {s.author.upper()}"])[s.number % 4]
    return txt(s, [s.title, "", *top, "", *pasted(s, "• ")], tuple(top), author=s.author)


def name_and_day(s: Story) -> Made:
    """The headline, then name and day in one line, as the sites of papers set them."""
    line = (
        f"By {s.author} | {long_date(s.day)}",
        f"{s.author}, {british_date(s.day)}",
        f"By {s.author} - {short(s.day)}",
        f"{long_date(s.day)} | By {s.author}",
        f"by {s.author} · {s.day:%d/%m/%Y}" if s.day.day > 12 else f"by {s.author} · {british_date(s.day)}",
    )[s.number % 5]
    return txt(s, [s.title, line, "", *pasted(s, "- ")], (line,), author=s.author, date=s.day.isoformat())


def name_at_the_end(s: Story) -> Made:
    """The headline, the text, and the name alone below it."""
    last = (s.author, f"— {s.author}", f"- {s.author}", f"By {s.author}")[s.number % 4]
    return txt(s, [s.title, "", *pasted(s, "- "), last], (last,), author=s.author)


def column_of_a_daily(s: Story) -> Made:
    """A column pasted from a South Asian daily: name and day above, The writer is, an address, and where it was published."""
    day = f"Published {long_date(s.day)}" if s.number % 2 else f"{s.day:%B} {s.day.day:02}, {s.day.year}"
    about, mail = f"The writer is {of(PROFESSIONS, s)}.", f"{handle(s)}@mailbox.example"
    last = f"Published in {s.paper}, {ordinal(s.day)}"
    who = s.author if s.number % 2 else f"By {s.author}"
    rows = [s.title, who, day, "", *pasted(s, "- "), about, "", *([mail, ""] if s.number % 3 else []), last]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat()}
    return txt(s, rows, (who, day, *([mail] if s.number % 3 else []), last), **stated)


def institute_pasted(s: Story) -> Made:
    """A commentary pasted from a think tank's site: the institute, the kind, headline, day, By one or two names, the writers."""
    place = "Fairmead Institute for Public Policy"
    two = s.number % 3 == 1
    author = f"{s.author} and {s.second}" if two else s.author
    kind = ("COMMENTARY", "Commentary", "Expert comment")[s.number % 3]
    day, who = (long_date(s.day), british_date(s.day))[s.number % 2], f"By {author}"
    about = [f"{s.author} is a senior fellow in the Economy and Society programme."]
    about += [f"{s.second} is a visiting fellow."] if two else []
    note = f"About the author{'s' if two else ''}"
    ends = ("Topics", "Public services", "Subscribe to our newsletter", f"© {s.day.year} {place}")
    rows = [place, "", kind, "", s.title, "", day, who, "", *pasted(s, "• "), note, *about, "", *ends]
    stated = {"author": author, "publication": place, "date": s.day.isoformat()}
    return txt(s, rows, (place, kind, day, who, note, *ends), **stated)


def newsletter_saved(s: Story) -> Made:
    """A newsletter saved from a mail program: the message's own head, the piece, and the lines that such letters end with."""
    name = ("The Long Table", "Ledger Lines", "Slow Policy")[s.number % 3]
    account = name.lower().replace(" ", "")
    hour = f"{s.day:%a}, {s.day.day} {s.day:%b} {s.day.year} 06:0{s.number % 10}:14 +0000"
    head = (
        f"From: {name} <{account}@letters.example>",
        f"To: {OTHER} <e.lisiecka@mailbox.example>",
        f"Date: {hour}",
        f"Subject: {s.title}",
    )
    view, who = "View this email in your browser", f"By {s.author}"
    ends = (
        f"Thanks for reading {name}. If you enjoyed this issue, please forward it to a friend.",
        f"You are receiving this email because you signed up for {name}.",
        "Unsubscribe | Update your preferences",
        "PO Box 417, Station Road",
    )
    rows = [*head, "", view, "", s.title, *([standfirst(s)] if s.number % 2 else []), "", who, "", *pasted(s, "- "), "--", *ends]
    stated = {"author": s.author, "publication": name, "date": s.day.isoformat()}
    return txt(s, rows, (*head, view, who, *ends), **stated)


def with_source(s: Story) -> Made:
    """A text kept for a paper to be written: By, often paper and day, the text, below it its address and when it was read."""
    read = s.day + kept(s)
    who, source = f"By {s.author}", f"Source: {s.url}"
    accessed = (f"Accessed: {british_date(read)}", f"Accessed on {long_date(read)}", f"(accessed {british_date(read)})")[
        s.number % 3
    ]
    where = [s.paper, british_date(s.day)] if s.number % 3 != 2 else []
    stated = {"author": s.author, "url": s.url}
    stated |= {"publication": s.paper, "date": s.day.isoformat()} if where else {}
    return txt(s, [s.title, who, *where, "", *pasted(s, "- "), source, accessed], (who, *where, source, accessed), **stated)


def clipped(s: Story) -> Made:
    """A page kept in a folder of notes by a browser's clipper: front matter of its usual keys, the text in Markdown."""
    added = s.day + kept(s)
    two = s.number % 4 == 2
    people = (s.author, s.second) if two else (s.author,)
    front = (
        f'---\ntitle: "{s.title}"\nsource: "{s.url}"\nauthor:\n'
        + "".join(f'  - "[[{one}]]"\n' for one in people)
        + f'published: {s.day.isoformat()}\ncreated: {added.isoformat()}\ndescription: "{standfirst(s)}"\n'
        + 'tags:\n  - "clippings"\n---\n'
    )
    photo = f"{CAPTION} Photograph: {PHOTOGRAPHER}"
    image = f"![](https://{host(s)}/media/{s.slug}.jpg)\n\n{photo}\n\n" if s.number % 2 else ""
    data = f"{front}{image}{marks(s)}\n".encode()
    stated = {"author": ", ".join(people), "date": s.day.isoformat(), "url": s.url}
    return labelled(s, data, "md", (photo,) if image else (), title=s.title, **stated)


def scraped(s: Story) -> Made:
    """What a scraper's script writes: a few keys above the text, as one of two usual libraries names them."""
    if s.number % 2:
        facts = [f"Title: {s.title}", f"Authors: {s.author}", f"Publish Date: {s.day.isoformat()} 00:00:00", f"URL: {s.url}"]
        advert = "Advertisement"
        text = pasted(s)
        rows = [*facts, "", *text[:2], advert, "", *text[2:]]
        return txt(s, rows, (*facts, advert), author=s.author, date=s.day.isoformat(), url=s.url)
    facts = [f"title: {s.title}", f"author: {s.author}", f"url: {s.url}", f"hostname: {host(s).removeprefix('www.')}"]
    facts += [f"description: {standfirst(s)}", f"sitename: {s.paper}", f"date: {s.day.isoformat()}"]
    stated = {"author": s.author, "publication": s.paper, "date": s.day.isoformat(), "url": s.url}
    return txt(s, ["---", *facts, "---", *lines(s)], tuple(facts), **stated)


def manuscript(s: Story) -> Made:
    """An op-ed in a word processor: the headline, By, often the day, the text, who the writer is; the writer's own computer."""
    file = docx.Document()
    if s.number % 2:
        file.add_heading(s.title, level=1)
    else:
        file.add_paragraph().add_run(s.title).bold = True
    dated = s.number % 3 != 0
    top = [f"By {s.author}", *([(british_date(s.day), long_date(s.day))[s.number % 2]] if dated else [])]
    for one in top:
        file.add_paragraph(one)
    written(file, s)
    about = f"{s.author} is {of(PROFESSIONS, s)}."
    file.add_paragraph().add_run(about).italic = True
    stated = {"author": s.author, **({"date": s.day.isoformat()} if dated else {})}
    return saved(s, file, (s.author if s.number % 4 else "User", ""), tuple(top), **stated)


def policy_note(s: Story) -> Made:
    """A think tank's note in a word processor: the institute and the kind, the title, names, the month or the day, the text."""
    file = docx.Document()
    place = "Kestrel House Centre for Social Research"
    two = s.number % 2 == 1
    author = f"{s.author} and {s.second}" if two else s.author
    day = long_date(s.day) if s.number % 3 else f"{s.day:%B %Y}"
    kind = f"Policy Note {s.number + 7}"
    file.add_paragraph(place).runs[0].bold = True
    file.add_paragraph(kind)
    file.add_paragraph(s.title, style="Title")
    file.add_paragraph(author)
    file.add_paragraph(day)
    written(file, s)
    file.sections[0].footer.paragraphs[0].text = f"{place} | www.kestrelhouse.example"
    stated = {"author": author, "publication": place, "date": s.day.isoformat() if s.number % 3 else f"{s.day:%Y-%m}"}
    return saved(s, file, (EDITOR, s.title), (place, kind, author, day), **stated)


def report_in_print(s: Story) -> Made:
    """A short report as a PDF: institute and series, title, names, day, the text, a line above and below every page."""
    place = "Brackenridge Foundation"
    two = s.number % 3 == 0
    author = f"{s.author} and {s.second}" if two else s.author
    day, series = british_date(s.day), f"Briefing {s.number + 31}"
    owned = f"© {s.day.year} {place}. All rights reserved."
    lives = [f"{s.author} is a research fellow at the foundation."]
    lives += [f"{s.second} is a policy analyst at the foundation."] if two else []
    note, foot = f"About the author{'s' if two else ''}", "www.brackenridge.example"
    rows: list[tuple[str, str, float]] = [(place, "S", 12), (series, "R", 11), (s.title, "B", 20), (author, "R", 12)]
    rows += [(day, "R", 11), *prose(s), (note, "B", 12), *((one, "R", 10) for one in lives), (owned, "R", 8)]
    info = {"Title": s.title, "Author": author, "Creator": "Microsoft Word for Microsoft 365", "Producer": "Microsoft Word"}
    info |= {"CreationDate": f"D:{s.day:%Y%m%d}101500+00'00'"}
    head = f"{place} | {series}"
    never = (s.title, place, series, author, day, note, owned, foot, head)
    stated = {"author": author, "publication": place, "date": s.day.isoformat()}
    return labelled(s, drawn(flowing(rows, head, foot), info), "pdf", never, title=s.title, **stated)


def records(s: Story) -> Made:
    """A record of a collection of articles, a line each: the usual keys; now and then there is no author."""
    named = s.number % 5 != 4
    record = {
        "id": f"{s.day:%Y%m%d}-{s.number:04}",
        "url": s.url,
        "title": s.title,
        "author": s.author if named else None,
        "date": s.day.isoformat() if s.number % 2 else f"{s.day.isoformat()}T05:00:00Z",
        "source": s.paper,
        "language": "en",
        "text": ("\n\n" if s.number % 2 else "\n").join(lines(s, bullet="")),
    }
    data = json.dumps(record, ensure_ascii=False).encode() + b"\n"
    stated = {"publication": s.paper, "date": s.day.isoformat(), "url": s.url, **({"author": s.author} if named else {})}
    return labelled(s, data, "jsonl", (), title=s.title, **stated)


def all_the_news(s: Story) -> Made:
    """A row of the collection of news that many courses use: publication, author, day, year and month; the address is empty."""
    row = {
        "": str(17283 + s.number),
        "id": str(21402 + s.number),
        "title": s.title,
        "publication": s.paper,
        "author": s.author,
        "date": s.day.isoformat(),
        "year": f"{s.day.year}.0",
        "month": f"{s.day.month}.0",
        "url": "",
        "content": "\n\n".join(lines(s, bullet="")),
    }
    return table(s, row, author=s.author, publication=s.paper, date=s.day.isoformat())


STYLES = (
    Style("page pasted: headline, By, day, buttons, related (.txt)", True, page_pasted),
    Style("headline and text (.txt)", True, set_in(Africa, 1, headline_and_text)),
    Style("text alone (.txt)", True, set_in(Levant, 2, text_alone)),
    Style("headline, name in parentheses (.txt)", True, set_in(Subcontinent, 3, byline_in_parentheses)),
    Style("headline, By, what the writer is (.txt)", True, set_in(America, 2, by_and_role)),
    Style("headline, name and day in one line (.txt)", True, set_in(Oceans, 1, name_and_day)),
    Style("headline, text, name at the end (.txt)", True, set_in(Levant, 4, name_at_the_end)),
    Style("South Asian column: The writer is, Published in (.txt)", True, set_in(Subcontinent, 0, column_of_a_daily)),
    Style("think tank's commentary pasted: day, By (.txt)", True, set_in(Continent, 2, institute_pasted)),
    Style("newsletter saved from a mail program (.txt)", True, set_in(Thirteenth, 4, newsletter_saved)),
    Style("By, text, Source and day of access (.txt)", True, set_in(Africa, 3, with_source)),
    Style("scraper's text with a few keys above (.txt)", True, set_in(Oceans, 4, scraped)),
    Style("browser's clipper: front matter (.md)", True, set_in(Continent, 5, clipped)),
    Style("op-ed in a word processor (.docx)", True, set_in(Subcontinent, 5, manuscript)),
    Style("think tank's note: institute, title, names, day (.docx)", True, set_in(Africa, 5, policy_note)),
    Style("institute's short report (.pdf)", True, set_in(Thirteenth, 2, report_in_print)),
    Style("collection: url, title, author, date, source (.jsonl)", True, set_in(Levant, 1, records)),
    Style("collection of news: publication, author, content (.csv)", True, set_in(America, 5, all_the_news)),
)
