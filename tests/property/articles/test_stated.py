"""Whatever values a file holds under whatever names, they are read without a fault."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from embeddings.articles.fields import FIELDS, OTHER
from embeddings.articles.stated import attribution

NAMES = sorted({name for names in FIELDS.values() for name in names} | OTHER | {"source", "sources"})
names = st.one_of(st.sampled_from(NAMES), st.sampled_from(["", " ", "---", "Published At", "x"]), st.text(max_size=5))
ONES = (
    "By A B",
    "By ",
    "2024-05-01",
    "31 February 2024",
    "https://example.org/a",
    "http://[",
    "://",
    "[[A|B C]]",
    "\ud800",
    "\x00",
)
ones = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.sampled_from(ONES))
values = st.recursive(
    ones,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["name", "title", "url", "author", "x"]), inner, max_size=4),
    ),
    max_leaves=6,
)


@given(st.dictionaries(names, values, max_size=8))
def test_any_names_and_values_give_facts_that_are_lines_with_a_source(stated: dict[str, object]) -> None:
    found, warned = attribution(stated, "column", "row 2")
    for fact in (found.title, found.author, found.publication, found.date, found.url, found.notice):
        if fact is not None:
            assert fact.value
            assert "\n" not in fact.value
            assert fact.source is not None
            assert fact.source.startswith("row 2: ")
    assert all("\n" not in warning for warning in warned)
