"""Windows that overlap by a sentence, joined into one reading: what is said of a sentence comes from the window in which others stand before it."""

from __future__ import annotations

from collections.abc import Sequence

from haluan.types.reading import Reading, ReadMention, ReadPair, ReadReference, ReadRole, ReadTie, ReadTrigger
from haluan.types.text import Span, Token


class Stitcher:
    """Gathers the readings of overlapping windows, in the order of the text, into one."""

    def __init__(self) -> None:
        self._sentences: list[int] = []
        self._tokens: list[tuple[Token, ...]] = []
        self._mentions: list[ReadMention] = []
        self._triggers: list[ReadTrigger] = []
        self._roles: list[ReadRole] = []
        self._pairs: dict[tuple[int, int], ReadPair] = {}
        self._references: dict[tuple[int, int], ReadReference] = {}
        self._ties: dict[tuple[int, int], ReadTie] = {}
        self._tied = False
        self._notes: list[str] = []

    def add(self, reading: Reading, context: int) -> None:
        """Add a window's reading; of its first `context` sentences, which the window before has told of, only links to later ones are new."""
        own = reading.tokens[context][0].start if context else reading.span.start
        place = self._places(reading.mentions, own)
        fresh = {i for i, m in enumerate(reading.mentions) if m.span.start >= own}
        triggers: dict[int, int] = {}
        for i, trigger in enumerate(reading.triggers):
            if trigger.span.start >= own:
                triggers[i] = len(self._triggers)
                self._triggers.append(trigger)
        roles: dict[tuple[int, int], ReadRole] = {}
        for role in reading.roles:
            at = place.get(role.mention)
            if role.trigger in triggers and at is not None:
                key = triggers[role.trigger], at
                roles[key] = _stronger(roles.get(key), ReadRole(*key, role.actor, role.recipient, role.said_by))
        self._roles += roles.values()
        for pair in reading.pairs:
            a, r = place.get(pair.actor), place.get(pair.recipient)
            if a is not None and r is not None and a != r and {pair.actor, pair.recipient} & fresh:
                self._pairs.setdefault((a, r), ReadPair(a, r, pair.types, pair.statuses))
        for link in reading.references:
            m, a = place.get(link.mention), place.get(link.antecedent)
            if m is not None and a is not None and m != a and {link.mention, link.antecedent} & fresh:
                old = self._references.get((m, a))
                self._references[m, a] = ReadReference(m, a, max(link.score, old.score if old else 0.0))
        self._tied |= reading.ties is not None
        for tie in reading.ties or ():
            s, o = place.get(tie.subject), place.get(tie.object)
            if s is not None and o is not None and s != o and {tie.subject, tie.object} & fresh:
                self._ties.setdefault((s, o), ReadTie(s, o, tie.kinds))
        self._sentences += reading.sentences[context:]
        self._tokens += reading.tokens[context:]
        self._notes += [n for n in reading.notes if n not in self._notes]

    def joined(self) -> Reading:
        """All that was added, as one reading."""
        return Reading(
            span=Span(self._tokens[0][0].start, self._tokens[-1][-1].end),
            sentences=tuple(self._sentences),
            tokens=tuple(self._tokens),
            mentions=tuple(self._mentions),
            triggers=tuple(self._triggers),
            roles=tuple(self._roles),
            pairs=tuple(self._pairs.values()),
            references=tuple(self._references.values()),
            notes=tuple(self._notes),
            ties=tuple(self._ties.values()) if self._tied else None,
        )

    def _places(self, mentions: Sequence[ReadMention], own: int) -> dict[int, int]:
        """Where each mention stands in the joined list: new ones at its end, those of the context where the window before saw them."""
        place: dict[int, int] = {}
        for i, mention in enumerate(mentions):
            if mention.span.start >= own:
                place[i] = len(self._mentions)
                self._mentions.append(mention)
                continue
            known = self._seen(mention.span)
            if known is not None:
                place[i] = known
        return place

    def _seen(self, span: Span) -> int | None:
        """The mention of the window before that shares most characters with a span, if any does."""
        found: list[tuple[int, int]] = []
        for n in range(len(self._mentions) - 1, -1, -1):
            other = self._mentions[n].span
            if other.end <= span.start:
                break
            if other.overlaps(span):
                found.append((min(span.end, other.end) - max(span.start, other.start), n))
        return max(found)[1] if found else None


def _stronger(one: ReadRole | None, two: ReadRole) -> ReadRole:
    if one is None:
        return two
    chances = (max(pair) for pair in zip((one.actor, one.recipient, one.said_by), (two.actor, two.recipient, two.said_by), strict=True))
    return ReadRole(two.trigger, two.mention, *chances)
