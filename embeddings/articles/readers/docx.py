"""Word documents through python-docx. Runs in a process of its own."""

from __future__ import annotations

import io
import zipfile
from importlib.metadata import version

import docx
import docx.opc.exceptions
import lxml.etree
from docx.document import Document
from docx.table import Table

from embeddings.articles.institutes import on_edge
from embeddings.articles.readers.archives import ZIP_FAULTS, check_archive
from embeddings.articles.readers.extract import Blocks, Extract
from embeddings.articles.readers.persons import account_holder
from embeddings.errors import ArticleUnreadable


def extract(data: bytes, name: str) -> Extract:
    """Paragraphs, headings, lists and cells in the order of the document; title and author from its properties.

    Raises:
        ArticleUnreadable: when it is encrypted, damaged, or unpacks to more than a document has.
    """
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ArticleUnreadable(f"{name}: is encrypted or in the old .doc format; save it as .docx without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            check_archive(archive, name)
        document = docx.Document(io.BytesIO(data))
        blocks, title = Blocks(), ""
        first: list[str] = []  # headings of the first level, the one that opens the document before them
        for part in document.iter_inner_content():
            if isinstance(part, Table):
                for row in part.rows:
                    blocks.add(" | ".join(dict.fromkeys(" ".join(cell.text.split()) for cell in row.cells)))
                continue
            style = (part.style.name if part.style is not None else "") or ""
            if style == "Title":
                title = title or part.text
            elif style == "Heading 1" and part.text.strip():
                first.append(part.text if first or not blocks.text else "")
            numbered = part._p.pPr is not None and part._p.pPr.numPr is not None
            listed = style.startswith("List") or numbered
            blocks.add(part.text, heading=style.startswith(("Heading", "Title")), item=listed)
        house = _house(document)
        properties = document.core_properties
        stated_title, stated_author = properties.title, properties.author
    except (
        *ZIP_FAULTS,
        docx.opc.exceptions.OpcError,
        lxml.etree.LxmlError,
        KeyError,
    ) as error:
        raise ArticleUnreadable(f"{name}: is not a readable Word document ({type(error).__name__})") from None
    result = Extract(blocks.text, f"docx (python-docx {version('python-docx')})", headings=blocks.headings)
    result.state("title", title, "paragraph in the style “Title”", "Title")
    if len(first) == 1:
        # Of several the first is as likely a section's.
        result.state("title", first[0], "first heading", "Heading 1")
    if house and house.casefold() not in " ".join(title.casefold().split()):
        result.hint("publication", house, "institute above or below the pages", "header")
    result.hint("title", stated_title, "document properties", "title")
    result.hint("author", account_holder(stated_author), "document properties", "author")
    return result


MOST_SECTIONS = 50


def _house(document: Document) -> str:
    """The one institute that stands above or below the pages; else nothing."""
    found: dict[str, None] = {}
    for section in list(document.sections)[:MOST_SECTIONS]:
        edges = (section.header, section.footer, section.first_page_header, section.first_page_footer)
        for edge in edges:
            rows = [p.text for p in edge.paragraphs] + [c.text for t in edge.tables for row in t.rows for c in row.cells]
            found |= dict.fromkeys(name for row in rows for name in on_edge(row)[0])
    return next(iter(found)) if len(found) == 1 else ""
