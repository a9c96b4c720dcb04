"""One deed told several times becomes one event with several pieces of evidence; what tells two tellings apart is weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from haluan.coding.clues import chance, weigh
from haluan.coding.dates_values import days_between
from haluan.types.coding import Event, Role
from haluan.types.decision import Weights
from haluan.types.document import Document

SPECIFIC = frozenset({"day", "week", "month"})
# Deeds of both sides alike: whoever is named first, it is the same talk or drill.
MUTUAL = frozenset({"CONSULT", "COOPERATE"})
# Headline and first sentence tell the news; what comes later may tell it again.
LEAD_SENTENCES = 2
# Words of so few letters ("di", "yang", "the") say nothing about two sentences telling the same.
LEAST_LETTERS = 4
HALF = 0.5
# A telling counts half for the confidence of the joint event: it is written by the same hand.
FURTHER = 0.5
MOST = 0.99


def keys(roles: Sequence[Role], domestic: bool) -> frozenset[tuple[str, str | None]]:
    """Who fills a role, as compared: by code, within one state by code and sector."""
    return frozenset((r.actor.code, r.actor.sector if domestic else None) for r in roles)


def is_domestic(event: Event) -> bool:
    """Whether both sides belong to one state or organisation."""
    return {r.actor.code for r in event.actor} == {r.actor.code for r in event.recipient}


def alike(one: Event, two: Event) -> bool:
    """Whether two tellings may be of one deed: the same type between the same two sides, at times that meet where both are told."""
    if one.type != two.type or (one.status != two.status and "denied" in (one.status, two.status)) or _at_other_times(one, two):
        return False
    domestic = is_domestic(one) and is_domestic(two)
    sides = [(keys(e.actor, domestic), keys(e.recipient, domestic)) for e in (one, two)]
    straight = bool(sides[0][0] & sides[1][0]) and bool(sides[0][1] & sides[1][1])
    crossed = bool(sides[0][0] & sides[1][1]) and bool(sides[0][1] & sides[1][0])
    return straight or (crossed and one.type in MUTUAL)


def merge_features(one: Event, two: Event, document: Document) -> dict[str, float]:
    """What speaks for two tellings being of one deed; `one` stands before `two`, the headline behind the body."""
    titles = {s.index for s in document.sentences if s.title}
    first = next((s.index for s in document.sentences if not s.title), 0)
    places = [[e.sentence for e in x.evidence] for x in (one, two)]
    apart = _days_apart(one, two)
    return {
        "bias": 1.0,
        "title": float(any(p in titles for p in (*places[0], *places[1]))),
        "lead": float(places[0][0] < first + LEAD_SENTENCES),
        "near": float(abs(places[0][-1] - places[1][0]) <= 1),
        "sentence": float(bool(set(places[0]) & set(places[1]))),
        "words": float(one.trigger.text.lower() == two.trigger.text.lower()),
        "rule": float(one.basis.rule is not None and one.basis.rule == two.basis.rule),
        "mode": float(one.mode is not None and two.mode is not None and one.mode != two.mode),
        "status": float(one.status != two.status),
        "background": float(one.background != two.background),
        "same_day": float(apart == 0),
        "days": float(apart is not None and apart > 0),
        "undated": float(apart is None),
        "shared": _shared_words(one, two),
        "mutual": float(one.type in MUTUAL),
    }


def merged(events: Sequence[Event], document: Document, weights: Weights) -> list[Event]:
    """Events that tell the same deed become one, shown by its surest telling; the body's words go before the headline's."""
    kept: list[Event] = []
    faces: list[Event] = []
    titles = {s.index for s in document.sentences if s.title}
    for event in sorted(events, key=lambda e: (e.evidence[0].sentence in titles, e.trigger.span.start)):
        chances = [(chance(weigh(merge_features(k, event, document), weights)), -i) for i, k in enumerate(kept) if alike(k, event)]
        if not chances or max(chances)[0] < HALF:
            kept.append(event)
            faces.append(event)
            continue
        twin, alludes = -max(chances)[1], event.evidence[0].sentence in titles
        kept[twin] = _together(kept[twin], event, alludes)
        if event.confidence > faces[twin].confidence and not alludes:
            faces[twin] = event
    return sorted((_shown(k, f) for k, f in zip(kept, faces, strict=True)), key=lambda e: e.trigger.span)


def _at_other_times(one: Event, two: Event) -> bool:
    """Whether both are dated, be it by a year alone, to times that have no day in common."""
    if "none" in (one.when.granularity, two.when.granularity):
        return False
    return one.when.end < two.when.start or two.when.end < one.when.start


def _days_apart(one: Event, two: Event) -> int | None:
    """Days between two dated deeds, 0 where their times overlap; None where one of them is not dated."""
    if one.when.granularity not in SPECIFIC or two.when.granularity not in SPECIFIC:
        return None
    return max(days_between(one.when.end, two.when.start), days_between(two.when.end, one.when.start), 0)


def _shared_words(one: Event, two: Event) -> float:
    """Share of the shorter telling's longer words that the other one has too, beside the names of the sides."""
    bags = [{w.strip(".,;:!?\"'()“”").lower() for e in x.evidence for w in e.text.split()} for x in (one, two)]
    bags = [{w for w in bag if len(w) >= LEAST_LETTERS} for bag in bags]
    least = min(len(b) for b in bags)
    return len(bags[0] & bags[1]) / least if least else 0.0


def _shown(event: Event, face: Event) -> Event:
    """The joint event as its surest telling has it: that telling's words, mode, status and sentence come first."""
    first = face.evidence[0]
    others = tuple(e for e in event.evidence if e.sentence != first.sentence)
    return replace(face, evidence=(first, *others), when=event.when, confidence=event.confidence, background=event.background)


def _together(one: Event, two: Event, alludes: bool) -> Event:
    """One event of two; a headline, which alludes, adds evidence and no date."""
    evidence = one.evidence + tuple(e for e in two.evidence if e.sentence not in {x.sentence for x in one.evidence})
    dated = one.when if one.when.granularity != "none" or alludes else two.when
    faint, sure = sorted((one.confidence, two.confidence))
    confidence = round(1 - (1 - sure) * (1 - faint * FURTHER), 3)
    return replace(one, evidence=evidence, when=dated, confidence=min(confidence, MOST), background=one.background and two.background)
