"""Each error that a person can cause, as one sentence on the page that says what to do."""

from __future__ import annotations

from embeddings.errors import InquoteError
from ui.chat import strings


def sentence(error: InquoteError) -> str:
    """The page's own sentence for this kind of error; where there is none, the error's message, which is one line."""
    for kind in type(error).__mro__:
        text = strings.PROBLEMS.get(kind.__name__)
        if text is not None:
            return text.format(message=str(error))
    message = str(error)
    return message[:1].upper() + message[1:]
