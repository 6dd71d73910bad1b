"""The command as a person types it: a process of its own, its two streams, its exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.integration.command import ROOT, inquote, inquote_process
from tests.verbatim import assert_verbatim

QUESTION = "How many attacks did the TTP carry out in 2024?"

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def test_ask_prints_quotes_on_standard_output_and_exits_0(seeds_index: Path) -> None:
    done = inquote_process("ask", QUESTION, "--index", seeds_index)
    assert (done.returncode, done.stderr) == (0, "")
    assert "482" in done.stdout
    assert "inquote editors" in done.stdout


def test_silence_exits_1_and_says_what_was_searched(seeds_index: Path) -> None:
    done = inquote_process("ask", "How do I bake sourdough bread?", "--index", seeds_index)
    assert done.returncode == 1
    assert done.stdout.startswith("No passage answers this. Searched: 12 articles")


def test_silence_names_the_year_that_is_why(seeds_index: Path) -> None:
    done = inquote("ask", "How many attacks did the TTP carry out in 1974?", "--index", seeds_index)
    assert done.returncode == 1
    assert "Not found in any passage that fits: “1974”." in done.stdout


def test_json_is_the_answer_and_every_excerpt_in_it_is_verbatim(seeds_index: Path) -> None:
    done = inquote("ask", QUESTION, "--index", seeds_index, "--json", "-k", "2")
    answer = json.loads(done.stdout)
    assert answer["format"] == 1
    assert 1 <= len(answer["excerpts"]) <= 2
    for excerpt in answer["excerpts"]:
        assert_verbatim(excerpt)
    silent = inquote("ask", "How do I bake sourdough bread?", "--index", seeds_index, "--json")
    assert silent.returncode == 1
    assert json.loads(silent.stdout)["excerpts"] == []


def test_articles_lists_what_is_indexed_with_attribution(seeds_index: Path) -> None:
    done = inquote("articles", "--index", seeds_index)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 12
    assert all("inquote editors" in line for line in done.stdout.splitlines())
    assert {a["author"] for a in json.loads(inquote("articles", "--json", "--index", seeds_index).stdout)} == {"inquote editors"}


def test_version() -> None:
    done = inquote_process("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"inquote {version('inquote')}")


def test_build_says_what_it_did_and_a_second_build_reuses_everything(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text("The bridge opened in 1931. It was closed for repairs in 1988.\n", encoding="utf-8")
    first = inquote("build", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    assert first.stdout.startswith("1 article, 2 passages: 2 encoded, 0 reused")
    assert "2 passages: 0 encoded, 2 reused" in inquote("build", cwd=tmp_path).stdout
    assert "1931" in inquote("ask", "When did the bridge open?", cwd=tmp_path).stdout


def test_environment_variables_name_articles_and_index(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("The bridge opened in 1931.\n", encoding="utf-8")
    names = {"INQUOTE_SEEDS": str(tmp_path / "texts"), "INQUOTE_INDEX": str(tmp_path / "elsewhere")}
    assert inquote("build", cwd=tmp_path, **names).returncode == 0
    assert inquote("ask", "When did the bridge open?", cwd=tmp_path, **names).returncode == 0
    assert (tmp_path / "elsewhere" / "CURRENT").exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("ask", "Anything?"), "inquote build"),
        (("ask", ""), "question"),
        (("ask", "x" * 10_001), "10,000"),
        (("articles",), "inquote build"),
        (("build", "no-such-folder"), "no-such-folder"),
        (("build", "empty"), "empty"),
        (("build", "binary.txt"), "binary.txt"),
        (("build", "good", "--model", "./no-model"), "no-model"),
        (("ask", "Anything?", "-k", "0"), "k"),
        (("ask", "Anything?", "-k", "many"), "-k"),
        (("no-such-command",), "no-such-command"),
        (("chat", "--port", "70000"), "--port"),
    ],
)
def test_bad_input_is_an_error_that_names_it_on_standard_error_and_exits_2(
    tmp_path: Path, seeds_index: Path, arguments: tuple[str, ...], says: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "good").mkdir()
    (tmp_path / "good" / "a.txt").write_text("The bridge opened in 1931.\n", encoding="utf-8")
    index = {"INQUOTE_INDEX": str(seeds_index)} if arguments[0] == "ask" and "Anything?" not in arguments[:2] else {}
    if "-k" in arguments:
        index = {"INQUOTE_INDEX": str(seeds_index)}
    done = inquote(*arguments, cwd=tmp_path, **index)
    assert done.returncode == 2, done.stdout + done.stderr
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert says in done.stderr


def test_a_refused_file_in_a_folder_is_named_and_the_rest_is_indexed(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("The bridge opened in 1931.\n", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\xfe\xff\x89PNG" * 50)
    done = inquote("build", tmp_path, "--index", tmp_path / "index")
    assert done.returncode == 0
    assert done.stdout.startswith("1 article")
    assert "bad.txt" in done.stderr
    strict = inquote("build", tmp_path, "--index", tmp_path / "strict", "--strict")
    assert strict.returncode == 2
    assert "bad.txt" in strict.stderr


def unread(stream: str, *arguments: str | Path) -> tuple[int, str]:
    """Exit code of the command when nobody reads one of its streams, and what it wrote to the other."""
    reads, writes = os.pipe()
    os.close(reads)
    both = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: writes}
    try:
        done = subprocess.run([sys.executable, "-m", "ui", *map(str, arguments)], check=False, text=True, env=ENVIRONMENT, **both)
    finally:
        os.close(writes)
    return done.returncode, (done.stdout or "") + (done.stderr or "")


def test_output_that_nobody_reads_ends_in_141_and_is_not_taken_for_silence(seeds_index: Path) -> None:
    assert unread("stdout", "ask", QUESTION, "--index", seeds_index) == (141, "")
    assert unread("stdout", "articles", "--index", seeds_index) == (141, "")


def test_an_error_that_nobody_reads_exits_2(tmp_path: Path) -> None:
    assert unread("stderr", "articles", "--index", tmp_path) == (2, "")


def test_a_reader_that_stops_reading_causes_no_error(seeds_index: Path) -> None:
    command = f'"{sys.executable}" -m ui articles --index "{seeds_index}" | head -1'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False, env=ENVIRONMENT)
    assert done.stderr == ""
