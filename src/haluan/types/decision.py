"""The weights of the joint decision between frames and reader: few numbers, fitted by training/fit_decision.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Weights = Mapping[str, float]
# Without fitted weights: two tellings are one deed where headline, words or sentence are the same and no day parts them.
MERGE = {"bias": -1.0, "title": 2.0, "words": 2.0, "sentence": 2.0, "mutual": 2.0, "days": -4.0, "mode": -2.0}

# Without fitted weights: a deed has the date of its own clause, or none.
DATING = {"none": 1.0, "own clause": 2.0}


@dataclass(frozen=True, slots=True)
class Decision:
    """Log-linear weights by feature name.

    `types` weighs what a type has for it; `actor` and `recipient` a phrase in a role, `pair` two phrases together beside what the article's surer
    tellings say (empty: the phrases alone); `read`, `silent` and `lexicon` the whole event:
        where the reader saw a trigger, where it saw none, and where there is no reader. `merge` weighs whether two tellings are of one deed,
    `standing` what an event is worth beside the article's others (empty: as much as by itself). `floor` is the confidence from which an
    event is coded, `company` a lower one that is enough in an article with an event of at least `sure`; `join` is the chance from which a further
    phrase joins a role though no list joins it to the role's best one.
    """

    types: Weights = field(default_factory=dict)
    actor: Weights = field(default_factory=dict)
    recipient: Weights = field(default_factory=dict)
    pair: Weights = field(default_factory=dict)
    read: Weights = field(default_factory=dict)
    beside: Weights = field(default_factory=dict)
    silent: Weights = field(default_factory=dict)
    lexicon: Weights = field(default_factory=dict)
    merge: Weights = field(default_factory=lambda: dict(MERGE))
    standing: Weights = field(default_factory=dict)
    floor: float = 0.25
    company: float = 0.25
    sure: float = 0.5
    join: float = 0.8


@dataclass(frozen=True, slots=True)
class RelationWeights:
    """Log-linear weights of what speaks for a standing relation (training/fit_relations.py).

    `floor` is the chance from which one is coded, `ruled` the same for those that a fixed construction tells, `bare` for these in a text that
    no reader saw, where what speaks for them is less. Without weights only fixed constructions tell relations.
    """

    weights: Weights = field(default_factory=dict)
    floor: float = 0.5
    ruled: float = 0.0
    bare: float = 0.0
