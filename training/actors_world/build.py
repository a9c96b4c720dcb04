"""Builds the actor tables of the world: `build.py DATA_FOLDER OUT_FOLDER [--cities] [--subdivisions FILE]` (OUT_FOLDER = src/haluan/data).

DATA_FOLDER holds the folders factbook, leaders and ucdp; for `--cities` (three minutes) also gazetteer. FILE is subdivisions/en/en.json of the npm
package cldr-subdivisions-full; its names are weighed against the other tables, so it comes last.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import entities
import groups
import memberships
import organisations
import places
import states
from babel.core import get_global
from tables import NAME_FIELDS, Row, write_csv

UCDP_STATES = {
    "Bosnia-Herzegovina": "BIH", "Cambodia": "KHM", "Congo": "COG", "DR Congo": "COD", "Serbia": "SRB", "United States of America": "USA",
}  # fmt: skip


def build(data: Path, out: Path, cities: bool = False, subdivisions: Path | None = None) -> dict[str, int]:
    """Write every table, those of towns and of first divisions of states if asked; returns the number of rows of each."""
    actors = out / "actors"
    countries, names = states.build_states(data)
    orgs, org_names = organisations.build_organisations()
    bodies, body_names = entities.build_bodies()
    parties, party_names = entities.build_parties()
    codes = {row["name_en"]: row["code"] for row in countries} | UCDP_STATES
    armed, group_names = groups.build_groups(data, codes, {row["code"] for row in countries + orgs + parties})
    mains = countries + orgs + armed + parties + bodies
    names = without_main(names + org_names + body_names + party_names + group_names, mains)
    exonyms = {row["capital_id"] for row in countries}
    alpha3 = alpha3_codes({row["code"] for row in countries})
    sizes = {
        "countries": write_csv(actors / "countries.csv", states.COUNTRY_FIELDS, countries),
        "organisations": write_csv(actors / "organisations.csv", organisations.CSV_FIELDS, orgs),
        "bodies": write_csv(actors / "bodies.csv", entities.BODY_CSV, bodies),
        "groups": write_csv(actors / "groups.csv", groups.CSV_FIELDS, armed),
        "parties": write_csv(actors / "parties.csv", entities.PARTY_CSV, parties),
        "governing": write_csv(actors / "governing.csv", entities.GOVERNING_CSV, entities.build_governing()),
        "memberships": write_csv(actors / "memberships.csv", memberships.CSV_FIELDS, memberships.build_memberships()),
        "media": write_csv(actors / "media.csv", entities.MEDIA_CSV, entities.build_media()),
        "names": write_csv(actors / "names.csv", NAME_FIELDS, names),
        "regions": write_csv(out / "places/regions.csv", places.REGION_FIELDS, places.build_regions()),
    }
    if cities:
        sizes["cities"] = places.build_cities(data, alpha3, out / "places", exonyms)
    if subdivisions is not None:
        sizes["subdivisions"] = places.build_subdivisions(subdivisions, alpha3, out)
    return sizes


def alpha3_codes(states: set[str]) -> dict[str, str]:
    """ISO 3166 alpha-2 to alpha-3 of today's states, from Babel's territory aliases (which also hold codes of the past)."""
    aliases = {code: values[0] for code, values in get_global("territory_aliases").items() if code in states}
    return {two: three for three, two in aliases.items()} | {"XK": "KOS"}


def without_main(names: list[Row], mains: list[Row]) -> list[Row]:
    """Leave out names that stand in the main tables already in the same language, unless of another kind."""
    known = set()
    for row in mains:
        for lang in ("en", "id"):
            known |= {(row["code"], lang, row.get(f"{field}_{lang}", "")) for field in ("name", "official", "capital")}
    keep = []
    for row in names:
        langs = ("en", "id") if row["lang"] == "*" else (row["lang"],)
        plain = row["kind"] in ("name", "official", "capital", "spelling")
        if not (plain and all((row["code"], lang, row["name"]) in known for lang in langs)):
            keep.append(row)
    return keep


def main() -> None:
    """Build, and print how many rows each table has."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--cities", action="store_true")
    parser.add_argument("--subdivisions", type=Path)
    options = parser.parse_args()
    print(build(options.data, options.out, options.cities, options.subdivisions))


if __name__ == "__main__":
    main()
