"""Who acts on whom in an article's surer tellings, for those tellings that leave a side to the reader's memory."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from haluan.coding.clues import Clue, odds
from haluan.coding.mentions import Found
from haluan.coding.proposals import Proposal
from haluan.types.coding import Actor

# A telling so sure by itself says who deals with whom.
SURE = 0.5
# An actor named at least this often against the most named one is a party of the article, in reach of each of its tellings.
MAIN = 0.7
# So many sentences back a telling is still in the reader's ear.
NEAR = 2


@dataclass(frozen=True, slots=True)
class Dealing:
    """One sure telling: where it stands, its type, and its two sides with the mentions that name them."""

    sentence: int
    start: int
    type: str
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    positions: tuple[tuple[int, ...], tuple[int, ...]]

    @property
    def domestic(self) -> bool:
        """Whether both sides belong to one state or organisation."""
        return _domestic(self.actors, self.recipients)


def dealings(proposals: Sequence[Proposal], mentions: Sequence[Found]) -> list[Dealing]:
    """The sure tellings among first proposals, in text order."""
    return [
        Dealing(p.sentence, p.trigger.start, p.type, _actors(p.actor, mentions), _actors(p.recipient, mentions), (p.actor, p.recipient))
        for p in sorted(proposals, key=lambda p: p.trigger.start)
        if p.score >= SURE and p.status != "denied" and p.actor and p.recipient
    ]


def besides(clue: Clue, sure: Sequence[Dealing]) -> list[Dealing]:
    """The sure tellings but the one at hand."""
    return [d for d in sure if d.start != clue.trigger.start]


def partner_places(clue: Clue, mentions: Sequence[Found], others: Sequence[Dealing]) -> tuple[int, ...]:
    """Mentions of those with whom the actors at hand deal elsewhere in the article, nearest telling first, and of its main parties."""
    here = [mentions[i].link.actors for i in clue.places]
    found: list[int] = []
    known = {_key(a, True) for actors in here for a in actors}
    for dealing in sorted(others, key=lambda d: (abs(d.sentence - clue.sentence.index), d.start)):
        for side, other in ((0, 1), (1, 0)):
            own = (dealing.actors, dealing.recipients)[side]
            if not any(_same(own, actors, dealing.domestic) for actors in here):
                continue
            for position in dealing.positions[other]:
                keys = {_key(a, True) for a in mentions[position].link.actors}
                if keys and not keys & known:
                    found.append(position)
                    known |= keys
    for position in sorted(range(len(clue.salience)), key=lambda i: (mentions[i].chunk.sentence > clue.sentence.index, -i)):
        keys = {_key(a, True) for a in mentions[position].link.actors}
        if clue.salience[position] >= MAIN and keys and not keys & known:
            found.append(position)
            known |= keys
    return tuple(found)


def pair_features(
    clue: Clue, type_: str, sides: tuple[float, float], pair: tuple[int, int], mentions: Sequence[Found], others: Sequence[Dealing]
) -> dict[str, float]:
    """What speaks for two mentions as actor and recipient together; `sides` are the log-odds of each in its role."""
    actor, recipient = mentions[pair[0]].link.actors, mentions[pair[1]].link.actors
    domestic = _domestic(actor, recipient)
    alike = [d for d in others if d.domestic == domestic]
    seen = [d for d in alike if _same(d.actors, actor, domestic) and _same(d.recipients, recipient, domestic)]
    back = [d for d in alike if _same(d.actors, recipient, domestic) and _same(d.recipients, actor, domestic)]
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


def _actors(positions: Sequence[int], mentions: Sequence[Found]) -> tuple[Actor, ...]:
    return tuple(a for i in positions for a in mentions[i].link.actors)


def _key(actor: Actor, domestic: bool) -> tuple[str, str | None]:
    return actor.code, actor.sector if domestic else None


def _domestic(one: Sequence[Actor], two: Sequence[Actor]) -> bool:
    return bool({a.code for a in one} & {a.code for a in two})


def _same(one: Sequence[Actor], two: Sequence[Actor], domestic: bool) -> bool:
    """Whether an actor stands on both sides: by code, within one state by code and sector."""
    return bool({_key(a, domestic) for a in one} & {_key(a, domestic) for a in two})
