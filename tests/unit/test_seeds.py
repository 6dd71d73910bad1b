"""The articles that ship with the project: well formed, of the promised length, true to their sources and not copied from them.

The checks that compare text are functions here, and each is first shown to fail on a text made to fail.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.shared import SHARED, needs_shared

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
NAMES = (
    "alliances-and-mergers",
    "counter-terror-operations",
    "how-violence-is-counted",
    "intelligence-and-fusion-centers",
    "jirgas-and-public-trust",
    "militancy-in-balochistan",
    "national-action-plan",
    "policing-and-rule-of-law",
    "provincial-governance-and-funding",
    "recruitment-and-foreign-fighters",
    "sanctuaries-across-borders",
    "what-lies-ahead",
)
"""The articles that ship; the folder may hold a user's own besides, which are nobody else's business."""

WORDS = range(300, 701)
FEWEST = 10

LONGEST_SHARED_RUN = 7
"""Words in a row that a seed may have in common with a real article: enough for a name, too few for a clause."""

FILES = {
    "Arshad Aziz Malik, untitled op-ed on militancy after an explosion in Quetta": "000_*.txt",
    "Mushtaq Yusufzai, untitled op-ed on security in Khyber Pakhtunkhwa and Balochistan": "001_*.txt",
    "Saima Khan, untitled op-ed on the resurgence of terrorism": "002_*.txt",
    "Abdul Basit, “Pakistan’s Volatile Security Landscape”": "003_*.txt",
    "author unknown, untitled op-ed on public trust and security": "004_*.txt",
}
"""The real article that each entry under ``sources`` names."""


@dataclass(frozen=True, slots=True)
class Seed:
    path: Path
    front: dict[str, Any]
    body: str


def parse(path: Path) -> Seed:
    opening, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    if opening:
        raise ValueError(f"{path.name} does not begin with front matter")
    return Seed(path, yaml.safe_load(front), body)


def words(text: str) -> list[str]:
    """Letters and digits, without case and punctuation; a number with its commas, and a word with its apostrophe, is one word."""
    return re.findall(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*", text.replace("’", "'").lower())


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """Every ``length`` consecutive words of a text."""
    found = words(text)
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def numbers(text: str) -> set[str]:
    """Every number written in digits, thousands separators and decimals included; the markers of a numbered list are none."""
    return set(re.findall(r"\d+(?:[.,]\d+)*", re.sub(r"^\d+\. ", "", text, flags=re.MULTILINE)))


SHIPPED = [parse(SEEDS / f"{name}.md") for name in NAMES]
each_seed = pytest.mark.parametrize("seed", SHIPPED, ids=lambda seed: seed.path.stem)


@pytest.fixture(scope="module")
def real() -> dict[str, str]:
    """Text of each real article, by the entry that names it as a source."""
    texts: dict[str, str] = {}
    for entry, pattern in FILES.items():
        (path,) = (SHARED / "seeds").glob(pattern)
        texts[entry] = path.read_text(encoding="utf-8")
    return texts


def test_at_least_ten_articles_ship() -> None:
    assert len(SHIPPED) >= FEWEST


def test_no_two_articles_share_a_title() -> None:
    titles = Counter(seed.front["title"].casefold() for seed in SHIPPED)
    assert [title for title, count in titles.items() if count > 1] == []


def test_no_two_articles_share_a_sentence() -> None:
    owner: dict[tuple[str, ...], str] = {}
    for seed in SHIPPED:
        for run in runs(seed.body, LONGEST_SHARED_RUN + 1):
            first = owner.setdefault(run, seed.path.name)
            assert first == seed.path.name, f"{' '.join(run)!r} stands in {first} and {seed.path.name}"


@each_seed
def test_front_matter_says_who_wrote_it_when_and_from_what(seed: Seed) -> None:
    for field in ("title", "author"):
        value = seed.front[field]
        assert isinstance(value, str), field
        assert value == value.strip() != "", field
    assert re.search(r"^date: \d{4}-\d\d-\d\d$", seed.path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    sources = seed.front["sources"]
    assert sources
    assert len(set(sources)) == len(sources)
    assert set(sources) <= FILES.keys()


@each_seed
def test_body_has_the_promised_length(seed: Seed) -> None:
    assert len(seed.body.split()) in WORDS


@each_seed
def test_every_named_source_is_used_in_the_text(seed: Seed) -> None:
    for entry in seed.front["sources"]:
        author = entry.split(",")[0]
        assert author.split()[-1].lower() in words(seed.body), f"{author} is a source and never mentioned"


def test_every_real_article_is_a_source() -> None:
    assert {entry for seed in SHIPPED for entry in seed.front["sources"]} == FILES.keys()


def test_a_shared_run_is_found_whatever_its_case_and_punctuation() -> None:
    copied = "As the author put it: ‘The QUICK brown fox, in 1,099 days, jumped over Pakistan’s dog.’"
    original = "The quick brown fox in 1,099 days jumped over Pakistan's dog"
    assert runs(copied, 11) & runs(original, 11)
    assert not runs(copied, 12) & runs(original, 12)


def test_a_wrong_number_is_found() -> None:
    real_text = "482 attacks in 2024, 1,081 dead, 2.5 times as many, IEP 2019-2020"
    assert numbers("1. In 2024 there were 483 attacks, 81 or 1,081 dead, 2.5 of 5.") - numbers(real_text) == {"483", "81", "5"}


@needs_shared
@each_seed
def test_no_run_of_words_is_copied_from_a_real_article(seed: Seed, real: dict[str, str]) -> None:
    ours = runs(seed.body, LONGEST_SHARED_RUN + 1)
    assert {entry: [" ".join(run) for run in ours & runs(text, LONGEST_SHARED_RUN + 1)] for entry, text in real.items()} == {
        entry: [] for entry in real
    }


@needs_shared
@each_seed
def test_every_number_stands_in_an_article_named_as_its_source(seed: Seed, real: dict[str, str]) -> None:
    known = set().union(*(numbers(real[entry]) for entry in seed.front["sources"]))
    assert numbers(seed.body) - known == set()
