"""The course of one dyad: a level with an interval for each period, by the model of steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
from scipy.special import ndtri

from haluan.alignment.bins import STEADY, Volume
from haluan.alignment.changes import DETECTION, Detection, steps_of
from haluan.alignment.columns import Bools, Floats, Ints, day_number
from haluan.alignment.noise import Noise
from haluan.alignment.observed import INTENSITY_SCALE, Observed
from haluan.alignment.steps import Shares, levels
from haluan.types.alignment import AlignmentSeries, By, Measure, Point

CREDIBLE = 0.90
# A period's level is told where it and its two neighbours hold so many deeds together; below, the model would only repeat what other dyads are like.
ENOUGH = 3
# A series tells the tone; how often deeds come is shown by their numbers.
TONE_ONLY = Shares(tone=1.0, away=0.0, toward=0.0)


@dataclass(frozen=True, eq=False)
class Reports:
    """All reports of a dyad, copies included: day, outlet and story of each. For counting sources."""

    day: Ints
    outlet: Ints
    story: Ints


def periods(by: By, since: date, until: date) -> Iterator[tuple[date, date]]:
    """First and last day of each period that touches the days since … until. Weeks begin on Mondays."""
    start = {
        "day": since,
        "week": since - timedelta(days=since.weekday()),
        "month": since.replace(day=1),
        "quarter": date(since.year, 3 * ((since.month - 1) // 3) + 1, 1),
    }[by]
    while start <= until:
        following = _next(by, start)
        yield start, following - timedelta(days=1)
        start = following


def _next(by: By, start: date) -> date:
    if by in ("day", "week"):
        return start + timedelta(days=1 if by == "day" else 7)
    month = start.month - 1 + (1 if by == "month" else 3)
    return date(start.year + month // 12, month % 12 + 1, 1)


def _moments(steps_levels: tuple[Floats, Floats], start: Ints, width: int, low: int, high: int) -> tuple[float, float]:
    """Mean and variance of the level over the days low … high: bins weighed by the days they share with them, the mean of moments (bins of one
    period move together)."""
    mean, variance = steps_levels
    shared = np.minimum(start + width - 1, high) - np.maximum(start, low) + 1
    weight = np.maximum(shared, 0).astype(float)
    if not weight.any():
        nearest = int(np.clip(np.searchsorted(start, low) - 1, 0, start.size - 1))
        weight[nearest] = 1.0
    weight /= weight.sum()
    centre = float(weight @ mean)
    return centre, float(weight @ (variance + mean**2) - centre**2)


def series(
    seen: Observed, noise: Noise, by: By = "month", measure: Measure = "alignment", since: date | None = None, until: date | None = None,
    reports: Reports | None = None, volume: Volume = STEADY, detection: Detection = DETECTION, credible: float = CREDIBLE,
) -> AlignmentSeries:  # fmt: skip
    """The level of a dyad in each period, -1 to 1 (intensity: -10 to 10; shares: 0 to 1), with the interval that holds the lasting level with
    probability `credible`.

    The level is what lasts: a week's burst of news moves it little. Shares of strength between dyads come in through `noise`. A period without
    enough deeds around it has no level.
    """
    scale = INTENSITY_SCALE if measure == "intensity" else 1.0
    empty = AlignmentSeries(seen.focal, seen.other, measure, by, "steps", credible, (), 0, "no events between the two in this time")
    if not len(seen):
        return empty
    first, last = since or _date(seen.day[0]), until or _date(seen.day[-1])
    free = replace(detection, least_days=0, shares=TONE_ONLY)
    steps = steps_of(seen, noise, free, volume, centre=noise.centre, width=noise.width)
    assert steps is not None
    mean, variance = levels(steps)
    z = float(ndtri(0.5 + credible / 2))
    counted = list(_counted(seen, reports, by, first, last))
    points = []
    for k, point in enumerate(counted):
        around = sum(p.n_events for p in counted[max(0, k - 1) : k + 2])
        if around >= ENOUGH:
            centre, spread = _moments((mean, variance), steps.bins.start, steps.bins.width, day_number(point.start), day_number(point.end))
            reach = z * spread**0.5
            low, high = (max(-1.0, centre - reach), min(1.0, centre + reach))
            point = replace(point, level=scale * centre, low=scale * low, high=scale * high)
        points.append(point)
    n = sum(p.n_events for p in points)
    note = "" if any(p.level is not None for p in points) else "not enough data for a level in any period"
    return AlignmentSeries(seen.focal, seen.other, measure, by, "steps", credible, tuple(points), n, note)


def _date(number: int) -> date:
    return date.fromordinal(int(number) + date(1970, 1, 1).toordinal())


def _mean(values: Floats, counts: Floats, rows: Bools) -> float | None:
    weight = float(counts[rows].sum())
    return float((counts[rows] * values[rows]).sum()) / weight if weight > 0 else None


def _counted(seen: Observed, reports: Reports | None, by: By, since: date, until: date) -> Iterator[Point]:
    """Points without levels: what was counted in each period."""
    reports = reports or Reports(seen.day, seen.outlet, seen.story)
    for start, end in periods(by, since, until):
        low, high = day_number(start), day_number(end)
        here = slice(int(np.searchsorted(seen.day, low)), int(np.searchsorted(seen.day, high, "right")))
        told = (reports.day >= low) & (reports.day <= high)
        acts = seen.act[here]
        value, count = seen.value[here], seen.count[here]
        yield Point(
            start, end, None, None, None, int(acts.size), int(np.unique(reports.story[told]).size), int(np.unique(reports.outlet[told]).size),
            int(acts.sum()), int(acts.size - acts.sum()), _mean(value, count, acts), _mean(value, count, ~acts),
        )  # fmt: skip
