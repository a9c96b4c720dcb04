"""An article of the store as an `Article` value, for coding it again, and as the record of `haluan code`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from haluan.store.database import Connection
from haluan.types.text import Article, Dateline, DateValue, Dropped, Span

_COLUMNS = (
    "id, capture_id, locator, url, outlet, title, byline, dateline, dateline_words, dateline_place, published::VARCHAR AS published, "
    'published_end::VARCHAR AS published_end, published_granularity, language, "text", title_end, paragraphs, sentences, dropped, '
    "page_map, fingerprint, story, kit_version, kit_digest, notes, article"
)  # fmt: skip
_FETCH = 200
Fields = dict[str, Any]


def article_fields(connection: Connection, conditions: str, parameters: list[Any]) -> Iterator[Fields]:
    """The columns of the articles that meet a condition, in order of their numbers."""
    found = connection.execute(f"SELECT {_COLUMNS} FROM articles WHERE {conditions} ORDER BY article", parameters)
    names = [d[0] for d in found.description or []]
    while rows := found.fetchmany(_FETCH):
        for row in rows:
            yield dict(zip(names, row, strict=True))


def _spans(flat: list[int]) -> tuple[Span, ...]:
    return tuple(Span(a, b) for a, b in zip(flat[::2], flat[1::2], strict=True))


def article_of(f: Fields) -> Article:
    """The article as reading made it."""
    date = DateValue(f["published"], f["published_end"], f["published_granularity"]) if f["published_granularity"] else None
    return Article(
        id=f["id"], capture_id=f["capture_id"], locator=f["locator"], url=f["url"], outlet=f["outlet"], title=f["title"], byline=f["byline"],
        dateline=Dateline(f["dateline"], f["dateline_words"]) if f["dateline"] else None, published=date, language=f["language"], text=f["text"],
        title_span=Span(0, f["title_end"]) if f["title_end"] else None, paragraphs=_spans(f["paragraphs"]), sentences=_spans(f["sentences"]),
        dropped=tuple(Dropped(d["reason"], d["text"]) for d in f["dropped"]), page_map=tuple(f["page_map"]), fingerprint=f["fingerprint"],
    )  # fmt: skip


def record_parts(connection: Connection, f: Fields) -> dict[str, Any]:
    """The record (version 1) of a stored article. Dates of mentions and scores of candidates are as stored."""
    number, text = f["article"], f["text"]
    mentions = [_mention(r, text) for r in _dicts(connection, "SELECT * FROM mentions WHERE article = ? ORDER BY rowid", number)]
    speakers = {m["id"]: m["actor"] for m in mentions}
    return {
        "record": 1,
        "article": _article(f),
        "mentions": mentions,
        "dates": [_date(r, text) for r in _dicts(connection, "SELECT * FROM dates WHERE article = ? ORDER BY rowid", number)],
        "quotes": [_quote(r, text, speakers) for r in _dicts(connection, "SELECT * FROM quotes WHERE article = ? ORDER BY rowid", number)],
        "events": [_event(connection, r, text) for r in _dicts(connection, "SELECT * FROM events WHERE article = ? ORDER BY event", number)],
        "relations": [_relation(r, text) for r in _dicts(connection, "SELECT * FROM relations WHERE article = ? ORDER BY ordinal", number)],
        "declined": _dicts(connection, "SELECT reason, sentence, detail FROM declined WHERE article = ? ORDER BY rowid", number),
        "notes": f["notes"] or [],
        "kit": {"version": f["kit_version"], "digest": f["kit_digest"]},
    }


def _dicts(connection: Connection, sql: str, number: int) -> list[Fields]:
    found = connection.execute(sql, [number])
    names = [d[0] for d in found.description or []]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def _value(start: Any, end: Any, granularity: str | None) -> dict[str, str] | None:
    return {"start": str(start or ""), "end": str(end or ""), "granularity": granularity} if granularity else None


def _pairs(flat: list[int]) -> list[list[int]]:
    return [[a, b] for a, b in zip(flat[::2], flat[1::2], strict=True)]


def _article(f: Fields) -> dict[str, Any]:
    return {
        "id": f["id"], "locator": f["locator"], "url": f["url"], "outlet": f["outlet"], "title": f["title"], "byline": f["byline"],
        "dateline": {"text": f["dateline"], "place": f["dateline_place"]} if f["dateline"] else None,
        "published": _value(f["published"], f["published_end"], f["published_granularity"]), "language": f["language"], "text": f["text"],
        "title_span": [0, f["title_end"]] if f["title_end"] else None, "paragraphs": _pairs(f["paragraphs"]), "sentences": _pairs(f["sentences"]),
        "dropped": f["dropped"],
    }  # fmt: skip


def _mention(r: Fields, text: str) -> dict[str, Any]:
    first = {k: r[k] for k in ("code", "sector", "name", "role", "wikidata")} if r["code"] else None
    return {
        "id": r["mention"], "start": r["start"], "end": r["end"], "text": text[r["start"] : r["end"]], "kind": r["kind"], "actor": first,
        "actors": [*([first] if first else []), *(r["more"] or [])], "place": r["place"], "antecedent": r["antecedent"], "how": r["how"],
    }  # fmt: skip


def _date(r: Fields, text: str) -> dict[str, Any]:
    value = _value(r["day"], r["day_end"], r["granularity"])
    return {"start": r["start"], "end": r["end"], "text": text[r["start"] : r["end"]], "value": value, "basis": r["basis"], "conflict": r["conflict"]}


def _quote(r: Fields, text: str, speakers: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": r["quote"], "form": r["form"], "start": r["start"], "end": r["end"], "text": text[r["start"] : r["end"]], "cue": r["cue"],
        "speaker": r["speaker"], "speaker_actor": speakers.get(r["speaker"]),
    }  # fmt: skip


def _evidence(rows: list[Fields], text: str) -> list[dict[str, Any]]:
    return [{"sentence": e["sentence"], "start": e["start"], "end": e["end"], "text": text[e["start"] : e["end"]]} for e in rows]


def _event(connection: Connection, r: Fields, text: str) -> dict[str, Any]:
    place = {"name": r["place"], "country": r["place_country"], "geonames": r["geonames"], "lat": r["lat"], "lon": r["lon"]} if r["place"] else None
    evidence = _dicts(connection, 'SELECT sentence, "start", "end" FROM evidence WHERE event = ? ORDER BY ordinal', r["event"])
    start, end = r["trigger_start"], r["trigger_end"]
    return {
        "id": r["id"], "type": r["type"], "mode": r["mode"], "contexts": r["contexts"], "quad": r["quad"], "intensity": r["intensity"],
        "cameo": r["cameo"], "status": r["status"], "background": r["background"], "actor": r["actors"], "recipient": r["recipients"],
        "when": _value(r["day"], r["day_end"], r["granularity"]), "place": place, "said_by": r["said_by"],
        "trigger": {"start": start, "end": end, "text": text[start:end]}, "evidence": _evidence(evidence, text),
        "confidence": round(float(r["confidence"]), 4),
        "basis": {"method": r["method"], "rule": r["rule"], "scores": {s["name"]: s["score"] for s in r["scores"] or []}},
    }  # fmt: skip


def _relation(r: Fields, text: str) -> dict[str, Any]:
    ends = [
        {"code": r[s], "sector": r[f"{s}_sector"], "name": r[f"{s}_name"], "mention": r[f"{s}_mention"], "inferred": r[f"{s}_inferred"]}
        for s in ("subject", "object")
    ]
    return {
        "kind": r["kind"], "subject": ends[0], "object": ends[1], "from": _value(r["since"], r["since_end"], r["since_granularity"]),
        "to": _value(r["until"], r["until_end"], r["until_granularity"]), "evidence": _evidence(r["evidence"], text),
    }  # fmt: skip
