"""Every word the page itself says, in one place. Nothing else that is shown is written by the program."""

from __future__ import annotations

from typing import Final

PRODUCT: Final = "inquote"
TAGLINE: Final = "Answers in the articles’ own words"

ASK_TAB: Final = "Ask"
ARTICLES_TAB: Final = "Articles"

QUESTION_LABEL: Final = "Question"
QUESTION_PLACEHOLDER: Final = "Ask the articles a question"
SEND: Final = "Ask"
CONVERSATION: Final = "Questions and quotations"
WELCOME: Final = "Ask a question. You get sentences quoted from the articles, each with its author and place, or a plain no."

YOU_ASKED: Final = "You asked"
ASKED_WITH: Final = "Read together with your earlier question: {added}"
SEARCHING: Final = "Reading {articles}"
QUOTES: Final = {1: "1 quotation", 0: "{n} quotations"}
ARTICLES: Final = {1: "1 article", 0: "{n} articles"}
PASSAGES: Final = {1: "1 passage", 0: "{n} passages"}

STRONG: Final = "Strong match"
POSSIBLE: Final = "Possible match"
UNKNOWN_AUTHOR: Final = "Author unknown"
SHOW_IN_ARTICLE: Final = "Show in article"
AROUND: Final = "Sentences around it"
ALSO_IN: Final = "Also in"
NOTICE: Final = "Note by the editors: {notice}"
SPEAKER: Final = "Words of {speaker}, as reported"

STATES: Final = {
    "changed": "The article’s file has changed since it was indexed. This is the text as it was indexed.",
    "missing": "The article’s file is gone. This is the text as it was indexed.",
}

SILENCE: Final = "No passage answers this."
SILENCE_SEARCHED: Final = "Searched: {passages} in {articles}{filters}."
SILENCE_FILTERS: Final = ", limited to {filters}"
SILENCE_TRY: Final = "You could try a name or a figure the articles would use, fewer words, or no filters."
NEAREST: Final = "Show the nearest passages anyway"
NEAREST_WARNING: Final = "These are the nearest passages. They may not answer the question."

PANEL: Final = "Source"
PANEL_EMPTY: Final = "Choose “Show in article” on a quotation to read it where it stands."
PREVIOUS: Final = "Previous quotation in this article"
NEXT: Final = "Next quotation in this article"
WHOLE: Final = "Show the whole article"
PART: Final = "Show only the part around the quotation"
ORIGINAL: Final = "Open the original at this quotation"
ORIGINAL_PAGE: Final = "Open the original"
CLOSE: Final = "Close the source"
MORE_TEXT: Final = "…"

FILTER_NAMES: Final = {
    "articles": "articles {value}",
    "authors": "authors {value}",
    "since": "from {value}",
    "until": "until {value}",
    "fresh_only": "articles unchanged since they were indexed",
}

GENERATION: Final = "Index generation {generation} · {articles} · {passages}"

PROBLEMS: Final = {
    "QuestionEmpty": "There is no question yet. Type one and press Enter.",
    "QuestionTooLong": "That question is too long. Ask it in fewer than 10,000 characters.",
    "QuestionUnreadable": "That question holds characters that cannot be read. Type it again.",
    "ReferenceUnknown": "That quotation is no longer on this page. Ask the question again.",
    "ArticleUnknown": "That article is not in the index any more. Look for it on the Articles page.",
    "IndexCorrupt": "The index is damaged, so nothing can be quoted from it. Whoever runs this page can mend it: {message}",
}
FAILED: Final = "This page asked for something it should not have. Reload it and try again."


def count(forms: dict[int, str], n: int) -> str:
    """``"1 article"`` or ``"3 articles"``."""
    return forms.get(n, forms[0]).format(n=f"{n:,}")
