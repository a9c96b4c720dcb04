"""SURFACE: charts of alignment as Vega-Lite, and as SVG, PNG or one HTML page that needs no network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from haluan.courses import camp_rows
from haluan.errors import UsageError
from haluan.types.alignment import AlignmentSeries, Realignment

FORMS = (".svg", ".png", ".html", ".json")
# Okabe and Ito's colours, told apart by colour-blind readers.
COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#999999"]


def _data(rows: list[dict[str, Any]]) -> Any:
    import altair as alt

    make: Any = alt.Data
    return make(values=rows)


def _series_rows(many: Sequence[AlignmentSeries], names: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """The points with a level, and behind each run of them its last level again at the run's end; `run` tells runs apart, so that no line crosses a
    period without one."""
    for one in many:
        run = 0
        for k, p in enumerate(one.points):
            if p.level is None:
                continue
            row = {"other": names.get(one.other, one.other), "run": run, "level": p.level, "low": p.low, "high": p.high, "events": p.n_events}
            yield {**row, "day": p.start.isoformat()}
            if k + 1 == len(one.points) or one.points[k + 1].level is None:
                yield {**row, "day": (p.end + timedelta(days=1)).isoformat()}
                run += 1


def series_chart(
    many: Sequence[AlignmentSeries], turns: Sequence[Realignment] = (), title: str = "", axis: str = "away ← → toward",
    names: Mapping[str, str] = MappingProxyType({}),
) -> Any:  # fmt: skip
    """Lines of level with their intervals, one colour a dyad; turns as shaded spans of their dates. `names` are shown instead of codes."""
    import altair as alt

    colour = alt.Color("other:N", title=None, scale=alt.Scale(range=COLOURS))
    days = alt.X("day:T", title=None, axis=alt.Axis(format="%Y-%m", labelOverlap=True))
    base = alt.Chart(_data(list(_series_rows(many, names)))).encode(x=days, color=colour, detail="run:N")
    band = base.mark_area(opacity=0.2, interpolate="step-after").encode(y=alt.Y("low:Q", title=axis), y2="high:Q")
    line = base.mark_line(interpolate="step-after").encode(y="level:Q", tooltip=["day:T", "other:N", "level:Q", "events:Q"])
    zero = alt.Chart(_data([{"y": 0}])).mark_rule(strokeDash=[3, 3], color="#888888").encode(y="y:Q")
    spans = [{"from": t.low.isoformat(), "to": t.high.isoformat()} for t in turns]
    shade = alt.Chart(_data(spans)).mark_rect(opacity=0.15, color="#555555").encode(x="from:T", x2="to:T")
    return alt.layer(*([shade] if spans else []), zero, band, line).properties(width=720, height=300, title=title)


def camps_chart(found: Any, likeness: Sequence[Any], title: str = "") -> Any:
    """One square picture, actors in the order of their camps: above the diagonal the ties that events tell, below it the likeness of memberships
    (kappa)."""
    import altair as alt

    order = [a for bloc in found.blocs() for a in bloc]
    place = {a: n for n, a in enumerate(order)}
    cells = []
    for row in camp_rows(found, likeness):
        first, second = sorted((row["one"], row["other"]), key=lambda a: place[a])
        cells.append({"row": first, "column": second, "value": row["tie"], "view": "events"})
        cells.append({"row": second, "column": first, "value": row["kappa"], "view": "memberships"})
    scale = alt.Scale(domain=[-1, 0, 1], range=["#b2182b", "#f7f7f7", "#2166ac"])
    shown = [c for c in cells if c["value"] is not None]
    return (
        alt.Chart(_data(shown))
        .mark_rect()
        .encode(
            x=alt.X("column:N", sort=order, title=None), y=alt.Y("row:N", sort=order, title=None),
            color=alt.Color("value:Q", scale=scale, title="tie, kappa"), tooltip=["row:N", "column:N", "value:Q", "view:N"],
        )
        .properties(width=16 * len(order) + 40, height=16 * len(order) + 40, title=[title, "above the diagonal: events; below: memberships"])
    )  # fmt: skip


def svg(chart: Any) -> str:
    """The chart as SVG text."""
    import vl_convert

    return str(vl_convert.vegalite_to_svg(chart.to_dict()))


def save_chart(chart: Any, path: Path) -> None:
    """Write a chart by the ending of the file's name: .svg, .png, .html (all in one file) or .json (Vega-Lite). Raises UsageError for another
    ending or a folder that is not there."""
    if path.suffix not in FORMS:
        raise UsageError(f"no chart with the ending {path.suffix!r}", file=str(path), next_step=f"Endings: {', '.join(FORMS)}")
    import vl_convert

    try:
        if path.suffix == ".png":
            path.write_bytes(vl_convert.vegalite_to_png(chart.to_dict(), scale=2))
        elif path.suffix == ".html":
            path.write_text(vl_convert.vegalite_to_html(chart.to_dict(), bundle=True), encoding="utf-8")
        else:
            path.write_text(svg(chart) if path.suffix == ".svg" else chart.to_json(), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot write: {error.strerror}", file=str(path), next_step="Name a file in a folder that exists") from None
