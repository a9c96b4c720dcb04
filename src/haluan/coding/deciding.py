"""The joint decision: out of what frames and reader see at a trigger, one event with its roles and a confidence, or a reason why not."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from haluan.coding.clues import (
    REDUCED,
    Clue,
    Ruled,
    chance,
    event_features,
    own_government,
    role_features,
    same_actors,
    type_features,
    weigh,
)
from haluan.coding.frames import RoleFinder
from haluan.coding.mentions import Found
from haluan.coding.partners import Dealing, Roles, besides, dealings, pair_features, partner_places, share, together_features
from haluan.coding.proposals import Proposal, by_sentence
from haluan.coding.status import find_modality
from haluan.types.coding import Actor, Declined, Status
from haluan.types.decision import Decision
from haluan.types.document import Document
from haluan.types.knowledge import LanguagePack

# Talks without named parties are ascribed to partners of the last sentence.
FRIENDLY = frozenset({"AGREE", "CONSULT", "COOPERATE", "SUPPORT", "AID"})
PARTNER_REACH = 1
# Statuses that the cue words tell better than the reader, which saw few of them in training.
HEARD = frozenset({"denied"})
# Where the reader alone hears a denial it is to be believed from here on: of 14 less likely ones on 70 real pages 13 are none.
HEARD_FLOOR = 0.8
SAID_FLOOR = 0.5
HALF = 0.5
# A crowd's target is named if a phrase is at least so likely its recipient.
NAMED = 0.3
# Frames of leaving a patron ("sekutu Rusia ancam membelot ke Prancis") act on him, whoever else the sentence names.
PATRON = "patron"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A clue's best type and roles (positions with log-odds, best first), before anything is declined.

    `p_pair` is the share of the best pair among all that are possible, `together` its features; `inferred` are recipients that no phrase names.
    """

    type: str
    p_type: float
    actor: tuple[tuple[int, float], ...]
    recipient: tuple[tuple[int, float], ...]
    p_pair: float = 1.0
    together: Mapping[str, float] = field(default_factory=dict)
    inferred: tuple[Actor, ...] = ()


class Decider:
    """Decides clue by clue."""

    def __init__(self, pack: LanguagePack, roles: RoleFinder, decision: Decision) -> None:
        self._pack = pack
        self._roles = roles
        self.decision = decision

    def propose(self, document: Document, mentions: Sequence[Found], clues: Sequence[Clue]) -> tuple[list[Proposal], list[Declined]]:
        """Proposals in text order out of a document's clues, and what was declined with the reason."""
        grouped = by_sentence(mentions)
        sure = self.dealings(mentions, clues, grouped) if self.decision.pair else None
        proposals: list[Proposal] = []
        declined: list[Declined] = []
        for clue in clues:
            if clue.read is not None:
                others = None if sure is None else besides(clue, sure)
                outcomes = [self._read(clue, mentions, grouped.get(clue.sentence.index, []), others)]
            else:
                outcomes = self._ruled(clue, mentions, bool(document.readings), proposals)
            for outcome in outcomes:
                if isinstance(outcome, Proposal):
                    proposals.append(outcome)
                else:
                    declined.append(outcome)
        return [p for p in proposals if not any(_same_words(o, p, document) for o in proposals if o is not p)], declined

    def dealings(self, mentions: Sequence[Found], clues: Sequence[Clue], grouped: Mapping[int, list[tuple[int, Found]]]) -> list[Dealing]:
        """Who deals with whom by the article's surer tellings, each judged by itself."""
        first = [self._read(c, mentions, grouped.get(c.sentence.index, [])) for c in clues if c.read is not None]
        return dealings([p for p in first if isinstance(p, Proposal)], mentions)

    def types(self, clue: Clue) -> list[tuple[str, float]]:
        """(type, P) of a clue, best first."""
        options = sorted({t for t, _ in clue.read.types} | {r.type for r in clue.ruled}) if clue.read else []
        scores = [weigh(type_features(clue, t), self.decision.types) for t in options]
        total = sum(math.exp(s) for s in scores)
        return sorted(((t, math.exp(s) / total) for t, s in zip(options, scores, strict=True)), key=lambda x: (-x[1], x[0]))

    def pairs(
        self, clue: Clue, type_: str, mentions: Sequence[Found], others: Sequence[Dealing] | None
    ) -> tuple[list[dict[int, float]], dict[tuple[int, int], dict[str, float]]]:
        """Log-odds of the phrases in each role, and the features of each pair of two different actors; without `others` by the roles alone."""
        places = clue.places if others is None else (*clue.places, *partner_places(clue, mentions, others))
        sides = [
            {i: weigh(role_features(clue, i, mentions[i], recipient), weights) for i in places}
            for recipient, weights in ((False, self.decision.actor), (True, self.decision.recipient))
        ]
        pairs = [(a, r) for a in places for r in places if a != r and not same_actors(mentions[a], mentions[r])]
        if others is None:
            return sides, {p: {"actor": sides[0][p[0]], "recipient": sides[1][p[1]]} for p in pairs}
        roles = Roles(mentions, others)
        return sides, {p: pair_features(clue, type_, (sides[0][p[0]], sides[1][p[1]]), p, mentions, roles) for p in pairs}

    def choose(self, clue: Clue, mentions: Sequence[Found], here: Sequence[tuple[int, Found]], others: Sequence[Dealing] | None = None) -> Chosen:
        """The likeliest type, and the likeliest pair of two different actors, also by the article's other dealings if they are given."""
        type_, p_type = self.types(clue)[0]
        sides, pairs = self.pairs(clue, type_, mentions, others)
        crowd = self._crowd(type_, mentions, sides)
        if crowd is not None:
            actor = self._side(clue, mentions, here, (crowd, crowd), sides, 0)
            return Chosen(type_, p_type, actor, (), inferred=own_government(mentions[crowd].link.actors))
        if not pairs:
            return Chosen(type_, p_type, (), ())
        scores = {p: sum(f.values()) if others is None else weigh(f, self.decision.pair) for p, f in pairs.items()}
        best = max(scores, key=lambda p: (scores[p], -p[0], -p[1]))
        actor = self._side(clue, mentions, here, best, sides, 0)
        recipient = self._side(clue, mentions, here, best, sides, 1)
        taken = {i for i, _ in actor}
        return Chosen(type_, p_type, actor, tuple(x for x in recipient if x[0] not in taken), share(scores, best), pairs[best])

    def _crowd(self, type_: str, mentions: Sequence[Found], sides: Sequence[Mapping[int, float]]) -> int | None:
        """Who demonstrates, where no phrase is likely to say against whom: it is against the own government."""
        if type_ != "PROTEST" or any(chance(odds) >= NAMED for odds in sides[1].values()):
            return None
        best = max(sides[0], key=lambda i: (sides[0][i], -i), default=None)
        return best if best is not None and own_government(mentions[best].link.actors) else None

    def _side(
        self, clue: Clue, mentions: Sequence[Found], here: Sequence[tuple[int, Found]], pair: tuple[int, int], sides: Sequence[Mapping[int, float]],
        role: int,
    ) -> tuple[tuple[int, float], ...]:  # fmt: skip
        """The best filler of a role (0 actor, 1 recipient) with those that a list joins to it, and others that are surely in the role too.

        A frame that sees another in the role is half a list: likely is enough then.
        """
        best, against, own, other = pair[role], pair[1 - role], sides[role], sides[1 - role]
        joined = self._roles.joined(clue.sentence, here, (best,)) if mentions[best].chunk.sentence == clue.sentence.index else (best,)
        ruled = {i for r in clue.ruled for i in (r.roles.recipient if role else r.roles.actor)}
        more = [i for i in own if own[i] > other[i] and chance(own[i]) >= (HALF if i in ruled else self.decision.join)]
        foreign = not _codes(mentions[best]) & _codes(mentions[against])
        kept = [best]
        for i in dict.fromkeys((*joined, *more)):
            same = bool(_codes(mentions[i]) & _codes(mentions[against])) if foreign else same_actors(mentions[i], mentions[against])
            if i not in (best, against) and not same:
                kept.append(i)
        return tuple((i, own.get(i, own[best])) for i in kept)

    def _read(
        self, clue: Clue, mentions: Sequence[Found], here: Sequence[tuple[int, Found]], others: Sequence[Dealing] | None = None
    ) -> Proposal | Declined:
        """An event at a trigger that the reader saw."""
        assert clue.read is not None
        chosen = self.choose(clue, mentions, here, others)
        stricken = self._stricken(clue, chosen, mentions)
        if stricken is not None:
            return self._at_towns(clue, stricken, chosen, mentions, others is not None)
        words = " ".join(w.text for w in clue.sentence.words if w.span.overlaps(clue.trigger))
        detail = f"{chosen.type}: {words}"
        if not chosen.actor or not (chosen.recipient or chosen.inferred):
            return Declined("no_recipient", clue.sentence.index, detail)
        if self._observes(mentions[chosen.actor[0][0]]):
            return Declined("opinion", clue.sentence.index, detail)
        status, background, negated = self._status(clue, chosen.type)
        if negated:
            return Declined("negated", clue.sentence.index, detail)
        pair = max((clue.pairs.get((a, r), {}).get(chosen.type, 0.0) for a, _ in chosen.actor for r, _ in chosen.recipient), default=0.0)
        best, *targets = [(mentions[side[0][0]], side[0][1]) for side in (chosen.actor, chosen.recipient) if side]
        sides = tuple(i for i, _ in chosen.actor), tuple(i for i, _ in chosen.recipient)
        features = event_features(
            clue, chosen.type, chosen.p_type, best, targets[0] if targets else None, pair, () if targets else chosen.inferred, sides
        )
        if others is not None:
            features |= together_features(chosen.p_pair, chosen.together)
        score = chance(weigh(features, self.decision.read if others is None else self.decision.beside))
        said = max(((p, r.said_by) for p, r in clue.links.items() if r.said_by >= SAID_FLOOR), key=lambda x: x[1], default=None)
        frame = next((r for r in clue.ruled if r.type == chosen.type), None)
        type_ = REDUCED.get((chosen.type, status), chosen.type)
        left = frame is not None and bool(frame.inferred) and best[0].link.patron is not None and PATRON in frame.match.frame.recipient
        return Proposal(
            clue.sentence.index, clue.trigger, type_, frame.mode if frame and type_ == frame.type else None,
            frame.match.frame.contexts if frame else (), status, background, tuple(i for i, _ in chosen.actor),
            () if left else tuple(i for i, _ in chosen.recipient),
            "both" if frame else "model", frame.match.frame.id if frame else None, score, said[0] if said else None,
            (
                ("trigger", clue.read.score), ("type", chosen.p_type), ("actor", chance(best[1])), *(("recipient", chance(t[1])) for t in targets),
                ("pair", pair),
            ),
            inferred=frame.inferred if frame is not None and left else chosen.inferred,
            features=features,
        )  # fmt: skip

    def _stricken(self, clue: Clue, chosen: Chosen, mentions: Sequence[Found]) -> Ruled | None:
        """The frame that sees towns abroad in the role that the sentence gives nobody else."""
        ruled = next((r for r in clue.ruled if r.type == chosen.type and r.stricken), None)
        if ruled is None:
            return None
        for position, _ in chosen.recipient[:1]:
            link = clue.links.get(position)
            if link is not None and link.recipient >= HALF and mentions[position].chunk.sentence == clue.sentence.index:
                return None
        return ruled

    def _at_towns(self, clue: Clue, ruled: Ruled, chosen: Chosen, mentions: Sequence[Found], again: bool) -> Proposal | Declined:
        """The event of a frame whose recipient is told by towns alone; `again`: judged beside the article's other dealings."""
        assert clue.read is not None
        detail = f"{chosen.type}: {ruled.words}"
        if self._observes(mentions[ruled.roles.actor[0]]):
            return Declined("opinion", clue.sentence.index, detail)
        status, background, negated = self._status(clue, chosen.type)
        if negated:
            return Declined("negated", clue.sentence.index, detail)
        actor = mentions[ruled.roles.actor[0]]
        own = weigh(role_features(clue, ruled.roles.actor[0], actor, False), self.decision.actor)
        features = event_features(clue, chosen.type, chosen.p_type, (actor, own), None, HALF, ruled.inferred)
        if again:
            features |= together_features(1.0, {})
        type_ = REDUCED.get((chosen.type, status), chosen.type)
        return Proposal(
            clue.sentence.index, clue.trigger, type_, ruled.mode if type_ == ruled.type else None, ruled.match.frame.contexts, status, background,
            ruled.roles.actor, (), "both", ruled.match.frame.id, chance(weigh(features, self.decision.beside if again else self.decision.read)),
            scores=(("trigger", clue.read.score), ("type", chosen.p_type), ("actor", chance(own))), inferred=ruled.inferred, features=features,
        )  # fmt: skip

    def _observes(self, actor: Found) -> bool:
        """Whether an actor only judges from outside: an analyst's word is opinion, no deed."""
        return any(t.noun in self._pack.grammar.observers for e in actor.chunk.of("title") for t in e.titles)

    def _status(self, clue: Clue, type_: str) -> tuple[Status, bool, bool]:
        """Status, background and negation: the reader's, with denials mostly by the cue words and what only a frame tells."""
        assert clue.read is not None
        heard = [s for s, p in clue.read.statuses if s not in HEARD or p >= HEARD_FLOOR]
        status: Status = heard[0] if heard else "actual"  # type: ignore[assignment]  # the reader's labels are those of Status
        background = clue.read.background > HALF
        at = [i for i, w in enumerate(clue.sentence.words) if w.span.overlaps(clue.trigger)]
        if not at:
            return status, background, False
        frame = next((r for r in clue.ruled if r.type == type_), None)
        modality = find_modality(clue.sentence, at[0], at[-1] + 1, type_, None, self._pack)
        if frame is not None and status == "actual":
            status = frame.modality.status
        if modality.status in HEARD:
            status = modality.status
        return status, background, modality.negated

    def _ruled(self, clue: Clue, mentions: Sequence[Found], reader: bool, before: Sequence[Proposal]) -> list[Proposal | Declined]:
        """An event that only frames tell: the first whose roles are both filled from the text."""
        declined: list[Proposal | Declined] = []
        for ruled in clue.ruled:
            outcome = self._one_frame(clue, ruled, mentions, reader)
            if isinstance(outcome, Declined) and ruled.match.frame.symmetric and outcome.reason != "negated":
                outcome = self._between_same(clue, ruled, mentions, reader, before) or outcome
            if isinstance(outcome, Proposal):
                return [outcome]
            declined.append(outcome)
        return declined

    def _one_frame(self, clue: Clue, ruled: Ruled, mentions: Sequence[Found], reader: bool) -> Proposal | Declined:
        frame, index = ruled.match.frame, clue.sentence.index
        detail = f"{frame.id}: {ruled.words}"
        if not ruled.roles.actor:
            return Declined("no_actor", index, detail)
        if not ruled.roles.recipient and not ruled.inferred:
            return Declined("no_recipient", index, detail)
        if ruled.modality.negated:
            return Declined("negated", index, detail)
        if self._observes(mentions[ruled.roles.actor[0]]):
            return Declined("opinion", index, detail)
        return self._framed(clue, ruled, ruled.roles.actor, ruled.roles.recipient, mentions, reader)

    def _framed(
        self, clue: Clue, ruled: Ruled, actor: tuple[int, ...], recipient: tuple[int, ...], mentions: Sequence[Found], reader: bool
    ) -> Proposal:
        weights = self.decision.silent if reader else self.decision.lexicon
        target = (mentions[recipient[0]], 0.0) if recipient else None
        features = event_features(replace(clue, ruled=(ruled,)), ruled.type, 1.0, (mentions[actor[0]], 0.0), target, 0.0, ruled.inferred)
        frame = ruled.match.frame
        return Proposal(
            clue.sentence.index, clue.trigger, ruled.type, ruled.mode, frame.contexts, ruled.modality.status, False, actor, recipient, "rule",
            frame.id, chance(weigh(features, weights)), inferred=() if recipient else ruled.inferred,
            features=features,
        )  # fmt: skip

    def _between_same(self, clue: Clue, ruled: Ruled, mentions: Sequence[Found], reader: bool, before: Sequence[Proposal]) -> Proposal | None:
        """Talks without parties ("negosiasi sudah berlangsung") are between the two whom the sentence before speaks of as partners."""
        index = clue.sentence.index
        near = [p for p in before if 0 < index - p.sentence <= PARTNER_REACH and p.type in FRIENDLY and p.recipient]
        inside = [(i, f) for i, f in enumerate(mentions) if f.chunk.sentence == index]
        if not near or any(i and f.link.place for i, f in inside):
            return None
        here = {a.code: i for i, f in inside if f.link.kind == "actor" for a in f.link.actors}
        partner = near[-1]
        sides = [tuple(_here(i, mentions, here) for i in side) for side in (partner.recipient, partner.actor)]
        proposal = self._framed(clue, ruled, sides[0], sides[1], mentions, reader)
        return replace(proposal, type=ruled.match.frame.type, mode=ruled.match.frame.mode, status="actual")


def _same_words(one: Proposal, two: Proposal, document: Document) -> bool:
    """Whether two proposals of one type read neighbouring words ("eksekusi mati"), and the first is to be believed: with a frame, surer, earlier."""
    if one.sentence != two.sentence or one.type != two.type:
        return False
    first, last = sorted((one.trigger, two.trigger))
    if document.text[first.end : last.start].strip():
        return False
    return (one.rule is not None, one.score, -one.trigger.start) > (two.rule is not None, two.score, -two.trigger.start)


def _codes(found: Found) -> set[str]:
    return {a.code for a in found.link.actors}


def _here(position: int, mentions: Sequence[Found], here: Mapping[str, int]) -> int:
    """The mention of the same actor in the sentence at hand, if it has one ("Dia")."""
    actors = mentions[position].link.actors
    return here.get(actors[0].code, position) if actors else position
