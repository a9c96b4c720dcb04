"""The shapes of the interface's answers, and of what it takes; they stand in its OpenAPI document."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from haluan.types.storing import ArticleLine, Review, StoredEvent, StoredQuote, StoredRelation
from haluan.web.filters import ActorCode, Address, Day
from haluan.web.settings import MAX_TEXT


class ErrorDetail(BaseModel):
    """One field that is off."""

    where: str
    what: str


class ErrorFacts(BaseModel):
    """What went wrong."""

    code: str = Field(examples=["bad_day"])
    what: str = Field(examples=["'2023-13-01' is no day"])
    where: str | None = Field(examples=["since"])
    next_step: str | None = Field(examples=["Write days as 2023-10-07"])
    details: list[ErrorDetail]


class ErrorBody(BaseModel):
    """The body of every answer that is no success."""

    error: ErrorFacts


class EventsPage(BaseModel):
    """A page of events. `n_events` counts happenings, `n_reports` all reports of them; `next` is the cursor of the next page."""

    n_events: int
    n_reports: int
    n_sources: int
    next: str | None
    notes: list[str]
    rows: list[StoredEvent]


class ArticlesPage(BaseModel):
    """A page of articles."""

    n_articles: int
    n_stories: int
    next: str | None
    rows: list[ArticleLine]


class QuotesPage(BaseModel):
    """A page of quotes."""

    n_quotes: int
    next: str | None
    rows: list[StoredQuote]


class ActorLine(BaseModel):
    """An actor of the store."""

    code: str
    name: str
    names: dict[str, str]
    n_events: int


class Partner(BaseModel):
    """The other side of pairs, both directions together, by quad class."""

    code: str
    name: str
    n_quad: tuple[int, int, int, int]


class ActorFacts(BaseModel):
    """One actor: partners by number of events, standing relations."""

    code: str
    names: dict[str, str]
    partners: list[Partner]
    relations: list[StoredRelation]


class PairLine(BaseModel):
    """An ordered pair."""

    actor: str
    recipient: str
    n_events: int
    n_reports: int


class PeriodCounts(BaseModel):
    """One period of an ordered pair; counts are of happenings, by quad class."""

    actor: str
    recipient: str
    start: str
    n_quad: tuple[int, int, int, int]
    n_events: int
    n_reports: int


class CoursePoint(BaseModel):
    """One period of a course: level from -1 (away) to 1 (toward) with its interval, and what it rests on."""

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


class CampPair(BaseModel):
    """Two actors: their camps, the tie of their deeds with its spread, and the likeness of their memberships."""

    one: str
    other: str
    camp_one: int
    camp_other: int
    tie: float | None
    spread: float | None
    n_events: int
    s: float | None
    kappa: float | None
    pi: float | None
    shared: str


class CampsFacts(BaseModel):
    """The camps on a day. `balance` is the share of the weight of triangles that is balanced, null without triangles."""

    on: date
    since: date
    modularity: float
    balance: float | None
    camps: list[list[str]]
    pairs: list[CampPair]


class PlaceLine(BaseModel):
    """Happenings of one class at a place."""

    place: str
    lat: float
    lon: float
    quad: int
    n_events: int


class WeightLine(BaseModel):
    """A line of the table of weights."""

    what: str
    where: str
    value: float
    why: str


class SkippedLine(BaseModel):
    """An input that could not be read."""

    locator: str
    reason: str
    detail: str | None


def _given(name: str, other: str) -> dict[str, Any]:
    """The JSON schema of a body that has the one field and not the other."""
    return {"required": [name], "properties": {name: {"type": "string", "minLength": 1}, other: {"type": "null"}}}


class ToCode(BaseModel):
    """A page to code, as JSON. One of `text` and `html` is required."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [{"text": "JAKARTA - Indonesia mengecam serangan itu.", "published": "2024-03-01"}],
            "oneOf": [_given("text", "html"), _given("html", "text")],
        },
    )

    text: str | None = Field(None, max_length=MAX_TEXT)
    html: str | None = Field(None, max_length=4 * MAX_TEXT)
    title: str | None = Field(None, max_length=1000)
    published: Day | None = None
    url: Address | None = None


class Correction(BaseModel):
    """Right values of what is wrong in an event."""

    model_config = ConfigDict(extra="forbid")

    type: str | None = Field(None, pattern=r"^[A-Z]{3,12}$")
    actor: ActorCode | None = None
    recipient: ActorCode | None = None
    status: Literal["actual", "planned", "requested", "threatened", "denied", "hypothetical"] | None = None


class Why(BaseModel):
    """Why one event was coded: its sentence with marks (kind, start, end), and the grounds, each with what it is about."""

    id: str
    what: str
    sentence: str
    marks: list[tuple[str, int, int]]
    lines: list[tuple[str, str]]


class NotCoded(BaseModel):
    """What was considered in a sentence and not coded."""

    sentence: int
    reason: str
    detail: str


class Explained(BaseModel):
    """Why the events of a page were coded, and others not. `lines` tell of one sentence, where one was asked about."""

    events: list[Why]
    declined: list[NotCoded]
    lines: list[str]


class DoctorLine(BaseModel):
    """One fact about program, data and model."""

    what: str
    value: str


class NewReview(BaseModel):
    """A verdict on an event. `correction` holds the right values of what is wrong."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"verdict": "correct", "correction": {"type": "REJECT"}}]})

    verdict: Literal["accept", "reject", "correct"]
    reviewer: str = Field("desk", min_length=1, max_length=80, pattern=r"^[^\x00-\x1f\x7f]+$")
    note: str | None = Field(None, max_length=2000)
    correction: Correction = Field(default_factory=Correction)


class Ingested(BaseModel):
    """What storing changed."""

    n_new: int
    n_known: int
    n_recoded: int
    n_events: int
    n_skipped: int
    skipped: list[dict[str, str]]


class HealthFacts(BaseModel):
    """The state of store and program."""

    version: str
    overview: dict[str, Any]
    declined: dict[str, int]
    skipped: list[dict[str, str]]


class ReviewsFacts(BaseModel):
    """All reviews."""

    rows: list[Review]
