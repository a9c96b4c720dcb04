"""What re-coding an article gained, lost and changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from haluan.types.coding import Event
from haluan.types.storing import Changed, Entry

FIELDS = ("type", "mode", "status", "actors", "recipients", "day", "day_end", "granularity", "place", "contexts", "background", "said_by")
Facts = dict[str, Any]


def _facts(row: Sequence[Any]) -> Facts:
    """An old event as `coded_events.sql` gives it."""
    facts = dict(zip(FIELDS, row[2:14], strict=True))
    return facts | {"contexts": sorted(facts["contexts"] or []), "actors": sorted(facts["actors"]), "recipients": sorted(facts["recipients"])}


def _new_facts(event: Event, said_by: str | None) -> Facts:
    sides = [sorted(f"{r.actor.code}.{r.actor.sector or ''}" for r in side) for side in (event.actor, event.recipient)]
    when = event.when
    return {
        "type": event.type, "mode": event.mode, "status": event.status, "actors": sides[0], "recipients": sides[1], "day": when.start or None,
        "day_end": when.end or None, "granularity": when.granularity, "place": event.place.name if event.place else None,
        "contexts": sorted(event.contexts), "background": event.background, "said_by": said_by,
    }  # fmt: skip


def compare(run: int, entry: Entry, old: Sequence[Sequence[Any]]) -> list[Changed]:
    """The differences of an article's coding: same id with other fields is `changed`, and so are a lost and a gained event of the same words."""
    speakers = {m.id: m.actors[0].name for m in entry.coding.mentions if m.actors}
    was = {str(r[1]): (_facts(r), (r[14], r[15])) for r in old}
    now = {e.id: (_new_facts(e, speakers.get(e.said_by or "")), (e.trigger.span.start, e.trigger.span.end)) for e in entry.coding.events}
    article = entry.article.id
    changes = [_changed(run, article, i, was[i][0], now[i][0]) for i in now if i in was and was[i][0] != now[i][0]]
    lost = {i: v for i, v in was.items() if i not in now}
    for new_id, (facts, trigger) in now.items():
        if new_id in was:
            continue
        twin = next((i for i, v in lost.items() if v[1] == trigger), None)
        if twin is None:
            changes.append(Changed(run, article, "gained", new_id, {}, facts))
        else:
            changes.append(_changed(run, article, new_id, lost.pop(twin)[0] | {"id": twin}, facts | {"id": new_id}))
    return [*changes, *(Changed(run, article, "lost", i, v[0], {}) for i, v in lost.items())]


def _changed(run: int, article: str, event_id: str, was: Facts, now: Facts) -> Changed:
    differ = [k for k in now if was.get(k) != now[k]]
    return Changed(run, article, "changed", event_id, {k: was.get(k) for k in differ}, {k: now[k] for k in differ})
