"""Passwords are kept as salted hashes, and a file that is not right is refused with one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from embeddings.errors import SettingInvalid
from ui.chat.auth import load_users, password_line, read_hash


def written(path: Path, text: str, mode: int = 0o600) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_a_password_is_recognised_and_nothing_else_is(tmp_path: Path) -> None:
    line = password_line("ada", "pässword: with colons")
    assert "pässword" not in line
    users = load_users(written(tmp_path / "users", f"# comment\n\n{line}\n"))
    assert users.check("ada", "pässword: with colons")
    for name, password in (("ada", "wrong"), ("ada", ""), ("Ada", "pässword: with colons"), ("", ""), ("ada", "x" * 2_000)):
        assert not users.check(name, password)


def test_one_password_never_gives_the_same_line_twice() -> None:
    assert password_line("ada", "secret") != password_line("ada", "secret")


@pytest.mark.parametrize(
    ("name", "password"), [("", "x"), ("a:b", "x"), (" a", "x"), ("#a", "x"), ("a\nb", "x"), ("a", ""), ("a", "x" * 2_000)]
)
def test_a_name_or_password_that_cannot_be_kept_is_refused(name: str, password: str) -> None:
    with pytest.raises(SettingInvalid):
        password_line(name, password)


@pytest.mark.parametrize(
    "text", ["", "# nobody\n", "ada:secret\n", "ada\n", ":x\n", "ada:scrypt$16$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AA==\n"]
)
def test_a_file_that_is_not_one_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(SettingInvalid):
        load_users(written(tmp_path / "users", text))


def test_a_file_that_others_may_read_or_that_names_one_twice_is_refused(tmp_path: Path) -> None:
    line = password_line("ada", "secret")
    with pytest.raises(SettingInvalid, match="chmod 600"):
        load_users(written(tmp_path / "open", line, 0o644))
    with pytest.raises(SettingInvalid, match="second time"):
        load_users(written(tmp_path / "twice", f"{line}\n{line}\n"))
    with pytest.raises(SettingInvalid):
        load_users(tmp_path / "missing")


@pytest.mark.parametrize("text", ["scrypt$32768$8$1$!!$!!", "scrypt$99999999999$8$1$AA==$AA==", "md5$1$2$3$4$5", "", "$$$$$"])
def test_parameters_that_would_cost_too_much_or_too_little_are_no_hash(text: str) -> None:
    assert read_hash(text) is None
