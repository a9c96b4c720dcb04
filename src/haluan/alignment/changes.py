"""Lasting changes of one dyad's course, with the interval of their date and the evidence for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import copysign, log

import numpy as np

from haluan.alignment.bins import STEADY, WEEK, Bins, Volume, bin_deeds
from haluan.alignment.columns import Floats, Ints, day_of
from haluan.alignment.noise import Noise, own_noise
from haluan.alignment.observed import Observed
from haluan.alignment.steps import Rate, Shares, Steps, Tone, best_cut, build_steps, gain, places, readings, weight
from haluan.types.alignment import Change, Ground, Sign

# More bins than this are not cut week by week but in wider bins: the work grows with their square. Thirty years of weeks fit.
MOST_BINS = 1600
# A dyad of more weeks than this is first looked at in bins of LOOK days: most dyads of a busy actor have no step at all.
LONG = 200
LOOK = 4 * WEEK


@dataclass(frozen=True, slots=True)
class Detection:
    """When a step counts as a change. Chosen on simulated dyads and on every other one of the documented turns and quiet dyads, see eval/alignment.

    `per_year`: steps expected a year; `least_days`: a course that holds for less is an episode; `evidence`: log10 Bayes factor; `net`: log10
    evidence of the three readings together for one direction, those against it taken off; `least_deeds` on the side that has more; `credible`: of
    the interval of dates; `width`: variance of levels about neutral; `shares` of the readings for whether there is a change, `place` for its date:
    with these, nine in ten 90 % intervals hold the day at which stretches of different dyads of ICEWS are joined (eval/alignment/joined.py).
    """

    per_year: float = 2.0
    least_days: int = 42
    evidence: float = 0.3
    net: float = 1.2
    least_deeds: int = 5
    credible: float = 0.90
    width: float = 0.1
    shares: Shares = field(default=Shares(tone=0.8, away=0.5, toward=0.35))
    place: Shares = field(default=Shares(tone=0.5, away=0.7, toward=0.3))


DETECTION = Detection()


def steps_of(
    seen: Observed, noise: Noise, detection: Detection = DETECTION, volume: Volume = STEADY, span: tuple[int, int] | None = None,
    centre: float = 0.0, width: float | None = None,
) -> Steps | None:  # fmt: skip
    """The model of steps for a dyad over the days of `span`, or of its deeds; None without deeds. Levels lie about `centre` with variance `width`
    (the detection's where None)."""
    if not len(seen):
        return None
    days = WEEK
    bins = bin_deeds(seen, volume, days, span)
    while len(bins) > MOST_BINS:
        days *= 2
        bins = bin_deeds(seen, volume, days, span)
    return build_steps(bins, own_noise(bins, noise), detection.per_year, detection.least_days, centre, width or detection.width, detection.shares)


def find_changes(
    seen: Observed, noise: Noise, detection: Detection = DETECTION, volume: Volume = STEADY, span: tuple[int, int] | None = None
) -> tuple[Change, ...]:
    """The changes of a dyad in time order: the likeliest cut, from which the weakest steps are taken until all that remain pass."""
    bins = bin_deeds(seen, volume, WEEK, span) if len(seen) else None
    if bins is not None and len(bins) > LONG and not _worth(seen, noise, detection, volume, span):
        return ()
    steps = steps_of(seen, noise, detection, volume, span)
    if steps is None or len(steps.bins) < 2:
        return ()
    cuts = best_cut(steps)
    while cuts:
        bounds = [0, *cuts, len(steps.bins)]
        found = [change_at(seen, steps, bounds[k - 1], cuts[k - 1], bounds[k + 1], detection) for k in range(1, len(cuts) + 1)]
        failing = [(_margin(c, detection), k) for k, c in enumerate(found) if not passes(c, detection)]
        if not failing:
            return tuple(found)
        del cuts[min(failing)[1]]
        _settle(steps, cuts)
    return ()


def _worth(seen: Observed, noise: Noise, detection: Detection, volume: Volume, span: tuple[int, int] | None) -> bool:
    """Whether a look in bins of four weeks, a sixteenth of the work, finds any step at all worth a look week by week."""
    bins = bin_deeds(seen, volume, LOOK, span)
    steps = build_steps(bins, own_noise(bins, noise), detection.per_year, detection.least_days, 0.0, detection.width, detection.shares)
    return bool(best_cut(steps))


def _settle(steps: Steps, cuts: list[int]) -> None:
    """Move each remaining cut to its likeliest place between its neighbours."""
    for k in range(len(cuts)):
        start, end = (cuts[k - 1] if k else 0), (cuts[k + 1] if k + 1 < len(cuts) else len(steps.bins))
        chance, _ = places(steps, start, end)
        if chance.size and chance.max() > 0:
            cuts[k] = start + 1 + int(chance.argmax())


def _margin(change: Change, detection: Detection) -> float:
    return min(change.evidence - detection.evidence, change.strength - detection.net)


def passes(change: Change, detection: Detection) -> bool:
    """Whether a step counts as a change."""
    return (
        change.evidence >= detection.evidence and change.strength >= detection.net and max(change.n_before, change.n_after) >= detection.least_deeds
    )


def signed(ground: Ground, shares: Shares) -> float:
    """Evidence of the three readings together, plus for toward, minus for away: each weighs as far as a step makes it likelier, in the direction
    in which it moved."""
    return (
        shares.tone * copysign(max(ground.tone, 0.0), ground.difference)
        - shares.away * copysign(max(ground.away, 0.0), log(ground.away_ratio))
        + shares.toward * copysign(max(ground.toward, 0.0), log(ground.toward_ratio))
    )


def net_of(ground: Ground, shares: Shares) -> float:
    """Size of the evidence of the three readings together."""
    return abs(signed(ground, shares))


def change_at(seen: Observed, steps: Steps, start: int, cut: int, end: int, detection: Detection) -> Change:
    """The step before bin `cut`, seen between the boundaries `start` and `end`."""
    chance, evidence = places(steps, start, end, detection.place)
    parts = steps.tone, steps.away, steps.toward
    return _change(seen, steps.bins, parts, (start, cut, end), _dated(chance, np.arange(start + 1, end), detection), evidence, detection)


def _dated(chance: Floats, cuts: Ints, detection: Detection) -> tuple[int, int, int]:
    """First, likeliest and last bin of the interval of dates."""
    low, high = interval(chance, detection.credible)
    return int(cuts[low]), int(cuts[low + int(chance[low : high + 1].argmax())]), int(cuts[high])


def _change(
    seen: Observed, bins: Bins, parts: tuple[Tone, Rate, Rate], bounds: tuple[int, int, int], dated: tuple[int, int, int], evidence: float,
    detection: Detection,
) -> Change:  # fmt: skip
    """The step at the middle one of three boundaries, with the first, likeliest and last bin of its place."""
    (tone, away, toward), (start, cut, end) = parts, bounds
    before, after = (float(tone.level(*stretch)[0]) for stretch in ((start, cut), (cut, end)))
    ground = Ground(
        after - before, gain(tone, *bounds), away.ratio(*bounds), gain(away, *bounds), toward.ratio(*bounds), gain(toward, *bounds)
    )  # fmt: skip
    sign: Sign = "toward" if signed(ground, detection.shares) > 0 else "away"
    return Change(
        seen.focal, seen.other, sign, day_of(bins.start[dated[1]]), day_of(bins.start[dated[0]]), day_of(bins.start[dated[2]] + bins.width - 1),
        before, after, net_of(ground, detection.shares), evidence, int(bins.deeds[start:cut].sum()), int(bins.deeds[cut:end].sum()),
        day_of(bins.start[start]), day_of(bins.start[end - 1] + bins.width - 1), ground,
    )  # fmt: skip


def step_within(
    seen: Observed, noise: Noise, volume: Volume, span: tuple[int, int], low: int, high: int, detection: Detection = DETECTION
) -> Change | None:
    """The likeliest single step of a dyad's course in `span` that lies on the days low … high, whether or not it counts as a change; None where
    none can lie there. `evidence` weighs it against no step, over its places there."""
    bins = bin_deeds(seen, volume, WEEK, span)
    n = len(bins)
    cuts = np.flatnonzero((bins.start >= max(low, span[0] + detection.least_days)) & (bins.start <= min(high, span[1] - detection.least_days)))
    cuts = cuts[cuts > 0]
    if not len(seen) or not cuts.size:
        return None
    parts = readings(bins, own_noise(bins, noise), 0.0, detection.width)
    better, told = (weight(parts, shares, 0, cuts) + weight(parts, shares, cuts, n) for shares in (detection.shares, detection.place))
    none = float(weight(parts, detection.shares, 0, n))
    evidence = float((better.max() + log(np.exp(better - better.max()).mean()) - none) / log(10))
    chance = np.exp(told - told.max())
    dated = _dated(chance / chance.sum(), cuts, detection)
    return _change(seen, bins, parts, (0, int(cuts[better.argmax()]), n), dated, evidence, detection)


def interval(chance: Floats, credible: float) -> tuple[int, int]:
    """Shortest run of places that holds the wanted chance."""
    running = np.concatenate([[0.0], np.cumsum(chance)])
    best = (0, max(len(chance) - 1, 0))
    for low in range(len(chance)):
        high = int(np.searchsorted(running, running[low] + credible - 1e-12)) - 1
        if high < len(chance) and high - low < best[1] - best[0]:
            best = (low, max(high, low))
    return best
