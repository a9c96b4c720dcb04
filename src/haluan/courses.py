"""CONDUCTOR: events of a store or of records -> series, turns, camps; the façade of alignment that every surface uses.

from haluan.courses import read_source, alignment, turns, camps_on
source = read_source(store=Path("news.duckdb"))
series_table(alignment(source, "ARM", ["RUS", "FRA"]))        # pyarrow.Table; .to_pandas() where pandas is installed
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from haluan.actor_data import load_actors
from haluan.alignment import (
    DETECTION,
    Camps,
    Events,
    Noise,
    TurnSpec,
    bloc_changes,
    build_events,
    camps,
    conjugate_series,
    find_turns,
    observe,
    overlap,
    position,
    series,
)  # fmt: skip
from haluan.alignment.bins import STEADY, WEEK, Volume, bin_deeds, volume_of
from haluan.alignment.columns import Ints, Row, day_number
from haluan.alignment.membership import Overlap, overlaps, standing_of
from haluan.alignment.noise import estimate_noise
from haluan.alignment.observed import Standing, dyad_rows
from haluan.alignment.series import Reports
from haluan.alignment.turns import dyads_of
from haluan.alignment_data import load_alliances, load_memberships, load_weights
from haluan.errors import DataError, UsageError
from haluan.monitor import open_store
from haluan.types.alignment import AlignmentSeries, By, Kind, Measure, Membership, Realignment, Weights
from haluan.types.knowledge import ActorTable
from haluan.types.storing import DyadQuery
from haluan.words import phrase_key

if TYPE_CHECKING:
    from haluan.monitor import Store

__all__ = [
    "DETECTION", "Camps", "Overlap", "Sentence", "Source", "actor_names", "alignment", "bloc_changes", "camp_rows", "camps_on", "camps_table",
    "events_of_table", "get_actor", "load_standing_tables", "load_weights", "overlap", "position", "read_source", "sentence_of", "series_table",
    "store_camps", "turn_rows", "turns", "turns_table", "volume_of_weeks", "weights_rows",
]  # fmt: skip

# A date coarser than these says too little of when: the event has no place in a course.
TOO_COARSE = ("quarter", "year")
# Deeds and words of one side that are told by somebody: only deeds can be claims.
DEEDS = (2, 4)
# Days behind a date that count for its camps.
CAMP_DAYS = 365
NEAREST = 5
# Numbers of kinds stay below this while columns are joined: they are 64 bits wide.
MOST_KEYS = 2**61


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
    """Where events come from: `events_of(codes, since, until)` gives all that touch one of the codes; `sentence(id)` its evidence."""

    name: str
    events_of: Callable[[Sequence[str], date | None, date | None], Events]
    kinds_of: Callable[[date, date], tuple[Events, Ints]]
    volume: Volume
    actors: tuple[tuple[str, int], ...]
    sentence: Callable[[str], Sentence | None]
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
        words = _as_words(table.column(name)).dictionary_encode()
        n_words = len(words.dictionary) + 1
        if n_keys * n_words > MOST_KEYS:
            _, key = np.unique(key, return_inverse=True)
            n_keys = int(key.max(initial=0)) + 1
        key, n_keys = key * n_words + words.indices.to_numpy(zero_copy_only=False), n_keys * n_words
    _, first, number = np.unique(key, return_index=True, return_inverse=True)
    rows = table.select(KIND_COLUMNS).take(pa.array(first)).to_pylist() if first.size else []
    return tuple(_kind(r) for r in rows), number.astype(np.int64)


def _as_words(column: Any) -> Any:
    column = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    return (pc.binary_join(column, "|") if pa.types.is_list(column.type) else column.cast(pa.string())).fill_null("")


def _words(column: Any, shared: dict[str, int]) -> Ints:
    words = column.combine_chunks().fill_null("").dictionary_encode()
    where = np.array([shared.setdefault(w, len(shared)) for w in words.dictionary.to_pylist()], dtype=np.int64)
    return where[words.indices.to_numpy(zero_copy_only=False)] if len(where) else np.empty(0, dtype=np.int64)


def events_of_table(table: pa.Table) -> Events:
    """Events from the columns of `Store.dyad_events`. Dates coarser than a month are left out."""
    table = table.filter(pc.invert(pc.is_in(table.column("granularity").fill_null(""), pa.array(TOO_COARSE))))
    codes: dict[str, int] = {}
    outlets: dict[str, int] = {}
    actor, recipient, outlet = _words(table.column("actor"), codes), _words(table.column("recipient"), codes), _words(table.column("outlet"), outlets)
    kinds, kind = _kinds(table)
    numbers = [
        table.column(c).combine_chunks().fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64) for c in ("story", "happening", "event")
    ]
    story, happening = (np.where(x < 0, -1 - numbers[2], x) for x in numbers[:2])
    day = table.column("day").combine_chunks().cast(pa.int32()).to_numpy(zero_copy_only=False).astype(np.int64)
    return Events(
        tuple(codes),
        kinds,
        tuple(outlets),
        day,
        actor,
        recipient,
        kind,
        outlet,
        story,
        happening,
        np.array(table.column("id").to_pylist(), dtype=object),
    )


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _from_store(path: Path, memory_mb: int | None) -> Source:
    store = open_store(path, memory_mb)

    def events_of(codes: Sequence[str], since: date | None, until: date | None) -> Events:
        return events_of_table(store.dyad_deeds(DyadQuery(focal=tuple(codes), directed=False, statuses=(), since=_text(since), until=_text(until))))

    weekly: dict[int, int] = {}
    for row in store.volume("week").to_pylist():
        if row["period"] is not None:
            week = (day_number(row["period"]) + WEEK // 2) // WEEK
            weekly[week] = weekly.get(week, 0) + row["n_events"]
    actors = tuple((code, n) for code, _, n in store.actors("", 100_000))
    return Source(str(path), events_of, partial(_kinds_of, store), volume_of_weeks(weekly), actors, partial(sentence_of, store))


def _kinds_of(store: Store, since: date, until: date) -> tuple[Events, Ints]:
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


def store_camps(store: Store, on: date, days: int, actors: Sequence[str]) -> tuple[Camps, tuple[Overlap, ...]]:
    """As `camps_on`, over a store that is open, for codes that it knows."""
    since = on - timedelta(days=days - 1)
    events, times = _kinds_of(store, since, on)
    found = camps(events, _weights(), since, on, actors, times)
    return found, overlaps(_memberships(), found.actors, on)


def load_standing_tables() -> None:
    """Load the tables of weights and memberships once, before somebody waits for them."""
    _weights()
    _memberships()


@cache
def _weights() -> Weights:
    return load_weights()


@cache
def _memberships() -> tuple[Membership, ...]:
    return load_memberships()


def volume_of_weeks(weekly: dict[int, int]) -> Volume:
    """The volume of all news from counts a week (weeks since 1970)."""
    if not weekly:
        return STEADY
    day = np.repeat(np.array(sorted(weekly)) * WEEK, [weekly[w] for w in sorted(weekly)])
    n = np.arange(day.size)
    zero = np.zeros(day.size, dtype=np.int64)
    return volume_of(Events(("", " "), (), ("",), day, zero, zero + 1, zero, zero, n, n, n.astype(object))) if day.size else STEADY


def _from_records(paths: Sequence[Path]) -> Source:
    rows: list[Row] = []
    sentences: dict[str, Sentence] = {}
    for path in paths:
        for line, record in _read_records(path):
            try:
                rows.extend(_rows(record, sentences))
            except (KeyError, TypeError, ValueError, IndexError) as error:
                raise DataError(
                    f"not a record of version 1: {error}", file=str(path), line=line, next_step="Make it with: haluan code --format jsonl"
                ) from None
    deeds: dict[tuple[Any, ...], int] = {}
    stories: dict[str, int] = {}
    numbered = [
        (
            r[0],
            r[1],
            r[2],
            r[3],
            r[4],
            stories.setdefault(cast(Any, r[5]), len(stories)),
            deeds.setdefault((r[0], r[1], r[2], r[3].type, r[3].mode), len(deeds)),
            r[7],
        )
        for r in rows
    ]
    events = build_events(numbered)

    def events_of(codes: Sequence[str], since: date | None, until: date | None) -> Events:
        part = events.between(since, until)
        wanted = np.array([a in set(codes) for a in part.actors], dtype=bool)
        return part.take(wanted[part.actor] | wanted[part.recipient]) if len(part) else part

    def kinds_of(since: date, until: date) -> tuple[Events, Ints]:
        part = events.between(since, until)
        return part, np.ones(len(part), dtype=np.int64)

    counts = np.bincount(np.concatenate([events.actor, events.recipient]), minlength=len(events.actors)) if len(events) else np.empty(0)
    actors = tuple(sorted(((a, int(n)) for a, n in zip(events.actors, counts, strict=True)), key=lambda x: (-x[1], x[0])))
    return Source(", ".join(map(str, paths)), events_of, kinds_of, volume_of(events), actors, sentences.get)


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


def _rows(record: dict[str, Any], sentences: dict[str, Sentence]) -> Iterator[Any]:
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
                if one["code"] != two["code"]:
                    kind = _kind(dict(row, actor_sector=one["sector"], recipient_sector=two["sector"]))
                    yield day, one["code"], two["code"], kind, article["outlet"] or "", article["id"], 0, name


@cache
def _actor_table() -> ActorTable:
    return load_actors()


def actor_names(language: str) -> dict[str, str]:
    """Display names of states by code in a language, English where it has none."""
    return {code: names.get(language) or names.get("en") or code for code, names in _actor_table().countries.items()}


def get_actor(source: Source, words: str) -> str:
    """The code of an actor of the source, by code or by name. Raises UsageError with the nearest names if there is none."""
    known = dict(source.actors)
    if words.upper() in known:
        return words.upper()
    table = _actor_table()
    codes = {entry.code for entry in table.names.get(phrase_key(words), ()) if not entry.sector or entry.sector == "GOV"} or (
        {words.upper()} if words.upper() in table.countries or words.upper() in table.organisations else set()
    )
    for code in sorted(codes):
        if code in known:
            return code
    if codes:
        most = ", ".join(c for c, _ in source.actors[:NEAREST])
        raise UsageError(
            f"no events with {min(codes)} in {source.name}", next_step=f"Actors with most events: {most}" if most else "The source is empty"
        )
    names = {" ".join(k) if not isinstance(k, str) else k: e[0].code for k, e in table.names.items() if e and e[0].code in known}
    near = get_close_matches(words.lower(), names, NEAREST, 0.6)
    near_codes = get_close_matches(words.upper(), list(known), NEAREST, 0.5)
    offered = [f"{n.title()} ({names[n]})" for n in near] + [c for c in near_codes if c not in {names[n] for n in near}]
    raise UsageError(f"no actor {words!r}", next_step=f"Did you mean {', '.join(offered)}?" if offered else "Look it up with: haluan actors NAME")


def _span(since: date | None, until: date | None) -> None:
    if since and until and since > until:
        raise UsageError(f"the time ends ({until}) before it begins ({since})", next_step="Exchange --since and --until")


def _noise(source: Source, events: Events, focal: str, measure: Measure) -> Noise:
    return estimate_noise([bin_deeds(d.seen, source.volume) for d in dyads_of(events, focal, source.weights, measure, source.standing).values()])


def alignment(
    source: Source, focal: str, others: Sequence[str] = (), by: By = "month", measure: Measure = "alignment", since: date | None = None,
    until: date | None = None, method: str = "steps", most: int = 5,
) -> tuple[AlignmentSeries, ...]:  # fmt: skip
    """The course of an actor with each other (or with the `most` it has most to do with). `method`: steps or conjugate (the plain baseline)."""
    _span(since, until)
    focal = get_actor(source, focal)
    codes = [get_actor(source, o) for o in others]
    events = source.events_of([focal], since, until)
    codes = codes or _commonest(events, focal, most)
    noise = _noise(source, events, focal, measure)
    made = []
    for other in codes:
        rows = dyad_rows(events, focal, other)
        seen = observe(events, focal, other, source.weights, measure, source.standing, rows)
        reports = Reports(events.day[rows], events.outlet[rows], events.story[rows])
        if method == "conjugate":
            made.append(conjugate_series(seen, by, measure, since, until, reports))
        else:
            made.append(series(seen, noise, by, measure, since, until, reports, source.volume))
    return tuple(made)


def _commonest(events: Events, focal: str, most: int) -> list[str]:
    index = events.index(focal)
    other = np.concatenate([events.recipient[events.actor == index], events.actor[events.recipient == index]])
    counts = np.bincount(other[other != index], minlength=len(events.actors))
    return [events.actors[k] for k in np.argsort(-counts, kind="stable")[:most] if counts[k]]


def turns(
    source: Source, focal: str, since: date | None = None, until: date | None = None, measure: Measure = "alignment"
) -> tuple[Realignment, ...]:
    """The turns of an actor, the strongest first. All events are read; `since` and `until` choose turns by date."""
    _span(since, until)
    if measure not in ("alignment", "intensity"):
        raise UsageError(f"turns cannot be told from {measure}", next_step="Choose alignment or intensity")
    focal = get_actor(source, focal)
    events = source.events_of([focal], None, None)
    return find_turns(events, focal, source.weights, source.standing, TurnSpec(measure, since, until), volume=source.volume) if len(events) else ()


def camps_on(source: Source, on: date, days: int = CAMP_DAYS, actors: Sequence[str] = (), most: int = 40) -> tuple[Camps, tuple[Overlap, ...]]:
    """The camps of the `days` before a date among the named actors, or the `most` active, and how alike the memberships of each pair are on it."""
    codes = [get_actor(source, a) for a in actors] or [code for code, _ in source.actors[:most]]
    since = on - timedelta(days=days - 1)
    events, times = source.kinds_of(since, on)
    found = camps(events, source.weights, since, on, codes, times)
    return found, overlaps(source.memberships, found.actors, on)


def series_table(many: Iterable[AlignmentSeries]) -> pa.Table:
    """One row a period and dyad: focal, other, measure, by, method, credible and the fields of the point."""
    rows = [{k: getattr(s, k) for k in ("focal", "other", "measure", "by", "method", "credible")} | asdict(p) for s in many for p in s.points]
    return pa.Table.from_pylist(rows)


def turn_rows(many: Iterable[Realignment]) -> list[dict[str, Any]]:
    """One flat row a turn."""
    rows = []
    for t in many:
        row: dict[str, Any] = {
            "kind": t.kind,
            "focal": t.focal,
            "away_from": t.away_from,
            "toward": t.toward_whom,
            "low": t.low,
            "high": t.high,
            "strength": t.strength,
        }
        for name, change, checks in (("away", t.away, t.away_checks), ("toward", t.toward, t.toward_checks)):
            row |= {
                f"{name}_on": change.on if change else None, f"{name}_before": change.before if change else None,
                f"{name}_after": change.after if change else None,
                f"{name}_evidence": change.evidence if change else None, f"{name}_stands": checks.stands if checks else None,
                f"{name}_volume_ratio": checks.volume_ratio if checks else None, f"{name}_control": checks.control if checks else None,
            }  # fmt: skip
        rows.append(row | {"event_ids": list(t.event_ids)})
    return rows


def turns_table(many: Iterable[Realignment]) -> pa.Table:
    """`turn_rows` as a table."""
    return pa.Table.from_pylist(turn_rows(many))


def camp_rows(found: Camps, likeness: Sequence[Overlap]) -> list[dict[str, Any]]:
    """One row a pair: both camps, tie with its spread, deeds, and the likeness of memberships."""
    where = {a: i for i, a in enumerate(found.actors)}
    rows = []
    for pair in likeness:
        i, j = where[pair.one], where[pair.other]
        tie = None if np.isnan(found.tie[i, j]) else float(found.tie[i, j])
        rows.append(
            {
                "one": pair.one, "other": pair.other, "camp_one": found.group[i], "camp_other": found.group[j], "tie": tie,
                "spread": None if tie is None else float(found.spread[i, j]), "n_events": int(found.deeds[i, j]), "s": pair.s, "kappa": pair.kappa,
                "pi": pair.pi, "shared": ", ".join(pair.shared),
            }
        )  # fmt: skip
    return rows


def camps_table(found: Camps, likeness: Sequence[Overlap]) -> pa.Table:
    """`camp_rows` as a table."""
    return pa.Table.from_pylist(camp_rows(found, likeness))


def weights_rows(weights: Weights) -> Iterator[tuple[str, str, float, str]]:
    """(what, condition, value or factor, reason) of every line of the table of weights."""
    for rule in weights.values:
        conditions = [rule.mode or "", "|".join(rule.contexts), rule.standing or ""]
        yield rule.type, " ".join(c for c in conditions if c), rule.value, rule.reason
    for count in weights.counts:
        yield f"x {count.group}", count.key or "(none)", count.factor, count.reason
