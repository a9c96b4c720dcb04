"""Events out of the store: pages, one with all its evidence, tables."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from threading import Lock
from typing import Any

import pyarrow as pa

from haluan.store.database import Connection, arrow, query
from haluan.store.reviews import review_of
from haluan.store.where import Conditions
from haluan.types.storing import EventDetail, EventPage, EventQuery, Review, StoredEvent, StoredEvidence, StoredRole

ORDERS = {
    "day": "ORDER BY e.day NULLS LAST, e.event",
    "-day": "ORDER BY e.day DESC NULLS LAST, e.event DESC",
    "confidence": "ORDER BY e.confidence, e.event",
    "-confidence": "ORDER BY e.confidence DESC, e.event",
    "-sources": "ORDER BY coalesce(h.n_sources, 1) DESC, coalesce(h.n_reports, 1) DESC, e.day DESC NULLS LAST, e.event",
}
#: Rows that are kept as values, about 3 KB each.
MOST_KEPT = 4_000
#: Events that are held in memory while all are walked through.
AT_A_TIME = 2_000
_WITH_HAPPENINGS = "LEFT JOIN happenings h ON h.happening = e.happening"
_ONCE = " QUALIFY row_number() OVER (PARTITION BY e.happening ORDER BY NOT e.counted, e.event) = 1 "
VERDICT_WORDS = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}
#: Columns of `haluan events --format csv` and of `Store.table`.
TABLE_COLUMNS = (
    "id", "article_id", "origin", "day", "day_end", "granularity", "type", "mode", "quad", "intensity", "cameo", "status", "background",
    "actor", "actor_sector", "actor_name", "recipient", "recipient_sector", "recipient_name", "contexts", "place", "place_country", "geonames",
    "lat", "lon", "said_by_code", "said_by_name", "trigger", "sentence", "confidence", "outlet", "language", "published", "title", "url", "story",
    "happening", "n_reports", "n_sources", "review", "source_file", "source_row",
)  # fmt: skip


def find_events(connection: Connection, q: EventQuery, conditions: Conditions) -> EventPage:
    """The page of events and the counts of the whole query."""
    counts = connection.execute(
        query("count_all" if _of_all(q) else "count_events").format(conditions=conditions.sql), conditions.parameters
    ).fetchone() or (0, 0, 0)
    rows = _rows(connection, _sql(q, conditions), conditions.parameters)
    return EventPage(int(counts[0]), int(counts[1]), int(counts[2]), rows)


def _sql(q: EventQuery, conditions: Conditions) -> str:
    return query("events").format(chosen=_chosen_sql(q, conditions), order=ORDERS[q.order], key=conditions.key)


def _chosen_sql(q: EventQuery, conditions: Conditions) -> str:
    """The places of the rows of a page."""
    page = (f" LIMIT {int(q.limit)}" if q.limit else "") + (f" OFFSET {int(q.offset)}" if q.offset else "")
    sources = _WITH_HAPPENINGS if q.order == "-sources" else ""
    once = "" if not q.once else " AND e.counted" if _of_all(q) else _ONCE
    return f"SELECT e.{conditions.key} AS place FROM events e {sources} WHERE {conditions.sql}{once} {ORDERS[q.order]}{page}"


def event_places(connection: Connection, q: EventQuery, conditions: Conditions) -> Sequence[int]:
    """Where the rows of a query lie in the table of events, in their order: a few bytes each, however many there are."""
    places: Sequence[int] = arrow(connection, _chosen_sql(q, conditions), conditions.parameters)["place"].to_numpy()
    return places


def _of_all(q: EventQuery) -> bool:
    """Whether a query asks for events of any kind: then the report that is counted stands for each happening, and no choice is needed."""
    return q == EventQuery(once=q.once, order=q.order, limit=q.limit, offset=q.offset, reviewed=q.reviewed)


def _rows(connection: Connection, sql: str, parameters: Sequence[Any]) -> tuple[StoredEvent, ...]:
    found = connection.execute(sql, parameters)
    names = [d[0] for d in found.description or []]
    return tuple(stored_event(dict(zip(names, row, strict=True))) for row in found.fetchall())


class RowsKept:
    """Rows as readers see them, by their place in the table of events; the last asked for are kept. For any number of threads."""

    def __init__(self, key: str = "rowid", most: int = MOST_KEPT) -> None:
        self._key = key
        self._most = most
        self._kept: OrderedDict[int, StoredEvent] = OrderedDict()
        self._lock = Lock()

    def known(self, places: Sequence[int]) -> tuple[StoredEvent, ...] | None:
        """The rows at these places if all of them are kept."""
        with self._lock:
            found = tuple(self._kept[p] for p in places if p in self._kept)
            if len(found) < len(places):
                return None
            for p in places:
                self._kept.move_to_end(p)
        return found

    def at(self, connection: Connection, places: Sequence[int]) -> tuple[StoredEvent, ...]:
        """The rows at these places, in this order."""
        with self._lock:
            found = {p: self._kept[p] for p in places if p in self._kept}
            for p in found:
                self._kept.move_to_end(p)
        missing = [p for p in places if p not in found]
        if missing:
            found |= _rows_at(connection, missing, self._key)
            with self._lock:
                self._kept |= {p: found[p] for p in missing}
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return tuple(found[p] for p in places)


def _rows_at(connection: Connection, places: Sequence[int], key: str) -> dict[int, StoredEvent]:
    """Rows at known places: events, articles and evidence one after another, which is ten times as fast as one join of the whole tables."""
    events = _dicts(connection, "events_at", list(places), key)
    numbers = {r["article"] for r in events if r["article"] is not None}
    articles = {r["article"]: r for r in _dicts(connection, "articles_at", list(numbers))}
    evidence = {r["event"]: r for r in _dicts(connection, "evidence_at", [r["event"] for r in events])}
    found = {}
    for r in events:
        article, first = articles.get(r["article"], _NO_ARTICLE), evidence.get(r["event"])
        sentence = _cut(article["text"], first["start"], first["end"]) if first else None
        words = {"trigger_words": _cut(article["text"], r["trigger_start"], r["trigger_end"]), "sentence_words": sentence}
        found[r["place_of_row"]] = stored_event({**article, **r, **words})
    return found


def _cut(text: str | None, start: int | None, end: int | None) -> str | None:
    return text[start:end] if text is not None and start is not None else None


_NO_ARTICLE: dict[str, Any] = {"article_id": None, "title": None, "url": None, "locator": None, "text": None}


def _dicts(connection: Connection, name: str, numbers: Sequence[int], key: str = "") -> list[dict[str, Any]]:
    if not numbers:
        return []
    found = connection.execute(query(name).format(numbers=list(map(int, numbers)), key=key))
    names = [d[0] for d in found.description or []]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def stored_event(r: dict[str, Any]) -> StoredEvent:
    """A row of `events.sql` as a value."""
    place = {"name": r["place"], "country": r["place_country"], "geonames": r["geonames"], "lat": r["lat"], "lon": r["lon"]} if r["place"] else None
    said = StoredRole(r["said_by_code"], r["said_by_sector"], r["said_by_name"], r["said_by"]) if r["said_by_code"] else None
    return StoredEvent(
        id=r["id"], article_id=r["article_id"], origin=r["origin"], type=r["type"], mode=r["mode"], contexts=tuple(r["contexts"] or ()),
        quad=r["quad"], intensity=r["intensity"], cameo=r["cameo"], status=r["status"], background=r["background"],
        actors=tuple(StoredRole(**x) for x in r["actors"] or ()), recipients=tuple(StoredRole(**x) for x in r["recipients"] or ()),
        day=_text(r["day"]), day_end=_text(r["day_end"]), granularity=r["granularity"], place=place, said_by=said, trigger=r["trigger_words"],
        sentence=r["sentence_words"], confidence=round(float(r["confidence"]), 4), method=r["method"], rule=r["rule"], outlet=r["outlet"],
        language=r["language"], published=_text(r["published"]), title=r["title"], url=r["url"], locator=r["locator"], story=r["story"],
        happening=r["happening"], n_reports=r["n_reports"], n_sources=r["n_sources"], review=VERDICT_WORDS.get(r["verdict"]),
        source_file=r["source_file"], source_row=r["source_row"], coded=json.loads(r["coded"]) if r.get("coded") else None,
    )  # fmt: skip


def each_event(connection: Connection, q: EventQuery, conditions: Conditions) -> Iterator[tuple[StoredEvent, StoredEvidence | None]]:
    """All events of a query with their first evidence; the connection is busy until the last one is taken."""
    found = connection.execute(_sql(q, conditions), conditions.parameters)
    names = [d[0] for d in found.description or []]
    while rows := found.fetchmany(AT_A_TIME):
        for row in rows:
            r = dict(zip(names, row, strict=True))
            place = (r["evidence_sentence"], r["evidence_start"], r["evidence_end"])
            yield stored_event(r), StoredEvidence(*place, r["sentence_words"]) if place[0] is not None else None


def event_table(connection: Connection, q: EventQuery, conditions: Conditions) -> pa.Table:
    """The rows of a query as one flat table."""
    return arrow(connection, _table_sql(q, conditions), conditions.parameters)


def event_batches(connection: Connection, q: EventQuery, conditions: Conditions, n_rows: int) -> Iterator[pa.RecordBatch]:
    """The rows of a query as flat batches, one at a time: memory does not grow with their number. At least one, which may be empty."""
    connection.complete()
    reader = connection.sql(_table_sql(q, conditions), params=conditions.parameters).to_arrow_reader(n_rows)
    n_batches = 0
    for batch in reader:
        n_batches += 1
        yield batch
    if not n_batches:
        yield pa.RecordBatch.from_pylist([], schema=reader.schema)


def _table_sql(q: EventQuery, conditions: Conditions) -> str:
    return (
        f"SELECT {', '.join(TABLE_COLUMNS)} FROM (SELECT * REPLACE (sentence_words AS sentence), trigger_words AS trigger, "
        f"CASE verdict WHEN 'accept' THEN 'accepted' WHEN 'reject' THEN 'rejected' WHEN 'correct' THEN 'corrected' END AS review "
        f"FROM ({_sql(q, conditions).rstrip().rstrip(';')}))"
    )


def get_detail(connection: Connection, event: StoredEvent, number: int, key: str = "rowid") -> EventDetail:
    """An event with evidence, marks, other reports of its happening and reviews; `number` is its number in `events`."""
    evidence = tuple(StoredEvidence(*r) for r in connection.execute(query("evidence"), [number]).fetchall())
    facts = connection.execute(
        "SELECT scores, trigger_start, trigger_end, article, actors, recipients FROM events WHERE event = ?", [number]
    ).fetchone()
    assert facts is not None
    siblings = Conditions(key)
    siblings.add("e.happening = ? AND e.event <> ?", event.happening, number)
    others = _rows(
        connection,
        _sql(EventQuery(order="day", limit=200), siblings),
        siblings.parameters,
    )
    reviews = tuple(review_of(r) for r in connection.execute("SELECT * FROM memory.main.all_reviews WHERE event_id = ?", [event.id]).fetchall())
    scores = {s["name"]: s["score"] for s in facts[0] or ()}
    marks = _marks(connection, evidence[0], facts) if evidence else ()
    return EventDetail(event, evidence, marks, others, scores, _sorted(reviews))


def _sorted(reviews: tuple[Review, ...]) -> tuple[Review, ...]:
    return tuple(sorted(reviews, key=lambda r: r.reviewed_at))


def _marks(connection: Connection, first: StoredEvidence, facts: Sequence[Any]) -> tuple[tuple[str, int, int], ...]:
    """Trigger, roles and dates that lie in the first evidence, as offsets into it."""
    found = [("trigger", facts[1], facts[2])] if facts[1] is not None else []
    spans = {r[0]: (r[1], r[2]) for r in connection.execute('SELECT mention, "start", "end" FROM mentions WHERE article = ?', [facts[3]]).fetchall()}
    for kind, roles in (("actor", facts[4]), ("recipient", facts[5])):
        found += [(kind, *spans[r["mention"]]) for r in roles if r["mention"] in spans]
    dates = connection.execute('SELECT "start", "end" FROM dates WHERE article = ?', [facts[3]]).fetchall()
    found += [("date", r[0], r[1]) for r in dates]
    inside = {(k, s - first.start, e - first.start) for k, s, e in found if first.start <= s and e <= first.end}
    return tuple(sorted(inside, key=lambda m: (m[1], m[2], m[0])))
