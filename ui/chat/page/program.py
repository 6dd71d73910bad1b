"""What the page offers to programs: one typed function."""

from __future__ import annotations

from typing import Any

import gradio as gr

from embeddings.errors import InquoteError, SettingInvalid
from ui.chat import handlers
from ui.chat.collection import Collection
from ui.chat.page.talk import AT_ONCE
from ui.chat.state import Conversation

MOST = 20
"""Quotations that a program may ask for at once."""


def offer(collection: Collection) -> None:
    """Offer ``/retrieve``."""

    def retrieve(
        question: str,
        k: int = 3,
        articles: list[str] | None = None,
        authors: list[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        fresh_only: bool = False,
    ) -> dict[str, Any]:
        """Quotations that answer a question, with author, title and place, or none; as `qa.retrieve`, in plain values."""
        try:
            if type(k) is not int or not 1 <= k <= MOST:
                raise SettingInvalid(f"k must be a whole number from 1 to {MOST}")
            filters = handlers.parse_filters(articles, authors, since, until, fresh_only)
            return handlers.ask(collection, Conversation(), question, filters, k=k).answer.to_dict()
        except InquoteError as error:
            raise gr.Error(str(error), print_exception=False) from error

    gr.api(retrieve, api_name="retrieve", concurrency_limit=AT_ONCE, concurrency_id="program")
