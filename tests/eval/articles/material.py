"""The prose and the facts that the styles are filled with, and the labels they carry."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import ClassVar

SEEDS = Path(__file__).resolve().parents[3] / "seeds"

NAMES = (
    *(
        "Amina Qureshi",
        "Daniel O’Rourke",
        "Farhan ul Haq",
        "María José Ortega",
        "Li Wei Chen",
        "Nadia Benhaddou",
        "Tom van der Berg",
    ),
    *(
        "Ayesha Siddiqa Rahman",
        "K. M. Iyer",
        "Zoë Hartmann",
        "Theresa May Brown",
        "Omar bin Saleh",
        "Jean-Luc Picot",
        "Grace Okonkwo",
    ),
    *("Sir Peter Hall", "Dr. Huma Baqai"),
)
PAPERS = ("The Evening Paper", "Frontier Post", "Harbour Weekly", "The Meridian", "Lahore Review of Policy")
DAYS = (date(2024, 5, 3), date(2023, 11, 28), date(2025, 1, 9), date(2022, 7, 31), date(2021, 2, 14), date(2024, 12, 1))


@dataclass(frozen=True)
class Story:
    """What an article is made of. ``parts`` are ``(kind, text)`` with kind "p", "h" or "li"."""

    names: ClassVar[tuple[str, ...]] = NAMES
    papers: ClassVar[tuple[str, ...]] = PAPERS
    days: ClassVar[tuple[date, ...]] = DAYS
    step: ClassVar[int] = 5
    """How far the second author stands behind the first in ``names``."""

    number: int
    title: str
    parts: tuple[tuple[str, str], ...]

    @property
    def author(self) -> str:
        return self.names[self.number % len(self.names)]

    @property
    def second(self) -> str:
        return self.names[(self.number + self.step) % len(self.names)]

    @property
    def paper(self) -> str:
        return self.papers[self.number % len(self.papers)]

    @property
    def day(self) -> date:
        return self.days[self.number % len(self.days)]

    @property
    def slug(self) -> str:
        return re.sub(r"[^a-z]+", "-", self.title.lower()).strip("-")

    @property
    def url(self) -> str:
        return f"https://news.example.org/{self.day.year}/{self.slug}"

    @property
    def body(self) -> tuple[str, ...]:
        return tuple(text for kind, text in self.parts if kind != "h")

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(text for kind, text in self.parts if kind == "h")


@dataclass(frozen=True)
class Label:
    """What is true of one article: fields that it states (None: it does not), text that is quotable, text that never is."""

    id: str
    title: str | None = None
    author: str | None = None
    publication: str | None = None
    date: str | None = None
    url: str | None = None
    body: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


@dataclass(frozen=True)
class Made:
    """One file and the labels of the articles in it."""

    name: str
    data: bytes
    labels: tuple[Label, ...]


@dataclass(frozen=True)
class Style:
    """A way in which articles are laid out. ``make`` writes one file for each group of stories."""

    name: str
    held_out: bool
    make: Callable[[Story], Made]
    stories: tuple[int, ...] = field(default=())


def stories() -> list[Story]:
    """The articles of ``seeds/``, taken apart by a reader of its own that shares nothing with the product's."""
    found = []
    for number, path in enumerate(sorted(p for p in SEEDS.glob("*.md") if p.name != "README.md")):
        _, front, text = path.read_text(encoding="utf-8").split("---\n", 2)
        title = next(line for line in front.splitlines() if line.startswith("title:")).removeprefix("title:").strip().strip("'\"")
        parts = []
        for block in re.split(r"\n\s*\n", text.strip()):
            if block.startswith("#"):
                parts.append(("h", block.lstrip("# ").strip()))
            elif block.startswith("- "):
                parts += [("li", item.strip()) for item in re.split(r"^- ", block, flags=re.MULTILINE) if item.strip()]
            else:
                parts.append(("p", " ".join(block.split())))
        found.append(Story(number, title, tuple(parts)))
    return found


def long_date(day: date) -> str:
    """``May 3, 2024``."""
    return f"{day:%B} {day.day}, {day.year}"


def british_date(day: date) -> str:
    """``3 May 2024``."""
    return f"{day.day} {day:%B} {day.year}"
