"""Charts as SVG made here: no script is needed to see them, and a table with the same numbers stands behind each."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup, escape

WIDTH = 960
#: Height of a network, and the room about it for circles and names.
NETWORK, MARGIN = 560, 54.0
Href = Callable[[str], str]
Marked = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Bar:
    """One period: what goes up and what goes down, each the lighter and the darker part."""

    start: str
    label: str
    up: tuple[float, float]
    down: tuple[float, float]


def nice_top(value: float) -> float:
    """The next of 1, 2, 5 times a power of ten: the end of an axis."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= value * 0.9999)


def _tag(name: str, content: str | Markup = "", **attributes: object) -> Markup:
    words = "".join(f' {k.rstrip("_").replace("_", "-")}="{escape(v)}"' for k, v in attributes.items() if v is not None)
    return Markup(f"<{name}{words}>{escape(content)}</{name}>")


def _svg(parts: Sequence[Markup], width: float, height: float, label: str, **attributes: object) -> Markup:
    inside = Markup("").join(parts)
    return _tag("svg", inside, viewBox=f"0 0 {width:g} {height:g}", role="group", aria_label=label, class_="chart", **attributes)


def two_way_bars(bars: Sequence[Bar], label: str, href: Href, height: int = 220) -> Markup:
    """Bars up and down from a line in the middle, one a period; each opens its events. Empty if there are none."""
    if not bars:
        return Markup("")
    left, right, top, bottom = 40.0, 8.0, 10.0, 22.0
    highest = nice_top(max(max(sum(b.up), sum(b.down)) for b in bars))
    lowest = highest if any(sum(b.down) for b in bars) else 0.0
    scale = (height - top - bottom) / (highest + lowest)
    zero = top + highest * scale
    step = (WIDTH - left - right) / len(bars)
    wide = max(1.0, min(36.0, step * 0.78))
    parts = _grid(highest, lowest, zero, scale, left, right)
    for i, bar in enumerate(bars):
        x = left + i * step + (step - wide) / 2
        shapes = _stack(x, wide, zero, scale, bar)
        title = _tag("title", bar.label)
        parts.append(_tag("a", Markup("").join([title, *shapes]), href=href(bar.start), class_="bar", data_start=bar.start))
    parts += _period_labels([b.start for b in bars], left, step, height)
    return _svg(parts, WIDTH, height, label, data_left=f"{left:g}", data_step=f"{step:.4f}", data_periods=" ".join(b.start for b in bars))


def _stack(x: float, wide: float, zero: float, scale: float, bar: Bar) -> list[Markup]:
    shapes = [_tag("rect", x=f"{x:.1f}", y="0", width=f"{wide:.1f}", height="100%", class_="hit")]
    y = zero
    for value, kind in zip((bar.up[1], bar.up[0]), ("q2", "q1"), strict=True):
        if value:
            y -= value * scale
            shapes.append(_tag("rect", x=f"{x:.1f}", y=f"{y:.1f}", width=f"{wide:.1f}", height=f"{value * scale:.1f}", class_=kind))
    y = zero
    for value, kind in zip((bar.down[1], bar.down[0]), ("q4", "q3"), strict=True):
        if value:
            shapes.append(_tag("rect", x=f"{x:.1f}", y=f"{y:.1f}", width=f"{wide:.1f}", height=f"{value * scale:.1f}", class_=kind))
            y += value * scale
    return shapes


def _grid(highest: float, lowest: float, zero: float, scale: float, left: float, right: float) -> list[Markup]:
    values = [highest, highest / 2, 0.0] + ([-lowest / 2, -lowest] if lowest else [])
    parts = []
    for value in values:
        y = zero - value * scale
        parts.append(_tag("line", x1=f"{left:g}", x2=f"{WIDTH - right:g}", y1=f"{y:.1f}", y2=f"{y:.1f}", class_="zero" if value == 0 else "grid"))
        if value == int(value):
            parts.append(_tag("text", f"{abs(int(value)):d}", x=f"{left - 6:g}", y=f"{y + 4:.1f}", class_="tick end"))
    return parts


def _period_labels(starts: Sequence[str], left: float, step: float, height: float) -> list[Markup]:
    """A label where the year changes, or at each period while there is room."""
    parts: list[Markup] = []
    last_x, last_year = -1e9, ""
    one_year = starts[0][:4] == starts[-1][:4]
    for i, start in enumerate(starts):
        x = left + i * step
        text = start[:7] if one_year else start[:4]
        if (one_year or start[:4] != last_year) and x - last_x > 58 and x < WIDTH - 30:
            parts.append(_tag("text", text, x=f"{x:.1f}", y=f"{height - 6:g}", class_="tick"))
            last_x = x
        last_year = start[:4]
    return parts


@dataclass(frozen=True, slots=True)
class Level:
    """One period of a line with its interval; None where there is no level."""

    start: str
    level: float | None
    low: float | None
    high: float | None


def level_line(levels: Sequence[Level], turns: Sequence[tuple[str, str, str]], label: str, marked: Marked, height: int = 240) -> Markup:
    """A line from -1 to 1 with its interval, broken where there is no level; `turns` are (day, words, anchor) as upright lines. `marked` writes a
    number with the language's marks."""
    if not levels:
        return Markup("")
    left, right, top, bottom = 40.0, 8.0, 12.0, 22.0
    step = (WIDTH - left - right) / len(levels)

    def at(i: float, value: float) -> str:
        return f"{left + (i + 0.5) * step:.1f},{top + (1 - value) / 2 * (height - top - bottom):.1f}"

    parts: list[Markup] = []
    for value in (1, 0.5, 0, -0.5, -1):
        y = top + (1 - value) / 2 * (height - top - bottom)
        parts.append(_tag("line", x1=f"{left:g}", x2=f"{WIDTH - right:g}", y1=f"{y:.1f}", y2=f"{y:.1f}", class_="zero" if value == 0 else "grid"))
        parts.append(_tag("text", marked(f"{value:+g}") if value else "0", x=f"{left - 6:g}", y=f"{y + 4:.1f}", class_="tick end"))
    for run in _runs(levels):
        upper = [at(i, p.high) for i, p in run if p.high is not None]
        lower = [at(i, p.low) for i, p in reversed(run) if p.low is not None]
        parts.append(_tag("polygon", points=" ".join(upper + lower), class_="band"))
        parts.append(_tag("polyline", points=" ".join(at(i, p.level) for i, p in run if p.level is not None), class_="level"))
        if len(run) == 1:
            cx, cy = at(run[0][0], run[0][1].level or 0.0).split(",")
            parts.append(_tag("circle", cx=cx, cy=cy, r="3", class_="dot"))
    parts += _turn_lines(levels, turns, left, step, top, height - bottom)
    parts += _period_labels([p.start for p in levels], left, step, height)
    starts = " ".join(p.start for p in levels)
    return _svg(parts, WIDTH, height, label, data_left=f"{left:g}", data_step=f"{step:.4f}", data_periods=starts)


def _runs(levels: Sequence[Level]) -> list[list[tuple[int, Level]]]:
    runs: list[list[tuple[int, Level]]] = [[]]
    for i, p in enumerate(levels):
        if p.level is None:
            runs.append([])
        else:
            runs[-1].append((i, p))
    return [r for r in runs if r]


def _turn_lines(
    levels: Sequence[Level], turns: Sequence[tuple[str, str, str]], left: float, step: float, top: float, bottom: float
) -> list[Markup]:  # fmt: skip
    parts = []
    days = [date.fromisoformat(p.start).toordinal() for p in levels]
    span = max(1, (days[-1] - days[0]) / max(1, len(days) - 1)) if len(days) > 1 else 1
    for day, words, anchor in turns:
        x = left + step * (0.5 + (date.fromisoformat(day).toordinal() - days[0]) / span)
        if left <= x <= WIDTH:
            line = _tag("line", x1=f"{x:.1f}", x2=f"{x:.1f}", y1=f"{top:g}", y2=f"{bottom:g}", class_="turn")
            parts.append(_tag("a", Markup("").join([_tag("title", words), line]), href=f"#{anchor}"))
    return parts


@dataclass(frozen=True, slots=True)
class Node:
    """An actor in a network, in the unit square; `camp` None where there are too few events to tell one."""

    code: str
    name: str
    n: int
    camp: int | None
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Edge:
    """A pair of actors with its cooperation and conflict."""

    a: str
    b: str
    cooperation: int
    conflict: int


def camp_class(camp: int | None) -> str:
    """The look of a camp: five colours for the largest, one for all smaller ones, none for actors without a camp."""
    return "unplaced" if camp is None else f"camp{min(camp, 5)}"


def radius(n: int, biggest: int) -> float:
    """The radius of an actor's circle, its area by the number of its events."""
    return 7 + 15 * math.sqrt(n / biggest)


def network(
    nodes: Sequence[Node], edges: Sequence[Edge], label: str, href: Href, pair_href: Callable[[str, str], str], height: int = NETWORK
) -> Markup:
    """Actors as circles and pairs as lines; both open their pages."""
    place = {n.code: (MARGIN + n.x * (WIDTH - 2 * MARGIN), MARGIN + n.y * (height - 2 * MARGIN)) for n in nodes}
    most = max((e.cooperation + e.conflict for e in edges), default=1)
    parts: list[Markup] = []
    for e in sorted(edges, key=lambda e: e.cooperation + e.conflict):
        (x1, y1), (x2, y2) = place[e.a], place[e.b]
        kind = "friendly" if e.cooperation >= e.conflict else "hostile"
        wide = 1 + 6 * math.sqrt((e.cooperation + e.conflict) / most)
        line = _tag("line", x1=f"{x1:.1f}", y1=f"{y1:.1f}", x2=f"{x2:.1f}", y2=f"{y2:.1f}", stroke_width=f"{wide:.1f}", class_=f"edge {kind}")
        title = _tag("title", f"{e.a} – {e.b}: +{e.cooperation} −{e.conflict}")
        parts.append(_tag("a", Markup("").join([title, line]), href=pair_href(e.a, e.b), tabindex="-1"))
    biggest = max((n.n for n in nodes), default=1)
    for n in nodes:
        x, y = place[n.code]
        r = radius(n.n, biggest)
        circle = _tag("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r=f"{r:.1f}", class_=f"node {camp_class(n.camp)}")
        text = _tag("text", n.code, x=f"{x:.1f}", y=f"{y + r + 13:.1f}", class_="node-label")
        parts.append(_tag("a", Markup("").join([_tag("title", f"{n.name} ({n.n})"), circle, text]), href=href(n.code)))
    return _svg(parts, WIDTH, height, label)


@dataclass(frozen=True, slots=True)
class Spot:
    """Events at one place."""

    name: str
    lat: float
    lon: float
    cooperation: int
    conflict: int


def world(spots: Sequence[Spot], land: str, label: str, href: Href) -> Markup:
    """A map (plate carrée) with a circle for each place."""
    height = WIDTH / 360 * 150
    most = max((s.cooperation + s.conflict for s in spots), default=1)
    parts = [_tag("path", d=land, class_="land")]
    for s in sorted(spots, key=lambda s: -(s.cooperation + s.conflict)):
        n = s.cooperation + s.conflict
        x, y = (s.lon + 180) / 360 * WIDTH, (85 - s.lat) / 360 * WIDTH
        kind = "friendly" if s.cooperation >= s.conflict else "hostile"
        circle = _tag("circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r=f"{3 + 11 * math.sqrt(n / most):.1f}", class_=f"spot {kind}")
        parts.append(_tag("a", Markup("").join([_tag("title", f"{s.name}: {n}"), circle]), href=href(s.name)))
    return _svg(parts, WIDTH, height, label)
