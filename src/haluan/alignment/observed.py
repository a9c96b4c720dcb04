"""What was observed of one dyad: values and counts of its events under a measure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from haluan.alignment.columns import Bools, Events, Floats, Ints, first_reports
from haluan.alignment.weighing import weigh, within
from haluan.types.alignment import Measure, Weights

Standing = Callable[[str, str], tuple[tuple[int, int], ...]]
# The raw measures know no weights; they take what took place, and the two verbal acts whose status is their wording.
RAW_STATUSES = ("actual", "requested", "threatened")
# PLOVER intensity runs from -10 to 10; measures are kept within [-1, 1] so that one model serves all.
INTENSITY_SCALE = 10.0


@dataclass(frozen=True, eq=False)
class Observed:
    """Deeds of one dyad in time order: `value` in [-1, 1], `count` in (0, 1] how much each counts. `rows` points into the events they come from."""

    focal: str
    other: str
    day: Ints
    value: Floats
    count: Floats
    act: Bools
    story: Ints
    outlet: Ints
    rows: Ints

    def __len__(self) -> int:
        return int(self.day.size)

    def take(self, rows: Bools | Ints) -> Observed:
        """The same with these deeds only."""
        return replace(
            self, day=self.day[rows], value=self.value[rows], count=self.count[rows], act=self.act[rows], story=self.story[rows],
            outlet=self.outlet[rows], rows=self.rows[rows],
        )  # fmt: skip


def no_standing(one: str, other: str) -> tuple[tuple[int, int], ...]:
    """Nobody is anybody's ally: for data without a membership table."""
    return ()


def _measured(events: Events, measure: Measure, weights: Weights, given: Bools, ally: Bools) -> tuple[Floats, Floats]:
    if measure == "alignment":
        return weigh(events, weights, given, ally)
    counted = np.array([float(k.status in RAW_STATUSES) for k in events.kinds])
    if measure == "intensity":
        value = np.array([k.intensity / INTENSITY_SCALE for k in events.kinds])
    else:
        quads = (1, 2) if measure == "cooperation" else (3, 4)
        value = np.array([float(k.quad in quads) for k in events.kinds])
    return value[events.kind] if len(events) else np.empty(0), counted[events.kind] if len(events) else np.empty(0)


def dyad_rows(events: Events, focal: str, other: str) -> Ints:
    """Row numbers of all reports between two actors, both directions."""
    one, two = events.index(focal), events.index(other)
    if one < 0 or two < 0:
        return np.empty(0, dtype=np.int64)
    there = ((events.actor == one) & (events.recipient == two)) | ((events.actor == two) & (events.recipient == one))
    return np.flatnonzero(there)


def observe(
    events: Events, focal: str, other: str, weights: Weights, measure: Measure = "alignment", standing: Standing = no_standing,
    rows: Ints | None = None, mutual: bool = False,
) -> Observed:  # fmt: skip
    """The deeds between two actors, each once, in time order.

    `rows` are their row numbers where known. `mutual` counts both directions alike; otherwise what is done to the focal actor counts less.
    """
    rows = dyad_rows(events, focal, other) if rows is None else rows
    part = events.take(rows)
    first = first_reports(part)
    part, rows = part.take(first), rows[first]
    given = np.ones(len(part), dtype=bool) if mutual else part.actor == events.index(focal)
    ally = within(part.day, standing(focal, other))
    value, count = _measured(part, measure, weights, given, ally)
    act = np.array([k.quad in (2, 4) for k in events.kinds], dtype=bool)
    acts = act[part.kind] if len(part) else np.empty(0, dtype=bool)
    seen = Observed(focal, other, part.day, value, count, acts, part.story, part.outlet, rows)
    order = np.argsort(part.day, kind="stable")
    return seen.take(order[count[order] > 0])
