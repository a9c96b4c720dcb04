"""Who acts with whom and against whom in a span of days: a network and a map. Pure but for the store that it asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from haluan.types.storing import DyadQuery
from haluan.web.charts import MARGIN, NETWORK, WIDTH, Edge, Node, Spot, radius

if TYPE_CHECKING:
    from haluan.monitor import Store

#: Actors shown at most: labels of more overlap at the width of a page.
MAX_ACTORS = 36
ROUNDS = 400
#: Pixels between circles, for the name beneath; and how often circles are moved apart at most.
NAME_ROOM, APART_ROUNDS = 30.0, 200
MAX_SPOTS = 300
Pair = tuple[str, str]


def pairs_of(store: Store, since: str | None, until: str | None) -> dict[Pair, tuple[int, int]]:
    """(cooperation, conflict) of each pair, both directions together."""
    table = store.dyad_counts(DyadQuery(since=since, until=until, period="year", directed=False, statuses=("actual",), background=None))
    found: dict[Pair, list[int]] = defaultdict(lambda: [0, 0])
    names = ("actor", "recipient", "n_quad1", "n_quad2", "n_quad3", "n_quad4")
    for a, b, q1, q2, q3, q4 in zip(*(table.column(n).to_pylist() for n in names), strict=True):
        if a != b:
            found[(a, b)][0] += int(q1 + q2)
            found[(a, b)][1] += int(q3 + q4)
    return {pair: (n[0], n[1]) for pair, n in found.items()}


def network_of(
    pairs: Mapping[Pair, tuple[int, int]], least: int, names: Mapping[str, str], camps_of: Callable[[list[str]], Mapping[str, int]]
) -> tuple[list[Node], list[Edge]]:
    """The busiest actors with their lines, laid out; `camps_of` tells the camp of each. The same pairs give the same picture."""
    busy: dict[str, int] = defaultdict(int)
    for (a, b), (plus, minus) in pairs.items():
        if plus + minus >= least:
            busy[a] += plus + minus
            busy[b] += plus + minus
    chosen = [code for code, _ in sorted(busy.items(), key=lambda n: (-n[1], n[0]))[:MAX_ACTORS]]
    inside = set(chosen)
    edges = [Edge(a, b, *n) for (a, b), n in sorted(pairs.items()) if sum(n) >= least and a in inside and b in inside]
    linked = {c for e in edges for c in (e.a, e.b)}
    chosen = [c for c in chosen if c in linked]
    camp = camps_of(chosen)
    biggest = max((busy[c] for c in chosen), default=1)
    places = apart(layout(chosen, edges), np.array([radius(busy[c], biggest) for c in chosen]))
    nodes = [Node(c, names.get(c, c), busy[c], camp.get(c), float(places[i, 0]), float(places[i, 1])) for i, c in enumerate(chosen)]
    return nodes, edges


def layout(codes: Sequence[str], edges: Sequence[Edge]) -> NDArray[np.float64]:
    """Places in the unit square by springs (Fruchterman & Reingold 1991): cooperation pulls, everything pushes apart. Starts on a circle."""
    n = len(codes)
    if n == 0:
        return np.zeros((0, 2))
    turn = 2 * np.pi * np.arange(n) / n
    p = np.column_stack([np.cos(turn), np.sin(turn)])
    index = {c: i for i, c in enumerate(codes)}
    pull = np.zeros((n, n))
    for e in edges:
        net = max(0.15, e.cooperation - e.conflict)
        pull[index[e.a], index[e.b]] = pull[index[e.b], index[e.a]] = 1 + np.log1p(net)
    ideal = 1.4 / np.sqrt(n)
    for step in range(ROUNDS):
        away = p[:, None, :] - p[None, :, :]
        distance = np.maximum(np.hypot(away[..., 0], away[..., 1]), 1e-3)
        force = (away / distance[..., None] * (ideal**2 / distance)[..., None]).sum(axis=1)
        force -= (away * (pull * distance / ideal / 6)[..., None]).sum(axis=1)
        force -= p * 0.25
        size = np.maximum(np.hypot(force[:, :1], force[:, 1:]), 1e-9)
        p = p + force / size * np.minimum(size, 0.12 * (1 - step / ROUNDS))
    low, high = p.min(axis=0), p.max(axis=0)
    placed: NDArray[np.float64] = (p - low) / np.maximum(high - low, 1e-9)
    return placed


def apart(places: NDArray[np.float64], radii: NDArray[np.float64]) -> NDArray[np.float64]:
    """The places moved until no circle lies on another or on its name; all in the unit square. Sides are taken as the picture has them."""
    size = np.array([WIDTH - 2 * MARGIN, NETWORK - 2 * MARGIN])
    p = places * size
    least = radii[:, None] + radii[None, :] + NAME_ROOM
    for _ in range(APART_ROUNDS):
        away = p[:, None, :] - p[None, :, :]
        distance = np.maximum(np.linalg.norm(away, axis=2), 1e-6)
        short = np.maximum(least - distance, 0.0)
        np.fill_diagonal(short, 0.0)
        if not short.any():
            break
        p = np.clip(p + (away / distance[..., None] * short[..., None] / 2).sum(axis=1), 0.0, size)
    moved: NDArray[np.float64] = p / size
    return moved


def spots_of(rows: Sequence[tuple[str, float, float, int, int]]) -> list[Spot]:
    """(name, latitude, longitude, quad, number) added up by place, most events first."""
    sums: dict[str, list[float]] = {}
    for name, lat, lon, quad, n in rows:
        one = sums.setdefault(name, [lat, lon, 0, 0])
        one[2 if quad <= 2 else 3] += n
    ranked = sorted(sums.items(), key=lambda s: (-(s[1][2] + s[1][3]), s[0]))[:MAX_SPOTS]
    return [Spot(name, s[0], s[1], int(s[2]), int(s[3])) for name, s in ranked]
