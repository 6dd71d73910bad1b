"""Articles in a language that the models do not know are warned of, English ones never."""

# ruff: noqa: E501 -- a language a line

from __future__ import annotations

import pytest

from embeddings.articles.language import english_share, not_english
from tests.eval.articles.material import stories

FOREIGN = {
    "German": "Die Regierung hat am Montag neue Maßnahmen gegen die Gewalt an der Grenze beschlossen und die Opposition übte Kritik. ",
    "French": "Le gouvernement a annoncé lundi de nouvelles mesures contre la violence à la frontière et l’opposition les a critiquées. ",
    "Spanish": "El gobierno anunció el lunes nuevas medidas contra la violencia en la frontera y la oposición las criticó con dureza. ",
    "Urdu": "حکومت نے پیر کے روز سرحد پر تشدد کے خلاف نئے اقدامات کا اعلان کیا اور حزب اختلاف نے ان پر تنقید کی۔ ",
    "Russian": "Правительство объявило в понедельник о новых мерах против насилия на границе, и оппозиция их раскритиковала. ",
    "Chinese": "政府周一宣布了打击边境暴力的新措施，反对派对此提出了批评，并要求公布更多细节。",
}


@pytest.mark.parametrize("name", sorted(FOREIGN))
def test_other_languages_are_warned_of(name: str) -> None:
    assert not_english(FOREIGN[name] * 4)


def test_english_articles_are_not() -> None:
    for story in stories():
        assert not_english(" ".join(story.body)) is None
        assert (english_share(" ".join(story.body)) or 0) > 0.3


def test_nothing_is_said_of_a_few_words() -> None:
    assert english_share("Drei kurze Wörter") is None
    assert not_english("Drei kurze Wörter") is None
