"""Marks, charts, camps: pure functions over plain values."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from haluan.web import camps, charts
from haluan.web.asking import Period, regrouped
from haluan.web.marking import cut, trigger_pieces
from haluan.web.pages import fill, last_day

MARKS = st.lists(st.tuples(st.sampled_from(["actor", "date", "quote", "trigger"]), st.integers(0, 40), st.integers(0, 40), st.just("x")))


@settings(deadline=None, max_examples=60)
@given(st.text(min_size=1, max_size=40), MARKS)
def test_pieces_joined_are_the_text(text: str, marks: list[tuple[str, int, int, str]]) -> None:
    assert "".join(p.text for p in cut(text, 0, len(text), [m for m in marks if m[1] < m[2]])) == text


def test_a_piece_has_all_kinds_that_stand_there() -> None:
    pieces = cut("Paris mengecam Moskow", 0, 21, [("quote", 0, 14, ""), ("trigger", 6, 14, "e1"), ("actor", 0, 5, "FRA.GOV")])
    assert [(p.text, p.kinds) for p in pieces] == [
        ("Paris", ("actor", "quote")),
        (" ", ("quote",)),
        ("mengecam", ("quote", "trigger")),
        (" Moskow", ()),
    ]
    assert pieces[0].label == "FRA.GOV" and pieces[2].event == "e1"
    assert [p.kinds for p in trigger_pieces("ia mengecam itu", "mengecam")] == [(), ("trigger",), ()]


def test_bars_are_as_high_as_their_numbers() -> None:
    bars = [charts.Bar("2024-01-01", "Jan", (1, 3), (0, 2)), charts.Bar("2024-02-01", "Feb", (0, 0), (2, 0))]
    svg = ElementTree.fromstring(str(charts.two_way_bars(bars, "a <b>", lambda s: f"/events?since={s}")))
    heights = {r.get("class"): float(r.get("height", "0").rstrip("%")) for a in svg.iter("a") for r in a.iter("rect") if r.get("class") != "hit"}
    assert heights["q2"] == pytest.approx(3 * heights["q1"]) and svg.get("aria-label") == "a <b>"
    assert [a.get("href") for a in svg.iter("a")] == ["/events?since=2024-01-01", "/events?since=2024-02-01"]
    assert charts.two_way_bars([], "", str) == ""
    assert [charts.nice_top(v) for v in (0, 1, 3, 7, 11, 99)] == [1.0, 1, 5, 10, 20, 100]


def test_a_line_breaks_where_there_is_no_level() -> None:
    levels = [charts.Level(f"2024-0{i}-01", v, v and v - 0.1, v and v + 0.1) for i, v in enumerate([0.5, 0.4, None, -0.2, -0.3], 1)]
    svg = str(charts.level_line(levels, [("2024-04-10", "turn", "t1")], "x", lambda number: number.replace(".", ",")))
    assert "+0,5" in svg and "+0.5" not in svg
    assert svg.count("<polyline") == 2 and svg.count("<polygon") == 2 and 'class="turn"' in svg and 'href="#t1"' in svg


def test_months_add_up_to_quarters_and_years() -> None:
    months = [Period("2023-11-01", (1, 0, 2, 0), 3), Period("2023-12-01", (0, 1, 0, 0), 1), Period("2024-02-01", (0, 0, 0, 4), 5)]
    assert regrouped(months, "quarter") == [Period("2023-10-01", (1, 1, 2, 0), 4), Period("2024-01-01", (0, 0, 0, 4), 5)]
    assert regrouped(months, "year") == [Period("2023-01-01", (1, 1, 2, 0), 4), Period("2024-01-01", (0, 0, 0, 4), 5)]
    assert regrouped(months, "month") == months


def test_periods_have_no_gaps() -> None:
    found = fill([Period("2023-11-01", (1, 0, 0, 0), 1), Period("2024-02-01", (0, 1, 0, 0), 1)], "month")
    assert [p.start for p in found] == ["2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01"]
    assert [last_day("2024-02-01", p) for p in ("month", "quarter", "year")] == ["2024-02-29", "2024-04-30", "2025-01-31"]


def test_a_network_shows_the_busy_and_is_always_the_same() -> None:
    pairs = {("A", "B"): (9, 0), ("B", "C"): (8, 1), ("D", "E"): (9, 0), ("A", "D"): (0, 7), ("C", "E"): (1, 6), ("E", "F"): (1, 0)}

    def camps_of(codes: list[str]) -> dict[str, int]:
        return {c: int(c in "DE") for c in codes}

    nodes, edges = camps.network_of(pairs, 2, {"A": "Aland"}, camps_of)
    assert {n.code: n.camp for n in nodes} == {"A": 0, "B": 0, "C": 0, "D": 1, "E": 1}
    assert len(edges) == 5 and all(0 <= n.x <= 1 and 0 <= n.y <= 1 for n in nodes)
    place = {n.code: (n.x, n.y) for n in nodes}
    assert abs(place["A"][0] - place["B"][0]) + abs(place["A"][1] - place["B"][1]) > 0.05
    assert camps.network_of(pairs, 2, {"A": "Aland"}, camps_of) == (nodes, edges)
    assert camps.network_of({}, 2, {}, camps_of) == ([], [])


def test_who_has_no_camp_is_not_put_into_the_first() -> None:
    nodes, edges = camps.network_of({("A", "B"): (9, 0), ("C", "D"): (2, 0)}, 2, {}, lambda codes: {"A": 0, "B": 0})
    assert {n.code: n.camp for n in nodes} == {"A": 0, "B": 0, "C": None, "D": None}
    svg = str(charts.network(nodes, edges, "x", str, lambda a, b: a + b))
    assert svg.count('class="node camp0"') == 2 and svg.count('class="node unplaced"') == 2
    assert charts.camp_class(7) == charts.camp_class(5) != charts.camp_class(4)


def test_spots_add_up_by_place() -> None:
    spots = camps.spots_of([("Jakarta", -6.2, 106.8, 1, 3), ("Jakarta", -6.2, 106.8, 4, 2), ("Paris", 48.9, 2.3, 2, 1)])
    assert [(s.name, s.cooperation, s.conflict) for s in spots] == [("Jakarta", 3, 2), ("Paris", 1, 0)]
    svg = str(charts.world(spots, "M0 0Z", "map", lambda p: f"/p/{p}"))
    x, y = map(float, re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', svg)[0])
    assert abs(x - (106.8 + 180) / 360 * 960) < 0.1 and abs(y - (85 + 6.2) / 360 * 960) < 0.1


def test_circles_of_a_network_do_not_lie_on_each_other() -> None:
    places = np.array([[0.5, 0.5], [0.5, 0.5001], [0.51, 0.5], [0.0, 0.0]])
    radii = np.array([22.0, 20.0, 15.0, 7.0])
    moved = camps.apart(places, radii) * np.array([charts.WIDTH - 2 * charts.MARGIN, charts.NETWORK - 2 * charts.MARGIN])
    for i in range(4):
        for j in range(i):
            assert np.linalg.norm(moved[i] - moved[j]) >= radii[i] + radii[j] + camps.NAME_ROOM - 1.0
