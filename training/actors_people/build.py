"""Builds people.csv and offices.csv.

python build.py <folder with leaders/ and factbook/> <folder of the actor tables>
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from factbook import read_names, read_timeline
from joining import join
from naming import Register, add_plain_forms, add_spellings, add_surnames, group_by_person, read_spellings
from notation import read_lists
from records import Tenure
from tables import SECTORS, TITLES
from wikidata import read_foreign_ministers, read_holders, read_identities

HERE = Path(__file__).parent
PEOPLE = ("person", "name", "country", "wikidata", "spellings")
OFFICES = ("person", "office", "country", "sector", "from", "to", "title_en", "title_id", "source")


def main(data: Path, out: Path) -> None:
    """Write both tables and say how many rows they have."""
    leaders = data / "leaders"
    series = read_lists(HERE / "own", TITLES, SECTORS)
    holders = read_holders(leaders / "office_holders_2000_2022_wikidata.csv")
    codes = read_names(data / "factbook" / "countries_government.csv")
    holders += read_foreign_ministers(leaders / "foreign_ministers_2022_wikidata.csv", codes)
    timeline = read_timeline(data / "factbook" / "leaders_timeline_2015_2026.csv")
    tenures = join(series, holders, timeline)
    register = Register(read_identities(leaders))
    grouped = group_by_person(register, tenures)
    missing = add_spellings(register, read_spellings(HERE / "spellings.txt"))
    add_surnames(register, grouped)
    add_plain_forms(register)
    write(out / "people.csv", PEOPLE, sorted(people_rows(register)))
    write(out / "offices.csv", OFFICES, sorted(set(office_rows(grouped))))
    print(f"{len(register.people)} people, {len(set(office_rows(grouped)))} offices")
    if missing:
        print("spellings of nobody:", "; ".join(missing))


def people_rows(register: Register) -> list[tuple[str, ...]]:
    """Rows of people.csv."""
    return [(p.key, p.name, p.country, p.wikidata, "|".join(p.spellings)) for p in register.people.values()]


def office_rows(grouped: dict[str, list[Tenure]]) -> list[tuple[str, ...]]:
    """Rows of offices.csv."""
    return [(key, t.office, t.country, t.sector, t.start, t.end, t.title_en, t.title_id, t.source) for key, held in grouped.items() for t in held]


def write(path: Path, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Write a CSV file with LF ends."""
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
