"""The page: which components there are and which handler answers which event. The only module that imports gradio."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr
from fastapi import FastAPI

from embeddings.errors import InquoteError
from ui.chat import cards, handlers, panel, render, strings
from ui.chat.handlers import Collection
from ui.chat.problems import sentence
from ui.chat.state import Conversation, Filters

ASSETS = Path(__file__).parent / "assets"
STATE_SECONDS = 4 * 60 * 60
"""How long a conversation is kept after its last question."""
AT_ONCE = 4
"""Questions answered at the same time; more wait in the queue."""
QUEUE = 64
"""Questions that may wait; more are refused at once."""

LOG_TEMPLATE = f'<div class="conversation" role="log" aria-live="polite" aria-label="{strings.CONVERSATION}"></div>'
PANEL_TEMPLATE = f'<section class="source" aria-label="{strings.PANEL}"></section>'


def asset(name: str) -> str:
    """The text of one file under ``assets/``."""
    return (ASSETS / name).read_text(encoding="utf-8")


def theme() -> gr.themes.Base:
    """System fonts only: the page asks no other host for anything."""
    return gr.themes.Base(
        primary_hue="slate",
        neutral_hue="stone",
        font=["ui-sans-serif", "system-ui", "sans-serif"],
        font_mono=["ui-monospace", "monospace"],
    )


def head() -> str:
    """What stands in the document's head: the script that the components share."""
    return f"<script>\n{asset('inquote.js')}\n</script>"


def build(collection: Collection, *, k: int = 3) -> gr.Blocks:
    """The page over one collection."""

    def ask(question: str, conversation: Conversation) -> Iterator[tuple[Any, ...]]:
        number = conversation.next_number
        try:
            text = handlers.checked_question(question)
            busy = cards.waiting(number, text, len(collection.articles))
            yield {"number": number, "html": busy, "busy": True}, "", gr.skip(), ""
            turn = handlers.ask(collection, conversation, text, Filters(), k=k)
        except InquoteError as error:
            yield {"number": number, "html": ""}, question, gr.skip(), render.notice(sentence(error))
            return
        yield {"number": number, "html": cards.answered(turn)}, gr.skip(), conversation.with_turn(turn), ""

    def open_quotation(conversation: Conversation, event: gr.EventData) -> tuple[Any, Any]:
        try:
            return panel.panel(handlers.open_quotation(conversation, event._data)), ""
        except InquoteError as error:
            return gr.skip(), render.notice(sentence(error))

    with gr.Blocks(title=strings.PRODUCT, analytics_enabled=False, fill_width=True) as blocks:
        conversation = gr.State(Conversation(), time_to_live=STATE_SECONDS)
        gr.HTML(f'<header class="masthead"><h1>{strings.PRODUCT}</h1><p>{strings.TAGLINE}</p></header>', js_on_load=None)
        with gr.Row(elem_id="desk"):
            with gr.Column(scale=3, elem_id="talk"):
                log = gr.HTML(None, html_template=LOG_TEMPLATE, js_on_load=asset("log.js"), apply_default_css=False)
                trouble = gr.HTML("", html_template='<div class="trouble" role="alert">${value}</div>', js_on_load=None)
                with gr.Row(elem_id="composer"):
                    question = gr.Textbox(
                        label=strings.QUESTION_LABEL,
                        placeholder=strings.QUESTION_PLACEHOLDER,
                        max_lines=5,
                        autofocus=True,
                        scale=5,
                        elem_id="question",
                    )
                    send = gr.Button(strings.SEND, variant="primary", scale=0, min_width=96, elem_id="send")
            with gr.Column(scale=2, elem_id="reader"):
                source = gr.HTML(
                    panel.empty(),
                    html_template=PANEL_TEMPLATE,
                    js_on_load=asset("panel.js"),
                    apply_default_css=False,
                )
        gr.on(
            [question.submit, send.click],
            ask,
            inputs=[question, conversation],
            outputs=[log, question, conversation, trouble],
            concurrency_limit=AT_ONCE,
            concurrency_id="ask",
            show_progress="hidden",
            api_visibility="private",
        )
        for component in (log, source):
            component.open(
                open_quotation,
                inputs=[conversation],
                outputs=[source, trouble],
                queue=False,
                show_progress="hidden",
                api_visibility="private",
            )
        source.close(panel.empty, outputs=[source], queue=False, show_progress="hidden", api_visibility="private")
    blocks.queue(max_size=QUEUE, default_concurrency_limit=AT_ONCE)
    return blocks


def mount(blocks: gr.Blocks, *, host: str, port: int, sessions: int) -> FastAPI:
    """The page as a web application, without any of the routes and records it has no use for."""
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
        theme=theme(),
        css_paths=[ASSETS / "page.css"],
        head=head(),
    )
    return app
