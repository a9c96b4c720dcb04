"""Two views of a pair as one: the pair head, and what triggers with their types and roles say."""

from __future__ import annotations

import numpy as np

from haluan.language.decode import Floats


def through_triggers(triggers: Floats, types: Floats, roles: Floats, n: int) -> Floats:
    """P (n, n, 1 + number of types) that a mention does an event of a type to another, NONE last, by way of the triggers.

    `triggers` (T,) is P of each trigger, `types` (T, K) its types, `roles` (T, n, 3) P of actor, recipient, said_by. Triggers are
    taken as independent; the result sums to 1.
    """
    kinds = types.shape[1] if types.ndim == 2 else 0
    out = np.zeros((n, n, kinds + 1), np.float32)
    none = np.ones((n, n), np.float32)
    missed = np.ones((n, n, kinds), np.float32)
    for t in range(len(triggers)):
        link = triggers[t] * roles[t, :, 0][:, None] * roles[t, :, 1][None, :]
        none *= 1.0 - link
        missed *= 1.0 - link[:, :, None] * types[t][None, None, :]
    yes = 1.0 - missed
    total = yes.sum(-1, keepdims=True)
    share = np.divide(yes, total, out=np.zeros_like(yes), where=total > 0)
    out[..., :-1] = share * (1.0 - none)[..., None]
    out[..., -1] = none
    return out


def mix(pair: Floats, triggers: Floats, weight: float) -> Floats:
    """Weighted mean of the two views; `weight` is the pair head's."""
    out: Floats = weight * pair + (1.0 - weight) * triggers
    return out
