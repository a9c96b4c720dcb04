"""EDGE: data/alignment and data/actors/memberships.csv -> Weights, memberships."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Literal, cast

from haluan.errors import DataError
from haluan.tables import DATA, field, read_rows, read_yaml
from haluan.types.alignment import CountRule, Membership, ValueRule, Weights

WEIGHTS = DATA / "alignment" / "weights.yaml"
GROUPS = ("status", "sector", "direction", "word", "time")


def load_weights(path: Path | None = None) -> Weights:
    """The published weights, or a user's own file of the same form. Raises DataError naming file and line of the list."""
    path = path or WEIGHTS
    raw = read_yaml(path)
    if not isinstance(raw, dict):
        raise DataError("not a table of weights", file=str(path), next_step=f"Start from a copy of {WEIGHTS}")
    values = tuple(_value(entry, path, n) for n, entry in enumerate(field(raw, "values", path, "the file"), 1))
    counts = field(raw, "counts", path, "the file")
    missing = [g for g in GROUPS if g not in counts]
    if missing:
        raise DataError("group missing", file=str(path), key=f"counts.{missing[0]}")
    rules = tuple(_count(group, entry, path, n) for group in GROUPS for n, entry in enumerate(counts[group], 1))
    return Weights(path.name if path == WEIGHTS else str(path), values, rules)


def _number(entry: dict[str, Any], key: str, low: float, path: Path, where: str) -> float:
    value = field(entry, key, path, where)
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= 1:
        raise DataError(f"{value!r} is no number from {low:g} to 1", file=str(path), key=f"{where}.{key}")
    return float(value)


def _value(entry: dict[str, Any], path: Path, n: int) -> ValueRule:
    where = f"values[{n}]"
    unknown = set(entry) - {"type", "mode", "contexts", "standing", "value", "reason"}
    if unknown:
        raise DataError(f"unknown key {min(unknown)!r}", file=str(path), key=where)
    standing = entry.get("standing")
    if standing not in (None, "ally", "other"):
        raise DataError(f"{standing!r} is neither ally nor other", file=str(path), key=f"{where}.standing")
    return ValueRule(
        field(entry, "type", path, where), _number(entry, "value", -1, path, where), field(entry, "reason", path, where), entry.get("mode"),
        tuple(entry.get("contexts", ())), cast(Literal["ally", "other"] | None, standing),
    )  # fmt: skip


def _count(group: str, entry: dict[str, Any], path: Path, n: int) -> CountRule:
    where = f"counts.{group}[{n}]"
    return CountRule(group, str(field(entry, "key", path, where)), _number(entry, "factor", 0, path, where), field(entry, "reason", path, where))


def _day(text: str, path: Path, line: int) -> date | None:
    """A day from a year, month or day; empty: None."""
    if not text:
        return None
    parts = text.split("-")
    try:
        return date(int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1)
    except ValueError:
        raise DataError(f"{text!r} is no date", file=str(path), line=line) from None


def load_memberships(path: Path | None = None) -> tuple[Membership, ...]:
    """The dated membership table. Raises DataError naming file and line."""
    path = path or DATA / "actors" / "memberships.csv"
    columns = ("organisation", "member", "status", "from", "to")
    return tuple(
        Membership(row["organisation"], row["member"], row["status"], _day(row["from"], path, line), _day(row["to"], path, line))
        for line, row in read_rows(path, columns)
    )


def load_alliances(path: Path | None = None) -> frozenset[str]:
    """Codes of the organisations that are alliances, whose members are taken for allies."""
    path = path or DATA / "actors" / "organisations.csv"
    return frozenset(row["code"] for _, row in read_rows(path, ("code", "kind")) if row["kind"] == "alliance")
