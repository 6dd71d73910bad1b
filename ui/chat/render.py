"""Values to HTML. Every character that is not the program's own goes through `escape` or `attribute`.

`escape` is exact: the ``textContent`` of an element that holds its result equals the text given, code point for code point
(the page's script puts back NUL, which no HTML can spell).
"""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from embeddings.articles.article import Span

NUL = '<i class="nul"></i>'
"""Stands for U+0000, which an HTML parser drops; ``inquote.js`` fills it in."""


def escape(text: str) -> str:
    """``text`` as the content of an element. Carriage returns are spelled out, since a parser would make them line feeds."""
    return html.escape(text).replace("\r", "&#13;").replace("\0", NUL)


def attribute(text: str) -> str:
    """``text`` as the value of an attribute, in double quotes."""
    return '"' + html.escape(text).replace("\r", "&#13;").replace("\n", "&#10;").replace("\0", "\ufffd") + '"'


def marked(text: str, start: int, end: int, marks: Iterable[tuple[Span, str]]) -> str:
    """``text[start:end]`` with the parts that lie in a mark inside ``<mark class=...>``; marks may overlap or lie outside.

    Where marks overlap, one element carries the classes of all of them.
    """
    within = [(max(span.start, start), min(span.end, end), name) for span, name in marks if span.start < end and span.end > start]
    edges = sorted({start, end, *(a for a, _, _ in within), *(b for _, b, _ in within)})
    parts = []
    for a, b in itertools.pairwise(edges):
        names = sorted({name for s, e, name in within if s <= a and b <= e})
        piece = escape(text[a:b])
        parts.append(f"<mark class={attribute(' '.join(names))}>{piece}</mark>" if names else piece)
    return "".join(parts)


def web_address(url: str | None) -> str | None:
    """``url`` when it is an http or https address with a host, else None: nothing else may become a link."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def text_fragment(url: str, quotation: str) -> str:
    """The address at which a browser scrolls to ``quotation`` and marks it.

    The whole quotation is given, percent-encoded with ``-`` too, since a bare hyphen has a meaning of its own there.
    """
    base = url.split("#", 1)[0]
    return f"{base}#:~:text={quote(' '.join(quotation.split()), safe='').replace('-', '%2D')}"


def link(url: str, label: str) -> str:
    """A link that leaves the page and tells the other side nothing."""
    return f'<a href={attribute(url)} target="_blank" rel="noopener noreferrer nofollow">{escape(label)}</a>'


def button(label: str, action: str, **data: str | int) -> str:
    """A button that the page's script knows by ``data-do``; ``data`` becomes its other data attributes."""
    extra = "".join(f" data-{name.replace('_', '-')}={attribute(str(value))}" for name, value in data.items())
    return f'<button type="button" class="act" data-do={attribute(action)}{extra}>{escape(label)}</button>'


def notice(message: str) -> str:
    """One sentence about something that went wrong, or nothing."""
    return f"<p>{escape(message)}</p>" if message else ""
