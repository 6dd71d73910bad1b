"""Ask a collection of articles; get exact, attributed quotations and nothing else.

from qa import Library, retrieve
"""

from embeddings.articles.article import Article
from embeddings.errors import InquoteError
from qa.answer import Answer, Citation, Excerpt
from qa.library import Library, retrieve

__all__ = ["Answer", "Article", "Citation", "Excerpt", "InquoteError", "Library", "retrieve"]
