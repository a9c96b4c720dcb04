"""Standing relations: who sits with whom, from the dated membership table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np

from haluan.alignment.columns import Floats, day_number
from haluan.types.alignment import Membership

MEMBER = "member"
FOREVER = 10**7


@dataclass(frozen=True, slots=True)
class Overlap:
    """How alike two actors' memberships are on a day: `s` (Signorino and Ritter 1999), `kappa` (Cohen 1968, weighted; on two grades equal to the
    unweighted), `pi` (Scott 1955), each 1 for
    identical, 0 for chance (kappa, pi); `shared` organisations. `kappa` and `pi` are None where both sit in everything or nothing."""

    one: str
    other: str
    s: float
    kappa: float | None
    pi: float | None
    shared: tuple[str, ...]


def _holds(row: Membership, day: date) -> bool:
    return row.status == MEMBER and (row.since is None or row.since <= day) and (row.until is None or day < row.until)


def members_on(table: Iterable[Membership], day: date) -> dict[str, frozenset[str]]:
    """Organisations of each actor on a day, full members only."""
    found: dict[str, set[str]] = {}
    for row in table:
        if _holds(row, day):
            found.setdefault(row.member, set()).add(row.organisation)
    return {k: frozenset(v) for k, v in found.items()}


def overlap(table: Sequence[Membership], one: str, other: str, day: date, universe: frozenset[str] | None = None) -> Overlap:
    """The likeness of two actors' portfolios over all organisations of the table (or `universe`) that have members that day."""
    held = members_on(table, day)
    everything = universe or frozenset().union(*held.values()) if held else frozenset()
    return _overlap(one, other, held.get(one, frozenset()) & everything, held.get(other, frozenset()) & everything, max(len(everything), 1))


def _overlap(one: str, other: str, mine: frozenset[str], yours: frozenset[str], n: int) -> Overlap:
    observed = len(mine ^ yours) / n
    a, b = len(mine) / n, len(yours) / n
    by_margins = a * (1 - b) + b * (1 - a)
    mean = (a + b) / 2
    by_mean = 2 * mean * (1 - mean)
    return Overlap(
        one,
        other,
        1 - 2 * observed,
        1 - observed / by_margins if by_margins else None,
        1 - observed / by_mean if by_mean else None,
        tuple(sorted(mine & yours)),
    )


def overlaps(table: Sequence[Membership], actors: Sequence[str], day: date) -> tuple[Overlap, ...]:
    """The likeness of each pair of actors, in the order of the actors."""
    held = members_on(table, day)
    n = max(len(frozenset().union(*held.values()) if held else frozenset()), 1)
    nothing: frozenset[str] = frozenset()
    return tuple(
        _overlap(one, other, held.get(one, nothing), held.get(other, nothing), n) for i, one in enumerate(actors) for other in actors[i + 1 :]
    )


def standing_of(table: Sequence[Membership], alliances: frozenset[str]) -> Callable[[str, str], tuple[tuple[int, int], ...]]:
    """A function that gives the half-open spans of days in which two actors sit in one alliance."""
    rows: dict[str, list[Membership]] = {}
    for row in table:
        if row.organisation in alliances and row.status == MEMBER:
            rows.setdefault(row.member, []).append(row)

    @lru_cache(maxsize=4096)
    def standing(one: str, other: str) -> tuple[tuple[int, int], ...]:
        spans: list[tuple[int, int]] = []
        for mine in rows.get(one, ()):
            for yours in rows.get(other, ()):
                if mine.organisation == yours.organisation:
                    start = max(day_number(m.since) if m.since else -FOREVER for m in (mine, yours))
                    end = min(day_number(m.until) if m.until else FOREVER for m in (mine, yours))
                    if start < end:
                        spans.append((start, end))
        return tuple(sorted(spans))

    return standing


def matrix(pairs: Iterable[Overlap], actors: Sequence[str], measure: str) -> Floats:
    """A symmetric matrix of one measure, 1 on the diagonal, nan where it is undefined."""
    where = {a: i for i, a in enumerate(actors)}
    out = np.eye(len(actors))
    for pair in pairs:
        value = getattr(pair, measure)
        i, j = where[pair.one], where[pair.other]
        out[i, j] = out[j, i] = np.nan if value is None else value
    return out
