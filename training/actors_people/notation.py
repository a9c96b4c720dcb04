"""Reads our own lists: one line a series of holders of one office.

    DEU prime_minister (Chancellor / Kanselir): Angela Merkel 2005-11-22; Olaf Scholz 2021-12-08

A holder's end is the next one's start unless `..end` stands behind his start; `..` alone leaves it open, `-` in place of a name marks a
vacancy, `[Merkel|Angela Dorothea Merkel]` behind a name gives spellings, `{FRA}` another home country, `@OPP` behind the office another
sector. An office with `*` has several holders at once: no end is inferred and no derived row is replaced.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from records import Tenure

SERIES = re.compile(
    r"^(?P<code>[A-Z0-9_-]+) (?P<office>[a-z_]+)(?P<many>\*?)(?:@(?P<sector>[A-Z]{3}))?"
    r"(?: \((?P<en>[^)]*?) / (?P<id>[^)]*)\))?: (?P<holders>.+)$"
)
HOLDER = re.compile(
    r"^(?P<name>[^\[{\d]+?)(?: \[(?P<spell>[^\]]*)\])?(?: \{(?P<home>[A-Z]+)\})?"
    r" (?P<start>\d{4}(?:-\d\d){0,2}|\?)(?P<dots>\.\.(?P<end>\d{4}(?:-\d\d){0,2})?)?$"
)
VACANT = "-"


@dataclass(frozen=True, slots=True)
class Series:
    """The holders of one office as one line of ours states them."""

    country: str
    office: str
    many: bool
    holders: tuple[Tenure, ...]


def read_lists(folder: Path, titles: dict[str, tuple[str, str]], sectors: dict[str, str]) -> list[Series]:
    """All series of the `.txt` lists of a folder; a line that cannot be read raises ValueError with file and line."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and not line.startswith("#"):
                found.append(read_series(line.strip(), f"{path.name}:{number}", titles, sectors))
    return found


def read_series(line: str, where: str, titles: dict[str, tuple[str, str]], sectors: dict[str, str]) -> Series:
    """One line as a series."""
    match = SERIES.match(line)
    if match is None:
        raise ValueError(f"{where}: not a series: {line[:60]}")
    office, code = match["office"], match["code"]
    title = (match["en"], match["id"]) if match["en"] is not None else titles[office]
    sector = match["sector"] or sectors.get(code) or sectors[office]
    model = Tenure("", office, code, sector, "", "", title[0].strip(), title[1].strip(), "own")
    holders = [read_holder(text.strip(), model, where) for text in match["holders"].split(";") if text.strip()]
    many = bool(match["many"])
    return Series(code, office, many, tuple(close_ends(holders, many)))


def read_holder(text: str, model: Tenure, where: str) -> tuple[Tenure, bool]:
    """One holder and whether his end was stated."""
    match = HOLDER.match(text)
    if match is None:
        raise ValueError(f"{where}: not a holder: {text}")
    spellings = tuple(part for part in (match["spell"] or "").split("|") if part)
    start = "" if match["start"] == "?" else match["start"]
    home = match["home"] or (model.country if len(model.country) == 3 and model.sector not in ("IGO", "UNO", "EUR") else "")
    holder = replace(model, name=match["name"].strip(), start=start, end=match["end"] or "", home=home, spellings=spellings)
    return holder, match["dots"] is not None


def close_ends(holders: list[tuple[Tenure, bool]], many: bool) -> list[Tenure]:
    """Give each holder without a stated end the start of the next; vacancies fall out."""
    closed = []
    for position, (holder, stated) in enumerate(holders):
        if not stated and not many and position + 1 < len(holders):
            holder = replace(holder, end=holders[position + 1][0].start)
        if holder.name != VACANT:
            closed.append(holder)
    return closed
