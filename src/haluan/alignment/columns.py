"""Events in columns: what alignment reads. One row is one report of one deed between two actors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from haluan.types.alignment import Kind

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
EPOCH = date(1970, 1, 1).toordinal()


def day_number(day: date) -> int:
    """Days since 1 January 1970."""
    return day.toordinal() - EPOCH


def day_of(number: float) -> date:
    """The calendar day of a day number; parts of a day are cut off."""
    return date.fromordinal(int(number) + EPOCH)


@dataclass(frozen=True, eq=False)
class Events:
    """Reports in columns of one length.

    `actors`, `kinds`, `outlets` are the words that the columns `actor`, `recipient`, `kind`, `outlet` point into; `day` counts days since 1970.
    Rows with one `happening` are reports of one deed and count once; `story` groups copies and follow-ups of one piece of news. `ids` name the
    events, as bytes where there are many.
    """

    actors: tuple[str, ...]
    kinds: tuple[Kind, ...]
    outlets: tuple[str, ...]
    day: Ints
    actor: Ints
    recipient: Ints
    kind: Ints
    outlet: Ints
    story: Ints
    happening: Ints
    ids: NDArray[Any]

    def __len__(self) -> int:
        return int(self.day.size)

    def take(self, rows: Bools | Ints) -> Events:
        """The same table with these rows only, in this order."""
        return replace(
            self, day=self.day[rows], actor=self.actor[rows], recipient=self.recipient[rows], kind=self.kind[rows], outlet=self.outlet[rows],
            story=self.story[rows], happening=self.happening[rows], ids=self.ids[rows],
        )  # fmt: skip

    def name(self, row: int) -> str:
        """The id of the event of a row."""
        name = self.ids[row]
        return name.decode() if isinstance(name, bytes) else str(name)

    def index(self, code: str) -> int:
        """Where an actor stands in `actors`; -1 if nowhere."""
        return self.actors.index(code) if code in self.actors else -1

    def between(self, since: date | None, until: date | None) -> Events:
        """Only the events of these days, both inclusive."""
        keep = np.ones(len(self), dtype=bool)
        if since is not None:
            keep &= self.day >= day_number(since)
        if until is not None:
            keep &= self.day <= day_number(until)
        return self.take(keep)


Row = tuple[date, str, str, Kind, str, int, int, str]


def _column(values: Iterable[Any]) -> tuple[tuple[Any, ...], Ints]:
    known: dict[Any, int] = {}
    where = np.fromiter((known.setdefault(v, len(known)) for v in values), dtype=np.int64)
    return tuple(known), where


def build_events(rows: Sequence[Row]) -> Events:
    """Events from rows of (day, actor, recipient, kind, outlet, story, happening, id), in the order of day, actor, recipient, id."""
    ordered = sorted(rows, key=lambda r: (r[0], r[1], r[2], r[7]))
    actors, who = _column([r[1] for r in ordered] + [r[2] for r in ordered])
    kinds, kind = _column(r[3] for r in ordered)
    outlets, outlet = _column(r[4] for r in ordered)
    return Events(
        actors, kinds, outlets,
        np.array([day_number(r[0]) for r in ordered], dtype=np.int64), who[: len(ordered)], who[len(ordered) :], kind, outlet,
        np.array([r[5] for r in ordered], dtype=np.int64), np.array([r[6] for r in ordered], dtype=np.int64),
        np.array([r[7] for r in ordered], dtype=object),
    )  # fmt: skip


def first_reports(events: Events) -> Ints:
    """Row numbers of the first report of each deed: one for each happening, actor and recipient, in row order."""
    if not len(events):
        return np.empty(0, dtype=np.int64)
    n = max(len(events.actors), 1)
    key = (events.happening * n + events.actor) * n + events.recipient
    _, first = np.unique(key, return_index=True)
    return np.sort(first)
