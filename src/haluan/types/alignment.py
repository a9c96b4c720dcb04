"""Values of alignment: kinds of events, weights, series, changes, realignments, camps. Days are calendar days; levels run from -1 (away) to 1
(toward)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

By = Literal["day", "week", "month", "quarter"]
Measure = Literal["alignment", "intensity", "cooperation", "conflict"]
Sign = Literal["toward", "away"]
TurnKind = Literal["turn", "away", "hedging"]

BYS: tuple[By, ...] = ("day", "week", "month", "quarter")
MEASURES: tuple[Measure, ...] = ("alignment", "intensity", "cooperation", "conflict")


@dataclass(frozen=True, slots=True)
class Kind:
    """All that an event says beside who, whom and when. `claimed` marks a deed on one side's word."""

    type: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    status: str = "actual"
    quad: int = 0
    intensity: float = 0.0
    actor_sector: str | None = None
    recipient_sector: str | None = None
    background: bool = False
    claimed: bool = False


@dataclass(frozen=True, slots=True)
class ValueRule:
    """One line of the weights: the value in [-1, 1] of an event that fits all conditions given."""

    type: str
    value: float
    reason: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    standing: Literal["ally", "other"] | None = None


@dataclass(frozen=True, slots=True)
class CountRule:
    """One factor in [0, 1] of how much an event counts."""

    group: str
    key: str
    factor: float
    reason: str


@dataclass(frozen=True, slots=True)
class Weights:
    """The published table: values and factors. `name` tells the file."""

    name: str
    values: tuple[ValueRule, ...]
    counts: tuple[CountRule, ...]


@dataclass(frozen=True, slots=True)
class Membership:
    """`member` sits in `organisation` with `status` from `since` to `until` (exclusive; None: open)."""

    organisation: str
    member: str
    status: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Point:
    """One period of a series. `level`, `low`, `high` are None where there is not enough data.

    `n_events` counts happenings, `n_stories` stories, `n_sources` outlets; `n_acts` are deeds (quads 2 and 4), `n_words` the rest.
    `acts` and `words` are plain means of the two kinds, None where there are none.
    """

    start: date
    end: date
    level: float | None
    low: float | None
    high: float | None
    n_events: int
    n_stories: int
    n_sources: int
    n_acts: int
    n_words: int
    acts: float | None
    words: float | None


@dataclass(frozen=True, slots=True)
class AlignmentSeries:
    """The course of one dyad. `credible` is the probability of the interval, `method` how it was made, `note` what the reader must know."""

    focal: str
    other: str
    measure: Measure
    by: By
    method: str
    credible: float
    points: tuple[Point, ...]
    n_events: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a change rests on: the difference of tone; how many times more often hostile (`away`) and friendly (`toward`) deeds come after it than
    before, at the same volume of news;
    and by how much (log10) each reading alone is likelier with the change than without."""

    difference: float
    tone: float
    away_ratio: float
    away: float
    toward_ratio: float
    toward: float


@dataclass(frozen=True, slots=True)
class Change:
    """A lasting change of one dyad's course. The date lies in [low, high] with the model's 90 %; `on` is its likeliest day.

    `before`, `after` are levels of tone; `strength` the evidence (log10) of the three readings for this direction, those against it taken off;
    `evidence` the log10 Bayes factor against no
    change between `since` and `until`; `n_before`, `n_after` deeds on either side.
    """

    focal: str
    other: str
    sign: Sign
    on: date
    low: date
    high: date
    before: float
    after: float
    strength: float
    evidence: float
    n_before: int
    n_after: int
    since: date
    until: date
    ground: Ground


@dataclass(frozen=True, slots=True)
class Left:
    """What remains of a change when one outlet or story is left out: the one that hurts most."""

    what: Literal["outlet", "story"]
    name: str
    n_events: int
    strength: float
    evidence: float
    stands: bool


@dataclass(frozen=True, slots=True)
class Checks:
    """Checks on a change. `volume_ratio` after / before of the dyad's events a day; `control` the mean change of the focal actor's other dyads
    then."""

    volume_ratio: float
    control: float
    specific: bool
    left: tuple[Left, ...]

    @property
    def stands(self) -> bool:
        """Whether the change is specific to the dyad and outlives each omission."""
        return self.specific and all(one.stands for one in self.left)


@dataclass(frozen=True, slots=True)
class Realignment:
    """Focal actor, away from X, toward Y, between two dates, this strong, on these events.

    `kind`: turn (both), away (without toward), hedging (toward without away). `strength` is that of its stronger change. `event_ids` carry it,
    the weightiest first. `leaning`: where it is away without toward, the step toward another at that time that comes nearest to a change: too weak
    to be told alone.
    """

    kind: TurnKind
    focal: str
    away: Change | None
    toward: Change | None
    low: date
    high: date
    strength: float
    away_checks: Checks | None
    toward_checks: Checks | None
    event_ids: tuple[str, ...]
    leaning: Change | None = None

    @property
    def away_from(self) -> str | None:
        """Code of the actor that is turned from."""
        return self.away.other if self.away else None

    @property
    def toward_whom(self) -> str | None:
        """Code of the actor that is turned to."""
        return self.toward.other if self.toward else None

    @property
    def perhaps_toward(self) -> str | None:
        """Code of the actor that is perhaps turned to, on weaker evidence."""
        return self.leaning.other if self.leaning else None
