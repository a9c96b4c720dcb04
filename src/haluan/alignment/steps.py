"""A course that stays and then steps: exact Bayesian inference over all ways to cut a dyad's time into stretches.

After Fearnhead (2006), "Exact and efficient Bayesian inference for multiple changepoint problems", Statistics and Computing 16:203. Within a
stretch three things are constant: the tone
(mean value of the deeds: Gaussian, known variances), and how often hostile and friendly deeds come at the usual volume of news (gamma-Poisson,
overdispersed). The chance of a step is the
same in each week.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln

from haluan.alignment.bins import Bins
from haluan.alignment.columns import Floats
from haluan.alignment.noise import Noise, precision_of

YEAR = 365.25
# A week with more deeds than so many times what is usual for the dyad counts as one with that many: one visit or one crisis is not a course.
MOST_TIMES = 6.0
# Least overdispersion of counts, and the lag in bins at which it is read.
LEAST_DISPERSION = 1.5
DISPERSION_LAG = 4
# Strength of the prior on a stretch's rate relative to the dyad's own, in expected deeds.
RATE_PRIOR = 0.5


@dataclass(frozen=True, slots=True)
class Shares:
    """How much each of the three readings counts. Below 1 because deeds of one crisis are no independent readings."""

    tone: float
    away: float
    toward: float


@dataclass(frozen=True, eq=False)
class Rate:
    """How often deeds of one sign come: `fit[i, j]` log marginal likelihood of bins i to j-1, `seen` and `expected` deeds in them."""

    fit: Floats
    seen: Floats
    expected: Floats

    def ratio(self, start: int, cut: int, end: int) -> float:
        """How many times more often after the cut than before."""
        before = (self.seen[start, cut] + RATE_PRIOR) / (self.expected[start, cut] + RATE_PRIOR)
        return float((self.seen[cut, end] + RATE_PRIOR) / (self.expected[cut, end] + RATE_PRIOR) / before)


#: A reading that does not count is not made: it would take as much time and memory as one that does.
NO_RATE = Rate(*(np.empty((0, 0)) for _ in range(3)))


@dataclass(frozen=True, eq=False)
class Steps:
    """All stretches of one dyad. `fit[i, j]`: log weight of bins i to j-1 as one stretch, -inf where it would be too short; `tone`, `away`,
    `toward`: its parts; `level`, `variance`: the posterior
    of its tone; `step[k]`: log chance of a step before bin k; `stay`: running sum of the log chances of none. `away` and `toward` are empty where
    their share is 0."""

    bins: Bins
    fit: Floats
    tone: Floats
    away: Rate
    toward: Rate
    level: Floats
    variance: Floats
    step: Floats
    stay: Floats


def _sums(values: Floats) -> Floats:
    running = np.concatenate([[0.0], np.cumsum(values)])
    return np.asarray(running[None, :] - running[:, None])


def _tone(bins: Bins, noise: Noise, centre: float, width: float) -> tuple[Floats, Floats, Floats]:
    """Log marginal likelihood of the tone of each stretch, and the mean and variance of its level."""
    precision = precision_of(bins, noise)
    off = bins.mean - centre
    total, first, second = _sums(precision), _sums(precision * off), _sums(precision * off**2)
    with np.errstate(invalid="ignore", divide="ignore"):
        shrink = 1.0 + width * total
        fit = -0.5 * np.log(shrink) - 0.5 * (second - width * first**2 / shrink)
        return fit, centre + width * first / shrink, width / shrink


def _rate(counts: Floats, volume: Floats) -> Rate:
    """How often deeds come in each stretch, relative to the dyad's own rate at that volume of news."""
    usual = (counts.sum() + RATE_PRIOR) / volume.sum()
    held = np.minimum(counts, MOST_TIMES * np.maximum(1.0, usual * volume))
    expected = (held.sum() + RATE_PRIOR) / volume.sum() * volume
    moved = (held[DISPERSION_LAG:] - held[:-DISPERSION_LAG]) ** 2 / 2
    dispersion = max(LEAST_DISPERSION, float(moved.mean()) / max(float(held.mean()), 1e-3)) if moved.size else LEAST_DISPERSION
    so_far, due = _sums(held), _sums(expected) / dispersion
    seen = so_far / dispersion
    with np.errstate(invalid="ignore", divide="ignore"):
        fit = _log_gamma(so_far, dispersion) - gammaln(RATE_PRIOR) + RATE_PRIOR * np.log(RATE_PRIOR) - (RATE_PRIOR + seen) * np.log(RATE_PRIOR + due)
    return Rate(np.asarray(fit), seen, due)


def _log_gamma(so_far: Floats, dispersion: float) -> Floats:
    """gammaln(RATE_PRIOR + so_far / dispersion); from a table where the sums are whole: a million stretches have few different ones."""
    numbers = so_far.astype(np.int64)
    if not np.array_equal(numbers, so_far):
        return np.asarray(gammaln(RATE_PRIOR + so_far / dispersion))
    table = gammaln(RATE_PRIOR + np.arange(int(numbers.max()) + 1) / dispersion)
    return np.asarray(table[np.maximum(numbers, 0)])  # a stretch that ends before it begins is no stretch: its value is not used


def build_steps(bins: Bins, noise: Noise, per_year: float, least_days: int, centre: float, width: float, shares: Shares) -> Steps:
    """The stretches of a dyad under a chance of `per_year` steps a year; a stretch between two steps lasts at least `least_days`.

    Levels lie about `centre` with variance `width` before anything is known.
    """
    n = len(bins)
    tone, level, variance = _tone(bins, noise, centre, width)
    fit, rates = shares.tone * tone, []
    for share, counts in ((shares.away, bins.away), (shares.toward, bins.toward)):
        rates.append(_rate(counts, bins.volume) if share else NO_RATE)
        if share:
            with np.errstate(invalid="ignore"):
                fit += share * rates[-1].fit
    away, toward = rates
    start = np.append(bins.start, bins.start[-1] + bins.width)
    short = (start[None, :] - start[:, None]) < least_days
    short[0, :] = False
    short[:, n] = False
    fit = np.where(np.tril(np.ones((n + 1, n + 1), dtype=bool)) | short, -np.inf, fit)
    none = np.full(n - 1, -per_year * bins.width / YEAR)
    step = np.concatenate([[0.0], np.log(-np.expm1(none))])
    stay = np.concatenate([[0.0], np.cumsum(none)])
    return Steps(bins, fit, tone, away, toward, level, variance, step, stay)


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
    weight = np.full((n + 1, n + 1), -np.inf)
    weight[:n, 1:] = forward[:n, None] + steps.step[:n, None] + steps.fit[:n, 1:] + steps.stay[None, :n] - steps.stay[:n, None] + backward[None, 1:]
    chance = np.exp(weight - forward[n])
    mean, second = _spread(chance * steps.level), _spread(chance * (steps.variance + steps.level**2))
    return mean, np.maximum(second - mean**2, 0.0)


def _spread(values: Floats) -> Floats:
    """Sum over the stretches that hold each bin."""
    n = values.shape[0] - 1
    known = np.where(np.isfinite(values), values, 0.0)
    edges = known.sum(axis=1)[:n] - np.concatenate([[0.0], known.sum(axis=0)[1:n]])
    return np.asarray(np.cumsum(edges))


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


def places(steps: Steps, start: int, end: int, sharp: float = 1.0) -> tuple[Floats, float]:
    """Where one step between two boundaries lies: the chance of each bin start+1 … end-1, and the log10 Bayes factor of a step there against none.

    `sharp` raises the weight of the deeds for the place, given that there is a step.
    """
    inside = np.arange(start + 1, end)
    if not inside.size:
        return np.empty(0), -np.inf
    prior = steps.step[inside] - _log_sum(steps.step[inside])
    both = steps.fit[start, inside] + steps.fit[inside, end] + prior
    whole = _log_sum(both)
    if not np.isfinite(whole):
        return np.zeros(inside.size), -np.inf
    sharper = sharp * (both - prior) + prior
    return np.asarray(np.exp(sharper - _log_sum(sharper))), float((whole - steps.fit[start, end]) / np.log(10))


def gain(part: Floats, start: int, cut: int, end: int) -> float:
    """By how much (log10) one reading alone is likelier with a step at the cut."""
    return float((part[start, cut] + part[cut, end] - part[start, end]) / np.log(10))
