"""The commands of an editor: attribution, adding, rehearsing, searching, receipts, and comparing two generations."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.integration.command import inquote
from tests.verbatim import assert_verbatim


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with ``articles/`` and the first generation of an ``index/``."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text("The bridge opened in 1931. It is 400 metres long.\n", encoding="utf-8")
    (tmp_path / "articles" / "b.txt").write_text("The tunnel was dug by hand in 1957.\n", encoding="utf-8")
    assert inquote("build", "articles", cwd=tmp_path).returncode == 0
    return tmp_path


def test_what_an_editor_notes_is_cited_after_the_next_build(desk: Path) -> None:
    assert inquote("articles", "--unknown", cwd=desk).stdout.startswith("a.txt\tunknown: title, author, date")
    noted = ("--title", "Bridges", "--author", "A. Writer", "--date", "2024-05", "--notice", "Corrected: it opened in 1932.")
    assert inquote("attribute", "articles/a.txt", *noted, cwd=desk).returncode == 0
    assert inquote("build", cwd=desk).stdout.startswith("2 articles, 3 passages")
    asked = inquote("ask", "When did the bridge open?", cwd=desk).stdout
    assert "A. Writer, “Bridges”, 2024-05" in asked
    assert "[notice: Corrected: it opened in 1932.]" in asked
    evidence = inquote("articles", "--evidence", cwd=desk).stdout
    assert "a.txt\tauthor\tA. Writer\teditor\tseeds.toml" in evidence
    assert [line.split("\t")[0] for line in inquote("articles", "--unknown", cwd=desk).stdout.splitlines()] == ["b.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("attribute", "articles/a.txt"),
        ("attribute", "articles/a.txt", "--date", "soon"),
        ("attribute", "articles/none.txt", "--title", "x"),
        ("add", "articles/none.txt"),
        ("add", "articles/a.txt", "--seeds", "articles"),
        ("add", "articles"),
        ("add", "articles/a.txt", "--seeds", "q.txt"),
        ("search", ""),
        ("diff", "1", "9", "--questions", "q.txt"),
        ("diff", "1", "1", "--questions", "none.txt"),
        ("diff", "1", "nowhere", "--questions", "q.txt"),
        ("check-receipt", "q.txt", "--source", "articles/a.txt"),
        ("check-receipt", "none.json", "--source", "articles/a.txt"),
        ("feedback", "none.jsonl"),
        ("build", "--dry-run", "none"),
    ],
    ids=" ".join,
)
def test_bad_input_is_one_line_on_standard_error_and_exit_2(desk: Path, arguments: tuple[str, ...]) -> None:
    (desk / "q.txt").write_text("When did the bridge open?\n", encoding="utf-8")
    done = inquote(*arguments, cwd=desk)
    assert done.returncode == 2, done.stdout + done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_table_of_an_editor_that_names_no_article_is_named_by_each_build(desk: Path) -> None:
    (desk / "articles" / "sub").mkdir()
    (desk / "articles" / "sub" / "c.txt").write_text("The ferry ran until 1970.\n", encoding="utf-8")
    (desk / "articles" / "rows.csv").write_text("id,text\nr,The dam was built in 1964.\n", encoding="utf-8")
    (desk / "articles" / "binary.txt").write_bytes(b"\x00\x01\xfe\xff" * 100)
    right = ("a.txt", "sub/c.txt", "r", "binary.txt")
    tables = "".join(f'["{name}"]\nauthor = "A. Writer"\n' for name in (*right, "rows.csv", "b.text"))
    (desk / "articles" / "seeds.toml").write_text(tables, encoding="utf-8")
    (desk / "articles" / "sub" / "seeds.toml").write_text('["c.txt"]\ntitle = "Ferries"\n', encoding="utf-8")
    for arguments in (("build",), ("build", "--dry-run"), ("build",)):
        done = inquote(*arguments, cwd=desk)
        assert done.returncode == 0
        warned = [line for line in done.stderr.splitlines() if line.startswith("warning: ")]
        assert [line.split('["')[1].split('"]')[0] for line in warned] == ["rows.csv", "b.text"]
        assert all("names none of the articles" in line for line in warned)
    alone = inquote("build", "articles/a.txt", "--index", "other", cwd=desk)
    assert "b.text" in alone.stderr
    assert "binary.txt" not in alone.stderr


def test_adding_copies_an_article_that_can_be_read_and_no_other(desk: Path) -> None:
    (desk / "new.txt").write_text("The ferry ran until 1970.\n", encoding="utf-8")
    (desk / "broken.txt").write_bytes(b"\x00\x01\xfe\xff" * 100)
    assert inquote("add", "new.txt", "--seeds", "articles", cwd=desk).returncode == 0
    assert (desk / "articles" / "new.txt").read_bytes() == (desk / "new.txt").read_bytes()
    assert inquote("add", "broken.txt", "--seeds", "articles", cwd=desk).returncode == 2
    assert not (desk / "articles" / "broken.txt").exists()
    assert inquote("build", cwd=desk).stdout.startswith("3 articles")


def test_adding_says_of_an_article_what_its_copy_says(desk: Path) -> None:
    (desk / "new.txt").write_text("The ferry ran until 1970.\n", encoding="utf-8")
    (desk / "seeds.toml").write_text('["new.txt"]\nauthor = "A. Writer"\n', encoding="utf-8")
    (desk / "articles" / "seeds.toml").write_text('["new.txt"]\ntitle = "Ferries"\n', encoding="utf-8")
    added = inquote("add", "new.txt", "--seeds", "articles", cwd=desk)
    assert added.stdout.startswith("articles/new.txt: title Ferries, author unknown, date unknown\n")


def test_a_copy_that_cannot_be_read_where_it_lies_does_not_stay(desk: Path) -> None:
    (desk / "new.txt").write_text("The ferry ran until 1970.\n", encoding="utf-8")
    (desk / "articles" / "seeds.toml").write_text("[broken", encoding="utf-8")
    done = inquote("add", "new.txt", "--seeds", "articles", cwd=desk)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert not (desk / "articles" / "new.txt").exists()


def test_a_rehearsal_reads_everything_and_writes_nothing(desk: Path) -> None:
    (desk / "articles" / "broken.txt").write_bytes(b"\x00\x01\xfe\xff" * 100)
    before = sorted((path, path.stat().st_mtime_ns) for path in (desk / "index").rglob("*"))
    done = inquote("build", "--dry-run", "articles", cwd=desk)
    assert done.returncode == 0
    assert done.stdout.startswith("2 articles, 3 sentences")
    assert "1 file would be refused" in done.stdout
    assert "broken.txt" in done.stderr
    assert before == sorted((path, path.stat().st_mtime_ns) for path in (desk / "index").rglob("*"))


def test_search_is_never_silent_and_all_lists_every_mention(desk: Path) -> None:
    found = json.loads(inquote("search", "a long crossing", "--json", cwd=desk).stdout)
    assert len(found) == 3
    for excerpt in found:
        assert_verbatim(excerpt)
    mentions = json.loads(inquote("search", "--all", "--json", "THE  bridge", cwd=desk).stdout)
    assert [x["text"] for x in mentions] == ["The bridge opened in 1931."]
    assert inquote("search", "--all", "aqueduct", cwd=desk).returncode == 1


def test_a_receipt_is_proved_by_the_source_alone_and_by_no_other(desk: Path) -> None:
    assert inquote("ask", "When did the bridge open?", "-k", "1", "--receipt", "r.json", cwd=desk).returncode == 0
    (desk / "index" / "CURRENT").unlink()
    proved = inquote("check-receipt", "r.json", "--source", "articles/a.txt", cwd=desk)
    assert (proved.returncode, proved.stdout.split(":")[0]) == (0, "proved")
    data = bytearray((desk / "articles" / "a.txt").read_bytes())
    data[-2] ^= 1
    (desk / "articles" / "a.txt").write_bytes(data)
    changed = inquote("check-receipt", "r.json", "--source", "articles/a.txt", cwd=desk)
    assert (changed.returncode, changed.stdout.split(":")[0]) == (1, "NOT PROVED")


def test_a_quote_that_a_newer_generation_lost_is_listed(desk: Path) -> None:
    (desk / "articles" / "b.txt").unlink()
    (desk / "articles" / "a.txt").write_text("The bridge opened in 1932. It is 400 metres long.\n", encoding="utf-8")
    assert inquote("build", cwd=desk).returncode == 0
    (desk / "q.txt").write_text("When did the bridge open?\nWhen was the tunnel dug?\n", encoding="utf-8")
    done = inquote("diff", "1", "2", "--questions", "q.txt", "-k", "1", cwd=desk)
    assert done.returncode == 1
    assert "  - The tunnel was dug by hand in 1957. (b.txt)" in done.stdout
    assert "  < The bridge opened in 1931. (a.txt)\n  > The bridge opened in 1932. (a.txt)" in done.stdout
    assert done.stdout.endswith("2 questions: 0 gained, 1 lost, 1 changed\n")
    assert inquote("diff", "2", "2", "--questions", "q.txt", cwd=desk).returncode == 0


def test_a_quote_whose_file_changed_is_flagged_and_withheld_on_request(desk: Path) -> None:
    (desk / "articles" / "b.txt").write_text("The tunnel was dug by machine in 1957.\n", encoding="utf-8")
    flagged = json.loads(inquote("ask", "When was the tunnel dug?", "--json", "-k", "1", cwd=desk).stdout)["excerpts"][0]
    assert (flagged["source_state"], flagged["text"]) == ("changed", "The tunnel was dug by hand in 1957.")
    assert "changed since it was indexed" in inquote("ask", "When was the tunnel dug?", cwd=desk).stdout
    assert inquote("ask", "When was the tunnel dug?", "--fresh-only", cwd=desk).returncode == 1
    (desk / "articles" / "b.txt").unlink()
    gone = json.loads(inquote("ask", "When was the tunnel dug?", "--json", "-k", "1", cwd=desk).stdout)["excerpts"][0]
    assert gone["source_state"] == "missing"
