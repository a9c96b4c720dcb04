"""CSV, TSV and Parquet: one article a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import IO

from haluan.sources.options import ReadOptions
from haluan.sources.records import BODY_FIELDS, capture_of_fields
from haluan.types.text import Capture, Skipped

#: Rows of a Parquet file that are held at a time.
BATCH_ROWS = 200


def read_table(locator: str, name: str, file: IO[bytes], options: ReadOptions) -> Iterator[Capture | Skipped]:
    """The rows of a CSV or TSV file with a header; a bad row is Skipped under 'file:line'. UTF-8, with or without mark."""
    csv.field_size_limit(options.limits.max_bytes)
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
    separator = "\t" if name.lower().removesuffix(".gz").endswith((".tsv", ".tab")) else _separator(text)
    reader = csv.reader(text, delimiter=separator, strict=True)
    header = None
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield Skipped(f"{locator}:{reader.line_num}", "bad_field", f"no row of a table: {error}; quote fields that hold separators")
            continue
        if row is None:
            break
        if header is None:
            header = [c.strip() for c in row]
            trouble = _check(locator, header, options.fields)
            if trouble:
                yield trouble
                return
        elif row and len(row) != len(header):
            yield Skipped(f"{locator}:{reader.line_num}", "bad_field", f"{len(row)} fields, not {len(header)}; quote fields that hold separators")
        elif row and any(_is_odd(cell) for cell in row):
            yield Skipped(f"{locator}:{reader.line_num}", "encoding", "the row is not UTF-8; export the table again as UTF-8")
        elif row:
            yield capture_of_fields(f"{locator}:{reader.line_num}", dict(zip(header, row, strict=True)), options.fields)
    if header is None:
        yield Skipped(locator, "empty", "there is no row in it; check that the export succeeded")


def _separator(text: io.TextIOWrapper) -> str:
    """The commonest of the usual separators in the header; the stream is set back."""
    head = text.readline()
    text.seek(0)
    return max(",;\t|", key=head.count)


def _is_odd(cell: str) -> bool:
    """Whether bytes that are no UTF-8 came through."""
    return any("\udc80" <= c <= "\udcff" for c in cell) if not cell.isascii() else False


def _check(locator: str, columns: Sequence[str], fields: Mapping[str, str]) -> Skipped | None:
    missing = [c for c in fields.values() if c not in columns]
    named = "text" in fields or "html" in fields or any(c in columns for c in BODY_FIELDS)
    if missing or not named:
        what = f"there is no column {missing[0]!r}" if missing else "no column holds the article"
        return Skipped(locator, "bad_field", f"{what}; the columns are {', '.join(columns[:20])}; name it with --field text=COLUMN")
    return None


def read_parquet(locator: str, file: IO[bytes], options: ReadOptions) -> Iterator[Capture | Skipped]:
    """The rows of a Parquet file; a bad row is Skipped under 'file:row'."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.ParquetFile(file)
        trouble = _check(locator, table.schema_arrow.names, options.fields)
        if trouble:
            yield trouble
            return
        number = 0
        for batch in table.iter_batches(batch_size=BATCH_ROWS):
            for row in batch.to_pylist():
                number += 1
                yield capture_of_fields(f"{locator}:{number}", {k: _word(v) for k, v in row.items()}, options.fields)
    except (pa.ArrowException, OSError) as error:
        yield Skipped(locator, "unreadable", f"the Parquet file is damaged: {str(error).splitlines()[0]}; export it again")


def _word(value: object) -> object:
    """Days and instants as ISO 8601."""
    return value.isoformat() if hasattr(value, "isoformat") else value
