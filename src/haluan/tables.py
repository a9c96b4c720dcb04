"""EDGE: YAML and CSV files of the data folders, with errors that name file, key and line."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from haluan.errors import DataError

DATA = Path(__file__).parent / "data"
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(path: Path) -> Any:
    """The content of a YAML file. Raises DataError naming file and line if it is missing or malformed."""
    try:
        with path.open(encoding="utf-8") as file:
            return yaml.load(file, Loader=_Loader)
    except FileNotFoundError:
        raise DataError("the file is missing", file=str(path), next_step="Reinstall the package or mend the overlay folder") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        raise DataError(f"not valid YAML: {error}", file=str(path), line=mark.line + 1 if mark else None) from None


def read_rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    """(line, row) of a CSV file. Raises DataError if the file or one of `columns` is missing, or a row is too short or long."""
    if not path.exists():
        raise DataError("the file is missing", file=str(path), next_step="Reinstall the package or mend the overlay folder")
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        missing = [c for c in columns if c not in (reader.fieldnames or [])]
        if missing:
            raise DataError(f"column missing: {', '.join(missing)}", file=str(path), line=1)
        for row in reader:
            if None in row or any(row[c] is None for c in columns):
                raise DataError("wrong number of fields", file=str(path), line=reader.line_num, next_step="Quote fields that hold commas")
            yield reader.line_num, row


def field(entry: dict[str, Any], key: str, path: Path, where: str) -> Any:
    """A required key of a YAML entry. Raises DataError naming file and key."""
    if key not in entry:
        raise DataError(f"key missing in {where}", file=str(path), key=key)
    return entry[key]


def read_stems(path: Path) -> frozenset[str]:
    """The known stems of a language, from a compressed list. Raises DataError naming the file."""
    try:
        return frozenset(gzip.decompress(path.read_bytes()).decode("utf-8").split())
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise DataError(f"the list of stems cannot be read: {error}", file=str(path), next_step="Reinstall the package") from None
