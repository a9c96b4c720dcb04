"""Camps, positions, memberships."""

from datetime import date

import numpy as np
import pytest

from haluan.alignment.camps import balance_of, bloc_changes, camps, communities, position
from haluan.alignment.columns import build_events
from haluan.alignment.membership import overlap, standing_of
from haluan.alignment_data import load_alliances, load_memberships, load_weights
from haluan.types.alignment import Membership

from .worlds import START, rows

WEIGHTS = load_weights()
EAST, WEST = ("AAA", "BBB", "CCC"), ("XXX", "YYY", "ZZZ")


def two_camps(mover="ZZZ", side=WEST):
    made = []
    members = [m for m in EAST + WEST if m != mover]
    for n, one in enumerate(members):
        for k, other in enumerate(members[n + 1 :]):
            made += rows(one, other, START, 20, 2.0, 0.95 if (one in EAST) == (other in EAST) else 0.05, n * 10 + k)
        made += rows(mover, one, START, 20, 2.0, 0.95 if one in side else 0.05, 100 + n)
    return build_events(made)


END = date(2020, 12, 31)


def test_two_hostile_camps_are_found():
    found = camps(two_camps(), WEIGHTS, START, END)
    assert sorted(found.blocs()) == [EAST, WEST]
    assert found.modularity > 0.3
    assert found.balance > 0.9


def test_an_actor_stands_between_two_poles():
    found = camps(two_camps(), WEIGHTS, START, END)
    place = position(found, "BBB", "AAA", "XXX")
    assert place.place < -0.3 and place.low <= place.place <= place.high
    assert position(found, "BBB", "AAA", "NOBODY").place is None


def test_blocs_that_change_are_told():
    before, after = camps(two_camps(), WEIGHTS, START, END), camps(two_camps(side=EAST), WEIGHTS, START, END)
    told = {(c.kind, c.members) for c in bloc_changes(before, after)}
    assert ("joined by", ("ZZZ",)) in told and ("left by", ("ZZZ",)) in told
    assert bloc_changes(before, before) == ()


def test_actors_without_any_link_share_no_camp():
    """Two pairs of foes that have nothing to do with each other: being hostile to somebody makes nobody an ally of a stranger."""
    made = rows("AAA", "BBB", START, 20, 2.0, 0.02, 1) + rows("CCC", "DDD", START, 20, 2.0, 0.02, 2) + rows("EEE", "FFF", START, 20, 2.0, 0.98, 3)
    found = camps(build_events(made), WEIGHTS, START, END)
    assert sorted(found.blocs()) == [("AAA",), ("BBB",), ("CCC",), ("DDD",), ("EEE", "FFF")]


def test_no_events_give_no_camps():
    found = camps(two_camps(), WEIGHTS, date(1990, 1, 1), date(1990, 12, 31))
    assert found.actors == () and found.blocs() == () and found.balance is None


def test_balance_of_triangles():
    friends, one_foe = np.ones((3, 3)), np.ones((3, 3))
    one_foe[0, 1] = one_foe[1, 0] = -1
    assert balance_of(friends) == pytest.approx(1.0)
    assert balance_of(one_foe) == pytest.approx(0.0)


def test_communities_of_nothing_hostile_are_one():
    tie = np.full((4, 4), 0.5)
    group, _ = communities(tie)
    assert len(group) == 4


def test_overlap_against_values_by_hand():
    table = [Membership(o, m, "member", None, None) for o, m in (("P", "A"), ("P", "B"), ("Q", "A"), ("R", "B"), ("S", "C"))]
    found = overlap(table, "A", "B", date(2020, 1, 1))
    assert found.shared == ("P",)
    assert found.s == pytest.approx(1 - 2 * 2 / 4)
    assert found.kappa == pytest.approx(1 - 0.5 / 0.5)
    assert found.pi == pytest.approx(0.0)


def test_memberships_are_dated():
    table = load_memberships()
    assert "AES" in overlap(table, "MLI", "NER", date(2024, 1, 1)).shared
    assert "AES" not in overlap(table, "MLI", "NER", date(2022, 1, 1)).shared
    assert "ECOWAS" in overlap(table, "NER", "NGA", date(2022, 1, 1)).shared
    assert "ECOWAS" not in overlap(table, "NER", "NGA", date(2025, 6, 1)).shared


def test_allies_sit_in_one_alliance():
    standing = standing_of(load_memberships(), load_alliances())
    assert standing("RUS", "ARM") and standing("USA", "FRA")
    assert standing("RUS", "USA") == ()
