"""Which passages become excerpts, on texts where it can be seen by eye."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from qa.excerpt import Run, Text, choose, joined, merged, same_statement, spread, standing
from qa.rerank import Scored


def text(sentences: Sequence[str], paragraphs: Sequence[int] | None = None, articles: Sequence[int] | None = None) -> Text:
    """Sentences with a space between; ``paragraphs`` says which stand together, ``articles`` in which article each does."""
    starts = [sum(len(s) + 1 for s in sentences[:i]) for i in range(len(sentences))]
    whole = " ".join(sentences)
    of = paragraphs or [0] * len(sentences)
    return Text(
        start=lambda row: starts[row],
        end=lambda row: starts[row] + len(sentences[row]),
        paragraph=lambda row: (articles[row] if articles else 0, of[row]) if 0 <= row < len(sentences) else None,
        words=lambda first, last: whole[starts[first] : starts[last] + len(sentences[last])],
        together=lambda row, other: of[row] == of[other],
    )


def scored(*pairs: tuple[int, float]) -> list[Scored]:
    return [Scored(row, score) for row, score in sorted(pairs, key=lambda pair: (-pair[1], pair[0]))]


SIX = [f"Sentence number {n}." for n in range(6)]


def spans(runs: Sequence[Run]) -> list[tuple[int, int]]:
    return [(run.first, run.last) for run in runs]


def test_what_is_far_below_the_best_is_not_quoted() -> None:
    apart = text(SIX, range(6))
    assert spans(choose(scored((0, 5.0), (3, 0.5), (5, -0.5)), apart)) == [(0, 0), (3, 3)]


def test_in_the_paragraph_of_the_best_what_is_further_below_is_quoted_too() -> None:
    found = scored((0, 5.0), (2, -2.5), (3, -2.5), (5, -3.5))
    assert spans(choose(found, text(SIX, [0, 0, 0, 1, 1, 0]))) == [(0, 0), (2, 2)]
    # And nothing further below comes with it.
    assert spans(choose(scored((0, 5.0), (3, -2.5), (4, -3.5)), text(SIX))) == [(0, 0), (3, 3)]


def test_neighbours_of_nearly_the_same_score_are_quoted_together_once() -> None:
    assert spans(choose(scored((1, 5.0), (2, 4.6), (4, 3.0)), text(SIX))) == [(1, 2), (4, 4)]


def test_a_weaker_neighbour_is_an_excerpt_of_its_own() -> None:
    assert spans(choose(scored((1, 5.0), (2, 0.4)), text(SIX))) == [(1, 1), (2, 2)]


def test_nothing_is_joined_over_the_end_of_a_paragraph() -> None:
    assert spans(choose(scored((1, 5.0), (2, 5.0)), text(SIX, [0, 0, 1, 1, 1, 1]))) == [(1, 1), (2, 2)]


def test_an_excerpt_has_four_sentences_and_1200_characters_at_most() -> None:
    assert spans(choose(scored(*((n, 5.0) for n in range(6))), text(SIX))) == [(0, 3), (4, 5)]
    long = ["x" * 700 for _ in range(3)]
    assert spans(choose(scored((0, 5.0), (1, 5.0)), text(long))) == [(0, 0), (1, 1)]


def test_silence_gives_no_excerpt() -> None:
    assert choose([], text(SIX)) == []


@pytest.mark.parametrize(
    ("second", "first"),
    [
        ("This led to war.", 0),
        ("But nobody came.", 0),
        ("He resigned in May.", 0),
        ("“However, it rained.”", 0),
        ("war ended) and all was well.", 0),
        ("it is,” he said.", 0),
        ("Theism is a belief.", 1),
        ("Hell froze over.", 1),
        ("(In May) all was well.", 1),
        ("This week saw no rain.", 1),
        ("The war ended.", 1),
    ],
)
def test_an_excerpt_that_points_back_takes_the_sentence_before(second: str, first: int) -> None:
    run = standing(Run(1, 1, 5.0), {1}, text(["The minister spoke.", second]))
    assert (run.first, run.last) == (first, 1)


def test_nothing_is_taken_that_is_quoted_already_or_stands_in_another_paragraph() -> None:
    both = ["The minister spoke.", "This led to war."]
    assert standing(Run(1, 1, 5.0), {0, 1}, text(both)).first == 1
    assert standing(Run(1, 1, 5.0), {1}, text(both, [0, 1])).first == 1
    assert standing(Run(0, 0, 5.0), {0}, text(["This led to war."])).first == 0


def test_a_long_sentence_does_not_take_over_a_short_quote() -> None:
    long = f"The minister spoke {'very ' * 30}long."
    assert standing(Run(1, 1, 5.0), {1}, text([long, "This led to war."])).first == 1
    assert standing(Run(1, 1, 5.0), {1}, text([long, f"This led to {'total ' * 30}war."])).first == 0


def test_the_same_statement_is_quoted_once_but_never_with_another_number() -> None:
    one = "The group carried out 482 attacks in Pakistan in 2024, the report says."
    assert same_statement(one, one.replace("says", "said").replace(",", ""))
    assert not same_statement(one, one.replace("482", "483"))
    assert not same_statement(one, "Nothing of the kind.")
    runs, sentences = [Run(0, 0, 5.0), Run(1, 1, 4.0), Run(2, 2, 3.0)], [one, "Nothing of the kind.", one]
    copies = merged(runs, text(sentences, articles=[0, 0, 1]))
    assert [(spans([run]), spans(same)) for run, same in copies] == [([(0, 0)], [(2, 2)]), ([(1, 1)], [])]
    # What the same article says again does not stand in another one too.
    assert merged(runs, text(sentences)) == [(runs[0], []), (runs[1], [])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("did attack the camp", "did not attack the camp"),
        ("attacked the camp", "never attacked the camp"),
        ("could reach the camp", "couldn't reach the camp"),
        ("was attacked by the army of Pakistan", "was attacked by the army of India"),
        ("accepted the camp", "rejected the camp"),
        ("left the camp after the attack", "left the camp before the attack"),
    ],
)
def test_a_statement_that_is_turned_round_or_is_about_somebody_else_is_not_the_same(one: str, other: str) -> None:
    rest = "in the northern valley of the river during the long winter, a report by three observers who had travelled there says."
    assert not same_statement(f"The army {one} {rest}", f"The army {other} {rest}")
    assert not same_statement(f"Iran {one} {rest}", f"Iraq {one} {rest}")
    for edited in (
        f"The army has {one} {rest}",
        f"The army {one} {rest}".replace("travelled", "traveled").replace("says", "said"),
    ):
        assert same_statement(f"The army {one} {rest}", edited)


def test_what_a_longer_quote_states_already_is_not_quoted_once_more() -> None:
    ban, end = "The embargo on arms was imposed in March 1958.", "It was extended to all goods but food two years later."
    rows = text([ban, end, end, ban, "Nobody noticed."], [0, 0, 1, 2, 2])
    later = [Run(2, 2, 4.0), Run(3, 3, 3.0)]
    assert merged([Run(0, 1, 5.0), *later], rows) == [(Run(0, 1, 5.0), [])]
    # One that says more is quoted, and so is a longer one after a shorter.
    assert merged([Run(0, 1, 5.0), Run(3, 4, 3.0)], rows) == [(Run(0, 1, 5.0), []), (Run(3, 4, 3.0), [])]
    assert [run for run, _ in merged([Run(2, 2, 5.0), Run(0, 1, 4.0)], rows)] == [Run(2, 2, 5.0), Run(0, 1, 4.0)]
    # One word may turn it round.
    denied = text([ban, end, ban.replace("was", "was not")], [0, 0, 1])
    assert len(merged([Run(0, 1, 5.0), Run(2, 2, 4.0)], denied)) == 2


def test_of_equally_good_quotes_an_author_not_yet_heard_goes_first() -> None:
    runs = [Run(0, 0, 5.0), Run(2, 2, 4.0), Run(4, 4, 3.8), Run(6, 6, 1.0)]
    author = {0: "Ruiz", 2: "Ruiz", 4: "Berg", 6: "Lund"}
    assert [run.first for run in spread(runs, lambda run: author[run.first])] == [0, 4, 2, 6]


def test_a_better_quote_is_never_put_after_a_worse_author() -> None:
    runs = [Run(0, 0, 5.0), Run(2, 2, 4.0), Run(4, 4, 3.0)]
    assert spread(runs, lambda run: "Berg" if run.first == 4 else "Ruiz") == runs


@pytest.mark.parametrize(
    ("sentences", "together"),
    [
        (["The plot was foiled.", "It began with a call."], True),
        (["The plot was foiled.", "“This call came at dawn.”"], True),
        (["Three plots were foiled.", "Arrests after those plots took a year."], True),
        (["The plot was foiled.", "Police had a call."], False),
    ],
)
def test_what_points_back_is_quoted_together_with_what_stands_before_it(sentences: list[str], together: bool) -> None:
    runs = [(Run(1, 1, 4.0), []), (Run(0, 0, 2.0), [])]
    assert joined(runs, text(sentences)) == ([(Run(0, 1, 4.0), [])] if together else runs)


def test_a_quote_of_two_sentences_stands_in_another_article_only_when_both_do() -> None:
    sentences = ["The plot was foiled.", "It began with a call."] * 3
    rows = text(sentences, [0, 0, 0, 0, 0, 1], [0, 0, 1, 1, 2, 2])
    runs = [(Run(1, 1, 4.0), [Run(3, 3, 3.0), Run(5, 5, 2.0)]), (Run(0, 0, 2.0), [Run(2, 2, 1.0), Run(4, 4, 0.5)])]
    assert joined(runs, rows) == [(Run(0, 1, 4.0), [Run(2, 3, 1.0)])]


def test_what_has_grown_is_joined_with_a_third_that_points_back_to_it() -> None:
    sentences = ["The plot was foiled.", "It began with a call.", "This was traced.", "Nobody was hurt."]
    runs = [(Run(0, 0, 4.0), []), (Run(2, 2, 2.0), []), (Run(1, 1, 1.0), []), (Run(3, 3, 0.0), [])]
    assert joined(runs, text(sentences)) == [(Run(0, 2, 4.0), []), (Run(3, 3, 0.0), [])]


def test_what_stands_in_two_paragraphs_stays_two_quotes() -> None:
    runs = [(Run(1, 1, 4.0), []), (Run(0, 0, 2.0), [])]
    assert joined(runs, text(["The plot was foiled.", "It began with a call."], [0, 1])) == runs
