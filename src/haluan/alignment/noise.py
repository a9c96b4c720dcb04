"""How noisy the news is: what dyads share, so that a dyad with few events borrows from those with many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from haluan.alignment.bins import Bins
from haluan.alignment.columns import Floats

# Strength of what is shared, in deeds (scatter) and pairs of weeks (bursts): as if so many had been seen in each dyad before its own.
SHARED_DEEDS = 20.0
SHARED_PAIRS = 100.0
# Lags, in bins, at which the slow part of the scatter is read: long enough that one burst of news is over, short enough that few changes lie between.
SLOW_LAGS = (5, 6, 7, 8)
LEAST = 1e-4
# Dyads below which the spread of levels is not learnt.
LEAST_DYADS = 3
# Median of the square of a standard normal variable: a change between two weeks moves the median little, a mean much.
MEDIAN_SQUARE = 0.4549
# Lags at which a burst may still last, in bins.
FAST_LAGS = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Noise:
    """`scatter`: variance of one deed about its week's level; `burst`: variance of a week's level about the dyad's; `lasting`: for how many weeks
    a burst
    counts as one (one and twice the sum of its correlations with the weeks after); `centre`, `width`: mean and variance of levels over dyads."""

    scatter: float
    burst: float
    lasting: float
    centre: float
    width: float


# Where nothing can be learnt (one dyad, few events): values in the middle of those that simulated and real dyads gave.
PLAIN = Noise(scatter=0.06, burst=0.007, lasting=3.0, centre=0.15, width=0.05)


@dataclass(frozen=True, eq=False)
class _Pairs:
    squares: Floats
    scattered: Floats


def _scatter(bins: Bins) -> tuple[float, float]:
    return float(bins.spread.sum()), float(np.maximum(bins.deeds - 1, 0).sum())


def _lagged(bins: Bins, lags: Sequence[int]) -> _Pairs:
    """Squared differences of weeks with deeds that lie `lags` apart, and how many times one deed's scatter each holds."""
    squares, scattered = [np.empty(0)], [np.empty(0)]
    for lag in lags:
        if len(bins) <= lag:
            continue
        both = (bins.deeds[:-lag] > 0) & (bins.deeds[lag:] > 0)
        squares.append((bins.mean[:-lag] - bins.mean[lag:])[both] ** 2)
        scattered.append((1 / bins.count[:-lag][both]) + (1 / bins.count[lag:][both]))
    return _Pairs(np.concatenate(squares), np.concatenate(scattered))


def _joined(pairs: Sequence[_Pairs]) -> _Pairs:
    return _Pairs(np.concatenate([p.squares for p in pairs]), np.concatenate([p.scattered for p in pairs]))


def _burst(pairs: _Pairs, scatter: float) -> float:
    """The variance that, with the scatter of single deeds, puts the median of the standardised squared differences where it belongs; by halving."""
    low, high = 0.0, 1.0
    for _ in range(30):
        middle = (low + high) / 2
        if float(np.median(pairs.squares / (2 * middle + scatter * pairs.scattered + LEAST))) > MEDIAN_SQUARE:
            low = middle
        else:
            high = middle
    return max(low, LEAST)


def estimate_noise(dyads: Sequence[Bins]) -> Noise:
    """What the dyads share, by moments and medians: scatter within weeks, bursts from differences of weeks, spread of levels. PLAIN fills what
    cannot be told."""
    if not dyads:
        return PLAIN
    spread, freedom = (sum(x) for x in zip(*[_scatter(b) for b in dyads], strict=True))
    scatter = max((spread + SHARED_DEEDS * PLAIN.scatter) / (freedom + SHARED_DEEDS), LEAST)
    slow, fast = _joined([_lagged(b, SLOW_LAGS) for b in dyads]), [_joined([_lagged(b, (lag,)) for b in dyads]) for lag in FAST_LAGS]
    burst, lasting = PLAIN.burst, PLAIN.lasting
    if min(p.squares.size for p in (slow, *fast)) >= SHARED_PAIRS:
        burst = _burst(slow, scatter)
        lasting = 1 + 2 * sum(max(0.0, 1 - _burst(pairs, scatter) / burst) for pairs in fast)
    levels = np.array([float((b.count * b.mean).sum() / b.count.sum()) for b in dyads if b.deeds.sum() >= SHARED_DEEDS])
    if levels.size < LEAST_DYADS:
        return Noise(scatter, burst, lasting, PLAIN.centre, PLAIN.width)
    return Noise(scatter, burst, lasting, float(levels.mean()), max(float(levels.var()), PLAIN.width / 2))


def own_noise(bins: Bins, shared: Noise) -> Noise:
    """A dyad's own scatter, drawn toward what is shared the more, the fewer deeds it has. Bursts stay as shared: a dyad's own cannot be told from
    its changes."""
    spread, freedom = _scatter(bins)
    scatter = max((spread + SHARED_DEEDS * shared.scatter) / (freedom + SHARED_DEEDS), LEAST)
    return Noise(scatter, shared.burst, shared.lasting, shared.centre, shared.width)


def precision_of(bins: Bins, noise: Noise) -> Floats:
    """Precision of each bin's mean as a reading of the dyad's level, 0 without deeds; bursts that last several weeks are counted as so many fewer
    independent weeks."""
    variance = noise.scatter / np.maximum(bins.count, 1e-12) + noise.burst * noise.lasting
    return np.where(bins.deeds > 0, 1.0 / variance, 0.0)
