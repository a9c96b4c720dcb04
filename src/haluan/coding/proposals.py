"""A possible event, before it is dated, placed and merged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from haluan.coding.mentions import Found
from haluan.types.coding import Actor, Status
from haluan.types.text import Span


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
    features: Mapping[str, float] = field(default_factory=dict)


def by_sentence(mentions: Sequence[Found]) -> Mapping[int, list[tuple[int, Found]]]:
    """(position, mention) by sentence index."""
    grouped: dict[int, list[tuple[int, Found]]] = {}
    for i, found in enumerate(mentions):
        grouped.setdefault(found.chunk.sentence, []).append((i, found))
    return grouped
