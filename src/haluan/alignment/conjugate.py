"""The plain baseline: each period by itself, with a conjugate model; nothing is shared between periods or dyads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
from scipy.special import betaincinv, stdtrit

from haluan.alignment.columns import day_number
from haluan.alignment.observed import INTENSITY_SCALE, Observed
from haluan.alignment.series import CREDIBLE, Reports, _counted, _date
from haluan.types.alignment import AlignmentSeries, By, Measure

# Jeffreys' prior for a share.
HALF = 0.5
# A weak prior for a mean: as if one deed of value 0 had been seen, with variance as wide as values usually scatter.
PRIOR_DEEDS = 1.0
PRIOR_VARIANCE = 0.1


def _share(hits: float, n: float, credible: float) -> tuple[float, float, float]:
    a, b = hits + HALF, n - hits + HALF
    tail = (1 - credible) / 2
    return float(a / (a + b)), float(betaincinv(a, b, tail)), float(betaincinv(a, b, 1 - tail))


def _average(value: np.ndarray, count: np.ndarray, credible: float) -> tuple[float, float, float]:
    """Normal-inverse-gamma with one deed's worth of prior: the mean and its Student interval."""
    n = float(count.sum())
    mean = float((count * value).sum()) / (n + PRIOR_DEEDS)
    squares = float((count * (value - mean) ** 2).sum()) + PRIOR_DEEDS * mean**2 + PRIOR_VARIANCE
    freedom = n + 1
    reach = float(stdtrit(freedom, 0.5 + credible / 2)) * (squares / freedom / (n + PRIOR_DEEDS)) ** 0.5
    return mean, mean - reach, mean + reach


def conjugate_series(
    seen: Observed, by: By = "month", measure: Measure = "alignment", since: date | None = None, until: date | None = None,
    reports: Reports | None = None, credible: float = CREDIBLE,
) -> AlignmentSeries:  # fmt: skip
    """Each period's mean (shares: beta with Jeffreys' prior; else normal-inverse-gamma) with its interval. Periods without deeds have no level."""
    if not len(seen):
        return AlignmentSeries(seen.focal, seen.other, measure, by, "conjugate", credible, (), 0, "no events between the two in this time")
    shares = measure in ("cooperation", "conflict")
    scale = INTENSITY_SCALE if measure == "intensity" else 1.0
    points = []
    for point in _counted(seen, reports, by, since or _date(seen.day[0]), until or _date(seen.day[-1])):
        if point.n_events:
            low = int(np.searchsorted(seen.day, day_number(point.start)))
            here = slice(low, low + point.n_events)
            value, count = seen.value[here], seen.count[here]
            told = _share(float((count * value).sum()), float(count.sum()), credible) if shares else _average(value, count, credible)
            point = replace(point, level=scale * told[0], low=scale * told[1], high=scale * told[2])
        points.append(point)
    return AlignmentSeries(seen.focal, seen.other, measure, by, "conjugate", credible, tuple(points), sum(p.n_events for p in points))
