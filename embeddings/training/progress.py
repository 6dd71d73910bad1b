"""What a run says of itself while it goes on."""

from __future__ import annotations

import sys


def say(line: str) -> None:
    """A line on standard output, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
