"""The articles page and the footer as HTML."""

from __future__ import annotations

from ui.chat import strings
from ui.chat.collection import Catalogue, Entry
from ui.chat.render import attribute, button, escape, link, web_address

PAGE = 50
"""Articles shown at once."""


def footer(catalogue: Catalogue) -> str:
    """Which generation of the index answers, and what it holds."""
    text = strings.GENERATION.format(
        generation=catalogue.generation,
        created=day(catalogue.created),
        articles=strings.count(strings.ARTICLES, len(catalogue.entries)),
        passages=strings.count(strings.PASSAGES, catalogue.passages),
    )
    return f'<p class="generation" data-generation="{catalogue.generation}">{escape(text)}</p><p>{escape(strings.KEYS)}</p>'


def day(moment: str) -> str:
    """The day of an ISO 8601 moment."""
    return moment[:10]


def listing(catalogue: Catalogue, words: str = "", page: int = 0) -> str:
    """One page of the articles that hold every one of the words in title, author, publication, date or id."""
    found = catalogue.find(words)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(0, page), pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    rows = "".join(row(entry) for entry in shown)
    summary = strings.LISTED.format(
        found=strings.count(strings.ARTICLES, len(found)), day=day(catalogue.created), generation=catalogue.generation
    )
    turning = [
        button(strings.PAGE_BEFORE, "page", page=page - 1) if page > 0 else "",
        button(strings.PAGE_AFTER, "page", page=page + 1) if page + 1 < pages else "",
    ]
    position = f"<span>{escape(strings.PAGE_OF.format(page=page + 1, pages=pages))}</span>" if pages > 1 else ""
    nothing = "" if found else f'<p class="no">{escape(strings.NO_ARTICLE)}</p>'
    return (
        f'<p class="listed" role="status">{escape(summary)}</p>{nothing}'
        f'<ul class="articles" aria-label={attribute(strings.ARTICLES_TAB)}>{rows}</ul>'
        f'<div class="actions turning">{turning[0]}{position}{turning[1]}</div>'
    )


def row(entry: Entry) -> str:
    """One article: who, what, when, how long, what is unknown, and what can be done with it."""
    author = f'<span class="author" dir="auto">{escape(entry.author or strings.UNKNOWN_AUTHOR)}</span>'
    facts = [entry.publication, entry.date, strings.count(strings.WORDS, entry.words), entry.id if entry.title else None]
    cite = ", ".join([author, *(f"<bdi>{escape(fact)}</bdi>" for fact in facts if fact)])
    unknown = ", ".join(strings.FIELDS[name] for name in entry.unknown)
    lines = [strings.UNKNOWN.format(fields=unknown)] if unknown else []
    flags = "".join(f'<p class="flag" dir="auto">{escape(line)}</p>' for line in [*lines, *entry.warnings])
    original = web_address(entry.url)
    actions = [
        button(strings.READ, "article", article=entry.id),
        button(strings.ONLY_THIS, "only", article=entry.id),
        link(original, strings.ORIGINAL_PAGE) if original else "",
    ]
    return (
        f'<li class="entry"><h3 dir="auto">{escape(entry.title or entry.id)}</h3><p class="cite">{cite}</p>{flags}'
        f'<div class="actions">{"".join(actions)}</div></li>'
    )
