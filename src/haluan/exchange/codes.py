"""EDGE: the codebooks of other tables, out of data/exchange: columns, CAMEO, countries, groups, sectors."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from haluan.errors import DataError
from haluan.tables import DATA, read_rows, read_yaml
from haluan.types.knowledge import Ontology

#: Sectors of actors that are no state's: their code is no country.
INTERNATIONAL = frozenset({"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"})


@dataclass(frozen=True, slots=True)
class Countries:
    """Country codes of the formats. `by_*` lead to ISO 3166 alpha-3 (KOS for Kosovo), the others away from it."""

    cow: Mapping[str, str]
    fips: Mapping[str, str]
    cameo: Mapping[str, str]
    names: Mapping[str, str]
    by_name: Mapping[str, str]
    by_fips: Mapping[str, str]
    by_cameo: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Cameo:
    """CAMEO: names and Goldstein weights of its codes, and the PLOVER type, mode and contexts of each (absent where PLOVER has none)."""

    names: Mapping[str, str]
    goldstein: Mapping[str, float]
    codes: Mapping[str, str]
    plover: Mapping[str, tuple[str, str | None, tuple[str, ...]]]

    def find_code(self, raw: str) -> str | None:
        """The code that is meant, also where a spreadsheet took its leading zero away ("42" is 042), or None."""
        code = raw.strip().removesuffix(".0")
        if not code.isdigit() or len(code) < 2:
            return None
        whole = code if len(code) > 2 or code[0] == "0" else "0" + code
        for candidate in (whole, "0" + code, code):
            if candidate in self.names:
                return candidate
        return None


@dataclass(frozen=True, slots=True)
class Sectors:
    """Sector words of one scheme to PLOVER sectors, and back. A lower rank tells more: of several words the lowest counts."""

    ranks: Mapping[str, tuple[int, str]]
    words: Mapping[str, str]

    def find(self, names: Iterable[str]) -> str | None:
        """The PLOVER sector of a list of sector words, or None."""
        known = [(*self.ranks[key], -place) for place, key in enumerate(n.strip().casefold() for n in names) if key in self.ranks]
        return min(known)[1] if known else None


@dataclass(frozen=True, slots=True)
class Codebook:
    """All that the formats need to know beside the ontology."""

    ontology: Ontology
    columns: Mapping[str, tuple[str, ...]]
    quad_names: Mapping[int, str]
    countries: Countries
    cameo: Cameo
    sectors: Mapping[str, Sectors]
    groups: Mapping[str, str]
    group_codes: Mapping[str, str]
    names: Mapping[str, tuple[str, str, str | None]]

    def quad_of(self, raw: str) -> int | None:
        """The quad class that a number or its words mean, or None."""
        value = raw.strip().removesuffix(".0")
        if value in ("1", "2", "3", "4"):
            return int(value)
        return next((number for number, name in self.quad_names.items() if name == value.upper()), None)


def plain(name: str) -> str:
    """A name for comparison: no accents, no case, single spaces."""
    apart = unicodedata.normalize("NFKD", name)
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).casefold().replace("’", "'").split())


def load_codebook(ontology: Ontology, names: Mapping[str, Mapping[str, str]], data: Path = DATA) -> Codebook:
    """Read data/exchange. `names` are the shown names of countries by code and language. Raises DataError naming file and line."""
    folder = data / "exchange"
    columns = {form: tuple(listed) for form, listed in read_yaml(folder / "columns.yaml").items()}
    quads = {int(number): str(name) for number, name in columns.pop("quads")}
    groups = {row["cameo"]: row["code"] for _, row in read_rows(folder / "groups.csv", ("cameo", "code"))}
    return Codebook(
        ontology, columns, quads, _countries(folder / "countries.csv", names), _cameo(folder, ontology), _sectors(folder / "sectors.csv", ontology),
        groups, {code: group for group, code in groups.items()}, _names(folder / "names.csv"),
    )  # fmt: skip


def _names(path: Path) -> dict[str, tuple[str, str, str | None]]:
    """Names that other tables use for an actor: (the name that the actor table knows, or a code with its sector)."""
    rows = read_rows(path, ("name", "as", "code", "sector"))
    return {plain(row["name"]): (row["as"], row["code"], row["sector"] or None) for _, row in rows}


def _countries(path: Path, names: Mapping[str, Mapping[str, str]]) -> Countries:
    rows = [row for _, row in read_rows(path, ("code", "cow", "fips", "cameo", "icews", "also"))]
    shown = {code: names.get(code, {}).get("en", code) for code in (row["code"] for row in rows)}
    by_name: dict[str, str] = {plain(name): code for code, listed in names.items() for name in listed.values() if len(code) == 3}
    for row in rows:
        for name in (shown[row["code"]], row["icews"], *row["also"].split(";")):
            if name:
                by_name[plain(name)] = row["code"]
    cameo = {row["code"]: row["cameo"] or row["code"] for row in rows}
    return Countries(
        {row["code"]: row["cow"] for row in rows if row["cow"]},
        {row["code"]: row["fips"] for row in rows if row["fips"]},
        cameo,
        {row["code"]: row["icews"] or shown[row["code"]] for row in rows},
        by_name,
        {row["fips"]: row["code"] for row in rows if row["fips"]} | {"GZ": "PSE"},
        {code: code for code in cameo} | {other: code for code, other in cameo.items()} | {"WSB": "PSE", "GZS": "PSE"},
    )


def _cameo(folder: Path, ontology: Ontology) -> Cameo:
    rows = list(read_rows(folder / "cameo.csv", ("cameo", "name", "goldstein")))
    names = {row["cameo"]: row["name"] for _, row in rows}
    plover = {code: (kind, mode, contexts) for kind, codes in ontology.cameo.items() for code, mode, contexts in codes}
    for line, row in read_rows(folder / "cameo_added.csv", ("cameo", "type", "mode", "contexts", "why")):
        if row["type"] not in ontology.types:
            raise DataError(f"no PLOVER type: {row['type']!r}", file=str(folder / "cameo_added.csv"), line=line, key="type")
        plover[row["cameo"]] = (row["type"], row["mode"] or None, tuple(c for c in row["contexts"].split(";") if c))
    # The name of a root and of its first code differ by case only: "Threaten" is the code that events carry.
    codes = {name.casefold(): code for code, name in sorted(names.items(), key=lambda entry: len(entry[0]))}
    return Cameo(names, {row["cameo"]: float(row["goldstein"]) for _, row in rows}, codes, plover)


def _sectors(path: Path, ontology: Ontology) -> dict[str, Sectors]:
    ranks: dict[str, dict[str, tuple[int, str]]] = {}
    words: dict[str, dict[str, str]] = {}
    for line, row in read_rows(path, ("scheme", "name", "sector", "rank")):
        if row["sector"] not in ontology.sectors and row["sector"] not in INTERNATIONAL:
            raise DataError(f"no PLOVER sector: {row['sector']!r}", file=str(path), line=line, key="sector")
        ranks.setdefault(row["scheme"], {}).setdefault(row["name"].casefold(), (int(row["rank"]), row["sector"]))
        words.setdefault(row["scheme"], {}).setdefault(row["sector"], row["name"])
    return {scheme: Sectors(ranks[scheme], words[scheme]) for scheme in ranks}
