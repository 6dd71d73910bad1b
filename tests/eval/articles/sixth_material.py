"""The facts that the styles of the sixth part are filled with: names, papers, days and addresses that no other part has, and the
names and lines that stand in the files and are true of none of the articles.

What the labels of this part hold to, beside what the other parts do: "Our Correspondent", a paper that signs with its own name,
an account of a note app and an administrator are no author; the author of a book is not the author of its review; a day on which
something was "last updated", clipped, synced, loaded or downloaded is not the day of the article; a line above the text (a
standfirst) and a line about the writer are text where the label says so, and else neither required nor forbidden.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.eval.articles.material import Made, Story
from tests.eval.articles.material import stories as told

NAMES = (
    *("Mahnoor Zehra Kazmi", "Emeka Nwachukwu-Obi", "Rhiannon Pugh-Jones", "G. N. Krishnamurthy", "Isabel Cristina Vargas Rojas"),
    *("Lt. Gen. (retd) Shahnawaz Tiwana", "Quentin de Brécy", "Tenzin Dolma", "Hamza al-Khatib", "Dr. Saadia Mumtaz Bhatti"),
    *("Colm Ó Súilleabháin", "Ulrike Baumgärtner", "Vusi Mthembu", "Noa Ben-Ami", "P. V. Thomas Kurien", "Farida Yusufi Hotak"),
    *("Aleksandra Pavlović", "Jakub Horák", "Kateryna Shevchuk", "Dagný Sigurðardóttir", "Olúwaṣeun Bankole", "Đặng Minh Châu"),
    "Charles R. Whitcombe III",
)
PAPERS = (
    *("The Halden Examiner", "Makran Times", "Straits & Isles Daily", "The Cauvery Mirror", "Volta Messenger", "Vantage East"),
    *("The Prairie Telegraph-Herald", "Kurram Post", "Bosporus Weekly", "The Lantern Hill Review"),
)
DAYS = (
    *(date(2019, 3, 27), date(2023, 10, 14), date(2021, 5, 19), date(2015, 12, 22), date(2024, 4, 16), date(2020, 2, 28)),
    *(date(2022, 8, 5), date(2018, 7, 30), date(2016, 9, 23)),
)
CITIES = ("Peshawar", "Accra", "Prague", "Madurai", "Gwadar", "Ankara", "Penang")
LEADS = (
    None,
    None,
    "“Whoever keeps the bridge keeps the toll,” the ferryman Gul Sher told a commission of inquiry in March 1998.",
    None,
    None,
    "Early on 6 May 2011 a clerk named Rosina Attar copied the whole register by hand, and was dismissed for it.",
    None,
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR = "Stellan Brygg", "Maureen Tapley", "Javed Iqbal Sethna", "Philippa Nairn"
COMMENT = "I drove a fuel tanker through there in 1994 and we paid at every bend."
ELSEWHERE = "What the census takers left out of the hills"
ANOTHER = "Five things to know about the new water tax"
STANDFIRST = "Those who drafted the plan no longer expect anybody to ask them about it."


class Sixth(Story):
    """A story with facts of its own; now and then it begins with somebody who is named and did not write it."""

    names, papers, days, step = NAMES, PAPERS, DAYS, 3

    @property
    def url(self) -> str:
        return f"https://www.halden.example/comment/{self.slug}-a{7302100 + self.number}"


def city(s: Story) -> str:
    return CITIES[s.number % len(CITIES)]


def surname(s: Story) -> str:
    return s.author.split()[-1]


def short(day: date) -> str:
    """``Mar 27, 2019``."""
    return f"{day:%b} {day.day}, {day.year}"


def shifted(by: int, make: Callable[[Story], Made]) -> Callable[[Story], Made]:
    """The style with other names, papers and days, so that a style is not always by the same dozen."""
    return lambda s: make(Sixth(s.number + by, s.title, s.parts))


def stories() -> list[Sixth]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Sixth(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
