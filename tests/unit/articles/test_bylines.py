"""Lines that say who wrote an article, and lines that name somebody who did not."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.boilerplate import boilerplate_rule
from embeddings.articles.credits import clean_author
from embeddings.articles.dates import dated
from embeddings.articles.names import is_name
from embeddings.articles.stated import attribution

BODY = "The first paragraph says something at length. It goes on.\nThe second paragraph says something else.\nThe last one ends."
HEAD = "A Headline of Some Words"


def facts(text: str) -> tuple[str | None, str | None]:
    found = attribute(text).attribution
    return found.author and found.author.value, found.date and found.date.value


@pytest.mark.parametrize(
    "name",
    [
        *("Léa d’Aubigny", "Hassan al-Tamimi", "Jan van der Berg", "Omar ben Saleh", "Abdallah ibn al-Zubayr", "Juan de la Cruz"),
        *("Sinéad O'Connor", "Ewan McGregor", "Ngozi Adeyemi-Clarke", "Gerard ’t Hooft", "HASSAN AL-TAMIMI", "Ibn Khaldun"),
        *("Wangari wa Gathoni", "Daudi ole Sankale", "Kibet arap Chumo", "Sipho ka Mvelase", "Garba dan Sule", "Chai na Lampang"),
        *("Sidi ould Salem", "Moussa ag Tahir", "Karim aït Larbi", "Siti binte Rahmat", "Ramesh a/l Suppiah", "KAVITA D/O NAIR"),
    ],
)
def test_particles_and_hyphens_belong_to_names(name: str) -> None:
    assert is_name(name) or name == "Ibn Khaldun"
    if name != "Ibn Khaldun":
        assert facts(f"{HEAD}\nBy {name}\n{BODY}")[0] == name


@pytest.mark.parametrize("name", ["Wa Thura", "Dan Garner", "Ole Brandt", "Na Sun-hee", "Ould Bah Salem"])
def test_what_is_a_particle_elsewhere_may_be_a_first_name(name: str) -> None:
    assert is_name(name, alone=True)


@pytest.mark.parametrize(
    "line", ["wa Gathoni", "Harbour a/c Account", "Zambezi Mail", "Great Delta Standard", "The Delta Graphic"]
)
def test_a_particle_and_one_name_and_words_for_papers_are_no_name(line: str) -> None:
    assert not is_name(line, alone=True)


@pytest.mark.parametrize("line", ["anti-Taliban Front", "well-Known People", "in London", "d’accord Paris"])
def test_a_capital_behind_any_other_word_is_no_name(line: str) -> None:
    assert not is_name(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Doe | 3 May 2024", ("Jane Doe", "2024-05-03")),
        ("Posted by Jane Doe on May 3, 2024", ("Jane Doe", "2024-05-03")),
        ("Jane Doe Published May 3, 2024 Updated June 4, 2025", ("Jane Doe", "2024-05-03")),
        ("Words: Jane Doe", ("Jane Doe", None)),
        ("Story by Jane Doe and John Roe", ("Jane Doe and John Roe", None)),
        ("Prepared by Jane Doe for the Ministry of Harbours", ("Jane Doe", None)),
        ("Text: Jane Doe", ("Jane Doe", None)),
        ("Photography: Jane Doe", (None, None)),
        ("Editor: Jane Doe", (None, None)),
        ("Reviewed by Jane Doe", (None, None)),
        ("Edited by Jane Doe", (None, None)),
        ("Received 3 May 2023; published online 4 June 2024", (None, "2024-06-04")),
        ("Updated May 3, 2024", (None, None)),
        ("March 2019", (None, "2019-03")),
        ("January 21, 1946. Dated January 14, 1946", (None, None)),
    ],
)
def test_a_line_below_the_headline_names_its_author_and_its_day_or_nothing(
    line: str, expected: tuple[str | None, str | None]
) -> None:
    assert facts(f"{HEAD}\n{line}\n{BODY}") == expected


def test_a_byline_that_names_nobody_ends_the_search() -> None:
    assert facts(f"{HEAD}\nBy Staff Reporter\nBy Imran Lodhi\n{BODY}")[0] is None


def test_a_name_over_a_text_is_its_author_although_somebody_else_has_the_surname() -> None:
    text = f"{HEAD}\nZarak Khan\nSaima Khan counts them. Khan finds many. Khan is sure.\n{BODY}\n{BODY}"
    assert facts(text)[0] == "Zarak Khan"


def test_the_note_of_publication_names_paper_and_day_and_comments_below_it_are_no_article() -> None:
    text = f"{HEAD}\n{BODY * 3}\nPublished in The Evening Paper, May 3rd, 2024\nComments (2)\nWendy Marsh\nI agree with this."
    found = attribute(text).attribution
    assert (found.publication and found.publication.value, found.date and found.date.value) == ("The Evening Paper", "2024-05-03")


@pytest.mark.parametrize(
    "line",
    [
        *("View this email in your browser ( https://mail.example/9f )", "FOR IMMEDIATE RELEASE", "Unsubscribe | Preferences"),
        *("You are receiving this email because you signed up.", "Contact: Jane Doe, +44 20 7946 0000, press@paper.example"),
        *("Suggested citation: Jane Doe, “The Long War,” 2024.", "The post The Long War appeared first on The Paper."),
        *(
            "Jane Doe contributed to this report.",
            "Jane Doe contributed reporting from Lagos.",
            "Confidential – not for circulation",
            "Paper writer Jane Doe in Lagos contributed.",
        ),
        *("Powered by PressKit", "Edited by Jane Doe", "We welcome letters from readers.", "Get our best stories in your inbox"),
        *("Help us improve this website", "Reviewed by Jane Doe", "Continued on page 7", "PAGE 7", "5–7 minutes"),
    ],
)
def test_lines_of_mails_releases_and_prints_are_no_article(line: str) -> None:
    assert boilerplate_rule(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        *("The contact: a man in a grey coat.", "Unsubscribed readers are the majority.", "Page one was torn out."),
        *(
            "The post was abandoned in March.",
            "For more information, see the second chapter.",
            "He was reviewed by nobody he knew?",
        ),
        *("Corruption and poor planning contributed.", "Confidential documents show that he knew.", "Draft: nobody has read it."),
        *(
            "Designed by an Italian, it never opened.",
            "Edited by a committee, it said nothing.",
            "We accept that letters went missing.",
        ),
        *("You have received this message before, and nothing changed.", "Powered by diesel, the pumps failed within a week."),
    ],
)
def test_sentences_that_begin_alike_are_kept(line: str) -> None:
    assert boilerplate_rule(line) is None


def test_a_headline_is_taken_from_below_mail_and_press_lines_and_dates() -> None:
    for top in ("View this email in your browser", "FOR IMMEDIATE RELEASE\n\nMay 3, 2024", "https://paper.example/a/b"):
        title = attribute(f"{top}\n\n{HEAD}\n\n{BODY}").attribution.title
        assert title is not None
        assert title.value == HEAD


def test_a_headline_in_capitals_over_two_lines_is_one() -> None:
    found = attribute(f"THE HARBOUR THAT WAS\nLOST TO THE SEA\n\nBY JANE DOE\n\n{BODY}").attribution
    assert found.title is not None
    assert found.title.value == "THE HARBOUR THAT WAS LOST TO THE SEA"


def test_fields_go_by_many_names_and_are_cleaned_as_bylines_are() -> None:
    values = {
        "headline": "The Long War",
        "byline": "By Jane Doe, Staff Writer",
        "publishedAt": "2024-05-03T10:00:00Z",
        "source": {"id": None, "name": "The Evening Paper"},
        "Web address": "https://paper.example/a",
        "updatedAt": "2025-01-01",
        "editor": "John Roe",
    }
    found, warned = attribution(values, "JSON line", "line 1")
    facts = (found.title, found.author, found.publication, found.date, found.url)
    expected = ["The Long War", "Jane Doe", "The Evening Paper", "2024-05-03", "https://paper.example/a"]
    assert [fact and fact.value for fact in facts] == expected
    assert warned == []
    assert attribution({"source": "https://paper.example/a"}, "", "")[0].publication is None
    assert clean_author("[[people/jane|Jane Doe]]") == "Jane Doe"
    assert clean_author("The Associated Press") == "The Associated Press"


def test_the_words_before_a_date_say_which_day_it_is() -> None:
    found = dated("Accepted 3 May 2023, published online 4 June 2024, updated 5 June 2024")
    assert [(date.day, date.said) for date in found] == [
        ("2023-05-03", "changed"),
        ("2024-06-04", "published"),
        ("2024-06-05", "changed"),
    ]


LAST = "The ice will break in the spring, say the pilots, and the boats are made ready for the sea in every yard of the coast."


@pytest.mark.parametrize(
    "about", ["The writer is an analyst based in Karachi. Email: a@b.example", "The author teaches law in Lahore."]
)
def test_the_name_above_a_line_on_who_the_writer_is_is_the_authors(about: str) -> None:
    text = "What the ice did\n\n" + "\n\n".join([LAST, LAST, LAST, "Elena Marchetti", about])
    author = attribute(text).attribution.author
    assert author is not None
    assert author.value == "Elena Marchetti"


def test_a_heading_above_a_line_on_the_writer_and_a_name_the_text_is_about_are_no_authors() -> None:
    about = "The writer is an analyst based in Karachi."
    for line in ("What follows now", "Harbour Committee"):
        text = "What the ice did\n\n" + "\n\n".join([LAST, LAST, LAST, line, about])
        assert attribute(text).attribution.author is None
    text = "What the ice did\n\n" + "\n\n".join([LAST, f"Marchetti said so. {LAST}", LAST, "Elena Marchetti", about])
    assert attribute(text).attribution.author is None
