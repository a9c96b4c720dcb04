"""Who acts on whom in an article's surer tellings, for those tellings that leave a side to the reader's memory."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from haluan.coding.clues import Clue, odds
from haluan.coding.mentions import Found
from haluan.coding.proposals import Proposal
from haluan.types.coding import Actor

# Who an actor is: its code, within one state also its sector.
Key = tuple[str, str | None]
# A telling so sure by itself says who deals with whom.
SURE = 0.5
# An actor named at least this often against the most named one is a party of the article, in reach of each of its tellings.
MAIN = 0.7
# So many sentences back a telling is still in the reader's ear.
NEAR = 2


@dataclass(frozen=True, slots=True)
class Dealing:
    """One sure telling: where it stands, its type, whether both sides belong to one state or organisation, and for actors and recipients the
    mentions that name them and the keys by which they are known again."""

    sentence: int
    start: int
    type: str
    domestic: bool
    positions: tuple[tuple[int, ...], tuple[int, ...]]
    keys: tuple[frozenset[Key], frozenset[Key]]


class Roles:
    """For mentions of an article the dealings (by number) in which the same actor stands on either side; each mention is looked up once."""

    def __init__(self, mentions: Sequence[Found], dealings: Sequence[Dealing]) -> None:
        self.dealings = dealings
        self._mentions = mentions
        self._by_key: dict[tuple[bool, int, Key], set[int]] = {}
        for number, dealing in enumerate(dealings):
            for side, keys in enumerate(dealing.keys):
                for key in keys:
                    self._by_key.setdefault((dealing.domestic, side, key), set()).add(number)
        self._known: dict[tuple[int, int, bool], frozenset[int]] = {}

    def of(self, position: int, side: int, domestic: bool) -> frozenset[int]:
        """The dealings, within one state or between two, that have a mention's actors as actors (side 0) or recipients (1)."""
        asked = (position, side, domestic)
        if asked not in self._known:
            keys = _keys(self._mentions[position].link.actors, domestic)
            self._known[asked] = frozenset[int]().union(*(self._by_key.get((domestic, side, key), ()) for key in keys))
        return self._known[asked]


def dealings(proposals: Sequence[Proposal], mentions: Sequence[Found]) -> list[Dealing]:
    """The sure tellings among first proposals, in text order."""
    return [
        _dealing(p, mentions)
        for p in sorted(proposals, key=lambda p: p.trigger.start)
        if p.score >= SURE and p.status != "denied" and p.actor and p.recipient
    ]


def besides(clue: Clue, sure: Sequence[Dealing]) -> list[Dealing]:
    """The sure tellings but the one at hand."""
    return [d for d in sure if d.start != clue.trigger.start]


def partner_places(clue: Clue, mentions: Sequence[Found], others: Sequence[Dealing]) -> tuple[int, ...]:
    """Mentions of those with whom the actors at hand deal elsewhere in the article, nearest telling first, and of its main parties."""
    here = {domestic: frozenset[Key]().union(*(_keys(mentions[i].link.actors, domestic) for i in clue.places)) for domestic in (False, True)}
    found: list[int] = []
    known = set(here[True])
    for dealing in sorted(others, key=lambda d: (abs(d.sentence - clue.sentence.index), d.start)):
        for side, other in ((0, 1), (1, 0)):
            if not dealing.keys[side] & here[dealing.domestic]:
                continue
            for position in dealing.positions[other]:
                keys = _keys(mentions[position].link.actors, True)
                if keys and not keys & known:
                    found.append(position)
                    known |= keys
    for position in sorted(range(len(clue.salience)), key=lambda i: (mentions[i].chunk.sentence > clue.sentence.index, -i)):
        keys = _keys(mentions[position].link.actors, True)
        if clue.salience[position] >= MAIN and keys and not keys & known:
            found.append(position)
            known |= keys
    return tuple(found)


def pair_features(
    clue: Clue, type_: str, sides: tuple[float, float], pair: tuple[int, int], mentions: Sequence[Found], roles: Roles
) -> dict[str, float]:
    """What speaks for two mentions as actor and recipient together; `sides` are the log-odds of each in its role."""
    actor, recipient = pair
    domestic = _domestic(mentions[actor].link.actors, mentions[recipient].link.actors)
    seen = [roles.dealings[n] for n in roles.of(actor, 0, domestic) & roles.of(recipient, 1, domestic)]
    back = [roles.dealings[n] for n in roles.of(recipient, 0, domestic) & roles.of(actor, 1, domestic)]
    before = [d for d in back if 0 <= clue.sentence.index - d.sentence <= NEAR and d.start < clue.trigger.start]
    return {
        "actor": max(-6.0, min(6.0, sides[0])),
        "recipient": max(-6.0, min(6.0, sides[1])),
        "read": odds(clue.pairs.get(pair, {}).get(type_, 0.0)),
        "seen": math.log1p(len(seen)),
        "back": math.log1p(len(back)),
        "seen_near": float(any(abs(clue.sentence.index - d.sentence) <= NEAR for d in seen)),
        "answers": float(bool(before)),
        "answers_" + type_: float(bool(before)),
        "alike": float(any(d.type == type_ for d in seen)),
        "domestic": float(domestic),
        "far": float(all(mentions[i].chunk.sentence != clue.sentence.index for i in pair)),
    }


def share(scores: Mapping[tuple[int, int], float], best: tuple[int, int]) -> float:
    """The probability of the best pair among all, when each weighs by the exponential of its score."""
    top = scores[best]
    return 1.0 / sum(math.exp(max(-30.0, s - top)) for s in scores.values())


def together_features(p_pair: float, together: Mapping[str, float]) -> dict[str, float]:
    """What speaks for a whole event by the choice of its pair."""
    return {"chosen": math.log(max(p_pair, 0.01)), **{"pair_" + n: together.get(n, 0.0) for n in ("seen", "back", "seen_near", "answers", "alike")}}


def _dealing(proposal: Proposal, mentions: Sequence[Found]) -> Dealing:
    sides = [[a for i in positions for a in mentions[i].link.actors] for positions in (proposal.actor, proposal.recipient)]
    domestic = _domestic(*sides)
    keys = _keys(sides[0], domestic), _keys(sides[1], domestic)
    return Dealing(proposal.sentence, proposal.trigger.start, proposal.type, domestic, (proposal.actor, proposal.recipient), keys)


def _keys(actors: Sequence[Actor], domestic: bool) -> frozenset[Key]:
    """Actors by code, within one state by code and sector."""
    return frozenset((a.code, a.sector if domestic else None) for a in actors)


def _domestic(one: Sequence[Actor], two: Sequence[Actor]) -> bool:
    return bool({a.code for a in one} & {a.code for a in two})
