"""Bytes to text: nothing dropped, nothing replaced, and a guess is said to be one."""

from __future__ import annotations

import pytest

from embeddings.articles.encodings import decode
from embeddings.errors import ArticleUnreadable

SPANISH = "El señor Núñez dijo que la reunión de Málaga terminó ayer. " * 3


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", SPANISH),
        ("cp1251", "Вооружённые силы сообщили о нападении на границе. " * 3),
        ("shift_jis", "東京で新しい政策が発表された。政府は今後の方針を説明した。" * 3),
        ("cp1256", "قالت الحكومة إن الهجوم وقع صباح اليوم في العاصمة. " * 3),
    ],
)
def test_other_encodings_are_detected_and_the_confidence_is_told(encoding: str, text: str) -> None:
    found, warnings = decode(text.encode(encoding), "a.txt")
    assert found == text
    assert len(warnings) == 1
    assert f"read as {encoding}" in warnings[0]
    assert "confidence" in warnings[0]


def test_utf_16_without_a_mark_is_told_by_its_zero_bytes() -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        text, warnings = decode(SPANISH.encode(encoding), "a.txt")
        assert text == SPANISH
        assert "UTF-16" in warnings[0]


def test_utf_8_is_never_guessed_at() -> None:
    assert decode("é".encode(), "a.txt") == ("é", [])


@pytest.mark.parametrize("data", [bytes(range(256)) * 4, b"\xff\xfe\x00\xd8", b"\xff\xfea", b"ELF\x00\x01\x02\xff\xfe\xfd" * 20])
def test_what_no_encoding_explains_is_refused(data: bytes) -> None:
    with pytest.raises(ArticleUnreadable, match=r"a\.txt"):
        decode(data, "a.txt")
