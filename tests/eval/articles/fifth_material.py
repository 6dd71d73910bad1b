"""The facts that the styles of the fifth part are filled with: names, papers, days and addresses that no other part has, and the
names and lines that stand in the files and are true of none of the articles.

What the labels of this part hold to, beside what the other parts do: a desk ("News Desk"), an account ("admin"), an editorial
board, a publisher and a ministry are no author; the folio of a newspaper's page (its name and the day, above the page) states the
publication and the date; the year of a copyright and the day of a capture, of a change or of a download state nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tests.eval.articles.material import Made, Story
from tests.eval.articles.material import stories as told

NAMES = (
    *("Wanjiru Kamau-Otieno", "S. M. Naqvi", "Ingrid von Hallberg", "Dr Lubna Zaheer", "Xiomara Peralta Quispe"),
    *("Rory Mac Giolla Bhríde", "Thant Zin Oo", "Inam ur Rehman Toor", "Chiamaka Eze", "J. P. Dasgupta"),
    *("Élodie de La Tour-Marchand", "Yusuf Abu Rahma", "Kim Seo-yeon", "Meenakshi Iyengar-Bose", "Luís Filipe dos Santos"),
    *("Harriet D’Souza-Lyle", "Zarghuna Popalzai", "Walter Haskins Jr.", "Prof. Ijaz Ahmad Chaudhry", "Ayşe Nur Demirtaş"),
    *("Łucja Wiśniewska", "Brig. (retd) Naveed Gondal", "Nguyễn Thị Lan Anh", "Abdikarim Sheikh Nur"),
)
PAPERS = (
    *("The Ravi Chronicle", "Nyali Standard", "Sierra & Basin Courier", "The Lowland Sentinel", "Deccan Morning Post"),
    *("Fell & Firth Gazette", "Al-Waha English", "The Tidewater Inquirer", "Passage", "Indus Mail Today"),
    *("The Blue Nile Reporter", "Northgate Review"),
)
DAYS = (
    *(date(2023, 3, 8), date(2024, 8, 19), date(2020, 12, 3), date(2019, 6, 11), date(2025, 5, 27), date(2022, 10, 6)),
    *(date(2024, 2, 22), date(2021, 9, 1), date(2017, 4, 30), date(2023, 7, 13), date(2018, 1, 25)),
)
CITIES = ("Hyderabad", "Mombasa", "Gilgit", "Geneva", "Islamabad", "Colombo", "Khartoum")
LEADS = (
    None,
    None,
    None,
    "On 14 August 2016 a lorry driver named Mir Dost parked at the crossing and did not move for nineteen days.",
    None,
    "“You learn to sleep with your shoes on,” said Hajra Bibi, whose house stands beside the checkpoint.",
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR = "Renata Kolb", "Dennis Achterberg", "Noor Fatima Ansari", "Gillian Whitlock"
MINISTER, TRANSLATOR = "Alasdair Penrose", "Sofia Brandão"
COMMENT = "My grandfather drove that road twice a week and never locked the van."
ELSEWHERE = "How a village kept its last bank open"
ANOTHER = "Four charts on the price of wheat"
CONSENT = "We value your privacy. We and our 214 partners store cookies to personalise content and advertisements."
CALL = "Get the stories that matter in your inbox every weekday morning."
BATCH = 12


class Fifth(Story):
    """A story with facts of its own; now and then it begins with a day that is long past, or with somebody who is quoted."""

    names, papers, days, step = NAMES, PAPERS, DAYS, 7

    @property
    def url(self) -> str:
        return f"https://www.ravi.example/{self.day:%Y/%m/%d}/opinion/{self.slug}-{1483900 + self.number}.html"


def city(s: Story) -> str:
    return CITIES[s.number % len(CITIES)]


def third(s: Story) -> str:
    return NAMES[(s.number + 2) % len(NAMES)]


def ordinal(day: date) -> str:
    """``May 3rd, 2024``."""
    ending = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day:%B} {day.day}{ending}, {day.year}"


def turned(make: Callable[[Story], Made]) -> Callable[[Story], Made]:
    """The style with the other half of the names, so that it is not always the same dozen who write."""
    return lambda s: make(Fifth(s.number + BATCH, s.title, s.parts))


def stories() -> list[Fifth]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Fifth(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
