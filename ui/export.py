"""Answers as files to take away: Markdown, JSON Lines, BibTeX and CSL-JSON.

Markdown and JSON Lines hold the quotations, exact to the character; BibTeX and CSL-JSON hold the articles that were
quoted, each once. Authors are given as one literal name: which part of a name is the family's is not known here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from embeddings.articles.article import Article
from qa.answer import Answer, Excerpt


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file: its name for a person, its suffix and media type, and what writes it."""

    label: str
    suffix: str
    media_type: str
    write: Callable[[Sequence[Answer]], str]


def markdown(answers: Sequence[Answer]) -> str:
    """A readable document. A CommonMark parser gives each quotation back exactly (but for NUL, which Markdown cannot hold)."""
    return "\n".join(_markdown_answer(answer) for answer in answers)


def _markdown_answer(answer: Answer) -> str:
    lines = [f"## {_markdown(' '.join(answer.question.split()))}", ""]
    if not answer.excerpts:
        searched = answer.searched
        lines += [f"No passage answers this ({searched.passages:,} passages in {searched.articles:,} articles searched).", ""]
    for excerpt in answer.excerpts:
        lines += [f"> {_markdown(excerpt.text)}", "", f"— {_markdown(' '.join(str(excerpt.citation).split()))}", ""]
    return "\n".join(lines)


_MARKUP = re.compile(r"[\\`*_\[\]<>&~|$]|^[#=+-]")
# CommonMark takes no more than nine digits.
_LIST_MARKER = re.compile(r"^(\d{1,9})([.)])")
_LOST_SPACE = re.compile(r"[\t\n\f\r]|(?<=\s) |^ | $")


def _markdown(text: str) -> str:
    """``text`` as one line of CommonMark: markup is escaped, and white space that would be lost is spelled out."""
    escaped = _MARKUP.sub(lambda match: "\\" + match.group(), text)
    escaped = _LIST_MARKER.sub(r"\1\\\2", escaped)
    return _LOST_SPACE.sub(lambda match: f"&#{ord(match.group())};", escaped)


def json_lines(answers: Sequence[Answer]) -> str:
    """One answer a line, as `Answer.to_dict` gives it."""
    return "".join(_json(answer.to_dict()) + "\n" for answer in answers)


def _json(value: Any) -> str:
    # These three end a line for some readers, and JSON may spell them out anywhere in a string.
    text = json.dumps(value, ensure_ascii=False)
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").replace("\u0085", "\\u0085")


def quoted_articles(answers: Iterable[Answer]) -> dict[Article, list[Excerpt]]:
    """The articles that were quoted, each once, in the order of their first quotation, and their quotations."""
    found: dict[tuple[str, str], list[Excerpt]] = {}
    for answer in answers:
        for excerpt in answer.excerpts:
            found.setdefault((excerpt.article.id, excerpt.article.sha256), []).append(excerpt)
    return {excerpts[0].article: excerpts for excerpts in found.values()}


def keys(articles: Iterable[Article]) -> list[str]:
    """A key for each article, plain ASCII, no two alike: author's last word, year, and a number when that is taken."""
    taken: dict[str, int] = {}
    made = []
    for article in articles:
        name = re.sub(r"[^a-z]", "", (article.author or "anonymous").split()[-1].lower()) or "author"
        base = f"{name}{(article.date or '')[:4]}"
        taken[base] = taken.get(base, 0) + 1
        made.append(base if taken[base] == 1 else f"{base}-{taken[base]}")
    return made


_LATEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: "\\" + character for character in "&%$#_"},
}


def _latex(text: str) -> str:
    printable = "".join(c if c.isprintable() else " " for c in text)
    return "".join(_LATEX.get(character, character) for character in " ".join(printable.split()))


def bibtex(answers: Sequence[Answer]) -> str:
    """One entry for each quoted article. Values are UTF-8, LaTeX's own characters escaped, braces balanced."""
    articles = quoted_articles(answers)
    return "\n".join(_entry(key, article) for key, article in zip(keys(articles), articles, strict=True))


def _entry(key: str, article: Article) -> str:
    year, month, _ = _date_parts(article.date)
    fields = {
        # Two pairs of braces: the name is not taken apart, the title keeps its capitals.
        "author": article.author and f"{{{_latex(article.author)}}}",
        "title": f"{{{_latex(article.title or article.id)}}}",
        "journal": article.publication and _latex(article.publication),
        "year": year and str(year),
        "month": month and str(month),
        "date": article.date and _latex(article.date),
        "url": article.url and _latex(article.url),
        "note": article.notice and _latex(article.notice),
    }
    kind = "article" if article.publication else "misc"
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{kind}{{{key},\n{lines}}}\n"


def csl_json(answers: Sequence[Answer]) -> str:
    """The quoted articles as CSL-JSON, for reference managers."""
    articles = quoted_articles(answers)
    items = [_item(key, article) for key, article in zip(keys(articles), articles, strict=True)]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _item(key: str, article: Article) -> dict[str, Any]:
    kind = "article-newspaper" if article.publication else "webpage" if article.url else "document"
    item: dict[str, Any] = {"id": key, "type": kind, "title": article.title or article.id}
    if article.author:
        item["author"] = [{"literal": article.author}]
    if article.publication:
        item["container-title"] = article.publication
    parts = [part for part in _date_parts(article.date) if part is not None]
    if parts:
        item["issued"] = {"date-parts": [parts]}
    if article.url:
        item["URL"] = article.url
    if article.notice:
        item["note"] = article.notice
    return item


def _date_parts(date: str | None) -> tuple[int | None, int | None, int | None]:
    """Year, month and day of an ISO 8601 date, as far as it goes."""
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", date or "")
    year, month, day = match.groups() if match else (None, None, None)
    return year and int(year), month and int(month), day and int(day)  # type: ignore[return-value]


FORMATS = {
    "markdown": Format("Markdown", ".md", "text/markdown", markdown),
    "jsonl": Format("JSON Lines", ".jsonl", "application/jsonl", json_lines),
    "bibtex": Format("BibTeX", ".bib", "application/x-bibtex", bibtex),
    "csl": Format("CSL-JSON", ".json", "application/vnd.citationstyles.csl+json", csl_json),
}
