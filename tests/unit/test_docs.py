"""What the documents say exists."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from ui.cli.main import app

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "seeds" / "README.md"])
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(str(command.name) for command in app.registered_commands))
def test_every_command_stands_in_the_readme(name: str) -> None:
    assert re.search(rf"^\| `inquote {name}\b", README, re.MULTILINE), f"the README's table of commands lacks inquote {name}"


def test_the_readme_names_no_command_that_is_not_there() -> None:
    known = {str(command.name) for command in app.registered_commands}
    assert {name for name in re.findall(r"`inquote ([a-z][a-z-]*)", README)} <= known


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_within_the_project_leads_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_module_that_is_named_exists(document: Path) -> None:
    for named in re.findall(r"`((?:embeddings|qa|ui|tests)/[\w/]+(?:\.\w+|/))`", document.read_text(encoding="utf-8")):
        assert (ROOT / named).exists(), f"{document.name} names {named}"
    for module in re.findall(r"python -m ([\w.]+)", document.read_text(encoding="utf-8")):
        if module.split(".")[0] in ("tests", "embeddings", "qa", "ui"):
            path = ROOT / Path(*module.split("."))
            assert path.with_suffix(".py").exists() or (path / "__main__.py").exists(), f"{document.name} names {module}"


def test_every_dependency_has_its_reason_beside_it() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    needed = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    for requirement in needed:
        if not requirement.startswith("inquote["):
            line = next(line for line in text.splitlines() if line.strip().startswith(f'"{requirement}"'))
            assert re.search(r",\s+# \S", line), f"{requirement} has no reason"


def test_every_dependency_is_pinned() -> None:
    pinned = {
        line.split("==")[0].lower().replace("_", "-") for line in (ROOT / "constraints.txt").read_text().splitlines() if line
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for requirement in [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]:
        name = re.split(r"[\[<>=!~ ]", requirement)[0].lower().replace("_", "-")
        assert name in pinned or name == "inquote", f"{name} is not in constraints.txt"
