"""The facts that the styles of the fourth part are filled with: names, papers, days and addresses that no other part has, and the
names and lines that stand in the files and are true of none of the articles.
"""

from __future__ import annotations

from datetime import date

from tests.eval.articles.material import Story
from tests.eval.articles.material import stories as told

NAMES = (
    *("Siobhán Ní Fhlaithearta", "Carlos Andrés de la Peña", "Marie-Claire Dubois", "Khalid bin Rashid al-Suwaidi"),
    *("Tariq Mehmood Awan", "Priya Raghunathan", "Björn Åkesson", "Oleksandr Kovalenko", "Fatima-Zahra El Amrani"),
    *("Hiroshi Nakagawa", "Gulalai Wazir", "Ludo van den Broeck", "R. K. Subramaniam"),
)
PAPERS = ("Delta Herald", "The Khyber Observer", "Monsoon Quarterly", "The Saltmarsh Times", "Plainsman")
DAYS = (date(2018, 9, 26), date(2024, 7, 4), date(2022, 1, 19), date(2021, 11, 13), date(2025, 3, 31), date(2016, 5, 2))
CITIES = ("Quetta", "Karachi", "Doha", "Nairobi", "Multan")
LEADS = (
    None,
    None,
    "“They counted us twice and fed us once,” said Zubaida Khatoon, who had queued outside the depot since dawn.",
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR = "Marta Ferreira", "Kevin Tully", "Sunita Bajwa", "Priscilla Owusu"
CREDIT = f"Image: {PHOTOGRAPHER}/Delta Images"
COMMENT = "I lived there for nine years and it was never like this."
ELSEWHERE = "What the ferry timetable says about the coast"


class Fourth(Story):
    """A story with facts of its own; every third begins with somebody who is quoted and did not write it."""

    names, papers, days, step = NAMES, PAPERS, DAYS, 6

    @property
    def url(self) -> str:
        return f"https://delta.example/analysis/{self.slug}-{48210 + self.number}"


def city(s: Story) -> str:
    return CITIES[s.number % len(CITIES)]


def stories() -> list[Fourth]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Fourth(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
