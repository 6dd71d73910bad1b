"""The facts that the styles of the eleventh part are filled with: names, papers, days and addresses that no other part has, and
the names and lines that stand in the files and are true of none of the articles.

This part is, like the ninth and the tenth, a sample of what newsrooms and analysts really keep, in its usual shares, but from yet
other systems, papers, libraries and tools, and written without sight of any rule. Its labels hold to what those of the ninth and
the tenth do; beside that: the publication of what is "special to" a paper is that paper; what a site puts behind its own name in
its tags (its motto) is no part of the name; the days on which a journal received and accepted an article are not its day, the day
on which it was published online is; standfirsts, abstracts, key points and lines about the writer are neither required nor
forbidden.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tests.eval.articles.eighth_material import Eighth
from tests.eval.articles.material import stories as told

DAYS = (
    *(date(2024, 9, 17), date(2022, 1, 11), date(2020, 11, 24), date(2023, 3, 6), date(2025, 8, 21), date(2019, 5, 14)),
    *(date(2021, 9, 28), date(2018, 10, 9), date(2026, 1, 15), date(2022, 12, 2), date(2024, 6, 28), date(2025, 2, 13)),
    date(2017, 7, 26),
)
LEADS = (
    None,
    None,
    None,
    None,
    "“They took my statement twice and lost it twice,” said Zarif Gul, a bus driver who had seen it all from his seat.",
    None,
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR, FOURTH = (
    "Cordelia Nash",
    "Wilfred Oakden",
    "Nadeem Sarfraz Minhas",
    "Prudence Hallam",
    "Mikkel Aaberg",
)
COMMENT = "The same was promised to our own valley in 1998, and the signboard is still there."
ELSEWHERE = "The dam that exists on three maps"
ANOTHER = "How the night bus became a lifeline"
THIRD = "Four ministers and one missing file"
STANDFIRST = "Every inquiry ends with the same list. What differs is who gets to read it."
CAPTION = "Officials arrive for a security meeting in the provincial capital."
COOKIES = (
    "We and our 812 partners store and access personal data, like browsing data or unique identifiers, on your device. "
    "Selecting “I Accept” enables tracking technologies to support the purposes shown."
)
SIGN_UP = "Our editors’ choice of the week’s reading, sent to you on Sunday mornings."
LETTERS = ("Upcountry Dispatch", "The Public Purse", "Beyond the Cantonment")


class Eleventh(Eighth):
    """A story with facts of its own; now and then it begins with somebody who is quoted."""

    names: ClassVar[tuple[str, ...]] = (
        *("Palwasha Yousafi", "Edwin Marlow Pryce", "Dr Henrietta Sloane", "S. R. Balasubramanian", "Junaid Akram Lodhi"),
        *("Felicity Rowntree", "Ramiro Zubiri"),
    )
    papers: ClassVar[tuple[str, ...]] = ("The Open Register", "Commonweal Review")
    days, step = DAYS, 3

    @property
    def url(self) -> str:
        return f"https://{self.host}/views/{self.day:%Y/%m}/{self.slug}"


class Plateau(Eleventh):
    names = (
        *("Rabia Chaudhry Noon", "Shahzeb Khan Mohmand", "P. N. Krishnaswamy", "Farzana Hoque", "Tauseef Raza Gillani"),
        *("Dr Uzma Palijo", "Meenal Joglekar", "Sajid Wali Achakzai", "Dilrukshi Fonseka"),
    )
    papers = ("The Bolan Tribune", "Jamuna Daily News", "Godavari Times", "The Empress Road Review")


class Lakes(Eleventh):
    names = (
        *("Lorna Tewksbury", "Héctor Arredondo", "Tamika Broussard", "Glenn A. Sorensen", "Patricia O’Malley"),
        *("Daniel J. Kowalczyk", "Yuki Hamasaki", "Renee Lachance"),
    )
    papers = ("Wasatch County Times", "The Palmetto Ledger", "Kickapoo Valley News", "The Chesapeake Beacon")


class Northern(Eleventh):
    names = (
        *("Rosemary Tindall", "Duncan Farquharson", "Abena Mensah-Clarke", "Gareth Llewellyn", "Farah Siddiqui-Jones"),
        *("T. E. Hartnoll", "Orla Brannigan", "Julian Averill"),
    )
    papers = ("The Wharfedale Express", "Solent Evening Mail", "The Ludgate")


class Inland(Eleventh):
    names = (
        *("Ingrid Halvorsen", "Claudio Benedetti", "Solène Marchand", "Dietmar Kranz", "Zofia Maliszewska", "Ruben Hoekstra"),
        "Defne Aksoy",
    )
    papers = ("Elbe Correspondent", "The Meuse Review", "Carpathian Daily")


class Monsoonal(Eleventh):
    names = (
        *("Folasade Akinyemi", "Samuel Mwangi Njoroge", "Nomvula Zondi", "Hamad Al Kuwari", "Layla Nassar", "Esi Quartey"),
        *("Tan Mei Ling", "Arturo Villanueva"),
    )
    papers = ("The Oguta Times", "Laikipia Standard", "The Malacca Courier")


def stories() -> list[Eleventh]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Eleventh(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
