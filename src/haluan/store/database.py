"""Opening the file: attached under the name `store`, version checked, DuckDB's errors told as ours."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from haluan.errors import StoreError

#: The version of schema.sql. A store of a lower version is migrated when it is opened for writing, by migrations/<version>.sql.
SCHEMA_VERSION = 3
#: Bytes of a block of a new store. DuckDB's own 256 KB leave most blocks half empty while tables are small: an empty store is 4.4 MB then, 0.14 MB
#: with these. Smaller ones break the compression of ids: 5 million events take 260 MB with 256 KB, 234 with 64, 516 with 32 (`bench/store.py`).
BLOCK_BYTES = 65_536
#: A bounded database gives freed memory back to the system from so much on; by itself it keeps up to half a gigabyte beyond its bound.
FLUSHED = "8MB"
#: Rows that are read at a time where not all are wanted at once.
BATCH = 16_384
CODED = pa.dictionary(pa.int32(), pa.string())
HERE = Path(__file__).parent
Connection = duckdb.DuckDBPyConnection


@cache
def query(name: str) -> str:
    """The text of queries/<name>.sql."""
    return (HERE / "queries" / f"{name}.sql").read_text(encoding="utf-8")


def connect(path: Path, read_only: bool, memory_mb: int | None = None, threads: int | None = None) -> Connection:
    """A connection to an in-memory database of its own with the file attached as `store`.

    A database of its own keeps a reader's snapshot when the file is replaced. Raises StoreError if the file is missing (read only), locked,
    of a newer version, or no store.
    """
    if read_only and not path.exists():
        raise StoreError("there is no such store", file=str(path), next_step="Make it with `haluan ingest FOLDER --store FILE`")
    config: dict[str, str | bool | int | float | list[str]] = {"python_enable_replacements": False, "preserve_insertion_order": False}
    if memory_mb:
        config["memory_limit"] = f"{memory_mb}MB"
        config["allocator_flush_threshold"] = config["allocator_bulk_deallocation_flush_threshold"] = FLUSHED
    if threads:
        config["threads"] = threads
    connection = duckdb.connect(":memory:", config=config)
    try:
        with told(path):
            connection.execute("SET enable_progress_bar = false")  # it would be written between the lines of an answer
            connection.execute(f"SET temp_directory = '{_quoted(path)}.tmp'")
            how = "READ_ONLY" if read_only else "" if path.exists() else f"BLOCK_SIZE {BLOCK_BYTES}"
            connection.execute(f"ATTACH '{_quoted(path)}' AS store" + (f" ({how})" if how else ""))
            connection.execute("USE store")
        _check(connection, path, read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")


def _check(connection: Connection, path: Path, read_only: bool) -> None:
    tables = {r[0] for r in connection.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = 'store'").fetchall()}
    if "meta" not in tables:
        if tables or read_only:
            raise StoreError("this DuckDB file is no Haluan store", file=str(path), next_step="Name another file")
        _create(connection, path)
        return
    version = int(meta(connection, "schema_version") or 0)
    if version > SCHEMA_VERSION:
        raise StoreError(f"the store has schema version {version}, this program knows {SCHEMA_VERSION}", file=str(path), next_step="Upgrade haluan")
    if version < SCHEMA_VERSION and read_only:
        step = "Open it once for writing: `haluan ingest --store FILE` brings it up to date"
        raise StoreError(f"the store has the older schema version {version}", file=str(path), next_step=step)
    if version < SCHEMA_VERSION:
        _migrate(connection, path, version)


def _create(connection: Connection, path: Path) -> None:
    with told(path), transaction(connection):
        connection.execute((HERE / "schema.sql").read_text(encoding="utf-8"))
        set_meta(connection, "schema_version", str(SCHEMA_VERSION))
        set_meta(connection, "store_id", uuid.uuid4().hex)
        set_meta(connection, "generation", "0")


def _migrate(connection: Connection, path: Path, version: int) -> None:
    """Bring an older store up to date, one version a transaction."""
    for number in range(version + 1, SCHEMA_VERSION + 1):
        step = HERE / "migrations" / f"{number:04d}.sql"
        if not step.exists():
            raise StoreError(f"no way is known from schema version {number - 1} to {number}", file=str(path), next_step="Ingest into a new store")
        with told(path), transaction(connection):
            connection.execute(step.read_text(encoding="utf-8"))
            set_meta(connection, "schema_version", str(number))


def arrow(connection: Connection, words: str, parameters: Any = None) -> pa.Table:
    """The answer to a question as an Arrow table."""
    connection.complete()
    return connection.sql(words, params=parameters).to_arrow_table()


def arrow_coded(connection: Connection, words: str, parameters: Any = None, plain: Collection[str] = ()) -> pa.Table:
    """As `arrow`, with texts as numbers of a dictionary, all but those in the columns `plain`. Read piece by piece, so that the texts of all rows are
    never held at once."""
    connection.complete()
    reader = connection.sql(words, params=parameters).to_arrow_reader(BATCH)
    coded = [pa.types.is_string(f.type) and f.name not in plain for f in reader.schema]
    schema = pa.schema([pa.field(f.name, CODED if c else f.type) for f, c in zip(reader.schema, coded, strict=True)])
    batches = [
        pa.record_batch([x.dictionary_encode() if c else x for x, c in zip(batch.columns, coded, strict=True)], schema=schema) for batch in reader
    ]
    return pa.Table.from_batches(batches, schema).unify_dictionaries()


@contextmanager
def lent(connection: Connection, name: str, table: pa.Table) -> Iterator[None]:
    """Let SQL see an Arrow table under a name."""
    connection.complete()
    connection.register(name, table)
    yield  # after an error nothing can be done before the transaction is rolled back; the next table takes the name
    connection.complete()
    connection.unregister(name)


def meta(connection: Connection, key: str) -> str | None:
    """The value of a key of `meta`."""
    row = connection.execute("SELECT value FROM meta WHERE key = ?", [key]).fetchone()
    return row[0] if row else None


def set_meta(connection: Connection, key: str, value: str) -> None:
    """Set a key of `meta`; two statements, so that it belongs into a transaction."""
    connection.execute("DELETE FROM meta WHERE key = ?", [key])
    connection.execute("INSERT INTO meta VALUES (?, ?)", [key, value])


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing."""
    connection.execute("BEGIN")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """DuckDB's and the system's errors as StoreError, with the file and what to do."""
    try:
        yield
    except (duckdb.Error, OSError) as error:
        raise _as_store_error(error, path) from error


def _as_store_error(error: Exception, path: Path) -> StoreError:
    words = str(error)
    low = words.lower()
    if ("lock" in low and "conflict" in low) or "could not set lock" in low:
        return StoreError("another program has the store open for writing", file=str(path), next_step="Close it and try again")
    if "no space left" in low or getattr(error, "errno", None) == 28:
        return StoreError("the disk is full; all batches before this one are safe", file=str(path), next_step="Make room and run again")
    if "not a valid duckdb" in low or "serializ" in low or "version number" in low:
        return StoreError(
            f"the file cannot be read as a store: {words.splitlines()[0]}", file=str(path), next_step="Name another file or upgrade haluan"
        )
    if isinstance(error, PermissionError) or "permission denied" in low or "read-only file system" in low:
        return StoreError("the store may not be opened or written", file=str(path), next_step="Give permission, or name another file")
    return StoreError(f"the store could not be used: {words.splitlines()[0] if words else type(error).__name__}", file=str(path))
