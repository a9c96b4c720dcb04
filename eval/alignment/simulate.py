"""Simulated dyads with known changes, volumes and source shifts: do 90 % intervals cover, and how large must a change be to be found?

python eval/alignment/simulate.py [--dyads 60]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from scipy.stats import gamma, norm

sys.path.insert(0, str(Path(__file__).parents[2]))

from haluan.alignment.bins import Volume, bin_deeds
from haluan.alignment.changes import DETECTION, find_changes
from haluan.alignment.columns import day_number
from haluan.alignment.noise import PLAIN, Noise, estimate_noise
from haluan.alignment.observed import Observed
from haluan.alignment.series import series
from haluan.alignment.turns import LEANING_DAYS, TurnSpec, leaning_step

# Values that deeds take in the published table, hostile and friendly.
BAD, GOOD = np.array([-0.8, -0.5, -0.4, -0.4, -0.2]), np.array([0.2, 0.3, 0.4, 0.6, 0.7])
WEEKS = 208
# As measured on the 87 dyads of ICEWS with 100 deeds and more after 7 August 2012: the variance of a week's volume relative to the dyad's own (the
# weeks' counts have variances of six to eight times their mean), by deeds a week; its correlation with the week before; and the standard deviation
# of the weekly chance of friendliness (deeds of one week share their sign: intraclass correlation .11 to .27).
CROWDED = ((0.5, 7.0), (2.0, 4.0), (8.0, 1.2))
CROWDS = 0.35
BURST = 0.18
FIRST = 18262  # 1 January 2020


def level_of(chance: np.ndarray | float) -> np.ndarray | float:
    """Mean value of a deed that is friendly with this chance."""
    return chance * GOOD.mean() + (1 - chance) * BAD.mean()


def crowds(rng: np.random.Generator, a_week: float) -> np.ndarray:
    """How many times its usual volume a dyad has in each week: gamma with the variance that ICEWS has at that many deeds, correlated from week to
    week (Gaussian copula)."""
    spread = float(np.interp(a_week, *zip(*CROWDED, strict=True)))
    normal = np.zeros(WEEKS)
    for week in range(WEEKS):
        normal[week] = rng.normal() if week == 0 else CROWDS * normal[week - 1] + rng.normal(0, np.sqrt(1 - CROWDS**2))
    return np.asarray(gamma.ppf(norm.cdf(normal), 1 / spread, scale=spread))


def dyad(rng: np.random.Generator, friendly: np.ndarray, a_week: float, volume: np.ndarray) -> Observed:
    """Deeds of one dyad: Poisson at the volume of news times that of its own bursts, friendly with the week's chance, which bursts lasting about two
    weeks disturb."""
    noise = np.zeros(WEEKS)
    for week in range(1, WEEKS):
        noise[week] = 0.5 * noise[week - 1] + rng.normal(0, BURST * np.sqrt(1 - 0.25))
    chance = np.clip(friendly + noise, 0.02, 0.98)
    n = rng.poisson(a_week * volume * crowds(rng, a_week))
    week = np.repeat(np.arange(WEEKS), n)
    good = rng.random(week.size) < chance[week]
    value = np.where(good, rng.choice(GOOD, week.size), rng.choice(BAD, week.size))
    day = FIRST + 7 * week + rng.integers(0, 7, week.size)
    order = np.argsort(day, kind="stable")
    number = np.arange(week.size)
    return Observed(
        "AAA", "XXX", day[order], value[order], np.ones(week.size), np.zeros(week.size, dtype=bool), number, rng.integers(0, 4, week.size), number
    )


def volumes(rng: np.random.Generator) -> np.ndarray:
    """A volume of news that drifts and at one date jumps by up to three, as when a source is added."""
    drift = np.exp(np.cumsum(rng.normal(0, 0.02, WEEKS)))
    return drift * np.where(np.arange(WEEKS) < rng.integers(40, 168), 1.0, rng.uniform(0.4, 3.0))


def course(rng: np.random.Generator, size: float) -> tuple[np.ndarray, int]:
    """A chance of friendliness that steps by `size` (of the level) at a known week."""
    move = size / (GOOD.mean() - BAD.mean()) * rng.choice([-1, 1])
    start = rng.uniform(max(0.1, 0.1 - move), min(0.9, 0.9 - move))
    week = int(rng.integers(52, 156))
    return np.where(np.arange(WEEKS) < week, start, start + move), week


def noise_of(seen: list[Observed]) -> Noise:
    return estimate_noise([bin_deeds(one) for one in seen])


def coverage(n: int, a_week: float) -> tuple[float, float]:
    """Share of months whose 90 % interval holds the true level, and of changes (large) whose 90 % interval of dates holds the true week."""
    rng = np.random.default_rng(11)
    made = [(course(rng, rng.uniform(0.0, 0.7)), volumes(rng)) for _ in range(n)]
    seen = [dyad(rng, friendly, a_week, volume / np.median(volume)) for (friendly, _), volume in made]
    noise = noise_of(seen)
    inside = total = 0
    for ((friendly, _), _), one in zip(made, seen, strict=True):
        true = np.repeat(level_of(friendly), 7)
        for point in series(one, noise, "month").points:
            low, high = day_number(point.start) - FIRST, day_number(point.end) - FIRST
            if point.level is not None and low >= 0 and high < true.size:
                total += 1
                inside += point.low <= true[low : high + 1].mean() <= point.high
    return inside / max(total, 1), total


def found_changes(n: int, a_week: float, size: float) -> tuple[float, float, float, float]:
    """Power, coverage of the date, median width of its interval in days, and false changes a dyad-year, for changes of one size."""
    rng = np.random.default_rng(12)
    made = [(course(rng, size), volumes(rng)) for _ in range(n)]
    volume = [v / np.median(v) for _, v in made]
    seen = [dyad(rng, friendly, a_week, v) for ((friendly, _), _), v in zip(made, volume, strict=True)]
    noise = noise_of(seen)
    hits, covered, widths, false = 0, 0, [], 0
    for ((friendly, week), _), one, v in zip(made, seen, volume, strict=True):
        changes = find_changes(one, noise, DETECTION, Volume(FIRST // 7, v))
        sign = "toward" if friendly[-1] > friendly[0] else "away"
        right = [c for c in changes if size and c.sign == sign and abs(day_number(c.on) - FIRST - 7 * week) <= 90]
        false += len(changes) - len(right)
        if right:
            hits += 1
            true = FIRST + 7 * week
            covered += day_number(right[0].low) <= true + 3 and day_number(right[0].high) >= true - 3
            widths.append((right[0].high - right[0].low).days)
    return hits / n, covered / max(hits, 1), float(np.median(widths)) if widths else float("nan"), false / (n * WEEKS * 7 / 365.25)


def few(n: int, deeds: int) -> tuple[float, float]:
    """False changes a dyad-year in steady dyads of so many deeds in four years, and the share of full turns (only hostile deeds before, only friendly
    ones after) that are found within 120 days."""
    rng = np.random.default_rng(13)
    span = (FIRST, FIRST + 7 * WEEKS - 1)
    false = found = 0
    for _ in range(n):
        for turned in (False, True):
            day = np.sort(FIRST + rng.integers(0, 7 * WEEKS, deeds))
            cut = FIRST + 7 * int(rng.integers(70, 138))
            good = day >= cut if turned else rng.random(deeds) < rng.uniform(0.1, 0.9)
            value = np.where(good, rng.choice(GOOD, deeds), rng.choice(BAD, deeds))
            number = np.arange(deeds)
            one = Observed("AAA", "XXX", day, value, np.ones(deeds), np.zeros(deeds, dtype=bool), number, np.zeros(deeds, dtype=np.int64), number)
            changes = find_changes(one, PLAIN, DETECTION, span=span)
            if turned:
                found += any(c.sign == "toward" and abs(day_number(c.on) - cut) <= 120 for c in changes)
            else:
                false += len(changes)
    return false / (n * WEEKS * 7 / 365.25), found / n


def leaning(n: int, a_week: float, size: float) -> float:
    """Share of dyads that seem to lean toward the other at the time of another dyad's away, dated within six months: of steady ones (size 0: false),
    or of those that really step toward by `size` then."""
    rng = np.random.default_rng(14)
    made = []
    while len(made) < n:
        friendly, week = course(rng, size)
        if size == 0 or friendly[-1] > friendly[0]:
            made.append((friendly, week, volumes(rng)))
    seen = [dyad(rng, friendly, a_week, v / np.median(v)) for friendly, _, v in made]
    noise, leans, apart = noise_of(seen), 0, TurnSpec().apart_days
    for (_, week, v), one in zip(made, seen, strict=True):
        low, high = FIRST + 7 * week - 90 - apart, FIRST + 7 * week + 90 + apart
        span = max(FIRST, low - LEANING_DAYS), min(FIRST + 7 * WEEKS - 1, high + LEANING_DAYS)
        leans += leaning_step(one, noise, Volume(FIRST // 7, v / np.median(v)), span, low, high) is not None
    return leans / n


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dyads", type=int, default=60)
    n = parser.parse_args().dyads
    print(f"{n} dyads each, four years, volume drifting and jumping by 0.4 to 3, bursts lasting two weeks")
    for a_week in (0.5, 2.0, 8.0):
        share, months = coverage(n, a_week)
        print(f"{a_week:4.1f} deeds a week: 90 % intervals of the monthly level hold it in {share:.1%} of {months} months", flush=True)
    for a_week in (0.5, 2.0, 8.0):
        for size in (0.0, 0.15, 0.3, 0.45, 0.6):
            power, covered, width, false = found_changes(n, a_week, size)
            told = f"found {power:.0%}, date covered {covered:.0%}, median interval {width:.0f} d, " if size else ""
            print(f"{a_week:4.1f} deeds a week, change of {size:.2f}: {told}false changes {false:.3f} a dyad-year", flush=True)
    for a_week in (0.1, 0.25, 0.5, 2.0):
        told = ", ".join(f"{leaning(2 * n, a_week, size):.0%} of those that step by {size:.2f}" for size in (0.15, 0.3, 0.45))
        print(f"{a_week:4.2f} deeds a week: seem to lean toward the other: {leaning(2 * n, a_week, 0.0):.0%} of steady dyads, {told}", flush=True)
    for deeds in (5, 6, 7, 8, 10, 12, 16):
        false, found = few(5 * n, deeds)
        print(f"{deeds} deeds in four years: full turns found {found:.0%}, false changes {false:.3f} a dyad-year", flush=True)


if __name__ == "__main__":
    main()
