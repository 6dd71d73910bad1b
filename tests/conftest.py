"""What every test needs."""

from __future__ import annotations

import os

import pytest

# No test may reach for the network: models come from packages, and the page's analytics stay off.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"

MUST_RUN = ("tests/browser/", "tests/faults/")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> object:
    """Where `CI` is set, a browser or fault test that is skipped has failed: a missing browser must not look like success."""
    report = yield
    if os.environ.get("CI") and report.skipped and item.nodeid.startswith(MUST_RUN) and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} must run where CI is set, and was skipped: {report.longrepr}"
    return report
