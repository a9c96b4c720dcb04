"""What filters ask about events, as arrays in memory: counts and page of a question over a million events in a few thousandths of a second."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from haluan.store.database import BATCH, Connection
from haluan.store.where import split_actor
from haluan.types.storing import EventQuery

Ints = NDArray[np.integer[Any]]
Flags = NDArray[np.bool_]
#: Events above which the arrays (some 50 bytes an event) are not made: the database answers then.
MOST_EVENTS = 4_000_000
#: Columns of words, kept as numbers, with the type of their numbers while they are read; in the end it is the smallest that holds them.
_WORDS: dict[str, Any] = {
    "actor": np.int32, "recipient": np.int32, "actor_sector": np.int16, "recipient_sector": np.int16, "type": np.int16, "mode": np.int16,
    "status": np.int16, "outlet": np.int32, "language": np.int16, "origin": np.int16,
}  # fmt: skip
_NUMBERS: dict[str, Any] = {
    "place": np.int32, "event": np.int32, "article": np.int32, "story": np.int32, "happening": np.int32, "day": np.int32, "published": np.int32,
    "quad": np.int8, "confidence": np.float32, "background": np.int8, "counted": np.int8,
}  # fmt: skip
#: No value. Days are counted from 1970, so that the least number is no day.
_NONE = -1
_NO_DAY = -(2**31) + 1
#: Fields of a question that the arrays cannot answer.
_UNKNOWN = ("context", "place", "article", "id", "reviewed")
_SQL = f"""SELECT e.{{key}} AS place, e.event, {", ".join(f"e.{w}" for w in _WORDS)}, e.article, e.story, e.happening, e.quad,
  e.confidence, e.background, e.counted, e.day - DATE '1970-01-01' AS day, e.published - DATE '1970-01-01' AS published,
  e.more_actors, e.more_recipients FROM events e"""


@dataclass(frozen=True, slots=True)
class Found:
    """The counts of a whole question, and where the rows of the page lie in the table of events."""

    n_events: int
    n_reports: int
    n_sources: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Others:
    """The actors of one side beside the first: the row, and the numbers of code and sector."""

    row: Ints
    code: Ints
    sector: Ints


def answers(q: EventQuery) -> bool:
    """Whether the arrays hold all that a question asks."""
    return not any(getattr(q, name) for name in _UNKNOWN) and q.order in ("day", "-day")


class Columns:
    """The arrays of all events of a snapshot, the newest day first. Not changed after it is made: any number of threads may ask."""

    def __init__(self, columns: dict[str, Any], numbers: dict[str, dict[str, int]], others: dict[str, _Others], rejected: Flags) -> None:
        self._columns = columns
        self._numbers = numbers
        self._others = others
        self._rejected = rejected if rejected.any() else None
        self._back = -columns["day"]  # ascending
        self._n_dated = int((columns["day"] != _NO_DAY).sum())
        self._top = int(columns["happening"].max(initial=0)) + 1
        self._by_code = {side: _grouped(columns[side]) for side in ("actor", "recipient")}

    def __len__(self) -> int:
        return len(self._back)

    @classmethod
    def read(cls, connection: Connection, key: str = "rowid") -> Columns | None:
        """The arrays of a snapshot; None where there are more than MOST_EVENTS events."""
        row = connection.execute("SELECT count(*) FROM events").fetchone()
        n = row[0] if row else 0
        if n > MOST_EVENTS:
            return None
        columns: dict[str, Any] = {name: np.empty(n, kind) for name, kind in (_WORDS | _NUMBERS).items()}
        numbers: dict[str, dict[str, int]] = {name: {} for name in _WORDS}
        numbers["recipient"] = numbers["actor"]  # so that both sides can be compared
        more: dict[str, list[tuple[int, str]]] = {"actor": [], "recipient": []}
        at = 0
        connection.complete()
        for batch in connection.sql(_SQL.format(key=key)).to_arrow_reader(BATCH):
            _fill(columns, numbers, more, batch, at)
            at += len(batch)
        # events are numbered in the order in which they came: the last of a day stands first
        order = np.argsort((columns["day"].astype(np.int64) << 32) + columns["event"], kind="stable")[::-1]
        rows = np.empty(n, np.int64)
        rows[order] = np.arange(n)
        others = {side: _others(found, numbers[side], numbers[f"{side}_sector"], rows) for side, found in more.items()}
        for name in columns:  # one after another: two copies of all would be the most memory that the desk ever takes
            known = numbers.get(name)
            columns[name] = columns[name][order].astype(np.min_scalar_type(-1 - len(known)) if known is not None else columns[name].dtype, copy=False)
        return cls(columns, numbers, others, _rejected(connection, columns["event"]))

    def find(self, q: EventQuery, articles: Sequence[Ints] = ()) -> Found:
        """The answer to a question that `answers` says yes to. `articles` has, for each word of its text, the articles that hold it."""
        rows = self._chosen(q, articles)
        of_all = _of_all(q)
        happening = self._columns["happening"][rows]
        counted = self._columns["counted"][rows] == 1
        n_events = int(counted.sum()) if of_all else _distinct(happening, self._top)
        n_sources = _distinct(self._columns["outlet"][rows], len(self._numbers["outlet"]))
        n_reports = len(rows)
        if q.once:
            rows = rows[counted] if of_all else self._first_reports(rows, happening, counted)
        if q.order == "day":
            undated = int(np.searchsorted(rows, self._n_dated))
            rows = np.concatenate([rows[:undated][::-1], rows[undated:][::-1]])
        page = rows[q.offset : q.offset + q.limit if q.limit else None]
        return Found(n_events, n_reports, n_sources, tuple(self._columns["place"][page].tolist()))

    def _first_reports(self, rows: Ints, happening: Ints, counted: Flags) -> Ints:
        order = np.lexsort((self._columns["event"][rows], ~counted, happening))
        sorted_ = happening[order]
        first = np.ones(len(order), dtype=bool)
        first[1:] = sorted_[1:] != sorted_[:-1]
        return np.sort(rows[order[first]])

    def _chosen(self, q: EventQuery, articles: Sequence[Ints]) -> Ints:
        """The rows that fit, in their order: looked for in the stretch of the days, or among the rows of the one actor that is asked for."""
        whole = self._looked_at(q)
        mask = np.ones(_length(whole), dtype=bool)
        for condition in self._conditions(q, whole):
            mask &= condition
        for words in articles:
            known = np.zeros(max(int(words.max(initial=0)), int(self._columns["article"].max(initial=0))) + 2, dtype=bool)
            known[words] = True
            mask &= known[self._columns["article"][whole]]  # -1, no article, is the last place, which stays empty
        return np.flatnonzero(mask) + whole.start if isinstance(whole, slice) else whole[mask]

    def n_looked_at(self, q: EventQuery) -> int:
        """How many rows `find` looks at: what its time goes by."""
        return _length(self._looked_at(q))

    def _looked_at(self, q: EventQuery) -> slice | Ints:
        """The stretch of the days that are asked for, or in it the rows of the one actor that is."""
        start = int(np.searchsorted(self._back, np.int32(-_day(q.until)), "left")) if q.until else 0
        end = int(np.searchsorted(self._back, np.int32(-_day(q.since)), "right")) if q.since else (self._n_dated if q.until else len(self))
        rows = self._of_one(q)
        return slice(start, max(start, end)) if rows is None else rows[np.searchsorted(rows, start) : np.searchsorted(rows, end)]

    def _of_one(self, q: EventQuery) -> Ints | None:
        """All rows of the actor or recipient that is asked for alone, in their order; None where that is not so."""
        for side, values in (("actor", q.actor), ("recipient", q.recipient)):
            code = split_actor(values[0])[0] if len(values) == 1 else None
            if code:
                number, (order, starts) = self._numbers[side].get(code, -2), self._by_code[side]
                rows = order[starts[number] : starts[number + 1]] if 0 <= number < len(starts) - 1 else order[:0]
                others = self._others[side]
                more = others.row[others.code == number]
                return np.union1d(rows, more) if len(more) else rows
        return None

    def _conditions(self, q: EventQuery, whole: slice | Ints) -> Iterator[Flags]:
        if self._rejected is not None:
            yield ~self._rejected[whole]
        yield from self._roles(q, whole)
        for name in ("type", "mode", "status", "origin", "outlet", "language"):
            values = getattr(q, name)
            if values:
                shaped = {"type": str.upper, "mode": str.lower, "status": str.lower, "origin": str.lower}.get(name, str)
                yield _any_of(self._columns[name][whole], [self._numbers[name].get(shaped(v), -2) for v in values])
        if q.quad:
            yield _any_of(self._columns["quad"][whole], q.quad)
        if q.min_confidence > 0:
            yield self._columns["confidence"][whole] >= q.min_confidence
        for name in ("background", "story", "happening"):
            if getattr(q, name) is not None:
                yield self._columns[name][whole] == int(getattr(q, name))
        published = self._columns["published"][whole]
        if q.published_since:
            yield published >= _day(q.published_since)
        if q.published_until:
            yield (published <= _day(q.published_until)) & (published != _NO_DAY)

    def _roles(self, q: EventQuery, whole: slice | Ints) -> Iterator[Flags]:
        if q.actor:
            yield self._side("actor", q.actor, whole)
        if q.recipient:
            yield self._side("recipient", q.recipient, whole)
        if q.involving:
            yield self._side("actor", q.involving, whole) | self._side("recipient", q.involving, whole)
        if q.between:
            yield self._side("actor", q.between, whole) & self._side("recipient", q.between, whole)
            apart = self._columns["actor"][whole] != self._columns["recipient"][whole]
            for others in self._others.values():
                apart[_places(others.row, whole)] = True
            yield apart
            n_named = np.zeros(_length(whole), dtype=np.int16)
            for value in q.between:
                n_named += self._side("actor", [value], whole) | self._side("recipient", [value], whole)
            yield n_named >= 2

    def _side(self, side: str, values: Sequence[str], whole: slice | Ints) -> Flags:
        mask = np.zeros(_length(whole), dtype=bool)
        others = self._others[side]
        for value in values:
            code, sector = split_actor(value)
            first = np.ones(len(mask), dtype=bool)
            more = np.ones(len(others.row), dtype=bool)
            for name, word, numbers in ((side, code, others.code), (f"{side}_sector", sector, others.sector)):
                if word:
                    number = self._numbers[name].get(word, -2)
                    first &= self._columns[name][whole] == number
                    more &= numbers == number
            mask |= first
            mask[_places(others.row[more], whole)] = True
        return mask


def _grouped(numbers: Ints) -> tuple[Ints, Ints]:
    """The rows of each number one after another, each in their order, and where those of each number begin (with one more at the end)."""
    order = np.argsort(numbers, kind="stable").astype(np.int32)
    return order, np.searchsorted(numbers[order], np.arange(int(numbers.max(initial=-1)) + 2))


def _length(whole: slice | Ints) -> int:
    return int(whole.stop - whole.start) if isinstance(whole, slice) else len(whole)


def _places(rows: Ints, whole: slice | Ints) -> Ints:
    """Where rows lie in a stretch, or among chosen rows in ascending order; those that do not lie there are left out."""
    if isinstance(whole, slice):
        return np.asarray(rows[(rows >= whole.start) & (rows < whole.stop)] - whole.start)
    if not len(whole):
        return whole
    places = np.minimum(np.searchsorted(whole, rows), len(whole) - 1)
    return np.asarray(places[whole[places] == rows])


def _of_all(q: EventQuery) -> bool:
    return q == EventQuery(once=q.once, order=q.order, limit=q.limit, offset=q.offset)


def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal() - date(1970, 1, 1).toordinal()


def _any_of(column: Ints, values: Sequence[int]) -> Flags:
    mask: Flags = column == values[0]
    for value in values[1:]:
        mask |= column == value
    return mask


def _distinct(values: Ints, top: int) -> int:
    """How many different numbers from 0 on there are."""
    seen = np.zeros(top + 1, dtype=bool)
    seen[values] = True  # -1, no value, falls on the last place
    return int(np.count_nonzero(seen[:top]))


def _fill(
    columns: dict[str, Any], numbers: dict[str, dict[str, int]], more: dict[str, list[tuple[int, str]]], batch: pa.RecordBatch, at: int
) -> None:
    here = slice(at, at + len(batch))
    for name, known in numbers.items():
        columns[name][here] = _numbered(batch.column(name), known)
    for name in _NUMBERS:
        none = _NO_DAY if name in ("day", "published") else _NONE
        column = batch.column(name)
        column = column.cast(pa.int8()) if pa.types.is_boolean(column.type) else column
        columns[name][here] = column.fill_null(none).to_numpy(zero_copy_only=False)
    for side, found in more.items():
        column = batch.column(f"more_{side}s")
        if column.null_count < len(column):
            found += [(at + i, text) for i, text in enumerate(column.to_pylist()) if text]


def _numbered(column: pa.Array, known: dict[str, int]) -> Ints:
    words = column.dictionary_encode()
    where = np.array([*(known.setdefault(w, len(known)) for w in words.dictionary.to_pylist()), _NONE], dtype=np.int64)
    return np.asarray(where[words.indices.fill_null(len(where) - 1).to_numpy(zero_copy_only=False)])


def _others(found: Sequence[tuple[int, str]], codes: dict[str, int], sectors: dict[str, int], rows: Ints) -> _Others:
    """'|ARM.GOV|AZE.MIL|' of each row taken apart."""
    made = []
    for at, text in found:
        for role in text.strip("|").split("|"):
            code, _, sector = role.partition(".")
            made.append((int(rows[at]), codes.setdefault(code, len(codes)), sectors.setdefault(sector, len(sectors)) if sector else _NONE))
    array = np.array(made, dtype=np.int64).reshape(-1, 3)
    return _Others(array[:, 0], array[:, 1], array[:, 2])


def _rejected(connection: Connection, events: Ints) -> Flags:
    """Which events a reviewer has thrown out."""
    sql = "SELECT event FROM events WHERE id IN (SELECT event_id FROM memory.main.verdicts WHERE verdict = 'reject')"
    numbers = [r[0] for r in connection.execute(sql).fetchall()]
    return np.isin(events, numbers) if numbers else np.zeros(len(events), dtype=bool)
