"""Intervals of dates under the noise of real news: stretches of different dyads of ICEWS joined at a known day. Do nine in ten 90 % intervals hold it?

python eval/alignment/joined.py ICEWS_FOLDER [--joins 150]

A stretch is what lies between two changes found in a dyad (100 deeds and more in the complete time). It is laid out anew from blocks of its own weeks, so that
the bursts of volume and tone, and how they hang together from week to week, are those of real news. Two of them, of different tone, make a course
of four years with one change; in half of the courses one side is thinned, since what turns often becomes more or less news.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from eval.alignment.documented import Model
from eval.alignment.icews import COMPLETE, load
from haluan.alignment.bins import STEADY
from haluan.alignment.changes import find_changes
from haluan.alignment.columns import day_number
from haluan.alignment.observed import Observed

WEEKS = 208
FIRST = 18256  # a Thursday, as bins of seven days begin
SPAN = (FIRST, FIRST + 7 * WEEKS - 1)
BLOCKS = (4, 8, 16)  # weeks
MARGIN = 21  # days left out beside a found change
LEAST_DEEDS, LEAST_STRETCH, LEAST_DAYS = 100, 40, 300
SIZES = (0.15, 0.7)  # difference of tone between the two
TIMES = 2.5  # they differ at most so much in volume, before one is thinned to at least THINNEST of it
THINNEST = 0.15


@dataclass(frozen=True, eq=False)
class Stretch:
    """Deeds of a dyad between two found changes: day since its first, value, count; its length in weeks and mean value."""

    day: np.ndarray
    value: np.ndarray
    count: np.ndarray
    weeks: int

    @property
    def tone(self) -> float:
        return float((self.count * self.value).sum() / self.count.sum())

    @property
    def a_week(self) -> float:
        return self.day.size / self.weeks


def stretches(model: Model) -> list[Stretch]:
    """All stretches of the busy dyads of a panel."""
    events, first = model.events, day_number(COMPLETE)
    pair = np.minimum(events.actor, events.recipient) * len(events.actors) + np.maximum(events.actor, events.recipient)
    codes, n = np.unique(pair[events.day >= first], return_counts=True)
    found = []
    for code in codes[n >= LEAST_DEEDS]:
        seen = model.observed(events.actors[code // len(events.actors)], events.actors[code % len(events.actors)])
        seen = seen.take(seen.day >= first)
        changes = find_changes(seen, model.noise, model.detection, model.volume, (first, model.span[1]))
        edges = [first, *(day_number(c.on) for c in changes), model.span[1]]
        for low, high in zip(edges, edges[1:], strict=False):
            here = (seen.day >= low + MARGIN) & (seen.day < high - MARGIN)
            if high - low >= LEAST_DAYS and here.sum() >= LEAST_STRETCH:
                found.append(Stretch(seen.day[here] - low - MARGIN, seen.value[here], seen.count[here], (high - low) // 7 - 2 * MARGIN // 7))
    return found


def laid(rng: np.random.Generator, stretch: Stretch, weeks: int, block: int, kept: float = 1.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """So many weeks out of blocks of a stretch, of whose deeds a share is kept: day, value, count."""
    parts = []
    for week in range(0, weeks, block):
        start = int(rng.integers(0, stretch.weeks - block))
        here = (stretch.day >= 7 * start) & (stretch.day < 7 * (start + min(block, weeks - week)))
        parts.append((stretch.day[here] + 7 * (week - start), stretch.value[here], stretch.count[here]))
    day, value, count = (np.concatenate(part) for part in zip(*parts, strict=True))
    chosen = rng.random(day.size) < kept
    return day[chosen], value[chosen], count[chosen]


def observed(*parts: tuple[np.ndarray, np.ndarray, np.ndarray]) -> Observed:
    day, value, count = (np.concatenate(part) for part in zip(*parts, strict=True))
    order, number = np.argsort(day, kind="stable"), np.arange(day.size)
    return Observed("AAA", "XXX", FIRST + day[order], value[order], count[order], np.zeros(day.size, dtype=bool), number, number, number)


def joins(rng: np.random.Generator, pool: list[Stretch], n: int, thinned: bool) -> Iterator[tuple[Observed, int, str]]:
    """Courses with one change, the day of it, and its sign."""
    made = 0
    while made < n:
        one, two = (pool[k] for k in rng.integers(0, len(pool), 2))
        block = BLOCKS[made % len(BLOCKS)]
        if not SIZES[0] <= abs(one.tone - two.tone) <= SIZES[1] or not 1 / TIMES < one.a_week / two.a_week < TIMES:
            continue
        week = int(rng.integers(52, WEEKS - 52))
        kept = [1.0, float(np.exp(rng.uniform(np.log(THINNEST), 0.0))) if thinned else 1.0]
        rng.shuffle(kept)
        day, value, count = laid(rng, two, WEEKS - week, block, kept[1])
        made += 1
        yield (
            observed(laid(rng, one, week, block, kept[0]), (day + 7 * week, value, count)),
            FIRST + 7 * week,
            ("toward" if two.tone > one.tone else "away"),
        )


def told(model: Model, courses: Iterator[tuple[Observed, int, str]]) -> str:
    """Changes found, how many of their intervals hold the day, and how wide these are."""
    n = found = held = other = 0
    widths = []
    for seen, day, sign in courses:
        n += 1
        changes = find_changes(seen, model.noise, model.detection, STEADY, SPAN)
        right = [c for c in changes if c.sign == sign and abs(day_number(c.on) - day) <= 120]
        other += len(changes) - bool(right)
        if right:
            found += 1
            held += day_number(right[0].low) <= day + 3 and day_number(right[0].high) >= day - 3
            widths.append((right[0].high - right[0].low).days)
    over = np.mean(np.array(widths) > 365)
    return (
        f"found {found / n:.0%} of {n}, date held {held / max(found, 1):.0%}, median interval {np.median(widths):.0f} d ({over:.0%} over a year), "
        f"other changes {other / (n * WEEKS * 7 / 365.25):.3f} a dyad-year"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--joins", type=int, default=150)
    arguments = parser.parse_args()
    model = Model(load(arguments.folder, "long"))
    pool = stretches(model)
    print(f"{len(pool)} stretches of ICEWS, tone {min(s.tone for s in pool):.2f} to {max(s.tone for s in pool):.2f}")
    rng = np.random.default_rng(41)
    for thinned in (False, True):
        print(f"joined{', one side thinned' if thinned else ''}: {told(model, joins(rng, pool, arguments.joins, thinned))}", flush=True)
    false = 0
    for k in range(arguments.joins):
        course = observed(laid(rng, pool[int(rng.integers(len(pool)))], WEEKS, BLOCKS[k % len(BLOCKS)]))
        false += len(find_changes(course, model.noise, model.detection, STEADY, SPAN))
    print(f"one stretch alone: false changes {false / (arguments.joins * WEEKS * 7 / 365.25):.3f} a dyad-year")


if __name__ == "__main__":
    main()
