"""The facts that the styles of the eighth part are filled with: names, papers, days and addresses that no other part has, and
the names and lines that stand in the files and are true of none of the articles.

This part is a sample of what newsrooms, institutes and analysts of several countries really keep, written without sight of any
rule; each style has the names and the papers of its region. What its labels hold to, beside what the other parts do: two names
are labelled as the text joins them ("A and B"), and "A, B" where they stand apart; a desk, an editorial and an account are no
author; a web domain alone is no publication and no address; the day of an issue is the day of its articles, and a day on which
something was changed, clipped or printed is not; the running head of a page states the publication and the day; a blog's own
name is its publication; standfirsts and lines about the writer are neither required nor forbidden.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import ClassVar

from tests.eval.articles.material import Made, Story
from tests.eval.articles.material import stories as told

DAYS = (
    *(date(2021, 3, 5), date(2016, 10, 18), date(2023, 6, 27), date(2018, 2, 1), date(2025, 9, 12), date(2019, 11, 30)),
    *(date(2015, 8, 14), date(2024, 1, 22), date(2022, 7, 8), date(2020, 5, 16), date(2017, 4, 3), date(2026, 2, 19)),
    date(2023, 12, 11),
)
LEADS = (
    None,
    None,
    None,
    None,
    "“We were given a form, a pen and a promise,” said Rafiq Jatoi, who has run the village school since the floods.",
    None,
    None,
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR, FOURTH = (
    "Callista Wren",
    "Derek Mossop",
    "Parveen Dhillon",
    "Rosalind Keeble",
    "Anton Berisha",
)
COMMENT = "Well argued, but the writer forgets who signed the budget in the first place."
ELSEWHERE = "The ministry that forgot its own census"
ANOTHER = "Six lessons from a failed ceasefire"
THIRD = "Who pays when the crossing closes"
STANDFIRST = "There is no shortage of plans. There is a shortage of anyone answerable for them."
CAPTION = "A police checkpoint on the edge of the city at dusk."
BLOGS = ("Margins of State", "The Checkpoint Diaries", "Quiet Ministries", "Notes on Public Order")


class Eighth(Story):
    """A story with facts of its own; now and then it begins with somebody who is quoted."""

    names: ClassVar[tuple[str, ...]] = (
        "Saeed Anwar Marwat",
        "Lorraine Pickett",
        "Dr Yetunde Balogun",
        "E. J. Sandoval",
        "Piotr Nowicki",
        "Hina Rafat Shah",
    )
    papers: ClassVar[tuple[str, ...]] = ("The Interval", "Public Affairs Weekly")
    days, step = DAYS, 2

    @property
    def host(self) -> str:
        """The paper's own: ``www.margallapost.example``."""
        return f"www.{re.sub('[^a-z]', '', self.paper.removeprefix('The ').lower())}.example"

    @property
    def url(self) -> str:
        return f"https://{self.host}/opinion/{self.slug}-{2240617 + self.number}"


class SouthAsian(Eighth):
    names = (
        *("Sadia Nasim Butt", "Rizwan Ghani Sial", "A. H. Chowdhury", "Meher Afroz", "Nikhil Deshpande", "Dr Shehnaz Kakar"),
        *("Ruwan Jayasundara", "T. S. Raghavendra", "Ishrat Parveen"),
    )
    papers = ("The Margalla Post", "Daily Meghna", "The Deccan Ledger", "Serendib Mirror")


class Indian(Eighth):
    names = (
        *("Vasundhara Iyengar", "Faiz Rahmani", "R. Sukumaran", "Aditi Ghoshal", "Col. (retd) Harbir Sandhu", "Lalrin Hmar"),
        "Sanjukta Pai",
    )
    papers = ("The Konkan Standard", "Doab Business Daily", "The Deccan Ledger")


class African(Eighth):
    names = (
        *("Adaeze Okafor-Bello", "Kwabena Asare", "Joyce Namukasa", "Tendai Mutasa", "Ibrahim Garba Dutse", "Wambui Karanja"),
        *("Sipho Dlamini-Ross", "F. A. Oyelaran"),
    )
    papers = ("Savannah Guardian", "The Lagoon Tribune", "Kigezi Monitor", "Highveld Star")


class British(Eighth):
    names = (
        *("Imogen Fairweather", "Alastair Cruikshank", "P. D. Hollis", "Bethan Rees-Morgan", "Sunil Aggarwal"),
        *("Frances Ormerod", "Tom Hadleigh", "Ruth Abimbola"),
    )
    papers = ("The Wayfarer", "Albion Review", "The Thursday Magazine")


class American(Eighth):
    names = (
        *("Carla Jimenez-Holt", "Brandon T. Whitaker", "Lucille Van Horn", "Kathleen O’Dwyer", "Trey Caldwell"),
        *("Monique Baptiste", "Eugene R. Pulaski", "Samir Haddad Jr."),
    )
    papers = ("Harlan Valley Herald", "The Tuscola Dispatch", "Cumberland Bend Gazette", "Lakeshore Courier-News")


class Gulf(Eighth):
    names = (
        *("Yasmin Al Hashemi", "Rania Khoury", "Omar Shehadi", "Shalini Pillai", "Dr. Majid Al Sarhan", "Nabeel Qaderi"),
        *("Christopher Lyle", "Sara bint Nasser"),
    )
    papers = ("Gulf Morning News", "The Creek Times", "Arabian Ledger")


class Australian(Eighth):
    names = (
        *("Jacinta Mulvaney", "Bruce Kettleworth", "Thi Hanh Doan", "Liam Priddle", "A. J. McCrae", "Georgia Stavrou"),
        "Helen Zografos",
    )
    papers = ("The Southern Mercury", "Murray Plains Advocate", "Territory Weekly")


class European(Eighth):
    names = (
        *("Henrike Vogelsang", "Matteo Bassani", "Ioana Dumitrescu", "Pieter Claes", "Anneli Saarinen", "Marguerite Lenoir"),
        *("Stavros Economides", "Søren Kjærgaard"),
    )
    papers = ("Danube Post", "The Baltic Correspondent", "Helvetia Today")


def host(s: Story) -> str:
    return s.url.split("/")[2]


def surname(s: Story) -> str:
    return s.author.removesuffix(" Jr.").split()[-1]


def handle(s: Story) -> str:
    """What the writer is called on the networks."""
    return re.sub("[^a-z]", "", surname(s).lower()) + str(10 + s.number)


def american(day: date) -> str:
    """``Nov. 30, 2019`` and ``March 5, 2021``, as American papers abbreviate."""
    long = 3 <= day.month <= 7
    month = f"{day:%B}" if long else "Sept." if day.month == 9 else f"{day:%b}."
    return f"{month} {day.day}, {day.year}"


def summer(day: date) -> bool:
    """Whether clocks are an hour ahead, in Europe and America alike."""
    return 4 <= day.month <= 10


def set_in(region: type[Eighth], by: int, make: Callable[[Story], Made]) -> Callable[[Story], Made]:
    """The style with the names and papers of a region, from ``by`` on, so that not all styles are by the same few."""
    return lambda s: make(region(s.number + by, s.title, s.parts))


def stories() -> list[Eighth]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Eighth(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
