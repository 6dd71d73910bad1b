"""Whoever has the password adds articles; nobody else writes anything."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import serving
from tests.browser.desk import Desk
from tests.browser.test_forged import send
from ui.chat.auth import password_line
from ui.chat.server import LOGIN_BURST, LOGIN_RATE

Visit = Callable[..., Desk]
NAME, PASSWORD = "ada", "a long enough passphrase"


@pytest.fixture(scope="module")
def passwords(folder: Path) -> Path:
    path = folder / "passwords"
    path.write_text(f"# who may come in\n{password_line(NAME, PASSWORD)}\n", encoding="utf-8")
    path.chmod(0o600)
    return path


@pytest.fixture(scope="module")
def articles(folder: Path) -> Path:
    path = folder / "edited"
    path.mkdir()
    (path / "harbour.txt").write_text("The harbour was opened in 1904 by the mayor. It is still in use today.\n", "utf-8")
    return path


@pytest.fixture(scope="module")
def editor_page(articles: Path, passwords: Path, folder: Path, browser: Browser) -> Iterator[str]:
    index = serving.build(articles, folder / "edited-index")
    with serving.chat(index, "--editor", "--auth", passwords, "--rate", "1000") as address:
        yield address


def test_editor_mode_without_a_password_is_refused(seeds_index: Path) -> None:
    done = serving.run("chat", "--no-build", "--index", seeds_index, "--port", "0", "--editor")
    assert done.returncode == 2
    assert "--auth" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("line", ["ada:secret", "ada", "", ":scrypt$1$1$1$AA==$AA=="])
def test_a_file_of_passwords_that_is_not_one_is_refused(seeds_index: Path, tmp_path: Path, line: str) -> None:
    path = tmp_path / "passwords"
    path.write_text(line, encoding="utf-8")
    path.chmod(0o600)
    done = serving.run("chat", "--no-build", "--index", seeds_index, "--port", "0", "--auth", path)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1


def test_without_the_password_there_is_nothing_to_see_or_to_write(editor_page: str) -> None:
    assert "harbour" not in send(editor_page, "GET", "/")[1]
    for method, path in (
        ("GET", "/config"),
        ("GET", "/gradio_api/info"),
        ("POST", "/gradio_api/upload"),
        ("POST", "/gradio_api/queue/join"),
        ("POST", "/gradio_api/call/retrieve"),
        ("POST", "/gradio_api/run/predict"),
    ):
        assert send(editor_page, method, path, b"{}" if method == "POST" else None)[0] in (401, 404, 422), path
    form = "application/x-www-form-urlencoded"
    statuses: list[int] = []
    begun = time.monotonic()
    while 429 not in statuses:
        wrong = f"username={NAME}&password=x{len(statuses)}".encode()
        statuses.append(send(editor_page, "POST", "/login", wrong, content_type=form)[0])
        # However slow this is, no more passwords are looked at than the burst, and those that the time has brought since.
        assert statuses.count(400) <= LOGIN_BURST + LOGIN_RATE * (time.monotonic() - begun)
    assert statuses[0] == 400


def test_an_editor_adds_an_article_corrects_it_rebuilds_and_asks_it(
    visit: Visit, articles: Path, passwords: Path, folder: Path, tmp_path: Path
) -> None:
    index = serving.build(articles, folder / "edited-index-2")
    upload = tmp_path / "light house.txt"
    upload.write_text("The lighthouse was lit in 1911 by the keeper, who lived there alone. It is dark today.\n", "utf-8")
    with serving.chat(index, "--editor", "--auth", passwords, "--rate", "1000") as address:
        desk = visit(address)
        desk.page.goto(address)
        desk.page.get_by_label("username").fill(NAME)
        desk.page.get_by_label("password").fill(PASSWORD)
        desk.page.get_by_role("button", name="Login").click()
        desk.page.wait_for_selector(".conversation[data-ready]")
        # The login page asks who is there before anybody is; a browser notes the 401 as an error.
        desk.faults = [fault for fault in desk.faults if "401" not in fault]
        desk.page.get_by_role("tab", name="Add articles").click()
        desk.page.locator("#upload input[type=file]").set_input_files(upload)
        expect(desk.page.locator(".found")).to_contain_text("light house.txt")
        expect(desk.page.locator(".found")).to_contain_text("not found")
        author, title = (desk.page.get_by_label(label, exact=True) for label in ("Author", "Title"))
        expect(title).to_be_visible()
        # What was found is put into the fields in the frame after they appear.
        desk.page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        author.fill("Ada Quay")
        title.fill("The light")
        expect(author).to_have_value("Ada Quay")
        desk.page.locator("#add").click()
        expect(desk.page.locator(".changed")).to_contain_text("Added: light house.txt")
        assert (articles / "light house.txt").read_bytes() == upload.read_bytes()
        assert "Ada Quay" in (articles / "seeds.toml").read_text("utf-8")
        expect(desk.page.locator(".generation")).to_contain_text("2 articles")
        desk.page.locator("#add").click()
        expect(desk.page.locator(".trouble p").first).to_contain_text("an article of this name is there")
        desk.page.get_by_role("tab", name="Ask").click()
        turn = desk.ask("When was the lighthouse lit?")
        assert "The lighthouse was lit in 1911" in desk.quotes(turn)[0]
        expect(turn.locator(".card").first).to_contain_text("Ada Quay")
        desk.page.close()
