"""Reads the hand-written tables and writes the sorted CSV files."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HAND = Path(__file__).parent / "hand"
NAME_FIELDS = ("code", "sector", "name", "lang", "kind", "tone", "from", "to", "note")
NAME_LINE = re.compile(
    r"^(?P<code>[A-Z0-9_]+) (?P<lang>id|en|\*) (?P<kind>[a-z]+)(?P<loaded>!?)"
    r"(?: @(?P<sector>[A-Z]+))?(?: (?P<span>[0-9-]*\.\.[0-9-]*))?: (?P<names>.*?)(?: # (?P<note>.*))?$"
)
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one line: several names with one meaning."""

    code: str
    lang: str
    kind: str
    loaded: bool
    sector: str | None
    span: tuple[str, str]
    names: tuple[str, ...]
    note: str


def read_lines(name: str) -> Iterator[str]:
    """Yield the lines of a hand table without comments and blanks."""
    for line in (HAND / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def read_rows(name: str, fields: Sequence[str]) -> list[Row]:
    """Read a hand table with `|` between cells; raises ValueError where the number of cells is wrong."""
    rows = []
    for line in read_lines(name):
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) != len(fields):
            raise ValueError(f"{name}: {len(cells)} cells instead of {len(fields)}: {line}")
        rows.append(dict(zip(fields, cells, strict=True)))
    return rows


def split_names(text: str) -> tuple[str, ...]:
    """Cut a list of names at semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


def read_names(name: str) -> list[Names]:
    """Read a table of name lines, see `NAME_LINE`; raises ValueError on a line of another form."""
    result = []
    for line in read_lines(name):
        found = NAME_LINE.match(line)
        if found is None:
            raise ValueError(f"{name}: not a name line: {line}")
        start, _, end = (found["span"] or "..").partition("..")
        result.append(
            Names(
                found["code"], found["lang"], found["kind"], bool(found["loaded"]), found["sector"],
                (start, end), split_names(found["names"]), found["note"] or "",
            )
        )  # fmt: skip
    return result


def name_row(code: str, sector: str, name: str, lang: str, kind: str, note: str = "") -> Row:
    """Make one neutral, undated row of names.csv."""
    return dict(zip(NAME_FIELDS, (code, sector, name, lang, kind, "neutral", "", "", note), strict=True))


def marked_names(code: str, sector: str, cell: str, lang: str, kind: str, note: str = "") -> list[Row]:
    """Make rows of a cell of names; `Name@en` sets the language of one name, `Name!` marks it as loaded."""
    rows = []
    for name in split_names(cell):
        text, _, own = name.rstrip("!").partition("@")
        tone = "loaded" if name.endswith("!") else "neutral"
        rows.append(name_row(code, sector, text, own or lang, kind, note) | {"tone": tone})
    return rows


def write_csv(path: Path, fields: Sequence[str], rows: Iterable[Mapping[str, str]]) -> int:
    """Write rows sorted by their cells, each once; returns how many."""
    cells = sorted({tuple(row.get(field, "") for field in fields) for row in rows})
    with path.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(fields)
        writer.writerows(cells)
    return len(cells)


def read_csv(path: Path) -> list[Row]:
    """Read a CSV file with a header line."""
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))
