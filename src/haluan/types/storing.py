"""Values of the store: what is saved, what is asked, what comes back. Days are ISO 8601; counts of events tell happenings and reports apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from haluan.types.coding import Coding, Place
from haluan.types.text import Article

Period = Literal["day", "week", "month", "quarter", "year"]
Verdict = Literal["accept", "reject", "correct"]
Order = Literal["day", "-day", "confidence", "-confidence", "-sources"]
Words = tuple[str, ...]
GROUPINGS: tuple[str, ...] = ("type", "mode", "status", "quad", "sector", "outlet", "language", "background", "origin")
ORIGINS: tuple[str, ...] = ("haluan", "polecat", "icews", "gdelt", "plover")


@dataclass(frozen=True, slots=True)
class CaptureFacts:
    """What is kept of a capture: where it came from, not its bytes."""

    id: str
    locator: str
    url: str | None
    media_type: str
    charset: str | None
    captured_at: str | None
    n_bytes: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One coded article on its way into the store.

    `signature` is the MinHash of its words, `terms` the (term, count) pairs of its stemmed words for the full-text index.
    """

    capture: CaptureFacts
    article: Article
    coding: Coding
    dateline_place: Place | None
    signature: bytes
    terms: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """What one batch changed. `gained`, `lost` and `changed` count events of articles that were coded again."""

    n_new: int = 0
    n_known: int = 0
    n_recoded: int = 0
    n_events: int = 0
    gained: int = 0
    lost: int = 0
    changed: int = 0

    def __add__(self, other: Saved) -> Saved:
        return Saved(*(getattr(self, f) + getattr(other, f) for f in self.__slots__))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventQuery:
    """Which events. Several values of one field are alternatives, fields add up.

    Actors are codes ("IDN"), codes with sector ("IDN.GOV") or sectors (".MIL"). `between` takes two or more codes and finds events
    from any of them to any other; `involving` finds either side. `since` and `until` are days of the event, both included.
    """

    actor: Words = ()
    recipient: Words = ()
    between: Words = ()
    involving: Words = ()
    type: Words = ()
    mode: Words = ()
    context: Words = ()
    status: Words = ()
    place: Words = ()
    outlet: Words = ()
    language: Words = ()
    origin: Words = ()
    quad: tuple[int, ...] = ()
    since: str | None = None
    until: str | None = None
    published_since: str | None = None
    published_until: str | None = None
    min_confidence: float = 0.0
    background: bool | None = None
    text: str | None = None
    story: int | None = None
    happening: int | None = None
    article: str | None = None
    id: str | None = None
    reviewed: Literal["accepted", "rejected", "corrected", "open"] | None = None
    once: bool = False
    order: Order = "-day"
    limit: int = 100
    offset: int = 0


@dataclass(frozen=True, slots=True)
class StoredRole:
    """Who, on one side of an event."""

    code: str
    sector: str | None
    name: str
    mention: str | None = None


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """One report of an event. `n_reports` and `n_sources` tell of its happening: all reports, and sources independent of each other.

    An imported row has no article, sentence and trigger; `source_file` and `source_row` name it.
    `coded` holds what was coded where a review corrected it.
    """

    id: str
    article_id: str | None
    origin: str
    type: str
    mode: str | None
    contexts: Words
    quad: int
    intensity: float
    cameo: str | None
    status: str
    background: bool
    actors: tuple[StoredRole, ...]
    recipients: tuple[StoredRole, ...]
    day: str | None
    day_end: str | None
    granularity: str
    place: dict[str, Any] | None
    said_by: StoredRole | None
    trigger: str | None
    sentence: str | None
    confidence: float
    method: str | None
    rule: str | None
    outlet: str | None
    language: str | None
    published: str | None
    title: str | None
    url: str | None
    locator: str | None
    story: int | None
    happening: int
    n_reports: int
    n_sources: int
    review: str | None
    source_file: str | None = None
    source_row: int | None = None
    coded: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class EventPage:
    """A page of events. `n_events` counts happenings, `n_reports` every report of them, `n_sources` outlets."""

    n_events: int
    n_reports: int
    n_sources: int
    rows: tuple[StoredEvent, ...]


@dataclass(frozen=True, slots=True)
class StoredEvidence:
    """A sentence of the article; `text` is the article's text from `start` to `end`."""

    sentence: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class EventDetail:
    """An event with all its evidence. `marks` are (kind, start, end) in the first evidence's text."""

    event: StoredEvent
    evidence: tuple[StoredEvidence, ...]
    marks: tuple[tuple[str, int, int], ...]
    others: tuple[StoredEvent, ...]
    scores: dict[str, float]
    reviews: tuple[Review, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DyadQuery:
    """Which ordered pairs, counted by which period. `by` adds groupings (see GROUPINGS); `statuses=()` takes all of them.

    Directed, `focal` acts and `other` receives; `involving` is either side.
    """

    focal: Words = ()
    other: Words = ()
    involving: Words = ()
    since: str | None = None
    until: str | None = None
    period: Period = "month"
    directed: bool = True
    by: Words = ()
    statuses: Words = ("actual",)
    background: bool | None = None
    min_confidence: float = 0.0
    origin: Words = ()
    outlet: Words = ()
    language: Words = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleQuery:
    """Which articles. `text` are words, stemmed; days are those of publication, both included."""

    text: str | None = None
    outlet: Words = ()
    language: Words = ()
    since: str | None = None
    until: str | None = None
    story: int | None = None
    limit: int = 50
    offset: int = 0


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article in a list. `n_copies` counts the articles of its story, itself included."""

    id: str
    title: str | None
    outlet: str | None
    published: str | None
    language: str
    url: str | None
    story: int
    n_copies: int
    n_events: int


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """A page of articles: how many articles there are, and how many stories they tell."""

    n_articles: int
    n_stories: int
    rows: tuple[ArticleLine, ...]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An article found by words. `marks` are (start, end) of the found words in `snippet`."""

    article: ArticleLine
    score: float
    snippet: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The best hits, one for each story, and how many articles and stories hold the words."""

    n_articles: int
    n_stories: int
    hits: tuple[SearchHit, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Copies of one text, the earliest first."""

    id: int
    title: str | None
    first_published: str | None
    n_articles: int
    n_outlets: int
    articles: tuple[ArticleLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteQuery:
    """Which quotes. `speaker` is a code, a code with sector, or part of a name."""

    speaker: str | None = None
    text: str | None = None
    form: str | None = None
    since: str | None = None
    until: str | None = None
    outlet: Words = ()
    language: Words = ()
    article: str | None = None
    limit: int = 50
    offset: int = 0


@dataclass(frozen=True, slots=True)
class StoredQuote:
    """Reported speech with its sentence's place."""

    article_id: str
    form: str
    text: str
    cue: str | None
    speaker_code: str | None
    speaker_sector: str | None
    speaker_name: str | None
    start: int
    end: int
    outlet: str | None
    language: str
    published: str | None
    title: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class QuotePage:
    """A page of quotes and how many there are in all."""

    n_quotes: int
    rows: tuple[StoredQuote, ...]


@dataclass(frozen=True, slots=True)
class StoredRelation:
    """A standing relation, joined over the articles that tell it. `inferred`: one end is a candidate of the membership table."""

    kind: str
    subject: StoredRole
    object: StoredRole
    since: str | None
    until: str | None
    inferred: bool
    n_reports: int
    n_sources: int
    article_id: str
    outlet: str | None
    published: str | None
    evidence: str | None


@dataclass(frozen=True, slots=True)
class Review:
    """A person's verdict on an event. `correction` holds the right values of the fields that were wrong, in the
    reviewer's words, `corrected` the columns of `events` that follow from them; the latest review counts."""

    event_id: str
    verdict: Verdict
    reviewer: str
    reviewed_at: str
    note: str | None = None
    correction: dict[str, Any] = field(default_factory=dict)
    article_id: str | None = None
    sentence: str | None = None
    trigger: str | None = None
    type: str | None = None
    corrected: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Misnamed:
    """Words of a text that were taken for another actor than a reviewer says; `kind` and `how` are those of the mention.
    `named`: the right actor stands in the same sentence under other words."""

    words: str
    language: str
    kind: str
    how: str
    coded: str
    coded_sector: str | None
    code: str
    sector: str | None
    n: int
    named: bool


@dataclass(frozen=True, slots=True)
class TypePrecision:
    """How many reviewed events of a type were right; `low` and `high` bound the share at 95 % (Wilson)."""

    type: str
    n_reviewed: int
    n_accepted: int
    n_rejected: int
    n_corrected: int
    precision: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Changed:
    """One event that re-coding gained, lost or changed; `was` and `now` hold the fields that differ."""

    run: int
    article_id: str
    change: Literal["gained", "lost", "changed"]
    event_id: str
    was: dict[str, Any]
    now: dict[str, Any]
