"""Checks the actor tables of the world: `check.py OUT_FOLDER [DATA_FOLDER]` (OUT_FOLDER = src/haluan/data). Exits 1 on a problem.

Looks for unknown and double codes, unknown sectors and kinds, dates that are malformed or out of order, rows without a source,
and double names. With DATA_FOLDER it also lists, without failing, where the World Factbook's newest memberships differ.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

from tables import Row, read_csv

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
SECTORS = {
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU",
    "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", "IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC",
}  # fmt: skip
KINDS = {"name", "official", "abbreviation", "demonym", "capital", "metonym", "epithet", "historical", "spelling", "short", "people"}
STATUSES = {"member", "observer", "partner", "candidate", "suspended", "associate"}
MAX_CITIES_BYTES = 1_600_000
FACTBOOK_ORGS = {
    "NATO": "NATO", "EU": "EU", "OPEC": "OPEC", "ASEAN": "ASEAN", "CSTO": "CSTO", "EAEU": "EAEU", "SCO": "SCO", "BRICS": "BRICS",
    "GCC": "GCC", "OIC": "OIC", "AU": "AU", "ECOWAS": "ECOWAS", "PIF": "PIF", "APEC": "APEC", "OECD": "OECD", "CIS": "CIS",
}  # fmt: skip
Tables = dict[str, list[Row]]


def double_codes(tables: Tables) -> list[str]:
    """Codes used by two actors."""
    used = Counter(row["code"] for table in ("countries", "organisations", "groups", "parties") for row in tables[table])
    keys = Counter((row["code"], row["key"]) for row in tables["bodies"])
    return [f"code twice: {code}" for code, n in used.items() if n > 1] + [f"body key twice: {k}" for k, n in keys.items() if n > 1]


def unknown_codes(tables: Tables) -> list[str]:
    """References to codes that no table defines."""
    states = {row["code"] for row in tables["countries"]}
    all_codes = states | {row["code"] for table in ("organisations", "groups", "parties") for row in tables[table]}
    found = []
    for table, field, allowed in (
        ("countries", "parent", states), ("bodies", "code", states), ("groups", "country", states), ("parties", "country", states),
        ("organisations", "led_by", states), ("media", "country", all_codes), ("names", "code", all_codes),
        ("memberships", "organisation", all_codes), ("memberships", "member", all_codes), ("regions", "country", states),
    ):  # fmt: skip
        found += [f"{table}: unknown {field} {row[field]}" for row in tables[table] if row[field] and row[field] not in allowed]
    claims = [code for row in tables["regions"] for code in row["claimants"].split("|") if code and code not in states]
    return found + [f"regions: unknown claimant {code}" for code in claims]


def wrong_values(tables: Tables) -> list[str]:
    """Sectors, kinds, tones and statuses outside the closed lists, empty names, coordinates off the globe."""
    found = []
    for table in ("bodies", "organisations", "groups", "parties", "names"):
        strange = [row for row in tables[table] if row["sector"] and row["sector"] not in SECTORS]
        found += [f"{table}: sector {row['sector']} of {row['code']}" for row in strange]
    for table in ("countries", "bodies", "organisations", "groups", "parties"):
        found += [f"{table}: no name for {row['code']}" for row in tables[table] if not (row["name_en"] and row["name_id"])]
    found += [f"names: kind {row['kind']}" for row in tables["names"] if row["kind"] not in KINDS]
    found += [f"names: tone {row['tone']}" for row in tables["names"] if row["tone"] not in ("neutral", "loaded")]
    found += [f"names: language {row['lang']}" for row in tables["names"] if row["lang"] not in ("en", "id", "*")]
    found += [f"memberships: status {row['status']}" for row in tables["memberships"] if row["status"] not in STATUSES]
    for row in tables["regions"]:
        if not (-90 <= float(row["lat"]) <= 90 and -180 <= float(row["lon"]) <= 180):
            found.append(f"regions: place of {row['name_en']}")
    return found


def wrong_dates(tables: Tables) -> list[str]:
    """Dates that are not ISO, or an end before its start (compared as far as both are given)."""
    found = []
    fields = {"groups": ("from", "to"), "parties": ("from", "to"), "names": ("from", "to"), "memberships": ("from", "to")}
    for table, (start, end) in (fields | {"organisations": ("founded", "dissolved")}).items():
        for row in tables[table]:
            label = f"{table}: {row.get('code') or row.get('organisation')} {row[start]}..{row[end]}"
            if any(row[field] and not DATE.match(row[field]) for field in (start, end)):
                found.append(f"{label} is not ISO")
            elif row[start] and row[end] and row[end] < row[start][: len(row[end])]:
                found.append(f"{label} ends before it starts")
    return found


def missing_sources(tables: Tables, out: Path) -> list[str]:
    """Dated rows without a source key, and keys that SOURCES-world.md does not explain."""
    text = (out / "actors/SOURCES-world.md").read_text(encoding="utf-8")
    keys = {key for table in ("groups", "memberships") for row in tables[table] for key in (row["source"] or "(none)").split("+")}
    return [f"source key not explained: {key}" for key in sorted(keys) if f"`{key}`" not in text]


def overlapping_memberships(rows: list[Row]) -> list[str]:
    """Two rows of one member and status that overlap in time."""
    spans: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for row in rows:
        spans.setdefault((row["organisation"], row["member"], row["status"]), []).append((row["from"], row["to"] or "9999"))
    found = []
    for key, periods in spans.items():
        periods.sort()
        found += [f"memberships overlap: {key}" for a, b in pairwise(periods) if b[0] < a[1]]
    return found


def double_names(rows: list[Row]) -> list[str]:
    """One name given twice to one actor in one language, kind and sector."""
    used = Counter((row["code"], row["sector"], row["name"], row["lang"], row["kind"], row["note"]) for row in rows)
    return [f"name twice: {key}" for key, n in used.items() if n > 1]


def factbook_differences(tables: Tables, data: Path) -> list[str]:
    """Open memberships that only one side has; the Factbook lags, so these are hints."""
    codes = {row["name_en"]: row["code"] for row in tables["countries"]}
    theirs = {
        (FACTBOOK_ORGS[row["org"]], codes[row["country"]])
        for row in read_csv(data / "factbook/membership_timeline_2015_2026.csv")
        if row["org"] in FACTBOOK_ORGS and row["status"] == "member" and row["last_seen"] >= "2026-02" and row["country"] in codes
    }
    ours = {
        (row["organisation"], row["member"])
        for row in tables["memberships"]
        if row["organisation"] in FACTBOOK_ORGS.values() and row["status"] == "member" and not row["to"]
    }
    known = {code for _, code in theirs}
    only_ours = sorted(pair for pair in ours - theirs if pair[1] in known)
    return [f"only in the Factbook: {pair}" for pair in sorted(theirs - ours)] + [f"only here: {pair}" for pair in only_ours]


def main(arguments: list[str]) -> int:
    """Print every problem; returns the exit code."""
    out = Path(arguments[0])
    names = ("countries", "names", "bodies", "organisations", "memberships", "groups", "parties", "media")
    tables = {name: read_csv(out / f"actors/{name}.csv") for name in names} | {"regions": read_csv(out / "places/regions.csv")}
    found = double_codes(tables) + unknown_codes(tables) + wrong_values(tables) + wrong_dates(tables) + missing_sources(tables, out)
    found += overlapping_memberships(tables["memberships"]) + double_names(tables["names"])
    cities = out / "places/cities.csv.gz"
    if cities.stat().st_size > MAX_CITIES_BYTES or gzip.decompress(cities.read_bytes()).split(b"\n", 1)[0].count(b",") != 7:
        found.append("cities.csv.gz is too big or has other columns")
    print("\n".join(found) if found else "no problem found")
    if len(arguments) > 1:
        print("\n".join(factbook_differences(tables, Path(arguments[1]))))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
