"""Values of exchange: events out of other tables, rows that could not be read, and what an import or export did."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from haluan.types.coding import Actor, Place, Status

REFUSALS: tuple[str, ...] = ("columns", "not_json", "no_id", "same_id", "bad_date", "unknown_code", "no_plover_type", "bad_value", "no_actor")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedEvent:
    """An event of another table in PLOVER's terms. `row` is its line in the file, days are ISO 8601, `intensity` is PLOVER's, -10 to 10.

    An actor that no code is known for stands in `actor_name` or `recipient_name` only.
    """

    id: str
    origin: str
    row: int
    type: str
    quad: int
    intensity: float
    day: str
    day_end: str | None = None
    granularity: str = "day"
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    cameo: str | None = None
    status: Status = "actual"
    background: bool = False
    actors: tuple[Actor, ...] = ()
    recipients: tuple[Actor, ...] = ()
    actor_name: str | None = None
    recipient_name: str | None = None
    place: Place | None = None
    said_by: Actor | None = None
    outlet: str | None = None
    language: str | None = None
    published: str | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that became no event. `reason` is one of `REFUSALS`, `row` its line in the file."""

    row: int
    reason: str
    detail: str


@dataclass(slots=True)
class Imported:
    """What an import did: rows read, events new to the store, rows refused by reason with the first of each, actors without a code."""

    n_rows: int = 0
    n_events: int = 0
    n_new: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    first: dict[str, Refused] = field(default_factory=dict)
    without_code: Counter[str] = field(default_factory=Counter)

    def refuse(self, refused: Refused) -> None:
        """Count a refused row and keep the first of its kind."""
        self.refused[refused.reason] += 1
        self.first.setdefault(refused.reason, refused)


@dataclass(slots=True)
class Exported:
    """What an export did: events given, rows written, events left out by reason."""

    n_events: int = 0
    n_rows: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
