"""The documented turns and quiet dyads against the tables: hits, lag, false alarms, for our model and two baselines.

python eval/alignment/documented.py ICEWS_FOLDER [--verbose] [--fresh] [--sweep]
"""

from __future__ import annotations

import argparse
import csv
import sys
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median

import numpy as np
import ruptures

sys.path.insert(0, str(Path(__file__).parents[2]))

from eval.alignment.icews import COMPLETE, SPANS, Panel, load
from haluan.alignment.bins import bin_deeds, volume_of
from haluan.alignment.changes import DETECTION, Detection, find_changes
from haluan.alignment.membership import standing_of
from haluan.alignment.noise import Noise, estimate_noise
from haluan.alignment.observed import Observed, dyad_rows, observe
from haluan.alignment.weighing import value_of
from haluan.alignment_data import load_alliances, load_memberships, load_weights

HERE = Path(__file__).parent
SLACK = timedelta(days=30)
# Dyads with fewer deeds than this teach nothing about the noise.
LEAST_DEEDS = 30


@dataclass(frozen=True)
class Documented:
    """A turn on record."""

    id: str
    one: str
    other: str
    panel: str
    sign: str
    day: date


@dataclass(frozen=True)
class Found:
    """A change that a method found: sign, likeliest day, interval."""

    sign: str
    on: date
    low: date
    high: date


def read_documented(name: str = "turns.csv") -> list[Documented]:
    """turns.csv, or another table of its form."""
    with (HERE / name).open(encoding="utf-8") as file:
        return [Documented(r["id"], r["one"], r["other"], r["panel"], r["sign"], date.fromisoformat(r["date"])) for r in csv.DictReader(file)]


def read_placebo(name: str = "placebo.csv") -> list[tuple[str, str]]:
    """placebo.csv, or another table of its form."""
    with (HERE / name).open(encoding="utf-8") as file:
        return [(r["one"], r["other"]) for r in csv.DictReader(file)]


class Model:
    """Our detector on one panel."""

    name = "Haluan"

    def __init__(self, panel: Panel, detection: Detection = DETECTION, measure: str = "alignment") -> None:
        self.events, self.detection, self.measure = panel.events, detection, measure
        self.weights = load_weights()
        self.standing = standing_of(load_memberships(), load_alliances())
        self.volume = volume_of(panel.events)
        self.span = (int(panel.events.day.min()), int(panel.events.day.max()))
        self.noise = self._noise()

    def observed(self, one: str, other: str) -> Observed:
        return observe(self.events, one, other, self.weights, self.measure, self.standing, mutual=True)

    def _noise(self) -> Noise:
        e = self.events
        pair = np.minimum(e.actor, e.recipient) * len(e.actors) + np.maximum(e.actor, e.recipient)
        codes, n = np.unique(pair, return_counts=True)
        names = [(e.actors[c // len(e.actors)], e.actors[c % len(e.actors)]) for c in codes[n >= LEAST_DEEDS]]
        return estimate_noise([bin_deeds(self.observed(*pair), self.volume, span=self.span) for pair in names])

    def find(self, one: str, other: str) -> list[Found]:
        return [
            Found(c.sign, c.on, c.low, c.high) for c in find_changes(self.observed(one, other), self.noise, self.detection, self.volume, self.span)
        ]


# The headline that dates a turn often crowns deeds of the weeks before: hits within so many days are told beside, not instead.
WIDE_SLACK = timedelta(days=90)
# An interval wider than this does not count as covering a date, whatever it covers.
WIDEST = timedelta(days=365)


def hit(turn: Documented, found: list[Found], slack: timedelta = SLACK) -> Found | None:
    """The nearest change of the right sign whose interval overlaps the date and its slack."""
    fitting = [f for f in found if f.sign == turn.sign and f.high - f.low <= WIDEST and f.low <= turn.day + slack and f.high >= turn.day - slack]
    return min(fitting, key=lambda f: abs(f.on - turn.day), default=None)


# Days tried beside a documented one for how often a hit comes by chance: every so many, from so far to so far away, in the same part of the table.
CHANCE_STEP, CHANCE_LEAST, CHANCE_MOST = 25, 200, 1100


def by_chance(turns: list[Documented], methods: dict[str, object]) -> float:
    """Share of other days of the same dyads that would count as hits: a method that finds changes all the time hits everything."""
    tried = hits = 0
    for turn in turns:
        if turn.panel != "long":
            continue
        found = methods[turn.panel].find(turn.one, turn.other)
        low, high = (COMPLETE, SPANS["long"][1]) if turn.day >= COMPLETE else (SPANS["long"][0], COMPLETE)
        for shift in range(-CHANCE_MOST, CHANCE_MOST + 1, CHANCE_STEP):
            day = turn.day + timedelta(days=shift)
            if abs(shift) >= CHANCE_LEAST and low <= day <= high:
                tried += 1
                hits += hit(replace(turn, day=day), found) is not None
    return hits / max(tried, 1)


def score(methods: dict[str, object], verbose: bool = False) -> dict[str, float]:
    """Hits, lag and false alarms of one method given for both panels; `verbose`: each turn, the halves, and the time before complete data apart."""
    lags, widths, hits, near = [], [], 0, 0
    halves, sampled, half_alarms = [0, 0], [0, 0], [0, 0]
    turns = read_documented()
    for row, turn in enumerate(turns):
        found = methods[turn.panel].find(turn.one, turn.other)
        match = hit(turn, found)
        near += hit(turn, found, WIDE_SLACK) is not None
        if match:
            hits += 1
            halves[row % 2] += 1
            sampled[turn.day >= COMPLETE] += 1
            lags.append((match.on - turn.day).days)
            widths.append((match.high - match.low).days)
        if verbose:
            shown = ", ".join(f"{f.sign} {f.on} [{f.low}, {f.high}]" for f in found if abs(f.on - turn.day) < timedelta(days=400))
            print(f"  {'HIT ' if match else 'miss'} {turn.id} {turn.one}-{turn.other} {turn.sign} {turn.day}: {shown or 'nothing'}")
    complete = (SPANS["long"][1] - COMPLETE).days / 365.25
    whole = (SPANS["long"][1] - SPANS["long"][0]).days / 365.25
    alarms = all_alarms = 0
    for row, (one, other) in enumerate(read_placebo()):
        found = methods["long"].find(one, other)
        recent = [f for f in found if f.on >= COMPLETE]
        alarms += len(recent)
        half_alarms[row % 2] += len(recent)
        all_alarms += len(found)
        if verbose and found:
            print(f"  alarm {one}-{other}: " + ", ".join(f"{f.sign} {f.on} [{f.low}, {f.high}]" for f in found))
    n = len(read_placebo())
    if verbose:
        complete_turns = sum(t.day >= COMPLETE for t in turns)
        print(
            f"  half tuned on (rows 1, 3, 5 ...): {halves[0]} of {(len(turns) + 1) // 2} hits, {half_alarms[0]} alarms in {(n + 1) // 2} quiet dyads"
        )
        print(f"  half left out (rows 2, 4, 6 ...): {halves[1]} of {len(turns) // 2} hits, {half_alarms[1]} alarms in {n // 2} quiet dyads")
        print(
            f"  before {COMPLETE} (a fifth of the events): {sampled[0]} of {len(turns) - complete_turns} hits; after: {sampled[1]} of {complete_turns}"
        )
        print(f"  within {WIDE_SLACK.days} days instead of {SLACK.days}: {near} of {len(turns)}")
    return {
        "turns": len(turns), "hits": hits, "lag": median(lags) if lags else float("nan"), "width": median(widths) if widths else float("nan"),
        "alarms": alarms, "rate": alarms / (n * complete), "whole": all_alarms / (n * whole), "chance": by_chance(turns, methods),
    }  # fmt: skip


def score_fresh(panels: dict[str, Panel], methods: dict[str, object], verbose: bool = False) -> str:
    """Hits and false alarms on fresh.csv and fresh_placebo.csv, dyads with fewer than LEAST_DEEDS deeds apart."""
    hits = near = thin = 0
    turns = read_documented("fresh.csv")
    for turn in turns:
        n = dyad_rows(panels[turn.panel].events, turn.one, turn.other).size
        found = methods[turn.panel].find(turn.one, turn.other)
        match = hit(turn, found)
        thin += n < LEAST_DEEDS
        hits += match is not None
        near += hit(turn, found, WIDE_SLACK) is not None
        if verbose:
            shown = ", ".join(f"{f.sign} {f.on} [{f.low}, {f.high}]" for f in found if abs(f.on - turn.day) < timedelta(days=300))
            print(f"  {'HIT ' if match else 'miss'} {turn.id} {turn.one}-{turn.other} {turn.sign} {turn.day} ({n} deeds): {shown or 'nothing'}")
    quiet = read_placebo("fresh_placebo.csv")
    alarms = sum(f.on >= COMPLETE for pair in quiet for f in methods["long"].find(*pair))
    years = len(quiet) * (SPANS["long"][1] - COMPLETE).days / 365.25
    return (
        f"fresh turns: hits {hits} of {len(turns)}, of which {thin} dyads have fewer than {LEAST_DEEDS} deeds; within {WIDE_SLACK.days} days {near}; "
        f"false alarms {alarms} in {len(quiet)} quiet dyads = {alarms / years:.3f} a dyad-year"
    )


def line(name: str, s: dict[str, float]) -> str:
    """One row of the report."""
    return (
        f"{name:34s} hits {s['hits']:.0f} of {s['turns']:.0f}, median lag {s['lag']:.0f} d, median interval {s['width']:.0f} d, "
        f"false alarms {s['alarms']:.0f} = {s['rate']:.3f} a dyad-year (all eleven years {s['whole']:.3f}), other days hit {s['chance']:.2f}"
    )


class Goldstein:
    """Baseline: monthly mean of the Goldstein score, cut by PELT (ruptures, least squares), penalty twice the log of the length times the variance."""

    def __init__(self, panel: Panel, scale: float = 1.0) -> None:
        self.panel, self.scale = panel, scale
        self.first, self.months = _months(panel)

    def find(self, one: str, other: str) -> list[Found]:
        rows = dyad_rows(self.panel.events, one, other)
        mean = _filled(_by_month(self.panel, rows, self.panel.goldstein[rows], self.first, self.months))
        if mean is None or np.ptp(mean) == 0:
            return []
        penalty = self.scale * 2 * np.log(len(mean)) * mean.var()
        cuts = [0, *ruptures.Pelt(model="l2", min_size=2, jump=1).fit(mean.reshape(-1, 1)).predict(pen=penalty)]
        means = [mean[a:b].mean() for a, b in zip(cuts, cuts[1:], strict=False)]
        return [_found(self.first, c, b > a) for c, a, b in zip(cuts[1:-1], means, means[1:], strict=False)]


class Weighted(Goldstein):
    """For comparison: our weights with PELT, to tell what the weights give and what the model."""

    def __init__(self, panel: Panel, model: Model, scale: float = 1.0) -> None:
        super().__init__(panel, scale)
        value = np.array([value_of(model.weights, k) for k in panel.events.kinds])
        self.panel = Panel(panel.events, np.nan_to_num(value[panel.events.kind]))


class Cusum:
    """Baseline: monthly share of cooperative quads, two-sided CUSUM, allowance 0.5 and limit 5 standard deviations, started anew after each alarm."""

    def __init__(self, panel: Panel, limit: float = 5.0) -> None:
        self.panel, self.limit = panel, limit
        self.first, self.months = _months(panel)

    def find(self, one: str, other: str) -> list[Found]:
        rows = dyad_rows(self.panel.events, one, other)
        quads = np.array([k.quad in (1, 2) for k in self.panel.events.kinds])
        share = _filled(_by_month(self.panel, rows, quads[self.panel.events.kind[rows]].astype(float), self.first, self.months))
        if share is None or share.std() == 0:
            return []
        spread = np.abs(np.diff(share)).mean() / 1.128 or share.std()
        found: list[Found] = []
        level, up, down, up_from, down_from = share[:6].mean(), 0.0, 0.0, 0, 0
        for k, value in enumerate(share):
            z = (value - level) / spread
            up, down = max(0.0, up + z - 0.5), max(0.0, down - z - 0.5)
            up_from, down_from = (k + 1 if up == 0 else up_from), (k + 1 if down == 0 else down_from)
            if max(up, down) > self.limit:
                start = up_from if up > self.limit else down_from
                if start > 0:
                    found.append(_found(self.first, start, up > self.limit))
                level, up, down, up_from, down_from = share[start : k + 1].mean(), 0.0, 0.0, k + 1, k + 1
        return found


def _months(panel: Panel) -> tuple[int, int]:
    low, high = (date(1970, 1, 1) + timedelta(days=int(d)) for d in (panel.events.day.min(), panel.events.day.max()))
    return low.year * 12 + low.month - 1, (high.year - low.year) * 12 + high.month - low.month + 1


def _by_month(panel: Panel, rows: np.ndarray, values: np.ndarray, first: int, months: int) -> np.ndarray:
    where = panel.events.day[rows].astype("datetime64[D]").astype("datetime64[M]").astype(int) + 1970 * 12 - first
    n = np.bincount(where, minlength=months)
    return np.bincount(where, values, months) / np.where(n, n, np.nan)


def _filled(mean: np.ndarray) -> np.ndarray | None:
    """Months without events keep the value of the month before."""
    known = np.flatnonzero(~np.isnan(mean))
    if known.size < 4:
        return None
    return mean[known[np.clip(np.searchsorted(known, np.arange(mean.size), "right") - 1, 0, None)]]


def _found(first: int, month: int, toward: bool) -> Found:
    """A change with its month as the interval."""
    start = date((first + month) // 12, (first + month) % 12 + 1, 1)
    end = (start.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return Found("toward" if toward else "away", start, start, end)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--fresh", action="store_true", help="The turns and quiet dyads written down later, too.")
    parser.add_argument("--sweep", action="store_true", help="Baselines and model at several settings.")
    arguments = parser.parse_args()
    panels = {name: load(arguments.folder, name) for name in SPANS}
    ours = {name: Model(p) for name, p in panels.items()}
    print(line("Haluan", score(ours, arguments.verbose)), flush=True)
    print(line("Goldstein mean, PELT", score({n: Goldstein(p) for n, p in panels.items()})), flush=True)
    print(line("quad share, CUSUM", score({n: Cusum(p) for n, p in panels.items()})), flush=True)
    print(line("alignment weights, PELT", score({n: Weighted(p, ours[n]) for n, p in panels.items()})), flush=True)
    if arguments.fresh:
        others: dict[str, dict[str, object]] = {
            "Goldstein mean, PELT": {n: Goldstein(p) for n, p in panels.items()},
            "quad share, CUSUM": {n: Cusum(p) for n, p in panels.items()},
        }
        for name, methods in ({"Haluan": ours} | others).items():
            print(f"{name}: {score_fresh(panels, methods, arguments.verbose and methods is ours)}", flush=True)
    if arguments.sweep:
        _sweep(panels, ours)


def _sweep(panels: dict[str, Panel], ours: dict[str, Model]) -> None:
    """The trade of hits for alarms."""
    for scale in (0.25, 0.5, 1.5, 2.5, 4):
        print(line(f"Goldstein mean, PELT x{scale}", score({n: Goldstein(p, scale) for n, p in panels.items()})), flush=True)
    for limit in (3, 4, 8, 12):
        print(line(f"quad share, CUSUM {limit}", score({n: Cusum(p, limit) for n, p in panels.items()})), flush=True)
    for evidence, net in ((0.0, 1.0), (0.5, 1.5), (1.5, 2.5), (2.0, 3.0)):
        for model in ours.values():
            model.detection = replace(DETECTION, evidence=evidence, net=net)
        print(line(f"Haluan, evidence {evidence}, net {net}", score(ours)), flush=True)


if __name__ == "__main__":
    main()
