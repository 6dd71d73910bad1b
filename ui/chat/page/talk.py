"""The conversation: the log, the place to type, filters, and what can be taken away."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from embeddings.errors import InquoteError
from ui.chat import cards, handlers, panel, render, strings, takeaway
from ui.chat.collection import Shelves
from ui.chat.feedback import append
from ui.chat.followups import Followups
from ui.chat.gate import Gate
from ui.chat.library_view import footer
from ui.chat.page.parts import DIRECT, region
from ui.chat.problems import sentence
from ui.chat.state import Filters, Session

AT_ONCE = 4
"""Questions answered at the same time, and headings tried as follow-ups; more questions wait, headings are not tried."""
WAITING = 64
"""Questions that may wait; more are refused at once."""
CHOICES = 500
"""Articles offered in the list of the filter; of more, the Articles page sets the filter."""

LOG = f'<div class="conversation" role="log" tabindex="0" aria-label="{strings.CONVERSATION}">{cards.welcome()}</div>'
Update = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """The components of the conversation."""

    log: gr.HTML
    trouble: gr.HTML
    question: gr.Textbox
    send: gr.Button
    tools: gr.HTML
    download: gr.HTML
    articles: gr.Dropdown
    authors: gr.Dropdown
    since: gr.Textbox
    until: gr.Textbox
    fresh_only: gr.Checkbox

    @property
    def filters(self) -> list[Any]:
        """The components whose values `handlers.parse_filters` reads."""
        return [self.articles, self.authors, self.since, self.until, self.fresh_only]


def components(shelves: Shelves) -> Desk:
    """Place everything."""
    log = region(LOG, "log.js", elem_id="log")
    trouble = region('<div class="trouble" role="alert">${value}</div>', None, "")
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
    tools = region(takeaway.toolbar(), "tools.js")
    download = region('<span hidden class="download"></span>', "download.js")
    with gr.Accordion(strings.FILTERS, open=False, elem_id="filters"):
        articles, authors = choices(shelves)
        with gr.Row():
            only = gr.Dropdown(articles, label=strings.FILTER_ARTICLES, multiselect=True, allow_custom_value=True, value=[])
            by = gr.Dropdown(authors, label=strings.FILTER_AUTHORS, multiselect=True, allow_custom_value=True, value=[])
        with gr.Row():
            since = gr.Textbox(label=strings.FILTER_SINCE, placeholder=strings.DATE_PLACEHOLDER, max_length=10)
            until = gr.Textbox(label=strings.FILTER_UNTIL, placeholder=strings.DATE_PLACEHOLDER, max_length=10)
            fresh = gr.Checkbox(label=strings.FILTER_FRESH)
    return Desk(log, trouble, question, send, tools, download, only, by, since, until, fresh)


def choices(shelves: Shelves) -> tuple[list[tuple[str, str]], list[str]]:
    """What the two lists of the filters offer."""
    catalogue = shelves.catalogue()
    articles = [(f"{entry.title} ({entry.id})" if entry.title else entry.id, entry.id) for entry in catalogue.entries[:CHOICES]]
    return articles, list(catalogue.authors[:CHOICES])


def wire(
    desk: Desk,
    shelves: Shelves,
    conversation: gr.State,
    source: gr.HTML,
    bottom: gr.HTML,
    blocks: gr.Blocks,
    *,
    k: int,
    feedback: Path | None,
) -> None:
    """Say what happens on each event."""
    gate = Gate(AT_ONCE, WAITING)
    followups = Followups(shelves, gate)

    def begin(text: object, session: Session, chosen: Filters) -> Update:
        asked = handlers.checked_question(text)
        number = session.begin(asked, chosen)
        if number is None:  # the very same question is being answered already
            return gr.skip(), session, gr.skip()
        busy = cards.waiting(number, asked, shelves.catalogue())
        return {"number": number, "html": busy, "busy": True, "asked": render.escape(str(text))}, session, ""

    def refuse(error: InquoteError) -> Update:
        return gr.skip(), gr.skip(), render.notice(sentence(error))

    def ask(text: object, session: Session, *values: object) -> Update:
        try:
            return begin(text, session, handlers.parse_filters(*values))
        except InquoteError as error:
            return refuse(error)

    def ask_again(event: gr.EventData, session: Session, *values: object) -> Update:
        return ask(_of(event).get("question"), session, *values)

    def arrive(session: Session, request: gr.Request) -> Update:
        # The first event of a page: once it has come back, everything else is wired too.
        try:
            text, chosen = handlers.from_link(list(request.query_params.multi_items()))
            return begin(text, session, chosen) if text else ({"ready": True}, gr.skip(), gr.skip())
        except InquoteError as error:
            return {"ready": True}, *refuse(error)[1:]

    def answer(session: Session) -> Update:
        taken = session.take()
        if taken is None:
            return gr.skip(), gr.skip(), gr.skip(), gr.skip()
        number, asked, chosen = taken
        turn = None
        try:
            with gate.place():
                turn = handlers.ask(shelves.collection, session.conversation, asked, chosen, k=k, number=number)
        except InquoteError as error:
            back = {"number": number, "html": "", "refused": render.escape(asked)}
            return back, session, render.notice(sentence(error)), gr.skip()
        finally:
            session.end(number, turn)
        html = cards.answered(turn, rated=feedback is not None)
        return {"number": number, "html": html}, session, gr.skip(), footer(shelves.catalogue())

    def suggest(session: Session) -> Any:
        so_far = session.conversation
        if not so_far.turns:
            return gr.skip()
        turn = so_far.turns[-1]
        return {"number": turn.number, "followups": cards.followups(followups.after(turn, so_far))}

    def open_quotation(session: Session, event: gr.EventData) -> Update:
        try:
            opened = panel.panel(handlers.open_quotation(session.conversation, _of(event)))
            return panel.shown(opened, _of(event)), ""
        except InquoteError as error:
            return gr.skip(), render.notice(sentence(error))

    def rate(session: Session, event: gr.EventData) -> Any:
        data = _of(event)
        try:
            if feedback is not None:
                given = handlers.rate(session.conversation, data)
                session.rate(handlers.parse_reference(data), handlers.click_of(data), lambda: append(feedback, given))
        except InquoteError as error:
            return render.notice(sentence(error))
        return ""

    def take(session: Session, event: gr.EventData) -> Update:
        try:
            return takeaway.file(session.conversation, _of(event).get("format")), ""
        except InquoteError as error:
            return gr.skip(), render.notice(sentence(error))

    def close(event: gr.EventData) -> dict[str, Any]:
        return panel.shown(panel.empty(), _of(event))

    def clear(session: Session, event: gr.EventData) -> Update:
        return {"clear": session.clear()}, session, close(event), ""

    # None of this goes through gradio's queue: it loses what is asked in the moment in which its stream of answers closes.
    begun = DIRECT | {"outputs": [desk.log, conversation, desk.trouble]}
    events = [
        gr.on([desk.question.submit, desk.send.click], ask, inputs=[desk.question, conversation, *desk.filters], **begun),
        desk.log.ask(ask_again, inputs=[conversation, *desk.filters], **begun),
        blocks.load(arrive, inputs=[conversation], **begun),
    ]
    answered = DIRECT | {"outputs": [desk.log, conversation, desk.trouble, bottom]}
    for event in events:
        done = event.then(answer, inputs=[conversation], **answered)
        done.then(suggest, inputs=[conversation], outputs=[desk.log], **DIRECT)
    for component in (desk.log, source):
        component.open(open_quotation, inputs=[conversation], outputs=[source, desk.trouble], **DIRECT)
    desk.log.rate(rate, inputs=[conversation], outputs=[desk.trouble], **DIRECT)
    source.close(close, outputs=[source], **DIRECT)
    desk.tools.take(take, inputs=[conversation], outputs=[desk.download, desk.trouble], **DIRECT)
    desk.tools.clear(
        clear,
        inputs=[conversation],
        outputs=[desk.log, conversation, source, desk.trouble],
        **DIRECT,
    )


def _of(event: gr.EventData) -> dict[str, Any]:
    """What the browser sent with an event; anything may have been sent."""
    return event._data if isinstance(event._data, dict) else {}
