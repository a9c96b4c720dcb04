"""The pages: what is asked stands in the address, what is shown comes from the store, every number leads to its events."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import ValidationError

from haluan import __version__
from haluan.monitor import directory, has_page, original_page
from haluan.types.storing import ArticleQuery, EventQuery, QuoteQuery
from haluan.web import api, asking, camps, charts, turning
from haluan.web.answers import Correction, NewReview
from haluan.web.filters import ArticleFilters, CampsAsked, EventFilters, SearchFilters, TurnsAsked, address, as_pairs, make_cursor, read_cursor
from haluan.web.looks import Words, languages
from haluan.web.marking import paragraphs_of, sentence_pieces, trigger_pieces
from haluan.web.problems import Problem, from_validation
from haluan.web.safety import COOKIE, SESSION_SECONDS
from haluan.web.static import land
from haluan.web.view import THEMES, render, words_of

router = APIRouter(include_in_schema=False)
#: Filters that are always seen.
USUAL = ("involving", "actor", "recipient", "type", "quad", "status", "since", "until", "text", "limit")
#: Fields whose values may hold a comma.
NAMES = ("outlet", "place")
#: A longer span is shown by quarter, and by year: a bar needs some pixels.
MONTHS_SHOWN, QUARTERS_SHOWN = 180, 120
TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION",
    "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
STATUSES = ("actual", "planned", "requested", "threatened", "denied", "hypothetical")
#: Partners that an actor's page shows, and the classes by which they can be ranked.
MAX_PARTNERS = 40
RANKS = {"cooperation": (1, 2), "conflict": (3, 4)}
#: Articles that a search shows at most.
MOST_HITS = 200
#: Turns that Today shows.
LATEST_TURNS = 5
YEAR_SECONDS = 365 * 24 * 3600
Code = Annotated[str, Path(max_length=28)]


def asked_of(request: Request, model: type[Any]) -> tuple[Any, Problem | None]:
    """The question in an address, empty fields left out; where it does not fit, the usual question and the problem."""
    found: dict[str, Any] = {}
    fields = model.model_fields
    for key, value in request.query_params.multi_items():
        if key not in fields or not str(fields[key].annotation).startswith("list"):
            found |= {key: value.strip()} if value.strip() else {}
            continue
        parts = [value] if key in NAMES else value.split(",")
        found[key] = [*found.get(key, []), *(p.strip() for p in parts if p.strip())]
    try:
        return model.model_validate(found), None
    except ValidationError as error:
        return model.model_construct(**model(**{k: v for k, v in found.items() if k == "q"}).model_dump()), from_validation(list(error.errors()))


def problem_page(request: Request, problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """A problem with what to do next."""
    return render(request, "problem", {"problem": problem, "changing": request.method not in ("GET", "HEAD")}, problem.status, headers)


def warm(d: Any) -> None:
    """Ask what the first page asks, so that the first reader does not wait for the disk."""
    with d.shelf.borrow() as store:
        store.overview()
        store.events(EventQuery(limit=20))
        store.actors("", 1)


@router.get("/")
def today(request: Request) -> Response:
    """Latest events, most reported events, stories, pairs."""
    with request.app.state.desk.shelf.borrow() as store:
        facts = store.overview()
        if not facts["n_articles"] and not facts["n_reports"]:
            return render(request, "empty", {"page": "today"})
        latest = store.events(EventQuery(limit=20, once=True)).rows
        most = store.events(EventQuery(limit=8, once=True, order="-sources")).rows
        stories = store.articles(ArticleQuery(limit=10)).rows
        pairs = store.dyads(limit=12)
    shown = {
        "facts": facts, "latest": latest, "most": [e for e in most if e.n_reports > 1], "stories": stories, "pairs": pairs,
        "mark": trigger_pieces, "types": _types(facts),
    }  # fmt: skip
    return render(request, "today", shown)


def _types(facts: dict[str, Any]) -> list[tuple[str, int, float]]:
    counts = [(kind, n["n_events"]) for kind, n in facts["n_by_type"].items()]
    most = max((n for _, n in counts), default=1) or 1
    return [(kind, n, n / most) for kind, n in sorted(counts, key=lambda c: -c[1])]


@router.get("/events")
def events(request: Request) -> Response:
    """Events by filters."""
    d, t = request.app.state.desk, words_of(request)
    asked, problem = asked_of(request, EventFilters)
    if problem:
        return render(request, "events", _events_facts(asked, None, (0, 0, None, None), problem, []), problem.status)
    generation = d.shelf.generation()
    offset = read_cursor(asked, generation)
    with d.shelf.borrow() as store:
        page = store.events(asked.query(offset))
        unknown = [(c, asking.like(store, c)) for c in asking.unknown_actors(store, asked, page)]
    n_all = page.n_events if asked.once else page.n_reports
    facts = _events_facts(asked, page, (offset, n_all, *_around("/events", asked, generation, offset, len(page.rows), n_all)), None, unknown)
    facts["heading"] = _heading(asked, t)
    return render(request, "events", facts)


def _around(path: str, asked: Any, generation: str, offset: int, n_rows: int, n_all: int) -> tuple[str | None, str | None]:
    """The addresses of the pages before and after this one."""
    end, start = offset + n_rows, max(0, offset - asked.limit)
    following = address(path, [*as_pairs(asked), ("cursor", make_cursor(asked, generation, end))]) if n_rows and end < n_all else None
    before = address(path, [*as_pairs(asked), *([("cursor", make_cursor(asked, generation, start))] if start else [])]) if offset else None
    return before, following


def _events_facts(asked: Any, page: Any, place: tuple[Any, ...], problem: Problem | None, unknown: list[Any]) -> dict[str, Any]:
    offset, n_all, before, following = place
    exports = {form: address("/api/v1/events", [*as_pairs(asked, limit=None), ("format", form)]) for form in ("csv", "jsonl", "parquet")}
    set_rare = [k for k, _ in as_pairs(asked) if k not in USUAL]
    return {
        "asked": asked, "result": page, "offset": offset, "n_all": n_all, "before": before, "following": following, "problem": problem,
        "unknown": unknown, "exports": exports, "mark": trigger_pieces, "types": TYPES, "statuses": STATUSES, "more_open": bool(set_rare),
        "heading": None, "store_empty": page is not None and not page.n_reports and not as_pairs(asked),
    }  # fmt: skip


def _heading(asked: EventFilters, t: Words) -> str | None:
    if len(asked.between) == 2:
        return f"{t.actor(asked.between[0])} – {t.actor(asked.between[1])}"
    if len(asked.involving) == 1 and "." not in asked.involving[0]:
        return t.actor(asked.involving[0])
    if len(asked.actor) == 1 and len(asked.recipient) == 1:
        return f"{t.actor(asked.actor[0])} → {t.actor(asked.recipient[0])}"
    return None


@router.get("/events/{event_id}")
def event(request: Request, event_id: str) -> Response:
    """One event: sentence, roles, why, other reports, review."""
    with request.app.state.desk.shelf.borrow() as store:
        detail = store.event(event_id, request.query_params.get("article") or None)
        if detail is None:
            raise Problem("not_found", f"there is no event {event_id[:40]!r} in this store")
    first = sentence_pieces(detail.evidence[0].text, detail.marks) if detail.evidence else ()
    e = detail.event
    pair = (e.actors[0].code, e.recipients[0].code) if e.actors and e.recipients else None
    shown = {"detail": detail, "e": e, "first": first, "pair": pair, "types": TYPES, "statuses": STATUSES, "mark": trigger_pieces}
    return render(request, "event", {**shown, "saved": request.query_params.get("reviewed") == "1"})


@router.post("/events/{event_id}/review")
async def review(request: Request, event_id: str) -> Response:
    """Keep a verdict from the event's page."""
    visitor = api.need_visitor(request)
    form = {k: v.strip() for k, v in (await request.form()).items() if isinstance(v, str) and v.strip()}
    verdict = form.get("verdict", "")
    try:
        correction = Correction(**{k: form[k] for k in ("type", "actor", "recipient", "status") if k in form and verdict == "correct"})
        given = NewReview(verdict=verdict, note=form.get("note"), correction=correction)
    except ValidationError as error:
        raise from_validation(list(error.errors())) from error
    api.save_review(request.app.state.desk, visitor, event_id, given)
    back = {"article": form["article"], "reviewed": "1"} if "article" in form else {"reviewed": "1"}
    return RedirectResponse(address(f"/events/{event_id}", back), 303)


@router.get("/articles/{article_id}")
def article(request: Request, article_id: str) -> Response:
    """The clean text with everything marked in place."""
    with request.app.state.desk.shelf.borrow() as store:
        record = store.record(article_id)
        if record is None:
            raise Problem("not_found", f"there is no article {article_id[:40]!r} in this store")
        fields = store.article(article_id)
        story = store.story(fields["story"]) if fields and fields["story"] is not None else None
    a = record["article"]
    has_original = fields is not None and has_page(fields["locator"])
    shown = {"record": record, "a": a, "paragraphs": paragraphs_of(record), "story": story, "locator": api.shown_locator(a["locator"])}
    return render(request, "article", {**shown, "has_original": has_original, "beside": request.query_params.get("beside") == "true"})


@router.get("/articles/{article_id}/original")
def original(request: Request, article_id: str) -> Response:
    """The page as it was found, for the frame beside the article: no script, nothing from elsewhere."""
    with request.app.state.desk.shelf.borrow() as store:
        fields = store.article(article_id)
    found = original_page(fields["locator"], fields["capture_id"]) if fields else None
    if found is None:
        return Response(words_of(request)("article.original_gone"), media_type="text/plain; charset=utf-8")
    kind = "text/html" if found.media_type == "text/html" else "text/plain"
    return Response(found.body, media_type=f"{kind}; charset=utf-8")


@router.get("/stories/{number}")
def story(request: Request, number: Annotated[int, Path(ge=0, le=2**31 - 1)]) -> Response:
    """All copies of one text."""
    with request.app.state.desk.shelf.borrow() as store:
        found = store.story(number)
    if found is None:
        raise Problem("not_found", f"there is no story {number} in this store")
    return render(request, "story", {"story": found})


@router.get("/search")
def search(request: Request) -> Response:
    """Words in articles, and actors with such a name; without words the latest articles."""
    if not request.query_params.get("q", "").strip():
        return _latest_articles(request)
    asked, problem = asked_of(request, SearchFilters)
    page, found_actors = None, []
    if asked and not problem:
        with request.app.state.desk.shelf.borrow() as store:
            page = store.search(asked.q, **api.day_words(asked, "q"))
            found_actors = store.actors(asked.q, 6)
    shown = {"asked": asked, "result": page, "problem": problem, "actors": found_actors, "q": request.query_params.get("q", "")[:400]}
    return render(
        request,
        "search",
        {**shown, "raw": request.query_params, "exported": as_pairs(asked), "latest": None, "longer": _longer(asked, page)},
        problem.status if problem else 200,
    )


def _longer(asked: SearchFilters, page: Any) -> str | None:
    """The address of the same search with more articles, as long as there are more."""
    if page is None or len(page.hits) < asked.limit or asked.limit >= MOST_HITS:
        return None
    return address("/search", as_pairs(asked, limit=min(MOST_HITS, asked.limit * 3)))


def _latest_articles(request: Request) -> Response:
    d = request.app.state.desk
    asked, problem = asked_of(request, ArticleFilters)
    page, offset = None, 0
    around: tuple[str | None, str | None] = (None, None)
    if not problem:
        generation = d.shelf.generation()
        offset = read_cursor(asked, generation)
        with d.shelf.borrow() as store:
            page = store.articles(asked.query(offset))
        around = _around("/search", asked, generation, offset, len(page.rows), page.n_articles)
    shown = {
        "asked": asked, "result": None, "problem": problem, "actors": [], "q": "", "raw": request.query_params,
        "exported": as_pairs(asked, limit=None),
        "latest": page, "offset": offset, "before": around[0], "following": around[1], "longer": None,
    }  # fmt: skip
    return render(request, "search", shown, problem.status if problem else 200)


@router.get("/actors")
def actors(request: Request) -> Response:
    """Actors by number of events."""
    prefix = "".join(c for c in request.query_params.get("q", "").strip()[:80] if c.isprintable())
    with request.app.state.desk.shelf.borrow() as store:
        found = store.actors(prefix, 100)
    return render(request, "actors", {"q": prefix, "found": found, "most": max((n for _, _, n in found), default=1) or 1})


@router.get("/actors/{code}")
def actor(request: Request, code: Code) -> Response:
    """One actor: partners, offices, relations, quotes."""
    code = code.upper()
    with request.app.state.desk.shelf.borrow() as store:
        latest = store.events(EventQuery(involving=(code,), limit=12, once=True))
        if not latest.n_reports:
            raise Problem(
                "not_found", f"there is no actor {code[:28]!r} in this store", next_step=", ".join(c for c, _, _ in asking.like(store, code)) or None
            )
        found, years = asking.dealings(store, code)
        told = store.relations(None, code, None, 60)
        quotes = store.quotes(QuoteQuery(speaker=code, limit=12))
        facts = store.overview()
    since, until = (facts["first_day"] or "1990-01-01"), (facts["last_day"] or "2100-01-01")
    rank = request.query_params.get("rank", "")
    if rank in RANKS:
        found = sorted(found, key=lambda f: (-sum(f[1][i - 1] for i in RANKS[rank]), f[0]))
    found = found[:MAX_PARTNERS]
    shown = {
        "code": code, "latest": latest, "rank": rank, "years": years, "chart": _actor_chart(years, code, words_of(request)),
        "partners": found, "relations": told, "quotes": quotes, "mark": trigger_pieces,
        "offices": directory().offices(code, since, until)[:40],
        "most": max((max(q[0] + q[1], q[2] + q[3]) for _, q in found), default=1) or 1,
    }  # fmt: skip
    return render(request, "actor", shown)


def _actor_chart(years: list[asking.Period], code: str, t: Words) -> Any:
    def href(start: str) -> str:
        return address("/events", [("involving", code), ("since", start), ("until", last_day(start, "year"))])

    return _bars(years, "year", f"{t.actor(code)}: {t('actor.over_time')}", href, t) if len(years) > 1 else None


@router.get("/dyads")
def dyads(request: Request) -> Response:
    """Busy pairs; two actors chosen in the form lead to their page."""
    a, b = (request.query_params.get(k, "").strip().upper()[:28] for k in ("focal", "other"))
    if a and b:
        return RedirectResponse(f"/dyads/{a}/{b}" if a.isascii() and b.isascii() and "/" not in a + b else "/dyads", 303)
    with request.app.state.desk.shelf.borrow() as store:
        found = store.dyads(a or None, limit=100)
        known = store.actors("", 200)
    return render(request, "dyads", {"found": found, "known": known, "focal": a})


@router.get("/dyads/{a}/{b}")
def dyad(request: Request, a: Code, b: Code) -> Response:
    """One pair: its course, and the events beneath."""
    a, b, t = a.upper(), b.upper(), words_of(request)
    asked, problem = asked_of(request, EventFilters)
    with request.app.state.desk.shelf.borrow() as store:
        base = EventFilters(between=[a, b])
        everything = asking.pair_periods(store, a, b, None, None, "month")
        period = _period(everything["both"])
        everything = {way: asking.regrouped(found, period) for way, found in everything.items()}
        chosen = base.model_copy(update={"since": asked.since, "until": asked.until, "limit": 50})
        page = store.events(chosen.query())
    shown = {
        "a": a, "b": b, "periods": everything["both"], "ways": everything, "period": period, "result": page, "asked": chosen, "problem": problem,
        "mark": trigger_pieces, "chart": _pair_chart(everything["both"], a, b, period, t), "last_day": last_day,
        "chosen": as_pairs(chosen, limit=None),
    }  # fmt: skip
    return render(request, "dyad", shown, problem.status if problem else 200)


@router.get("/dyads/{a}/{b}/course")
def course(request: Request, a: Code, b: Code) -> Response:
    """The alignment line of a pair with its turns; the pair's page fetches it after it is shown, for it may take a second."""
    a, b, t = a.upper(), b.upper(), words_of(request)
    with request.app.state.desk.shelf.borrow() as store:
        period = _period(asking.pair_periods(store, a, b, None, None, "month")["both"])
    found = _course(request, a, b, period if period != "year" else "quarter", t)
    return render(request, "course", {"course": found, "a": a, "b": b})


def _course(request: Request, a: str, b: str, by: str, t: Words) -> dict[str, Any] | None:
    """The line of the first actor toward the second, with its turns."""
    courses = request.app.state.desk.courses
    series = courses.series(a, b, by, None, None)
    if series is None:
        return None
    turns = [turn for turn in courses.turns(a) or () if b in (turn.away_from, turn.toward_whom, turn.perhaps_toward)]
    marks = [(turn.low.isoformat(), turning.told(turn, t)[0], f"turn-{i}") for i, turn in enumerate(turns)]
    label = f"{t.actor(a)} – {t.actor(b)}: {t('dyad.alignment')}"
    chart = charts.level_line(turning.levels(series), marks, label, t.marked)
    return {"series": series, "turns": _told_turns(request, turns, t), "chart": chart, "has_level": any(p.level is not None for p in series.points)}


def _told_turns(request: Request, turns: Any, t: Words) -> list[dict[str, Any]]:
    courses = request.app.state.desk.courses
    found = []
    for turn in turns:
        sentence, grounds = turning.told(turn, t)
        found.append({"turn": turn, "sentence": sentence, "grounds": grounds, "events": courses.sentences(turn)})
    return found


@router.get("/turns")
def turns_page(request: Request) -> Response:
    """The turns of an actor, or of the busiest ones; the list is fetched after the page is shown, for it may take a second."""
    asked, problem = asked_of(request, TurnsAsked)
    with request.app.state.desk.shelf.borrow() as store:
        known = store.actors("", 200)
    focal = asked.focal.upper() if asked.focal else None
    listed = address("/turns/list", as_pairs(asked))
    shown = {"asked": asked, "problem": problem, "focal": focal, "known": known, "listed": listed}
    return render(request, "turns", shown, problem.status if problem else 200)


@router.get("/turns/list")
def turns_list(request: Request) -> Response:
    """The turns themselves; of the busiest actors as far as they are known."""
    d, t = request.app.state.desk, words_of(request)
    asked, problem = asked_of(request, TurnsAsked)
    if problem:
        raise problem
    focal = asked.focal.upper() if asked.focal else None
    found = d.courses.turns(focal, asked.since, asked.until) if focal else None
    complete = True
    if not focal:
        first = d.courses.first_turns()
        found, complete = turning.within(first.turns, asked.since, asked.until), first.complete
    shown = {"focal": focal, "unknown": found is None, "complete": complete, "turns": _told_turns(request, found or (), t)}
    return render(request, "turns_list", shown, headers=None if complete else {"cache-control": "no-store"})


@router.get("/turns/latest")
def turns_latest(request: Request) -> Response:
    """The latest turns of the busiest actors in a line each, for Today."""
    t = words_of(request)
    first = request.app.state.desk.courses.first_turns()
    found = sorted(first.turns, key=lambda turn: turn.high, reverse=True)[:LATEST_TURNS]
    lines = [(turn, turning.told(turn, t)[0]) for turn in found]
    headers = None if first.complete else {"cache-control": "no-store"}
    return render(request, "turns_latest", {"lines": lines, "complete": first.complete}, headers=headers)


def _period(periods: list[asking.Period]) -> str:
    if len(periods) < 2:
        return "month"
    days = (date.fromisoformat(periods[-1].start) - date.fromisoformat(periods[0].start)).days
    return "month" if days / 30 <= MONTHS_SHOWN else "quarter" if days / 91 <= QUARTERS_SHOWN else "year"


def _pair_chart(periods: list[asking.Period], a: str, b: str, period: str, t: Words) -> Any:
    def href(start: str) -> str:
        return address("/events", [("between", a), ("between", b), ("since", start), ("until", last_day(start, period))])

    return _bars(periods, period, f"{t.actor(a)} – {t.actor(b)}: {t('dyad.chart', period=t.of('period', period))}", href, t)


def _bars(periods: list[asking.Period], period: str, label: str, href: charts.Href, t: Words) -> Any:
    plus, minus, shown = t("col.cooperation"), t("col.conflict"), "year" if period == "year" else "month"
    bars = [
        charts.Bar(p.start, f"{t.day(p.start, shown)}: {plus} {sum(p.quads[:2])}, {minus} {sum(p.quads[2:])}", p.quads[:2], p.quads[2:])
        for p in fill(periods, period)
    ]
    return charts.two_way_bars(bars, label, href)


def fill(periods: list[asking.Period], period: str) -> list[asking.Period]:
    """The periods without gaps: a period without events has zeros."""
    if not periods:
        return []
    known, found, start = {p.start: p for p in periods}, [], periods[0].start
    while start <= periods[-1].start:
        found.append(known.get(start, asking.Period(start, (0, 0, 0, 0), 0)))
        start = _next_start(start, period)
    return found


def _next_start(start: str, period: str) -> str:
    day = date.fromisoformat(start)
    if period in ("day", "week"):
        return date.fromordinal(day.toordinal() + (1 if period == "day" else 7)).isoformat()
    months = day.year * 12 + day.month - 1 + {"month": 1, "quarter": 3, "year": 12}[period]
    return date(months // 12, months % 12 + 1, 1).isoformat()


def last_day(start: str, period: str) -> str:
    """The last day of a period."""
    return date.fromordinal(date.fromisoformat(_next_start(start, period)).toordinal() - 1).isoformat()


@router.get("/camps")
def camps_page(request: Request) -> Response:
    """The network of a span of days, and its map."""
    t = words_of(request)
    asked, problem = asked_of(request, CampsAsked)
    since, until = (day.isoformat() if day else None for day in (asked.since, asked.until))
    with request.app.state.desk.shelf.borrow() as store:
        facts = store.overview()
        pairs = camps.pairs_of(store, since, until)
        spots = camps.spots_of(store.places(since, until))
    codes = {c for pair in pairs for c in pair}
    first, last = asked.since or _date(facts["first_day"]), asked.until or _date(facts["last_day"])
    grouped = partial(request.app.state.desk.courses.camps, first, last)
    nodes, edges = camps.network_of(pairs, asked.least, {c: t.actor(c) for c in codes}, grouped)

    def events_of(start: list[tuple[str, str]]) -> str:
        return address("/events", [*start, *as_pairs(asked, least=None)])

    drawn = charts.network(nodes, edges, t("camps.network"), lambda c: f"/actors/{c}", lambda a, b: events_of([("between", a), ("between", b)]))
    chart = charts.world(spots, land(), t("camps.map"), lambda place: events_of([("place", place)]))
    shown = {
        "asked": asked, "problem": problem, "nodes": nodes, "edges": edges, "network": drawn if nodes else None, "spots": spots, "map": chart,
        "years": _years(facts), "camp_class": charts.camp_class, "events_of": events_of, "days": as_pairs(asked, least=None),
        "span": [("on", last), ("days", (last - first).days + 1), *(("actors", n.code) for n in nodes)],
    }  # fmt: skip
    return render(request, "camps", shown, problem.status if problem else 200)


def _date(day: str | None) -> date:
    return date.fromisoformat(day) if day else date(1970, 1, 1)


def _years(facts: dict[str, Any]) -> list[int]:
    if not facts["first_day"]:
        return []
    return list(range(int(facts["first_day"][:4]), int(facts["last_day"][:4]) + 1))


@router.get("/health")
def health(request: Request) -> Response:
    """Runs, skipped, declined, versions."""
    with request.app.state.desk.shelf.borrow() as store:
        shown = {
            "facts": store.overview(), "skipped": store.skipped(None, 100), "declined": store.declined(), "precision": store.precision(),
            "queue": store.review_queue(8), "mark": trigger_pieces, "version": __version__, "name": request.app.state.desk.settings.store.name,
            "locator": api.shown_locator,
        }  # fmt: skip
    return render(request, "health", shown)


@router.get("/enter")
def enter(request: Request) -> Response:
    """The form for the token."""
    return render(request, "enter", {"problem": None})


@router.post("/enter")
async def entered(request: Request) -> Response:
    """Sign in with the token; the cookie lasts a month."""
    form = await request.form()
    door = request.app.state.desk.door
    if not door.fits(str(form.get("token", "")).strip()):
        t = words_of(request)
        return render(request, "enter", {"problem": Problem("sign_in", t("enter.wrong"), next_step=t("enter.wrong_next"))}, 401)
    answer = RedirectResponse("/", 303)
    secure = request.url.scheme == "https"
    answer.set_cookie(COOKIE, door.session(time.time()), max_age=SESSION_SECONDS, httponly=True, samesite="strict", secure=secure)
    return answer


@router.post("/leave")
def leave(request: Request) -> Response:
    """Sign out."""
    answer = RedirectResponse("/", 303)
    answer.delete_cookie(COOKIE)
    return answer


@router.get("/language/{code}")
def language(request: Request, code: str) -> Response:
    """Remember the reader's language and go back."""
    return _remember(request, "haluan_language", code, languages())


@router.get("/theme/{name}")
def theme(request: Request, name: str) -> Response:
    """Remember the reader's look and go back."""
    return _remember(request, "haluan_theme", name, THEMES)


def _remember(request: Request, cookie: str, value: str, allowed: tuple[str, ...]) -> Response:
    if value not in allowed:
        raise Problem("not_found", "there is no such choice")
    answer = RedirectResponse(local(request.query_params.get("next", "/")), 303)
    answer.set_cookie(cookie, value, max_age=YEAR_SECONDS, samesite="lax", httponly=True)
    return answer


def local(path: str) -> str:
    """A path on this desk: anything else leads to Today, so that no link here can send a reader elsewhere."""
    inner = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable() and "\\" not in path
    return path if inner else "/"
