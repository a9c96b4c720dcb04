"""Entries as rows of the tables; pure. Columns stand in the order of COLUMNS, which follows schema.sql."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from haluan.types.coding import Actor, Coding, Event, Mention, Place, Quote, Relation, Role
from haluan.types.storing import Entry
from haluan.types.text import Article, DateValue, Span

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]
#: A posting's count is kept in one byte.
MOST_COUNTED = 255
ARTICLE_TABLES = ("articles", "mentions", "dates", "events", "dyads", "evidence", "quotes", "relations", "declined", "postings")


def _day(value: str | None) -> str | None:
    return value or None


def _dates(value: DateValue | None) -> tuple[str | None, str | None, str | None]:
    return (_day(value.start), _day(value.end), value.granularity) if value else (None, None, None)


def _place(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"name": place.name, "country": place.country, "geonames": place.geonames, "lat": place.lat, "lon": place.lon}


def _actor(actor: Actor) -> dict[str, Any]:
    return {"code": actor.code, "sector": actor.sector, "name": actor.name, "role": actor.role, "wikidata": actor.wikidata}


def _flat(spans: Iterable[Span]) -> list[int]:
    return [n for s in spans for n in (s.start, s.end)]


def article_row(number: int, entry: Entry, run: int) -> Row:
    """The row of `articles`; the story is the article itself until copies are looked for."""
    a, coding = entry.article, entry.coding
    return (
        number, a.id, a.capture_id, a.locator, a.url, a.outlet, a.title, a.byline, a.dateline.text if a.dateline else None,
        a.dateline.place if a.dateline else None, _place(entry.dateline_place), *_dates(a.published), a.language, a.text,
        a.title_span.end if a.title_span else 0, _flat(a.paragraphs),
        _flat(a.sentences), [{"reason": d.reason, "text": d.text} for d in a.dropped], list(a.page_map), a.fingerprint, entry.signature,
        sum(n for _, n in entry.terms), len(coding.events), list(coding.notes), number, run, coding.kit_version, coding.kit_digest,
    )  # fmt: skip


def capture_row(number: int, entry: Entry, run: int) -> Row:
    """The row of `captures`."""
    c = entry.capture
    return (c.id, c.locator, c.url, c.media_type, c.charset, c.captured_at, c.n_bytes, run, number)


def _mention(number: int, m: Mention) -> Row:
    first = m.actors[0] if m.actors else None
    who = (first.code, first.sector, first.name, first.role, first.wikidata) if first else (None,) * 5
    return (
        number, m.id, m.span.start, m.span.end, m.sentence, m.kind, m.how, m.antecedent, *who, [_actor(a) for a in m.actors[1:]] or None,
        _place(m.place),
    )  # fmt: skip


def _roles(roles: tuple[Role, ...]) -> list[dict[str, Any]]:
    return [{"code": r.actor.code, "sector": r.actor.sector, "name": r.actor.name, "mention": r.mention} for r in roles]


def _more(roles: tuple[Role, ...]) -> str | None:
    """All codes of several roles in one word, for filters."""
    return "|" + "".join(f"{r.actor.code}.{r.actor.sector or ''}|" for r in roles) if len(roles) > 1 else None


def _first(roles: tuple[Role, ...]) -> tuple[str | None, str | None, str | None]:
    return (roles[0].actor.code, roles[0].actor.sector, roles[0].actor.name) if roles else (None, None, None)


def _event(event: int, number: int, e: Event, article: Article, coding: Coding) -> Row:
    speaker = next((m.actors[0] for m in coding.mentions if m.id == e.said_by and m.actors), None)
    said = (speaker.code, speaker.sector, speaker.name) if speaker else (None, None, None)
    place = (e.place.name, e.place.country, e.place.geonames, e.place.lat, e.place.lon) if e.place else (None,) * 5
    published = _day(article.published.start) if article.published else None
    return (
        event, e.id, number, "haluan", None, None, e.type, e.mode, list(e.contexts), e.quad, e.intensity, e.cameo, e.status, e.background,
        *_first(e.actor), *_first(e.recipient), _roles(e.actor), _roles(e.recipient), *_dates(e.when), *place, e.said_by, *said,
        e.trigger.span.start, e.trigger.span.end, e.evidence[0].sentence, e.confidence, e.basis.method, e.basis.rule,
        [{"name": k, "score": v} for k, v in e.basis.scores] or None, article.outlet, article.language, published, number, event, True,
        _more(e.actor), _more(e.recipient),
    )  # fmt: skip


def _dyads(event: int, e: Event, article: Article) -> Iterable[Row]:
    pairs = {((a.actor.code, a.actor.sector), (r.actor.code, r.actor.sector)): None for a in e.actor for r in e.recipient}
    for (actor, actor_sector), (recipient, recipient_sector) in pairs:
        yield (
            event, actor, actor_sector, recipient, recipient_sector, _day(e.when.start), e.type, e.mode, e.quad, e.intensity, e.status,
            e.background, e.confidence, "haluan", article.outlet, article.language, event, True,
        )  # fmt: skip


def _quote(number: int, q: Quote, mentions: dict[str, Mention]) -> Row:
    speaker = mentions.get(q.speaker or "")
    who = speaker.actors[0] if speaker and speaker.actors else None
    said = (who.code, who.sector, who.name) if who else (None, None, speaker.text if speaker else None)
    return (number, q.id, q.form, q.span.start, q.span.end, q.cue, q.speaker, *said)


def _relation(number: int, ordinal: int, r: Relation) -> Row:
    ends = [(e.code, e.sector, e.name, e.mention, e.inferred) for e in (r.subject, r.object)]
    evidence = [{"sentence": e.sentence, "start": e.span.start, "end": e.span.end} for e in r.evidence]
    return (number, ordinal, r.kind, *ends[0], *ends[1], *_dates(r.since), *_dates(r.until), evidence)


def coding_rows(number: int, first_event: int, entry: Entry) -> Rows:
    """The rows of all tables that a coding fills, for the article with this number; events are numbered from `first_event`."""
    coding, article = entry.coding, entry.article
    mentions = {m.id: m for m in coding.mentions}
    numbered = list(enumerate(coding.events, first_event))
    return {
        "mentions": [_mention(number, m) for m in coding.mentions],
        "dates": [(number, d.span.start, d.span.end, *_dates(d.value), d.basis, d.conflict) for d in coding.dates],
        "events": [_event(i, number, e, article, coding) for i, e in numbered],
        "dyads": [row for i, e in numbered for row in _dyads(i, e, article)],
        "evidence": [
            (i, number, place, x.sentence, x.span.start, x.span.end) for i, e in numbered for place, x in enumerate(e.evidence)
        ],
        "quotes": [_quote(number, q, mentions) for q in coding.quotes],
        "relations": [_relation(number, i, r) for i, r in enumerate(coding.relations)],
        "declined": [(number, d.reason, d.sentence, d.detail) for d in coding.declined],
        "postings": [(term, number, min(n, MOST_COUNTED)) for term, n in entry.terms],
    }  # fmt: skip
