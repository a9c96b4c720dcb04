"""Dyads out: weights, means, graphs."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pyarrow as pa
import pytest

from haluan.exchange.dyads import graphml, weighted, with_means

COUNTS = pa.table(
    {
        "actor": ["IDN", "IDN", "AUS & NZL"],
        "recipient": ["AUS & NZL", "AUS & NZL", "IDN"],
        "period": ["2013-11-01", "2013-12-01", "2013-11-01"],
        "n_events": [2, 1, 0],
        "n_reports": [5, 1, 1],
        "n_quad1": [0, 1, 0],
        "n_quad2": [0, 0, 0],
        "n_quad3": [2, 0, 0],
        "n_quad4": [0, 0, 0],
        "intensity_sum": [-6.0, 3.0, 0.0],
    }
)
SPACE = "{http://graphml.graphdrawing.org/xmlns}"


def test_pairs_of_one_event_share_one() -> None:
    pairs = pa.table({"event": [1, 2, 2], "n_pairs": [1, 4, 4]})
    assert weighted(pairs)["weight"].to_pylist() == [1.0, 0.25, 0.25]


def test_means_are_empty_where_no_event_is_counted() -> None:
    assert with_means(COUNTS)["intensity_mean"].to_pylist() == [-3.0, 3.0, None]


def test_a_graph_of_all_periods() -> None:
    root = ET.fromstring("\n".join(graphml(COUNTS, {"IDN": "Indonesia <RI>"})))
    labels = {n.attrib["id"]: n[0].text for n in root.iter(f"{SPACE}node")}
    assert labels == {"AUS & NZL": "AUS & NZL", "IDN": "Indonesia <RI>"}
    edges = {e.attrib["source"]: {d.attrib["key"]: d.text for d in e} for e in root.iter(f"{SPACE}edge")}
    assert edges["IDN"]["n_reports"] == "6"
    assert float(edges["IDN"]["intensity_mean"] or 0) == pytest.approx(-1.0)
    assert "intensity_mean" not in edges["AUS & NZL"]
