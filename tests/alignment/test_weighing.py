"""What an event says about alignment."""

from datetime import date

import pytest

from haluan.alignment.columns import build_events
from haluan.alignment.observed import observe
from haluan.alignment.weighing import count_of, rule_for, value_of
from haluan.alignment_data import load_weights
from haluan.packs import load_ontology
from haluan.types.alignment import Kind

WEIGHTS = load_weights()
GOV = {"actor_sector": "GOV", "recipient_sector": "GOV"}


def test_every_type_of_the_ontology_has_a_value():
    for event_type in load_ontology().types:
        assert rule_for(WEIGHTS, Kind(event_type)) is not None, event_type


def test_values_are_read_against_the_score_where_the_score_misleads():
    assert value_of(WEIGHTS, Kind("REQUEST", "assist", quad=3, intensity=0.5)) > 0
    assert value_of(WEIGHTS, Kind("RETREAT", "withdraw", quad=2, intensity=8.0), ally=True) < 0
    assert value_of(WEIGHTS, Kind("RETREAT", "withdraw", quad=2, intensity=8.0), ally=False) > 0


def test_the_line_with_most_conditions_holds():
    assert value_of(WEIGHTS, Kind("COOPERATE", contexts=("economic", "military"))) > value_of(WEIGHTS, Kind("COOPERATE", contexts=("economic",)))


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        (Kind("AID", status="denied", **GOV), True, 0.0),
        (Kind("AID", status="planned", **GOV), True, 0.6),
        (Kind("AID", **GOV), False, 0.5),
        (Kind("AID", actor_sector="REB", recipient_sector="GOV"), True, 0.0),
        (Kind("AID", background=True, claimed=True, **GOV), True, 0.35),
    ],
)
def test_counts_multiply_the_factors(kind, given, expected):
    assert count_of(WEIGHTS, kind, given) == pytest.approx(expected)


def test_copies_count_once_and_directions_differ():
    kind = Kind("SUPPORT", quad=1, **GOV)
    day = date(2024, 5, 1)
    events = build_events(
        [(day, "AAA", "BBB", kind, "one", 1, 7, "e1"), (day, "AAA", "BBB", kind, "two", 1, 7, "e1"), (day, "BBB", "AAA", kind, "one", 1, 8, "e2")]
    )
    seen = observe(events, "AAA", "BBB", WEIGHTS)
    assert len(seen) == 2
    assert sorted(seen.count) == [0.5, 1.0]
    assert list(observe(events, "AAA", "BBB", WEIGHTS, mutual=True).count) == [1.0, 1.0]
    assert len(observe(events, "AAA", "CCC", WEIGHTS)) == 0


def test_raw_measures_know_no_weights():
    kind = Kind("RETREAT", "withdraw", quad=2, intensity=8.0, **GOV)
    events = build_events([(date(2024, 5, 1), "AAA", "BBB", kind, "one", 1, 1, "e1")])
    standing = lambda one, other: ((0, 10**6),)  # noqa: E731
    assert observe(events, "AAA", "BBB", WEIGHTS, "intensity", standing).value[0] == pytest.approx(0.8)
    assert observe(events, "AAA", "BBB", WEIGHTS, "cooperation", standing).value[0] == 1.0
    assert observe(events, "AAA", "BBB", WEIGHTS, "conflict", standing).value[0] == 0.0
    assert observe(events, "AAA", "BBB", WEIGHTS, "alignment", standing).value[0] == pytest.approx(-0.6)
