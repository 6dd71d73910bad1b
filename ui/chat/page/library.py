"""The articles page: find an article, read it, ask only it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from embeddings.errors import InquoteError
from ui.chat import handlers, panel, render, strings
from ui.chat.collection import Shelves
from ui.chat.library_view import listing
from ui.chat.page.parts import DIRECT, region
from ui.chat.page.talk import Desk, choices
from ui.chat.problems import sentence


@dataclass(frozen=True, slots=True)
class Shelf:
    """The components of the articles page."""

    search: gr.Textbox
    trouble: gr.HTML
    rows: gr.HTML


def components(shelves: Shelves) -> Shelf:
    """Place everything."""
    search = gr.Textbox(label=strings.FIND_ARTICLE, placeholder=strings.FIND_PLACEHOLDER, max_length=200, elem_id="find")
    trouble = region('<div class="trouble" role="alert">${value}</div>', None, "")
    rows = region('<div class="listing"></div>', "articles.js", found(shelves, ""), elem_id="listing")
    return Shelf(search, trouble, rows)


def found(shelves: Shelves, words: object, page: int = 0) -> dict[str, str]:
    """The listing, and the words it was made for: the page's script shows it only while they stand in the field."""
    wanted = words if isinstance(words, str) else ""
    return {"words": render.escape(wanted), "html": listing(shelves.catalogue(), wanted, page)}


def wire(shelf: Shelf, shelves: Shelves, source: gr.HTML, tabs: gr.Tabs, tab: gr.Tab, desk: Desk) -> None:
    """Say what happens on each event."""

    def find(words: object) -> dict[str, str]:
        return found(shelves, words)

    def turn_page(words: object, event: gr.EventData) -> dict[str, str]:
        data: Any = event._data
        page = data.get("page") if isinstance(data, dict) else None
        return found(shelves, words, page if type(page) is int else 0)

    def read(event: gr.EventData) -> tuple[Any, str]:
        try:
            return panel.shown(panel.panel(handlers.open_article(shelves, event._data)), event._data), ""
        except InquoteError as error:
            return gr.skip(), render.notice(sentence(error))

    def only(event: gr.EventData) -> tuple[Any, Any, str]:
        try:
            article = handlers.open_article(shelves, event._data).article
        except InquoteError as error:
            return gr.skip(), gr.skip(), render.notice(sentence(error))
        return gr.Tabs(selected="ask"), gr.Dropdown(value=[article.id], choices=choices(shelves)[0]), ""

    # One event for both, answered one after the other: a slow answer to opening the page cannot replace the found ones.
    # Only for what reads no event data: gradio repeats the event that it held back with the data of the one before.
    latest = DIRECT | {"trigger_mode": "always_last"}
    gr.on([shelf.search.change, tab.select], find, inputs=[shelf.search], outputs=[shelf.rows], **latest)
    shelf.rows.leaf(turn_page, inputs=[shelf.search], outputs=[shelf.rows], **DIRECT)
    shelf.rows.article(read, outputs=[source, shelf.trouble], **DIRECT)
    shelf.rows.only(only, outputs=[tabs, desk.articles, shelf.trouble], **DIRECT)
