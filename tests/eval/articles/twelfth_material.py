"""The facts that the styles of the twelfth part are filled with: names, papers, days and addresses that no other part has, and
the names and lines that stand in the files and are true of none of the articles.

This part is, like the ninth, the tenth and the eleventh, a sample of what newsrooms and analysts really keep, in its usual
shares, but from yet other systems, papers, services and tools, and written without sight of any rule. Its labels hold to what
those of the three do; beside that: where a broadcaster gives search engines itself for an author, nobody is the author; a day in
a page's tags alone is its day, and the day on which it was printed, clipped, coded or put into a notebook is not; what a service
that monitors papers says of a text ("Text of article by") states writer, paper and day; the editor with which a document was made
public is no publication; standfirsts, abstracts and lines about the writer are neither required nor forbidden.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tests.eval.articles.eighth_material import Eighth
from tests.eval.articles.material import stories as told

DAYS = (
    *(date(2024, 10, 22), date(2022, 3, 15), date(2020, 9, 8), date(2023, 4, 13), date(2025, 7, 17), date(2019, 2, 26)),
    *(date(2021, 11, 4), date(2018, 8, 23), date(2026, 2, 5), date(2022, 5, 18), date(2024, 4, 30), date(2025, 3, 24)),
    date(2017, 10, 11),
)
LEADS = (
    None,
    None,
    None,
    "“I have kept every receipt since the first hearing,” said Bakht Zameen, who runs a tyre shop beside the old court.",
    None,
    None,
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR, FOURTH = (
    "Leonora Finch",
    "Barnaby Stokes",
    "Saira Qamar Janjua",
    "Millicent Drew",
    "Torsten Falk",
)
COMMENT = "We have had two of these offices in our town since 2009 and neither has a telephone."
ELSEWHERE = "The airport that waits for a runway"
ANOTHER = "How a district learned to count its wells"
THIRD = "Nine hearings and no verdict"
STANDFIRST = "The committees have reported and the reports are shelved. Nobody has been asked to read them aloud."
CAPTION = "Residents queue outside a registration office in the provincial capital."
COOKIES = (
    "With your agreement, we and our 146 partners use cookies or similar technologies to store, access, and process personal "
    "data like your visit on this website."
)
SIGN_UP = "Our morning note brings you what happened overnight, and why it matters, in five minutes."
LETTERS = ("The Tuesday Ledger", "Far From the Capital", "Paper Borders")
BLOGS = ("Province and Centre", "The Hill Station Papers")


class Twelfth(Eighth):
    """A story with facts of its own; now and then it begins with somebody who is quoted."""

    names: ClassVar[tuple[str, ...]] = (
        *("Shehla Irfan Rind", "Conrad Whitlock", "Dr Marguerite Ellison", "T. K. Ramanujam", "Waqas Saleem Mughal"),
        *("Isobel Trenchard", "Matías Echeverri"),
    )
    papers: ClassVar[tuple[str, ...]] = ("The Civic Register", "Statecraft Review")
    days, step = DAYS, 3

    @property
    def url(self) -> str:
        return f"https://{self.host}/comment/{self.day:%Y}/{self.slug}-{31700 + self.number}"


class Foothill(Twelfth):
    names = (
        *("Sobia Waheed Kakar", "Ghulam Rasool Domki", "L. V. Parthasarathy", "Rumana Haque Siddika", "Adeel Farrukh Cheema"),
        *("Dr Bushra Lehri", "Anuradha Kulkarni-Sen", "Niaz Hussain Khoso", "Tharindu Gunawardena"),
    )
    papers = ("The Zhob Chronicle", "Karnaphuli Times", "Narmada Herald", "The Circular Road Review")


class Heartland(Twelfth):
    names = (
        *("Janet Holmquist", "Oscar R. Villareal", "Keisha Trammell", "Dale Wojcik", "Eileen McGarrity", "Steven P. Novotny"),
        *("Amy Nakashima", "Corinne Boudreaux"),
    )
    papers = ("The Sangamon Tribune", "Yakima Bend Record", "Ozark County Journal", "The Piedmont Standard")


class Moorland(Twelfth):
    names = (
        *("Philippa Greenhalgh", "Angus Drummond-Reid", "Kwesi Appiah-Long", "Carys Bowen", "Nasreen Akhtar-Hughes"),
        *("R. J. Winstanley", "Aoife Gallagher-Quinn", "Giles Thornbury"),
    )
    papers = ("The Ribble Valley Echo", "Humber Evening Post", "The Aldwych")


class Riverland(Twelfth):
    names = (
        *("Sigrid Nordahl", "Paolo Castagneri", "Mathilde Roussel", "Jürgen Haberkorn", "Beata Kowalik", "Maarten Zijlstra"),
        "Selin Arslan",
    )
    papers = ("Oder Correspondent", "The Moselle Review", "Tatra Daily")


class Tropical(Twelfth):
    names = (
        *("Temitope Adebayo-Cole", "Grace Achieng Odhiambo", "Siyabonga Ndlovu", "Khalifa Al Mazrouei", "Rima Haddad-Saab"),
        *("Kojo Ansah", "Lim Wei Jie", "Maricel Dimaculangan"),
    )
    papers = ("The Ogun Herald", "Tana River Courier", "The Selangor Times")


def stories() -> list[Twelfth]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Twelfth(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
