"""The shipped actor tables are those that training/actors_world/build.py makes of the hand tables, as far as they need no data from outside."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import REPO

DATA = REPO / "src/haluan/data"
MODULES = ("entities", "groups", "memberships", "organisations", "places", "states", "tables")
Row = dict[str, str]


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The builder's modules by name."""
    monkeypatch.syspath_prepend(str(REPO / "training/actors_world"))
    for name in MODULES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    return {name: import_module(name) for name in MODULES}


def test_tables_are_built_from_their_hand_files(build: dict[str, Any], tmp_path: Path) -> None:
    """Whoever edits a shipped table by hand, or a hand table without building, is told."""
    entities, organisations, places = build["entities"], build["organisations"], build["places"]
    for table, fields, rows in (
        ("actors/organisations", organisations.CSV_FIELDS, organisations.build_organisations()[0]),
        ("actors/bodies", entities.BODY_CSV, entities.build_bodies()[0]),
        ("actors/parties", entities.PARTY_CSV, entities.build_parties()[0]),
        ("actors/governing", entities.GOVERNING_CSV, entities.build_governing()),
        ("actors/media", entities.MEDIA_CSV, entities.build_media()),
        ("actors/memberships", build["memberships"].CSV_FIELDS, build["memberships"].build_memberships()),
        ("places/regions", places.REGION_FIELDS, places.build_regions()),
    ):
        built = tmp_path / "built.csv"
        build["tables"].write_csv(built, fields, rows)
        assert built.read_text(encoding="utf-8") == (DATA / f"{table}.csv").read_text(encoding="utf-8"), table


def test_groups_hold_the_hand_rows(build: dict[str, Any]) -> None:
    """Groups of the hand table stand in the shipped one; what else stands there has UCDP as its source."""
    fields = ("code", "country", "sector", "name_en", "name_id", "from", "to")
    hand = {tuple(r[f] for f in fields) for r in build["tables"].read_rows("groups.txt", build["groups"].FIELDS)}
    shipped = build["tables"].read_csv(DATA / "actors/groups.csv")
    assert hand == {tuple(r[f] for f in fields) for r in shipped if r["source"] != "ucdp"}


def _hand_names(build: dict[str, Any]) -> list[Row]:
    tables, entities = build["tables"], build["entities"]
    rows: list[Row] = build["states"].hand_rows(tables.read_names("state_names.txt") + tables.read_names("peoples.txt"))
    for row in tables.read_rows("groups.txt", build["groups"].FIELDS):
        rows += entities.further_names(row)
    return rows + build["organisations"].build_organisations()[1] + entities.build_bodies()[1] + entities.build_parties()[1]


def test_names_are_those_of_the_hand_tables(build: dict[str, Any]) -> None:
    """Names of the hand tables are shipped, unless a main table has them, and no other ones of organisations, bodies, parties and groups."""
    read_csv, fields = build["tables"].read_csv, ("code", "sector", "name", "lang", "kind", "note")
    shipped = {tuple(r[f] for f in fields) for r in read_csv(DATA / "actors/names.csv")}
    hand = {tuple(r[f] for f in fields) for r in _hand_names(build)}
    mains = {
        (r["code"], r.get(f"{field}_{lang}", ""))
        for table in ("countries", "organisations", "bodies", "groups", "parties")
        for r in read_csv(DATA / f"actors/{table}.csv")
        for field in ("name", "official", "capital")
        for lang in ("en", "id")
    }
    assert not {h for h in hand - shipped if (h[0], h[2]) not in mains}
    from_elsewhere = {r["code"] for r in read_csv(DATA / "actors/countries.csv")}
    from_elsewhere |= {r["code"] for r in read_csv(DATA / "actors/groups.csv") if r["source"] == "ucdp"}
    assert not {s for s in shipped - hand if s[0] not in from_elsewhere}


def _within(inner: Row, outer: Row) -> bool:
    return outer["from"] <= inner["from"] and (not outer["to"] or (bool(inner["to"]) and inner["to"] <= outer["to"]))


def test_who_is_suspended_is_a_member(build: dict[str, Any]) -> None:
    """A `suspended` row lies over a `member` row of the same time: readers of the table rely on it."""
    rows = build["tables"].read_csv(DATA / "actors/memberships.csv")
    members = [r for r in rows if r["status"] == "member"]
    alone = [
        (r["organisation"], r["member"], r["from"])
        for r in rows
        if r["status"] == "suspended"
        and not any((m["organisation"], m["member"]) == (r["organisation"], r["member"]) and _within(r, m) for m in members)
    ]
    assert alone == []


@pytest.mark.parametrize(
    ("table", "key"), [("memberships", ("organisation", "member", "status")), ("governing", ("party",)), ("regimes", ("kind", "code"))]
)
def test_spans_follow_each_other(build: dict[str, Any], table: str, key: tuple[str, ...]) -> None:
    """Spans of one and the same end after they begin, and before the next one begins."""
    spans: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for row in build["tables"].read_csv(DATA / f"actors/{table}.csv"):
        spans.setdefault(tuple(row[field] for field in key), []).append((row["from"], row["to"]))
    for who, own in spans.items():
        own.sort()
        assert all(not end or start < end for start, end in own), who
        assert all(end and end <= start for (_, end), (start, _) in zip(own, own[1:], strict=False)), who


def test_no_organisation_has_two_codes(build: dict[str, Any]) -> None:
    rows = build["tables"].read_csv(DATA / "actors/organisations.csv")
    for field in ("name_en", "name_id"):
        names = [r[field] for r in rows if r[field]]
        assert sorted({n for n in names if names.count(n) > 1}) == [], field
