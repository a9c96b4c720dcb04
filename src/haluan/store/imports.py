"""Imported event tables brought to the columns of `events`."""

from __future__ import annotations

import pyarrow as pa

from haluan.errors import DataError

REQUIRED = ("id", "origin", "source_file", "source_row", "type", "quad", "intensity", "day", "actor", "recipient")
#: Filled in by the store itself.
OWN = ("event", "article", "happening", "counted", "story", "more_actors", "more_recipients")


def event_columns(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """The table with all columns of `schema`, missing ones null. Raises DataError naming a missing or unknown column, or one of a wrong type."""
    missing = [c for c in REQUIRED if c not in table.column_names]
    unknown = [c for c in table.column_names if c not in schema.names or c in OWN]
    if missing or unknown:
        what = f"column missing: {', '.join(missing)}" if missing else f"unknown column: {', '.join(unknown)}"
        raise DataError(what, key=(missing or unknown)[0], next_step="See the columns of `events` in docs/reference/store.md")
    columns = []
    for wanted in schema:
        if wanted.name not in table.column_names:
            columns.append(pa.nulls(len(table), wanted.type))
            continue
        try:
            columns.append(table[wanted.name].cast(wanted.type))
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
            raise DataError(f"the column has values of another kind than {wanted.type}: {error}", key=wanted.name) from error
    return pa.Table.from_arrays(columns, schema=schema)
