"""Checks people.csv and offices.csv: two holders of a single-holder office at once, unknown people, dates out of order, missing sources.

    python check.py <folder of the actor tables>

Errors (exit 1): unknown or unused person, malformed or reversed date, unknown office, sector or source, repeated key or row, two holders
of one office at one time for longer than a handover without a reason in shared.csv. Warnings: codes that no sister table has.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from pathlib import Path

from records import day_number, words
from tables import TITLES

from haluan.tenures import shared_offices

SECTORS = words("GOV MIL LEG JUD COP SPY PTY OPP REB PRM ELI REL CVL LAB NGO IGO UNO EUR CRM MED BUS")
SOURCES = frozenset({"own", "wikidata", "wikidata-seen", "factbook"})
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
Row = dict[str, str]


def main(folder: Path) -> int:
    """Print what is wrong; 1 if there is an error."""
    people, offices = read(folder / "people.csv"), read(folder / "offices.csv")
    shared = shared_offices(folder / "offices.csv", folder / "shared.csv")
    errors = [*person_errors(people, offices), *office_errors(people, offices), *(str(error) for error in shared)]
    warnings = unknown_codes(folder, offices)
    size = sum((folder / name).stat().st_size for name in ("people.csv", "offices.csv"))
    for line in errors:
        print("error:", line)
    for line in warnings:
        print("warning:", line)
    print(f"{len(people)} people, {len(offices)} offices, {size // 1000} KB, {len(errors)} errors, {len(warnings)} warnings")
    print("sources:", dict(Counter(row["source"] for row in offices)))
    return 1 if errors else 0


def read(path: Path) -> list[Row]:
    """Rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def person_errors(people: list[Row], offices: list[Row]) -> list[str]:
    """Repeated or unused people, repeated Wikidata ids, capitals and titles left in a name."""
    found = [f"repeated person {key}" for key, n in Counter(row["person"] for row in people).items() if n > 1]
    found += [f"repeated id {key}" for key, n in Counter(row["wikidata"] for row in people).items() if n > 1 and key]
    held = {row["person"] for row in offices}
    for row in people:
        if row["person"] not in held:
            found.append(f"{row['person']}: no office")
        if re.search(r"\b[A-Z]{4,}\b|represented by|[(),;]", row["name"]) and not re.search(r"\b[IVX]+\b", row["name"]):
            found.append(f"{row['person']}: unclean name {row['name']!r}")
    return found


def office_errors(people: list[Row], offices: list[Row]) -> list[str]:
    """Unknown people, offices, sectors and sources; dates malformed or out of order; repeated rows."""
    known = {row["person"] for row in people}
    found = [f"repeated row {key}" for key, n in Counter(tuple(row.values()) for row in offices).items() if n > 1]
    for row in offices:
        where = f"{row['person']} {row['office']} {row['country']}"
        if row["person"] not in known:
            found.append(f"{where}: unknown person")
        if row["office"] not in TITLES or row["sector"] not in SECTORS or row["source"] not in SOURCES:
            found.append(f"{where}: unknown office, sector or source")
        if any(row[key] and not DATE.fullmatch(row[key]) for key in ("from", "to")):
            found.append(f"{where}: malformed date")
        elif row["from"] and row["to"] and day_number(row["from"]) > last_day(row["to"]):
            found.append(f"{where}: ends before it begins")
    return found


def unknown_codes(folder: Path, offices: list[Row]) -> list[str]:
    """Codes of offices that none of the sister tables has; nothing if these are not there yet."""
    tables = [folder / f"{name}.csv" for name in ("countries", "organisations", "groups", "bodies")]
    known = {row["code"] for table in tables if table.exists() for row in read(table)}
    return [f"code {code} in no sister table" for code in sorted({row["country"] for row in offices} - known)] if known else []


def last_day(date: str) -> int:
    """Day number of the last day that a date can mean."""
    return day_number(date) + {4: 371, 7: 30}.get(len(date), 0)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
