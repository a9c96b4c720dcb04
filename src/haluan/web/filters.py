"""What a reader may ask, as it stands in an address: checked here, turned into the store's questions."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import blake2b
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from haluan.types.storing import ArticleQuery, EventQuery, QuoteQuery
from haluan.web.problems import Problem

#: Codes are ISO 3166 alpha-3 or acronyms of organisations, sectors have three letters.
ACTOR = r"^([A-Za-z][A-Za-z0-9_-]{0,23})?(\.[A-Za-z]{3})?$"
ActorCode = Annotated[str, StringConstraints(pattern=ACTOR, min_length=1, max_length=28)]
#: No control characters: they are in no name, and the database takes no NUL.
Word = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=r"^[^\x00-\x1f\x7f]+$")]
Words = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=r"^[^\x00-\x08\x0e-\x1f\x7f]+$")]
Status = Literal["actual", "planned", "requested", "threatened", "denied", "hypothetical"]
Form = Literal["json", "jsonl", "csv", "parquet"]
MAX_PAGE = 1000
Day = Annotated[date, Field(ge=date(1000, 1, 1), le=date(2999, 12, 31), json_schema_extra={"pattern": "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$"})]
#: Written out, not as a class of characters: such classes differ between kinds of regular expressions.
Address = Annotated[str, StringConstraints(max_length=2000, pattern=r"^https?://[^\x00-\x20\x7f-\xa0]+$")]
Number = Annotated[int, Field(ge=0, le=2**62)]


class Asked(BaseModel):
    """A question: fields that it does not know are refused."""

    model_config = ConfigDict(extra="forbid")

    @model_validator(mode="after")
    def _in_order(self) -> Asked:
        for first, last in (("since", "until"), ("published_since", "published_until")):
            a, b = getattr(self, first, None), getattr(self, last, None)
            if a is not None and b is not None and a > b:
                raise PydanticCustomError(
                    "reversed_range", "{first} {a} is after {last} {b}", {"first": first, "a": str(a), "last": last, "b": str(b)}
                )
        return self


class Exported(Asked):
    """A question whose answer may be taken as a file."""

    format: Form = Field("json", description="`jsonl`, `csv` and `parquet` give all rows as a file.")


class Paged(Asked):
    """A question answered page by page."""

    limit: int = Field(50, ge=1, le=MAX_PAGE, description="Rows of a page.")
    cursor: str | None = Field(None, max_length=200, description="`next` of the page before.")


class EventFilters(Paged):
    """Which events. Several values of one field are alternatives; fields add up."""

    actor: list[ActorCode] = Field([], max_length=50, description="Who: `IDN`, `IDN.GOV` or `.MIL`.")
    recipient: list[ActorCode] = Field([], max_length=50, description="Whom, as `actor`.")
    involving: list[ActorCode] = Field([], max_length=50, description="Either side.")
    between: list[ActorCode] = Field(
        [], max_length=50, description="Two codes or more: events from any of them to any other.", json_schema_extra={"minItems": 2}
    )
    type: list[Word] = Field([], max_length=50, description="PLOVER type, as `SANCTION`.")
    mode: list[Word] = Field([], max_length=50, description="PLOVER mode.")
    context: list[Word] = Field([], max_length=50, description="PLOVER context.")
    quad: list[Annotated[int, Field(ge=1, le=4)]] = Field(
        [], max_length=4, description="1 verbal, 2 material cooperation; 3 verbal, 4 material conflict."
    )
    status: list[Status] = Field([], max_length=6)
    place: list[Word] = Field([], max_length=50, description="Name of a place or code of a country.")
    outlet: list[Word] = Field([], max_length=50)
    language: list[Word] = Field([], max_length=10)
    origin: list[Word] = Field([], max_length=10, description="`haluan`, or the table that was imported.")
    since: Day | None = Field(None, description="First day of the event.")
    until: Day | None = Field(None, description="Last day of the event.")
    published_since: Day | None = None
    published_until: Day | None = None
    min_confidence: float = Field(0.0, ge=0, le=1)
    background: bool | None = Field(None, description="Only history told on the side, or none of it.")
    text: Words | None = Field(None, description="Words that the article holds, in any form.")
    story: Number | None = None
    happening: Number | None = None
    article: Word | None = Field(None, description="Id of an article or its beginning.")
    reviewed: Literal["accepted", "rejected", "corrected", "open"] | None = None
    once: bool = Field(False, description="One report of each happening.")
    order: Literal["day", "-day", "confidence", "-confidence", "-sources"] = "-day"

    @model_validator(mode="after")
    def _pair(self) -> EventFilters:
        if len(self.between) == 1:
            raise PydanticCustomError("between", "between takes two actors or more")
        return self

    def query(self, offset: int = 0, limit: int | None = None) -> EventQuery:
        """The store's question."""
        values = self.model_dump(exclude={"limit", "cursor", "format"}, exclude_defaults=True)
        return EventQuery(**_plain(values), limit=self.limit if limit is None else limit, offset=offset)


class EventsAsked(EventFilters):
    """Which events, and in which form."""

    format: Form = Field("json", description="`jsonl`, `csv` and `parquet` give all rows in one stream.")


class ArticleFilters(Paged, Exported):
    """Which articles."""

    text: Words | None = Field(None, description="Words, in any form.")
    outlet: list[Word] = Field([], max_length=50)
    language: list[Word] = Field([], max_length=10)
    since: Day | None = Field(None, description="Published from this day on.")
    until: Day | None = None
    story: Number | None = None

    def query(self, offset: int = 0) -> ArticleQuery:
        """The store's question."""
        return ArticleQuery(**_plain(self.model_dump(exclude={"limit", "cursor", "format"}, exclude_defaults=True)), limit=self.limit, offset=offset)


class QuoteFilters(Paged, Exported):
    """Which quotes."""

    speaker: Word | None = Field(None, description="Code, code with sector, or part of a name.")
    text: Words | None = None
    form: Literal["direct", "indirect", "mixed"] | None = None
    since: Day | None = None
    until: Day | None = None
    outlet: list[Word] = Field([], max_length=50)
    language: list[Word] = Field([], max_length=10)
    article: Word | None = None

    def query(self, offset: int = 0) -> QuoteQuery:
        """The store's question."""
        return QuoteQuery(**_plain(self.model_dump(exclude={"limit", "cursor", "format"}, exclude_defaults=True)), limit=self.limit, offset=offset)


class SearchFilters(Exported):
    """Words to search for."""

    q: Words
    language: Word | None = None
    since: Day | None = None
    until: Day | None = None
    limit: int = Field(20, ge=1, le=200)


class TurnsAsked(Exported):
    """Whose turns, and when."""

    focal: ActorCode | None = Field(None, description="Whose turns, as `ARM`.")
    since: Day | None = None
    until: Day | None = None


class CourseAsked(Exported):
    """The course of which pair, and how."""

    focal: ActorCode
    other: ActorCode
    by: Literal["week", "month", "quarter"] = "month"
    since: Day | None = None
    until: Day | None = None


class CampsAsked(Exported):
    """Which days a network is of, and from how many events on a pair has a line."""

    since: Day | None = None
    until: Day | None = None
    least: int = Field(2, ge=1, le=1_000_000)


class CampFactsAsked(Exported):
    """The camps of which days, among whom."""

    on: Day | None = Field(None, description="The last day that counts; the last day of the store if none is named.")
    days: int = Field(365, ge=1, le=40_000, description="Days up to it that count.")
    actors: list[ActorCode] = Field([], max_length=60, description="Whom to place; the forty with most events if none is named.")


class CountsAsked(Exported):
    """Which counts of one pair."""

    since: Day | None = None
    until: Day | None = None
    period: Literal["day", "week", "month", "quarter", "year"] = "month"
    min_confidence: float = Field(0.0, ge=0, le=1)


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """Days as text, lists as tuples, actors and types in capitals."""
    found: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, list):
            upper = key in ("actor", "recipient", "involving", "between", "type")
            value = tuple(v.upper() if upper and isinstance(v, str) else v for v in value)
        found[key] = value.isoformat() if isinstance(value, date) else value
    return found


def as_pairs(asked: Asked, **changes: Any) -> list[tuple[str, str]]:
    """The question as pairs for an address, without what is usual; `changes` replace fields, None takes one out."""
    values = {**asked.model_dump(exclude_defaults=True, exclude={"cursor"}), **changes}
    pairs: list[tuple[str, str]] = []
    for key, value in values.items():
        for one in value if isinstance(value, list | tuple) else [value]:
            if one is not None and one is not False:
                pairs.append((key, "true" if one is True else str(one)))
    return pairs


def address(path: str, pairs: Iterable[tuple[str, Any]] | Mapping[str, Any]) -> str:
    """A path with its query."""
    words = urlencode(list(pairs.items()) if isinstance(pairs, Mapping) else list(pairs))
    return f"{path}?{words}" if words else path


def make_cursor(asked: Asked, generation: str, offset: int) -> str:
    """The place of the next page. It holds for this question and this state of the store."""
    return base64.urlsafe_b64encode(json.dumps([offset, generation, _digest(asked)]).encode()).decode().rstrip("=")


def read_cursor(asked: Paged, generation: str) -> int:
    """The offset that a cursor means. Raises Problem if it is broken, of another question, or of an older state of the store."""
    if asked.cursor is None:
        return 0
    try:
        text = base64.urlsafe_b64decode(asked.cursor.encode() + b"=" * (-len(asked.cursor) % 4))
        offset, made, digest = json.loads(text)
        offset = int(offset)
    except (ValueError, TypeError):
        raise Problem("bad_cursor", "this is no cursor", where="cursor", next_step="Take `next` of the page before") from None
    if digest != _digest(asked) or not 0 <= offset < 2**40:
        raise Problem("bad_cursor", "the cursor belongs to another question", where="cursor", next_step="Keep all other fields as they were")
    if made != generation:
        step = "Start again without cursor, or take everything at once with format=jsonl"
        raise Problem("changed", "the store has changed since the first page", where="cursor", next_step=step)
    return offset


def _digest(asked: Asked) -> str:
    return blake2b(json.dumps(as_pairs(asked)).encode(), digest_size=6).hexdigest()
