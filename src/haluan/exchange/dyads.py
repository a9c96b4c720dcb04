"""Dyads out: pairs of actors as a weighted table, counts as a graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pyarrow as pa
import pyarrow.compute as pc

#: Counts that may be added up over periods. Sources may not: the same outlet writes every month.
SUMS = ("n_events", "n_reports", "n_quad1", "n_quad2", "n_quad3", "n_quad4", "intensity_sum")
_EDGE_KEYS = (*(s for s in SUMS if s != "intensity_sum"), "intensity_mean")


def weighted(pairs: pa.Table) -> pa.Table:
    """The pairs of events with `weight`, 1 over `n_pairs` of the event: an event of many actors counts once in a sum of weights."""
    return pairs.append_column("weight", pc.divide(1.0, pc.cast(pairs["n_pairs"], pa.float64())))


def with_means(counts: pa.Table) -> pa.Table:
    """Counts by period with `intensity_mean`, the mean PLOVER score of the events, empty where there is none."""
    if "intensity_sum" not in counts.column_names:
        return counts
    n_events = pc.cast(counts["n_events"], pa.float64())
    mean = pc.divide(counts["intensity_sum"], pc.if_else(pc.greater(n_events, 0), n_events, pa.scalar(None, pa.float64())))
    return counts.append_column("intensity_mean", mean)


def graphml(counts: pa.Table, names: Mapping[str, str]) -> Iterator[str]:
    """Counts as the lines of a directed GraphML graph: an actor a node, an ordered pair an edge with its events over all periods.

    Readable by Gephi, igraph, networkx and Cytoscape. `names` gives the labels of codes.
    """
    edges = _edges(counts)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    yield '<key id="label" for="node" attr.name="label" attr.type="string"/>'
    for key in _EDGE_KEYS:
        kind = "double" if key == "intensity_mean" else "long"
        yield f'<key id="{key}" for="edge" attr.name="{key}" attr.type="{kind}"/>'
    yield '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>'
    yield '<graph edgedefault="directed">'
    for code in sorted({side for edge in edges for side in (edge["actor"], edge["recipient"])}):
        yield f'<node id={quoteattr(code)}><data key="label">{escape(names.get(code, code))}</data></node>'
    for edge in edges:
        data = "".join(f'<data key="{key}">{edge[key]}</data>' for key in (*_EDGE_KEYS, "weight") if edge[key] is not None)
        yield f"<edge source={quoteattr(edge['actor'])} target={quoteattr(edge['recipient'])}>{data}</edge>"
    yield "</graph>"
    yield "</graphml>"


def _edges(counts: pa.Table) -> list[dict[str, Any]]:
    grouped = counts.group_by(["actor", "recipient"]).aggregate([(s, "sum") for s in SUMS])
    grouped = grouped.sort_by([("actor", "ascending"), ("recipient", "ascending")])
    edges = []
    for row in grouped.to_pylist():
        if row["actor"] is None or row["recipient"] is None:
            continue
        edge: dict[str, Any] = {"actor": row["actor"], "recipient": row["recipient"], **{s: row[f"{s}_sum"] for s in SUMS}}
        edge["intensity_mean"] = edge["intensity_sum"] / edge["n_events"] if edge["n_events"] else None
        edges.append({**edge, "weight": float(edge["n_events"])})
    return edges
