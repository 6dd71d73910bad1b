"""Plain text, Markdown, tables and archives."""

from __future__ import annotations

import csv
import io
import json
import textwrap
import zipfile

from tests.eval.articles.material import Label, Made, Story, Style, british_date, long_date


def lines(story: Story, *, bullet: str = "- ") -> list[str]:
    return [bullet + text if kind == "li" else text for kind, text in story.parts]


def brackets(s: Story) -> Made:
    text = "\n".join([f"({s.author})", *lines(s)]) + "\n\n\n"
    return Made(f"{s.slug}.txt", text.encode(), (Label("", author=s.author, body=s.body, never=(f"({s.author})", *s.headings)),))


def signed(s: Story) -> Made:
    text = "\n".join([s.title, *lines(s, bullet="• "), f"— {s.author}"])
    label = Label("", title=s.title, author=s.author, body=s.body, never=(s.title, s.author, *s.headings))
    return Made(f"{s.slug}.txt", text.encode(), (label,))


def headline(s: Story) -> Made:
    text = "\n\n".join([s.title, f"By {s.author}", british_date(s.day), *lines(s)])
    label = Label(
        "", title=s.title, author=s.author, date=s.day.isoformat(), body=s.body, never=(s.title, f"By {s.author}", *s.headings)
    )
    return Made(f"{s.slug}.txt", text.encode(), (label,))


def wrapped(s: Story) -> Made:
    foot = f"Copyright {s.day.year} {s.paper}. All rights reserved."
    blocks = [s.title.upper(), f"By {s.author}, {s.paper}", *lines(s, bullet="* "), "* * *", foot]
    text = "\r\n\r\n".join("\r\n".join(textwrap.wrap(block, 72, break_on_hyphens=False)) for block in blocks)
    label = Label(
        "", title=s.title.upper(), author=s.author, body=s.body, never=(s.title.upper(), f"By {s.author}", foot, *s.headings)
    )
    return Made(f"{s.slug}.txt", text.encode(), (label,))


def biography(s: Story) -> Made:
    about = f"{s.author} is a research fellow at the Institute of Regional Studies in Islamabad."
    calls = ("Subscribe to our newsletter for more analysis like this.", "Share | Tweet | Email")
    text = "\n".join([s.title, *lines(s), *calls, about])
    label = Label("", title=s.title, author=s.author, body=(*s.body, about), never=(s.title, *calls, *s.headings))
    return Made(f"{s.slug}.txt", text.encode(), (label,))


def nothing(s: Story) -> Made:
    text = "\n\n".join(lines(s))
    return Made(f"{s.slug}.txt", text.encode(), (Label("", body=s.body, never=s.headings),))


def dateline(s: Story) -> Made:
    first, *rest = lines(s)
    credit = f"(Reporting by {s.author}; Editing by {s.second})"
    text = "\n\n".join([s.title, f"KARACHI, {long_date(s.day)} (Wire) — {first}", *rest, credit])
    label = Label("", title=s.title, author=s.author, date=s.day.isoformat(), body=s.body, never=(s.title, credit, *s.headings))
    return Made(f"{s.slug}.txt", text.encode(), (label,))


def one_byte(s: Story) -> Made:
    text = "\n".join([f"By {s.author}", *lines(s)])
    return Made(
        f"{s.slug}.txt", text.encode("cp1252"), (Label("", author=s.author, body=s.body, never=(f"By {s.author}", *s.headings)),)
    )


def two_bytes(s: Story) -> Made:
    text = "\r\n".join([s.title, f"Words by {s.author}", *lines(s)])
    label = Label("", title=s.title, author=s.author, body=s.body, never=(s.title, f"Words by {s.author}", *s.headings))
    return Made(f"{s.slug}.txt", text.encode("utf-16-le"), (label,))


def marks(s: Story) -> str:
    return "\n\n".join({"h": "## ", "li": "- ", "p": ""}[kind] + text for kind, text in s.parts)


def front_matter(s: Story) -> Made:
    fields = {"title": s.title, "author": s.author, "date": s.day.isoformat(), "publication": s.paper, "url": s.url}
    text = (
        "---\n"
        + "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields.items())
        + f"---\n\n{marks(s)}\n"
    )
    label = Label("", s.title, s.author, s.paper, s.day.isoformat(), s.url, s.body, s.headings)
    return Made(f"{s.slug}.md", text.encode(), (label,))


def first_heading(s: Story) -> Made:
    text = f"# {s.title}\n\n*By {s.author} · {long_date(s.day)}*\n\n{marks(s)}\n\n---\n\n[Read more](https://example.org/more)\n"
    label = Label("", title=s.title, author=s.author, date=s.day.isoformat(), body=s.body, never=(s.title, s.author, *s.headings))
    return Made(f"{s.slug}.md", text.encode(), (label,))


def static_site(s: Story) -> Made:
    front = (
        f"---\nlayout: post\ntitle: '{s.title}'\nauthors:\n  - {s.author}\n  - {s.second}\ndate: {s.day.isoformat()}T10:00:00Z\n"
    )
    text = f"{front}tags: [policy, war]\ndraft: false\n---\n{marks(s)}\n"
    label = Label("", title=s.title, author=f"{s.author}, {s.second}", date=s.day.isoformat(), body=s.body, never=s.headings)
    return Made(f"{s.slug}.md", text.encode(), (label,))


def columns(s: Story) -> Made:
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(["id", "headline", "byline", "published", "link", "body"])
    table.writerow(["a1", s.title, s.author, british_date(s.day), s.url, "\n".join(lines(s))])
    table.writerow(["a2", s.title + " again", "", "", "", "\n".join(lines(s)[:3])])
    labels = (
        Label("a1", s.title, s.author, None, s.day.isoformat(), s.url, s.body, s.headings),
        Label("a2", title=s.title + " again", body=tuple(t for k, t in s.parts[:3] if k != "h"), never=()),
    )
    return Made(f"{s.slug}.csv", out.getvalue().encode(), labels)


def semicolons(s: Story) -> Made:
    out = io.StringIO(newline="")
    table = csv.writer(out, delimiter=";")
    table.writerow(["Title", "Author", "Publication", "Date", "Text"])
    table.writerow([s.title, s.author, s.paper, s.day.isoformat(), "\n\n".join(lines(s))])
    label = Label("", s.title, s.author, s.paper, s.day.isoformat(), None, s.body, s.headings)
    return Made(f"{s.slug}.csv", b"\xef\xbb\xbf" + out.getvalue().encode(), (label,))


def json_lines(s: Story) -> Made:
    record = {
        "doc_id": "x1",
        "title": s.title,
        "author": s.author,
        "date": s.day.isoformat(),
        "url": s.url,
        "publication": s.paper,
    }
    text = json.dumps({**record, "text": "\n\n".join(lines(s))}) + "\n"
    label = Label("x1", s.title, s.author, s.paper, s.day.isoformat(), s.url, s.body, s.headings)
    return Made(f"{s.slug}.jsonl", text.encode(), (label,))


def json_bylines(s: Story) -> Made:
    text = (
        json.dumps({"doc_id": "x1", "title": s.title, "author": "", "text": "\n\n".join([s.author, s.paper, *lines(s)])}) + "\n"
    )
    return Made(
        f"{s.slug}.jsonl",
        text.encode(),
        (Label("x1", title=s.title, author=s.author, body=s.body, never=(s.author, *s.headings)),),
    )


def archive(s: Story) -> Made:
    return _zip(s, {"inner/one.txt": brackets(s), "two.md": front_matter(s)})


def archive_of_pages(s: Story) -> Made:
    return _zip(s, {"a/b/c/first.md": static_site(s), "README.md": nothing(s)}, skip="README.md")


def _zip(s: Story, members: dict[str, Made], skip: str = "") -> Made:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, made in members.items():
            file.writestr(name, made.data)
    labels = tuple(
        Label(f"{s.slug}.zip/{name}", m.title, m.author, m.publication, m.date, m.url, m.body, m.never)
        for name, made in members.items()
        if name != skip
        for m in made.labels
    )
    return Made(f"{s.slug}.zip", out.getvalue(), labels)


STYLES = (
    Style("name in brackets, one line a paragraph (.txt)", False, brackets),
    Style("headline, name at the end (.txt)", True, signed),
    Style("headline, By, date (.txt)", False, headline),
    Style("wrapped at 72, capitals, By with paper (.txt)", True, wrapped),
    Style("headline, calls, biography (.txt)", False, biography),
    Style("nothing stated (.txt)", True, nothing),
    Style("wire copy with dateline and credit (.txt)", True, dateline),
    Style("Windows-1252 (.txt)", False, one_byte),
    Style("UTF-16 without mark (.txt)", True, two_bytes),
    Style("front matter (.md)", False, front_matter),
    Style("first heading, emphasised byline (.md)", True, first_heading),
    Style("static site with two authors (.md)", True, static_site),
    Style("commas, columns by other names (.csv)", False, columns),
    Style("semicolons and byte order mark (.csv)", True, semicolons),
    Style("fields (.jsonl)", False, json_lines),
    Style("byline in the text (.jsonl)", True, json_bylines),
    Style("text and Markdown in folders (.zip)", False, archive),
    Style("nested folders and a README (.zip)", True, archive_of_pages),
)
