"""The commands about a stored index: history, going back, taking down, checking."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.command import inquote


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder with ``articles/`` and an ``index/`` of two generations: one article, then two."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text("The bridge opened in 1931.\n", encoding="utf-8")
    assert inquote("build", "articles", cwd=tmp_path).returncode == 0
    (articles / "b.txt").write_text("The tunnel was dug in 1957.\n", encoding="utf-8")
    assert inquote("build", cwd=tmp_path).stdout.startswith("2 articles, 2 passages: 1 encoded, 1 reused")
    return tmp_path


def live(shelf: Path) -> str:
    return next(line for line in inquote("generations", cwd=shelf).stdout.splitlines() if line.startswith("*")).split()[1]


def test_rollback_lets_the_generation_before_answer_and_a_build_goes_on_from_there(shelf: Path) -> None:
    question = ("ask", "When was the tunnel dug?")
    assert live(shelf) == "2"
    assert "1957" in inquote(*question, cwd=shelf).stdout
    assert inquote("rollback", cwd=shelf).stdout == "generation 1 answers now\n"
    assert live(shelf) == "1"
    assert inquote(*question, cwd=shelf).returncode == 1
    assert inquote("build", cwd=shelf).returncode == 0
    assert live(shelf) == "3"
    assert "1957" in inquote(*question, cwd=shelf).stdout


def test_prune_keeps_what_answers(shelf: Path) -> None:
    assert inquote("prune", cwd=shelf).stdout == "1 generation removed: 1\n"
    assert live(shelf) == "2"
    nowhere = inquote("rollback", "1", cwd=shelf)
    assert (nowhere.returncode, nowhere.stdout) == (2, "")
    assert inquote("prune", "--keep", "0", cwd=shelf).returncode == 2


def test_an_article_that_is_taken_down_is_in_no_generation(shelf: Path) -> None:
    done = inquote("prune", "--purge", "a.txt", cwd=shelf)
    assert done.returncode == 0
    assert "next build would bring it back" in done.stderr
    asked = inquote("ask", "When did the bridge open?", cwd=shelf)
    assert asked.returncode != 2
    assert "a.txt" not in asked.stdout
    for path in (shelf / "index").rglob("*"):
        assert path.is_dir() or b"bridge" not in path.read_bytes(), path
    assert inquote("verify", cwd=shelf).returncode == 0
    assert inquote("prune", "--purge", "a.txt", cwd=shelf).returncode == 2


def test_verify_names_the_damaged_file_and_what_mends_it(shelf: Path) -> None:
    assert "all is well" in inquote("verify", cwd=shelf).stdout
    victim = shelf / "index" / "gen-2" / "vectors.faiss"
    data = bytearray(victim.read_bytes())
    data[-1] ^= 1
    victim.write_bytes(data)
    done = inquote("verify", cwd=shelf)
    assert done.returncode == 2
    assert "vectors.faiss" in done.stderr
    assert "inquote build" in done.stderr
    asked = inquote("ask", "When did the bridge open?", cwd=shelf)
    assert (asked.returncode, asked.stdout) == (2, "")
    assert "vectors.faiss" in asked.stderr
    assert inquote("build", cwd=shelf).returncode == 0
    assert inquote("ask", "When did the bridge open?", cwd=shelf).returncode == 0


def test_watching_builds_again_when_an_article_changes(shelf: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    command = [sys.executable, "-m", "ui", "build", "--watch"]
    watching = subprocess.Popen(command, cwd=shelf, env=environment, stdout=subprocess.PIPE, text=True, bufsize=1)
    try:
        assert watching.stdout is not None
        assert "unchanged" in watching.stdout.readline()
        # Nothing says that the watch has begun, so the change is made again until it is seen.
        for _ in range(20):
            (shelf / "c.txt").write_text("The ferry ran until 1970.\n", encoding="utf-8")
            (shelf / "c.txt").rename(shelf / "articles" / "c.txt")  # whole, for the build that may be reading it
            if select.select([watching.stdout], [], [], 3)[0]:
                break
        assert watching.stdout.readline().startswith("3 articles")
        watching.send_signal(signal.SIGINT)
        assert watching.wait(60) == 0
    finally:
        watching.kill()
        watching.communicate()
    assert "1970" in inquote("ask", "Until when did the ferry run?", cwd=shelf).stdout
