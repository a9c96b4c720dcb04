"""EDGE: the actor tables (data/actors, data/places, and a user's overlay) as one ActorTable."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from pathlib import Path

from haluan.errors import DataError
from haluan.tables import DATA, read_rows
from haluan.tenures import check_tenures
from haluan.types.coding import Place
from haluan.types.knowledge import ActorTable, Membership, NameEntry, Office, Outlet, Party, Person
from haluan.words import phrase_key

ISO_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
# Offices that one person holds at a time: a title with a state names them.
SINGLE_HOLDER = frozenset({"president", "prime_minister", "monarch", "foreign_minister", "defence_minister", "organisation_head"})
# A surname shared by more people than this means nobody in particular.
MAX_SHARED_SURNAME = 12
MIN_PLACE_NAME = 4
HOW_OF_KIND = {
    "capital": "capital", "demonym": "demonym", "people": "people", "metonym": "metonym", "epithet": "metonym",
    "name": "country", "official": "country", "abbreviation": "country", "historical": "country", "spelling": "country",
    "short": "country",
}  # fmt: skip


@dataclass
class _Builder:
    names: dict[tuple[str, ...], list[NameEntry]] = dataclass_field(default_factory=lambda: defaultdict(list))
    people: dict[tuple[str, ...], list[tuple[str, Person]]] = dataclass_field(default_factory=lambda: defaultdict(list))
    holders: dict[tuple[str, str], list[Office]] = dataclass_field(default_factory=lambda: defaultdict(list))
    persons: dict[str, Person] = dataclass_field(default_factory=dict)
    countries: dict[str, dict[str, str]] = dataclass_field(default_factory=dict)
    organisations: dict[str, NameEntry] = dataclass_field(default_factory=dict)
    parents: dict[str, str] = dataclass_field(default_factory=dict)
    capitals: dict[str, str] = dataclass_field(default_factory=dict)
    led_by: dict[str, str] = dataclass_field(default_factory=dict)
    memberships: list[Membership] = dataclass_field(default_factory=list)
    outlets: dict[tuple[str, ...], list[Outlet]] = dataclass_field(default_factory=lambda: defaultdict(list))
    places: dict[tuple[str, ...], list[Place]] = dataclass_field(default_factory=lambda: defaultdict(list))
    shown: dict[tuple[str, str], str] = dataclass_field(default_factory=dict)
    parties: dict[str, NameEntry] = dataclass_field(default_factory=dict)
    known_parties: dict[str, Party] = dataclass_field(default_factory=dict)
    genders: dict[str, str] = dataclass_field(default_factory=dict)
    governing: dict[tuple[str, str], list[tuple[str, str]]] = dataclass_field(default_factory=lambda: defaultdict(list))
    regimes: dict[str, list[tuple[str, str, str]]] = dataclass_field(default_factory=lambda: defaultdict(list))
    regions: dict[tuple[str, ...], frozenset[str]] = dataclass_field(default_factory=dict)

    def name(self, entry: NameEntry) -> None:
        key = phrase_key(entry.form)
        if key and entry not in self.names[key]:
            self.names[key].append(entry)


def _dated(row: Mapping[str, str], path: Path, line: int) -> tuple[str, str]:
    since, until = row.get("from", "").strip(), row.get("to", "").strip()
    for value, key in ((since, "from"), (until, "to")):
        if value and not ISO_DATE.fullmatch(value):
            raise DataError(f"not an ISO date: {value!r}", file=str(path), line=line, key=key)
    if since and until and until < since[: len(until)]:
        raise DataError(f"the end {until} lies before the beginning {since}", file=str(path), line=line, key="to")
    return since, until


def _countries(build: _Builder, folder: Path) -> None:
    path = folder / "countries.csv"
    for line, row in read_rows(path, ("code", "parent", "name_en", "name_id", "capital_en")):
        code = row["code"]
        if code in build.countries:
            raise DataError(f"state {code} stands twice", file=str(path), line=line, key="code")
        build.countries[code] = {key[5:]: value for key, value in row.items() if key.startswith("name_") and value}
        if row["parent"]:
            build.parents[code] = row["parent"]
        build.capitals[code] = row["capital_en"]
        sector = "PRE" if row["parent"] and len(code) != 3 else None
        for key, value in row.items():
            kind, _, language = key.partition("_")
            if value and kind in ("name", "official", "capital"):
                how = "capital" if kind == "capital" else "country"
                build.name(NameEntry(value, code, sector, how, language, row["name_en"], kind, country=code))


def _entities(build: _Builder, folder: Path) -> None:
    for _line, row in read_rows(folder / "bodies.csv", ("code", "sector", "key", "name_en", "name_id")):
        for key in ("name_en", "name_id"):
            if row[key]:
                shown = row["name_en"] or row["name_id"]
                build.name(NameEntry(row[key], row["code"], row["sector"] or None, "body", key[5:], shown, country=row["code"]))
        build.shown[(row["code"], row["key"])] = row["name_en"] or row["name_id"]
    path = folder / "organisations.csv"
    for line, row in read_rows(path, ("code", "sector", "name_en", "name_id", "led_by")):
        entry = NameEntry(row["name_en"], row["code"], row["sector"] or None, "organisation", "en", row["name_en"])
        build.organisations[row["code"]] = entry
        if row["led_by"]:
            if row["led_by"] not in build.countries:
                raise DataError(f"unknown code {row['led_by']!r}", file=str(path), line=line, key="led_by")
            build.led_by[row["code"]] = row["led_by"]
        forms = {(row["name_en"], "en"), (row["name_id"], "id"), (row["code"], "*")}
        for form, language in sorted(forms):
            if form and (language != "*" or form.isupper()):
                build.name(replace(entry, form=form, language=language))
    _groups(build, folder)


def _groups(build: _Builder, folder: Path) -> None:
    path = folder / "groups.csv"
    for line, row in read_rows(path, ("code", "country", "sector", "name_en", "name_id", "from", "to")):
        _since, _until = _dated(row, path, line)
        shown = row["name_en"] or row["name_id"]
        entry = NameEntry(shown, row["code"], row["sector"] or "REB", "group", "*", shown, country=row["country"])
        build.organisations.setdefault(row["code"], entry)
        for key in ("name_en", "name_id"):
            if row[key]:
                build.name(replace(entry, form=row[key], language=key[5:]))
    path = folder / "parties.csv"
    for _, row in read_rows(path, ("code", "country", "sector", "name_en", "name_id", "abbreviation")):
        shown = row["name_en"] or row["name_id"]
        party = NameEntry(shown, row["country"], row["sector"] or "PTY", "party", "*", shown, country=row["country"])
        build.parties[row["code"]] = party
        names = {key[5:]: value for key, value in row.items() if key.startswith("name_") and value}
        build.known_parties[row["code"]] = Party(row["country"], shown, names, row["abbreviation"])
        for key in ("name_en", "name_id", "abbreviation"):
            if row[key]:
                build.name(replace(party, form=row[key], language=key[5:] if key.startswith("name_") else "*"))


def _names(build: _Builder, path: Path) -> None:
    for line, row in read_rows(path, ("code", "sector", "name", "lang", "kind", "tone", "from", "to", "note")):
        code, kind = row["code"], row["kind"]
        if kind not in HOW_OF_KIND:
            raise DataError(f"unknown kind {kind!r}", file=str(path), line=line, key="kind")
        since, until = _dated(row, path, line)
        if code in build.parties and code not in build.countries:
            party = build.parties[code]
            build.name(replace(party, form=row["name"], language=row["lang"], kind=kind, tone=row["tone"] or "neutral", since=since, until=until))
            continue
        if code not in build.countries and code not in build.organisations:
            raise DataError(f"unknown code {code!r}", file=str(path), line=line, key="code", next_step="Add it to countries, organisations or groups")
        body = build.shown.get((code, row["note"]))
        organisation = build.organisations.get(code)
        how = "body" if body else (organisation.how if organisation and code not in build.countries else HOW_OF_KIND[kind])
        shown = body or (build.countries[code]["en"] if code in build.countries else organisation.name if organisation else code)
        sector = row["sector"] or (organisation.sector if organisation and code not in build.countries else None)
        country = code if code in build.countries else (organisation.country if organisation else None)
        build.name(NameEntry(row["name"], code, sector, how, row["lang"], shown, kind, row["tone"] or "neutral", country, since, until))


def _people(build: _Builder, folder: Path) -> None:
    offices: dict[str, list[Office]] = defaultdict(list)
    path = folder / "offices.csv"
    for line, row in read_rows(path, ("person", "office", "country", "sector", "from", "to", "title_en", "title_id")):
        since, until = _dated(row, path, line)
        titles = {key[6:]: row[key] for key in row if key.startswith("title_") and row[key]}
        offices[row["person"]].append(Office(row["person"], row["office"], row["country"], row["sector"] or None, since, until, titles))
    path = folder / "people.csv"
    for line, row in read_rows(path, ("person", "name", "country", "wikidata", "spellings")):
        key = row["person"]
        if key in build.persons:
            raise DataError(f"person {key!r} stands twice", file=str(path), line=line, key="person")
        person = Person(key, row["name"], row["country"], row["wikidata"] or None, tuple(offices.get(key, ())))
        build.persons[key] = person
        for office in person.offices:
            if office.office in SINGLE_HOLDER:
                build.holders[(office.office, office.country)].append(office)
        for form in _spellings(row):
            build.people[phrase_key(form)].append((form, person))
    unknown = sorted(set(offices) - set(build.persons))
    if unknown:
        raise DataError(f"office of an unknown person {unknown[0]!r}", file=str(folder / "offices.csv"), key="person")


def _spellings(row: Mapping[str, str]) -> list[str]:
    """The forms of a name; one with hyphens also without ("Kim Jong-un", "Kim Jong Un")."""
    forms = [form.strip() for form in (row["name"], *row["spellings"].split("|")) if form.strip()]
    forms += [" ".join(part[:1].upper() + part[1:] for part in re.split("[- ]", form)) for form in forms if "-" in form]
    return list(dict.fromkeys(forms))


def _memberships(build: _Builder, folder: Path) -> None:
    path = folder / "memberships.csv"
    for line, row in read_rows(path, ("organisation", "member", "status", "from", "to", "source")):
        since, until = _dated(row, path, line)
        for key in ("organisation", "member"):
            if row[key] not in build.countries and row[key] not in build.organisations:
                raise DataError(f"unknown code {row[key]!r}", file=str(path), line=line, key=key)
        build.memberships.append(Membership(row["organisation"], row["member"], row["status"], since, until, row["source"]))


def _regimes(build: _Builder, path: Path) -> None:
    """Which states had a junta when; a folder need not have the table."""
    for line, row in read_rows(path, ("kind", "code", "from", "to", "source")) if path.exists() else ():
        since, until = _dated(row, path, line)
        if row["code"] not in build.countries:
            raise DataError(f"unknown code {row['code']!r}", file=str(path), line=line, key="code")
        build.regimes[row["kind"]].append((row["code"], since, until))


def _genders(build: _Builder, path: Path) -> None:
    """Which given names are men's and which are women's; a folder need not have the table."""
    for line, row in read_rows(path, ("gender", "names")) if path.exists() else ():
        if row["gender"] not in ("male", "female"):
            raise DataError(f"unknown gender {row['gender']!r}", file=str(path), line=line, key="gender")
        for name in row["names"].split():
            build.genders[name.lower()] = row["gender"]


def _governing(build: _Builder, path: Path) -> None:
    """When which party was in government; a folder need not have the table."""
    for line, row in read_rows(path, ("party", "from", "to", "source")) if path.exists() else ():
        span = _dated(row, path, line)
        if row["party"] not in build.parties:
            raise DataError(f"unknown party {row['party']!r}", file=str(path), line=line, key="party")
        party = build.parties[row["party"]]
        build.governing[party.code, party.name].append(span)


def _regions(build: _Builder, path: Path) -> None:
    """Which states lie in a region; its forms are names of a place too. A folder need not have the table."""
    for line, row in read_rows(path, ("region", "forms_en", "forms_id", "states")) if path.exists() else ():
        states = frozenset(row["states"].split())
        unknown = sorted(states - build.countries.keys())
        if unknown:
            raise DataError(f"unknown code {unknown[0]!r}", file=str(path), line=line, key="states")
        for form in (*row["forms_en"].split("|"), *row["forms_id"].split("|")):
            key = phrase_key(form)
            build.regions[key] = build.regions.get(key, frozenset()) | states
            build.places.setdefault(key, [Place(form, None)])


def _media(build: _Builder, folder: Path) -> None:
    for _, row in read_rows(folder / "media.csv", ("name", "country", "kind", "domain", "aliases")):
        forms = tuple(f.strip() for f in [row["name"], *row["aliases"].split("|")] if f.strip())
        outlet = Outlet(row["name"], row["country"] or None, forms)
        for form in forms:
            build.outlets[phrase_key(form)].append(outlet)


def _places(build: _Builder, folder: Path) -> None:
    rows: list[tuple[int, tuple[str, ...], Place]] = []
    for path in sorted(folder.glob("cities*.csv*")):
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        for row in csv.DictReader(io.StringIO(raw.decode("utf-8"))):
            place = Place(row["name"], row["country"], int(row["id"]), float(row["lat"]), float(row["lon"]))
            forms = dict.fromkeys([row["name"], *row.get("alternates", "").split("|")])
            population = int(row["population"] or 0)
            rows += [(population, phrase_key(form), place) for form in forms if len(form) >= MIN_PLACE_NAME]
    regions = folder / "regions.csv"
    if regions.exists():
        for _, row in read_rows(regions, ("name_en", "name_id", "aliases", "country", "lat", "lon")):
            place = Place(
                row["name_en"],
                row["country"] or None,
                None,
                float(row["lat"]) if row["lat"] else None,
                float(row["lon"]) if row["lon"] else None,
            )
            for form in [row["name_en"], row["name_id"], *row["aliases"].split("|")]:
                if form.strip():
                    rows.append((10**9, phrase_key(form), place))
    subdivisions = folder / "subdivisions.csv"
    if subdivisions.exists():
        rows += [(0, phrase_key(row["name"]), Place(row["name"], row["country"])) for _, row in read_rows(subdivisions, ("name", "country"))]
    for _, key, place in sorted(rows, key=lambda r: -r[0]):
        if place not in build.places[key]:
            build.places[key].append(place)


def _overlay(build: _Builder, folder: Path) -> None:
    """A user's own names, and people with their offices, in the columns of the shipped tables. An own name stands for no one else any more."""
    names, people, offices = (folder / f"{topic}.csv" for topic in ("names", "people", "offices"))
    if not names.exists() and not people.exists():
        raise DataError("the overlay folder holds neither names.csv nor people.csv", file=str(folder), next_step="See docs/guides/own-actors.md")
    if people.exists() != offices.exists():
        raise DataError("people.csv and offices.csv belong together", file=str(folder), next_step="Add the other file")
    if names.exists():
        shipped, build.names = build.names, defaultdict(list)
        _names(build, names)
        build.names = defaultdict(list, {**shipped, **build.names})
    if people.exists():
        check_tenures(offices, folder / "shared.csv")
        _people(build, folder)


def load_actors(overlay: Path | None = None, data: Path = DATA) -> ActorTable:
    """The shipped actor tables and, if given, an overlay folder with names.csv, or people.csv and offices.csv. Raises DataError."""
    build = _Builder()
    actors = data / "actors"
    _countries(build, actors)
    _entities(build, actors)
    _names(build, actors / "names.csv")
    _people(build, actors)
    _memberships(build, actors)
    _media(build, actors)
    _regimes(build, actors / "regimes.csv")
    _genders(build, actors / "given_names.csv")
    _governing(build, actors / "governing.csv")
    _places(build, data / "places")
    _regions(build, actors / "regions.csv")
    if overlay is not None:
        _overlay(build, overlay)
    freeze = {key: tuple(value) for key, value in build.names.items()}
    return ActorTable(
        names=freeze,
        people={k: tuple(v) for k, v in build.people.items() if len(v) <= MAX_SHARED_SURNAME},
        holders={k: tuple(v) for k, v in build.holders.items()},
        persons=build.persons,
        countries=build.countries,
        organisations=build.organisations,
        parents=build.parents,
        capitals=build.capitals,
        led_by=build.led_by,
        memberships=tuple(build.memberships),
        outlets={k: tuple(v) for k, v in build.outlets.items()},
        places={k: tuple(v) for k, v in build.places.items()},
        regimes={k: tuple(v) for k, v in build.regimes.items()},
        genders=build.genders,
        governing={k: tuple(v) for k, v in build.governing.items()},
        parties=build.known_parties,
        regions=build.regions,
    )
