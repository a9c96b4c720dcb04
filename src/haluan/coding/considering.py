"""What was considered at each trigger of one sentence, and what came of it: the answer to "why is this not an event?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haluan.coding.clues import Clue, chance, role_features, weigh
from haluan.coding.deciding import Decider
from haluan.coding.mentions import Found
from haluan.types.coding import Coding, Event
from haluan.types.decision import Weights
from haluan.types.document import Document

# How many of the likeliest types and fillers are told.
SHOWN = 3
WHY = {
    "no_actor": "no word order gives it an actor that is known",
    "no_recipient": "nobody else whom it could be done to is known here",
    "negated": "the words around it say that it did not take place",
    "low_confidence": "too unsure",
    "opinion": "who says so only judges from outside",
    "same_actor": "actor and recipient would be the same",
}


@dataclass(frozen=True, slots=True)
class Considered:
    """One trigger: its words, the frames and the reader's types, who may fill its roles (words, codes, chance), and the outcome."""

    words: str
    frames: tuple[str, ...]
    types: tuple[tuple[str, float], ...]
    actors: tuple[tuple[str, str, float], ...]
    recipients: tuple[tuple[str, str, float], ...]
    outcome: str


def consider(
    clues: Sequence[Clue], mentions: Sequence[Found], decider: Decider, document: Document, coding: Coding, sentence: int
) -> list[Considered]:
    """All triggers of a sentence, in text order."""
    return [_considered(c, mentions, decider, document, coding) for c in clues if c.sentence.index == sentence]


def _considered(clue: Clue, mentions: Sequence[Found], decider: Decider, document: Document, coding: Coding) -> Considered:
    words = clue.trigger.of(document.text)
    frames = tuple(f"{r.match.frame.id} ({r.type})" for r in clue.ruled)
    types = tuple(decider.types(clue)[:SHOWN]) if clue.read else tuple((r.type, 1.0) for r in clue.ruled[:SHOWN])
    weights = decider.decision
    sides = [_fillers(clue, mentions, weights.recipient if recipient else weights.actor, recipient) for recipient in (False, True)]
    return Considered(words, frames, types, sides[0], sides[1], _outcome(clue, words, coding))


def _fillers(clue: Clue, mentions: Sequence[Found], weights: Weights, recipient: bool) -> tuple[tuple[str, str, float], ...]:
    """Who may fill a role, likeliest first: by weight where the reader saw the trigger, else whom word order gives."""
    if clue.read is None:
        places = {i for r in clue.ruled for i in (r.roles.recipient if recipient else r.roles.actor)}
        scored = [(i, 1.0) for i in sorted(places)]
    else:
        scored = [(i, round(chance(weigh(role_features(clue, i, mentions[i], recipient), weights)), 2)) for i in clue.places]
    best = sorted(scored, key=lambda x: (-x[1], x[0]))[:SHOWN]
    return tuple((mentions[i].chunk.text, "+".join(a.code for a in mentions[i].link.actors), p) for i, p in best)


def _outcome(clue: Clue, words: str, coding: Coding) -> str:
    event = next((e for e in coding.events if _tells(e, clue)), None)
    if event is not None:
        return f"coded: {event.id} {event.type}, confidence {event.confidence:.2f}"
    spoken = " ".join(words.split())
    here = [d for d in coding.declined if d.sentence == clue.sentence.index and d.detail.endswith(spoken)]
    if here:
        return "declined: " + "; ".join(f"{d.reason} ({WHY.get(d.reason, d.reason)}): {d.detail}" for d in here)
    return "not coded by itself: part of another event of this article, or outdone by a longer expression"


def _tells(event: Event, clue: Clue) -> bool:
    return event.trigger.span == clue.trigger
