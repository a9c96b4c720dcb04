"""Series: levels with intervals."""

from datetime import date, timedelta

import numpy as np
import pytest

from haluan.alignment.bins import bin_deeds, volume_of
from haluan.alignment.columns import build_events
from haluan.alignment.conjugate import conjugate_series
from haluan.alignment.noise import PLAIN, estimate_noise
from haluan.alignment.observed import observe
from haluan.alignment.series import periods, series
from haluan.alignment_data import load_weights
from haluan.courses import volume_of_weeks
from haluan.types.alignment import Kind

from .worlds import FRIENDLY, START, rows, turning

WEIGHTS = load_weights()


def test_the_level_follows_the_turn_and_the_interval_holds_it():
    events = turning()
    seen = observe(events, "AAA", "XXX", WEIGHTS)
    found = series(seen, PLAIN, "quarter")
    told = [p for p in found.points if p.level is not None]
    assert told[2].level > 0.3 and told[-3].level < -0.2
    assert all(p.low <= p.level <= p.high for p in told)
    assert found.n_events == len(seen)


def test_few_deeds_give_wide_intervals_and_no_deeds_no_level():
    one = build_events(rows("AAA", "XXX", START, 40, 5.0, 0.8, 1))
    few = build_events(rows("AAA", "XXX", START, 40, 0.3, 0.8, 1))
    wide, narrow = (series(observe(e, "AAA", "XXX", WEIGHTS), PLAIN, "quarter").points[0] for e in (few, one))
    assert wide.high - wide.low > narrow.high - narrow.low
    empty = series(observe(one, "AAA", "NOBODY", WEIGHTS), PLAIN)
    assert empty.points == () and "no events" in empty.note


def test_one_event_is_not_enough():
    events = build_events([(START, "AAA", "XXX", FRIENDLY[0], "one", 1, 1, "e1")])
    found = series(observe(events, "AAA", "XXX", WEIGHTS), PLAIN)
    assert [p.level for p in found.points] == [None]
    assert "not enough data" in found.note
    assert conjugate_series(observe(events, "AAA", "XXX", WEIGHTS)).points[0].n_events == 1


def test_a_million_events_on_one_day_are_one_day():
    kind = Kind("CONSULT", None, (), "actual", 1, 2.5, "GOV", "GOV")
    one = build_events([(START, "AAA", "XXX", kind, "one", 1, 1, "e1")])
    many = one.take(np.zeros(1_000_000, dtype=np.int64))
    object.__setattr__(many, "happening", np.arange(1_000_000))
    found = series(observe(many, "AAA", "XXX", WEIGHTS), PLAIN, "day")
    assert found.points[0].n_events == 1_000_000
    assert found.points[0].level == pytest.approx(0.2, abs=0.1)


def test_acts_and_words_and_sources_are_counted_apart():
    kind = FRIENDLY[0]
    events = build_events(
        [
            (START, "AAA", "XXX", kind, "one", 5, 1, "e1"),
            (START, "AAA", "XXX", kind, "two", 5, 1, "e1"),
            (START, "AAA", "XXX", FRIENDLY[1], "one", 6, 2, "e2"),
        ]
    )
    point = series(observe(events, "AAA", "XXX", WEIGHTS), PLAIN).points[0]
    assert (point.n_events, point.n_acts, point.n_words, point.n_stories) == (2, 1, 1, 2)
    assert point.acts > point.words


@pytest.mark.parametrize("by", ["day", "week", "month", "quarter"])
def test_periods_cover_the_days_without_gap(by):
    spans = list(periods(by, date(2023, 11, 17), date(2024, 3, 2)))
    assert spans[0][0] <= date(2023, 11, 17) and spans[-1][1] >= date(2024, 3, 2)
    assert all(b[0] - a[1] == timedelta(days=1) for a, b in zip(spans, spans[1:], strict=False))


def test_shares_have_a_beta_interval():
    events = build_events(rows("AAA", "XXX", START, 12, 4.0, 0.5, 3))
    point = conjugate_series(observe(events, "AAA", "XXX", WEIGHTS, "conflict"), "quarter", "conflict").points[0]
    assert 0 < point.low < point.level < point.high < 1


def test_intensity_comes_back_on_its_own_scale():
    events = build_events(rows("AAA", "XXX", START, 30, 4.0, 1.0, 3))
    told = [p.level for p in series(observe(events, "AAA", "XXX", WEIGHTS, "intensity"), PLAIN, "quarter", "intensity").points if p.level]
    assert 5 < max(told) < 9


def test_noise_is_shared_and_volume_is_one_in_the_middle():
    events = turning()
    volume = volume_of(events)
    assert np.median(volume.share) == pytest.approx(1.0, rel=0.2)
    noise = estimate_noise([bin_deeds(observe(events, "AAA", other, WEIGHTS), volume) for other in ("XXX", "YYY", "ZZZ")])
    assert 0.05 < noise.scatter < 0.5
    assert estimate_noise([]) == PLAIN


def test_a_source_that_begins_leaves_no_slope_in_the_volume():
    counts = np.array([10.0, 12, 9, 11] * 8 + [60.0, 55, 62, 58] * 8)
    share = volume_of_weeks({week: int(n) for week, n in enumerate(counts)}).share
    assert share[31] < 0.25 * share[32]
    assert share[24:32].max() < 1.3 * share[:24].mean()
