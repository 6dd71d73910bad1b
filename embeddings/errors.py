"""The errors of articles, models, index and questions, in one tree; other modules derive theirs from `InquoteError`.

    InquoteError
    |-- ArticleError              something about what is to be read
    |   |-- ArticleUnreadable     one file cannot be read as an article
    |   |-- NoArticles            a path is missing, empty, or holds nothing to index
    |   `-- DuplicateArticle      two articles with one id
    |-- ModelError                something about an encoder or a reranker
    |   |-- ModelMissing          no such model on this machine
    |   `-- ModelCorrupt          the files are not the ones that were expected
    |-- IndexFault                something about a stored index
    |   |-- IndexMissing          there is none in this folder
    |   |-- IndexCorrupt          a file does not match its manifest
    |   |-- IndexVersion          written in a format this version does not read
    |   |-- IndexModelMismatch    built with another encoder than the one asked for
    |   `-- IndexBusy             another process is writing
    |-- QuestionError             something about a question
    |   |-- QuestionEmpty
    |   |-- QuestionTooLong
    |   `-- FilterUnknown         a filter names an article or author that is not indexed
    |-- SpanInvalid               a span that is not inside its text
    `-- SettingInvalid            an option or environment variable with a value that makes no sense

A message is one line: what is wrong, then what to do about it. The command line prints it and exits 2.
"""

from __future__ import annotations


class InquoteError(Exception):
    """Base of every error that the user of the product can cause or meet."""

    def __init__(self, message: str) -> None:
        # Messages may carry file names, and file names may carry anything: an error is one printable line.
        super().__init__("".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in message))


class ArticleError(InquoteError):
    """Something about what is to be read."""


class ArticleUnreadable(ArticleError):
    """One file cannot be read as an article: undecodable, binary, encrypted, over a limit, outside its folder."""


class NoArticles(ArticleError):
    """A path that is missing or empty, or that holds nothing to index."""


class DuplicateArticle(ArticleError):
    """Two articles share one id."""


class ModelError(InquoteError):
    """Something about an encoder or a reranker."""


class ModelMissing(ModelError):
    """The model is not on this machine."""


class ModelCorrupt(ModelError):
    """The model's files are not the expected ones, or hold something that cannot be used."""


class IndexFault(InquoteError):
    """Something about a stored index."""


class IndexMissing(IndexFault):
    """The folder holds no index."""


class IndexCorrupt(IndexFault):
    """A file of the index does not match what its manifest says."""


class IndexVersion(IndexFault):
    """The index has a format that this version does not read."""


class IndexModelMismatch(IndexFault):
    """The index was built with another encoder than the one asked for."""


class IndexBusy(IndexFault):
    """Another process holds the writer's lock."""


class QuestionError(InquoteError):
    """Something about a question."""


class QuestionEmpty(QuestionError):
    """Nothing was asked."""


class QuestionTooLong(QuestionError):
    """More characters than a question may have."""


class FilterUnknown(QuestionError):
    """A filter names an article or an author that the index does not hold."""


class SpanInvalid(InquoteError):
    """A span that is empty, negative, or past the end of its text."""


class SettingInvalid(InquoteError):
    """An option or an environment variable holds a value that makes no sense."""
