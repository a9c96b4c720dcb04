"""The HTTP interface under /api/v1: the same verbs as the command line."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal

from anyio import to_thread
from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from fastapi.routing import APIRoute
from pydantic import TypeAdapter, ValidationError

from haluan import __version__
from haluan.monitor import add_review, directory
from haluan.types.storing import Changed, EventDetail, EventQuery, QuoteQuery, Review, SearchPage, StoredRelation, Story, TypePrecision
from haluan.web import asking
from haluan.web.answers import (
    ActorFacts,
    ActorLine,
    ArticlesPage,
    CampsFacts,
    CoursePoint,
    ErrorBody,
    EventsPage,
    HealthFacts,
    Ingested,
    NewReview,
    PairLine,
    Partner,
    PeriodCounts,
    PlaceLine,
    QuotesPage,
    ReviewsFacts,
    SkippedLine,
    ToCode,
    WeightLine,
)
from haluan.web.exporting import MEDIA, as_file
from haluan.web.filters import (
    ACTOR,
    Address,
    ArticleFilters,
    Asked,
    CampFactsAsked,
    CountsAsked,
    CourseAsked,
    Day,
    EventsAsked,
    Exported,
    Paged,
    QuoteFilters,
    SearchFilters,
    TurnsAsked,
    Word,
    make_cursor,
    read_cursor,
)
from haluan.web.problems import Problem, from_validation
from haluan.web.quick import events_body
from haluan.web.settings import MAX_TEXT
from haluan.web.turning import turn_facts, within

#: What every operation may answer instead.
ERRORS: dict[int | str, dict[str, Any]] = {
    "4XX": {"model": ErrorBody, "description": "What was asked does not fit; `error.code` tells why."},
    "5XX": {"model": ErrorBody, "description": "The store or the coder cannot answer now."},
}
_TEXT: dict[int | str, dict[str, Any]] = {200: {"content": {"text/markdown": {"schema": {"type": "string"}}}, "description": "The report."}}
#: Actors that are placed in camps where none is named, as on the command line.
CAMP_ACTORS = 40
#: Seconds that a program waits for the turns of the busiest actors, which are looked for once in each state of the store.
FIRST_TURNS_SECONDS = 25.0
router = APIRouter(prefix="/api/v1", responses=ERRORS)
Id = Annotated[str, Path(min_length=4, max_length=80, pattern=r"^[A-Za-z0-9_.:-]+$", examples=["5b5f4496cd2e6cad06abe2c2"])]
Code = Annotated[str, Path(max_length=28, pattern=ACTOR, examples=["IDN"])]


class Markdown(Response):
    """A text with Markdown's marks."""

    media_type = "text/markdown"


def desk(request: Request) -> Any:
    """The desk that this application is."""
    return request.app.state.desk


def need_visitor(request: Request) -> str:
    """Who has signed in. Raises Problem for somebody who has not."""
    visitor: str | None = request.scope["state"].get("visitor")
    if visitor is None:
        raise Problem("sign_in", "this needs the token", next_step="Send Authorization: Bearer TOKEN, or sign in at /enter")
    return visitor


def _next(asked: Paged, generation: str, offset: int, n_rows: int, n_all: int) -> str | None:
    end = offset + n_rows
    return make_cursor(asked, generation, end) if n_rows and end < n_all else None


def missing(kind: str, words: str) -> Problem:
    """That there is no such thing."""
    return Problem("not_found", f"there is no {kind} {words!r} in this store", next_step=f"Look for it with /api/v1/{kind}s")


@router.get("/events", summary="Events by actor, type, day, place, outlet …", response_model=EventsPage)
def events(request: Request, asked: Annotated[EventsAsked, Query()]) -> Any:
    """A page of events, newest first, or all of them as a stream (`format=jsonl`, `csv`, `parquet`)."""
    d = desk(request)
    if asked.format != "json":
        return _stream(d, asked)
    generation = d.shelf.generation()
    offset = read_cursor(asked, generation)
    with d.shelf.borrow() as store:
        page = store.events(asked.query(offset))
        unknown = asking.unknown_actors(store, asked, page)
    body = events_body(asked, page, generation, offset, [f"there is no actor {c} in this store" for c in unknown])
    return Response(body, media_type="application/json")


def _stream(d: Any, asked: EventsAsked) -> StreamingResponse:
    if asked.cursor is not None:
        raise Problem("bad_cursor", "a stream has no pages", where="cursor", next_step="Leave cursor out")
    rows = _rows(d, asked)
    first = next(rows, b"")  # trouble with the question is told before the stream begins
    name = f"haluan-events.{asked.format}"

    def stream() -> Any:
        yield first
        yield from rows

    return StreamingResponse(stream(), media_type=MEDIA[asked.format], headers={"content-disposition": f'attachment; filename="{name}"'})


def _rows(d: Any, asked: EventsAsked) -> Any:
    with d.shelf.borrow_for_long() as store:
        yield from asking.event_stream(store, asked.query(limit=0), asked.format)


@router.get("/events/{event_id}", summary="One event with its evidence", response_model=EventDetail)
def event(request: Request, event_id: Id, article: Annotated[str | None, Query(max_length=80, pattern=r"^[A-Za-z0-9]*$")] = None) -> Any:
    """An event by its id or its beginning, with sentence, marks, scores, other reports and reviews."""
    with desk(request).shelf.borrow() as store:
        found = store.event(event_id, article)
    if found is None:
        raise missing("event", event_id)
    return found


@router.post("/events/{event_id}/reviews", summary="Review an event", status_code=201, response_model=Review)
def review(request: Request, event_id: Id, given: NewReview) -> Any:
    """Keep a verdict. Needs the token."""
    visitor = need_visitor(request)
    return save_review(desk(request), visitor, event_id, given)


def save_review(d: Any, visitor: str, event_id: str, given: NewReview) -> Review:
    """Keep a verdict on an event. Raises Problem if there is no such event, or a correction corrects nothing."""
    correction = given.correction.model_dump(exclude_none=True)
    if given.verdict == "correct" and not correction:
        raise Problem("bad_field", "the correction is empty", where="correction", next_step="Give the right type, actor, recipient or status")
    if given.verdict != "correct" and correction:
        raise Problem("bad_field", "only the verdict 'correct' takes a correction", where="correction", next_step="Leave it out")
    with d.shelf.borrow() as store:
        found = store.event(event_id)
    if found is None:
        raise missing("event", event_id)
    reviewer = given.reviewer if visitor in ("token", "session") else visitor
    at = datetime.now(UTC).isoformat(timespec="seconds")
    return add_review(d.settings.store, Review(found.event.id, given.verdict, reviewer, at, given.note, correction))


@router.get("/articles", summary="Articles", response_model=ArticlesPage)
def articles(request: Request, asked: Annotated[ArticleFilters, Query()]) -> Any:
    """A page of articles, newest first."""
    d = desk(request)
    generation = d.shelf.generation()
    offset = read_cursor(asked, generation)
    with d.shelf.borrow() as store:
        page = store.articles(asked.query(offset))
    if asked.format != "json":
        return as_file(page.rows, asked.format, "articles")
    return {**asdict(page), "next": _next(asked, generation, offset, len(page.rows), page.n_articles)}


@router.get("/articles/{article_id}", summary="The record of one article")
def article(request: Request, article_id: Id) -> dict[str, Any]:
    """The whole record, as `haluan code` writes it."""
    with desk(request).shelf.borrow() as store:
        found = store.record(article_id)
    if found is None:
        raise missing("article", article_id)
    return dict(found)


@router.get("/stories/{number}", summary="All copies of one text", response_model=Story)
def story(request: Request, number: Annotated[int, Path(ge=0, le=2**31 - 1)]) -> Any:
    """A story with its articles, the earliest first."""
    with desk(request).shelf.borrow() as store:
        found = store.story(number)
    if found is None:
        raise Problem("not_found", f"there is no story {number} in this store")
    return found


@router.get("/search", summary="Articles that hold words", response_model=SearchPage)
def search(request: Request, asked: Annotated[SearchFilters, Query()]) -> Any:
    """The best articles that hold all the words in any of their forms, one for each story."""
    with desk(request).shelf.borrow() as store:
        found = store.search(asked.q, **day_words(asked, "q"))
    return (
        found
        if asked.format == "json"
        else as_file([{"score": h.score, **asdict(h.article), "snippet": h.snippet} for h in found.hits], asked.format, "search")
    )


def day_words(asked: Asked, *but: str) -> dict[str, Any]:
    """The fields of a question with days as text."""
    found: dict[str, Any] = json.loads(asked.model_dump_json(exclude={"format", *but}))
    return found


@router.get("/quotes", summary="Quotes by speaker and words", response_model=QuotesPage)
def quotes(request: Request, asked: Annotated[QuoteFilters, Query()]) -> Any:
    """A page of quotes, newest first."""
    d = desk(request)
    generation = d.shelf.generation()
    offset = read_cursor(asked, generation)
    query: QuoteQuery = asked.query(offset)
    with d.shelf.borrow() as store:
        page = store.quotes(query)
    if asked.format != "json":
        return as_file(page.rows, asked.format, "quotes")
    return {**asdict(page), "next": _next(asked, generation, offset, len(page.rows), page.n_quotes)}


class RelationsAsked(Exported):
    """Which relations."""

    actor: Word | None = None
    kind: Word | None = None
    on: Day | None = None
    limit: int = Query(200, ge=1, le=1000)


@router.get("/relations", summary="Standing relations", response_model=list[StoredRelation])
def relations(request: Request, asked: Annotated[RelationsAsked, Query()]) -> Any:
    """Relations that hold on a day, or all; the most told first."""
    with desk(request).shelf.borrow() as store:
        found = store.relations(asked.on.isoformat() if asked.on else None, asked.actor.upper() if asked.actor else None, asked.kind, asked.limit)
    return found if asked.format == "json" else as_file(found, asked.format, "relations")


class ActorsAsked(Exported):
    """Which actors."""

    prefix: str = Query("", max_length=80, pattern=r"^[^\x00-\x1f\x7f]*$", description="Beginning of a code, or part of a name.")
    limit: int = Query(50, ge=1, le=1000)


@router.get("/actors", summary="Actors of the store", response_model=list[ActorLine])
def actors(request: Request, asked: Annotated[ActorsAsked, Query()]) -> Any:
    """Actors by number of events."""
    names = directory().names()
    with desk(request).shelf.borrow() as store:
        found = [ActorLine(code=c, name=n or c, names=names.get(c, {}), n_events=k) for c, n, k in store.actors(asked.prefix, asked.limit)]
    return found if asked.format == "json" else as_file(found, asked.format, "actors")


@router.get("/actors/{code}", summary="One actor", response_model=ActorFacts)
def actor(request: Request, code: Code) -> Any:
    """Partners by class of events, and relations."""
    code = code.upper()
    with desk(request).shelf.borrow() as store:
        found = asking.partners(store, code)[:40]
        told = store.relations(None, code, None, 200)
        if not found and not store.events(EventQuery(involving=(code,), limit=1)).n_reports:
            raise missing("actor", code)
    names = directory().names()
    partners = [Partner(code=c, name=directory().name(c, "en") or c, n_quad=q) for c, q in found]
    return ActorFacts(code=code, names=names.get(code, {}), partners=partners, relations=list(told))


class SpanAsked(Exported):
    """Which days."""

    since: Day | None = None
    until: Day | None = None


class BriefAsked(Asked):
    """In which language, by which periods, about which days."""

    language: Literal["en", "id"] = "en"
    by: Literal["week", "month", "quarter"] = "quarter"
    since: Day | None = None
    until: Day | None = None


class ChangesAsked(Exported):
    """Of which run."""

    run: int | None = Query(None, ge=0, le=2**31 - 1)
    limit: int = Query(1000, ge=1, le=10_000)


class PairsAsked(Exported):
    """Which pairs."""

    focal: Word | None = None
    since: Day | None = None
    until: Day | None = None
    limit: int = Query(50, ge=1, le=1000)


@router.get("/actors/{code}/partners", summary="The partners of an actor", response_model=list[Partner])
def partners(request: Request, code: Code, asked: Annotated[SpanAsked, Query()]) -> Any:
    """Both directions together by class, the most events first."""
    since, until = (day.isoformat() if day else None for day in (asked.since, asked.until))
    with desk(request).shelf.borrow() as store:
        found = asking.partners(store, code.upper(), since, until)
    rows = [Partner(code=c, name=directory().name(c, "en") or c, n_quad=q) for c, q in found]
    if asked.format == "json":
        return rows
    flat = [{"code": r.code, "name": r.name, **{f"n_quad{i + 1}": n for i, n in enumerate(r.n_quad)}} for r in rows]
    return as_file(flat, asked.format, f"{code}-partners")


@router.get("/dyads", summary="Pairs with most events", response_model=list[PairLine])
def dyads(request: Request, asked: Annotated[PairsAsked, Query()]) -> Any:
    """Ordered pairs, most events first."""
    focal = asked.focal.upper() if asked.focal else None
    with desk(request).shelf.borrow() as store:
        rows = store.dyads(focal, **day_words(asked, "focal"))
    found = [PairLine(actor=a, recipient=b, n_events=n, n_reports=m) for a, b, n, m in rows]
    return found if asked.format == "json" else as_file(found, asked.format, "pairs")


@router.get("/dyads/{focal}/{other}", summary="Counts of one pair over time", response_model=list[PeriodCounts])
def dyad(request: Request, focal: Code, other: Code, asked: Annotated[CountsAsked, Query()]) -> Any:
    """Both directions by period and class."""
    a, b = focal.upper(), other.upper()
    with desk(request).shelf.borrow() as store:
        found = asking.pair_periods(store, a, b, **day_words(asked))
    rows = [
        PeriodCounts(actor=x, recipient=y, start=p.start, n_quad=p.quads, n_events=p.n_events, n_reports=p.n_reports)
        for way, x, y in (("forth", a, b), ("back", b, a))
        for p in found[way]
    ]
    return rows if asked.format == "json" else as_file(rows, asked.format, f"{a}-{b}")


@router.get("/alignment", summary="The course of an actor with another", response_model=list[CoursePoint])
def alignment(request: Request, asked: Annotated[CourseAsked, Query()]) -> Any:
    """Level and interval in each period; null where there is not enough data."""
    found = desk(request).courses.series(asked.focal.upper(), asked.other.upper(), asked.by, asked.since, asked.until)
    if found is None:
        raise Problem("not_found", f"the store has no events of {asked.focal} and {asked.other}", next_step="Look for pairs with /api/v1/dyads")
    rows = [CoursePoint(**{k: getattr(p, k) for k in CoursePoint.model_fields}) for p in found.points]
    return rows if asked.format == "json" else as_file(rows, asked.format, f"{asked.focal}-{asked.other}-alignment")


@router.get("/turns", summary="The turns of an actor", response_model=list[dict[str, Any]])
def turns(request: Request, asked: Annotated[TurnsAsked, Query()]) -> Any:
    """Who is turned from and toward, when, how strongly, and on which events; the strongest first. Without `focal`: of the ten busiest actors."""
    courses = desk(request).courses
    if asked.focal is not None:
        found = courses.turns(asked.focal.upper(), asked.since, asked.until) or ()
    else:
        first = courses.first_turns(wait=FIRST_TURNS_SECONDS)
        if not first.complete:
            step = "Ask again in a while, or name one as focal=ARM"
            raise Problem("busy", "the turns of the busiest actors are still being looked for", next_step=step)
        found = within(first.turns, asked.since, asked.until)
    rows = [turn_facts(turn) for turn in found]
    return rows if asked.format == "json" else as_file(rows, asked.format, "turns")


@router.get("/camps", summary="Who acts with whom and against whom", response_model=CampsFacts)
def camps(request: Request, asked: Annotated[CampFactsAsked, Query()]) -> Any:
    """The camps of the days up to one, from events, and the memberships that each pair shares. As a file: one row a pair."""
    from haluan.courses import camp_rows

    d = desk(request)
    with d.shelf.borrow() as store:
        on = asked.on or _last_day(store.overview()["last_day"])
        known = {code for code, _, _ in store.actors("", 100_000)}
        codes = [a.upper() for a in asked.actors] or [code for code, _, _ in store.actors("", CAMP_ACTORS)]
    unknown = [a for a in codes if a not in known]
    if unknown:
        raise missing("actor", unknown[0])
    found, likeness = d.courses.camp_facts(on, asked.days, codes)
    rows = camp_rows(found, likeness)
    if asked.format != "json":
        return as_file(rows, asked.format, "camps")
    return {
        "on": on, "since": found.since, "modularity": found.modularity, "balance": found.balance, "camps": [list(b) for b in found.blocs()],
        "pairs": rows,
    }  # fmt: skip


def _last_day(text: str | None) -> date:
    return date.fromisoformat(text) if text else date(1970, 1, 1)


@router.get("/places", summary="Events by place", response_model=list[PlaceLine])
def places(request: Request, asked: Annotated[SpanAsked, Query()]) -> Any:
    """Where events happened, by class; the most first."""
    with desk(request).shelf.borrow() as store:
        found = store.places(asked.since.isoformat() if asked.since else None, asked.until.isoformat() if asked.until else None)
    rows = [PlaceLine(place=p, lat=lat, lon=lon, quad=q, n_events=n) for p, lat, lon, q, n in found]
    return rows if asked.format == "json" else as_file(rows, asked.format, "places")


@router.get("/brief/{focal}", summary="A one-page report on an actor", responses=_TEXT)
def brief(request: Request, focal: Code, asked: Annotated[BriefAsked, Query()]) -> Response:
    """The line, the turns and the sentences that carry them, as Markdown."""
    text = desk(request).courses.brief(focal.upper(), asked.language, asked.by, asked.since, asked.until)
    if text is None:
        raise missing("actor", focal)
    return Markdown(text)


@router.get("/weights", summary="The table of weights of alignment", response_model=list[WeightLine])
def weights(asked: Annotated[Exported, Query()]) -> Any:
    """What each kind of event says about alignment, with the reason."""
    from haluan.courses import load_weights, weights_rows

    rows = [WeightLine(what=a, where=b, value=c, why=e) for a, b, c, e in weights_rows(load_weights())]
    return rows if asked.format == "json" else as_file(rows, asked.format, "weights")


@router.get("/changes", summary="What coding again changed", response_model=list[Changed])
def changes(request: Request, asked: Annotated[ChangesAsked, Query()]) -> Any:
    """Events gained, lost and changed by a run of coding again, of the last one if none is named."""
    with desk(request).shelf.borrow() as store:
        found = store.changes(asked.run, asked.limit)
    return found if asked.format == "json" else as_file(found, asked.format, "changes")


@router.get("/skipped", summary="Inputs that could not be read", response_model=list[SkippedLine])
def skipped(request: Request, asked: Annotated[ChangesAsked, Query()]) -> Any:
    """Where, why and in which words; of one run or of all."""
    with desk(request).shelf.borrow() as store:
        found = [SkippedLine(locator=shown_locator(a), reason=b, detail=c) for a, b, c in store.skipped(asked.run, asked.limit)]
    return found if asked.format == "json" else as_file(found, asked.format, "skipped")


@router.get("/health", summary="State of the store", response_model=HealthFacts)
def health(request: Request) -> Any:
    """Runs, skipped inputs, declined reasons, versions."""
    with desk(request).shelf.borrow() as store:
        skipped = [{"locator": shown_locator(a), "reason": b, "detail": c} for a, b, c in store.skipped(None, 200)]
        overview = store.overview()
        declined = dict(store.declined())
    for run in overview["runs"]:
        run["locators"] = [shown_locator(one) for one in run.get("locators") or []]
    return HealthFacts(version=__version__, overview=overview, declined=declined, skipped=skipped)


def shown_locator(locator: str) -> str:
    """A locator without the folders of this machine."""
    return locator if locator.startswith(("http://", "https://")) else locator.rsplit("/", 1)[-1]


@router.get("/reviews", summary="All reviews", response_model=ReviewsFacts)
def reviews(request: Request) -> Any:
    """Reviews, the oldest first."""
    with desk(request).shelf.borrow() as store:
        return {"rows": store.reviews()}


@router.get("/reviews/precision", summary="Precision by type, from reviews", response_model=list[TypePrecision])
def precision(request: Request) -> Any:
    """For each type the share of reviewed events that were accepted, with a 95 % interval."""
    with desk(request).shelf.borrow() as store:
        return store.precision()


#: A page in a request, as the OpenAPI document tells it.
CODE_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": ToCode.model_json_schema()},
            "text/plain": {"schema": {"type": "string", "minLength": 1}, "example": "JAKARTA - Indonesia mengecam serangan itu."},
            "text/html": {"schema": {"type": "string", "minLength": 1}, "example": "<html><body><article><p>…</p></article></body></html>"},
        },
    }
}
_TO_CODE = TypeAdapter(ToCode)


class CodeAsked(Asked):
    """What a plain body cannot tell itself."""

    published: Day | None = Query(None, description="Publication date, where the page does not tell it.")
    url: Address | None = None


async def body_to_code(request: Request, asked: CodeAsked) -> tuple[bytes, str | None, str | None]:
    """The page in a request, as text, HTML or JSON, with its date and address. Raises Problem."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    body = await request.body()
    published = asked.published.isoformat() if asked.published else None
    if kind == "application/json":
        try:
            given = _TO_CODE.validate_json(body)
        except ValidationError as error:
            raise from_validation(list(error.errors())) from error
        if bool(given.text) == bool(given.html):
            raise Problem("bad_field", "one of 'text' and 'html' is needed", where="text", next_step="Give the article as text, or its page as html")
        return json_line(given), published, asked.url
    if kind not in ("text/plain", "text/html"):
        raise Problem(
            "media_type", f"{kind or 'no type'!r} cannot be coded", where="content-type", next_step="Send text/plain, text/html or application/json"
        )
    if kind == "text/plain" and len(body) > 4 * MAX_TEXT:
        raise Problem("too_long", f"the text has more than {MAX_TEXT:,} characters", next_step="Send one article at a time")
    if not body.strip():
        raise Problem("empty", "the body is empty", next_step="Send the text of an article, or its page")
    return plain_body(body), published, asked.url


def json_line(given: ToCode) -> bytes:
    """A page as one line of JSON, as sources read it."""
    values = given.model_dump(exclude_none=True, mode="json")
    return json.dumps(values, ensure_ascii=True).encode()


def plain_body(body: bytes) -> bytes:
    """A text that begins with a brace is no JSON line here: it is one text."""
    return body if not body.lstrip().startswith(b"{") else json.dumps({"text": body.decode("utf-8", "replace")}).encode()


@router.post("/code", summary="Code one page; nothing is stored", openapi_extra=CODE_BODY)
async def code(request: Request, asked: Annotated[CodeAsked, Query()]) -> Response:
    """Text or HTML in, the record out. At most 8 MB and 200,000 characters of text, within 30 s."""
    body, published, url = await body_to_code(request, asked)
    answer = await to_thread.run_sync(desk(request).coder.code, body, published, url)
    return JSONResponse(answer["record"])


@router.post("/ingest", summary="Code pages and keep them", response_model=Ingested, openapi_extra=CODE_BODY)
async def ingest(request: Request, asked: Annotated[CodeAsked, Query()]) -> Any:
    """As /code, and the article is kept in the store. Needs the token."""
    need_visitor(request)
    body, published, url = await body_to_code(request, asked)
    d = desk(request)
    answer = await to_thread.run_sync(d.coder.ingest, d.settings.store, body, published, url)
    saved = answer["saved"]
    facts = {k: saved[k] for k in ("n_new", "n_known", "n_recoded", "n_events")}
    return {**facts, "n_skipped": answer["n_skipped"], "skipped": answer["skipped"]}


def _tell_of_files() -> None:
    """Say in the OpenAPI document that every list can be taken as a file."""
    files: dict[str, Any] = {kind.split(";")[0]: {} for kind in MEDIA.values()}
    for route in router.routes:
        if isinstance(route, APIRoute) and any("format" in fields for fields in _fields(route)):
            route.responses[200] = {"content": dict(files), "description": "The rows, as JSON or as a file"}


def _fields(route: APIRoute) -> list[dict[str, Any]]:
    """The fields of each question that a route takes."""
    return [getattr(p.field_info.annotation, "model_fields", {}) for p in route.dependant.query_params]


_tell_of_files()
