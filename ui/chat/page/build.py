"""The whole page, put together, and the page as a web application."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import gradio as gr
from fastapi import FastAPI

from ui.chat import panel, strings
from ui.chat.collection import Collection, Shelves
from ui.chat.editor import Rebuild
from ui.chat.library_view import footer
from ui.chat.page import editor, library, parts, program, talk
from ui.chat.state import Session

STATE_SECONDS = 4 * 60 * 60
"""How long a conversation is kept after its last question."""
QUEUE = 64
"""Calls of programs, uploads and rebuilds that may wait; more are refused at once. What readers ask has a gate of its own."""
MAX_UPLOAD = 20 * 1024 * 1024
"""Bytes of an uploaded article."""
LOOK_SECONDS = 20
"""How often an open page looks whether the index has changed."""


def build(collection: Collection, *, k: int = 3, feedback: Path | None = None, rebuild: Rebuild | None = None) -> gr.Blocks:
    """The page over one collection.

    Args:
        collection: what is asked.
        k: quotations shown for a question.
        feedback: the file that keeps ratings; None to offer none.
        rebuild: brings the index up to date; None to offer nothing that writes.
    """
    shelves = Shelves(collection)
    with gr.Blocks(title=strings.PRODUCT, analytics_enabled=False, fill_width=True, delete_cache=(600, 3600)) as blocks:
        conversation = gr.State(Session(), time_to_live=STATE_SECONDS)
        bottom = parts.region(
            '<div class="footing" role="contentinfo">${value}</div>', None, footer(shelves.catalogue()), render=False
        )
        parts.region(f'<header class="masthead" role="banner"><h1>{strings.PRODUCT}</h1><p>{strings.TAGLINE}</p></header>')
        with gr.Row(elem_id="desk"):
            with gr.Column(scale=3, elem_id="talk"), gr.Tabs(elem_id="tabs") as tabs:
                with gr.Tab(strings.ASK_TAB, id="ask"):
                    desk = talk.components(shelves)
                with gr.Tab(strings.ARTICLES_TAB, id="articles") as articles_tab:
                    shelf = library.components(shelves)
                if rebuild is not None:
                    with gr.Tab(strings.EDITOR_TAB, id="editor"):
                        editor.components(shelves, rebuild, bottom)
            with gr.Column(scale=2, elem_id="reader"):
                source = parts.region(
                    f'<section class="source" aria-label="{strings.PANEL}"></section>', "panel.js", panel.shown(panel.empty())
                )
        bottom.render()
        talk.wire(desk, shelves, conversation, source, bottom, blocks, k=k, feedback=feedback)
        library.wire(shelf, shelves, source, tabs, articles_tab, desk)
        gr.Timer(LOOK_SECONDS).tick(lambda: footer(shelves.catalogue()), outputs=[bottom], **parts.DIRECT)
        program.offer(collection)
    blocks.queue(max_size=QUEUE, default_concurrency_limit=talk.AT_ONCE)
    return blocks


def mount(
    blocks: gr.Blocks,
    *,
    host: str,
    port: int,
    sessions: int,
    auth: Callable[[str, str], Any] | None = None,
    uploads: bool = False,
) -> FastAPI:
    """The page as a web application, without the routes and records that it has no use for."""
    blocks.state_session_capacity = sessions
    app: FastAPI = gr.mount_gradio_app(
        FastAPI(docs_url=None, redoc_url=None, openapi_url=None),
        blocks,
        path="/",
        server_name=host,
        server_port=port,
        footer_links=[],
        run_history=False,
        enable_monitoring=False,
        show_error=False,
        ssr_mode=False,
        mcp_server=False,
        pwa=False,
        auth=auth,
        max_file_size=MAX_UPLOAD if uploads else 1,
        theme=parts.theme(),
        css_paths=[parts.ASSETS / "page.css"],
        head=parts.head(),
    )
    return app
