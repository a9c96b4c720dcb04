"""Cities of GeoNames (15,000 inhabitants and more) and the regions written by hand."""

from __future__ import annotations

import csv
import gzip
import io
import re
import unicodedata
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq  # type: ignore[import-untyped]
from tables import Row, read_rows

CITY_FIELDS = ("id", "name", "country", "admin1", "lat", "lon", "population", "alternates")
REGION_FIELDS = ("name_en", "name_id", "aliases", "country", "claimants", "lat", "lon", "note")
# Names kept a city: bigger cities are named in more spellings. Chosen so that the file stays below 1.6 MB.
MAX_NAMES = ((1_000_000, 20), (200_000, 10), (50_000, 5), (0, 3))
LATIN = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ' .-]{2,39}")  # begins with a capital: bare transliterations do not


def plain(name: str) -> str:
    """A name without accents and case, to compare spellings."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()


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


def build_regions() -> list[Row]:
    """Rows of regions.csv."""
    rows = read_rows("regions.txt", REGION_FIELDS)
    for row in rows:
        for field in ("aliases", "claimants"):
            row[field] = "|".join(part.strip() for part in row[field].split(";") if part.strip())
    return rows
