"""Changes and turns."""

from datetime import timedelta

import numpy as np
import pytest

from haluan.alignment.bins import STEADY, volume_of
from haluan.alignment.changes import find_changes
from haluan.alignment.columns import build_events
from haluan.alignment.noise import PLAIN
from haluan.alignment.observed import observe
from haluan.alignment.turns import TurnSpec, find_turns
from haluan.alignment_data import load_weights

from .worlds import START, rows, turning

WEIGHTS = load_weights()
TURN = START + timedelta(days=7 * 104)


def test_a_turn_is_found_dated_and_named():
    turns = find_turns(turning(), "AAA", WEIGHTS)
    assert [(t.kind, t.away_from, t.toward_whom) for t in turns] == [("turn", "XXX", "YYY")]
    turn = turns[0]
    assert turn.low <= TURN <= turn.high or abs(turn.away.on - TURN) < timedelta(days=21)
    assert turn.away.before > 0 > turn.away.after
    assert turn.away_checks.stands and turn.toward_checks.stands
    ids = set(turning().ids)
    assert turn.event_ids and set(turn.event_ids) <= ids


@pytest.mark.parametrize("seed", range(6))
def test_the_likeliest_day_lies_in_the_interval_and_the_interval_holds_the_true_one(seed):
    for turn in find_turns(turning(10 * seed, 2.0), "AAA", WEIGHTS):
        for change in filter(None, (turn.away, turn.toward)):
            assert change.low <= change.on <= change.high
            assert change.low - timedelta(days=7) <= TURN <= change.high + timedelta(days=7)


@pytest.mark.parametrize("seed", range(5))
def test_a_steady_dyad_has_no_change(seed):
    events = build_events(rows("AAA", "XXX", START, 208, 3.0, 0.7, seed))
    assert find_changes(observe(events, "AAA", "XXX", WEIGHTS), PLAIN) == ()


@pytest.mark.parametrize("seed", range(3))
def test_more_news_of_all_is_no_change(seed):
    """The volume triples for every dyad: no turn."""
    later = START + timedelta(days=7 * 104)
    made = []
    for n, other in enumerate(("XXX", "YYY", "ZZZ")):
        made += rows("AAA", other, START, 104, 2.0, 0.7, seed * 10 + n) + rows("AAA", other, later, 104, 6.0, 0.7, seed * 10 + n + 5)
    events = build_events(made)
    assert find_turns(events, "AAA", WEIGHTS, volume=volume_of(events)) == ()


def test_a_thaw_out_of_silence_is_toward_and_alone_it_is_hedging():
    made = rows("AAA", "XXX", START, 156, 0.05, 0.5, 1) + rows("AAA", "XXX", START + timedelta(days=7 * 156), 52, 3.0, 0.95, 2)
    made += rows("AAA", "ZZZ", START, 208, 3.0, 0.6, 3)
    turns = find_turns(build_events(made), "AAA", WEIGHTS, volume=STEADY)
    assert [(t.kind, t.away_from, t.toward_whom) for t in turns] == [("hedging", None, "XXX")]
    assert turns[0].toward.ground.toward_ratio > 5


def test_a_break_alone_is_away():
    later = START + timedelta(days=7 * 104)
    made = rows("AAA", "XXX", START, 104, 3.0, 0.9, 1) + rows("AAA", "XXX", later, 104, 3.0, 0.1, 2) + rows("AAA", "ZZZ", START, 208, 3.0, 0.6, 3)
    assert [(t.kind, t.away_from) for t in find_turns(build_events(made), "AAA", WEIGHTS)] == [("away", "XXX")]


def leaving(friendly: float, seed: int):
    """AAA leaves XXX after two years of four; with YYY it has few deeds, friendly with a chance that rises from .4 to `friendly` then."""
    later = START + timedelta(days=7 * 104)
    made = rows("AAA", "XXX", START, 104, 3.0, 0.9, 1) + rows("AAA", "XXX", later, 104, 3.0, 0.1, 2) + rows("AAA", "ZZZ", START, 208, 3.0, 0.6, 3)
    made += rows("AAA", "YYY", START, 104, 0.1, 0.4, seed) + rows("AAA", "YYY", later, 104, 0.1, friendly, seed + 1)
    return find_turns(build_events(made), "AAA", WEIGHTS, volume=STEADY)


def test_a_step_toward_another_that_is_too_weak_alone_is_named_as_a_leaning():
    (turn,) = leaving(1.0, 20)
    assert (turn.kind, turn.away_from, turn.toward_whom, turn.perhaps_toward) == ("away", "XXX", None, "YYY")
    assert turn.leaning.before < turn.leaning.after and turn.leaning.after > 0 and 0.6 <= turn.leaning.strength < 1.2
    assert any("YYY" in name for name in turn.event_ids)


@pytest.mark.parametrize("friendly", [0.4, 0.0])
@pytest.mark.parametrize("seed", [10, 20, 30])
def test_who_stays_as_he_was_or_goes_too_is_not_leant_toward(friendly, seed):
    turns = leaving(friendly, seed)
    assert [(t.away_from, t.perhaps_toward) for t in turns if t.away_from == "XXX"] == [("XXX", None)]


def test_a_sure_turn_has_no_leaning_beside_it():
    assert [t.leaning for t in find_turns(turning(), "AAA", WEIGHTS)] == [None]


def test_a_change_that_one_outlet_carries_does_not_stand():
    later = START + timedelta(days=7 * 104)
    made = rows("AAA", "XXX", START, 208, 3.0, 0.8, 1, ("A", "B")) + rows("AAA", "XXX", later, 104, 6.0, 0.0, 2, ("LOUD",))
    made += rows("AAA", "ZZZ", START, 208, 3.0, 0.6, 3)
    turns = find_turns(build_events(made), "AAA", WEIGHTS)
    assert [t.away_from for t in turns] == ["XXX"]
    outlet = next(x for x in turns[0].away_checks.left if x.what == "outlet")
    assert outlet.name == "LOUD" and not outlet.stands
    assert not turns[0].away_checks.stands


def test_order_of_rows_does_not_matter():
    events = turning()
    mixed = events.take(np.random.default_rng(0).permutation(len(events)))
    first, second = find_turns(events, "AAA", WEIGHTS), find_turns(mixed, "AAA", WEIGHTS)
    assert [(t.low, t.high, t.strength) for t in first] == [(t.low, t.high, pytest.approx(t.strength)) for t in second]


def test_unknown_actors_and_empty_tables_have_no_turns():
    assert find_turns(turning(), "NOBODY", WEIGHTS) == ()
    assert find_turns(build_events([]), "AAA", WEIGHTS) == ()


def test_since_and_until_choose_by_date():
    assert find_turns(turning(), "AAA", WEIGHTS, spec=TurnSpec(since=TURN + timedelta(days=200))) == ()
    assert find_turns(turning(), "AAA", WEIGHTS, spec=TurnSpec(until=TURN - timedelta(days=200))) == ()
