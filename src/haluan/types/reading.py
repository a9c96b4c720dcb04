"""What the learned reader says of a stretch of text. All offsets are code points into the text that was given."""

from __future__ import annotations

from dataclasses import dataclass

from haluan.types.text import Span, Token


@dataclass(frozen=True, slots=True)
class ReadMention:
    """A mention that the reader saw. Probabilities are calibrated and in [0, 1].

    `kinds` gives P for actor, place, source, unknown, reference; `sectors` P by PLOVER sector, best first;
    `name` is the entity class of a name (PER, ORG, LOC) or None.
    """

    span: Span
    score: float
    kinds: tuple[tuple[str, float], ...]
    sectors: tuple[tuple[str, float], ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class ReadTrigger:
    """An event trigger: `types` P by PLOVER type, best first; `statuses` P by status; `background` P that it is history.

    `times` are the words that may tell when it was, each with its P; `untimed` is P that no word of the window does.
    """

    span: Span
    score: float
    types: tuple[tuple[str, float], ...]
    statuses: tuple[tuple[str, float], ...]
    background: float = 0.0
    times: tuple[tuple[Span, float], ...] = ()
    untimed: float = 0.0


@dataclass(frozen=True, slots=True)
class ReadRole:
    """Link of a trigger to a mention (indices into the reading's tuples): P of actor, recipient, said_by."""

    trigger: int
    mention: int
    actor: float
    recipient: float
    said_by: float


@dataclass(frozen=True, slots=True)
class ReadPair:
    """An ordered pair of mentions: `types` P by PLOVER type and NONE, best first; `statuses` P by status."""

    actor: int
    recipient: int
    types: tuple[tuple[str, float], ...]
    statuses: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class ReadReference:
    """P that mention `mention` refers to mention `antecedent` (an index before or after it)."""

    mention: int
    antecedent: int
    score: float


@dataclass(frozen=True, slots=True)
class ReadTie:
    """An ordered pair of mentions between which a standing relation may be told: `kinds` P by kind of relation, best first."""

    subject: int
    object: int
    kinds: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The reader's view of a stretch of text (one or more whole sentences, `span` in the text given).

    `tokens` are the words with tags and tree, one tuple a sentence in `sentences` (indices into the sentence list given). `ties` is None where the
    model has no head for standing relations.
    """

    span: Span
    sentences: tuple[int, ...]
    tokens: tuple[tuple[Token, ...], ...]
    mentions: tuple[ReadMention, ...]
    triggers: tuple[ReadTrigger, ...]
    roles: tuple[ReadRole, ...]
    pairs: tuple[ReadPair, ...]
    references: tuple[ReadReference, ...]
    notes: tuple[str, ...] = ()
    ties: tuple[ReadTie, ...] | None = None
