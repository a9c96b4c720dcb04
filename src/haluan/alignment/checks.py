"""What would overturn a change: the volume of news, the focal actor's other dyads at the same time, one outlet, one story."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np

from haluan.alignment.bins import STEADY, Volume
from haluan.alignment.changes import DETECTION, Detection, change_at, signed, steps_of
from haluan.alignment.columns import Events, Ints, day_number
from haluan.alignment.noise import Noise
from haluan.alignment.observed import Observed
from haluan.types.alignment import Change, Checks, Left

# Outlets and stories tried, the largest first: one that carries less than these cannot carry the change.
MOST_LEFT_OUT = 5
# What must remain when one outlet or story is left out: the direction, with odds of three to one (log10 0.5).
REMAINING = 0.5
# Share of a change's difference of tone above which, in the same direction, that of the actor's other dyads speaks against its being particular
# to this one.
COMMON_SHARE = 0.5
# Deeds on each side below which another dyad says nothing about the focal actor's general course.
CONTROL_DEEDS = 5

# Deeds that remain of these rows of the dyad, and the volume of all news without one outlet (None: of all).
Observe = Callable[[np.ndarray], Observed]
VolumeWithout = Callable[[int | None], Volume]


def again(seen: Observed, change: Change, noise: Noise, detection: Detection, volume: Volume = STEADY) -> tuple[float, float]:
    """Signed evidence at the change's own date (plus: toward) and the log10 Bayes factor of a change somewhere in its window, from these deeds
    alone."""
    low, high = day_number(change.since), day_number(change.until)
    part = seen.take((seen.day >= low) & (seen.day <= high))
    steps = steps_of(part, noise, detection, volume, (low, high))
    if steps is None:
        return 0.0, -np.inf
    cut = int(np.searchsorted(steps.bins.start, day_number(change.on), "right")) - 1
    if not 0 < cut < len(steps.bins):
        return 0.0, -np.inf
    found = change_at(part, steps, 0, cut, len(steps.bins), detection)
    return signed(found.ground, detection.shares), found.evidence


def _left(
    what: str,
    column: Ints,
    name: Callable[[int], str],
    change: Change,
    noise: Noise,
    observe: Observe,
    detection: Detection,
    volume: VolumeWithout,
) -> Left | None:
    """The omission that hurts most among the largest outlets or stories."""
    keys, counts = np.unique(column, return_counts=True)
    worst: Left | None = None
    way = 1 if change.sign == "toward" else -1
    for key in keys[np.argsort(-counts, kind="stable")][:MOST_LEFT_OUT]:
        kind: Literal["outlet", "story"] = "outlet" if what == "outlet" else "story"
        strength, evidence = again(observe(np.flatnonzero(column != key)), change, noise, detection, volume(int(key) if what == "outlet" else None))
        left = Left(kind, name(int(key)), int((column != key).sum()), strength * way, evidence, strength * way >= REMAINING)
        if worst is None or left.strength < worst.strength:
            worst = left
    return worst


def _control(change: Change, others: Sequence[Observed]) -> float:
    """Mean change of the other dyads between the same windows, weighed by how well each is known; 0 where none has deeds on both sides."""
    low, on, high = day_number(change.since), day_number(change.on), day_number(change.until)
    moves, weights = [], []
    for seen in others:
        before, after = (seen.day >= low) & (seen.day < on), (seen.day >= on) & (seen.day <= high)
        if min(before.sum(), after.sum()) < CONTROL_DEEDS:
            continue
        a, b = float(seen.count[before].sum()), float(seen.count[after].sum())
        moves.append(float((seen.count * seen.value)[after].sum()) / b - float((seen.count * seen.value)[before].sum()) / a)
        weights.append(a * b / (a + b))
    return float(np.average(moves, weights=weights)) if moves else 0.0


def check(
    change: Change, seen: Observed, part: Events, others: Sequence[Observed], noise: Noise, observe: Observe,
    detection: Detection = DETECTION, volume: VolumeWithout = lambda outlet: STEADY,
) -> Checks:  # fmt: skip
    """All checks on one change. `part` are all reports of the dyad, `observe` gives the deeds of some of its rows, `others` the focal actor's
    other dyads."""
    low, on, high = day_number(change.since), day_number(change.on), day_number(change.until)
    before = ((seen.day >= low) & (seen.day < on)).sum() / max(on - low, 1)
    after = ((seen.day >= on) & (seen.day <= high)).sum() / max(high - on + 1, 1)
    control = _control(change, others)
    difference = change.ground.difference
    specific = control * difference <= 0 or abs(control) <= COMMON_SHARE * abs(difference)
    outlet = story = None
    if len(set(part.outlet)) > 1:
        outlet = _left("outlet", part.outlet, lambda k: part.outlets[k], change, noise, observe, detection, volume)
    if len(set(part.story)) > 1:
        story = _left("story", part.story, str, change, noise, observe, detection, volume)
    return Checks(float(after / before) if before else float("inf"), control, specific, tuple(x for x in (outlet, story) if x))
