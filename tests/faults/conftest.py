"""Counts of what the fault tests did, printed when the run ends."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

TALLY: Counter[str] = Counter()


@pytest.fixture(scope="session")
def tally() -> Counter[str]:
    return TALLY


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where several processes share the tests, each hands in what it counted."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["survived"] = dict(TALLY)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    TALLY.update(getattr(node, "workeroutput", {}).get("survived", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if TALLY:
        terminalreporter.section("faults survived")
        for name, count in sorted(TALLY.items()):
            terminalreporter.write_line(f"{count:7,}  {name}")
