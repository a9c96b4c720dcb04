"""Who turns from whom toward whom: the changes of a focal actor's dyads, joined by date and named."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cache

import numpy as np

from haluan.alignment.bins import Volume, bin_deeds, volume_of
from haluan.alignment.changes import DETECTION, Detection, find_changes, step_within
from haluan.alignment.checks import VolumeWithout, check
from haluan.alignment.columns import Events, Ints, day_number
from haluan.alignment.noise import Noise, estimate_noise
from haluan.alignment.observed import Observed, Standing, no_standing, observe
from haluan.types.alignment import Change, Checks, Measure, Realignment, Weights

# Deeds below which a dyad is not looked at: with fewer, less than a tenth of full turns pass (eval/alignment/simulate.py, dyads of few deeds).
LEAST_DEEDS = 7
# An actor that leaves one and surely joins nobody perhaps leans toward another: a step there within `apart_days`, seen over so many days on either
# side, whose three readings give odds of four to one (log10), and after which the tone is friendly. How often it errs: eval/alignment/simulate.py.
LEANING_DAYS = 730
LEANING_NET = 0.6
# Deeds shown as carrying a turn.
MOST_EVENTS = 8


@dataclass(frozen=True, slots=True)
class TurnSpec:
    """What to look for. `apart_days`: an away and a toward whose intervals lie further apart are two happenings and not one turn."""

    measure: Measure = "alignment"
    since: date | None = None
    until: date | None = None
    apart_days: int = 180
    detection: Detection = field(default=DETECTION)


@dataclass(frozen=True, eq=False)
class Dyad:
    """A focal actor's dealings with one other: all reports, and its deeds."""

    rows: Ints
    seen: Observed


def dyads_of(events: Events, focal: str, weights: Weights, measure: Measure, standing: Standing = no_standing) -> dict[str, Dyad]:
    """The dyads of a focal actor with enough deeds, by the other's code."""
    index = events.index(focal)
    rows = np.flatnonzero((events.actor == index) ^ (events.recipient == index))
    other = np.where(events.actor[rows] == index, events.recipient[rows], events.actor[rows])
    order = np.argsort(other, kind="stable")
    keys, starts = np.unique(other[order], return_index=True)
    found: dict[str, Dyad] = {}
    for key, chosen in zip(keys, np.split(rows[order], starts[1:]), strict=True) if keys.size else ():
        if chosen.size < LEAST_DEEDS:
            continue
        code = events.actors[key]
        seen = observe(events, focal, code, weights, measure, standing, chosen)
        if len(seen) >= LEAST_DEEDS:
            found[code] = Dyad(chosen, seen)
    return dict(sorted(found.items()))


def find_turns(
    events: Events, focal: str, weights: Weights, standing: Standing = no_standing, spec: TurnSpec | None = None, noise: Noise | None = None,
    volume: Volume | None = None,
) -> tuple[Realignment, ...]:  # fmt: skip
    """The turns of one actor, the strongest first: away from X and toward Y within `apart_days`, away alone, toward alone (hedging), each with
    its checks.

    `volume` is that of all news, `noise` what dyads share; both are made from these events where not given.
    """
    spec = spec or TurnSpec()
    volume = volume or volume_of(events)
    dyads = dyads_of(events, focal, weights, spec.measure, standing)
    if not dyads:
        return ()
    span = (int(events.day.min()), int(events.day.max()))
    noise = noise or estimate_noise([bin_deeds(d.seen, volume, span=span) for d in dyads.values()])
    changes: list[Change] = []
    for dyad in dyads.values():
        changes += [c for c in find_changes(dyad.seen, noise, spec.detection, volume, span) if _wanted(c, spec)]
    without = _volume_without(events, volume)
    checks = {c: _checked(events, c, dyads, weights, standing, spec, noise, without) for c in changes}
    pairs = _joined(changes, spec.apart_days)
    turns = [
        _named(focal, away, toward, checks, events, dyads, _leaning(away, dyads, noise, volume, span, spec) if away and not toward else None)
        for away, toward in pairs
    ]
    return tuple(sorted(turns, key=lambda t: (-t.strength, t.low, t.away_from or "", t.toward_whom or "")))


def _wanted(change: Change, spec: TurnSpec) -> bool:
    return (spec.since is None or change.high >= spec.since) and (spec.until is None or change.low <= spec.until)


def _volume_without(events: Events, volume: Volume) -> VolumeWithout:
    @cache
    def without(outlet: int | None) -> Volume:
        return volume if outlet is None else volume_of(events.take(events.outlet != outlet))

    return without


def _checked(
    events: Events, change: Change, dyads: dict[str, Dyad], weights: Weights, standing: Standing, spec: TurnSpec, noise: Noise, volume: VolumeWithout
) -> Checks:
    mine = dyads[change.other]
    others = [d.seen for code, d in dyads.items() if code != change.other]

    def without(kept: np.ndarray) -> Observed:
        return observe(events, change.focal, change.other, weights, spec.measure, standing, mine.rows[kept])

    return check(change, mine.seen, events.take(mine.rows), others, noise, without, spec.detection, volume)


def _apart(one: Change, two: Change) -> int:
    return max(day_number(one.low) - day_number(two.high), day_number(two.low) - day_number(one.high), 0)


def _joined(changes: list[Change], apart: int) -> list[tuple[Change | None, Change | None]]:
    """Each away with the nearest toward to another actor, the strongest pairs first; what is left stands alone."""
    aways, towards = [c for c in changes if c.sign == "away"], [c for c in changes if c.sign == "toward"]
    near = [(a, t) for a in aways for t in towards if a.other != t.other and _apart(a, t) <= apart]
    near.sort(key=lambda p: (-min(p[0].strength, p[1].strength), _apart(*p), p[0].other, p[1].other))
    used: set[Change] = set()
    pairs: list[tuple[Change | None, Change | None]] = []
    for away, toward in near:
        if away not in used and toward not in used:
            pairs.append((away, toward))
            used |= {away, toward}
    pairs += [(c, None) for c in aways if c not in used]
    pairs += [(None, c) for c in towards if c not in used]
    return pairs


def leaning_step(
    seen: Observed, noise: Noise, volume: Volume, span: tuple[int, int], low: int, high: int, detection: Detection = DETECTION
) -> Change | None:
    """The likeliest step of a dyad on the days low … high of `span`, if it leans toward the other: too weak for a change, but likelier than not."""
    near = slice(*np.searchsorted(seen.day, (span[0], span[1] + 1)))
    if near.stop - near.start < LEAST_DEEDS:
        return None
    step = step_within(seen.take(np.arange(near.start, near.stop)), noise, volume, span, low, high, detection)
    leans = step and step.sign == "toward" and step.strength >= LEANING_NET and step.after > 0 and step.n_after >= detection.least_deeds
    return step if leans else None


def _leaning(
    away: Change, dyads: dict[str, Dyad], noise: Noise, volume: Volume, span: tuple[int, int], spec: TurnSpec
) -> Change | None:  # fmt: skip
    """The strongest leaning toward another at the time of an away."""
    low, high = day_number(away.low) - spec.apart_days, day_number(away.high) + spec.apart_days
    around = max(span[0], low - LEANING_DAYS), min(span[1], high + LEANING_DAYS)
    steps = (leaning_step(d.seen, noise, volume, around, low, high, spec.detection) for code, d in dyads.items() if code != away.other)
    return max((s for s in steps if s), key=lambda c: (c.strength, c.other), default=None)


def _named(
    focal: str, away: Change | None, toward: Change | None, checks: dict[Change, Checks], events: Events, dyads: dict[str, Dyad],
    leaning: Change | None,
) -> Realignment:  # fmt: skip
    both = [c for c in (away, toward) if c]
    ids = [i for c in (*both, *([leaning] if leaning else [])) for i in _carrying(c, events, dyads[c.other].seen)]
    return Realignment(
        "turn" if len(both) == 2 else "away" if away else "hedging", focal, away, toward, min(c.low for c in both), max(c.high for c in both),
        max(c.strength for c in both), checks[away] if away else None, checks[toward] if toward else None, tuple(dict.fromkeys(ids)),
        leaning,
    )  # fmt: skip


def _carrying(change: Change, events: Events, seen: Observed) -> list[str]:
    """Ids of the deeds after the change that depart most from the level before, in its direction."""
    here = np.flatnonzero((seen.day >= day_number(change.low)) & (seen.day <= day_number(change.until)))
    push = seen.count[here] * (seen.value[here] - change.before) * (1 if change.sign == "toward" else -1)
    chosen = here[np.argsort(-push, kind="stable")][: MOST_EVENTS // 2]
    return [events.name(seen.rows[k]) for k in chosen if seen.count[k] * abs(seen.value[k] - change.before) > 0]
