"""EDGE: the record format, version 1: one JSON object an article, keys always present."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from haluan.tables import DATA
from haluan.types.coding import Actor, Coding, DateMention, Event, Evidence, Mention, Place, Quote, Relation, RelationEnd, Role
from haluan.types.text import Article, DateValue, Skipped, Span

RECORD = 1


def _date(value: DateValue | None) -> dict[str, str] | None:
    return {"start": value.start, "end": value.end, "granularity": value.granularity} if value else None


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"name": place.name, "country": place.country, "geonames": place.geonames, "lat": place.lat, "lon": place.lon}


def _actor(actor: Actor) -> dict[str, Any]:
    return {"code": actor.code, "sector": actor.sector, "name": actor.name, "role": actor.role, "wikidata": actor.wikidata}


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _mention(mention: Mention) -> dict[str, Any]:
    actors = [_actor(a) for a in mention.actors]
    return {
        "id": mention.id, "start": mention.span.start, "end": mention.span.end, "text": mention.text, "kind": mention.kind,
        "actor": actors[0] if actors else None, "actors": actors, "place": _place(mention.place), "antecedent": mention.antecedent,
        "how": mention.how,
    }  # fmt: skip


def _date_mention(date: DateMention) -> dict[str, Any]:
    return {
        "start": date.span.start, "end": date.span.end, "text": date.text, "value": _date(date.value),
        "basis": date.basis, "conflict": date.conflict,
    }  # fmt: skip


def _quote(quote: Quote, mentions: dict[str, Mention]) -> dict[str, Any]:
    speaker = mentions.get(quote.speaker or "")
    actor = _actor(speaker.actors[0]) if speaker is not None and speaker.actors else None
    return {
        "id": quote.id, "form": quote.form, "start": quote.span.start, "end": quote.span.end, "text": quote.text, "cue": quote.cue,
        "speaker": quote.speaker, "speaker_actor": actor,
    }  # fmt: skip


def _role(role: Role) -> dict[str, Any]:
    return {"code": role.actor.code, "sector": role.actor.sector, "name": role.actor.name, "mention": role.mention}


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {"sentence": evidence.sentence, "start": evidence.span.start, "end": evidence.span.end, "text": evidence.text}


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id, "type": event.type, "mode": event.mode, "contexts": list(event.contexts), "quad": event.quad,
        "intensity": event.intensity, "cameo": event.cameo, "status": event.status, "background": event.background,
        "actor": [_role(r) for r in event.actor], "recipient": [_role(r) for r in event.recipient], "when": _date(event.when),
        "place": _place(event.place), "said_by": event.said_by,
        "trigger": {"start": event.trigger.span.start, "end": event.trigger.span.end, "text": event.trigger.text},
        "evidence": [_evidence(e) for e in event.evidence], "confidence": event.confidence,
        "basis": {"method": event.basis.method, "rule": event.basis.rule, "scores": dict(event.basis.scores)},
    }  # fmt: skip


def _end(end: RelationEnd) -> dict[str, Any]:
    return {"code": end.code, "sector": end.sector, "name": end.name, "mention": end.mention, "inferred": end.inferred}


def _relation(relation: Relation) -> dict[str, Any]:
    return {
        "kind": relation.kind, "subject": _end(relation.subject), "object": _end(relation.object), "from": _date(relation.since),
        "to": _date(relation.until), "evidence": [_evidence(e) for e in relation.evidence],
    }  # fmt: skip


def article_object(article: Article, place: Place | None = None) -> dict[str, Any]:
    """The `article` part of a record. `place` is the dateline's place."""
    dateline = {"text": article.dateline.text, "place": _place(place)} if article.dateline else None
    return {
        "id": article.id, "locator": article.locator, "url": article.url, "outlet": article.outlet, "title": article.title,
        "byline": article.byline, "dateline": dateline, "published": _date(article.published), "language": article.language,
        "text": article.text, "title_span": _span(article.title_span) if article.title_span else None,
        "paragraphs": [_span(p) for p in article.paragraphs], "sentences": [_span(s) for s in article.sentences],
        "dropped": [{"reason": d.reason, "text": d.text} for d in article.dropped],
    }  # fmt: skip


def record_of(article: Article, coding: Coding, dateline_place: Place | None = None) -> dict[str, Any]:
    """The whole record of a coded article."""
    mentions = {m.id: m for m in coding.mentions}
    return {
        "record": RECORD,
        "article": article_object(article, dateline_place),
        "mentions": [_mention(m) for m in coding.mentions],
        "dates": [_date_mention(d) for d in coding.dates],
        "quotes": [_quote(q, mentions) for q in coding.quotes],
        "events": [_event(e) for e in coding.events],
        "relations": [_relation(r) for r in coding.relations],
        "declined": [{"reason": d.reason, "sentence": d.sentence, "detail": d.detail} for d in coding.declined],
        "notes": list(coding.notes),
        "kit": {"version": coding.kit_version, "digest": coding.kit_digest},
    }


def skipped_record(skipped: Skipped) -> dict[str, Any]:
    """The record of an input that could not be coded."""
    return {"record": RECORD, "skipped": {"locator": skipped.locator, "reason": skipped.reason, "detail": skipped.detail}}


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of the record, as shipped."""
    loaded: dict[str, Any] = json.loads((DATA / "schema" / "record.schema.json").read_text(encoding="utf-8"))
    return loaded


def check_record(record: dict[str, Any]) -> None:
    """Raise jsonschema.ValidationError if a record does not fit the schema."""
    import jsonschema  # takes a tenth of a second, which a run that trusts its own records does not wait for

    jsonschema.validate(record, schema())


def to_line(record: dict[str, Any]) -> str:
    """One line of JSON, UTF-8, keys in order."""
    return json.dumps(record, ensure_ascii=False, separators=(", ", ": "))
