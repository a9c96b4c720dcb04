"""Deeds put into bins of days, silent ones included: what the model of steps reads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from haluan.alignment.columns import Events, Floats, Ints, first_reports
from haluan.alignment.observed import Observed

WEEK = 7
# Deeds whose value lies nearer to 0 are neither toward nor away.
NEUTRAL = 0.05
# Weeks over which the volume is smoothed, before, about or after a week.
SMOOTHED = 9


@dataclass(frozen=True, eq=False)
class Volume:
    """How much news there is each week from `first_week` (weeks since 1970) on, 1 for the median week."""

    first_week: int
    share: Floats

    def of(self, weeks: Ints) -> Floats:
        """The volume of these weeks; that of the nearest known week outside."""
        return np.asarray(self.share[np.clip(weeks - self.first_week, 0, self.share.size - 1)])


STEADY = Volume(0, np.ones(1))


def volume_of(events: Events) -> Volume:
    """The volume of a whole table, smoothed: all deeds between all actors."""
    if not len(events):
        return STEADY
    weeks = events.day[first_reports(events)] // WEEK
    return volume_of_counts(int(weeks.min()), np.bincount(weeks - weeks.min()))


def volume_of_counts(first_week: int, n_deeds: Ints) -> Volume:
    """The volume of a table with so many deeds in each week from `first_week` (weeks since 1970) on, of which at least one holds some."""
    counts = n_deeds.astype(float)
    smooth = _smoothed(counts)
    return Volume(first_week, smooth / np.median(smooth[counts > 0]))


def _smoothed(counts: Floats) -> Floats:
    """Running means that keep a sharp edge sharp (a source that begins or ends): of the windows that end at, lie about and begin with a week, the
    mean of the one that is most of a piece, by variance over mean (after Kuwahara 1976)."""
    reach = SMOOTHED - 1
    held = np.concatenate([np.full(reach, np.nan), counts, np.full(reach, np.nan)])
    windows = np.lib.stride_tricks.sliding_window_view(held, SMOOTHED)
    n = counts.size
    with np.errstate(invalid="ignore"):
        mean = np.nanmean(windows, axis=1)
        uneven = np.nanvar(windows, axis=1) / np.maximum(mean, 1e-12)
    whole = (~np.isnan(windows)).sum(axis=1) > SMOOTHED // 2
    uneven = np.where(whole, uneven, np.inf)
    places = np.stack([np.arange(n) + shift for shift in (reach // 2, 0, reach)])
    best = uneven[places].argmin(axis=0)
    return np.asarray(mean[places[best, np.arange(n)]])


@dataclass(frozen=True, eq=False)
class Bins:
    """Bins in time order, without a gap. `start`: first day of each; `count`: sum of the deeds' counts; `mean`: their weighed mean value, 0
    without deeds; `spread`: weighed sum of squares
    about it; `deeds`: their number; `toward`, `away`: counts of the deeds of either sign; `volume`: how much news there was at all, 1 for the
    median week."""

    width: int
    start: Ints
    count: Floats
    mean: Floats
    spread: Floats
    deeds: Ints
    toward: Floats
    away: Floats
    volume: Floats

    def __len__(self) -> int:
        return int(self.count.size)


def bin_deeds(seen: Observed, volume: Volume = STEADY, width: int = WEEK, span: tuple[int, int] | None = None) -> Bins:
    """Deeds in bins of `width` days (a number of weeks), from the first to the last day of `span`, or of the deeds themselves."""
    if span is None:
        span = (int(seen.day[0]), int(seen.day[-1])) if len(seen) else (0, -1)
    low, high = span[0] // width, span[1] // width
    n = max(high - low + 1, 0)
    where = seen.day // width - low
    count = np.bincount(where, seen.count, n).astype(float)
    mean = np.bincount(where, seen.count * seen.value, n) / np.maximum(count, 1e-12)
    squares = np.bincount(where, seen.count * seen.value**2, n)
    start = (np.arange(n, dtype=np.int64) + low) * width
    deeds = np.bincount(where, minlength=n).astype(np.int64)
    toward, away = (np.bincount(where[rows], seen.count[rows], n).astype(float) for rows in (seen.value > NEUTRAL, seen.value < -NEUTRAL))
    told = volume.of(start // WEEK) * (width / WEEK)
    return Bins(width, start, count, mean, np.maximum(squares - count * mean**2, 0.0), deeds, toward, away, told)
