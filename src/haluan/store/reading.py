"""Reading a store: one consistent snapshot, refreshed on demand."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from haluan.errors import StoreError, UsageError
from haluan.store.articles import find_articles, find_quotes, find_relations, find_story, find_text
from haluan.store.columns import Columns, answers
from haluan.store.corrected import SEARCH_PATH, lay_over
from haluan.store.database import Connection, arrow, arrow_coded, connect, meta, query, told
from haluan.store.events import RowsKept, each_event, event_batches, event_places, event_table, find_events, get_detail
from haluan.store.records import Fields, article_fields, article_of, record_parts
from haluan.store.reviews import read_reviews, review_of, review_rows, reviews_path
from haluan.store.where import Conditions, article_conditions, dyad_conditions, event_conditions, is_narrow, named_conditions, quote_conditions
from haluan.types.storing import (
    GROUPINGS,
    ArticlePage,
    ArticleQuery,
    Changed,
    DyadQuery,
    EventDetail,
    EventPage,
    EventQuery,
    Misnamed,
    Period,
    QuotePage,
    QuoteQuery,
    Review,
    SearchPage,
    StoredEvent,
    StoredEvidence,
    StoredRelation,
    Story,
    TypePrecision,
)
from haluan.types.text import Article

TermsOf = Callable[[str], list[list[int]]]
#: Events that the database is asked for at once where many are wanted.
AT_ONCE = 20_000
#: 95 % of a normal distribution.
Z = 1.96
PERIODS = ("day", "week", "month", "quarter", "year")


def _no_terms(words: str) -> list[list[int]]:
    raise UsageError("this store was opened without a full-text index", next_step="Open it with haluan.monitor.open_store")


class Store:
    """A store opened for reading. Not for several threads at once: give each its own `cursor()`.

    What it shows is the state when it was opened or last refreshed, whatever an ingest does meanwhile.
    """

    def __init__(self, path: Path, connection: Connection, terms_of: TermsOf, seen: tuple[Any, ...], memory_mb: int | None = None) -> None:
        self.path = path
        self._memory_mb = memory_mb
        self.connection = connection
        self._terms_of = terms_of
        self._seen = seen
        self._columns: tuple[Columns, RowsKept] | None = None
        self._told: dict[str, Any] = {}  # what was asked of this snapshot before, shared with its cursors
        self._laid = False

    @classmethod
    def open(cls, path: Path, terms_of: TermsOf = _no_terms, memory_mb: int | None = None) -> Store:
        """Open a store. `terms_of` makes the index terms of a question. Raises StoreError if it is missing, newer or no store."""
        seen = _state(path)
        connection = connect(path, True, memory_mb)
        store = cls(path, connection, terms_of, seen, memory_mb)
        store._load_reviews()
        return store

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def cursor(self) -> Store:
        """The same snapshot for another thread."""
        connection = self.connection.cursor()
        connection.execute(SEARCH_PATH if self._laid else "USE store")
        found = Store(self.path, connection, self._terms_of, self._seen, self._memory_mb)
        found._columns, found._laid, found._told = self._columns, self._laid, self._told
        return found

    def load_columns(self) -> None:
        """Hold in memory what filters ask about, so that `events` answers in a few thousandths of a second; for who asks many questions of one
        snapshot. Takes some seconds and 60 bytes an event; a refresh lets go of it."""
        with told(self.path):
            columns = Columns.read(self.cursor().connection, self._key)
        self._columns = (columns, RowsKept(self._key)) if columns is not None else None

    def is_fresh(self) -> bool:
        """Whether the file and its reviews are as they were when they were read."""
        return _state(self.path) == self._seen

    def refresh(self) -> bool:
        """Open the file anew if it or its reviews changed since; whether that was so. Cursors made before keep the old snapshot."""
        if self.is_fresh():
            return False
        fresh = Store.open(self.path, self._terms_of, self._memory_mb)
        # the old one is not closed here: that fails while one of its cursors works; it ends with the last of them
        self.connection, self._seen, self._columns, self._laid = fresh.connection, fresh._seen, None, fresh._laid
        self._told = {}
        return True

    def share_columns(self, other: Store) -> bool:
        """Take what `load_columns` gave another reader, if it was of the same snapshot; whether it was."""
        if other._seen == self._seen:
            self._columns = other._columns
        return other._seen == self._seen

    def _load_reviews(self) -> None:
        """Reviews of the store and of the file beside it, and the latest verdict on each event, as tables of this connection."""
        c = self.connection
        c.execute("CREATE TABLE memory.main.all_reviews AS SELECT * FROM reviews")
        there = {tuple(r) for r in c.execute("SELECT event_id, verdict, reviewer, reviewed_at FROM reviews").fetchall()}
        fresh = [r for r in review_rows(read_reviews(self.path)) if tuple(r[:4]) not in there]
        if fresh:
            c.executemany("INSERT INTO memory.main.all_reviews VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", fresh)
        c.execute(query("verdicts"))
        with told(self.path):
            self._laid = lay_over(c)

    @property
    def _key(self) -> str:
        """What names a row of events: its place in the file, or its number where tables lie over the file."""
        return "event" if self._laid else "rowid"

    def _rejected(self) -> bool:
        return bool(self._one("SELECT count(*) FROM memory.main.verdicts WHERE verdict = 'reject'"))

    def _one(self, sql: str, *parameters: Any) -> Any:
        row = self.connection.execute(sql, list(parameters)).fetchone()
        return row[0] if row else None

    # events

    def events(self, q: EventQuery) -> EventPage:
        """A page of events, with the counts of the whole query."""
        with told(self.path):
            if self._columns is not None and answers(q):
                columns, kept = self._columns
                found = columns.find(q, [self._articles_with(terms) for terms in self._terms_of(q.text)] if q.text else ())
                return EventPage(found.n_events, found.n_reports, found.n_sources, kept.at(self.connection, found.places))
            return find_events(self.connection, q, event_conditions(q, self._terms_of, self._rejected(), self._key))

    def known_events(self, q: EventQuery, most: int | None = None) -> EventPage | None:
        """As `events`, from memory alone, for any number of threads; None where the database or more than `most` rows have to be looked at."""
        held = self._columns
        if held is None or q.text or not answers(q) or (most is not None and held[0].n_looked_at(q) > most):
            return None
        found = held[0].find(q)
        rows = held[1].known(found.places)
        return EventPage(found.n_events, found.n_reports, found.n_sources, rows) if rows is not None else None

    def _articles_with(self, terms: list[int]) -> Any:
        """Numbers of the articles that hold one of the terms."""
        return self.connection.execute("SELECT article FROM postings WHERE term IN (SELECT unnest(?))", [terms]).fetchnumpy()["article"]

    def table(self, q: EventQuery) -> pa.Table:
        """The rows of a query as a flat table; `limit=0` for all. Columns: `TABLE_COLUMNS`."""
        with told(self.path):
            return event_table(self.connection, q, event_conditions(q, self._terms_of, self._rejected(), self._key))

    def each_event(self, q: EventQuery) -> Iterator[tuple[StoredEvent, StoredEvidence | None]]:
        """Every event of a query in its order with its first evidence, a few at a time: for exports. `limit=0` for all."""
        with told(self.path):
            yield from each_event(self.cursor().connection, q, event_conditions(q, self._terms_of, self._rejected(), self._key))

    def batches(self, q: EventQuery, n_rows: int = 5000) -> Iterator[pa.RecordBatch]:
        """The rows of `table`, some thousand at a time. Their places are found first, and what is there is asked for part by part: to sort whole rows
        takes more memory than a bounded database has."""
        with told(self.path):
            conditions = event_conditions(q, self._terms_of, self._rejected(), self._key)
            known = self._columns is not None and answers(q) and not q.text
            places = self._columns[0].find(q).places if known and self._columns else event_places(self.connection, q, conditions)
            for at in range(0, max(len(places), 1), AT_ONCE):
                part = Conditions(self._key)
                part.add(f"e.{self._key} IN (SELECT unnest(?))", list(map(int, places[at : at + AT_ONCE])))
                yield from event_batches(self.connection, EventQuery(order=q.order, limit=0), part, n_rows)

    def event(self, event_id: str, article_id: str | None = None) -> EventDetail | None:
        """One event by its id or the beginning of it; in a certain article where copies have the same sentence."""
        with told(self.path):
            sql = (
                "SELECT e.event, e.id, a.id FROM events e LEFT JOIN articles a USING (article) WHERE starts_with(e.id, ?) AND (? IS NULL OR a.id = ?)"
            )
            row = self.connection.execute(sql + " ORDER BY e.event LIMIT 1", [event_id, article_id, article_id]).fetchone()
            if row is None:
                return None
            conditions = event_conditions(EventQuery(), self._terms_of, False, self._key)
            conditions.add("e.event = ?", row[0])
            page = find_events(self.connection, EventQuery(limit=1), conditions)
            return get_detail(self.connection, page.rows[0], row[0], self._key)

    def review_queue(self, limit: int = 50, type: str | None = None) -> tuple[StoredEvent, ...]:
        """Events that nobody has reviewed, the least certain first, one report for each happening."""
        return self.events(EventQuery(reviewed="open", once=True, order="confidence", limit=limit, type=(type,) if type else ())).rows

    # dyads

    def dyad_counts(self, q: DyadQuery) -> pa.Table:
        """Counts of ordered pairs (or of pairs in order of name, if not directed) over periods; see docs/reference/store.md for the columns."""
        unknown = [g for g in q.by if g not in GROUPINGS]
        if unknown or q.period not in PERIODS:
            what = f"{unknown[0]!r} is no grouping" if unknown else f"{q.period!r} is no period"
            raise UsageError(what, next_step=f"Groupings: {', '.join(GROUPINGS)}; periods: {', '.join(PERIODS)}")
        pair = "d.actor, d.recipient" if q.directed else "least(d.actor, d.recipient) AS actor, greatest(d.actor, d.recipient) AS recipient"
        by = "".join(", d.actor_sector, d.recipient_sector" if g == "sector" else f", d.{g}" for g in q.by)
        source, conditions, parameters = self._counted(q)
        sql = query("dyad_counts").format(pair=pair, period=q.period, by=by, source=source, conditions=conditions)
        with told(self.path):
            return arrow(self.connection, sql, parameters)

    def _counted(self, q: DyadQuery) -> tuple[str, str, list[Any]]:
        """Where to read counted pairs, on which condition, with which parameters: a narrow question chooses anew which report counts."""
        found = dyad_conditions(q, self._rejected())
        if not is_narrow(q):
            return "dyads", found.sql, found.parameters
        return query("recounted").format(conditions=found.sql), "true", found.parameters

    def dyad_events(self, q: DyadQuery) -> pa.Table:
        """One row for each report and ordered pair, for who weighs events by himself."""
        conditions = dyad_conditions(q, self._rejected())
        with told(self.path):
            return arrow(self.connection, query("dyad_events").format(conditions=conditions.sql), conditions.parameters)

    def dyad_deeds(self, q: DyadQuery) -> pa.Table:
        """As `dyad_events`, with only the columns that a course is made of and words as numbers of dictionaries: a fifth of the time and memory."""
        conditions = dyad_conditions(q, self._rejected())
        with told(self.path):
            deeds, events = (
                arrow_coded(self.connection, query(name).format(conditions=conditions.sql), conditions.parameters, plain=("id",))
                for name in ("dyad_deeds", "dyad_deeds_told")
            )
        deeds = deeds.take(np.lexsort([*(_ranks(deeds[name]) for name in ("recipient", "actor")), deeds["event"], deeds["day"]]))
        order = np.argsort(events["event"])
        where = pa.array(order[np.searchsorted(events["event"], deeds["event"], sorter=order)])
        for name in events.column_names[1:]:
            deeds = deeds.append_column(name, events[name].take(where))
        return deeds

    def dyad_kinds(self, q: DyadQuery) -> pa.Table:
        """Happenings of each ordered pair by type, mode, contexts, status and sectors: small, however many events there are."""
        source, conditions, parameters = self._counted(q)
        with told(self.path):
            return arrow(self.connection, query("dyad_kinds").format(source=source, conditions=conditions), parameters)

    def named_deeds(self, code: str, names: Sequence[str], sector: str | None = None, since: str | None = None, until: str | None = None) -> pa.Table:
        """As `dyad_deeds` with `actor_name` and `recipient_name`, for actors of one state that go by one of these names, or bear this sector."""
        conditions = named_conditions(code, names, sector, since, until, self._rejected(), self._key)
        own = " AND ".join(["{0}.code = ?", '{0}."name" IN (SELECT unnest(?))' if names else "{0}.sector = ?"])
        sql = query("named_deeds").format(conditions=conditions.sql, mine_a=own.format("a"), mine_r=own.format("r"))
        with told(self.path):
            return arrow(self.connection, sql, [*conditions.parameters, *[code, list(names) if names else sector] * 2])

    def named_actors(self) -> tuple[tuple[str, str | None, str, int], ...]:
        """(code, sector, name, reports) of all who go by a name."""
        with told(self.path):
            return tuple(tuple(r) for r in self.connection.execute(query("named_actors")).fetchall())

    def places(self, since: str | None = None, until: str | None = None) -> tuple[tuple[str, float, float, int, int], ...]:
        """(place, latitude, longitude, quad, happenings) of the events that have a place, for a map."""
        q = EventQuery(since=since, until=until)
        conditions = event_conditions(q, self._terms_of, self._rejected(), self._key)
        with told(self.path):
            rows = self.connection.execute(query("places").format(conditions=conditions.sql), conditions.parameters).fetchall()
        return tuple(tuple(r) for r in rows)

    def volume(self, period: Period = "month", origin: tuple[str, ...] = ()) -> pa.Table:
        """How much was published and coded in each period, by outlet and language: a change of sources looks like a change of the world."""
        if period not in PERIODS:
            raise UsageError(f"{period!r} is no period", next_step=f"Periods: {', '.join(PERIODS)}")
        sql = query("volume").format(period=period, origin="origin IN (SELECT unnest(?))" if origin else "true")
        with told(self.path):
            return arrow(self.connection, sql, [list(origin)] if origin else [])

    def dyads(
        self, focal: str | None = None, since: str | None = None, until: str | None = None, limit: int = 50
    ) -> tuple[tuple[str, str, int, int], ...]:
        """(actor, recipient, happenings, reports) of the pairs with most events."""
        conditions = dyad_conditions(DyadQuery(since=since, until=until, statuses=()), self._rejected())
        if focal:
            conditions.add("d.actor = ? OR d.recipient = ?", focal, focal)
        sql = query("dyads").format(conditions=conditions.sql)
        with told(self.path):
            return tuple(tuple(r) for r in self.connection.execute(sql, [*conditions.parameters, limit]).fetchall())

    def actors(self, prefix: str = "", limit: int = 50) -> tuple[tuple[str, str, int], ...]:
        """(code, commonest name, happenings) of the actors whose code or name begins so, most events first. Counted once for a snapshot."""
        with told(self.path):
            if "actors" not in self._told:
                self._told["actors"] = tuple(tuple(r) for r in self.connection.execute(query("actors")).fetchall())
            found: tuple[tuple[str, str, int], ...] = self._told["actors"]
            if prefix:
                called = {r[0] for r in self.connection.execute(query("actors_called"), {"prefix": prefix}).fetchall()}
                found = tuple(r for r in found if r[0] in called)
            return found[:limit]

    # articles

    def article(self, article_id: str) -> Fields | None:
        """All that is stored of an article itself, by its id or the beginning of it."""
        with told(self.path):
            return next(article_fields(self.connection, "starts_with(id, ?)", [article_id]), None)

    def record(self, article_id: str) -> dict[str, Any] | None:
        """The article's record as `haluan code` writes it."""
        fields = self.article(article_id)
        with told(self.path):
            return record_parts(self.connection, fields) if fields else None

    def stored_articles(self, but_kit: str | None = None) -> Iterator[Article]:
        """Articles as reading made them, for coding them again; only those that another kit than `but_kit` has coded."""
        cursor = self.cursor()
        conditions, parameters = ("kit_digest <> ?", [but_kit]) if but_kit else ("true", [])
        for fields in article_fields(cursor.connection, conditions, parameters):
            yield article_of(fields)

    def articles(self, q: ArticleQuery) -> ArticlePage:
        """A page of articles, the newest first."""
        with told(self.path):
            return find_articles(self.connection, q, article_conditions(q, self._terms_of))

    def story(self, number: int) -> Story | None:
        """All copies of one text."""
        with told(self.path):
            return find_story(self.connection, number)

    def search(self, words: str, limit: int = 20, language: str | None = None, since: str | None = None, until: str | None = None) -> SearchPage:
        """Articles that hold all the words in any form, the best first, one for each story."""
        with told(self.path):
            filters = {"language": language, "since": since, "until": until, "limit": limit}
            return find_text(self.connection, words, self._terms_of(words), self._terms_of, **filters)

    def quotes(self, q: QuoteQuery) -> QuotePage:
        """A page of quotes, the newest first."""
        with told(self.path):
            return find_quotes(self.connection, q, quote_conditions(q))

    def relations(self, on: str | None = None, actor: str | None = None, kind: str | None = None, limit: int = 200) -> tuple[StoredRelation, ...]:
        """Standing relations, those that hold on a day or all; the most told first."""
        with told(self.path):
            return find_relations(self.connection, on, actor, kind, limit)

    def known_captures(self, kit_digest: str) -> set[str]:
        """Ids of the captures whose article this kit has coded."""
        sql = "SELECT c.id FROM captures c JOIN articles a ON a.article = c.article WHERE a.kit_digest = ?"
        return {r[0] for r in self.connection.execute(sql, [kit_digest]).fetchall()}

    # the store itself

    def overview(self) -> dict[str, Any]:
        """What the store holds: counts, days, languages, types, the last runs, bytes. Counted once for a snapshot and its cursors."""
        if "overview" not in self._told:
            self._told["overview"] = self._overview()
        facts: dict[str, Any] = deepcopy(self._told["overview"])
        return facts

    def _overview(self) -> dict[str, Any]:
        with told(self.path):
            found = self.connection.execute(query("overview"))
            facts = dict(zip([d[0] for d in found.description or []], found.fetchone() or (), strict=True))
            types = self.connection.execute(query("types")).fetchall()
        facts["n_by_type"] = {r[0]: {"n_events": r[1], "n_reports": r[2]} for r in types}
        facts["runs"] = self.runs()[-10:]
        facts["size_bytes"] = self.path.stat().st_size
        facts["schema_version"] = int(meta(self.connection, "schema_version") or 0)
        return facts

    def runs(self) -> list[dict[str, Any]]:
        """All runs, the oldest first."""
        found = self.connection.execute("SELECT * REPLACE (started_at::VARCHAR AS started_at, ended_at::VARCHAR AS ended_at) FROM runs ORDER BY run")
        names = [d[0] for d in found.description or []]
        return [dict(zip(names, r, strict=True)) for r in found.fetchall()]

    def skipped(self, run: int | None = None, limit: int = 1000) -> tuple[tuple[str, str, str], ...]:
        """(locator, reason, detail) of what could not be read."""
        sql = "SELECT locator, reason, detail FROM skipped WHERE ? IS NULL OR run = ? ORDER BY run, locator LIMIT ?"
        return tuple(tuple(r) for r in self.connection.execute(sql, [run, run, limit]).fetchall())

    def declined(self) -> tuple[tuple[str, int], ...]:
        """(reason, how often) of what was considered and not coded."""
        sql = "SELECT reason, count(*) FROM declined GROUP BY reason ORDER BY count(*) DESC, reason"
        return tuple(tuple(r) for r in self.connection.execute(sql).fetchall())

    def changes(self, run: int | None = None, limit: int = 1000) -> tuple[Changed, ...]:
        """What coding again gained, lost and changed; of the last such run if none is named."""
        return tuple(_changed(r) for r in self.connection.execute(query("changes"), {"run": run, "limit": limit}).fetchall())

    def sql(self, words: str, limit: int = 1000) -> pa.Table:
        """The answer to a question in SQL. Nothing can be written and no file read. Raises UsageError with DuckDB's own words."""
        store = Store.open(self.path, self._terms_of)
        try:
            store.connection.execute("SET enable_external_access = false; SET lock_configuration = true")
            store.connection.complete()
            found = store.connection.sql(words)
            if found is None:
                raise UsageError("this statement gives no rows", next_step="Write a SELECT")
            reader = found.to_arrow_reader(max(1, min(limit or 100_000, 100_000)))
            return pa.Table.from_batches(_first(reader, limit), schema=reader.schema)
        except duckdb.Error as error:
            raise UsageError(str(error).strip(), next_step="The tables are described in docs/reference/store.md") from error
        finally:
            store.close()

    # reviews

    def reviews(self, event_id: str | None = None) -> tuple[Review, ...]:
        """All reviews, or those of one event, the oldest first."""
        sql = "SELECT * FROM memory.main.all_reviews WHERE ? IS NULL OR starts_with(event_id, ?) ORDER BY reviewed_at"
        return tuple(review_of(r) for r in self.connection.execute(sql, [event_id, event_id]).fetchall())

    def check_review(self, review: Review) -> Review:
        """The review with the event's words, so that it can be found again after coding anew. Raises StoreError if there is no such event."""
        detail = self.event(review.event_id)
        if detail is None:
            raise StoreError(
                f"there is no event {review.event_id!r}", file=str(self.path), next_step="Copy the id from `haluan events --format jsonl`"
            )
        e = detail.event
        coded = e.coded or {}
        return replace(
            review, event_id=e.id, article_id=e.article_id, sentence=e.sentence, trigger=e.trigger, type=coded.get("type", e.type)
        )  # fmt: skip

    def misnamed(self) -> tuple[Misnamed, ...]:
        """The words whose actor a reviewer corrected, with the actor that was coded and the one that is right."""
        with told(self.path):
            return tuple(Misnamed(*r) for r in self.connection.execute(query("misnamed")).fetchall())

    def precision(self) -> tuple[TypePrecision, ...]:
        """For each type the share of reviewed events that were accepted, with a 95 % interval (Wilson 1927); `ALL` last."""
        rows = self.connection.execute(query("precision")).fetchall()
        return tuple(TypePrecision(r[0], r[1], r[2], r[3], r[4], r[2] / r[1], *wilson(r[2], r[1])) for r in rows)


def wilson(k: int, n: int) -> tuple[float, float]:
    """The 95 % interval of a share of k in n (Wilson 1927)."""
    centre = (k + Z * Z / 2) / (n + Z * Z)
    half = Z * math.sqrt(k * (n - k) / n + Z * Z / 4) / (n + Z * Z)
    return max(0.0, centre - half), min(1.0, centre + half)


def _changed(row: tuple[Any, ...]) -> Changed:
    return Changed(row[0], row[1], row[2], row[3], json.loads(row[4]), json.loads(row[5]))


def _first(reader: pa.RecordBatchReader, limit: int) -> list[pa.RecordBatch]:
    batches: list[pa.RecordBatch] = []
    left = limit or math.inf
    for batch in reader:
        batches.append(batch if len(batch) <= left else batch.slice(0, int(left)))
        left -= len(batch)
        if left <= 0:
            break
    return batches


def _ranks(words: pa.ChunkedArray) -> NDArray[np.int32]:
    """Of each coded word its place in the order of all; the last for none."""
    coded = words.combine_chunks()
    known = coded.dictionary.to_pylist()
    places = np.empty(len(known) + 1, np.int32)
    places[sorted(range(len(known)), key=known.__getitem__)] = np.arange(len(known))
    places[-1] = len(known)
    return np.asarray(places[coded.indices.fill_null(-1)])


def _state(path: Path) -> tuple[Any, ...]:
    """What tells that the store or its reviews changed."""
    found: list[Any] = []
    for file in (path, reviews_path(path)):
        try:
            s = file.stat()
            found.append((s.st_ino, s.st_mtime_ns, s.st_size))
        except FileNotFoundError:
            found.append(None)
    return tuple(found)
