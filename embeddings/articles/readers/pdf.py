"""PDF through pypdf, with the offset at which each page begins. Runs in a process of its own."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from itertools import pairwise
from statistics import median

import pypdf
import pypdf.errors

from embeddings.articles.readers.extract import Extract
from embeddings.articles.readers.html_facts import person
from embeddings.errors import ArticleUnreadable

MOST_PAGES = 2_000
"""A document of more pages is refused."""

MOST_CHARACTERS = 20_000_000

_FILE_NAME = re.compile(r"^microsoft \w+ - |^untitled|\.(?:docx?|pdf|indd|qxd|tex|rtf|odt|pages|pub|pptx?)$", re.IGNORECASE)


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
        pages = [_page_lines(page) for page in reader.pages]
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
    if sum(len(line) for page in pages for line in page) > MOST_CHARACTERS:
        raise ArticleUnreadable(f"{name}: more than the limit of {MOST_CHARACTERS:,} characters; split it")
    kept, dropped = without_running_lines(pages)
    if not any(line.strip() for page in kept for line in page):
        raise ArticleUnreadable(f"{name}: holds no text, only pictures of it; run text recognition (OCR) first")
    result = Extract("", f"pdf (pypdf {pypdf.__version__})")
    if dropped:
        result.warnings.append(f"{dropped} running headers, footers and page numbers were left out")
    parts, at = [], 0
    for lines in kept:
        result.pages.append(at)
        parts.append("\n".join(lines))
        at += len(parts[-1]) + 1
    result.text = "\n".join(parts)
    if not _FILE_NAME.search(info.get("/Title", "").strip()):
        result.state("title", info.get("/Title"), "PDF properties", "Title")
    result.state("author", person(info.get("/Author", "")), "PDF properties", "Author")
    return result


def _page_lines(page: pypdf.PageObject) -> list[str]:
    """Lines of a page; a gap clearly wider than that between its lines is an empty line."""
    rows: list[tuple[float, str]] = []

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            rows.append((tm[5] * cm[3] + cm[5] if cm[3] else tm[5], text))

    plain = str(page.extract_text(visitor_text=visit))
    tops: list[tuple[float, str]] = []
    for y, text in rows:
        if tops and abs(tops[-1][0] - y) < 1:
            tops[-1] = (y, tops[-1][1] + text)
        else:
            tops.append((y, text))
    gaps = [a - b for (a, _), (b, _) in pairwise(tops) if a > b]
    if not gaps:
        return plain.split("\n")
    usual = median(gaps)
    lines: list[str] = []
    for number, (y, text) in enumerate(tops):
        if number and (tops[number - 1][0] - y > 1.4 * usual or tops[number - 1][0] - y < 0):
            lines.append("")
        lines += [line.rstrip() for line in text.strip("\n").split("\n")]
    return lines


def without_running_lines(pages: list[list[str]]) -> tuple[list[list[str]], int]:
    """Pages without page numbers and without lines that open or close at least half of them; and how many were left out."""
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_shape(line) for line in _edge_lines(page)})
    running = {shape for shape, count in edges.items() if shape and len(pages) > 1 and count >= max(2, len(pages) / 2)}
    kept, dropped = [], 0
    for page in pages:
        lines = list(page)
        for at in (0, -1):
            for _ in range(2):
                while lines and not lines[at].strip():
                    lines.pop(at)
                if lines and (_shape(lines[at]) in running or _is_number(lines[at])):
                    lines.pop(at)
                    dropped += 1
        kept.append(lines)
    return kept, dropped


def _edge_lines(page: list[str]) -> list[str]:
    lines = [line for line in page if line.strip()]
    return lines[:2] + lines[-2:]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", " ".join(line.split()))


def _is_number(line: str) -> bool:
    return re.fullmatch(r"\s*(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: (?:of|/) \d{1,4})?\s*", line, re.IGNORECASE) is not None
