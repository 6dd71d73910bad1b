"""The facts that the styles of the tenth part are filled with: names, papers, days and addresses that no other part has, and the
names and lines that stand in the files and are true of none of the articles.

This part is, like the ninth, a sample of what newsrooms and analysts really keep, in its usual shares, but from other systems,
papers, libraries and tools, and written without sight of any rule. Its labels hold to what those of the ninth do; beside that:
what a station shows of an agency appeared with the station, and what an archive of journals holds appeared in the journal; the
place behind a name ("in Islamabad") is no part of the name; the day of a forwarded newsletter's own head is the day of its piece;
standfirsts and lines about the writer are neither required nor forbidden.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tests.eval.articles.eighth_material import Eighth
from tests.eval.articles.material import stories as told

DAYS = (
    *(date(2023, 1, 16), date(2021, 6, 9), date(2024, 9, 25), date(2020, 3, 12), date(2022, 10, 31), date(2025, 4, 7)),
    *(date(2019, 7, 22), date(2026, 2, 4), date(2023, 8, 18), date(2018, 12, 6), date(2025, 11, 27), date(2021, 5, 3)),
    date(2024, 2, 20),
)
LEADS = (
    None,
    None,
    "“You learn which counter opens on which day, and then they change the day,” said Wali Dad, a retired postman.",
    None,
    None,
    None,
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR, FOURTH = (
    "Marek Ellwood",
    "Josephine Tarrant",
    "Adnan Rauf Malik",
    "Winifred Castle",
    "Goran Lindholt",
)
COMMENT = "Our village has had three such committees and I have sat on two of them."
ELSEWHERE = "The bridge that was inaugurated four times"
ANOTHER = "How a land registry lost its maps"
THIRD = "What the auditors were not allowed to see"
STANDFIRST = "The laws are written and the offices are staffed. What is missing is somebody who turns up."
CAPTION = "A view of the district secretariat after evening rain."
COOKIES = (
    "By clicking “Accept All Cookies”, you agree to the storing of cookies on your device to enhance site navigation, "
    "analyze site usage, and assist in our marketing efforts."
)
SIGN_UP = "One email every Friday with the pieces that our editors argued about most."
LETTERS = ("Signals from the Capital", "The Fourth Floor", "Counting Heads")


class Tenth(Eighth):
    """A story with facts of its own; now and then it begins with somebody who is quoted."""

    names: ClassVar[tuple[str, ...]] = (
        *("Mehwish Tanoli", "Stephen Aldous Grant", "Dr Rosamund Keane", "V. S. Padmanabhan", "Haroon Jamil Siddiqui"),
        *("Clara Weatherby", "Esteban Quiroga"),
    )
    papers: ClassVar[tuple[str, ...]] = ("The Public Notebook", "Common Ledger")
    days, step = DAYS, 3

    @property
    def url(self) -> str:
        return f"https://{self.host}/opinion/{self.slug}/"


class Riverine(Tenth):
    names = (
        *("Shahida Perveen Mirani", "Bilawal Soomro", "A. K. Mahapatra", "Nusrat Jahan Akhter", "Imran Yousuf Tareen"),
        *("Dr Sumaira Gilani", "Devika Ramanathan", "Asif Nawaz Bugti", "Chaminda Perera"),
    )
    papers = ("The Chenab Herald", "Padma Express", "Kaveri Observer", "The Canal Bank Review")


class Western(Tenth):
    names = (
        *("Margaret Sundquist", "Anthony DeLuca", "Shanice Holloman", "Wade Pruitt", "Maureen O’Hanlon", "Grace Y. Park"),
        *("Victor H. Salinas", "Denise Thibodeaux"),
    )
    papers = ("Platte County Courier", "The Redwood Bulletin", "Bluegrass Sentinel", "The Penobscot Signal")


class Islander(Tenth):
    names = (
        *("Harriet Lockwood", "Fergus Ballantyne", "Priscilla Amoako-Dean", "Rhodri Beynon", "Shazia Kauser-Bell"),
        *("N. G. Attwater", "Sinead Corrigan", "Edmund Thackray"),
    )
    papers = ("The Tamar Chronicle", "Cumbrian Weekly Mail", "The Broadgate")


class Mainland(Tenth):
    names = (
        *("Annika Sørlund", "Tommaso Gallarati", "Béatrice Fourcade", "Wolfram Ehrlinger", "Katarzyna Zielska", "Joost Verhagen"),
        "Elif Karahan",
    )
    papers = ("Alpine Correspondent", "The Scheldt Review", "Vistula Daily")


class Equatorial(Tenth):
    names = (
        *("Ngozi Umeh-Daniels", "Peter Wanyonyi", "Lindiwe Khumalo", "Faisal Al Marri", "Dalia Mansour", "Akosua Boateng"),
        "Yohannes Bekele",
    )
    papers = ("The Niger Bend Post", "Nyanza Standard", "Straits Morning Herald")


def stories() -> list[Tenth]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Tenth(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
