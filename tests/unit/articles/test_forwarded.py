"""Mails around an article: what is the article's own is read, and nothing of the mail."""

from __future__ import annotations

import pytest

from embeddings.articles.attribution import attribute
from embeddings.articles.segment import segment
from tests.timing import growth

BODY = "\n\n".join(f"Paragraph {n} says at some length what happened at the harbour, and to whom it happened." for n in range(8))
TITLE, URL = "Ice, ferries and public trust", "https://harbour.example/2023/ice-ferries"
HEAD = "From: Joel Ferris <j@desk.example>\nTo: Ana Reyes <a@desk.example>\nDate: Fri, 07 May 2023 08:47:12 +0000\n"


def stated(text: str) -> tuple[str | None, ...]:
    a = attribute(text).attribution
    return tuple(fact and fact.value for fact in (a.title, a.author, a.date, a.url))


def quotable(text: str) -> str:
    return " ".join(s.span.of(text) for s in segment(text, asides=attribute(text).asides).sentences)


@pytest.mark.parametrize("subject", [f"FW: {TITLE}", f"Fwd: {TITLE}", f"RE: FW: {TITLE}", "Fwd: worth a look", TITLE])
@pytest.mark.parametrize("note", [f"Ana,\n\nWorth reading before Thursday.\n\n{URL}\n\n", f"See below.\n\n{URL}\n\n"])
@pytest.mark.parametrize("by", ["By Marta Quill\n3 May 2023", "By Marta Quill | 3 May 2023", "3 May 2023\n\nBy Marta Quill"])
def test_what_is_sent_on_keeps_its_own_author_day_and_address(subject: str, note: str, by: str) -> None:
    text = f"{HEAD}Subject: {subject}\n\n{note}{TITLE}\n\n{by}\n\n{BODY}\n"
    assert stated(text) == (TITLE, "Marta Quill", "2023-05-03", URL)
    assert quotable(text) == " ".join(BODY.split("\n\n"))


def test_what_is_sent_on_without_a_day_has_none() -> None:
    assert stated(f"{HEAD}Subject: FW: {TITLE}\n\n{TITLE}\n\nBy Marta Quill\n\n{BODY}")[2] is None
    assert stated(f"{HEAD}Subject: FW: {TITLE}\n\n{BODY}")[2] is None


@pytest.mark.parametrize(
    "mark", ["-----Original Message-----\n", "---------- Forwarded message ---------\n", "Begin forwarded message:\n\n"]
)
def test_the_mail_inside_a_mail_says_of_when_it_is(mark: str) -> None:
    inner = "From: Harbour Weekly <news@harbour.example>\nDate: Mon, 3 May 2023 06:00:00 +0000\n"
    inner += f"Subject: {TITLE}\nTo: list@harbour.example\n"
    text = f"{HEAD}Subject: FW: {TITLE}\n\nSee below.\n\n{mark}{inner}\n{BODY}\n\nHarbour Weekly\n"
    assert stated(text)[::2] == (TITLE, "2023-05-03")
    assert "See below" not in quotable(text)


@pytest.mark.parametrize("dashes", ["--", "-- ", "___"])
def test_the_signature_below_dashes_is_never_quoted(dashes: str) -> None:
    foot = "Joel Ferris\nRegional desk | +44 20 7946 0188\nThis message is confidential and intended for the addressee only."
    text = f"{HEAD}Subject: FW: {TITLE}\n\n{TITLE}\n\nBy Marta Quill\n\n{BODY}\n\n{dashes}\n{foot}\n"
    assert quotable(text) == " ".join(BODY.split("\n\n"))


def test_prose_below_dashes_and_texts_that_are_no_mail_stay() -> None:
    prose = "And so the ferries came back in spring, as everybody had hoped they would."
    mail = f"{HEAD}Subject: FW: {TITLE}\n\n{TITLE}\n\nBy Marta Quill\n\n{BODY}\n\n--\n{prose}\n"
    assert prose in quotable(mail)
    assert prose in quotable(f"{TITLE}\n\nBy Marta Quill\n\n{BODY}\n\n--\n{prose}\n")


def test_a_letter_to_readers_keeps_the_day_on_which_it_was_sent() -> None:
    head = HEAD.replace("Joel Ferris", "Harbour Weekly")
    assert stated(f"{head}Subject: {TITLE}\n\n{TITLE}\n\nBy Marta Quill\n\n{BODY}")[:3] == (TITLE, "Marta Quill", "2023-05-07")


def test_a_mail_from_whom_the_byline_names_is_the_article() -> None:
    assert stated(f"{HEAD}Subject: {TITLE}\n\nDear all,\n\n{TITLE}\n\nBy Joel Ferris\n\n{BODY}")[2] == "2023-05-07"


def test_it_takes_time_in_proportion_to_the_text() -> None:
    head = f"{HEAD}Subject: FW: {TITLE}\n\n"
    assert growth(lambda times: attribute(head + "--\n\nFrom: a\n\n" * times), 2_000, 20_000) < 40


QUOTED = (
    "From: Joel Ferris <j@desk.example>\nSent: Friday, May 7, 2023 9:14 AM\nTo: Ana Reyes <a@desk.example>\n"
    "Subject: Two for the file\n"
)


@pytest.mark.parametrize(
    "note",
    [
        "For the file, please. I have marked nothing in it yet.\n\nAna\n________________________________\n",
        "Please keep this one.\n\nBest wishes,\n\nAna Reyes\n\n-----Original Message-----\n",
        "Dear Marc,\n\nthis is the piece I spoke of on Friday.\n\nAna\n\n",
        "Hi Marc,\n\n",
    ],
)
@pytest.mark.parametrize("inner", ["Dear Ana,\n\nHere is the first of the two, as the link asks for a password.\n\n", ""])
@pytest.mark.parametrize(
    "facts", ["Marta Quill, The Harbour Times, May 3, 2023", "By Marta Quill | 3 May 2023", "Marta Quill\n3 May 2023"]
)
@pytest.mark.parametrize("end", ["\n\nBest wishes,\nJoel\nGet Outlook for iOS\n", ""])
def test_a_mail_below_the_note_of_whoever_sends_it_on_lends_the_piece_neither_its_subject_nor_its_day(
    note: str, inner: str, facts: str, end: str
) -> None:
    text = f"{note}{QUOTED}\n{inner}{TITLE}\n{facts}\n\n{BODY}{end}"
    title, author, day, _ = stated(text)
    assert author == "Marta Quill"
    assert title == TITLE
    assert day in ("2023-05-03", None if "\n" in facts else "2023-05-03")
    assert quotable(text) == " ".join(BODY.split("\n\n"))


def test_below_a_note_a_quoted_mail_without_a_byline_states_no_day_and_no_author() -> None:
    text = f"Please keep this one.\n\nAna\n________________________________\n{QUOTED}\n{BODY}"
    assert stated(text) == (None, None, None, None)
    assert "Please keep" not in quotable(text)


def test_a_newsletter_that_a_reader_sends_on_keeps_its_own_head() -> None:
    head = QUOTED.replace("Joel Ferris <j@desk.example>", "The Harbour Times <news@harbour.example>").replace(
        "Two for the file", TITLE
    )
    text = f"Please keep this one.\n\nAna\n________________________________\n{head}\n{BODY}\n\nThe Harbour Times, 9 Weir Street\n"
    assert stated(text)[0] == TITLE


def test_leave_taken_in_the_middle_of_a_text_is_none_of_a_mail() -> None:
    end = "Best wishes,\n\nwas all the letter said to him."
    text = f"{HEAD}Subject: FW: {TITLE}\n\n{TITLE}\n\nBy Marta Quill\n\n{BODY}\n\n{end}\n\n{BODY}"
    assert "was all the letter said" in quotable(text)
