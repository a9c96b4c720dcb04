"""The record: every example fits the schema, and every span says what it shows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from haluan.monitor import Desk, clean_record, record
from haluan.record import check_record, schema, skipped_record, to_line
from haluan.types.coding import DECLINE_REASONS, RELATION_KINDS, STATUSES
from haluan.types.text import Skipped
from tests.conftest import PAGES


@pytest.fixture(scope="module")
def records(desk: Desk) -> list[dict[str, Any]]:
    found = [record(item) for item in desk.code([str(PAGES)])]
    assert len(found) >= 16
    return found


def pieces(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a record that has start, end and text."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys():
            yield path, value
        for key, inner in value.items():
            yield from pieces(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from pieces(inner, f"{path}[]")


def test_every_example_fits_the_schema(records: list[dict[str, Any]]) -> None:
    for one in records:
        check_record(one)


def test_every_span_says_what_it_shows(records: list[dict[str, Any]]) -> None:
    """Evidence, triggers, mentions, dates and quotes: `text == article.text[start:end]`."""
    seen: set[str] = set()
    for one in records:
        text = one["article"]["text"]
        for path, piece in pieces(one):
            seen.add(path)
            assert piece["text"] == text[piece["start"] : piece["end"]], path
    assert {".mentions[]", ".dates[]", ".quotes[]", ".events[].trigger", ".events[].evidence[]", ".relations[].evidence[]"} <= seen


def test_every_event_has_evidence_that_holds_its_trigger(records: list[dict[str, Any]]) -> None:
    events = [(e, r) for r in records for e in r["events"]]
    assert len(events) >= 30
    for event, one in events:
        assert event["actor"]
        assert event["recipient"]
        first = event["evidence"][0]
        assert first["start"] <= event["trigger"]["start"] < event["trigger"]["end"] <= first["end"]
        sentence = one["article"]["sentences"][first["sentence"]]
        assert sentence == [first["start"], first["end"]]


def test_every_id_that_is_named_is_there(records: list[dict[str, Any]]) -> None:
    for one in records:
        ids = {m["id"] for m in one["mentions"]} | {None}
        assert len({e["id"] for e in one["events"]}) == len(one["events"])
        assert {m["antecedent"] for m in one["mentions"]} <= ids
        assert {q["speaker"] for q in one["quotes"]} <= ids
        for event in one["events"]:
            assert event["said_by"] in ids
            assert {r["mention"] for r in (*event["actor"], *event["recipient"])} <= ids


def test_closed_lists_stay_closed(records: list[dict[str, Any]]) -> None:
    for one in records:
        assert {e["status"] for e in one["events"]} <= set(STATUSES)
        assert {r["kind"] for r in one["relations"]} <= set(RELATION_KINDS)
        assert {d["reason"] for d in one["declined"]} <= set(DECLINE_REASONS)
        assert all(0 <= e["confidence"] <= 1 for e in one["events"])


def test_paragraphs_and_title_make_up_the_text(records: list[dict[str, Any]]) -> None:
    for one in records:
        article = one["article"]
        parts = [article["text"][a:b] for a, b in article["paragraphs"]]
        assert article["text"] == f"{article['title']}\n\n" + "\n".join(parts)
        assert article["text"][slice(*article["title_span"])] == article["title"]


def test_a_line_is_one_line_of_utf8_json(records: list[dict[str, Any]]) -> None:
    for one in records:
        line = to_line(one)
        assert "\n" not in line
        assert json.loads(line) == one
    assert any("“" in to_line(r) or '\\"' in to_line(r) for r in records)


def test_a_skipped_page_fits_the_schema() -> None:
    check_record(skipped_record(Skipped("a.txt", "empty", "there is no text in it")))


def test_a_clean_record_has_the_article_only(desk: Desk) -> None:
    page = next(p for p in sorted(PAGES.iterdir()))
    (item,) = desk.articles([str(page)])
    assert set(clean_record(item)) == {"record", "article"}


@pytest.mark.parametrize("key", ["events", "kit", "declined"])
def test_the_schema_refuses_a_record_that_lacks_a_key(records: list[dict[str, Any]], key: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        check_record({k: v for k, v in records[0].items() if k != key})


def test_the_schema_refuses_strange_keys_and_values(records: list[dict[str, Any]]) -> None:
    one = next(r for r in records if r["events"])
    with pytest.raises(jsonschema.ValidationError):
        check_record({**one, "extra": 1})
    event = {**one["events"][0], "status": "perhaps"}
    with pytest.raises(jsonschema.ValidationError):
        check_record({**one, "events": [event]})
    jsonschema.Draft202012Validator.check_schema(schema())
