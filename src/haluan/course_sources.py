"""CONDUCTOR: where courses read their events: a store or files of records, between states and within them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from haluan.actor_data import load_actors
from haluan.alignment import Events, build_events
from haluan.alignment.bins import STEADY, WEEK, Volume, volume_of, volume_of_counts
from haluan.alignment.columns import Ints, Row, day_number
from haluan.alignment.identity import Identities, identities_of
from haluan.alignment.membership import standing_of
from haluan.alignment.observed import Standing
from haluan.alignment_data import load_alliances, load_memberships, load_weights
from haluan.errors import DataError, UsageError
from haluan.memory import give_back
from haluan.monitor import directory, open_store
from haluan.types.alignment import Kind, Membership, Weights
from haluan.types.coding import Actor
from haluan.types.storing import DyadQuery

if TYPE_CHECKING:
    from haluan.monitor import Store

# A date coarser than these says too little of when: the event has no place in a course.
TOO_COARSE = ("quarter", "year")
# Deeds and words of one side that are told by somebody: only deeds can be claims.
DEEDS = (2, 4)
# Numbers of kinds stay below this while columns are joined: they are 64 bits wide.
MOST_KEYS = 2**61
# Ids that are made bytes at a time.
NAMED_AT_ONCE = 16_384


@dataclass(frozen=True, slots=True)
class Sentence:
    """The evidence of one event: where a reader finds it."""

    id: str
    day: date
    text: str
    outlet: str
    url: str
    what: str


@dataclass
class Source:
    """Where events come from: `events_of(actors, since, until)` gives all that touch one of the actors, by code or by the name of an inner actor;
    `inner()` the inner actors with their number of reports; `sentence(id)` an event's evidence."""

    name: str
    events_of: Callable[[Sequence[str], date | None, date | None], Events]
    kinds_of: Callable[[date, date], tuple[Events, Ints]]
    volume: Volume
    actors: tuple[tuple[str, int], ...]
    sentence: Callable[[str], Sentence | None]
    inner: Callable[[], tuple[tuple[str, int], ...]]
    weights: Weights = field(default_factory=load_weights)

    @cached_property
    def memberships(self) -> tuple[Membership, ...]:
        """The dated membership table."""
        return load_memberships()

    @cached_property
    def standing(self) -> Standing:
        """Who was whose ally when."""
        return standing_of(self.memberships, load_alliances())


def read_source(store: Path | None = None, records: Sequence[Path] = (), weights: Path | None = None, memory_mb: int | None = None) -> Source:
    """A source of events: a store, or files of records (`haluan code --format jsonl`). Raises UsageError if both or none is named, StoreError or
    DataError for broken ones."""
    if (store is None) == (not records):
        raise UsageError(
            "no events named" if store is None else "a store and records are named", next_step="Name --store FILE or --records FILE.jsonl"
        )
    source = _from_store(store, memory_mb) if store is not None else _from_records(records)
    source.weights = load_weights(weights)
    return source


def _kind(row: dict[str, Any]) -> Kind:
    claimed = bool(row["has_said_by"]) and row["quad"] in DEEDS
    return Kind(
        row["type"], row["mode"], tuple(row["contexts"] or ()), row["status"] or "actual", int(row["quad"] or 0), float(row["intensity"] or 0.0),
        row["actor_sector"], row["recipient_sector"], bool(row["background"]), claimed,
    )  # fmt: skip


KIND_COLUMNS = ("type", "mode", "contexts", "status", "quad", "intensity", "actor_sector", "recipient_sector", "background", "has_said_by")


def _kinds(table: pa.Table) -> tuple[tuple[Kind, ...], Ints]:
    """Distinct kinds of a table of events and each row's number."""
    key, n_keys = np.zeros(len(table), dtype=np.int64), 1
    for name in KIND_COLUMNS:
        numbers, words = _coded(table.column(name))
        n_words = len(words) + 1
        if n_keys * n_words > MOST_KEYS:
            _, key = np.unique(key, return_inverse=True)
            n_keys = int(key.max(initial=0)) + 1
        key, n_keys = key * n_words + numbers, n_keys * n_words
    _, first, number = np.unique(key, return_index=True, return_inverse=True)
    rows = table.select(KIND_COLUMNS).take(pa.array(first)).to_pylist() if first.size else []
    return tuple(_kind(r) for r in rows), number.astype(np.int64)


def _coded(column: pa.ChunkedArray) -> tuple[Ints, list[Any]]:
    """A column as numbers of its values, and these in the order in which they first come; no text and none at all are one value."""
    whole = column.combine_chunks()
    if pa.types.is_list(whole.type):
        whole = pc.binary_join(whole, "|")
    if not pa.types.is_dictionary(whole.type):
        whole = whole.dictionary_encode()
    values = [*whole.dictionary.to_pylist(), None]
    numbers = whole.indices.fill_null(values.index("") if "" in values else len(values) - 1).to_numpy(zero_copy_only=False)
    first = np.full(len(values), len(numbers))
    first[numbers[::-1]] = np.arange(len(numbers) - 1, -1, -1)  # of several the last that is written stays: the first that there is
    order = np.argsort(first, kind="stable")
    places = np.empty(len(values), dtype=np.int64)
    places[order] = np.arange(len(values))
    return places[numbers], [values[k] for k in order if first[k] < len(numbers)]


def _words(column: pa.ChunkedArray, shared: dict[str, int]) -> Ints:
    numbers, words = _coded(column)
    where = np.array([shared.setdefault(w or "", len(shared)) for w in words], dtype=np.int64)
    return where[numbers]


def _names(column: pa.ChunkedArray) -> NDArray[np.bytes_]:
    """Texts as bytes of one length, a part at a time: each is an object of its own on the way."""
    parts = [column.slice(at, NAMED_AT_ONCE).cast(pa.binary()).to_numpy() for at in range(0, len(column), NAMED_AT_ONCE)]
    return np.concatenate([np.empty(0, dtype="S1"), *(np.array(part, dtype=bytes) for part in parts)])


def events_of_table(table: pa.Table) -> Events:
    """Events from the columns of `Store.dyad_events`. Dates coarser than a month are left out."""
    coarse = pc.is_in(table.column("granularity").cast(pa.string()).fill_null(""), pa.array(TOO_COARSE))
    if pc.any(coarse).as_py():
        table = table.filter(pc.invert(coarse))
    codes: dict[str, int] = {}
    outlets: dict[str, int] = {}
    actor, recipient, outlet = _words(table.column("actor"), codes), _words(table.column("recipient"), codes), _words(table.column("outlet"), outlets)
    kinds, kind = _kinds(table)
    numbers = [
        table.column(c).combine_chunks().fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64) for c in ("story", "happening", "event")
    ]
    story, happening = (np.where(x < 0, -1 - numbers[2], x) for x in numbers[:2])
    day = table.column("day").combine_chunks().cast(pa.int32()).to_numpy(zero_copy_only=False).astype(np.int64)
    return Events(tuple(codes), kinds, tuple(outlets), day, actor, recipient, kind, outlet, story, happening, _names(table.column("id")))


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _from_store(path: Path, memory_mb: int | None) -> Source:
    store = open_store(path, memory_mb)

    @lru_cache(maxsize=1)  # a line and the turns of the same actor are asked for one after another
    def read(actors: tuple[str, ...], since: date | None, until: date | None) -> Events:
        read.cache_clear()  # not both at once
        days = (_text(since), _text(until))
        inner = [a for a in actors if is_inner(a)]
        states = tuple(a for a in actors if a not in inner)
        tables = [_renamed(store.named_deeds(w.code, w.names, w.sector, *days), inner) for w in (identities().wanted(a) for a in inner)]
        if states or not tables:
            tables.append(store.dyad_deeds(DyadQuery(focal=states, directed=False, statuses=(), since=days[0], until=days[1])))
        table = _joined(tables)
        del tables
        give_back()  # reading takes several times what is kept of it
        events = events_of_table(table)
        del table
        give_back()
        return events

    def events_of(actors: Sequence[str], since: date | None, until: date | None) -> Events:
        return read(tuple(actors), since, until)

    weekly: dict[int, int] = {}
    for row in store.volume("week").to_pylist():
        if row["period"] is not None:
            week = (day_number(row["period"]) + WEEK // 2) // WEEK
            weekly[week] = weekly.get(week, 0) + row["n_events"]
    actors = tuple((code, n) for code, _, n in store.actors("", 100_000))
    return Source(
        str(path), events_of, partial(kinds_of_store, store), volume_of_weeks(weekly), actors, partial(sentence_of, store),
        cache(partial(_inner_of, store)),
    )  # fmt: skip


def _inner_of(store: Store) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for code, sector, name, n in store.named_actors():
        own = identities().own(Actor(code, sector, name), date.max.isoformat())
        if own:
            counts[own] = counts.get(own, 0) + n
    return tuple(sorted(counts.items(), key=lambda x: (-x[1], x[0])))


@cache
def identities() -> Identities:
    """Who the shipped actor tables know within states."""
    return identities_of(load_actors())


def is_inner(name: str) -> bool:
    """As `Identities.is_inner`, without the tables of everybody within states where a code is known to be that of a state or an organisation."""
    return name not in directory().names() and identities().is_inner(name)


SIDES = ("actor", "recipient")
# What makes two rows of deeds the same report between the same two.
TOLD = ("event", *SIDES, *(f"{s}_sector" for s in SIDES))


def _renamed(table: pa.Table, asked: Sequence[str]) -> pa.Table:
    """The deeds of `Store.named_deeds` with both sides called as `Identities.side` says, of which one was asked for. A side with a name of its own
    has no sector: it speaks for itself."""
    rows = table.to_pylist()
    kept, sides = [], []
    for n, row in enumerate(rows):
        roles = [Actor(row[s], row[f"{s}_sector"], row[f"{s}_name"] or "") for s in SIDES]
        pair = sides_of(roles[0], roles[1], row["day"].isoformat(), asked)
        if pair:
            kept.append(n)
            sides.append(pair)
    table = table.take(pa.array(kept, type=pa.int64())).drop_columns([f"{s}_name" for s in SIDES])
    for i, side in enumerate(SIDES):
        names = [pair[i] for pair in sides]
        sectors = [None if name != rows[n][side] else rows[n][f"{side}_sector"] for n, name in zip(kept, names, strict=True)]
        for column, values in ((side, names), (f"{side}_sector", sectors)):
            table = table.set_column(table.column_names.index(column), column, pa.array(values, type=pa.string()))
    return table


def sides_of(actor: Actor, recipient: Actor, day: str, asked: Sequence[str]) -> tuple[str, str] | None:
    """What two named actors are called where inner actors were asked for; None where neither was. Beyond its own state an inner actor deals with
    states, not with what is within them."""
    known = identities()
    one, two = (known.side(a, day, asked) for a in (actor, recipient))
    if actor.code != recipient.code:
        one, two = (name if name in asked else a.code for name, a in ((one, actor), (two, recipient)))
    return (one, two) if one != two and (one in asked or two in asked) else None


def _joined(tables: Sequence[pa.Table]) -> pa.Table:
    """Tables of deeds as one; a report that two of them hold between the same two counts once."""
    if len(tables) == 1:
        return tables[0]
    table = pa.concat_tables([t.select(tables[-1].column_names) for t in tables], promote_options="permissive")
    first: dict[tuple[Any, ...], int] = {}
    for n, told in enumerate(zip(*(table.column(c).to_pylist() for c in TOLD), strict=True)):
        first.setdefault(told, n)
    return table.take(pa.array(first.values(), type=pa.int64()))


def kinds_of_store(store: Store, since: date, until: date) -> tuple[Events, Ints]:
    """The happenings of a span of days by pair and kind, and how many each row stands for."""
    table = store.dyad_kinds(DyadQuery(statuses=(), since=since.isoformat(), until=until.isoformat()))
    codes: dict[str, int] = {}
    actor, recipient = _words(table.column("actor"), codes), _words(table.column("recipient"), codes)
    kinds, kind = _kinds(table)
    n = np.arange(len(table))
    day = np.full(len(table), day_number(until))
    events = Events(tuple(codes), kinds, ("",), day, actor, recipient, kind, np.zeros(len(table), dtype=np.int64), n, n, n.astype(object))
    return events, table.column("n_events").to_numpy().astype(np.int64)


def sentence_of(store: Store, event: str) -> Sentence | None:
    """The evidence of an event of a store."""
    found = store.event(event)
    if found is None:
        return None
    e = found.event
    who = "+".join(r.code for r in e.actors), "+".join(r.code for r in e.recipients)
    what = f"{who[0]} {e.type}{'/' + e.mode if e.mode else ''} {who[1]}"
    text = found.evidence[0].text if found.evidence else e.sentence or f"({e.source_file}:{e.source_row})"
    return Sentence(e.id, date.fromisoformat(str(e.day)), str(text), e.outlet or "", e.url or e.locator or "", what)


def volume_of_weeks(weekly: dict[int, int]) -> Volume:
    """The volume of all news from counts a week (weeks since 1970)."""
    if not weekly:
        return STEADY
    weeks = range(min(weekly), max(weekly) + 1)
    return volume_of_counts(weeks[0], np.array([weekly.get(w, 0) for w in weeks])) if any(weekly.values()) else STEADY


def _from_records(paths: Sequence[Path]) -> Source:
    rows: list[Report] = []
    sentences: dict[str, Sentence] = {}
    for path in paths:
        for line, record in _read_records(path):
            try:
                rows.extend(_rows(record, sentences))
            except (KeyError, TypeError, ValueError, IndexError) as error:
                raise DataError(
                    f"not a record of version 1: {error}", file=str(path), line=line, next_step="Make it with: haluan code --format jsonl"
                ) from None
    between_states = [r for r in rows if r.actor.code != r.recipient.code]
    events = _events_of_reports([(r, r.actor.code, r.recipient.code) for r in between_states])

    def events_of(actors: Sequence[str], since: date | None, until: date | None) -> Events:
        if not any(map(is_inner, actors)):
            part, asked = events.between(since, until), set(actors)
            wanted = np.array([a in asked for a in part.actors], dtype=bool)
            return part.take(wanted[part.actor] | wanted[part.recipient]) if len(part) else part
        named = [(r, *sides) for r in rows if (sides := sides_of(r.actor, r.recipient, r.day.isoformat(), actors))]
        return _events_of_reports(named).between(since, until)

    def kinds_of(since: date, until: date) -> tuple[Events, Ints]:
        part = events.between(since, until)
        return part, np.ones(len(part), dtype=np.int64)

    return Source(
        ", ".join(map(str, paths)), events_of, kinds_of, volume_of(events if len(events) else _events_of_reports([(r, "", " ") for r in rows])),
        _counted(name for r in between_states for name in (r.actor.code, r.recipient.code)), sentences.get,
        cache(lambda: _counted(own for r in rows for a in (r.actor, r.recipient) if (own := identities().own(a, r.day.isoformat())))),
    )  # fmt: skip


def _counted(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(names).items(), key=lambda x: (-x[1], x[0])))


def _events_of_reports(reports: Sequence[tuple[Report, str, str]]) -> Events:
    """Reports between two sides as events. A side with a name of its own has no sector."""
    deeds: dict[tuple[Any, ...], int] = {}
    stories: dict[str, int] = {}
    made: list[Row] = []
    for r, one, two in reports:
        kind = r.kind
        if one != r.actor.code or two != r.recipient.code:
            sectors = (kind.actor_sector if one == r.actor.code else None), (kind.recipient_sector if two == r.recipient.code else None)
            kind = replace(kind, actor_sector=sectors[0], recipient_sector=sectors[1])
        story = stories.setdefault(r.article, len(stories))
        made.append((r.day, one, two, kind, r.outlet, story, deeds.setdefault((r.day, one, two, kind.type, kind.mode), len(deeds)), r.name))
    return build_events(made)


def _read_records(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        with path.open(encoding="utf-8") as file:
            for line, text in enumerate(file, 1):
                if text.strip():
                    yield line, json.loads(text)
    except OSError as error:
        raise UsageError(f"cannot read: {error.strerror}", file=str(path)) from None
    except ValueError as error:
        raise DataError(f"not JSON: {error}", file=str(path), next_step="Make it with: haluan code --format jsonl") from None


@dataclass(frozen=True, slots=True)
class Report:
    """A report of one deed of one actor to another, as a record tells it."""

    day: date
    actor: Actor
    recipient: Actor
    kind: Kind
    outlet: str
    article: str
    name: str


def _rows(record: dict[str, Any], sentences: dict[str, Sentence]) -> Iterator[Report]:
    if "skipped" in record:
        return
    article = record["article"]
    published = (article["published"] or {}).get("start") or ""
    for event in record["events"]:
        when = event["when"] or {}
        if when.get("granularity") in TOO_COARSE:
            continue
        start = when.get("start") or published
        if not start:
            continue
        day = date.fromisoformat(start)
        row = dict(event, has_said_by=event["said_by"] is not None)
        who = ["+".join(role["code"] for role in event[side]) for side in ("actor", "recipient")]
        what = f"{who[0]} {event['type']}{'/' + event['mode'] if event['mode'] else ''} {who[1]}"
        text = event["evidence"][0]["text"]
        name = str(event["id"])
        if name in sentences:
            name = f"{name}@{article['id'][:12]}"
        sentences.setdefault(name, Sentence(event["id"], day, text, article["outlet"] or "", article["url"] or article["locator"], what))
        for one in event["actor"]:
            for two in event["recipient"]:
                kind = _kind(dict(row, actor_sector=one["sector"], recipient_sector=two["sector"]))
                roles = [Actor(role["code"], role["sector"], role["name"]) for role in (one, two)]
                yield Report(day, roles[0], roles[1], kind, article["outlet"] or "", article["id"], name)
