"""Events proposed by the frames and by the reader, before they are joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from haluan.coding.frames import FrameIndex, FrameMatch, RoleFinder
from haluan.coding.mentions import Found
from haluan.coding.status import find_modality
from haluan.types.coding import Declined, Status
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import LanguagePack
from haluan.types.reading import ReadRole, ReadTrigger
from haluan.types.text import Span

# A frame alone, with both roles filled from the text, is right about this often (measured on the development articles by `make eval`).
RULE_SCORE = 0.55
NOUN_RULE_SCORE = 0.45
# The reader's trigger, role and pair count from these probabilities on; chosen on the development articles.
TRIGGER_FLOOR = 0.3
ROLE_FLOOR = 0.4
SAID_FLOOR = 0.5
HALF = 0.5


# PLOVER's reduction rules: a cooperative act still to come is a promise, a withdrawal still to come a concession.
REDUCED = {
    ("CONSULT", "planned"): "AGREE", ("SUPPORT", "planned"): "AGREE", ("COOPERATE", "planned"): "AGREE", ("AID", "planned"): "AGREE",
    ("RETREAT", "planned"): "CONCEDE",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proposal:
    """A possible event: positions of its actors and recipients among the mentions, and on what ground."""

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
        if not roles.recipient:
            return Declined("no_recipient", sentence.index, f"{frame.id}: {words}")
        if modality.negated:
            return Declined("negated", sentence.index, f"{frame.id}: {words}")
        score = NOUN_RULE_SCORE if match.form.voice == "noun" else RULE_SCORE
        type_ = REDUCED.get((frame.type, modality.status), frame.type)
        return Proposal(
            sentence.index, match.span, type_, frame.mode if type_ == frame.type else None, frame.contexts, modality.status, False,
            roles.actor, roles.recipient, "rule", frame.id, score,
        )  # fmt: skip


def propose_from_reader(document: Document, mentions: Sequence[Found]) -> list[Proposal]:
    """Proposals from the reader's triggers with their roles and typed pairs."""
    place: dict[tuple[int, int], list[int]] = {}
    for i, found in enumerate(mentions):
        if found.reader_index is not None:
            place.setdefault(found.reader_index, []).append(i)
    proposals: list[Proposal] = []
    for window, reading in enumerate(document.readings):
        pairs = {(p.actor, p.recipient): dict(p.types) for p in reading.pairs}
        for index, trigger in enumerate(reading.triggers):
            if trigger.score >= TRIGGER_FLOOR and trigger.types:
                links = [r for r in reading.roles if r.trigger == index and (window, r.mention) in place]
                proposal = _read_proposal(document, trigger, links, pairs, {r.mention: place[(window, r.mention)] for r in links})
                if proposal is not None:
                    proposals.append(proposal)
    return proposals


def _read_proposal(
    document: Document, trigger: ReadTrigger, links: Sequence[ReadRole], pairs: Mapping[tuple[int, int], Mapping[str, float]],
    place: Mapping[int, list[int]],
) -> Proposal | None:  # fmt: skip
    actors = tuple(i for r in links if r.actor >= ROLE_FLOOR for i in place[r.mention])
    recipients = tuple(i for r in links if r.recipient >= ROLE_FLOOR for i in place[r.mention])
    recipients = tuple(r for r in recipients if r not in actors)
    if not actors or not recipients:
        return None
    said = max((r for r in links if r.said_by >= SAID_FLOOR), key=lambda r: r.said_by, default=None)
    type_, p_type = trigger.types[0]
    actor_p, recipient_p = max(r.actor for r in links), max(r.recipient for r in links)
    pair = max((pairs.get((a.mention, b.mention), {}).get(type_, 0.0) for a in links for b in links), default=0.0)
    score = trigger.score * p_type * (actor_p * recipient_p) ** 0.5
    return Proposal(
        _sentence_of(document, trigger.span), trigger.span, type_, None, (), trigger.statuses[0][0],  # type: ignore[arg-type]
        trigger.background > HALF, actors, recipients, "model", None, score, place[said.mention][0] if said else None,
        (("trigger", trigger.score), ("type", p_type), ("actor", actor_p), ("recipient", recipient_p), ("pair", pair)),
    )  # fmt: skip


def _sentence_of(document: Document, span: Span) -> int:
    for sentence in document.sentences:
        if sentence.span.start <= span.start < sentence.span.end:
            return sentence.index
    return document.sentences[-1].index
