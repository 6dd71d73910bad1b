"""What a terminal prints of a quotation."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.chat.standin import BRIDGE, HARBOUR, excerpt, noted
from ui import render


def test_under_a_quote_and_behind_also_in_stand_whose_words_they_are_and_what_an_editor_noted() -> None:
    told = noted(excerpt(BRIDGE, "The bridge fell in 1911."), speaker="Ann Berg", notice="Retracted.")
    line = "Ben Arch, bridge.txt, line 1 (words of: Ann Berg) [notice: Retracted.]"
    assert f"   — {line}\n" in render.excerpt(1, told)
    copied = replace(excerpt(HARBOUR, "It was widened twice."), also_in=(told.citation,))
    assert render.excerpt(1, copied).endswith(f"   also in: {line}")


def test_spaces_of_every_width_are_printed_as_they_are() -> None:
    text = "5\xa0percent of 1\u202f000\u2009km,\u3000so"
    assert render.printable(text) == text


def test_what_could_steer_a_terminal_or_hide_text_is_printed_as_an_escape() -> None:
    assert render.printable("a\x1b[31mb\u202ec\u200bd\x85") == r"a\x1b[31mb\u202ec\u200bd\x85"
    assert render.printable("a\r\nb\u2028c\td") == "a\nb\nc\td"
