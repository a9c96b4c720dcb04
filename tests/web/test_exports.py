"""Every list of the interface as a file, and the verbs that came with the command line: camps, places, brief, weights, changes, skipped, partners."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pyarrow.parquet as pq
import pytest
from starlette.testclient import TestClient

from haluan.web.exporting import as_file, flat_row

LISTS: dict[str, dict[str, str]] = {
    "/api/v1/actors": {}, "/api/v1/actors/ARM/partners": {}, "/api/v1/articles": {}, "/api/v1/quotes": {}, "/api/v1/relations": {},
    "/api/v1/dyads": {},
    "/api/v1/dyads/ARM/AZE": {}, "/api/v1/search": {"q": "armenia"}, "/api/v1/camps": {}, "/api/v1/places": {}, "/api/v1/turns": {"focal": "ARM"},
    "/api/v1/alignment": {"focal": "ARM", "other": "AZE"}, "/api/v1/weights": {}, "/api/v1/changes": {}, "/api/v1/skipped": {},
}  # fmt: skip


@pytest.mark.parametrize("path", LISTS)
def test_each_list_is_a_file_too(client: TestClient, path: str) -> None:
    def got(form: str) -> Any:
        answer = client.get(path, params={**LISTS[path], "format": form})
        assert answer.status_code == 200 and f".{form}" in answer.headers["content-disposition"], answer.text[:200]
        return answer

    lines = [json.loads(line) for line in got("jsonl").text.splitlines()]
    rows = list(csv.DictReader(io.StringIO(got("csv").text)))
    table = pq.read_table(io.BytesIO(got("parquet").content))
    assert len(lines) == len(rows) == table.num_rows
    if lines:
        assert set(rows[0]) == set(table.column_names)
    whole = client.get(path, params=LISTS[path]).json()
    assert isinstance(whole, dict) or len(whole) == len(lines)


def test_a_formula_in_a_file_stays_text() -> None:
    body = as_file([{"title": "=HYPERLINK(1)", "subject": {"code": "ARM"}}], "csv", "x").body
    assert bytes(body).decode().splitlines() == ["title,subject_code", "'=HYPERLINK(1),ARM"]
    assert flat_row({"a": {"b": {"c": 1}}, "d": (1, 2)}) == {"a_b_c": 1, "d": [1, 2]}


def test_camps_over_http(client: TestClient) -> None:
    found = client.get("/api/v1/camps", params={"on": "2024-12-31", "days": 400, "actors": ["ARM", "AZE", "RUS"]}).json()
    assert found["on"] == "2024-12-31" and {"ARM", "AZE"} <= {code for camp in found["camps"] for code in camp}
    pair = next(p for p in found["pairs"] if {p["one"], p["other"]} == {"ARM", "AZE"})
    assert pair["n_events"] == 39 and pair["tie"] < 0 and pair["camp_one"] != pair["camp_other"]
    assert client.get("/api/v1/camps", params={"actors": "XXX"}).json()["error"]["code"] == "not_found"


def test_the_turns_of_the_busiest_come_without_a_name(client: TestClient) -> None:
    answer = client.get("/api/v1/turns")
    assert answer.status_code == 200 and isinstance(answer.json(), list)
    assert client.get("/turns/latest").status_code == 200


def test_a_brief_over_http(client: TestClient) -> None:
    answer = client.get("/api/v1/brief/arm", params={"language": "en"})
    assert answer.headers["content-type"].startswith("text/markdown") and answer.text.startswith("# Armenia")
    assert client.get("/api/v1/brief/XXX").status_code == 404
