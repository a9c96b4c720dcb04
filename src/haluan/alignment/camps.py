"""Camps on a day: a signed, weighted network of levels, its communities, its balance, and where an actor stands between two poles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri

from haluan.alignment.columns import Events, Floats, Ints, first_reports
from haluan.alignment.series import CREDIBLE
from haluan.alignment.weighing import weigh
from haluan.types.alignment import Weights

# A tie is drawn toward neutral as if so many deeds of value 0 had been seen too.
NEUTRAL_DEEDS = 3.0
# Deeds below which two actors have no tie at all.
LEAST_DEEDS = 3
# Variance of one deed about a tie's level: the middle of what simulated and real dyads gave (see noise.PLAIN), doubled for bursts.
DEED_VARIANCE = 0.12
# Rounds of moving single actors; in practice five are enough.
MOST_ROUNDS = 50


@dataclass(frozen=True, eq=False)
class Camps:
    """`actors` in code order; `tie[i, j]` level in [-1, 1], nan without a tie; `spread` its standard deviation; `deeds` between the two; `group`
    number of each actor's camp, the largest 0.

    `modularity` is the signed modularity of the camps (Gómez, Jensen and Arenas 2009); `balance` the share of weight in balanced triangles, None
    without triangles.
    """

    on: date
    since: date
    actors: tuple[str, ...]
    tie: Floats
    spread: Floats
    deeds: Floats
    group: tuple[int, ...]
    modularity: float
    balance: float | None

    def blocs(self) -> tuple[tuple[str, ...], ...]:
        """Members of each camp, the largest camp first."""
        return tuple(tuple(a for a, g in zip(self.actors, self.group, strict=True) if g == k) for k in range(max(self.group, default=-1) + 1))


def ties(
    events: Events, weights: Weights, actors: Sequence[str] | None = None, times: Ints | None = None
) -> tuple[tuple[str, ...], Floats, Floats, Floats]:
    """Actors with a tie, and for each pair the level (drawn toward neutral), its standard deviation, and the number of deeds. Symmetric; both
    directions count alike. `times`: each row stands for so many deeds."""
    rows = first_reports(events)
    part, weighty = events.take(rows), np.ones(rows.size) if times is None else times[rows].astype(float)
    n = len(part.actors)
    given = np.ones(len(part), dtype=bool)
    value, count = weigh(part, weights, given, np.zeros(len(part), dtype=bool))
    low, high = np.minimum(part.actor, part.recipient), np.maximum(part.actor, part.recipient)
    keep = (low != high) & (count > 0)
    key = (low * n + high)[keep]
    pairs, where = np.unique(key, return_inverse=True)
    total, weight = np.bincount(where, (value * count * weighty)[keep]), np.bincount(where, (count * weighty)[keep])
    number = np.bincount(where, weighty[keep])
    enough = number >= LEAST_DEEDS
    pairs, total, weight, number = pairs[enough], total[enough], weight[enough], number[enough]
    tied = {part.actors[i] for i in np.unique(np.concatenate([pairs // n, pairs % n]))} if pairs.size else set()
    kept = sorted(tied & set(actors)) if actors else sorted(tied)
    place = {a: i for i, a in enumerate(kept)}
    level, spread, deeds = np.full((len(kept), len(kept)), np.nan), np.full((len(kept), len(kept)), np.nan), np.zeros((len(kept), len(kept)))
    for pair, t, w, m in zip(pairs, total, weight, number, strict=True):
        one, two = place.get(part.actors[pair // n]), place.get(part.actors[pair % n])
        if one is not None and two is not None:
            level[one, two] = level[two, one] = t / (w + NEUTRAL_DEEDS)
            spread[one, two] = spread[two, one] = (DEED_VARIANCE / (w + NEUTRAL_DEEDS)) ** 0.5
            deeds[one, two] = deeds[two, one] = m
    return tuple(kept), level, spread, deeds


def _gains(tie: Floats) -> Floats:
    """Pairwise gain of sitting in one camp: the tie less what chance would give, for friendly and hostile weight apart.

    Two actors that no chain of ties links gain nothing: having foes of their own says nothing of each other."""
    good, bad = np.maximum(tie, 0), np.maximum(-tie, 0)
    all_good, all_bad = good.sum(), bad.sum()
    friends = good - np.outer(good.sum(1), good.sum(1)) / all_good if all_good else np.zeros_like(tie)
    foes = bad - np.outer(bad.sum(1), bad.sum(1)) / all_bad if all_bad else np.zeros_like(tie)
    total = all_good + all_bad
    gain = (friends - foes) / total if total else np.zeros_like(tie)
    part = _linked(tie != 0)
    gain[part[:, None] != part[None, :]] = 0.0
    np.fill_diagonal(gain, 0.0)
    return np.asarray(gain)


def _linked(tied: NDArray[np.bool_]) -> Ints:
    """For each actor the least number of those that a chain of ties links with it."""
    part = np.arange(len(tied))
    while True:
        least = np.minimum(part, np.where(tied, part, len(tied)).min(axis=1, initial=len(tied)))
        if np.array_equal(least, part):
            return part
        part = least


def communities(tie: Floats) -> tuple[tuple[int, ...], float]:
    """Camps that make the signed modularity large: single actors are moved, then whole camps joined, always by the greatest gain, until nothing
    gains. Deterministic."""
    n = len(tie)
    gain = _gains(np.nan_to_num(tie))
    group = np.arange(n)
    for _ in range(MOST_ROUNDS):
        moved = _move_singles(gain, group)
        joined = _join(gain, group)
        if not (moved or joined):
            break
    sizes = sorted({int(g) for g in group}, key=lambda g: (-int((group == g).sum()), int(np.flatnonzero(group == g)[0])))
    number = {g: k for k, g in enumerate(sizes)}
    modularity = float(gain[group[:, None] == group[None, :]].sum())
    return tuple(number[int(g)] for g in group), modularity


def _move_singles(gain: Floats, group: np.ndarray) -> bool:
    n, moved = len(group), False
    for _ in range(MOST_ROUNDS):
        quiet = True
        for i in range(n):
            by_group = np.bincount(group, gain[i], n)
            best = int(by_group.argmax())
            if by_group[best] > by_group[group[i]] + 1e-12:
                group[i] = best
                quiet, moved = False, True
        if quiet:
            break
    return moved


def _join(gain: Floats, group: np.ndarray) -> bool:
    names = np.unique(group)
    member = (group[None, :] == names[:, None]).astype(float)
    between = member @ gain @ member.T
    np.fill_diagonal(between, -np.inf)
    if len(names) < 2 or between.max() <= 1e-12:
        return False
    one, two = np.unravel_index(int(between.argmax()), between.shape)
    group[group == names[two]] = names[one]
    return True


def balance_of(tie: Floats) -> float | None:
    """Share of the weight of triangles whose signs multiply to plus (Cartwright and Harary 1956); the weight of a triangle is the product of its
    ties."""
    signed = np.nan_to_num(tie)
    np.fill_diagonal(signed, 0.0)
    total = float(np.trace(np.linalg.matrix_power(np.abs(signed), 3)))
    if total <= 0:
        return None
    return (1 + float(np.trace(np.linalg.matrix_power(signed, 3))) / total) / 2


def camps(events: Events, weights: Weights, since: date, on: date, actors: Sequence[str] | None = None, times: Ints | None = None) -> Camps:
    """The camps of the days since … on, both inclusive. With `times` the events are counts of those days already, one row for `times` deeds."""
    kept, tie, spread, deeds = ties(events.between(since, on) if times is None else events, weights, actors, times)
    group, modularity = communities(tie)
    return Camps(on, since, kept, tie, spread, deeds, group, modularity, balance_of(tie.copy()))


@dataclass(frozen=True, slots=True)
class Position:
    """Where an actor stands between two poles: -1 at the first, 1 at the second; None where there is not enough data with either."""

    actor: str
    first: str
    second: str
    place: float | None
    low: float | None
    high: float | None
    deeds_first: int
    deeds_second: int


def position(found: Camps, actor: str, first: str, second: str, credible: float = CREDIBLE) -> Position:
    """Half the difference of an actor's ties to two poles, with its interval."""
    where = {a: i for i, a in enumerate(found.actors)}
    n_first, n_second = (int(found.deeds[where[actor], where[pole]]) if {actor, pole} <= set(where) else 0 for pole in (first, second))
    if min(n_first, n_second) < LEAST_DEEDS:
        return Position(actor, first, second, None, None, None, n_first, n_second)
    i, a, b = where[actor], where[first], where[second]
    place = float(found.tie[i, b] - found.tie[i, a]) / 2
    reach = float(ndtri(0.5 + credible / 2)) * float(np.hypot(found.spread[i, a], found.spread[i, b])) / 2
    return Position(actor, first, second, place, max(-1.0, place - reach), min(1.0, place + reach), n_first, n_second)


@dataclass(frozen=True, slots=True)
class BlocChange:
    """A bloc between two days: `kind` formed, split, joined by, left by; `members` those whom it concerns, `bloc` the camp's members on the later
    (split: the earlier) day."""

    kind: str
    members: tuple[str, ...]
    bloc: tuple[str, ...]


def bloc_changes(before: Camps, after: Camps) -> tuple[BlocChange, ...]:
    """Blocs that split or form between two days: each camp against the camp of the other day with which it shares most."""
    both = set(before.actors) & set(after.actors)
    old = [frozenset(b) & both for b in before.blocs()]
    found: list[BlocChange] = []
    for bloc in (frozenset(b) & both for b in after.blocs()):
        if len(bloc) < 2:
            continue
        nearest = max(old, key=lambda o: len(o & bloc), default=frozenset())
        if 2 * len(nearest & bloc) <= len(bloc):
            found.append(BlocChange("formed", tuple(sorted(bloc)), tuple(sorted(bloc))))
        elif bloc - nearest:
            found.append(BlocChange("joined by", tuple(sorted(bloc - nearest)), tuple(sorted(bloc))))
    for bloc in old:
        parts = [frozenset(b) & bloc for b in after.blocs()]
        largest = max(parts, key=len, default=frozenset())
        if len(bloc) >= 2 and 2 * len(largest) <= len(bloc):
            found.append(BlocChange("split", tuple(sorted(bloc)), tuple(sorted(bloc))))
        elif len(bloc) >= 2 and bloc - largest:
            found.append(BlocChange("left by", tuple(sorted(bloc - largest)), tuple(sorted(largest))))
    return tuple(found)
