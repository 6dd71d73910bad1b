"""Load on the page's API: one user, then many at once, as programs ask. ``python -m tests.bench.chat [USERS] [SECONDS]``.

Prints answers a second, median and 95th percentile for one user and for all, and every error. Sends to this machine only.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import threading
import time
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

from tests.browser import serving

QUESTIONS = [
    "How many attacks did the TTP carry out in 2024?",
    "What is the National Action Plan?",
    "Who leads the alliance of factions?",
    "How do I bake sourdough bread?",
    "Why do people not trust the police?",
    "Where are the sanctuaries?",
]


def ask(host: str, question: str) -> None:
    """One question, from the first byte sent to the last received."""
    connection = HTTPConnection(host, timeout=60)
    try:
        connection.request(
            "POST", "/gradio_api/call/v2/retrieve", json.dumps({"question": question}), {"content-type": "application/json"}
        )
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise HTTPException(f"{answer.status} {body[:80]!r}")
        event = json.loads(body)["event_id"]
        connection.request("GET", f"/gradio_api/call/retrieve/{event}")
        stream = connection.getresponse().read().decode("utf-8")
        if "event: complete" not in stream:
            raise HTTPException(stream[:120])
    finally:
        connection.close()


def load(address: str, users: int, seconds: float) -> tuple[list[float], list[str]]:
    """Ask for a while; gives milliseconds of each answer, and the errors."""
    host, until = urlsplit(address).netloc, time.monotonic() + seconds
    took: list[float] = []
    errors: list[str] = []

    def user(number: int) -> None:
        asked = number
        while time.monotonic() < until:
            start = time.perf_counter()
            try:
                ask(host, QUESTIONS[asked % len(QUESTIONS)])
                took.append(1000 * (time.perf_counter() - start))
            except (OSError, HTTPException, ValueError) as error:
                errors.append(repr(error))
            asked += 1

    threads = [threading.Thread(target=user, args=(number,)) for number in range(users)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return took, errors


def report(users: int, seconds: float, took: list[float], errors: list[str]) -> str:
    cuts = statistics.quantiles(took, n=20) if len(took) > 1 else [0.0] * 19
    return (
        f"{users:>3} users, {seconds:.0f} s: {len(took)} answers, {len(took) / seconds:.1f}/s, "
        f"median {cuts[9]:.0f} ms, 95th percentile {cuts[18]:.0f} ms, {len(errors)} errors {sorted(set(errors))[:3]}"
    )


def main() -> None:
    users = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    with tempfile.TemporaryDirectory() as scratch:
        index = serving.build(serving.ROOT / "seeds", Path(scratch) / "index")
        with serving.chat(index, "--rate", "100000") as address:
            load(address, 1, 2)
            for number, length in ((1, min(15.0, seconds)), (users, seconds)):
                print(report(number, length, *load(address, number, length)), flush=True)


if __name__ == "__main__":
    main()
