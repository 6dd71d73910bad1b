"""One paragraph to sentences: nupunkt's boundaries, mended where news prose breaks its habits."""

from __future__ import annotations

import re

import nupunkt

from embeddings.articles.characters import plain, trim

# A closing mark, or a numbered reference, that nupunkt left at the start of the next sentence.
_STRANDED = re.compile(
    r"(?:[”’\"'»)\]}›]+(?=\s|$)|(?:\[(?:\d{1,4}|\^[\w-]{1,20})\])+|\((?:[^()\s]{1,40},? ){1,6}\d{4}[a-z]?\)(?=[\s.]|$))[.]?"
)
# Two sentences without a space between them: a word or number, a full stop, a capitalised word.
_GLUED = re.compile(r"(?:(?<=[a-z]{3})|(?<=\d\d)|(?<=[a-z0-9][)”]))[.!?](?=[A-Z][a-z]{2,}(?:[\s,’'-]|$))(?!(?:Com|Org|Net)\b)")
# A whole word, a full stop, and a capital. nupunkt takes two thousand such words for abbreviations ("bank", "century", "tasks"),
# and then joins two sentences where the second begins with a name. Short words and words with a capital are left to it.
_PLAIN_END = re.compile(r"(?<![^\s“‘\"'(\[—–-])(?P<word>[a-z]{4,}|[A-Z][a-z]{6,})[.!?][”’\"')\]]*\s+(?=[“‘\"'(\[]?[A-Z][a-z])")
_ABBREVIATED_WORDS = """
    approx assn assoc bros capt cert circa comp conf corp dept diss dist encl etc excl figs govt hons illus incl infra lieut
    messrs misc nos orig para paras prev proc prof publ refs repr resp secs supp suppl supra temp trans univ viz vols
"""
_ABBREVIATED = frozenset(_ABBREVIATED_WORDS.split())
# Markdown's mark of a picture begins with what ends a sentence elsewhere.
_PICTURE = re.compile(r"!\[[^\[\]]{0,300}\]\(")
_MARK_ONLY = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[IVXLC]{1,7})[.)]")


def sentence_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Sentences within ``text[start:end]``: in order, disjoint, trimmed, each with a letter or a digit unless none has one.

    The work is done on a copy of equal length in which line ends are spaces, so offsets need no map.
    """
    copy = plain(text[start:end])
    if not copy.strip():
        return []
    cuts = [0]
    for first, last in nupunkt.sent_spans(copy):
        cuts += [first, *_glued(copy, first, last), *_plain_ends(copy, first, last)]
    cuts = _mend(copy, sorted({cut for cut in cuts if 0 <= cut < len(copy)}))
    spans = [trim(text, start + a, start + b) for a, b in zip(cuts, [*cuts[1:], len(copy)], strict=True)]
    return [(a, b) for a, b in spans if a < b]


def _glued(copy: str, start: int, end: int) -> list[int]:
    """Where a sentence ends inside a word such as ``2021.Terrorism``, unless that word is a name or an address."""
    ends = [m.end() for m in _GLUED.finditer(copy, start, end)]
    return [at for at in ends if not set(copy[max(start, at - 60) : at - 1].rpartition(" ")[2]) & set("./@:\\")]


def _plain_ends(copy: str, start: int, end: int) -> list[int]:
    """Where a new sentence begins after a word that is no abbreviation."""
    found = _PLAIN_END.finditer(copy, start, end)
    return [match.end() for match in found if match["word"].casefold() not in _ABBREVIATED]


def _mend(copy: str, cuts: list[int]) -> list[int]:
    """Moves cuts past marks that close the sentence before, and drops those that leave a piece which is no sentence."""
    kept: list[int] = []
    for at, cut in enumerate(cuts):
        after = cuts[at + 1] if at + 1 < len(cuts) else len(copy)
        if kept and (stranded := _STRANDED.match(copy, cut, after)):
            cut = stranded.end()
        if cut and _PICTURE.match(copy, cut - 1):
            continue
        piece = copy[cut:after].strip()
        before = copy[kept[-1] : cut].strip() if kept else ""
        if not kept or (_has_word(piece) and _has_word(before) and not _MARK_ONLY.fullmatch(before)):
            kept.append(cut)
    return kept


def _has_word(piece: str) -> bool:
    return any(map(str.isalnum, piece))
