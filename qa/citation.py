"""Where a quote stands: the citation of a span of an article."""

from __future__ import annotations

from bisect import bisect_right

from embeddings.articles.article import Article, Span
from embeddings.articles.clauses import Speech
from embeddings.articles.names import is_name
from embeddings.articles.reported import reported
from embeddings.articles.sentences import sentence_spans
from embeddings.articles.speakers import is_owned_thing
from embeddings.articles.speech_words import PRONOUNS
from qa.answer import Citation

UNNAMED, SEVERAL = "a speaker whom the article does not name here", "several speakers"

IN_PART = "{speaker}, in part"
"""Of an excerpt in which others speak, too; it follows "words of:" wherever a speaker is shown."""


def line_of(text: str, offset: int) -> int:
    """The line an offset stands on, counted from 1; a line ends with LF, CR or CRLF, as editors count."""
    before = text[:offset]
    return 1 + before.count("\n") + before.count("\r") - before.count("\r\n")


def cite(article: Article, span: Span, heading: Span | None = None) -> Citation:
    """The citation of one span: attribution of its article, and its place in it."""
    place = [f"line {line_of(article.text, span.start)}"]
    if article.pages:
        place.insert(0, f"page {bisect_right(article.pages, span.start)}")
    if heading is not None:
        place.append(f"under “{' '.join(heading.of(article.text).split())}”")
    return Citation(
        author=article.author,
        title=article.title,
        publication=article.publication,
        date=article.date,
        url=article.url,
        place=", ".join(place),
        article_id=article.id,
        sources=article.attribution.sources,
        notice=article.notice,
        quoted_in=speaker(article.text, span),
    )


def speaker(text: str, span: Span) -> str | None:
    """Who speaks in a stretch that is somebody else's words, as the article names them; None when its author does.

    Decided sentence by sentence, because an excerpt may begin with somebody's words and go on in its author's. One who speaks
    in some of the sentences speaks "in part"; several are not named one by one.
    """
    sentences = sentence_spans(text, span.start, span.end) or [(span.start, span.end)]
    voices = [_voice(text, Span(start, end)) for start, end in sentences]
    if len(set(voices)) == 1:
        return voices[0]
    names = [voice for voice in voices if voice is not None and voice != UNNAMED]
    who = max(names, key=len, default="")
    if not names:
        who, whole = UNNAMED, all(voices)
    elif not all(_same(name, who) for name in names):
        who, whole = SEVERAL, all(voices)
    else:
        whole = names == voices
    return who if whole else IN_PART.format(speaker=who)


def _voice(text: str, sentence: Span) -> str | None:
    """Who speaks in one sentence; a word that only stands for a name names nobody, and a thing of somebody's does not speak."""
    found = reported(text, sentence)
    if found is None:
        return None
    if found.speaker is not None and is_owned_thing(found.speaker):
        return UNNAMED if found.kind is Speech.QUOTED else None
    if found.speaker is None or found.speaker.lower() in PRONOUNS:
        return UNNAMED
    return " ".join(found.speaker.split())


def _same(name: str, other: str) -> bool:
    """Whether two names are one speaker's: "Berg" is "Ann Berg" again, "The army" the army."""
    short, whole = name.casefold(), other.casefold()
    return short == whole or (is_name(other, alone=True) and whole.endswith(f" {short}"))
