"""Names as people type them and as articles write them: acronyms that the articles define, other spellings, slips of the key."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from embeddings.index.generation import Generation

_LOOKED_AT = 60
"""Passages that are searched for the definition of one acronym."""

_ACRONYM = re.compile(r"(?<![\w(])[A-Z][A-Z0-9&]{1,7}(?![\w)])")
_NAME = re.compile(r"[A-Z][\w'’-]+(?:\s+(?:of|the|and|for|in|on|de|al)\b)?(?:\s+[A-Z][\w'’-]+)+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ALIKE = str.maketrans("eyowz", "iiuvs")
_LINKS = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "al"})


Forms = tuple[tuple[str, str], ...]
"""Acronyms and long forms that a question has, each with the other form."""


def forms(generation: Generation, question: str) -> Forms:
    """Acronyms and long forms of the question as it has them, each with the other form, where the articles define it."""
    found: list[tuple[str, str]] = []
    for acronym in dict.fromkeys(_ACRONYM.findall(question)):
        long = _long_form(generation, acronym)
        if long and fold(long) not in fold(question):
            found.append((acronym, long))
    for name in dict.fromkeys(_NAME.findall(question)):
        parts = [part for part in re.split(r"[\s-]+", name) if part]
        initials = "".join(part[0] for part in parts if part[0].isupper())
        if not 2 <= len(initials) <= 7 or _whole(initials).search(question):
            continue
        long = _long_form(generation, initials)
        if long and fold(long) == fold(name):
            found.append((name, initials))
    return tuple(found)


def paired(question: str, both: Forms) -> str:
    """The question with the other form in brackets behind each that it has (see `forms`)."""
    for form, other in both:
        question = f"{form} ({other})".join(_whole(form).split(question, maxsplit=1))
    return question


def fitting(question: str, both: Forms, text: str) -> str:
    """The question with the form that a text has, where it has the other form and not the one asked with (see `forms`)."""
    for form, other in both:
        if _whole(other).search(text) and not _whole(form).search(text):
            question = other.join(_whole(form).split(question))
    return question


def _whole(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(form)}(?!\w)")


def _long_form(generation: Generation, acronym: str) -> str | None:
    rows, _ = generation.match(acronym, _LOOKED_AT)
    for row in sorted(int(row) for row in rows):
        long = long_form(generation.text(row), acronym)
        if long:
            return long
    return None


def long_form(text: str, acronym: str) -> str | None:
    """What an acronym stands for where the text says so: capitalised words before it in parentheses, whose initials hold it.

    >>> long_form("The Tehreek-e-Taliban Pakistan (TTP) said so.", "TTP")
    'Tehreek-e-Taliban Pakistan'
    """
    for match in re.finditer(rf"[(]\s*[“\"]?{re.escape(acronym)}[”\"]?\s*[);,]", text):
        words = re.findall(r"[^\s()]+", text[max(0, match.start() - 160) : match.start()])
        for count in range(2, min(len(words), len(acronym) + 4) + 1):
            chosen = words[-count:]
            initials = [part[0].casefold() for word in chosen for part in re.split(r"[-‐‑]", word.strip("“”\"'‘’,")) if part]
            if not chosen[0][0].isupper() or not all(word[0].isupper() or word in _LINKS for word in chosen):
                continue
            if initials[0] == acronym[0].casefold() and _subsequence(acronym.casefold(), initials):
                return " ".join(chosen)
    return None


def _subsequence(letters: str, initials: list[str]) -> bool:
    rest = iter(initials)
    return all(letter in rest for letter in letters if letter.isalnum())


def respelled(generation: Generation, question: str, known: Collection[str] = ()) -> str:
    """The question with each word that no article holds replaced by the one that it must be, when just one is near enough.

    Only names and long words are touched: a short word that stands nowhere is more often another word than a slip.

    Args:
        generation: whose words there are.
        question: as it was typed.
        known: further words, folded, that are no slips although no text holds them: names of authors.
    """
    for match in reversed(list(_WORD.finditer(question))):
        word = match.group()
        named = word[0].isupper() and match.start() > 0
        if len(word) < (5 if named else 7) or not generation.unknown(word) or fold(word) in known:
            continue
        near = _nearest(generation, fold(word), named=named)
        if near is not None:
            question = question[: match.start()] + near + question[match.end() :]
    return question


def _nearest(generation: Generation, word: str, *, named: bool) -> str | None:
    """The word of the articles that an unknown one must be; None when there is none or more than one."""
    known = [term for term in generation.terms_beginning(word[0]) if abs(len(term) - len(word)) <= 3 and term.isalpha()]
    sound = sounding(word)
    near = {term for term in known if named and len(term) >= 4 and sounding(term) == sound}
    # Stems have lost their endings, so a stem is near when the word's own beginning is.
    near = near or {term for term in known if len(term) >= 5 and abs(len(term) - len(word)) <= 1 and distance(word, term) == 1}
    if len(near) != 1:
        return None
    rows, _ = generation.match(near.copy().pop(), 1)
    if not len(rows):
        return None
    term = next(iter(near))
    written = [w for w in _WORD.findall(generation.text(int(rows[0]))) if fold(w).startswith(term[: max(4, len(term) - 1)])]
    return written[0] if written else None


def fold(text: str) -> str:
    """Letters without case and accents, one space between words."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.casefold().split())


def sounding(word: str) -> str:
    """A key that spellings of one foreign name share: long vowels shortened, doubled letters single, like consonants alike.

    >>> sounding("tehrik") == sounding("tehreek")
    True
    """
    for old, new in (("ee", "i"), ("oo", "u"), ("ou", "u"), ("aa", "a"), ("kh", "k"), ("gh", "g"), ("ph", "f"), ("q", "k")):
        word = word.replace(old, new)
    word = word.translate(_ALIKE)
    return re.sub(r"(.)\1+", r"\1", word)


def distance(left: str, right: str) -> int:
    """Letters inserted, left out, exchanged or swapped with their neighbour (Damerau; optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, start=1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, start=1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]
