"""EDGE: rows of table files as they lie about: tab, comma, Parquet, gzip, zip; mixed encodings, "None" for nothing, lost header, stray tabs."""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from haluan.errors import DataError
from haluan.types.exchanging import Refused

Row = Mapping[str, str]
#: What the tables write for "nothing".
NOTHING = frozenset({"", "None", "none", "NA", "NaN", "nan", "NULL", "null", "\\N", "---"})
#: A zip that unpacks to more than this many times its size, beyond the floor, is an archive bomb: text tables compress 5 to 30 times.
MAX_UNPACKED = 200
UNPACKED_FLOOR = 1 << 26
COMMA_SUFFIXES = (".csv",)


def value(row: Row, column: str) -> str | None:
    """The stripped value of a column, None for every way of writing nothing."""
    raw = row.get(column, "").strip()
    return None if raw in NOTHING else raw


def number(row: Row, column: str, low: float, high: float) -> float | None:
    """A number within bounds, else None."""
    raw = value(row, column)
    try:
        found = float(raw) if raw is not None else None
    except ValueError:
        return None
    return found if found is not None and low <= found <= high else None


def decode(line: bytes) -> str:
    """A line as text: UTF-8, or Latin-1 where it is none. Files of one series differ, and so do lines of one file."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("latin-1")


@contextmanager
def opened(path: Path) -> Iterator[IO[bytes]]:
    """The bytes of a file, unpacked if it is gzip or a zip with one table. Raises DataError if it cannot be read."""
    try:
        if path.suffix == ".gz":
            with gzip.open(path) as packed:
                yield cast(IO[bytes], packed)
        elif path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive, archive.open(_only_member(path, archive)) as member:
                yield member
        else:
            with path.open("rb") as plain_file:
                yield plain_file
    except (OSError, EOFError, zipfile.BadZipFile) as error:
        raise DataError(f"cannot be read: {error}", file=str(path), next_step="Check that the file is whole") from error


def _only_member(path: Path, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    members = [m for m in archive.infolist() if not m.is_dir()]
    if len(members) != 1:
        raise DataError(f"the archive holds {len(members)} files", file=str(path), next_step="Unpack it and name the table")
    if members[0].file_size > max(UNPACKED_FLOOR, MAX_UNPACKED * path.stat().st_size):
        raise DataError(f"would unpack to {members[0].file_size:,} bytes", file=str(path), next_step="Unpack it yourself if that is right")
    return members[0]


def read_table(path: Path, columns: Sequence[str], optional: Iterable[str] = ()) -> Iterator[tuple[int, Row] | Refused]:
    """(line, row by column name) of a table file, or Refused for a line with another number of fields.

    A first line that names columns is the header, and its order and further columns are followed; otherwise the fields are `columns` in order.
    Raises DataError if a column other than `optional` is missing from the header.
    """
    if path.suffix == ".parquet":
        yield from _parquet_rows(path, columns, optional)
        return
    with opened(path) as file:
        lines = _comma_lines(file) if _is_comma(path) else _tab_lines(file)
        header: tuple[str, ...] = ()
        for number_, fields in lines:
            if not header:
                header = _header(path, fields, columns, optional)
                if header[0] == fields[0].strip("\ufeff "):
                    continue
            if len(fields) == len(header):
                yield number_, dict(zip(header, fields, strict=True))
            elif any(fields):
                repaired = [dict(zip(header, option, strict=True)) for option in merged(fields, len(header))]
                yield Refused(number_, "columns", f"{len(fields)} fields instead of {len(header)}") if not repaired else (number_, _Torn(repaired))


class _Torn(dict[str, str]):
    """A row with too many tabs: the ways to put it together. The reader of the format keeps the only one that makes sense, see `mended`."""

    def __init__(self, options: list[dict[str, str]]) -> None:
        super().__init__(options[0])
        self.options = options


def mended(row: Row, fits: Mapping[str, Callable[[str], bool]], kept: Sequence[str]) -> Row | None:
    """The row itself, or of a torn row the one way to join it that makes all typed columns fit; None if none does or several differ in `kept`.

    `fits` says of a column whether a value may stand there; nothing always may.
    """
    if not isinstance(row, _Torn):
        return row
    whole = [option for option in row.options if all(_fits(option, column, may) for column, may in fits.items())]
    distinct = {tuple(option[c].strip() for c in kept) for option in whole}
    return whole[0] if len(distinct) == 1 else None


def _fits(row: Row, column: str, may: Callable[[str], bool]) -> bool:
    found = value(row, column)
    return found is None or may(found)


def within(low: float, high: float) -> Callable[[str], bool]:
    """Whether a text is a number within bounds."""
    return lambda text: number({"": text}, "", low, high) is not None


def merged(fields: Sequence[str], n: int) -> list[list[str]]:
    """All ways to join neighbouring fields so that `n` are left, for at most two stray tabs in one field."""
    extra = len(fields) - n
    if not 0 < extra <= 2:
        return []
    return [[*fields[:i], " ".join(fields[i : i + extra + 1]), *fields[i + extra + 1 :]] for i in range(n)]


def _header(path: Path, fields: Sequence[str], columns: Sequence[str], optional: Iterable[str]) -> tuple[str, ...]:
    named = tuple(f.strip("\ufeff ") for f in fields)
    if columns[0] in named or len(set(named) & set(columns)) > len(columns) // 2:
        missing = [c for c in columns if c not in named and c not in set(optional)]
        if missing:
            raise DataError(f"column missing: {', '.join(missing[:3])}", file=str(path), line=1, key=missing[0], next_step="Name the right format")
        return named
    least = tuple(c for c in columns if c not in set(optional))
    if len(fields) == len(least):
        return least
    if len(fields) not in (len(columns), len(columns) + 1, len(columns) + 2):
        what = f"{len(fields)} columns without a header, this format has {len(columns)}"
        raise DataError(what, file=str(path), line=1, next_step="Name the right format with --as, or add the header line")
    return tuple(columns)


def _is_comma(path: Path) -> bool:
    name = path.with_suffix("") if path.suffix in (".gz", ".zip") else path
    if name.suffix.lower() not in COMMA_SUFFIXES:
        return False
    with opened(path) as file:
        first = file.readline()
    return first.count(b",") > first.count(b"\t")


def _comma_lines(file: IO[bytes]) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(decode(line) for line in file)
    for fields in reader:
        yield reader.line_num, fields


def _tab_lines(file: IO[bytes]) -> Iterator[tuple[int, list[str]]]:
    """Fields between tabs. A mark of quotation is a letter like any other, save where it stands around a whole field."""
    for number_, line in enumerate(file, 1):
        text = decode(line.rstrip(b"\r\n"))
        yield number_, [_unquoted(field) for field in text.split("\t")]


def _unquoted(field: str) -> str:
    if len(field) >= 2 and field[0] == field[-1] == '"':
        return field[1:-1].replace('""', '"')
    return field


def _parquet_rows(path: Path, columns: Sequence[str], optional: Iterable[str]) -> Iterator[tuple[int, Row]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(path)
    except (OSError, pa.ArrowInvalid) as error:
        raise DataError(f"cannot be read: {error}", file=str(path)) from error
    missing = [c for c in columns if c not in file.schema_arrow.names and c not in set(optional)]
    if missing:
        raise DataError(f"column missing: {', '.join(missing[:3])}", file=str(path), key=missing[0], next_step="Name the right format")
    row = 0
    for batch in file.iter_batches(columns=[c for c in file.schema_arrow.names if c in columns]):
        for record in batch.to_pylist():
            row += 1
            yield row, {key: "" if v is None else str(v) for key, v in record.items()}


def text_lines(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of a file of lines."""
    with opened(path) as file:
        for number_, line in enumerate(io.BufferedReader(file) if isinstance(file, io.RawIOBase) else file, 1):
            yield number_, decode(line.rstrip(b"\r\n"))
