"""EDGE: table files of other projects into events and Arrow tables, batch by batch."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa

from haluan.errors import UsageError
from haluan.exchange import gdelt, icews, polecat
from haluan.exchange.codes import Codebook
from haluan.exchange.names import ActorNames
from haluan.exchange.plover import PloverReader
from haluan.exchange.rows import read_table, text_lines
from haluan.types.coding import Actor
from haluan.types.exchanging import ImportedEvent, Refused

FORMATS = ("polecat", "icews", "gdelt", "plover", "triples")
_ROLE = pa.struct([("code", pa.string()), ("sector", pa.string()), ("name", pa.string()), ("mention", pa.string())])
#: The columns that the store takes, see its contract for imported events.
SCHEMA = pa.schema([
    ("id", pa.string()), ("origin", pa.string()), ("source_file", pa.string()), ("source_row", pa.int64()), ("type", pa.string()),
    ("mode", pa.string()), ("contexts", pa.list_(pa.string())), ("quad", pa.int8()), ("intensity", pa.float64()), ("cameo", pa.string()),
    ("status", pa.string()), ("background", pa.bool_()), ("actor", pa.string()), ("actor_sector", pa.string()), ("actor_name", pa.string()),
    ("recipient", pa.string()), ("recipient_sector", pa.string()), ("recipient_name", pa.string()), ("actors", pa.list_(_ROLE)),
    ("recipients", pa.list_(_ROLE)), ("day", pa.date32()), ("day_end", pa.date32()), ("granularity", pa.string()), ("place", pa.string()),
    ("place_country", pa.string()), ("geonames", pa.int32()), ("lat", pa.float64()), ("lon", pa.float64()), ("said_by_code", pa.string()),
    ("said_by_sector", pa.string()), ("said_by_name", pa.string()), ("confidence", pa.float32()), ("outlet", pa.string()),
    ("language", pa.string()), ("published", pa.date32()),
])  # fmt: skip


def read_events(path: Path, form: str, book: Codebook, names: ActorNames) -> Iterator[ImportedEvent | Refused]:
    """The events of a file in one of `FORMATS`, and the rows that are none. Raises DataError for a file that is not of the format at all."""
    if form == "plover":
        plover = PloverReader(book, names)
        for line, text in text_lines(path):
            yield from plover.events(line, text)
        return
    reader: polecat.PolecatReader | icews.IcewsReader | icews.TripleReader | gdelt.GdeltReader
    columns: tuple[str, ...]
    optional: tuple[str, ...]
    if form == "polecat":
        reader, columns, optional = polecat.PolecatReader(book, names), book.columns[polecat.FORMAT], polecat.OPTIONAL
    elif form == "icews":
        reader, columns, optional = icews.IcewsReader(book, names), book.columns[icews.FORMAT], icews.OPTIONAL
    elif form == "triples":
        reader, columns, optional = icews.TripleReader(book, names), icews.TRIPLE, ()
    elif form == "gdelt":
        reader, columns, optional = gdelt.GdeltReader(book, names), book.columns[gdelt.FORMAT], gdelt.OPTIONAL
    else:
        raise UsageError(f"no format of this name: {form!r}", next_step=f"Formats: {', '.join(FORMATS)}")
    for found in read_table(path, columns, optional):
        yield found if isinstance(found, Refused) else reader.event(*found)


def event_table(events: list[ImportedEvent], source_file: str) -> pa.Table:
    """The events as the store takes them."""
    return pa.Table.from_pylist([_record(e, source_file) for e in events], SCHEMA)


def _record(e: ImportedEvent, source_file: str) -> dict[str, Any]:
    actor, recipient = next(iter(e.actors), None), next(iter(e.recipients), None)
    place, said = e.place, e.said_by
    return {
        "id": e.id, "origin": e.origin, "source_file": source_file, "source_row": e.row, "type": e.type, "mode": e.mode,
        "contexts": list(e.contexts), "quad": e.quad, "intensity": e.intensity, "cameo": e.cameo, "status": e.status, "background": e.background,
        "actor": actor.code if actor else None, "actor_sector": actor.sector if actor else None,
        "actor_name": actor.name if actor else e.actor_name, "recipient": recipient.code if recipient else None,
        "recipient_sector": recipient.sector if recipient else None, "recipient_name": recipient.name if recipient else e.recipient_name,
        "actors": _roles(e.actors), "recipients": _roles(e.recipients), "day": _days(e.day), "day_end": _days(e.day_end or e.day),
        "granularity": e.granularity, "place": place.name if place else None, "place_country": place.country if place else None,
        "geonames": place.geonames if place else None, "lat": place.lat if place else None, "lon": place.lon if place else None,
        "said_by_code": said.code if said else None, "said_by_sector": said.sector if said else None, "said_by_name": said.name if said else None,
        "confidence": e.confidence, "outlet": e.outlet, "language": e.language, "published": _days(e.published),
    }  # fmt: skip


def _roles(actors: tuple[Actor, ...]) -> list[dict[str, str | None]]:
    return [{"code": a.code, "sector": a.sector, "name": a.name, "mention": None} for a in actors]


def _days(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None
