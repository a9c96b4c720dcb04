"""The weights of the joint decision between frames and reader: few numbers, fitted by training/fit_decision.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Decision:
    """Log-linear weights by feature name.

    `types` weighs what a type has for it; `actor` and `recipient` a phrase in a role; `read`, `silent` and `lexicon` the whole event:
    where the reader saw a trigger, where it saw none, and where there is no reader. `floor` is the confidence from which an event is
    coded, `join` the chance from which a further phrase joins a role. An article tells of politics as a whole or not at all: where its best
    event stays below `lone` none is coded, and an event below `share` of the best one is left out.
    """

    types: Weights = field(default_factory=dict)
    actor: Weights = field(default_factory=dict)
    recipient: Weights = field(default_factory=dict)
    read: Weights = field(default_factory=dict)
    silent: Weights = field(default_factory=dict)
    lexicon: Weights = field(default_factory=dict)
    floor: float = 0.25
    join: float = 0.5
    lone: float = 0.0
    share: float = 0.0
