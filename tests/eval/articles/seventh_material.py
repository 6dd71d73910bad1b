"""The facts that the styles of the seventh part are filled with: names, papers, days and addresses that no other part has, and
the names and lines that stand in the files and are true of none of the articles.

This part is a sample of what newsrooms, institutes and analysts really keep, written without sight of any rule. What its labels
hold to, beside what the other parts do: two names are labelled as the text joins them ("A and B"), and "A, B" where they stand
apart; an abbreviation in a dateline ("(CP)"), a web domain and the links of a mailing are no publication and no address; a speech
is by whoever gave it; standfirsts and lines about the writer are neither required nor forbidden.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from tests.eval.articles.material import Made, Story
from tests.eval.articles.material import stories as told

NAMES = (
    *("Rebecca Lindholm", "Asad Mahmood Qazi", "David P. Harcourt", "Sana Iftikhar", "Michael Obuya", "Anne-Sophie Keller"),
    *("S. K. Bhattacharjee", "Tamsin Aldridge", "Khadija Noorzai", "José Antonio Barrios", "Peter N. Ostrander"),
    *("Leila Haddadin", "Dr Naila Sarwar", "Gordon McAllister", "Huda al-Mansouri", "Jonathan Reyes-Whitlow"),
    *("Mirwais Stanekzai", "Claire Fontanelle", "Arjun V. Menon", "Niamh Tierney", "Marcus Thiele", "Zubair Ahmed Mengal"),
    *("Elena Marchetti", "W. J. Carmody", "Faiza Durrani"),
)
PAPERS = (
    *("The Marlowe Times", "Sutlej Tribune", "Alder County Register", "The Levant Standard", "Great Rift Observer"),
    *("The Pennine", "Malabar Chronicle", "The Cape Advertiser", "Bayside Journal"),
)
DAYS = (
    *(date(2022, 4, 9), date(2016, 3, 8), date(2023, 8, 30), date(2019, 10, 2), date(2015, 6, 17), date(2024, 2, 13)),
    *(date(2017, 11, 21), date(2020, 7, 15), date(2025, 12, 5), date(2021, 1, 26), date(2018, 5, 4)),
)
CITIES = ("Islamabad", "Washington", "Nairobi", "Kabul", "London", "Quetta", "New Delhi")
LETTERS = ("Borderlines", "The Second Draft", "Ground Level", "Slow Capital", "The Long Memo")
LEADS = (
    None,
    None,
    None,
    "“They change the sign on the gate and leave the same men behind it,” says Haji Daud, who sells diesel across the road.",
    None,
    None,
    None,
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR, FOURTH = (
    "Owen Farrant",
    "Judith Kessler",
    "Samira Bakhtiar",
    "Neil Abernathy",
    "Hugh Castellan",
)
COMMENT = "Thank you for writing this. I served in that district and recognise every line of it."
ELSEWHERE = "The quiet collapse of the district court"
ANOTHER = "What the new budget means for the border towns"
THIRD = "Why nobody wants to be the next interior minister"
STANDFIRST = "The numbers have been on the table for years. The decisions have not."
CAPTION = "Security personnel stand guard on a main road."


class Seventh(Story):
    """A story with facts of its own; now and then it begins with somebody who is quoted."""

    names, papers, days, step = NAMES, PAPERS, DAYS, 4

    @property
    def host(self) -> str:
        """The paper's own: ``www.marlowetimes.example``."""
        return f"www.{re.sub('[^a-z]', '', self.paper.removeprefix('The ').lower())}.example"

    @property
    def url(self) -> str:
        return f"https://{self.host}/opinion/{self.day:%Y/%m/%d}/{self.slug}/"


def city(s: Story) -> str:
    return CITIES[s.number % len(CITIES)]


def letter(s: Story) -> str:
    """The name of a letter that somebody sends out from a platform for such letters."""
    return LETTERS[s.number % len(LETTERS)]


def host(s: Story) -> str:
    return s.url.split("/")[2]


def surname(s: Story) -> str:
    return s.author.split()[-1]


def short(day: date) -> str:
    """``Apr 9, 2022``."""
    return f"{day:%b} {day.day}, {day.year}"


def summer(day: date) -> bool:
    """Whether clocks are an hour ahead, in Europe and America alike."""
    return 4 <= day.month <= 10


def shifted(by: int, make: Callable[[Story], Made]) -> Callable[[Story], Made]:
    """The style with other names, papers and days, so that a style is not always by the same dozen."""
    return lambda s: make(Seventh(s.number + by, s.title, s.parts))


def stories() -> list[Seventh]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Seventh(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
