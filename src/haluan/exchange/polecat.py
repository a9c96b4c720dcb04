"""POLECAT, 40 columns between tabs: rows in, rows out."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field

from haluan.exchange.codes import Codebook
from haluan.exchange.dates import find_day
from haluan.exchange.names import ActorNames
from haluan.exchange.rows import NOTHING, Row, mended, number, value, within
from haluan.types.coding import Actor, Place
from haluan.types.exchanging import ImportedEvent, Refused
from haluan.types.storing import StoredEvent, StoredRole

ORIGIN = "polecat"
FORMAT = "polecat"
NONE = "None"
BETWEEN = "; "
#: Older files have a column of headlines; files without these columns are read all the same.
OPTIONAL = (
    "Actor COW", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID", "Recipient COW", "Recipient Sectors", "Recipient Title",
    "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID",
    "Raw Placename", "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    "Contexts", "Event Mode",
)  # fmt: skip
_KEPT = ("Event Type", "Actor Name", "Actor Country", "Primary Actor Sector", "Recipient Name", "Recipient Country", "Primary Recipient Sector")
_BOUNDS = {
    "Latitude": (-90.0, 90.0), "Longitude": (-180.0, 180.0), "Intensity": (-10.0, 10.0), "GeoNames ID": (0.0, 1e9), "Actor COW": (1.0, 999.0),
    "Recipient COW": (1.0, 999.0),
}  # fmt: skip


@dataclass
class PolecatReader:
    """Rows of POLECAT into events."""

    book: Codebook
    names: ActorNames
    _fits: dict[str, Callable[[str], bool]] = field(init=False)

    def __post_init__(self) -> None:
        ontology = self.book.ontology
        listed = {"Event Type": ontology.types, "Contexts": ontology.contexts, "Quad Code": {*self.book.quad_names.values(), "1", "2", "3", "4"}}
        sides = {f"{side} Country": _is_country for side in ("Actor", "Recipient")}
        sectors = {f"Primary {side} Sector": _all_in(ontology.sectors) for side in ("Actor", "Recipient")}
        numbers = {column: within(*bounds) for column, bounds in _BOUNDS.items()}
        self._fits = {column: _all_in(words) for column, words in listed.items()} | sides | sectors | numbers

    def event(self, line: int, torn: Row) -> ImportedEvent | Refused:
        """One row as an event, or why it is none."""
        row = mended(torn, self._fits, _KEPT)
        if row is None:
            return Refused(line, "columns", "a stray tab that fits in several places or none")
        key, day = value(row, "Event ID"), find_day(value(row, "Event Date"))
        kind = (value(row, "Event Type") or "").upper()
        if key is None:
            return Refused(line, "no_id", "Event ID is empty")
        if day is None:
            return Refused(line, "bad_date", f"Event Date: {row['Event Date']!r}")
        if kind not in self.book.ontology.types:
            return Refused(line, "unknown_code", f"Event Type: {row['Event Type']!r}")
        mode = (value(row, "Event Mode") or "").lower() or None
        intensity = number(row, "Intensity", *_BOUNDS["Intensity"])
        actors, actor_name = self._side(row, "Actor", day)
        recipients, recipient_name = self._side(row, "Recipient", day)
        return ImportedEvent(
            id=key, origin=ORIGIN, row=line, type=kind, mode=mode, contexts=_listed(row, "Contexts"),
            quad=self.book.quad_of(row["Quad Code"]) or self.book.ontology.quad(kind),
            intensity=intensity if intensity is not None else self.book.ontology.intensity(kind, mode), day=day, actors=actors,
            recipients=recipients, actor_name=actor_name, recipient_name=recipient_name, place=_place(row), outlet=value(row, "Source"),
            language=value(row, "Language"), published=find_day(value(row, "Publication Date")),
        )  # fmt: skip

    def _side(self, row: Row, side: str, day: str) -> tuple[tuple[Actor, ...], str | None]:
        """The actors of one side, and the name as it stands. Several share a row only if names and countries are as many."""
        name, country = value(row, f"{side} Name"), value(row, f"{side} Country")
        sectors = (value(row, f"Primary {side} Sector") or "").split(BETWEEN.strip())
        names, countries = (name or "").split(BETWEEN.strip()), (country or "").split(BETWEEN.strip())
        if len(names) != len(countries):
            names = [name or countries[0]]
        found = []
        for place, (one, of) in enumerate(zip(names, countries, strict=False)):
            sector = sectors[min(place, len(sectors) - 1)].strip()
            code = "" if of.strip() in NOTHING else of.strip()
            actor = self.names.find(one.strip() or code, day, code or None, sector if sector not in NOTHING else None)
            found += [actor] if actor and actor.code else []
        return tuple(found), name


def _all_in(words: Container[str]) -> Callable[[str], bool]:
    return lambda text: all(part.strip() in words for part in text.split(BETWEEN.strip()))


def _is_country(text: str) -> bool:
    return all(part.strip() in NOTHING or (len(part.strip()) == 3 and part.strip().isupper()) for part in text.split(BETWEEN.strip()))


def _listed(row: Row, column: str) -> tuple[str, ...]:
    return tuple(c.strip() for c in (value(row, column) or "").split(BETWEEN.strip()) if c.strip())


def _place(row: Row) -> Place | None:
    names = [found for found in (value(row, c) for c in ("Placename", "City", "District", "Province", "Country")) if found]
    if not names:
        return None
    geonames = number(row, "GeoNames ID", *_BOUNDS["GeoNames ID"])
    lat, lon = number(row, "Latitude", *_BOUNDS["Latitude"]), number(row, "Longitude", *_BOUNDS["Longitude"])
    country = value(row, "Country")
    code = country if country and len(country) == 3 and country.isupper() else None
    return Place(names[0], code, int(geonames) if geonames is not None else None, lat, lon)


def polecat_row(event: StoredEvent, book: Codebook, version: str) -> list[str]:
    """An event as the 40 fields of POLECAT. Tabs and line breaks in names become spaces; what is not known is "None"."""
    place = event.place or {}
    fields = {
        "Event ID": event.id, "Event Date": event.day, "Event Type": event.type, "Event Mode": event.mode, "Intensity": event.intensity,
        "Quad Code": book.quad_names[event.quad], "Contexts": BETWEEN.join(event.contexts), **_side(event.actors, "Actor", book),
        **_side(event.recipients, "Recipient", book), "Placename": place.get("name"), "Country": place.get("country"),
        "Latitude": place.get("lat"), "Longitude": place.get("lon"), "GeoNames ID": place.get("geonames"), "Raw Placename": place.get("name"),
        "Source": event.outlet, "Publication Date": event.published, "Language": event.language, "Version": version,
    }  # fmt: skip
    return [_cell(fields.get(column)) for column in book.columns[FORMAT]]


def _side(roles: Sequence[StoredRole], side: str, book: Codebook) -> dict[str, str]:
    states = [r.code if r.code in book.countries.cameo else NONE for r in roles]
    return {
        f"{side} Name": BETWEEN.join(r.name for r in roles),
        f"{side} Country": BETWEEN.join(states),
        f"{side} COW": BETWEEN.join(book.countries.cow.get(code, NONE) for code in states),
        f"Primary {side} Sector": BETWEEN.join(r.sector or NONE for r in roles),
        f"{side} Sectors": BETWEEN.join(r.sector or NONE for r in roles),
        f"{side} Name Raw": BETWEEN.join(r.name for r in roles),
    }


def _cell(found: object) -> str:
    return NONE if found is None or found == "" else " ".join(str(found).split())
