"""Whatever the text, the spans are exact."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from embeddings.articles.article import Span
from embeddings.articles.attribution import attribute
from embeddings.articles.characters import plain
from embeddings.articles.paragraphs import paragraphs
from embeddings.articles.segment import segment
from embeddings.articles.sentences import sentence_spans

any_character = st.characters(exclude_categories=["Cs"])
AWKWARD = (
    *("\r\n", "\n", "\n\n", "\r", "\u2028", "\u200b", "\ufeff", "\u0301", "\u202e", "\u2069", "\x00", "\x85", "\t", " ", "\xa0"),
    *(
        ". ",
        "? ",
        "”",
        "“",
        "(",
        ")",
        "[1]",
        "- ",
        "• ",
        "1. ",
        "IV. ",
        "# ",
        "---\n",
        "```\n",
        "By ",
        "A Title Here",
        "(Dawn, 2025). ",
    ),
    *("The army left", "said Mr. Khan", "2021.Terrorism", "😀", "ہے۔", "漢字。", "title: x\n", "Read more: ", "Abdul Basit", "…"),
)
awkward = st.sampled_from(AWKWARD)
texts = st.one_of(
    st.text(any_character, max_size=300),
    st.lists(st.one_of(awkward, st.text(any_character, max_size=8)), max_size=40).map("".join),
)


@given(texts, st.booleans())
def test_sentences_are_in_range_ordered_disjoint_and_trimmed(text: str, markdown: bool) -> None:
    structure = segment(text, markdown=markdown)
    end = 0
    for sentence in structure.sentences:
        assert end <= sentence.span.start < sentence.span.end <= len(text)
        end = sentence.span.end
        cut = sentence.span.of(text)
        assert cut == cut.strip()
        assert any(map(str.isalnum, cut))


@given(texts, st.booleans())
def test_sentences_touch_neither_headings_nor_what_is_set_aside(text: str, markdown: bool) -> None:
    structure = segment(text, markdown=markdown)
    for other in [*structure.headings, *(a.span for a in structure.asides)]:
        assert other.of(text)
        assert not any(sentence.span.overlaps(other) for sentence in structure.sentences)
    assert list(structure.headings) == sorted(structure.headings)
    paragraph = [sentence.paragraph for sentence in structure.sentences]
    assert paragraph == sorted(paragraph)
    for sentence in structure.sentences:
        if sentence.heading is not None:
            assert structure.headings[sentence.heading].start < sentence.span.start


@given(texts)
def test_every_letter_of_plain_prose_is_in_a_sentence_or_set_aside(text: str) -> None:
    structure = segment(text)
    covered = [*(s.span for s in structure.sentences), *(a.span for a in structure.asides)]
    marks = [Span(p.start, p.body) for p in paragraphs(text) if p.marked]
    inside = {at for span in [*covered, *marks] for at in range(span.start, span.end)}
    assert all(at in inside for at, c in enumerate(text) if c.isalnum())


@given(texts)
def test_paragraphs_are_disjoint_and_in_order(text: str) -> None:
    end = 0
    for p in paragraphs(text):
        assert end <= p.start <= p.body < p.end <= len(text)
        assert text[p.start : p.end] == text[p.start : p.end].strip()
        end = p.end


@given(texts)
def test_a_paragraph_loses_nothing_but_white_space_between_its_sentences(text: str) -> None:
    spans = sentence_spans(text, 0, len(text))
    rest = list(text)
    for a, b in spans:
        rest[a:b] = [""] * (b - a)
    assert not any(map(str.isalnum, "".join(rest)))


@given(texts, st.booleans())
def test_every_fact_taken_from_a_text_stands_in_its_span(text: str, markdown: bool) -> None:
    attribution = attribute(text, markdown=markdown).attribution
    for fact in (attribution.title, attribution.author):
        if fact is not None:
            assert fact.span is not None
            assert fact.value == fact.value.strip() != ""
            stands = plain(fact.span.of(text)).replace(",", " ").split()
            assert set(plain(fact.value).replace(",", " ").split()) <= {*stands, *(word.strip("()[]|—–-") for word in stands)}
