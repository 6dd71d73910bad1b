"""The facts that the unseen styles are filled with: other names, papers, days and addresses than the rest of the set has, and the
names and lines that stand in the files and are true of none of the articles.
"""

from __future__ import annotations

from datetime import date, timedelta

from tests.eval.articles.material import Label, Made, Story
from tests.eval.articles.material import stories as told

NAMES = (
    *("Rukhsana Mirza", "Callum MacLeod", "Ngozi Adeyemi-Clarke", "Pilar Núñez del Río", "Syed Zafar Hussain", "Anja Lindqvist"),
    *("D. R. Venkatesan", "Hassan al-Tamimi", "Mei Tanaka", "Léa d’Aubigny", "Shirin Gul", "Zarak Khan"),
)
PAPERS = ("Coastal Ledger", "The Northern Dispatch", "Kabul Road Review", "Open Valley", "The Daily Lantern")
DAYS = (date(2019, 3, 8), date(2024, 10, 17), date(2020, 6, 30), date(2023, 4, 12), date(2025, 2, 21))
CITIES = ("LAHORE", "PESHAWAR", "GENEVA", "NEW DELHI")
LEADS = (
    None,
    "“Nobody asked us before the road was closed,” said Karim Baloch, a shopkeeper in the old bazaar.",
    None,
    "By Friday evening Karim Baloch had closed his shop and sent his sons to the village.",
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR = "Bilal Sethi", "Wendy Marsh", "Imran Lodhi", "Helen Stokes"
CREDIT = f"Photo: {PHOTOGRAPHER}/Harbour Pool"
COMMENT = "This is exactly what my late father used to say about the province."
ELSEWHERE = "Why the fishing fleet stayed at home this winter"


class Unseen(Story):
    """A story with facts of its own, and now and then a first paragraph that names somebody who did not write it."""

    names, papers, days, step = NAMES, PAPERS, DAYS, 7

    @property
    def url(self) -> str:
        return f"https://www.ledger.example/{self.day:%Y/%m}/{self.slug}"


def later(s: Story) -> date:
    """When it was changed, saved or copied; never when it was published."""
    return s.day + timedelta(days=400)


def city(s: Story) -> str:
    return CITIES[s.number % len(CITIES)]


def stories() -> list[Unseen]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Unseen(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found


def labelled(
    s: Story, data: bytes, suffix: str, never: tuple[str, ...] = (), extra: tuple[str, ...] = (), /, **stated: str
) -> Made:
    """One file of one article; ``extra`` are paragraphs of the text beside the story."""
    label = Label(body=(*s.body, *extra), never=(*s.headings, *never), **{"id": "", **stated})
    return Made(f"{s.slug}.{suffix}", data, (label,))
