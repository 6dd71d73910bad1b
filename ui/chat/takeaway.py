"""What a person takes away: the toolbar over it, and the conversation as a file."""

from __future__ import annotations

import secrets
from typing import Any

from embeddings.errors import InquoteError
from ui.chat import strings
from ui.chat.render import attribute, button, escape
from ui.chat.state import Conversation
from ui.export import FORMATS


class NothingToTake(InquoteError):
    """The conversation is empty."""


class FormatUnknown(InquoteError):
    """A kind of file that there is not."""


def toolbar() -> str:
    """Buttons below the question: export, print, start anew."""
    exports = "".join(button(form.label, "take", format=name) for name, form in FORMATS.items())
    return (
        f'<div class="tools" role="group" aria-label={attribute(strings.TOOLS)}>'
        f'<span class="tools-label" id="export-label">{escape(strings.EXPORT)}</span>'
        f'<span role="group" aria-labelledby="export-label">{exports}</span>'
        f"{button(strings.PRINT, 'print')}{button(strings.CLEAR, 'clear')}</div>"
    )


def file(conversation: Conversation, name: object) -> dict[str, Any]:
    """The conversation as a file, for the browser to save.

    Raises:
        FormatUnknown: when there is no such kind.
        NothingToTake: when nothing was asked yet.
    """
    form = FORMATS.get(name) if isinstance(name, str) else None
    if form is None:
        raise FormatUnknown(f"there is no such export; choose one of {', '.join(FORMATS)}")
    if not conversation.turns:
        raise NothingToTake("there is nothing to export yet; ask a question first")
    text = form.write([turn.answer for turn in conversation.turns])
    # The browser sees a change of value only when it differs from the last one.
    return {"name": f"inquote{form.suffix}", "type": form.media_type, "text": text, "once": secrets.token_hex(4)}
