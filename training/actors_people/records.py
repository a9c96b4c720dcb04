"""The one value that every source of office-holders yields, and how names become keys."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

PLAIN = str.maketrans(dict(zip("ıøđłðĐØŁəƏ", "iodldDOLaA", strict=True)) | {"ß": "ss", "æ": "ae", "þ": "th"})


@dataclass(frozen=True, slots=True)
class Tenure:
    """One person in one office; dates are ISO with day, month or year precision, empty = unknown or open."""

    name: str
    office: str
    country: str
    sector: str
    start: str
    end: str
    title_en: str
    title_id: str
    source: str
    home: str = ""
    wikidata: str = ""
    spellings: tuple[str, ...] = field(default=())


def words(text: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(text.split())


def plain(text: str) -> str:
    """Lower-case ASCII form of a name, without marks or apostrophes."""
    folded = unicodedata.normalize("NFKD", text.translate(PLAIN))
    kept = "".join(ch for ch in folded if not unicodedata.combining(ch))
    return re.sub(r"['’‘ʻʿʾ`´]", "", kept).lower()


def person_key(name: str) -> str:
    """Stable key of a person: lower-case ASCII words joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-")


def day_number(date: str) -> int:
    """Days on a 372-day year, for comparing dates of mixed precision; the missing parts count as the first."""
    parts = [int(part) for part in date.split("-")]
    year, month, day = [*parts, 1, 1][:3]
    return year * 372 + (month - 1) * 31 + day - 1
