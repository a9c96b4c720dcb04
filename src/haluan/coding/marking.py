"""Why an event was coded: its sentence with actor, recipient, trigger and date marked."""

from __future__ import annotations

from haluan.types.coding import Coding, Event
from haluan.types.text import Span


def marked_sentence(event: Event, coding: Coding) -> tuple[str, tuple[tuple[str, int, int], ...]]:
    """The evidence sentence and its marks (kind, start, end) with offsets into that sentence, outer marks first."""
    evidence = event.evidence[0]
    base = evidence.span
    mentions = {m.id: m for m in coding.mentions}
    marks: list[tuple[str, int, int]] = []

    def mark(kind: str, span: Span) -> None:
        if base.covers(span):
            marks.append((kind, span.start - base.start, span.end - base.start))

    for kind, roles in (("actor", event.actor), ("recipient", event.recipient)):
        for role in roles:
            if role.mention in mentions:
                mark(kind, mentions[role.mention].span)
    mark("trigger", event.trigger.span)
    for date in coding.dates:
        if date.value == event.when:
            mark("date", date.span)
    return evidence.text, tuple(sorted(dict.fromkeys(marks), key=lambda m: (m[1], -m[2])))
