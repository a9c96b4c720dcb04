"""What pages and interface ask the store, in one place, so that both show the same."""

from __future__ import annotations

import csv
import io
import json
import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from haluan.types.storing import DyadQuery, EventPage, EventQuery
from haluan.web.filters import EventFilters

if TYPE_CHECKING:
    import pyarrow as pa

    from haluan.monitor import Store

Quads = tuple[int, int, int, int]
#: Rows that a stream holds in memory at a time, about 5 MB.
ROWS = 5000


@dataclass(frozen=True, slots=True)
class Period:
    """Happenings of one period by quad class."""

    start: str
    quads: Quads
    n_reports: int

    @property
    def n_events(self) -> int:
        """All happenings."""
        return sum(self.quads)


def unknown_actors(store: Store, asked: EventFilters, page: EventPage) -> list[str]:
    """Codes that were asked for and are in no event, where nothing was found; told so that a slip of the pen is seen."""
    if page.n_reports:
        return []
    codes = {c.split(".")[0].upper() for c in (*asked.actor, *asked.recipient, *asked.involving, *asked.between)} - {""}
    return [c for c in sorted(codes) if not store.events(EventQuery(involving=(c,), limit=1)).n_reports]


def like(store: Store, code: str, limit: int = 5) -> list[tuple[str, str, int]]:
    """Actors of the store whose code or name begins as this does."""
    found = store.actors(code, limit) or store.actors(code[:2], limit)
    return list(found)


def pair_periods(
    store: Store, a: str, b: str, since: str | None, until: str | None, period: str, min_confidence: float = 0.0
) -> dict[str, list[Period]]:
    """Counts of a pair by direction: `forth` from a to b, `back`, and `both` added up."""
    found: dict[str, list[Period]] = {}
    for way, focal, other in (("forth", a, b), ("back", b, a)):
        q = DyadQuery(focal=(focal,), other=(other,), since=since, until=until, period=period, statuses=(), min_confidence=min_confidence)  # type: ignore[arg-type]  # a period by the form's own check
        found[way] = periods_of(store.dyad_counts(q))
    both: dict[str, list[Period]] = defaultdict(list)
    for one in (*found["forth"], *found["back"]):
        both[one.start].append(one)
    found["both"] = [
        Period(start, _sum(p.quads for p in some), sum(p.n_reports for p in some)) for start, some in sorted(both.items())
    ]  # fmt: skip
    return found


def periods_of(table: pa.Table) -> list[Period]:
    """A table of dyad counts, added up by period."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
    for row in table.to_pylist():
        for i in range(4):
            sums[str(row["period"])[:10]][i] += int(row[f"n_quad{i + 1}"] or 0)
        sums[str(row["period"])[:10]][4] += int(row["n_reports"] or 0)
    return [Period(start, (s[0], s[1], s[2], s[3]), s[4]) for start, s in sorted(sums.items())]


def regrouped(months: list[Period], period: str) -> list[Period]:
    """Months added up by quarter or year."""
    found: dict[str, list[Period]] = defaultdict(list)
    for one in months:
        year, month = int(one.start[:4]), int(one.start[5:7])
        first = {"quarter": (month - 1) // 3 * 3 + 1, "year": 1}.get(period, month)
        found[f"{year}-{first:02d}-01"].append(one)
    return [Period(start, _sum(p.quads for p in some), sum(p.n_reports for p in some)) for start, some in sorted(found.items())]


def _sum(quads: Iterator[Quads]) -> Quads:
    a = [sum(q) for q in zip(*quads, strict=True)]
    return (a[0], a[1], a[2], a[3])


def partners(store: Store, code: str, since: str | None = None, until: str | None = None) -> list[tuple[str, Quads]]:
    """The actors with most events with this one, both directions, by quad class."""
    return dealings(store, code, since, until)[0]


def dealings(store: Store, code: str, since: str | None = None, until: str | None = None) -> tuple[list[tuple[str, Quads]], list[Period]]:
    """`partners`, and the events of an actor with all others by year."""
    q = DyadQuery(focal=(code,), since=since, until=until, period="year", directed=False, statuses=())
    table = store.dyad_counts(q)
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for row in table.to_pylist():
        other = row["recipient"] if row["actor"] == code else row["actor"]
        if other != code:
            for i in range(4):
                sums[other][i] += int(row[f"n_quad{i + 1}"] or 0)
    ranked = sorted(sums.items(), key=lambda s: (-sum(s[1]), s[0]))
    return [(other, (s[0], s[1], s[2], s[3])) for other, s in ranked], periods_of(table)


def event_stream(store: Store, query: EventQuery, form: str) -> Iterator[bytes]:
    """All rows of a query as JSON lines, CSV or Parquet, some thousand at a time."""
    if form == "parquet":
        yield from _parquet(store, query)
        return
    first = True
    for batch in store.batches(query, ROWS):
        rows = batch.to_pylist()
        if form == "jsonl":
            yield "".join(json.dumps(_plain(r), ensure_ascii=False, default=str) + "\n" for r in rows).encode()
            continue
        text = io.StringIO()
        writer = csv.writer(text)
        if first:
            writer.writerow(batch.schema.names)
        writer.writerows([cell(v) for v in r.values()] for r in rows)
        first = False
        yield text.getvalue().encode()


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in row.items()}


def cell(value: Any) -> Any:
    """A value for CSV. Text that a spreadsheet would take for a formula gets an apostrophe in front."""
    if isinstance(value, list):
        value = ";".join(map(str, value))
    if isinstance(value, str) and value[:1] in "=+-@\t\r":
        return "'" + value
    return "" if value is None else int(value) if isinstance(value, bool) else value


class _Sink(io.RawIOBase):
    """A file that is handed on while it is written: what was taken out still counts for the places that Parquet notes down."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []
        self._at = 0

    def writable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def write(self, data: Any) -> int:
        part = bytes(data)
        self._parts.append(part)
        self._at += len(part)
        return len(part)

    def taken(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)


def _parquet(store: Store, query: EventQuery) -> Iterator[bytes]:
    import pyarrow.parquet as pq

    sink = _Sink()
    writer = None
    for batch in store.batches(query, ROWS):
        writer = writer or pq.ParquetWriter(sink, batch.schema)
        writer.write_batch(batch)
        yield sink.taken()
    if writer is not None:
        writer.close()
        yield sink.taken()
