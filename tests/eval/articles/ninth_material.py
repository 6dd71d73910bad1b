"""The facts that the styles of the ninth part are filled with: names, papers, days and addresses that no other part has, and the
names and lines that stand in the files and are true of none of the articles.

This part is a sample of what newsrooms and analysts really keep, in its usual shares and without odd layouts, written without
sight of any rule. What its labels hold to, beside what the other parts do: two names are labelled as the text joins them ("A and
B"), and "A, B" where they stand apart; a name is spelled as the file spells it, surname first where a database has it so; "Staff
Reports" is no author; an agency's abbreviation in a dateline and a web domain alone are no publication; what an aggregator shows
of an agency appeared in the aggregator; a story in somebody's publication on a platform appeared in that publication; the day of
a mail, of a clipping, of a download or of a document's properties is no day of the article; where there is no more than month and
year, these are the day; standfirsts and lines about the writer are neither required nor forbidden.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from tests.eval.articles.eighth_material import Eighth
from tests.eval.articles.material import stories as told

DAYS = (
    *(date(2024, 3, 4), date(2022, 9, 21), date(2025, 10, 8), date(2019, 1, 17), date(2023, 5, 30), date(2020, 8, 6)),
    *(date(2025, 6, 2), date(2021, 12, 13), date(2018, 4, 26), date(2024, 11, 15), date(2026, 1, 29), date(2022, 2, 10)),
    date(2023, 7, 19),
)
LEADS = (
    None,
    None,
    None,
    None,
    None,
    "“The form came back with a stamp on it and no answer,” said Sher Bano, who keeps the register of her street’s missing.",
)
PHOTOGRAPHER, COMMENTER, OTHER, EDITOR, FOURTH = (
    "Bettina Crowhurst",
    "Lionel Strack",
    "Mahnoor Kazmi",
    "Desmond Ridley",
    "Ottilie Brandt",
)
COMMENT = "I would have liked a word about the districts that never see a census taker at all."
ELSEWHERE = "The road that three governments opened"
ANOTHER = "Why the wheat auction failed again"
THIRD = "Inside the tribunal that meets twice a year"
STANDFIRST = "Everyone agrees on the diagnosis. The prescription has been lost in the post."
CAPTION = "Commuters wait at a checkpoint near the old bus station."
COOKIES = "We use cookies to enhance your browsing experience, serve personalised content, and analyse our traffic."
SIGN_UP = "Get the week’s most important stories delivered to your inbox every Saturday."
LETTERS = ("The Long Corridor", "Second Reading", "Fault and Remedy")


class Ninth(Eighth):
    """A story with facts of its own; now and then it begins with somebody who is quoted."""

    names: ClassVar[tuple[str, ...]] = (
        *("Gul Rukh Bangash", "Theodore Ansell", "Dr Beatrix Holloway", "M. R. Chakrabarti", "Sabiha Lodhi Khan"),
        *("Philip Garrowby", "Noemi Castellanos"),
    )
    papers: ClassVar[tuple[str, ...]] = ("The Weekly Ledger Review", "Open Assembly")
    days, step = DAYS, 2

    @property
    def url(self) -> str:
        return f"https://{self.host}/{self.day:%Y/%m}/{self.slug}/"


class Subcontinental(Ninth):
    names = (
        *("Arif Latif Bangash", "Naheed Tirmizi", "G. M. Soomro", "Tahmina Farooqi", "Rohan Wickremasuriya"),
        *("Dr Salma Orakzai", "Kunal Bhardwaj", "Priya Nambiar", "Zahid Mumtaz Gill"),
    )
    papers = ("The Attock Gazette", "Ganga Standard", "Comilla Observer", "The Mall Road Journal")


class Transatlantic(Ninth):
    names = (
        *("Deborah Stanhope", "Luis A. Marrero", "Hannah Wexler", "Calvin Tripp", "Joy O’Shaughnessy", "Ming-Hua Lau"),
        *("Raymond J. Kozak", "Alicia Fontenot"),
    )
    papers = ("Ohio Bend Tribune", "The Prairie Record", "Santa Lucia Sun", "The Merrimack Eagle")


class Insular(Ninth):
    names = (
        *("Gwen Pargeter", "Hamish Dunsmore", "Nicola Seabright", "Tariq Mehmood-Wells", "C. J. Pemberton", "Eleanor Fitch"),
        *("Owain Prosser", "Deirdre Mulhern"),
    )
    papers = ("The Severn Courier", "Northumbrian Post", "The Fleet Review")


class Continental(Ninth):
    names = (
        *("Katrin Oberholzer", "Luca Ferrandi", "Agnieszka Wilk", "Jonas Bergqvist", "Françoise Delmas", "Radmila Jovanović"),
        "Bart de Wolff",
    )
    papers = ("Rhine Correspondent", "Adriatic Review", "The Brussels Lantern")


class Southern(Ninth):
    names = (
        *("Chidinma Nwosu-Hart", "Moses Kiprop", "Thandeka Mkhize", "Abdulrahman Al Suwaidi", "Maysoon Jaber"),
        *("Kofi Amankwah", "Rahel Tesfaye"),
    )
    papers = ("The Benue Times", "Mara Daily", "Peninsula Observer")


def stories() -> list[Ninth]:
    found = []
    for s in told():
        lead = LEADS[s.number % len(LEADS)]
        found.append(Ninth(s.number, s.title, (("p", lead), *s.parts) if lead else s.parts))
    return found
