"""What happens when a person does something: values in, values out. No gradio, no HTML.

Everything that a browser sends may be forged, so each thing from outside is checked here before it is used.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from embeddings.articles.article import Article, Span
from embeddings.errors import InquoteError, QuestionEmpty, QuestionTooLong
from qa.answer import Answer, Excerpt
from ui.chat.state import Conversation, Filters, Reference, ReferenceUnknown, Shelf, Turn

MAX_QUESTION = 10_000
HISTORY = 4
"""Earlier turns that a question is read together with."""


class QuestionUnreadable(InquoteError):
    """A question that is not text, or holds half of a character."""


class ArticleUnknown(InquoteError):
    """An article was asked for that the index does not hold."""


class Collection(Protocol):
    """What the chat needs of `qa.Library`."""

    @property
    def articles(self) -> Sequence[Article]:
        """Every indexed article."""
        ...

    def ask(
        self,
        question: str,
        *,
        k: int = 3,
        history: Sequence[tuple[str, Answer]] = (),
        articles: Sequence[str] | None = None,
        authors: Sequence[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        fresh_only: bool = False,
    ) -> Answer:
        """Quotations that answer, or silence."""
        ...


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
    if len(question) > MAX_QUESTION:
        raise QuestionTooLong(f"a question may have {MAX_QUESTION:,} characters, not {len(question):,}")
    if not question.strip():
        raise QuestionEmpty("nothing was asked; type a question")
    if any("\ud800" <= character <= "\udfff" for character in question):
        raise QuestionUnreadable("the question holds half of a character; type it again")
    return question.strip()


def ask(collection: Collection, conversation: Conversation, question: object, filters: Filters, *, k: int = 3) -> Turn:
    """Answer one question in the light of the conversation. The turn is not yet part of it.

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
    return Turn(conversation.next_number, text, answer, filters)


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


def open_article(collection: Collection, data: object) -> Source:
    """The source panel for a whole article, named by its id.

    Raises:
        ArticleUnknown: when the index does not hold it.
    """
    wanted: Any = data.get("article") if isinstance(data, dict) else None
    if isinstance(wanted, str):
        for article in collection.articles:
            if article.id == wanted:
                return Source(article=article, whole=True)
    raise ArticleUnknown("that article is not in the index")
