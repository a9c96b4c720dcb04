"""Gold against coded events."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from haluan.scoring import ScoredEvent, Tally, confusion, interval, matching, same_pair, same_pair_either_way, score_article, total

ONE = ScoredEvent(frozenset({("RUS", "GOV")}), frozenset({("UKR", "GOV")}), "ACCUSE", 3, "actual", "2023-10-05", "day")


def sides(actor: str, recipient: str, **values: object) -> ScoredEvent:
    def side(text: str) -> frozenset[tuple[str, str | None]]:
        return frozenset((c.partition(".")[0], c.partition(".")[2] or None) for c in text.split("+"))

    return replace(ONE, actor=side(actor), recipient=side(recipient), **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("gold", "coded", "same"),
    [
        (("RUS.GOV", "UKR.GOV"), ("RUS.MIL", "UKR.CVL"), True),
        (("RUS.GOV", "UKR.GOV"), ("UKR.GOV", "RUS.GOV"), False),
        (("RUS.GOV+BLR.GOV", "UKR.GOV"), ("RUS.GOV", "UKR.GOV"), True),
        (("RUS.GOV+BLR.GOV+CHN.GOV", "UKR.GOV"), ("RUS.GOV", "UKR.GOV"), False),
        (("IDN.COP", "IDN.CVL"), ("IDN.COP", "IDN.CVL"), True),
        (("IDN.COP", "IDN.CVL"), ("IDN.GOV", "IDN.CVL"), False),
    ],
)
def test_when_two_pairs_are_one(gold: tuple[str, str], coded: tuple[str, str], same: bool) -> None:
    assert same_pair(sides(*gold), sides(*coded)) is same


def test_talks_may_be_turned_round_and_attacks_may_not() -> None:
    talks = sides("RUS", "UKR", type="CONSULT", quad=1)
    assert same_pair_either_way(talks, sides("UKR", "RUS", type="CONSULT", quad=1))
    assert not same_pair_either_way(talks, sides("UKR", "RUS", type="ACCUSE"))
    assert not same_pair_either_way(sides("RUS", "UKR", type="ASSAULT"), sides("UKR", "RUS", type="ASSAULT"))


def test_levels_nest() -> None:
    score = score_article("a", "id", [ONE, sides("USA", "CHN")], [replace(ONE, type="REJECT"), sides("USA", "CHN", type="AID", quad=2)])
    assert {k: score.tallies[k].hit for k in ("pair", "quad", "type")} == {"pair": 2, "quad": 1, "type": 0}
    assert len(score.missed) == len(score.wrong) == 2
    assert confusion([score]) == {("ACCUSE", "REJECT"): 1, ("ACCUSE", "AID"): 1}


def test_status_and_date_count_among_the_hits() -> None:
    score = score_article("a", "id", [ONE], [replace(ONE, status="denied", start="2023-10-06")])
    assert score.tallies["status, given type"] == Tally(0, 1, 1)
    assert score.tallies["date, given type"] == Tally(0, 1, 1)
    undated = [replace(ONE, granularity="none", start="")]
    assert score_article("a", "id", undated, [replace(ONE, granularity="none")]).tallies["date, given type"].hit == 1


def test_an_article_without_events_counts_what_was_made_up() -> None:
    assert score_article("a", "id", [], [ONE, ONE]).tallies["articles without events: false"].hit == 2


def test_figures_by_hand() -> None:
    tally = Tally(3, 4, 6)
    assert (tally.precision, tally.recall, tally.f1) == (0.5, 0.75, 0.6)
    assert Tally().f1 == 0.0
    a, b = score_article("a", "id", [ONE], [ONE]), score_article("b", "id", [ONE], [])
    assert total([a, b], "pair") == Tally(1, 2, 1)


def test_the_interval_holds_the_figure_and_repeats() -> None:
    scores = [score_article(str(i), "id", [ONE], [ONE] if i % 3 else []) for i in range(12)]
    low, high = interval(scores, "pair")
    assert low <= total(scores, "pair").f1 <= high
    assert (low, high) == interval(scores, "pair")
    assert interval([], "pair") == (0.0, 0.0)


FITS = st.lists(st.lists(st.booleans(), min_size=4, max_size=4), min_size=1, max_size=4)


@given(FITS)
@settings(max_examples=100, deadline=None)
def test_the_matching_is_a_largest_one(fits: list[list[bool]]) -> None:
    gold = [replace(ONE, words=str(i)) for i in range(len(fits))]
    coded = [replace(ONE, words=str(i)) for i in range(4)]
    pairs = matching(gold, coded, lambda g, c: fits[int(g.words)][int(c.words)])
    best = max(sum(fits[g][c] for g, c in enumerate(order[: len(fits)])) for order in permutations(range(4)))
    assert len(pairs) == best
    assert len({g for g, _ in pairs}) == len({c for _, c in pairs}) == len(pairs)
    assert all(fits[g][c] for g, c in pairs)


@given(st.permutations(["RUS>UKR", "USA>CHN", "IRN>ISR", "FRA>ARM"]))
def test_order_does_not_matter(order: list[str]) -> None:
    gold = [sides(*p.split(">")) for p in ("RUS>UKR", "USA>CHN", "IRN>ISR", "FRA>ARM")]
    score = score_article("a", "id", gold, [sides(*p.split(">")) for p in order[:3]])
    assert score.tallies["type"] == Tally(3, 4, 3)


def test_of_two_deeds_of_one_kind_the_one_told_with_the_same_words_is_compared() -> None:
    gold = [replace(ONE, words="broke off ties"), replace(ONE, words="giving 72 hours")]
    coded = [replace(ONE, words="giving")]
    assert matching(gold, coded, same_pair) == [(1, 0)]
