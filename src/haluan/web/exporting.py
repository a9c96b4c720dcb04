"""Rows as a file: JSON lines, CSV or Parquet, the same for every list of the interface."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any

from fastapi.responses import Response
from pydantic import BaseModel

from haluan.web.asking import cell

MEDIA = {"jsonl": "application/x-ndjson", "csv": "text/csv; charset=utf-8", "parquet": "application/vnd.apache.parquet"}
Row = dict[str, Any]


def as_file(rows: Iterable[Any], form: str, name: str) -> Response:
    """Rows (objects, models or values of the store) as a file called `haluan-NAME`. Parts of a row get names joined by an underscore."""
    flat = [flat_row(row) for row in rows]
    body = {"jsonl": _jsonl, "csv": _csv, "parquet": _parquet}[form](flat)
    headers = {"content-disposition": f'attachment; filename="haluan-{name}.{form}"'}
    return Response(body, media_type=MEDIA[form], headers=headers)


def flat_row(row: Any) -> Row:
    """A row without inner objects: `subject: {code: ARM}` becomes `subject_code: ARM`."""
    if isinstance(row, BaseModel):
        row = row.model_dump()
    elif is_dataclass(row) and not isinstance(row, type):
        row = asdict(row)
    found: Row = {}
    for key, value in row.items():
        if isinstance(value, Mapping):
            found |= {f"{key}_{k}": v for k, v in flat_row(value).items()}
        else:
            found[key] = list(value) if isinstance(value, tuple) else value
    return found


def _names(rows: list[Row]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row))


def _jsonl(rows: list[Row]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in rows).encode()


def _csv(rows: list[Row]) -> bytes:
    text, names = io.StringIO(), _names(rows)
    writer = csv.writer(text)
    writer.writerow(names)
    writer.writerows([cell(row.get(name)) for name in names] for row in rows)
    return text.getvalue().encode()


def _parquet(rows: list[Row]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    sink = io.BytesIO()
    shown = [{k: v if isinstance(v, date | str | int | float | bool | type(None)) else _words(v) for k, v in row.items()} for row in rows]
    pq.write_table(pa.Table.from_pylist(shown, schema=None if shown else pa.schema([])), sink)
    return sink.getvalue()


def _words(value: Any) -> Any:
    return [str(v) for v in value] if isinstance(value, list) else str(value)
