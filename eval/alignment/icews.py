"""The ICEWS tables as events. Measuring only: nothing of them is shipped, the folder is an argument, and what needs it is left out where it is missing.

Expects icews05-15_partial.parquet, icews14.parquet (date, source, relation, target) and cameo_codes_goldstein_quad.csv (name, code, goldstein).
"""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq

from haluan.alignment.columns import Events, day_number
from haluan.tables import DATA, read_rows
from haluan.types.alignment import Kind

HERE = Path(__file__).parent
COMPLETE = date(2012, 8, 7)
FILES = {"long": "icews05-15_partial.parquet", "year": "icews14.parquet"}
SPANS = {"long": (date(2005, 1, 1), date(2015, 12, 31)), "year": (date(2014, 1, 1), date(2014, 12, 31))}
# Words of ICEWS role names and the PLOVER sector they stand for; the first that occurs holds.
SECTORS = (
    ("Armed Rebel|Militant|Combatant|Insurgent|Terrorist|Separatist|Armed Opposition", "REB"), ("Criminal|Armed Gang|Drug|Pirate|Attacker|Gang", "CRM"),
    ("Opposition|Dissident|Political Prisoner|Exile", "OPP"), ("Police|Border Guard", "COP"), ("Intelligence|Spy|Secret Agent", "SPY"),
    ("Military|Defense / Security|Armed Forces|Air Force|Navy|Naval|Army|Coast Guard|Troop|Soldier", "MIL"),
    ("Court|Judge|Attorney|Prosecutor|Judiciary|Lawyer|Judicial", "JUD"), ("Parliament|Legislat|Congress|Senate|Representatives|Lawmaker", "LEG"),
    ("Party|Political Parties", "PTY"), ("Media|News|Journalist|Radio|Television", "JRN"), ("Business|Bank|Industry|Company|Trade|Investor|Consumer", "BUS"),
    ("Education|Student|Scien|Academ|Professor", "EDU"), ("Labor|Worker|Union|Employee", "LAB"),
    ("Citizen|Men|Women|Children|Protester|Activist|Population|Refugee|Immigrant|Villager|Settler|Farm|Religi|Cleric|Muslim|Victim|Defector|Ethnic|Indigenous|Medical|Health|Human Rights|NGO|Tourist|Detainee|Mob", "CVL"),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Panel:
    """One ICEWS table as events, with the Goldstein score of each row."""

    events: Events
    goldstein: np.ndarray


def _key(name: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z ]", "", plain.lower().replace("-", " ")).strip()


def _names() -> tuple[dict[str, str], dict[str, str]]:
    """Countries and people by key, from the shipped actor tables and the few ICEWS spellings beside this file."""
    countries: dict[str, str] = {}
    for _, row in read_rows(DATA / "actors" / "countries.csv", ("code", "name_en", "official_en")):
        countries.setdefault(_key(row["name_en"]), row["code"])
        countries.setdefault(_key(row["official_en"]), row["code"])
    people: dict[str, str] = {}
    for _, row in read_rows(DATA / "actors" / "people.csv", ("name", "country", "spellings")):
        for name in [row["name"], *row["spellings"].split("|")]:
            if " " in name:
                people.setdefault(_key(name), row["country"])
    for _, row in read_rows(HERE / "icews_names.csv", ("name", "code")):
        (countries if row["kind"] == "country" else people)[_key(row["name"])] = row["code"]
    return countries, people


def _actor(name: str, countries: dict[str, str], people: dict[str, str]) -> tuple[str, str | None] | None:
    role = re.search(r"^(.*)\(([^)]+)\)$", name)
    if role:
        code = countries.get(_key(role.group(2)))
        sector = next((s for words, s in SECTORS if re.search(words, role.group(1))), "GOV")
        return (code, sector) if code else None
    code = countries.get(_key(name))
    if code:
        return code, None
    code = people.get(_key(name))
    return (code, "GOV") if code else None


def _kinds(folder: Path) -> dict[str, tuple[str, str | None, tuple[str, ...], float, str]]:
    """Type, mode, contexts, Goldstein score and CAMEO code of each ICEWS relation that PLOVER keeps."""
    plover = {r["cameo"]: r for _, r in read_rows(DATA / "ontology" / "plover" / "cameo.csv", ("cameo", "type", "mode", "contexts"))}
    found = {}
    with (folder / "cameo_codes_goldstein_quad.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            code = row["code"].zfill(len(row["code"]) + (len(row["root_code"]) == 1))
            fits = plover.get(code)
            if fits:
                found[row["name"]] = (
                    fits["type"],
                    fits["mode"] or None,
                    tuple(filter(None, fits["contexts"].split("|"))),
                    float(row["goldstein"]),
                    code,
                )
    return found


def load(folder: Path, panel: str) -> Panel:
    """One panel as events between states. Rows whose actors or relation cannot be placed are left out, and so are events inside one state."""
    import yaml

    scores = yaml.safe_load((DATA / "ontology" / "plover" / "plover.yaml").read_text(encoding="utf-8"))["types"]
    table = pq.read_table(folder / FILES[panel]).to_pydict()
    countries, people = _names()
    relations = _kinds(folder)
    actors: dict[str, tuple[str, str | None] | None] = {n: _actor(n, countries, people) for n in {*table["source"], *table["target"]}}
    codes: dict[str, int] = {}
    kinds: dict[Kind, int] = {}
    rows = []
    for day, source, relation, target in zip(table["date"], table["source"], table["relation"], table["target"], strict=True):
        one, two, what = actors[source], actors[target], relations.get(relation)
        if one is None or two is None or what is None or one[0] == two[0]:
            continue
        kind_type, mode, contexts, goldstein, _ = what
        about = scores[kind_type]
        kind = Kind(kind_type, mode, contexts, "actual", about["quad"], (about.get("modes") or {}).get(mode, about["score"]), one[1], two[1])
        rows.append(
            (
                day_number(date.fromisoformat(day)),
                codes.setdefault(one[0], len(codes)),
                codes.setdefault(two[0], len(codes)),
                kinds.setdefault(kind, len(kinds)),
                goldstein,
            )
        )
    rows.sort(key=lambda r: r[:4])
    column = [np.array([r[i] for r in rows], dtype=np.int64) for i in range(4)]
    n = np.arange(len(rows))
    events = Events(
        tuple(codes), tuple(kinds), ("ICEWS",), *column, np.zeros(len(rows), dtype=np.int64), n, n, np.array([f"icews:{i}" for i in n], dtype=object)
    )
    return Panel(events, np.array([r[4] for r in rows]))
