"""Values of coding: actors, mentions, dates, quotes, events, relations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from haluan.types.text import DateValue, Span

MentionKind = Literal["actor", "place", "source", "unknown", "reference"]
Status = Literal["actual", "planned", "requested", "threatened", "denied", "hypothetical"]
QuoteForm = Literal["direct", "indirect", "mixed"]
RelationKind = Literal["member_of", "ally_of", "controls", "recognises", "part_of", "leads", "led_by"]

STATUSES: tuple[Status, ...] = ("actual", "planned", "requested", "threatened", "denied", "hypothetical")
RELATION_KINDS: tuple[RelationKind, ...] = (
    "member_of", "ally_of", "controls", "recognises", "part_of", "leads", "led_by",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Actor:
    """Who. `code` is ISO 3166 alpha-3 (KOS for Kosovo) or an organisation's acronym; `sector` a PLOVER sector code."""

    code: str
    sector: str | None
    name: str
    role: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where. `geonames` is a GeoNames id, `lat`/`lon` WGS 84 degrees."""

    name: str
    country: str | None
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading that the linker weighed for a mention, with its score in [0, 1] and its ground."""

    actor: Actor
    score: float
    ground: str


@dataclass(frozen=True, slots=True)
class Mention:
    """What was said where, and whom it means.

    `actors` holds one actor, or several for "kedua negara"; it is empty where the mention is a place, a source or unresolved.
    `how` is the ground: country, capital, demonym, alias, office, person, surname, organisation, body, group, pronoun,
    description, speaker, place, outlet, none. `antecedent` is the id of the mention that a reference goes back to.
    """

    id: str
    span: Span
    text: str
    sentence: int
    kind: MentionKind
    actors: tuple[Actor, ...] = ()
    place: Place | None = None
    how: str = "none"
    antecedent: str | None = None
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression. `basis` is explicit, relative or assumed; `conflict` tells of a weekday that contradicts the date."""

    span: Span
    text: str
    value: DateValue
    basis: Literal["explicit", "relative", "assumed"] = "explicit"
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Reported speech. `speaker` is a mention id."""

    id: str
    form: QuoteForm
    span: Span
    text: str
    cue: str | None
    speaker: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that a reader can check: `text == article.text[span]`."""

    article_id: str
    sentence: int
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Role:
    """An actor in its part of an event, with the mention that names it (None where inferred from the frame)."""

    actor: Actor
    mention: str | None


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words that name the deed."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Basis:
    """Why an event was coded. `method` is rule, model or both; `rule` the frame's id; `scores` named probabilities."""

    method: Literal["rule", "model", "both"]
    rule: str | None = None
    scores: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what to whom, when, on whose word, with the sentences that say so."""

    id: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    quad: int
    intensity: float
    cameo: str
    status: Status
    background: bool
    actor: tuple[Role, ...]
    recipient: tuple[Role, ...]
    when: DateValue
    place: Place | None
    said_by: str | None
    trigger: Trigger
    evidence: tuple[Evidence, ...]
    confidence: float
    basis: Basis


@dataclass(frozen=True, slots=True)
class RelationEnd:
    """One end of a relation. `inferred` marks a candidate from the dated membership table."""

    code: str
    name: str
    sector: str | None = None
    mention: str | None = None
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """A standing state between two actors, with from/to where the text gives them."""

    kind: RelationKind
    subject: RelationEnd
    object: RelationEnd
    since: DateValue | None
    until: DateValue | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Declined:
    """Something considered and not coded. `reason` is from a closed list, see `DECLINE_REASONS`."""

    reason: str
    sentence: int
    detail: str


DECLINE_REASONS: tuple[str, ...] = (
    "no_actor", "no_recipient", "unresolved_actor", "ambiguous_actor", "low_confidence", "same_actor", "opinion",
    "no_political_actor", "ambiguous_date", "ambiguous_reference", "negated",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Coding:
    """All that was coded of one article, with the digest of the kit that made it."""

    article_id: str
    mentions: tuple[Mention, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[Quote, ...]
    events: tuple[Event, ...]
    relations: tuple[Relation, ...]
    declined: tuple[Declined, ...]
    kit_version: str
    kit_digest: str
    notes: tuple[str, ...] = ()
