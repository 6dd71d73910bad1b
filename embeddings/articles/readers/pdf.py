"""PDF through pypdf, with the offset at which each page begins. Runs in a process of its own."""

from __future__ import annotations

import io
import logging
import re

import pypdf
import pypdf.errors

from embeddings.articles.characters import trim
from embeddings.articles.credits import credited
from embeddings.articles.dates import dated
from embeddings.articles.names import names_alone
from embeddings.articles.readers.extract import Extract
from embeddings.articles.readers.pdf_lines import (
    Line,
    Row,
    end_early,
    headings,
    institute,
    journal,
    lines,
    rows,
    without_running_lines,
)
from embeddings.articles.readers.persons import account_holder
from embeddings.errors import ArticleUnreadable

MOST_PAGES = 2_000
"""A document of more pages is refused."""

MOST_CHARACTERS = 20_000_000

MOST_ABOVE = 300
"""A title has no more characters above it: a series, a date, a publisher."""

HEAD = 1_000
"""In so many characters a title of the properties is looked for, which is often that of another document."""

_FILE_NAME = re.compile(
    r"^\S*[_\d]\S*$|^microsoft \w+ - |^untitled|\.(?:docx?|pdf|indd|qxd|tex|rtf|odt|pages|pub|pptx?)$", re.IGNORECASE
)


def extract(data: bytes, name: str) -> Extract:
    """Text of every page, without running headers, footers and page numbers.

    Raises:
        ArticleUnreadable: when it is encrypted, damaged, too long, or holds pictures of text only.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise ArticleUnreadable(f"{name}: is encrypted; save it without a password")
        if len(reader.pages) > MOST_PAGES:
            raise ArticleUnreadable(f"{name}: {len(reader.pages):,} pages, more than the limit of {MOST_PAGES:,}; split it")
        found = [rows(page) for page in reader.pages]
        info = {key: str(value) for key, value in (reader.metadata or {}).items()}
    except (
        pypdf.errors.PyPdfError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        IndexError,
        RecursionError,
        OverflowError,
    ) as error:
        raise ArticleUnreadable(f"{name}: is not a readable PDF ({type(error).__name__})") from None
    if sum(len(row.text) for page in found for row in page) > MOST_CHARACTERS:
        raise ArticleUnreadable(f"{name}: more than the limit of {MOST_CHARACTERS:,} characters; split it")
    laid = lines(found)
    kept, dropped = without_running_lines(laid)
    if not any(line.text.strip() for page in kept for line in page):
        raise ArticleUnreadable(f"{name}: holds no text, only pictures of it; run text recognition (OCR) first")
    result = Extract("", f"pdf (pypdf {pypdf.__version__})")
    if dropped:
        result.warnings.append(f"{dropped} running headers, footers and page numbers were left out")
    starts: list[list[int]] = []
    parts, at = [], 0
    for page, early in zip(kept, end_early(kept), strict=True):
        result.pages.append(at)
        starts.append([])
        for line in page:
            starts[-1].append(at)
            parts.append(line.text)
            at += len(line.text) + 1
        apart = not page or early
        at += apart
        parts += [""] * apart
    result.text = "\n".join(parts)
    larger = headings(kept)
    result.headings = [_trimmed(result.text, starts[n][a], starts[n][b - 1] + len(kept[n][b - 1].text)) for n, a, b in larger]
    title = _without_site(info.get("/Title", ""), result.text)
    _printed(result, found, " ".join(info.get("/Title", "").split()), title)
    if _begins_with(result.text, title):
        result.state("title", title, "PDF properties", "Title")
    _title(result, kept, larger)
    if not _FILE_NAME.search(title.strip()):
        result.hint("title", title, "PDF properties", "Title")
    if (name := institute(laid)) and name.casefold() not in title.casefold():
        result.hint("publication", name, "institute at the edge of the pages", "pages")
    result.hint("publication", journal(laid), "journal at the edge of the pages", "pages")
    result.hint("author", account_holder(info.get("/Author", "")), "PDF properties", "Author")
    return result


_ADDRESS = re.compile(r"(https?://[^\s/]{3,200}/\S{2,1000}?)(?:\s+\d{1,4} ?(?:/|of) ?\d{1,4})?")


def _printed(result: Extract, pages: list[list[Row]], whole: str, title: str) -> None:
    """The address that stands at an edge of all pages, as browsers print it, and the site behind the headline in the properties
    when a row of the first page is its name.
    """
    edges = [{m[1] for row in (*page[:3], *page[-3:]) if (m := _ADDRESS.fullmatch(row.text.strip()))} for page in pages if page]
    common = set.intersection(*edges) if edges else set()
    if len(common) == 1:
        result.state("url", next(iter(common)), "address at the edge of all pages", "pages")
    site = whole[len(title) :].strip(" |–—·-") if title and whole.startswith(title) else ""
    if len(common) == 1 and site and any(" ".join(row.text.split()) == site for row in pages[0]):
        result.state("publication", site, "site behind the title, named on the first page", "Title")


def _begins_with(text: str, title: str) -> bool:
    """Whether a title stands near the beginning of the text, however it is broken into rows."""
    words = " ".join(title.split()).casefold()
    return bool(words) and words in " ".join(text[:HEAD].split()).casefold()


def _without_site(title: str, text: str) -> str:
    """A title without the name of the site that a browser puts behind it, where the text begins with the title alone."""
    title, rows = " ".join(title.split()), [" ".join(row.split()) for row in text[:HEAD].split("\n") if row.strip()]
    head = max((title.rpartition(mark)[0] for mark in (" | ", " - ", " – ", " — ", " · ")), key=len)
    return head if head in (" ".join(rows[:number]) for number in (1, 2, 3)) else title


def _trimmed(text: str, start: int, end: int) -> list[int]:
    return list(trim(text, start, end))


def _title(result: Extract, kept: list[list[Line]], found: list[tuple[int, int, int]]) -> None:
    """The largest type of the first page, when it stands above the text."""
    first = sorted(((a, b) for page, a, b in found if page == 0), key=lambda place: (-kept[0][place[0]].size, place))
    for a, b in first:
        above = sum(len(line.text) for line in kept[0][:a])
        text = " ".join(" ".join(line.text for line in kept[0][a:b]).split())
        # Of fewer words are mastheads and names of series.
        if above <= MOST_ABOVE and len(text.split()) > 2 and not (credited(text) or dated(text) or names_alone(text)):
            result.state("title", text, "largest type of the first page", "size of the type")
            return
