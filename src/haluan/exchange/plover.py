"""PLOVER records, JSON lines: out with the sentence that says so, and in again."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from haluan.exchange.codes import Codebook
from haluan.exchange.dates import find_day
from haluan.exchange.names import ActorNames
from haluan.types.coding import Actor, Place, Status
from haluan.types.exchanging import ImportedEvent, Refused
from haluan.types.storing import StoredEvent, StoredEvidence, StoredRole

ORIGIN = "plover"
#: PLOVER's auxiliary modes, which its own data sets do not use yet, say what our status and background say.
AUXILIARY: Mapping[str, str] = {"planned": "future", "hypothetical": "hypothetical", "denied": "negation"}
HISTORICAL = "historical"
CODEBOOK = "PLOVER"
_COUNTRY_LEVEL, _CITY_LEVEL = 1, 4
_STATUS: Mapping[str, Status] = {"future": "planned", "hypothetical": "hypothetical", "negation": "denied"}
_SPOKEN: Mapping[str, Status] = {"REQUEST": "requested", "THREATEN": "threatened"}
_BOUNDS = (-10.0, 10.0)


def plover_record(event: StoredEvent, version: str, evidence: StoredEvidence | None = None) -> dict[str, Any]:
    """An event as a PLOVER record. `text_info` places the sentence in the article: number from 0, code points. Keys without a value are left out."""
    modes = [m for m in (event.mode, AUXILIARY.get(event.status), HISTORICAL if event.background else None) if m]
    record = {
        "id": event.id if event.article_id is None else f"{event.id}@{event.article_id[:12]}",
        "has_event": 1,
        "date": event.day,
        "enddate": event.day_end if event.day_end != event.day else None,
        "actor": [_entity(r) for r in event.actors],
        "recipient": [_entity(r) for r in event.recipients],
        "event": [event.type],
        "event_text": event.trigger,
        "event_loc": _location(event.place),
        "quad_code": event.quad,
        "event_scale": event.intensity,
        "mode": modes,
        "context": list(event.contexts),
        "text": event.sentence,
        "text_info": {"sequence": evidence.sentence, "start": evidence.start, "end": evidence.end} if evidence else None,
        "cite_info": _present({
            "url": event.url, "title": event.title, "language": event.language, "publication": event.outlet, "citation": event.published,
            "codebook": CODEBOOK, "version": version,
        }),
        "coder": event.method or event.origin,
        "comment": {"status": event.status, "granularity": event.granularity, "confidence": event.confidence, "cameo": event.cameo,
                    "said_by": _entity(event.said_by) if event.said_by else None, "happening": event.happening},
    }  # fmt: skip
    return _present(record)


def plover_line(record: Mapping[str, Any]) -> str:
    """One line of JSON."""
    return json.dumps(record, ensure_ascii=False)


def _present(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: v for key, v in values.items() if v is not None}


def _entity(role: StoredRole) -> dict[str, Any]:
    return _present({"code": role.code, "sector": [role.sector] if role.sector else [], "entity_text": role.name})


def _location(place: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if place is None:
        return None
    level = _CITY_LEVEL if place["geonames"] else _COUNTRY_LEVEL
    return _present({
        "extracted_place": place["name"], "resolved_place": place["name"], "geonameid": place["geonames"], "lat": place["lat"], "lon": place["lon"],
        "country_code": place["country"], "resolution": level,
    })  # fmt: skip


@dataclass
class PloverReader:
    """PLOVER records into events. A record with several event types becomes one event of each."""

    book: Codebook
    names: ActorNames

    def events(self, line: int, text: str) -> tuple[ImportedEvent | Refused, ...]:
        """The events of one line, or why it holds none."""
        if not text.strip():
            return ()
        try:
            record = json.loads(text)
        except (json.JSONDecodeError, RecursionError) as error:
            return (Refused(line, "not_json", str(error)[:200]),)
        if not isinstance(record, dict):
            return (Refused(line, "not_json", "the line is no JSON object"),)
        return tuple(self._event(line, record, str(kind), n) for n, kind in enumerate(_list(record.get("event")) or [""]))

    def _event(self, line: int, record: Mapping[str, Any], kind: str, place: int) -> ImportedEvent | Refused:
        key, day, kind = record.get("id"), find_day(_string(record.get("date"))), kind.upper()
        if key in (None, ""):
            return Refused(line, "no_id", "the key id is missing")
        if day is None:
            return Refused(line, "bad_date", f"date: {record.get('date')!r}")
        if kind not in self.book.ontology.types:
            return Refused(line, "unknown_code", f"event: {kind!r}")
        modes = [str(m) for m in _list(record.get("mode"))]
        mode = next((m for m in modes if m not in _STATUS and m != HISTORICAL), None)
        told = _map(record.get("comment"))
        cite = _map(record.get("cite_info"))
        return ImportedEvent(
            id=str(key) if place == 0 else f"{key}#{place + 1}", origin=ORIGIN, row=line, type=kind, mode=mode,
            contexts=tuple(str(c) for c in _list(record.get("context"))),
            quad=self.book.quad_of(str(record.get("quad_code"))) or self.book.ontology.quad(kind),
            intensity=self._intensity(record, kind, mode), cameo=_string(told.get("cameo")), day=day,
            day_end=find_day(_string(record.get("enddate"))), granularity=_string(told.get("granularity")) or "day",
            status=next((_STATUS[m] for m in modes if m in _STATUS), _SPOKEN.get(kind, "actual")), background=HISTORICAL in modes,
            actors=self._side(record.get("actor"), day), recipients=self._side(record.get("recipient"), day),
            place=_place(_map(record.get("event_loc"))), said_by=next(iter(self._side(told.get("said_by"), day)), None),
            outlet=_string(cite.get("publication")), language=_string(cite.get("language")), published=find_day(_string(cite.get("citation"))),
            confidence=_share(told.get("confidence")),
        )  # fmt: skip

    def _intensity(self, record: Mapping[str, Any], kind: str, mode: str | None) -> float:
        try:
            found = float(record["event_scale"])
        except (KeyError, TypeError, ValueError):
            return self.book.ontology.intensity(kind, mode)
        return found if _BOUNDS[0] <= found <= _BOUNDS[1] else self.book.ontology.intensity(kind, mode)

    def _side(self, entities: Any, day: str) -> tuple[Actor, ...]:
        found: list[Actor] = []
        for entity in _list(entities):
            told = _map(entity) or {"code": entity}
            code, name = _string(told.get("code")), _string(told.get("entity_text")) or _string(told.get("identifier_text"))
            sector = next((str(s) for s in _list(told.get("sector")) if s), None)
            actor = Actor(code, sector, name or code) if code else self.names.find(name, day, None, sector) if name else None
            found += [actor] if actor else []
        return tuple(found)


def _place(told: Mapping[str, Any]) -> Place | None:
    name = _string(told.get("resolved_place")) or _string(told.get("extracted_place"))
    if name is None:
        return None
    geonames = _string(told.get("geonameid"))
    lat, lon = _number(told.get("lat"), 90), _number(told.get("lon"), 180)
    return Place(name, _string(told.get("country_code")), int(geonames) if geonames and geonames.isdigit() else None, lat, lon)


def _number(found: Any, bound: float) -> float | None:
    return float(found) if isinstance(found, int | float) and -bound <= found <= bound else None


def _share(found: Any) -> float | None:
    return float(found) if isinstance(found, int | float) and 0 <= found <= 1 else None


def _string(found: Any) -> str | None:
    return None if found is None or found == "" or isinstance(found, list | dict) else str(found)


def _list(found: Any) -> Sequence[Any]:
    return found if isinstance(found, list) else [] if found is None else [found]


def _map(found: Any) -> Mapping[str, Any]:
    return found if isinstance(found, dict) else {}
