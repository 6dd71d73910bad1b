"""What the parts of the page share: assets, the theme, and how an error becomes a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gradio as gr

ASSETS = Path(__file__).parents[1] / "assets"

QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
"""For events of the page itself: no spinner over what is being read, no entry in the API."""
DIRECT: dict[str, Any] = QUIET | {"queue": False, "trigger_mode": "multiple"}
"""For events that need not wait behind others. By default gradio drops a click while the last one is being answered."""


def asset(name: str) -> str:
    """The text of one file under ``assets/``."""
    return (ASSETS / name).read_text(encoding="utf-8")


def region(template: str, script: str | None = None, value: Any = None, **options: Any) -> gr.HTML:
    """An element that holds what `ui.chat.render` and its neighbours make.

    Args:
        template: the element; ``${value}`` stands for the value, unless the script puts it there.
        script: a file under ``assets/`` that runs once for this element.
        value: what it shows at first.
        options: further arguments of ``gr.HTML``.
    """
    script = None if script is None else asset(script)
    return gr.HTML(value, html_template=template, js_on_load=script, apply_default_css=False, **options)


def theme() -> gr.themes.Base:
    """System fonts only: the page asks no other host for anything."""
    return gr.themes.Base(
        primary_hue="stone",
        neutral_hue="stone",
        font=["ui-sans-serif", "system-ui", "sans-serif"],
        font_mono=["ui-monospace", "monospace"],
    )


def head() -> str:
    """What stands in the document's head: the script that the regions share."""
    return f"<script>\n{asset('inquote.js')}\n</script>"
