"""An upload becomes one file of the articles' folder, under a safe name, with the editor's corrections beside it."""

from __future__ import annotations

import queue
import threading
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from embeddings.articles.reading import read
from embeddings.articles.sources import find
from embeddings.errors import ArticleError, SettingInvalid
from embeddings.index.build import BuildReport
from tests.unit.chat.standin import BRIDGE, HARBOUR, Generation, Standin
from ui.chat.collection import Shelves
from ui.chat.editor import FIELDS, Draft, UploadUnusable, articles_folder, draft, keep, landed, safe_name
from ui.chat.page import editor as page

TEXT = "The lighthouse was lit in 1911 by the keeper, who lived there alone. It is dark today.\n"


def upload(folder: Path, name: str = "light.txt", text: str = TEXT) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a.txt", "a.txt"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("..\\..\\a.txt", "a.txt"),
        (".hidden.txt", "hidden.txt"),
        ("a\nb\0c.txt", "abc.txt"),
        ("<b>&.txt", "_b__.txt"),
        ("x" * 500 + ".txt", "x" * 116 + ".txt"),
        ("خبر.txt", "خبر.txt"),
    ],
)
def test_a_name_is_made_safe(name: str, kept: str) -> None:
    assert safe_name(name) == kept


@pytest.mark.parametrize("name", ["", "..", "README.md", "readme.txt", "seeds.toml", "SEEDS.TOML", "corpus.jsonl", "/", "..."])
def test_a_name_that_is_never_an_article_is_refused(name: str) -> None:
    with pytest.raises(UploadUnusable):
        safe_name(name)


def test_an_article_is_kept_byte_for_byte_with_its_corrections(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "seeds.toml").write_text('# ours\n["other.txt"]\ntitle = "Other"\n', encoding="utf-8")
    found = draft(upload(tmp_path / "up"), folder)
    keep(folder, found, {"title": ' A "light" ', "author": "Ada", "date": "", "colour": "red"})
    assert (folder / "light.txt").read_bytes() == TEXT.encode()
    noted = (folder / "seeds.toml").read_text(encoding="utf-8")
    assert noted.startswith("# ours\n")
    assert tomllib.loads(noted) == {"other.txt": {"title": "Other"}, "light.txt": {"title": 'A "light"', "author": "Ada"}}
    assert sorted(path.name for path in folder.iterdir()) == ["light.txt", "seeds.toml"]


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    upload(folder, text="The old text stays here until somebody asks.\n")
    found = draft(upload(tmp_path / "up"), folder)
    with pytest.raises(UploadUnusable, match="of this name"):
        keep(folder, found, {})
    assert "old text" in (folder / "light.txt").read_text()
    keep(folder, found, {}, replace=True)
    assert (folder / "light.txt").read_text() == TEXT


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder, outside = tmp_path / "articles", tmp_path / "outside.txt"
    folder.mkdir()
    outside.write_text("mine")
    (folder / "light.txt").symlink_to(outside)
    with pytest.raises(UploadUnusable):
        keep(folder, draft(upload(tmp_path / "up"), folder), {}, replace=True)
    assert outside.read_text() == "mine"


@pytest.mark.parametrize("wanted", [{"title": "x" * 501}, {"author": "two\nlines"}])
def test_a_correction_that_is_not_one_line_is_refused_and_nothing_is_kept(tmp_path: Path, wanted: dict[str, str]) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    with pytest.raises(UploadUnusable):
        keep(folder, draft(upload(tmp_path / "up"), folder), wanted)
    assert list(folder.iterdir()) == []


def test_a_damaged_seeds_toml_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    found = draft(upload(tmp_path / "up"), folder)
    for damage in ("= nonsense", '"light.txt" = "no table"\n'):
        (folder / "seeds.toml").write_text(damage)
        with pytest.raises(ArticleError):
            draft(found.path, folder)
        with pytest.raises(ArticleError):
            keep(folder, found, {"title": "A"})
        assert (folder / "seeds.toml").read_text() == damage
        assert not (folder / "light.txt").exists()


NOTED = '["light.txt"]\ntitle = "Light"\nBy = "Old Hand"\npublished = "2001"\npublication = "The Mole"\n'


def cited(folder: Path) -> list[str | None]:
    (document,) = read(find([folder])[0])
    return [getattr(document.article, field) for field in FIELDS]


def shown(found: Draft) -> dict[str, str]:
    return {field: fact.value if (fact := found.found(field)) else "" for field in FIELDS}


def test_the_form_shows_what_the_folder_notes_already_of_an_article_of_that_name(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "seeds.toml").write_text(NOTED)
    found = draft(upload(tmp_path / "up", text=f"By Jane Doe\n\n{TEXT}"), folder)
    assert list(shown(found).values()) == ["Light", "Old Hand", "The Mole", "2001", ""]
    keep(folder, found, shown(found))
    assert (folder / "seeds.toml").read_text() == NOTED
    assert cited(folder) == ["Light", "Old Hand", "The Mole", "2001", None]


@pytest.mark.parametrize("late", [False, True])
def test_an_article_is_published_under_what_the_form_showed_whatever_was_noted_before(tmp_path: Path, late: bool) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    if not late:
        (folder / "seeds.toml").write_text(NOTED)
    found = draft(upload(tmp_path / "up", text=f"By Jane Doe\n\n{TEXT}"), folder)
    if late:  # somebody notes it between the form and the button
        (folder / "seeds.toml").write_text(NOTED)
    keep(folder, found, {"title": "", "author": "Jane Doe", "publication": "", "date": "2024", "url": ""})
    assert cited(folder) == [None, "Jane Doe", None, "2024", None]


@pytest.mark.parametrize("wanted", [{"date": "soon"}, {"url": "ftp://x"}])
def test_a_correction_that_would_not_be_read_is_refused_and_nothing_is_kept(tmp_path: Path, wanted: dict[str, str]) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "seeds.toml").write_text(NOTED)
    with pytest.raises(SettingInvalid, match=r"soon|ftp"):
        keep(folder, draft(upload(tmp_path / "up"), folder), wanted)
    assert (folder / "seeds.toml").read_text() == NOTED
    assert not (folder / "light.txt").exists()


def test_files_that_are_no_article_are_refused(tmp_path: Path) -> None:
    binary = tmp_path / "a.txt"
    binary.write_bytes(bytes(range(256)) * 10)
    with pytest.raises(ArticleError):
        draft(binary, tmp_path)
    with pytest.raises(ArticleError):
        draft(upload(tmp_path / "up", text=" \n"), tmp_path)


def test_the_catalogue_after_a_rebuild_is_the_new_one_though_somebody_else_is_opening_it() -> None:
    class Opening(Standin):
        """The generation before goes on answering for three looks."""

        looks = 0

        @property
        def generation(self) -> Generation:
            self.looks += 1
            return Generation([HARBOUR] if self.looks <= 3 else [HARBOUR, BRIDGE], [], number=1 if self.looks <= 3 else 2)

        @generation.setter
        def generation(self, _: Generation) -> None:
            pass

    assert [entry.id for entry in landed(Shelves(Opening()), 2).entries] == ["harbour.txt", "bridge.txt"]


def test_a_rebuild_that_ends_between_two_looks_is_not_said_to_have_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    class Late(queue.SimpleQueue[Any]):
        """The first look finds nothing; by the time it says so, the rebuild has reported and ended."""

        looked = False

        def get(self, block: bool = True, timeout: float | None = None) -> Any:
            if not self.looked:
                self.looked = True
                for worker in threading.enumerate():
                    if worker.name == "rebuild":
                        worker.join()
                raise queue.Empty
            return super().get(block, timeout)

    monkeypatch.setattr(queue, "SimpleQueue", Late)
    report = BuildReport(2, 1, 1, 1, 0, 0, (), (), 0.1, False, {})

    def rebuild(progress: Callable[[int, int], None]) -> BuildReport:
        time.sleep(0.2)  # alive at the first look
        progress(1, 1)
        return report

    assert list(page.followed(rebuild)) == [(0, 0), (1, 1), report]


def test_a_rebuild_that_reports_nothing_is_said_to_have_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda _: None)

    def rebuild(_: Callable[[int, int], None]) -> BuildReport:
        raise ZeroDivisionError

    assert list(page.followed(rebuild)) == [(0, 0), None]


def test_articles_go_into_a_folder_that_the_index_is_built_from(tmp_path: Path) -> None:
    file = upload(tmp_path / "up")
    assert articles_folder((str(file), str(tmp_path))) == tmp_path
    with pytest.raises(SettingInvalid):
        articles_folder((str(file),))
    (tmp_path / "corpus.jsonl").write_text("")
    with pytest.raises(SettingInvalid, match=r"corpus\.jsonl"):
        articles_folder((str(tmp_path),))
