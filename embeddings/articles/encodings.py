"""Bytes to text: byte order mark, UTF-8, then detection with its confidence reported. Nothing is dropped or replaced."""

from __future__ import annotations

import codecs
from importlib import import_module

from embeddings.errors import ArticleUnreadable

LEAST_CONFIDENCE = 0.7
"""Below this a guess is refused rather than shown as somebody's words."""

SAMPLE = 64 * 1024

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x7fELF", "a program"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\xd0\xcf\x11\xe0", "an old or encrypted office document"),
    (b"{\\rtf", "a rich text document"),
    (b"\x1f\x8b", "a compressed file"),
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What news articles are found in. The list is short on purpose: among a hundred encodings a wrong one always fits somehow.
_CANDIDATES = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r"),
    *("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
)
_CONTROLS = dict.fromkeys([*range(9), *range(14, 27), *range(28, 32), 127])


def decode(data: bytes, name: object) -> tuple[str, list[str]]:
    """The text of a file, and warnings. The byte order mark, which is no character of the text, is left out; nothing else is.

    Raises:
        ArticleUnreadable: when the bytes are no text, or in an encoding that cannot be told.
    """
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise ArticleUnreadable(f"{name}: is {kind} and not the text its name promises; give it its proper suffix")
    mark, encoding = next(((mark, code) for mark, code in _MARKS if data.startswith(mark)), (b"", ""))
    if encoding:
        return _checked(_strict(data[len(mark) :], encoding, name), name), []
    wide = _wide(data)
    if wide:
        text = _checked(_strict(data, wide, name), name)
        return text, [f"has no byte order mark; its zero bytes show that it is {wide.upper()}"]
    try:
        return _checked(data.decode("utf-8"), name), []
    except UnicodeDecodeError as error:
        if b"\x00" in data:
            raise ArticleUnreadable(f"{name}: is binary, not text") from None
        return _detected(data, name, error.start)


def _strict(data: bytes, encoding: str, name: object) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleUnreadable(f"{name}: is not valid {encoding.upper()} at byte {error.start}; save it as UTF-8") from None


def _checked(text: str, name: object) -> str:
    """More than one control character in ten is no text that anybody wrote."""
    if len(text) - len(text.translate(_CONTROLS)) > len(text) / 10:
        raise ArticleUnreadable(f"{name}: is binary, not text")
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, told by zero bytes that stand (nearly) all on one side of the pairs."""
    sample = data[:SAMPLE]
    if len(data) % 2 or len(sample) < 4:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    pairs = len(sample) // 2
    if odd > 0.4 * pairs and even < 0.02 * pairs:
        return "utf-16-le"
    if even > 0.4 * pairs and odd < 0.02 * pairs:
        return "utf-16-be"
    return None


def _detected(data: bytes, name: object, at: int) -> tuple[str, list[str]]:
    try:
        detector = import_module("charset_normalizer")
    except ImportError:
        raise ArticleUnreadable(
            f"{name}: is not valid UTF-8 at byte {at}; save it so, or have encodings detected: pip install 'inquote[formats]'"
        ) from None
    # The bytes that tell encodings apart may come late: take the sample where UTF-8 failed.
    start = max(0, at - SAMPLE // 2)
    found = list(detector.from_bytes(data[start : start + SAMPLE], cp_isolation=list(_CANDIDATES)))
    # Disorder alone cannot tell Latin letters from any two bytes of Chinese: what also reads as a language goes first.
    best = min(found, key=lambda match: match.chaos - match.coherence, default=None)
    confidence = 0.0 if best is None else max(0.0, 1.0 - float(best.chaos))
    if best is None or confidence < LEAST_CONFIDENCE:
        raise ArticleUnreadable(f"{name}: is not valid UTF-8 at byte {at}, and its encoding cannot be told; save it as UTF-8")
    # Several encodings may fit equally well; the most usual one is taken.
    equal = [match for match in found if match.chaos - match.coherence <= best.chaos - best.coherence + 0.001]
    possible = {code for match in equal for code in (match.encoding, *match.could_be_from_charset)}
    encoding = next(code for code in (*_CANDIDATES, best.encoding) if code in possible)
    text = _checked(_strict(data, encoding, name), name)
    return text, [f"is not UTF-8; read as {encoding}, detected with confidence {confidence:.2f}"]
