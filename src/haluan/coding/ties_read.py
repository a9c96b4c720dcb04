"""What the reader sees of standing relations, carried over to the phrases and names that may stand in one."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from haluan.coding.ties_sides import Side
from haluan.types.coding import RELATION_KINDS, RelationEnd, RelationKind
from haluan.types.document import Document
from haluan.types.text import Span

# A mention of the reader is taken for a phrase or name if they share at least this much of the characters of both.
SHARED = 0.25
# Chances below are as good as none.
LEAST = 0.05
# So begin the names of features that tell the reader's view.
READER = "reader"
KINDS: Mapping[str, RelationKind] = {k: k for k in RELATION_KINDS}
_Key = tuple[int, int, bool]


class ReadTies:
    """The reader's standing relations of one article between the sides of its sentences."""

    def __init__(self, document: Document, sides: Mapping[int, Sequence[Side]]) -> None:
        self.seen = any(reading.ties is not None for reading in document.readings)
        self._found: dict[tuple[RelationKind, _Key, _Key], tuple[float, Side, Side]] = {}
        placed = [(span, side) for index, listed in sides.items() for side in listed if (span := _span(document, index, side))]
        for reading in document.readings:
            chosen = {}
            for tie in reading.ties or ():
                for end in (tie.subject, tie.object):
                    if end not in chosen:
                        chosen[end] = _best(reading.mentions[end].span, placed)
                one, two = chosen[tie.subject], chosen[tie.object]
                if one is not None and two is not None and _key(one) != _key(two):
                    for kind, p in tie.kinds:
                        self._keep(KINDS[kind], one, two, p)

    def _keep(self, kind: RelationKind, one: Side, two: Side, p: float) -> None:
        if kind == "ally_of" and _key(two) < _key(one):
            one, two = two, one
        key = kind, _key(one), _key(two)
        old = self._found.get(key)
        if p >= LEAST and (old is None or old[0] < p):
            self._found[key] = p, one, two

    def __iter__(self) -> Iterator[tuple[RelationKind, float, Side, Side]]:
        """(kind, P, subject, object) of all that the reader sees, in the order of the text."""
        for (kind, _, _), (p, one, two) in self._found.items():
            yield kind, p, one, two

    def features(self, kind: RelationKind, p: float) -> dict[str, float]:
        """What the reader's P of a relation says for it; nothing where no reader could tell."""
        if not self.seen:
            return {}
        if p < LEAST:
            return {f"{READER} none": 1.0, f"{READER} none {kind}": 1.0}
        amount = round(math.log(p / LEAST), 3)
        return {READER: amount, f"{READER} {kind}": amount}

    def chance(self, kind: RelationKind, one: Side, two: Side) -> float:
        """P of a relation between two sides; 0 if the reader sees none."""
        if kind == "ally_of" and _key(two) < _key(one):
            one, two = two, one
        found = self._found.get((kind, _key(one), _key(two)))
        return found[0] if found is not None else 0.0

    def between(self, kind: RelationKind, one: RelationEnd, two: RelationEnd, positions: Mapping[str, int], sentence: int) -> float:
        """P of a relation between two ends that a sentence tells: between the same phrases, or others of the sentence that mean the same."""
        best = 0.0
        for told, p, subject, object_ in self:
            straight = _fits(one, subject, positions, sentence) and _fits(two, object_, positions, sentence)
            crossed = kind == "ally_of" and _fits(two, subject, positions, sentence) and _fits(one, object_, positions, sentence)
            if told == kind and (straight or crossed):
                best = max(best, p)
        return best


def _fits(end: RelationEnd, side: Side, positions: Mapping[str, int], sentence: int) -> bool:
    if end.mention is not None and positions.get(end.mention) == side.position:
        return True
    return side.sentence == sentence and any(a.code == end.code for a in side.actors)


def _key(side: Side) -> _Key:
    return side.position, side.start, side.inner


def _span(document: Document, index: int, side: Side) -> Span | None:
    words = document.sentences[index].words[side.start : side.end]
    return Span(words[0].span.start, words[-1].span.end) if words else None


def _best(span: Span, placed: Sequence[tuple[Span, Side]]) -> Side | None:
    """The side that shares most of its characters with a mention; of equal ones the whole phrase."""
    best, most = None, SHARED
    for other, side in placed:
        if other.overlaps(span):
            shared = (min(span.end, other.end) - max(span.start, other.start)) / (max(span.end, other.end) - min(span.start, other.start))
            if shared > most:
                best, most = side, shared
    return best
