"""The lines before a text, read together: what they say, and what they leave unsaid."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.citations import read as read_citation
from embeddings.articles.dates import iso_date
from embeddings.articles.front_matter import front_matter
from embeddings.articles.frontlines import Front, front_line, is_masthead
from embeddings.articles.names import is_name
from embeddings.articles.paragraphs import paragraphs
from embeddings.articles.readers.json_lines import record
from embeddings.articles.segment import segment

BODY = "\n\n".join(f"Paragraph {n} says at some length what happened at the harbour, and to whom it happened." for n in range(6))
TITLE, STANDFIRST = "The harbour that burned twice", "Those who built it no longer expect to be asked."
NAME, DAY, ISO = "Amina Qureshi", "3 June 2024", "2024-06-03"


def stated(text: str) -> tuple[str | None, ...]:
    a = attribute(text).attribution
    return tuple(fact.value if fact else None for fact in (a.title, a.author, a.publication, a.date, a.url))


def quotable(text: str) -> str:
    found = attribute(text)
    return " ".join(s.span.of(text) for s in segment(text, asides=found.asides).sentences)


@pytest.mark.parametrize(
    "front",
    [
        pytest.param(f"Opinion\nHarbours\n\n{TITLE}\n{NAME}\n\n{STANDFIRST}\n\n{DAY} 06.00 BST\nShare", id="daily"),
        pytest.param(f"COMMENT | South Asia\n\n{TITLE}\n{STANDFIRST}\n\n{NAME}\nColumnist\n{DAY} • 6:00am", id="comment"),
        pytest.param(f"OPINION | {NAME.upper()}\n{TITLE}\nMonday {DAY}", id="name beside the section"),
        pytest.param(f"{TITLE}\n{STANDFIRST}\n\n{NAME}\nFollow\n6 min read\n·\nJun 3, 2024\n--\n12", id="site of blogs"),
        pytest.param(f"{TITLE}\n\n{STANDFIRST}\n\n{NAME.upper()}\nJUN 3, 2024 • 7 MIN READ", id="letter of a writer"),
        pytest.param(
            f"Expert comment\n{TITLE}\n{STANDFIRST}\nPublished {DAY}\n3 minute READ\n{NAME}\nResearch Fellow", id="house"
        ),
        pytest.param(f"{NAME}\n\n{TITLE}\n\n{DAY}", id="name above the headline"),
        pytest.param(f"IDEAS\n{TITLE}\n{STANDFIRST}\nBy {NAME}\nJUNE 3, 2024, 7 AM ET\nSHARE\nSAVE", id="magazine"),
        pytest.param(f"{TITLE}\n\n{STANDFIRST}\n\n{NAME} June 3, 2024\n4 min read", id="name and day in one line"),
        pytest.param(f"{TITLE}\n\nBy {NAME}\nUpdated 6:12 PM PKT, June 9, 2024\nPublished 06/13/2024", id="day in figures"),
        pytest.param(f"Insight\n{TITLE}\nDate\n{DAY}\nWritten by\n{NAME}", id="labels above what they label"),
    ],
)
def test_title_author_and_day_are_told_from_the_lines_together(front: str) -> None:
    text = f"{front}\n\n{BODY}"
    title, author, _, day, _ = stated(text)
    assert (title, author and author.title(), day) == (TITLE, NAME, "2024-06-13" if "06/13" in front else ISO)
    left = quotable(text).replace(STANDFIRST, "").strip()
    assert left.startswith("Paragraph 0")


@pytest.mark.parametrize(
    "front",
    [
        f"The Delta Times\n\n{DAY}\nLate Edition - Final\n\n{TITLE}\n\nBYLINE: By {NAME}\nSECTION: A; Pg. 21",
        f"The Delta Times - 2024-06-03\nOpinion -\n{TITLE}\n{NAME}",
        f"*{TITLE}*\n_By {NAME}_\n_The Delta Times, {DAY}_",
        f"The Delta Times\nMonday, {DAY}\nPage 11\n\n{TITLE.upper()}\n\nBY {NAME.upper()}",
    ],
)
def test_a_paper_beside_the_day_is_the_publication(front: str) -> None:
    title, author, publication, day, _ = stated(f"{front}\n\n{BODY}")
    assert (title and title.casefold(), author and author.title()) == (TITLE.casefold(), NAME)
    assert (publication, day) == ("The Delta Times", ISO)


@pytest.mark.parametrize(
    ("text", "author", "day"),
    [
        pytest.param(f"{TITLE}\n\n{NAME}\nRosa Lindqvist\n\n{BODY}", None, None, id="two names below each other"),
        pytest.param(f"{TITLE}\n\n“We slept under the cranes.”\n\n{NAME}\n\n{BODY}", None, None, id="who is quoted"),
        pytest.param(
            f"{TITLE}\n{NAME}\n\nWhen Qureshi came to the harbour it was whole.\n\n{BODY}", None, None, id="the subject"
        ),
        pytest.param(f"{TITLE}\n\nIt took a year.\n\n{DAY}\n\n{BODY}\n\n4 July 2024\n\n{BODY}", None, None, id="a chronicle"),
        pytest.param(f"{TITLE}\nBy Our Correspondent\nBy {NAME}\n{DAY}\n\n{BODY}", None, ISO, id="a byline that names nobody"),
        pytest.param(f"{TITLE}\nSan Francisco, {DAY}\n\n{BODY}", None, ISO, id="a place"),
        pytest.param(f"{TITLE}\nBy {NAME}\nUpdated: {DAY}, 7:12 a.m.\n\n{BODY}", NAME, None, id="a change"),
        pytest.param(f"{TITLE}\nBy {NAME}\nJuly/August 2024\n\n{BODY}", NAME, None, id="an issue of two months"),
        pytest.param(f"{TITLE}\nBy {NAME}\n06/03/2024 06:00 AM EDT\n\n{BODY}", NAME, None, id="figures of two meanings"),
        pytest.param(f"Identity Theft | Consumer Advice\n{TITLE}\n\n{BODY}", None, None, id="menus are no names"),
    ],
)
def test_what_can_be_read_in_two_ways_stays_unknown(text: str, author: str | None, day: str | None) -> None:
    assert (stated(text)[1], stated(text)[3]) == (author, day)


def test_a_headline_is_no_paper_and_a_short_standfirst_no_headline() -> None:
    assert stated(f"Free Press Under Fire\nReporters describe a year of threats\n\n{BODY}")[::2] == (
        "Free Press Under Fire",
        None,
        None,
    )
    assert is_masthead("The Delta Times")
    assert is_masthead("Times of Makran")
    assert not is_masthead("Free Press Under Fire")
    assert not is_masthead("A Review in the Times")


def test_names_under_a_label_behind_the_text_are_the_authors() -> None:
    text = f"{TITLE}\n\n{BODY}\n\nAUTHORS\n{NAME}\nSenior Fellow, Centre for Ports\nRosa Lindqvist\nResearch Assistant\n"
    assert stated(text)[1] == f"{NAME}, Rosa Lindqvist"
    assert "Fellow" not in quotable(text)


def test_a_byline_or_a_day_below_the_text_is_believed_after_what_stands_above() -> None:
    assert stated(f"{TITLE}\n\n{BODY}\n\nPosted by {NAME} at 6:00 AM\nPublished - June 3, 2024 12:15 am IST")[1::2] == (NAME, ISO)
    above = f"{TITLE}\n\nBy Rosa Lindqvist\n4 June 2024\n\n{BODY}"
    assert stated(f"{above}\n\nPosted by {NAME}\nUpdated 5 June 2024")[1::2] == ("Rosa Lindqvist", "2024-06-04")


def test_one_citation_above_a_text_states_all_there_is() -> None:
    line = f"{NAME}, “{TITLE},” The Delta Times, June 3, 2024, https://delta.example/harbour"
    assert stated(f"{line}\n\n{BODY}") == (TITLE, NAME, "The Delta Times", ISO, "https://delta.example/harbour")
    assert stated(f"{line}\n\n{BODY}\n\n{line.replace('June', 'July')}\n\n{BODY}") == (None,) * 5
    assert read_citation(f"Qureshi, Amina (2024, June 3). {TITLE}. The Delta Times. https://delta.example/a")["date"] == ISO


@pytest.mark.parametrize(
    "opening",
    [
        "Qureshi’s essay is wrong about the harbour. It leaves out the fishermen.",
        "I read this essay twice. It leaves out the fishermen.",
        "The author leaves out the fishermen, and that is no accident.",
    ],
)
def test_whoever_is_cited_above_a_reply_to_it_did_not_write_the_reply(opening: str) -> None:
    text = f"{NAME}, “The Quay,” The Harbour Post, {DAY}, https://example.org/quay/1\n\n{opening}\n\n{BODY}"
    _, author, publication, day, url = stated(text)
    assert (author, publication, day, url) == (None, None, None, None)


@pytest.mark.parametrize("opening", ["She was born beside the harbour.", "Q: What went wrong at the harbour?\n\nA: All of it."])
def test_a_name_above_a_text_that_goes_on_about_it_is_no_author(opening: str) -> None:
    title, author, *_ = stated(f"{NAME}\n{DAY}\n\n{opening}\n\n{BODY}")
    assert (title, author) == (None, None)


def test_whom_a_story_was_told_to_is_no_headline() -> None:
    assert stated(f"The Harbour\nAs told to {NAME}\n{DAY}\n\n{BODY}")[:2] == (None, None)


@pytest.mark.parametrize("period", ["3 May 1950 - 4 June 2020", "3 May 2020 – 5 May 2020"])
def test_from_one_day_to_another_is_no_day_of_publication(period: str) -> None:
    assert stated(f"A Festival of Harbours\n{period}\n\n{BODY}")[3] is None


@pytest.mark.parametrize(
    "line",
    [
        "Image: that is what the minister wanted, and an image is what he bought.",
        "Topics: this is how the agenda of the cabinet began, and it had none.",
        "Inside the ministry, nobody had seen the memo, page 12.",
    ],
)
def test_a_sentence_that_begins_like_a_label_stays_quotable(line: str) -> None:
    assert line in quotable(f"{TITLE}\n\n{BODY}\n\n{line}\n\n{BODY}")


@pytest.mark.parametrize("line", ["Image: Stellan Brygg/Delta Photos", "Topics: harbours, fire", "Inside: What burned, page 12"])
def test_a_label_with_what_it_labels_is_no_sentence(line: str) -> None:
    assert line not in quotable(f"{TITLE}\n\n{BODY}\n\n{line}\n\n{BODY}")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Opinions|Health", Front.SECTION),
        ("The Opinion Pages | OP-ED CONTRIBUTOR", Front.SECTION),
        ("May 3rd 2023 | TORKHAM", Front.DAY),
        ("MAY 3, 2023 / 9:12 AM / UPDATED 2 HOURS AGO", Front.DAY),
        ("By ZUBAIR AFRIDI     MAY 3, 2013", Front.NAMES),
        ("CALEB WHITMORE AND NADIA RAHIMI", Front.NAMES),
        ("lakestandard.example", Front.DULL),
        ("Kenya-water-dam", Front.DULL),
        ("Shut at six", Front.FREE),
        ("Opinion: nine seconds is not a judgment", Front.FREE),
    ],
)
def test_each_line_of_a_front_is_told(line: str, kind: Front) -> None:
    (p,) = paragraphs(line)
    assert front_line(line, p).kind is kind


def test_days_in_figures_are_read_where_one_of_them_can_be_no_month() -> None:
    assert [iso_date(text) for text in ("13/06/2024", "06/13/2024", "13.06.2024", "13-06-2024", "06/06/2024")] == [
        *["2024-06-13"] * 4,
        "2024-06-06",
    ]
    assert iso_date("03/06/2024") is None


@pytest.mark.parametrize("place", ["San Francisco", "Addis Ababa", "Dera Ismail Khan", "PIB Delhi"])
def test_places_and_agencies_are_no_persons(place: str) -> None:
    assert not is_name(place, alone=True)


@pytest.mark.parametrize(
    "head",
    [
        f"% {TITLE}\n% {NAME}\n% {DAY}\n",
        f"#+TITLE: {TITLE}\n#+AUTHOR: {NAME}\n#+DATE: <2024-06-03 Mon>\n",
        f":title: {TITLE}\n:author: {NAME}\n:date: {DAY}\n",
    ],
)
def test_keywords_of_outlines_and_papers_are_front_matter(head: str) -> None:
    front = front_matter(f"{head}\n{BODY}")
    assert (front.values["title"], front.values["author"]) == (TITLE, NAME)
    assert front.span is not None
    assert front.span.end == len(head.rstrip())


def test_records_keep_an_article_in_tables_of_their_own() -> None:
    line = (
        '{"webTitle": "A", "webPublicationDate": "2024-06-03", "fields": {"byline": "Amina Qureshi", "bodyText": "It burned."}}'
    )
    content = record(line.encode(), 1)
    stated = content.stated
    assert (content.text, stated.title and stated.title.value) == ("It burned.", "A")
    assert stated.author is not None
    assert stated.author.value == "Amina Qureshi"
    numbered = record(b'{"title": {"rendered": "A"}, "author": 7, "text": "It burned."}', 1).stated
    assert numbered.title is not None
    assert (numbered.title.value, numbered.author) == ("A", None)


def below(text: str) -> str:
    return f"{TITLE}\n\nBy {NAME}\n\n{BODY}\n\n{text}\n"


@pytest.mark.parametrize(
    ("line", "paper", "day"),
    [
        ("This article appears in the 03 Jun 2024 issue of The Harbour Review", "The Harbour Review", ISO),
        ("This article appeared in the June 3, 2024 edition of the Harbour Review.", "Harbour Review", ISO),
        ("A version of this article appears in print in the June 3, 2024 issue of Harbour Weekly", "Harbour Weekly", ISO),
        ("This article was first published in The Harbour Review.", "The Harbour Review", None),
        ("An earlier version of this essay originally appeared in Harbour Weekly", "Harbour Weekly", None),
    ],
)
def test_a_line_below_a_text_that_says_where_it_appeared_states_the_paper_and_the_day_of_its_issue(
    line: str, paper: str, day: str | None
) -> None:
    assert stated(below(line))[1:4] == (NAME, paper, day)
    assert line.rstrip(".") not in quotable(below(line))


@pytest.mark.parametrize(
    "line",
    [
        "This article was first published in Geneva.",
        "This report was first published in New York.",
        "This essay was originally published in English.",
        "The findings were first published by The Harbour Review.",
        "This article appears in the June 3, 2024 issue of record.",
    ],
)
def test_a_place_a_language_and_the_work_of_others_are_no_publication(line: str) -> None:
    assert stated(below(line))[2] is None


def test_a_name_that_is_special_to_a_paper_states_both() -> None:
    front = f"Opinion\n{TITLE}\n{STANDFIRST}\nPublished: June 3, 2024 18:03\n{NAME}, Special to Harbour News\n3 MIN READ"
    assert stated(f"{front}\n\n{BODY}")[:4] == (TITLE, NAME, "Harbour News", ISO)


def test_a_name_that_is_special_to_something_that_is_no_paper_states_no_publication() -> None:
    assert stated(f"{TITLE}\n\n{NAME}, Special to the committee\n\n{BODY}")[2] is None


def test_names_on_rows_of_their_own_are_several_authors() -> None:
    assert front_line(f"{NAME}\nSalman Aziz", paragraphs(f"{NAME}\nSalman Aziz")[0]).names in (f"{NAME}, Salman Aziz", NAME)
    assert stated(f"{TITLE}\n\n{NAME}\nSalman Aziz\n\n{DAY}\n\n{BODY}")[1] != f"{NAME} Salman Aziz"


def test_an_institute_above_the_number_of_its_report_is_the_publication_and_not_the_title() -> None:
    front = f"Harbour Centre for Port Studies\nReport No. 21 | {DAY}\n\n{TITLE}\n\n{NAME} and Salman Aziz\n\nEXECUTIVE SUMMARY"
    assert stated(f"{front}\n\n{BODY}")[:4] == (TITLE, f"{NAME} and Salman Aziz", "Harbour Centre for Port Studies", ISO)


def test_the_day_of_a_release_is_its_day_and_an_embargo_is_not() -> None:
    assert stated(f"PRESS RELEASE\nFor immediate release: Monday {DAY}\n\n{TITLE}\n\n{BODY}")[3] == ISO
    assert stated(f"PRESS RELEASE\nEmbargoed until {DAY}, 09:00\n\n{TITLE}\n\n{BODY}")[3] is None


def test_whoever_stands_above_a_text_and_owns_its_rights_published_it() -> None:
    place = "Harbour Institute for Port Studies"
    assert (
        stated(f"{place}\n\nPolicy Brief 7\n\n{TITLE}\n\nBy {NAME}\n\n{BODY}\n\n© 2024 {place}. All rights reserved.")[2] == place
    )
    assert stated(f"{TITLE}\n\nBy {NAME}\n\n{BODY}\n\n© 2024 {place}. All rights reserved.")[2] is None
    assert stated(f"{NAME}\n\n{TITLE}\n\n{BODY}\n\n© 2024 {NAME}. All rights reserved.")[2] is None


def test_a_post_for_readers_who_support_it_names_its_letter() -> None:
    assert stated(below("Slow Harbours is a reader-supported publication. To receive new posts, consider subscribing."))[2] == (
        "Slow Harbours"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Twitter: @aqureshi",
        "Follow her on X @aqureshi",
        "[See also: The ministry that forgot its own census]",
        "Word count: 1,204",
        "Neil Abernathy created the maps for this article.",
        "The author tweets at @aqureshi",
        "Harbour University provides funding as a founding partner of The Quay.",
        "The institute does not take institutional positions on public policy issues.",
        "Our Standards: The Quay Principles of Trust.",
        "Confidential and not for circulation",
        "Do you have an opinion on the issues raised in this article? Send us 300 words by email.",
    ],
)
def test_lines_around_an_article_are_not_quotable(line: str) -> None:
    assert line[:18] not in quotable(below(line))


@pytest.mark.parametrize(
    "line",
    [
        "Do you have an opinion on the war, they were asked, and nobody had.",
        "Word counts were the least of it, the editor said.",
        "Twitter: that is where it began.",
        "The ministry prepared the figures for this budget.",
        "The writer posts on walls what he cannot print.",
        "China provides funding as a partner of the Afghan government.",
        "The council does not take official positions on the war.",
        "We are supported by our readers and by nobody else.",
        "Our standards: lower than theirs.",
        "Confidential or not, the memo was printed.",
    ],
)
def test_sentences_that_begin_like_such_lines_stay_quotable(line: str) -> None:
    assert line in quotable(f"{TITLE}\n\n{BODY}\n\n{line}\n\n{BODY}")


def mail(sender: str) -> str:
    head = f"From:\t{sender}\nSent:\tMonday, June 3, 2024 6:02 AM\nTo:\tNeil Abernathy\nSubject:\tFwd: {TITLE}"
    foot = "Unsubscribe <https://click.example/?q=1>  |  Manage preferences <https://click.example/?q=2>"
    head += "\n\nView in browser <https://click.example/?q=0>"
    return f"{head}\n\n{TITLE}\n\nBy {NAME}\n\n{BODY}\n\n{foot}\n\nHarbour News, 14 Quay Street\n"


def test_a_newsletter_states_its_subject_its_day_and_the_paper_that_sent_it() -> None:
    text = mail("Harbour News <opinion@harbour.example>")
    assert stated(text)[:4] == (TITLE, NAME, "Harbour News", ISO)
    assert not any(line in quotable(text) for line in ("Quay Street", "Abernathy", "View in browser", "Unsubscribe"))


def test_whoever_forwards_a_mail_did_not_write_or_publish_it() -> None:
    assert stated(mail("Salman Aziz <salman@mail.example>"))[:4] == (TITLE, NAME, None, None)


def test_a_letter_to_a_paper_is_by_whoever_stands_below_it_with_a_place() -> None:
    body = "\n\n".join(BODY.split("\n\n")[:3])
    assert stated(f"Letters\n\n{TITLE}\n\n{body}\n\n{NAME}, Port Fairy\n")[:2] == (TITLE, NAME)
    assert stated(f"{TITLE}\n\n{body}\n\n{NAME}, Port Fairy\n")[1] is None


def test_the_paper_between_a_name_and_the_day_of_publication_is_the_paper() -> None:
    front = "OPINION\n\n{0}\n\n{1}\nHarbour Courier-News\nPublished 5:02 a.m. ET June 3, 2024 | Updated 7:41 a.m. ET June 3, 2024"
    assert stated(f"{front.format(TITLE, NAME)}\n\n{BODY}")[:4] == (TITLE, NAME, "Harbour Courier-News", ISO)
    assert not is_name("Harbour Courier-News", alone=True)
    assert is_name("Rebecca Long-Bailey", alone=True)


@pytest.mark.parametrize(
    ("line", "who"), [(f"(By {NAME})", NAME), (f"[by {NAME}]", NAME), ("(By the way)", None), ("(By our staff)", None)]
)
def test_a_byline_in_brackets_below_the_headline_names_the_author(line: str, who: str | None) -> None:
    assert stated(f"{TITLE}\n{line}\n\n{BODY}")[1] == who


def test_the_paper_between_a_byline_and_a_bare_day_is_the_paper() -> None:
    for paper in ("Harbour Mail", "The Delta Tribune", "Great Delta Standard"):
        assert stated(f"{TITLE}\nBy {NAME}\n{paper}\n{DAY}\n\n{BODY}")[:4] == (TITLE, NAME, paper, ISO)


@pytest.mark.parametrize(
    "front",
    [
        pytest.param(f"{TITLE}\nBy {NAME}\nThe Associated Press\n{DAY}", id="agency"),
        pytest.param(f"{TITLE}\nBy {NAME}\nThe Delta Tribune", id="no day"),
        pytest.param(f"{TITLE}\nBy {NAME}\nThe Delta Tribune\nUpdated {DAY}", id="day of a change"),
        pytest.param(f"{TITLE}\nBy {NAME}\nThe Upper Delta\n{DAY}", id="place"),
    ],
)
def test_what_else_stands_between_a_byline_and_a_day_is_no_paper(front: str) -> None:
    assert stated(f"{front}\n\n{BODY}")[2] is None


@pytest.mark.parametrize("paper", ["The Volta Lantern", "Delta Lantern", "VoltaLine"])
def test_the_paper_between_a_byline_and_a_day_may_be_known_by_the_site_of_the_address(paper: str) -> None:
    site = paper.removeprefix("The ").replace(" ", "").casefold()
    front = f"{TITLE}\nBy {NAME}\n{paper}\n{DAY}\n\n{BODY}\n\nSource: https://www."
    assert stated(f"{front}{site}.example/opinion/41")[1:4] == (NAME, paper, ISO)
    assert stated(f"{front}elsewhere.example/opinion/41")[2] is None
    assert stated(f"{front}{site}.example/a-41\nSource: https://elsewhere.example/b-42")[2] is None
    assert stated(f"{front}[{site}.example/opinion/41")[2] is None
