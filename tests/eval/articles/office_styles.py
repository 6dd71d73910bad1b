"""Word processor documents and PDFs, the latter written by hand so that every byte is known."""

from __future__ import annotations

import datetime
import io
import textwrap

import docx

from tests.eval.articles.material import Label, Made, Story, Style, british_date


def document(s: Story) -> Made:
    file = docx.Document()
    file.core_properties.title, file.core_properties.author = s.title, s.author
    file.add_paragraph(s.title, style="Title")
    _fill(file, s)
    return _docx(file, s, Label("", title=s.title, author=s.author, body=s.body, never=(s.title, *s.headings)))


def manuscript(s: Story) -> Made:
    file = docx.Document()
    file.core_properties.title = file.core_properties.author = ""
    file.core_properties.created = datetime.datetime(2013, 12, 23, tzinfo=datetime.UTC)
    file.add_paragraph().add_run(s.title).bold = True
    file.add_paragraph(f"By {s.author}")
    file.add_paragraph(british_date(s.day))
    _fill(file, s)
    label = Label(
        "", title=s.title, author=s.author, date=s.day.isoformat(), body=s.body, never=(s.title, f"By {s.author}", *s.headings)
    )
    return _docx(file, s, label)


def _fill(file: docx.document.Document, s: Story) -> None:
    for kind, text in s.parts:
        if kind == "h":
            file.add_heading(text, level=2)
        else:
            file.add_paragraph(text, style="List Bullet" if kind == "li" else None)


def _docx(file: docx.document.Document, s: Story, label: Label) -> Made:
    out = io.BytesIO()
    file.save(out)
    return Made(f"{s.slug}.docx", out.getvalue(), (label,))


def report(s: Story) -> Made:
    data = pdf(_blocks(s), {"Title": s.title, "Author": s.author}, header=s.paper)
    label = Label("", title=s.title, author=s.author, body=s.body, never=(s.title, s.paper, *s.headings))
    return Made(f"{s.slug}.pdf", data, (label,))


def print_out(s: Story) -> Made:
    data = pdf([*_blocks(s)[:1], f"By {s.author}", *_blocks(s)[1:]], {}, header="")
    label = Label("", title=s.title, author=s.author, body=s.body, never=(s.title, f"By {s.author}", *s.headings))
    return Made(f"{s.slug}.pdf", data, (label,))


def _blocks(s: Story) -> list[str]:
    return [s.title, *(("• " if kind == "li" else "") + text for kind, text in s.parts)]


def pdf(blocks: list[str], info: dict[str, str], header: str = "", per_page: int = 40) -> bytes:
    """A PDF of ``blocks``: one column, a blank line between paragraphs, a running header and a page number on each page."""
    rows = [row for block in blocks for row in [*textwrap.wrap(block, 88, break_on_hyphens=False), ""]]
    pages = [rows[at : at + per_page] for at in range(0, len(rows), per_page)]
    objects: list[bytes] = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    kids = []
    for number, page in enumerate(pages, 1):
        draw = [f"BT /F1 9 Tf 60 800 Td ({_pdf_text(header)}) Tj ET"] if header else []
        draw += [f"BT /F1 10 Tf 60 {770 - 15 * at} Td ({_pdf_text(row)}) Tj ET" for at, row in enumerate(page) if row]
        draw.append(f"BT /F1 9 Tf 300 40 Td ({number}) Tj ET")
        stream = "\n".join(draw).encode("cp1252")
        objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"\nendstream")
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            % len(objects)
        )
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    objects.append(
        b"<< " + b" ".join(b"/%s <FEFF%s>" % (k.encode(), v.encode("utf-16-be").hex().encode()) for k, v in info.items()) + b" >>"
    )
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n" % size
        + table
        + (b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(objects), len(out)))
    )


def _pdf_text(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


STYLES = (
    Style("properties and styles (.docx)", False, document),
    Style("manuscript without properties (.docx)", True, manuscript),
    Style("properties, running header, page numbers (.pdf)", False, report),
    Style("print-out without properties (.pdf)", True, print_out),
)
