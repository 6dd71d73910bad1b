"""Who is named where an author would be and is none: a desk, an account, a board, a body. Pure."""

from __future__ import annotations

import re

from embeddings.articles.said import ROLES

_BODIES_TEXT = """
desk desks staff team board newsroom bureau editorial editorials agency agencies department ministry government office
council committee commission institute institution university college foundation association corporation secretariat
directorate division unit service services network group limited ltd inc llc gmbh plc press media communications comms
production productions publications publishing publishers newspaper newspapers wire
"""
_ACCOUNTS_TEXT = """
admin administrator webmaster web-master user users owner guest anonymous unknown account accounts default root test system
moderator manager editor-in-chief windows microsoft apple adobe office acer asus dell hp lenovo toshiba python-docx webdesk
"""
_AROUND_TEXT = (
    "our the a an by from of and special own guest chief senior web online digital news sports business city foreign national"
)
_BODIES, _ACCOUNTS, _AROUND = (frozenset(words.split()) for words in (_BODIES_TEXT, _ACCOUNTS_TEXT, _AROUND_TEXT))
_ROLE = re.compile(rf"(?:{ROLES}|publisher|admin)s?")


_COPY_TEXT = """
report reports reporter reporters correspondent correspondents writer writers wires copy monitoring contributed with
compiled to nobody none null nan n/a na tba not available stated given provided no byline author
desk desks staff team board newsroom bureau editorial editorials agency agencies press wire service services
"""
_NOBODY = frozenset(_COPY_TEXT.split()) | _ACCOUNTS | _AROUND


def is_nobody(name: str) -> bool:
    """Whether a value says in so many words that nobody in particular wrote: ``Staff report``, ``News Desk``, ``Agencies``.

    The name of a body ("The Harbour Institute") is none of these: it is stated, and may well be whose text it is.
    """
    words = [word for part in re.split(r"[\s|,;&-]+", name) if (word := part.strip(".()[]–—").lower())]
    return bool(words) and all(word in _NOBODY for word in words)


_SOFTWARE = frozenset(["blogger", "blogspot", "wordpress", "tumblr", "squarespace", "wix", "weebly", "typepad", "livejournal"])


def is_software(name: str) -> bool:
    """Whether what stands for a publication is the program or the host of pages that made the page, for whomever."""
    return name.strip().lower().removesuffix(".com").removesuffix(".org") in _SOFTWARE


def is_collective(name: str) -> bool:
    """Whether what stands for an author names no person: every word an office or an account, or one of them a body."""
    words = [word.strip(".,()").lower() for word in name.split()]
    return any(word in _BODIES for word in words) or all(
        word in _ACCOUNTS or word in _AROUND or _ROLE.fullmatch(word) for word in words
    )
