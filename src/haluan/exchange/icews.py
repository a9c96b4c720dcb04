"""ICEWS, 20 columns between tabs, and the triples (day, source, relation, target) that others made of it: in and out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from haluan.exchange.codes import Codebook, plain
from haluan.exchange.dates import find_day
from haluan.exchange.names import ActorNames
from haluan.exchange.rows import Row, number, value
from haluan.types.coding import Actor, Place
from haluan.types.exchanging import ImportedEvent, Refused
from haluan.types.storing import StoredEvent, StoredRole

ORIGIN = "icews"
FORMAT = "icews"
OPTIONAL = ("Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude", "Intensity")
TRIPLE = ("date", "source", "relation", "target")
#: ICEWS numbers its events; ours get numbers of this many bits of a hash, which any program holds exactly.
_ID_BITS = 48
_BETWEEN_ID_AND_DAY = "@"
_NOBODY = frozenset({"Unspecified Actor", "Unidentified Actor"})


@dataclass
class IcewsReader:
    """Rows of ICEWS into events. The number of an event is unique together with its day only, so both make the id."""

    book: Codebook
    names: ActorNames

    def event(self, line: int, row: Row) -> ImportedEvent | Refused:
        """One row as an event, or why it is none. The code is trusted, the event text where the code is none."""
        key, day = value(row, "Event ID"), find_day(value(row, "Event Date"))
        if key is None:
            return Refused(line, "no_id", "Event ID is empty")
        if day is None:
            return Refused(line, "bad_date", f"Event Date: {row['Event Date']!r}")
        code = self.book.cameo.find_code(row["CAMEO Code"]) or self.book.cameo.codes.get(row["Event Text"].strip().casefold())
        if code is None:
            return Refused(line, "unknown_code", f"CAMEO Code: {row['CAMEO Code']!r}")
        actor, recipient = self._side(row, "Source", day), self._side(row, "Target", day)
        return _event(
            self.book, line, f"{key.removesuffix('.0')}{_BETWEEN_ID_AND_DAY}{day}", day, code, (actor, recipient),
            (value(row, "Source Name"), value(row, "Target Name")), self._place(row), value(row, "Publisher"),
        )  # fmt: skip

    def _side(self, row: Row, side: str, day: str) -> Actor | None:
        name = value(row, f"{side} Name")
        if name is None or name in _NOBODY:
            return None
        country = value(row, f"{side} Country")
        code = self.book.countries.by_name.get(plain(country)) if country else None
        sector = self.book.sectors["icews"].find((value(row, f"{side} Sectors") or "").split(","))
        return self.names.find(name, day, code, sector)

    def _place(self, row: Row) -> Place | None:
        names = [found for found in (value(row, c) for c in ("City", "District", "Province", "Country")) if found]
        if not names:
            return None
        country = value(row, "Country")
        code = self.book.countries.by_name.get(plain(country)) if country else None
        return Place(names[0], code, None, number(row, "Latitude", -90, 90), number(row, "Longitude", -180, 180))


@dataclass
class TripleReader:
    """Triples into events. The relation is a CAMEO name; who is whose comes out of the names. A triple has no number: its words make the id."""

    book: Codebook
    names: ActorNames

    def event(self, line: int, row: Row) -> ImportedEvent | Refused:
        """One triple as an event, or why it is none."""
        day = find_day(value(row, "date"))
        if day is None:
            return Refused(line, "bad_date", f"date: {row['date']!r}")
        code = self.book.cameo.codes.get(row["relation"].strip().casefold())
        if code is None:
            return Refused(line, "unknown_code", f"relation: {row['relation']!r}")
        source, target = row["source"].strip(), row["target"].strip()
        key = hashlib.sha256("\t".join((day, source, code, target)).encode()).hexdigest()[:24]
        sides = (self.names.find(source, day), self.names.find(target, day))
        return _event(self.book, line, key, day, code, sides, (source or None, target or None), None, None)


def _event(
    book: Codebook, line: int, key: str, day: str, code: str, sides: tuple[Actor | None, Actor | None], names: tuple[str | None, str | None],
    place: Place | None, outlet: str | None,
) -> ImportedEvent | Refused:  # fmt: skip
    found = book.cameo.plover.get(code)
    if found is None:
        return Refused(line, "no_plover_type", f"CAMEO {code}: {book.cameo.names[code]}")
    kind, mode, contexts = found
    actor, recipient = sides
    return ImportedEvent(
        id=key, origin=ORIGIN, row=line, type=kind, mode=mode, contexts=contexts, quad=book.ontology.quad(kind),
        intensity=book.ontology.intensity(kind, mode), cameo=code, day=day, actors=(actor,) if actor else (),
        recipients=(recipient,) if recipient else (), actor_name=names[0], recipient_name=names[1], place=place, outlet=outlet,
    )  # fmt: skip


def icews_rows(event: StoredEvent, book: Codebook) -> Iterator[list[str]]:
    """An event as rows of 20 fields, one for each ordered pair of actor and recipient. Intensity is the Goldstein weight of the CAMEO code."""
    if event.cameo is None or event.cameo not in book.cameo.names:
        return
    place = event.place or {}
    pairs = [(a, r) for a in event.actors or (None,) for r in event.recipients or (None,)]
    for place_of_pair, (actor, recipient) in enumerate(pairs):
        fields = {
            "Event ID": _number(event, place_of_pair), "Event Date": event.day, **_source(actor, "Source", book),
            "Event Text": book.cameo.names[event.cameo], "CAMEO Code": event.cameo, "Intensity": book.cameo.goldstein[event.cameo],
            **_source(recipient, "Target", book), "Story ID": event.story, "Publisher": event.outlet, "City": place.get("name"),
            "Country": book.countries.names.get(place.get("country") or "", place.get("country")), "Latitude": place.get("lat"),
            "Longitude": place.get("lon"),
        }  # fmt: skip
        yield [" ".join(str(found).split()) if found is not None else "" for found in map(fields.get, book.columns[FORMAT])]


def _source(role: StoredRole | None, side: str, book: Codebook) -> dict[str, str | None]:
    if role is None:
        return {}
    return {
        f"{side} Name": role.name,
        f"{side} Sectors": book.sectors["icews"].words.get(role.sector or ""),
        f"{side} Country": book.countries.names.get(role.code),
    }


def _number(event: StoredEvent, pair: int) -> str:
    """The number that ICEWS gave, or one made of the id, the article and the pair: the same deed in two articles has two numbers."""
    number_, mark, day = event.id.rpartition(_BETWEEN_ID_AND_DAY)
    if mark and number_.isdigit() and day == event.day and pair == 0:
        return number_
    digest = hashlib.sha256(f"{event.id}\t{event.article_id or ''}\t{pair}".encode()).digest()
    return str(int.from_bytes(digest[:8]) >> (64 - _ID_BITS))
