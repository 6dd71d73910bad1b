"""What happens when a person does something: values in, values out. No gradio, no HTML.

Everything that a browser sends may be forged, so each thing from outside is checked here before it is used.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from embeddings.articles.article import Article, Span
from embeddings.errors import InquoteError
from qa.answer import Excerpt
from qa.question import checked
from ui.chat.collection import Collection, Shelves
from ui.chat.feedback import Rating, rating
from ui.chat.state import Conversation, Filters, Reference, ReferenceUnknown, Shelf, Turn

MAX_NAMES = 200
"""Articles or authors that a question may be limited to."""
HISTORY = 20
"""Earlier turns that a question is read together with: only the last few add words, but whom they asked may lie further back."""


class QuestionUnreadable(InquoteError):
    """A question that is not text, or holds half of a character."""


class FilterUnreadable(InquoteError):
    """A filter that is not a list of names."""


class DateUnreadable(FilterUnreadable):
    """A date that is not one."""


class ArticleUnknown(InquoteError):
    """An article was asked for that the index does not hold."""


@dataclass(frozen=True, slots=True)
class Source:
    """What the source panel shows: an article, the quotation that was chosen, and its neighbours.

    Attributes:
        excerpt: the chosen quotation, or None when an article is read without one.
        others: further quoted spans of the same article, in order, without the chosen one.
        previous, following: the quotations before and after it in the text, for the two buttons.
        whole: whether the article is shown from its first to its last character.
    """

    article: Article
    excerpt: Excerpt | None = None
    reference: Reference | None = None
    others: tuple[Span, ...] = ()
    previous: Reference | None = None
    following: Reference | None = None
    whole: bool = False


def checked_question(question: object) -> str:
    """A question that is safe to work on.

    Raises:
        QuestionUnreadable, QuestionTooLong, QuestionEmpty: in this order, before any other work is done.
    """
    if not isinstance(question, str):
        raise QuestionUnreadable("a question must be text")
    if not _whole(question):
        raise QuestionUnreadable("the question holds half of a character; type it again")
    return checked(question)


def _whole(text: str) -> bool:
    """Whether no character is half of one: such a text cannot be sent or stored."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def ask(
    collection: Collection,
    conversation: Conversation,
    question: object,
    filters: Filters,
    *,
    k: int = 3,
    number: int | None = None,
) -> Turn:
    """Answer one question in the light of the conversation. The turn is not yet part of it.

    Args:
        collection: what is asked.
        conversation: what was asked before.
        question: anything that came from outside.
        filters: what to look at.
        k: most quotations.
        number: of the turn; None for the next one.

    Raises:
        InquoteError: when the question or a filter cannot be used; the conversation is as it was.
    """
    text = checked_question(question)
    answer = collection.ask(
        text,
        k=k,
        history=[(turn.question, turn.answer) for turn in conversation.turns[-HISTORY:]],
        articles=filters.articles or None,
        authors=filters.authors or None,
        since=filters.since,
        until=filters.until,
        fresh_only=filters.fresh_only,
    )
    return Turn(conversation.next_number if number is None else number, text, answer, filters)


def parse_reference(data: object) -> Reference:
    """A reference as the browser sends it: ``{"turn": 1, "shelf": "excerpts", "position": 2}``.

    Raises:
        ReferenceUnknown: when it is anything else.
    """
    if isinstance(data, dict):
        turn, shelf, position = data.get("turn"), data.get("shelf"), data.get("position")
        if type(turn) is int and type(position) is int and shelf in tuple(Shelf):
            return Reference(turn, Shelf(shelf), position)
    raise ReferenceUnknown("that is not a reference to a quotation")


def click_of(data: object) -> int:
    """Which click of the page an event came from, counted from 1; 0 when it does not say."""
    number = data.get("click") if isinstance(data, dict) else None
    return number if type(number) is int else 0


def open_quotation(conversation: Conversation, data: object) -> Source:
    """The source panel for one quotation of this conversation.

    Raises:
        ReferenceUnknown: when the conversation does not hold it.
    """
    reference = parse_reference(data)
    excerpt = conversation.find(reference)
    quotes = conversation.quotes_of(excerpt)
    here = next(i for i, (_, other) in enumerate(quotes) if (other.start, other.end) == (excerpt.start, excerpt.end))
    return Source(
        article=excerpt.article,
        excerpt=excerpt,
        reference=reference,
        others=tuple(other.span for i, (_, other) in enumerate(quotes) if i != here),
        previous=quotes[here - 1][0] if here > 0 else None,
        following=quotes[here + 1][0] if here + 1 < len(quotes) else None,
        whole=bool(isinstance(data, dict) and data.get("whole") is True),
    )


def rate(conversation: Conversation, data: object) -> Rating:
    """A rating of one quotation of this conversation: a reference, and ``"helpful": true`` or ``false``.

    Raises:
        ReferenceUnknown: when the conversation does not hold the quotation, or no rating was given.
    """
    reference = parse_reference(data)
    excerpt = conversation.find(reference)
    turn = next(turn for turn in conversation.turns if turn.number == reference.turn)
    helpful = data.get("helpful") if isinstance(data, dict) else None
    if not isinstance(helpful, bool):
        raise ReferenceUnknown("a rating is helpful or not")
    return rating(turn.question, excerpt, turn.answer.generation, helpful=helpful)


def open_article(shelves: Shelves, data: object) -> Source:
    """The source panel for a whole article, named by its id.

    Raises:
        ArticleUnknown: when the index does not hold it.
    """
    wanted = data.get("article") if isinstance(data, dict) else None
    article = shelves.article(wanted) if isinstance(wanted, str) else None
    if article is None:
        raise ArticleUnknown("that article is not in the index")
    return Source(article=article, whole=True)


def parse_filters(articles: object, authors: object, since: object, until: object, fresh_only: object) -> Filters:
    """Filters as the page sends them.

    Raises:
        FilterUnreadable: when a date is not one, or something else than text was sent.
    """
    return Filters(_names(articles), _names(authors), _day(since), _day(until), fresh_only is True)


def _names(values: object) -> tuple[str, ...]:
    if values is None:
        return ()
    if not isinstance(values, list) or len(values) > MAX_NAMES or not all(isinstance(v, str) and _whole(v) for v in values):
        raise FilterUnreadable("articles and authors are given by name; choose them from the lists")
    return tuple(dict.fromkeys(values))


def _day(value: object) -> str | None:
    if value is None or value == "":
        return None
    text = value.strip() if isinstance(value, str) else ""
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
        raise DateUnreadable(f"{text[:20]!r} is not a date; write 2024, 2024-06 or 2024-06-30")
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        raise DateUnreadable(f"{text!r} is not a date; write 2024, 2024-06 or 2024-06-30") from None
    return text


def link_to(turn: Turn) -> str:
    """The query that opens the page with the same question and filters."""
    pairs = [("q", turn.question)]
    pairs += [("article", article) for article in turn.filters.articles] + [("author", author) for author in turn.filters.authors]
    pairs += [(name, value) for name, value in (("since", turn.filters.since), ("until", turn.filters.until)) if value]
    pairs += [("fresh", "1")] if turn.filters.fresh_only else []
    return "?" + urlencode(pairs)


def from_link(query: Sequence[tuple[str, str]]) -> tuple[str, Filters]:
    """The question and filters of a link that `link_to` made; an empty question when there is none.

    Raises:
        FilterUnreadable, DateUnreadable: when somebody wrote the link by hand, and wrongly.
    """

    def values(name: str) -> list[str]:
        return [value for key, value in query if key == name]

    def first(name: str) -> str | None:
        return next(iter(values(name)), None)

    filters = parse_filters(values("article"), values("author"), first("since"), first("until"), first("fresh") == "1")
    return first("q") or "", filters
