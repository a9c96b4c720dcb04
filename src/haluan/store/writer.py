"""Writing: a working copy beside the store, one transaction a batch, published by an atomic rename."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, TypeVar

import duckdb
import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from haluan.errors import StoreError
from haluan.store.changes import compare
from haluan.store.database import Connection, arrow, connect, lent, meta, query, set_meta, told, transaction
from haluan.store.imports import event_columns
from haluan.store.linking import arrange_dyads, link_happenings, link_stories
from haluan.store.lock import WriterLock
from haluan.store.reviews import fold_reviews
from haluan.store.rows import ARTICLE_TABLES, Row, Rows, article_row, capture_row, coding_rows
from haluan.types.storing import Changed, Entry, Saved
from haluan.types.text import Skipped

_P = ParamSpec("_P")
_R = TypeVar("_R")
_Schemas = dict[str, pa.Schema]
#: Memory of the database while it writes. It holds the blocks of the file: without a bound, as many as the machine has room for.
WRITER_MB = 256


def _whole(step: Callable[Concatenate[Writer, _P], _R]) -> Callable[Concatenate[Writer, _P], _R]:
    """All or nothing, in one transaction; anew and without a bound where the memory that the database is given is not enough."""

    @wraps(step)
    def stepped(self: Writer, /, *given: _P.args, **named: _P.kwargs) -> _R:
        with told(self.path):
            try:
                with transaction(self.connection):
                    return step(self, *given, **named)
            except duckdb.OutOfMemoryException:
                self.connection.execute("RESET memory_limit")
                with transaction(self.connection):
                    return step(self, *given, **named)

    return stepped


class Writer:
    """The one writer of a store. Use it as a context manager; leaving it publishes what was saved.

    Readers see the store as it was published last. A killed writer loses the batch in flight; the next one goes on from its working copy.
    """

    def __init__(self, path: Path, in_place: bool, memory_mb: int | None) -> None:
        self.path = path
        self.working = path if in_place else path.with_name(path.name + ".writing")
        self._in_place = in_place
        self._memory_mb = memory_mb
        self._lock = WriterLock(path)
        copied = False
        try:
            copied = self._prepare()
            self.connection: Connection = connect(self.working, False, memory_mb)
        except BaseException as error:
            if copied:
                self._discard()
            if isinstance(error, StoreError) and error.file == str(self.working):
                error.file = str(path)
            self._lock.release()
            raise
        self._schemas: _Schemas = {}
        fold_reviews(self.connection, path)

    @classmethod
    def open(cls, path: Path, in_place: bool = False, memory_mb: int | None = WRITER_MB) -> Writer:
        """Take the writer's lock and open the working copy. `in_place` writes the file itself: no copy, but nobody can read meanwhile.

        `memory_mb` bounds the database, as far as its work can be done with it.

        Raises StoreError if another writer is at work, the file is no store, of a newer version, or cannot be written.
        """
        if not path.parent.is_dir():
            raise StoreError("there is no such folder", file=str(path.parent), next_step="Make it, or name another file")
        with told(path):
            return cls(path, in_place, memory_mb)

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close(publish=kind is None or not issubclass(kind, StoreError))

    def _prepare(self) -> bool:
        """Make the working copy, or keep that of a killed run where it continues the published file. Whether a copy was made."""
        if self._in_place:
            return False
        if self.working.exists():
            if not self.path.exists() or self._continues():
                return False
            self._discard()
        if not self.path.exists():
            return False
        part = self.working.with_name(self.working.name + ".part")
        shutil.copyfile(self.path, part)
        part.replace(self.working)
        return True

    def _continues(self) -> bool:
        try:
            with_copy, published = (self._facts(p) for p in (self.working, self.path))
        except StoreError:
            return False
        return with_copy[0] == published[0] and with_copy[1] >= published[1]

    def _facts(self, path: Path) -> tuple[str | None, int]:
        connection = connect(path, path != self.working)
        try:
            return meta(connection, "store_id"), int(meta(connection, "generation") or 0)
        finally:
            connection.close()

    def _discard(self) -> None:
        for path in (self.working, self.working.with_name(self.working.name + ".wal")):
            with suppress(FileNotFoundError):
                path.unlink()

    # runs

    def start_run(self, what: str, kit_version: str, kit_digest: str, locators: Sequence[str], program_version: str = "") -> int:
        """Begin a run and return its number; a run that was left running by a killed program is marked as stopped."""
        with told(self.path), transaction(self.connection):
            self.connection.execute("UPDATE runs SET status = 'stopped', ended_at = ? WHERE status = 'running'", [_now()])
            row = self.connection.execute("SELECT coalesce(max(run), 0) + 1 FROM runs").fetchone()
            run = int(row[0]) if row else 1
            self.connection.execute(
                "INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, NULL, 'running', 0, 0, 0, 0, 0, 0, 0, 0)",
                [run, what, list(locators), program_version or kit_version, kit_version, kit_digest, _now()],
            )
        return run

    def end_run(self, run: int, status: str = "done") -> None:
        """Mark a run as done (or stopped)."""
        with told(self.path):
            self.connection.execute("UPDATE runs SET status = ?, ended_at = ? WHERE run = ?", [status, _now(), run])

    # saving

    def known_captures(self, kit_digest: str) -> NDArray[np.uint64]:
        """The first 64 bits of the ids of all captures whose article this kit has coded, sorted."""
        with told(self.path):
            found = self.connection.execute(query("known_captures"), [kit_digest]).fetchnumpy()
        return np.sort(np.asarray(found["id"], dtype=np.uint64))

    def finished_inputs(self, kit_digest: str) -> set[tuple[str, int, float]]:
        """(locator, bytes, time of change) of the files that this kit has read to their end."""
        with told(self.path):
            rows = self.connection.execute("SELECT locator, n_bytes, modified FROM inputs WHERE kit_digest = ?", [kit_digest]).fetchall()
        return {(r[0], r[1], r[2]) for r in rows}

    def versions(self, kit_digest: str) -> list[tuple[str, str | None, str | None]]:
        """(address, ETag, Last-Modified) of the addresses whose articles this kit has coded."""
        with told(self.path):
            sql = "SELECT address, etag, last_modified FROM fetched WHERE kit_digest = ? AND (etag IS NOT NULL OR last_modified IS NOT NULL)"
            return self.connection.execute(sql, [kit_digest]).fetchall()

    def has_page(self, address: str) -> bool:
        """Whether a page from this address is stored."""
        with told(self.path):
            return self.connection.execute("SELECT 1 FROM captures WHERE url = ? LIMIT 1", [address]).fetchone() is not None

    @_whole
    def save(
        self,
        run: int,
        entries: Sequence[Entry],
        skipped: Sequence[Skipped] = (),
        finished: Sequence[tuple[str, int, float]] = (),
        n_known: int = 0,
        versions: Sequence[tuple[str, str | None, str | None]] = (),
    ) -> Saved:
        """Save a batch in one transaction; an article that is there with the same kit stays, with another kit its coding is replaced.

        `finished` are files that were read to their end, `versions` (address, ETag, Last-Modified)
        of addresses that were. `n_known` adds captures that were not coded again because they are there.
        """
        by_id = {e.article.id: e for e in entries}
        there = self._there(list(by_id))
        new = [e for i, e in by_id.items() if i not in there]
        again = [e for i, e in by_id.items() if i in there and there[i][1] != e.coding.kit_digest]
        numbers = {i: n for i, (n, _) in there.items()} | {e.article.id: n for n, e in enumerate(new, self._next("articles", "article"))}
        changes = self._replace(run, again, numbers)
        self._insert_all(run, [*new, *again], numbers)
        self._insert_captures(run, entries, numbers)
        self._insert("skipped", [(run, s.locator, s.reason, s.detail) for s in skipped])
        self._insert("inputs", [(*f, entries[0].coding.kit_digest if entries else self._digest(run), run) for f in finished])
        digest = entries[0].coding.kit_digest if entries else self._digest(run)
        self.connection.execute("DELETE FROM fetched WHERE address IN (SELECT unnest(?::VARCHAR[]))", [[v[0] for v in versions]])
        self._insert("fetched", [(*v, _now(), digest, run) for v in versions])
        saved = Saved(
            len(new), len(entries) - len(new) - len(again) + n_known, len(again), sum(len(e.coding.events) for e in (*new, *again)),
            *(sum(c.change == kind for c in changes) for kind in ("gained", "lost", "changed")),
        )  # fmt: skip
        self._count(run, saved, len(skipped))
        return saved

    def save_skipped(self, run: int, skipped: Sequence[Skipped]) -> None:
        """Keep what could not be read."""
        self.save(run, (), skipped)

    @_whole
    def save_events(self, run: int, table: pa.Table) -> int:
        """Save imported events; the columns are those of `events`, missing ones are null. Returns how many were new by (origin, id)."""
        first = self._next("events", "event")
        with lent(self.connection, "incoming", event_columns(table, self._schema("events"))):
            self.connection.execute(query("import_events"), {"first": first})
            self.connection.execute(query("import_dyads"), {"first": first})
        n_new = self._next("events", "event") - first
        self._count(run, Saved(n_events=n_new), 0)
        return n_new

    def _digest(self, run: int) -> str:
        row = self.connection.execute("SELECT kit_digest FROM runs WHERE run = ?", [run]).fetchone()
        return str(row[0]) if row else ""

    def _there(self, ids: list[str]) -> dict[str, tuple[int, str]]:
        rows = self.connection.execute("SELECT id, article, kit_digest FROM articles WHERE id IN (SELECT unnest(?))", [ids]).fetchall() if ids else []
        return {r[0]: (int(r[1]), str(r[2])) for r in rows}

    def _next(self, table: str, column: str) -> int:
        row = self.connection.execute(f"SELECT coalesce(max({column}), 0) + 1 FROM {table}").fetchone()
        return int(row[0]) if row else 1

    def _replace(self, run: int, entries: Sequence[Entry], numbers: dict[str, int]) -> list[Changed]:
        """Compare with and delete the old codings; keep what changed in `recodings`."""
        if not entries:
            return []
        articles = [numbers[e.article.id] for e in entries]
        old = self.connection.execute(query("coded_events"), [articles]).fetchall()
        changes = [c for e in entries for c in compare(run, e, [r for r in old if r[0] == numbers[e.article.id]])]
        for table in ARTICLE_TABLES:
            self.connection.execute(f"DELETE FROM {table} WHERE " + _OF_ARTICLE.get(table, "article IN (SELECT unnest(?))"), [articles])
            if table == "mentions":
                self.connection.execute(f"DELETE FROM dyads WHERE {_OF_ARTICLE['dyads']}", [articles])
        rows = [
            (run, numbers[c.article_id], c.change, c.event_id, *(json.dumps(x, ensure_ascii=False) for x in (c.was, c.now))) for c in changes
        ]  # fmt: skip
        self._insert("recodings", rows)
        return changes

    def _insert_all(self, run: int, entries: Sequence[Entry], numbers: dict[str, int]) -> None:
        event = self._next("events", "event")
        rows: Rows = {table: [] for table in ARTICLE_TABLES}
        for entry in entries:
            number = numbers[entry.article.id]
            rows["articles"].append(article_row(number, entry, run))
            for table, more in coding_rows(number, event, entry).items():
                rows[table] += more
            event += len(entry.coding.events)
        rows["postings"].sort()
        for table in ARTICLE_TABLES:
            self._insert(table, rows[table])

    def _insert_captures(self, run: int, entries: Sequence[Entry], numbers: dict[str, int]) -> None:
        by_id = {e.capture.id: e for e in entries}
        if not by_id:
            return
        seen = {r[0] for r in self.connection.execute("SELECT id FROM captures WHERE id IN (SELECT unnest(?))", [list(by_id)]).fetchall()}
        self._insert("captures", [capture_row(numbers[e.article.id], e, run) for i, e in by_id.items() if i not in seen])

    def _schema(self, table: str) -> pa.Schema:
        """The table's columns; days travel as text and are read by DuckDB."""
        if table not in self._schemas:
            found = arrow(self.connection, f"SELECT * FROM {table} LIMIT 0").schema
            fields = [f.with_type(pa.string()) if pa.types.is_date(f.type) else f for f in found]
            self._schemas[table] = pa.schema(fields)
        return self._schemas[table]

    def _insert(self, table: str, rows: Sequence[Row]) -> None:
        if not rows:
            return
        schema = self._schema(table)
        columns: Iterable[tuple[Any, ...]] = zip(*rows, strict=True)
        arrays = [pa.array(values, type=f.type) for values, f in zip(columns, schema, strict=True)]
        with lent(self.connection, "incoming", pa.Table.from_arrays(arrays, schema=schema)):
            self.connection.execute(f"INSERT INTO {table} SELECT * FROM incoming")

    def _count(self, run: int, saved: Saved, n_skipped: int) -> None:
        self.connection.execute(
            query("count_run"),
            [saved.n_new, saved.n_known, saved.n_recoded, n_skipped, saved.n_events, saved.gained, saved.lost, saved.changed, run],
        )

    # linking and publishing

    @_whole
    def link(self) -> None:
        """Group copies into stories and link reports of one deed, as far as anything is new."""
        link_stories(self.connection)
        link_happenings(self.connection)
        arrange_dyads(self.connection)

    def publish(self) -> None:
        """Let readers see what was saved: a copy takes the published file's name in one step."""
        with told(self.path):
            self._checkpoint()
            if self._in_place:
                return
            self.connection.close()
            part = self.path.with_name(self.path.name + ".publishing")
            shutil.copyfile(self.working, part)
            _to_disk(part)
            part.replace(self.path)
            self.connection = connect(self.working, False, self._memory_mb)

    def _checkpoint(self) -> None:
        """Everything into the one file, as a new generation."""
        with transaction(self.connection):
            set_meta(self.connection, "generation", str(int(meta(self.connection, "generation") or 0) + 1))
        self.connection.execute("CHECKPOINT store")

    def close(self, publish: bool = True) -> None:
        """Publish (unless told not to) and let go of the store. The working copy becomes the store: no second copy is made."""
        try:
            with told(self.path):
                if publish:
                    fold_reviews(self.connection, self.path)
                    self._checkpoint()
                self.connection.close()
                if publish and not self._in_place:
                    _to_disk(self.working)
                    self.working.replace(self.path)
        finally:
            self._lock.release()


_OF_ARTICLE = {"dyads": "event IN (SELECT event FROM events WHERE article IN (SELECT unnest(?)))"}


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
