"""GDELT 2.0: events (61 columns) in and out, 1.0 events (58) in, mentions (16) out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from haluan.exchange.codes import INTERNATIONAL, Codebook
from haluan.exchange.dates import find_day
from haluan.exchange.names import ActorNames
from haluan.exchange.rows import Row, number, value
from haluan.types.coding import Actor, Place
from haluan.types.exchanging import ImportedEvent, Refused
from haluan.types.storing import StoredEvent, StoredRole

ORIGIN = "gdelt"
FORMAT = "gdelt"
MENTIONS = "gdelt_mentions"
#: Not in GDELT 1.0.
OPTIONAL = ("Actor1Geo_ADM2Code", "Actor2Geo_ADM2Code", "ActionGeo_ADM2Code")
#: GDELT's quad class goes by the first two digits of the CAMEO code: up to 05 verbal, up to 08 material cooperation, up to 13 verbal conflict.
_QUADS = ((5, 1), (8, 2), (13, 3), (20, 4))
_COUNTRY_PLACE, _CITY_PLACE = "1", "4"
_WEB = "1"
_NOON = "120000"


@dataclass
class GdeltReader:
    """Rows of GDELT into events. Many lack an actor: those count in no dyad, but are kept."""

    book: Codebook
    names: ActorNames

    def event(self, line: int, row: Row) -> ImportedEvent | Refused:
        """One row as an event, or why it is none."""
        key, day = value(row, "GLOBALEVENTID"), find_day(value(row, "SQLDATE"))
        if key is None or not key.isdigit():
            return Refused(line, "no_id", f"GLOBALEVENTID: {row['GLOBALEVENTID']!r}")
        if day is None:
            return Refused(line, "bad_date", f"SQLDATE: {row['SQLDATE']!r}")
        code = self.book.cameo.find_code(row["EventCode"])
        if code is None:
            return Refused(line, "unknown_code", f"EventCode: {row['EventCode']!r}")
        found = self.book.cameo.plover.get(code)
        if found is None:
            return Refused(line, "no_plover_type", f"CAMEO {code}: {self.book.cameo.names[code]}")
        kind, mode, contexts = found
        actor, recipient = self._actor(row, "Actor1", day), self._actor(row, "Actor2", day)
        if actor is None and recipient is None:
            return Refused(line, "no_actor", "neither Actor1 nor Actor2 is a country, an organisation or a known name")
        return ImportedEvent(
            id=key, origin=ORIGIN, row=line, type=kind, mode=mode, contexts=contexts, quad=self.book.ontology.quad(kind),
            intensity=self.book.ontology.intensity(kind, mode), cameo=code, day=day, actors=(actor,) if actor else (),
            recipients=(recipient,) if recipient else (), actor_name=value(row, "Actor1Name"), recipient_name=value(row, "Actor2Name"),
            place=self._place(row), outlet=_outlet(value(row, "SOURCEURL")), published=find_day(value(row, "DATEADDED")),
        )  # fmt: skip

    def _actor(self, row: Row, side: str, day: str) -> Actor | None:
        types = [found for found in (value(row, f"{side}Type{n}Code") for n in (1, 2, 3)) if found]
        name, group = value(row, f"{side}Name"), value(row, f"{side}KnownGroupCode")
        sector = self.book.sectors["cameo"].find(types)
        country = self.book.countries.by_cameo.get(value(row, f"{side}CountryCode") or "")
        if country:
            return Actor(country, sector, name or country)
        if group is not None and group in self.book.groups:
            return Actor(self.book.groups[group], sector or "IGO", name or group)
        return self.names.find(name, day, None, sector) if name else None

    def _place(self, row: Row) -> Place | None:
        name = value(row, "ActionGeo_FullName")
        if name is None:
            return None
        country = self.book.countries.by_fips.get((value(row, "ActionGeo_CountryCode") or "").upper())
        return Place(name, country, None, number(row, "ActionGeo_Lat", -90, 90), number(row, "ActionGeo_Long", -180, 180))


def _outlet(url: str | None) -> str | None:
    if url is None:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def gdelt_number(event: StoredEvent, pair: int = 0) -> str:
    """GLOBALEVENTID: the one that GDELT gave, else the number of the happening, so that events and mentions find each other."""
    own = event.id if event.origin == ORIGIN else str(event.happening)
    return own if pair == 0 else f"{own}{pair:03d}"


def gdelt_rows(event: StoredEvent, book: Codebook) -> Iterator[list[str]]:
    """A happening as rows of 61 fields, one for each ordered pair. Give one report of each happening; the counts are those of all its reports."""
    if event.day is None or event.cameo is None or event.cameo not in book.cameo.names:
        return
    day = date.fromisoformat(event.day)
    root = event.cameo[:2]
    action = _geo(event, "ActionGeo", book)
    added = (event.published or event.day).replace("-", "") + _NOON
    for pair, (actor, recipient) in enumerate((a, r) for a in event.actors or (None,) for r in event.recipients or (None,)):
        fields = {
            "GLOBALEVENTID": gdelt_number(event, pair), "SQLDATE": f"{day:%Y%m%d}", "MonthYear": f"{day:%Y%m}", "Year": f"{day:%Y}",
            "FractionDate": f"{_fraction(day):.4f}", **_role(actor, "Actor1", book), **_role(recipient, "Actor2", book),
            "IsRootEvent": "0" if event.background else "1", "EventCode": event.cameo, "EventBaseCode": event.cameo[:3], "EventRootCode": root,
            "QuadClass": str(next(quad for last, quad in _QUADS if int(root) <= last)),
            "GoldsteinScale": f"{book.cameo.goldstein[event.cameo]:g}", "NumMentions": str(event.n_reports),
            "NumSources": str(event.n_sources), "NumArticles": str(event.n_reports), **action, "DATEADDED": added, "SOURCEURL": event.url,
        }  # fmt: skip
        yield [" ".join(str(found).split()) if found is not None else "" for found in map(fields.get, book.columns[FORMAT])]


def mention_row(event: StoredEvent, book: Codebook, sentence: int | None = None, n_letters: int | None = None) -> list[str]:
    """One report as the 16 fields of the mentions table. `sentence` counts from 1 for GDELT, from 0 here; tone is not ours to give."""
    said = (event.published or event.day or "").replace("-", "")
    fields = {
        "GLOBALEVENTID": gdelt_number(event), "EventTimeDate": (event.day or "").replace("-", "") + _NOON, "MentionTimeDate": said + _NOON,
        "MentionType": _WEB, "MentionSourceName": event.outlet, "MentionIdentifier": event.url or event.locator,
        "SentenceID": sentence + 1 if sentence is not None else None, "InRawText": "1", "Confidence": round(event.confidence * 100),
        "MentionDocLen": n_letters,
    }  # fmt: skip
    return [" ".join(str(found).split()) if found is not None else "" for found in map(fields.get, book.columns[MENTIONS])]


def _fraction(day: date) -> float:
    """The year and the share of it that is past, by GDELT's own reckoning: (month x 30 + day) / 365, below 1."""
    return day.year + min(0.9999, (day.month * 30 + day.day) / 365)


def _role(role: StoredRole | None, side: str, book: Codebook) -> dict[str, str]:
    if role is None:
        return {}
    country, group = book.countries.cameo.get(role.code, ""), book.group_codes.get(role.code, "")
    kind = book.sectors["cameo"].words.get(role.sector or "", "")
    if role.sector in INTERNATIONAL and not kind:
        kind = "IGO"
    return {
        f"{side}Code": (country + kind) or (kind + group) or role.code[:3], f"{side}Name": role.name.upper(), f"{side}CountryCode": country,
        f"{side}KnownGroupCode": group, f"{side}Type1Code": kind,
    }  # fmt: skip


def _geo(event: StoredEvent, side: str, book: Codebook) -> dict[str, object]:
    place = event.place
    if place is None:
        return {f"{side}_Type": "0"}
    country = book.countries.fips.get(place["country"] or "", "")
    own = place["country"] and place["name"] == book.countries.names.get(place["country"])
    return {
        f"{side}_Type": _COUNTRY_PLACE if own else _CITY_PLACE, f"{side}_FullName": place["name"], f"{side}_CountryCode": country,
        f"{side}_ADM1Code": country, f"{side}_Lat": place["lat"], f"{side}_Long": place["lon"],
    }  # fmt: skip
