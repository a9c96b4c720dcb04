"""EDGE: coded articles as rows of a Parquet file, and back: what one machine hands to another."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from haluan.errors import DataError
from haluan.types.coding import Coding, Place
from haluan.types.storing import CaptureFacts, Entry
from haluan.types.text import Article

#: The form of the file. A reader refuses a file of another form: it is cheaper to code a shard again than to guess.
FORM = 1
_FORM_KEY = b"haluan.entries"
SCHEMA = pa.schema(
    [
        ("article_id", pa.string()), ("published", pa.string()), ("outlet", pa.string()), ("language", pa.string()), ("title", pa.string()),
        ("n_events", pa.int32()), ("kit_digest", pa.string()), ("capture", pa.string()), ("article", pa.string()), ("coding", pa.string()),
        ("dateline_place", pa.string()), ("signature", pa.binary()), ("terms", pa.list_(pa.uint32())),
    ],
    {_FORM_KEY: str(FORM)},
)  # fmt: skip
#: Articles of a row group: what a reader holds in memory at a time.
GROUP = 256


def write_entries(path: Path, entries: Iterable[Entry]) -> int:
    """Write entries in order; how many there were. The parts of an entry are JSON, `terms` pairs of term and count in a row."""
    n_entries = 0
    with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
        group: list[dict[str, Any]] = []
        for entry in entries:
            n_entries += 1
            group.append(_row(entry))
            if len(group) == GROUP:
                writer.write_table(pa.Table.from_pylist(group, SCHEMA))
                group = []
        if group:
            writer.write_table(pa.Table.from_pylist(group, SCHEMA))
    return n_entries


def read_entries(path: Path) -> Iterator[Entry]:
    """The entries of a file, a few at a time. Raises DataError if it is no such file."""
    try:
        with pq.ParquetFile(path) as file:
            form = (file.schema_arrow.metadata or {}).get(_FORM_KEY)
            if form != str(FORM).encode():
                raise DataError("no file of coded articles that this version knows", file=str(path), next_step="Delete it; the shard is coded again")
            for batch in file.iter_batches(GROUP):
                for row in batch.to_pylist():
                    yield _entry(row)
    except (OSError, pa.ArrowInvalid, ValueError) as error:
        raise DataError(f"cannot be read: {error}", file=str(path), next_step="Delete it; the shard is coded again") from error


def _row(entry: Entry) -> dict[str, Any]:
    article, coding = entry.article, entry.coding
    return {
        "article_id": article.id, "published": article.published.start if article.published else None, "outlet": article.outlet,
        "language": article.language, "title": article.title, "n_events": len(coding.events), "kit_digest": coding.kit_digest,
        "capture": _text(entry.capture), "article": _text(article), "coding": _text(coding),
        "dateline_place": _text(entry.dateline_place) if entry.dateline_place else None, "signature": entry.signature,
        "terms": [number for pair in entry.terms for number in pair],
    }  # fmt: skip


def _entry(row: dict[str, Any]) -> Entry:
    flat = row["terms"]
    capture, article, coding = (
        value_of(kind, json.loads(row[name])) for kind, name in ((CaptureFacts, "capture"), (Article, "article"), (Coding, "coding"))
    )
    place = value_of(Place, json.loads(row["dateline_place"])) if row["dateline_place"] else None
    return Entry(capture, article, coding, place, row["signature"], tuple(zip(flat[::2], flat[1::2], strict=True)))


def _text(value: Any) -> str:
    return json.dumps(plain_of(value), ensure_ascii=False, separators=(",", ":"))


def plain_of(value: Any) -> Any:
    """A frozen value as lists and plain values: the fields in order, without names, which the type knows."""
    if is_dataclass(value):
        kind: Any = type(value)
        return [plain_of(getattr(value, name)) for name in _names(kind)]
    if isinstance(value, tuple):
        return [plain_of(v) for v in value]
    return value


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


@cache
def _hints(kind: Any) -> tuple[Any, ...]:
    hints = typing.get_type_hints(kind)
    return tuple(hints[name] for name in _names(kind))


def value_of(kind: Any, plain: Any) -> Any:
    """The value of a type whose fields `plain_of` listed. Raises ValueError if they do not fit."""
    if plain is None:
        return None
    if is_dataclass(kind):
        assert isinstance(kind, type)
        return kind(*(value_of(hint, v) for hint, v in zip(_hints(kind), plain, strict=True)))
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return value_of(next(a for a in typing.get_args(kind) if a is not type(None)), plain)
    if origin is tuple:
        return _tuple_of(typing.get_args(kind), plain)
    return plain


def _tuple_of(arguments: Sequence[Any], plain: Sequence[Any]) -> tuple[Any, ...]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(value_of(arguments[0], v) for v in plain)
    return tuple(value_of(a, v) for a, v in zip(arguments, plain, strict=True))
