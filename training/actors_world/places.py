"""Cities of GeoNames (15,000 inhabitants and more) and the regions written by hand."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq  # type: ignore[import-untyped]
from tables import Row, read_csv, read_rows

CITY_FIELDS = ("id", "name", "country", "admin1", "lat", "lon", "population", "alternates")
REGION_FIELDS = ("name_en", "name_id", "aliases", "country", "claimants", "lat", "lon", "note")
# Names kept a city: bigger cities are named in more spellings. Chosen so that the file stays below 1.6 MB.
MAX_NAMES = ((1_000_000, 20), (200_000, 10), (50_000, 5), (0, 3))
# Shorter names of provinces are those of too many other things.
MIN_SUBDIVISION = 4
# Names that so many states have tell none of them ("Central", "North").
MAX_SHARED = 2
# Whose divisions in ISO 3166-2 are municipalities: too small to be in the news.
MUNICIPAL = frozenset({"AND", "EST", "LIE", "LTU", "LVA", "MKD", "MLT", "NRU", "SMR", "SVN", "UGA"})
TAIL = re.compile(r" (?:Province|Region|District|County|Governorate|State|Department|Municipality|Oblast|Prefecture)$")
LATIN = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ' .-]{2,39}")  # begins with a capital: bare transliterations do not


def plain(name: str) -> str:
    """A name without accents and case, to compare spellings."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()


def unaccented(name: str) -> str:
    """A name as papers without its accents write it."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def latin_alternates(name: str, alternates: list[str], limit: int, mains: set[str]) -> list[str]:
    """The shortest alternates in Latin script that differ by more than accents; no codes, no main name of another city (`mains`)."""
    seen, kept = {plain(name)} | mains, []
    for other in alternates:
        if not LATIN.fullmatch(other) or other.isupper() or plain(other) in seen:
            continue
        seen.add(plain(other))
        kept.append(other)
    kept.sort(key=lambda other: (not other.isascii(), len(other)))
    return kept[:limit]


def city_row(city: dict[str, Any], country: str, wanted: set[str], mains: set[str]) -> list[str]:
    """One line of the table; `wanted` are Indonesian exonyms, always kept if GeoNames has them."""
    limit = next(count for size, count in MAX_NAMES if int(city["population"]) >= size)
    alternates = (city["alternatenames"] or "").split("|")
    names = latin_alternates(city["name"], alternates, limit, mains)
    names += [name for name in alternates if name in wanted and name not in names and name != city["name"]]
    return [
        str(city["geonameid"]), city["name"], country, city["admin1"] or "", f"{city['lat']:.3f}", f"{city['lng']:.3f}",
        str(city["population"]), "|".join(names),
    ]  # fmt: skip


def build_cities(data: Path, alpha3: dict[str, str], out: Path, wanted: set[str]) -> int:
    """Write cities.csv.gz (same bytes for the same input); returns the number of cities."""
    cities = pq.read_table(data / "gazetteer/geonames_cities15000.parquet").to_pylist()
    mains = {plain(city["name"]) for city in cities}
    rows = [city_row(city, alpha3[city["iso2"]], wanted, mains) for city in cities if city["iso2"] in alpha3]
    rows.sort(key=lambda row: int(row[0]))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(CITY_FIELDS)
    writer.writerows(rows)
    with gzip.GzipFile(out / "cities.csv.gz", "wb", compresslevel=9, mtime=0) as handle:
        handle.write(text.getvalue().encode("utf-8"))
    return len(rows)


def known_names(out: Path) -> tuple[set[str], set[tuple[str, str]]]:
    """Names that mean something else already (people's by word, actors', regions', words of the languages), and (name, state) of the cities."""
    taken: set[str] = set()
    for row in read_csv(out / "actors/people.csv"):
        forms = [row["name"], *row["spellings"].split("|")]
        taken |= {plain(word) for form in forms for word in form.split()}
    for table, fields in (
        ("actors/names", ("name",)),
        ("actors/countries", ("name_en", "name_id")),
        ("places/regions", ("name_en", "name_id", "aliases")),
    ):
        for row in read_csv(out / f"{table}.csv"):
            taken |= {plain(form) for field in fields for form in row[field].split("|") if form}
    for row in read_csv(out / "actors/regions.csv"):
        taken |= {plain(form) for field in ("forms_en", "forms_id") for form in row[field].split("|")}
    for path in sorted((out / "lang").glob("*/common.txt.gz")):
        taken |= set(gzip.decompress(path.read_bytes()).decode().split())
    cities = csv.DictReader(io.StringIO(gzip.decompress((out / "places/cities.csv.gz").read_bytes()).decode("utf-8")))
    return taken, {(plain(form), row["country"]) for row in cities for form in (row["name"], *row["alternates"].split("|"))}


def build_subdivisions(source: Path, alpha3: dict[str, str], out: Path) -> int:
    """Write subdivisions.csv from CLDR's English names of ISO 3166-2; returns their number. Names that may mean something else are left out."""
    names = json.loads(source.read_text(encoding="utf-8"))["subdivisions"]["localeDisplayNames"]["subdivisions"]
    taken, cities = known_names(out)
    rows: set[tuple[str, str]] = set()
    for code, name in names.items():
        country, bare = alpha3.get(code[:2].upper()), TAIL.sub("", name.replace("’", "'"))
        if country is None or country in MUNICIPAL or len(bare) < MIN_SUBDIVISION or not re.fullmatch(r"[^\W\d_][^\d,&(]*", bare):
            continue
        if plain(bare) not in taken and (plain(bare), country) not in cities:
            rows |= {(form, country) for form in (bare, unaccented(bare))}
    shared = Counter(name for name, _ in rows)
    rows = {row for row in rows if shared[row[0]] <= MAX_SHARED}
    with (out / "places/subdivisions.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(("name", "country"))
        writer.writerows(sorted(rows))
    return len(rows)


def build_regions() -> list[Row]:
    """Rows of regions.csv."""
    rows = read_rows("regions.txt", REGION_FIELDS)
    for row in rows:
        for field in ("aliases", "claimants"):
            row[field] = "|".join(part.strip() for part in row[field].split(";") if part.strip())
    return rows
