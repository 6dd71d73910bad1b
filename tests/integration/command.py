"""Running the command: as a process of its own, or within this one, which spares loading everything again."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from ui.cli.main import main

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Done:
    """What a run left: exit code and both streams."""

    returncode: int
    stdout: str
    stderr: str


def inquote(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> Done:
    """Run the command within this process; anything it raises but `SystemExit` fails the test."""
    out, err = io.StringIO(), io.StringIO()
    code: object = None
    with (
        contextlib.chdir(cwd or Path.cwd()),
        mock.patch.dict(os.environ, environment),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = stop.code
    return Done(code if isinstance(code, int) else 0, out.getvalue(), err.getvalue())


def inquote_process(*arguments: str | Path, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a person does, in a process of its own; whatever it does, it shows no traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "ui", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment},
    )
    assert "Traceback" not in done.stderr + done.stdout
    return done
