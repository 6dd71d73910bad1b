"""The source panel as HTML: an article with the chosen quotation marked where it stands."""

from __future__ import annotations

from typing import Any

from embeddings.articles.article import Article, Span
from qa.answer import Excerpt
from ui.chat import strings
from ui.chat.cards import byline, flags
from ui.chat.handlers import Source, click_of
from ui.chat.render import attribute, button, escape, link, marked, text_fragment, web_address
from ui.chat.state import Reference

CONTEXT = 1_500
"""Characters shown on each side of a quotation when not the whole article is shown, before widening to whole lines."""


def shown(html: str, data: object = None) -> dict[str, Any]:
    """What the panel's script is given: the HTML, and which click it answers, so that a late answer replaces no newer one."""
    return {"html": html, "click": click_of(data)}


def panel(source: Source) -> str:
    """The whole panel."""
    start, end = window(source)
    text = source.article.text
    marks = [(span, "other") for span in source.others]
    if source.excerpt is not None:
        marks.append((source.excerpt.span, "chosen"))
    lead = "" if start == 0 else f'<p class="cut">{escape(strings.MORE_TEXT)}</p>'
    tail = "" if end == len(text) else f'<p class="cut">{escape(strings.MORE_TEXT)}</p>'
    return (
        f'<header class="source-head">{heading(source)}</header>'
        f'<div class="source-text" tabindex="0" role="region" aria-label={attribute(strings.PANEL_TEXT)}>'
        f'{lead}<div class="text">{marked(text, start, end, marks)}</div>{tail}</div>'
    )


def empty() -> str:
    """The panel before anything was chosen."""
    return f'<p class="source-empty">{escape(strings.PANEL_EMPTY)}</p>'


def heading(source: Source) -> str:
    """Whose article it is, and what can be done with it."""
    article, excerpt = source.article, source.excerpt
    title = f'<h2 class="source-title" dir="auto">{escape(article.title or article.id)}</h2>'
    if excerpt is not None:
        lines = f'<p class="cite">{byline(excerpt.citation, titled=False)}</p>{flags(excerpt)}'
    else:
        lines = f'<p class="cite">{about(article)}</p>'
    tools = [*steps(source), *reach(source, excerpt), button(strings.CLOSE, "close")]
    return f'{title}{lines}<div class="actions">{"".join(tools)}</div>'


def about(article: Article) -> str:
    """Author, publication and date of an article that is read without a quotation."""
    author = f'<span class="author" dir="auto">{escape(article.author or strings.UNKNOWN_AUTHOR)}</span>'
    return ", ".join([author, *(f"<bdi>{escape(value)}</bdi>" for value in (article.publication, article.date) if value)])


def steps(source: Source) -> list[str]:
    """Buttons to the neighbouring quotations."""
    pairs = ((source.previous, strings.PREVIOUS), (source.following, strings.NEXT))
    return [button(label, "open", **where(target, source.whole)) for target, label in pairs if target is not None]


def reach(source: Source, excerpt: Excerpt | None) -> list[str]:
    """The whole article or a part of it, and the original."""
    tools = []
    if source.reference is not None:
        label = strings.PART if source.whole else strings.WHOLE
        tools.append(button(label, "open", **where(source.reference, not source.whole)))
    url = web_address(source.article.url)
    if url is not None:
        tools.append(link(text_fragment(url, excerpt.text), strings.ORIGINAL) if excerpt else link(url, strings.ORIGINAL_PAGE))
    return tools


def where(reference: Reference, whole: bool) -> dict[str, str | int]:
    """A reference as the data of a button."""
    data: dict[str, str | int] = {"turn": reference.turn, "shelf": reference.shelf.value, "position": reference.position}
    return data | ({"whole": "true"} if whole else {})


def window(source: Source) -> tuple[int, int]:
    """Which part of the text is shown: all of it, or whole lines around the quotation."""
    text = source.article.text
    if source.whole or source.excerpt is None:
        return 0, len(text)
    span: Span = source.excerpt.span
    start, end = max(0, span.start - CONTEXT), min(len(text), span.end + CONTEXT)
    line = text.rfind("\n", max(0, start - CONTEXT), start)
    start = line + 1 if line >= 0 else start if start > CONTEXT else 0
    line = text.find("\n", end, end + CONTEXT)
    end = line if line >= 0 else end if len(text) - end > CONTEXT else len(text)
    return start, end
