"""The page itself: which components there are, and which handler answers which event. Only this package imports gradio."""

from ui.chat.page.build import MAX_UPLOAD, build, mount

__all__ = ["MAX_UPLOAD", "build", "mount"]
