"""A course that stays and then steps: exact Bayesian inference over all ways to cut a dyad's time into stretches.

After Fearnhead (2006), "Exact and efficient Bayesian inference for multiple changepoint problems", Statistics and Computing 16:203. Within a
stretch three things are constant: the tone
(mean value of the deeds: Gaussian, known variances), and how often hostile and friendly deeds come at the usual volume of news (gamma-Poisson,
overdispersed). The chance of a step is the
same in each week.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln

from haluan.alignment.bins import Bins
from haluan.alignment.columns import Floats, Ints
from haluan.alignment.noise import Noise, precision_of

YEAR = 365.25
# A week with more deeds than so many times what is usual for the dyad counts as one with that many: one visit or one crisis is not a course.
MOST_TIMES = 6.0
# Least overdispersion of counts, and the lag in bins at which it is read.
LEAST_DISPERSION = 1.5
DISPERSION_LAG = 4
# Strength of the prior on a stretch's rate relative to the dyad's own, in expected deeds.
RATE_PRIOR = 0.5
# Rows of the table of stretches that are made at a time: 1,000 weeks have a million stretches.
ROWS = 64
# First bins of stretches, or the bins after their last.
Where = int | Ints


@dataclass(frozen=True, slots=True)
class Shares:
    """How much each of the three readings counts. Below 1 because deeds of one crisis are no independent readings."""

    tone: float
    away: float
    toward: float


@dataclass(frozen=True, eq=False)
class Tone:
    """The tone of stretches, from running sums over the bins: `total` of their precision, `first` and `second` of it times the mean off `centre` and
    its square. Levels lie about `centre` with variance `width`."""

    total: Floats
    first: Floats
    second: Floats
    centre: float
    width: float

    def fit(self, start: Where, end: Where) -> Floats:
        """Log marginal likelihood of the tone of bins `start` to `end` - 1 as one stretch."""
        first = self.first[end] - self.first[start]
        shrink = self._shrink(start, end)
        return np.asarray(-0.5 * np.log(shrink) - 0.5 * (self.second[end] - self.second[start] - self.width * (first * first) / shrink))

    def level(self, start: Where, end: Where) -> tuple[Floats, Floats]:
        """Posterior mean and variance of the level of a stretch."""
        shrink = self._shrink(start, end)
        return np.asarray(self.centre + self.width * (self.first[end] - self.first[start]) / shrink), np.asarray(self.width / shrink)

    def _shrink(self, start: Where, end: Where) -> Floats:
        return np.asarray(1.0 + self.width * (self.total[end] - self.total[start]))


@dataclass(frozen=True, eq=False)
class Rate:
    """How often deeds of one sign come, from running sums over the bins: `seen` deeds and `due` ones. `log_gammas` of the sums, where they are whole:
    a million stretches have few different ones."""

    seen: Floats
    due: Floats
    dispersion: float
    log_gammas: Floats | None

    def fit(self, start: Where, end: Where) -> Floats:
        """Log marginal likelihood of the deeds of bins `start` to `end` - 1 as one stretch."""
        seen, due = self._sums(start, end)
        constant = gammaln(RATE_PRIOR) - RATE_PRIOR * np.log(RATE_PRIOR)
        return np.asarray(self._log_gamma(start, end) - constant - (RATE_PRIOR + seen) * np.log(RATE_PRIOR + due))

    def ratio(self, start: int, cut: int, end: int) -> float:
        """How many times more often after the cut than before."""
        (seen, due), (seen_after, due_after) = self._sums(start, cut), self._sums(cut, end)
        return float((seen_after + RATE_PRIOR) / (due_after + RATE_PRIOR) / ((seen + RATE_PRIOR) / (due + RATE_PRIOR)))

    def _sums(self, start: Where, end: Where) -> tuple[Floats, Floats]:
        return (self.seen[end] - self.seen[start]) / self.dispersion, (self.due[end] - self.due[start]) / self.dispersion

    def _log_gamma(self, start: Where, end: Where) -> Floats:
        """gammaln(RATE_PRIOR + seen / dispersion)."""
        so_far = self.seen[end] - self.seen[start]
        if self.log_gammas is None:
            return np.asarray(gammaln(RATE_PRIOR + so_far / self.dispersion))
        return np.asarray(self.log_gammas[np.maximum(so_far, 0).astype(np.int64)])


@dataclass(frozen=True, eq=False)
class Steps:
    """All stretches of one dyad. `fit[i, j]`: log weight of bins i to j-1 as one stretch, -inf where it would be too short; `tone`, `away`,
    `toward`: its parts, made of any stretch when asked for: as tables they would take ten times as much; `step[k]`: log chance of a step before
    bin k; `stay`: running sum of the log chances of none."""

    bins: Bins
    fit: Floats
    tone: Tone
    away: Rate
    toward: Rate
    step: Floats
    stay: Floats


def _running(values: Floats) -> Floats:
    return np.concatenate([[0.0], np.cumsum(values)])


def _blocks(n: int) -> Iterator[Ints]:
    """The numbers below n, some rows of a table at a time."""
    for low in range(0, n, ROWS):
        yield np.arange(low, min(low + ROWS, n))


def _tone(bins: Bins, noise: Noise, centre: float, width: float) -> Tone:
    precision = precision_of(bins, noise)
    off = bins.mean - centre
    return Tone(_running(precision), _running(precision * off), _running(precision * off**2), centre, width)


def _rate(counts: Floats, volume: Floats) -> Rate:
    """How often deeds come, relative to the dyad's own rate at that volume of news."""
    usual = (counts.sum() + RATE_PRIOR) / volume.sum()
    held = np.minimum(counts, MOST_TIMES * np.maximum(1.0, usual * volume))
    expected = (held.sum() + RATE_PRIOR) / volume.sum() * volume
    moved = (held[DISPERSION_LAG:] - held[:-DISPERSION_LAG]) ** 2 / 2
    dispersion = max(LEAST_DISPERSION, float(moved.mean()) / max(float(held.mean()), 1e-3)) if moved.size else LEAST_DISPERSION
    seen = _running(held)
    whole = bool((seen == np.floor(seen)).all())
    return Rate(seen, _running(expected), dispersion, gammaln(RATE_PRIOR + np.arange(int(seen[-1]) + 1) / dispersion) if whole else None)


def readings(bins: Bins, noise: Noise, centre: float, width: float) -> tuple[Tone, Rate, Rate]:
    """The three readings of a dyad: its tone, how often hostile and how often friendly deeds come."""
    return _tone(bins, noise, centre, width), _rate(bins.away, bins.volume), _rate(bins.toward, bins.volume)


def weight(parts: tuple[Tone, Rate, Rate], shares: Shares, start: Where, end: Where) -> Floats:
    """Log weight of bins `start` to `end` - 1 as one stretch, by the three readings with these shares."""
    total = shares.tone * parts[0].fit(start, end)
    for share, rate in ((shares.away, parts[1]), (shares.toward, parts[2])):
        if share:
            total += share * rate.fit(start, end)
    return total


def build_steps(bins: Bins, noise: Noise, per_year: float, least_days: int, centre: float, width: float, shares: Shares) -> Steps:
    """The stretches of a dyad under a chance of `per_year` steps a year; a stretch between two steps lasts at least `least_days`.

    Levels lie about `centre` with variance `width` before anything is known.
    """
    n = len(bins)
    parts = readings(bins, noise, centre, width)
    start = np.append(bins.start, bins.start[-1] + bins.width)
    fit = np.full((n + 1, n + 1), -np.inf)
    for rows in _blocks(n):
        i, j = rows[:, None], np.arange(rows[0] + 1, n + 1)[None, :]
        with np.errstate(invalid="ignore", divide="ignore"):  # a stretch that ends before it begins is no stretch: its value is not used
            part = weight(parts, shares, i, j)
        long = (start[j] - start[i] >= least_days) | (i == 0) | (j == n)
        fit[rows, rows[0] + 1 :] = np.where(long & (i < j), part, -np.inf)
    none = np.full(n - 1, -per_year * bins.width / YEAR)
    step = np.concatenate([[0.0], np.log(-np.expm1(none))])
    stay = np.concatenate([[0.0], np.cumsum(none)])
    return Steps(bins, fit, *parts, step, stay)


def _log_sum(values: Floats) -> float:
    top = values.max(initial=-np.inf)
    return float(top + np.log(np.exp(values - top).sum())) if np.isfinite(top) else -np.inf


def _passes(steps: Steps) -> tuple[Floats, Floats]:
    """Log weights of all ways to cut what lies before (forward) and behind (backward) each boundary."""
    n = len(steps.bins)
    forward, backward = np.full(n + 1, -np.inf), np.full(n + 1, -np.inf)
    forward[0] = backward[n] = 0.0
    for j in range(1, n + 1):
        forward[j] = _log_sum(forward[:j] + steps.step[:j] + steps.fit[:j, j] + steps.stay[j - 1] - steps.stay[:j])
    for i in range(n - 1, -1, -1):
        backward[i] = _log_sum(steps.step[i] + steps.fit[i, i + 1 :] + steps.stay[i:n] - steps.stay[i] + backward[i + 1 :])
    return forward, backward


def levels(steps: Steps) -> tuple[Floats, Floats]:
    """Mean and variance of the tone in each bin over all ways to cut."""
    n = len(steps.bins)
    forward, backward = _passes(steps)
    ends = np.arange(1, n + 1)[None, :]
    gone, come = np.zeros((2, n + 1)), np.zeros((2, n + 1))  # of the stretches that end and begin there: their level and its square
    for rows in _blocks(n):
        i = rows[:, None]
        weight = forward[i] + steps.step[i] + steps.fit[rows, 1:] + steps.stay[None, :n] - steps.stay[i] + backward[None, 1:]
        chance = np.exp(weight - forward[n])
        with np.errstate(invalid="ignore", divide="ignore"):
            level, variance = steps.tone.level(i, ends)
            parts = [np.where(chance > 0, chance * value, 0.0) for value in (level, variance + level**2)]
        for k, part in enumerate(parts):
            come[k, rows] = part.sum(axis=1)
            gone[k, 1:] += part.sum(axis=0)
    mean, second = np.cumsum(come[:, :n] - gone[:, :n], axis=1)
    return mean, np.maximum(second - mean**2, 0.0)


def best_cut(steps: Steps) -> list[int]:
    """Boundaries (first bins of the stretches after the first) of the likeliest way to cut."""
    n = len(steps.bins)
    best, back = np.full(n + 1, -np.inf), np.zeros(n + 1, dtype=np.int64)
    best[0] = 0.0
    for j in range(1, n + 1):
        here = best[:j] + steps.step[:j] + steps.fit[:j, j] + steps.stay[j - 1] - steps.stay[:j]
        back[j] = int(here.argmax())
        best[j] = here[back[j]]
    cuts: list[int] = []
    j = n
    while back[j] > 0:
        j = int(back[j])
        cuts.append(j)
    return cuts[::-1]


def places(steps: Steps, start: int, end: int, shares: Shares | None = None) -> tuple[Floats, float]:
    """Where one step between two boundaries lies: the chance of each bin start+1 … end-1, and the log10 Bayes factor of a step there against none.

    `shares` of the readings for the place, given that there is a step (those for whether there is one where None).
    """
    inside = np.arange(start + 1, end)
    if not inside.size:
        return np.empty(0), -np.inf
    prior = steps.step[inside] - _log_sum(steps.step[inside])
    both = steps.fit[start, inside] + steps.fit[inside, end] + prior
    whole = _log_sum(both)
    if not np.isfinite(whole):
        return np.zeros(inside.size), -np.inf
    if shares is None:
        told = both
    else:
        parts = steps.tone, steps.away, steps.toward
        told = np.where(np.isfinite(both), weight(parts, shares, start, inside) + weight(parts, shares, inside, end) + prior, -np.inf)
    return np.asarray(np.exp(told - _log_sum(told))), float((whole - steps.fit[start, end]) / np.log(10))


def gain(part: Tone | Rate, start: int, cut: int, end: int) -> float:
    """By how much (log10) one reading alone is likelier with a step at the cut."""
    return float((part.fit(start, cut) + part.fit(cut, end) - part.fit(start, end)) / np.log(10))
