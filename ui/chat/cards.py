"""Turns of the conversation as HTML: the question, then its quotations as numbered cards or what was searched in vain."""

from __future__ import annotations

from collections.abc import Sequence

from embeddings.articles.article import Span
from qa.answer import Answer, Citation, Excerpt, Searched
from ui.chat import strings
from ui.chat.collection import Catalogue
from ui.chat.handlers import link_to
from ui.chat.marks import shared_words
from ui.chat.render import attribute, button, escape, marked
from ui.chat.state import Shelf, Turn

STRONG = 0.75
"""Confidence from which a quotation is called a strong match."""


def question(number: int, text: str, asked_with: str | None = None) -> str:
    """The question at the head of a turn."""
    added = "" if asked_with is None else f'<p class="asked-with">{escape(strings.ASKED_WITH.format(added=asked_with))}</p>'
    return (
        f'<h2 class="question" id="question-{number}" dir="auto"><span class="unseen">{escape(strings.YOU_ASKED)}: </span>'
        f"{escape(text)}</h2>{added}"
    )


def welcome() -> str:
    """What the conversation shows before anything was asked."""
    return f'<div class="welcome"><p>{escape(strings.WELCOME)}</p><p>{escape(strings.WELCOME_MORE)}</p></div>'


def waiting(number: int, text: str, catalogue: Catalogue) -> str:
    """A turn whose answer is not there yet."""
    reading = strings.SEARCHING.format(articles=strings.count(strings.ARTICLES, len(catalogue.entries)))
    return f'{question(number, text)}<p class="waiting" role="status">{escape(reading)}…</p>'


def answered(turn: Turn, *, rated: bool = False) -> str:
    """A whole turn; ``rated``: whether quotations can be rated."""
    limits = limited(turn.answer.searched)
    limit = f'<p class="asked-with">{escape(strings.FILTERED.format(filters=limits))}</p>' if limits else ""
    head = question(turn.number, turn.question, turn.answer.asked_with) + limit
    body = cards(turn, Shelf.EXCERPTS, rated=rated) if turn.answer.excerpts else silence(turn)
    link = button(strings.COPY_LINK, "copy-link", link=link_to(turn), done=strings.COPIED, failed=strings.COPY_FAILED)
    return f'{head}{body}<div class="followups"></div><div class="actions turn-actions">{link}</div>'


def followups(questions: Sequence[str]) -> str:
    """Buttons that ask other questions."""
    if not questions:
        return ""
    label = f'<span class="followups-label">{escape(strings.FOLLOWUPS)}</span>'
    buttons = (
        f'<button type="button" class="chip" dir="auto" data-do="ask" data-question={attribute(text)}>{escape(text)}</button>'
        for text in questions
    )
    return label + "".join(buttons)


def cards(turn: Turn, shelf: Shelf, *, rated: bool = False) -> str:
    """The quotations of one list of an answer, as a numbered list."""
    asked = " ".join(filter(None, (turn.question, turn.answer.asked_with)))
    items = (
        card(turn.number, shelf, position, excerpt, asked, rated=rated) for position, excerpt in enumerate(turn.shelf(shelf), 1)
    )
    label = attribute(strings.count(strings.QUOTES, len(turn.shelf(shelf))))
    return f'<ol class="cards" aria-label={label}>{"".join(items)}</ol>'


def card(turn: int, shelf: Shelf, position: int, excerpt: Excerpt, asked: str, *, rated: bool = False) -> str:
    """One quotation. The ``blockquote`` holds exactly the excerpt's text."""
    words = [(Span(s.start + excerpt.start, s.end + excerpt.start), "word") for s in shared_words(asked, excerpt.text)]
    text = marked(excerpt.article.text, excerpt.start, excerpt.end, words)
    where = {"turn": turn, "shelf": shelf.value, "position": position}
    grade = strength(excerpt) if shelf is Shelf.EXCERPTS else ""
    return (
        f'<li class="card" data-turn="{turn}" data-shelf="{shelf}" data-position="{position}"'
        f" data-citation={attribute(str(excerpt.citation))}>"
        f'<span class="number" aria-hidden="true">{position}</span>'
        f'<blockquote class="quote" dir="auto">{text}</blockquote>'
        f'<p class="cite">{byline(excerpt.citation)}</p>'
        f"{flags(excerpt)}{around(excerpt)}{also_in(excerpt)}"
        f'<div class="actions">{grade}{button(strings.SHOW_IN_ARTICLE, "open", **where)}'
        f"{button(strings.COPY, 'copy', done=strings.COPIED, failed=strings.COPY_FAILED)}{rating() if rated else ''}</div></li>"
    )


def rating() -> str:
    """Two buttons that say whether a quotation helped."""
    return (
        f'<span class="rating">{button(strings.HELPFUL, "rate", helpful="true", done=strings.RATED)}'
        f"{button(strings.NOT_HELPFUL, 'rate', helpful='false', done=strings.RATED)}</span>"
    )


def strength(excerpt: Excerpt) -> str:
    """How well it matches, in plain words."""
    kind, label = ("strong", strings.STRONG) if excerpt.confidence >= STRONG else ("possible", strings.POSSIBLE)
    return f'<span class="grade {kind}">{escape(label)}</span>'


def byline(citation: Citation, *, titled: bool = True) -> str:
    """Author, title, publication, date and place; ``titled`` False where the title stands above."""
    author = f'<span class="author" dir="auto">{escape(citation.author or strings.UNKNOWN_AUTHOR)}</span>'
    title = f'<cite dir="auto">{escape(citation.title or citation.article_id)}</cite>'
    rest = [f'<bdi class="{kind}">{escape(value)}</bdi>' for kind, value in origin(citation) if value]
    return ", ".join([author, *([title] if titled else []), *rest])


def origin(citation: Citation) -> tuple[tuple[str, str | None], ...]:
    """What follows author and title."""
    return ("publication", citation.publication), ("date", citation.date), ("place", citation.place)


def flags(excerpt: Excerpt) -> str:
    """Warnings that belong to a quotation: a stale source, an editor's note, words that somebody else spoke."""
    citation = excerpt.citation
    lines = [
        strings.STATES.get(excerpt.source_state.value),
        citation.notice and strings.NOTICE.format(notice=citation.notice),
        citation.quoted_in and strings.SPEAKER.format(speaker=citation.quoted_in),
    ]
    return "".join(f'<p class="flag" dir="auto">{escape(line)}</p>' for line in lines if line)


def around(excerpt: Excerpt) -> str:
    """The neighbouring sentences, folded away."""
    text = excerpt.article.text
    before = excerpt.before and f'<p class="before" dir="auto">{escape(excerpt.before.of(text))}</p>'
    after = excerpt.after and f'<p class="after" dir="auto">{escape(excerpt.after.of(text))}</p>'
    if not (before or after):
        return ""
    middle = f'<p class="between">{escape(strings.MORE_TEXT)}</p>'
    return f"<details><summary>{escape(strings.AROUND)}</summary>{before or ''}{middle}{after or ''}</details>"


def also_in(excerpt: Excerpt) -> str:
    """Other articles that say the same."""
    if not excerpt.also_in:
        return ""
    lines = "".join(f'<li dir="auto">{escape(str(citation))}</li>' for citation in excerpt.also_in)
    return f"<details><summary>{escape(strings.ALSO_IN)} ({len(excerpt.also_in)})</summary><ul>{lines}</ul></details>"


def silence(turn: Turn) -> str:
    """Nothing answers: what was searched, what could be tried, and the nearest passages on request."""
    term = turn.answer.not_found
    missing = "" if term is None else f"<p>{escape(strings.SILENCE_NOT_FOUND.format(term=term))}</p>"
    text = (
        f'<div class="silence"><p class="no">{escape(strings.SILENCE)}</p>{missing}'
        f"<p>{escape(searched(turn.answer.searched))}</p><p>{escape(strings.SILENCE_TRY)}</p></div>"
    )
    return text + nearest(turn, turn.answer)


def nearest(turn: Turn, answer: Answer) -> str:
    """The closest passages of a silent answer, folded away under their warning."""
    if not answer.nearest:
        return ""
    return (
        f'<details class="nearest"><summary>{escape(strings.NEAREST)}</summary>'
        f'<p class="flag">{escape(strings.NEAREST_WARNING)}</p>{cards(turn, Shelf.NEAREST)}</details>'
    )


def limited(scope: Searched) -> str:
    """The filters in words; empty when there were none."""
    limits = [
        strings.FILTER_NAMES[name].format(value=", ".join(value) if isinstance(value, list | tuple) else value)
        for name, value in scope.filters.items()
        if value and name in strings.FILTER_NAMES
    ]
    return "; ".join(limits)


def searched(scope: Searched) -> str:
    """How much was looked at, and what the filters were."""
    limits = limited(scope)
    return strings.SILENCE_SEARCHED.format(
        passages=strings.count(strings.PASSAGES, scope.passages),
        articles=strings.count(strings.ARTICLES, scope.articles),
        filters=strings.SILENCE_FILTERS.format(filters=limits) if limits else "",
    )
