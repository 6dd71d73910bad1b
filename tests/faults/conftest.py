"""Counts of what the fault tests did, printed when the run ends."""

from __future__ import annotations

from collections import Counter

import pytest

TALLY: Counter[str] = Counter()


@pytest.fixture(scope="session")
def tally() -> Counter[str]:
    return TALLY


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if TALLY:
        terminalreporter.section("faults survived")
        for name, count in sorted(TALLY.items()):
            terminalreporter.write_line(f"{count:7,}  {name}")
