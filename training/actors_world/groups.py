"""Armed groups and other non-state actors: the hand table, then every UCDP group that it does not cover."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tables import Row, marked_names, name_row, read_csv, read_rows

FIELDS = (
    "code", "country", "sector", "name_en", "name_id", "from", "to", "ucdp", "abbreviations", "names_en", "names_id", "note",
)  # fmt: skip
CSV_FIELDS = ("code", "country", "sector", "name_en", "name_id", "from", "to", "source", "note")
FIRST_YEAR = 1989
NOT_A_GROUP = re.compile(
    r"^(Government|Republic of|Military faction|Forces of|Presidential guard|Serbian|Croatian|Autonomous|Democratic Republic"
    r"|Parliamentary|DPR|LPR|PMR|PNA|NSF|National Guard|Revolutionary Forces|OPON|Wahhabi)"
)


@dataclass(slots=True)
class Activity:
    """Where and when UCDP counts a side B as active."""

    locations: set[str]
    first: int
    last: int


def ucdp_groups(data: Path) -> dict[str, Activity]:
    """Non-state sides of UCDP's dyads with first and last active year, active since `FIRST_YEAR`."""
    found: dict[str, Activity] = {}
    for row in read_csv(data / "ucdp/Dyadic_v24_1.csv"):
        year = int(row["year"])
        seen = found.setdefault(row["side_b"], Activity(set(), year, year))
        seen.locations.add(row["location"])
        seen.first, seen.last = min(seen.first, year), max(seen.last, year)
    return {name: seen for name, seen in found.items() if seen.last >= FIRST_YEAR}


def is_usable(name: str) -> bool:
    """Leave out states, army factions, and bare abbreviations that nobody spelled out: they would match anything."""
    return name in FULL_NAMES or not (NOT_A_GROUP.match(name) or re.fullmatch(r"[A-Z/ -]{2,12}|Cobras|Ninjas|Cocoyes", name))


def is_abbreviation(name: str) -> bool:
    """True for an abbreviation of a spelled-out name that is long enough to be safe (four letters)."""
    return name in FULL_NAMES and len(name) > 3


def activity_note(name: str, seen: Activity) -> str:
    """Say when UCDP counts the group as active."""
    years = str(seen.first) if seen.first == seen.last else f"{seen.first}-{seen.last}"
    return f"UCDP: {name} active {years}"


def make_code(name: str) -> str:
    """A code from a UCDP name: capitals and digits only."""
    return re.sub(r"[^A-Z0-9]", "", name.upper())


def state_of(location: str, states: Mapping[str, str]) -> str:
    """The alpha-3 code of a UCDP location such as 'Myanmar (Burma)'."""
    short = location.split(" (")[0].strip()
    return states.get(location) or states.get(short, "")


def build_groups(data: Path, states: Mapping[str, str], taken: set[str]) -> tuple[list[Row], list[Row]]:
    """Rows of groups.csv and of names.csv; `states` maps English names to codes, `taken` holds codes used elsewhere."""
    active = ucdp_groups(data)
    rows, names = [], []
    for row in read_rows("groups.txt", FIELDS):
        notes = [row["note"]] if row["note"] else []
        known = [name.strip() for name in row["ucdp"].split(";") if name.strip()]
        notes += [activity_note(name, active.pop(name)) for name in known]
        rows.append(row | {"note": "; ".join(notes), "source": "own+ucdp" if known else "own"})
        names += marked_names(row["code"], row["sector"], row["abbreviations"], "*", "abbreviation")
        names += marked_names(row["code"], row["sector"], row["names_en"], "en", "name")
        names += marked_names(row["code"], row["sector"], row["names_id"], "id", "name")
    active = {name: seen for name, seen in active.items() if is_usable(name)}
    taken = taken | {row["code"] for row in rows}
    rows += [ucdp_row(name, seen, states, taken) for name, seen in sorted(active.items())]
    return rows, names + [name_row(make_code(name), "REB", name, "*", "abbreviation") for name in sorted(active) if is_abbreviation(name)]


def ucdp_row(name: str, seen: Activity, states: Mapping[str, str], taken: set[str]) -> Row:
    """A row for a group that only UCDP names."""
    country = next((code for code in (state_of(place, states) for place in sorted(seen.locations)) if code), "")
    full = FULL_NAMES.get(name, (name, name))
    code = make_code(name)
    code = f"{code}_{country}" if code in taken else code
    return dict(zip(CSV_FIELDS, (code, country, "REB", full[0], full[1], "", "", "ucdp", activity_note(name, seen)), strict=True))


FULL_NAMES: dict[str, tuple[str, str]] = {
    row["ucdp"]: (row["en"], row["id"] or row["en"]) for row in read_rows("ucdp_names.txt", ("ucdp", "en", "id"))
}
