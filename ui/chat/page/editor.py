"""The editor's page: upload an article, correct what was found, rebuild, see what changed."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr

from embeddings.errors import InquoteError
from embeddings.index.build import BuildReport
from ui.chat import editor, editor_view, render, strings
from ui.chat.collection import Shelves
from ui.chat.library_view import footer
from ui.chat.page.parts import QUIET, region
from ui.chat.problems import sentence

LOOK = 0.2
"""Seconds between two looks at how far a rebuild is."""


def components(shelves: Shelves, rebuild: editor.Rebuild, bottom: gr.HTML) -> None:
    """Place everything and say what happens on each event."""
    draft = gr.State(None, time_to_live=60 * 60)
    parts = gr.File(label=strings.EDIT_FILE, file_count="single", type="filepath", elem_id="upload")
    trouble = region('<div class="trouble" role="alert">${value}</div>', None, "")
    found = region("<div>${value}</div>", None, "")
    with gr.Column(visible=False) as form:
        with gr.Row():
            fields = [gr.Textbox(label=strings.EDIT_FIELDS[name], max_length=editor.LONGEST_VALUE) for name in editor.FIELDS]
        replace = gr.Checkbox(label=strings.EDIT_REPLACE)
        add = gr.Button(strings.EDIT_ADD, variant="primary", elem_id="add")
    again = gr.Button(strings.EDIT_REBUILD, elem_id="rebuild")
    outcome = region('<div aria-live="polite">${value}</div>', None, "")

    def folder() -> Path:
        return editor.articles_folder(tuple(shelves.collection.generation.manifest.paths))

    def uploaded(path: str | None) -> tuple[Any, ...]:
        blank = [""] * len(fields)
        if path is None:
            return None, "", gr.Column(visible=False), "", *blank
        try:
            read = editor.draft(Path(path), folder())
        except InquoteError as error:
            return None, "", gr.Column(visible=False), render.notice(sentence(error)), *blank
        facts = [read.found(name) for name in editor.FIELDS]
        values = ["" if fact is None else fact.value for fact in facts]
        return read, editor_view.found(read), gr.Column(visible=True), "", *values

    def kept(read: editor.Draft | None, overwrite: object, *values: object) -> Iterator[tuple[Any, ...]]:
        wanted = {name: value for name, value in zip(editor.FIELDS, values, strict=True) if isinstance(value, str)}
        try:
            if read is None:
                raise editor.UploadUnusable("choose a file first")
            editor.keep(folder(), read, wanted, replace=overwrite is True)
        except InquoteError as error:
            yield render.notice(sentence(error)), gr.skip(), gr.skip()
            return
        yield from rebuilt()

    def rebuilt() -> Iterator[tuple[Any, ...]]:
        before = shelves.catalogue()
        for step in followed(rebuild):
            if isinstance(step, tuple):
                yield "", editor_view.progress(*step), gr.skip()
            elif step is None:
                yield render.notice(strings.EDIT_FAILED), "", gr.skip()
            elif isinstance(step, InquoteError):
                yield render.notice(sentence(step)), "", gr.skip()
            else:
                after = editor.landed(shelves, step.generation)
                yield "", editor_view.changed(editor.changes(before, after, step)), footer(after)

    busy = QUIET | {"concurrency_limit": 1, "concurrency_id": "rebuild", "outputs": [trouble, outcome, bottom]}
    parts.change(uploaded, inputs=[parts], outputs=[draft, found, form, trouble, *fields], **QUIET)
    add.click(kept, inputs=[draft, replace, *fields], **busy)
    again.click(rebuilt, **busy)


Step = tuple[int, int] | BuildReport | InquoteError


def followed(rebuild: editor.Rebuild) -> Iterator[Step | None]:
    """A rebuild in a thread of its own: how far it is, and last its report, its error, or None when it stopped without either."""
    steps: queue.SimpleQueue[Step] = queue.SimpleQueue()

    def work() -> None:
        try:
            steps.put(rebuild(lambda done, total: steps.put((done, total))))
        except InquoteError as error:
            steps.put(error)

    worker = threading.Thread(target=work, name="rebuild", daemon=True)
    worker.start()
    yield 0, 0
    while True:
        alive = worker.is_alive()  # before the look: what it puts and then ends may come between a look and this
        try:
            step = steps.get(timeout=LOOK)
        except queue.Empty:
            if alive:
                continue
            yield None
            return
        yield step
        if not isinstance(step, tuple):
            return
