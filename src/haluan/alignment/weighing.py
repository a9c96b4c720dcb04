"""What an event says about alignment: the value of its kind and how much it counts, from the published table."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from haluan.alignment.columns import Bools, Events, Floats, Ints
from haluan.types.alignment import Kind, ValueRule, Weights

ANY_SECTOR = "*"


def _fits(rule: ValueRule, kind: Kind, ally: bool) -> bool:
    return (
        rule.type == kind.type
        and (rule.mode is None or rule.mode == kind.mode)
        and (not rule.contexts or bool(set(rule.contexts) & set(kind.contexts)))
        and (rule.standing is None or (rule.standing == "ally") == ally)
    )


def _conditions(rule: ValueRule) -> int:
    return (rule.mode is not None) + bool(rule.contexts) + (rule.standing is not None)


def rule_for(weights: Weights, kind: Kind, ally: bool = False) -> ValueRule | None:
    """The line of the table that holds for a kind: most conditions first, then the order of the table. None for a type that it lacks."""
    fitting = [r for r in weights.values if _fits(r, kind, ally)]
    return max(fitting, key=_conditions, default=None)


@lru_cache(maxsize=16)
def _factors(weights: Weights) -> dict[tuple[str, str], float]:
    return {(c.group, c.key): c.factor for c in weights.counts}


def count_of(weights: Weights, kind: Kind, given: bool = True) -> float:
    """How much an event of a kind counts, in [0, 1]: the product of the factors of status, both sectors' lesser, direction, word and time."""
    factors = _factors(weights)
    default = factors.get(("sector", ANY_SECTOR), 1.0)
    sectors = [factors.get(("sector", s or ""), default) for s in (kind.actor_sector, kind.recipient_sector)]
    return (
        factors.get(("status", kind.status), 0.0)
        * min(sectors)
        * factors.get(("direction", "given" if given else "received"), 1.0)
        * factors.get(("word", "claimed" if kind.claimed else "voice"), 1.0)
        * factors.get(("time", "background" if kind.background else "new"), 1.0)
    )


def value_of(weights: Weights, kind: Kind, ally: bool = False) -> float:
    """The value in [-1, 1] of a kind; nan for a type that the table lacks."""
    rule = rule_for(weights, kind, ally)
    return float("nan") if rule is None else rule.value


def weigh(events: Events, weights: Weights, given: Bools, ally: Bools) -> tuple[Floats, Floats]:
    """Value and count of each row. `given`: the focal actor is the doer; `ally`: both sat in one alliance on that day. Count 0: leave it out."""
    value = np.array([[value_of(weights, k, a) for a in (False, True)] for k in events.kinds], dtype=float).reshape(-1, 2)
    count = np.array([[count_of(weights, k, g) for g in (False, True)] for k in events.kinds], dtype=float).reshape(-1, 2)
    value_rows, count_rows = value[events.kind, ally.astype(int)], count[events.kind, given.astype(int)]
    lacking = np.isnan(value_rows)
    return np.where(lacking, 0.0, value_rows), np.where(lacking, 0.0, count_rows)


def within(day: Ints, spans: tuple[tuple[int, int], ...]) -> Bools:
    """For each day whether it lies in one of the half-open spans."""
    inside = np.zeros(day.shape, dtype=bool)
    for start, end in spans:
        inside |= (day >= start) & (day < end)
    return inside
