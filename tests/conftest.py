"""What every test needs."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# No test may reach for the network: models come from packages, and the page's analytics stay off.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"

# What is slow is not wrong: no example of a property has a time limit of its own, as hypothesis has it where `CI` is set.
# There the examples are the same in every run; elsewhere each run searches anew.
settings.register_profile("inquote", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("inquote")

MUST_RUN = ("tests/browser/", "tests/faults/")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> object:
    """Where `CI` is set, a browser or fault test that is skipped has failed: a missing browser must not look like success."""
    report = yield
    if os.environ.get("CI") and report.skipped and item.nodeid.startswith(MUST_RUN) and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} must run where CI is set, and was skipped: {report.longrepr}"
    return report


# --- what tests count and measure, printed when the run ends --------------------------------------------------------------------

TALLY: Counter[str] = Counter()
SAID: list[str] = []


@pytest.fixture(scope="session")
def tally() -> Counter[str]:
    """Counts of faults that were survived."""
    return TALLY


@pytest.fixture(scope="session")
def say() -> Callable[[str], None]:
    """Keeps a line, such as a time that was measured, for the end of the run."""
    return SAID.append


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where several processes share the tests, each hands in what it counted and measured."""
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["tally"], output["said"] = dict(TALLY), SAID


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    handed_in = getattr(node, "workeroutput", {})
    TALLY.update(handed_in.get("tally", {}))
    SAID.extend(handed_in.get("said", []))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if SAID:
        terminalreporter.section("measured")
        for line in SAID:
            terminalreporter.write_line(line)
    if TALLY:
        terminalreporter.section("faults survived")
        for name, count in sorted(TALLY.items()):
            terminalreporter.write_line(f"{count:7,}  {name}")
