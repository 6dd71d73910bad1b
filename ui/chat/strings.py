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
WELCOME_MORE: Final = "Nothing you read here is written by a machine but the labels around the quotations."

YOU_ASKED: Final = "You asked"
FILTERED: Final = "Limited to {filters}"
ASKED_WITH: Final = "Read together with your earlier question: {added}"
SEARCHING: Final = "Reading {articles}"
QUOTES: Final = {1: "1 quotation", 0: "{n} quotations"}
ARTICLES: Final = {1: "1 article", 0: "{n} articles"}
PASSAGES: Final = {1: "1 passage", 0: "{n} passages"}

STRONG: Final = "Strong match"
POSSIBLE: Final = "Possible match"
COPY: Final = "Copy with citation"
COPIED: Final = "Copied"
COPY_FAILED: Final = "Select the text and copy it by hand"
COPY_LINK: Final = "Copy link to this question"
HELPFUL: Final = "Helpful"
NOT_HELPFUL: Final = "Not helpful"
RATED: Final = "Noted, thank you"
FOLLOWUPS: Final = "In the articles and your questions"
UNKNOWN_AUTHOR: Final = "Author unknown"
SHOW_IN_ARTICLE: Final = "Show in article"
AROUND: Final = "Sentences around it"
ALSO_IN: Final = "Also in"
NOTICE: Final = "Note by the editors: {notice}"
SPEAKER: Final = "Reported words of: {speaker}"

STATES: Final = {
    "changed": "The article’s file has changed since it was indexed. This is the text as it was indexed.",
    "missing": "The article’s file is gone. This is the text as it was indexed.",
}

SILENCE: Final = "No passage answers this."
SILENCE_NOT_FOUND: Final = "Not found in any passage that fits: “{term}”."
SILENCE_SEARCHED: Final = "Searched: {passages} in {articles}{filters}."
SILENCE_FILTERS: Final = ", limited to {filters}"
SILENCE_TRY: Final = "You could try a name or a figure the articles would use, fewer words, or no filters."
NEAREST: Final = "Show the nearest passages anyway"
NEAREST_WARNING: Final = "These are the nearest passages. They may not answer the question."

PANEL: Final = "Source"
PANEL_TEXT: Final = "Text of the article"
PANEL_EMPTY: Final = "Choose “Show in article” on a quotation to read it where it stands."
PREVIOUS: Final = "Previous quotation"
NEXT: Final = "Next quotation"
WHOLE: Final = "Whole article"
PART: Final = "Only around the quotation"
ORIGINAL: Final = "Open the original at this quotation"
ORIGINAL_PAGE: Final = "Open the original"
CLOSE: Final = "Close"
MORE_TEXT: Final = "…"

FILTER_NAMES: Final = {
    "articles": "articles {value}",
    "authors": "authors {value}",
    "since": "from {value}",
    "until": "until {value}",
    "fresh_only": "articles unchanged since they were indexed",
}

GENERATION: Final = "Index generation {generation}, {created} · {articles} · {passages}"
KEYS: Final = "Press / for the question, Esc to close the source"

TOOLS: Final = "This conversation"
EXPORT: Final = "Export"
PRINT: Final = "Print"
CLEAR: Final = "New conversation"

FILTERS: Final = "Filters"
FILTER_ARTICLES: Final = "Only these articles"
FILTER_AUTHORS: Final = "Only these authors"
FILTER_SINCE: Final = "From date"
FILTER_UNTIL: Final = "Until date"
FILTER_FRESH: Final = "Only articles unchanged since they were indexed"
DATE_PLACEHOLDER: Final = "2024 or 2024-06-30"

FIND_ARTICLE: Final = "Find an article"
FIND_PLACEHOLDER: Final = "Title, author, publication or year"
LISTED: Final = "{found}, as indexed on {day} (generation {generation})"
NO_ARTICLE: Final = "No article has all of these words in its title, author, publication, date or name."
PAGE_BEFORE: Final = "Previous page"
PAGE_AFTER: Final = "Next page"
PAGE_OF: Final = "Page {page} of {pages}"
WORDS: Final = {1: "1 word", 0: "{n} words"}
UNKNOWN: Final = "Unknown: {fields}"
FIELDS: Final = {"title": "title", "author": "author", "date": "date"}
READ: Final = "Read"
ONLY_THIS: Final = "Ask only this article"

EDITOR_TAB: Final = "Add articles"
EDIT_FILE: Final = "A file with one article"
EDIT_READ: Final = "{name}: {words}, {sentences} that can be quoted. Correct below what was found wrongly."
SENTENCES: Final = {1: "1 sentence", 0: "{n} sentences"}
EDIT_FIELDS: Final = {
    "title": "Title",
    "author": "Author",
    "publication": "Publication",
    "date": "Date",
    "url": "Address of the original",
}
EDIT_EVIDENCE: Final = "{value} (found by: {rule})"
EDIT_UNKNOWN: Final = "not found"
EDIT_REPLACE: Final = "Replace the article of the same name"
EDIT_ADD: Final = "Add and rebuild"
EDIT_REBUILD: Final = "Rebuild from the articles’ folder"
EDIT_REBUILDING: Final = "Rebuilding the index"
EDIT_STARTING: Final = "Reading the articles…"
EDIT_PROGRESS: Final = "{done} of {total} passages encoded"
EDIT_DONE: Final = "Index generation {generation}: {encoded} encoded, {reused} taken over."
EDIT_ADDED: Final = "Added: {id}"
EDIT_CHANGED: Final = "Changed: {id}"
EDIT_REMOVED: Final = "Removed: {id}"
EDIT_SAME: Final = "No article changed."
EDIT_FAILED: Final = "The rebuild stopped. The index is as it was; the server’s log says why."

PROBLEMS: Final = {
    "QuestionEmpty": "There is no question yet. Type one and press Enter.",
    "QuestionTooLong": "That question is too long. Ask it in fewer than 10,000 characters.",
    "QuestionUnreadable": "That question holds characters that cannot be read. Type it again.",
    "ReferenceUnknown": "That quotation is no longer on this page. Ask the question again.",
    "ArticleUnknown": "That article is not in the index any more. Look for it on the Articles page.",
    "TooBusy": "Too many questions are waiting. Ask again in a moment.",
    "NothingToTake": "There is nothing to export yet. Ask a question first.",
    "FilterUnreadable": "Those filters cannot be read. Choose articles and authors from the lists.",
    "DateUnreadable": "A date is written 2024, 2024-06 or 2024-06-30. Correct it under Filters.",
    "IndexCorrupt": "The index is damaged, so nothing can be quoted from it. Whoever runs this page can mend it: {message}",
}


def count(forms: dict[int, str], n: int) -> str:
    """``"1 article"`` or ``"3 articles"``."""
    return forms.get(n, forms[0]).format(n=f"{n:,}")
