"""Events proposed by the frames and by the reader, before they are joined."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from haluan.coding.frames import FrameIndex, FrameMatch, RoleFinder, Roles
from haluan.coding.mentions import Found
from haluan.coding.status import find_modality
from haluan.types.coding import Actor, Declined, Status
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import Frame, LanguagePack
from haluan.types.reading import ReadRole, ReadTrigger
from haluan.types.text import Span

# A frame alone, with both roles filled from the text, is right about this often (measured on the development articles by `make eval`).
RULE_SCORE = 0.55
NOUN_RULE_SCORE = 0.45
# Talks without named parties are ascribed to partners of the last sentences, with less confidence.
FRIENDLY = frozenset({"AGREE", "CONSULT", "COOPERATE", "SUPPORT", "AID"})
PARTNER_REACH = 1
PARTNER_SCORE = 0.4
# Sectors whose protest, if nothing else is said, is against their own government.
CROWD_SECTORS = frozenset({"CVL", "LAB", "EDU", "OPP", "AGR", "REL", "SOC", "PTY", "MED"})
# A government that "protests" complains: it does not demonstrate.
STATE_SECTORS = frozenset({"GOV", "IGO", "EUR", "UNO"})
ISO_LENGTH = 3
# Statuses that the cue words tell better than the reader, which saw few of them in training.
HEARD = frozenset({"denied"})
# The reader's trigger, role and pair count from these probabilities on; chosen on the development articles.
TRIGGER_FLOOR = 0.15
ROLE_FLOOR = 0.25
LAST_ROLE_FLOOR = 0.1
SAID_FLOOR = 0.5
HALF = 0.5


# PLOVER's reduction rules: a cooperative act still to come is a promise, a withdrawal still to come a concession.
REDUCED = {
    ("CONSULT", "planned"): "AGREE", ("SUPPORT", "planned"): "AGREE", ("COOPERATE", "planned"): "AGREE", ("AID", "planned"): "AGREE",
    ("RETREAT", "planned"): "CONCEDE",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proposal:
    """A possible event: positions of its actors and recipients among the mentions, and on what ground.

    `inferred` are recipients that the frame tells and no mention names: the protesters' own government, the patron of "sekutu Rusia".
    """

    sentence: int
    trigger: Span
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    status: Status
    background: bool
    actor: tuple[int, ...]
    recipient: tuple[int, ...]
    method: str
    rule: str | None
    score: float
    said: int | None = None
    scores: tuple[tuple[str, float], ...] = field(default=())
    inferred: tuple[Actor, ...] = ()
    n_words: int = 1


def by_sentence(mentions: Sequence[Found]) -> Mapping[int, list[tuple[int, Found]]]:
    """(position, mention) by sentence index."""
    grouped: dict[int, list[tuple[int, Found]]] = {}
    for i, found in enumerate(mentions):
        grouped.setdefault(found.chunk.sentence, []).append((i, found))
    return grouped


class FrameProposer:
    """Proposes events where a frame's words stand with both roles filled."""

    def __init__(self, pack: LanguagePack, frames: FrameIndex, roles: RoleFinder) -> None:
        self._pack = pack
        self._frames = frames
        self._roles = roles

    def propose(self, document: Document, mentions: Sequence[Found]) -> tuple[list[Proposal], list[Declined]]:
        """Proposals in text order, and what was declined with the reason."""
        grouped = by_sentence(mentions)
        proposals: list[Proposal] = []
        declined: list[Declined] = []
        for sentence in document.sentences:
            here = grouped.get(sentence.index, [])
            taken: set[tuple[int, int]] = set()
            for match in self._frames.matches(sentence):
                if (match.start, match.end) in taken:
                    continue
                outcome = self._one(match, sentence, here)
                if isinstance(outcome, Declined) and match.frame.symmetric:
                    outcome = _between_same(match, sentence, proposals, mentions, outcome)
                if isinstance(outcome, Proposal):
                    proposals.append(outcome)
                    taken.add((match.start, match.end))
                else:
                    declined.append(outcome)
        return proposals, declined

    def _one(self, match: FrameMatch, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> Proposal | Declined:
        frame = match.frame
        words = " ".join(w.text for w in sentence.words[match.start : match.end])
        roles = self._roles.roles(match, sentence, here)
        modality = find_modality(sentence, match.start, match.end, frame.type, frame.status, self._pack)
        if not roles.actor:
            return Declined("no_actor", sentence.index, f"{frame.id}: {words}")
        inferred = () if roles.recipient else _inferred(frame, roles, dict(here))
        if not roles.recipient and not inferred:
            return Declined("no_recipient", sentence.index, f"{frame.id}: {words}")
        if modality.negated:
            return Declined("negated", sentence.index, f"{frame.id}: {words}")
        score = NOUN_RULE_SCORE if match.form.voice == "noun" or inferred else RULE_SCORE
        type_, mode = REDUCED.get((frame.type, modality.status), frame.type), frame.mode
        if type_ == "PROTEST" and all(a.sector in STATE_SECTORS for i, f in here if i in roles.actor for a in f.link.actors):
            type_, mode = "ACCUSE", "disapprove"
        return Proposal(
            sentence.index, match.span, type_, mode if type_ == frame.type or mode == "disapprove" else None, frame.contexts, modality.status, False,
            roles.actor, roles.recipient, "rule", frame.id, score, inferred=inferred, n_words=match.end - match.start,
        )  # fmt: skip


def _between_same(
    match: FrameMatch, sentence: Sentence, before: Sequence[Proposal], mentions: Sequence[Found], declined: Declined
) -> Proposal | Declined:
    """Talks without parties ("negosiasi sudah berlangsung") are between the two whom the sentence before speaks of as partners."""
    near = [p for p in before if 0 < sentence.index - p.sentence <= PARTNER_REACH and p.type in FRIENDLY and p.recipient]
    if declined.reason == "negated" or not near or any(i for i, f in enumerate(mentions) if f.chunk.sentence == sentence.index and f.link.place):
        return declined
    partner = near[-1]
    here = {a.code: i for i, f in enumerate(mentions) if f.chunk.sentence == sentence.index and f.link.kind == "actor" for a in f.link.actors}
    sides = [tuple(_here(i, mentions, here) for i in side) for side in (partner.recipient, partner.actor)]
    return Proposal(
        sentence.index, match.span, match.frame.type, match.frame.mode, match.frame.contexts, "actual", False,
        sides[0], sides[1], "rule", match.frame.id, PARTNER_SCORE,
    )  # fmt: skip


def _here(position: int, mentions: Sequence[Found], here: Mapping[str, int]) -> int:
    """The mention of the same actor in the sentence at hand, if it has one ("Dia")."""
    actors = mentions[position].link.actors
    return here.get(actors[0].code, position) if actors else position


def _inferred(frame: Frame, roles: Roles, here: Mapping[int, Found]) -> tuple[Actor, ...]:
    """Recipients that no words name: the patron of "sekutu Rusia" where the frame is about leaving one, the protesters' own government."""
    actors = [a for i in roles.actor if i in here for a in here[i].link.actors]
    patrons = tuple(p for i in roles.actor if i in here and (p := here[i].link.patron) is not None)
    if "patron" in frame.recipient and patrons:
        return patrons
    crowd = [a for a in actors if a.sector in CROWD_SECTORS and len(a.code) == ISO_LENGTH]
    if frame.type == "PROTEST" and crowd:
        return (Actor(crowd[0].code, "GOV", crowd[0].name),)
    return ()


class ReaderProposer:
    """Proposes events from the reader's triggers with their roles and typed pairs."""

    def __init__(self, pack: LanguagePack, roles: RoleFinder) -> None:
        self._pack = pack
        self._roles = roles

    def propose(self, document: Document, mentions: Sequence[Found]) -> list[Proposal]:
        """Proposals in text order."""
        place: dict[tuple[int, int], list[int]] = {}
        for i, found in enumerate(mentions):
            if found.reader_index is not None:
                place.setdefault(found.reader_index, []).append(i)
        grouped = by_sentence(mentions)
        proposals: list[Proposal] = []
        for window, reading in enumerate(document.readings):
            pairs = {(p.actor, p.recipient): dict(p.types) for p in reading.pairs}
            for index, trigger in enumerate(reading.triggers):
                if trigger.score < TRIGGER_FLOOR or not trigger.types:
                    continue
                links = [r for r in reading.roles if r.trigger == index and (window, r.mention) in place]
                proposal = _read_proposal(document, trigger, links, pairs, {r.mention: place[(window, r.mention)] for r in links})
                whole = self._whole(proposal, document, grouped) if proposal is not None else None
                if whole is not None and whole.recipient:
                    proposals.append(whole)
        return proposals

    def _whole(self, proposal: Proposal, document: Document, grouped: Mapping[int, list[tuple[int, Found]]]) -> Proposal | None:
        """The proposal with lists taken whole and the cues of denial and condition heard; None where the deed is negated."""
        sentence, here = document.sentences[proposal.sentence], grouped.get(proposal.sentence, [])
        actor = self._roles.joined(sentence, here, proposal.actor)
        recipient = tuple(r for r in self._roles.joined(sentence, here, proposal.recipient) if r not in actor)
        if not recipient:
            actor, recipient = proposal.actor, proposal.recipient
        at = [i for i, w in enumerate(sentence.words) if w.span.overlaps(proposal.trigger)]
        if not at:
            return replace(proposal, actor=actor, recipient=recipient)
        modality = find_modality(sentence, at[0], at[-1] + 1, proposal.type, None, self._pack)
        if modality.negated:
            return None
        status = modality.status if modality.status in HEARD else proposal.status
        return replace(proposal, actor=actor, recipient=recipient, status=status)


def _fillers(links: Sequence[ReadRole], place: Mapping[int, list[int]], role: Callable[[ReadRole], float]) -> tuple[int, ...]:
    """Mentions above the floor for a role; where none is, the likeliest if it is not out of the question."""
    sure = [r for r in links if role(r) >= ROLE_FLOOR]
    if not sure and links:
        best = max(links, key=role)
        sure = [best] if role(best) >= LAST_ROLE_FLOOR else []
    return tuple(i for r in sure for i in place[r.mention])


def _read_proposal(
    document: Document, trigger: ReadTrigger, links: Sequence[ReadRole], pairs: Mapping[tuple[int, int], Mapping[str, float]],
    place: Mapping[int, list[int]],
) -> Proposal | None:  # fmt: skip
    actors = _fillers(links, place, lambda r: r.actor)
    recipients = _fillers([r for r in links if not set(place[r.mention]) & set(actors)], place, lambda r: r.recipient)
    if not actors or not recipients:
        return None
    said = max((r for r in links if r.said_by >= SAID_FLOOR), key=lambda r: r.said_by, default=None)
    type_, p_type = trigger.types[0]
    status = trigger.statuses[0][0]
    actor_p, recipient_p = max(r.actor for r in links), max(r.recipient for r in links)
    pair = max((pairs.get((a.mention, b.mention), {}).get(type_, 0.0) for a in links for b in links), default=0.0)
    score = trigger.score * p_type * (actor_p * recipient_p) ** 0.5
    return Proposal(
        _sentence_of(document, trigger.span), trigger.span, REDUCED.get((type_, status), type_), None, (), status,  # type: ignore[arg-type]
        trigger.background > HALF, actors, recipients, "model", None, score, place[said.mention][0] if said else None,
        (("trigger", trigger.score), ("type", p_type), ("actor", actor_p), ("recipient", recipient_p), ("pair", pair)),
    )  # fmt: skip


def _sentence_of(document: Document, span: Span) -> int:
    for sentence in document.sentences:
        if sentence.span.start <= span.start < sentence.span.end:
            return sentence.index
    return document.sentences[-1].index
