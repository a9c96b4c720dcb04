"""How far could any simple detector come on the documented turns? Two windows before and after each week, at five scales and by ten statistics, each with the
easiest threshold that keeps false alarms in quiet dyads at 0.1 a dyad-year; the best of all fifty, chosen with hindsight, is a bound.

python eval/alignment/windows.py ICEWS_FOLDER
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from eval.alignment.documented import CHANCE_LEAST, CHANCE_MOST, CHANCE_STEP, Documented, Model, read_documented, read_placebo
from eval.alignment.icews import COMPLETE, SPANS, load
from haluan.alignment.bins import WEEK, Bins, bin_deeds
from haluan.alignment.columns import day_number

SCALES = (4, 8, 13, 26, 52)  # weeks before and after
DISPERSION = 3.0  # variance of counts over their mean
NEAR = 44  # days between a change and a date that count as a hit: the thirty, and half the width of a usual interval
MOST_ALARMS = 0.1
FEWEST = 5.0  # counts in both windows
Part = dict[str, np.ndarray]


def _sums(bins: Bins, scale: int) -> tuple[Part, Part]:
    """Sums over the windows before and after each week."""
    n = len(bins)
    here, low, high = np.arange(n + 1), np.maximum(np.arange(n + 1) - scale, 0), np.minimum(np.arange(n + 1) + scale, n)
    total = bins.count * bins.mean
    series = {
        "away": bins.away, "toward": bins.toward, "volume": bins.volume, "count": bins.count, "total": total, "squares": bins.spread + total * bins.mean
    }  # fmt: skip
    running = {name: np.concatenate([[0.0], np.cumsum(values)]) for name, values in series.items()}
    return {k: v[here] - v[low] for k, v in running.items()}, {k: v[high] - v[here] for k, v in running.items()}


def statistics(bins: Bins, scale: int) -> dict[str, np.ndarray]:
    """Standardised changes at each week, plus for toward."""
    before, after = _sums(bins, scale)

    def rate(name: str) -> np.ndarray:
        spread = np.sqrt(DISPERSION * (1 / (before[name] + 0.5) + 1 / (after[name] + 0.5)))
        told = [np.log((part[name] + 0.5) / np.maximum(part["volume"], 1e-6)) for part in (before, after)]
        return np.asarray((told[1] - told[0]) / spread)

    odds = [np.log((part["toward"] + 0.5) / (part["away"] + 0.5)) for part in (before, after)]
    spread = sum(1 / (part[name] + 0.5) for part in (before, after) for name in ("toward", "away"))
    net = [part["total"] / np.maximum(part["volume"], 1e-6) for part in (before, after)]
    net_spread = sum((part["squares"] + 0.2) / np.maximum(part["volume"], 1e-6) ** 2 for part in (before, after))
    tone = [part["total"] / np.maximum(part["count"], 1e-6) for part in (before, after)]
    known = np.minimum(before["count"], after["count"]) > 0
    tone_spread = sum(0.054 / np.maximum(p["count"], 0.1) + 0.02 / np.clip(p["count"], 1, scale) for p in (before, after))
    one = {
        "share": (odds[1] - odds[0]) / np.sqrt(DISPERSION * spread), "hostile": -rate("away"), "friendly": rate("toward"),
        "net": (net[1] - net[0]) / np.sqrt(DISPERSION * net_spread), "tone": np.where(known, (tone[1] - tone[0]) / np.sqrt(tone_spread), 0.0),
    }  # fmt: skip
    one |= {f"{a}+{b}": (one[a] + one[b]) / 2**0.5 for a, b in (("share", "hostile"), ("tone", "hostile"), ("tone", "net"), ("hostile", "friendly"))}
    one["all"] = (one["tone"] + 0.6 * one["hostile"] + 0.4 * one["friendly"]) / 1.3
    enough = before["count"] + after["count"] >= FEWEST
    return {name: np.where(enough, values, 0.0)[2:-2] for name, values in one.items()}


def peaks(values: np.ndarray, threshold: float, apart: int) -> list[tuple[int, int]]:
    """(week, sign) of the extremes beyond a threshold, the largest first, none nearer to a larger one than `apart`."""
    found: list[tuple[int, int]] = []
    for week in np.argsort(-np.abs(values)):
        if abs(values[week]) <= threshold:
            break
        if all(abs(week - other) >= apart for other, _ in found):
            found.append((int(week), int(np.sign(values[week]))))
    return found


class Windows:
    """One statistic at one scale over the dyads of both panels."""

    def __init__(self, models: dict[str, Model], bins: dict[tuple[str, str, str], Bins], scale: int, name: str) -> None:
        self.first = {panel: 7 * (m.span[0] // WEEK + 2) for panel, m in models.items()}
        self.values = {key: statistics(b, scale)[name] for key, b in bins.items()}
        self.apart = max(scale // 2, 4)

    def changes(self, key: tuple[str, str, str], threshold: float) -> list[tuple[int, int]]:
        """(day, sign)."""
        return [(self.first[key[0]] + 7 * week, sign) for week, sign in peaks(self.values[key], threshold, self.apart)]

    def alarms(self, quiet: list[tuple[str, str]], threshold: float) -> float:
        n = sum(day >= day_number(COMPLETE) for pair in quiet for day, _ in self.changes(("long", *pair), threshold))
        return n / (len(quiet) * (SPANS["long"][1] - COMPLETE).days / 365.25)

    def hits(self, turns: list[Documented], threshold: float) -> int:
        return sum(
            any(
                s == (1 if t.sign == "toward" else -1) and abs(d - day_number(t.day)) <= NEAR
                for d, s in self.changes((t.panel, t.one, t.other), threshold)
            )
            for t in turns
        )

    def easiest(self, quiet: list[tuple[str, str]]) -> float:
        """The lowest threshold that keeps the alarms low."""
        best = 9.0
        for threshold in np.arange(5.0, 0.5, -0.1):
            if self.alarms(quiet, threshold) > MOST_ALARMS:
                break
            best = float(threshold)
        return best


def elsewhere(turns: list[Documented]) -> Iterator[Documented]:
    """The same dyads on other days."""
    for turn in turns:
        low, high = (COMPLETE, SPANS["long"][1]) if turn.day >= COMPLETE else (SPANS["long"][0], COMPLETE)
        for shift in range(-CHANCE_MOST, CHANCE_MOST + 1, CHANCE_STEP):
            day: date = turn.day + timedelta(days=shift)
            if turn.panel == "long" and abs(shift) >= CHANCE_LEAST and low <= day <= high:
                yield replace(turn, day=day)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    models = {name: Model(load(parser.parse_args().folder, name)) for name in SPANS}
    turns, quiet = read_documented(), read_placebo()
    keys = {(t.panel, t.one, t.other) for t in turns} | {("long", *pair) for pair in quiet}
    bins = {k: bin_deeds(models[k[0]].observed(*k[1:]), models[k[0]].volume, span=models[k[0]].span) for k in keys}
    rows = []
    for scale in SCALES:
        for name in statistics(next(iter(bins.values())), scale):
            one = Windows(models, bins, scale, name)
            chosen, best = one.easiest(quiet[::2]), one.easiest(quiet[1::2])
            others = list(elsewhere(turns))
            rows.append(
                (
                    one.hits(turns[::2], chosen), one.hits(turns[1::2], chosen), one.alarms(quiet[1::2], chosen), one.hits(turns[1::2], best), scale, name,
                    one.hits(others, chosen) / len(others),
                )
            )  # fmt: skip
    for tuned, held, alarms, hindsight, scale, name, chance in sorted(rows, reverse=True):
        print(
            f"{scale:2d} weeks, {name:16s} half chosen on {tuned} of 11; half left out {held} of 11 at {alarms:.3f} alarms a dyad-year, with its own best "
            f"threshold {hindsight}; other days hit {chance:.2f}"
        )
    print(f"best of all on the half left out, chosen with hindsight: {max(r[3] for r in rows)} of 11")


if __name__ == "__main__":
    main()
